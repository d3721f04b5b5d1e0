"""Where things lie on a board: columns side by side, time running down. Pixels and minutes, no widget.

faces, width --> Places --> rectangle of a face, cell under a point
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from checkin.ui.theme import Color

HEAD, AXIS = 56, 88
"""Height of the headings and width of the times beside the columns."""
_LEAST_COLUMN, _MOST_COLUMN = 176, 480
_LEAST_FACE = 96
"""Height of the shortest face: two companies, how far it is, the interpreter."""
_GAP = 4


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its ``key``, and the two lines over it. ``today``: the line of the hour runs through it."""

    key: str
    title: str
    about: str = ""
    today: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """What lies in a column from ``starts`` to ``ends``, in minutes of the day, and what stands on it.

    ``clashes``: something is in its way; ``over``: it does not count any more; ``fixed``: it cannot be carried.
    """

    id: str
    column: str
    starts: int
    ends: int
    first: str
    second: str
    word: str
    icon: str
    ground: Color
    ink: Color
    foot: str = ""
    clashes: bool = False
    over: bool = False
    fixed: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for a tooltip and a screen reader."""
        return "\n".join(filter(None, (self.first, self.second, self.word, self.foot)))


@dataclass(frozen=True, slots=True)
class Cell:
    """A place to be: a ``column`` and the ``slot`` in it, both counted from 0."""

    column: int
    slot: int


class Places:
    """``slots`` are the minutes at which something begins in any column; faces that overlap share the width."""

    def __init__(self, columns: Sequence[Column], faces: Sequence[Face], slots: Sequence[int], width: int) -> None:
        self.columns, self.slots = columns, slots
        self._at = {column.key: place for place, column in enumerate(columns)}
        shortest = min((face.ends - face.starts for face in faces), default=30)
        self._scale = min(max(_LEAST_FACE / max(shortest, 1), 1.5), 9.6)
        self.begins = min(slots, default=540)
        self.ends = max([face.ends for face in faces] + [minute + shortest for minute in slots] or [self.begins + 60])
        room = (width - AXIS) // max(len(columns), 1)
        self.column_width = min(max(room, _LEAST_COLUMN), _MOST_COLUMN)
        self.width = AXIS + self.column_width * len(columns)
        self.height = HEAD + self.y(self.ends) + 2 * _GAP
        self._lanes = _lanes(faces)

    def y(self, minute: float) -> int:
        """How far below the headings ``minute`` is."""
        return round((minute - self.begins) * self._scale) + _GAP

    def x(self, column: int) -> int:
        """How far right of the times a column begins."""
        return column * self.column_width

    def rect(self, face: Face) -> QRect:
        """The face, below the headings and right of the times."""
        lane, lanes = self._lanes[face.id]
        width = (self.column_width - 2 * _GAP) // lanes
        left = self.x(self._at[face.column]) + _GAP + lane * width
        top = self.y(face.starts)
        return QRect(left, top, width - (_GAP if lanes > 1 else 0), self.y(face.ends) - top - _GAP)

    def cell_rect(self, cell: Cell, minutes: int) -> QRect:
        """What takes ``minutes`` from the beginning of ``cell`` on."""
        starts = self.slots[cell.slot]
        top = self.y(starts)
        height = self.y(starts + minutes) - top - _GAP
        return QRect(self.x(cell.column) + _GAP, top, self.column_width - 2 * _GAP, height)

    def cell_at(self, point: QPoint) -> Cell | None:
        """The cell under a point below the headings and right of the times."""
        column = point.x() // self.column_width
        if not self.slots or not 0 <= column < len(self.columns):
            return None
        return Cell(column, self.slot_at((point.y() - _GAP) / self._scale + self.begins))

    def slot_at(self, minute: float) -> int:
        """The slot that is running at ``minute``."""
        return min(max(bisect_right(self.slots, minute) - 1, 0), len(self.slots) - 1)

    def column_of(self, face: Face) -> int:
        """The place of the column in which ``face`` lies."""
        return self._at[face.column]


def _lanes(faces: Sequence[Face]) -> dict[str, tuple[int, int]]:
    """In which lane of how many each face lies: those that overlap, directly or through others, share their column."""
    columns: defaultdict[str, list[Face]] = defaultdict(list)
    for face in sorted(faces, key=lambda one: (one.starts, one.ends, one.id)):
        columns[face.column].append(face)
    found: dict[str, tuple[int, int]] = {}
    for those in columns.values():
        group: list[tuple[Face, int]] = []
        busy: list[int] = []  # until when each lane is taken
        for face in those:
            if busy and face.starts >= max(busy):
                found |= {one.id: (lane, len(busy)) for one, lane in group}
                group, busy = [], []
            free = next((lane for lane, until in enumerate(busy) if until <= face.starts), len(busy))
            busy[free : free + 1] = [face.ends]
            group.append((face, free))
        found |= {one.id: (lane, len(busy)) for one, lane in group}
    return found
