"""Reading a list and asking what importing it would do; what a person says of its columns, in the importer's terms.

path, Told --> look (in the background) --> Understood (sheet, columns, plan or why there is none)
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from checkin.domain.attendees import FIELDS
from checkin.domain.roster import Plan
from checkin.domain.words import plain
from checkin.lists import Choices
from checkin.office import Office
from checkin.sheets.columns import Columns, NoNameColumn, understand
from checkin.sheets.headers import STATUS
from checkin.sheets.reading import Sheet, read, sheets_in


class Cancelled(Exception):
    """Somebody wanted out before anything was written."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A list as it was read. ``plan`` is None while no column holds names; ``sheets`` are those of its workbook."""

    path: Path
    sheet: Sheet
    sheets: tuple[str, ...]
    columns: Columns
    plan: Plan | None


@dataclass(slots=True)
class Told:
    """What a person said of a list, instead of what its headers say.

    ``places`` gives a field its column (from 0), or None for none. Where no header is known, ``first_is_header`` says
    whether the first row holds the headings all the same. ``automatic`` is what the headers say.
    """

    sheet: str | None = None
    places: dict[str, int | None] = field(default_factory=dict)
    automatic: tuple[str | None, ...] = ()
    headers: tuple[str, ...] = ()
    first_is_header: bool | None = None

    def learn(self, understood: Understood) -> None:
        """Keep what was understood with nothing told."""
        columns = understood.columns
        self.automatic = columns.meaning
        self.headers = columns.headers
        if not columns.header_row:
            first = understood.sheet.rows[0].cells
            self.headers = headed(columns).headers
            if self.first_is_header is None:
                self.first_is_header = not any("@" in cell or any(map(str.isdigit, cell)) for cell in first)

    def say(self, column: int, now: str, meaning: str) -> None:
        """``column``, which meant ``now``, means ``meaning`` ("" for nothing)."""
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
        """Fields and headers (or column letters, where a header is not unique) as ``understand`` takes them."""
        counted = Counter(map(plain, self.headers))
        by_header = self.first_is_header is not False
        said: dict[str, str] = {}
        for name, place in self.places.items():
            header = self.headers[place] if place is not None and place < len(self.headers) else ""
            if place is None:
                said[name] = ""
            elif by_header and plain(header) and counted[plain(header)] == 1:
                said[name] = header
            else:
                said[name] = letters(place)
        return said


def headed(columns: Columns) -> Columns:
    """``columns`` of a list without a known header as they look when its first row holds the headings."""
    first, *others = columns.rows
    headers = tuple(" ".join(cell.split()) for cell in first.cells)
    return replace(
        columns,
        header_row=first.number,
        headers=headers + ("",) * (len(columns.headers) - len(headers)),
        rows=tuple(others),
    )


def letters(place: int) -> str:
    """The column at ``place`` (from 0) as a spreadsheet calls it: 0 is A, 26 is AA."""
    return (letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def look(office: Office, path: Path, told: Mapping[str, str], sheet: str | None) -> Understood:
    """What importing the list would do. Raises ``UnreadableList`` and ``UnknownColumn``."""
    try:
        preview = office.preview_import(path, Choices(told, sheet))
    except NoNameColumn:
        found = read(path, sheet)
        return Understood(path, found, sheets_in(path), _without_names(found, told), None)
    return Understood(path, preview.sheet, sheets_in(path), preview.columns, preview.plan)


def _without_names(sheet: Sheet, told: Mapping[str, str]) -> Columns:
    """The columns of a list in which none holds names: one is taken for it, and given back."""
    others = {name: header for name, header in told.items() if name != "name"}
    known = understand(sheet, {**others, "name": letters(0)})
    free = next((place for place, meaning in enumerate(known.meaning) if meaning is None), 0)
    known = understand(sheet, {**others, "name": letters(free)})
    meaning = tuple(None if said == "name" else said for said in known.meaning)
    return replace(known, meaning=meaning)


def apply(
    office: Office, understood: Understood, tell: Callable[[tuple[int, int]], None], stop: threading.Event
) -> Plan:
    """Import the list in one transaction; ``tell`` hears how many people are written and of how many.

    Raises ``Cancelled``, and has written nothing, once ``stop`` is set.
    """

    def progress(done: int, of: int) -> None:
        if stop.is_set():
            raise Cancelled
        tell((done, of))

    return office.apply_import(understood.path, understood.sheet, understood.columns, progress=progress).plan
