"""How soon the window is ready, and how soon a verdict is on the screen after Enter; both offscreen."""

from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tests.benchmarks.figures import Figure, quantile, seconds

ROOT = Path(__file__).parents[2]
STARTS = 7
VERDICTS = 300

FLOOR = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 720)
window.show()
app.processEvents()
import sqlalchemy
with sqlalchemy.create_engine("sqlite:///" + sys.argv[1]).connect() as connection:
    connection.execute(sqlalchemy.text("SELECT count(*) FROM facts")).scalar()
"""
"""What any program of this kind must do: Qt, a window on the screen, SQLAlchemy, a first answer from the same file."""

READY = """
import sys
from PySide6.QtWidgets import QApplication
def until_ready(*_):
    app = QApplication.instance()
    from checkin.ui.window import Window
    (window,) = [widget for widget in app.topLevelWidgets() if isinstance(widget, Window)]
    while not (window.door.bar.session and window.door.tally.tally and window.door.box.hasFocus()):
        app.processEvents()
    app.processEvents()
    sys.stdout.flush()
    import os
    os._exit(0)
QApplication.exec = until_ready
from checkin.app import main
main(sys.argv[1:])
"""
"""The program itself; ready is when the session is chosen, its counts are shown and the box has the focus."""


def _start(program: str, file: Path, home: str) -> float:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": home,
        "XDG_DATA_HOME": home,
        "XDG_CONFIG_HOME": home,
    }
    call = [sys.executable, "-c", program, str(file)]
    return seconds(lambda: subprocess.run(call, cwd=ROOT, env=environment, check=True, capture_output=True))


def _starts(file: Path, home: str) -> Figure:
    floor: list[float] = []
    ready: list[float] = []
    for program in (FLOOR, READY):
        _start(program, file, home)  # not counted: it leaves the compiled modules that every later start finds
    for _ in range(STARTS):
        floor.append(_start(FLOOR, file, home))
        ready.append(_start(READY, file, home))
    least, ours = quantile(floor, 0.5), quantile(ready, 0.5)
    return Figure(
        "window ready, from the start of the process",
        f"{ours * 1e3:.0f} ms = {ours / least:.2f}x of an empty window and a first query, {least * 1e3:.0f} ms",
        "<= 1.5x",
        ours <= 1.5 * least,
    )


def _end(loop: Any, _: object) -> None:
    loop.quit()


def _strike(page: Any, char: str) -> None:
    """One key of a scanner, as the system delivers it to the window in front."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: PLC0415
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
        event.setTimestamp(int(perf_counter() * 1000))
        QCoreApplication.sendEvent(page.window().windowHandle(), event)


def _paints(file: Path) -> Figure:
    from PySide6.QtCore import QEventLoop, QSettings  # noqa: PLC0415 - a benchmark that needs no Qt loads none
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from checkin.desk import Desk  # noqa: PLC0415
    from checkin.devices.bell import Bell  # noqa: PLC0415
    from checkin.devices.scanner import KeyboardWedge  # noqa: PLC0415
    from checkin.storage import EventFile  # noqa: PLC0415
    from checkin.ui import theme  # noqa: PLC0415
    from checkin.ui.background import Background  # noqa: PLC0415
    from checkin.ui.door_page import DoorPage  # noqa: PLC0415
    from tests.worlds import Hands  # noqa: PLC0415

    app = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(app, QApplication)
    theme.apply(app)
    opened = EventFile.open(file)
    desk = Desk(opened, "A", clock=Hands())
    numbers = [card.number for card in desk.cards()][:VERDICTS]
    background = Background()
    bell = Bell()
    bell.prepare()  # the program does so when the window is there: no scan waits for it
    page = DoorPage(desk, background, bell, QSettings(str(file.parent / "b.ini"), QSettings.Format.IniFormat), print)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    wedge = KeyboardWedge(page)
    wedge.scanned.connect(page.scan)
    while not (page.bar.session and page.box.hasFocus()):
        app.processEvents()
    gc.collect()
    gc.freeze()  # as the program does when its window is there
    times = []
    for number in numbers:
        idle = QEventLoop()  # the last guest's counts and list are shown before the next badge is held up
        background.run(int, partial(_end, idle), owner=page)
        idle.exec()
        app.processEvents()
        loop = QEventLoop()
        page.panel.painted.connect(loop.quit)
        for digit in number[:-1]:
            _strike(page, digit)
        start = perf_counter()
        _strike(page, number[-1])
        _strike(page, "\r")
        loop.exec()
        times.append(perf_counter() - start)
        page.panel.painted.disconnect(loop.quit)
    page.close()
    background.close()
    opened.close()
    p99 = quantile(times, 0.99)
    return Figure(
        "last key of a scan to verdict painted, offscreen, p99",
        f"{p99 * 1e3:.1f} ms (p50 {quantile(times, 0.5) * 1e3:.1f} ms, {len(times)} scans;"
        f" a bare commit on this disk: p99 {quantile(_commits(file.parent), 0.99) * 1e3:.1f} ms)",
        "<= 16 ms",
        p99 <= 0.016,
    )


def _commits(folder: Path) -> list[float]:
    """What the disk takes for the smallest durable commit: no verdict can be sooner."""
    raw = sqlite3.connect(folder / "commits.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE said (what TEXT)")
    taken = [seconds(lambda: raw.execute("INSERT INTO said VALUES ('x')")) for _ in range(VERDICTS)]
    raw.close()
    return taken


def measure() -> list[Figure]:
    """Both figures, on a file with a thousand people."""
    from checkin.domain.attendees import Entry  # noqa: PLC0415
    from tests.worlds import FORUM, build  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        people = [Entry(name=f"Guest Number{i:04d}", company=f"Company {i % 90}", country="MX") for i in range(1000)]
        world = build(Path(folder) / "thousand.checkin", people, [FORUM])
        world.file.close()
        return [_starts(world.file.path, folder), _paints(world.file.path)]
