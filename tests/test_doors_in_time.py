"""Doors and time: clocks that differ, scans that come late or twice, files that merge; the time at the door decides."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from checkin.desk import Desk, Undone
from checkin.domain.admission import Reason
from checkin.domain.presence import Direction
from checkin.domain.sessions import EntryRule, Session
from checkin.office import Office
from checkin.storage import EventFile
from tests.worlds import FORUM, MORNING, Hands, World, build, event

KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"
HALL = replace(FORUM, code="HALL", leaves_others=True)
ROOM = replace(FORUM, code="ROOM", leaves_others=True)
LOUNGE = replace(FORUM, code="LOUNGE", entry=EntryRule.ALWAYS)
SMALL = replace(FORUM, code="SMALL", capacity=2)
NEXT_DAY = replace(
    HALL, code="NEXT", starts=MORNING + timedelta(days=1), ends=MORNING + timedelta(days=1, hours=3), leaves_others=True
)
DAY = Session("DAY", "Arrived", MORNING - timedelta(hours=2), MORNING + timedelta(hours=10), venue=True)
LOBBY = replace(DAY, code="LOBBY", venue=False)
IN, OUT = Direction.IN, Direction.OUT


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", sessions=(FORUM, HALL, ROOM, LOUNGE, SMALL, NEXT_DAY, DAY, LOBBY))
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


@contextmanager
def at_another_computer(world: World, path: Path) -> Iterator[Desk]:
    """A desk on a copy of the file, with a clock of its own; both files have merged when it closes."""
    with closing(sqlite3.connect(world.file.path)) as here, closing(sqlite3.connect(path)) as there:
        here.backup(there)
    with EventFile.open(path) as file:
        yield Desk(file, "B", clock=Hands())
        Office(world.file).merge(file)
        Office(file).merge(world.file)
        with world.file.reading() as here, file.reading() as there:
            assert here.presences() == there.presences()
        assert Office(file).check().agrees


def late(minutes: float) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def inside(world: World, name: str) -> set[str]:
    _, _, presences = world.desk.person(world.people[name].id)
    return {code for code, presence in presences.items() if presence.inside}


def entries(world: World, session: str) -> int:
    tally = world.desk.tally(session)
    assert tally is not None
    return tally.entries


# --- clocks that differ


def test_a_slow_clock_lets_nobody_in_twice(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "FORUM")
    slow = Desk(world.file, "B", clock=Hands(late(-5)))
    refused = slow.scan(world.numbers[KIM], "FORUM")
    assert (refused.reason, refused.since_desk, refused.moment) == (Reason.ALREADY_IN, "A", late(-5))
    assert slow.scan(world.numbers[KIM], "FORUM", OUT).admitted
    assert inside(world, KIM) == set()
    assert slow.scan(world.numbers[KIM], "FORUM").admitted
    assert inside(world, KIM) == {"FORUM"}
    assert entries(world, "FORUM") == 2


def test_a_slow_clock_counts_every_entry_of_an_open_door(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "LOUNGE")
    slow = Desk(world.file, "B", clock=Hands(late(-5)))
    for _ in range(2):
        slow.clock.move(minutes=1)  # type: ignore[attr-defined]
        assert slow.scan(world.numbers[KIM], "LOUNGE").admitted
    assert entries(world, "LOUNGE") == 3


def test_a_slow_clock_keeps_its_own_opening_hours(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "FORUM", moment=late(-30))
    slow = Desk(world.file, "B", clock=Hands(late(-31)))
    assert slow.scan(world.numbers[KIM], "HALL").reason is Reason.TOO_EARLY


def test_in_and_out_and_in_within_a_millisecond_are_two_entries(world: World) -> None:
    for direction in (IN, OUT, IN):
        assert world.desk.scan(world.numbers[KIM], "FORUM", direction).admitted
    assert entries(world, "FORUM") == 2
    assert inside(world, KIM) == {"FORUM"}


def test_a_late_scan_of_the_moment_of_another_finds_its_guest_in(world: World) -> None:
    world.clock.move(minutes=30)
    world.desk.scan(world.numbers[KIM], "FORUM", moment=late(0))
    world.desk.scan(world.numbers[KIM], "FORUM", OUT, late(20))
    other = Desk(world.file, "B", clock=world.clock)
    assert other.scan(world.numbers[KIM], "FORUM", moment=late(0)).reason is Reason.ALREADY_IN


def test_one_badge_at_two_desks_in_one_millisecond_is_let_in_once(world: World) -> None:
    other = Desk(world.file, "B", clock=world.clock)
    assert world.desk.scan(world.numbers[KIM], "FORUM").admitted
    assert other.scan(world.numbers[KIM], "FORUM").reason is Reason.ALREADY_IN


def test_one_badge_at_two_desks_that_merge_counts_one_person_twice_entered(world: World, tmp_path: Path) -> None:
    with at_another_computer(world, tmp_path / "b.checkin") as other:
        assert world.desk.scan(world.numbers[KIM], "FORUM").admitted
        assert other.scan(world.numbers[KIM], "FORUM").admitted
    tally = world.desk.tally("FORUM")
    assert tally is not None
    assert (tally.attended, tally.inside, tally.entries) == (1, 1, 2)


# --- days, midnights and clocks that are put forward


def test_a_night_that_spans_midnight_is_one_session_and_two_days(tmp_path: Path) -> None:
    start = datetime(2025, 4, 29, 22, 0, tzinfo=ZoneInfo("Asia/Seoul"))
    night = Session("NIGHT", "Gala dinner", start, start + timedelta(hours=5))
    world = build(tmp_path / "night.checkin", sessions=[night], about=replace(event(), timezone="Asia/Seoul"))
    world.desk.set_all([world.people[JOSE].id], {"days": ("2025-04-29",)})

    def said(name: str, hour: int, minute: int, day: int = 29) -> Reason:
        world.clock.now = datetime(2025, 4, day, hour, minute, tzinfo=ZoneInfo("Asia/Seoul"))
        return world.desk.scan(world.numbers[name], "NIGHT").reason

    assert said(KIM, 21, 29) is Reason.TOO_EARLY
    assert said(KIM, 23, 59) is said(MARIA, 0, 1, 30) is Reason.ADMITTED
    assert said(KIM, 0, 1, 30) is Reason.ALREADY_IN
    assert said(JOSE, 0, 1, 30) is Reason.NOT_VALID, "a badge for the 29th, and it is the 30th"
    assert said(LEE, 3, 0, 30) is Reason.ADMITTED
    assert said(LEE, 3, 1, 30) is Reason.OVER
    world.file.close()


def test_doors_open_in_time_when_the_clocks_are_put_forward() -> None:
    # Mexico City put its clocks from two to three on 3 April 2022, for the last time
    session = replace(FORUM, starts=datetime(2022, 4, 3, 3, 10, tzinfo=ZoneInfo("America/Mexico_City")), late_after=20)
    assert session.opens == datetime(2022, 4, 3, 7, 40, tzinfo=UTC)
    assert session.closes == datetime(2022, 4, 3, 8, 30, tzinfo=UTC)


# --- one room at a time, whatever comes first


@pytest.mark.parametrize("first", ["ROOM", "LOUNGE"], ids=["a room", "a room that leaves none"])
def test_a_room_that_is_told_of_late_was_left_for_the_next(world: World, first: str) -> None:
    world.clock.move(minutes=30)
    world.desk.scan(world.numbers[KIM], "HALL", moment=late(20))
    assert world.desk.scan(world.numbers[KIM], first, moment=late(0)).admitted
    assert inside(world, KIM) == {"HALL"}


def test_two_rooms_at_two_desks_that_merge_are_the_later_one(world: World, tmp_path: Path) -> None:
    with at_another_computer(world, tmp_path / "b.checkin") as other:
        world.clock.move(minutes=10)
        moved = world.desk.scan(world.numbers[KIM], "HALL")
        other.scan(world.numbers[KIM], "ROOM")
        other.scan(world.numbers[JOSE], "ROOM")
    assert (inside(world, KIM), inside(world, JOSE)) == ({"HALL"}, {"ROOM"})
    assert world.desk.undo(moved.scan) is Undone.DONE
    assert inside(world, KIM) == {"ROOM"}


def test_a_room_taken_back_leaves_the_room_that_was_entered_next(world: World) -> None:
    hall = world.desk.scan(world.numbers[KIM], "HALL")
    world.clock.move(minutes=1)
    room = world.desk.scan(world.numbers[KIM], "ROOM")
    assert world.desk.undo(hall.scan) is Undone.DONE
    assert inside(world, KIM) == {"ROOM"}
    assert world.desk.undo(room.scan) is Undone.DONE
    assert inside(world, KIM) == set()


def test_a_room_of_yesterday_is_left_for_todays(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "HALL")
    world.clock.move(days=1)
    assert world.desk.scan(world.numbers[KIM], "NEXT").admitted
    assert inside(world, KIM) == {"NEXT"}


def test_a_room_ends_neither_the_day_nor_where_a_desk_lets_in_too(world: World) -> None:
    for session in ("DAY", "LOBBY", "FORUM"):
        world.desk.scan(world.numbers[KIM], session)
    world.clock.move(minutes=1)
    Desk(world.file, "A", clock=world.clock, also=("LOBBY",)).scan(world.numbers[KIM], "HALL")
    assert inside(world, KIM) == {"DAY", "LOBBY", "HALL"}
    world.clock.move(minutes=1)
    Desk(world.file, "B", clock=world.clock).scan(world.numbers[KIM], "ROOM")
    assert inside(world, KIM) == {"DAY", "ROOM"}


def test_who_leaves_a_room_leaves_no_other_and_arrives_nowhere(world: World) -> None:
    desk = Desk(world.file, "A", clock=world.clock, also=("LOBBY",))
    assert desk.scan(world.numbers[KIM], "ROOM", OUT).admitted
    assert inside(world, KIM) == set()
    world.clock.move(minutes=1)
    for session, direction in (("HALL", IN), ("LOUNGE", IN), ("HALL", OUT)):
        assert world.desk.scan(world.numbers[KIM], session, direction).admitted
    assert inside(world, KIM) == {"LOUNGE"}


def test_a_room_that_was_left_may_be_entered_again(world: World) -> None:
    for session in ("HALL", "ROOM", "HALL"):
        world.clock.move(minutes=1)
        assert world.desk.scan(world.numbers[KIM], session).admitted
    assert inside(world, KIM) == {"HALL"}
    assert entries(world, "HALL") == 2


def test_a_day_begun_by_a_scan_that_is_taken_back_goes_on_while_another_stands(world: World) -> None:
    desk = Desk(world.file, "A", clock=world.clock, also=("DAY",))
    first = desk.scan(world.numbers[KIM], "FORUM")
    world.clock.move(minutes=1)
    second = desk.scan(world.numbers[KIM], "LOUNGE")
    assert desk.undo(first.scan) is Undone.DONE
    assert inside(world, KIM) == {"LOUNGE", "DAY"}
    assert desk.undo(second.scan) is Undone.DONE
    assert inside(world, KIM) == set()


# --- delivered twice


def test_what_is_taken_back_is_so_with_the_copy_that_came_too(world: World) -> None:
    scan, _ = (world.desk.scan(world.numbers[KIM], "LOUNGE", moment=MORNING) for _ in range(2))
    assert entries(world, "LOUNGE") == 1
    assert world.desk.undo(scan.scan) is Undone.DONE
    assert inside(world, KIM) == set()
    assert world.desk.scan(world.numbers[KIM], "LOUNGE", moment=MORNING).admitted
    assert inside(world, KIM) == {"LOUNGE"}, "scanned once more after that"


def test_a_copy_from_another_desk_is_a_scan_of_its_own(world: World) -> None:
    scan = world.desk.scan(world.numbers[KIM], "LOUNGE", moment=MORNING)
    Desk(world.file, "B", clock=world.clock).scan(world.numbers[KIM], "LOUNGE", moment=MORNING)
    assert entries(world, "LOUNGE") == 2
    world.desk.undo(scan.scan)
    assert entries(world, "LOUNGE") == 1


# --- seats


def test_two_files_that_each_filled_the_last_seat_are_over_and_say_so(world: World, tmp_path: Path) -> None:
    with at_another_computer(world, tmp_path / "b.checkin") as other:
        for name in (KIM, JOSE):
            assert world.desk.scan(world.numbers[name], "SMALL").admitted
        assert other.scan(world.numbers[MARIA], "SMALL").admitted
    tally = world.desk.tally("SMALL")
    assert tally is not None
    assert tally.inside == 3
    assert world.desk.scan(world.numbers[LEE], "SMALL").reason is Reason.FULL
    world.clock.move(minutes=1)
    assert world.desk.scan(world.numbers[KIM], "SMALL", OUT).seats_left == 0, "still as many as there are seats"
    assert world.desk.scan(world.numbers[LEE], "SMALL").reason is Reason.FULL
    assert world.desk.scan(world.numbers[JOSE], "SMALL", OUT).seats_left == 1
    assert world.desk.scan(world.numbers[LEE], "SMALL").admitted


def test_an_exit_taken_back_after_the_seat_was_given_away(world: World) -> None:
    for name in (KIM, JOSE):
        world.desk.scan(world.numbers[name], "SMALL")
    world.clock.move(minutes=1)
    gone = world.desk.scan(world.numbers[KIM], "SMALL", OUT)
    assert world.desk.scan(world.numbers[MARIA], "SMALL").seats_left == 0
    assert world.desk.undo(gone.scan) is Undone.DONE
    assert inside(world, KIM) == {"SMALL"}
    assert world.desk.scan(world.numbers[LEE], "SMALL").reason is Reason.FULL


def test_fewer_seats_while_people_are_inside(world: World) -> None:
    for name in (KIM, JOSE):
        world.desk.scan(world.numbers[name], "SMALL")
    Office(world.file, clock=world.clock).set_session(replace(SMALL, capacity=1))
    world.clock.move(minutes=1)
    assert world.desk.scan(world.numbers[KIM], "SMALL", OUT).seats_left == 0
    assert world.desk.scan(world.numbers[MARIA], "SMALL").reason is Reason.FULL


def test_two_desks_that_change_one_session_each_keep_their_fields(world: World, tmp_path: Path) -> None:
    with at_another_computer(world, tmp_path / "b.checkin") as other:
        Office(other.file, clock=other.clock).set_session(replace(SMALL, late_after=20))
        Office(other.file, clock=other.clock).set_pin("2468")
        world.clock.move(minutes=1)
        office = Office(world.file, clock=world.clock)
        office.set_session(replace(SMALL, capacity=3))
        office.set_event(replace(office.event, name="Partnership Plus Week"))
    with world.file.reading() as records:
        kept, event = records.session("SMALL"), records.event()
    assert kept is not None
    assert (kept.late_after, kept.capacity) == (20, 3)
    assert (event.name, bool(event.seal)) == ("Partnership Plus Week", True)


# --- exits


def test_an_exit_before_any_entry_burns_nothing(world: World) -> None:
    assert world.desk.scan(world.numbers[KIM], "FORUM", OUT).admitted
    tally = world.desk.tally("FORUM")
    assert tally is not None
    assert (tally.attended, tally.inside, tally.entries) == (0, 0, 0)
    assert world.desk.scan(world.numbers[KIM], "FORUM").admitted


def test_who_was_cancelled_inside_goes_out_by_a_supervisor_and_comes_back(world: World) -> None:
    kim = world.people[KIM].id
    world.desk.scan(world.numbers[KIM], "FORUM")
    world.desk.set_active(kim, active=False)
    world.clock.move(minutes=1)
    leaving = world.desk.scan(world.numbers[KIM], "FORUM", OUT)
    assert leaving.reason is Reason.REVOKED
    assert world.desk.admit_anyway(leaving.scan, "goes home").admitted
    assert inside(world, KIM) == set()
    world.desk.set_active(kim, active=True)
    world.clock.move(minutes=1)
    assert world.desk.scan(world.numbers[KIM], "FORUM").admitted
