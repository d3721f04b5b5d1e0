"""Text with the letters marked by which it was found: a line of it, and cells of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checkin.domain.marks import marks
from checkin.ui import theme
from checkin.ui.theme import Color

_LINE = 2
_PADDING = 12


def draw_marked(
    painter: QPainter, room: QRect, font: QFont, ink: str, text: str, words: Sequence[str] = (), *, marked: str = ""
) -> None:
    """Draw ``text`` at the left of ``room``, cut with an ellipsis; what begins as one of ``words`` is underlined on a tint.

    ``marked``: look for the words only in this part of the text.
    """
    figures = QFontMetricsF(font)
    shown = figures.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    start = max(text.find(marked), 0)
    kept = len(shown) if shown == text else len(shown) - 1
    height = figures.height()
    top = room.top() + (room.height() - height) / 2
    for first, last in marks(marked or text, words) if words else ():
        begin, end = start + first, min(start + last, kept)
        if begin < end:
            left = room.left() + figures.horizontalAdvance(shown[:begin])
            width = figures.horizontalAdvance(shown[begin:end])
            painter.fillRect(QRectF(left, top, width, height), QColor(Color.ACCENT_SOFT))
            painter.fillRect(QRectF(left, top + height - _LINE, width, _LINE), QColor(Color.ACCENT))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class MarkedDelegate(QStyledItemDelegate):
    """Paints cells with the words marked that the model has under ``marked``, and small at the end the one under ``why``.

    The word at the end is left out where it would cut the text.
    """

    def __init__(self, marked: int, why: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marked, self._why = marked, why
        self._small = theme.font(theme.Size.SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        words = index.data(self._marked)
        if not words:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        ink = index.data(Qt.ItemDataRole.ForegroundRole) or Color.INK
        room = QRect(option.rect).adjusted(_PADDING, 0, -_PADDING, -1)  # a row ends with its line
        painter.save()
        why = index.data(self._why) if self._why is not None else ""
        width = round(QFontMetricsF(self._small).horizontalAdvance(why)) + _PADDING if why else 0
        if why and QFontMetricsF(option.font).horizontalAdvance(text) + width <= room.width():
            painter.setFont(self._small)
            painter.setPen(QColor(Color.INK_SOFT))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, why)
            room.setRight(room.right() - width)
        draw_marked(painter, room, option.font, ink, text, words)
        painter.restore()
