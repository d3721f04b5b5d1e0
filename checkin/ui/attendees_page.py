"""Everybody on the list: find, look at, add, correct, print, one by one or several at once.

typing, filter, header --> AttendeesModel.look --> table --> chosen person --> background: read_person --> panel
chosen people --> SeveralPanel --> BatchActions --> one sentence, with Undo
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.office import Office
from checkin.ui import theme
from checkin.ui.attendees_columns import ORDERS, Column, heading
from checkin.ui.attendees_empty import EmptyList
from checkin.ui.attendees_filters import Filters, Groups, read_groups
from checkin.ui.attendees_head import AttendeesHead
from checkin.ui.attendees_model import AttendeesModel
from checkin.ui.attendees_table import AttendeesTable
from checkin.ui.background import Background
from checkin.ui.batch_actions import BatchActions
from checkin.ui.beside import beside
from checkin.ui.merging import Merging
from checkin.ui.person_actions import PersonActions
from checkin.ui.person_panel import PersonFile, PersonPanel, read_person
from checkin.ui.several_panel import SeveralPanel
from checkin.ui.shown_list import ShownList
from checkin.ui.widgets import EmptyState, MessageStrip, Tone

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
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._office, self._background = desk, office, background
        self.doing = PersonActions(desk, background, printing, self)
        self.batch = BatchActions(desk, background, self)
        self.merging = Merging(desk, background, self)
        self.out = ShownList(desk, background, settings, self)
        self._coming = ""  # who is to be chosen once the list was read again
        self._entering = False  # Enter was pressed before what was typed had been found
        self._order = (int(Column.NAME), Qt.SortOrder.AscendingOrder)
        self.filters = Filters()
        self.search = self.filters.search
        self.model = AttendeesModel(desk, background, self)
        self.table = AttendeesTable(self.model, settings)
        self.head = AttendeesHead()
        self.add = self.head.add
        self.strip = MessageStrip()
        self.panel = PersonPanel(desk.event)
        self.several = SeveralPanel()
        self.nobody = EmptyState("people", "", "")
        self.empty = EmptyList()
        self._body, self._side = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        printing.changed.connect(self._read_if_seen)
        self._translate()

    # --- building

    def _build(self) -> None:
        for widget in (self.nobody, self.panel, self.several):
            self._side.addWidget(widget)
        self._body.addWidget(beside(self.table, self._side, (10_000, 352), least=352))
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(self.head)
        column.addWidget(self.filters)
        column.addWidget(self.strip)
        column.addWidget(self._body, 1)

        stops = (
            *self.filters.stops,
            self.table,
            *self.panel.stops,
            *self.several.stops,
            self.head.clear,
            *self.head.stops,
        )
        for one, other in pairwise(stops):
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
        self.panel.door_wanted.connect(self.doing.set_conditions)
        self._connect_several()
        self.head.clear.clicked.connect(self.show_everybody)
        self.head.doubles.clicked.connect(self.merging.show_doubles)
        self.head.columns.menu().aboutToShow.connect(self._fill_columns_menu)
        self.head.save_wanted.connect(
            lambda ending: self.out.ask_to_save(self.model.ids, self.table.head.shown, ending)
        )
        self.table.copy_wanted.connect(self.copy)
        self.table.head.arranged.connect(self.table.setFocus)
        self.add.clicked.connect(self._add)
        self.empty.add_wanted.connect(self.doing.add)
        self.empty.all_wanted.connect(self.filters.show_all)
        self.doing.said.connect(self.said)
        self.doing.written.connect(self._show_written)
        self.out.said.connect(self.said)
        self.merging.said.connect(self.said)
        self.merging.written.connect(self._show_written)
        self.batch.failed.connect(partial(self.said.emit, "error"))
        self.batch.done.connect(self._show_batch)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._enter_search),
            (QKeySequence(QKeySequence.StandardKey.New), self.add.click),
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_badges),
            (QKeySequence(Qt.Key.Key_F2), self.edit),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.strip.action.click),
            (QKeySequence(Qt.Key.Key_F7), self.replace),
        ):
            QShortcut(keys, self, do, context=context)

    def _connect_several(self) -> None:
        several, chosen = self.several, self.table.chosen_ids
        several.issue_wanted.connect(lambda: self.doing.issue_missing(chosen()))
        several.print_wanted.connect(self.print_badges)
        several.category_wanted.connect(lambda category: self.batch.set_category(chosen(), category))
        several.session_wanted.connect(lambda session: self.batch.add_session(chosen(), session))
        several.cancel_wanted.connect(lambda: self.batch.cancel(chosen()))
        several.restore_wanted.connect(lambda: self.batch.restore(chosen()))
        several.copy_wanted.connect(self.copy)
        several.save_wanted.connect(lambda ending: self.out.ask_to_save(chosen(), self.table.head.shown, ending))
        several.merge_wanted.connect(self._merge)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self.model.retranslate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.table.setAccessibleName(self.tr("Attendees"))
        self.nobody.set_words(
            self.tr("Nobody chosen"), self.tr("Choose a person to see their badge, where they are, and what happened.")
        )
        self._say_count()

    def _say_count(self) -> None:
        wanted, shown = self.model.wanted, len(self.model.ids)
        self.head.show_count(shown, self.model.of, wanted.typed, untouched=self.filters.untouched)
        self.empty.show_wanted(wanted)

    # --- looking

    def refresh(self) -> None:
        """Read the list and the chosen person again."""
        self._background.run_newest("groups", partial(read_groups, self._desk), self._offer)
        self.model.look(self.model.wanted, self.table.first_row())
        self._show_chosen()

    def choose(self, attendee_id: str) -> None:
        """Choose one person as soon as the list was read; a search or filter that hides them is put away."""
        self._coming = attendee_id
        if self.search.text():
            self.search.clear()
        self.refresh()

    def show_everybody(self) -> None:
        """Put the search and all filters away."""
        self.search.clear()
        self.filters.show_all()
        self.search.setFocus()

    def _offer(self, groups: Groups) -> None:
        self.filters.offer(groups)
        self.several.offer(groups.categories, groups.sessions)
        if self.filters.only != self.model.wanted.only:  # what was filtered by is not there any more
            self._look()

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

    def _merge(self) -> None:
        one, other = self.table.chosen_ids()
        self.merging.compare(one, other)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        self.out.copy(self.table.chosen_ids(), self.table.head.shown)

    def _show_batch(self, sentence: str, can_be_undone: bool) -> None:
        if can_be_undone:
            self.strip.offer(sentence, self.tr("&Undo"), self.batch.undo)
            self.strip.action.setToolTip(self.tr("Undo (Ctrl+Z)"))
        else:
            self.strip.say(sentence, Tone.DONE)
        self._show_written("")

    def _show_written(self, attendee_id: str) -> None:
        self._coming = attendee_id
        self.refresh()
        self.changed.emit()

    def _fill_menu(self, menu: QMenu) -> None:
        file = self._chosen_file()
        if file:
            menu.addAction(self.tr("&Edit"), self.edit)
        if self.table.chosen_ids():
            menu.addAction(self.tr("&Print badge"), self.print_badges)
            menu.addAction(self.tr("C&opy"), self.copy)
        if file:
            menu.addAction(self.tr("New &badge"), self.new_badge).setEnabled(file.person.active)
            word = self.tr("&Cancel person") if file.person.active else self.tr("&Restore person")
            menu.addAction(word, self.cancel_or_restore)
            menu.addAction(self.tr("&Somebody else came…"), self.replace).setEnabled(file.person.active)
        by = menu.addMenu(self.tr("&Sort by"))
        for column in self.table.head.shown:
            by.addAction(heading(column), partial(self.table.sortByColumn, column, Qt.SortOrder.AscendingOrder))

    def _fill_columns_menu(self) -> None:
        menu = self.head.columns.menu()
        menu.clear()
        self.table.head.fill_menu(menu)
