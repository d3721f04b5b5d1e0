"""The elements of one face, read from a design's tables: boxes, rules, frames, pictures, programmes, the band, the code.

table --take key by key--> Face --check--> nothing off the page, in a free area or in the white around the code
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from checkin.badges.elements import FIELDS, INK, MM, Area, Band, Box, Face, Frame, Qr, Rule, Text, Timetable
from checkin.badges.fonts import WEIGHTS
from checkin.badges.pictures import read_picture
from checkin.badges.tables import Table

SMALLEST_MODULE_DOTS = 4  # 0.5 mm, what a hand scanner reads from a badge that hangs and swings

_WHEN = ("", "hangul", "no hangul")
_ALIGN = ("left", "centre", "right")
_VALIGN = ("top", "middle", "bottom")
_BREAKS = ("anywhere", "words")


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


def read_face(table: Table, width: float, height: float, folder: Path | None) -> Face:
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
