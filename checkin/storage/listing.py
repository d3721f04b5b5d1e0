"""The list as a table shows it: filtered and sorted here and not in the window, read a page at a time.

    ids (the whole order, once) --> some of them --> people (one page)

Reading the order as ids first costs 0.2 to 0.5 s for 100,000 people; pages by OFFSET would sort again for each, 0.8 s far down
the list, and slip when somebody is added meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, exists, false, func, select, true

from checkin.domain import identity
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge, Card
from checkin.domain.clock import moment_of
from checkin.domain.facts import Kind
from checkin.domain.words import fold
from checkin.storage import counts, rows
from checkin.storage.tables import aliases, attendees, badges, facts, presences, sessions

_ATTENDEE = tuple(attendees.c[name] for name in rows.ATTENDEE_COLUMNS)
_GOOD = badges.c.revoked.is_(None)
_CAME = select(presences.c.attendee).where(presences.c.entries > 0)


class Order(StrEnum):
    """By what the list is sorted. Nobody's empty field comes before somebody's."""

    HANGUL = "hangul"
    NAME = "name"
    COMPANY = "company"
    TITLE = "title"
    CATEGORY = "category"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    SECTOR = "sector"
    EXTERNAL_CODE = "external_code"
    NOTE = "note"
    SESSIONS = "sessions"
    BADGE = "badge"
    ARRIVED = "arrived"
    INSIDE = "inside"


class Standing(StrEnum):
    """Who of the people is shown."""

    EVERYBODY = "everybody"
    LISTED = "listed"  # all but the cancelled
    NO_BADGE = "no_badge"
    NOT_PRINTED = "not_printed"
    PRINTED = "printed"
    BADGE_WRONG = "badge_wrong"  # printed, and corrected since
    INSIDE = "inside"
    ARRIVED = "arrived"  # let in anywhere, ever
    NOT_ARRIVED = "not_arrived"
    CANCELLED = "cancelled"


_FOLDED = frozenset({Order.NAME, Order.TITLE, Order.COUNTRY, Order.SECTOR, Order.NOTE})


@dataclass(frozen=True, slots=True)
class Only:
    """A filter: ``category`` and ``company`` are keys of ``words``, ``country`` is as written, each "" for all.

    ``badge`` is a second standing that must hold too. ``invited``, ``came`` and ``inside`` are codes of sessions: who may
    come in, was let in, is in there now. ``ids`` are the people to choose from.
    """

    standing: Standing = Standing.LISTED
    category: str = ""
    company: str = ""
    country: str = ""
    badge: Standing | None = None
    invited: str = ""
    came: str = ""
    inside: str = ""
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One row: the person, their good badge if any, the codes of the sessions they are in now, and when they first
    came through a door."""

    attendee: Attendee
    badge: Badge | None = None
    inside: tuple[str, ...] = ()
    arrived: datetime | None = None

    @property
    def badge_wrong(self) -> bool:
        """Whether the badge was printed with other words than it should have now."""
        badge = self.badge
        if badge is None or not badge.wording:
            return False
        return badge.wording != Card.of(self.attendee, badge.number, "").wording


@dataclass(frozen=True, slots=True)
class Delegation:
    """A company: its key, how it is mostly written, and how many of its ``people`` were let in anywhere."""

    key: str
    company: str
    people: int
    arrived: int


_HAS_BADGE = exists().where(badges.c.attendee == attendees.c.id, _GOOD)
_HAS_PRINTED = exists().where(badges.c.attendee == attendees.c.id, _GOOD, badges.c.prints > 0)
_STANDINGS: dict[Standing | None, ColumnElement[bool]] = {
    Standing.NO_BADGE: ~_HAS_BADGE,
    Standing.NOT_PRINTED: ~_HAS_PRINTED,
    Standing.PRINTED: _HAS_PRINTED,
    Standing.INSIDE: attendees.c.id.in_(select(presences.c.attendee).where(presences.c.inside == true())),
    Standing.ARRIVED: attendees.c.id.in_(_CAME),
    Standing.NOT_ARRIVED: ~attendees.c.id.in_(_CAME),
}


def ids(connection: Connection, order: Order | None, only: Only, *, descending: bool = False) -> list[str]:
    """The ids of the people in ``only``, sorted; without an ``order`` as ``only.ids`` has them, or as they came."""
    if Standing.BADGE_WRONG in (only.standing, only.badge):
        first = Standing.PRINTED if only.standing is Standing.BADGE_WRONG else only.standing
        printed = replace(only, standing=first, badge=Standing.PRINTED)
        in_order = ids(connection, order, printed, descending=descending)
        return [one.attendee.id for one in people(connection, in_order) if one.badge_wrong]
    query = select(attendees.c.id).where(*_conditions(connection, only))
    if order in _FOLDED:
        # Íñiguez stands with the I, where people look: SQLite knows neither accents nor Á and á as one letter
        named = connection.execute(query.add_columns(attendees.c[order.value]).order_by(attendees.c.row)).all()
        keys = {row[0]: fold(row[1]) for row in named}
        found = sorted(keys, key=keys.__getitem__, reverse=descending)
        return sorted(found, key=lambda one: not keys[one])
    if order is not None:
        query = _sorted(query, order, descending=descending)
    found = list(connection.execute(query.order_by(attendees.c.row)).scalars())
    if order is None and only.ids is not None:
        kept = set(found)
        return [one for one in only.ids if one in kept]
    return found


def count(connection: Connection, only: Only) -> int:
    """How many people are in ``only``."""
    if Standing.BADGE_WRONG in (only.standing, only.badge):
        return len(ids(connection, None, only))
    return connection.execute(
        select(func.count()).select_from(attendees).where(*_conditions(connection, only))
    ).scalar_one()


def _conditions(connection: Connection, only: Only) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if only.standing is Standing.CANCELLED:
        conditions.append(attendees.c.active != true())
    elif only.standing is not Standing.EVERYBODY:
        conditions.append(attendees.c.active == true())
    conditions += [_STANDINGS[standing] for standing in (only.standing, only.badge) if standing in _STANDINGS]
    if only.ids is not None:
        conditions.append(attendees.c.id.in_(rows.among(only.ids)))
    for column, wanted in (
        (attendees.c.category_key, only.category),
        (attendees.c.company_key, only.company),
        (attendees.c.country, only.country),
    ):
        if wanted:
            conditions.append(column == wanted)
    if only.invited:
        conditions.append(_is_invited(connection, only.invited))
    for code, passed in ((only.came, presences.c.entries > 0), (only.inside, presences.c.inside == true())):
        if code:
            here = select(presences.c.attendee).where(presences.c.session == code, passed)
            conditions.append(attendees.c.id.in_(here))
    return conditions


def _is_invited(connection: Connection, code: str) -> ColumnElement[bool]:
    row = connection.execute(select(sessions.c.code, sessions.c.body).where(sessions.c.code == code)).first()
    return counts.invited(rows.to_session(*row)) if row else false()


def _sorted(query: Select[Any], order: Order, *, descending: bool) -> Select[Any]:
    key: ColumnElement[Any]
    empty: ColumnElement[bool] | None = None
    match order:
        case Order.BADGE:
            good = select(badges.c.attendee, func.max(badges.c.prints).label("prints")).where(_GOOD)
            found = good.group_by(badges.c.attendee).subquery()
            query = query.outerjoin(found, found.c.attendee == attendees.c.id)
            key = func.coalesce(found.c.prints, -1)
        case Order.INSIDE:
            now_in = select(presences.c.attendee, func.min(presences.c.session).label("session"))
            found = now_in.where(presences.c.inside == true()).group_by(presences.c.attendee).subquery()
            query = query.outerjoin(found, found.c.attendee == attendees.c.id)
            key, empty = found.c.session, found.c.session.is_(None)
        case Order.ARRIVED:
            came = select(presences.c.attendee, func.min(presences.c.first_in).label("first"))
            found = came.where(presences.c.entries > 0).group_by(presences.c.attendee).subquery()
            query = query.outerjoin(found, found.c.attendee == attendees.c.id)
            key, empty = found.c.first, found.c.first.is_(None)
        case Order.SESSIONS:
            key, empty = attendees.c.sessions, attendees.c.sessions == "[]"
        case Order.COMPANY:
            key, empty = attendees.c.company_key, attendees.c.company_key == ""
        case Order.CATEGORY:
            key, empty = attendees.c.category_key, attendees.c.category_key == ""
        case _:
            key, empty = attendees.c[order.value], attendees.c[order.value] == ""
    if empty is not None:
        query = query.order_by(empty)
    return query.order_by(key.desc() if descending else key)


def people(connection: Connection, chosen: Sequence[str]) -> list[Listed]:
    """The people with these ids, in this order; an id of nobody is left out, that of a merged record is the person's."""
    merged = dict(connection.execute(select(aliases.c.id, aliases.c.person)).all())
    if merged:
        chosen = list(dict.fromkeys(merged.get(one, one) for one in chosen))
    some = rows.among(chosen)
    # who had two records may have two good badges: what was printed is what they carry
    best_last = select(*badges.c).where(_GOOD, badges.c.attendee.in_(some))
    best_last = best_last.order_by(badges.c.prints > 0, badges.c.issued, badges.c.number)
    good = {badge.attendee: badge for badge in map(rows.to_badge, connection.execute(best_last))}
    inside: dict[str, list[str]] = {}
    # by session and attendee, as the table's key is: a handful of sessions times a page of people
    now_in = select(presences.c.attendee, presences.c.session).where(
        presences.c.session.in_(select(sessions.c.code)), presences.c.attendee.in_(some), presences.c.inside == true()
    )
    for attendee_id, session in connection.execute(now_in):
        inside.setdefault(attendee_id, []).append(session)
    first = (
        select(presences.c.attendee, func.min(presences.c.first_in))
        .where(
            presences.c.session.in_(select(sessions.c.code)), presences.c.attendee.in_(some), presences.c.entries > 0
        )
        .group_by(presences.c.attendee)
    )
    arrived = {one: moment_of(when) for one, when in connection.execute(first)}
    found: dict[str, Listed] = {}
    for row in connection.execute(select(*_ATTENDEE).where(attendees.c.id.in_(some))):
        person = rows.to_attendee(row)
        here = tuple(inside.get(person.id, ()))
        found[person.id] = Listed(person, good.get(person.id), here, arrived.get(person.id))
    return [found[one] for one in chosen if one in found]


def delegations(connection: Connection, only: Sequence[str] | None = None) -> list[Delegation]:
    """The companies of the active people, by name: all, or ``only`` those with these keys."""
    written = words_of(connection, "company", only)
    came = func.sum(attendees.c.id.in_(_CAME), type_=Integer)
    query = (
        select(attendees.c.company_key, func.count(), came)
        .where(attendees.c.active == true(), attendees.c.company_key != "")
        .group_by(attendees.c.company_key)
    )
    if only is not None:
        query = query.where(attendees.c.company_key.in_(only))
    found = [Delegation(key, written[key], people, arrived) for key, people, arrived in connection.execute(query)]
    return sorted(found, key=lambda one: (fold(one.company), one.key))


def told_apart(connection: Connection) -> set[frozenset[str]]:
    """The pairs of people of whom somebody said that they are two."""
    said = select(*facts.c).where(facts.c.kind == Kind.TOLD_APART.value).order_by(facts.c.at, facts.c.id)
    merged = dict(connection.execute(select(aliases.c.id, aliases.c.person)).all())
    return identity.told_apart(map(rows.to_fact, connection.execute(said)), merged)


def words_of(connection: Connection, field: str, only: Sequence[str] | None = None) -> dict[str, str]:
    """The companies, categories or countries ("company", "category", "country") of the active people: each key with how
    it is written most. With ``only`` these keys."""
    written = attendees.c[field]
    key = written if field == "country" else attendees.c[f"{field}_key"]
    often = func.count().label("often")
    query = select(key, written).where(attendees.c.active == true(), key != "").group_by(key, written)
    if only is not None:
        query = query.where(key.in_(only))
    words: dict[str, str] = {}
    for row in connection.execute(query.order_by(key, often.desc(), written)):
        words.setdefault(row[0], row[1])
    return words
