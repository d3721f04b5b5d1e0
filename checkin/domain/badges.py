"""Badges: a number that was issued to a person, and may be revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import blake2s

from checkin.domain.attendees import Attendee
from checkin.domain.clock import stamped_moment
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
class Badge:
    """One number. ``prints`` counts how often it went to paper or PDF, ``printed`` says when last.

    ``wording`` is the ``Card.wording`` of the last print, empty when nobody noted it.
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

    @property
    def good(self) -> bool:
        """Whether it opens doors."""
        return self.revoked is None and bool(self.attendee)


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
    if fact.kind is Kind.BADGE_PRINTED:
        wording = fact.body.get("wording", "")
        return replace(badge, prints=badge.prints + 1, printed=when, printed_desk=fact.desk, wording=wording)
    return badge


def set_by(facts: Iterable[Fact]) -> Badge | None:
    """The badge that the facts of one number come to, in journal order."""
    badge: Badge | None = None
    for fact in facts:
        badge = apply(badge, fact)
    return badge
