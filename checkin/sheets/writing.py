"""Tables out: CSV that Excel opens rightly by a double click, and XLSX; both written beside and moved into place."""

from __future__ import annotations

import csv
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Cell = str | int | float | None
Table = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]
"""A sheet: its name, its header and its rows."""

WIDEST = 60
"""Characters beyond which a column is not widened."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_LIKE_A_GUARD = re.compile(r"'+[=+\-@\t\r]")
_BAD_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], title: str = "") -> None:
    """Write one table to a .csv or an .xlsx file, whose sheet is called ``title``.

    Text that begins like a formula (= + - @ tab CR) stays text: in CSV behind an apostrophe, which reading a list takes
    away again, in XLSX as it is. Raises ``ValueError`` with a sentence for another ending, ``OSError`` when it cannot be written.
    """
    kind = path.suffix.lower()
    if kind == ".csv":
        _replace(path, lambda beside: _write_csv(beside, header, rows))
    elif kind == ".xlsx":
        write_workbook(path, [(title, header, rows)])
    else:
        raise ValueError(f"{path.name} cannot be written: choose a name that ends in .csv or .xlsx.")


def write_workbook(path: Path, tables: Sequence[Table]) -> None:
    """Write several tables as the sheets of one .xlsx file; raises as ``write_table``.

    Sheet names are shortened to Excel's 31 characters and numbered where they would repeat.
    """
    if path.suffix.lower() != ".xlsx":
        raise ValueError(f"{path.name} cannot hold several sheets: choose a name that ends in .xlsx.")
    _replace(path, lambda beside: _write_xlsx(beside, tables))


def _replace(path: Path, write: Any) -> None:
    try:
        _write_beside(path, write)
    except OSError as error:
        # the file that was asked for, not the one beside it that nobody knows of
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error


def _write_beside(path: Path, write: Any) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        write(beside)
        beside.chmod(_mode(path))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those of any new file: mkstemp's are for the owner only."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _guarded(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    text = _CONTROL.sub(" ", cell)
    return "'" + text if _FORMULA.match(text) else text


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(map(_guarded, header))
        writer.writerows(map(_guarded, row) for row in rows)


def _write_xlsx(path: Path, tables: Sequence[Table]) -> None:
    import xlsxwriter  # noqa: PLC0415 - a window that exports nothing yet does not wait for it

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with xlsxwriter.Workbook(path, {**options, "in_memory": True, "nan_inf_to_errors": True}) as book:
            bold = book.add_format({"bold": True})
            used: set[str] = set()
            for name, header, rows in tables:
                _write_sheet(book.add_worksheet(_sheet_name(name, used)), header, rows, bold)
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(*error.args) from error


def _write_sheet(sheet: Any, header: Sequence[str], rows: Iterable[Sequence[Cell]], bold: Any) -> None:
    widths = [shown_width(cell) + 3 for cell in header]  # room for the filter's arrow
    sheet.write_row(0, 0, header, bold)
    last = 0
    for last, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(last, column, _as_it_was(cell))
            elif cell is not None:
                sheet.write_number(last, column, cell)
            if column < len(widths):
                widths[column] = max(widths[column], shown_width("" if cell is None else str(cell)) + 1)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, min(max(width, 6), WIDEST))
    sheet.freeze_panes(1, 0)
    if header:
        sheet.autofilter(0, 0, last, len(header) - 1)


def _as_it_was(cell: str) -> str:
    """Text for a workbook, where it needs no guard; but what looks like a guard gets another, which reading takes away."""
    text = _CONTROL.sub(" ", cell)
    return "'" + text if text[0] == "'" and _LIKE_A_GUARD.match(text) else text


def shown_width(text: str) -> int:
    """How many columns of a fixed-width font the longest line of ``text`` takes: Hangul and Chinese take two a letter."""
    if text.isascii() and "\n" not in text:
        return len(text)
    lines = text.splitlines() or [""]
    return max(sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line) for line in lines)


def _sheet_name(name: str, used: set[str]) -> str:
    base = _BAD_IN_SHEET_NAME.sub(" ", name).strip().strip("'") or "Sheet"
    chosen, number = base[:31], 1
    while chosen.casefold() in used or chosen.casefold() == "history":
        number += 1
        chosen = f"{base[: 28 - len(str(number))]} ({number})"
    used.add(chosen.casefold())
    return chosen
