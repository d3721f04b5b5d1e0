"""What the columns of a list mean, and its rows as lines of the roster.

Sheet --> understand --> Columns --> entries --> Lines
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checkin.domain.attendees import FIELDS, Attendee
from checkin.domain.roster import Line
from checkin.domain.words import plain
from checkin.sheets import exported
from checkin.sheets.headers import HANGUL_GIVEN, HANGUL_SURNAME, comes_later, meaning_of, meanings
from checkin.sheets.people import LineMaker
from checkin.sheets.reading import Row, Sheet

HEADER_WITHIN = 20
"""Rows among which the header is looked for: above it lists have titles, dates and logos."""

_NAMING = frozenset({"name", "hangul", "given", "surnames", HANGUL_SURNAME, HANGUL_GIVEN})


class UnknownColumn(ValueError):
    """A field or a column was told that does not exist; the message says which there are."""


class NoNameColumn(ValueError):
    """No column holds names; the message says which headers were found and how to tell."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The meaning of a sheet's columns.

    ``header_row`` is the number of the row with the headers, 0 for a list without any. ``headers`` and ``meaning`` have
    one item a column of the sheet; a meaning is a field of ``Entry``, ``hangul_surname`` or ``hangul_given`` (the halves
    of a Hangul name), or None for a column that is left alone.
    """

    header_row: int
    headers: tuple[str, ...]
    meaning: tuple[str | None, ...]
    rows: tuple[Row, ...] = field(default=(), repr=False)

    def samples(self, column: int, n: int = 3) -> tuple[str, ...]:
        """The first ``n`` different texts of a column (from 0), to show what it holds."""
        found: dict[str, None] = {}
        for row in self.rows:
            if column < len(row.cells) and (text := " ".join(row.cells[column].split())):
                found[text] = None
                if len(found) == n:
                    break
        return tuple(found)

    def places(self, meaning: str) -> tuple[int, ...]:
        """The columns (from 0) with that meaning, in the order in which they count."""
        found = [place for place, said in enumerate(self.meaning) if said == meaning]
        return tuple(sorted(found, key=lambda place: comes_later(self.headers[place])))


def understand(sheet: Sheet, told: Mapping[str, str] | None = None) -> Columns:
    """The meaning of the columns of ``sheet``: by their headers in Korean, Spanish and English, or as ``told``.

    ``told`` maps a field to a header or to a column's letter ("B"), or to "" for none, and wins over what the headers
    say. A sheet without one known header, of which all is told by letters, is a list without a header row. Raises
    ``UnknownColumn`` and ``NoNameColumn``.
    """
    told = {name.strip().lower(): header for name, header in (told or {}).items()}
    if strangers := [name for name in told if name not in FIELDS]:
        raise UnknownColumn(f"There is no field {strangers[0]}: the fields are {', '.join(FIELDS)}.")
    header = _header_row(sheet, told)
    width = max(len(row.cells) for row in sheet.rows)
    cells = header.cells if header else ()
    cells += ("",) * (width - len(cells))
    headers = tuple(" ".join(cell.split()) for cell in cells)
    taken_over = {*told, *((HANGUL_SURNAME, HANGUL_GIVEN) if "hangul" in told else ())}
    meaning = [None if said in taken_over else said for said in meanings(cells)]
    for name, column in told.items():
        if column.strip():
            meaning[_place(column, headers)] = name
    number = header.number if header else 0
    if _NAMING.isdisjoint(meaning):
        first = header or sheet.rows[0]
        found = ", ".join(dict.fromkeys(text for cell in first.cells if (text := " ".join(cell.split()))))
        raise NoNameColumn(
            f"No column of names was found among: {found}. Say which it is with --map name=HEADER or --map name=A."
        )
    return Columns(number, headers, tuple(meaning), tuple(row for row in sheet.rows if row.number > number))


def entries(
    sheet: Sheet, columns: Columns, sessions: Mapping[str, str] | None = None, known: Sequence[Attendee] = ()
) -> Iterator[Line]:
    """The rows of ``sheet`` under the header, each as one line; ``sessions`` maps folded names and codes to codes.

    ``known`` are the people on the list, by whom a list that the program wrote itself is read.
    """
    rows = (row for row in sheet.rows if row.number > columns.header_row)
    if exported.is_exported(columns.headers, columns.meaning):
        return exported.lines(rows, known, sessions or {})
    make = LineMaker(columns.meaning, columns.places, sessions or {})
    return (make.line(row.number, row.cells) for row in rows)


def _header_row(sheet: Sheet, told: Mapping[str, str]) -> Row | None:
    """The row that has most of the known and told headers; the first of several."""
    wanted = {plain(header) for header in told.values() if plain(header)}
    best: Row | None = None
    most = 0
    for row in sheet.rows[:HEADER_WITHIN]:
        known = {plain(cell) for cell in row.cells if plain(cell) in wanted or meaning_of(cell)}
        if len(known) > most:
            best, most = row, len(known)
    return best


def _place(told: str, headers: tuple[str, ...]) -> int:
    """The column (from 0) that is meant by a header or by a letter."""
    same = [place for place, header in enumerate(headers) if header and plain(header) == plain(told)]
    if same:
        return same[0]
    letters = told.strip().upper()
    if letters.isascii() and letters.isalpha() and len(letters) <= 2:
        place = 0
        for letter in letters:
            place = place * 26 + ord(letter) - ord("A") + 1
        if place <= len(headers):
            return place - 1
    there_are = ", ".join(filter(None, headers)) or "none"
    raise UnknownColumn(f"There is no column {told.strip()}: the headers are {there_are}.")
