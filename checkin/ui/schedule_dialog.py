"""What importing a schedule would do, row by row, before it is done.

SchedulePlan --> two readings? a question --> ``told`` --> read again --> SchedulePlan
             `-> rows: left out, unknown names, conflicts, changes, new --> take --> ``taken``
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from checkin.consultations import SchedulePlan
from checkin.domain.event import Event
from checkin.domain.meetings import Meeting
from checkin.lists import Choices
from checkin.ui import meeting_words, theme, wording
from checkin.ui.import_form import DELIMITER, ENCODING, SHEET, ReadingForm
from checkin.ui.import_question import ReadingQuestion
from checkin.ui.table_rows import Heading, RowsTable
from checkin.ui.widgets import MessageStrip, Tone


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the preview: the ``row`` of the list, if it is one, what happens to it, and what it says."""

    row: str
    what: str
    when: str
    table: str
    said: str


class ScheduleDialog(QDialog):
    """``taken``: the schedule is to be imported; ``told`` carries the ``Choices`` by which it is to be read instead."""

    taken = Signal()
    told = Signal(object)

    def __init__(self, event: Event, plan: SchedulePlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._event, self.plan = event, plan
        self.setWindowTitle(self.tr("Import a schedule"))
        self.resize(960, 600)
        title, self.summary = QLabel(plan.path.name), QLabel(wordWrap=True)
        title.setProperty("role", "heading")
        self.form, self.trouble, self.question = ReadingForm(), MessageStrip(), ReadingQuestion()
        self.table = RowsTable()
        self.table.setAccessibleName(self.tr("What would happen"))
        self._list = QWidget()
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.ROOM)
        for widget in (self.form, self.summary, self.table):
            inside.addWidget(widget)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.question)
        self._stack.addWidget(self._list)
        self.take, self.back = QPushButton(), QPushButton(self.tr("Do not import"))
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(self.accept)
        self.take.clicked.connect(self.taken)
        self.back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(title)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        self.form.told.connect(self._tell)
        self.question.chosen.connect(lambda one: self._read(Choices(encoding=one.encoding, delimiter=one.delimiter)))
        self.show_plan(plan)

    @property
    def asks(self) -> bool:
        """Whether only a person can say how the schedule is to be read."""
        return bool(self.plan.sheet.doubt)

    def show_plan(self, plan: SchedulePlan) -> None:
        """Show what importing would do; or first ask which reading is right, where there are several."""
        self.plan = plan
        self.trouble.put_away()
        self.form.show_reading(plan.sheet)
        self.summary.setText(self._summary())
        headings = [
            Heading(self.tr("Row"), lambda one: one.row, 56, figures=True),
            Heading(self.tr("What happens"), lambda one: one.what, 272),
            Heading(self.tr("When"), lambda one: one.when, 224),
            Heading(self.tr("Table"), lambda one: one.table, 64),
            Heading(self.tr("Companies"), lambda one: one.said, 200),
        ]
        self.table.show_rows(headings, list(self._rows()))
        self.take.setText(self._action())
        self.take.setVisible(not self.asks)
        self._stack.setCurrentWidget(self.question if self.asks else self._list)
        if self.asks:
            self.question.ask(plan.path.name, plan.sheet.doubt)
        self._wait(False)

    def refuse(self, sentence: str) -> None:
        """It cannot be read as it was told: say so, and show it as it was."""
        self.show_plan(self.plan)
        self.trouble.say(sentence, Tone.ERROR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While a reading is asked for, an Enter that was meant for something else takes none and leaves nothing."""
        if self.asks and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _tell(self, what: str, key: str) -> None:
        sheet = self.plan.sheet
        if what == SHEET:
            self._read(Choices(sheet=key))
        else:
            encoding = key if what == ENCODING else sheet.encoding
            self._read(Choices(encoding=encoding, delimiter=key if what == DELIMITER else sheet.delimiter))

    def _read(self, told: Choices) -> None:
        self._wait(True)
        self.told.emit(told)

    def _wait(self, reading: bool) -> None:
        for widget in (self.question, self._list):
            widget.setEnabled(not reading)
        self.take.setEnabled(not reading and bool(self.plan.added or self.plan.changed))
        if not reading:
            (self.question if self.asks else self.take if self.take.isEnabled() else self.back).setFocus()

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
