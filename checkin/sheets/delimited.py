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
from collections.abc import Iterator

DELIMITERS = ("\t", ";", ",")
LONGEST_CELL_LINES = 100
"""Lines that one record may span; a quote still open after them was none."""

_SAMPLE = 500
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
        yield record


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


def delimiter_of(lines: list[str]) -> tuple[str, int]:
    """The delimiter by which most rows have the same number of cells, and that number.

    A delimiter that is followed by a space is punctuation ("Hernández, María"; "Co., Ltd."), and counts against itself.
    Text without any delimiter has commas and one column.
    """
    sample = lines[:_SAMPLE]
    best, best_score, best_width = ",", 0.0, 1
    for delimiter in DELIMITERS:
        rows = [cells for cells in records(sample, delimiter) if any(map(str.strip, cells))]
        widths = Counter(map(len, rows))
        wide = [(count, width) for width, count in widths.items() if width > 1]
        if not wide:
            continue
        count, width = max(wide)
        cells = [cell for row in rows for cell in row[1:]]
        prose = sum(cell.startswith(" ") and not cell.isspace() for cell in cells) / len(cells)
        score = count / len(rows) * (1 - 1 / width) * (1 - 0.6 * prose)
        if score > best_score and not math.isclose(score, best_score):
            best, best_score, best_width = delimiter, score, width
    return best, best_width


def told_delimiter(lines: list[str]) -> str:
    """The delimiter that a first line "sep=;" tells a spreadsheet program, which does not show that line; else ""."""
    found = _SEP_LINE.fullmatch(lines[0]) if lines else None
    return found[1] if found else ""
