"""Reading a list and asking what importing it would do; what a person says of it, in the importer's terms.

path, Told --> look (in the background) --> Understood (sheet, columns, plan, or why there is none)
Understood, decided --> decide --> Understood
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from checkin.domain.attendees import FIELDS
from checkin.domain.roster import Doubt, Plan
from checkin.domain.words import plain
from checkin.lists import Choices, Imported, ImportPreview, Version
from checkin.office import Office
from checkin.sheets.columns import Columns, NoNameColumn, column_letters, understand
from checkin.sheets.headers import STATUS
from checkin.sheets.reading import Row, Sheet, read
from checkin.sheets.schedule import refuse_schedule


class Cancelled(Exception):
    """Somebody wanted out before anything was written."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A list as it was read. ``plan`` is None while no column holds names, or nobody said which of two readings is right.

    ``doubts`` are all rows in doubt, those among them that were ``decided`` as well.
    """

    path: Path
    sheet: Sheet
    columns: Columns
    plan: Plan | None = None
    newer_than: tuple[Version, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    decided: Mapping[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class Told:
    """What a person said of a list, instead of what is seen from it.

    ``places`` gives a field its column (from 0), or None for none; ``header_row`` is where the headings are, 0 for
    nowhere. ``automatic``, ``headers`` and ``guessed`` are what the columns are without ``places``.
    """

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    places: dict[str, int | None] = field(default_factory=dict)
    automatic: tuple[str | None, ...] = ()
    headers: tuple[str, ...] = ()
    guessed: bool = False
    decided: dict[int, str] = field(default_factory=dict)

    def learn(self, columns: Columns) -> None:
        """Keep what was understood with nothing told of the columns."""
        self.automatic, self.headers, self.guessed = columns.meaning, columns.headers, columns.guessed

    def say(self, column: int, now: str, meaning: str, header_row: int) -> None:
        """``column``, which meant ``now``, means ``meaning`` ("" for nothing); the headings stay in ``header_row``."""
        self.header_row = header_row
        if self.places.get(now) == column:
            del self.places[now]
        elif now and not meaning:
            self._clear(column, now)
        if meaning:
            self.places[meaning] = column
        elif column < len(self.automatic) and (said := self.automatic[column]) and said != now:
            self._clear(column, said)

    def _clear(self, column: int, meaning: str) -> None:
        """Take ``meaning`` away from ``column`` alone, where the importer can be told that."""
        others = [place for place, said in enumerate(self.automatic) if said == meaning and place != column]
        known = meaning if meaning in (*FIELDS, STATUS) else "hangul"  # the halves of a Hangul name go together
        self.places[known] = others[0] if others and known == meaning else None

    def mapping(self) -> dict[str, str]:
        """Fields and headers (or column letters, where a header is not unique) as ``understand`` takes them.

        What was guessed is said as well, once anything is: nothing is guessed beside the word of a person.
        """
        places = dict(self.places)
        if self.guessed and places:
            taken = {place for place in places.values() if place is not None}
            for place, said in enumerate(self.automatic):
                if said in FIELDS and place not in taken:
                    places.setdefault(said, place)
        counted = Counter(map(plain, self.headers))
        said_of: dict[str, str] = {}
        for name, at in places.items():
            header = self.headers[at] if at is not None and at < len(self.headers) else ""
            if at is None:
                said_of[name] = ""
            elif plain(header) and counted[plain(header)] == 1:
                said_of[name] = header
            else:
                said_of[name] = column_letters(at)
        return said_of

    def choices(self) -> Choices:
        """All of it, in the importer's terms, but for what was ``decided``."""
        return Choices(self.mapping(), self.sheet, self.encoding, self.delimiter, header_row=self.header_row)


def look(office: Office, path: Path, told: Choices, decided: Mapping[int, str]) -> Understood:
    """What importing the list would do. Raises ``UnreadableList``, ``IsASchedule`` and ``UnknownColumn``."""
    try:
        preview = office.preview_import(path, told)
    except NoNameColumn:
        sheet = read(path, told.sheet, encoding=told.encoding, delimiter=told.delimiter)
        refuse_schedule(path.name, sheet)
        return Understood(path, sheet, _without_names(sheet, told))
    refuse_schedule(path.name, preview.sheet)
    if preview.sheet.doubt:
        return Understood(path, preview.sheet, preview.columns)
    return _decided(office, preview, decided)


def decide(office: Office, understood: Understood, decided: Mapping[int, str]) -> Understood:
    """The same list planned anew, against the people of this moment, with what was ``decided`` of its rows in doubt."""
    preview = office.plan_import(understood.path, understood.sheet, understood.columns)
    return _decided(office, preview, decided)


def _decided(office: Office, preview: ImportPreview, decided: Mapping[int, str]) -> Understood:
    """``preview`` with those of the decisions that still are to be made: meanwhile somebody may have been corrected."""
    doubts = tuple(preview.plan.doubts)
    open_to = {doubt.row: {"", doubt.attendee.id} for doubt in doubts}
    valid = {row: person for row, person in decided.items() if person in open_to.get(row, ())}
    if valid:
        preview = office.plan_import(preview.path, preview.sheet, preview.columns, valid)
    return Understood(
        preview.path, preview.sheet, preview.columns, preview.plan, preview.newer_than, doubts, valid
    )  # fmt: skip


def _without_names(sheet: Sheet, told: Choices) -> Columns:
    """The columns of a list in which none holds names: one is taken for it, and given back.

    Where no heading is known and nobody said where they are, the first row holds them if it can.
    """
    others = {name: header for name, header in told.fields.items() if name != "name"}
    known = understand(sheet, {**others, "name": column_letters(0)}, told.header_row)
    header_row = known.header_row
    if not header_row and told.header_row is None and _can_be_headings(sheet.rows[0]):
        header_row = sheet.rows[0].number
    known = understand(sheet, {**others, "name": column_letters(0)}, header_row)
    free = next((place for place, meaning in enumerate(known.meaning) if meaning is None), 0)
    known = understand(sheet, {**others, "name": column_letters(free)}, header_row)
    meaning = tuple(None if said == "name" else said for said in known.meaning)
    return replace(known, meaning=meaning)


def _can_be_headings(row: Row) -> bool:
    return not any("@" in cell or any(map(str.isdigit, cell)) for cell in row.cells)


def apply(
    office: Office,
    understood: Understood,
    cancel_gone: bool,
    tell: Callable[[tuple[int, int]], None],
    stop: threading.Event,
) -> Imported:
    """Import the list in one transaction; ``tell`` hears how many people are written and of how many.

    Raises ``Cancelled``, and has written nothing, once ``stop`` is set.
    """

    def progress(done: int, of: int) -> None:
        if stop.is_set():
            raise Cancelled
        tell((done, of))

    return office.apply_import(
        understood.path,
        understood.sheet,
        understood.columns,
        understood.decided,
        cancel_gone=cancel_gone,
        progress=progress,
    )
