"""How far an older Excel workbook (XLS) reaches, seen in its own records before a reader lays out its rectangles.

The streams of a compound file are chains of sectors (MS-CFB); the workbook in it is a chain of records (MS-XLS).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from checkin.sheets.limits import MOST_CELLS, MOST_COLUMNS, MOST_MERGED, MOST_ROWS, TooLarge

_MOST_CELLS = MOST_CELLS // 2  # this reader lays them out twice; all 65,536 rows may have 30 columns
_END = 0xFFFFFFFA  # sector numbers from here on are marks
_WORKBOOKS = ("Workbook", "Book")
_BEGINNING = 0x0809
_CELLS = frozenset({0x0203, 0x0204, 0x00FD, 0x027E, 0x0006, 0x0205, 0x00D6, 0x0003, 0x0004, 0x0002, 0x0005})
_SEVERAL_NUMBERS = 0x00BD
_MERGED = 0x00E5
_RECORD = struct.Struct("<HH")
_CELL = struct.Struct("<HH")


class Damaged(ValueError):
    """The sectors do not make a file."""


def refuse_far_cells(data: bytes) -> None:
    """Raises ``TooLarge`` for an XLS whose cells lie too far apart, ``Damaged`` for one that holds no workbook."""
    try:
        _refuse(_workbook(data))
    except (struct.error, IndexError) as error:
        raise Damaged(str(error)) from error


def _refuse(book: bytes) -> None:
    place, rows, columns, area, merged = 0, 0, 0, 0, 0
    while place + 4 <= len(book):
        kind, length = _RECORD.unpack_from(book, place)
        if kind == _BEGINNING:
            area += rows * columns
            rows = columns = 0
        elif (kind in _CELLS or kind == _SEVERAL_NUMBERS) and length >= 6:
            row, column = _CELL.unpack_from(book, place + 4)
            if kind == _SEVERAL_NUMBERS:
                (column,) = struct.unpack_from("<H", book, place + 2 + length)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        elif kind == _MERGED:
            merged += length // 8
        place += 4 + length
        if merged > MOST_MERGED:
            raise TooLarge(f"more than {MOST_MERGED:,} merged cells")
        if rows > MOST_ROWS or columns > MOST_COLUMNS:
            raise TooLarge(f"more than {MOST_COLUMNS} columns")
        if area + rows * columns > _MOST_CELLS:
            raise TooLarge(f"more than {_MOST_CELLS:,} cells from the first to the last")


def _workbook(data: bytes) -> bytes:
    """The stream that holds the workbook."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise Damaged("sectors of no known size")
    first_directory, _, threshold, first_small = struct.unpack_from("<IIII", data, 48)
    table = _allocation(data, size)

    def chain(first: int) -> Iterator[bytes]:
        seen = 0
        while first < _END:
            yield data[(first + 1) * size : (first + 2) * size]
            first = table[first]
            seen += 1
            if seen > len(table):
                raise Damaged("a chain of sectors without an end")

    directory = b"".join(chain(first_directory))
    root_first = struct.unpack_from("<I", directory, 116)[0]
    for start in range(0, len(directory) - 127, 128):
        (length,) = struct.unpack_from("<H", directory, start + 64)
        name = directory[start : start + max(length - 2, 0)].decode("utf-16-le", "replace")
        if name in _WORKBOOKS:
            first, bytes_ = struct.unpack_from("<II", directory, start + 116)
            if bytes_ >= threshold:
                return b"".join(chain(first))[:bytes_]
            return _small(b"".join(chain(root_first)), b"".join(chain(first_small)), first)[:bytes_]
    raise Damaged("no workbook")


def _allocation(data: bytes, size: int) -> list[int]:
    """For each sector the one that follows it."""
    sectors = list(struct.unpack_from("<109I", data, 76))
    (following,) = struct.unpack_from("<I", data, 68)
    limit = len(data) // size
    while following < _END and len(sectors) < limit + 109:
        more = struct.unpack_from(f"<{size // 4}I", data, (following + 1) * size)
        sectors += more[:-1]
        following = more[-1]
    table: list[int] = []
    for sector in sectors:
        if sector < _END:
            table += struct.unpack_from(f"<{size // 4}I", data, (sector + 1) * size)
    return table


def _small(stream: bytes, allocation: bytes, first: int) -> bytes:
    """A stream below the threshold, kept in sectors of 64 bytes inside the first stream."""
    table = struct.unpack(f"<{len(allocation) // 4}I", allocation)
    pieces: list[bytes] = []
    while first < _END and len(pieces) <= len(table):
        pieces.append(stream[first * 64 : first * 64 + 64])
        first = table[first]
    return b"".join(pieces)
