"""The kiosk with the desk's camera: guests see what it sees, and hold their codes up to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from checkin.devices.camera import Camera
from checkin.domain import roles
from checkin.ui.kiosk import Kiosk, Phase
from tests import films
from tests.films import FilmCameras
from tests.ui.modes import House, open_house
from tests.worlds import FORUM, World, build

pytestmark = pytest.mark.qt_log_ignore(*films.NOISE, extend=True)
SMALL = (640, 360)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", sessions=(FORUM,))
    yield world
    world.file.close()


@pytest.fixture
def inputs(qapp: object, tmp_path: Path) -> FilmCameras:
    return FilmCameras({"webcam": films.shoot(films.empty(0.5, SMALL), tmp_path / "nobody.mkv")})


@pytest.fixture
def house(world: World, inputs: FilmCameras, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    with open_house(world, settings, qtbot) as house:
        house.window.door.camera.make = lambda: Camera(inputs)
        yield house
        house.window.door.camera.switch.setChecked(False)


def open_kiosk(house: House) -> Kiosk:
    house.window.door.camera.switch.setChecked(True)
    return house.modes.open_kiosk(roles.sealed("2468"))


def seeing_kiosk(house: House) -> Kiosk:
    at = open_kiosk(house)
    house.bot.waitUntil(at.poster.finder.isVisible, timeout=20_000)
    return at


def test_what_the_camera_sees_stands_where_guests_look(house: House) -> None:
    at = seeing_kiosk(house)
    assert at.poster.notice.lines[0] == "Show the QR code of your invitation or badge to the camera."
    assert at.poster.finder.sight is not None
    camera = house.window.door.camera.camera
    assert camera is not None
    assert camera.preview_width == round(at.poster.finder.width() * at.devicePixelRatioF())
    at.lock.click()
    assert not at.poster.finder.isVisible()


def test_a_badge_before_the_camera_checks_in(house: House, world: World, inputs: FilmCameras, tmp_path: Path) -> None:
    scenes = [*films.empty(0.2, SMALL), *films.walking_by(world.numbers["Kim Minseo"], 1.5, SMALL)]
    inputs.films = {"webcam": films.shoot(scenes, tmp_path / "minseo.mkv")}
    at = open_kiosk(house)
    house.bot.waitUntil(lambda: at.phase is Phase.ANSWERED, timeout=20_000)
    assert at.poster.headline.text().startswith("환영합니다, 김민서님")
    assert not at.poster.finder.isVisible(), "the answer has the place to itself"


def test_a_camera_that_is_pulled_out_leaves_the_scanner(house: House, inputs: FilmCameras) -> None:
    at = seeing_kiosk(house)
    inputs.pull("webcam")
    house.bot.waitUntil(lambda: not at.poster.finder.isVisible(), timeout=20_000)
    assert at.poster.notice.lines[0] == "Hold the QR code of your invitation or badge under the scanner."
