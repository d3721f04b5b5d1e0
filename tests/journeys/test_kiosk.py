"""A kiosk from its start to the staff's PIN, with real keys on a real screen, most of them pressed by a bored child."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.domain.admission import Reason
from checkin.domain.sessions import Session
from checkin.storage import EventFile, Scan
from tests.journeys.screen import Screen, another_program, program, screen
from tests.worlds import FORUM, MORNING, build, event

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "openbox")),
    reason="needs Xvfb, xdotool and openbox: bash .ci/setup",
)

HALL = Session("HALL", "Showcase", MORNING, MORNING + timedelta(hours=9), room="Salón Maya")
TITLE = "Partnership Week"
PIN = "2468"
LOCK = (1314, 44)
LEAVE, GO_ON = (241, 708), (900, 708)
KOREAN = (683, 708)
FIRST = (400, 234)
"""Where the staff's page has the first session, below the one that is on now."""
MASHED = (
    "Escape", "alt+F4", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "Tab", "shift+Tab",
    "Return", "space", "ctrl+1", "ctrl+2", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+a", "ctrl+c", "ctrl+h", "ctrl+o",
    "ctrl+p", "ctrl+q", "ctrl+v", "ctrl+w", "ctrl+z", "alt+p", "alt+k", "alt+d", "alt+F4", "Menu", "Delete",
)  # fmt: skip


def _scans(file: EventFile) -> list[Scan]:
    with file.reading() as records:
        return records.recent(limit=50)


def _reasons(file: EventFile) -> list[Reason]:
    return [scan.reason for scan in reversed(_scans(file))]


def _serve(at: Screen, file: EventFile, code: str, expected: list[Reason]) -> None:
    at.scan(code)
    at.until(lambda: len(_reasons(file)) == len(expected), f"scan {len(expected)}")
    assert _reasons(file) == expected


def test_a_kiosk_stays_one_whatever_is_pressed(tmp_path: Path) -> None:
    world = build(tmp_path / "event.checkin", sessions=(FORUM,), about=replace(event(), rehearsal=True))
    with screen(tmp_path) as at, program(at, str(world.file.path), "--language", "en") as running:
        at.wait_for_window(TITLE)
        at.press("alt+k", "Down", "Down", "Return")
        at.wait_for_window("Kiosk")
        at.type(PIN)
        at.press("Return")
        at.wait_for_window(TITLE)
        _serve(at, world.file, world.numbers["Kim Minseo"], [Reason.ADMITTED])
        at.press(*MASHED)
        at.type("Garcia\n", pause=200)  # a person looks for a name, and there is no search
        _serve(at, world.file, "REG-0042", [Reason.ADMITTED, Reason.ADMITTED])  # a mailed code, with letters
        _serve(at, world.file, "1" + "2" * 33, [Reason.ADMITTED, Reason.ADMITTED, Reason.FORGED])
        at.press(*MASHED)
        assert running.poll() is None
        assert TITLE in at.title_in_front()
        at.touch(*LOCK)
        at.type("1357", pause=200)
        at.press("Return", "alt+F4")  # not the PIN
        assert running.poll() is None
        at.type(PIN, pause=200)
        at.press("Return", *MASHED)  # the staff's page takes no key either, but Escape, which goes back to the guests
        assert running.poll() is None
        at.touch(*LOCK)
        at.type(PIN, pause=200)
        at.press("Return")
        at.touch(*LEAVE)
        at.press("F9")  # a key of the desk's page again: the last admission is taken back
        at.until(lambda: any(scan.undone for scan in _scans(world.file)), "the desk's keys to work again")
        at.press("alt+F4")
        assert running.wait(30) == 0
    assert [scan.undone for scan in _scans(world.file)] == [False, True, False]
    world.file.close()


def test_staff_change_the_session_of_a_kiosk_that_stays_one(tmp_path: Path) -> None:
    world = build(tmp_path / "event.checkin", sessions=(FORUM, HALL), about=replace(event(), rehearsal=True))
    with screen(tmp_path) as at, program(at, str(world.file.path), "--language", "es_MX") as running:
        at.wait_for_window(TITLE)
        at.press("alt+q", "Down", "Down", "Return")
        at.wait_for_window("Quiosco")
        at.type(PIN)
        at.press("Return")
        at.wait_for_window(TITLE)
        at.touch(*KOREAN)  # a guest chooses a language before they scan
        _serve(at, world.file, world.numbers["Kim Minseo"], [Reason.ADMITTED])
        at.touch(*LOCK)
        at.type(PIN, pause=200)
        at.press("Return")
        at.touch(*FIRST)
        at.touch(*GO_ON)
        _serve(at, world.file, world.numbers["Lee Jun"], [Reason.ADMITTED, Reason.ADMITTED])
        assert [scan.session for scan in reversed(_scans(world.file))] == ["HALL", "FORUM"]
        at.press("alt+F4", "Escape", "ctrl+q")
        with another_program(at, "Another program"):
            at.wait_for_window(TITLE)  # it takes the front, and the kiosk takes it back
            at.press("alt+Tab")
            at.wait_for_window(TITLE)
        assert running.poll() is None
        at.touch(*LOCK)
        at.type(PIN, pause=200)
        at.press("Return")
        at.touch(*LEAVE)
        at.press("F9")
        at.until(lambda: any(scan.undone for scan in _scans(world.file)), "the desk's keys to work again")
        at.press("alt+F4")
        assert running.wait(30) == 0
    world.file.close()


def test_a_door_on_the_whole_screen_takes_scans_and_nothing_else(tmp_path: Path) -> None:
    world = build(tmp_path / "event.checkin", sessions=(FORUM,), about=replace(event(), rehearsal=True))
    with screen(tmp_path) as at, program(at, str(world.file.path), "--language", "ko") as running:
        at.wait_for_window(TITLE)
        at.press("F11")
        _serve(at, world.file, world.numbers["Kim Minseo"], [Reason.ADMITTED])
        at.press("F1", "F4", "ctrl+3", "ctrl+o", "Tab", "Return")
        at.type("Garcia\n", pause=200)
        assert TITLE in at.title_in_front()
        at.press("F3")
        _serve(at, world.file, world.numbers["Kim Minseo"], [Reason.ADMITTED, Reason.ADMITTED])
        with world.file.reading() as records:
            assert records.recent(limit=1)[0].direction.value == "out"
        at.press("Escape", "alt+F4")
        assert running.wait(30) == 0
    world.file.close()
