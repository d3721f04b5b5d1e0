"""A cover that is left from within, and in no other way: closing and minimising are refused, and it comes back to the
front from wherever the system's own keys lead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from checkin.ui.cover import Cover

_COME_BACK = 250


class SealedCover(Cover):
    """Only ``take_off`` ends it. What is dropped on it does not reach the window beneath."""

    @property
    def takes_files(self) -> bool:
        """None."""
        return False

    def closing(self, event: QEvent) -> bool:
        """Never."""
        event.ignore()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange):
            QTimer.singleShot(_COME_BACK, self, self._come_back)
        return super().eventFilter(watched, event)

    def _come_back(self) -> None:
        if self._window.cover is not self or QApplication.activeModalWidget():
            return
        if self._window.isMinimized() or not self._window.isFullScreen():
            self._window.showFullScreen()
        self._window.raise_()
        self._window.activateWindow()
