"""One number with its word."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from checkin.ui import theme


class Figure(QWidget):
    """A number large enough to be read in passing, with a word under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._word = QLabel("–"), QLabel(wordWrap=True)
        self._number.setProperty("role", "title")
        self._number.setFont(theme.font(theme.Size.TITLE, figures=True))
        self._word.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._word)
        column.addStretch(1)

    def show_number(self, number: int) -> None:
        """Show ``number``."""
        self._number.setText(f"{number:,}")

    def set_word(self, word: str) -> None:
        """What is counted."""
        self._word.setText(word)
        self._number.setAccessibleName(word)
