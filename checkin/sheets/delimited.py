"""Text to records: which delimiter it is kept with, and a quote that was never closed.

Records are read by the ``csv`` module one by one from ``_Lines``, which can be wound back: where a quotation mark that is
only an inch sign swallows the rows after it, the row is read again with the mark as it stands.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checkin.sheets.headers import meaning_of

DELIMITERS = ("\t", ";", ",")
LONGEST_CELL_LINES = 100
"""Lines that one record may span; a quote still open after them was none."""

MOST_STRAY_QUOTES = 1_000
"""Quotes that were none; after as many of them, no quote of the text is one: looking for its end is not free."""

_SAMPLE = 500
_HEADER_WITHIN = 20
_ALMOST = 0.5  # a second delimiter whose rows agree half as well may be meant
_SEP_LINE = re.compile(r"sep=(.)\n?", re.IGNORECASE)


class _Lines(Iterator[str]):
    """The physical lines of a text for one ``csv.reader``, which may be wound back to any of them."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.next = 0
        self.until = 0
        self.ran_out = False

    def __next__(self) -> str:
        if self.next >= self.until:
            self.ran_out = True
            raise StopIteration
        self.next += 1
        return self.lines[self.next - 1]


def records(lines: list[str], delimiter: str, width: int = 0) -> Iterator[list[str]]:
    """The records of ``lines`` (each with its line end), blank ones as empty lists.

    A quote that joins lines and does not close at the end of a cell is an ordinary character, and so is one that joins
    a line of the usual ``width`` (cells) with others to a record of another. Raises ``csv.Error`` for a cell of 128 KiB.
    """
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=delimiter)
    strays = 0
    while source.next < len(lines):
        start = source.next
        source.until = min(len(lines), start + LONGEST_CELL_LINES)
        source.ran_out = False
        record = next(reader)
        if source.next - start > 1 or source.ran_out:
            literal = next(csv.reader([lines[start]], delimiter=delimiter, quoting=csv.QUOTE_NONE))
            stray = source.ran_out or not _well_quoted(lines[start : source.next], delimiter)
            if stray or (width and len(record) != width == len(literal)):
                source.next = start + 1
                record = literal
                strays += 1
        yield record
        if strays > MOST_STRAY_QUOTES:
            yield from csv.reader(lines[source.next :], delimiter=delimiter, quoting=csv.QUOTE_NONE)
            return


def _well_quoted(lines: list[str], delimiter: str) -> bool:
    """Whether the quote that joins ``lines`` into one record is closed at the end of a cell."""
    try:
        next(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def split_lines(text: str) -> list[str]:
    """The lines of ``text``, ended by CR, LF or CRLF, each with "\\n"."""
    return io.StringIO(text, newline=None).readlines()


class Split(NamedTuple):
    """How rows come apart at ``delimiter``: the ``width`` (cells) that most have, and how well they agree, 0 to 1.

    ``known`` is how many known headers one of the first rows then has.
    """

    delimiter: str
    width: int
    agree: float
    known: int


def delimiters_of(lines: Sequence[str]) -> list[Split]:
    """The delimiters that ``lines`` may be kept with, the likeliest first: the one by which most rows have as many cells.

    A delimiter that is followed by a space is punctuation ("Hernández, María"; "Co., Ltd."), and counts against itself.
    Headers that are known decide where only one delimiter shows them. Text without any delimiter has commas and one
    column.
    """
    splits = [split for delimiter in DELIMITERS if (split := _split(list(lines[:_SAMPLE]), delimiter))]
    if not splits:
        return [Split(",", 1, 1.0, 0)]
    headed = [split for split in splits if split.known > 1]
    if len(headed) == 1:
        return headed
    best = max(split.agree for split in splits)
    first = next(split for split in splits if math.isclose(split.agree, best))
    others = [
        split
        for split in splits
        if split is not first and split.agree >= _ALMOST * best and (first.known < 2 or split.known >= first.known)
    ]
    return [first, *sorted(others, key=lambda split: -split.agree)]


def _split(lines: list[str], delimiter: str) -> Split | None:
    rows = [cells for cells in records(lines, delimiter) if any(map(str.strip, cells))]
    widths = Counter(map(len, rows))
    wide = [(count, width) for width, count in widths.items() if width > 1]
    if not wide:
        return None
    count, width = max(wide)
    cells = [cell for row in rows for cell in row[1:]]
    prose = sum(cell.startswith(" ") and not cell.isspace() for cell in cells) / len(cells)
    known = max(len({meaning for cell in row if (meaning := meaning_of(cell))}) for row in rows[:_HEADER_WITHIN])
    return Split(delimiter, width, count / len(rows) * (1 - 1 / width) * (1 - 0.6 * prose), known)


def told_delimiter(lines: list[str]) -> str:
    """The delimiter that a first line "sep=;" tells a spreadsheet program, which does not show that line; else ""."""
    found = _SEP_LINE.fullmatch(lines[0]) if lines else None
    return found[1] if found else ""
