"""Workbooks (XLSX, and what else calamine reads) as rows of text, refused before they can fill the memory."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

MOST_EXPANDED = 500_000_000
"""Bytes to which a workbook may say that it expands."""

MOST_ROWS = 200_000
MOST_COLUMNS = 200

_FAR_CELL = re.compile(rb""" r=["']([A-Z]{3}|[H-Z][A-Z]|G[S-Z]|[A-Z]{1,2}(?=\d{6}))(\d+)["'][^>]*[^/>]>""")
_WORKSHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)


class TooLarge(ValueError):
    """More than a list can be."""


class NoSuchSheet(ValueError):
    """The workbook has no such sheet; ``names`` are those it has."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def refuse_bombs(path: Path) -> None:
    """Raises ``TooLarge`` for an XLSX that would expand beyond reason, ``zipfile.BadZipFile`` for a damaged one.

    Two things are looked at before the reader is let in: the expanded size that the archive declares, and cells far
    out, because calamine lays out the whole rectangle from A1: one letter in XFD1048576 asks for 512 GiB, and the
    process ends. Cells far out that only have a format are common, and harmless.
    """
    try:
        _look_inside(path)
    except (zlib.error, EOFError, NotImplementedError, RuntimeError) as error:  # what zipfile says of damaged parts
        raise zipfile.BadZipFile(str(error)) from error


def _look_inside(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_EXPANDED:
            raise TooLarge
        for part in archive.infolist():
            if _WORKSHEET.fullmatch(part.filename):
                _refuse_far_cells(archive.read(part))


def _refuse_far_cells(sheet: bytes) -> None:
    for column, row in _FAR_CELL.findall(sheet):
        if int(row) > MOST_ROWS or len(column) == 3 or (column > b"GR" and len(column) == 2):
            raise TooLarge


def workbook_rows(path: Path, sheet: str | None) -> tuple[str, list[tuple[str, ...]]]:
    """The name and the rows, from row 1 on, of ``sheet``; without one, of the first visible sheet that holds anything.

    Raises ``NoSuchSheet`` or ``CalamineError``.
    """
    with CalamineWorkbook.from_path(path) as book:
        tables = [
            meta for meta in book.sheets_metadata if meta.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet)
        ]
        names = [meta.name for meta in tables]
        if sheet is not None and sheet not in names:
            raise NoSuchSheet(names)
        shown = [meta.name for meta in tables if meta.visible is SheetVisibleEnum.Visible] or names
        for name in [sheet] if sheet is not None else shown:
            grid = book.get_sheet_by_name(name)
            if grid.height or name == sheet:
                return name, list(_as_text(grid.to_python(skip_empty_area=False)))
    return (shown[0] if shown else ""), []


def sheet_names(path: Path) -> tuple[str, ...]:
    """The names of a workbook's sheets in its order; raises ``CalamineError``."""
    with CalamineWorkbook.from_path(path) as book:
        return tuple(book.sheet_names)


def _as_text(grid: list[list[Any]]) -> Iterator[tuple[str, ...]]:
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


__all__ = ["MOST_COLUMNS", "MOST_ROWS", "CalamineError", "NoSuchSheet", "TooLarge", "refuse_bombs", "sheet_names",
           "workbook_rows"]  # fmt: skip
