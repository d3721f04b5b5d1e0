"""What the camera sees, small, with what was read in it outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.ui import theme
from checkin.ui.theme import Color

if TYPE_CHECKING:
    from checkin.devices.frames import Code, Sight

_WIDTH, _LEAST = 240, 96
_LINE, _CASING = 3, 7


class Viewfinder(QWidget):
    """Shows a ``Sight``, mirrored: a hand that moves to the right is seen to move to the right. ``words`` stand in it
    until there is one. A low window makes it lower, down to 96 pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sight: Sight | None = None
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_sight(self, sight: Sight | None) -> None:
        """Show this, or nothing yet."""
        self.sight = sight
        self.update()

    def place(self, sight: Sight) -> QRectF:
        """Where its picture stands: whole, in the middle."""
        size = sight.preview.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(QPointF(0, 0), size.toSizeF())
        room.moveCenter(QRectF(self.rect()).center())
        return room

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, round(self.width() * 9 / 16))

    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH, _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        painter.setClipPath(corners)
        painter.fillRect(self.rect(), QColor(Color.INK))
        if self.sight is None:
            painter.setPen(QColor(Color.ON_DARK))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
            return
        place = self.place(self.sight)
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self.sight.preview)
        for code in self.sight.codes:
            outline = _outline(code, place)
            for color, width in ((Color.ON_DARK, _CASING), (Color.GREEN, _LINE)):
                painter.setPen(QPen(QColor(color), width, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolygon(outline)


def _outline(code: Code, place: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in code.corners])
