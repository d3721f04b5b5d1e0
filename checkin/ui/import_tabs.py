"""What importing a list will do, or did, as tabs: nobody has to take a count on trust."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from checkin.domain.attendees import Entry
from checkin.domain.roster import Plan
from checkin.ui import import_words, wording
from checkin.ui.table_rows import Heading, RowsTable

translate = QCoreApplication.translate
_ROW_WIDTH = 70


class PlanTabs(QTabWidget):
    """New, changed, same, reported and noted rows. A tab without rows cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)  # it would draw a broken line above the tabs
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
        row = translate("PlanTabs", "Row")
        self.added.show_rows(_person_headings(plan.added), plan.added)
        self.same.show_rows(_person_headings(plan.same), plan.same)
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


_WIDTHS = {
    "name": 230,
    "hangul": 110,
    "company": 220,
    "title": 170,
    "country": 110,
    "category": 160,
    "email": 200,
    "note": 200,
}
_ORDER = ("name", "hangul", "company", "title", "country", "category", "sector", "email", "phone", "external_code",
          "sessions", "note", "given", "surnames")  # fmt: skip


def _person_headings(people: Sequence[tuple[int, Entry]]) -> list[Heading]:
    """The fields of which ``people`` (rows and entries) say anything."""
    said = [name for name in _ORDER if any(getattr(entry, name) for _, entry in people)]
    return [
        Heading(translate("PlanTabs", "Row"), _row, _ROW_WIDTH, figures=True),
        *(Heading(wording.field_word(name), partial(_field, name), _WIDTHS.get(name, 130)) for name in said),
    ]


def _row(pair: tuple[int, Entry]) -> str:
    return str(pair[0])


def _field(name: str, pair: tuple[int, Entry]) -> str:
    value = getattr(pair[1], name)
    match name:
        case "country":
            return wording.country_word(value)
        case "category":
            return wording.category_word(value)
        case "sessions":
            return ", ".join(value)
        case _:
            return str(value)
