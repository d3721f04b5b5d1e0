"""The consultation meetings: a board of tables or of one company's days, and the chosen meeting beside it.

every few seconds, while it is seen --> background: anything new in the journal? --> board, conflicts, panel
open_lists --> MeetingLists: preview, ScheduleDialog --> import
board.dropped --> background: move --> what it clashes with, and the way back
panel.marked, outcome_saved --> background: written --> board, panel
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin.consultations import Attending, Consultations, SchedulePlan
from checkin.desk import Desk
from checkin.domain.meetings import Conflict, Meeting, Outcome, Side, Status, conflicts_of, moved
from checkin.domain.words import company_key
from checkin.ui import meeting_words, meetings_faces, meetings_work, theme, wording
from checkin.ui.background import Background
from checkin.ui.beside import beside
from checkin.ui.board import Board
from checkin.ui.board_hint import BoardHint
from checkin.ui.conflicts_list import ConflictsList
from checkin.ui.failures import failure_sentence
from checkin.ui.meeting_lists import MeetingLists
from checkin.ui.meeting_panel import MeetingPanel
from checkin.ui.meetings_faces import View
from checkin.ui.meetings_head import MeetingsHead
from checkin.ui.meetings_summary import MeetingsSummary
from checkin.ui.meetings_work import Seen
from checkin.ui.widgets import EmptyState

_EVERY = 3000
"""Milliseconds between two looks."""
_SHARE = 20
"""A look that takes long is taken seldom, as on the page of the sessions."""
Result = TypeVar("Result")


class MeetingsPage(QWidget):
    """``changed``: something about the meetings was written here."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        consultations: Consultations,
        background: Background,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._consultations = desk, consultations
        self._background = background
        self._event = consultations.event
        self._stamp = 0
        self._now: datetime = desk.clock()
        self.meetings: list[Meeting] = []
        self._by_id: dict[str, Meeting] = {}
        self.conflicts: Sequence[Conflict] = ()
        self.view: View | None = None
        self.moves: list[tuple[str, str, datetime]] = []
        """Where the meetings were that were moved here, the last at the end."""
        self._again = QTimer(self, singleShot=True, interval=_EVERY)
        self.head = MeetingsHead(self._event)
        self.board = Board(self._hindrances, partial(meetings_faces.time_word, self._event))
        self.hint = BoardHint(self.board)
        self.panel, self.list = MeetingPanel(self._event), ConflictsList(self._event)
        self.summary = MeetingsSummary()
        self.empty = EmptyState("meetings", "", "")
        self.lists = MeetingLists(desk, consultations, background, settings, self)
        self._side, self._body = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self._translate()

    # --- building

    def _build(self) -> None:
        overview = QWidget()
        below = QVBoxLayout(overview)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.ROOM)
        below.addWidget(self.summary)
        below.addWidget(self.list, 1)
        self._side.addWidget(overview)
        self._side.addWidget(self.panel)
        self._body.addWidget(beside(self.board, self._side, (720, 376), least=360))
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self._again.timeout.connect(self._look_again)
        self.head.add.clicked.connect(self.lists.ask)
        self.empty.chosen.connect(self.lists.ask)
        self.head.export.clicked.connect(self.lists.ask_where)
        self.lists.taken.connect(self._import)
        self.lists.said.connect(self.said)
        self.head.undo.clicked.connect(self.undo_move)
        self.head.day_chosen.connect(lambda day: self._turn(View(day)))
        self.head.company_chosen.connect(self.show_company)
        self.head.conflicts.clicked.connect(self._list_conflicts)
        self.list.wanted.connect(self.go_to)
        self.board.chosen.connect(self._choose)
        self.board.opened.connect(self._open)
        self.board.dropped.connect(self._drop)
        self.panel.marked.connect(self._mark)
        self.panel.outcome_saved.connect(self._keep_outcome)
        self.panel.move_wanted.connect(self._lift)
        self.panel.left.connect(self.board.setFocus)
        self.panel.company_wanted.connect(lambda name: self.show_company(company_key(name)))
        self.panel.copied.connect(lambda text: self.said.emit("info", self.tr("Copied: {text}").format(text=text)))
        keys, here = QKeySequence.StandardKey, Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys.Undo), self, self.head.undo.click, context=here)
        QShortcut(QKeySequence(keys.Save), self, self._save, context=here)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.empty.set_words(
            self.tr("No meetings yet"),
            self.tr("Import the schedule as an Excel or CSV file: table, day, time, both companies; people and interpreter "
                    "where they are known."),
            self.tr("Import a schedule"),
        )  # fmt: skip
        self.board.setAccessibleName(self.tr("Board of meetings"))
        self._show_board()

    # --- looking

    def refresh(self) -> None:
        """Read again now."""
        self._stamp = 0
        self._look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        self._again.stop()
        super().hideEvent(event)

    def _look_again(self) -> None:
        work = partial(meetings_work.look, self._desk, self._consultations, self._stamp, self.board.current)
        self._background.run_newest("meetings", work, self._show, self._fail)

    def _show(self, seen: Seen) -> None:
        self._stamp, self._now = seen.stamp, seen.now
        if seen.meetings is not None:
            self.meetings, self.conflicts = seen.meetings, seen.conflicts
            self._by_id = {one.id: one for one in self.meetings}
            self.summary.show_meetings(self.meetings)
            self.list.show_conflicts(self.conflicts)
            self.head.show_conflicts(len(self.conflicts))
        self._show_board()
        if seen.attending:
            self._show_attending(seen.attending)
        if self.isVisible():
            self._again.start(max(_EVERY, int(seen.seconds * 1000 * _SHARE)))

    def _show_board(self) -> None:
        self._body.setCurrentIndex(0 if self.meetings else 1)
        self.head.undo.setEnabled(bool(self.moves))
        for button in (self.head.export, self.head.conflicts, self.head.company):
            button.setEnabled(bool(self.meetings))
        days = meetings_faces.days(self._event, self.meetings)
        if not days:
            return
        fresh = self.view is None
        if self.view is None or self.view.day not in days:
            self.view = View(meetings_faces.day_of(days, self._event.local(self._now).date()))
        self.head.show_days(days, None if self.view.company else self.view.day)
        self.head.show_companies(meetings_faces.company_names(self.meetings), self.view.company)
        minute = meetings_faces.minute_of(self._event, self._now)
        self.board.show_faces(
            *meetings_faces.shown(self._event, self.meetings, self.conflicts, self.view, self._now), minute
        )
        if fresh and self.view.day == self._event.local(self._now).date():
            self.board.see_minute(minute)
        if fresh and self.head.add.hasFocus():  # it had the keyboard while nothing else was there
            self.board.setFocus()
        self._show_side()

    def _show_side(self) -> None:
        shown = self.panel.attending
        of_board = shown is not None and shown.meeting.id == self.board.current
        self._side.setCurrentIndex(int(of_board and not self.head.conflicts.isChecked()))

    def _list_conflicts(self) -> None:
        self._show_side()
        if self.conflicts and self.list.isVisible():
            self.list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- choosing

    def show_company(self, key: str) -> None:
        """The days of one company, by its key; "" for the tables again."""
        if self.view:
            self._turn(View(self.view.day, key))

    def go_to(self, meeting_id: str) -> None:
        """Show a meeting on the board of its day, and beside it."""
        if meeting := self._by_id.get(meeting_id):
            self._turn(View(self._event.local(meeting.starts).date()))
            self.board.choose(meeting_id)
            self.board.setFocus()
            self._choose(meeting_id)

    def _turn(self, view: View) -> None:
        self.view = view
        self._show_board()
        self.board.choose(self.board.current)

    def _choose(self, meeting_id: str) -> None:
        self.head.conflicts.setChecked(False)
        if meeting_id:
            work = partial(self._consultations.attending, meeting_id)
            self._background.run_newest("meeting", work, self._show_attending, self._fail)
        self._show_side()

    def _open(self, _meeting_id: str) -> None:
        for button in (self.panel.start, self.panel.held, self.panel.reopen):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _show_attending(self, attending: Attending) -> None:
        meeting = attending.meeting
        if meeting.id == self.board.current:
            theirs = [one for one in self.conflicts if meeting.id in (one.first.id, one.second.id)]
            said = dict.fromkeys(one.outcome.sector for one in self.meetings if one.outcome.sector)
            self.panel.show_meeting(attending, theirs, said)
            self._show_side()

    # --- moving

    def _place(self, meeting_id: str, column: str, minute: int) -> tuple[Meeting, str, datetime]:
        assert self.view is not None
        meeting = self._by_id[meeting_id]
        place = meetings_faces.place_of(self._event, self.meetings, self.view, meeting, column, minute)
        return meeting, *place

    def _hindrances(self, meeting_id: str, column: str, minute: int) -> list[str]:
        """What ``Consultations.would_clash`` would say, of the meetings that are on the screen."""
        meeting, table, starts = self._place(meeting_id, column, minute)
        after = moved(meeting, table, starts)
        return meeting_words.clash_sentences(self._event, after, conflicts_of(after, self.meetings))

    def _lift(self) -> None:
        self.board.setFocus()
        self.board.lift()

    def _drop(self, meeting_id: str, column: str, minute: int) -> None:
        meeting, table, starts = self._place(meeting_id, column, minute)
        self.moves.append((meeting_id, meeting.table, meeting.starts))
        self._move(meeting_id, table, starts)

    def undo_move(self) -> None:
        """Put the meeting that was moved last back where it was."""
        if self.moves:
            self._move(*self.moves.pop())

    def _move(self, meeting_id: str, table: str, starts: datetime) -> None:
        self._write(
            partial(self._consultations.move, meeting_id, table, starts),
            partial(self._say_moved, moved(self._by_id[meeting_id], table, starts)),
        )

    def _say_moved(self, meeting: Meeting, clashes: list[Conflict]) -> None:
        when = wording.moment_near(self._event, meeting.starts, self._now)
        where = self.tr("Moved to {table}, {time}").format(table=meeting_words.table_word(meeting.table), time=when)
        self.said.emit(
            "warn" if clashes else "info",
            "  ·  ".join((where, *meeting_words.clash_sentences(self._event, meeting, clashes[:2]))),
        )

    # --- how it went

    def _mark(self, status: Status, side: Side | None) -> None:
        if self.board.current:
            self._write(meetings_work.marking(self._consultations, self.board.current, status, side), lambda _: None)

    def _keep_outcome(self, outcome: Outcome) -> None:
        def saved(meeting: Meeting) -> None:
            sentence = self.tr("Outcome saved: {companies}").format(companies=meeting_words.companies(meeting))
            self.said.emit("info", sentence)

        if self.board.current:
            self._write(partial(self._consultations.hold, self.board.current, outcome), saved)

    def _write(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        def written(result: Result) -> None:
            then(result)
            self.refresh()
            self.changed.emit()

        self._consultations.name = self._desk.name
        self._background.run(work, written, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))

    def _save(self) -> None:
        """Ctrl+S: the outcome in whose form somebody is, else the list of all."""
        writing = self.panel.outcome.isAncestorOf(self.focusWidget() or self)
        (self.panel.outcome.save if writing else self.head.export).click()

    # --- lists in and out

    def open_lists(self, paths: Sequence[Path]) -> None:
        """Show what importing the first of ``paths`` would do."""
        self.lists.open(paths[0])
        if len(paths) > 1:
            sentence = self.tr("One schedule at a time: {name} is read. Drop the others after it.")
            self.said.emit("info", sentence.format(name=paths[0].name))

    def _import(self, looked_at: SchedulePlan) -> None:
        def taken(plan: SchedulePlan) -> None:
            self.said.emit("info", self.tr("%n meeting(s) imported.", "", len(plan.added) + len(plan.changed)))
            self.board.setFocus()

        self._write(partial(self._consultations.apply_schedule, looked_at.path, looked_at.sheet), taken)
