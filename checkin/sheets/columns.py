"""What the columns of a list mean, and its rows as lines of the roster.

Sheet --> heading (headers, or a guess where there are none) --> understand --> Columns --> entries --> Lines
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import starmap

from checkin.domain.attendees import FIELDS, Attendee
from checkin.domain.roster import Line
from checkin.domain.words import plain
from checkin.sheets import exported, guessing
from checkin.sheets.headers import HANGUL_GIVEN, HANGUL_SURNAME, NAMING, OWN_ID, STATUS, meanings, precedence
from checkin.sheets.heading import Heading, heading, heading_in
from checkin.sheets.merging import spread
from checkin.sheets.people import LineMaker
from checkin.sheets.reading import Row, Sheet
from checkin.sheets.settling import settle


class UnknownColumn(ValueError):
    """A field or a column was told that does not exist; the message says which there are."""


class NoNameColumn(ValueError):
    """No column holds names; the message says which headers were found and how to tell."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The meaning of a sheet's columns.

    ``header_row`` is the number of the last row with headers, 0 for a list without any, whose columns then are
    ``guessed`` from what they hold. ``headers`` and ``meaning`` have one item a column of the sheet; a meaning is a
    field of ``Entry``, ``hangul_surname`` or ``hangul_given`` (the halves of a Hangul name), ``status`` (whether the
    person comes), ``id`` (who is meant, on a list that was exported), or None for a column that is left alone.
    """

    header_row: int
    headers: tuple[str, ...]
    meaning: tuple[str | None, ...]
    rows: tuple[Row, ...] = field(default=(), repr=False)
    guessed: bool = False

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
        return tuple(sorted(found, key=lambda place: precedence(self.headers[place])))


def understand(sheet: Sheet, told: Mapping[str, str] | None = None, header_row: int | None = None) -> Columns:
    """The meaning of the columns of ``sheet``: by their headers in Korean, Spanish and English, or as ``told``.

    ``told`` maps a field or "status" to a header or to a column's letter ("B"), or to "" for none, and wins over what
    the headers say. A sheet without one known header is a list without a header row: its columns mean what is
    unmistakable in them, and what is told by letters. ``header_row`` is the number of the row with the headers, 0 for
    none, where somebody knows. Raises ``UnknownColumn`` and ``NoNameColumn``.
    """
    told = {name.strip().lower(): header for name, header in (told or {}).items()}
    if strangers := [name for name in told if name not in (*FIELDS, STATUS)]:
        raise UnknownColumn(f"There is no field {strangers[0]}: the fields are {', '.join(FIELDS)}.")
    width = max(len(row.cells) for row in sheet.rows)
    if header_row is None:
        found = heading(sheet, {plain(header) for header in told.values() if plain(header)}) or Heading(0, ())
    else:
        found = heading_in(sheet, header_row)
    headers = found.headers + ("",) * (width - len(found.headers))
    rows = tuple(row for row in sheet.rows if row.number > found.row)
    said = exported.own_meaning(headers) or settle(headers, meanings(headers), rows)
    guessed = False
    if NAMING.isdisjoint(said) and not _all_told(told):
        found, said, guessed = _guess(found, said, rows, sure=header_row is not None)
        headers = found.headers + ("",) * (width - len(found.headers))
        rows = tuple(row for row in rows if row.number > found.row)
    taken_over = {*told, *((HANGUL_SURNAME, HANGUL_GIVEN) if "hangul" in told else ())}
    meaning = [None if one in taken_over else one for one in said]
    for name, column in told.items():
        if column.strip():
            meaning[_place(column, headers)] = name
    if OWN_ID in said and tuple(meaning) != said:  # no longer the list that was written
        meaning = [None if one == OWN_ID else one for one in meaning]
    if NAMING.isdisjoint(meaning):
        first = next((row for row in sheet.rows if row.number == found.row), sheet.rows[0])
        shown = headers if found.row else first.cells
        names = ", ".join(dict.fromkeys(text for cell in shown if (text := " ".join(cell.split()))))
        raise NoNameColumn(
            f"No column of names was found among: {names}. Say which it is with --map name=HEADER or --map name=A."
        )
    return Columns(found.row, headers, tuple(meaning), rows, guessed)


def entries(
    sheet: Sheet, columns: Columns, sessions: Mapping[str, str] | None = None, known: Sequence[Attendee] = ()
) -> Iterator[Line]:
    """The rows of ``sheet`` under the header, each as one line; ``sessions`` maps folded names and codes to codes.

    ``known`` are the people on the list, by whom a list that the program wrote itself is read.
    """
    rows = [row for row in sheet.rows if row.number > columns.header_row]
    if columns.places(OWN_ID):
        return exported.lines(rows, known, sessions or {})
    make = LineMaker(columns.meaning, columns.places, sessions or {}, columns.headers)
    whole = spread(rows, sheet.merged, columns.meaning, NAMING) if sheet.merged else rows
    return starmap(make.line, whole)


def _all_told(told: Mapping[str, str]) -> bool:
    """Whether a person has said which column holds the names: then nothing has to be guessed."""
    return any(header.strip() for name, header in told.items() if name in NAMING)


def _guess(
    found: Heading, said: tuple[str | None, ...], rows: tuple[Row, ...], *, sure: bool
) -> tuple[Heading, tuple[str | None, ...], bool]:
    """The columns that hold names, of a list whose headers do not say it, and all others where it has no headers.

    Where it is not ``sure`` that there are none, its first row may hold headers in words that are not known.
    """
    guesses = guessing.guess([row.cells for row in rows], len(said))
    if not (found.row or sure):  # the first may hold headings
        below = guessing.guess([row.cells for row in rows[1:]], len(said))
        guesses = tuple(
            one or (other if other not in guesses else None) for one, other in zip(guesses, below, strict=True)
        )
    if found.row:  # the other headers are known: only the names are looked for, among what is not
        names = tuple(
            one or (guessed if guessed in NAMING else None) for one, guessed in zip(said, guesses, strict=True)
        )
        return found, names, names != said
    if NAMING.isdisjoint(guesses):
        return found, said, False
    match sure or guessing.is_data(rows[0].cells, guesses):
        case True:
            return found, guesses, True
        case False:  # headings in words that are not known
            return Heading(rows[0].number, tuple(" ".join(cell.split()) for cell in rows[0].cells)), guesses, True
    return found, said, False


def column_letters(place: int) -> str:
    """The column at ``place`` (from 0) as a spreadsheet calls it: 0 is A, 26 is AA."""
    return (column_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


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
