"""Two desks with one person's form: what was written over is one click away, and so is what a field said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.desk import Desk
from checkin.domain.attendees import Entry
from checkin.ui.overruled_strip import OverruledStrip
from checkin.ui.person_dialog import PersonDialog
from tests.ui import test_attendees_page
from tests.ui.test_attendees_page import Room
from tests.worlds import PEOPLE

KIM = "Kim Minseo"
room = test_attendees_page.room


@pytest.fixture
def people() -> Sequence[Entry]:
    return PEOPLE


@pytest.fixture
def strip(room: Room) -> OverruledStrip:
    """What is said after two desks changed title and category, and this one was the later."""
    kim = room.world.people[KIM]
    dialog = room.page.doing.edit(kim)
    other = Desk(room.world.file, "B", clock=room.world.clock)
    other.correct(kim.id, replace(kim.entry(), title="CEO", category="VIP"), kim.entry())
    dialog.form.put("title", "Director")
    dialog.form.put("category", "Press")
    with room.qtbot.waitSignal(dialog.overruled):
        QTest.keyClick(dialog.form.fields["title"], Qt.Key.Key_Return)
    room.settle(lambda: room.page.findChildren(OverruledStrip))
    return room.page.findChildren(OverruledStrip)[0]


def now(room: Room) -> tuple[str, str]:
    person = room.world.desk.person(room.world.people[KIM].id)[0]
    return person.title, person.category


def test_what_was_written_over_is_said_in_one_sentence_that_blocks_nothing(room: Room, strip: OverruledStrip) -> None:
    assert strip.text.text() == "Another desk had changed Kim Minseo meanwhile; what you saved stands."
    assert {line.text.text() for line in strip.lines.values()} == {
        "Job title: “CEO” there, “Director” here",
        "Category: “VIP” there, “Press” here",
    }
    assert QApplication.activeModalWidget() is None
    assert now(room) == ("Director", "Press")
    assert room.page.rect().contains(strip.geometry())
    strip.close()


def test_one_field_of_theirs_is_one_click_and_then_the_other(room: Room, strip: OverruledStrip) -> None:
    with room.qtbot.waitSignal(strip.taken):
        QTest.mouseClick(strip.lines["title"].take, Qt.MouseButton.LeftButton)
    assert now(room) == ("CEO", "Press")
    assert list(strip.lines) == ["category"]
    assert strip.take_all.isHidden()
    with room.qtbot.waitSignal(room.page.changed):
        QTest.mouseClick(strip.lines["category"].take, Qt.MouseButton.LeftButton)
    room.settle(lambda: not room.page.findChildren(OverruledStrip))
    assert now(room) == ("CEO", "VIP")


def test_all_of_theirs_by_keyboard(room: Room, strip: OverruledStrip) -> None:
    room.page.activateWindow()
    room.qtbot.waitUntil(room.page.isActiveWindow)
    with room.qtbot.waitSignal(strip.taken):
        QTest.keyClick(room.page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert now(room) == ("CEO", "VIP")


def test_a_field_that_was_changed_lists_what_it_said(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    kim = room.world.people[KIM]
    other = Desk(room.world.file, "B", clock=room.world.clock)
    for title in ("Manager", "CEO"):
        other.correct(kim.id, replace(room.world.desk.person(kim.id)[0].entry(), title=title, country="MX"))
    other.correct(kim.id, replace(room.world.desk.person(kim.id)[0].entry(), sessions=("CERT",)))
    dialog = room.page.doing.edit(room.world.desk.person(kim.id)[0])
    earlier, fields = dialog.form.earlier, dialog.form.fields
    room.settle(lambda: set(earlier.changed_fields) == {"title", "country", "sessions"})
    assert [len(fields[field].actions()) for field in ("title", "country", "name")] == [1, 1, 0]
    fields["title"].setFocus()
    QTest.keyClick(fields["title"], Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert earlier.menu is not None
    lines = [action.text() for action in earlier.menu.actions()]
    assert [line.split("    ")[0] for line in lines] == ["Manager", "(empty)"]
    assert lines[0].endswith(" · B")
    assert lines[1].endswith(" · office")
    QTest.keyClick(earlier.menu, Qt.Key.Key_Return)
    assert fields["title"].text() == "Manager"
    earlier.open("country")
    earlier.menu.actions()[0].trigger()
    earlier.menu.close()
    assert fields["country"].text() == "South Korea"
    earlier.open("sessions")
    earlier.menu.actions()[0].trigger()
    earlier.menu.close()
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(fields["title"], Qt.Key.Key_Return)
    person = room.world.desk.person(kim.id)[0]
    assert (person.title, person.country, person.sessions) == ("Manager", "KR", ())


def test_a_clock_is_clicked(room: Room) -> None:
    kim = room.world.people[KIM]
    room.world.desk.correct(kim.id, replace(kim.entry(), phone="+82 2 555"))
    dialog = room.page.doing.edit(room.world.desk.person(kim.id)[0])
    room.settle(lambda: dialog.form.earlier.changed_fields == ["phone"])
    dialog.form.fields["phone"].actions()[0].trigger()
    assert dialog.form.earlier.menu is not None
    dialog.form.earlier.menu.close()
    new = room.page.doing.add("Rosa")
    assert new.form.earlier.changed_fields == []
    for one in (new, dialog):
        assert isinstance(one, PersonDialog)
        one.done(0)


def test_who_came_instead_is_asked_from_the_list_too(room: Room) -> None:
    room.choose("María de la Luz Hernández")
    QTest.keyClick(room.page.table, Qt.Key.Key_F7)
    dialog = room.dialog(PersonDialog)
    assert "company" in dialog.form.suggested
    QTest.keyClicks(dialog.form.fields["name"], "Rosa Soto")
    with room.qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.form.fields["name"], Qt.Key.Key_Return)
    newcomer = saved.args[0]
    assert newcomer.stands_for == room.world.people["María de la Luz Hernández"].id
    room.settle(lambda: (shown := room.page._chosen_file()) and shown.person.id == newcomer.id)
    room.world.desk.admit(newcomer.id, "FORUM")
    with room.qtbot.waitSignal(room.page.said) as said:
        room.page.replace()
    assert "Rosa Soto was let in" in said.args[1]
