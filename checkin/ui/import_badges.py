"""What would be wrong on paper with the badges of people whom a list adds or changes, known before it is taken in.

plan, design --> cards --chunk by chunk, in the printer's thread--> problems
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.badges.design import designs
from checkin.badges.paper import CardProblem
from checkin.domain.attendees import FIELDS, Attendee
from checkin.domain.badges import WORDED, Card
from checkin.domain.roster import Plan
from checkin.domain.token import LENGTH
from checkin.ui import theme
from checkin.ui.badge_survey import Inspection
from checkin.ui.import_tables import row_heading
from checkin.ui.print_problems import problem_headings
from checkin.ui.print_words import design_word
from checkin.ui.printing import Printing
from checkin.ui.table_rows import Heading, RowsTable
from checkin.ui.widgets import Choice

_NO_NUMBER = "0" * LENGTH


class _RowProblem(NamedTuple):
    """A problem and the row of the list that brings it; 0 for the event's name, which is on all badges."""

    row: int
    problem: CardProblem


class BadgesPanel(QWidget):
    """The problems found so far, in the design that is chosen. ``counted``: their number, or how far it is, changed."""

    counted = Signal()

    def __init__(self, printing: Printing, event_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = printing.choices
        self._event_name = event_name
        self._cards: list[Card] = []
        self._problems: list[CardProblem] = []
        self.checked, self.total = 0, 0
        self._inspection = Inspection(printing.background, self)
        self._word = QLabel(wordWrap=True)
        self._word.setProperty("role", "muted")
        self.design = Choice()
        self.table = RowsTable()
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self._word, 1)
        head.addWidget(self.design)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._inspection.found.connect(self._show)
        self.design.chosen.connect(self._choices.choose_design)
        self._choices.changed.connect(self._look_again)
        self._translate()

    @property
    def checking(self) -> bool:
        """Whether there is more to be found."""
        return bool(self._cards) and self.checked < self.total

    @property
    def problems(self) -> int:
        """How many were found so far."""
        return len(self._problems)

    def inspect(self, plan: Plan) -> None:
        """Check the badges of all people whom ``plan`` adds, or changes in words that are on a badge."""
        self._cards = list(_cards(plan, self._event_name))
        self._look_again()

    def pause(self) -> None:
        """Stop until ``inspect``; what was checked is kept for it."""
        self._inspection.pause()

    def stop(self) -> None:
        """Nothing is to be known of the list any more."""
        self._cards = []
        self._inspection.inspect((), self._choices.design)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _look_again(self) -> None:
        self.design.choose(self._choices.design.name)
        self._inspection.inspect(self._cards, self._choices.design)

    def _show(self, problems: list[CardProblem], checked: int, total: int) -> None:
        self.checked, self.total = checked, total
        if problems != self._problems:
            self._problems = problems
            self._show_rows()
        self._say()
        self.counted.emit()

    def _show_rows(self) -> None:
        def of_problem(heading: Heading) -> Heading:
            return Heading(heading.word, lambda one: heading.say(one.problem), heading.width * 3 // 2)

        rows = [_RowProblem(0 if one.field == "event" else int(one.card.attendee), one) for one in self._problems]
        self.table.show_rows([row_heading(), *map(of_problem, problem_headings())], rows)

    def _say(self) -> None:
        if self.checked < self.total:
            text = self.tr("Checking how the badges will look… {done} / {total}")
            self._word.setText(text.format(done=f"{self.checked:,}", total=f"{self.total:,}"))
        elif self._problems:
            self._word.setText(self.tr("%n thing(s) will not look right on paper", "", len(self._problems)))
        else:
            self._word.setText(self.tr("All texts fit, and the font has all their characters."))

    def _translate(self) -> None:
        self.design.offer((name, design_word(design)) for name, design in designs().items())
        self.design.choose(self._choices.design.name)
        self.design.setAccessibleName(self.tr("Badge design"))
        self.table.setAccessibleName(self.tr("What will not look right on paper"))
        self._show_rows()
        self._say()


def _cards(plan: Plan, event_name: str) -> Iterator[Card]:
    """The badges to be looked at, none with a number yet; instead of a person's id each has the row of the list."""
    for row, entry in plan.added:
        person = Attendee(**{name: getattr(entry, name) for name in FIELDS}, id=str(row))
        yield Card.of(person, _NO_NUMBER, event_name)
    for change in plan.changed:
        if not change.fields.keys().isdisjoint((*WORDED, "name")):
            after = change.after
            yield Card.of(Attendee(**{name: getattr(after, name) for name in FIELDS}, id=str(change.row)), _NO_NUMBER,
                          event_name)  # fmt: skip
