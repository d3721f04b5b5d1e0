"""Who is on the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any

from checkin.domain.facts import Body, Fact, Kind


@dataclass(frozen=True, slots=True)
class Entry:
    """What a list or a form says of one person; every field is trimmed text, empty when not said.

    ``name`` is the name in Latin letters as it is called out ("Kim Minseo", "María de la Luz Hernández Íñiguez"),
    ``hangul`` the name in Hangul ("김민서"). ``country`` is an ISO 3166-1 alpha-2 code where the word was recognised,
    otherwise as written. ``sessions`` are the codes of sessions to which the person is invited by name.
    """

    name: str = ""
    hangul: str = ""
    given: str = ""
    surnames: str = ""
    company: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    country: str = ""
    category: str = ""
    sector: str = ""
    external_code: str = ""
    note: str = ""
    sessions: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """The name to show where there is room for one: Latin, else Hangul."""
        return self.name or self.hangul

    def body(self) -> dict[str, Any]:
        """The fields that say something, as a fact's body."""
        said: dict[str, Any] = {field: value for field, value in zip(FIELDS, _values(self), strict=True) if value}
        if self.sessions:
            said["sessions"] = list(self.sessions)
        return said


FIELDS: tuple[str, ...] = tuple(field.name for field in fields(Entry))
_values = attrgetter(*FIELDS)
_KNOWN = frozenset((*FIELDS, "active", "stands_for", "blocked", "days", "alert"))


@dataclass(frozen=True, slots=True)
class Attendee(Entry):
    """One person on the list: an ``Entry`` with an id and ``active`` (False once cancelled).

    ``stands_for`` is the id of the person in whose place this one came, if any; ``blocked`` why nobody may let them in
    anywhere, ``days`` the only days (ISO dates) on which their badge is good, ``alert`` who is to be told when they come.
    """

    id: str = ""
    active: bool = True
    stands_for: str = ""
    blocked: str = ""
    days: tuple[str, ...] = ()
    alert: str = ""

    def entry(self) -> Entry:
        """What the list says, without the id."""
        return Entry(**{field: getattr(self, field) for field in FIELDS})


def set_attendee(attendee_id: str, before: Attendee | None, body: Body) -> Attendee:
    """The attendee after a fact set the fields in ``body``; fields it does not know are left alone."""
    known: dict[str, Any] = {key: value for key, value in body.items() if key in _KNOWN}
    for name in known.keys() & {"sessions", "days"}:
        known[name] = tuple(known[name])
    return replace(before, **known) if before else Attendee(id=attendee_id, **known)


def set_by(facts: Iterable[Fact]) -> Attendee | None:
    """The attendee that the facts of one id come to, in journal order; None once dropped, or when nothing set it."""
    person: Attendee | None = None
    for fact in facts:
        if fact.kind is Kind.ATTENDEE_DROPPED:
            return None
        if fact.kind is Kind.ATTENDEE_SET:
            person = set_attendee(fact.subject, person, fact.body)
    return person


def changes(before: Entry, after: Entry) -> dict[str, Any]:
    """The fields in which ``after`` differs, as a fact's body."""
    return {
        field: list(value) if field == "sessions" else value
        for field in FIELDS
        if (value := getattr(after, field)) != getattr(before, field)
    }


def with_changes(entry: Entry, values: Mapping[str, Any]) -> Entry:
    """``entry`` with the named fields replaced."""
    return replace(entry, **values)
