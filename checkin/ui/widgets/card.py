"""A white sheet on the grey ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from checkin.ui import theme


class Card(QFrame):
    """Things that belong together. Add them to ``body``; with a ``title`` it begins with a heading."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        self.body.setSpacing(theme.ROOM)
        self._title = QLabel(title)
        self._title.setProperty("role", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)  # a session's name has no end
        self._title.setVisible(bool(title))
        self.body.addWidget(self._title)

    def set_title(self, title: str) -> None:
        """Change the heading; "" for none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
