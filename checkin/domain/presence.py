"""Who is in the room: the fold of one person's passes through the doors of all sessions.

    facts of one person --> fold: undone and doubled ones left out, by the time at the door --> a Presence for each session

Who comes into a room that says so has left all others: that too follows from the passes and their times, so that two
desks whose files merge, or a scan that is written down late, come to the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from checkin.domain.clock import millis, moment_of
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


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody is at the doors: since when, at which desk first, and whether a door has let them in."""

    moment: datetime
    desk: str
    admitted: bool


_Mark = tuple[str, int, str, str]


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


def leaves(presence: Presence, fact: Fact) -> bool:
    """Whether the pass ``fact`` of the same person ends ``presence``: it leads into a room that leaves the others."""
    body = fact.body
    if not presence.inside or presence.session == body["session"]:
        return False
    return bool(body.get("leaves")) and presence.session not in body["keeps"]


def fold(facts: Iterable[Fact], attendee: str) -> dict[str, Presence]:
    """The presences of ``attendee``, by session code, that all door facts of that person come to.

    Passes count in the order of their moments at the door; a pass that was undone never was, and one that was delivered
    twice (the same desk, session, moment and direction) was one.
    """
    found: dict[str, Presence] = {}
    for fact in _passes(list(facts)):
        for one in [one for one in found.values() if leaves(one, fact)]:
            found[one.session] = replace(one, inside=False, last=moment(fact))
        found[fact.body["session"]] = step(found.get(fact.body["session"]), fact, attendee)
    return found


def _passes(known: Sequence[Fact]) -> Iterator[Fact]:
    """The passes that count, by the time at the door."""
    passes = {fact.id: fact for fact in sorted(filter(is_pass, known), key=lambda fact: (moment(fact), *fact.order))}
    undone = set()
    until: dict[_Mark, tuple[int, str]] = {}  # whoever takes a scan back means each copy of it that had come by then
    for undo in known:
        if undo.kind is Kind.UNDONE and (scan := passes.get(undo.body["scan"])) is not None:
            undone.add(scan.id)
            until[_mark(scan)] = max(undo.order, until.get(_mark(scan), undo.order))
    delivered = set()
    for fact in passes.values():
        mark = _mark(fact)
        if mark not in delivered and fact.id not in undone and (mark not in until or fact.order > until[mark]):
            delivered.add(mark)
            yield fact


def _mark(fact: Fact) -> _Mark:
    """What a scan that is delivered twice has in common with itself."""
    return (fact.body["session"], moment(fact), fact.desk, fact.body["direction"])


def arrival(facts: Iterable[Fact], since: datetime) -> Arrival | None:
    """That the person of ``facts`` came at ``since`` or later, None if not: whoever was refused is at the door as well."""
    known = list(facts)
    undone = {fact.body["scan"] for fact in known if fact.kind is Kind.UNDONE}
    begin = millis(since)
    scans = [
        fact
        for fact in known
        if fact.kind is Kind.SCANNED and fact.id not in undone and fact.body["direction"] == Direction.IN
    ]
    today = sorted((fact for fact in scans if moment(fact) >= begin), key=lambda fact: (moment(fact), *fact.order))
    return Arrival(moment_of(moment(today[0])), today[0].desk, any(map(is_pass, today))) if today else None
