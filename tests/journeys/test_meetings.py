"""A morning at the meeting tables: a schedule comes in, clashes are solved, a guest is told where to go, deals are kept."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from checkin.domain.attendees import Entry
from checkin.domain.meetings import Clash, Interest, Meeting, Side, Status, conflicts
from checkin.storage import EventFile
from checkin.ui.board_places import AXIS, HEAD
from checkin.ui.theme import Color
from tests.journeys.screen import Screen, program, screen
from tests.journeys.sight import Box, Sight
from tests.journeys.telling import told
from tests.worlds import FORUM, World, build, event

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "openbox")),
    reason="needs Xvfb, xdotool and openbox: bash .ci/setup",
)

TITLE = "Partnership Week"
PHONE = "+52 55 5555 0102"
PEOPLE = [
    Entry(name="Kim Minseo", hangul="김민서", company="Byeolsol Medical", country="KR"),
    Entry(name="Park Jihun", hangul="박지훈", company="Saebom Foods", country="KR"),
    Entry(name="Lee Jun", hangul="이준", company="Haneul Parts", country="KR"),
    Entry(
        name="Ana Lucía Peña", company="Nopal Salud, S.A. de C.V.", country="MX", phone=PHONE, email="a@nopal.example"
    ),
    Entry(name="José García", company="Clínicas del Bajío", country="MX"),
    Entry(name="Xóchitl Ibáñez", company="Autopartes Lerma", country="MX"),
]
HEADER = ("테이블", "날짜", "시간", "한국기업", "멕시코기업", "통역")
TABLES = {
    ("1", "Byeolsol Medical"): [
        ("4월 29일", "9:00-9:30", "Nopal Salud, S.A. de C.V.", "Paz Romero"),
        ("4월 29일", "9:30-10:00", "Clínicas del Bajío", "Paz Romero"),
    ],
    ("2", "Haneul Parts"): [
        ("4월 29일", "9:00-9:30", "Autopartes Lerma", ""),
        ("4월 29일", "9:30-10:00", "Nopal Salud, S.A. de C.V.", "Paz Romero"),
        ("4월 30일", "10:00-10:30", "Clínicas del Bajío", ""),
    ],
}


def _schedule(path: Path) -> Path:
    """As a Korean office plans it: a title, an empty row, the table and its company written once beside their meetings."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("상담")
        sheet.merge_range(0, 0, 0, 5, "수출상담회 일정표")
        sheet.write_row(2, 0, HEADER)
        row = 3
        for (table, host), meetings in TABLES.items():
            last = row + len(meetings) - 1
            sheet.merge_range(row, 0, last, 0, table)
            sheet.merge_range(row, 3, last, 3, host)
            for day, time, visitor, interpreter in meetings:
                sheet.write_row(row, 1, (day, time))
                sheet.write_row(row, 4, (visitor, interpreter))
                row += 1
    return path


class Tables:
    """The page of the meetings on a screen: its board and the panel beside it, found by how they look."""

    def __init__(self, at: Screen, file: EventFile) -> None:
        self.at, self.file = at, file
        self.eyes = Sight(at)
        self.board, self.panel = Box(0, 0, 0, 0), Box(0, 0, 0, 0)

    def meeting(self, host: str, visitor: str) -> Meeting:
        with self.file.reading() as records:
            return next(one for one in records.meetings() if one.host == host and one.visitor.startswith(visitor))

    def clashes(self) -> list[Clash]:
        with self.file.reading() as records:
            return [one.clash for one in conflicts(records.meetings())]

    def place(self, host: str, visitor: str) -> tuple[str, str]:
        """Its table and when it is, on the event's clocks."""
        meeting = self.meeting(host, visitor)
        with self.file.reading() as records:
            local: datetime = records.event().local(meeting.starts)
        return meeting.table, f"{local:%d %H:%M}"

    def look(self) -> None:
        """Wait until the board has the keyboard: a line around it says so."""
        self.at.wait_for_window(TITLE)  # and not a dialog that is about to go
        window = self.eyes.window()
        left, _ = window.at(0.18, 0)
        right, _ = window.at(0.68, 0)
        around = Box(left, window.top + 120, right, window.bottom)
        self.at.until(lambda: self._framed(around), "the board to have the keyboard")
        self.panel = Box(self.board.right + 8, self.board.top, window.right, window.bottom)

    def _framed(self, around: Box) -> bool:
        found = self.eyes.around(Color.ACCENT, around)
        if found is None or found.bottom - found.top < 300:
            return False
        self.board = found
        return True

    def wait_for_panel(self, color: Color, what: str, least: int = 40) -> None:
        self.eyes.wait_for(color, self.panel, what, least)

    def wait_for_planned(self) -> None:
        """Wait until the panel shows a meeting that is still to be held: its first button is in the loudest colour."""
        self.wait_for_panel(Color.ACCENT, "a planned meeting beside the board", least=2000)

    def cell(self, column: int, minute: int) -> tuple[int, int]:
        """The middle of the half hour that begins ``minute`` minutes after the first, at one of two tables."""
        width = (self.board.right - self.board.left - AXIS) // 2
        return self.board.left + AXIS + column * width + width // 2, self.board.top + HEAD + (minute + 15) * 96 // 30

    def keep_pressing(self, keys: str, happened: Callable[[], object], what: str) -> None:
        """A button comes with its page, and so does a person."""

        def done() -> bool:
            self.at.press(keys)
            return self.at.within(2.0, happened)

        self.at.until(done, what)


def test_a_morning_at_the_tables(tmp_path: Path) -> None:
    world = build(tmp_path / "week.checkin", PEOPLE, [FORUM], replace(event(), rehearsal=True))
    path, saved, written = str(world.file.path), tmp_path / "saved.csv", tmp_path / "written.csv"
    with screen(tmp_path) as at, program(at, path, "--language", "en") as running:
        at.wait_for_window(TITLE)
        tables = Tables(at, world.file)
        _import(tables, _schedule(tmp_path / "schedule.xlsx"))
        _solve_the_conflict(tables)
        _arrive(tables, world)
        _call_start_and_sign(tables)
        _miss_one_side(tables)
        _drag_into_a_conflict(tables)
        _move_within_a_company(tables)
        at.ask_for("alt+o", "Save meetings")
        at.name_file(saved)
        at.until(saved.exists, "the outcomes in a file")
        at.wait_for_window(TITLE)
        at.press("alt+F4")
        assert running.wait(30) == 0
        assert told(at, "meetings", path, "-o", str(written)).status == 0
    assert saved.read_bytes() == written.read_bytes()
    with written.open(encoding="utf-8-sig", newline="") as stream:
        rows = {(row["host"], row["visitor"], row["date"]): row for row in csv.DictReader(stream)}
    signed = rows["Byeolsol Medical", "Nopal Salud, S.A. de C.V.", "2025-04-29"]
    assert signed.items() >= {
        "status": "held", "interest": "strong", "follow_up": f"called {PHONE}", "usd": "250000", "sector": "Medical devices",
    }.items()  # fmt: skip
    assert rows["Haneul Parts", "Autopartes Lerma", "2025-04-29"]["absent"] == "visitor"
    assert ("Byeolsol Medical", "Clínicas del Bajío", "2025-04-30") in rows
    world.file.close()


def _import(tables: Tables, path: Path) -> None:
    at = tables.at
    at.press("ctrl+4")
    at.ask_for("alt+s", "Choose a schedule")
    at.name_file(path)
    at.wait_for_window("Import a schedule")
    at.press("Return")
    tables.look()
    with tables.file.reading() as records:
        assert len(records.meetings()) == 5


def _solve_the_conflict(tables: Tables) -> None:
    """From the list of what cannot both be held to the meeting, and the meeting half an hour down."""
    assert tables.clashes() == [Clash.INTERPRETER]
    assert tables.place("Haneul Parts", "Nopal Salud") == ("2", "29 09:30")
    tables.at.press("Tab", "Down", "Return", "ctrl+x", "Down", "ctrl+v")
    tables.at.until(lambda: tables.place("Haneul Parts", "Nopal Salud") == ("2", "29 10:00"), "the meeting to be moved")
    assert tables.clashes() == []


def _arrive(tables: Tables, world: World) -> None:
    """The desk says where a guest goes next: a line longer than all others. To who has no meeting it says nothing."""
    at, eyes = tables.at, tables.eyes
    at.press("ctrl+1")
    window = eyes.window()
    for count, name in enumerate(("Park Jihun", "Kim Minseo"), 1):
        at.scan(world.numbers[name])
        at.until(lambda wanted=count: _scanned(tables) == wanted, f"the scan of {name}")  # type: ignore[misc]
        eyes.wait_for(Color.GREEN, window, "the verdict on the screen", least=20_000)
        panel = eyes.around(Color.GREEN, window)
        assert panel is not None
        beside = Box(*panel.at(0.5, 0.6), *panel.at(0.95, 0.8))
        if name == "Park Jihun":
            assert eyes.count(Color.ON_DARK, beside) == 0
        else:
            eyes.wait_for(Color.ON_DARK, beside, "the next meeting on the screen")
    at.press("ctrl+4")
    tables.look()


def _scanned(tables: Tables) -> int:
    with tables.file.reading() as records:
        return len(records.recent(limit=10))


def _call_start_and_sign(tables: Tables) -> None:
    at = tables.at
    at.press("Home", "Left")
    tables.wait_for_planned()
    tables.wait_for_panel(Color.GREEN_SOFT, "one side to be here")
    tables.wait_for_panel(Color.AMBER_SOFT, "the other side to be missing")
    tables.keep_pressing("alt+t", lambda: _status(tables) is Status.STARTED, "the meeting to begin")
    tables.wait_for_panel(Color.BLUE_SOFT, "the panel to say so")
    at.press("alt+e", "Tab", "Tab", "Tab", "Tab", "space", "alt+f")  # past both companies: the telephone number, copied
    at.type("called ")
    at.press("ctrl+v", "alt+i", "Down", "Down", "Down", "alt+d")
    at.type("250000", pause=120)  # not as fast as a scanner
    at.press("alt+e")
    at.type("Medical devices")
    at.press("Return")
    at.until(lambda: _status(tables) is Status.HELD, "the outcome to be kept")
    outcome = tables.meeting("Byeolsol Medical", "Nopal Salud").outcome
    assert outcome.usd == 250_000
    assert outcome.interest is Interest.STRONG
    at.press("Escape")
    tables.look()


def _status(tables: Tables) -> Status:
    return tables.meeting("Byeolsol Medical", "Nopal Salud").status


def _miss_one_side(tables: Tables) -> None:
    at = tables.at
    at.press("Right")
    tables.wait_for_planned()
    at.press("Return", "Tab", "Tab", "space", "Down", "Down", "Return")
    at.until(lambda: tables.meeting("Haneul Parts", "Autopartes").absent is Side.VISITOR, "the no-show")
    at.press("Escape")
    tables.look()


def _drag_into_a_conflict(tables: Tables) -> None:
    """It is told while the card is carried; a person may drop it all the same, and take it back."""
    at, board = tables.at, tables.board
    start, end = tables.cell(0, 30), tables.cell(1, 60)
    between = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
    with tables.eyes.carrying((start, (start[0] + 20, start[1] + 10), between, end)):
        foot = Box(*board.at(0, 0.7), board.right, board.bottom)
        tables.eyes.wait_for(Color.RED_SOFT, foot, "what is in the way", least=2000)
        assert tables.place("Byeolsol Medical", "Clínicas") == ("1", "29 09:30")
    at.until(lambda: tables.place("Byeolsol Medical", "Clínicas") == ("2", "29 10:00"), "the card to be dropped")
    clashes = told(at, "conflicts", str(tables.file.path))
    assert clashes.status == 1
    assert {"table", "interpreter"} <= {one["clash"] for one in clashes.lines}
    tables.keep_pressing(
        "ctrl+z", lambda: tables.place("Byeolsol Medical", "Clínicas") == ("1", "29 09:30"), "the card to be back"
    )


def _move_within_a_company(tables: Tables) -> None:
    """The days of one company side by side: its second meeting goes to the other day, at the same table and time."""
    at = tables.at
    tables.look()
    at.press("shift+Tab", "shift+Tab")
    at.type("Byeol")
    at.press("Tab", "Tab")
    tables.look()
    at.press("Home", "Left", "Down", "ctrl+x", "Right", "ctrl+v")
    at.until(lambda: tables.place("Byeolsol Medical", "Clínicas") == ("1", "30 09:30"), "the other day")
