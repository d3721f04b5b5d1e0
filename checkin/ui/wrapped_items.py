"""Items of a list whose words go on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_PADDING = 24
"""Pixels left and right of the words in the stylesheet, which Qt takes off once more."""
_ROOMY = 1000


class WrappedItems(QStyledItemDelegate):
    """Gives items the height of their words.

    Qt breaks the words once to know an item's height, in its whole width, and once to draw them, in what padding and
    tick leave of it: the line that the second adds would be drawn as an ellipsis.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.rect.setHeight(_ROOMY)
        style = drawn.widget.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, drawn.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, drawn, drawn.widget) + 1
        option.rect.setWidth(words.width() - 2 * margin + _PADDING)
        return super().sizeHint(option, index)
