"""Where a list's headers are: under titles, in one row or in two, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checkin.domain.words import plain
from checkin.sheets.guessing import is_email, is_phone
from checkin.sheets.headers import HEADER_WITHIN, known_in, meaning_of, meanings
from checkin.sheets.opendocument import Merged
from checkin.sheets.reading import Row, Sheet


class Heading(NamedTuple):
    """The number of the last row of headers, 0 for none, and the headers, both lines of a header of two rows in one."""

    row: int
    headers: tuple[str, ...]


def heading(sheet: Sheet, wanted: set[str]) -> Heading | None:
    """The row that has most of the known headers and of those ``wanted`` (folded); the first of several.

    A row with an address or a telephone number is a person, and so is one whose only known word comes again in its column
    ("Invitado" heads a column of names, or is the category of a guest).
    """
    best: Row | None = None
    most = 0
    for row in sheet.rows[:HEADER_WITHIN]:
        told = {plain(cell) for cell in row.cells} & wanted
        known = {plain(cell) for cell in row.cells if plain(cell) in told or meaning_of(cell)}
        if len(known) <= most or _is_person(row):
            continue
        if not told and len(known) == 1 and _comes_again(row, known, sheet.rows):
            continue
        best, most = row, len(known)
    if best is None:
        return None
    return _of_two_rows(sheet, best) or Heading(best.number, _texts(best.cells))


def heading_in(sheet: Sheet, number: int) -> Heading:
    """The headers in the row of that ``number``, with those of the row above where that makes more of them known.

    Where there is no such row, 0 for instance, the list has no headers.
    """
    row = next((row for row in sheet.rows if row.number == number), None)
    if row is None:
        return Heading(0, ())
    return _of_two_rows(sheet, row, below=False) or Heading(number, _texts(row.cells))


def _texts(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(cell.split()) for cell in cells)


def _is_person(row: Row) -> bool:
    return any(is_email(cell) or is_phone(cell.strip()) for cell in row.cells)


def _comes_again(row: Row, known: set[str], rows: Sequence[Row]) -> bool:
    return any(
        plain(cell) in known and column < len(other.cells) and plain(other.cells[column]) == plain(cell)
        for other in rows
        if other is not row
        for column, cell in enumerate(row.cells)
    )


def _of_two_rows(sheet: Sheet, best: Row, *, below: bool = True) -> Heading | None:
    """The headers of ``best`` and its neighbour (one ``below`` too) together, where that makes more of them known."""
    place = sheet.rows.index(best)
    alone = _understood(_texts(best.cells))
    for upper, lower in ((place, place + 1), (place - 1, place)):
        if upper < 0 or lower >= len(sheet.rows) or (lower > place and not below):
            continue
        over, under = sheet.rows[upper], sheet.rows[lower]
        if under.number != over.number + 1 or _is_person(over) or _is_person(under):
            continue
        joined = _joined(over, under, sheet.merged)
        if joined and _understood(joined) > alone:
            return Heading(under.number, joined)
    return None


def _understood(headers: tuple[str, ...]) -> int:
    return sum(meaning is not None for meaning in meanings(headers))


def _joined(above: Row, below: Row, merged: Sequence[Merged]) -> tuple[str, ...]:
    """One header a column of two rows; empty where the second row is no headers but people.

    The upper header of merged cells stands over all of them, and over the blank ones to its right where the merging was
    lost; a lower one that is known by itself needs no upper.
    """
    width = max(len(above.cells), len(below.cells))
    upper = list(_texts(above.cells)) + [""] * (width - len(above.cells))
    lower = list(_texts(below.cells)) + [""] * (width - len(below.cells))
    wide = [box for box in merged if box.top == above.number - 1 and box.right > box.left]
    for column in range(1, width):
        under_one = any(box.left < column <= box.right for box in wide)
        if not upper[column] and lower[column] and (under_one or not wide):
            upper[column] = upper[column - 1]
    headers = []
    for over, under in zip(upper, lower, strict=True):
        together = f"{over} {under}".strip()
        if over and under and not meaning_of(together):
            together = under if meaning_of(under) else together
        if under and not meaning_of(together) and len(known_in(lower)) * 2 < sum(map(bool, lower)):
            return ()
        headers.append(together)
    return tuple(headers)
