"""What a badge design is made of. Lengths are millimetres from the top left corner of the face they are on, type in points.

    Design = paper (size, fold, sheet) + faces (front, back, inside), each of boxes, rules, frames, pictures, a band, a code

Nothing here reads a file or draws: ``design`` makes these from TOML, ``geometry`` places a card on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from checkin.badges.fitting import Sizes
from checkin.badges.fonts import ASCENT, DESCENT

MM = 72 / 25.4
"""Points in a millimetre."""
DOT = 72 / 203
"""Points in one dot of a 203 dpi label printer."""
QR_MODULES, QUIET_MODULES = 21, 4
INK = "#111827"
_BLEED = 3.0

FIELDS = ("hangul", "latin", "given", "surnames", "company", "title", "country_code", "country", "digits", "event",
          "category", "category_korean", "category_both")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def meets(self, other: Area) -> bool:
        """Whether the two have more than an edge in common."""
        return self.x < other.right and self.right > other.x and self.y < other.bottom and self.bottom > other.y


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a box: ``words`` as they stand, or the first of ``fields`` that says something.

    ``gap`` is the space above it in millimetres. ``breaks`` says where a line may end: "anywhere" a reader would take
    it (after a hyphen, between Hangul syllables), or only between "words".
    """

    fields: tuple[str, ...]
    weight: str
    sizes: Sizes
    lines: int = 1
    leading: float = 1.2
    gap: float = 0.0
    colour: str = INK
    words: str = ""
    breaks: str = "anywhere"

    @property
    def furniture(self) -> bool:
        """Whether every badge of an event has the same here."""
        return bool(self.words) or self.fields == ("event",)

    def height(self, size: float, lines: int) -> float:
        """The height in points of ``lines`` lines at ``size``, from the top of an Á to the bottom of a g."""
        return size * (ASCENT + DESCENT + (lines - 1) * self.leading)


@dataclass(frozen=True, slots=True, eq=False)
class Box:
    """A rectangle with texts one below the other; ``when`` it is drawn at all ("": always).

    Boxes and faces are what they are, not what they look like: every text of a batch is looked up by its box.
    """

    area: Area
    texts: tuple[Text, ...]
    when: str = ""
    align: str = "left"
    valign: str = "top"

    @property
    def furniture(self) -> bool:
        """Whether every badge of an event has the same text here."""
        return all(text.furniture for text in self.texts)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line, or a filled bar: an area in one colour."""

    area: Area
    colour: str


@dataclass(frozen=True, slots=True)
class Frame:
    """An outline ``thickness`` millimetres strong inside its area, its corners round by ``radius``, around ``fill``
    ("": nothing)."""

    area: Area
    thickness: float
    radius: float
    colour: str
    fill: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG, as large as its area allows and never distorted; without ``content`` the flag of the person's country."""

    area: Area
    content: bytes = b""
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Timetable:
    """The person's own programme, the hours on the left of what and where. ``only`` "sessions" or "meetings" ("": both), ``empty`` what stands there for somebody who has none. Below the comfortable size it is set in
    up to ``columns`` columns."""

    area: Area
    sizes: Sizes
    only: str = ""
    empty: str = ""
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Qr:
    """The top left corner of the code, without its quiet zone, and the size of a module in 203 dpi dots."""

    x: float
    y: float
    dots: int

    @property
    def side(self) -> float:
        """The side of the code in millimetres, without its quiet zone."""
        return QR_MODULES * self.dots * DOT / MM

    @property
    def quiet(self) -> float:
        """The width in millimetres of the white that must surround it: four modules (ISO/IEC 18004)."""
        return QUIET_MODULES * self.dots * DOT / MM

    @property
    def area(self) -> Area:
        """The code with its quiet zone."""
        side = self.side + 2 * self.quiet
        return Area(self.x - self.quiet, self.y - self.quiet, side, side)


@dataclass(frozen=True, slots=True)
class Band:
    """The category's strip over the whole width; its motif takes the last ``motif`` millimetres."""

    area: Area
    motif: float
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One side of the badge. Nothing is drawn in its ``free`` areas (punch holes)."""

    width: float
    height: float
    boxes: tuple[Box, ...] = ()
    rules: tuple[Rule, ...] = ()
    frames: tuple[Frame, ...] = ()
    pictures: tuple[Picture, ...] = ()
    timetables: tuple[Timetable, ...] = ()
    band: Band | None = None
    qr: Qr | None = None
    free: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A larger paper with ``columns`` x ``rows`` badges in its middle, ``gap`` (across, down) apart, with crop ``marks``."""

    width: float
    height: float
    columns: int
    rows: int
    gap: tuple[float, float] = (0.0, 0.0)
    marks: bool = True

    @property
    def bleed(self) -> float:
        """How far colour at a badge's edge goes on beyond the cut, in millimetres, so that no cut leaves a white line."""
        return min(_BLEED, *(gap / 2 for gap in self.gap))


@dataclass(frozen=True, slots=True)
class Design:
    """A badge of ``width`` x ``height`` millimetres as it is worn: folded, cut, printed on both sides.

    ``least`` is the smallest height of a continuous label, whose height follows its content up to ``height``; 0 for any
    other paper. ``fold`` is the edge of the front at which the back hangs on ("": the back is a page of its own), or
    "quarter": a sheet folded twice, with ``inside`` across both halves. ``mono``: black only, for thermal printers.
    ``use`` is "badge", "tent", "mail", "slip" or "sign". ``titles`` name the design by language code.
    """

    name: str
    width: float
    height: float
    front: Face
    back: Face | None = None
    inside: Face | None = None
    fold: str = ""
    least: float = 0.0
    mono: bool = False
    sheet: Sheet | None = None
    use: str = "badge"
    titles: tuple[tuple[str, str], ...] = ()

    @property
    def faces(self) -> Iterator[Face]:
        """Front, back and inside, as far as there are."""
        return (face for face in (self.front, self.back, self.inside) if face)

    @property
    def leaf(self) -> tuple[float, float]:
        """Width and height of one badge before it is folded, in millimetres."""
        across, down = {"": (1, 1), "left": (2, 1), "right": (2, 1), "top": (1, 2), "bottom": (1, 2)}.get(
            self.fold, (2, 2)
        )
        return self.width * across, self.height * down

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height of the paper that goes through the printer, in millimetres; of a continuous label the most."""
        return (self.sheet.width, self.sheet.height) if self.sheet else self.leaf

    @property
    def two_sided(self) -> bool:
        """Whether the back is a page of its own."""
        return self.back is not None and not self.fold

    @property
    def per_sheet(self) -> int:
        """How many badges one paper holds."""
        return self.sheet.columns * self.sheet.rows if self.sheet else 1

    @property
    def sides(self) -> int:
        """How many pages one paper has."""
        return 2 if self.two_sided else 1

    def pages(self, badges: int) -> int:
        """How many pages so many badges take."""
        return ceil(badges / self.per_sheet) * self.sides

    @property
    def shows_programme(self) -> bool:
        """Whether cards need their ``programme`` for it."""
        return any(face.timetables for face in self.faces)

    @property
    def shows_code(self) -> bool:
        """Whether cards need a number that a code can hold."""
        return any(face.qr for face in self.faces)

    def title(self, language: str) -> str:
        """What the design calls itself in ``language`` (such as "es_MX"), else in English, else its name."""
        spoken = {code.partition("_")[0]: title for code, title in self.titles if title}
        return spoken.get(language.partition("_")[0]) or spoken.get("en") or self.name

    def single(self) -> Design:
        """The badge alone, off its sheet: to be looked at, or printed one at a time."""
        return replace(self, sheet=None)

    def opened(self) -> Design:
        """One badge to be looked at: off its sheet, its back beside its front where that is a page of its own."""
        return replace(self.single(), fold="right") if self.two_sided else self.single()

    def in_black(self) -> Design:
        """The same for a printer that knows only black and white."""
        return replace(self, mono=True)
