"""Where an element on the screen can be taken hold of, and what pulling there does to its area."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

from checkin.badges.elements import Area
from checkin.badges.pieces import Piece

SIZE = 8.0
"""Pixels of a grip; half as much again counts as on it."""
_REACH = 7.0

_ALL = ("nw", "n", "ne", "e", "se", "s", "sw", "w")
_OF_KIND = {"qr": ("se",), "band": ("n", "s"), "rule": ("w", "e")}

CURSORS = {
    "": Qt.CursorShape.ArrowCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
}
"""The mouse over each grip."""


def grips(piece: Piece, rect: QRectF) -> dict[str, QPointF]:
    """The grips of ``piece``, which is shown in ``rect``, by the sides that they pull: "n", "se", ..."""
    return {grip: _place(grip, rect) for grip in _OF_KIND.get(piece.kind, _ALL)}


def _place(grip: str, rect: QRectF) -> QPointF:
    x = rect.left() if "w" in grip else rect.right() if "e" in grip else rect.center().x()
    y = rect.top() if "n" in grip else rect.bottom() if "s" in grip else rect.center().y()
    return QPointF(x, y)


def grip_at(piece: Piece, rect: QRectF, point: QPointF) -> str:
    """The grip of ``piece`` under ``point``, "move" inside it, "" beside it."""
    for grip, place in grips(piece, rect).items():
        if abs(place.x() - point.x()) <= _REACH and abs(place.y() - point.y()) <= _REACH:
            return grip
    slack = max(0.0, (_REACH - min(rect.width(), rect.height())) / 2)  # a line is thinner than a mouse is exact
    return "move" if rect.adjusted(-slack, -slack, slack, slack).contains(point) else ""


def pulled(area: Area, grip: str, across: float, down: float) -> Area:
    """``area`` after its ``grip`` was pulled by that many millimetres; "move": all of it."""
    if grip == "move":
        return Area(area.x + across, area.y + down, area.width, area.height)
    left = area.x + (across if "w" in grip else 0)
    top = area.y + (down if "n" in grip else 0)
    right = area.right + (across if "e" in grip else 0)
    bottom = area.bottom + (down if "s" in grip else 0)
    return Area(left, top, right - left, bottom - top)
