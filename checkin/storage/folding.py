"""The folded tables: what the facts of the journal come to, kept on the fly.

    a fact later than all others --> fold_later --> the rows that it touches
    facts of another journal ----> refold -------> their subjects, folded again

However a row is reached, it is what ``domain.folds.fold`` of the whole journal would make of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from checkin.domain import badges as badge_folds
from checkin.domain import presence as door
from checkin.domain.attendees import Attendee, Entry, set_attendee, set_by
from checkin.domain.badges import Badge
from checkin.domain.event import set_event
from checkin.domain.facts import Fact, Kind
from checkin.domain.folds import BADGE_KINDS, PEOPLE_KINDS, State
from checkin.domain.identity import persons
from checkin.domain.presence import Presence
from checkin.domain.sessions import set_session
from checkin.storage import rows, search
from checkin.storage.records import Records
from checkin.storage.tables import aliases, attendees, badges, event, facts, listings, presences, sessions

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


def insert_into(table: str, columns: Sequence[str], verb: str = "INSERT") -> str:
    return f"{verb} INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


_ATTENDEES = insert_into("attendees", ("row", *rows.ATTENDEE_COLUMNS))
_LISTINGS = insert_into("listings", ("session", "attendee"), "INSERT OR IGNORE")
_BADGES = insert_into("badges", [column.name for column in badges.c], "INSERT OR REPLACE")
_PRESENCES = insert_into("presences", _PRESENCE_COLUMNS)


class DoubleEntry(RuntimeError):
    """The guard against letting one person in twice at once has caught: the transaction must be given up."""


class Folding(Records):
    """The records of a writing transaction, and how facts change them."""

    # --- a fact that is later than all others

    def fold_later(self, fact: Fact) -> None:
        """Fold ``fact`` on top of what the tables say."""
        match fact.kind:
            case Kind.EVENT_SET:
                self._put_event(fact.subject, [fact])
            case Kind.ATTENDEE_SET:
                before = self.attendee_row(fact.subject)
                if before is not None or not self._is_gone(fact.subject):
                    self._put_attendee(set_attendee(fact.subject, before, fact.body))
            case Kind.SESSION_SET:
                self._put_session(fact.subject, fact.body)
            case kind if kind in BADGE_KINDS:
                self._put_badge(badge_folds.apply(self.badge(fact.subject), fact))
            case Kind.SCANNED if door.is_pass(fact):
                look = self.presences_of(self.person_of(fact.subject)).get(fact.body["session"])
                self.fold_pass(fact, look)
            case Kind.UNDONE:
                self._refold_door(self.person_of(fact.subject), fact.body["session"])
            case Kind.ATTENDEE_DROPPED:
                self._remove_attendee(fact.subject)
            case Kind.ATTENDEE_MERGED:
                self._regroup()
            case _:
                pass

    def fold_pass(self, fact: Fact, before: Presence | None) -> None:
        """Fold somebody's pass, which was decided on the presence ``before``; raises ``DoubleEntry``."""
        if before is not None and door.moment(fact) <= before.last:
            self._refold_door(self.person_of(fact.subject), fact.body["session"])
            return
        attendee = before.attendee if before else self.person_of(fact.subject)
        after = rows.presence_values(door.step(before, fact, attendee))
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

    # --- a subject's journal, folded again

    def refold(self, new: Sequence[Fact]) -> None:
        """Fold the journals of all subjects again that facts from elsewhere, already written down, speak of."""
        merged = any(fact.kind is Kind.ATTENDEE_MERGED for fact in new)
        touched = dict.fromkeys((_family(fact.kind), fact.subject) for fact in new)
        if merged:
            self._regroup()
        for family, subject in touched:
            self._refold_subject(family, subject)

    def _refold_subject(self, family: Kind, subject: str) -> None:
        of_family = [fact for fact in self.facts(subject) if _family(fact.kind) is family]
        match family:
            case Kind.EVENT_SET:
                self._put_event(subject, of_family)
            case Kind.ATTENDEE_SET:
                person = None if self.person_of(subject) != subject else set_by(of_family)
                if person:
                    self._put_attendee(person)
                else:
                    self._remove_attendee(subject)
            case Kind.SESSION_SET:
                merged: dict[str, Any] = {}
                for fact in of_family:
                    merged |= fact.body
                self._put_session(subject, merged)
            case Kind.BADGE_ISSUED:
                badge: Badge | None = None
                for fact in of_family:
                    badge = badge_folds.apply(badge, fact)
                if badge:
                    self._put_badge(badge)
            case Kind.SCANNED if subject:
                for session in dict.fromkeys(fact.body["session"] for fact in of_family):
                    self._refold_door(self.person_of(subject), session)
            case _:
                pass

    def _refold_door(self, attendee_id: str, session: str) -> None:
        place = (presences.c.session == session) & (presences.c.attendee == attendee_id)
        self.connection.execute(delete(presences).where(place))
        passes = [
            fact
            for record in self.records_of(attendee_id)
            for fact in self.facts(record)
            if fact.kind in (Kind.SCANNED, Kind.UNDONE) and fact.body["session"] == session
        ]
        folded = door.fold(passes, attendee_id)
        if folded:
            self.connection.exec_driver_sql(_PRESENCES, [rows.presence_values(folded)])

    def _regroup(self) -> None:
        """Find out anew who is who, and fold again what belongs to the records that changed hands."""
        merges = select(*facts.c).where(facts.c.kind == Kind.ATTENDEE_MERGED.value).order_by(facts.c.at, facts.c.id)
        now = persons(map(rows.to_fact, self.connection.execute(merges)))
        before = dict(self.connection.execute(select(aliases.c.id, aliases.c.person)).all())
        moved = {one for one in now.keys() | before.keys() if now.get(one) != before.get(one)}
        self.connection.execute(delete(aliases))
        if now:
            self.connection.execute(insert(aliases), [{"id": one, "person": person} for one, person in now.items()])
        concerned = moved | {now[one] for one in moved if one in now} | {before[one] for one in moved if one in before}
        for record in sorted(concerned):
            self.connection.execute(delete(presences).where(presences.c.attendee == record))
            self._refold_subject(Kind.ATTENDEE_SET, record)
        for record in sorted(concerned | {one for one, person in now.items() if person in concerned}):
            self._refold_subject(Kind.SCANNED, record)
        held = select(badges.c.number).where(badges.c.attendee.in_(concerned))
        for number in self.connection.execute(held).scalars().all():
            self._refold_subject(Kind.BADGE_ISSUED, number)

    def _is_gone(self, attendee_id: str) -> bool:
        """Whether the record was dropped or merged: nothing brings it back."""
        if self.person_of(attendee_id) != attendee_id:
            return True
        dropped = select(facts.c.id).where(facts.c.subject == attendee_id, facts.c.kind == Kind.ATTENDEE_DROPPED.value)
        return self.connection.execute(dropped.limit(1)).first() is not None

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
        held = replace(badge, attendee=self.person_of(badge.attendee))
        self.connection.exec_driver_sql(_BADGES, [rows.badge_values(held)])

    def fold_badges(self, new: Sequence[Fact]) -> None:
        """Fold many facts about badges at once, all later than all others."""
        numbers = {fact.subject for fact in new}
        few = len(numbers) <= 500  # SQLite takes some 32,000 parameters; past a few hundred, reading all is faster
        known = (self.badge(number) for number in numbers) if few else self.badges()
        folded = {badge.number: badge for badge in known if badge}
        for fact in new:
            folded[fact.subject] = badge_folds.apply(folded.get(fact.subject), fact)
        if numbers:
            merged = dict(self.connection.execute(select(aliases.c.id, aliases.c.person)).all())
            held = (
                replace(badge, attendee=merged.get(badge.attendee, badge.attendee))
                for badge in map(folded.__getitem__, numbers)
            )
            self.connection.exec_driver_sql(_BADGES, [rows.badge_values(badge) for badge in held])

    def _put_attendee(self, person: Attendee) -> None:
        row = self._remove_attendee(person.id)
        self.insert_people([(person.id, person)], row)

    def _remove_attendee(self, attendee_id: str) -> int | None:
        """Take a person off the list; says in which row they were."""
        row = self.connection.execute(select(attendees.c.row).where(attendees.c.id == attendee_id)).scalar()
        before = self.attendee_row(attendee_id)
        if row is None or before is None:
            return None
        self.connection.exec_driver_sql(search.DELETE, search.values(row, before))
        self.connection.execute(delete(attendees).where(attendees.c.row == row))
        self.connection.execute(delete(listings).where(listings.c.attendee == attendee_id))
        return int(row)

    def insert_people(self, people: Sequence[tuple[str, Entry]], first_row: int | None = None) -> None:
        """Put people on the list who are not there: ids and what is said of each. ``first_row`` is theirs from before."""
        if not people:
            return
        if first_row is None:
            first_row = (self.connection.execute(select(func.max(attendees.c.row))).scalar() or 0) + 1
        run = self.connection.exec_driver_sql
        numbered = list(enumerate(people, first_row))
        run(_ATTENDEES, [(row, *rows.attendee_values(person_id, person)) for row, (person_id, person) in numbered])
        run(search.INSERT, [search.values(row, person) for row, (_, person) in numbered])
        listed = [(session, person_id) for person_id, person in people for session in person.sessions]
        if listed:
            run(_LISTINGS, listed)

    def insert_state(self, state: State, merged: Mapping[str, str]) -> None:
        """Fill the folded tables, which must be empty; ``merged`` is ``identity.persons`` of the journal."""
        run = self.connection.exec_driver_sql
        if state.event:
            self.connection.execute(insert(event), {"id": state.event.id, "body": rows.dumps(state.event.body())})
        for session in state.sessions.values():
            self.connection.execute(insert(sessions), {"code": session.code, "body": rows.dumps(session.body())})
        self.insert_people(list(state.attendees.items()))
        if merged:
            self.connection.execute(insert(aliases), [{"id": one, "person": person} for one, person in merged.items()])
        if state.badges:
            run(_BADGES, [rows.badge_values(badge) for badge in state.badges.values()])
        if state.presences:
            run(_PRESENCES, [rows.presence_values(presence) for presence in state.presences.values()])


def _family(kind: Kind) -> Kind:
    """The first kind of those that fold into the same row."""
    if kind in BADGE_KINDS:
        return Kind.BADGE_ISSUED
    if kind in PEOPLE_KINDS:
        return Kind.ATTENDEE_SET
    return Kind.SCANNED if kind is Kind.UNDONE else kind
