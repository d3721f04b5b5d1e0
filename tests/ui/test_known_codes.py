"""The codes on the list, at hand for the scanner that types: read when the list was written, asked without a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Entry
from checkin.ui.background import Background
from checkin.ui.known_codes import KnownCodes
from tests.worlds import World, build

PEOPLE = (
    Entry(name="Lee Jun", external_code="REG-0042/b"),
    Entry(name="José García", external_code="PASE VIP"),
    Entry(name="Kim Minseo"),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "event.checkin", PEOPLE)
    yield made
    made.file.close()


@pytest.fixture
def codes(world: World, qtbot: QtBot) -> Iterator[KnownCodes]:
    del qtbot
    owner, background = QObject(), Background()
    yield KnownCodes(world.desk, background, owner)
    background.close()


def test_what_is_on_the_list_is_known_however_it_was_typed(codes: KnownCodes, qtbot: QtBot) -> None:
    assert not codes.knows("REG-0042/b")
    codes.look()
    qtbot.waitUntil(lambda: codes.knows("REG-0042/b"))
    for typed in "reg-0042/B", "REG'0042-b", "ㄲㄸㅎ-0042/ㅠ", "PASE VIP", "pase vip":
        assert codes.knows(typed), typed
    for typed in "", "REG-0042", "0042/b", "VIP", "Kim Minseo", "garcia":
        assert not codes.knows(typed), typed


def test_a_list_that_was_written_is_read_again(codes: KnownCodes, world: World, qtbot: QtBot) -> None:
    codes.look()
    qtbot.waitUntil(lambda: codes.knows("REG-0042/b"))
    (lee,) = [match.attendee for match in world.desk.find("lee jun")]
    world.desk.register(Entry(name="Ana Lucía", external_code="KQWZTR"))
    world.desk.set_all([lee.id], {"external_code": "REG-0043"})
    codes.look()
    qtbot.waitUntil(lambda: codes.knows("KQWZTR"))
    assert codes.knows("REG-0043")
    assert not codes.knows("REG-0042/b")


def test_both_codes_of_one_person_are_known(codes: KnownCodes, world: World, qtbot: QtBot) -> None:
    ids = [world.desk.find(name)[0].attendee.id for name in ("lee jun", "jose garcia")]
    world.desk.merge(*ids)
    codes.look()
    qtbot.waitUntil(lambda: codes.knows("REG-0042/b"))
    assert codes.knows("PASE VIP")


def test_a_file_that_is_gone_leaves_what_was_known(codes: KnownCodes, world: World, qtbot: QtBot) -> None:
    codes.look()
    qtbot.waitUntil(lambda: codes.knows("REG-0042/b"))
    world.file.close()
    codes.look()
    codes.forget()
    codes.look()
    assert codes.knows("REG-0042/b")
