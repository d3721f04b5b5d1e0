"""One transaction of an event file: what is written, and folded at once.

    Book.append(kind, subject, body) --> one row in ``facts`` --> the folded rows that it touches

A fact that is later than all before it is folded on top of what the tables say. One that is not (it came from another
file, or its scan happened earlier) makes the journal of its subject be folded again, so that the tables always equal
``domain.folds.fold`` of the journal, whatever the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from checkin.domain import presence as door
from checkin.domain.admission import Look
from checkin.domain.attendees import Entry
from checkin.domain.clock import Clock, stamp
from checkin.domain.facts import Body, Fact, Kind, in_order, new_id
from checkin.domain.folds import BADGE_KINDS, fold
from checkin.domain.identity import persons
from checkin.storage import rows
from checkin.storage.doors import Scan
from checkin.storage.folded_rows import insert_into
from checkin.storage.folding import DoubleEntry, Folding
from checkin.storage.records import Match, Records
from checkin.storage.tables import facts

__all__ = ["Book", "DoubleEntry", "Match", "Records", "Scan"]

_FACT_COLUMNS = [column.name for column in facts.c]
_FACTS = insert_into("facts", _FACT_COLUMNS)


class Book(Folding):
    """The records of one writing transaction, and what ``desk`` and ``operator`` write into them."""

    def __init__(self, connection: Connection, desk: str, operator: str, clock: Clock) -> None:
        super().__init__(connection)
        self.desk = desk
        self.operator = operator
        self.clock = clock

    def _new_fact(self, kind: Kind, subject: str, body: Body) -> Fact:
        self._last = stamp(self.clock(), self._last or self.last_stamp())
        return Fact(new_id(), self._last, self.desk, self.operator, kind, subject, body)

    def append(self, kind: Kind, subject: str, body: Body) -> Fact:
        """Write one fact down and fold it."""
        fact = self._new_fact(kind, subject, body)
        self._insert(fact)
        self.fold_later(fact)
        return fact

    def append_scan(self, subject: str, body: Body, look: Look) -> Fact:
        """Write a scan down; ``look`` is what the decision was made on.

        Raises ``DoubleEntry`` if the presence is not what it was: nobody is let in twice on one look.
        """
        fact = self._new_fact(Kind.SCANNED, subject, body)
        self._insert(fact)
        if door.is_pass(fact):
            self.fold_pass(fact, look.presence, look.latest)
        return fact

    def append_all(self, said: Iterable[tuple[Kind, str, Body]]) -> list[Fact]:
        """Write many facts down at once, in the order given, and fold them: the way for lists and batches."""
        new = [self._new_fact(kind, subject, body) for kind, subject, body in said]
        self._insert_all(new)
        if BADGE_KINDS.issuperset(fact.kind for fact in new):
            self.fold_badges(new)
        else:
            for fact in new:
                self.fold_later(fact)
        return new

    def add_people(self, entries: Sequence[Entry]) -> list[str]:
        """Write down that these people are on the list, each with a new id; says the ids.

        The same as appending a fact for each, without reading back what cannot be there: a list of 10,000 counts on it.
        """
        ids = [new_id() for _ in entries]
        first = stamp(self.clock(), self._last or self.last_stamp())
        self._last = max(self._last, first + len(ids) - 1)
        who = (self.desk, self.operator, Kind.ATTENDEE_SET.value)
        if ids:
            said = zip(range(first, first + len(ids)), ids, entries, strict=True)
            facts_rows = [(new_id(), at, *who, subject, rows.dumps(entry.body())) for at, subject, entry in said]
            self.connection.exec_driver_sql(_FACTS, facts_rows)
        self.insert_people(list(zip(ids, entries, strict=True)))
        return ids

    def take_in(self, others: Iterable[Fact]) -> int:
        """Add the facts of another journal that this one does not have, and fold what they touch; says how many.

        Order and repetition do not matter.
        """
        known = set(self.connection.execute(select(facts.c.id)).scalars())
        new = [fact for fact in in_order(others) if fact.id not in known]
        if new:
            self._insert_all(new)
            self._last = 0
            self.refold(new)
        return len(new)

    def fold_all(self) -> None:
        """Fill the folded tables, which must be empty, from the journal."""
        journal = list(self.facts())
        self.insert_state(fold(journal), persons(journal))

    # --- the journal's rows

    def _insert(self, fact: Fact) -> None:
        self.connection.exec_driver_sql(_FACTS, rows.fact_values(fact))

    def _insert_all(self, new: Sequence[Fact]) -> None:
        if new:
            self.connection.exec_driver_sql(_FACTS, [rows.fact_values(fact) for fact in new])
