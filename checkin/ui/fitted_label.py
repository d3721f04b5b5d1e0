"""Large words in one ink, which shrink a step or two before they would need a third line.

They paint themselves: a stylesheet for each new colour costs three milliseconds of the sixteen that a verdict has.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from checkin.ui import theme

_LINES = 2
_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_ENDLESS = 10_000
_NARROWEST = 120


class FittedLabel(QLabel):
    """Plain text in one line if one step down is enough for that, else in the first of ``sizes`` (pixels, largest
    first) in which two lines will do.

    Without a text it takes no height, so that it need not be hidden: each showing again lays the whole page out.
    """

    def __init__(
        self, sizes: Sequence[int], weight: QFont.Weight = QFont.Weight.Bold, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._sizes, self._weight = tuple(sizes), weight
        self._step = 0
        self._ink = QColor(theme.Color.INK)
        self._font = _font(self._sizes[0], weight)[0]

    def font_size(self) -> int:
        """The size in force, in pixels."""
        return self._font.pixelSize()

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Other sizes for the texts to come."""
        self._sizes = tuple(sizes)

    def set_step(self, step: int) -> None:
        """Leave out the ``step`` largest sizes, but never the smallest: there is not the height for them, or those beside
        it are smaller."""
        if step != self._step:
            self._step = step
            self._fit()
            self.updateGeometry()

    def line_height(self) -> int:
        """What a text in one line would take, in pixels."""
        return _font((self._sizes[self._step :] or self._sizes[-1:])[0], self._weight)[1].lineSpacing()

    def set_ink(self, ink: str) -> None:
        """Write in this colour."""
        self._ink = QColor(ink)
        self.update()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
        self._fit()

    def heightForWidth(self, width: int) -> int:
        return self._choose(width)[1]

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        height = _font(self._sizes[-1], self._weight)[1].lineSpacing() if self.text() else 0
        return QSize(_NARROWEST, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        painter.drawText(self.rect(), _FLAGS, self.text())

    def _fit(self) -> None:
        size, _ = self._choose(self.width())
        self._font = _font(size, self._weight)[0]

    def _choose(self, width: int) -> tuple[int, int]:
        sizes = self._sizes[self._step :] or self._sizes[-1:]
        return _choose(self.text(), sizes, self._weight, width)


@lru_cache(maxsize=1024)
def _choose(text: str, sizes: tuple[int, ...], weight: QFont.Weight, width: int) -> tuple[int, int]:
    """The size for ``width`` and the height that ``text`` then needs, all in pixels. Layouts ask a hundred times over."""
    if not text:
        return sizes[0], 0
    for size in sizes[:2]:
        metrics = _font(size, weight)[1]
        if metrics.horizontalAdvance(text) < width:
            return size, metrics.lineSpacing()
    room = QRect(0, 0, width, _ENDLESS)
    height = 0
    for size in sizes:
        metrics = _font(size, weight)[1]
        needed = metrics.boundingRect(room, _FLAGS, text)
        height = needed.height()
        if height <= _LINES * metrics.lineSpacing() and needed.width() <= width:
            return size, height
    return sizes[-1], height


@lru_cache
def _font(pixels: int, weight: QFont.Weight) -> tuple[QFont, QFontMetrics]:
    made = theme.font(weight=weight)
    made.setPixelSize(pixels)
    return made, QFontMetrics(made)
