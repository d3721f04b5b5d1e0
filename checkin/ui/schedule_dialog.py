"""What importing a schedule would do, row by row, before it is done.

SchedulePlan --> rows: left out, unknown names, conflicts, changes, new --> take --> ``taken``
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.consultations import SchedulePlan
from checkin.domain.event import Event
from checkin.domain.meetings import Meeting
from checkin.ui import meeting_words, theme, wording
from checkin.ui.table_rows import Heading, RowsTable


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the preview: the ``row`` of the list, if it is one, what happens to it, and what it says."""

    row: str
    what: str
    when: str
    table: str
    said: str


class ScheduleDialog(QDialog):
    """``taken``: the schedule is to be imported."""

    taken = Signal()

    def __init__(self, event: Event, plan: SchedulePlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._event, self.plan = event, plan
        self.setWindowTitle(self.tr("Import a schedule"))
        self.resize(960, 600)
        title, self.summary = QLabel(plan.path.name), QLabel(self._summary(), wordWrap=True)
        title.setProperty("role", "heading")
        self.table = RowsTable()
        self.table.setAccessibleName(self.tr("What would happen"))
        headings = [
            Heading(self.tr("Row"), lambda one: one.row, 56, figures=True),
            Heading(self.tr("What happens"), lambda one: one.what, 272),
            Heading(self.tr("When"), lambda one: one.when, 272),
            Heading(self.tr("Table"), lambda one: one.table, 80),
            Heading(self.tr("Companies"), lambda one: one.said, 200),
        ]
        self.table.show_rows(headings, list(self._rows()))
        self.take, self.back = QPushButton(self._action()), QPushButton(self.tr("Do not import"))
        self.take.setProperty("role", "primary")
        self.take.setEnabled(bool(plan.added or plan.changed))
        self.take.clicked.connect(self.accept)
        self.take.clicked.connect(self.taken)
        self.back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        for widget in (title, self.summary, self.table):
            column.addWidget(widget)
        column.addLayout(buttons)
        (self.take if self.take.isEnabled() else self.back).setFocus()

    def _summary(self) -> str:
        plan = self.plan
        counts = [
            self.tr("%n new", "", len(plan.added)),
            self.tr("%n changed", "", len(plan.changed)),
            self.tr("%n as before", "", plan.same),
            self.tr("%n left out", "", len(plan.reported)),
            self.tr("%n unknown name(s)", "", len(plan.strangers)),
            self.tr("%n conflict(s)", "", len(plan.conflicts)),
        ]
        return "  ·  ".join(counts)

    def _action(self) -> str:
        return self.tr("&Import %n meeting(s)", "", len(self.plan.added) + len(self.plan.changed))

    def _rows(self) -> Iterator[_Row]:
        plan = self.plan
        for line in plan.reported:
            why = meeting_words.row_problem(line.problem) if line.problem else ""
            yield _Row(str(line.row), self.tr("Left out: {why}").format(why=why), "", "", line.value)
        for row, name in plan.strangers:
            yield _Row(str(row), self.tr("Name not on the list"), "", "", name)
        for conflict in plan.conflicts:
            for meeting in (conflict.first, conflict.second):
                yield self._row(meeting_words.clash_word(conflict.clash), meeting)
        for meeting in plan.changed:
            yield self._row(self.tr("Changed"), meeting)
        for meeting in plan.added:
            yield self._row(self.tr("New"), meeting)

    def _row(self, what: str, meeting: Meeting) -> _Row:
        when = f"{wording.day(self._event, meeting.starts)}, {wording.clock_time(self._event, meeting.starts)}"
        return _Row("", what, when, meeting.table, meeting_words.companies(meeting))
