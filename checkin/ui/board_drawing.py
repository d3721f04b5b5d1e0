"""Drawing a board: what stands in a cell, over a column, beside a slot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from checkin.ui import theme
from checkin.ui.board_places import Column, Face
from checkin.ui.theme import Color, Size

_PAD = 8
_ICON = 16
_BAR = 4


def draw_face(painter: QPainter, rect: QRect, face: Face, *, chosen: bool, lifted: bool, ratio: float) -> None:
    """A card: who meets whom, how far it is as a picture and a word, and below who interprets."""
    painter.save()
    if lifted:
        painter.setOpacity(0.45)
    edge = Color.ACCENT if chosen else Color.RED if face.clashes else Color.LINE
    _box(painter, rect, face.ground, edge, 2 if chosen or face.clashes else 1)
    painter.setClipRect(rect)
    inside = rect.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
    bold, plain = theme.font(Size.SMALL, QFont.Weight.DemiBold), theme.font(Size.SMALL)
    ink = Color.INK_FAINT if face.over else Color.INK
    y = inside.top()
    for text, font in ((face.first, bold), (face.second, plain)):
        y = _line(painter, QRect(inside.left(), y, inside.width(), 20), text, font, ink)
    picture = "warning" if face.clashes else face.icon
    tint = Color.RED_DEEP if face.clashes else face.ink
    painter.drawPixmap(QPoint(inside.left(), y + 3), theme.picture(picture, tint, _ICON, ratio))
    beside = QRect(inside.left() + _ICON + 6, y, inside.width() - _ICON - 6, 22)
    y = _line(painter, beside, face.word, bold, tint)
    if face.foot and y + 18 <= rect.bottom():
        _line(painter, QRect(inside.left(), y, inside.width(), 20), face.foot, plain, Color.INK_SOFT)
    painter.restore()


def draw_target(painter: QPainter, rect: QRect, face: Face, *, free: bool, ratio: float) -> None:
    """Where a face would come to lie: green and a tick where nothing is in the way, red and a warning where something is."""
    ground, ink, icon = (
        (Color.GREEN_SOFT, Color.GREEN_DEEP, "check") if free else (Color.RED_SOFT, Color.RED_DEEP, "warning")
    )
    painter.save()
    painter.setOpacity(0.94)
    _box(painter, rect, ground, ink, 2, dashed=True)
    painter.drawPixmap(rect.topLeft() + QPoint(_PAD, _PAD), theme.picture(icon, ink, _ICON, ratio))
    text = QRect(rect.left() + _PAD + _ICON + 6, rect.top() + 6, rect.width() - 2 * _PAD - _ICON - 6, 20)
    bold = theme.font(Size.SMALL, QFont.Weight.DemiBold)
    y = _line(painter, text, face.first, bold, ink)
    _line(painter, QRect(text.left(), y, text.width(), 20), face.second, theme.font(Size.SMALL), ink)
    painter.restore()


def draw_cursor(painter: QPainter, rect: QRect) -> None:
    """The empty cell on which the keyboard stands."""
    _box(painter, rect, None, Color.ACCENT, 2, dashed=True)


def draw_heading(painter: QPainter, rect: QRect, column: Column) -> None:
    """What stands over a column."""
    inside = rect.adjusted(_PAD + 4, 6, -_PAD, -6)
    y = _line(
        painter, QRect(inside.left(), inside.top(), inside.width(), 22), column.title,
        theme.font(Size.TEXT, QFont.Weight.DemiBold), Color.INK,
    )  # fmt: skip
    _line(painter, QRect(inside.left(), y, inside.width(), 20), column.about, theme.font(Size.SMALL), Color.INK_SOFT)


def draw_time(painter: QPainter, rect: QRect, text: str, *, now: bool = False) -> None:
    """A time beside its slot; the present one white on red."""
    painter.save()
    painter.setFont(theme.font(Size.SMALL, QFont.Weight.DemiBold if now else QFont.Weight.Normal, figures=True))
    if now:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Color.RED))
        painter.drawRoundedRect(rect, 10, 10)
    painter.setPen(QColor(Color.ON_DARK if now else Color.INK_SOFT))
    flags = Qt.AlignmentFlag.AlignCenter if now else Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags), text)
    painter.restore()


def _box(
    painter: QPainter, rect: QRect, ground: Color | None, edge: Color, width: int, *, dashed: bool = False
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(edge), width)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), theme.RADIUS, theme.RADIUS)
    painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, font: QFont, ink: Color) -> int:
    """One line of ``text``, with an ellipsis where it does not fit; the top of the next one."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return rect.top() + rect.height()
