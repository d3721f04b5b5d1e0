"""Two records of one person: found, laid side by side, merged or told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Entry
from checkin.office import Office
from checkin.storage.listing import Only
from checkin.ui.background import Background
from checkin.ui.merge_dialog import MergeDialog
from checkin.ui.merging import Merging
from tests.worlds import World, build

PEOPLE = (
    Entry(name="Kim Minseo", hangul="김민서", company="Hanbit", title="CEO", phone="+82 2 555", country="KR"),
    Entry(name="Minseo Kim", company="HANBIT", title="Director & CEO", email="ms@hanbit.kr", sessions=("CERT",)),
    Entry(name="José García", company="Bajío", email="jose@bajio.mx"),
    Entry(name="José García", company="Nopal"),
)


@dataclass
class Room:
    world: World
    merging: Merging
    qtbot: QtBot
    said: list[tuple[str, str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)

    def dialog(self, kind: type[QDialog]) -> Any:
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()

    def compare(self) -> MergeDialog:
        self.merging.compare(self.world.people["Minseo Kim"].id, self.world.people["Kim Minseo"].id)
        dialog = self.dialog(MergeDialog)
        assert isinstance(dialog, MergeDialog)
        return dialog


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    world = build(tmp_path / "week.checkin", PEOPLE)
    background, window = Background(), QWidget()
    qtbot.addWidget(window)
    window.show()
    room = Room(world, Merging(world.desk, background, window), qtbot)
    room.merging.said.connect(lambda level, sentence: room.said.append((level, sentence)))
    room.merging.written.connect(room.written.append)
    yield room
    background.close()
    assert Office(world.file).check().agrees
    world.file.close()


def test_who_came_is_kept_and_says_what_both_say(room: Room) -> None:
    desk, people = room.world.desk, room.world.people
    desk.scan(room.world.numbers["Minseo Kim"], "CERT")
    desk.note_printed(room.world.cards("Kim Minseo"), "Zebra", "a6")
    dialog = room.compare()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Certification seminar", "was nowhere yet"} <= set(words)
    assert any(re.fullmatch(r"1 scan.*: Certification seminar", word) for word in words)
    assert dialog.choices["country"][1].accessibleName() == "South Korea"
    assert set(dialog.choices) == {"name", "hangul", "company", "title", "email", "phone", "country"}
    outcome = dialog._outcome.text()
    assert "Kim Minseo goes into the one of Minseo Kim" in outcome
    assert f"…{room.world.numbers['Kim Minseo'][-6:]}" in outcome  # printed with other words
    QTest.mouseClick(dialog.choices["name"][1], Qt.MouseButton.LeftButton)
    with room.qtbot.waitSignal(room.merging.written):
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    person, badges, presences = desk.person(people["Kim Minseo"].id)
    assert person.id == people["Minseo Kim"].id
    assert (person.name, person.hangul, person.title) == ("Kim Minseo", "김민서", "Director & CEO")
    assert (person.email, person.phone, person.country) == ("ms@hanbit.kr", "+82 2 555", "KR")
    assert (person.sessions, len(badges), set(presences)) == (("CERT",), 2, {"CERT"})
    assert room.written == [person.id]
    assert room.said[0][0] == "info"


def test_the_other_record_may_be_kept_and_what_was_chosen_stays(room: Room) -> None:
    dialog = room.compare()
    assert dialog.keep[0].isChecked()
    QTest.mouseClick(dialog.choices["company"][1], Qt.MouseButton.LeftButton)
    dialog.keep[1].click()
    dialog.keep[0].click()
    assert dialog.entry.company == "HANBIT"
    assert dialog.entry.name == "Kim Minseo"
    dialog.keep[1].click()
    assert (dialog.entry.name, dialog.entry.phone, dialog.entry.title) == ("Minseo Kim", "+82 2 555", "Director & CEO")
    with room.qtbot.waitSignal(room.merging.written):
        dialog.merge.click()
    assert room.written == [room.world.people["Minseo Kim"].id]


def test_enter_and_escape_change_nothing(room: Room) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(room.compare(), key)
        room.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert len(room.world.desk.doubles()) == 1
    assert room.written == []


def test_a_record_that_is_gone_meanwhile_is_said(room: Room) -> None:
    kim, twin = (room.world.people[name].id for name in ("Kim Minseo", "Minseo Kim"))
    dialog = room.compare()
    room.world.desk.merge(kim, twin)
    dialog.merge.click()
    room.qtbot.waitUntil(lambda: bool(dialog.trouble.text))
    assert "one record already" in dialog.trouble.text
    dialog.reject()
    room.merging.compare(kim, "nobody")
    room.qtbot.waitUntil(lambda: bool(room.said))
    assert room.said[0][0] == "error"


def test_doubles_are_listed_compared_told_apart_and_taken_back(room: Room) -> None:
    doubles = room.merging.show_doubles()
    room.qtbot.waitUntil(doubles.compare.isEnabled)
    model = doubles.table.model()
    assert model.rowCount() == 1  # homonyms in two companies are two people
    assert [model.index(0, column).data() for column in range(3)] == [
        "김민서 Kim Minseo\nHanbit\n\n+82 2 555",
        "Minseo Kim\nHANBIT\nms@hanbit.kr\n",
        "the name and the company",
    ]
    QTest.mouseClick(doubles.apart, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(doubles.empty.isVisible)
    assert room.world.desk.doubles() == []
    assert room.written == [""]
    QTest.keyClick(doubles, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(doubles.table.isVisible)
    QTest.keyClick(doubles.table, Qt.Key.Key_Return)
    merge = room.dialog(MergeDialog)
    merge.merge.click()
    room.qtbot.waitUntil(doubles.empty.isVisible)
    assert len(room.world.desk.listed_ids(None, Only())) == 3
    doubles.reject()
