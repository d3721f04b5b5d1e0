"""A desk turned into a door, and how it says its verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Sound
from checkin.devices.voice import Mute, Voice
from checkin.domain.presence import Direction
from checkin.ui.desk_habits import STAYS, DeskHabits
from checkin.ui.door_mode import DoorMode
from checkin.ui.overrule_dialog import OverruleDialog
from tests.ui.dialogs import open_dialog
from tests.ui.modes import CONTROL, House, Key, open_house
from tests.worlds import FORUM, SMALL, World, build


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", sessions=(SMALL, FORUM))
    yield world
    world.file.close()


@pytest.fixture
def house(world: World, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    with open_house(world, settings, qtbot) as house:
        house.window.door.bar.stand_at(SMALL)
        yield house


def door_mode(house: House) -> DoorMode:
    house.press(Key.Key_F11)
    cover = house.window.cover
    assert isinstance(cover, DoorMode)
    return cover


def admit(house: House, name: str) -> None:
    with house.bot.waitSignal(house.window.door.decided):
        house.window.scan(house.world.numbers[name])
    house.settle()


def test_f11_turns_the_screen_into_a_door_and_back(house: House) -> None:
    mode = door_mode(house)
    assert house.window.isFullScreen()
    assert mode.size() == house.window.size()
    assert mode.session.text() == "Small room"
    house.press(Key.Key_F11)
    assert house.window.cover is None
    assert not house.window.isFullScreen()
    house.bot.waitUntil(house.window.door.box.hasFocus)
    door_mode(house)
    house.press(Key.Key_Escape)
    assert house.window.cover is None


def test_a_scan_is_shown_large_and_counted(house: House) -> None:
    mode = door_mode(house)
    admit(house, "Kim Minseo")
    assert mode.panel.word.text() == "Welcome"
    assert mode.panel.hangul.text() == "김민서"
    house.bot.waitUntil(lambda: mode.counter.text() == "1")
    assert mode.of.text() == "of 2: 1 seat left"
    assert (mode.bar.value(), mode.bar.maximum()) == (1, 2)
    admit(house, "Lee Jun")
    house.bot.waitUntil(lambda: mode.counter.text() == "2")
    assert mode.of.text() == "Full: 2 seats"
    admit(house, "José García Núñez")
    assert mode.panel.word.text() == "Room is full"
    house.bot.waitUntil(lambda: len(mode.recent.scans) == 3)
    assert [scan.attendee.called for scan in mode.recent.scans if scan.attendee] == [
        "José García Núñez", "Lee Jun", "Kim Minseo",
    ]  # fmt: skip
    assert house.bell.rung == [Sound.ADMITTED, Sound.ADMITTED, Sound.FULL]


def test_the_bar_says_by_its_colour_and_words_that_the_room_is_full(house: House) -> None:
    mode = door_mode(house)
    assert mode.bar.height() == 24
    assert mode.bar.property("full") is False
    for name in ("Kim Minseo", "Lee Jun"):
        admit(house, name)
    house.bot.waitUntil(lambda: mode.of.text() == "Full: 2 seats")
    assert mode.bar.property("full") is True


def test_the_last_ten_are_all_in_sight_on_a_small_screen(house: House) -> None:
    mode = door_mode(house)
    for _ in range(11):
        admit(house, "Kim Minseo")
        house.world.clock.move(seconds=5)
    house.bot.waitUntil(lambda: len(mode.recent.scans) == 10)
    mode.setGeometry(0, 0, 1366, 768)
    house.settle()
    mode.grab()
    last, viewport = mode.recent.rows[9], mode.recent.rows[9].parentWidget().parentWidget()
    assert viewport.rect().contains(last.mapTo(viewport, last.rect().bottomLeft()))
    assert mode.rect().contains(viewport.mapTo(mode, viewport.rect().bottomLeft()))


def test_the_newest_scan_is_in_sight_again(house: House) -> None:
    recent = house.window.door.recent
    for _ in range(10):
        admit(house, "Kim Minseo")
        house.world.clock.move(seconds=5)
    house.bot.waitUntil(lambda: len(recent.scans) == 10)
    bar = recent.findChild(QScrollArea).verticalScrollBar()
    house.bot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    before = recent.scans[0]
    admit(house, "Lee Jun")
    house.bot.waitUntil(lambda: recent.scans[0] != before)
    assert bar.value() == 0


def test_a_door_lets_in_anyway_by_key_and_by_finger(house: House) -> None:
    mode = door_mode(house)
    admit(house, "Kim Minseo")
    assert not mode.panel.overrule.isVisible()
    house.world.clock.move(seconds=5)
    admit(house, "Kim Minseo")
    assert mode.panel.word.text() == "Already in"
    assert mode.panel.overrule.height() == mode.coming.height() == 56
    mode.panel.overrule.click()
    open_dialog(house.bot, OverruleDialog).reject()
    house.press(Key.Key_F8)
    shown = cast("OverruleDialog", open_dialog(house.bot, OverruleDialog))
    shown.reason.setText("Host agreed")
    with house.bot.waitSignal(house.window.door.decided) as decided:
        shown.admit.click()
    assert decided.args[0].admitted
    assert mode.panel.word.text() == "Welcome"
    assert house.window.cover is mode


def test_a_door_says_who_is_to_be_told(house: House) -> None:
    person = house.world.people["Kim Minseo"]
    house.world.desk.set_conditions(person.id, blocked="", days=(), alert="Protocol")
    mode = door_mode(house)
    assert not mode.alerts.isVisible()
    admit(house, "Kim Minseo")
    house.bot.waitUntil(mode.alerts.isVisible)
    assert "Protocol" in mode.alerts.text
    mode.alerts.lines[0].told.click()
    house.bot.waitUntil(lambda: not mode.alerts.isVisible())
    assert house.world.desk.alerts() == []


def test_a_room_without_a_limit_has_no_bar(house: House) -> None:
    mode = door_mode(house)
    house.window.door.bar.stand_at(FORUM)
    assert mode.session.text() == "Future Cooperation Forum"
    assert not mode.bar.isVisible()
    assert mode.of.text() == "inside now"


def test_the_way_through_the_door_is_switched_by_key_and_by_finger(house: House) -> None:
    mode = door_mode(house)
    house.press(Key.Key_F3)
    assert house.window.door.bar.direction is Direction.OUT
    assert mode.going.isChecked()
    mode.coming.click()
    assert house.window.door.bar.direction is Direction.IN
    assert mode.coming.isChecked()
    admit(house, "Kim Minseo")
    house.press(Key.Key_F9)
    house.bot.waitUntil(lambda: mode.panel.word.text() == "Taken back")


def test_no_other_key_does_anything(house: House) -> None:
    mode = door_mode(house)
    for key in (Key.Key_F1, Key.Key_F2, Key.Key_F4, Key.Key_F6, Key.Key_F7, Key.Key_F8, Key.Key_Tab, Key.Key_A):
        house.press(key)
    for key in (Key.Key_1, Key.Key_O, Key.Key_P, Key.Key_Z):
        house.press(key, CONTROL)
    assert house.window.cover is mode
    assert mode.hasFocus()
    assert not house.window.help.isVisible()
    assert house.window.door.box.text() == ""


def test_a_code_with_letters_is_a_scan_there_too(house: House) -> None:
    mode = door_mode(house)
    with house.bot.waitSignal(house.window.door.decided) as decided:
        house.type_code("REG-0042")
    assert decided.args[0].attendee.name == "Lee Jun"
    assert mode.panel.word.text() == "Welcome"


def test_what_cannot_be_written_is_said_there_too(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    mode = door_mode(house)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(house.world.desk, "scan", full)
    house.window.scan(house.world.numbers["Kim Minseo"])
    house.bot.waitUntil(lambda: mode.panel.word.text() == "Not saved")
    assert "No space left on device" in mode.panel.detail.text()


def test_the_door_speaks_the_window_s_language(house: House) -> None:
    mode = door_mode(house)
    admit(house, "Kim Minseo")
    house.window.header.language_chosen.emit("es_MX")
    house.bot.waitUntil(lambda: mode.going.text() == "Salida")
    assert mode.panel.word.text() == "Pase usted"
    assert mode.panel.greeting.text() == "환영합니다, 김민서님."


# How verdicts are said.


def choices(house: House) -> dict[str, QAction]:
    house.modes.choices.aboutToShow.emit()
    return {action.text(): action for action in house.modes.choices.actions()}


def test_what_is_chosen_is_kept_and_taken_up_at_once(house: House, settings: QSettings) -> None:
    assert (house.modes.habits.sounds, house.modes.habits.spoken, house.modes.habits.stays) == (True, False, 12_000)
    choices(house)["A sound for each verdict"].trigger()
    choices(house)["for 5 seconds"].trigger()
    assert house.bell.muted
    assert house.window.door.panel.stays == 5000
    assert choices(house)["for 5 seconds"].isChecked()
    choices(house)["until the next scan"].trigger()
    assert house.window.door.panel.stays == 0
    again = DeskHabits(settings)
    assert (again.sounds, again.stays) == (False, 0)


def test_a_time_that_nobody_offered_is_not_taken(settings: QSettings) -> None:
    for nonsense in ("-1", "7", "soon", ""):
        settings.setValue("desk/verdict_stays", nonsense)
        assert DeskHabits(settings).stays in STAYS
        assert DeskHabits(settings).stays == 12_000


def test_the_verdict_is_spoken_where_wished(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[tuple[str, QLocale.Language]] = []
    monkeypatch.setattr(Voice, "prepare", lambda _self, _locale: None)
    monkeypatch.setattr(Voice, "say", lambda _self, words, locale: spoken.append((words, locale.language())))
    admit(house, "Kim Minseo")
    assert spoken == []
    choices(house)["Speak the verdict"].trigger()
    admit(house, "Kim Minseo")
    assert spoken == [("Already in", QLocale.Language.English)]
    house.window.header.language_chosen.emit("ko")
    admit(house, "Kim Minseo")
    assert spoken[-1] == ("이미 입장", QLocale.Language.Korean)


def test_a_desk_that_speaks_finds_its_voice_before_the_first_guest(
    world: World, settings: QSettings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[QLocale.Language] = []
    monkeypatch.setattr(Voice, "prepare", lambda _self, locale: prepared.append(locale.language()))
    DeskHabits(settings).speak(True)
    with open_house(world, settings, qtbot):
        qtbot.waitUntil(lambda: prepared == [QLocale.Language.English])


@pytest.mark.parametrize("problem", Mute)
def test_a_computer_without_a_voice_says_so(house: House, problem: Mute, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Voice, "prepare", lambda _self, _locale: problem)
    house.window.door.said.connect(lambda level, sentence: said.append(f"{level}: {sentence}"))
    choices(house)["Speak the verdict"].trigger()
    assert len(said) == 1
    assert said[0].startswith("warn: Verdicts cannot be spoken: ")
