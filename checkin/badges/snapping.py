"""Where something that is dragged comes to lie: at an edge nearby, else on a grid of half a millimetre.

area under the mouse --edges of page and neighbours, within reach--> area --grid--> area + guides to be shown
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from checkin.badges.elements import Area

GRID = 0.5
"""Millimetres."""


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where it lies, and the edges that it took: ``across`` are heights of level lines, ``down`` places of upright ones."""

    area: Area
    down: tuple[float, ...] = ()
    across: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Edges:
    """What a drag may take hold of, in millimetres."""

    width: float
    height: float
    neighbours: tuple[Area, ...] = field(default=())

    @property
    def down(self) -> tuple[float, ...]:
        """Upright lines for a side: the page's edges, its middle, and the sides of the neighbours."""
        return (0.0, self.width / 2, self.width, *(side for one in self.neighbours for side in (one.x, one.right)))

    @property
    def across(self) -> tuple[float, ...]:
        """Level lines for a side."""
        return (0.0, self.height / 2, self.height, *(side for one in self.neighbours for side in (one.y, one.bottom)))


def _nearest(places: Iterable[float], lines: Iterable[float], reach: float) -> tuple[float, float] | None:
    """How far the first of ``places`` that is within ``reach`` of a line is from it, and that line."""
    found = [(abs(line - place), line - place, line) for place in places for line in lines]
    best = min(found, default=(reach + 1, 0.0, 0.0))
    return best[1:] if best[0] <= reach else None


def on_grid(place: float) -> float:
    """The nearest place on the grid."""
    return round(place / GRID) * GRID


def moved(area: Area, edges: Edges, reach: float) -> Snapped:
    """``area`` moved to where one of its sides meets a line within ``reach``, or its middle that of the page; else onto the
    grid."""
    x, down = _shift(area.x, area.width, edges.down, edges.width / 2, reach)
    y, across = _shift(area.y, area.height, edges.across, edges.height / 2, reach)
    return Snapped(Area(x, y, area.width, area.height), down, across)


def _shift(
    start: float, length: float, lines: tuple[float, ...], middle: float, reach: float
) -> tuple[float, tuple[float, ...]]:
    sides = _nearest((start, start + length), lines, reach)
    centre = _nearest((start + length / 2,), (middle,), reach)
    found = min(filter(None, (centre, sides)), key=lambda one: abs(one[0]), default=None)
    return (round(start + found[0], 6), (found[1],)) if found else (on_grid(start), ())


def resized(area: Area, grip: str, edges: Edges, reach: float) -> Snapped:
    """``area`` whose sides named in ``grip`` (of "n", "e", "s", "w") were dragged: each takes a line or the grid."""
    left, right, down = _stretch(area.x, area.right, "w" in grip, "e" in grip, edges.down, reach)
    top, bottom, across = _stretch(area.y, area.bottom, "n" in grip, "s" in grip, edges.across, reach)
    return Snapped(Area(left, top, right - left, bottom - top), down, across)


def _stretch(
    first: float, last: float, first_moves: bool, last_moves: bool, lines: tuple[float, ...], reach: float
) -> tuple[float, float, tuple[float, ...]]:
    moving = first if first_moves else last
    if not (first_moves or last_moves):
        return first, last, ()
    found = _nearest((moving,), lines, reach)
    place = found[1] if found else on_grid(moving)
    guides = (place,) if found else ()
    if first_moves:
        return min(place, last - GRID), last, guides
    return first, max(place, first + GRID), guides
