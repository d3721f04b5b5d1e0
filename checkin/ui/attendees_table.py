"""The table of the list: rows of one height, sorted by a click on a header or from the menu, whole rows chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from checkin.ui import theme
from checkin.ui.attendees_columns import PILLS, Column
from checkin.ui.attendees_header import AttendeesHeader
from checkin.ui.attendees_model import HUE, MARKED, WHY, AttendeesModel
from checkin.ui.marked_text import MarkedDelegate
from checkin.ui.pill_delegate import PillDelegate

_KEPT = 2000
"""Of how many chosen rows the choice is kept when the list changes under it."""


class AttendeesTable(QTableView):
    """``opened``: Enter or a double click on a row. ``menu_wanted`` carries the menu to be filled and shown.
    ``copy_wanted``: Ctrl+C.

    The choice and the current row stay with their people when the list changes.
    """

    opened = Signal()
    menu_wanted = Signal(QMenu)
    copy_wanted = Signal()
    chosen = Signal()

    def __init__(self, model: AttendeesModel, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._held: tuple[str, list[str]] = ("", [])
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL)
        self.head = header = AttendeesHeader(settings, self)
        self.setHorizontalHeader(header)
        # a header asks of each row whether it is chosen, to look pressed: 2 s for 100,000; so it sees a choice of nothing
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(64)
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        pills = PillDelegate(HUE, self)
        for column in PILLS:
            self.setItemDelegateForColumn(column, pills)
        marked, explained = MarkedDelegate(MARKED, parent=self), MarkedDelegate(MARKED, WHY, self)
        self.setItemDelegateForColumn(Column.HANGUL, marked)
        self.setItemDelegateForColumn(Column.NAME, explained)
        self.setItemDelegateForColumn(Column.COMPANY, marked)
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)

    @property
    def current_id(self) -> str:
        """The person of the current row, "" if there is none."""
        row = self.currentIndex().row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else ""

    def chosen_ids(self) -> list[str]:
        """The people of the chosen rows, from the top."""
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            span = selection.at(place)
            rows.update(range(span.top(), span.bottom() + 1))
        return [self._model.ids[row] for row in sorted(rows) if row < len(self._model.ids)]

    def choose(self, attendee_id: str) -> bool:
        """Choose one person, if they are in the table."""
        row = self._model.row_of(attendee_id)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self._model.index(row, Column.NAME))
        return row >= 0

    def first_row(self) -> int:
        """The row at the top of what is seen."""
        return max(self.rowAt(0), 0)

    @property
    def shown_order(self) -> tuple[int, Qt.SortOrder]:
        """The column by which the header says that the list is sorted, and which way."""
        header = self.horizontalHeader()
        return header.sortIndicatorSection(), header.sortIndicatorOrder()

    def show_order(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Only show by what is sorted; -1: as found."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column, order)
        header.blockSignals(False)
        header.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu)
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(
                self.visualRect(self.currentIndex()).bottomLeft() + QPoint(theme.WIDE, 0)
            )
        menu.popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(event.size().width())

    def _open(self, _: QModelIndex) -> None:
        self.opened.emit()

    def _hold(self) -> None:
        self._held = (self.current_id, self.chosen_ids())

    def _restore(self) -> None:
        current, chosen = self._held
        self._held = ("", [])
        if len(chosen) > _KEPT:
            return
        selection = QItemSelection()
        for row in filter(lambda row: row >= 0, map(self._model.row_of, chosen)):
            selection.select(self._model.index(row, 0), self._model.index(row, len(Column) - 1))
        if (row := self._model.row_of(current)) >= 0:
            self.selectionModel().setCurrentIndex(
                self._model.index(row, Column.NAME), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.scrollTo(self._model.index(row, Column.NAME))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
