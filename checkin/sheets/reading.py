"""Reading a list, whatever office it comes from.

file --> bytes --> texts (encoding, delimiter, records) --> Sheet
     \\-> workbook --> workbooks (bombs, calamine) ----------/
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from python_calamine import CalamineError, PasswordError

from checkin.sheets import workbooks
from checkin.sheets.compound import Damaged
from checkin.sheets.encodings import ENCODINGS, Undecodable
from checkin.sheets.limits import LONGEST_CELL, MOST_BYTES, MOST_ROWS, MOST_TEXT, TooLarge
from checkin.sheets.opendocument import Merged
from checkin.sheets.texts import Alternative, read_text
from checkin.sheets.workbooks import NoSuchSheet

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_FILES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ\x90", b"\x7fELF",
                b"SQLite format 3\0", b"{\\rtf", b"<!DOCTYPE", b"<html", b"<?xml")  # fmt: skip
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
"""Words for the marks that separate columns."""
_DELIMITER_WORDS = {mark: word for word, mark in DELIMITERS.items()}


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
    Problem.TOO_LARGE: "{name} is larger than any attendee list ({detail}): save the rows that matter as a file of"
    " their own.",
    Problem.NO_SUCH_FILE: "There is no file {name}: check the name and the folder.",
    Problem.NO_PERMISSION: "{name} may not be read: close it in other programs, or ask its owner for access.",
    Problem.NO_SUCH_SHEET: "{name} has no such sheet: choose one of {detail}.",
}


_PROBLEMS: dict[type[Exception], Problem] = {
    FileNotFoundError: Problem.NO_SUCH_FILE,
    PermissionError: Problem.NO_PERMISSION,
    PasswordError: Problem.ENCRYPTED,
    MemoryError: Problem.TOO_LARGE,
    OSError: Problem.NOT_A_LIST,
    CalamineError: Problem.NOT_A_LIST,
    Undecodable: Problem.NOT_A_LIST,
    zipfile.BadZipFile: Problem.NOT_A_LIST,
    Damaged: Problem.NOT_A_LIST,
}


class UnreadableList(ValueError):
    """A file that cannot be read as a list; the message is a sentence that says what to do."""

    def __init__(self, problem: Problem, path: Path, detail: str = "") -> None:
        super().__init__(_SENTENCES[problem].format(name=path.name or path, detail=detail))
        self.problem = problem


class DoubtfulList(ValueError):
    """A list that can be read in several ways; the message shows them, and how to say which is meant."""

    def __init__(self, path: Path, doubt: tuple[Alternative, ...]) -> None:
        ways = "; or ".join(
            f"as {one.encoding} separated by {_DELIMITER_WORDS.get(one.delimiter, one.delimiter)}:"
            f" {', '.join(f'“{text}”' for text in one.samples)}"
            f" ({_how_to_tell(one, doubt)})"
            for one in doubt
        )
        super().__init__(f"{path.name} can be read in {len(doubt)} ways, and only you can say which is right: {ways}.")
        self.doubt = doubt


def _how_to_tell(one: Alternative, doubt: tuple[Alternative, ...]) -> str:
    said = []
    if len({other.encoding for other in doubt}) > 1:
        said.append(f"--encoding {one.encoding}")
    if len({other.delimiter for other in doubt}) > 1:
        said.append(f"--delimiter {_DELIMITER_WORDS.get(one.delimiter, one.delimiter)}")
    return " ".join(said)


class Row(NamedTuple):
    """One row: its ``number`` as the spreadsheet program shows it, from 1, and its cells as they were written.

    In text files a cell of several lines counts as one row, as the program would show it.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as it was read. Blank rows are left out and keep their numbers.

    ``encoding``: utf-8, utf-8-sig, utf-16, cp949, cp1252, mac-roman, or xlsx, xls, ods; ``delimiter`` is empty and
    ``sheet`` the sheet's name for a workbook, the other way round for text. ``doubt`` is empty where the reading is
    sure, else all that are possible, the one that was taken first. ``sheets`` are those of the workbook, ``merged`` the
    cells that are one.
    """

    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    sheet: str
    doubt: tuple[Alternative, ...] = ()
    sheets: tuple[str, ...] = ()
    merged: tuple[Merged, ...] = ()


def read(path: Path, sheet: str | None = None, *, encoding: str | None = None, delimiter: str | None = None) -> Sheet:
    """The list at ``path``; of a workbook the named ``sheet``, or the one that holds the people.

    ``encoding`` (one of ``ENCODINGS``) and ``delimiter`` (one character) say how a text file is kept, where that is
    known; of a workbook they say nothing. Raises ``UnreadableList`` for whatever is no list, ``ValueError`` for an
    encoding that is not known.
    """
    if encoding is not None and encoding not in (*ENCODINGS, "utf-8-sig"):
        raise ValueError(f"There is no encoding {encoding}: choose one of {', '.join(ENCODINGS)}.")
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise ValueError(f"{delimiter!r} cannot separate columns: choose a comma, a semicolon, a tab or another mark.")
    try:
        return _read(path, sheet, encoding.removesuffix("-sig") if encoding else None, delimiter)
    except Exception as error:
        if problem := _problem(path, error):
            raise problem from error
        raise


def sheets_in(path: Path) -> tuple[str, ...]:
    """The names of the sheets in the workbook at ``path``, none for a text file; raises ``UnreadableList``."""
    try:
        data = _bytes(path)
        return workbooks.sheet_names(path, data) if data.startswith((_ZIP, _OLE)) else ()
    except Exception as error:
        if problem := _problem(path, error):
            raise problem from error
        raise


def refuse_doubt(path: Path, sheet: Sheet) -> None:
    """Raises ``DoubtfulList`` unless there is one way to read the list: nobody is imported on the toss of a coin."""
    if sheet.doubt:
        raise DoubtfulList(path, sheet.doubt)


def _problem(path: Path, error: Exception) -> UnreadableList | None:
    """What is wrong with the list, in a sentence; None for an error that is none of a list's."""
    if isinstance(error, TooLarge | NoSuchSheet):
        problem = Problem.TOO_LARGE if isinstance(error, TooLarge) else Problem.NO_SUCH_SHEET
        return UnreadableList(problem, path, str(error))
    for kind, problem in _PROBLEMS.items():
        if isinstance(error, kind):
            return UnreadableList(problem, path, "more than the memory of this computer")
    return None


def _bytes(path: Path) -> bytes:
    if path.exists() and not path.is_file():  # a folder, a pipe, a device
        raise UnreadableList(Problem.NOT_A_LIST, path)
    if path.stat().st_size > MOST_BYTES:
        raise TooLarge(f"more than {MOST_BYTES // 1_000_000} MB")
    data = path.read_bytes()
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise UnreadableList(Problem.ENCRYPTED, path)
    return data


def _read(path: Path, sheet: str | None, encoding: str | None, delimiter: str | None) -> Sheet:
    data = _bytes(path)
    if data.startswith((_ZIP, _OLE)):
        grid = workbooks.workbook_rows(path, data, sheet)
        return Sheet(_rows(path, grid.rows), grid.kind, "", grid.name, (), grid.sheets, grid.merged)
    if data.startswith(_OTHER_FILES):
        raise UnreadableList(Problem.NOT_A_LIST, path)
    if len(data) > MOST_TEXT:
        raise TooLarge(f"more than {MOST_TEXT // 1_000_000} MB of text")
    text = read_text(data, encoding, delimiter)
    return Sheet(_rows(path, text.rows), text.encoding, text.delimiter, "", text.doubt)


def _rows(path: Path, numbered: tuple[tuple[int, tuple[str, ...]], ...]) -> tuple[Row, ...]:
    if not numbered:
        raise UnreadableList(Problem.EMPTY, path)
    if max(max(map(len, cells)) for _, cells in numbered) > LONGEST_CELL:
        raise TooLarge(f"a cell of more than {LONGEST_CELL:,} characters")
    return tuple(map(Row._make, numbered))


__all__ = ["DELIMITERS", "ENCODINGS", "LONGEST_CELL", "MOST_BYTES", "MOST_ROWS", "Alternative", "DoubtfulList", "Problem", "Row",
           "Sheet", "UnreadableList", "read", "refuse_doubt", "sheets_in"]  # fmt: skip
