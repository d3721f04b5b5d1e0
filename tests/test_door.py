"""Doors on a real file: what comes with being let in, who may overrule and take back, and what is told at every desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.desk import Desk, NotAllowed, Undone, WrongPin
from checkin.domain import roles
from checkin.domain.admission import Reason
from checkin.domain.facts import Kind
from checkin.domain.presence import Direction
from checkin.domain.questions import Answering, Question
from checkin.domain.roles import Role
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.door import REPEATS
from checkin.office import Office
from tests.worlds import FORUM, MORNING, World, build

KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"
DAY = Session("DAY", "Arrived", MORNING - timedelta(hours=2), MORNING + timedelta(hours=10), entry=EntryRule.ALWAYS)
HALL = replace(FORUM, code="HALL", name="Hall", leaves_others=True)
ROOM = replace(FORUM, code="ROOM", name="Room", leaves_others=True)
ASKING = replace(
    FORUM,
    code="ASK",
    questions=(Question("gift", "Gift handed over?"), Question("host", "Host?", Answering.TEXT)),
)
LOUNGE = replace(FORUM, code="LOUNGE", entry=EntryRule.ALWAYS, leaves_others=False)
TEAM = replace(FORUM, code="TEAM", quota=1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", sessions=(FORUM, DAY, HALL, ROOM, ASKING, LOUNGE, TEAM))
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


def inside(world: World, name: str) -> set[str]:
    _, _, presences = world.desk.person(world.people[name].id)
    return {code for code, presence in presences.items() if presence.inside}


# --- what comes with being let in


def test_entering_one_room_leaves_the_other(world: World) -> None:
    desk, number = world.desk, world.numbers[KIM]
    desk.scan(number, "LOUNGE")
    desk.scan(number, "HALL")
    assert inside(world, KIM) == {"HALL"}
    world.clock.move(minutes=1)
    moved = desk.scan(number, "ROOM")
    assert inside(world, KIM) == {"ROOM"}
    world.clock.move(minutes=1)
    assert desk.undo(moved.scan) is Undone.DONE
    assert inside(world, KIM) == {"HALL"}


def test_one_scan_is_the_day_and_the_session(world: World) -> None:
    desk = Desk(world.file, "A", clock=world.clock, also=("DAY",))
    scan = desk.scan(world.numbers[KIM], "HALL")
    assert inside(world, KIM) == {"HALL", "DAY"}
    world.clock.move(minutes=1)
    desk.scan(world.numbers[KIM], "ROOM")
    assert inside(world, KIM) == {"ROOM", "DAY"}, "a room does not end the day"
    world.clock.move(minutes=1)
    refused = desk.scan(world.numbers[JOSE], "ROOM", moment=MORNING - timedelta(hours=1))
    assert refused.reason is Reason.TOO_EARLY
    assert inside(world, JOSE) == set()
    assert desk.undo(scan.scan) is Undone.DONE


def test_a_quota_counts_the_companys_people_in_the_room(world: World) -> None:
    desk = world.desk
    assert desk.scan(world.numbers[KIM], "TEAM").admitted
    assert desk.scan(world.numbers[LEE], "TEAM").reason is Reason.QUOTA
    assert desk.scan(world.numbers[JOSE], "TEAM").admitted
    world.clock.move(minutes=1)
    desk.scan(world.numbers[KIM], "TEAM", Direction.OUT)
    assert desk.scan(world.numbers[LEE], "TEAM").admitted


# --- questions


def test_questions_hold_the_guest_until_they_are_answered(world: World) -> None:
    held = world.desk.scan(world.numbers[KIM], "ASK")
    assert held.reason is Reason.QUESTIONS
    assert [question.key for question in held.questions] == ["gift", "host"]
    with pytest.raises(ValueError, match="Host"):
        world.desk.answer(held.scan, {"gift": True})
    verdict = world.desk.answer(held.scan, {"gift": True, "host": "Sra. Ruiz", "stray": 1})
    assert verdict.admitted
    with world.file.reading() as records:
        assert records.answers_of("ASK", world.people[KIM].id) == {"gift": True, "host": "Sra. Ruiz"}
    world.clock.move(minutes=1)
    world.desk.scan(world.numbers[KIM], "ASK", Direction.OUT)
    world.clock.move(minutes=1)
    assert world.desk.scan(world.numbers[KIM], "ASK").admitted, "nobody is asked twice"


def test_only_a_scan_that_waits_is_answered(world: World) -> None:
    with pytest.raises(LookupError):
        world.desk.answer("no such scan", {})
    forged = world.desk.scan("1" * 34, "ASK")
    with pytest.raises(LookupError):
        world.desk.answer(forged.scan, {"gift": True})


# --- time


def test_a_scan_that_comes_late_is_decided_on_where_the_guest_was_then(world: World) -> None:
    desk, number = world.desk, world.numbers[KIM]
    world.clock.move(minutes=30)
    desk.scan(number, "FORUM", moment=MORNING)
    desk.scan(number, "FORUM", Direction.OUT, MORNING + timedelta(minutes=20))
    late = Desk(world.file, "B", clock=world.clock)
    assert late.scan(number, "FORUM", moment=MORNING + timedelta(minutes=10)).reason is Reason.ALREADY_IN
    assert late.scan(number, "FORUM", moment=MORNING - timedelta(minutes=5)).admitted
    assert late.scan(number, "FORUM", moment=MORNING + timedelta(minutes=25)).admitted
    assert inside(world, KIM) == {"FORUM"}


def test_the_same_scan_delivered_twice_counts_once(world: World) -> None:
    for _ in range(2):
        world.desk.scan(world.numbers[KIM], "LOUNGE", moment=MORNING)
    tally = world.desk.tally("LOUNGE")
    assert tally is not None
    assert tally.entries == 1
    world.clock.move(minutes=1)
    world.desk.scan(world.numbers[KIM], "LOUNGE")
    tally = world.desk.tally("LOUNGE")
    assert tally is not None
    assert tally.entries == 2


def test_a_badge_held_too_long_repeats_its_verdict_and_counts_nothing(world: World) -> None:
    desk = Desk(world.file, "A", clock=world.clock, repeats=REPEATS)

    def facts() -> int:
        with world.file.reading() as records:
            return sum(fact.kind is Kind.SCANNED for fact in records.facts())

    first = desk.scan(world.numbers[KIM], "FORUM")
    world.clock.move(seconds=3)
    assert desk.scan(world.numbers[KIM], "FORUM") == first
    assert facts() == 1
    assert desk.scan(world.numbers[KIM], "FORUM", Direction.OUT).admitted
    assert desk.scan(world.numbers[KIM], "FORUM").admitted, "another direction came between"
    world.clock.move(seconds=3.1)
    assert desk.scan(world.numbers[KIM], "FORUM").reason is Reason.ALREADY_IN
    assert desk.undo(first.scan) is Undone.DONE


# --- roles


@pytest.fixture
def staff(world: World) -> Desk:
    office = Office(world.file, clock=world.clock)
    office.set_pin("2468")
    return Desk(world.file, "A", clock=world.clock)


def test_what_staff_may_not_overrule_a_supervisor_may(world: World, staff: Desk) -> None:
    assert staff.role is Role.STAFF
    cancelled = staff.set_active(world.people[MARIA].id, active=False)
    refused = staff.scan(world.numbers[MARIA], "FORUM")
    with pytest.raises(NotAllowed):
        staff.admit_anyway(refused.scan, "she is the minister")
    assert not staff.unlock("1111")
    assert staff.unlock("2468")
    assert staff.role is Role.SUPERVISOR
    assert staff.admit_anyway(refused.scan, "she is the minister").admitted
    staff.lock()
    assert staff.role is Role.STAFF
    assert not cancelled.active


def test_staff_may_let_in_who_is_in_already(world: World, staff: Desk) -> None:
    staff.scan(world.numbers[KIM], "FORUM")
    world.clock.move(minutes=1)
    again = staff.scan(world.numbers[KIM], "FORUM")
    assert staff.admit_anyway(again.scan, "came back through the kitchen").admitted


def test_an_undo_is_the_same_desks_for_a_quarter_of_an_hour(world: World, staff: Desk) -> None:
    scan = staff.scan(world.numbers[KIM], "FORUM").scan
    other = Desk(world.file, "B", clock=world.clock)
    assert other.undo(scan) is Undone.NOT_YOURS
    world.clock.move(minutes=15)
    assert staff.undo(scan) is Undone.DONE
    world.clock.move(minutes=1)
    scan = staff.scan(world.numbers[KIM], "FORUM").scan
    world.clock.move(minutes=15, seconds=1)
    assert staff.undo(scan) is Undone.NOT_YOURS
    assert other.unlock("2468")
    assert other.undo(scan) is Undone.DONE


def test_a_pin_is_not_kept_as_it_is(world: World, staff: Desk) -> None:
    with world.file.reading() as records:
        seal = records.event().seal
    again = roles.sealed("2468")
    assert seal != again, "salted: nobody sees from two seals that the PIN is the same"
    for kept in (seal, again):
        assert "2468" not in re.split(r"[^0-9a-f]+", kept)  # a hash may hold the digits by chance, but not alone
    assert roles.opens("2468", seal)
    assert not roles.opens("", seal)
    assert not roles.opens("2468", "")
    for bad in ("", "123", "12a4", "१२३४"):
        with pytest.raises(ValueError, match="digits"):
            roles.sealed(bad)
    Office(world.file, clock=world.clock).set_pin("")
    assert Desk(world.file, "A", clock=world.clock).role is Role.SUPERVISOR


# --- who is told


def test_a_guest_of_protocol_is_told_at_every_desk_once_a_day(world: World) -> None:
    desk, other = world.desk, Desk(world.file, "B", clock=world.clock)
    desk.set_all([world.people[MARIA].id], {"alert": "Tell the chief of protocol"})
    assert other.alerts() == []
    desk.scan(world.numbers[MARIA], "FORUM")
    ((guest, arrived),) = other.alerts()
    assert (guest.alert, arrived.desk, arrived.admitted) == ("Tell the chief of protocol", "A", True)
    other.note_told(guest.id, "Sra. Ruiz")
    assert desk.alerts() == []
    with world.file.reading() as records:
        assert records.told()[guest.id].who == "Sra. Ruiz"
    world.clock.move(days=1)
    Office(world.file, clock=world.clock).set_session(
        replace(LOUNGE, starts=MORNING + timedelta(days=1), ends=MORNING + timedelta(days=1, hours=3))
    )
    assert desk.alerts() == []
    desk.scan(world.numbers[MARIA], "LOUNGE")
    assert [guest.called for guest, _ in other.alerts()] == [MARIA], "and again on the day after"


def test_a_guest_of_protocol_who_is_refused_is_at_the_door_all_the_same(world: World) -> None:
    desk = world.desk
    desk.set_all([world.people[MARIA].id], {"alert": "Tell the chief of protocol", "blocked": "no ticket"})
    refused = desk.scan(world.numbers[MARIA], "FORUM")
    ((guest, arrived),) = desk.alerts()
    assert (refused.reason, guest.called, arrived.admitted) == (Reason.BLOCKED, MARIA, False)
    desk.set_all([guest.id], {"blocked": ""})
    world.clock.move(minutes=1)
    desk.scan(world.numbers[MARIA], "FORUM")
    ((_, later),) = desk.alerts()
    assert (later.moment, later.admitted) == (arrived.moment, True), "since the first time that they stood there"


def test_a_scan_that_was_taken_back_is_nobodys_arrival(world: World) -> None:
    desk = world.desk
    desk.set_all([world.people[MARIA].id], {"alert": "Tell the chief of protocol"})
    scan = desk.scan(world.numbers[MARIA], "FORUM").scan
    assert len(desk.alerts()) == 1
    desk.undo(scan)
    assert desk.alerts() == []


def test_a_blocked_guest_is_let_in_by_nobody(world: World) -> None:
    world.desk.set_all([world.people[JOSE].id], {"blocked": "unpaid"})
    refused = world.desk.scan(world.numbers[JOSE], "FORUM")
    assert refused.reason is Reason.BLOCKED
    with pytest.raises(ValueError, match="blocked"):
        world.desk.admit_anyway(refused.scan, "please")
    assert world.desk.scan(world.numbers[JOSE], "FORUM", Direction.OUT).reason is Reason.BLOCKED


def test_a_badge_for_one_day_is_good_on_the_events_own_day(world: World) -> None:
    world.desk.set_all([world.people[JOSE].id], {"days": ("2025-04-29",)})
    assert world.desk.scan(world.numbers[JOSE], "DAY").admitted
    midnight = replace(DAY, ends=MORNING + timedelta(days=1), code="NIGHT")
    Office(world.file, clock=world.clock).set_session(midnight)
    late = MORNING.replace(day=30, hour=5, minute=59)  # 23:59 in Mexico City
    assert world.desk.scan(world.numbers[JOSE], "NIGHT", moment=late).admitted
    assert world.desk.scan(world.numbers[JOSE], "NIGHT", moment=late + timedelta(minutes=2)).reason is Reason.NOT_VALID


# --- trying a rule


def test_a_rule_is_tried_without_being_written(world: World) -> None:
    person = world.people[KIM].id
    stamp = world.desk.last_stamp()
    edited = replace(FORUM, open_to=OpenTo.LIST)
    assert world.desk.try_out(person, FORUM, MORNING).admitted
    assert world.desk.try_out(person, edited, MORNING).reason is Reason.NOT_INVITED
    assert world.desk.try_out(person, replace(FORUM, code="NEW"), MORNING).admitted
    assert world.desk.try_out(person, edited, MORNING, Direction.OUT).admitted
    assert world.desk.last_stamp() == stamp
    world.desk.scan(world.numbers[LEE], "FORUM")
    stamp = world.desk.last_stamp()
    assert world.desk.try_out(person, replace(FORUM, capacity=1), MORNING).reason is Reason.FULL
    assert world.desk.try_out(person, replace(FORUM, capacity=2), MORNING).seats_left == 0
    assert world.desk.try_out(person, replace(FORUM, quota=1), MORNING).reason is Reason.QUOTA
    assert world.desk.last_stamp() == stamp


def test_one_deed_at_a_time_is_the_supervisors(world: World, staff: Desk) -> None:
    with pytest.raises(WrongPin), staff.supervised("1111"):
        pass
    assert staff.role is Role.STAFF
    with staff.supervised("2468"):
        assert staff.role is Role.SUPERVISOR
    assert staff.role is Role.STAFF
    with staff.supervised(""):
        assert staff.role is Role.STAFF


def test_a_pin_that_was_set_elsewhere_holds_here_at_once(world: World) -> None:
    refused = world.desk.scan(world.numbers[KIM], "FORUM", moment=MORNING - timedelta(days=1))
    cancelled = world.desk.set_active(world.people[LEE].id, active=False)
    revoked = world.desk.scan(world.numbers[cancelled.name], "FORUM")
    scan = Desk(world.file, "B", clock=world.clock).scan(world.numbers[JOSE], "FORUM")
    Office(world.file, clock=world.clock).set_pin("2468")
    with pytest.raises(NotAllowed):
        world.desk.admit_anyway(revoked.scan, "a friend")
    assert world.desk.undo(scan.scan) is Undone.NOT_YOURS
    assert refused.reason is Reason.TOO_EARLY
    assert world.desk.admit_anyway(refused.scan, "helps at the stage").admitted


def test_only_a_supervisor_blocks_and_unblocks(world: World, staff: Desk) -> None:
    kim = world.people[KIM].id
    kept = staff.set_conditions(kim, blocked="", days=("2025-04-29",), alert="Mr. Park")
    assert (kept.days, kept.alert, kept.blocked) == (("2025-04-29",), "Mr. Park", "")
    with pytest.raises(NotAllowed, match="block or unblock"):
        staff.set_conditions(kim, blocked="stolen badge", days=(), alert="")
    with staff.supervised("2468"):
        staff.set_conditions(kim, blocked="stolen badge", days=(), alert="")
    assert staff.scan(world.numbers[KIM], "FORUM").reason is Reason.BLOCKED
    with pytest.raises(NotAllowed):
        staff.set_conditions(kim, blocked="", days=(), alert="")
    assert staff.set_conditions(kim, blocked="stolen badge", days=(), alert="the police").alert == "the police"
