"""A continuous label is as high as its content: the room that texts leave in their boxes is taken out.

    Side at its most height --> stripes where only empty parts of boxes lie --> everything below moves up --> Side

A stripe is taken out only where no ink of any element reaches into it, so what stands side by side stays so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from checkin.badges.elements import DOT, MM, Face
from checkin.badges.fonts import ASCENT, DESCENT
from checkin.badges.layout import Line, Rect, Shape, Side

_Stretch = tuple[float, float]
"""From and to, in points from the top."""


def _merged(stretches: list[_Stretch]) -> list[_Stretch]:
    merged: list[_Stretch] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


def _without(stretches: list[_Stretch], taken: list[_Stretch]) -> list[_Stretch]:
    """What of ``stretches`` lies outside ``taken``; both are merged."""
    left: list[_Stretch] = []
    for start, end in stretches:
        at = start
        for taken_start, taken_end in taken:
            if taken_end <= at or taken_start >= end:
                continue
            if taken_start > at:
                left.append((at, taken_start))
            at = max(at, taken_end)
        if at < end:
            left.append((at, end))
    return left


def _limited(stretches: list[_Stretch], most: float) -> list[_Stretch]:
    """The first ``most`` points of ``stretches``."""
    kept: list[_Stretch] = []
    for start, end in stretches:
        if most <= 0:
            break
        kept.append((start, min(end, start + most)))
        most -= end - start
    return kept


@dataclass(frozen=True, slots=True)
class _Shift:
    """How far things move up: by all that is taken out above them."""

    taken: list[_Stretch]
    before: float
    after: float

    def up(self, top: float) -> float:
        """By how much what begins ``top`` points from the top moves up."""
        return sum(min(end, top) - start for start, end in self.taken if start < top)

    def rect(self, rect: Rect) -> Rect:
        """``rect`` where it goes, as high as what is left of it."""
        top = self.before - rect.top
        bottom = self.before - rect.y
        new_top, new_bottom = top - self.up(top), bottom - self.up(bottom)
        return replace(rect, y=self.after - new_bottom, height=new_bottom - new_top)

    def line(self, line: Line) -> Line:
        ink = self.before - line.y - ASCENT * line.size
        return replace(line, y=line.y + self.up(ink) - (self.before - self.after), box=self.rect(line.box))


def _ink(line: Line, height: float) -> _Stretch:
    return height - line.y - ASCENT * line.size, height - line.y + DESCENT * line.size


def _blocks(side: Side, height: float) -> list[_Stretch]:
    """From the first ink to the last in each box: the spaces between its lines belong to what it says."""
    blocks: dict[Rect, _Stretch] = {}
    for line in side.lines:
        top, bottom = _ink(line, height)
        first, last = blocks.get(line.box, (top, bottom))
        blocks[line.box] = (min(first, top), max(last, bottom))
    return list(blocks.values())


def _edges(shape: Shape) -> list[Rect]:
    """The upper and lower line of an outline: what it goes around may be squeezed."""
    line = shape.thickness + shape.radius
    return [replace(shape.rect, height=line), replace(shape.rect, y=shape.rect.top - line, height=line)]


def squeezed(side: Side, face: Face, least: float) -> Side:
    """``side`` of ``face`` no higher than it has to be, and at least ``least`` millimetres."""
    height = side.height
    boxes = [box.area for box in face.boxes] + [timetable.area for timetable in face.timetables]
    boxes += [picture.area for picture in face.pictures]
    solid = _blocks(side, height)
    rects = [image.rect for image in side.images] + ([side.band.rect] if side.band else [])
    for shape in side.shapes:
        rects += [shape.rect] if shape.fill else _edges(shape)
    solid += [(height - rect.top, height - rect.y) for rect in rects]
    if face.qr:
        solid.append((face.qr.area.y * MM, face.qr.area.bottom * MM))
    loose = _merged([(area.y * MM, area.bottom * MM) for area in boxes])
    taken = _limited(_without(loose, _merged(solid)), height - least * MM)
    after = height - sum(end - start for start, end in taken)
    shift = _Shift(taken, height, after)
    return replace(
        side,
        height=after,
        shapes=tuple(replace(shape, rect=shift.rect(shape.rect)) for shape in side.shapes),
        furniture=tuple(map(shift.line, side.furniture)),
        person=tuple(map(shift.line, side.person)),
        images=tuple(replace(image, rect=shift.rect(image.rect)) for image in side.images),
        band=replace(side.band, rect=shift.rect(side.band.rect), lines=tuple(map(shift.line, side.band.lines)))
        if side.band
        else None,
        qr=_on_dots(side.qr, shift) if side.qr else None,
    )


def _on_dots(code: Rect, shift: _Shift) -> Rect:
    """The code where it goes, a whole number of printer's dots from the top of the label."""
    top = shift.before - code.top
    new_top = round((top - shift.up(top)) / DOT) * DOT
    return replace(code, y=shift.after - new_top - code.height)
