"""Headcounts in SQL: the same figures as ``domain.headcount.recount``, without reading the journal."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Integer, and_, exists, false, func, literal, or_, select, true

from checkin.domain.headcount import Headcount, groups
from checkin.domain.sessions import OpenTo, Session
from checkin.storage.tables import attendees, listings, presences


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures a desk shows for one session, all in people but ``entries``, which counts passes."""

    expected: int
    attended: int
    inside: int
    entries: int


def invited(session: Session) -> ColumnElement[bool]:
    """Whether an attendee is invited to ``session``: by its rule, or by name."""
    if session.open_to is OpenTo.ALL:
        return attendees.c.active == true()
    rule: ColumnElement[bool] = false()
    if session.open_to is OpenTo.CATEGORY:
        rule = attendees.c.category_key.in_(session.group_keys)
    elif session.open_to is OpenTo.COMPANY:
        rule = attendees.c.company_key.in_(session.group_keys)
    listed = exists().where(listings.c.session == session.code, listings.c.attendee == attendees.c.id)
    if session.named_only:  # of its groups, too, nobody else
        return and_(attendees.c.active == true(), listed)
    return and_(attendees.c.active == true(), or_(rule, listed))


def _people(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """How many rows meet ``condition``. Without the type SQLAlchemy would make the sum a bool again."""
    return func.sum(condition, type_=Integer)


def tally(connection: Connection, session: Session) -> Tally:
    """The four figures of ``session``."""
    expected = connection.execute(select(func.count()).select_from(attendees).where(invited(session))).scalar_one()
    row = connection.execute(
        select(
            func.coalesce(_people(presences.c.entries > 0), 0),
            func.coalesce(_people(presences.c.inside), 0),
            func.coalesce(func.sum(presences.c.entries), 0),
        ).where(presences.c.session == session.code)
    ).one()
    return Tally(expected, row[0], row[1], row[2])


def headcount(connection: Connection, session: Session) -> Headcount:
    """The headcount of ``session`` with its groups."""
    expected_here = func.coalesce(invited(session), false())
    came = func.coalesce(presences.c.entries > 0, false())
    here = and_(presences.c.session == session.code, presences.c.attendee == attendees.c.id)
    known = (
        select(
            attendees.c.country,
            attendees.c.category,
            attendees.c.company,
            _people(expected_here),
            _people(came),
            _people(func.coalesce(presences.c.inside, false())),
            func.sum(func.coalesce(presences.c.entries, 0)),
            _people(and_(expected_here, ~came)),
        )
        .select_from(attendees.outerjoin(presences, here))
        .group_by(attendees.c.country, attendees.c.category, attendees.c.company)
    )
    # people let in at another desk whose particulars have not arrived yet: they came all the same
    strangers = select(
        literal(""),
        literal(""),
        literal(""),
        literal(0),
        func.coalesce(_people(presences.c.entries > 0), 0),
        func.coalesce(_people(presences.c.inside), 0),
        func.coalesce(func.sum(presences.c.entries), 0),
        literal(0),
    ).where(
        presences.c.session == session.code,
        ~exists().where(attendees.c.id == presences.c.attendee),
    )
    totals = [0, 0, 0, 0, 0]
    by: tuple[defaultdict[str, tuple[int, int, int]], ...] = tuple(defaultdict(lambda: (0, 0, 0)) for _ in range(3))
    for row in [*connection.execute(known), *connection.execute(strangers)]:
        figures = list(row[3:])
        totals = [total + figure for total, figure in zip(totals, figures, strict=True)]
        for names, name in zip(by, row[:3], strict=True):
            expected, attended, inside = names[name]
            names[name] = (expected + figures[0], attended + figures[1], inside + figures[2])
    return Headcount(
        session=session,
        expected=totals[0],
        attended=totals[1],
        inside=totals[2],
        entries=totals[3],
        no_shows=totals[4],
        by_country=groups(by[0]),
        by_category=groups(by[1]),
        by_company=groups(by[2]),
    )
