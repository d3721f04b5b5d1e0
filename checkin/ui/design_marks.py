"""What is painted over a page that is being designed: outlines, grips, guides, and what stays free."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from checkin.badges.pieces import Piece
from checkin.ui.design_grips import SIZE, grips
from checkin.ui.theme import Color

_SHADOW = 6


@dataclass(frozen=True, slots=True)
class Marks:
    """All rectangles and lines are in pixels of the widget. ``rect`` is where ``chosen`` lies now, ``refused`` where it was
    wanted and cannot be; ``down`` and ``across`` are the guides."""

    page: QRectF
    picture: QImage
    free: tuple[QRectF, ...]
    quiet: QRectF | None
    others: tuple[QRectF, ...]
    chosen: Piece | None
    rect: QRectF
    refused: QRectF | None
    down: tuple[float, ...]
    across: tuple[float, ...]


def paint(widget: QWidget, marks: Marks) -> None:
    """Paint the page and ``marks`` on ``widget``."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _page(painter, marks)
    _outlines(painter, marks)
    if marks.chosen:
        _chosen(painter, marks, focused=widget.hasFocus())
    _guides(painter, marks)
    painter.end()


def _page(painter: QPainter, marks: Marks) -> None:
    page = marks.page
    shade = QColor(Color.INK)
    painter.setPen(Qt.PenStyle.NoPen)
    for ring in range(_SHADOW, 0, -1):
        shade.setAlpha(3 + 2 * (_SHADOW - ring))
        painter.setBrush(shade)
        painter.drawRoundedRect(page.adjusted(-ring, 2 - ring, ring, 2 + ring), 4, 4)
    painter.fillRect(page, Qt.GlobalColor.white)
    if not marks.picture.isNull():
        painter.drawImage(page, marks.picture, QRectF(marks.picture.rect()))


def _outlines(painter: QPainter, marks: Marks) -> None:
    hatch = QColor(Color.EDGE)
    hatch.setAlpha(90)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in marks.free:
        painter.fillRect(rect, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    faint = QColor(Color.ACCENT)
    faint.setAlpha(110)
    painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
    for rect in marks.others:
        painter.drawRect(rect)
    if marks.quiet:
        painter.setPen(QPen(QColor(Color.EDGE), 1, Qt.PenStyle.DashLine))
        painter.drawRect(marks.quiet)


def _chosen(painter: QPainter, marks: Marks, *, focused: bool) -> None:
    if marks.chosen is None:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(Color.ACCENT), 2 if focused else 1.5))
    painter.drawRect(marks.rect)
    painter.setBrush(QColor(Color.ACCENT if focused else Color.SURFACE))
    painter.setPen(QPen(QColor(Color.SURFACE if focused else Color.ACCENT), 1.5))
    for place in grips(marks.chosen, marks.rect).values():
        painter.drawRect(QRectF(place.x() - SIZE / 2, place.y() - SIZE / 2, SIZE, SIZE))
    if marks.refused:
        ground = QColor(Color.RED)
        ground.setAlpha(40)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(Color.RED), 2, Qt.PenStyle.DashLine))
        painter.drawRect(marks.refused)
        painter.drawLine(QLineF(marks.refused.topLeft(), marks.refused.bottomRight()))
        painter.drawLine(QLineF(marks.refused.topRight(), marks.refused.bottomLeft()))


def _guides(painter: QPainter, marks: Marks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(Color.GREEN), 1, Qt.PenStyle.DashLine))
    page = marks.page.adjusted(-12, -12, 12, 12)
    for x in marks.down:
        painter.drawLine(QLineF(x, page.top(), x, page.bottom()))
    for y in marks.across:
        painter.drawLine(QLineF(page.left(), y, page.right(), y))
