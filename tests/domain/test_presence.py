"""Who is in the room: passes by the time at the door, each once, without those that were taken back."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from checkin.domain.clock import moment_of
from checkin.domain.facts import Fact, Kind
from checkin.domain.presence import Presence, fold, leaves


def scan(fact_id: str, moment: int, direction: str = "in", session: str = "HALL", **said: Any) -> Fact:
    """A pass at the desk A, written down when it happened unless ``at`` says otherwise."""
    at, desk = said.pop("at", moment), said.pop("desk", "A")
    body = {"session": session, "direction": direction, "verdict": "admitted", "moment": moment, **said}
    return Fact(fact_id, at, desk, "", Kind.SCANNED, "ana", body)


def undo(scan_id: str, at: int) -> Fact:
    return Fact(f"undo {scan_id} {at}", at, "A", "", Kind.UNDONE, "ana", {"scan": scan_id, "session": "HALL"})


def presence(*facts: Fact, session: str = "HALL") -> Presence | None:
    """What the facts come to, in whatever order they are read."""
    (found,) = {fold(order, "ana").get(session) for order in permutations(facts)}
    return found


def rooms(*facts: Fact) -> set[str]:
    (found,) = {
        frozenset(code for code, one in fold(order, "ana").items() if one.inside) for order in permutations(facts)
    }
    return set(found)


def test_the_first_entry_stays_the_first_and_the_last_says_since_when() -> None:
    here = presence(scan("1", 10), scan("2", 20, "out"), scan("3", 30, desk="B"))
    assert here == Presence("HALL", "ana", True, 2, moment_of(10), moment_of(30), "B", 30)


def test_who_left_was_in_since_they_came() -> None:
    gone = presence(scan("1", 10), scan("2", 20, "out", desk="B"))
    assert gone == Presence("HALL", "ana", False, 1, moment_of(10), moment_of(10), "A", 20)


def test_passes_count_by_the_time_at_the_door_and_then_as_they_were_written() -> None:
    assert rooms(scan("1", 10, at=99), scan("2", 20, "out", at=50)) == set()
    assert rooms(scan("1", 10, at=50), scan("2", 10, "out", at=51)) == set()
    assert rooms(scan("1", 10, at=51), scan("2", 10, "out", at=50)) == {"HALL"}
    assert rooms(scan("1", 10), scan("2", 10, "out")) == set()


def test_a_refusal_and_another_kind_are_no_pass() -> None:
    refused = scan("1", 10, verdict="already_in")
    assert presence(refused) is None


def test_what_was_taken_back_never_was_even_by_a_clock_that_is_slow() -> None:
    assert presence(scan("1", 10, at=50), undo("1", 20)) is None
    assert presence(scan("1", 10), undo("another", 20)) is not None


def test_every_copy_that_had_come_is_taken_back_and_a_scan_after_that_counts() -> None:
    first, second, third = (scan(name, 10, at=at) for name, at in (("1", 10), ("2", 12), ("3", 30)))
    assert presence(first, second, undo("1", 20)) is None
    assert presence(first, second, undo("2", 20)) is None
    assert presence(first, second, undo("1", 20), third) == presence(third)
    assert presence(first, undo("1", 40), undo("1", 20), third) is None, "taken back at two desks: the later counts"


def test_two_ways_two_desks_and_two_sessions_are_no_copies() -> None:
    both_ways = presence(scan("1", 10), scan("2", 10, "out", at=11))
    assert both_ways is not None
    assert not both_ways.inside
    two_desks = presence(scan("1", 10), scan("2", 10, desk="B"))
    assert two_desks is not None
    assert two_desks.entries == 2
    assert rooms(scan("1", 10), scan("2", 10, session="ROOM")) == {"HALL", "ROOM"}


def test_a_room_that_leaves_the_others_does_so_at_its_time() -> None:
    hall, room = scan("1", 10), scan("2", 20, session="ROOM", leaves=True, keeps=["DAY"])
    day = scan("3", 5, session="DAY")
    assert rooms(hall, room, day) == {"ROOM", "DAY"}
    left = presence(hall, room)
    assert left is not None
    assert (left.inside, left.entries, left.last) == (False, 1, 20)
    assert rooms(hall, room, scan("4", 30)) == {"HALL", "ROOM"}, "the hall leaves nothing"
    assert rooms(hall, room, undo("2", 40)) == {"HALL"}
    out = scan("0", 8, "out")
    gone = presence(out, room)
    assert gone is not None
    assert gone.last == 8, "who is not in leaves nothing"


def test_nobody_leaves_the_room_they_come_into() -> None:
    again = scan("2", 20, leaves=True, keeps=[])
    assert rooms(scan("1", 10), again) == {"HALL"}
    here = presence(scan("1", 10))
    assert here is not None
    assert not leaves(here, again)
