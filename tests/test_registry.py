"""The list as a desk works on it: corrections of two desks, substitutes, two records of one person, companies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checkin.desk import Desk
from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.domain.badges import Revoked
from checkin.domain.facts import Kind
from checkin.domain.presence import Direction
from checkin.office import Office
from checkin.registry import CameAlready, UnknownAttendee
from checkin.storage.listing import Delegation, Only, Standing
from tests.worlds import World, build, event

KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin")
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


def ids(world: World, standing: Standing, **only: Any) -> set[str]:
    names = {person.id: name for name, person in world.people.items()}
    return {names.get(one, one) for one in world.desk.listed_ids(None, Only(standing, **only))}


# --- corrections


def test_two_desks_correct_one_person_field_by_field(world: World) -> None:
    opened = world.people[JOSE]
    other = Desk(world.file, "B", clock=world.clock)
    other.correct(opened.id, replace(opened.entry(), phone="+52 55 1111 1111"), opened.entry())
    outcome = world.desk.correct(opened.id, replace(opened.entry(), title="Director"), opened.entry())
    assert (outcome.person.phone, outcome.person.title) == ("+52 55 1111 1111", "Director")
    assert not outcome.overruled


def test_the_same_field_at_two_desks_says_what_was_overruled(world: World) -> None:
    opened = world.people[JOSE]
    Desk(world.file, "B", clock=world.clock).correct(opened.id, replace(opened.entry(), title="CEO"), opened.entry())
    outcome = world.desk.correct(opened.id, replace(opened.entry(), title="Director"), opened.entry())
    assert outcome.person.title == "Director"
    assert outcome.overruled == {"title": ("CEO", "Director")}
    again = world.desk.correct(opened.id, replace(opened.entry(), title="Director"), opened.entry())
    assert not again.overruled


def test_what_was_there_before_is_kept_with_its_desk(world: World) -> None:
    person = world.people[JOSE]
    assert world.desk.said_before(person.id) == {}
    other = Desk(world.file, "B", clock=world.clock)
    for title in ("Gerente", "Director", "CEO"):
        other.correct(person.id, replace(person.entry(), title=title))
    before = world.desk.said_before(person.id)
    assert [(said.value, said.desk) for said in before["title"]] == [
        ("Director", "B"),
        ("Gerente", "B"),
        ("", "office"),
    ]
    assert set(before) == {"title"}


def test_several_people_are_set_at_once(world: World) -> None:
    both = [world.people[KIM].id, world.people[MARIA].id]
    assert world.desk.set_all(both, {"category": "VIP", "sessions": ("CERT",)}) == 2
    assert world.desk.set_all(both, {"category": "VIP", "sessions": ("CERT",)}) == 0
    assert {one.attendee.category for one in world.desk.listed(both)} == {"VIP"}
    assert world.desk.admit(world.people[KIM].id, "CERT").admitted
    with pytest.raises(UnknownAttendee):
        world.desk.set_all(["nobody"], {"category": "VIP"})


def test_a_batch_is_taken_back_but_not_what_was_made_of_it_since(world: World) -> None:
    desk, everybody = world.desk, [person.id for person in world.people.values()]
    values = {"category": "VIP", "sessions": ("CERT", "SMALL")}
    before = desk.change_all(everybody, values)
    assert {person.name: person.category for person in before}[JOSE] == "Press"
    desk.correct(world.people[KIM].id, replace(desk.person(world.people[KIM].id)[0].entry(), category="Speaker"))
    assert desk.put_back(before, values) == 4
    after = {one.attendee.name: one.attendee for one in desk.listed(everybody)}
    assert after[KIM].category == "Speaker"
    for name in (JOSE, MARIA, LEE):
        assert after[name] == world.people[name]
    assert after[KIM].sessions == ()
    assert desk.put_back(before, values) == 0


# --- substitutes


def test_a_substitute_inherits_and_the_old_badge_is_dead(world: World) -> None:
    outcome = world.desk.substitute(world.people[MARIA].id, Entry(name="Rosa Peña", title="Subdirectora"))
    newcomer = outcome.person
    assert (newcomer.company, newcomer.country, newcomer.sessions) == ("Secretaría", "MX", ("CERT",))
    assert (newcomer.title, newcomer.stands_for) == ("Subdirectora", world.people[MARIA].id)
    assert outcome.issued.revoked == world.numbers[MARIA]
    old = world.desk.scan(world.numbers[MARIA], "CERT")
    assert (old.reason, old.replaced_by, old.successor) == (Reason.REVOKED, outcome.issued.number, newcomer)
    by_name = world.desk.admit(world.people[MARIA].id, "CERT")
    assert (by_name.reason, by_name.successor) == (Reason.REVOKED, newcomer)
    assert world.desk.scan(outcome.issued.number, "CERT").admitted
    assert ids(world, Standing.CANCELLED) == {MARIA}
    _, badges, _ = world.desk.person(world.people[MARIA].id)
    assert badges[0].why == Revoked.SUBSTITUTED


def test_who_came_cannot_be_substituted(world: World) -> None:
    world.desk.scan(world.numbers[MARIA], "CERT")
    with pytest.raises(CameAlready, match="María"):
        world.desk.substitute(world.people[MARIA].id, Entry(name="Rosa Peña"))
    with pytest.raises(ValueError, match="name"):
        world.desk.substitute(world.people[KIM].id, Entry(company="Hanbit"))
    assert len(world.desk.listed_ids(None, Only())) == 4


# --- two records of one person


def test_two_records_become_one_with_both_badges_and_all_scans(world: World) -> None:
    twin = world.desk.register(Entry(name="Minseo Kim", email="ms@hanbit.example", sessions=("CERT",)))
    (badge,) = world.desk.issue([twin.id])
    world.desk.scan(world.numbers[KIM], "FORUM")
    world.clock.move(minutes=1)
    world.desk.scan(badge.number, "CERT")
    world.clock.move(minutes=1)
    world.desk.scan(badge.number, "FORUM")
    assert (world.desk.tally("FORUM") or 0).attended == 2  # type: ignore[union-attr]

    person = world.desk.merge(world.people[KIM].id, twin.id)
    assert (person.name, person.email, person.sessions) == (KIM, "ms@hanbit.example", ("CERT",))
    tally = world.desk.tally("FORUM")
    assert tally is not None
    assert (tally.attended, tally.inside, tally.entries) == (1, 1, 2)
    for number in (world.numbers[KIM], badge.number):
        assert world.desk.scan(number, "FORUM").reason is Reason.ALREADY_IN
    assert [one.attendee.id for one in world.desk.find("minseo")] == [person.id]
    assert {scan.attendee.id for scan in world.desk.recent() if scan.attendee} == {person.id}
    assert world.desk.person(twin.id)[0] == person
    kinds = [fact.kind for fact in world.desk.history(twin.id)]
    assert kinds.count(Kind.SCANNED) == 5
    assert Kind.ATTENDEE_MERGED in kinds


def test_who_has_two_good_badges_carries_the_printed_one(world: World) -> None:
    world.desk.note_printed(world.cards(KIM), "Zebra", "a6")
    world.clock.move(minutes=1)
    twin = world.desk.register(Entry(name="Minseo Kim"))
    world.desk.issue([twin.id])
    person = world.desk.merge(world.people[KIM].id, twin.id)
    (listed,) = world.desk.listed([person.id])
    assert listed.badge is not None
    assert listed.badge.number == world.numbers[KIM]
    assert ids(world, Standing.PRINTED) == {KIM}


def test_a_scan_of_a_merged_record_can_be_taken_back(world: World) -> None:
    twin = world.desk.register(Entry(name="Minseo Kim"))
    (badge,) = world.desk.issue([twin.id])
    scan = world.desk.scan(badge.number, "FORUM").scan
    world.desk.merge(world.people[KIM].id, twin.id)
    assert world.desk.undo(scan).value == "done"
    assert [one.undone for one in world.desk.recent()] == [True]
    assert world.desk.scan(badge.number, "FORUM").admitted


def test_a_lost_badge_of_who_had_two_records_kills_both_numbers(world: World) -> None:
    twin = world.desk.register(Entry(name="Minseo Kim"))
    (second,) = world.desk.issue([twin.id])
    person = world.desk.merge(world.people[KIM].id, twin.id)
    (issued,) = world.desk.issue([person.id], Revoked.LOST)
    for number in (world.numbers[KIM], second.number):
        assert world.desk.scan(number, "FORUM").reason is Reason.REVOKED
    assert world.desk.scan(issued.number, "FORUM").admitted


def test_a_record_is_merged_once(world: World) -> None:
    with pytest.raises(ValueError, match="one record already"):
        world.desk.merge(world.people[KIM].id, world.people[KIM].id)
    world.desk.merge(world.people[KIM].id, world.people[LEE].id)
    with pytest.raises(ValueError, match="one record already"):
        world.desk.merge(world.people[LEE].id, world.people[KIM].id)
    corrected = world.desk.correct(world.people[LEE].id, replace(world.people[KIM].entry(), title="CEO"))
    assert corrected.person.id == world.people[KIM].id


def test_scans_at_another_desk_of_a_merged_record_come_home_to_the_person(tmp_path: Path) -> None:
    about = event()
    here = build(tmp_path / "here.checkin", about=about)
    there = build(tmp_path / "there.checkin", [], about=about)
    Office(there.file).merge(here.file)
    twin = here.desk.register(Entry(name="Minseo Kim"))
    (badge,) = here.desk.issue([twin.id])
    Office(there.file).merge(here.file)
    here.clock.move(seconds=1)
    kept = here.desk.merge(here.people[KIM].id, twin.id)
    there.desk.scan(badge.number, "FORUM")
    there.desk.scan(here.numbers[KIM], "FORUM", Direction.IN)
    Office(here.file).merge(there.file)
    Office(there.file).merge(here.file)
    for world in (here, there):
        with world.file.reading() as records:
            assert set(records.presences()) == {("FORUM", kept.id)}
        assert Office(world.file).check().agrees
        world.file.close()


def test_doubles_are_told_apart_once_and_for_all_desks(tmp_path: Path) -> None:
    about = event()
    here = build(tmp_path / "here.checkin", about=about)
    there = build(tmp_path / "there.checkin", [], about=about)
    twin = here.desk.register(Entry(name="Minseo Kim", company="HANBIT"))
    (double,) = here.desk.doubles()
    assert double.ids == {here.people[KIM].id, twin.id}
    here.desk.tell_apart(double.other.id, double.one.id)
    assert here.desk.doubles() == []
    Office(there.file).merge(here.file)
    assert there.desk.doubles() == []
    there.clock.move(seconds=5)
    there.desk.tell_apart(double.one.id, double.other.id, apart=False)
    assert [one.ids for one in there.desk.doubles()] == [double.ids]
    Office(here.file).merge(there.file)
    assert [one.ids for one in here.desk.doubles()] == [double.ids]
    here.desk.merge(double.one.id, double.other.id)
    assert here.desk.doubles() == []
    with pytest.raises(UnknownAttendee):
        here.desk.tell_apart(double.one.id, "nobody")
    for world in (here, there):
        assert Office(world.file).check().agrees
        world.file.close()


def test_what_was_said_of_a_merged_record_is_said_of_the_person(world: World) -> None:
    desk, lee = world.desk, world.people[LEE]
    alike = [desk.register(Entry(name=name, email="lee@hanbit.kr", company="Hanbit")) for name in ("Jun Lee", "Lee J.")]
    desk.tell_apart(alike[0].id, lee.id)
    desk.tell_apart(alike[0].id, alike[1].id)
    assert desk.doubles() == []
    desk.merge(lee.id, alike[1].id)
    assert desk.person(lee.id)[0].email == "lee@hanbit.kr"
    assert desk.doubles() == []


# --- companies


def test_a_company_is_its_people_however_it_is_written(world: World) -> None:
    world.desk.scan(world.numbers[LEE], "FORUM")
    assert [one.attendee.name for one in world.desk.delegation("HANBIT S.A.")] == [KIM, LEE]
    found = {one.key: one for one in world.desk.delegations()}
    assert found["hanbit"] == Delegation("hanbit", "Hanbit", 2, 1)
    assert world.desk.delegations(["hanbit", "nobody"]) == [found["hanbit"]]
    assert [one.company for one in world.desk.delegations()] == [
        "Autopartes del Bajío, S.A. de C.V.", "Hanbit", "Secretaría",
    ]  # fmt: skip
    assert [bool(one.arrived) for one in world.desk.delegation("Hanbit")] == [False, True]


def test_what_is_usual_of_a_company_fills_a_walk_in(world: World) -> None:
    usual = world.desk.usual_of("hanbit")
    assert (usual.company, usual.category, usual.country, usual.sessions) == ("Hanbit", "Korean company", "KR", ())
    assert world.desk.usual_of("Secretaria").sessions == ("CERT",)
    assert world.desk.usual_of("Nobody Inc.") == Entry(company="Nobody Inc.")


# --- filters


def test_who_arrived_and_whose_badge_is_wrong(world: World) -> None:
    desk = world.desk
    desk.scan(world.numbers[KIM], "FORUM")
    assert ids(world, Standing.ARRIVED) == {KIM}
    assert ids(world, Standing.NOT_ARRIVED) == {JOSE, MARIA, LEE}
    assert ids(world, Standing.LISTED, country="KR") == {KIM, LEE}
    assert ids(world, Standing.LISTED, company="hanbit") == {KIM, LEE}
    desk.note_printed(world.cards(KIM, LEE), "Zebra", "a6")
    assert ids(world, Standing.BADGE_WRONG) == set()
    desk.correct(world.people[LEE].id, replace(world.people[LEE].entry(), phone="1", note="vegetarian"))
    assert ids(world, Standing.BADGE_WRONG) == set()
    assert ids(world, Standing.ARRIVED, badge=Standing.PRINTED) == {KIM}
    assert ids(world, Standing.NOT_ARRIVED, badge=Standing.NOT_PRINTED) == {JOSE, MARIA}
    desk.correct(world.people[LEE].id, replace(world.people[LEE].entry(), title="CEO"))
    assert ids(world, Standing.BADGE_WRONG) == {LEE}
    assert ids(world, Standing.NOT_ARRIVED, badge=Standing.BADGE_WRONG) == {LEE}
    assert ids(world, Standing.ARRIVED, badge=Standing.BADGE_WRONG) == set()
    desk.note_printed(world.cards(LEE), "Zebra", "a6")
    assert ids(world, Standing.BADGE_WRONG) == set()


def test_who_is_invited_to_a_session_was_in_it_and_is_in_it(world: World) -> None:
    desk = world.desk
    desk.scan(world.numbers[KIM], "FORUM")
    desk.scan(world.numbers[LEE], "FORUM")
    desk.scan(world.numbers[LEE], "FORUM", Direction.OUT)
    assert ids(world, Standing.LISTED, invited="PRESS") == {JOSE}
    assert ids(world, Standing.LISTED, invited="CERT") == {MARIA}
    assert ids(world, Standing.LISTED, invited="NINE") == {KIM, LEE}
    assert ids(world, Standing.NOT_ARRIVED, invited="FORUM", country="MX") == {JOSE, MARIA}
    assert ids(world, Standing.LISTED, came="FORUM") == {KIM, LEE}
    assert ids(world, Standing.LISTED, inside="FORUM") == {KIM}
    assert ids(world, Standing.LISTED, invited="NOSUCH") == ids(world, Standing.LISTED, inside="NOSUCH") == set()
    assert [desk.count(Only(standing)) for standing in (Standing.LISTED, Standing.ARRIVED, Standing.BADGE_WRONG)] == [
        4, 2, 0,
    ]  # fmt: skip
    assert desk.words_of("country") == {"KR": "KR", "MX": "MX"}
