"""Workbooks (XLSX, XLS, ODS) as rows of text, refused before they can fill the memory.

path --> archives / compound (is it a bomb?) --> calamine --> the sheet that holds the people --> Grid
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from checkin.sheets import archives, compound
from checkin.sheets.headers import meaning_of
from checkin.sheets.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, TooLarge
from checkin.sheets.opendocument import Merged

_ZIP = b"PK\x03\x04"
_HEADER_WITHIN = 20
_NAMING = frozenset({"name", "hangul", "given", "surnames", "hangul_surname"})
_MOST_COMPARED = 12
"""Sheets that are looked into for the people; later ones have to be asked for."""


class NoSuchSheet(ValueError):
    """The workbook has no such sheet; ``names`` are those it has."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its ``name``, its rows that hold anything with their numbers, from 1, and which cells are one."""

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    sheets: tuple[str, ...]
    kind: str
    merged: tuple[Merged, ...] = ()


def workbook_rows(path: Path, data: bytes, sheet: str | None) -> Grid:
    """The rows of ``sheet``; without one, of the visible sheet that holds the people.

    That is the one whose headers are known and that has most rows under them; without known headers, the first that
    holds anything. Raises ``NoSuchSheet``, ``TooLarge``, ``zipfile.BadZipFile``, ``compound.Damaged`` or
    ``CalamineError``.
    """
    look = archives.look_inside(path) if data.startswith(_ZIP) else None
    if look is None:
        compound.refuse_far_cells(data)
    with CalamineWorkbook.from_path(path) as book:
        tables = _tables(book)
        names = [meta.name for meta in tables]
        if sheet is not None and sheet not in names:
            raise NoSuchSheet(names)
        shown = [meta.name for meta in tables if meta.visible is SheetVisibleEnum.Visible] or names
        best, held = "", Grid(shown[0] if shown else "", (), tuple(names), "")
        most = -1
        for name in [sheet] if sheet is not None else shown[:_MOST_COMPARED]:
            rows = _rows(book.get_sheet_by_name(name))
            if (evidence := _evidence(rows)) > most and rows:
                most, best = evidence, name
                held = Grid(name, tuple(rows), tuple(names), "")
        merged: Iterable[Merged] = ()
        if look and look.kind == "ods":
            merged = look.merged.get(best, ())
        elif best and (look is None or look.has_merged):
            merged = _merged(book.get_sheet_by_name(best))
    return Grid(held.name, held.rows, held.sheets, look.kind if look else "xls", tuple(merged))


def sheet_names(path: Path, data: bytes) -> tuple[str, ...]:
    """The names of a workbook's sheets in its order; raises as ``workbook_rows``."""
    if data.startswith(_ZIP):
        archives.look_inside(path)
    with CalamineWorkbook.from_path(path) as book:
        return tuple(meta.name for meta in _tables(book))


def _tables(book: CalamineWorkbook) -> list[Any]:
    return [meta for meta in book.sheets_metadata if meta.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet)]


def _rows(sheet: CalamineSheet) -> list[tuple[int, tuple[str, ...]]]:
    if sheet.total_height > MOST_ROWS:
        raise TooLarge(f"more than {MOST_ROWS:,} rows")
    if sheet.total_width > MOST_COLUMNS:
        raise TooLarge(f"more than {MOST_COLUMNS} columns")
    if sheet.total_height * sheet.total_width > MOST_CELLS:
        raise TooLarge(f"more than {MOST_CELLS:,} cells from the first to the last")
    if not sheet.height:
        return []
    before = ("",) * (sheet.start or (0, 0))[1]  # rows are given from the first on, columns from the first that is used
    return [
        (number, before + cells)
        for number, cells in enumerate(_as_text(sheet.iter_rows()), start=1)
        if any(map(str.strip, cells))
    ]


def _evidence(rows: list[tuple[int, tuple[str, ...]]]) -> int:
    """How much a sheet looks like the list of people: the known headers of its header row, by the rows there are."""
    best = 0
    for _, cells in rows[:_HEADER_WITHIN]:
        known = {meaning for cell in cells if (meaning := meaning_of(cell))}
        if not _NAMING.isdisjoint(known):
            best = max(best, len(known))
    return best * len(rows)


def _merged(sheet: CalamineSheet) -> list[Merged]:
    return [Merged(top, left, bottom, right) for (top, left), (bottom, right) in sheet.merged_cell_ranges or []]


def _as_text(grid: Iterable[list[Any]]) -> Iterator[tuple[str, ...]]:
    for row in grid:
        yield tuple([cell if cell.__class__ is str else _text(cell) for cell in row])


def _text(cell: Any) -> str:
    """A cell's value as text: whole numbers without ".0", dates as ISO 8601, truth as Excel shows it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)
