"""Verdicts that are not the last word: what is overruled and what is not, what waits for answers, what is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.desk import Desk, NotAllowed, Undone
from checkin.domain.admission import CAN_BE_OVERRULED, Reason
from checkin.domain.attendees import Entry
from checkin.domain.facts import Kind
from checkin.domain.presence import Direction
from checkin.domain.questions import Question
from checkin.domain.roles import Role, may_overrule
from checkin.domain.sessions import EntryRule, OpenTo
from checkin.door import REPEATS
from checkin.office import Office
from tests.worlds import CERT, FORUM, MORNING, World, build

KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"
BOARD = replace(FORUM, code="BOARD", open_to=OpenTo.LIST, questions=(Question("gift", "Gift handed over?"),))
LOUNGE = replace(FORUM, code="LOUNGE", open_to=OpenTo.LIST, entry=EntryRule.ALWAYS)
OTHER = replace(FORUM, code="OTHER")
ASKING = replace(FORUM, code="ASK", questions=BOARD.questions)
TEAM = replace(FORUM, code="TEAM", quota=1)
IN, OUT = Direction.IN, Direction.OUT


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", sessions=(FORUM, CERT, BOARD, LOUNGE, OTHER, ASKING, TEAM))
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


@pytest.fixture
def staff(world: World) -> Desk:
    Office(world.file, clock=world.clock).set_pin("2468")
    return Desk(world.file, "A", clock=world.clock)


def entries(world: World, session: str) -> int:
    tally = world.desk.tally(session)
    assert tally is not None
    return tally.entries


# --- what is overruled is what was said


def test_whom_an_earlier_version_let_in_and_held_only_answers(world: World) -> None:
    refused = world.desk.scan(world.numbers[KIM], "BOARD")
    held = world.desk.admit_anyway(refused.scan, "guest of the host")
    said = held.body()
    del said["overruled"]  # it did not write down against what
    assert held.attendee
    with world.file.writing("A") as book:
        fact = book.append(Kind.SCANNED, held.attendee.id, said)
    assert world.desk.answer(fact.id, {"gift": True}).admitted


def test_staff_who_overrule_the_hour_do_not_overrule_the_invitation(world: World, staff: Desk) -> None:
    world.clock.move(hours=-1)
    early = staff.scan(world.numbers[KIM], "CERT")
    assert early.reason is Reason.TOO_EARLY
    then = staff.admit_anyway(early.scan, "helps to set up")
    assert then.reason is Reason.NOT_INVITED
    with pytest.raises(NotAllowed):
        staff.admit_anyway(then.scan, "helps to set up")
    with staff.supervised("2468"):
        admitted = staff.admit_anyway(then.scan, "helps to set up")
    assert admitted.admitted
    with world.file.reading() as records:
        kept = records.scan(admitted.scan)
    assert kept is not None
    assert (kept.override, kept.overruled) == ("helps to set up", {Reason.TOO_EARLY, Reason.NOT_INVITED})


MAY_BE_OVERRULED = [
    (Reason.ALREADY_IN, Role.STAFF), (Reason.TOO_EARLY, Role.STAFF), (Reason.FULL, Role.STAFF),
    (Reason.QUOTA, Role.STAFF), (Reason.NOT_INVITED, Role.SUPERVISOR), (Reason.NOT_LISTED, Role.SUPERVISOR),
    (Reason.REVOKED, Role.SUPERVISOR), (Reason.NOT_VALID, Role.SUPERVISOR), (Reason.OVER, Role.SUPERVISOR),
    (Reason.TOO_LATE, Role.SUPERVISOR), (Reason.ADMITTED, None), (Reason.UNKNOWN, None), (Reason.FORGED, None),
    (Reason.BLOCKED, None), (Reason.UNSYNCED, None), (Reason.OTHER_EVENT, None), (Reason.QUESTIONS, None),
    (Reason.UNREADABLE, None),
]  # fmt: skip
"""Who may overrule what: staff, only a supervisor, or nobody."""


@pytest.mark.parametrize(("reason", "who"), MAY_BE_OVERRULED)
def test_who_may_overrule_what(reason: Reason, who: Role | None) -> None:
    assert may_overrule(Role.STAFF, reason) is (who is Role.STAFF)
    assert may_overrule(Role.SUPERVISOR, reason) is (who is not None) is (reason in CAN_BE_OVERRULED)


def test_every_reason_has_somebody_or_nobody() -> None:
    assert sorted(reason for reason, _ in MAY_BE_OVERRULED) == sorted(Reason)


def test_a_second_press_lets_nobody_in_twice(world: World) -> None:
    refused = world.desk.scan(world.numbers[KIM], "CERT")
    assert world.desk.admit_anyway(refused.scan, "guest of the host").admitted
    world.clock.move(seconds=1)
    assert world.desk.admit_anyway(refused.scan, "guest of the host").reason is Reason.ALREADY_IN
    open_door = world.desk.scan(world.numbers[KIM], "LOUNGE")
    for _ in range(2):
        assert world.desk.admit_anyway(open_door.scan, "guest of the host").admitted
    assert (entries(world, "CERT"), entries(world, "LOUNGE")) == (1, 1)


def test_questions_still_hold_who_was_overruled_and_answers_keep_the_override(world: World, staff: Desk) -> None:
    refused = staff.scan(world.numbers[KIM], "BOARD")
    with staff.supervised("2468"):
        held = staff.admit_anyway(refused.scan, "guest of the host")
    assert held.reason is Reason.QUESTIONS
    assert staff.answer(held.scan, {"gift": True}).admitted, "the supervisor has gone, what they said has not"


def test_an_override_taken_back_is_refused_again_and_may_be_given_again(world: World) -> None:
    refused = world.desk.scan(world.numbers[KIM], "CERT")
    admitted = world.desk.admit_anyway(refused.scan, "guest of the host")
    assert world.desk.undo(admitted.scan) is Undone.DONE
    assert world.desk.undo(refused.scan) is Undone.NOTHING
    assert entries(world, "CERT") == 0
    world.clock.move(minutes=1)
    again = world.desk.scan(world.numbers[KIM], "CERT")
    assert again.reason is Reason.NOT_INVITED
    assert world.desk.admit_anyway(again.scan, "guest of the host").admitted


def test_an_override_counts_from_the_scan_unless_the_guest_went_elsewhere(world: World) -> None:
    waited, went = (world.desk.scan(world.numbers[name], "CERT") for name in (KIM, JOSE))
    world.clock.move(minutes=5)
    world.desk.scan(world.numbers[JOSE], "OTHER")
    world.clock.move(minutes=5)
    assert world.desk.admit_anyway(waited.scan, "guest of the host").moment == MORNING
    assert world.desk.admit_anyway(went.scan, "guest of the host").moment == MORNING + timedelta(minutes=10)


# --- what waits


def test_who_came_in_time_is_let_in_though_the_answer_came_after(world: World) -> None:
    world.clock.now = FORUM.ends - timedelta(seconds=5)
    held = world.desk.scan(world.numbers[KIM], "ASK")
    world.clock.move(seconds=10)
    admitted = world.desk.answer(held.scan, {"gift": True})
    assert (admitted.reason, admitted.moment) == (Reason.ADMITTED, held.moment)
    assert world.desk.scan(world.numbers[JOSE], "ASK").reason is Reason.OVER


def test_what_waits_is_not_taken_back_and_an_answer_stays_when_the_admission_is(world: World) -> None:
    held = world.desk.scan(world.numbers[KIM], "ASK")
    assert world.desk.undo(held.scan) is Undone.NOTHING
    admitted = world.desk.answer(held.scan, {"gift": True})
    assert world.desk.answer(held.scan, {"gift": True}).reason is Reason.ALREADY_IN
    assert world.desk.undo(admitted.scan) is Undone.DONE
    assert world.desk.scan(world.numbers[KIM], "ASK").admitted, "nobody is asked twice"


def test_a_question_that_was_added_is_asked_and_the_old_answer_stays(world: World) -> None:
    world.desk.answer(world.desk.scan(world.numbers[KIM], "ASK").scan, {"gift": True})
    world.clock.move(minutes=1)
    world.desk.scan(world.numbers[KIM], "ASK", OUT)
    more = replace(ASKING, questions=(*ASKING.questions, Question("tour", "Joins the tour?")))
    Office(world.file, clock=world.clock).set_session(more)
    world.clock.move(minutes=1)
    held = world.desk.scan(world.numbers[KIM], "ASK")
    assert held.reason is Reason.QUESTIONS
    assert world.desk.answer(held.scan, {"tour": False}).admitted
    with world.file.reading() as records:
        assert records.answers_of("ASK", world.people[KIM].id) == {"gift": True, "tour": False}


def test_who_is_cancelled_while_a_question_waits_is_refused(world: World) -> None:
    held = world.desk.scan(world.numbers[KIM], "ASK")
    world.desk.set_active(world.people[KIM].id, active=False)
    assert world.desk.answer(held.scan, {"gift": True}).reason is Reason.REVOKED


# --- a badge held too long


def test_a_verdict_that_was_overruled_or_answered_is_not_repeated(world: World) -> None:
    desk = Desk(world.file, "A", clock=world.clock, repeats=REPEATS)
    held = desk.scan(world.numbers[KIM], "ASK")
    world.clock.move(seconds=1)
    desk.answer(held.scan, {"gift": True})
    world.clock.move(seconds=1)
    assert desk.scan(world.numbers[KIM], "ASK").reason is Reason.ALREADY_IN
    refused = desk.scan(world.numbers[JOSE], "CERT")
    desk.admit_anyway(refused.scan, "guest of the host")
    again = desk.scan(world.numbers[JOSE], "CERT")
    assert (again.scan != refused.scan, again.inside) == (True, True)


def test_a_scan_of_before_repeats_nothing(world: World) -> None:
    desk = Desk(world.file, "A", clock=world.clock, repeats=REPEATS)
    world.clock.move(minutes=1)
    assert desk.scan(world.numbers[KIM], "OTHER").admitted
    before = desk.scan(world.numbers[KIM], "OTHER", moment=MORNING - timedelta(days=1))
    assert before.reason is Reason.TOO_EARLY


# --- people who change while they are inside


def test_who_is_picked_by_an_id_that_was_merged_is_let_in(world: World) -> None:
    kim, lee = world.people[KIM].id, world.people[LEE].id
    world.desk.merge(kim, lee)
    verdict = world.desk.admit(lee, "FORUM")
    assert (verdict.reason, verdict.attendee and verdict.attendee.id) == (Reason.ADMITTED, kim)


def test_both_mailed_codes_of_one_person_open_the_door(world: World) -> None:
    kim, lee = world.people[KIM].id, world.people[LEE].id
    with world.file.writing("office", clock=world.clock) as book:
        book.append(Kind.ATTENDEE_SET, kim, {"external_code": "REG-7"})
    world.desk.merge(kim, lee)
    for code, session in (("REG-7", "FORUM"), ("REG-0042", "OTHER")):
        verdict = world.desk.scan(code, session)
        assert (verdict.reason, verdict.attendee and verdict.attendee.id) == (Reason.ADMITTED, kim), code
    told = world.desk.tell("REG-0042").person
    assert told is not None
    assert told.id == kim
    assert world.desk.scan("REG-0043", "FORUM").reason is Reason.UNKNOWN


def test_two_records_that_were_inside_are_one_person_inside(world: World) -> None:
    for name, session in ((KIM, "FORUM"), (LEE, "FORUM"), (LEE, "OTHER")):
        world.desk.scan(world.numbers[name], session)
    kept = world.desk.merge(world.people[KIM].id, world.people[LEE].id)
    world.clock.move(minutes=1)
    assert world.desk.scan(world.numbers[LEE], "FORUM").reason is Reason.ALREADY_IN
    assert world.desk.scan(world.numbers[LEE], "FORUM", OUT).admitted
    _, _, presences = world.desk.person(kept.id)
    assert {code: one.inside for code, one in presences.items()} == {"FORUM": False, "OTHER": True}


def test_a_new_badge_for_somebody_inside_is_inside(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "FORUM")
    (issued,) = world.desk.issue([world.people[KIM].id])
    world.clock.move(minutes=1)
    assert world.desk.scan(issued.number, "FORUM").reason is Reason.ALREADY_IN
    assert world.desk.scan(world.numbers[KIM], "FORUM", OUT).reason is Reason.REVOKED, "the old one opens nothing"
    assert world.desk.scan(issued.number, "FORUM", OUT).admitted


def test_who_comes_instead_takes_no_seat_beyond_the_quota(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "TEAM")
    came = world.desk.substitute(world.people[LEE].id, Entry(name="Park Ji-woo"))
    assert world.desk.scan(came.issued.number, "TEAM").reason is Reason.QUOTA
    old = world.desk.scan(world.numbers[LEE], "TEAM")
    assert (old.reason, old.successor) == (Reason.REVOKED, came.person)
