"""Large words that shrink a step or two before they would need a third line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from checkin.ui import theme

_LINES = 2


class FittedLabel(QLabel):
    """A plain-text label in the first of ``sizes`` (pixels, largest first) in which its text needs at most two lines."""

    def __init__(self, sizes: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._sizes = tuple(sizes)
        self.setFont(_font(self._sizes[0])[0])

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Other sizes for the texts to come."""
        self._sizes = tuple(sizes)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, self.width(), 10_000)
        fitting = _font(self._sizes[-1])[0]
        for font, metrics in map(_font, self._sizes):
            needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
            if needed.height() <= _LINES * metrics.lineSpacing() and needed.width() <= room.width():
                fitting = font
                break
        if fitting != self.font():
            self.setFont(fitting)


@lru_cache
def _font(pixels: int) -> tuple[QFont, QFontMetrics]:
    made = theme.font(weight=QFont.Weight.Bold)
    made.setPixelSize(pixels)
    return made, QFontMetrics(made)
