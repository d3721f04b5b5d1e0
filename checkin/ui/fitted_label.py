"""Large words that shrink a step or two before they would need a third line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from checkin.ui import theme

_LINES = 2


class FittedLabel(QLabel):
    """A plain-text label in the first of ``sizes`` (pixels, largest first) in which its text needs at most two lines."""

    def __init__(self, sizes: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts = []
        for size in sizes:
            made = theme.font(weight=QFont.Weight.Bold)
            made.setPixelSize(size)
            self._fonts.append((made, QFontMetrics(made)))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(self._fonts[0][0])

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, self.width(), 10_000)
        fitting = self._fonts[-1][0]
        for font, metrics in self._fonts:
            needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
            if needed.height() <= _LINES * metrics.lineSpacing() and needed.width() <= room.width():
                fitting = font
                break
        if fitting != self.font():
            self.setFont(fitting)
