"""The cells of an OpenDocument sheet, counted while they are unpacked: a repeated cell is written once and read often."""

from __future__ import annotations

import zipfile
from typing import NamedTuple
from xml.parsers import expat

from checkin.sheets.limits import MOST_CELLS, MOST_COLUMNS, MOST_MERGED, MOST_ROWS, TooLarge


class Merged(NamedTuple):
    """Cells merged into one: the first and the last row and column, from 0."""

    top: int
    left: int
    bottom: int
    right: int


class CellCounter:
    """Reads content.xml piece by piece. Raises ``TooLarge``, or ``zipfile.BadZipFile`` for what is no markup."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._merged: dict[str, list[Merged]] = {}
        self._sheet = ""
        self._rows = self._blank = self._width = self._cells = self._boxes = 0
        self._repeated = self._column = self._held = 0
        self._cell_repeated = 1

    def feed(self, piece: bytes) -> None:
        """Take the next piece."""
        try:
            self._parser.Parse(piece)
        except expat.ExpatError as error:
            raise zipfile.BadZipFile(str(error)) from error

    def close(self) -> dict[str, list[Merged]]:
        """The merged cells of each sheet that has any."""
        try:
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise zipfile.BadZipFile(str(error)) from error
        return self._merged

    def _refuse(self, *_: object) -> None:
        raise zipfile.BadZipFile("a document type, which no office writes")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("table:table-cell", "table:covered-table-cell"):
            self._cell(attributes)
        elif name == "text:p":
            self._hold(self._column)
        elif name == "table:table-row":
            self._repeated = _count(attributes, "table:number-rows-repeated")
            self._column = self._held = 0
        elif name == "table:table":
            self._sheet = attributes.get("table:name", "")
            self._rows = self._blank = self._width = 0

    def _cell(self, attributes: dict[str, str]) -> None:
        repeated = _count(attributes, "table:number-columns-repeated")
        high, wide = _count(attributes, "table:number-rows-spanned"), _count(attributes, "table:number-columns-spanned")
        if high > 1 or wide > 1:
            top = self._rows + self._blank
            merged = Merged(top, self._column, top + high - 1, self._column + wide - 1)
            self._merged.setdefault(self._sheet, []).append(merged)
            self._boxes += 1
            if self._boxes > MOST_MERGED:
                raise TooLarge(f"more than {MOST_MERGED:,} merged cells")
        self._column += repeated
        if any(name.startswith("office:") for name in attributes):
            self._hold(self._column)

    def _hold(self, columns: int) -> None:
        """Something is in the cell that ends at ``columns``."""
        self._held = max(self._held, columns)
        if columns > MOST_COLUMNS:
            raise TooLarge(f"more than {MOST_COLUMNS} columns")

    def _end(self, name: str) -> None:
        if name == "table:table-row":
            if not self._held:
                self._blank += self._repeated
                return
            self._rows += self._blank + self._repeated
            self._blank = 0
            self._width = max(self._width, self._held)
            if self._rows > MOST_ROWS:
                raise TooLarge(f"more than {MOST_ROWS:,} rows")
        elif name == "table:table":
            self._cells += self._rows * self._width
        if self._cells + self._rows * self._width > MOST_CELLS:
            raise TooLarge(f"more than {MOST_CELLS:,} cells from the first to the last")


def _count(attributes: dict[str, str], name: str) -> int:
    """A positive number; anything else is what readers take it for, one."""
    text = attributes.get(name, "1")
    return max(int(text), 1) if text.isdecimal() and len(text) < 10 else 1
