"""What holds for one person at every door: set from their panel, told on it and in their history."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.domain.presence import Direction
from checkin.office import Office
from checkin.ui import next_words, verdict_notes
from checkin.ui.at_door_dialog import AtDoorDialog, event_days
from tests.ui.test_attendees_page import Room, people, room
from tests.worlds import PEOPLE, event

__all__ = ["people", "room"]

Key = Qt.Key
KIM = "Kim Minseo"


def opened(room: Room) -> AtDoorDialog:
    QTest.mouseClick(room.page.panel.door, Qt.MouseButton.LeftButton)
    dialog = room.dialog(AtDoorDialog)
    assert isinstance(dialog, AtDoorDialog)
    return dialog


def test_days_and_who_is_to_be_told_are_set_and_told(room: Room) -> None:
    room.choose(KIM)
    assert "At the door" not in room.page.panel.text
    dialog = opened(room)
    assert list(dialog.days) == ["2025-04-29", "2025-04-30"]
    assert "29" in dialog.days["2025-04-29"].text()
    dialog.days["2025-04-30"].click()
    QTest.keyClicks(dialog.alert, "  Sra. Ruiz,  ext. 204 ")
    QTest.keyClick(dialog.alert, Key.Key_Return)
    room.settle(lambda: "tell: Sra. Ruiz, ext. 204" in room.page.panel.text)
    kept = room.world.desk.person(room.world.people[KIM].id)[0]
    assert (kept.days, kept.alert, kept.blocked) == (("2025-04-30",), "Sra. Ruiz, ext. 204", "")
    assert "Comes only on" in room.page.panel.text
    assert "To be told: Sra. Ruiz, ext. 204" in room.page.panel.text  # the history
    assert room.world.desk.scan(room.world.numbers[KIM], "FORUM").reason is Reason.NOT_VALID
    room.settle(lambda: QApplication.activeModalWidget() is None)
    again = opened(room)
    again.days["2025-04-30"].click()
    again.alert.clear()
    again.save.click()
    room.settle(lambda: "At the door" not in room.page.panel.text)
    assert room.world.desk.scan(room.world.numbers[KIM], "FORUM").admitted
    room.settle(lambda: QApplication.activeModalWidget() is None)


def test_blocking_takes_the_supervisor_and_nothing_else_does(room: Room) -> None:
    Office(room.world.file, clock=room.world.clock).set_pin("2468")
    room.choose(KIM)
    dialog = opened(room)
    QTest.keyClicks(dialog.blocked, "stolen badge")
    dialog.save.click()  # the desk has not heard of the PIN yet
    room.settle(dialog.pin.isVisible)
    dialog.save.click()
    assert dialog.isVisible(), "without a PIN nothing happens"
    QTest.keyClicks(dialog.pin.line, "1111")
    dialog.save.click()
    room.settle(dialog.pin.wrong.isVisible)
    QTest.keyClicks(dialog.pin.line, "2468")
    QTest.keyClick(dialog.pin.line, Key.Key_Return)
    room.settle(lambda: "Blocked: stolen badge" in room.page.panel.text)
    assert room.world.desk.scan(room.world.numbers[KIM], "FORUM").reason is Reason.BLOCKED
    room.settle(lambda: QApplication.activeModalWidget() is None)
    again = opened(room)
    assert not again.pin.isVisible()
    QTest.keyClicks(again.blocked, "!")
    assert again.pin.isVisible()
    QTest.keyClick(again.blocked, Key.Key_Backspace)
    assert not again.pin.isVisible(), "who is to be told anybody may say"
    again.reject()
    room.settle(lambda: QApplication.activeModalWidget() is None)


def test_the_days_of_an_event_and_those_that_are_none_of_them() -> None:
    assert event_days(event()) == ["2025-04-29", "2025-04-30"]
    assert event_days(event(), ["2025-05-02", "2025-04-30"]) == ["2025-04-29", "2025-04-30", "2025-05-02"]


@pytest.mark.parametrize("people", [[Entry(name="Ana Ruiz", note="Front row"), PEOPLE[3]]])
def test_what_is_noted_and_how_many_places_are_left_stand_beside_the_verdict(room: Room) -> None:
    desk, world = room.world.desk, room.world
    first = desk.scan(world.numbers["Ana Ruiz"], "SMALL")
    assert verdict_notes.note(first.attendee) == "Note: Front row"
    assert next_words.place_line(first).endswith("Seats left: 1")
    assert not verdict_notes.has_way_in(first)
    left = desk.scan(world.numbers["Ana Ruiz"], "SMALL", Direction.OUT)
    assert next_words.place_line(left) == ""
    second = desk.scan(world.numbers["Lee Jun"], "FORUM")
    assert verdict_notes.note(second.attendee) == ""
    assert "Seats" not in next_words.place_line(second), "no limit, nothing to count"
    assert verdict_notes.has_way_in(desk.scan(world.numbers["Lee Jun"], "FORUM"))
