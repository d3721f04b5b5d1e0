"""What importing a list will do, or did, as tabs: nobody has to take a count on trust."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from checkin.domain.attendees import Entry
from checkin.domain.roster import Plan
from checkin.ui import import_words, wording
from checkin.ui.table_rows import Heading, RowsTable

_ROW_WIDTH = 70


class PlanTabs(QTabWidget):
    """New, changed, same, reported and noted rows. A tab without rows cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._plan = Plan()
        self.added, self.changed, self.reported = RowsTable(), RowsTable(), RowsTable()
        self.notes, self.same = RowsTable(), RowsTable()
        self._tables = (self.added, self.changed, self.reported, self.notes, self.same)
        for table in self._tables:
            self.addTab(table, "")
        self._translate()

    def show_plan(self, plan: Plan, *, fresh: bool = False) -> None:
        """Show ``plan``; the tab that is open stays open while it has rows, unless the list is a ``fresh`` one."""
        before = 0 if fresh else self.currentIndex()
        self._plan = plan
        self._translate()
        open_to = [place for place in range(self.count()) if self.isTabEnabled(place)]
        self.setCurrentIndex(before if before in open_to else next(iter(open_to), 0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        plan = self._plan
        words = (
            (self.tr("New"), len(plan.added)),
            (self.tr("Changed"), len(plan.changed)),
            (self.tr("Reported"), len(plan.reported)),
            (self.tr("Worth knowing"), len(plan.notes)),
            (self.tr("Same"), len(plan.same)),
        )
        for place, (word, count) in enumerate(words):
            self.setTabText(place, f"{word} ({count:,})")
            self.setTabEnabled(place, count > 0)
            self._tables[place].setAccessibleName(word)
        row = self.tr("Row")
        self.added.show_rows([Heading(row, _row, _ROW_WIDTH, figures=True), *self._person_headings()], plan.added)
        self.same.show_rows([Heading(row, _row, _ROW_WIDTH, figures=True), *self._person_headings()], plan.same)
        cells = [cell for change in plan.changed for cell in import_words.changed_cells(change)]
        self.changed.show_rows(
            [
                Heading(row, lambda cell: str(cell[0].row), _ROW_WIDTH, figures=True),
                Heading(self.tr("Person"), lambda cell: cell[0].attendee.called, 220),
                Heading(self.tr("Field"), lambda cell: wording.field_word(cell[1]), 140),
                Heading(self.tr("Until now"), lambda cell: import_words.value_text(cell[0].fields[cell[1]][0]), 260),
                Heading(self.tr("From now on"), lambda cell: import_words.value_text(cell[0].fields[cell[1]][1]), 260),
            ],
            cells,
        )
        self.reported.show_rows(
            [
                Heading(row, lambda said: str(said.row), _ROW_WIDTH, figures=True),
                Heading(self.tr("Why it is left out"), import_words.reported_reason, 320),
                Heading(self.tr("What the row says"), lambda said: said.value or import_words.NOTHING, 400),
            ],
            plan.reported,
        )
        self.notes.show_rows(
            [
                Heading(row, lambda note: str(note.row), _ROW_WIDTH, figures=True),
                Heading(self.tr("What the row says"), lambda note: note.value, 300),
                Heading(self.tr("Worth knowing"), import_words.note_sentence, 400),
            ],
            plan.notes,
        )

    def _person_headings(self) -> list[Heading]:
        def said(field: str) -> Heading:
            return Heading(wording.field_word(field), lambda pair: getattr(pair[1], field), _WIDTHS.get(field, 130))

        return [
            said("name"),
            said("hangul"),
            said("company"),
            said("title"),
            Heading(wording.field_word("country"), lambda pair: wording.country_word(pair[1].country), 120),
            Heading(wording.field_word("category"), lambda pair: wording.category_word(pair[1].category), 160),
            said("email"),
            Heading(wording.field_word("sessions"), lambda pair: ", ".join(pair[1].sessions), 120),
        ]


_WIDTHS = {"name": 200, "hangul": 140, "company": 220, "title": 160, "email": 200}


def _row(pair: tuple[int, Entry]) -> str:
    return str(pair[0])
