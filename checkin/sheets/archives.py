"""Bombs in zipped workbooks (XLSX, ODS), found before a reader is let in.

    central directory --> each part, unpacked a piece at a time and counted --> cells far out --> refused

Nothing that the file says of itself is believed: sizes are counted while unpacking, and the piece at hand is all that is
kept. It matters where cells lie because calamine lays out the whole rectangle from A1: one letter in XFD1048576 asks for
512 GiB, and the process ends. Cells far out that only have a format are common, and harmless.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from checkin.sheets.limits import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_EXPANDED,
    MOST_MARKUP,
    MOST_MERGED,
    MOST_PARTS,
    MOST_ROWS,
    MOST_SHEETS,
    MOST_STRINGS,
    TooLarge,
)
from checkin.sheets.opendocument import CellCounter, Merged

_PIECE = 1 << 20
_PROLOGUE = 1 << 16
_LONGEST_TEXT = 1 << 20
_SHEET = re.compile(r"xl/(work|macro|chart|dialog)sheets/[^/]+\.xml", re.IGNORECASE)
_MANY_COLUMNS, _MANY_ROWS = 20, 20_000
# cells beyond these, to T and the row 19,999, that hold something: as every office writes them, and as the rules allow
_FAR = rb"""(?:([A-Za-z]{2,3}|[U-Zu-z])(\d+)|([A-Ta-t])([2-9]\d{4}|\d{6,}))["'](?!(?:\s+[\w:]+="[^"<>]*")*\s*/>)"""
_FAR_CELL = re.compile(rb' r="' + _FAR)
_ODD_FAR_CELL = re.compile(rb"""\sr\s*=\s*["']""" + _FAR)
_FAR_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*\sr\s*=\s*["']([2-9]\d{4}|\d{6,})["']""")
_LOCAL_HEADER = struct.Struct("<26xHH")


class Workbook:
    """What a look inside found: ``kind`` "xlsx" or "ods", whether cells are ``merged``, and which of them in an ODS."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.has_merged = False
        self.merged: dict[str, list[Merged]] = {}


def look_inside(path: Path) -> Workbook:
    """Raises ``TooLarge`` for a workbook that would expand beyond reason, ``zipfile.BadZipFile`` for what is none."""
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as file:
            return _look(archive, file)
    except (zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError) as error:  # of damaged parts
        raise zipfile.BadZipFile(str(error)) from error


def _look(archive: zipfile.ZipFile, file: BinaryIO) -> Workbook:
    parts = archive.infolist()
    names = {part.filename.lower() for part in parts}
    if len(parts) > MOST_PARTS:
        raise TooLarge(f"more than {MOST_PARTS:,} files inside")
    if sum(_SHEET.fullmatch(part.filename) is not None for part in parts) > MOST_SHEETS:
        raise TooLarge(f"more than {MOST_SHEETS} sheets")
    if sum(part.file_size for part in parts) > MOST_EXPANDED:
        raise TooLarge(f"unpacked more than {MOST_EXPANDED // 1_000_000} MB")
    if "xl/workbook.xml" not in names and "content.xml" not in names:
        raise zipfile.BadZipFile("no workbook")
    found = Workbook("ods" if "xl/workbook.xml" not in names else "xlsx")
    expanded = 0
    for part in parts:
        cells = CellCounter() if found.kind == "ods" and part.filename.lower() == "content.xml" else None
        scan = _Scan()
        for piece in _pieces(file, part):
            expanded += len(piece)
            if expanded > MOST_EXPANDED:
                raise TooLarge(f"unpacked more than {MOST_EXPANDED // 1_000_000} MB, whatever it says of itself")
            if cells:
                cells.feed(piece)
            elif found.kind == "xlsx":
                scan.feed(piece)
        found.has_merged |= scan.merged > 0
        if cells:
            found.merged = cells.close()
            found.has_merged = bool(found.merged)
    return found


def _pieces(file: BinaryIO, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """What ``part`` holds, unpacked a megabyte at a time, as much of it as there is."""
    file.seek(part.header_offset)
    name, extra = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
    file.seek(name + extra, 1)
    left = part.compress_size
    if part.flag_bits & 1:
        raise zipfile.BadZipFile("encrypted")
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("packed in a way that no office uses")
    unpack = zlib.decompressobj(-15) if part.compress_type == zipfile.ZIP_DEFLATED else None
    while left and (packed := file.read(min(left, _PIECE))):
        left -= len(packed)
        if unpack is None:
            yield packed
            continue
        while packed and (piece := unpack.decompress(packed, _PIECE)):
            yield piece
            packed = unpack.unconsumed_tail


class _Scan:
    """One part of an XLSX, piece by piece: how many cells, how far out the cells that hold something lie."""

    def __init__(self) -> None:
        self.cells = self.bytes = self.strings = 0
        self.columns, self.rows = _MANY_COLUMNS, _MANY_ROWS
        self.merged = 0
        self._begun = self._markup = False
        self._rest = b""

    def feed(self, piece: bytes) -> None:
        self.bytes += len(piece)
        if self.bytes > MOST_MARKUP:
            raise TooLarge(f"unpacked more than {MOST_MARKUP // 1_000_000} MB of cells")
        text = self._rest + piece
        if not self._begun:
            self._begin(text[:_PROLOGUE])
        whole = text.rfind(b"<") + 1  # a tag that the piece cuts is looked at with the next
        self._rest = text[max(whole - 1, 0) :]
        if len(self._rest) > _LONGEST_TEXT:
            if self._markup or self._rest[:2] == b"<c":
                raise TooLarge("a cell of more than 32,767 characters")
            self._rest = b""  # a picture; but whatever its name, its cells would count
        self.merged += text.count(b"mergeCell")
        if self.merged > MOST_MERGED:
            raise TooLarge(f"more than {MOST_MERGED:,} merged cells")
        cells, prefixed = text.count(b"<c"), text.count(b":c") if b":" in text else 0
        self.cells += cells + prefixed
        if self.cells > MOST_CELLS:
            raise TooLarge(f"more than {MOST_CELLS:,} cells")
        if not cells and not prefixed:
            self.strings += text.count(b"<si") + text.count(b":si")
            if self.strings > MOST_STRINGS:
                raise TooLarge(f"more than {MOST_STRINGS:,} different texts")
            return
        usual = text.count(b'<c r="')
        odd = bool(prefixed) or (usual != cells and usual != cells - text.count(b"<col"))
        for column, row, near_column, far_row in (_ODD_FAR_CELL if odd else _FAR_CELL).findall(text):
            self._cell(_number(column or near_column), int(row or far_row))
        if odd:  # a cell may leave it to its row to say where it is
            for row in _FAR_ROW.findall(text):
                self._cell(1, int(row))

    def _begin(self, head: bytes) -> None:
        self._begun = True
        self._markup = head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        if b"<!DOCTYPE" in head and b"<!DOCTYPE svg" not in head:
            raise zipfile.BadZipFile("a document type, which no office writes")

    def _cell(self, column: int, row: int) -> None:
        self.columns, self.rows = max(self.columns, column), max(self.rows, row)
        if self.rows > MOST_ROWS:
            raise TooLarge(f"more than {MOST_ROWS:,} rows")
        if self.columns > MOST_COLUMNS:
            raise TooLarge(f"more than {MOST_COLUMNS} columns")
        if self.columns * self.rows > MOST_CELLS:
            raise TooLarge(f"more than {MOST_CELLS:,} cells from the first to the last")


def _number(column: bytes) -> int:
    number = 0
    for letter in column.upper():
        number = number * 26 + letter - 64
    return number
