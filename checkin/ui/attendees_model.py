"""The list as a table, of which only the part that is looked at is in memory.

    look(...) --> background: ids of everybody, one page of people --> rows
    data(row not read yet) --> "…", and its page is read --> dataChanged

100,000 people are 100,000 ids and at most ``_KEPT`` pages of ``PAGE`` people.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from checkin.desk import Desk
from checkin.storage.listing import Listed, Only, Order, Standing
from checkin.storage.records import Match
from checkin.ui import attendees_columns as columns
from checkin.ui import theme
from checkin.ui.attendees_columns import ORDERS, Column
from checkin.ui.background import Background
from checkin.ui.match_words import match_word

PAGE = 100
"""People read at a time: three screens full."""
_KEPT = 60
FOUND = 200
"""How many people a search shows at most: who sees 200 types on instead of reading."""
HUE = Qt.ItemDataRole.UserRole
"""The role of a cell's hue, where its word is a pill."""

MARKED, WHY = HUE + 1, HUE + 2
"""The roles of the words by which a person was found, to be marked, and of why where these do not say it."""
_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, HUE, MARKED, WHY}
_WITH_CANCELLED = frozenset({Standing.EVERYBODY, Standing.CANCELLED})

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the table shows: the people in ``only``, those that ``typed`` may mean, sorted by ``order``.

    Without an ``order`` what was found stands best first.
    """

    only: Only = field(default_factory=Only)
    typed: str = ""
    order: Order | None = Order.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    wanted: Wanted
    ids: list[str]
    of: int
    first: int
    people: list[Listed]
    why: Mapping[str, Match]


def _read(desk: Desk, wanted: Wanted, first: int) -> _Read:
    only = wanted.only
    every = Standing.LISTED if only.standing not in _WITH_CANCELLED else Standing.EVERYBODY
    of = desk.count(Only(every))
    why: dict[str, Match] = {}
    if wanted.typed:
        why = {match.attendee.id: match for match in desk.find(wanted.typed, FOUND)}
        only = replace(only, ids=tuple(why))
    ids = desk.listed_ids(wanted.order, only, descending=wanted.descending)
    first = min(first, max(len(ids) - 1, 0) // PAGE * PAGE)
    return _Read(wanted, ids, of, first, desk.listed(ids[first : first + 2 * PAGE]), why)


class AttendeesModel(QAbstractTableModel):
    """People as rows. ``loaded``: what was looked for is there, changed or not."""

    loaded = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self.wanted = Wanted()
        self.looking = False
        self.ids: list[str] = []
        self.of = 0  # how many there are, without search and filters
        self._why: Mapping[str, Match] = {}
        self._rows: dict[str, int] | None = None
        self._pages: OrderedDict[int, list[Listed]] = OrderedDict()
        self._missing: deque[int] = deque(maxlen=4)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_missing)

    def look(self, wanted: Wanted, row: int = 0) -> None:
        """Show ``wanted`` as soon as it was read, beginning with the page of ``row``, which is on the screen."""
        self.wanted, self.looking = wanted, True
        first = row // PAGE * PAGE
        self._background.run_newest("attendees", partial(_read, self._desk, wanted, first), self._show, self._fail)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by ``column``; -1: what was found, best first."""
        by = None if column < 0 else ORDERS[Column(column)]
        wanted = replace(self.wanted, order=by, descending=order is Qt.SortOrder.DescendingOrder)
        if wanted != self.wanted:
            self.look(wanted)

    def listed(self, row: int) -> Listed | None:
        """The person in ``row``, if that row was read."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        return page[place] if page and place < len(page) else None

    def row_of(self, attendee_id: str) -> int:
        """Where that person is; -1 when not in the table."""
        if self._rows is None:
            self._rows = {one: row for row, one in enumerate(self.ids)}
        return self._rows.get(attendee_id, -1)

    # --- Qt's questions

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return columns.heading(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._data(Column(index.column()), index.row(), role) if role in _ROLES else None

    def _data(self, column: Column, row: int, role: int) -> Any:
        listed = self.listed(row)
        if listed is None:
            self._miss(row // PAGE)
            return "…" if column is Column.NAME and role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return columns.cell(listed, column, self._desk.event)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(listed, column)
        if role == HUE:
            return columns.hue(listed, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if listed.attendee.active else theme.Color.INK_FAINT
        match = self._why.get(listed.attendee.id)
        return match and (match.words if role == MARKED else match_word(match))

    def _tip(self, listed: Listed, column: Column) -> str | None:
        match = self._why.get(listed.attendee.id)
        why = match_word(match) if match and column is Column.NAME else ""
        return " · ".join(filter(None, (columns.tip(listed, column, self._desk.event), why))) or None

    # --- words

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._all_changed()

    # --- reading

    def _fail(self, error: Exception) -> None:
        self.looking = False
        self._background.broke.emit(error)

    def _show(self, read: _Read) -> None:
        self.looking = False
        same = read.ids == self.ids
        if not same:
            self.beginResetModel()
        self.ids, self.of, self._why, self._rows = read.ids, read.of, read.why, None
        self._pages.clear()
        for start in range(0, len(read.people), PAGE):
            self._pages[(read.first + start) // PAGE] = read.people[start : start + PAGE]
        if same:
            self._all_changed()
        else:
            self.endResetModel()
        self.loaded.emit()

    def _miss(self, page: int) -> None:
        if page not in self._missing:
            self._missing.append(page)
        self._soon.start()

    def _read_missing(self) -> None:
        pages = [page for page in self._missing if page not in self._pages]
        if not pages:
            self._missing.clear()
            return
        chosen = {page: self.ids[page * PAGE : (page + 1) * PAGE] for page in pages}
        self._background.run_newest(
            "attendees page", partial(_read_pages, self._desk, chosen), partial(self._keep, self.ids), owner=self
        )

    def _keep(self, ids: Sequence[str], pages: dict[int, list[Listed]]) -> None:
        if ids is not self.ids:
            return  # the table shows something else by now
        for page, people in pages.items():
            self._pages[page] = people
            self._pages.move_to_end(page)
            if page in self._missing:
                self._missing.remove(page)
            last = min((page + 1) * PAGE, len(self.ids)) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(Column) - 1))
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)

    def _all_changed(self) -> None:
        # what is not in memory is not on the screen either
        for page in list(self._pages):
            last = min((page + 1) * PAGE, len(self.ids)) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(Column) - 1))


def _read_pages(desk: Desk, chosen: dict[int, list[str]]) -> dict[int, list[Listed]]:
    people = iter(desk.listed([one for ids in chosen.values() for one in ids]))
    return {page: [next(people) for _ in ids] for page, ids in chosen.items()}
