"""Between rows of the tables and dataclasses of the domain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

import orjson
from sqlalchemy import Select, func, select

from checkin.domain.attendees import FIELDS, Attendee, Entry
from checkin.domain.badges import Badge, Queued
from checkin.domain.clock import millis, moment_of
from checkin.domain.event import Event, set_event
from checkin.domain.facts import Fact, Kind
from checkin.domain.presence import Presence
from checkin.domain.sessions import Session, set_session
from checkin.domain.words import category_key, company_key

_TEXT_FIELDS = FIELDS[:-1]  # all but the sessions, which are a list
_texts = attrgetter(*_TEXT_FIELDS)
ATTENDEE_COLUMNS = (
    "id",
    *_TEXT_FIELDS,
    "sessions",
    "active",
    "stands_for",
    "blocked",
    "days",
    "alert",
    "company_key",
    "category_key",
)


def among(chosen: Sequence[str]) -> Select[Any]:
    """``chosen`` as a query: one value, however many they are."""
    return select(func.json_each(dumps(list(chosen))).table_valued("value").c.value)


def dumps(value: Any) -> str:
    """``value`` as compact JSON, letters of any script left as they are."""
    return orjson.dumps(value).decode()


def _millis(when: datetime | None) -> int | None:
    return None if when is None else millis(when)


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else moment_of(milliseconds)


def fact_values(fact: Fact) -> tuple[Any, ...]:
    """The values of a ``facts`` row, in the table's order."""
    return (fact.id, fact.at, fact.desk, fact.operator, fact.kind.value, fact.subject, dumps(fact.body))


def to_fact(row: Any) -> Fact:
    """The fact of a ``facts`` row."""
    return Fact(row[0], row[1], row[2], row[3], Kind(row[4]), row[5], orjson.loads(row[6]))


def attendee_values(attendee_id: str, person: Entry) -> tuple[Any, ...]:
    """The values of an ``attendees`` row, in the order of ``ATTENDEE_COLUMNS``; an entry is of somebody new."""
    return (
        attendee_id,
        *_texts(person),
        dumps(person.sessions) if person.sessions else "[]",
        *(_standing(person) if isinstance(person, Attendee) else _NEW),
        company_key(person.company),
        category_key(person.category),
    )


_NEW = (1, "", "", "[]", "")


def _standing(person: Attendee) -> tuple[Any, ...]:
    return (int(person.active), person.stands_for, person.blocked, dumps(person.days), person.alert)


_SESSIONS_AT = len(_TEXT_FIELDS) + 1


def to_attendee(row: Any) -> Attendee:
    """The attendee of a row that begins with ``ATTENDEE_COLUMNS``."""
    texts = dict(zip(_TEXT_FIELDS, row[1:_SESSIONS_AT], strict=True))
    listed = row[_SESSIONS_AT]
    return Attendee(
        id=row[0],
        sessions=tuple(orjson.loads(listed)) if listed != "[]" else (),
        active=bool(row[_SESSIONS_AT + 1]),
        stands_for=row[_SESSIONS_AT + 2],
        blocked=row[_SESSIONS_AT + 3],
        days=tuple(orjson.loads(days)) if (days := row[_SESSIONS_AT + 4]) != "[]" else (),
        alert=row[_SESSIONS_AT + 5],
        **texts,
    )


def badge_values(badge: Badge) -> tuple[Any, ...]:
    """The values of a ``badges`` row, in the table's order."""
    return (
        badge.number,
        badge.attendee,
        _millis(badge.issued),
        _millis(badge.revoked),
        badge.why,
        badge.replaced_by,
        badge.prints,
        _millis(badge.printed),
        badge.printed_desk,
        badge.wording,
        dumps(badge.queued) if badge.queued else "[]",
        badge.failed,
    )


def to_badge(row: Any) -> Badge:
    """The badge of a row that begins with the columns of ``badges``."""
    return Badge(
        number=row[0],
        attendee=row[1],
        issued=_moment(row[2]),
        revoked=_moment(row[3]),
        why=row[4],
        replaced_by=row[5],
        prints=row[6],
        printed=_moment(row[7]),
        printed_desk=row[8],
        wording=row[9],
        queued=() if row[10] == "[]" else tuple(Queued(**one) for one in orjson.loads(row[10])),
        failed=row[11],
    )


def presence_values(presence: Presence) -> tuple[Any, ...]:
    """The values of a ``presences`` row, in the table's order."""
    return (
        presence.session,
        presence.attendee,
        presence.inside,
        presence.entries,
        _millis(presence.first_in),
        _millis(presence.since),
        presence.since_desk,
        presence.last,
    )


def to_presence(row: Any) -> Presence:
    """The presence of a row that begins with the columns of ``presences``."""
    return Presence(
        session=row[0],
        attendee=row[1],
        inside=bool(row[2]),
        entries=row[3],
        first_in=_moment(row[4]),
        since=_moment(row[5]),
        since_desk=row[6],
        last=row[7],
    )


def to_session(code: str, body: str) -> Session:
    """The session of a ``sessions`` row."""
    return set_session(code, None, orjson.loads(body))


def to_event(event_id: str, body: str) -> Event:
    """The event of the ``event`` row."""
    return set_event(event_id, None, orjson.loads(body))
