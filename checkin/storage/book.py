"""One transaction of an event file: what is written, and folded at once.

    Book.append(kind, subject, body) --> one row in ``facts`` --> the folded rows that it touches

A fact that is later than all before it is folded on top of what the tables say. One that is not (it came from another
file, or its scan happened earlier) makes the journal of its subject be folded again, so that the tables always equal
``domain.folds.fold`` of the journal, whatever the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from checkin.domain import badges as badge_folds
from checkin.domain import presence as door
from checkin.domain.attendees import Attendee, Entry, set_attendee
from checkin.domain.badges import Badge
from checkin.domain.clock import Clock, stamp
from checkin.domain.event import set_event
from checkin.domain.facts import Body, Fact, Kind, in_order, new_id
from checkin.domain.folds import BADGE_KINDS, State, fold
from checkin.domain.presence import Presence
from checkin.domain.sessions import set_session
from checkin.storage import rows, search
from checkin.storage.records import Match, Records, Scan
from checkin.storage.tables import attendees, badges, event, facts, listings, presences, sessions

__all__ = ["Book", "DoubleEntry", "Match", "Records", "Scan"]

_FACT_COLUMNS = [column.name for column in facts.c]
_PRESENCE_COLUMNS = [column.name for column in presences.c]
_UPDATE_PRESENCE = (
    update(presences)
    .where(
        presences.c.session == bindparam("of_session"),
        presences.c.attendee == bindparam("of_attendee"),
        presences.c.entries == bindparam("entries_before"),
        presences.c.last == bindparam("last_before"),
    )
    .values({name: bindparam(name) for name in _PRESENCE_COLUMNS[2:]})
)


def _insert_into(table: str, columns: Sequence[str], verb: str = "INSERT") -> str:
    return f"{verb} INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


_FACTS = _insert_into("facts", _FACT_COLUMNS)
_ATTENDEES = _insert_into("attendees", ("row", *rows.ATTENDEE_COLUMNS))
_LISTINGS = _insert_into("listings", ("session", "attendee"), "INSERT OR IGNORE")
_BADGES = _insert_into("badges", [column.name for column in badges.c], "INSERT OR REPLACE")
_PRESENCES = _insert_into("presences", _PRESENCE_COLUMNS)


class DoubleEntry(RuntimeError):
    """The guard against letting one person in twice at once has caught: the transaction must be given up."""


class Book(Records):
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
        self._fold_later(fact)
        return fact

    def append_scan(self, subject: str, body: Body, before: Presence | None) -> Fact:
        """Write a scan down; ``before`` is the presence that the decision was made on.

        Raises ``DoubleEntry`` if the presence is not what it was: nobody is let in twice on one look.
        """
        fact = self._new_fact(Kind.SCANNED, subject, body)
        self._insert(fact)
        if door.is_pass(fact):
            self._pass(fact, before)
        return fact

    def append_all(self, said: Iterable[tuple[Kind, str, Body]]) -> list[Fact]:
        """Write many facts down at once, in the order given, and fold them: the way for lists and batches."""
        new = [self._new_fact(kind, subject, body) for kind, subject, body in said]
        self._insert_all(new)
        if BADGE_KINDS.issuperset(fact.kind for fact in new):
            self._fold_badges(new)
        else:
            for fact in new:
                self._fold_later(fact)
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
        self._insert_people(list(zip(ids, entries, strict=True)))
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
            for kind, subject in dict.fromkeys((_family(fact.kind), fact.subject) for fact in new):
                self._refold_subject(kind, subject)
        return len(new)

    def fold_all(self) -> None:
        """Fill the folded tables, which must be empty, from the journal."""
        state = fold(self.facts())
        self._insert_state(state)

    # --- the journal's rows

    def _insert(self, fact: Fact) -> None:
        self.connection.exec_driver_sql(_FACTS, rows.fact_values(fact))

    def _insert_all(self, new: Sequence[Fact]) -> None:
        if new:
            self.connection.exec_driver_sql(_FACTS, [rows.fact_values(fact) for fact in new])

    # --- folding a fact that is later than all others

    def _fold_later(self, fact: Fact) -> None:
        match fact.kind:
            case Kind.EVENT_SET:
                self._put_event(fact.subject, [fact])
            case Kind.ATTENDEE_SET:
                before = self.attendee(fact.subject)
                self._put_attendee(set_attendee(fact.subject, before, fact.body))
            case Kind.SESSION_SET:
                self._put_session(fact.subject, fact.body)
            case Kind.BADGE_ISSUED | Kind.BADGE_REVOKED | Kind.BADGE_PRINTED:
                self._put_badge(badge_folds.apply(self.badge(fact.subject), fact))
            case Kind.SCANNED if door.is_pass(fact):
                look = self.presences_of(fact.subject).get(fact.body["session"])
                self._pass(fact, look)
            case Kind.UNDONE:
                self._refold_door(fact.subject, fact.body["session"])
            case _:
                pass

    def _pass(self, fact: Fact, before: Presence | None) -> None:
        if before is not None and door.moment(fact) <= before.last:
            self._refold_door(fact.subject, fact.body["session"])
            return
        after = rows.presence_values(door.step(before, fact))
        if before is None:
            self.connection.exec_driver_sql(_PRESENCES, after)
            return
        guard = {
            "of_session": before.session,
            "of_attendee": before.attendee,
            "entries_before": before.entries,
            "last_before": before.last,
        }
        done = self.connection.execute(_UPDATE_PRESENCE, {**dict(zip(_PRESENCE_COLUMNS, after, strict=True)), **guard})
        if done.rowcount != 1:
            raise DoubleEntry(f"{fact.subject} passed the door of {fact.body['session']} while this scan was decided")

    # --- folding a subject's journal again

    def _refold_subject(self, kind: Kind, subject: str) -> None:
        of_kind = [fact for fact in self.facts(subject) if _family(fact.kind) is kind]
        match kind:
            case Kind.EVENT_SET:
                self._put_event(subject, of_kind)
            case Kind.ATTENDEE_SET:
                self._put_attendee(fold(of_kind).attendees[subject])
            case Kind.SESSION_SET:
                merged: dict[str, Any] = {}
                for fact in of_kind:
                    merged |= fact.body
                self._put_session(subject, merged)
            case Kind.BADGE_ISSUED:
                self._put_badge(fold(of_kind).badges[subject])
            case Kind.SCANNED if subject:
                for session in dict.fromkeys(fact.body["session"] for fact in of_kind):
                    self._refold_door(subject, session)
            case _:
                pass

    def _refold_door(self, attendee_id: str, session: str) -> None:
        place = (presences.c.session == session) & (presences.c.attendee == attendee_id)
        self.connection.execute(delete(presences).where(place))
        passes = [
            fact
            for fact in self.facts(attendee_id)
            if fact.kind in (Kind.SCANNED, Kind.UNDONE) and fact.body["session"] == session
        ]
        folded = door.fold(passes)
        if folded:
            self.connection.exec_driver_sql(_PRESENCES, [rows.presence_values(folded)])

    # --- the folded rows

    def _put_event(self, subject: str, said: Sequence[Fact]) -> None:
        body: dict[str, Any] = {}
        before = self.event_or_none() if len(said) == 1 else None
        if before is not None and before.id == subject:
            body.update(before.body())
        for fact in said:
            body.update(fact.body)
        self.connection.execute(delete(event))
        self.connection.execute(
            insert(event), {"id": subject, "body": rows.dumps(set_event(subject, None, body).body())}
        )

    def _put_session(self, code: str, body: Mapping[str, Any]) -> None:
        session = set_session(code, self.session(code), body)
        self.connection.execute(delete(sessions).where(sessions.c.code == code))
        self.connection.execute(insert(sessions), {"code": code, "body": rows.dumps(session.body())})

    def _put_badge(self, badge: Badge) -> None:
        self.connection.exec_driver_sql(_BADGES, [rows.badge_values(badge)])

    def _fold_badges(self, new: Sequence[Fact]) -> None:
        numbers = {fact.subject for fact in new}
        few = len(numbers) <= 500  # SQLite takes some 32,000 parameters; past a few hundred, reading all is faster
        known = (self.badge(number) for number in numbers) if few else self.badges()
        folded = {badge.number: badge for badge in known if badge}
        for fact in new:
            folded[fact.subject] = badge_folds.apply(folded.get(fact.subject), fact)
        if numbers:
            self.connection.exec_driver_sql(_BADGES, [rows.badge_values(folded[number]) for number in numbers])

    def _put_attendee(self, person: Attendee) -> None:
        row = self.connection.execute(select(attendees.c.row).where(attendees.c.id == person.id)).scalar()
        before = self.attendee(person.id)
        if row is not None and before is not None:
            search.forget(self.connection, row, before)
            self.connection.execute(delete(attendees).where(attendees.c.row == row))
            self.connection.execute(delete(listings).where(listings.c.attendee == person.id))
        self._insert_people([(person.id, person)], row)

    def _insert_people(self, people: Sequence[tuple[str, Entry]], first_row: int | None = None) -> None:
        if not people:
            return
        if first_row is None:
            first_row = (self.connection.execute(select(func.max(attendees.c.row))).scalar() or 0) + 1
        run = self.connection.exec_driver_sql
        numbered = list(enumerate(people, first_row))
        run(_ATTENDEES, [(row, *rows.attendee_values(person_id, person)) for row, (person_id, person) in numbered])
        search.index(self.connection, [(row, person) for row, (_, person) in numbered])
        listed = [(session, person_id) for person_id, person in people for session in person.sessions]
        if listed:
            run(_LISTINGS, listed)

    def _insert_state(self, state: State) -> None:
        run = self.connection.exec_driver_sql
        if state.event:
            self.connection.execute(insert(event), {"id": state.event.id, "body": rows.dumps(state.event.body())})
        for session in state.sessions.values():
            self.connection.execute(insert(sessions), {"code": session.code, "body": rows.dumps(session.body())})
        self._insert_people(list(state.attendees.items()))
        if state.badges:
            run(_BADGES, [rows.badge_values(badge) for badge in state.badges.values()])
        if state.presences:
            run(_PRESENCES, [rows.presence_values(presence) for presence in state.presences.values()])


def _family(kind: Kind) -> Kind:
    """The first kind of those that fold into the same row."""
    if kind in BADGE_KINDS:
        return Kind.BADGE_ISSUED
    return Kind.SCANNED if kind is Kind.UNDONE else kind
