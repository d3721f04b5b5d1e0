"""Read-only tables of any length: cells are put into words only when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from checkin.domain.words import plain
from checkin.ui import theme
from checkin.ui.differences import MARKS, MarkingDelegate, Marks

_ROW = 36
_HEADER_PADDING = 28

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """One column: its ``word`` on top, how a row is put into words, its ``width`` in pixels; ``figures`` stand right.

    ``mark`` says what of a row's words is marked, as ``going`` or as what comes instead.
    """

    word: str
    say: Callable[[Any], str]
    width: int = 160
    figures: bool = False
    mark: Callable[[Any], Marks] | None = None
    going: bool = False


class TableRows(QAbstractTableModel):
    """``rows`` of any kind under ``headings``: all that were given, or those that say what is looked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headings: Sequence[Heading] = ()
        self.rows: Sequence[Any] = ()
        self._all: Sequence[Any] = ()
        self._texts: list[str] = []
        self._wanted: tuple[str, ...] = ()

    def show_rows(self, headings: Sequence[Heading], rows: Sequence[Any]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self.headings, self._all, self._texts = headings, rows, []
        self.rows = self._found()
        self.endResetModel()

    def sift(self, typed: str) -> None:
        """Show the rows only that hold every word of ``typed``, whatever the accents; all of them for none."""
        wanted = tuple(plain(typed).split())
        if wanted != self._wanted:
            self.beginResetModel()
            self._wanted = wanted
            self.rows = self._found()
            self.endResetModel()

    def _found(self) -> Sequence[Any]:
        if not self._wanted:
            return self._all
        if not self._texts:
            self._texts = [plain(" ".join(heading.say(row) for heading in self.headings)) for row in self._all]
        pairs = zip(self._all, self._texts, strict=True)
        return [row for row, text in pairs if all(word in text for word in self._wanted)]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section].word
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.headings[index.column()].say(self.rows[index.row()])
        if role == MARKS:
            mark = self.headings[index.column()].mark
            return mark(self.rows[index.row()]) if mark else None
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.headings[column].figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RowsTable(QTableView):
    """A ``TableRows`` to look at. Tab goes on to the next widget; the last column takes the room that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TableRows(self)
        self.setModel(self.rows)
        self._plain, self._come, self._going = (
            QStyledItemDelegate(self),
            MarkingDelegate(self),
            MarkingDelegate(self, going=True),
        )
        self.setFont(theme.font(figures=True))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)

    def show_lines(self, lines: int) -> None:
        """Give every row the height of so many lines of words."""
        self.verticalHeader().setDefaultSectionSize(_ROW + (lines - 1) * self.fontMetrics().lineSpacing())

    def show_rows(self, headings: Sequence[Heading], rows: Sequence[Any]) -> None:
        """Show these; the widths that a person gave the same columns stay, but no heading is cut off."""
        fresh = [heading.width for heading in headings] != [heading.width for heading in self.rows.headings]
        self.rows.show_rows(headings, rows)
        letters = QFontMetrics(theme.font(theme.Size.SMALL, QFont.Weight.DemiBold))
        for column, heading in enumerate(headings):
            marked = self._going if heading.going else self._come
            self.setItemDelegateForColumn(column, marked if heading.mark else self._plain)
            width = heading.width if fresh else self.columnWidth(column)
            self.setColumnWidth(column, max(width, letters.horizontalAdvance(heading.word) + _HEADER_PADDING))
