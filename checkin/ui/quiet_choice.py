"""A choice on a page whose focus belongs elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from checkin.ui.widgets import Choice


class QuietChoice(Choice):
    """A choice that leaves letters to the page: a name typed without looking must not turn it. ``closed``: it did."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # not hidePopup: Escape and a click elsewhere close the list without it
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.closed.emit)  # Qt gives the focus back to the box first
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)
