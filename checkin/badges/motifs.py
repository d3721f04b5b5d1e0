"""The motifs of the category bands: flat shapes on a grid of square cells, white on the band's colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from checkin.badges.layout import Rect
from checkin.badges.looks import Motif

_Point = tuple[float, float]
_KAPPA = 0.5523  # control points of a quarter circle


def _polygon(path: Any, x: float, y: float, cell: float, points: tuple[_Point, ...]) -> None:
    (first_x, first_y), *rest = points
    path.moveTo(x + first_x * cell, y + first_y * cell)
    for across, up in rest:
        path.lineTo(x + across * cell, y + up * cell)
    path.close()


def _shape(*polygons: tuple[_Point, ...]) -> Callable[[Any, float, float, float], None]:
    def draw(path: Any, x: float, y: float, cell: float) -> None:
        for points in polygons:
            _polygon(path, x, y, cell, points)

    return draw


def _disc(path: Any, x: float, y: float, cell: float) -> None:
    path.circle(x + cell / 2, y + cell / 2, cell * 0.34)


def _ring(path: Any, x: float, y: float, cell: float) -> None:
    path.circle(x + cell / 2, y + cell / 2, cell * 0.4)
    path.circle(x + cell / 2, y + cell / 2, cell * 0.22)  # the even-odd rule leaves this one out


def _arch(path: Any, x: float, y: float, cell: float) -> None:
    left, right, foot, radius = x + cell * 0.1, x + cell * 0.9, y + cell * 0.12, cell * 0.4
    shoulder, top, middle, bend = foot + cell * 0.34, foot + cell * 0.74, x + cell / 2, radius * _KAPPA
    path.moveTo(left, foot)
    path.lineTo(left, shoulder)
    path.curveTo(left, shoulder + bend, middle - bend, top, middle, top)
    path.curveTo(middle + bend, top, right, shoulder + bend, right, shoulder)
    path.lineTo(right, foot)
    path.close()


_DRAW: dict[Motif, Callable[[Any, float, float, float], None]] = {
    Motif.DISCS: _disc,
    Motif.RINGS: _ring,
    Motif.ARCHES: _arch,
    Motif.ROWS: _shape(((0, 0.34), (1, 0.34), (1, 0.66), (0, 0.66))),
    Motif.TRIANGLES: _shape(((0.08, 0.14), (0.92, 0.14), (0.5, 0.88))),
    Motif.DIAMONDS: _shape(((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))),
    Motif.BARS: _shape(((0.32, 0), (0.68, 0), (0.68, 1), (0.32, 1))),
    Motif.STRIPES: _shape(((0, 0), (0.5, 0), (1, 0.5), (1, 1)), ((0, 0.5), (0.5, 1), (0, 1))),
    Motif.CHEVRONS: _shape(((0.1, 0.08), (0.45, 0.08), (0.9, 0.5), (0.45, 0.92), (0.1, 0.92), (0.55, 0.5))),
    Motif.CROSSES: _shape((
        (0.38, 0.12), (0.62, 0.12), (0.62, 0.38), (0.88, 0.38), (0.88, 0.62), (0.62, 0.62),
        (0.62, 0.88), (0.38, 0.88), (0.38, 0.62), (0.12, 0.62), (0.12, 0.38), (0.38, 0.38),
    )),
    Motif.CHECKS: _shape(((0, 0), (0.5, 0), (0.5, 0.5), (0, 0.5)), ((0.5, 0.5), (1, 0.5), (1, 1), (0.5, 1))),
}  # fmt: skip


def draw(canvas: Any, motif: Motif, rect: Rect) -> None:
    """Fill ``rect`` with two rows of ``motif`` in the canvas's fill colour, flush with its right edge."""
    if motif is Motif.NONE:
        return
    cell = rect.height / 2
    path = canvas.beginPath()
    for column in range(int(rect.width / cell + 0.01)):
        for row in range(2):
            _DRAW[motif](path, rect.x + rect.width - (column + 1) * cell, rect.y + row * cell, cell)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=0)
