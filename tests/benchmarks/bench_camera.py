"""How many frames of a real film are looked at a second, and what the window does meanwhile."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.figures import Figure, quantile

SECONDS = 6.0
BEAT = 1 / 60
LATE = 2 * BEAT
"""A beat that comes this long after the one before has let a frame of the screen go by."""


def _play(film: Path, folder: Path) -> list[Figure]:
    from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer  # noqa: PLC0415 - what needs no Qt loads none
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from checkin.devices.bell import Bell  # noqa: PLC0415
    from checkin.devices.camera import Camera  # noqa: PLC0415
    from checkin.devices.frames import Sight  # noqa: PLC0415
    from checkin.ui import theme  # noqa: PLC0415
    from checkin.ui.background import Background  # noqa: PLC0415
    from checkin.ui.door_page import DoorPage  # noqa: PLC0415
    from tests.films import FilmCameras  # noqa: PLC0415
    from tests.worlds import FORUM, build  # noqa: PLC0415

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    world = build(folder / "event.checkin", sessions=(FORUM,))
    background = Background()
    settings = QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat)
    page = DoorPage(world.desk, background, Bell(sounds=folder), settings, print)
    camera = Camera(FilmCameras({"film": film}))
    page.camera.make = lambda: camera
    page.camera.read.connect(page.scan)
    sights: list[Sight] = []
    camera.seen.connect(sights.append)
    page.resize(1366, 768)
    page.show()
    page.camera.switch.setChecked(True)
    loop = QEventLoop()
    camera.seen.connect(loop.quit)
    loop.exec()  # the film runs
    camera.seen.disconnect(loop.quit)
    beats: list[float] = []
    heart = QTimer(interval=int(BEAT * 1000), timerType=Qt.TimerType.PreciseTimer)

    def beat() -> None:
        beats.append(perf_counter())
        page.tally.update()  # something is painted in every frame

    heart.timeout.connect(beat)
    sights.clear()
    camera.dropped, start = 0, perf_counter()
    heart.start()
    QTimer.singleShot(round(SECONDS * 1000), loop.quit)
    loop.exec()
    passed = perf_counter() - start
    heart.stop()
    page.hide()
    page.close()
    background.close()
    world.file.close()
    gaps = [after - before for before, after in pairwise(beats)]
    late = sum(gap > LATE for gap in gaps)
    looked, read = len(sights) / passed, sum(bool(sight.codes) for sight in sights)
    return [
        Figure(
            "camera: 720p frames of a film looked at a second",
            f"{looked:.1f} (a code read in {read} of {len(sights)}, {sum(sight.converted for sight in sights)} converted,"
            f" {camera.dropped} dropped, {os.cpu_count()} cores)",
            ">= 15",
            looked >= 15,
        ),
        Figure(
            "window meanwhile: beats of a 60 Hz timer that came late",
            f"{late} of {len(gaps)} (p50 {quantile(gaps, 0.5) * 1e3:.1f} ms, p99 {quantile(gaps, 0.99) * 1e3:.1f} ms)",
            "<= 1 %",
            late <= len(gaps) / 100,
        ),
    ]


def measure() -> list[Figure]:
    """Badges carried past a camera, tilted and in and out of focus, as FFmpeg decodes the film while it plays."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication.instance() or QApplication(["benchmark"])
    from tests import films  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        scenes = [*films.empty(0.5), *films.walking_by("1" * 34, 2.5)]
        film = films.shoot(scenes, Path(folder) / "film.mkv")
        figures = _play(film, Path(folder))
    del app
    return figures
