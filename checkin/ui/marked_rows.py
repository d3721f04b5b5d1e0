"""A list that shows where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidget


class MarkedRows(QListWidget):
    """A row is marked as soon as the keyboard comes here, so that Space and Enter mean something that can be seen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(max(self.currentRow(), 0))
