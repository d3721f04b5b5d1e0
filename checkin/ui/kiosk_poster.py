"""The kiosk's one sheet of paper: a picture, a headline and a few lines on a ground, as large as there is room.

Where guests show their codes to the camera, what it sees stands in the picture's place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.fitted_label import FittedLabel
from checkin.ui.theme import Color
from checkin.ui.viewfinder import Viewfinder

_PICTURE = 160
_FINDER = 360
_HEADLINE = (64, 56, 48, 40)
_LINE = (32, 28, 24)
_LINES = 4
_USUAL = 520
"""Pixels of height for which the sizes are meant; on a larger screen all grows with it."""
_LARGEST = 1.75


@dataclass(frozen=True, slots=True)
class Notice:
    """What a guest reads. ``mirror``: beside what the camera sees, and not a picture."""

    picture: str
    headline: str
    lines: Sequence[str] = ()
    ground: str = Color.SURFACE
    ink: str = Color.INK
    mirror: bool = False


class KioskPoster(QWidget):
    """Shows one ``Notice`` and keeps nothing of the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice("badge", "")
        self._picture, self.finder = QLabel(), Viewfinder()
        self.headline = FittedLabel(_HEADLINE)
        self.lines = [FittedLabel(_LINE, QFont.Weight.Medium) for _ in range(_LINES)]
        column = QVBoxLayout()
        column.setSpacing(theme.ROOM)
        column.addStretch(1)
        column.addWidget(self.headline)
        for line in self.lines:
            column.addWidget(line)
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(2 * theme.WIDE, theme.WIDE, 2 * theme.WIDE, theme.WIDE)
        across.setSpacing(2 * theme.WIDE)
        across.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.finder, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(column, 1)

    @property
    def text(self) -> str:
        """All that is to be read."""
        return "\n".join((self.notice.headline, *self.notice.lines))

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` in place of the last."""
        self.notice = notice
        scale = min(max(self.height() / _USUAL, 1), _LARGEST)
        side = round(_PICTURE * scale)
        self.finder.setFixedSize(round(_FINDER * scale), round(_FINDER * scale * 9 / 16))
        self._picture.setVisible(not notice.mirror)
        self.finder.setVisible(notice.mirror)
        self._picture.setPixmap(theme.picture(notice.picture, notice.ink, side, self.devicePixelRatioF()))
        self.headline.set_sizes([round(size * scale) for size in _HEADLINE])
        sizes = [round(size * scale) for size in _LINE]
        for label in self.lines:
            label.set_sizes(sizes)
            label.set_step(0)
        self.headline.setText(notice.headline)
        self.headline.set_ink(notice.ink)
        said = [*filter(None, notice.lines), *[""] * _LINES]
        for label, line in zip(self.lines, said, strict=False):
            label.setText(line)
            label.set_ink(notice.ink)
        self._even_out(sizes)
        self.setAccessibleName(self.text)
        self.update()

    def _even_out(self, sizes: Sequence[int]) -> None:
        """Write all lines as large as the longest of them can be: a line that is smaller looks as if it mattered less."""
        cast("QLayout", self.layout()).activate()  # their widths are those of this notice
        for _ in sizes:  # two lines in a size may be one line in the next
            step = max(sizes.index(line.font_size()) for line in self.lines)
            for line in self.lines:
                line.set_step(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_notice(self.notice)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Color.LINE if self.notice.ground == Color.SURFACE else self.notice.ground))
        painter.setBrush(QColor(self.notice.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 16, 16)
        painter.end()
