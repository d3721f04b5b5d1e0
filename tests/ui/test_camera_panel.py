"""The desk's camera as a person has it: switched on, chosen, pulled out, remembered."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Bell
from checkin.devices.camera import Camera
from checkin.devices.camera_inputs import CameraTrouble
from checkin.devices.frames import Sight
from checkin.domain.admission import Verdict
from checkin.ui.background import Background
from checkin.ui.door_page import DoorPage
from checkin.ui.theme import Color
from tests import films
from tests.films import FilmCameras
from tests.worlds import FORUM, World, build

pytestmark = pytest.mark.qt_log_ignore(*films.NOISE, extend=True)
SMALL = (640, 360)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    world = build(tmp_path_factory.mktemp("world") / "event.checkin", sessions=(FORUM,))
    yield world
    world.file.close()


@pytest.fixture(scope="module")
def film(qapp: object, world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    scenes = [*films.empty(0.2, SMALL), *films.walking_by(world.numbers["Kim Minseo"], 1.5, SMALL)]
    return films.shoot(scenes, tmp_path_factory.mktemp("films") / "minseo.mkv")


@pytest.fixture(scope="module")
def nobody(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return films.shoot(films.empty(0.5, SMALL), tmp_path_factory.mktemp("films") / "nobody.mkv")


@dataclass
class Door:
    """A desk's page and the machine's cameras."""

    page: DoorPage
    inputs: FilmCameras
    background: Background
    bot: QtBot
    verdicts: list[Verdict] = field(default_factory=list)

    def switch(self) -> None:
        QTest.keyClick(self.page.box, Qt.Key.Key_F5)

    def wait_until_seen(self) -> None:
        self.bot.waitUntil(lambda: self.page.camera.finder.sight is not None, timeout=20_000)

    def wait_for_trouble(self, trouble: CameraTrouble) -> str:
        panel = self.page.camera
        self.bot.waitUntil(lambda: panel.camera is not None and panel.camera.trouble is trouble, timeout=20_000)
        assert panel.problem.isVisible()
        assert not panel.finder.isVisible()
        return panel.problem.text()

    def close(self) -> None:
        self.page.hide()
        self.background.close()


@pytest.fixture
def inputs(nobody: Path) -> FilmCameras:
    return FilmCameras({"webcam": nobody})


@pytest.fixture
def door(world: World, inputs: FilmCameras, settings: QSettings, qtbot: QtBot) -> Iterator[Door]:
    door = open_door(world, inputs, settings, qtbot)
    yield door
    door.close()


def open_door(world: World, inputs: FilmCameras, settings: QSettings, bot: QtBot) -> Door:
    background = Background()
    page = DoorPage(world.desk, background, Bell(sounds=Path("nowhere")), settings, lambda _: None)
    page.camera.make = lambda: Camera(inputs)
    bot.addWidget(page)
    door = Door(page, inputs, background, bot)
    page.decided.connect(door.verdicts.append)
    page.camera.read.connect(page.scan)  # as the window does, which knows what covers it
    page.resize(1100, 680)
    page.show()
    page.activateWindow()
    bot.waitActive(page)
    bot.waitUntil(lambda: page.bar.session is not None and page.box.hasFocus())
    return door


def test_a_badge_before_the_camera_is_a_scan(door: Door, film: Path, world: World) -> None:
    door.inputs.films = {"webcam": film}
    assert not door.page.camera.isVisible()
    with door.bot.waitSignal(door.page.decided, timeout=20_000):
        door.switch()
    (verdict,) = door.verdicts
    assert verdict.attendee == world.people["Kim Minseo"]
    assert verdict.code == world.numbers["Kim Minseo"]
    assert door.page.panel.name.text() == "Kim Minseo"
    assert door.page.box.hasFocus()


def test_the_code_that_was_found_is_outlined_where_it_is_seen(door: Door, film: Path) -> None:
    door.inputs.films = {"webcam": film}
    door.switch()
    panel = door.page.camera
    finder = panel.finder
    found: list[Sight] = []
    assert panel.camera is None  # it is made a moment later
    door.bot.waitUntil(lambda: panel.camera is not None)
    panel.camera.seen.connect(lambda sight: found.append(sight) if sight.codes else None)
    door.bot.waitUntil(lambda: bool(found), timeout=20_000)
    panel.camera.stop()
    finder.show_sight(found[0])  # the picture stands still
    shown = finder.grab().toImage()
    place = finder.place(found[0])
    corners = [
        (round(finder.width() - place.x() - x * place.width()), round(place.y() + y * place.height()))
        for x, y in found[0].codes[0].corners
    ]
    for x, y in corners:  # mirrored, in green
        near = [shown.pixelColor(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        assert any(color == QColor(Color.GREEN) for color in near)


def test_it_is_switched_off_by_the_same_key_and_lets_go_of_the_camera(door: Door) -> None:
    door.switch()
    door.wait_until_seen()
    assert door.page.camera.isVisible()
    door.switch()
    assert not door.page.camera.isVisible()
    assert door.inputs.player is None
    assert door.page.camera.camera is not None
    assert not door.page.camera.camera.on
    assert door.page.box.hasFocus()


def test_the_button_does_the_same_and_the_box_keeps_the_focus(door: Door) -> None:
    QTest.mouseClick(door.page.camera.switch, Qt.MouseButton.LeftButton)
    door.wait_until_seen()
    assert door.page.box.hasFocus()


def test_on_another_page_it_rests(door: Door) -> None:
    door.switch()
    door.wait_until_seen()
    door.page.hide()
    assert door.inputs.player is None
    door.page.show()
    door.bot.waitUntil(lambda: door.inputs.player is not None, timeout=20_000)
    assert door.inputs.opened == ["webcam", "webcam"]


def test_whether_it_is_on_and_which_is_chosen_are_remembered(
    world: World, nobody: Path, settings: QSettings, qtbot: QtBot
) -> None:
    door = open_door(world, FilmCameras({"webcam": nobody, "usb": nobody}), settings, qtbot)
    door.switch()
    door.wait_until_seen()
    choice = door.page.camera.choice
    assert (choice.isVisible(), choice.key, choice.currentText()) == (True, "webcam", "Webcam")
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert door.inputs.opened == ["webcam", "usb"]
    door.close()
    again = open_door(world, FilmCameras({"webcam": nobody, "usb": nobody}), settings, qtbot)
    again.wait_until_seen()
    assert again.inputs.opened == ["usb"]
    assert again.page.camera.choice.key == "usb"
    again.switch()
    again.close()
    off = open_door(world, FilmCameras({"webcam": nobody}), settings, qtbot)
    assert not off.page.camera.isVisible()
    assert off.page.camera.camera is None  # nothing was loaded
    off.close()


def test_with_one_camera_there_is_nothing_to_choose(door: Door) -> None:
    door.switch()
    door.wait_until_seen()
    assert not door.page.camera.choice.isVisible()


def test_a_camera_pulled_out_is_named_and_waited_for(door: Door, nobody: Path) -> None:
    door.inputs.films["usb"] = nobody
    door.switch()
    door.wait_until_seen()
    QTest.keyClick(door.page.camera.choice, Qt.Key.Key_Down)
    door.wait_until_seen()
    door.inputs.pull("usb")
    assert door.wait_for_trouble(CameraTrouble.UNPLUGGED) == "Usb is not plugged in. Plug it in, or choose another."
    offered = door.page.camera.choice
    assert [offered.itemText(row) for row in range(offered.count())] == ["Usb", "Webcam"]
    door.inputs.plug("usb", nobody)
    door.wait_until_seen()
    assert door.page.camera.finder.isVisible()
    door.inputs.pull("usb")
    QTest.keyClick(offered, Qt.Key.Key_Down)
    door.wait_until_seen()
    assert door.inputs.opened[-1] == "webcam"


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (CameraTrouble.NO_CAMERA, "No camera is plugged in."),
        (CameraTrouble.NOT_PERMITTED, "The system does not let this program use the camera."),
        (CameraTrouble.TAKEN, "The camera gives no picture."),
    ],
)
def test_what_is_missing_is_said_in_words_and_scans_go_on(
    door: Door, world: World, trouble: CameraTrouble, words: str
) -> None:
    if trouble is CameraTrouble.NO_CAMERA:
        door.inputs.films.clear()
    door.inputs.permits = trouble is not CameraTrouble.NOT_PERMITTED
    door.switch()
    if trouble is CameraTrouble.TAKEN:
        door.wait_until_seen()
        door.inputs.break_down()
    assert door.wait_for_trouble(trouble).startswith(words)
    with door.bot.waitSignal(door.page.decided):
        QTest.keyClicks(door.page.box, world.numbers["Lee Jun"])
        QTest.keyClick(door.page.box, Qt.Key.Key_Return)


def test_without_the_library_it_says_what_to_install(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # as on a Linux without libpulse0
    door.page.camera.make = Camera
    door.switch()
    assert "libpulse0" in door.wait_for_trouble(CameraTrouble.NO_LIBRARY)
