"""A box to search in that also hears Hangul while it is being composed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.ui import theme


class SearchBox(QLineEdit):
    """A line with a lens. ``edited`` carries the text as it looks, the syllable under the cursor included.

    ``textChanged`` is silent until a syllable is finished: "김민서" would be searched for as "김민". ``descended``: Down
    was pressed, towards the results. Escape empties the box; in an empty one it goes on to the page.
    """

    edited = Signal(str)
    descended = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self._told = ""
        self.addAction(theme.icon("search", theme.Color.INK_FAINT), QLineEdit.ActionPosition.LeadingPosition)
        self._empty = self.addAction(
            theme.icon("cross", theme.Color.INK_SOFT), QLineEdit.ActionPosition.TrailingPosition
        )
        self._empty.setVisible(False)
        self._empty.triggered.connect(self.clear)
        self.textChanged.connect(self._tell)
        self.set_hint(hint)

    @property
    def looks(self) -> str:
        """The text as it looks, with what is being composed."""
        text, place = self.text(), self.cursorPosition()
        return text[:place] + self._composed + text[place:]

    def set_hint(self, hint: str) -> None:
        """What can be searched for, shown while empty."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.descended.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._empty.setVisible(bool(self.text()))
        if self.looks != self._told:
            self._told = self.looks
            self.edited.emit(self._told)
