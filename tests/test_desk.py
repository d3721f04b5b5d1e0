"""The desk's use cases, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.desk import Desk, Undone, UnknownAttendee, UnknownSession
from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry, with_changes
from checkin.domain.badges import Revoked
from checkin.domain.facts import Kind
from checkin.domain.presence import Direction
from checkin.domain.token import Token
from checkin.storage import EventFile
from checkin.storage.meanings import Matched
from tests.worlds import MORNING, World, build, event

KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin")
    yield made
    made.file.close()


def test_a_genuine_badge_is_admitted_and_shows_who_it_is(world: World) -> None:
    verdict = world.desk.scan(world.numbers[KIM], "FORUM")
    assert verdict.reason is Reason.ADMITTED
    assert verdict.attendee is not None
    assert verdict.attendee.hangul == "김민서"
    assert verdict.scan
    assert world.desk.tally("FORUM") is not None
    assert world.desk.recent()[0].id == verdict.scan


def test_a_second_scan_says_since_when_and_at_which_desk(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "FORUM")
    world.clock.move(minutes=12)
    again = Desk(world.file, "B", clock=world.clock).scan(world.numbers[KIM], "FORUM")
    assert again.reason is Reason.ALREADY_IN
    assert again.since == MORNING
    assert again.since_desk == "A"


def test_out_and_in_again_counts_two_entries_of_one_person(world: World) -> None:
    for direction in (Direction.IN, Direction.OUT, Direction.IN):
        world.clock.move(minutes=1)
        assert world.desk.scan(world.numbers[KIM], "FORUM", direction).reason is Reason.ADMITTED
    tally = world.desk.tally("FORUM")
    assert tally is not None
    assert (tally.attended, tally.inside, tally.entries, tally.expected) == (1, 1, 2, 4)


@pytest.mark.parametrize(
    ("session", "invited"),
    [("PRESS", {JOSE}), ("NINE", {KIM, LEE}), ("CERT", {MARIA}), ("FORUM", {KIM, JOSE, MARIA, LEE})],
)
def test_each_kind_of_invitation(world: World, session: str, invited: set[str]) -> None:
    admitted = {name for name, number in world.numbers.items() if world.desk.scan(number, session).admitted}
    assert admitted == invited


def test_unknown_forged_and_other_events_badges(tmp_path: Path, world: World) -> None:
    number = world.numbers[KIM]
    flipped = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert world.desk.scan(flipped, "FORUM").reason is Reason.FORGED
    assert world.desk.scan("not a badge", "FORUM").reason is Reason.UNKNOWN
    last_year = event("Last year's week")
    other = build(tmp_path / "other.checkin", about=last_year)
    theirs = other.numbers[KIM]
    other.file.close()
    assert world.desk.scan(theirs, "FORUM").reason is Reason.FORGED
    knowing = Desk(world.file, "A", clock=world.clock, others=[(last_year.name, last_year.secret)])
    verdict = knowing.scan(theirs, "FORUM")
    assert (verdict.reason, verdict.event) == (Reason.OTHER_EVENT, "Last year's week")


def test_a_genuine_badge_of_another_desk_is_known_for_what_it_is(tmp_path: Path) -> None:
    about = event()
    here = build(tmp_path / "here.checkin", about=about)
    there = build(tmp_path / "there.checkin", about=about)
    assert here.desk.scan(there.numbers[KIM], "FORUM").reason is Reason.UNSYNCED
    here.file.close()
    there.file.close()


def test_a_reissued_badge_revokes_the_old_one_and_says_by_what(world: World) -> None:
    (issued,) = world.desk.issue([world.people[KIM].id], Revoked.LOST)
    assert issued.revoked == world.numbers[KIM]
    verdict = world.desk.scan(world.numbers[KIM], "FORUM")
    assert verdict.reason is Reason.REVOKED
    assert verdict.replaced_by == issued.number
    assert world.desk.scan(issued.number, "FORUM").reason is Reason.ADMITTED
    _, badges, _ = world.desk.person(world.people[KIM].id)
    assert [badge.good for badge in badges if badge.number == issued.number] == [True]
    assert world.desk.issue() == []


@pytest.mark.parametrize("typed", ["ㄲㄸㅎ-0042", "REG'0042", "reg-0042", "REG_))$@", "ㄱㄷㅎ-0042"])
def test_an_external_code_opens_the_door_through_any_layout(world: World, typed: str) -> None:
    verdict = world.desk.scan(typed, "NINE")
    assert (verdict.reason, verdict.attendee) == (Reason.ADMITTED, world.people[LEE])
    assert (verdict.code, verdict.typed) == ("REG-0042", typed)
    with world.file.reading() as records:
        body = list(records.facts())[-1].body
    assert (body["code"], body["typed"]) == ("REG-0042", typed)
    told = world.desk.tell(typed)
    assert (told.person, told.layout is None) == (world.people[LEE], False)


def test_a_code_of_nobody_is_kept_as_it_was_typed(world: World) -> None:
    verdict = world.desk.scan("ㄲㄸㅎ-0043", "FORUM")
    assert (verdict.reason, verdict.code, verdict.typed) == (Reason.UNKNOWN, "ㄲㄸㅎ-0043", "")


def test_a_number_that_came_twice_is_one_scan(world: World) -> None:
    number = world.numbers[KIM]
    verdict = world.desk.scan(number[:20] + number, "FORUM")
    assert (verdict.reason, verdict.code, verdict.typed) == (Reason.ADMITTED, number, number[:20] + number)
    assert world.desk.scan(number * 2, "FORUM").reason is Reason.ALREADY_IN


def test_what_a_text_is_can_be_told_without_a_door(world: World) -> None:
    before = world.desk.last_stamp()
    assert world.desk.tell(world.numbers[KIM]).person == world.people[KIM]
    assert world.desk.tell("REG-0042").person == world.people[LEE]
    assert world.desk.tell("1" * 34).reading.token is Token.FORGED
    assert world.desk.tell("hello").person is None
    assert world.desk.is_number(world.numbers[KIM])
    assert not world.desk.is_number("1" * 34)
    assert world.desk.last_stamp() == before


def test_an_external_code_opens_the_door_as_it_is(world: World) -> None:
    verdict = world.desk.scan("REG-0042", "NINE")
    assert verdict.attendee is not None
    assert (verdict.reason, verdict.attendee.name) == (Reason.ADMITTED, LEE)


def test_a_door_that_is_not_open_yet_or_no_longer(world: World) -> None:
    early = world.desk.scan(world.numbers[KIM], "FORUM", moment=MORNING - timedelta(minutes=31))
    on_time = world.desk.scan(world.numbers[KIM], "FORUM", moment=MORNING - timedelta(minutes=30))
    late = world.desk.scan(world.numbers[JOSE], "FORUM", moment=MORNING + timedelta(hours=3, seconds=1))
    leaving = world.desk.scan(world.numbers[KIM], "FORUM", Direction.OUT, MORNING + timedelta(hours=4))
    assert [v.reason for v in (early, on_time, late, leaving)] == [
        Reason.TOO_EARLY, Reason.ADMITTED, Reason.OVER, Reason.ADMITTED,
    ]  # fmt: skip


def test_a_full_room_until_somebody_leaves(world: World) -> None:
    for name in (KIM, JOSE):
        assert world.desk.scan(world.numbers[name], "SMALL").admitted
    assert world.desk.scan(world.numbers[MARIA], "SMALL").reason is Reason.FULL
    world.clock.move(minutes=1)
    world.desk.scan(world.numbers[KIM], "SMALL", Direction.OUT)
    assert world.desk.scan(world.numbers[MARIA], "SMALL").admitted


def test_undo_takes_a_scan_back_once(world: World) -> None:
    scan = world.desk.scan(world.numbers[KIM], "FORUM").scan
    refused = world.desk.scan(world.numbers[KIM], "PRESS").scan
    assert world.desk.undo(scan) is Undone.DONE
    assert world.desk.undo(scan) is Undone.ALREADY
    assert world.desk.undo(refused) is Undone.NOTHING
    assert world.desk.undo("no such scan") is Undone.NOT_FOUND
    assert [one.undone for one in world.desk.recent("FORUM")] == [True]
    tally = world.desk.tally("FORUM")
    assert tally is not None
    assert (tally.attended, tally.inside) == (0, 0)
    assert world.desk.scan(world.numbers[KIM], "FORUM").admitted


def test_undoing_an_exit_puts_the_person_back_inside(world: World) -> None:
    world.desk.scan(world.numbers[KIM], "FORUM")
    world.clock.move(minutes=5)
    gone = world.desk.scan(world.numbers[KIM], "FORUM", Direction.OUT)
    world.desk.undo(gone.scan)
    assert world.desk.scan(world.numbers[KIM], "FORUM").reason is Reason.ALREADY_IN


def test_admit_anyway_needs_a_reason_and_keeps_it(world: World) -> None:
    refused = world.desk.scan(world.numbers[KIM], "PRESS")
    assert refused.reason is Reason.NOT_INVITED
    with pytest.raises(ValueError, match="reason"):
        world.desk.admit_anyway(refused.scan, "  ")
    verdict = world.desk.admit_anyway(refused.scan, "guest of the minister")
    assert verdict.admitted
    assert world.desk.recent("PRESS")[0].override == "guest of the minister"
    forged = world.desk.scan("1" * 34, "PRESS")
    with pytest.raises(ValueError, match="forged"):
        world.desk.admit_anyway(forged.scan, "please")


def test_every_scan_is_one_fact_refusals_too(world: World) -> None:
    def scans() -> int:
        with world.file.reading() as records:
            return sum(fact.kind is Kind.SCANNED for fact in records.facts())

    before = scans()
    for code in (world.numbers[KIM], world.numbers[KIM], "1" * 34, "nobody", "x" * 100_000):
        world.desk.scan(code, "FORUM")
    assert scans() == before + 5


def test_somebody_without_a_badge_is_admitted_by_name(world: World) -> None:
    assert world.desk.admit(world.people[MARIA].id, "CERT").admitted
    assert world.desk.admit(world.people[KIM].id, "CERT").reason is Reason.NOT_INVITED


def test_a_walk_in_is_found_gets_a_badge_and_walks_in(world: World) -> None:
    person = world.desk.register(Entry(name="Sofía Íñiguez", company="Nopal Tech"))
    (issued,) = world.desk.issue([person.id])
    assert issued.revoked is None
    assert world.desk.find("iniguez")[0].attendee == person
    assert world.desk.scan(issued.number, "FORUM").admitted
    with pytest.raises(ValueError, match="name"):
        world.desk.register(Entry(company="Nobody's"))


def test_a_correction_is_found_at_once_and_only_what_differs_is_written(world: World) -> None:
    person = world.people[JOSE]
    world.desk.correct(person.id, with_changes(person.entry(), {"name": "José Garza Núñez"}))
    assert world.desk.find("garza")[0].attendee.id == person.id
    assert {match.matched for match in world.desk.find("garcia")} <= {Matched.NEAR}  # Garza is no García any more
    said = [fact.body for fact in world.desk.history(person.id) if fact.kind is Kind.ATTENDEE_SET]
    assert said[-1] == {"name": "José Garza Núñez"}


def test_a_cancelled_person_is_refused_until_restored(world: World) -> None:
    world.desk.set_active(world.people[KIM].id, active=False)
    assert world.desk.scan(world.numbers[KIM], "FORUM").reason is Reason.REVOKED
    world.desk.set_active(world.people[KIM].id, active=True)
    assert world.desk.scan(world.numbers[KIM], "FORUM").admitted


def test_unknown_sessions_and_people_are_said(world: World) -> None:
    with pytest.raises(UnknownSession, match="FORUM"):
        world.desk.scan(world.numbers[KIM], "NOPE")
    with pytest.raises(UnknownAttendee):
        world.desk.person("nobody")


def test_a_session_that_was_removed_lets_nobody_in(world: World) -> None:
    before = world.desk.last_stamp()
    with world.file.writing("office", clock=world.clock) as book:
        removed = book.append(Kind.SESSION_SET, "FORUM", {"active": False})
    with pytest.raises(UnknownSession) as refused:
        world.desk.scan(world.numbers[KIM], "FORUM")
    assert "FORUM" not in refused.value.known
    assert before < world.desk.last_stamp() == removed.at


def test_the_desk_wants_the_session_that_is_on(world: World) -> None:
    world.clock.now = MORNING - timedelta(hours=5)
    first = world.desk.session_now()
    assert first is not None
    assert first.starts == MORNING


def test_printing_is_noted_once_for_each_badge(world: World) -> None:
    assert len(world.desk.cards(unprinted=True)) == 4
    world.desk.note_printed(world.cards(KIM), "Brother QL", "a6")
    left = world.desk.cards(unprinted=True)
    assert {card.latin for card in left} == {JOSE, MARIA, LEE}
    assert {card.latin for card in world.desk.cards()} == {KIM, JOSE, MARIA, LEE}


@pytest.mark.parametrize("typed", ["garcia", "GARCÍA nuñez", "nun jose", "bajio", "josé"])
def test_jose_is_found(world: World, typed: str) -> None:
    assert [match.attendee.name for match in world.desk.find(typed)] == [JOSE]


@pytest.mark.parametrize(
    "typed", ["김민서", "민서", "김", "김미", "김민ㅅ", "ㄱㅁㅅ", "ㄱㅁ", "kim min", "minseo", "서"]
)
def test_kim_is_found(world: World, typed: str) -> None:
    assert [match.attendee.hangul for match in world.desk.find(typed)] == ["김민서"]


@pytest.mark.parametrize("typed", ["", "  ", '"', "*", "names: kim", "' OR 1=1 --", "-", "NOT"])
def test_no_search_breaks_and_none_finds_what_was_not_meant(world: World, typed: str) -> None:
    assert world.desk.find(typed) == []


def test_a_control_character_is_not_looked_for(world: World) -> None:
    assert [match.attendee.name for match in world.desk.find("김\x00")] == [KIM]


def test_the_same_file_is_opened_twice(world: World) -> None:
    with EventFile.open(world.file.path) as again:
        other = Desk(again, "B", clock=world.clock)
        assert other.scan(world.numbers[KIM], "FORUM").admitted
        assert world.desk.scan(world.numbers[KIM], "FORUM").reason is Reason.ALREADY_IN


def test_cards_have_the_programme_only_where_a_design_shows_it(world: World) -> None:
    with_it = {card.latin: [one.what for one in card.programme] for card in world.desk.cards(with_programme=True)}
    assert with_it[MARIA] == ["Certification seminar", "Future Cooperation Forum", "Small room"]
    assert with_it[JOSE] == ["Future Cooperation Forum", "Press call", "Small room"]
    assert all(card.programme == () for card in world.desk.cards())
    wordings = {card.wording for card in world.desk.cards()}
    assert wordings == {card.wording for card in world.desk.cards(with_programme=True)}
