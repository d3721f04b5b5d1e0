"""Behind the PIN: what staff change of a kiosk that stays one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Sound, sound_for
from checkin.domain.admission import Reason
from checkin.domain.greeting import Tongue
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.office import Office
from checkin.ui.kiosk import Kiosk, Phase
from checkin.ui.kiosk_choices import KioskChoices
from tests.ui.kiosks import ANN, HALL, MARIA, enter_pin, house, kiosk, scans, serve, world
from tests.ui.modes import ALT, House, Key, open_house
from tests.worlds import MORNING, PEOPLE, build

__all__ = ["house", "world"]

AFTERNOON = Session("AFTER", "Seminar", MORNING + timedelta(hours=5), MORNING + timedelta(hours=7), room="Sala B")


@pytest.fixture
def day(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    """A day of two sessions; the desk follows the clock."""
    world = build(tmp_path / "day.checkin", people=(*PEOPLE, ANN, MARIA), sessions=(HALL, AFTERNOON))
    with open_house(world, settings, qtbot) as house:
        yield house
    world.file.close()


def test_a_kiosk_that_follows_goes_on_to_the_session_of_the_afternoon(day: House) -> None:
    Office(day.world.file, clock=day.world.clock).set_pin("2468")
    dialog = day.modes.ask_for_kiosk()
    assert dialog.session.key == ""
    assert dialog.session.currentText() == "The session that is on now  ·  Showcase"
    dialog.start.click()
    at = day.window.cover
    assert isinstance(at, Kiosk)
    assert at.about.text() == "Showcase  ·  Salón Maya  ·  09:00 – 12:00"
    assert serve(at, day, "Kim Minseo").splitlines()[1] == "입장 확인: Showcase"
    day.world.clock.move(hours=4, minutes=45)
    day.bot.waitUntil(lambda: at.about.text() == "Seminar  ·  Sala B  ·  14:00 – 16:00")
    at.start_over()
    assert serve(at, day, "Kim Minseo").splitlines()[1] == "입장 확인: Seminar"


@pytest.fixture
def two_rooms(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    """Eleven o'clock: the hall has been open since nine, the room beside it since ten; the desk stands at the hall."""
    early = MORNING + timedelta(hours=1)
    world = build(tmp_path / "day.checkin", sessions=(HALL, Session("TALK", "Talk", early, early + timedelta(hours=4))))
    with open_house(world, settings, qtbot) as house:
        world.clock.move(hours=2)
        yield house
    world.file.close()


def test_a_kiosk_that_follows_is_not_taken_along_by_what_begins_next_door(two_rooms: House) -> None:
    dialog = two_rooms.modes.ask_for_kiosk()
    assert dialog.session.currentText() == "The session that is on now  ·  Showcase"
    dialog.pin.setText("2468")
    dialog.start.click()
    at = two_rooms.window.cover
    assert isinstance(at, Kiosk)
    assert at.about.text().startswith("Showcase")
    enter_pin(at)
    at.staff.now.click()
    assert at.staff.now.detail.text() == "Showcase"
    at.staff.sessions["HALL"].click()
    assert at.staff.now.detail.text() == "Talk"
    at.staff.now.click()
    assert at.about.text().startswith("Talk")


def test_a_session_that_was_chosen_stays_until_staff_let_the_kiosk_follow(day: House) -> None:
    day.window.door.bar.stand_at(HALL)
    dialog = day.modes.ask_for_kiosk()
    assert dialog.session.key == "HALL", "as the desk stands"
    dialog.pin.setText("2468")
    dialog.start.click()
    at = day.window.cover
    assert isinstance(at, Kiosk)
    day.world.clock.move(hours=4, minutes=45)
    assert serve(at, day, "Kim Minseo").startswith("등록 데스크로 와 주세요")
    enter_pin(at)
    assert [key.heading.text() for key in at.staff.sessions.values()] == ["Seminar", "Showcase"]
    assert at.staff.sessions["HALL"].chosen
    assert at.staff.sessions["HALL"].detail.text().startswith("over  ·  ")
    assert not at.staff.now.chosen
    at.staff.now.click()
    assert at.staff.now.chosen
    assert not any(key.chosen for key in at.staff.sessions.values())
    assert at.staff.now.detail.text() == "Seminar"
    at.staff.go_on.click()
    assert at.phase is Phase.IDLE
    assert serve(at, day, "Kim Minseo").splitlines()[1] == "입장 확인: Seminar"


def test_staff_choose_another_session_without_leaving(day: House) -> None:
    at = kiosk(day)
    enter_pin(at)
    at.staff.sessions["AFTER"].click()
    assert at.staff.sessions["AFTER"].chosen
    assert day.window.cover is at
    day.settle()
    at.staff.go_on.click()
    assert at.about.text().startswith("Seminar")
    assert at.poster.notice.lines[1] == "Doors open at 13:30"
    assert serve(at, day, "Lee Jun") == "13:30부터 입장하실 수 있습니다\n그때 다시 코드를 스캔해 주세요."
    assert scans(day) == [Reason.TOO_EARLY]
    at.start_over()
    day.world.clock.move(hours=4, minutes=30)
    at._look.timeout.emit()
    assert "Doors open at 13:30" not in at.poster.text


def test_nobody_is_asked_to_scan_where_the_session_is_over(day: House) -> None:
    at = kiosk(day)
    day.window.door.bar.stand_at(HALL)
    day.world.clock.move(hours=4, minutes=30)
    day.bot.waitUntil(lambda: at.poster.headline.text() == "Please go to the registration desk")
    assert at.phase is Phase.IDLE
    at.languages[Tongue.SPANISH].click()
    assert at.poster.text == "Pase a la mesa de registro, por favor\nAhí le ayudaremos con gusto."
    enter_pin(at)
    at.staff.ways[Direction.OUT].click()
    at.staff.go_on.click()
    assert at.poster.headline.text() == "Scan your code as you leave", "who is in there can go out"


def test_a_kiosk_at_the_way_out(house: House) -> None:
    at = kiosk(house)
    serve(at, house, "María Hernández")
    green = at.poster.notice.ground
    enter_pin(at)
    at.staff.ways[Direction.OUT].click()
    at.staff.go_on.click()
    assert at.poster.headline.text() == "Scan your code as you leave"
    said = serve(at, house, "María Hernández")
    assert said == "Hasta luego, señora Hernández.\nSalida registrada: Showcase"
    assert at.poster.notice.ground != green
    assert house.bell.rung == [Sound.ADMITTED, sound_for(Reason.ADMITTED, Direction.OUT)]
    at.take_off()
    assert house.window.door.bar.direction is Direction.OUT, "the desk goes on as the kiosk was"


def test_language_and_printing_are_kept_for_tomorrow(house: House, settings: QSettings) -> None:
    house.printing.choices.choose_printer("Zebra")
    at = kiosk(house)
    enter_pin(at)
    assert at.staff.printing[True].chosen
    at.staff.printing[False].click()
    at.staff.tongues[Tongue.KOREAN].click()
    assert [tongue for tongue, key in at.staff.tongues.items() if key.chosen] == [Tongue.KOREAN]
    at.staff.go_on.click()
    assert at.poster.headline.text() == "코드를 스캔해 주세요"
    assert "Please collect your badge at the registration desk." in serve(at, house, "Ann Smith")
    assert house.printed == []
    again = KioskChoices(settings)
    assert (again.tongue, again.prints) == (Tongue.KOREAN, False)


def test_without_a_printer_nothing_is_offered_to_print(house: House) -> None:
    at = kiosk(house)
    enter_pin(at)
    assert not at.staff.printing[True].isEnabled()
    assert at.staff.printing[False].chosen


def test_no_guest_is_named_behind_the_pin(house: House) -> None:
    at = kiosk(house)
    serve(at, house, "Ann Smith")
    enter_pin(at)
    labels = (*at.staff.findChildren(QLabel), *at.staff.findChildren(QPushButton))
    assert not any("Ann" in label.text() for label in labels)
    assert "Ann" not in at.poster.text


def test_a_page_that_staff_left_open_is_closed_by_the_next_guest_or_by_time(house: House) -> None:
    at = kiosk(house)
    enter_pin(at)
    serve(at, house, "Ann Smith")
    assert not at.staff.isVisible()
    enter_pin(at)
    at.timer.timeout.emit()
    assert at.phase is Phase.IDLE
    assert at.pad.pin == ""
    enter_pin(at)
    house.press(Key.Key_Return)
    house.press(Key.Key_F4, ALT)
    assert house.window.cover is at
    house.press(Key.Key_Escape)
    assert at.phase is Phase.IDLE


def test_hours_that_change_while_nobody_is_here_are_shown(day: House) -> None:
    at = kiosk(day)
    day.window.door.bar.stand_at(AFTERNOON)
    day.bot.waitUntil(lambda: "Doors open at 13:30" in at.poster.text)
    later = replace(AFTERNOON, starts=AFTERNOON.starts + timedelta(minutes=45))
    Office(day.world.file, clock=day.world.clock).set_session(later)
    day.window.door.refresh()
    day.bot.waitUntil(lambda: "Doors open at 14:15" in at.poster.text)
    assert at.phase is Phase.IDLE


def test_staff_who_mistype_now_and_then_are_not_made_to_wait(day: House) -> None:
    at = kiosk(day)
    for _ in range(5):
        enter_pin(at, "2460")
        assert at.phase is Phase.STAFF
        enter_pin(at)
        assert at.phase is Phase.CHANGING
