"""The elements of a design's face as things that can be taken hold of: where each is, and how the text says so.

    Design --pieces--> Piece (key in the text, kind, area) --placed(new area)--> text --design.read--> Design, or why not

An editor moves areas; only the numbers of the file change (see ``writing``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from checkin.badges.design import Find
from checkin.badges.elements import DOT, MM, QR_MODULES, Area, Design, Face
from checkin.badges.faces import SMALLEST_MODULE_DOTS
from checkin.badges.tables import DesignError
from checkin.badges.toml_lines import locate
from checkin.badges.writing import changed, changed_all, removed

SIDES = ("front", "back", "inside")
_SMALLEST = 0.1  # millimetres of a side; a rule may be that thin


@dataclass(frozen=True, slots=True)
class Piece:
    """One element: ``key`` is its table in the text ("back.box[2]"), ``kind`` the last word of it without its number.

    ``area`` of the code is the code itself, without its quiet zone. ``when`` as in ``Box``.
    """

    key: str
    kind: str
    area: Area
    when: str = ""


def face_of(design: Design, side: str) -> Face | None:
    """The face called ``side`` in ``SIDES``; None where the design has none, or the back is only the front again."""
    if side == "back":
        return None if design.back is design.front else design.back
    return design.front if side == "front" else design.inside


def alone(design: Design, side: str) -> Design:
    """One face of ``design`` as a paper of its own, at its full height: what an editor shows."""
    face = face_of(design, side) or design.front
    return replace(
        design, width=face.width, height=face.height, front=face, back=None, inside=None, fold="", least=0.0, sheet=None
    )


def table_of(side: str, kind: str) -> str:
    """The table that holds elements of ``kind`` on ``side``: "box", "back.box"."""
    return kind if side == "front" else f"{side}.{kind}"


def pieces(design: Design, side: str) -> tuple[Piece, ...]:
    """The elements of one face, those on top last."""
    face = face_of(design, side)
    return tuple(replace(piece, key=table_of(side, piece.key)) for piece in _of_face(face)) if face else ()


def _of_face(face: Face) -> Iterator[Piece]:
    tops = sum((free.x, free.y, free.width) == (0, 0, face.width) for free in face.free[:1])  # free_top is no table
    for number, free in enumerate(face.free[tops:], 1):
        yield Piece(f"free[{number}]", "free", free)
    for number, frame in enumerate(face.frames, 1):
        yield Piece(f"frame[{number}]", "frame", frame.area)
    for number, rule in enumerate(face.rules, 1):
        yield Piece(f"rule[{number}]", "rule", rule.area)
    for number, picture in enumerate(face.pictures, 1):
        yield Piece(f"picture[{number}]", "picture", picture.area)
    if face.band:
        yield Piece("band", "band", face.band.area)
    for number, table in enumerate(face.timetables, 1):
        yield Piece(f"programme[{number}]", "programme", table.area)
    for number, box in enumerate(face.boxes, 1):
        yield Piece(f"box[{number}]", "box", box.area, box.when)
    if face.qr:
        yield Piece("qr", "qr", Area(face.qr.x, face.qr.y, face.qr.side, face.qr.side))


def code_side(dots: int) -> float:
    """The side in millimetres of a code whose modules have ``dots``."""
    return QR_MODULES * dots * DOT / MM


def possible(piece: Piece, area: Area) -> Area:
    """The nearest to ``area`` that such an element can have: a code is square and steps by dots, a band is as wide as
    the page, nothing is thinner than a line. Its lower right corner gives way."""
    if piece.kind == "qr":
        dots = max(SMALLEST_MODULE_DOTS, round(max(area.width, area.height) / code_side(1)))
        return Area(area.x, area.y, code_side(dots), code_side(dots))
    if piece.kind == "band":
        return Area(piece.area.x, area.y, piece.area.width, max(area.height, _SMALLEST))
    return Area(area.x, area.y, max(area.width, _SMALLEST), max(area.height, _SMALLEST))


def placed(text: str, piece: Piece, area: Area) -> str:
    """``text`` with ``piece`` at ``area``; only numbers that differ are written, to a hundredth of a millimetre.

    Raises ``DesignError`` for a place that no file can name: before the page begins.
    """
    if area.x < 0 or area.y < 0:
        raise DesignError("", piece.key, "reaches over the edge of the page")
    said: dict[str, float] = {"y": area.y}
    was: dict[str, float] = {"y": piece.area.y}
    if piece.kind != "band":
        said["x"], was["x"] = area.x, piece.area.x
    if piece.kind == "qr":
        said["dots"], was["dots"] = (round(side / code_side(1)) for side in (area.width, piece.area.width))
    else:
        height = "thickness" if piece.kind == "rule" else "height"
        said[height], was[height] = area.height, piece.area.height
        if piece.kind != "band":
            said["width"], was["width"] = area.width, piece.area.width
    differ = {key: round(value, 2) for key, value in said.items() if abs(value - was[key]) > 0.004}
    return changed_all(text, {f"{piece.key}.{key}": value for key, value in differ.items()})


def unfolded(text: str, find: Find) -> str:
    """``text`` without ``like``: all that the other design says, and in its place what ``text`` says itself.

    What cannot be unfolded stays as it is: ``design.read`` says why.
    """
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return text
    base = find(own["like"]) if isinstance(own.get("like"), str) else None
    if base is None:
        return text
    try:
        below: Mapping[str, Any] = tomllib.loads(base)
    except tomllib.TOMLDecodeError:
        return text
    for key, value in own.items():
        if key in below and isinstance(below[key], dict):
            base = removed(base, key)
        elif key in below and isinstance(below[key], list) and below[key] and isinstance(below[key][0], dict):
            for number in range(len(below[key]), 0, -1):
                base = removed(base, f"{key}[{number}]")
        elif key != "like" and not isinstance(value, dict | list):
            base = changed(base, key, value)
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.startswith("[")), len(lines))
    return base.rstrip("\n") + "\n\n" + "\n".join(lines[first:]) if first < len(lines) else base


def titled(text: str, name: str) -> str:
    """``text`` of a design that is called ``name`` in every language."""
    places = locate(text)
    if "title" in places:
        for code in ("es_MX", "ko"):
            if f"title.{code}" in places:
                text = changed(text, f"title.{code}", None)
        return changed(text, "title.en", name)
    return changed(f"{text.rstrip()}\n\n[title]\n", "title.en", name) + "\n" * (not text.endswith("\n\n"))


def with_code(text: str, side: str, area: Area, dots: int = SMALLEST_MODULE_DOTS) -> str:
    """``text`` with a code on ``side``, which has none yet."""
    return f"{text.rstrip()}\n\n[{table_of(side, 'qr')}]\nx = {area.x:g}\ny = {area.y:g}\ndots = {dots}\n"


def room_for(face: Face, width: float, height: float, margin: float = 0.0) -> Area | None:
    """Where something of that size can go on ``face``: where it covers nothing, else only what may be covered.

    ``margin`` stays free around it. None where the page has no such place.
    """
    kept = [*face.free, *([face.qr.area] if face.qr else [])]
    others = [piece.area for piece in _of_face(face) if piece.kind != "frame"]
    for taken in ([*kept, *others], kept):
        for step_y in range(int((face.height - height - 2 * margin) * 2) + 1):
            for step_x in range(int((face.width - width - 2 * margin) * 2) + 1):
                around = Area(step_x / 2, step_y / 2, width + 2 * margin, height + 2 * margin)
                if not any(around.meets(one) for one in taken):
                    return Area(around.x + margin, around.y + margin, width, height)
    return None
