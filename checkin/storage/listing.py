"""The list as a table shows it: filtered and sorted here and not in the window, read a page at a time.

    ids (the whole order, once) --> some of them --> people (one page)

Reading the order as ids first costs 0.2 to 0.5 s for 100,000 people; pages by OFFSET would sort again for each, 0.8 s far down
the list, and slip when somebody is added meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, select, true

from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.words import fold
from checkin.storage import rows
from checkin.storage.tables import attendees, badges, presences, sessions

_ATTENDEE = tuple(attendees.c[name] for name in rows.ATTENDEE_COLUMNS)
_GOOD = badges.c.revoked.is_(None)


class Order(StrEnum):
    """By what the list is sorted. Nobody's empty field comes before somebody's."""

    HANGUL = "hangul"
    NAME = "name"
    COMPANY = "company"
    TITLE = "title"
    CATEGORY = "category"
    COUNTRY = "country"
    BADGE = "badge"
    INSIDE = "inside"


class Standing(StrEnum):
    """Who of the people is shown."""

    EVERYBODY = "everybody"
    LISTED = "listed"  # all but the cancelled
    NO_BADGE = "no_badge"
    NOT_PRINTED = "not_printed"
    INSIDE = "inside"
    CANCELLED = "cancelled"


_FOLDED = frozenset({Order.NAME, Order.TITLE})


@dataclass(frozen=True, slots=True)
class Only:
    """A filter: ``category`` is a key of ``words.category_key`` or "" for all; ``ids`` the people to choose from."""

    standing: Standing = Standing.LISTED
    category: str = ""
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One row: the person, their good badge if any, and the codes of the sessions they are in now."""

    attendee: Attendee
    badge: Badge | None = None
    inside: tuple[str, ...] = ()


def ids(connection: Connection, order: Order | None, only: Only, *, descending: bool = False) -> list[str]:
    """The ids of the people in ``only``, sorted; without an ``order`` as ``only.ids`` has them, or as they came."""
    query = select(attendees.c.id).where(*_conditions(only))
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


def _among(chosen: Sequence[str]) -> Select[Any]:
    """``chosen`` as a query: one value, however many they are."""
    return select(func.json_each(rows.dumps(list(chosen))).table_valued("value").c.value)


def _conditions(only: Only) -> list[ColumnElement[bool]]:
    has_badge = exists().where(badges.c.attendee == attendees.c.id, _GOOD)
    conditions: list[ColumnElement[bool]] = []
    if only.standing is Standing.CANCELLED:
        conditions.append(attendees.c.active != true())
    elif only.standing is not Standing.EVERYBODY:
        conditions.append(attendees.c.active == true())
    if only.standing is Standing.NO_BADGE:
        conditions.append(~has_badge)
    elif only.standing is Standing.NOT_PRINTED:
        printed = exists().where(badges.c.attendee == attendees.c.id, _GOOD, badges.c.prints > 0)
        conditions.append(~printed)
    elif only.standing is Standing.INSIDE:
        conditions.append(attendees.c.id.in_(select(presences.c.attendee).where(presences.c.inside == true())))
    if only.ids is not None:
        conditions.append(attendees.c.id.in_(_among(only.ids)))
    if only.category:
        conditions.append(attendees.c.category_key == only.category)
    return conditions


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
    """The people with these ids, in this order; an id of nobody is left out."""
    some = _among(chosen)
    newest_last = select(*badges.c).where(_GOOD, badges.c.attendee.in_(some)).order_by(badges.c.issued)
    good = {badge.attendee: badge for badge in map(rows.to_badge, connection.execute(newest_last))}
    inside: dict[str, list[str]] = {}
    # by session and attendee, as the table's key is: a handful of sessions times a page of people
    now_in = select(presences.c.attendee, presences.c.session).where(
        presences.c.session.in_(select(sessions.c.code)), presences.c.attendee.in_(some), presences.c.inside == true()
    )
    for attendee_id, session in connection.execute(now_in):
        inside.setdefault(attendee_id, []).append(session)
    found: dict[str, Listed] = {}
    for row in connection.execute(select(*_ATTENDEE).where(attendees.c.id.in_(some))):
        person = rows.to_attendee(row)
        found[person.id] = Listed(person, good.get(person.id), tuple(inside.get(person.id, ())))
    return [found[one] for one in chosen if one in found]


def words_of(connection: Connection, field: str) -> dict[str, str]:
    """The companies or categories ("company", "category") of the active people: each key with how it is written most."""
    key, written = attendees.c[f"{field}_key"], attendees.c[field]
    often = func.count().label("often")
    query = select(key, written).where(attendees.c.active == true(), key != "").group_by(key, written)
    words: dict[str, str] = {}
    for row in connection.execute(query.order_by(key, often.desc(), written)):
        words.setdefault(row[0], row[1])
    return words
