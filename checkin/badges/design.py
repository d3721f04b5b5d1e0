"""A badge design: one TOML file in millimetres from the top left corner, type in points.

    resources/designs/NAME.toml --> Design --> geometry.place

The file says where things may be; ``geometry`` sees to it that they stay there. See a6.toml for every key.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from checkin.badges.fitting import Sizes
from checkin.badges.fonts import ASCENT, DESCENT, RESOURCES, WEIGHTS

MM = 72 / 25.4
"""Points in a millimetre."""
DOT = 72 / 203
"""Points in one dot of a 203 dpi label printer."""
QR_MODULES, QUIET_MODULES = 21, 4
SMALLEST_MODULE_DOTS = 4  # 0.5 mm, what a hand scanner reads from a badge that hangs and swings

FIELDS = ("hangul", "latin", "given", "surnames", "company", "title", "country_code", "country", "digits", "event",
          "category", "category_korean", "category_both")  # fmt: skip
_WHEN = ("", "hangul", "no hangul")
_ALIGN = ("left", "centre", "right")
_VALIGN = ("top", "middle", "bottom")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class DesignError(ValueError):
    """A design file that cannot be used: says which ``file``, which ``key`` in it, and ``what`` is wrong."""

    def __init__(self, file: str, key: str, what: str) -> None:
        super().__init__(f"{file}: {key}: {what}" if key else f"{file}: {what}")
        self.file, self.key, self.what = file, key, what


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a box: the first of ``fields`` that says something. ``gap`` is the space above it in millimetres."""

    fields: tuple[str, ...]
    weight: str
    sizes: Sizes
    lines: int = 1
    leading: float = 1.2
    gap: float = 0.0
    colour: str = "#111827"

    def height(self, size: float, lines: int) -> float:
        """The height in points of ``lines`` lines at ``size``, from the top of an Á to the bottom of a g."""
        return size * (ASCENT + DESCENT + (lines - 1) * self.leading)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres with texts one below the other; ``when`` it is drawn at all, see ``_WHEN``."""

    x: float
    y: float
    width: float
    height: float
    texts: tuple[Text, ...]
    when: str = ""
    align: str = "left"
    valign: str = "top"

    @property
    def furniture(self) -> bool:
        """Whether every badge of an event has the same text here."""
        return all(text.fields == ("event",) for text in self.texts)


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line in millimetres."""

    x: float
    y: float
    width: float
    thickness: float
    colour: str


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


@dataclass(frozen=True, slots=True)
class Band:
    """The category's strip over the whole width; its motif takes the last ``motif`` millimetres."""

    y: float
    height: float
    motif: float
    box: Box


@dataclass(frozen=True, slots=True)
class Design:
    """A page of ``width`` x ``height`` millimetres; nothing is drawn in its first ``free_top`` (hole punch)."""

    name: str
    width: float
    height: float
    free_top: float
    qr: Qr
    band: Band
    boxes: tuple[Box, ...]
    rules: tuple[Rule, ...] = ()


class _Table:
    """One table of the file, read key by key so that a mistake can be named."""

    def __init__(self, file: str, where: str, values: Any) -> None:
        self.file, self.where = file, where
        if not isinstance(values, dict):
            raise DesignError(file, where, "must be a table")
        self._values = dict(values)

    def error(self, key: str, what: str) -> DesignError:
        return DesignError(self.file, ".".join(filter(None, (self.where, key))), what)

    def take(self, key: str, default: Any = None) -> Any:
        value = self._values.pop(key, default)
        if value is None:
            raise self.error(key, "is missing")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        value = self.take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 10_000:
            raise self.error(key, f"must be a number, not {value!r}")
        return float(value)

    def whole(self, key: str, least: int, default: int | None = None) -> int:
        value = self.number(key, default)
        if value != int(value) or value < least:
            raise self.error(key, f"must be a whole number of at least {least}, not {value:g}")
        return int(value)

    def choice(self, key: str, known: tuple[str, ...], default: str | None = None) -> str:
        value = self.take(key, default)
        if value not in known:
            raise self.error(key, f"must be one of {', '.join(filter(None, known))}, not {value!r}")
        return str(value)

    def colour(self, key: str, default: str) -> str:
        value = self.take(key, default)
        if not isinstance(value, str) or not _COLOUR.fullmatch(value):
            raise self.error(key, f"must be a colour such as #1b2a49, not {value!r}")
        return value

    def table(self, key: str) -> _Table:
        return _Table(self.file, f"{self.where}.{key}".lstrip("."), self.take(key))

    def tables(self, key: str, default: list[Any] | None = None) -> list[_Table]:
        values = self.take(key, default)
        if not isinstance(values, list):
            raise self.error(key, f"must be written [[{key}]]")
        place = f"{self.where}.{key}".lstrip(".")
        return [_Table(self.file, f"{place}[{number}]", value) for number, value in enumerate(values, 1)]

    def done(self) -> None:
        for key in self._values:
            raise self.error(key, "is not a key of a design")


def _text(table: _Table) -> Text:
    fields = table.take("field")
    fields = tuple(fields) if isinstance(fields, list) else (fields,)
    for field in fields:
        if field not in FIELDS:
            raise table.error("field", f"must be one of {', '.join(FIELDS)}, not {field!r}")
    sizes = table.take("size")
    numbers = isinstance(sizes, list) and len(sizes) == 3 and all(type(size) in (int, float) for size in sizes)
    if not numbers or not sizes[0] >= sizes[1] >= sizes[2] >= 4:
        raise table.error("size", f"must be [largest, comfortable, smallest] in points, at least 4, not {sizes!r}")
    text = Text(
        fields=fields,
        weight=table.choice("weight", WEIGHTS, "Regular"),
        sizes=Sizes(*map(float, sizes)),
        lines=table.whole("lines", 1, 1),
        leading=table.number("leading", 1.2),
        gap=table.number("gap", 0),
        colour=table.colour("colour", "#111827"),
    )
    table.done()
    return text


def _box(table: _Table, frame: Box | None = None) -> Box:
    texts = tuple(_text(inner) for inner in table.tables("text"))
    if frame:
        box = replace(frame, texts=texts)
    else:
        x, y, width, height = (table.number(key) for key in ("x", "y", "width", "height"))
        box = Box(
            x, y, width, height, texts,
            when=table.choice("when", _WHEN, ""),
            align=table.choice("align", _ALIGN, "left"),
            valign=table.choice("valign", _VALIGN, "top"),
        )  # fmt: skip
        table.done()
    least = sum(text.height(text.sizes.smallest, text.lines) + text.gap * MM for text in texts)
    if not texts or least > box.height * MM:
        raise table.error("text", f"needs {least / MM:.1f} mm even at its smallest, and the box has {box.height:g} mm")
    return box


def read(text: str, file: str) -> Design:
    """The design written in ``text``, the TOML of ``file``. Raises ``DesignError``."""
    try:
        top = _Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise DesignError(file, "", f"is not TOML: {error}") from error
    width, height = top.number("width"), top.number("height")
    qr, band = top.table("qr"), top.table("band")
    strip, margin, motif = (
        Box(0, band.number("y"), width, band.number("height"), ()),
        *map(band.number, ("margin", "motif")),
    )
    frame = Box(margin, strip.y, width - motif - 1.5 * margin, strip.height, (), valign="middle")
    design = Design(
        name=Path(file).stem,
        width=width,
        height=height,
        free_top=top.number("free_top", 0),
        qr=Qr(qr.number("x"), qr.number("y"), qr.whole("dots", SMALLEST_MODULE_DOTS)),
        band=Band(strip.y, strip.height, motif, _box(band, frame)),
        boxes=tuple(_box(table) for table in top.tables("box")),
        rules=tuple(_rule(table) for table in top.tables("rule", [])),
    )
    for table in (qr, band, top):
        table.done()
    _check_places(design, file)
    return design


def _rule(table: _Table) -> Rule:
    x, y, width, thickness = (table.number(key) for key in ("x", "y", "width", "thickness"))
    rule = Rule(x, y, width, thickness, table.colour("colour", "#111827"))
    table.done()
    return rule


def _check_places(design: Design, file: str) -> None:
    """Nothing off the page, nothing in the punch area, and nothing but paper around the code."""
    code = design.qr
    edges = (code.x - code.quiet, code.y - code.quiet, code.x + code.side + code.quiet, code.y + code.side + code.quiet)
    places = [(f"box[{number}]", box) for number, box in enumerate(design.boxes, 1)]
    places += [(f"rule[{number}]", Box(r.x, r.y, r.width, r.thickness, ())) for number, r in enumerate(design.rules, 1)]
    places.append(("band", Box(0, design.band.y, design.width, design.band.height, ())))
    places.append(("qr", Box(*edges[:2], edges[2] - edges[0], edges[3] - edges[1], ())))
    for key, box in places:
        right, bottom = box.x + box.width, box.y + box.height
        if box.x < 0 or right > design.width + 1e-6 or bottom > design.height + 1e-6:
            raise DesignError(file, key, "reaches over the edge of the page")
        if box.y < design.free_top:
            raise DesignError(file, key, f"reaches into the first {design.free_top:g} mm, which stay free")
        if key != "qr" and box.x < edges[2] and right > edges[0] and box.y < edges[3] and bottom > edges[1]:
            raise DesignError(file, key, "reaches into the white around the QR code")


@lru_cache(maxsize=1)
def _shipped() -> tuple[Design, ...]:
    files = sorted((RESOURCES / "designs").glob("*.toml"))
    return tuple(read(file.read_text(encoding="utf-8"), str(file)) for file in files)


def designs() -> dict[str, Design]:
    """The designs in resources/designs by name: "a6" (105 x 148 mm) and "card" (86 x 54 mm). Raises ``DesignError``."""
    return {design.name: design for design in _shipped()}
