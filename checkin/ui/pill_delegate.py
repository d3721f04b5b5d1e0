"""Cells whose word is a state: painted as a pill, as ``widgets.Pill`` looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checkin.ui import theme
from checkin.ui.theme import Color
from checkin.ui.widgets import Hue

_PADDING = 10
_HEIGHT = 22
_COLORS = {
    Hue.NEUTRAL: (Color.SUNKEN, Color.INK_SOFT),
    Hue.GREEN: (Color.GREEN_SOFT, Color.GREEN_DEEP),
    Hue.RED: (Color.RED_SOFT, Color.RED_DEEP),
    Hue.AMBER: (Color.AMBER_SOFT, Color.AMBER_DEEP),
    Hue.BLUE: (Color.BLUE_SOFT, Color.BLUE_DEEP),
}


class PillDelegate(QStyledItemDelegate):
    """Paints the words of a column as pills; ``role`` of the model says the ``Hue``, None for an empty cell."""

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._font = theme.font(theme.Size.SMALL, QFont.Weight.DemiBold)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        hue = index.data(self._role)
        if hue is None or not text:
            return
        ground, ink = _COLORS[hue]
        room = QRectF(option.rect).adjusted(_PADDING, 0, -_PADDING, 0)
        figures = QFontMetricsF(self._font)
        width = min(figures.horizontalAdvance(text) + 2 * _PADDING, room.width())
        pill = QRectF(room.left(), room.center().y() - _HEIGHT / 2, width, _HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(QColor(ink))
        painter.setFont(self._font)
        # half a pixel more: a text may not be cut for the rounding of its own width
        shown = figures.elidedText(text, Qt.TextElideMode.ElideRight, pill.width() - 2 * _PADDING + 0.5)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(round(QFontMetricsF(self._font).horizontalAdvance(text)) + 4 * _PADDING, _HEIGHT + _PADDING)
