"""One clear sentence above a page: what happened, or what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.ui import theme
from checkin.ui.growing import make_room_for
from checkin.ui.theme import Color
from checkin.ui.widgets.icon_button import IconButton

_SHORT = 6000
"""Milliseconds that good news stays. Bad news stays until it is put away."""
_ICON = 20


class Tone(StrEnum):
    """How it is said: each has its own icon as well as its colour."""

    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


_LOOKS = {
    Tone.INFO: ("info", Color.BLUE_DEEP),
    Tone.DONE: ("check", Color.GREEN_DEEP),
    Tone.WARNING: ("warning", Color.AMBER_DEEP),
    Tone.ERROR: ("warning", Color.RED_DEEP),
}


class MessageStrip(QFrame):
    """Hidden until ``say``. A new sentence replaces the one before; nothing waits in line and nothing takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton()
        self.action.setProperty("role", "quiet")
        self.action.hide()
        self.action.clicked.connect(self._act)
        self._do: Callable[[], object] | None = None
        self._away = IconButton("cross", "")
        self._away.clicked.connect(self.put_away)
        self._timer = QTimer(self, singleShot=True, interval=_SHORT)
        self._timer.timeout.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.HALF, theme.GAP, theme.HALF)
        row.setSpacing(theme.GAP + theme.HALF)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self._away)
        self._set_words()
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, "" if nothing."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, tone: Tone = Tone.INFO) -> None:
        """Show ``text``; INFO and DONE go away by themselves, WARNING and ERROR stay."""
        icon, color = _LOOKS[tone]
        self._icon.setPixmap(theme.picture(icon, color, _ICON, self.devicePixelRatioF()))
        self._text.setText(text)
        self.setAccessibleName(text)
        theme.dress(self, strip=tone.value)
        theme.dress(self._text, strip=tone.value)
        self.action.hide()
        self._do = None
        self.show()
        make_room_for(self)
        if tone in {Tone.INFO, Tone.DONE}:
            self._timer.start()
        else:
            self._timer.stop()

    def offer(self, text: str, action: str, do: Callable[[], object]) -> None:
        """Show the good news ``text`` with a button ``action`` that calls ``do`` once; it stays until it is put away."""
        self.say(text, Tone.DONE)
        self._timer.stop()
        self._do = do
        self.action.setText(action)
        self.action.show()

    def put_away(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self._do = None
        self.hide()

    def _act(self) -> None:
        do = self._do
        self.put_away()
        if do is not None:
            do()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_words()
        super().changeEvent(event)

    def _set_words(self) -> None:
        self._away.set_word(self.tr("Put away"))
