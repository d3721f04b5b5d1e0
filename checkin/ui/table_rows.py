"""Read-only tables of any length: cells are put into words only when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from checkin.ui import theme

_ROW = 36
_HEADER_PADDING = 28

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """One column: its ``word`` on top, how a row is put into words, its ``width`` in pixels; ``figures`` stand right."""

    word: str
    say: Callable[[Any], str]
    width: int = 160
    figures: bool = False


class TableRows(QAbstractTableModel):
    """``rows`` of any kind under ``headings``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headings: Sequence[Heading] = ()
        self.rows: Sequence[Any] = ()

    def show_rows(self, headings: Sequence[Heading], rows: Sequence[Any]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self.headings, self.rows = headings, rows
        self.endResetModel()

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

    def show_rows(self, headings: Sequence[Heading], rows: Sequence[Any]) -> None:
        """Show these; the widths that a person gave the same columns stay, but no heading is cut off."""
        fresh = [heading.width for heading in headings] != [heading.width for heading in self.rows.headings]
        self.rows.show_rows(headings, rows)
        letters = QFontMetrics(theme.font(theme.Size.SMALL, QFont.Weight.DemiBold))
        for column, heading in enumerate(headings):
            width = heading.width if fresh else self.columnWidth(column)
            self.setColumnWidth(column, max(width, letters.horizontalAdvance(heading.word) + _HEADER_PADDING))
