"""Badges: a number that was issued to a person, and may be revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import blake2s

from checkin.domain.attendees import Attendee
from checkin.domain.clock import moment_of, stamped_moment
from checkin.domain.facts import Fact, Kind
from checkin.domain.programme import Appointment


class Revoked(StrEnum):
    """Why a badge no longer opens doors."""

    LOST = "lost"
    DAMAGED = "damaged"
    WRONG_TEXT = "wrong_text"
    REISSUED = "reissued"
    SUBSTITUTED = "substituted"  # somebody else came instead
    WITHDRAWN = "withdrawn"  # the list that brought the person was taken back


@dataclass(frozen=True, slots=True)
class Queued:
    """A badge that was handed over to a printer, and of which nobody knows yet what became.

    ``print`` is the id of the print, the same for all badges that went in one ``job`` (the system's number of it).
    """

    print: str
    desk: str
    printer: str
    job: int
    design: str
    wording: str


@dataclass(frozen=True, slots=True)
class Badge:
    """One number. ``prints`` counts how often it came out, on paper or as a PDF, ``printed`` says when last.

    Where the system follows its jobs (CUPS), a badge counts as printed once it came out; elsewhere, once the printer
    took it, because no more is ever told. Until then it is ``queued``. ``failed`` says why the last print that ended
    did not come out, and is empty when it did. ``wording`` is the ``Card.wording`` of the last print, empty when nobody
    noted it.
    """

    number: str
    attendee: str = ""
    issued: datetime | None = None
    revoked: datetime | None = None
    why: str = ""
    replaced_by: str = ""
    prints: int = 0
    printed: datetime | None = None
    printed_desk: str = ""
    wording: str = ""
    queued: tuple[Queued, ...] = ()
    failed: str = ""

    @property
    def good(self) -> bool:
        """Whether it opens doors."""
        return self.revoked is None and bool(self.attendee)

    @property
    def on_paper(self) -> bool:
        """Whether it came out, or is on its way: what is left to print are the others."""
        return bool(self.prints or self.queued)


@dataclass(frozen=True, slots=True)
class Issued:
    """The outcome of issuing: the new ``number`` and the one it ``revoked``, if any."""

    attendee: str
    name: str
    number: str
    revoked: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """What is drawn on one badge. ``country`` as in ``Entry``; ``category`` as written in the list.

    ``programme`` is empty unless the design shows it.
    """

    attendee: str
    number: str
    hangul: str
    latin: str
    company: str
    title: str
    country: str
    category: str
    event: str
    given: str = ""
    surnames: str = ""
    programme: tuple[Appointment, ...] = ()

    @classmethod
    def of(cls, person: Attendee, number: str, event: str, programme: tuple[Appointment, ...] = ()) -> Card:
        """What is drawn on the badge ``number`` of ``person``; ``event`` is the event's name."""
        return cls(
            attendee=person.id,
            number=number,
            hangul=person.hangul,
            latin=person.name,
            company=person.company,
            title=person.title,
            country=person.country,
            category=person.category,
            event=event,
            given=person.given,
            surnames=person.surnames,
            programme=programme,
        )

    @property
    def wording(self) -> str:
        """A short print of all that stands on the badge but its number: it differs where the text does."""
        said = "\n".join(getattr(self, name) for name in WORDED)
        return blake2s(said.encode(), digest_size=6).hexdigest()

    @property
    def called(self) -> str:
        """The name to speak of this card by."""
        return self.latin or self.hangul or self.number


WORDED = ("hangul", "latin", "company", "title", "country", "category", "given", "surnames")
"""The fields of a card that make its text."""


def apply(badge: Badge | None, fact: Fact) -> Badge:
    """The badge after ``fact``, whose subject it is. Facts come in journal order."""
    badge = badge or Badge(number=fact.subject)
    when = stamped_moment(fact.at)
    if fact.kind is Kind.BADGE_ISSUED:
        return replace(badge, attendee=fact.body["attendee"], issued=when)
    if fact.kind is Kind.BADGE_REVOKED:
        if badge.revoked:
            return badge  # revoked at two desks: the first one stands
        return replace(badge, revoked=when, why=fact.body.get("why", ""), replaced_by=fact.body.get("replaced_by", ""))
    if fact.kind in (Kind.BADGE_QUEUED, Kind.BADGE_PRINTED, Kind.BADGE_NOT_PRINTED):
        return _after_print(badge, fact, print_moment(fact))
    return badge


def set_by(facts: Iterable[Fact]) -> Badge | None:
    """The badge that the facts of one number come to, in journal order."""
    badge: Badge | None = None
    for fact in facts:
        badge = apply(badge, fact)
    return badge


def print_moment(fact: Fact) -> datetime:
    """When something became of a print, by the desk's own clock; earlier versions kept no other than the journal's."""
    moment = fact.body.get("moment")
    return stamped_moment(fact.at) if moment is None else moment_of(moment)


def _after_print(badge: Badge, fact: Fact, when: datetime) -> Badge:
    body, printing = fact.body, fact.body.get("print", "")
    others = tuple(one for one in badge.queued if one.print != printing)
    if fact.kind is Kind.BADGE_QUEUED:
        queued = Queued(printing, fact.desk, body["printer"], body["job"], body["design"], body["wording"])
        return replace(badge, queued=(*others, queued), failed="")
    if fact.kind is Kind.BADGE_NOT_PRINTED:
        return replace(badge, queued=others, failed=body["error"])
    # without a print nothing was queued: the printer took the badge, or a file holds it, and that was the end of it
    wording = body.get("wording", "")
    return replace(
        badge, prints=badge.prints + 1, printed=when, printed_desk=fact.desk, wording=wording, queued=others, failed=""
    )
