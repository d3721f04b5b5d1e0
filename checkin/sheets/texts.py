"""Text files as rows, and every way in which they might be read.

bytes --> encodings.readings --> delimiters --> records --> Text, with what else it may be
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from checkin.sheets.delimited import delimiters_of, records, split_lines, told_delimiter
from checkin.sheets.encodings import Reading, readings
from checkin.sheets.limits import LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, TooLarge

SAMPLES = 3
_COMPARED = 300  # lines
_LONGEST_LINE = 1_000_000
_LONGEST_SAMPLE = 80


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of several readings that are possible: its encoding, its delimiter, and up to three texts that are otherwise
    in another reading, in the same places of the list for all of them."""

    encoding: str
    delimiter: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The rows that hold anything with their numbers, from 1; ``doubt`` is empty, or the chosen reading and the others."""

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str
    delimiter: str
    doubt: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    reading: Reading
    lines: list[str]
    delimiter: str
    width: int

    def first_rows(self) -> list[list[str]]:
        return list(islice(records(self.lines[:_COMPARED], self.delimiter, self.width), _COMPARED))


def read_text(data: bytes, encoding: str | None, delimiter: str | None) -> Text:
    """The rows of a text file, read as told, where it is told. Raises ``Undecodable`` and ``TooLarge``."""
    ways = [way for reading in readings(data, encoding) for way in _ways(reading, delimiter)]
    first = ways[0]
    # the same characters by another name, such as plain letters with a rare mark, are no other reading
    others = [way for way in ways[1:] if way.first_rows() != first.first_rows()]
    doubt = _alternatives([first, *others]) if others else ()
    try:
        return Text(tuple(_rows(first)), first.reading.encoding, first.delimiter, doubt)
    except csv.Error as error:  # a cell beyond the csv module's own limit
        raise TooLarge(f"a cell of more than {LONGEST_CELL:,} characters") from error


def _ways(reading: Reading, told: str | None) -> Iterator[_Way]:
    text = reading.text
    if text.count("\n") + text.count("\r") > 2 * (MOST_ROWS + 1):
        raise TooLarge(f"more than {MOST_ROWS:,} rows")
    lines = split_lines(text)
    if max(map(len, lines), default=0) > _LONGEST_LINE:
        raise TooLarge(f"a row of more than {_LONGEST_LINE:,} characters")
    if by_itself := told_delimiter(lines):
        del lines[0]
    if delimiter := told or by_itself:
        yield _Way(reading, lines, delimiter, 0)
        return
    try:
        for split in delimiters_of(lines):
            yield _Way(reading, lines, split.delimiter, split.width)
    except csv.Error as error:
        raise TooLarge(f"a cell of more than {LONGEST_CELL:,} characters") from error


def _rows(way: _Way) -> Iterator[tuple[int, tuple[str, ...]]]:
    rows = cells = 0
    for number, record in enumerate(records(way.lines, way.delimiter, way.width), start=1):
        if not any(map(str.strip, record)):
            continue
        rows, cells = rows + 1, cells + len(record)
        if len(record) > MOST_COLUMNS:
            raise TooLarge(f"more than {MOST_COLUMNS} columns")
        if rows > MOST_ROWS or cells > MOST_CELLS:
            raise TooLarge(f"more than {MOST_ROWS:,} rows or {MOST_CELLS:,} cells")
        yield number, tuple(record)


def _alternatives(ways: list[_Way]) -> tuple[Alternative, ...]:
    """What tells the readings apart: for each the texts in the places where they differ."""
    tables = [way.first_rows() for way in ways]
    samples: list[list[str]] = [[] for _ in ways]
    seen: set[tuple[str, ...]] = set()
    for rows in zip(*tables, strict=False):
        if all(row == rows[0] for row in rows):
            continue
        cells = list(zip(*rows, strict=True)) if len({len(row) for row in rows}) == 1 else [tuple(map(_joined, rows))]
        for texts in cells:
            if len(set(texts)) > 1 and texts not in seen and len(seen) < SAMPLES:
                seen.add(texts)
                for sample, text in zip(samples, texts, strict=True):
                    sample.append(" ".join(text.split())[:_LONGEST_SAMPLE])
    return tuple(
        Alternative(way.reading.encoding, way.delimiter, tuple(said)) for way, said in zip(ways, samples, strict=True)
    )


def _joined(cells: list[str]) -> str:
    return " | ".join(map(str.strip, cells))
