"""The journal of an event file, as it is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from checkin.domain.facts import Fact, Kind
from checkin.storage import rows
from checkin.storage.tables import aliases, facts

LAST_STAMP = select(func.max(facts.c.at))


class Journal:
    """The facts of one snapshot of the event file."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._last = 0  # the largest stamp seen in this snapshot, once something has asked for it

    def person_of(self, attendee_id: str) -> str:
        """The id of the record into which this one was merged; the same id for all others."""
        found = self.connection.execute(select(aliases.c.person).where(aliases.c.id == attendee_id)).scalar()
        return attendee_id if found is None else found

    def records_of(self, attendee_id: str) -> list[str]:
        """The ids of all records of one person: their own, and those merged into it."""
        merged = select(aliases.c.id).where(aliases.c.person == attendee_id).order_by(aliases.c.id)
        return [attendee_id, *self.connection.execute(merged).scalars()]

    def facts(self, subject: str | None = None) -> Iterator[Fact]:
        """The journal in order, of one subject or of all."""
        query = select(*facts.c).order_by(facts.c.at, facts.c.id)
        if subject is not None:
            query = query.where(facts.c.subject == subject)
        return map(rows.to_fact, self.connection.execute(query))

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with that id."""
        row = self.connection.execute(select(*facts.c).where(facts.c.id == fact_id)).first()
        return rows.to_fact(row) if row else None

    def facts_of(self, *kinds: Kind) -> Iterator[Fact]:
        """The facts of these kinds, in order."""
        wanted = [kind.value for kind in kinds]
        query = select(*facts.c).where(facts.c.kind.in_(wanted)).order_by(facts.c.at, facts.c.id)
        return map(rows.to_fact, self.connection.execute(query))

    def facts_between(self, after: int, until: int, desk: str) -> list[Fact]:
        """What ``desk`` set of people between two stamps: one transaction, if no other desk has its name."""
        query = select(*facts.c).where(*_set_between(after, until, desk)).order_by(facts.c.at, facts.c.id)
        return [rows.to_fact(row) for row in self.connection.execute(query)]

    def subjects_between(self, after: int, until: int, desk: str) -> Sequence[str]:
        """The ids of the people of ``facts_between``."""
        query = select(facts.c.subject).where(*_set_between(after, until, desk))
        return self.connection.execute(query).scalars().all()

    def last_stamp(self) -> int:
        """The largest stamp in the journal; 0 in an empty one."""
        return self.connection.execute(LAST_STAMP).scalar() or 0


def _set_between(after: int, until: int, desk: str) -> tuple[ColumnElement[bool], ...]:
    return (facts.c.at > after, facts.c.at < until, facts.c.desk == desk, facts.c.kind == Kind.ATTENDEE_SET.value)
