"""A button for a finger, on a screen that nobody leans over."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.theme import Color

_TICK = 24


class TouchKey(QPushButton):
    """72 pixels high; it takes no focus, since what covers the screen has it. A key that is one of several is ``choose``n:
    it has a tick then, and not its colour alone."""

    def __init__(self, word: str = "", size: theme.Size = theme.Size.TITLE, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self.setProperty("touch", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(theme.font(size, QFont.Weight.DemiBold))
        self.setIconSize(QSize(_TICK, _TICK))
        self.chosen = False

    def choose(self, chosen: bool) -> None:
        """Whether it is the one of several that holds."""
        self.chosen = chosen
        self._tick(chosen)
        theme.dress(self, role="chosen" if chosen else "plain")
        self.setAccessibleDescription("✓" if chosen else "")

    def _tick(self, chosen: bool) -> None:
        self.setIcon(theme.icon("check", Color.ACCENT_DEEP) if chosen else QIcon())


class TwoLineKey(TouchKey):
    """A key with a heading and what there is to say of it; each gives way in its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", theme.Size.HEADING, parent)
        self.heading, self.detail = ElidedLabel(), ElidedLabel()
        self.heading.setFont(theme.font(theme.Size.HEADING, QFont.Weight.DemiBold))
        self.detail.setProperty("role", "muted")
        self._mark = QLabel()
        self._mark.setFixedWidth(_TICK)
        words = QVBoxLayout()
        words.setSpacing(theme.HALF)
        words.addStretch(1)
        words.addWidget(self.heading)
        words.addWidget(self.detail)
        words.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.ROOM, theme.HALF, theme.ROOM, theme.HALF)
        across.setSpacing(theme.ROOM)
        across.addWidget(self._mark)
        across.addLayout(words, 1)
        for label in (self.heading, self.detail, self._mark):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, heading: str, detail: str) -> None:
        """What is on it."""
        self.heading.setText(heading)
        self.detail.setText(detail)
        self.setAccessibleName(f"{heading}, {detail}")

    def _tick(self, chosen: bool) -> None:
        ratio = self.devicePixelRatioF()
        if chosen:
            self._mark.setPixmap(theme.picture("check", Color.ACCENT_DEEP, _TICK, ratio))
        else:
            self._mark.clear()
