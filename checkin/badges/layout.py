"""What is on a badge once it is decided: strings and shapes in points, counted from the bottom left corner as in PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkin.badges.looks import Look


class Trouble(StrEnum):
    """What can be wrong with a badge before it is printed."""

    MISSING_GLYPH = "missing_glyph"
    CUT = "cut"
    SMALL = "small"  # whole, but below the size that can be read
    UNDRAWABLE = "undrawable"


@dataclass(frozen=True, slots=True)
class Flaw:
    """``field`` of the card, and in ``detail`` the characters without a glyph, or what is left of a cut text."""

    field: str
    kind: Trouble
    detail: str


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points; ``x``, ``y`` is its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Line:
    """One string: its baseline starts at ``x``, ``y``; all of its ink is inside ``box``."""

    text: str
    x: float
    y: float
    weight: str
    size: float
    colour: str
    box: Rect


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle: filled where ``fill`` is a colour, outlined where ``stroke`` is one, its corners round by ``radius``."""

    rect: Rect
    fill: str = ""
    stroke: str = ""
    thickness: float = 0.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture's file ``content`` in its ``rect``, which may be wider or higher than the picture; ``align`` says how
    it then stands, ``outlined`` that a white picture shall have an edge."""

    content: bytes
    rect: Rect
    align: str = "left"
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """The band of a category: its ``look``, and its lines in that look's ink; ``motif`` is the pattern's width."""

    rect: Rect
    look: Look
    lines: tuple[Line, ...]
    motif: float


@dataclass(frozen=True, slots=True)
class Side:
    """One face. ``shapes`` and ``furniture`` are the same for all of an event, ``band`` for all of a category.

    ``qr`` is the code without its quiet zone, its corner on the dot grid of a 203 dpi printer.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    furniture: tuple[Line, ...]
    band: Strip | None
    person: tuple[Line, ...]
    images: tuple[Image, ...]
    qr: Rect | None

    @property
    def lines(self) -> Iterator[Line]:
        """Every string on the face."""
        yield from self.furniture
        yield from self.person
        if self.band:
            yield from self.band.lines


@dataclass(frozen=True, slots=True)
class Layout:
    """One badge: its ``sides`` in the order of ``Design.faces``, and what is wrong with it."""

    sides: tuple[Side, ...]
    flaws: tuple[Flaw, ...]

    @property
    def front(self) -> Side:
        """The face with the name."""
        return self.sides[0]

    @property
    def lines(self) -> Iterator[Line]:
        """Every string on the badge."""
        for side in self.sides:
            yield from side.lines
