"""Headcounts from the tables: the same figures as ``domain.headcount.recount``, without reading the journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Integer, and_, exists, false, func, or_, select, true, type_coerce

from checkin.domain.headcount import Group, Headcount, groups
from checkin.domain.sessions import OpenTo, Session
from checkin.domain.words import category_key, company_key
from checkin.storage.tables import attendees, listings, presences


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures a desk shows for one session, all in people but ``entries``, which counts passes."""

    expected: int
    attended: int
    inside: int
    entries: int


def _invited(session: Session) -> ColumnElement[bool]:
    if session.open_to is OpenTo.ALL:
        return attendees.c.active == true()
    rule: ColumnElement[bool] = false()
    if session.open_to is OpenTo.CATEGORY:
        rule = attendees.c.category_key.in_(session.group_keys)
    elif session.open_to is OpenTo.COMPANY:
        rule = attendees.c.company_key.in_(session.group_keys)
    listed = exists().where(listings.c.session == session.code, listings.c.attendee == attendees.c.id)
    return and_(attendees.c.active == true(), or_(rule, listed))


def _people(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """How many rows meet ``condition``. Without the type SQLAlchemy would make the sum a bool again."""
    return func.sum(condition, type_=Integer)


def tally(connection: Connection, session: Session) -> Tally:
    """The four figures of ``session``."""
    expected = connection.execute(select(func.count()).select_from(attendees).where(_invited(session))).scalar_one()
    row = connection.execute(
        select(
            func.coalesce(_people(presences.c.entries > 0), 0),
            func.coalesce(_people(presences.c.inside), 0),
            func.coalesce(func.sum(presences.c.entries), 0),
        ).where(presences.c.session == session.code)
    ).one()
    return Tally(expected, row[0], row[1], row[2])


def headcounts(connection: Connection, sessions: Sequence[Session]) -> list[Headcount]:
    """The headcount of each of ``sessions`` with its groups.

    The list is read once for all of them, and people are counted by their place in it: a count in SQL would go through
    the whole list again for every session, and sort it by three columns to group it.
    """
    crowd = _Crowd.read(connection)
    guests: dict[_Rule, _Guests] = {}
    counted = []
    for session in sessions:
        rule = (session.open_to, session.group_keys)
        if rule not in guests:
            guests[rule] = _Guests.of(crowd, rule)
        counted.append(_headcount(connection, session, crowd, guests[rule]))
    return counted


_Rule = tuple[OpenTo, tuple[str, ...]]
_Names = dict[str, int]
"""How many people by the name of their country, category or company."""
_UNHEARD_OF = ("", "", "", 0)
"""The place of people let in at another desk whose particulars have not arrived yet: they came all the same."""


@dataclass(frozen=True)
class _Crowd:
    """Everybody ever on the list, by place: one country, category and company, and whether they are on it still.

    Places are known by their index, 0 for ``_UNHEARD_OF``; ``countries`` and the others are the names at each index.
    """

    countries: Sequence[str]
    categories: Sequence[str]
    companies: Sequence[str]
    active: Sequence[int]
    place_of: Mapping[str, int]
    people: Mapping[int, int]

    @classmethod
    def read(cls, connection: Connection) -> _Crowd:
        columns = (attendees.c.id, attendees.c.country, attendees.c.category, attendees.c.company)
        index = {_UNHEARD_OF: 0}
        place_of = {
            attendee: index.setdefault((country, category, company, active), len(index))
            for attendee, country, category, company, active in connection.execute(
                select(*columns, type_coerce(attendees.c.active, Integer))
            ).all()
        }
        countries, categories, companies, active = zip(*index, strict=True)
        return cls(countries, categories, companies, active, place_of, Counter(place_of.values()))

    def places(self, people: Iterable[str]) -> Counter[int]:
        """How many of ``people``, attendee ids, are at which place."""
        place_of = self.place_of
        return Counter([place_of.get(attendee, 0) for attendee in people])

    def names(self, places: Mapping[int, int]) -> list[_Names]:
        """The people counted in ``places`` by country, by category and by company."""
        by = []
        for column in (self.countries, self.categories, self.companies):
            names: _Names = {}
            for place, count in places.items():
                name = column[place]
                names[name] = names.get(name, 0) + count
            by.append(names)
        return by


@dataclass(frozen=True)
class _Guests:
    """The people whom a rule invites, whether they are listed by name or not."""

    places: Mapping[int, int]
    names: Sequence[_Names]
    total: int

    @classmethod
    def of(cls, crowd: _Crowd, rule: _Rule) -> _Guests:
        open_to, keys = rule
        invited: Iterable[int] = ()
        if open_to is OpenTo.ALL:
            invited = range(len(crowd.active))
        elif open_to is OpenTo.CATEGORY:
            invited = _where(crowd.categories, category_key, keys)
        elif open_to is OpenTo.COMPANY:
            invited = _where(crowd.companies, company_key, keys)
        places = {place: crowd.people[place] for place in invited if crowd.active[place]}
        return cls(places, crowd.names(places), sum(places.values()))


def _where(names: Sequence[str], key: Callable[[str], str], keys: Sequence[str]) -> Sequence[int]:
    meant = {name for name in set(names) if key(name) in keys}
    return [place for place, name in enumerate(names) if name in meant]


def _headcount(connection: Connection, session: Session, crowd: _Crowd, guests: _Guests) -> Headcount:
    columns = (presences.c.attendee, presences.c.entries, type_coerce(presences.c.inside, Integer))
    seen = connection.execute(select(*columns).where(presences.c.session == session.code)).all()
    came = [attendee for attendee, entries, _ in seen if entries]
    listed = _listed(connection, session, crowd, guests)
    also, attended, inside = map(crowd.places, (listed, came, [attendee for attendee, _, here in seen if here]))
    expected = guests.total + len(listed)
    awaited = sum(count for place, count in attended.items() if place in guests.places)
    if listed:
        awaited += sum(attendee in listed for attendee in came)
    by_country, by_category, by_company = map(_grouped, guests.names, *map(crowd.names, (also, attended, inside)))
    return Headcount(
        session=session,
        expected=expected,
        attended=len(came),
        inside=inside.total(),
        entries=sum(entries for _, entries, _ in seen),
        no_shows=expected - awaited,
        by_country=by_country,
        by_category=by_category,
        by_company=by_company,
    )


def _listed(connection: Connection, session: Session, crowd: _Crowd, guests: _Guests) -> set[str]:
    """The people listed for ``session`` by name whom its rule would not invite."""
    if session.open_to is OpenTo.ALL:
        return set()
    named = connection.execute(select(listings.c.attendee).where(listings.c.session == session.code)).all()
    places = [(attendee, crowd.place_of.get(attendee, 0)) for (attendee,) in named]
    return {attendee for attendee, place in places if crowd.active[place] and place not in guests.places}


def _grouped(expected: _Names, also: _Names, attended: _Names, inside: _Names) -> dict[str, Group]:
    counted = {name: (count + also.get(name, 0), attended.get(name, 0), inside.get(name, 0))
               for name, count in expected.items()}  # fmt: skip
    for name in {*also, *attended, *inside} - expected.keys():
        counted[name] = (also.get(name, 0), attended.get(name, 0), inside.get(name, 0))
    return groups(counted)
