"""One of several, from a list that drops down."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget


class Choice(QComboBox):
    """Words with a key behind each. ``chosen`` carries the key that a person chose; setting one from code says nothing.

    The wheel does not turn it: a page that is scrolled must not change a session by accident.
    """

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo box's own ignores the stylesheet
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda: self.chosen.emit(self.key))

    @property
    def key(self) -> str:
        """The key of the word that is shown, "" when there is none."""
        return str(self.currentData() or "")

    def offer(self, words: Iterable[tuple[str, str]]) -> None:
        """Offer ``words`` as (key, word); what was chosen stays chosen if it is still among them, else the first is."""
        before = self.key
        blocked = self.blockSignals(True)
        self.clear()
        for key, word in words:
            self.addItem(word, key)
        self.setCurrentIndex(max(self.findData(before), 0) if self.count() else -1)
        self.blockSignals(blocked)

    def choose(self, key: str) -> None:
        """Show the word of ``key``; KeyError when it is not offered."""
        index = self.findData(key)
        if index < 0:
            raise KeyError(key)
        self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
