"""How soon a printer has a guest's badge after Enter, on a real CUPS, and what a batch that is drawn costs a scan."""

from __future__ import annotations

import gc
import threading
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tests.benchmarks.figures import Figure, quantile, seconds

ACCEPTED = "Enter to the badge's job accepted by CUPS, warm, p95"
GUESTS = 100
BATCH = 2000
ROUNDS = 3
LEAST = 200
"""Scans in each idle spell."""


def _enter(page: Any, number: str) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - a benchmark that needs no Qt loads none
    from PySide6.QtTest import QTest  # noqa: PLC0415

    page.box.setText(number)
    QTest.keyClick(page.box, Qt.Key.Key_Return)


def _accepted(world: Any, folder: Path) -> Figure:
    """From Enter on a scanned number to the moment when CUPS has the job and the journal says so."""
    from PySide6.QtCore import QEventLoop, QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from checkin.badges.ready import get_ready  # noqa: PLC0415
    from checkin.devices.bell import Bell  # noqa: PLC0415
    from checkin.ui import theme  # noqa: PLC0415
    from checkin.ui.background import Background  # noqa: PLC0415
    from checkin.ui.desk_printing import DeskPrinting  # noqa: PLC0415
    from checkin.ui.door_page import DoorPage  # noqa: PLC0415
    from tests.devices.cupsd import CUPSD, running_cups  # noqa: PLC0415

    if CUPSD is None:
        return Figure(ACCEPTED, "no cupsd on this machine: bash .ci/setup", "<= 300 ms", False)
    app = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(app, QApplication)
    theme.apply(app)
    settings = QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat)
    background, bell = Background(), Bell()
    bell.prepare()
    page = DoorPage(world.desk, background, bell, settings, print)
    page.choices.choose_first_check_in(True)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    times: list[float] = []
    with running_cups() as cups:
        cups.add("Zebra")
        page.choices.choose_printer("Zebra")
        paper = DeskPrinting(world.desk, page.choices, settings, page, folder)
        page.decided.connect(paper.print_first)
        get_ready()  # as the program does when its window is there
        while not page.bar.session:
            app.processEvents()
        gc.collect()
        gc.freeze()
        for number in list(world.numbers.values())[: GUESTS + 1]:
            loop = QEventLoop()
            paper.printing.accepted.connect(loop.quit)
            start = perf_counter()
            _enter(page, number)
            loop.exec()
            times.append(perf_counter() - start)
            paper.printing.accepted.disconnect(loop.quit)
        while paper.watch.following:
            app.processEvents()
        paper.close()
    page.close()
    background.close()
    times = times[1:]  # the first opens what stays open
    p95 = quantile(times, 0.95)
    return Figure(
        ACCEPTED,
        f"{p95 * 1e3:.0f} ms (p50 {quantile(times, 0.5) * 1e3:.0f} ms, {len(times)} guests)",
        "<= 300 ms",
        p95 <= 0.3,
    )


def _beside_a_batch(world: Any, folder: Path) -> Figure:
    """Scans while a process draws a batch, against scans of the same minute while none does."""
    from checkin.badges.batch import render_parts  # noqa: PLC0415
    from tests.benchmarks.bench_badges import roster  # noqa: PLC0415

    cards = roster(BATCH)
    numbers = list(world.numbers.values())
    idle: list[float] = []
    busy: list[float] = []
    for _ in range(ROUNDS):
        idle += [seconds(partial(world.desk.scan, number, "FORUM")) for number in numbers[:LEAST]]
        with TemporaryDirectory(dir=folder) as parts:
            work = threading.Thread(target=render_parts, args=(cards, "a6", Path(parts)))
            work.start()
            while work.is_alive():
                busy.append(seconds(partial(world.desk.scan, numbers[len(busy) % len(numbers)], "FORUM")))
            work.join()
    calm, pressed = quantile(idle, 0.99), quantile(busy, 0.99)
    return Figure(
        f"scan while {BATCH:,} badges are drawn, p99",
        f"{pressed * 1e3:.1f} ms = {pressed / calm:.2f}x of idle {calm * 1e3:.1f} ms ({len(busy)} scans)",
        "<= 2x",
        pressed <= 2 * calm,
    )


def measure() -> list[Figure]:
    """Both figures, on a file with a thousand people."""
    from checkin.domain.attendees import Entry  # noqa: PLC0415
    from tests.worlds import FORUM, build  # noqa: PLC0415

    with TemporaryDirectory() as name:
        folder = Path(name)
        people = [Entry(name=f"Guest Number{i:04d}", company=f"Company {i % 90}", country="MX") for i in range(1000)]
        world = build(folder / "thousand.checkin", people, [FORUM])
        figures = [_accepted(world, folder), _beside_a_batch(world, folder)]
        world.file.close()
        return figures
