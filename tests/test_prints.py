"""What became of each print, as any desk can tell it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin.desk import Desk
from checkin.domain.attendees import Entry
from checkin.domain.badges import Badge, Card, Queued, Revoked
from checkin.domain.facts import Fact, Kind
from checkin.domain.print_order import PrintOrder, in_print_order
from checkin.office import Office
from checkin.prints import Before, Print, Waiting
from tests.worlds import MORNING, World, build

KIM, JOSE, LEE = "Kim Minseo", "José García Núñez", "Lee Jun"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "a.checkin")
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


def badge_of(world: World, name: str) -> Badge:
    return world.desk.person(world.people[name].id)[1][0]


def prints_of(world: World, name: str) -> list[Fact]:
    return [fact for fact in world.desk.history(world.people[name].id) if "print" in fact.body]


def test_a_queued_badge_is_neither_printed_nor_left_to_print(world: World) -> None:
    sent = Print("Zebra", "a6", job=7)
    world.desk.note_queued(world.cards(KIM, LEE), sent)
    kim = badge_of(world, KIM)
    (card,) = world.cards(KIM)
    assert kim.queued == (Queued(sent.id, "A", "Zebra", 7, "a6", card.wording),)
    assert (kim.prints, kim.printed) == (0, None)
    assert {card.called for card in world.desk.cards(unprinted=True)} == {JOSE, "María de la Luz Hernández"}
    people = tuple(sorted(world.people[name].id for name in (KIM, LEE)))
    (waiting,) = world.desk.waiting()
    assert (waiting.print, waiting.printer, waiting.job, waiting.badges) == (sent.id, "Zebra", 7, 2)
    assert tuple(sorted(waiting.attendees)) == people


def test_what_came_out_is_printed_with_its_wording_desk_and_printer(world: World) -> None:
    sent = Print("Zebra", "a6", job=7, reason="damaged")
    world.desk.note_queued(world.cards(KIM), sent)
    world.clock.move(seconds=20)
    assert world.desk.settle(sent.id) == [world.people[KIM].id]
    kim = badge_of(world, KIM)
    assert (kim.prints, kim.printed, kim.printed_desk, kim.queued, kim.failed) == (1, world.clock.now, "A", (), "")
    assert kim.wording == world.cards(KIM)[0].wording
    assert [fact.kind for fact in prints_of(world, KIM)] == [Kind.BADGE_QUEUED, Kind.BADGE_PRINTED]
    assert world.desk.settle(sent.id) == []
    assert world.desk.waiting() == []


def test_what_failed_is_as_unprinted_as_before_and_the_journal_says_why(world: World) -> None:
    sent = Print("Zebra", "a6", job=7)
    world.desk.note_queued(world.cards(KIM), sent)
    world.desk.settle(sent.id, "cancelled")
    kim = badge_of(world, KIM)
    assert (kim.prints, kim.queued, kim.failed) == (0, (), "cancelled")
    assert KIM in {card.called for card in world.desk.cards(unprinted=True)}
    world.desk.note_not_printed(world.cards(LEE), Print("Zebra", "a6"), "no_such_printer")
    assert badge_of(world, LEE).failed == "no_such_printer"
    world.desk.note_printed(world.cards(KIM), "badges.pdf", "a6")
    assert (badge_of(world, KIM).prints, badge_of(world, KIM).failed) == (1, "")


def test_one_print_that_ends_leaves_the_other_waiting(world: World) -> None:
    first, second = Print("Zebra", "a6", job=1), Print("Brother", "a6", job=2)
    for sent in (first, second):
        world.desk.note_queued(world.cards(KIM), sent)
    world.desk.settle(first.id, "failed")
    assert [queued.print for queued in badge_of(world, KIM).queued] == [second.id]


def test_another_desk_does_not_follow_what_is_not_its_own(world: World) -> None:
    other = Desk(world.file, "B", clock=world.clock)
    sent = Print("Zebra", "a6", job=1)
    other.note_queued(world.cards(KIM), sent)
    assert world.desk.waiting() == []
    assert other.waiting() == [Waiting(sent.id, "Zebra", 1, 1, (world.people[KIM].id,))]


def test_it_is_told_when_where_and_by_whom(world: World) -> None:
    lucia = Desk(world.file, "Lobby 2", "Lucía", clock=world.clock)
    kim = world.people[KIM].id
    assert lucia.printed_before([kim]) == []
    sent = Print("Zebra", "a6", job=1)
    lucia.note_queued(world.cards(KIM), sent)
    assert world.desk.printed_before([kim]) == [Before(kim, MORNING, "Lobby 2", "Lucía", "Zebra", 0, waiting=True)]
    lucia.settle(sent.id)
    world.clock.move(minutes=5)
    world.desk.note_printed(world.cards(LEE), "badges.pdf", "a6")
    told = {one.attendee: one for one in world.desk.printed_before([kim, world.people[LEE].id, world.people[JOSE].id])}
    assert told[kim] == Before(kim, MORNING, "Lobby 2", "Lucía", "Zebra", 1)
    assert told[world.people[LEE].id].printer == "badges.pdf"
    assert len(told) == 2


def test_a_new_number_was_never_printed(world: World) -> None:
    world.desk.note_printed(world.cards(KIM), "Zebra", "a6")
    world.desk.issue([world.people[KIM].id], Revoked.LOST)
    assert world.desk.printed_before([world.people[KIM].id]) == []


def test_a_print_noted_by_an_earlier_version_still_counts(world: World) -> None:
    with world.file.writing("old", clock=world.clock) as book:
        body = {"printer": "Zebra", "design": "a6"}
        book.append(Kind.BADGE_PRINTED, world.numbers[KIM], body)
    kim = badge_of(world, KIM)
    assert (kim.prints, kim.printed_desk, kim.wording) == (1, "old", "")
    assert world.desk.printed_before([world.people[KIM].id])[0].printer == "Zebra"


def test_what_went_to_paper_in_a_batch(world: World) -> None:
    world.desk.note_queued(world.cards(KIM), Print("Zebra", "a6", job=1, batch="b"))
    world.desk.note_printed(world.cards(LEE), "Qt", "a6", Print("Qt", "a6", batch="b"))
    world.desk.note_not_printed(world.cards(JOSE), Print("Zebra", "a6", batch="b"), "not_accepted")
    assert world.desk.numbers_in("b") == {world.numbers[KIM], world.numbers[LEE]}
    assert world.desk.numbers_in("c") == set()


def test_a_batch_is_in_the_order_in_which_it_is_handed_out() -> None:
    people = [
        Entry(name="María de la Luz Hernández Íñiguez", company="Zapata", category="Press"),
        Entry(name="José Álvarez Núñez", company="autopartes", category="VIP"),
        Entry(name="Kim Minseo", hangul="김민서", company="㈜Hanbit", category="Press"),
        Entry(given="Luis", surnames="Ávila", name="Luis Ávila", company="Hanbit S.A. de C.V."),
        Entry(name="Cher"),
    ]
    cards = [
        Card(
            str(number),
            str(number),
            one.hangul,
            one.name,
            one.company,
            "",
            "",
            one.category,
            "",
            one.given,
            one.surnames,
        )
        for number, one in enumerate(people)
    ]

    def order(by: PrintOrder) -> list[str]:
        return [card.latin.split()[0] for card in in_print_order(cards, by)]

    assert order(PrintOrder.LIST) == ["María", "José", "Kim", "Luis", "Cher"]
    assert order(PrintOrder.COMPANY) == ["José", "Luis", "Kim", "María", "Cher"]
    assert order(PrintOrder.SURNAME) == ["José", "Luis", "Cher", "María", "Kim"]
    assert order(PrintOrder.CATEGORY) == ["María", "Kim", "José", "Luis", "Cher"]
