"""What covers the whole window, and the whole screen: scans come in, and no key gets through to what lies beneath.

keys --> ShortcutOverride accepted: no shortcut fires --> keyPressEvent --> wanted keys, or a code with letters
scanner, camera --> Window.scan --> Cover.scan
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from checkin.devices.scanner import READS_CODES
from checkin.ui.theme import Color

if TYPE_CHECKING:
    from checkin.ui.window import Window

RHYTHM = 50
"""Milliseconds: the longest pause between two keys of a code that a scanner types. Numbers are told by
``devices.scanner`` before they come here."""
SHORTEST = 4
_END = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class Cover(QWidget):
    """Lies over ``window`` from ``put_on`` to ``take_off``. Nothing within it takes the focus: it has it itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._before = window.windowState()
        self._typed = ""
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last = -RHYTHM
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(READS_CODES, True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def put_on(self) -> None:
        """Cover the window."""
        self._before = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        self._window.cover = self
        self._window.installEventFilter(self)
        self._window.showFullScreen()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def take_off(self) -> None:
        """Uncover it, as large as it was."""
        if self._window.cover is not self:
            return
        self._window.cover = None
        self._window.removeEventFilter(self)
        self.hide()
        self._window.setWindowState(self._before)
        self._window.door.refresh()
        self._window.door.take_focus()
        self.deleteLater()

    @property
    def takes_files(self) -> bool:
        """Whether a file that is dropped on it reaches the window beneath."""
        return True

    @property
    def takes_codes(self) -> bool:
        """Whether letters in a scanner's rhythm are a code now."""
        return True

    def scan(self, text: str) -> None:
        """Somebody's code was read."""
        raise NotImplementedError

    def pressed(self, event: QKeyEvent) -> bool:
        """A key that is no part of a code; whether it was wanted."""
        raise NotImplementedError

    def closing(self, event: QEvent) -> bool:
        """The window is to be closed; whether it must stay."""
        del event
        self.take_off()
        return False

    # --- keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # then it comes as a key, and no shortcut of the pages beneath fires
            return True
        return super().event(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._keep_focus)

    def _keep_focus(self) -> None:
        away = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if self.isVisible() and self._window.isActiveWindow() and not away:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters in a scanner's rhythm are a code; all keys end here."""
        event.accept()
        letter = event.text() if event.text().isprintable() and event.text().strip() else ""
        command = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        now = event.timestamp() or self._clock.elapsed()  # when it was pressed, not when the window came to it
        in_rhythm = now - self._last <= RHYTHM
        ends = event.key() in _END or event.text() == "\n"
        if ends and in_rhythm and len(self._typed) >= SHORTEST and self.takes_codes:
            text, self._typed = self._typed, ""
            self.scan(text)
            return
        if letter and not command:
            self._typed = (self._typed if in_rhythm else "") + letter
            self._last = now
        elif event.key() != Qt.Key.Key_Shift:
            self._typed = ""
        self.pressed(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    # --- the window beneath

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
            elif event.type() == QEvent.Type.Close:
                return self.closing(event)
            elif event.type() == QEvent.Type.ShortcutOverride:  # nothing had the focus for a moment
                event.accept()
                return True
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(Color.CANVAS))
