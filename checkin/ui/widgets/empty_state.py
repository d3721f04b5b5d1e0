"""What a page shows while it has nothing to show: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.ui import theme

_ICON = 56
_TEXT_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most one action, in the middle. ``chosen``: the action was taken."""

    chosen = Signal()

    def __init__(self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(theme.picture(icon, theme.Color.EDGE, _ICON, self.devicePixelRatioF()))
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(_TEXT_WIDTH)
        self._action = QPushButton()
        self._action.setProperty("role", "primary")
        self._action.setAutoDefault(True)  # Enter presses it, as in a dialog
        self._action.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        for widget in (picture, self._title, self._text, self._action):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row = QHBoxLayout()  # not an alignment: that would ignore the height of wrapped text
            row.addStretch()
            row.addWidget(widget, 1 if widget is self._text else 0)  # the text as wide as there is room
            row.addStretch()
            column.addLayout(row)
        column.addStretch(3)
        self.set_words(title, text, action)

    def set_words(self, title: str, text: str, action: str = "") -> None:
        """Change the words; without an ``action`` there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
