"""Hands, a scanner and an input method that type into whatever window is in front, with times of their own making."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget, QWidget
from shiboken6 import delete

from checkin.devices.scanner import KeyboardWedge

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
ENDS = {"\n": (Qt.Key.Key_Return, "\r"), "\t": (Qt.Key.Key_Tab, "\t"), "\r": (Qt.Key.Key_Enter, "\r")}


@dataclass
class Desk:
    """A window with a box that tells codes with letters from names, a button and a table; and hands, which type into
    whatever window is in front."""

    window: QWidget
    box: QLineEdit
    button: QPushButton
    table: QTableWidget
    wedge: KeyboardWedge
    scans: list[str] = field(default_factory=list)
    clicks: list[bool] = field(default_factory=list)
    entered: list[str] = field(default_factory=list)
    now: int = 10_000

    def send(self, kind: QEvent.Type, char: str, *, repeat: bool = False) -> None:
        key, text = ENDS.get(char) or (Qt.Key(ord(char.upper())), char)
        event = QKeyEvent(kind, key, NO_MODIFIER, text, repeat)
        event.setTimestamp(self.now)
        front = QGuiApplication.focusWindow()
        assert front is not None or kind is QEvent.Type.KeyRelease, "the key closed the window"
        if front is not None:
            QCoreApplication.sendEvent(front, event)

    def press_key(self, key: Qt.Key) -> None:
        """Press a key that types nothing."""
        QCoreApplication.sendEvent(QGuiApplication.focusWindow(), QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, ""))

    def press(self, char: str, *, repeat: bool = False) -> None:
        self.send(QEvent.Type.KeyPress, char, repeat=repeat)

    def release(self, char: str, *, repeat: bool = False) -> None:
        self.send(QEvent.Type.KeyRelease, char, repeat=repeat)

    def type(self, text: str, each: int) -> None:
        """Press and release the keys of ``text``, ``each`` milliseconds apart."""
        for char in text:
            self.now += each
            self.press(char)
            self.now += 1
            self.release(char)

    def knows_numbers(self, *numbers: str) -> None:
        """From now on only ``numbers`` prove themselves."""
        self.listen(KeyboardWedge(self.window, genuine=numbers.__contains__))

    def knows_codes(self, *codes: str) -> None:
        """``codes`` are on the list."""
        self.listen(KeyboardWedge(self.window, known=codes.__contains__))

    def listen(self, wedge: KeyboardWedge) -> None:
        """Another wedge hears what is typed from now on."""
        delete(self.wedge)
        self.wedge = wedge
        wedge.scanned.connect(self.scans.append)

    def scan(self, text: str, each: int = 6) -> None:
        self.now += 500
        self.type(text, each)


class InputMethod:
    """One that takes every key: what it does not want it sends on to the widget in focus, without a time."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.listen(KeyboardWedge(desk.window, clock=self.clock))

    def clock(self) -> int:
        return self.desk.now

    def type(self, text: str, each: int = 6) -> None:
        for char in text:
            self.desk.now += each
            focus = QGuiApplication.focusObject()
            if "가" <= char <= "힣" or "ㄱ" <= char <= "ㅣ":
                QCoreApplication.sendEvent(focus, QInputMethodEvent(char, []))
                composed = QInputMethodEvent("", [])
                composed.setCommitString(char)
                QCoreApplication.sendEvent(focus, composed)
            else:
                key, told = ENDS.get(char) or (Qt.Key(ord(char.upper())), char)
                QCoreApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, told))
                self.desk.release(char)

    def send(self, steps: Sequence[tuple[str, str] | str], each: int = 4) -> None:
        """Send what is composed and what is committed, or a key, ``each`` milliseconds apart."""
        for step in steps:
            if isinstance(step, str):
                self.type(step)
                continue
            self.desk.now += each
            event = QInputMethodEvent(step[0], [])
            event.setCommitString(step[1])
            QCoreApplication.sendEvent(QGuiApplication.focusObject(), event)
