"""Who is in the room: the fold of one person's passes through one session's door."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checkin.domain.clock import moment_of
from checkin.domain.facts import Fact, Kind


class Direction(StrEnum):
    """Which way through the door."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Presence:
    """One person and one session: ``entries`` in all, ``inside`` now, ``since`` when and at which desk.

    ``last`` is the moment of the newest pass in milliseconds: a later one folds on without reading the journal.
    """

    session: str
    attendee: str
    inside: bool
    entries: int
    first_in: datetime | None
    since: datetime | None
    since_desk: str
    last: int


def is_pass(fact: Fact) -> bool:
    """Whether ``fact`` is somebody going through a door."""
    return fact.kind is Kind.SCANNED and fact.body["verdict"] == "admitted" and bool(fact.subject)


def moment(fact: Fact) -> int:
    """When the scan happened, in milliseconds: the time at the door, not of the writing."""
    return int(fact.body["moment"])


def step(before: Presence | None, fact: Fact, attendee: str) -> Presence:
    """The presence of ``attendee`` after one more pass, which must not be earlier than the ones before."""
    when = moment(fact)
    entering = fact.body["direction"] == Direction.IN
    first_in = before.first_in if before else None
    since = before.since if before else None
    since_desk = before.since_desk if before else ""
    if entering:
        since, since_desk = moment_of(when), fact.desk
        first_in = first_in or since
    return Presence(
        session=fact.body["session"],
        attendee=attendee,
        inside=entering,
        entries=(before.entries if before else 0) + entering,
        first_in=first_in,
        since=since,
        since_desk=since_desk,
        last=when,
    )


def fold(facts: Iterable[Fact], attendee: str) -> Presence | None:
    """The presence of ``attendee`` that the facts of that person and one session come to; None when nobody passed.

    Passes count in the order of their moments at the door; a pass that was undone never was, and one that was delivered
    twice (the same desk, moment and direction) was one.
    """
    known = list(facts)
    undone = {fact.body["scan"] for fact in known if fact.kind is Kind.UNDONE}
    passes = [fact for fact in known if is_pass(fact) and fact.id not in undone]
    state: Presence | None = None
    delivered: set[tuple[int, str, str]] = set()
    for fact in sorted(passes, key=lambda fact: (moment(fact), *fact.order)):
        mark = (moment(fact), fact.desk, fact.body["direction"])
        if mark not in delivered:
            delivered.add(mark)
            state = step(state, fact, attendee)
    return state
