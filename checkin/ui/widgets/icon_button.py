"""A button that is a picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from checkin.ui import theme

_SIZE = 20


class IconButton(QToolButton):
    """A picture that can be pressed; ``word`` says what it does, to the mouse that waits and to a screen reader."""

    def __init__(self, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(theme.icon(icon))
        self.setIconSize(QSize(_SIZE, _SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_word(word)

    def set_word(self, word: str) -> None:
        """Say again what it does, after a change of language."""
        self.setToolTip(word)
        self.setAccessibleName(word)
