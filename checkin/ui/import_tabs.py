"""What importing a list will do, or did, as tabs: nobody has to take a count on trust."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.roster import Plan
from checkin.lists import Imported
from checkin.ui import import_tables, theme
from checkin.ui.import_badges import BadgesPanel
from checkin.ui.import_doubts import DoubtsPanel
from checkin.ui.import_gone import GonePanel
from checkin.ui.import_reading import Understood
from checkin.ui.import_reprint import ReprintPanel
from checkin.ui.printing import Printing
from checkin.ui.table_rows import RowsTable
from checkin.ui.widgets import SearchBox

_FILTER_WIDTH = 168
_SOON = 120
"""Milliseconds without a key after which the rows are sifted."""


class _Tab(NamedTuple):
    page: QWidget
    table: RowsTable
    word: Callable[[], str]
    rows: Callable[[], int]


class PlanTabs(QTabWidget):
    """New, changed and gone people, rows in doubt, left out and noted, and badges. A tab without rows is hidden.

    ``decided`` and ``cancel_wished`` are those of the rows in doubt and of the people gone.
    """

    decided = Signal(object)
    cancel_wished = Signal(bool)

    def __init__(self, desk: Desk, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)  # it would draw a broken line above the tabs
        self.setUsesScrollButtons(True)
        self._plan = Plan()
        self._understood: Understood | None = None
        self._imported: Imported | None = None
        self.added, self.changed, self.reported = RowsTable(), RowsTable(), RowsTable()
        self.notes, self.same = RowsTable(), RowsTable()
        self.doubts = DoubtsPanel()
        self.gone = GonePanel(desk.event, desk.clock)
        self.badges = BadgesPanel(printing, desk.event.name)
        self.reprint = ReprintPanel()
        self._tabs = self._all_tabs()
        for tab in self._tabs:
            self.addTab(tab.page, "")
        self.filter = SearchBox()
        self.filter.setFixedWidth(_FILTER_WIDTH)
        corner = QWidget()
        above = QVBoxLayout(corner)
        above.setContentsMargins(0, 0, 0, theme.HALF)
        above.addWidget(self.filter)
        self.setCornerWidget(corner)
        self._sifting = QTimer(self, singleShot=True, interval=_SOON)
        self._sifting.timeout.connect(self._sift)
        self.filter.edited.connect(lambda _: self._sifting.start())
        self.filter.descended.connect(self._enter_table)
        self.currentChanged.connect(lambda _: self._sift())
        self.doubts.decided.connect(self.decided)
        self.gone.cancel_wished.connect(self.cancel_wished)
        self.badges.counted.connect(self._say_counts)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.filter.setFocus)
        self._translate()

    def _all_tabs(self) -> tuple[_Tab, ...]:
        return (
            _Tab(self.reprint, self.reprint.table, lambda: self.tr("Print again"), lambda: len(self.reprint.people)),
            _Tab(self.doubts, self.doubts.table, lambda: self.tr("Doubtful"), self._count_doubts),
            _Tab(self.added, self.added, lambda: self.tr("New"), lambda: len(self._plan.added)),
            _Tab(self.changed, self.changed, lambda: self.tr("Changed"), lambda: len(self._plan.changed)),
            _Tab(self.gone, self.gone.table, self._gone_word, self._count_gone),
            _Tab(self.reported, self.reported, lambda: self.tr("Left out"), lambda: len(self._plan.reported)),
            _Tab(self.notes, self.notes, lambda: self.tr("Worth knowing"), lambda: len(self._plan.notes)),
            _Tab(self.badges, self.badges.table, lambda: self.tr("Badges"), self._count_problems),
            _Tab(self.same, self.same, lambda: self.tr("Same"), lambda: len(self._plan.same)),
        )

    def show_plan(self, understood: Understood, *, fresh: bool = False) -> None:
        """Show what importing it will do; the tab that is open stays open while it has rows, unless it is ``fresh``.

        A fresh list opens on what a person has to decide, if anything.
        """
        before = self.currentWidget()
        self._understood, self._imported, self._plan = understood, None, understood.plan or Plan()
        self.reprint.show_people(())
        self.doubts.show_doubts(understood.doubts, understood.decided)
        self.gone.show_gone(self._plan.gone, understood.newer_than)
        if fresh:
            self.gone.cancel.setChecked(False)
            self.filter.clear()
        self.badges.inspect(self._plan)
        self._show(None if fresh else before)

    def show_done(self, imported: Imported) -> None:
        """Show what an import did, beginning with the badges that are wrong now."""
        self._imported, self._plan = imported, imported.plan
        self.reprint.show_people(imported.reprint)
        self.gone.show_gone(imported.cancelled, (), cancelled=True)
        self.badges.stop()
        self.filter.clear()
        self._show(None)

    def forget(self) -> None:
        """The list is being understood otherwise: its badges are not to be checked any further."""
        self.badges.pause()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _show(self, before: QWidget | None) -> None:
        self._translate()
        open_to = [tab.page for tab in self._tabs if self.isTabVisible(self.indexOf(tab.page))]
        self.setCurrentWidget(before if before in open_to else next(iter(open_to), self.added))

    def _count_doubts(self) -> int:
        return len(self._understood.doubts) if self._understood and not self._imported else 0

    def _count_gone(self) -> int:
        return len(self._imported.cancelled) if self._imported else len(self._plan.gone)

    def _count_problems(self) -> int:
        return 0 if self._imported else self.badges.problems

    def _gone_word(self) -> str:
        return self.tr("Cancelled") if self._imported else self.tr("Gone")

    def _say_counts(self) -> None:
        for tab in self._tabs:
            place, word, count = self.indexOf(tab.page), tab.word(), tab.rows()
            checking = tab.page is self.badges and self.badges.checking
            self.setTabText(place, f"{word} ({count:,})" + ("…" if checking else ""))
            checked = tab.page is self.badges and self._imported is None and self.badges.total > 0
            self.setTabVisible(place, count > 0 or checked)
            tab.table.setAccessibleName(word)

    def _enter_table(self) -> None:
        self._tabs[self.currentIndex()].table.setFocus()

    def _sift(self) -> None:
        self._tabs[self.currentIndex()].table.rows.sift(self.filter.looks)

    def _translate(self) -> None:
        self._say_counts()
        self.filter.set_hint(self.tr("Filter the rows"))
        plan = self._plan
        self.added.show_rows(import_tables.entry_headings(plan.added), plan.added)
        self.same.show_rows(import_tables.entry_headings(plan.same), plan.same)
        self.changed.show_rows(import_tables.change_headings(), list(import_tables.changed_fields(plan.changed)))
        self.reported.show_rows(import_tables.reported_headings(), plan.reported)
        self.notes.show_rows(import_tables.note_headings(), plan.notes)
