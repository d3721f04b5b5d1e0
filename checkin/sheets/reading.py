"""Reading a list, whatever office it comes from.

file --> bytes --> encodings.decode --> delimiter --> records --> Sheet
     \\-> workbook --> calamine ----------------------------/
"""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from python_calamine import PasswordError

from checkin.sheets import workbooks
from checkin.sheets.delimited import delimiter_of, records, split_lines, told_delimiter
from checkin.sheets.encodings import Undecodable, decode
from checkin.sheets.workbooks import MOST_COLUMNS, MOST_ROWS, CalamineError, NoSuchSheet, TooLarge

MOST_BYTES = 50_000_000
LONGEST_CELL = 32_767
"""Characters, as in Excel."""

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_FILES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ\x90", b"\x7fELF",
                b"SQLite format 3\0", b"{\\rtf", b"<!DOCTYPE", b"<html", b"<?xml")  # fmt: skip


class Problem(StrEnum):
    """Why a file is no list that can be read."""

    EMPTY = "empty"
    NOT_A_LIST = "not_a_list"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too_large"
    NO_SUCH_FILE = "no_such_file"
    NO_PERMISSION = "no_permission"
    NO_SUCH_SHEET = "no_such_sheet"


_SENTENCES = {
    Problem.EMPTY: "{name} is empty: save the list again and choose the file anew.",
    Problem.NOT_A_LIST: "{name} is not a list that can be read: save it as .xlsx or .csv and choose that file.",
    Problem.ENCRYPTED: "{name} is protected with a password: save a copy without one and choose that.",
    Problem.TOO_LARGE: "{name} is larger than any attendee list (50 MB, 200,000 rows, 200 columns, 32,767 characters"
    " a cell): save the rows that matter as a file of their own.",
    Problem.NO_SUCH_FILE: "There is no file {name}: check the name and the folder.",
    Problem.NO_PERMISSION: "{name} may not be read: close it in other programs, or ask its owner for access.",
    Problem.NO_SUCH_SHEET: "{name} has no such sheet: choose one of {detail}.",
}


class UnreadableList(ValueError):
    """A file that cannot be read as a list; the message is a sentence that says what to do."""

    def __init__(self, problem: Problem, path: Path, detail: str = "") -> None:
        super().__init__(_SENTENCES[problem].format(name=path.name or path, detail=detail))
        self.problem = problem


class Row(NamedTuple):
    """One row: its ``number`` as the spreadsheet program shows it, from 1, and its cells as they were written.

    In text files a cell of several lines counts as one row, as the program would show it.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as it was read. Blank rows are left out and keep their numbers.

    ``encoding``: utf-8, utf-8-sig, utf-16, cp949, cp1252, or xlsx, xls, ods; ``delimiter`` is empty and ``sheet`` the
    sheet's name for a workbook, the other way round for text.
    """

    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    sheet: str


def read(path: Path, sheet: str | None = None) -> Sheet:
    """The list at ``path``; of a workbook the named ``sheet``, or the first visible one that holds anything.

    Raises ``UnreadableList`` for whatever is no list.
    """
    try:
        return _read(path, sheet)
    except FileNotFoundError as error:
        raise UnreadableList(Problem.NO_SUCH_FILE, path) from error
    except PermissionError as error:
        raise UnreadableList(Problem.NO_PERMISSION, path) from error
    except PasswordError as error:
        raise UnreadableList(Problem.ENCRYPTED, path) from error
    except NoSuchSheet as error:
        raise UnreadableList(Problem.NO_SUCH_SHEET, path, ", ".join(error.names)) from error
    except (TooLarge, MemoryError) as error:
        raise UnreadableList(Problem.TOO_LARGE, path) from error
    except (OSError, CalamineError, Undecodable, zipfile.BadZipFile) as error:
        raise UnreadableList(Problem.NOT_A_LIST, path) from error


def sheets_in(path: Path) -> tuple[str, ...]:
    """The names of the sheets in the workbook at ``path``, none for a text file; raises ``UnreadableList``."""
    if not _workbook(_beginning(path)):
        return ()
    try:
        return workbooks.sheet_names(path)
    except CalamineError as error:
        raise UnreadableList(Problem.NOT_A_LIST, path) from error


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(16)
    except FileNotFoundError as error:
        raise UnreadableList(Problem.NO_SUCH_FILE, path) from error
    except PermissionError as error:
        raise UnreadableList(Problem.NO_PERMISSION, path) from error
    except OSError as error:
        raise UnreadableList(Problem.NOT_A_LIST, path) from error


def _workbook(beginning: bytes) -> bool:
    return beginning.startswith((_ZIP, _OLE))


def _read(path: Path, sheet: str | None) -> Sheet:
    if path.exists() and not path.is_file():  # a folder, a pipe, a device
        raise UnreadableList(Problem.NOT_A_LIST, path)
    if path.stat().st_size > MOST_BYTES:
        raise TooLarge
    data = path.read_bytes()
    if _workbook(data):
        return _read_workbook(path, data, sheet)
    if data.startswith(_OTHER_FILES):
        raise UnreadableList(Problem.NOT_A_LIST, path)
    return _read_text(path, data)


def _read_workbook(path: Path, data: bytes, sheet: str | None) -> Sheet:
    kind = "xls"
    if data.startswith(_ZIP):
        workbooks.refuse_bombs(path)
        kind = "ods" if b"opendocument.spreadsheet" in data[:200] else "xlsx"
    elif _ENCRYPTED in data:
        raise UnreadableList(Problem.ENCRYPTED, path)
    name, grid = workbooks.workbook_rows(path, sheet)
    return Sheet(_rows(path, grid), kind, "", name)


def _read_text(path: Path, data: bytes) -> Sheet:
    text, encoding = decode(data)
    if text.count("\n") + text.count("\r") > 10 * MOST_ROWS:
        raise TooLarge
    lines = split_lines(text)
    delimiter = told_delimiter(lines)
    try:
        if delimiter:
            del lines[0]
            width = 0
        else:
            delimiter, width = delimiter_of(lines)
        rows = _rows(path, records(lines, delimiter, width))
    except csv.Error as error:  # a cell beyond the csv module's own limit
        raise TooLarge from error
    return Sheet(rows, encoding, delimiter, "")


def _rows(path: Path, grid: Iterable[Iterable[str]]) -> tuple[Row, ...]:
    rows = [Row(number, cells) for number, cells in enumerate(map(tuple, grid), start=1) if any(map(str.strip, cells))]
    if not rows:
        raise UnreadableList(Problem.EMPTY, path)
    if len(rows) > MOST_ROWS or max(len(row.cells) for row in rows) > MOST_COLUMNS:
        raise TooLarge
    if any(len(cell) > LONGEST_CELL for row in rows for cell in row.cells):
        raise TooLarge
    return tuple(rows)
