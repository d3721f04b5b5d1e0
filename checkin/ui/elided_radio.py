"""One of two values, however long it is: cut off with dots where there is no room, whole for the mouse that waits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

_BESIDE = 48
"""Pixels of the circle and the padding around the words."""


class ElidedRadio(QRadioButton):
    """A radio button that never makes its column wider."""

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(value)

    def say(self, value: str) -> None:
        """Offer another value."""
        self._value = value
        self.setToolTip(value)
        self.setAccessibleName(value)
        self._elide()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(_BESIDE * 3, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - _BESIDE
        shown = self.fontMetrics().elidedText(self._value, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(shown.replace("&", "&&"))
