"""The camera as a scanner, on real films that FFmpeg plays."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from checkin.devices import frames
from checkin.devices.camera import APART, PATIENCE, Camera, InSight
from checkin.devices.camera_inputs import CameraInputs, CameraTrouble
from checkin.devices.frames import Sight
from tests import films
from tests.films import FilmCameras

pytestmark = pytest.mark.qt_log_ignore(*films.NOISE, extend=True)
LEFT, RIGHT = "1" * 34, "2" * 34
SMALL = (640, 360)


@pytest.fixture(scope="session")
def film(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One badge is carried past, then another; then nobody for a while."""
    scenes = [*films.walking_by(LEFT, 1.2, SMALL), *films.walking_by(RIGHT, 1.2, SMALL), *films.empty(0.4, SMALL)]
    return films.shoot(scenes, tmp_path_factory.mktemp("films") / "two.mkv")


@pytest.fixture
def inputs(film: Path) -> FilmCameras:
    return FilmCameras({"webcam": film})


@pytest.fixture
def camera(inputs: FilmCameras) -> Iterator[Camera]:
    camera = Camera(inputs)
    yield camera
    camera.stop()
    camera.deleteLater()


class Watcher:
    """Keeps what a camera said."""

    def __init__(self, camera: Camera) -> None:
        self.read: list[str] = []
        self.seen: list[Sight] = []
        camera.read.connect(self.read.append)
        camera.seen.connect(self.seen.append)


def test_badges_carried_past_are_read_once_each(qtbot: QtBot, camera: Camera) -> None:
    watched = Watcher(camera)
    camera.start()
    qtbot.waitUntil(lambda: len(watched.read) >= 2, timeout=20_000)
    qtbot.waitUntil(lambda: sum(bool(sight.codes) for sight in watched.seen) >= 20, timeout=20_000)
    assert watched.read[:2] == [LEFT, RIGHT]
    assert not any(sight.converted for sight in watched.seen)
    assert camera.trouble is None
    assert camera.current == "webcam"


def test_a_code_is_new_again_only_after_it_was_out_of_sight() -> None:
    lately = InSight()
    assert lately.is_new("A", 0.0)
    assert not any(lately.is_new("A", at / 10) for at in range(1, 100))  # held up for ten seconds: one scan
    assert lately.is_new("B", 9.9)
    assert not lately.is_new("A", 9.9 + APART - 0.01)
    assert not lately.is_new("A", 9.9 + 2 * APART - 0.02)
    assert lately.is_new("A", 9.9 + 4 * APART)


def test_the_same_code_is_not_read_twice_within_two_and_a_half_seconds(qtbot: QtBot, inputs: FilmCameras) -> None:
    now = [0.0]
    camera = Camera(inputs, clock=lambda: now[0])
    watched = Watcher(camera)
    camera.start()

    def times(text: str) -> int:
        return watched.read.count(text)

    qtbot.waitUntil(lambda: times(LEFT) == 1 and times(RIGHT) == 1, timeout=20_000)
    before = len(watched.seen)
    qtbot.waitUntil(lambda: len(watched.seen) > before + 90, timeout=30_000)  # the film has been round once more
    assert (times(LEFT), times(RIGHT)) == (1, 1)  # the clock stood still
    now[0] += APART
    qtbot.waitUntil(lambda: times(LEFT) == 2 and times(RIGHT) == 2, timeout=20_000)
    camera.stop()
    camera.deleteLater()


def test_frames_that_come_while_one_is_looked_at_are_dropped(
    qtbot: QtBot, camera: Camera, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, go_on, looks = frames.look, threading.Event(), []

    def slow(frame: QVideoFrame, width: int) -> Sight | None:
        looks.append(threading.current_thread())
        assert go_on.wait(20)
        return look(frame, width)

    monkeypatch.setattr(frames, "look", slow)
    watched = Watcher(camera)
    camera.start()
    qtbot.waitUntil(lambda: camera.dropped >= 5, timeout=20_000)
    assert len(looks) == 1
    assert looks[0] is not threading.main_thread()
    go_on.set()
    qtbot.waitUntil(lambda: len(watched.seen) >= 3, timeout=20_000)


def test_frames_may_come_from_any_thread(
    qtbot: QtBot, camera: Camera, inputs: FilmCameras, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A camera's own thread hands them over; the window's thread takes them."""
    sinks: list[QVideoSink] = []
    monkeypatch.setattr(inputs, "open", lambda _, sink: sinks.append(sink))
    camera.start()
    takers: list[threading.Thread] = []
    submit = camera._pool.submit

    def take_down(*work: Any) -> Future[None]:
        takers.append(threading.current_thread())
        return submit(*work)

    monkeypatch.setattr(camera._pool, "submit", take_down)
    frame = QVideoFrame(QVideoFrameFormat(QSize(*SMALL), QVideoFrameFormat.PixelFormat.Format_NV12))
    with qtbot.waitSignal(camera.seen, timeout=20_000):
        sender = threading.Thread(target=sinks[0].setVideoFrame, args=(frame,))
        sender.start()
    sender.join()
    assert takers == [threading.main_thread()]


def test_a_frame_that_cannot_be_read_stops_nothing(
    qtbot: QtBot, camera: Camera, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, looks = frames.look, []

    def broken_at_first(frame: QVideoFrame, width: int) -> Sight | None:
        looks.append(frame.isValid())
        if len(looks) < 4:
            raise ValueError("ImageView parameters are inconsistent")
        return look(frame, width)

    monkeypatch.setattr(frames, "look", broken_at_first)
    watched = Watcher(camera)
    camera.start()
    qtbot.waitUntil(lambda: len(watched.seen) >= 2, timeout=20_000)
    assert len(looks) >= 5


def test_a_camera_that_sends_nothing_is_said_to_until_it_does(
    qtbot: QtBot, camera: Camera, inputs: FilmCameras, monkeypatch: pytest.MonkeyPatch
) -> None:
    sinks: list[QVideoSink] = []
    with monkeypatch.context() as silent:
        silent.setattr(inputs, "open", lambda _, sink: sinks.append(sink))
        camera._silence.setInterval(50)
        camera.start()
        assert camera.trouble is None
        qtbot.waitUntil(lambda: camera.trouble is CameraTrouble.TAKEN, timeout=20_000)
    camera._silence.setInterval(PATIENCE)
    inputs.open("webcam", sinks[0])
    qtbot.waitUntil(lambda: camera.trouble is None, timeout=20_000)
    assert camera.current == "webcam"


def test_after_stop_nothing_is_seen(qtbot: QtBot, camera: Camera) -> None:
    watched = Watcher(camera)
    camera.start()
    qtbot.waitUntil(lambda: len(watched.seen) >= 2, timeout=20_000)
    camera.stop()
    seen = len(watched.seen)
    qtbot.wait(0)  # what was on its way home arrives
    assert len(watched.seen) == seen
    assert not camera.on
    camera.start()
    qtbot.waitUntil(lambda: len(watched.seen) > seen, timeout=20_000)


# Plugged in and pulled out.


def test_the_chosen_camera_is_waited_for(qtbot: QtBot, camera: Camera, inputs: FilmCameras, film: Path) -> None:
    watched = Watcher(camera)
    camera.start("usb")
    assert camera.trouble is CameraTrouble.UNPLUGGED
    assert inputs.opened == []
    inputs.plug("usb", film)
    assert (camera.current, camera.trouble) == ("usb", None)
    qtbot.waitUntil(lambda: bool(watched.seen), timeout=20_000)
    inputs.pull("usb")
    assert (camera.current, camera.trouble) == ("", CameraTrouble.UNPLUGGED)
    inputs.plug("usb", film)
    assert camera.trouble is None
    assert inputs.opened == ["usb", "usb"]


def test_without_a_choice_any_camera_will_do(camera: Camera, inputs: FilmCameras, film: Path) -> None:
    camera.start()
    assert camera.current == "webcam"
    inputs.plug("usb", film)
    assert (camera.current, inputs.opened) == ("webcam", ["webcam"])  # the one in use goes on
    inputs.pull("webcam")
    assert (camera.current, camera.trouble) == ("usb", None)
    inputs.pull("usb")
    assert camera.trouble is CameraTrouble.UNPLUGGED
    inputs.plug("webcam", film)
    assert (camera.current, camera.trouble) == ("webcam", None)


def test_no_camera_is_said_and_noticed_when_one_comes(film: Path, qapp: object) -> None:
    inputs = FilmCameras()
    camera = Camera(inputs)
    camera.start()
    assert camera.trouble is CameraTrouble.NO_CAMERA
    inputs.plug("webcam", film)
    assert (camera.current, camera.trouble) == ("webcam", None)
    camera.stop()
    inputs.pull("webcam")  # what is off notices nothing
    assert camera.trouble is None
    camera.deleteLater()


def test_a_system_that_refuses_is_named(camera: Camera, inputs: FilmCameras) -> None:
    inputs.permits = False
    camera.start()
    assert camera.trouble is CameraTrouble.NOT_PERMITTED
    assert inputs.opened == []


def test_a_camera_that_breaks_down_is_named(camera: Camera, inputs: FilmCameras) -> None:
    camera.start()
    inputs.break_down()
    assert (camera.current, camera.trouble) == ("", CameraTrouble.TAKEN)


# This machine.


def test_without_the_library_the_desk_goes_on(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # as on a Linux without libpulse0
    camera = Camera()
    camera.start()
    assert camera.trouble is CameraTrouble.NO_LIBRARY
    assert camera.cameras == []
    camera.stop()
    camera.deleteLater()


def test_devices_that_may_not_be_opened_are_a_question_of_permission(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inputs = CameraInputs()
    monkeypatch.setattr("checkin.devices.camera_inputs._DEVICES", tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    assert inputs.why_none() is CameraTrouble.NO_CAMERA
    (tmp_path / "video0").touch()
    monkeypatch.setattr("os.access", lambda *_: False)
    assert inputs.why_none() is CameraTrouble.NOT_PERMITTED
    inputs.deleteLater()


def test_the_machine_is_asked_for_its_cameras(qtbot: QtBot) -> None:
    inputs = CameraInputs()
    assert inputs.trouble is None
    names = inputs.cameras()
    assert sorted(names, key=lambda one: (not one.default, one.label.casefold())) == names
    answers: list[bool] = []
    inputs.ask(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    with qtbot.waitSignal(inputs.failed) as failed:
        inputs.open("no such camera", inputs.sink())
    assert failed.args == [CameraTrouble.UNPLUGGED]
    inputs.close()
    inputs.deleteLater()
