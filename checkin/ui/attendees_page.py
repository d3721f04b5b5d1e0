"""Everybody on the list: find, look at, add, correct, print.

typing, filter, header --> AttendeesModel.look --> table --> chosen person --> background: read_person --> panel
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.office import Office
from checkin.storage.listing import Only
from checkin.ui import theme
from checkin.ui.attendees_filters import Filters
from checkin.ui.attendees_model import FOUND, ORDERS, AttendeesModel, Column
from checkin.ui.attendees_table import AttendeesTable
from checkin.ui.background import Background
from checkin.ui.person_actions import PersonActions
from checkin.ui.person_panel import PersonFile, PersonPanel, read_person
from checkin.ui.several_panel import SeveralPanel
from checkin.ui.widgets import EmptyState

if TYPE_CHECKING:
    from checkin.ui.printing import Printing


class AttendeesPage(QWidget):
    """The list with a search, filters, a table, and the chosen person beside it."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        office: Office,
        background: Background,
        printing: Printing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._office, self._background = desk, office, background
        self.doing = PersonActions(desk, background, printing, self)
        self._coming = ""  # who is to be chosen once the list was read again
        self._entering = False  # Enter was pressed before what was typed had been found
        self._order = (int(Column.NAME), Qt.SortOrder.AscendingOrder)
        self.filters = Filters()
        self.search = self.filters.search
        self.model = AttendeesModel(desk, background, self)
        self.table = AttendeesTable(self.model)
        self.panel = PersonPanel(desk.event)
        self.several = SeveralPanel()
        self.nobody = EmptyState("people", "", "")
        self.empty = EmptyState("people", "", "")
        self.add = QPushButton()
        self._title, self._count = QLabel(), QLabel()
        self._body, self._side = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        printing.changed.connect(self._read_if_seen)
        self._translate()

    # --- building

    def _build(self) -> None:
        self._title.setProperty("role", "title")
        self._count.setProperty("role", "muted")
        self.add.setProperty("role", "primary")
        self.add.setIcon(theme.icon("plus", theme.Color.ON_DARK))
        top = QHBoxLayout()
        top.setSpacing(theme.ROOM)
        top.addWidget(self._title)
        top.addWidget(self._count, 1)
        top.addWidget(self.add)
        for widget in (self.nobody, self.panel, self.several):
            self._side.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.ROOM)
        split.addWidget(self.table)
        split.addWidget(self._side)
        split.setStretchFactor(0, 1)
        self._side.setMinimumWidth(352)
        split.setSizes([10_000, 352])
        self._body.addWidget(split)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self._body, 1)

        for one, other in pairwise((*self.filters.stops, self.table, *self.panel.stops, self.add)):
            self.setTabOrder(one, other)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.edited.connect(self._search)
        self.search.descended.connect(self._enter_table)
        self.search.returnPressed.connect(self._enter_table)
        self.filters.filtered.connect(self._look)
        self.model.loaded.connect(self._show_loaded)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self.edit)
        self.table.menu_wanted.connect(self._fill_menu)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.print_wanted.connect(self.print_badges)
        self.panel.badge_wanted.connect(self.new_badge)
        self.panel.standing_wanted.connect(self.cancel_or_restore)
        self.several.issue_wanted.connect(lambda: self.doing.issue_missing(self.table.chosen_ids()))
        self.several.print_wanted.connect(self.print_badges)
        self.add.clicked.connect(self._add)
        self.empty.chosen.connect(self._help_empty)
        self.doing.said.connect(self.said)
        self.doing.written.connect(self._show_written)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._enter_search),
            (QKeySequence(QKeySequence.StandardKey.New), self.add.click),
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_badges),
            (QKeySequence(Qt.Key.Key_F2), self.edit),
            (QKeySequence(Qt.Key.Key_F7), self.replace),
        ):
            QShortcut(keys, self, do, context=context)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.model.retranslate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("Attendees"))
        self.add.setText(self.tr("Add &walk-in"))
        self.add.setToolTip(self.tr("Add a person who walked in (Ctrl+N)"))
        self.table.setAccessibleName(self.tr("Attendees"))
        self.nobody.set_words(
            self.tr("Nobody chosen"), self.tr("Choose a person to see their badge, where they are, and what happened.")
        )
        self._say_count()

    def _say_count(self) -> None:
        count = len(self.model.ids)
        if self.model.wanted.typed and count >= FOUND:
            self._count.setText(self.tr("The best {count} are shown: type on").format(count=FOUND))
        else:
            self._count.setText(self.tr("%n person(s)", "", count))
        wanted = self.model.wanted
        if wanted.typed:
            self.empty.set_words(
                self.tr("Nobody found"),
                self.tr("Type less of the name, or the company. If the person is not on the list, add them."),
                self.tr("Add “{name}”").format(name=wanted.typed.strip()),
            )
        elif wanted.only != Only():
            self.empty.set_words(
                self.tr("Nobody here"), self.tr("Nobody on the list is like that."), self.tr("Show all")
            )
        else:
            self.empty.set_words(
                self.tr("The list is empty"),
                self.tr("Import a list on the Import page, or add the first person here."),
                self.tr("Add a person"),
            )

    # --- looking

    def refresh(self) -> None:
        """Read the list and the chosen person again."""
        self._background.run_newest(
            "categories", partial(self._desk.words_of, "category"), self.filters.offer_categories
        )
        self.model.look(self.model.wanted, self.table.first_row())
        self._show_chosen()

    def choose(self, attendee_id: str) -> None:
        """Choose one person as soon as the list was read; a search or filter that hides them is put away."""
        self._coming = attendee_id
        if self.search.text():
            self.search.clear()
        self.refresh()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _look(self) -> None:
        self.model.look(replace(self.model.wanted, only=self.filters.only))

    def _search(self, typed: str) -> None:
        typed = typed.strip()
        wanted = replace(self.model.wanted, typed=typed, only=self.filters.only)
        if typed and not self.model.wanted.typed:
            self._order = self.table.shown_order
            self.table.show_order(-1)
            wanted = replace(wanted, order=None, descending=False)
        elif self.model.wanted.typed and not typed:
            self.table.show_order(*self._order)
            column, order = self._order
            descending = order is Qt.SortOrder.DescendingOrder
            wanted = replace(wanted, order=ORDERS[Column(column)], descending=descending)
        self.model.look(wanted)

    def _show_loaded(self) -> None:
        self._say_count()
        self._body.setCurrentIndex(0 if self.model.ids else 1)
        if self._coming:
            self.table.choose(self._coming)
            self._coming = ""
        elif self.model.wanted.typed and self.model.ids and not self.table.chosen_ids():
            self.table.choose(self.model.ids[0])
        if self._entering:
            self._enter_table()

    def _enter_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_table(self) -> None:
        self._entering = self.model.looking
        if self.model.ids and not self._entering:
            if not self.table.chosen_ids():
                self.table.choose(self.model.ids[0])
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_chosen(self) -> None:
        chosen = self.table.chosen_ids()
        if len(chosen) == 1:
            read = partial(read_person, self._desk, chosen[0])
            self._background.run_newest("person", read, self._show_person)
        elif chosen:
            self.several.show_count(len(chosen))
            self._side.setCurrentWidget(self.several)
        else:
            self._side.setCurrentWidget(self.nobody)

    def _show_person(self, file: PersonFile) -> None:
        if self.table.chosen_ids() == [file.person.id]:
            self.panel.show_person(file)
            self._side.setCurrentWidget(self.panel)

    def _chosen_file(self) -> PersonFile | None:
        return self.panel.shown if self._side.currentWidget() is self.panel else None

    # --- doing

    def _add(self) -> None:
        self.doing.add()

    def edit(self) -> None:
        """Correct the chosen person."""
        if file := self._chosen_file():
            self.doing.edit(file.person)

    def replace(self) -> None:
        """Somebody else came in place of the chosen person."""
        if (file := self._chosen_file()) and file.person.active:
            self.doing.replace(file.person)

    def print_badges(self) -> None:
        """Print the badges of all chosen people."""
        self.doing.print_badges(self.table.chosen_ids())

    def new_badge(self) -> None:
        """A number for the chosen person, or a new one."""
        if file := self._chosen_file():
            self.doing.new_badge(file.person, file.good)

    def cancel_or_restore(self) -> None:
        """Cancel the chosen person, or take them on again."""
        if file := self._chosen_file():
            self.doing.cancel_or_restore(file.person)

    def _show_written(self, attendee_id: str) -> None:
        self._coming = attendee_id
        self.refresh()
        self.changed.emit()

    def _help_empty(self) -> None:
        if self.model.wanted.typed:
            self.doing.add(self.model.wanted.typed)
        elif self.model.wanted.only != Only():
            self.filters.show_all()
        else:
            self.doing.add()

    def _fill_menu(self, menu: QMenu) -> None:
        file = self._chosen_file()
        if file:
            menu.addAction(self.tr("&Edit"), self.edit)
        if self.table.chosen_ids():
            menu.addAction(self.tr("&Print badge"), self.print_badges)
        if file:
            menu.addAction(self.tr("New &badge"), self.new_badge).setEnabled(file.person.active)
            word = self.tr("&Cancel person") if file.person.active else self.tr("&Restore person")
            menu.addAction(word, self.cancel_or_restore)
            menu.addAction(self.tr("&Somebody else came…"), self.replace).setEnabled(file.person.active)
        by = menu.addMenu(self.tr("&Sort by"))
        for column in Column:
            word = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            by.addAction(word, partial(self.table.sortByColumn, column, Qt.SortOrder.AscendingOrder))
