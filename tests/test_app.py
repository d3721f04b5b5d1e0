"""The program as it is started: exit codes without a window, and the whole of it joined on the demo."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import app
from checkin.devices.bell import Bell, Silence
from checkin.devices.serial import SPEEDS, Port
from checkin.domain.event import Event, new_key
from checkin.domain.rehearsal import event_clock
from checkin.ui import event_files
from checkin.ui.scanner_dialog import ScannerDialog
from checkin.ui.serial_choice import remember
from tests.ui.dialogs import open_dialog
from tests.worlds import build

TOP = Path(__file__).parents[1]


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run main.py as a person does."""
    surroundings = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, str(TOP / "main.py"), *arguments],
        capture_output=True,
        text=True,
        env=surroundings,
        timeout=60,
        check=False,
    )


def nowhere() -> dict[str, str]:
    """An environment without a screen."""
    return {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_what_to_do() -> None:
    done = start(**nowhere())
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "xvfb-run" in done.stderr
    assert "--help" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_verbs_and_help_need_no_screen_and_no_qt(tmp_path: Path) -> None:
    helped = start("--help", **nowhere())
    assert (helped.returncode, "headcounts" in helped.stdout) == (0, True)
    probe = (
        "import sys; from checkin.app import main; code = main(['headcounts', sys.argv[1]]);"
        " print(code, any(name.startswith('PySide6') for name in sys.modules))"
    )
    path = str(tmp_path / "none.checkin")
    done = subprocess.run(
        [sys.executable, "-c", probe, path], capture_output=True, text=True, cwd=TOP, timeout=60, check=True
    )
    assert done.stdout.split() == ["2", "False"]


@pytest.mark.parametrize("content", [None, b"name\nKim\n"])
def test_a_file_that_is_no_event_ends_with_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "thing.checkin"
    if content is not None:
        path.write_bytes(content)
    done = start(str(path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert str(path) in done.stderr
    assert "Traceback" not in done.stderr


def rehearsed(rehearsal: bool) -> Event:
    """An event in Mexico City, six hours behind UTC."""
    return Event("e", "Week", date(2025, 4, 29), date(2025, 4, 30), "America/Mexico_City", new_key(), rehearsal)


def test_a_rehearsal_begins_on_its_first_morning_and_goes_on_where_it_was_left() -> None:
    now = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
    ticking = [now]

    def machine() -> datetime:
        return ticking[0]

    clock = event_clock(rehearsed(True), None, machine)
    assert clock() == datetime(2025, 4, 29, 14, 50, tzinfo=UTC)  # 08:50 at the event
    ticking[0] += timedelta(minutes=2)
    assert clock() == datetime(2025, 4, 29, 14, 52, tzinfo=UTC)
    last = datetime(2025, 4, 29, 16, 30, tzinfo=UTC)
    assert event_clock(rehearsed(True), last, machine)() == last + timedelta(seconds=1)
    assert event_clock(rehearsed(True), now, machine)() == datetime(2025, 4, 29, 14, 50, tzinfo=UTC)
    assert event_clock(rehearsed(False), last, machine)() == ticking[0]


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[app.Program]:
    monkeypatch.setattr(event_files, "machine_data", lambda: tmp_path / "data")
    monkeypatch.setattr(Bell, "prepare", lambda _: Silence.NO_LOUDSPEAKER)
    hook = sys.excepthook
    program = app.Program(qapp, "en")
    yield program
    if program.welcome is not None:
        program.welcome.close()
    if program.joined is not None:
        program.joined.window.close()
    program.close()
    sys.excepthook = hook


def joined(program: app.Program, qtbot: QtBot) -> app.Joined:
    """What is open, ready to scan."""
    made = program.joined
    assert made is not None
    qtbot.waitActive(made.window)
    qtbot.waitUntil(lambda: made.door.bar.session is not None)
    return made


def test_the_demo_keeps_what_was_done_in_it(program: app.Program, qtbot: QtBot) -> None:
    program.show_event(event_files.demo_file())
    made = joined(program, qtbot)
    session = made.door.bar.session
    assert session is not None
    assert session.code == "FORUM"
    assert made.window.header.rehearsal.text().startswith("Rehearsal · Apr 29, 2025, 8:5")
    number = made.desk.issue([made.desk.find("김민서")[0].attendee.id])[0].number
    with qtbot.waitSignal(made.door.decided) as decided:
        made.window.scan(number)
    assert decided.args[0].admitted
    made.window.close()
    program.show_event(event_files.demo_file())
    again = joined(program, qtbot)
    qtbot.waitUntil(lambda: again.door.tally.inside.text() == "1")
    assert again.desk.clock() > decided.args[0].moment


def test_every_page_opens_on_a_real_file_and_closes_cleanly(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    world = build(tmp_path / "event.checkin")
    world.file.close()
    program.show_event(event_files.open_file(tmp_path / "event.checkin"))
    made = joined(program, qtbot)
    for place in (2, 3, 4, 5, 6, 7, 1):
        QTest.keyClick(made.window, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
    assert list(made.window.pages) == ["desk", "attendees", "sessions", "meetings", "badges", "import", "export"]
    assert made.door.box.hasFocus()
    for background in (made.at_desk, made.at_office):
        done: list[None] = []
        background.run(lambda: None, done.append)
        qtbot.waitUntil(lambda done=done: bool(done))
    assert made.window.strip.text == ""


def test_an_error_nobody_foresaw_is_told_and_the_desk_goes_on(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    world = build(tmp_path / "event.checkin")
    world.file.close()
    program.show_event(event_files.open_file(tmp_path / "event.checkin"))
    made = joined(program, qtbot)
    error = RuntimeError("a page fell over")
    sys.excepthook(RuntimeError, error, None)
    assert "a page fell over" in made.window.strip.text
    with qtbot.waitSignal(made.door.decided) as decided:
        made.window.scan(world.numbers["Lee Jun"])
    assert decided.args[0].attendee.name == "Lee Jun"


def test_another_event_opens_in_place_of_this_one(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("one", "two"):
        build(tmp_path / f"{name}.checkin").file.close()
    program.show_event(event_files.open_file(tmp_path / "one.checkin"))
    first = joined(program, qtbot)
    program.open_path(tmp_path / "two.checkin")
    qtbot.waitUntil(lambda: program.joined is not first)
    second = joined(program, qtbot)
    assert second.file.path == tmp_path / "two.checkin"
    assert program.welcome is None
    with pytest.raises(RuntimeError):
        first.at_desk.run(lambda: None, lambda _: None)


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
def test_a_serial_scanner_is_heard_from_the_start_and_missed_when_it_goes(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    world = build(tmp_path / "event.checkin")
    world.file.close()
    import pty  # noqa: PLC0415 - not on every system
    import tty  # noqa: PLC0415

    far, near = pty.openpty()
    tty.setraw(near)
    remember(program.settings, Port(os.ttyname(near)), SPEEDS[0])
    program.show_event(event_files.open_file(tmp_path / "event.checkin"))
    made = joined(program, qtbot)
    qtbot.waitUntil(lambda: made.scanners.serial.listening)
    with qtbot.waitSignal(made.door.decided) as decided:
        os.write(far, world.numbers["Lee Jun"].encode() + b"\r")
    assert decided.args[0].attendee.name == "Lee Jun"
    with qtbot.waitSignal(made.scanners.serial.changed):
        os.close(far)
        os.close(near)
    assert "is not there" in made.window.strip.text
    remember(program.settings, None, SPEEDS[0])


def test_what_is_scanned_on_the_page_to_try_a_scanner_is_tried_alone(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    world = build(tmp_path / "event.checkin")
    world.file.close()
    program.show_event(event_files.open_file(tmp_path / "event.checkin"))
    made = joined(program, qtbot)
    QTest.keyClick(made.window, Qt.Key.Key_F12)
    dialog = open_dialog(qtbot, ScannerDialog)
    assert isinstance(dialog, ScannerDialog)
    assert made.scanners.wedge.paused
    made.scanners.serial.scanned.emit(world.numbers["Lee Jun"])
    qtbot.waitUntil(lambda: bool(dialog.said))
    assert "Lee Jun" in dialog.facts[0].text()
    assert made.desk.recent() == []
    dialog.accept()
    assert not made.scanners.wedge.paused
    with qtbot.waitSignal(made.door.decided) as decided:
        made.scanners.serial.scanned.emit(world.numbers["Lee Jun"])
    assert decided.args[0].attendee.name == "Lee Jun"
    assert len(made.desk.recent()) == 1
