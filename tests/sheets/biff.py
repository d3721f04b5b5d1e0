"""The least of an older Excel workbook (BIFF8 in a compound file): one sheet of text and numbers, and merged cells.

Written after [MS-XLS] and [MS-CFB]; only for the tests' own lists.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def workbook(
    name: str, rows: Sequence[Sequence[str | int | float | None]], merged: Sequence[tuple[int, int, int, int]] = ()
) -> bytes:
    """An .xls file; ``merged`` has the first and last row and the first and last column of each box, from 0."""
    cells = [
        (row, column, cell)
        for row, line in enumerate(rows)
        for column, cell in enumerate(line)
        if cell is not None and cell != ""
    ]
    return compound(stream(name, cells, merged))


def stream(
    name: str,
    cells: Sequence[tuple[int, int, str | int | float]],
    merged: Sequence[tuple[int, int, int, int]] = (),
) -> bytes:
    """The records of a workbook with one sheet."""
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 6))
    for row, column, cell in cells:
        if isinstance(cell, str):
            letters = cell.encode("utf-16-le")
            sheet += _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(letters) // 2, 1) + letters)
        else:
            sheet += _record(0x0203, struct.pack("<HHHd", row, column, 0, cell))
    if merged:
        boxes = b"".join(struct.pack("<HHHH", *box) for box in merged)
        sheet += _record(0x00E5, struct.pack("<H", len(merged)) + boxes)
    sheet += _record(0x000A, b"")
    title = name.encode("utf-16-le")
    start = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 6))
    end = _record(0x000A, b"")
    before = len(start) + 4 + 8 + len(title) + len(end)
    bound = _record(0x0085, struct.pack("<IBBBB", before, 0, 0, len(title) // 2, 1) + title)
    return start + bound + end + sheet


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def compound(book: bytes) -> bytes:
    """A compound file whose only stream is the workbook ``book``."""
    book = book.ljust(4096, b"\0")  # smaller streams are kept otherwise
    count = -(-len(book) // _SECTOR)
    tables = 1
    while tables * 128 < tables + 1 + count:
        tables += 1
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x003E, 0x0003, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    chain = [*[_TABLE] * tables, _END, *range(tables + 2, tables + 1 + count), _END]
    chain += [_FREE] * (tables * 128 - len(chain))
    directory = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, tables + 1, len(book)) + bytes(256)
    return header + struct.pack(f"<{len(chain)}I", *chain) + directory + book.ljust(count * _SECTOR, b"\0")


def _entry(name: str, kind: int, first: int, size: int, child: int = _FREE) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    return (
        letters.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(letters), kind, 1, _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", first, size)
    )
