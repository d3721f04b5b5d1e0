"""Cells that are merged on a sheet, given to each of their rows.

A company merged over five rows belongs to the five people in them. A name merged over two rows is one person whose box
has two lines: what the second line says is added to the first, and it is nobody of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from checkin.sheets.opendocument import Merged
from checkin.sheets.reading import Row

_ADDED = frozenset({"sessions", "note"})


class _Above:
    """For a cell that is covered by the box of a merged one, the row (from 0) in which the box begins."""

    def __init__(self, boxes: Iterable[Merged], width: int) -> None:
        self.columns: dict[int, list[tuple[int, int]]] = {}
        for box in sorted(boxes):
            for column in range(box.left, min(box.right + 1, width)):
                self.columns.setdefault(column, []).append((box.top, box.bottom))

    def top(self, row: int, column: int) -> int | None:
        """The first row of the box that covers ``row`` of the column, unless it begins there."""
        boxes = self.columns.get(column, [])
        place = bisect_left(boxes, (row, 0)) - 1
        if place >= 0 and boxes[place][0] < row <= boxes[place][1]:
            return boxes[place][0]
        return None


def spread(
    rows: Sequence[Row], merged: Iterable[Merged], meaning: Sequence[str | None], naming: frozenset[str]
) -> Iterator[Row]:
    """``rows`` with the cells of each merged box filled from its first, and the lines of one person made one row."""
    boxes = [box for box in merged if box.bottom > box.top]
    if not boxes or not rows:
        yield from rows
        return
    above = _Above(boxes, len(meaning))
    names = [column for column, said in enumerate(meaning) if said in naming]
    written = {row.number - 1: row for row in rows}
    lines: dict[int, list[Row]] = {}
    for row in rows:
        tops = {above.top(row.number - 1, column) for column in names}
        person = tops.pop() if len(tops) == 1 and not _named(row, names) else None
        lines.setdefault(person if person is not None else row.number - 1, []).append(_filled(row, above, written))
    for person_lines in lines.values():
        yield person_lines[0] if len(person_lines) == 1 else _one(person_lines, meaning)


def _named(row: Row, names: Sequence[int]) -> bool:
    return any(column < len(row.cells) and row.cells[column].strip() for column in names)


def _filled(row: Row, above: _Above, written: dict[int, Row]) -> Row:
    cells = list(row.cells)
    for column in above.columns:
        if column < len(cells) and not cells[column]:
            top = above.top(row.number - 1, column)
            first = None if top is None else written.get(top)
            if first and column < len(first.cells):
                cells[column] = first.cells[column]
    return Row(row.number, tuple(cells))


def _one(lines: Sequence[Row], meaning: Sequence[str | None]) -> Row:
    """The lines of one person as one row: what is missing in the first is taken from the others."""
    cells = list(lines[0].cells)
    for line in lines[1:]:
        for column, cell in enumerate(line.cells[: len(cells)]):
            if not cells[column].strip():
                cells[column] = cell
            elif cell.strip() and cell != cells[column] and column < len(meaning) and meaning[column] in _ADDED:
                cells[column] += "\n" + cell
    return Row(lines[0].number, tuple(cells))
