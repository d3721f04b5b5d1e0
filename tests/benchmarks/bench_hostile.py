"""From a hostile text to the durable refusal, and from the text on a page to its verdict on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from checkin.domain.attendees import Entry
from tests.benchmarks.figures import Figure, quantile, seconds
from tests.hostile import COUNT, hostile
from tests.worlds import FORUM, World, build

PEOPLE = 250
ON_PAGE = 1_000


def _crowd() -> list[Entry]:
    return [Entry(name=f"Guest Number{at:03d}", country="MX", external_code=f"REG-{at:04d}/b") for at in range(PEOPLE)]


def _figure(name: str, times: list[float], admitted: int) -> Figure:
    p99 = quantile(times, 0.99)
    value = f"{p99 * 1e3:.1f} ms (p50 {quantile(times, 0.5) * 1e3:.2f} ms, worst {max(times) * 1e3:.0f} ms)"
    return Figure(name, f"{value}, {admitted} admitted", "< 100 ms, 0 admitted", p99 < 0.1 and admitted == 0)


def _desk(world: World, texts: list[str]) -> Figure:
    verdicts = []
    times = [seconds(lambda: verdicts.append(world.desk.scan(text, FORUM.code))) for text in texts]  # noqa: B023
    admitted = sum(verdict.admitted for verdict in verdicts)
    return _figure(f"{COUNT:,} hostile scans at a desk, p99", times, admitted)


def _page(world: World, texts: list[str], folder: Path) -> Figure:
    from PySide6.QtCore import QEventLoop, QSettings  # noqa: PLC0415 - a benchmark that needs no Qt loads none
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from checkin.devices.bell import Bell  # noqa: PLC0415
    from checkin.ui import theme  # noqa: PLC0415
    from checkin.ui.background import Background  # noqa: PLC0415
    from checkin.ui.door_page import DoorPage  # noqa: PLC0415

    app = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(app, QApplication)
    theme.apply(app)
    background, settings = Background(), QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat)
    page = DoorPage(world.desk, background, Bell(sounds=folder), settings, print)
    page.resize(1366, 768)
    page.show()
    verdicts: list[Any] = []
    page.decided.connect(verdicts.append)
    while page.bar.session is None:
        app.processEvents()

    def scan(text: str) -> None:
        loop = QEventLoop()
        page.panel.painted.connect(loop.quit)
        page.scan(text)
        loop.exec()
        page.panel.painted.disconnect(loop.quit)

    times = [seconds(partial(scan, text)) for text in texts]
    page.close()
    background.close()
    return _figure(f"{len(texts):,} of them to the painted verdict, p99", times, sum(one.admitted for one in verdicts))


def measure() -> list[Figure]:
    """Both figures, in one world of 250 people who all have a code of letters too."""
    with TemporaryDirectory() as folder:
        world = build(Path(folder) / "week.checkin", _crowd(), [FORUM])
        texts = hostile(list(world.numbers.values()), [person.id for person in world.people.values()])
        figures = [_desk(world, texts), _page(world, texts[:ON_PAGE], Path(folder))]
        world.file.close()
        return figures
