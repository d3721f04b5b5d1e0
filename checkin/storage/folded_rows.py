"""The rows of the folded tables: how each is written, wherever it was folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from checkin.domain import badges as badge_folds
from checkin.domain.attendees import Attendee, Entry
from checkin.domain.badges import Badge
from checkin.domain.clock import millis
from checkin.domain.event import set_event
from checkin.domain.facts import Fact
from checkin.domain.folds import State
from checkin.domain.meetings import Meeting
from checkin.domain.sessions import set_session
from checkin.domain.words import company_key
from checkin.storage import rows, search
from checkin.storage.records import Records
from checkin.storage.tables import (
    aliases,
    answers,
    attendees,
    badges,
    designs,
    event,
    listings,
    meetings,
    presences,
    sessions,
    tellings,
)

PRESENCE_COLUMNS = [column.name for column in presences.c]
UPDATE_PRESENCE = (
    update(presences)
    .where(
        presences.c.session == bindparam("of_session"),
        presences.c.attendee == bindparam("of_attendee"),
        presences.c.entries == bindparam("entries_before"),
        presences.c.last == bindparam("last_before"),
    )
    .values({name: bindparam(name) for name in PRESENCE_COLUMNS[2:]})
)


def insert_into(table: str, columns: Sequence[str], verb: str = "INSERT") -> str:
    return f"{verb} INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


_ATTENDEES = insert_into("attendees", ("row", *rows.ATTENDEE_COLUMNS))
_LISTINGS = insert_into("listings", ("session", "attendee"), "INSERT OR IGNORE")
_BADGES = insert_into("badges", [column.name for column in badges.c], "INSERT OR REPLACE")
PRESENCES = insert_into("presences", PRESENCE_COLUMNS)
PRESENCES_ANEW = insert_into("presences", PRESENCE_COLUMNS, "INSERT OR REPLACE")


class FoldedRows(Records):
    """The records of a writing transaction, and their rows."""

    def insert_meetings(self, held: Iterable[Meeting]) -> None:
        found = [
            {
                "id": one.id,
                "host_key": company_key(one.host),
                "visitor_key": company_key(one.visitor),
                "body": rows.dumps(one.body()),
            }
            for one in held
        ]
        if found:
            self.connection.execute(insert(meetings), found)

    def insert_said(self, state: State) -> None:
        if state.answers:
            bodies = [
                {"session": session, "attendee": attendee, "body": rows.dumps(body)}
                for (session, attendee), body in state.answers.items()
            ]
            self.connection.execute(insert(answers), bodies)
        if state.told:
            told = [
                {"attendee": attendee, "who": one.who, "moment": millis(one.moment), "desk": one.desk}
                for attendee, one in state.told.items()
            ]
            self.connection.execute(insert(tellings), told)

    def put_event(self, subject: str, said: Sequence[Fact]) -> None:
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

    def put_session(self, code: str, body: Mapping[str, Any]) -> None:
        session = set_session(code, self.session(code), body)
        self.connection.execute(delete(sessions).where(sessions.c.code == code))
        self.connection.execute(insert(sessions), {"code": code, "body": rows.dumps(session.body())})

    def put_design(self, name: str, text: str) -> None:
        """Keep a badge design; without a text it is removed."""
        self.connection.execute(delete(designs).where(designs.c.name == name))
        if text:
            self.connection.execute(insert(designs), {"name": name, "text": text})

    def put_badge(self, badge: Badge) -> None:
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

    def put_attendee(self, person: Attendee) -> None:
        row = self.remove_attendee(person.id)
        self.insert_people([(person.id, person)], row)

    def remove_attendee(self, attendee_id: str) -> int | None:
        """Take a person off the list; says in which row they were."""
        row = self.connection.execute(select(attendees.c.row).where(attendees.c.id == attendee_id)).scalar()
        before = self.attendee_row(attendee_id)
        if row is None or before is None:
            return None
        search.forget(self.connection, row, before)
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
        search.index(self.connection, [(row, person) for row, (_, person) in numbered])
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
        for name, text in state.designs.items():
            self.put_design(name, text)
        if state.badges:
            run(_BADGES, [rows.badge_values(badge) for badge in state.badges.values()])
        if state.presences:
            run(PRESENCES, [rows.presence_values(presence) for presence in state.presences.values()])
        self.insert_said(state)
        self.insert_meetings(state.meetings.values())
