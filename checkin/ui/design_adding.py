"""What can be put on a face: how large it is at first, and where it finds room."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import partial

from checkin.badges.elements import INK, Area, Design, Qr
from checkin.badges.faces import SMALLEST_MODULE_DOTS
from checkin.badges.pieces import face_of, room_for, table_of, with_code
from checkin.badges.writing import added

KINDS = ("box", "rule", "frame", "picture", "flag", "programme", "qr")
"""What can be added, in the order in which it is offered."""
_SIZES = {
    "box": (40.0, 10.0), "rule": (40.0, 0.3), "frame": (30.0, 15.0), "picture": (20.0, 15.0), "flag": (9.0, 6.0),
    "programme": (60.0, 40.0),
}  # fmt: skip
_TYPE = [9, 7, 5]


def adding(design: Design, side: str, kind: str, picture: bytes = b"") -> Callable[[str], str] | None:
    """The edit that puts one more ``kind`` on ``side``; None where there is no room for it.

    ``picture`` is the file of a "picture": PNG or JPEG.
    """
    face = face_of(design, side)
    if face is None:
        return None
    if kind == "qr":
        code = Qr(0, 0, SMALLEST_MODULE_DOTS)
        corner = room_for(face, code.side, code.side, code.quiet)
        return partial(_with_code, side, corner) if corner else None
    width, height = _SIZES[kind]
    place = room_for(face, min(width, face.width * 0.6), min(height, face.height * 0.5))
    if place is None:
        return None
    values: dict[str, object] = {"x": place.x, "y": place.y, "width": round(place.width, 2)}
    values["thickness" if kind == "rule" else "height"] = round(place.height, 2)
    more: dict[str, dict[str, object]] = {
        "box": {"text": [{"field": "company", "size": _TYPE}]},
        "rule": {"colour": INK},
        "frame": {"thickness": 0.3, "colour": INK},
        "picture": {"data": base64.b64encode(picture).decode("ascii")},
        "flag": {"flag": True},
        "programme": {"size": _TYPE},
    }
    values |= more[kind]
    table = table_of(side, "picture" if kind == "flag" else kind)
    return lambda text: added(text, table, values)


def _with_code(side: str, corner: Area, text: str) -> str:
    return with_code(text, side, corner)
