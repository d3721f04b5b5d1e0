"""The tables of what an import will do: which columns each has, in the language in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkin.domain.attendees import Attendee, Entry
from checkin.domain.roster import Change, Plan
from checkin.ui import import_words, wording
from checkin.ui.differences import differences
from checkin.ui.table_rows import Heading

translate = QCoreApplication.translate
ROW_WIDTH = 70
_WIDTHS = {
    "name": 230,
    "hangul": 110,
    "company": 220,
    "title": 170,
    "country": 124,
    "phone": 176,
    "category": 160,
    "email": 200,
    "note": 200,
}
_ORDER = ("name", "hangul", "company", "title", "country", "category", "sector", "email", "phone", "external_code",
          "sessions", "note", "given", "surnames")  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field of somebody who is known: how it was and how it will be, in words."""

    row: int
    person: str
    field: str
    before: str
    after: str


def changed_fields(changed: Sequence[Change]) -> Iterator[ChangedField]:
    """Every field that changes, in the order of the list."""
    for change in changed:
        for name, (before, after) in change.fields.items():
            said = (wording.value_word(name, value) for value in (before, after))
            yield ChangedField(change.row, change.attendee.called, name, *said)


def row_heading() -> Heading:
    """The number of the row on its sheet, of anything that has one."""
    return Heading(translate("PlanTabs", "Row"), lambda one: str(one.row), ROW_WIDTH, figures=True)


def entry_headings(people: Sequence[tuple[int, Entry]]) -> list[Heading]:
    """The fields of which ``people`` (rows and entries) say anything."""
    row = Heading(translate("PlanTabs", "Row"), lambda pair: str(pair[0]), ROW_WIDTH, figures=True)
    said = [name for name in _ORDER if any(getattr(entry, name) for _, entry in people)]
    return [row, *(_field_heading(name, partial(_of_pair, name)) for name in said)]


def person_headings(people: Sequence[Attendee]) -> list[Heading]:
    """The fields of which ``people`` say anything; they are on no row of the list."""
    said = [name for name in _ORDER if any(getattr(person, name) for person in people)]
    return [_field_heading(name, partial(_of_person, name)) for name in said]


def change_headings() -> list[Heading]:
    """Of ``ChangedField``: what was and what will be, with the words that differ marked."""
    return [
        row_heading(),
        Heading(translate("PlanTabs", "Person"), lambda one: str(one.person), 220),
        Heading(translate("PlanTabs", "Field"), lambda one: wording.field_word(one.field), 140),
        Heading(
            translate("PlanTabs", "Until now"),
            lambda one: one.before or import_words.NOTHING,
            280,
            mark=lambda one: differences(one.before, one.after)[0],
            going=True,
        ),
        Heading(
            translate("PlanTabs", "From now on"),
            lambda one: one.after or import_words.NOTHING,
            280,
            mark=lambda one: differences(one.before, one.after)[1],
        ),
    ]


def reported_headings() -> list[Heading]:
    """Of the rows that are left out."""
    return [
        row_heading(),
        Heading(translate("PlanTabs", "Why it is left out"), import_words.reported_reason, 400),
        Heading(
            translate("PlanTabs", "What the row says"), lambda said: said.value or import_words.NOTHING, 400
        ),
    ]  # fmt: skip


def note_headings() -> list[Heading]:
    """Of what is worth knowing of rows that are taken."""
    return [
        row_heading(),
        Heading(translate("PlanTabs", "What the row says"), lambda note: str(note.value), 300),
        Heading(translate("PlanTabs", "Worth knowing"), import_words.note_sentence, 400),
    ]


def people_after(plan: Plan) -> Iterator[tuple[int, Entry]]:
    """Everybody whom an import adds or changes, as they will be."""
    yield from plan.added
    yield from ((change.row, change.after) for change in plan.changed)


def _field_heading(name: str, say: Any) -> Heading:
    return Heading(wording.field_word(name), say, _WIDTHS.get(name, 130))


def _of_pair(name: str, pair: tuple[int, Entry]) -> str:
    return wording.value_word(name, getattr(pair[1], name))


def _of_person(name: str, person: Attendee) -> str:
    return wording.value_word(name, getattr(person, name))
