"""How the faces of badges come to lie on paper: folded, one behind the other, or many on a sheet.

Design --leaf--> where each face lies on one badge's paper, page by page
       --sheet-> where each badge lies on the sheet, its crop marks; the back pages mirrored, as paper is turned over
"""

from __future__ import annotations

from dataclasses import dataclass

from checkin.badges.elements import MM, Design
from checkin.badges.layout import Rect

_MARK, _OFF = 4.0, 1.5  # length of a crop mark and its least distance from the cut, millimetres
_HAIR = 0.1  # a mark's thickness, millimetres


@dataclass(frozen=True, slots=True)
class Spot:
    """A ``face`` (its place in ``Design.faces``) whose lower left corner, or upper right where it is ``turned`` by 180
    degrees, lies at ``x``, ``y`` points."""

    face: int
    x: float
    y: float
    turned: bool = False


def leaf(design: Design) -> tuple[tuple[Spot, ...], ...]:
    """The faces on each page of one badge's paper."""
    width, height = design.width * MM, design.height * MM
    front, back = Spot(0, 0, 0), Spot(1, 0, 0)
    match design.fold:
        case "top":  # seen from behind, a half that hangs on at the top or bottom stands on its head
            return ((front, Spot(1, width, 2 * height, turned=True)),)
        case "bottom":
            return ((Spot(0, 0, height), Spot(1, width, height, turned=True)),)
        case "left":
            return ((Spot(0, width, 0), back),)
        case "right":
            return ((front, Spot(1, width, 0)),)
        case "quarter":  # the title page lower right, its back on the left, the spread above on its head
            return ((Spot(0, width, 0), back, Spot(2, 2 * width, 2 * height, turned=True)),)
    return ((front,), (back,)) if design.back else ((front,),)


def fold_marks(design: Design) -> tuple[Rect, ...]:
    """Short hairlines at the edges of the paper, where it is to be folded."""
    width, height = (side * MM for side in design.leaf)
    mark, hair = 2.5 * MM, _HAIR * MM
    marks: list[Rect] = []
    if design.fold in ("top", "bottom", "quarter"):
        y = height / 2 - hair / 2
        marks += [Rect(0, y, mark, hair), Rect(width - mark, y, mark, hair)]
    if design.fold in ("left", "right", "quarter"):
        x = width / 2 - hair / 2
        marks += [Rect(x, 0, hair, mark), Rect(x, height - mark, hair, mark)]
    return tuple(marks)


def corners(design: Design, *, back: bool = False) -> tuple[tuple[float, float], ...]:
    """The lower left corner of each badge on its sheet, in points, row by row from the top left.

    ``back``: of the page that is printed behind them, where the paper was turned over like the page of a book.
    """
    sheet = design.sheet
    if sheet is None:
        return ((0.0, 0.0),)
    (width, height), (across, down) = design.leaf, sheet.gap
    left = (sheet.width - sheet.columns * width - (sheet.columns - 1) * across) / 2
    top = (sheet.height + sheet.rows * height + (sheet.rows - 1) * down) / 2
    columns = range(sheet.columns - 1, -1, -1) if back else range(sheet.columns)
    return tuple(
        ((left + column * (width + across)) * MM, (top - row * (height + down) - height) * MM)
        for row in range(sheet.rows)
        for column in columns
    )


def crop_marks(design: Design) -> tuple[Rect, ...]:
    """Hairlines outside the block of badges, in line with every cut."""
    sheet = design.sheet
    if sheet is None or not sheet.marks:
        return ()
    width, height = (side * MM for side in design.leaf)
    places = corners(design)
    cuts_x = sorted({x for place, _ in places for x in (place, place + width)})
    cuts_y = sorted({y for _, place in places for y in (place, place + height)})
    off, hair = max(_OFF, sheet.bleed) * MM, _HAIR * MM
    above, below = sheet.height * MM - cuts_y[-1], cuts_y[0]
    beside = cuts_x[0]
    marks: list[Rect] = []
    for x in _apart(cuts_x):
        marks += [
            Rect(x - hair / 2, cuts_y[-1] + off, hair, min(_MARK * MM, above - off)),
            Rect(x - hair / 2, below - off - min(_MARK * MM, below - off), hair, min(_MARK * MM, below - off)),
        ]
    for y in _apart(cuts_y):
        length = min(_MARK * MM, beside - off)
        marks += [
            Rect(beside - off - length, y - hair / 2, length, hair),
            Rect(cuts_x[-1] + off, y - hair / 2, length, hair),
        ]
    return tuple(mark for mark in marks if mark.width > 0 and mark.height > 0)


def _apart(cuts: list[float]) -> list[float]:
    """``cuts`` without those that are the same but for rounding."""
    return [cut for index, cut in enumerate(cuts) if index == 0 or cut - cuts[index - 1] > 0.01]
