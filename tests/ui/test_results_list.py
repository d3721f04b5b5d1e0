"""The results at the desk: who is shown, why, marked where, and told apart from namesakes how."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Entry
from checkin.ui import theme
from checkin.ui.marked_text import draw_marked
from checkin.ui.results_list import Found, ResultsList, search
from tests.worlds import FORUM, World, build

PEOPLE = (
    Entry(
        name="Kim Minseo", hangul="김민서", company="Hanbit", title="CEO", country="KR", email="ms.kim@hanbit.example"
    ),
    Entry(name="José García Núñez", company="Bajío", title="Director", country="MX", phone="+52 55 8812 3301"),
    Entry(name="Lee Jun", hangul="이준", company="Narae", title="CTO", country="KR", email="jun@narae.example"),
    Entry(name="Lee Jun", hangul="이준", company="Narae", title="CTO", country="KR", email="lj@narae.example"),
    Entry(name="Ana Soto", company="Nopal", title="CEO", country="MX", phone="+52 55 1111 2222"),
    Entry(name="Ana Soto", company="Nopal", title="CEO", country="MX", phone="+52 55 1111 3333"),
    Entry(name="Ana Soto", company="Tuna", title="CEO", country="MX", phone="+52 55 1111 4444"),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", PEOPLE, (FORUM,))
    yield world
    world.file.close()


@pytest.fixture
def results(qtbot: QtBot) -> ResultsList:
    results = ResultsList()
    qtbot.addWidget(results)
    results.resize(640, 480)
    return results


def rows(results: ResultsList) -> list[str]:
    model = results.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def show(results: ResultsList, world: World, typed: str) -> Found:
    found = search(world.desk, typed)
    results.show_found(found, FORUM)
    return found


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kim", "김민서  Kim Minseo, Hanbit · CEO · South Korea"),
        ("ㄱㅁㅅ", "김민서  Kim Minseo, Hanbit · CEO · South Korea, Initials"),
        ("gim minsuh", "김민서  Kim Minseo, Hanbit · CEO · South Korea, Other script"),
        ("rlaalstj", "김민서  Kim Minseo, Hanbit · CEO · South Korea, Other keyboard"),
        ("garsia", "José García Núñez, Bajío · Director · Mexico, Sounds alike"),
        ("gracia", "José García Núñez, Bajío · Director · Mexico, Similar spelling"),
        ("ms.kim@", "김민서  Kim Minseo, ms.kim@hanbit.example · Hanbit · CEO · South Korea"),
        ("3301", "José García Núñez, +52 55 8812 3301 · Bajío · Director · Mexico"),
    ],
)
def test_a_row_says_why_it_is_there(results: ResultsList, world: World, typed: str, said: str) -> None:
    show(results, world, typed)
    assert rows(results) == [said]


def test_a_badge_found_by_its_last_digits_is_named_by_them(results: ResultsList, world: World) -> None:
    digits = world.numbers["Kim Minseo"][-6:]
    show(results, world, digits)
    assert rows(results) == [f"김민서  Kim Minseo, Hanbit · CEO · South Korea, Badge …{digits[-4:]}"]


def test_namesakes_of_one_company_show_what_tells_them_apart(results: ResultsList, world: World) -> None:
    show(results, world, "lee jun")
    assert sorted(rows(results)) == [
        "이준  Lee Jun, jun@narae.example · Narae · CTO · South Korea",
        "이준  Lee Jun, lj@narae.example · Narae · CTO · South Korea",
    ]
    show(results, world, "ana soto")
    assert sorted(rows(results)) == [
        "Ana Soto, Phone …2222 · Nopal · CEO · Mexico",
        "Ana Soto, Phone …3333 · Nopal · CEO · Mexico",
        "Ana Soto, Tuna · CEO · Mexico",
    ]
    assert results.current is None


@pytest.mark.parametrize(
    ("typed", "picked"), [("garcia", True), ("gar", True), ("가르시아", True), ("garsia", False), ("gracia", False)]
)
def test_a_guess_is_not_picked_without_pointing(results: ResultsList, world: World, typed: str, picked: bool) -> None:
    found = show(results, world, typed)
    assert bool(results.current) is bool(found.certain) is picked
    results.step(1)
    assert results.current is not None
    assert results.current.attendee.name == "José García Núñez"


def underlined(text: str, words: list[str], width: int = 400) -> list[int]:
    """The columns of the picture in which the accent's line is."""
    picture = QImage(width, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.Color.SURFACE))
    painter = QPainter(picture)
    draw_marked(painter, QRect(0, 0, width, 40), theme.font(), theme.Color.INK, text, words)
    painter.end()
    accent = QColor(theme.Color.ACCENT).rgb()
    return [x for x in range(width) if any(picture.pixel(x, y) == accent for y in range(40))]


@pytest.mark.usefixtures("qapp")
def test_the_letters_that_matched_are_underlined() -> None:
    whole, start, end = (
        underlined("García", ["garcia"]),
        underlined("García", ["gar"]),
        underlined("Ana García", ["gar"]),
    )
    assert whole[0] == start[0] == 0
    assert len(start) < len(whole)
    assert end[0] > len(start) / 2
    assert underlined("García", []) == underlined("García", ["luna"]) == []
    assert max(underlined("García Hernández", ["hernandez"], 80), default=0) < 80


def test_results_are_painted(results: ResultsList, world: World) -> None:
    show(results, world, "garsia")
    picture = results.grab().toImage()
    accent = QColor(theme.Color.ACCENT).rgb()
    assert any(picture.pixel(x, y) == accent for y in range(64) for x in range(10, 300))
