"""A badge design: one TOML file in millimetres from the top left corner, type in points.

    NAME.toml --tables--> Design (elements) --check--> geometry.place

The file says where things may be; ``geometry`` sees to it that they stay there. a6.toml explains the keys of an
element, label-62.toml a continuous label, a4-fold.toml the faces of a folded badge, letter-4x3.toml a sheet.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from checkin.badges.elements import (
    FIELDS,
    INK,
    MM,
    Area,
    Band,
    Box,
    Design,
    Face,
    Frame,
    Qr,
    Rule,
    Sheet,
    Text,
    Timetable,
)
from checkin.badges.fonts import RESOURCES, WEIGHTS
from checkin.badges.pictures import read_picture
from checkin.badges.tables import DesignError, Table
from checkin.badges.toml_lines import locate

__all__ = ["Design", "DesignError", "Shelf", "designs", "read", "shelf"]

SMALLEST_MODULE_DOTS = 4  # 0.5 mm, what a hand scanner reads from a badge that hangs and swings
FOLDER = RESOURCES / "designs"

DESIGN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")

_WHEN = ("", "hangul", "no hangul")
_ALIGN = ("left", "centre", "right")
_VALIGN = ("top", "middle", "bottom")
_BREAKS = ("anywhere", "words")
_FOLDS = ("", "top", "bottom", "left", "right", "quarter")
_USES = ("badge", "tent", "mail", "slip", "sign")
_LANGUAGES = ("en", "es_MX", "ko")

Find = Callable[[str], str | None]
"""The text of the design with a name, or None: what ``like`` may refer to."""


def _text(table: Table) -> Text:
    words = table.text("words", "")
    fields = () if words else table.take("field")
    fields = tuple(fields) if isinstance(fields, list | tuple) else (fields,)
    for field in fields:
        if field not in FIELDS:
            raise table.error("field", f"must be one of {', '.join(FIELDS)}, not {field!r}")
    text = Text(
        fields=fields,
        weight=table.choice("weight", WEIGHTS, "Regular"),
        sizes=table.sizes(),
        lines=table.whole("lines", 1, 1),
        leading=table.number("leading", 1.2),
        gap=table.number("gap", 0),
        colour=table.colour("colour", INK),
        words=words,
        breaks=table.choice("breaks", _BREAKS, "anywhere"),
    )
    table.done()
    return text


def _area(table: Table) -> Area:
    return Area(*(table.number(key) for key in ("x", "y", "width", "height")))


def _box(table: Table, frame: Box | None = None) -> Box:
    texts = tuple(_text(inner) for inner in table.tables("text"))
    if frame:
        box = replace(frame, texts=texts)
    else:
        box = Box(
            _area(table), texts,
            when=table.choice("when", _WHEN, ""),
            align=table.choice("align", _ALIGN, "left"),
            valign=table.choice("valign", _VALIGN, "top"),
        )  # fmt: skip
        table.done()
    least = sum(text.height(text.sizes.smallest, text.lines) + text.gap * MM for text in texts)
    if not texts or least > box.area.height * MM:
        what = f"needs {least / MM:.1f} mm even at its smallest, and the box has {box.area.height:g} mm"
        raise table.error("text", what if texts else "is missing")
    return box


def _band(table: Table, width: float) -> Band:
    y, height, margin, motif = (table.number(key) for key in ("y", "height", "margin", "motif"))
    inner = Area(margin, y, width - motif - 1.5 * margin, height)
    band = Band(Area(0, y, width, height), motif, _box(table, Box(inner, (), valign="middle")))
    table.done()
    return band


def _rule(table: Table) -> Rule:
    area = Area(*(table.number(key) for key in ("x", "y", "width", "thickness")))
    rule = Rule(area, table.colour("colour", INK))
    table.done()
    return rule


def _frame(table: Table) -> Frame:
    frame = Frame(
        _area(table),
        thickness=table.number("thickness", 0.3),
        radius=table.number("radius", 0),
        colour=table.colour("colour", INK),
        fill=table.colour("fill", ""),
    )
    table.done()
    return frame


def _timetable(table: Table) -> Timetable:
    timetable = Timetable(
        _area(table),
        sizes=table.sizes(),
        time=table.number("time"),
        only=table.choice("only", ("", "sessions", "meetings"), ""),
        empty=table.text("empty", ""),
        columns=table.whole("columns", 1, 1),
    )
    table.done()
    return timetable


def _qr(table: Table) -> Qr:
    code = Qr(table.number("x"), table.number("y"), table.whole("dots", SMALLEST_MODULE_DOTS))
    table.done()
    return code


def _free(table: Table) -> Area:
    area = _area(table)
    table.done()
    return area


def _face(table: Table, width: float, height: float, folder: Path | None) -> Face:
    """The elements in ``table``, which may hold more than those."""
    free = tuple(_free(inner) for inner in table.tables("free", []))
    if top := table.number("free_top", 0):
        free = (Area(0, 0, width, top), *free)
    face = Face(
        width,
        height,
        boxes=tuple(_box(inner) for inner in table.tables("box", [])),
        rules=tuple(_rule(inner) for inner in table.tables("rule", [])),
        frames=tuple(_frame(inner) for inner in table.tables("frame", [])),
        pictures=tuple(read_picture(inner, folder) for inner in table.tables("picture", [])),
        timetables=tuple(_timetable(inner) for inner in table.tables("programme", [])),
        band=_band(table.table("band"), width) if "band" in table else None,
        qr=_qr(table.table("qr")) if "qr" in table else None,
        free=free,
    )
    _check_places(face, table)
    return face


def _sheet(table: Table, leaf: tuple[float, float]) -> Sheet:
    across, down = table.numbers("gap", 2, [0, 0])
    sheet = Sheet(
        width=table.number("width"),
        height=table.number("height"),
        columns=table.whole("columns", 1),
        rows=table.whole("rows", 1),
        gap=(across, down),
        marks=table.yes("marks", True),
    )
    table.done()
    for key, count, side, gap, room in (
        ("columns", sheet.columns, leaf[0], across, sheet.width),
        ("rows", sheet.rows, leaf[1], down, sheet.height),
    ):
        needed = count * side + (count - 1) * gap
        if needed > room + 1e-6:
            raise table.error(key, f"{count} badges need {needed:g} mm, and the sheet has {room:g} mm")
    return sheet


def _parsed(text: str, file: str, find: Find) -> tuple[dict[str, Any], dict[str, int]]:
    """The tables of ``text`` over those of the design that it is ``like``, and the lines of its own."""
    try:
        values: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = getattr(error, "lineno", 0) or _line_in(str(error))
        raise DesignError(file, "", f"is not TOML: {error}", line) from error
    lines = locate(text)
    like = values.pop("like", None)
    if like is None:
        return values, lines
    base = find(like) if isinstance(like, str) else None
    if base is None:
        raise DesignError(file, "like", f"there is no design {like!r}", lines.get("like", 0))
    try:
        below = tomllib.loads(base)
    except tomllib.TOMLDecodeError as error:
        raise DesignError(file, "like", f"the design {like!r} is not TOML: {error}", lines.get("like", 0)) from error
    if "like" in below:
        raise DesignError(file, "like", f"the design {like!r} is like another itself", lines.get("like", 0))
    return {**below, **values}, {**lines, "": lines["like"]}


def _line_in(said: str) -> int:
    """The line that tomllib names in its sentence."""
    _, _, after = said.partition("line ")
    digits = after.partition(",")[0].rstrip(")")
    return int(digits) if digits.isdecimal() else 0


def _shipped_text(name: str) -> str | None:
    path = FOLDER / f"{name}.toml"
    return path.read_text(encoding="utf-8") if path.parent == FOLDER and path.is_file() else None


def read(text: str, file: str, folder: Path | None = None, find: Find = _shipped_text) -> Design:
    """The design written in ``text``, the TOML of ``file``; pictures it names are in ``folder``. Raises ``DesignError``."""
    values, lines = _parsed(text, file, find)
    top = Table(file, "", values, lines)
    width = top.number("width")
    least, height = top.numbers("height", 2) if top.is_list("height") else (0.0, top.number("height"))
    fold = top.choice("fold", _FOLDS, "")
    front = _face(top, width, height, folder)
    back, inside = None, None
    if "back" in top:
        table = top.table("back")
        back = front if table.yes("same", False) else _face(table, width, height, folder)
        table.done()
    if "inside" in top:
        table = top.table("inside")
        inside = _face(table, 2 * width, height, folder)
        table.done()
    titles = top.table("title") if "title" in top else None
    design = Design(
        name=Path(file).stem,
        width=width,
        height=height,
        front=front,
        back=back,
        inside=inside,
        fold=fold,
        least=least,
        mono=top.yes("mono", False),
        use=top.choice("use", _USES, "badge"),
        titles=tuple((code, titles.text(code)) for code in _LANGUAGES if code in titles) if titles else (),
    )
    _check_paper(design, top)
    if titles:
        titles.done()
    if "sheet" in top:
        design = replace(design, sheet=_sheet(top.table("sheet"), design.leaf))
    top.done()
    return design


def _check_paper(design: Design, top: Table) -> None:
    """What the parts of the paper ask of each other."""
    for side, length in (("width", design.width), ("height", design.height)):
        if length <= 0:
            raise top.error(side, "must be more than 0")
    if bool(design.least) and not design.least < design.height:
        raise top.error("height", "must be [least, most] for a continuous label, the least first")
    if design.least and (design.back or "sheet" in top):
        raise top.error("height", "a continuous label has neither a back nor a sheet")
    if design.fold and not design.back:
        raise top.error("fold", "needs a [back]")
    if (design.fold == "quarter") != bool(design.inside):
        raise top.error("inside", 'goes together with fold = "quarter"')
    if design.use in ("badge", "mail", "sign") and not design.shows_code:
        raise top.error("qr", "is missing")


def _check_places(face: Face, table: Table) -> None:
    """Nothing off the page, nothing in a free area, and nothing but paper around the code."""
    places: list[tuple[str, Area, bool]] = []
    for kind, many in (("box", face.boxes), ("rule", face.rules), ("picture", face.pictures),
                       ("programme", face.timetables), ("frame", face.frames)):  # fmt: skip
        places += [(f"{kind}[{number}]", one.area, True) for number, one in enumerate(many, 1)]  # type: ignore[attr-defined]
    places += [("band", face.band.area, True)] if face.band else []
    places += [("qr", face.qr.area, False)] if face.qr else []
    for key, area, beside in places:
        if area.right > face.width + 1e-6 or area.bottom > face.height + 1e-6 or area.x < 0 or area.y < 0:
            raise table.error(key, "reaches over the edge of the page")
        for free in face.free:
            if area.meets(free):
                raise table.error(key, _free_words(free, face))
        if beside and face.qr and area.meets(face.qr.area) and not _encloses(face, key, face.qr.area):
            raise table.error(key, "reaches into the white around the QR code")


def _free_words(free: Area, face: Face) -> str:
    if (free.x, free.y, free.width) == (0, 0, face.width):
        return f"reaches into the first {free.height:g} mm, which stay free"
    return f"reaches into the {free.width:g} x {free.height:g} mm at {free.x:g}, {free.y:g}, which stay free"


def _encloses(face: Face, key: str, area: Area) -> bool:
    """Whether the element called ``key`` is a frame that leaves all of ``area`` white."""
    if not key.startswith("frame"):
        return False
    frame = face.frames[int(key[6:-1]) - 1]
    line = frame.thickness
    outer = frame.area
    inner = Area(outer.x + line, outer.y + line, outer.width - 2 * line, outer.height - 2 * line)
    holds = inner.x <= area.x and inner.y <= area.y and inner.right >= area.right and inner.bottom >= area.bottom
    return holds and frame.fill in ("", "#ffffff")


def find_in(kept: Mapping[str, str]) -> Find:
    """Finds the design that another is ``like``: among those ``kept`` in an event file, then in resources/designs."""
    return lambda name: kept.get(name) or _shipped_text(name)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The designs that can be used, by name, and what is wrong with the others."""

    designs: Mapping[str, Design]
    errors: tuple[DesignError, ...] = ()


def shelf(kept: Mapping[str, str] | None = None) -> Shelf:
    """The designs in resources/designs and those ``kept`` in an event file (name to TOML), which go before them.

    A file that cannot be used is an error of the shelf and hides no other.
    """
    good = dict(_shipped().designs)
    errors = list(_shipped().errors)
    find = find_in(kept or {})
    for name, text in (kept or {}).items():
        try:
            good[name] = read(text, f"{name}.toml", None, find)
        except DesignError as error:
            errors.append(error)
    return Shelf(good, tuple(errors))


def read_folder(folder: Path) -> Shelf:
    """The designs of all TOML files in ``folder``."""
    good: dict[str, Design] = {}
    errors: list[DesignError] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            good[path.stem] = read(path.read_text(encoding="utf-8"), str(path), folder)
        except DesignError as error:
            errors.append(error)
        except (OSError, UnicodeDecodeError) as error:
            errors.append(DesignError(str(path), "", f"cannot be read: {error}"))
    return Shelf(good, tuple(errors))


@lru_cache(maxsize=1)
def _shipped() -> Shelf:
    return read_folder(FOLDER)


def designs(use: str = "badge") -> dict[str, Design]:
    """The designs in resources/designs by name, of one ``use``: "a6" (105 x 148 mm), "card" (86 x 54 mm), ..."""
    return {name: design for name, design in _shipped().designs.items() if design.use == use}
