"""Two texts side by side: which of their words are not in the other, marked so that an eye finds them at once."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checkin.ui.theme import Color

MARKS = Qt.ItemDataRole.UserRole + 1
"""The role of a model under which a cell keeps its ``Marks``."""
Marks = tuple[tuple[int, int], ...]
"""Where words differ: the place of each first character, and how many characters."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_PADDING = 12


def differences(before: str, after: str) -> tuple[Marks, Marks]:
    """The words of ``before`` that are not in ``after``, and the other way round."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    gone: list[tuple[int, int]] = []
    come: list[tuple[int, int]] = []
    for what, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            gone.append(_stretch(old, old_start, old_end))
            come.append(_stretch(new, new_start, new_end))
    return _joined(gone, before), _joined(come, after)


def _stretch(words: list[str], start: int, end: int) -> tuple[int, int]:
    """Where those words are, without the blanks around them."""
    while start < end and words[start].isspace():
        start += 1
    while end > start and words[end - 1].isspace():
        end -= 1
    return sum(map(len, words[:start])), sum(map(len, words[start:end]))


def _joined(stretches: list[tuple[int, int]], text: str) -> Marks:
    """Those that are not empty; two with nothing but a blank between them are one."""
    marks: list[tuple[int, int]] = []
    for start, length in stretches:
        if length and marks and not text[sum(marks[-1]) : start].strip():
            first = marks.pop()[0]
            marks.append((first, start + length - first))
        elif length:
            marks.append((start, length))
    return tuple(marks)


class MarkingDelegate(QStyledItemDelegate):
    """Paints the ``MARKS`` of a cell: struck through where they are going, bold and underlined where they come."""

    def __init__(self, parent: QObject | None = None, *, going: bool = False) -> None:
        super().__init__(parent)
        self._look = QTextCharFormat()
        if going:
            self._look.setFontStrikeOut(True)
            self._look.setForeground(QColor(Color.RED_DEEP))
            self._look.setBackground(QColor(Color.RED_SOFT))
        else:
            self._look.setFontWeight(QFont.Weight.DemiBold)
            self._look.setFontUnderline(True)
            self._look.setForeground(QColor(Color.GREEN_DEEP))
            self._look.setBackground(QColor(Color.GREEN_SOFT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        marks: Marks | None = index.data(MARKS)
        if not marks:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = QRectF(option.rect).adjusted(_PADDING, 0, -_PADDING, 0)
        figures = QFontMetricsF(option.font)
        shown = figures.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - figures.averageCharWidth())
        layout = QTextLayout(shown, option.font)
        layout.setFormats([self._range(start, min(length, len(shown) - start)) for start, length in marks])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10 * room.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(room)
        painter.setPen(option.palette.text().color())
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2 - 1))
        painter.restore()

    def _range(self, start: int, length: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, max(length, 0), self._look
        return made
