"""A scanner that types, on a real screen: under every layout, over a half-filled form, through a Korean input method."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.domain.facts import Fact, Kind
from checkin.storage import EventFile, Scan
from tests.journeys.input_method import TOOLS, hangul
from tests.journeys.screen import Screen, program, screen
from tests.worlds import FORUM, build, event

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "openbox", "setxkbmap")),
    reason="needs Xvfb, xdotool, openbox and setxkbmap: bash .ci/setup",
)

MAILED, STRANGE = "KMX-7Q2A/01", "KMX-9Z9Z/02"
"""A code that somebody else mailed to a guest, and one that is nobody's."""
PEOPLE = [
    Entry(name="Kim Minseo", hangul="김민서", country="KR"),
    Entry(name="José García", country="MX"),
    Entry(name="Lee Jun", country="KR", external_code="REG-0042/b"),
    Entry(name="Park Jiwon", country="KR", external_code=MAILED),
    *(Entry(name=f"Guest Number{count:02d}", country="MX") for count in range(12)),
]


@dataclass
class Desk:
    """The program on a screen, its file, and the numbers of badges nobody used yet."""

    at: Screen
    file: EventFile
    fresh: list[str]

    def scans(self) -> list[Scan]:
        with self.file.reading() as records:
            return list(reversed(records.recent(limit=100)))

    def facts(self, kind: Kind) -> list[Fact]:
        with self.file.reading() as records:
            return [fact for fact in records.facts() if fact.kind is kind]

    def after(self, act: Callable[[], None], what: str) -> Scan:
        """The one scan that ``act`` made."""
        before = len(self.scans())
        act()
        self.at.until(lambda: len(self.scans()) > before, what)
        (made,) = self.scans()[before:]
        return made

    def badge(self, suffix: str = "\n") -> None:
        """A badge that nobody scanned yet is scanned, and its holder let in."""
        number = self.fresh.pop()
        made = self.after(lambda: self.at.scan_keys(number + suffix), f"a badge with {suffix!r}")
        assert (made.reason, made.code) == (Reason.ADMITTED, number)


@contextmanager
def desk(at: Screen, folder: Path) -> Iterator[Desk]:
    world = build(folder / "week.checkin", PEOPLE, [FORUM], replace(event(), rehearsal=True))
    world.file.close()
    with program(at, str(world.file.path)) as running, EventFile.open(world.file.path) as file:
        at.wait_for_window("Partnership Week")
        yield Desk(at, file, list(world.numbers.values()))
        at.press("alt+F4")
        assert running.wait(30) == 0


@pytest.mark.parametrize(
    ("layout", "external"),
    [("us", "REG-0042/b"), ("es", "REG'0042-b"), ("latam", "REG'0042-b"), ("kr", "REG-0042/b")],
)
def test_a_scanner_under_every_layout(tmp_path: Path, layout: str, external: str) -> None:
    with screen(tmp_path) as at:
        at.lay_out(layout)
        with desk(at, tmp_path) as door:
            for suffix in "\n", "\t", "":
                door.badge(suffix)
            _trigger_pulled_twice(door)
            _name_typed_fast(door)
            _code_with_letters(door, external)
            at.press("Caps_Lock")
            door.badge()
            _code_with_letters(door, external.swapcase())
            at.press("Caps_Lock")
            _half_filled_form(door)


def _trigger_pulled_twice(door: Desk) -> None:
    number = door.fresh.pop()
    made = door.after(lambda: door.at.scan_keys(number[:21] + number + "\n"), "a trigger pulled twice")
    assert (made.reason, made.code) == (Reason.ADMITTED, number)


def _name_typed_fast(door: Desk) -> None:
    """As fast as a scanner, with Enter: it picks the person, and lets nobody in."""
    before = door.scans()
    door.at.type("garcia\n", pause=8)
    door.badge()  # scans are decided in order: had the name been one, it would stand before this
    assert len(door.scans()) == len(before) + 1
    door.at.press("Escape")


def _code_with_letters(door: Desk, typed: str) -> None:
    made = door.after(lambda: door.at.scan_keys("REG-0042/b\n"), "a code with letters")
    assert made.code == "REG-0042/b"
    body = door.facts(Kind.SCANNED)[-1].body
    assert body.get("typed", body["code"]) == typed


def _half_filled_form(door: Desk) -> None:
    at = door.at
    at.ask_for("F4", "walk-in")
    at.type("Ana Lu")
    door.badge("\n")
    door.badge("\t")
    _mailed_code(door)
    made = door.after(lambda: at.scan_keys(STRANGE + "\t"), "a code that is nobody's")
    assert (made.reason, made.attendee) == (Reason.UNKNOWN, None)
    at.type("cia")
    at.press("Return")
    at.wait_for_window("Partnership Week")
    with door.file.reading() as records:
        (ana,) = [match.attendee.entry() for match in records.find("ana")]
    assert ana == Entry(name="Ana Lucia", given="Ana", surnames="Lucia")


def _mailed_code(door: Desk) -> None:
    """Whoever has it is let in, and it does not go into the form."""
    made = door.after(lambda: door.at.scan_keys(MAILED + "\n"), "a mailed code")
    assert made.attendee is not None
    assert (made.reason, made.code, made.attendee.name) == (Reason.ADMITTED, MAILED, "Park Jiwon")


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs ibus and ibus-hangul: bash .ci/setup")
def test_a_scanner_through_a_korean_input_method(tmp_path: Path) -> None:
    with screen(tmp_path) as at, hangul(at), desk(at, tmp_path) as door:
        for suffix in "\n", "\t", "":
            door.badge(suffix)
        _trigger_pulled_twice(door)
        _code_with_letters(door, "ㄲㄸㅎ-0042/ㅠ")
        at.ask_for("F4", "walk-in")
        at.scan_keys("rlaals", pause=60)  # 김민, the second syllable still under the cursor
        _mailed_code(door)  # one that nobody has is only told in rhythm, which a busy IBus does not keep
        at.scan_keys("tn", pause=60)
        at.press("Return")
        at.wait_for_window("Partnership Week")
        with door.file.reading() as records:
            assert [match.attendee.called for match in records.find("김민수")][:1] == ["김민수"]
        at.scan_keys("rlaals", pause=60)  # somebody types 김민, the second syllable still under the cursor
        door.badge()
        picked = len(door.scans())
        at.scan_keys("tj", pause=60)
        at.press("Return")  # picks 김민서 and nobody else: what was typed before the badge is still there
        person = door.after(lambda: at.press("Return"), "the guest who was found by name")
        assert person.attendee is not None
        assert (person.attendee.hangul, len(door.scans())) == ("김민서", picked + 1)
