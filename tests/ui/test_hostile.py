"""Hostile codes at the window: scanned on whatever page, or pasted into the box; the next guest is let in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Bell
from checkin.domain.admission import Verdict
from checkin.ui.background import Background
from checkin.ui.door_page import DoorPage
from tests.hostile import hostile
from tests.worlds import FORUM, World, build

AT_THE_WINDOW = 300
pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)  # few machines have fonts for it all


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", sessions=[FORUM])
    yield made
    made.file.close()


@pytest.fixture
def page(world: World, tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[DoorPage]:
    background = Background()
    made = DoorPage(world.desk, background, Bell(sounds=tmp_path), settings, lambda _: None)
    qtbot.addWidget(made)
    made.resize(1100, 680)
    made.show()
    qtbot.waitUntil(lambda: made.bar.session is not None)
    yield made
    made.hide()
    background.close()


def _texts(world: World) -> list[str]:
    return hostile(list(world.numbers.values()), [person.id for person in world.people.values()])[:AT_THE_WINDOW]


def test_whatever_is_scanned_the_next_guest_is_let_in(world: World, page: DoorPage, qtbot: QtBot) -> None:
    verdicts: list[Verdict] = []
    page.decided.connect(verdicts.append)
    for count, text in enumerate(_texts(world), 1):
        with qtbot.waitSignal(page.panel.painted):
            page.scan(text)
        assert len(verdicts) == count, text[:80]
    assert [verdict.code[:80] for verdict in verdicts if verdict.admitted] == []
    for number in world.numbers.values():
        with qtbot.waitSignal(page.decided) as decided:
            page.scan(number)
        assert decided.args[0].admitted


def test_whatever_is_pasted_into_the_box_the_next_guest_is_let_in(world: World, page: DoorPage, qtbot: QtBot) -> None:
    """What looks like a name is searched for and may even find people; Enter lets nobody in by it."""
    verdicts: list[Verdict] = []
    page.decided.connect(verdicts.append)
    for text in _texts(world)[::3]:
        page.box.setText(text)
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        page.box.clear()
        page.put_back()
    for number in world.numbers.values():
        page.box.setText(number)
        QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [verdict.code for verdict in verdicts[-4:]] == list(world.numbers.values()), timeout=20_000)
    let_in = [verdict.code for verdict in verdicts if verdict.admitted]
    assert let_in == list(world.numbers.values())
