"""Where a dragged element comes to lie."""

from __future__ import annotations

import pytest

from checkin.badges.elements import Area
from checkin.badges.snapping import Edges, moved, on_grid, resized

PAGE = Edges(100, 150, (Area(10, 20, 30.3, 12),))


@pytest.mark.parametrize(
    ("area", "lies", "down", "across"),
    [
        (Area(0.7, 60.2, 20, 10), (0, 60), (0,), ()),  # the page's edge; the grid
        (Area(79.2, 60.3, 20, 10), (80, 60.5), (100,), ()),
        (Area(40.1, 69.6, 20.5, 10), (40.3, 70), (40.3,), (75,)),  # beside a neighbour, in the middle of the page
        (Area(40.6, 20.4, 20, 10), (40.3, 20), (40.3,), (20,)),
        (Area(40.6, 32.9, 20, 10), (40.3, 32), (40.3,), (32,)),
        (Area(61.3, 90.1, 7, 7), (61.5, 90), (), ()),
    ],
)
def test_a_move_takes_the_nearest_edge(
    area: Area, lies: tuple[float, float], down: tuple[float, ...], across: tuple[float, ...]
) -> None:
    found = moved(area, PAGE, 1)
    assert (round(found.area.x, 6), round(found.area.y, 6)) == lies
    assert (found.area.width, found.area.height) == (area.width, area.height)
    assert (found.down, found.across) == (down, across)


def test_only_the_pulled_sides_move() -> None:
    area = Area(50.2, 40.1, 20, 10)
    found = resized(Area(50.2, 40.1, 29.4, 10), "e", PAGE, 1)
    assert (found.area.x, found.area.y, found.area.height) == (area.x, area.y, area.height)
    assert found.area.right == 79.5
    top = resized(Area(50.2, 32.6, 20, 17.5), "nw", PAGE, 1)
    assert (top.area.y, top.area.bottom, top.area.right) == (32, 50.1, 70.2)
    assert top.across == (32,)
    assert top.down == (50,)


def test_a_side_does_not_pass_the_other() -> None:
    found = resized(Area(50, 40, -30, -30), "se", PAGE, 1)
    assert (found.area.width, found.area.height) == (0.5, 0.5)
    other = resized(Area(90, 80, -20, -30), "nw", PAGE, 1)
    assert (other.area.right, other.area.bottom) == (70, 50)
    assert (other.area.width, other.area.height) == (0.5, 0.5)


def test_without_reach_there_is_only_the_grid() -> None:
    found = moved(Area(0.2, 20.1, 20, 10), PAGE, -1)
    assert (found.area.x, found.area.y, found.down, found.across) == (0, 20, (), ())
    assert [on_grid(place) for place in (1.2, 1.3, -0.1)] == [1, 1.5, 0]
