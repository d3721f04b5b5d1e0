"""Consultation meetings: two companies at one table for one slot, and what came of it.

A schedule is a set of ``Meeting``; nothing keeps two of them apart but ``conflicts``, which is asked before and after a
meeting is moved: a schedule that comes from two offices has clashes, and they are shown, not refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import combinations
from typing import Any

from checkin.domain.facts import Body, Fact
from checkin.domain.words import company_key, fold

MOST_USD = 100_000_000_000
"""A memorandum of more than that is a slip of the key."""


class Status(StrEnum):
    """How far a meeting is."""

    PLANNED = "planned"
    STARTED = "started"
    HELD = "held"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class Side(StrEnum):
    """Who did not come."""

    HOST = "host"
    VISITOR = "visitor"
    BOTH = "both"


class Interest(StrEnum):
    """What both sides made of it."""

    NONE = "none"
    SOME = "some"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a meeting. ``usd`` is the amount of a memorandum of understanding in whole US dollars, None for none
    signed."""

    interest: Interest | None = None
    follow_up: str = ""
    usd: int | None = None
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting: ``host`` sits at ``table``, ``visitor`` comes to it; times aware in UTC, companies as written.

    ``people`` are attendee ids that are named for it; a company of which nobody is sends whom it likes.
    """

    id: str
    table: str
    starts: datetime
    ends: datetime
    host: str
    visitor: str
    people: tuple[str, ...] = ()
    interpreter: str = ""
    status: Status = Status.PLANNED
    absent: Side | None = None
    outcome: Outcome = field(default_factory=Outcome)

    @property
    def companies(self) -> frozenset[str]:
        """The keys of both companies."""
        return frozenset({company_key(self.host), company_key(self.visitor)} - {""})

    @property
    def open(self) -> bool:
        """Whether it is still to be held, or being held."""
        return self.status in (Status.PLANNED, Status.STARTED)

    @property
    def result(self) -> Outcome:
        """What came of it: its outcome while it counts as held, nothing once that was taken back."""
        return self.outcome if self.status is Status.HELD else Outcome()

    def counterpart(self, company: str) -> str:
        """The other company."""
        return self.visitor if company_key(company) == company_key(self.host) else self.host

    def overlaps(self, other: Meeting) -> bool:
        """Whether both are held at once, by whatever minute."""
        return self.starts < other.ends and other.starts < self.ends

    def body(self) -> dict[str, Any]:
        """The meeting as the body of the fact that sets it."""
        return {
            "table": self.table,
            "starts": self.starts.isoformat(),
            "ends": self.ends.isoformat(),
            "host": self.host,
            "visitor": self.visitor,
            "people": list(self.people),
            "interpreter": self.interpreter,
            "status": self.status.value,
            "absent": self.absent.value if self.absent else None,
            "interest": self.outcome.interest.value if self.outcome.interest else None,
            "follow_up": self.outcome.follow_up,
            "usd": self.outcome.usd,
            "sector": self.outcome.sector,
        }


def set_meeting(meeting_id: str, before: Meeting | None, body: Body) -> Meeting | None:
    """The meeting after a fact set the fields in ``body``; None while its place and time are not all known."""
    said: Mapping[str, Any] = {**(before.body() if before else {}), **body}
    if not {"table", "starts", "ends", "host", "visitor"} <= said.keys():
        return before
    absent, interest = said.get("absent"), said.get("interest")
    return Meeting(
        id=meeting_id,
        table=said["table"],
        starts=datetime.fromisoformat(said["starts"]),
        ends=datetime.fromisoformat(said["ends"]),
        host=said["host"],
        visitor=said["visitor"],
        people=tuple(said.get("people", ())),
        interpreter=said.get("interpreter", ""),
        status=Status(said.get("status", "planned")),
        absent=Side(absent) if absent else None,
        outcome=Outcome(
            interest=Interest(interest) if interest else None,
            follow_up=said.get("follow_up", ""),
            usd=said.get("usd"),
            sector=said.get("sector", ""),
        ),
    )


def meeting_of(facts: Iterable[Fact]) -> Meeting | None:
    """The meeting that the facts of one id, in journal order, come to, whichever of them have arrived."""
    body: dict[str, Any] = {}
    subject = ""
    for fact in facts:
        subject = fact.subject
        body |= fact.body
    return set_meeting(subject, None, body)


class Clash(StrEnum):
    """Why two meetings cannot both be held."""

    TABLE = "table"  # both at one table
    COMPANY = "company"  # one company at two tables, and nobody says that different people go
    PERSON = "person"  # somebody named is at both
    INTERPRETER = "interpreter"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two meetings at once, and the ``what`` they both need: a table, a company, an attendee id, an interpreter."""

    clash: Clash
    first: Meeting
    second: Meeting
    what: str


def conflicts(meetings: Iterable[Meeting]) -> list[Conflict]:
    """Every two meetings that cannot both be held, in the order of their times; the cancelled hold nobody up."""
    wanted: defaultdict[tuple[Clash, str], list[Meeting]] = defaultdict(list)
    for meeting in sorted(meetings, key=_order):
        if meeting.status is not Status.CANCELLED:
            for need in _needs(meeting):
                wanted[need].append(meeting)
    found = [
        Conflict(clash, first, second, what)
        for (clash, what), those in wanted.items()
        for first, second in combinations(those, 2)
        if first.overlaps(second) and not (clash is Clash.COMPANY and _sends_different(first, second))
    ]
    return sorted(found, key=lambda one: (_order(one.first), _order(one.second), one.clash))


def conflicts_of(meeting: Meeting, others: Iterable[Meeting]) -> list[Conflict]:
    """What stands in the way of ``meeting`` among ``others``; its former self, with the same id, does not."""
    near = [other for other in others if other.id != meeting.id and other.overlaps(meeting)]
    return [one for one in conflicts([meeting, *near]) if meeting in (one.first, one.second)]


def next_of(meetings: Iterable[Meeting], moment: datetime) -> Meeting | None:
    """Of the ``meetings`` of one person, the one that they sit at, or go to next; None when there is none any more."""
    ahead = [one for one in meetings if one.open and one.ends > moment]
    return min(ahead, key=_order, default=None)


def moved(meeting: Meeting, table: str, starts: datetime) -> Meeting:
    """The meeting at another table or time, as long as before."""
    return replace(meeting, table=table, starts=starts, ends=starts + (meeting.ends - meeting.starts))


def _order(meeting: Meeting) -> tuple[datetime, str, str]:
    return (meeting.starts, meeting.table, meeting.id)


def _needs(meeting: Meeting) -> Iterator[tuple[Clash, str]]:
    if meeting.table:
        yield Clash.TABLE, fold(meeting.table)
    for key in meeting.companies:
        yield Clash.COMPANY, key
    for person in meeting.people:
        yield Clash.PERSON, person
    if meeting.interpreter:
        yield Clash.INTERPRETER, fold(meeting.interpreter)


def _sends_different(first: Meeting, second: Meeting) -> bool:
    """Whether both name their people: then ``Clash.PERSON`` tells, and a company may be at two tables."""
    return bool(first.people and second.people)
