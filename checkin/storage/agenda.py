"""Questions about the consultation meetings, and about who comes to them.

A plan names people by the ids that they had when it came in. Whoever came instead of them, and the record into which
theirs was merged, sits at their meetings: what is asked here is answered with those who really come.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

import orjson
from sqlalchemy import ColumnElement, false, or_, select, true

from checkin.domain.attendees import Attendee
from checkin.domain.clock import millis
from checkin.domain.diary import Diary
from checkin.domain.meetings import Meeting, set_meeting
from checkin.domain.words import company_key
from checkin.storage import rows
from checkin.storage.doors import Doors
from checkin.storage.tables import aliases, attendees, meetings, presences

_ATTENDEE = tuple(attendees.c[name] for name in rows.ATTENDEE_COLUMNS)


class Agenda(Doors):
    """Questions about meetings. Unknown ids answer None."""

    def meetings(self) -> list[Meeting]:
        """All meetings, by time and table."""
        return self._meetings(true())

    def meetings_as_planned(self) -> list[Meeting]:
        """All meetings with the people whom the plan names, whether they come or not."""
        return self._planned(true())

    def meeting(self, meeting_id: str) -> Meeting | None:
        """The meeting with that id."""
        return next(iter(self._meetings(meetings.c.id == meeting_id)), None)

    def meetings_of(self, person: Attendee) -> list[Meeting]:
        """The meetings of a person: of their company, or that name them or whom they stand for."""
        key = company_key(person.company)
        theirs = or_(meetings.c.host_key == key, meetings.c.visitor_key == key) if key else false()
        named = [meetings.c.body.contains(one) for one in self._names_of(person)]
        return self._diary(self._meetings(or_(theirs, *named))).of(person)

    def diary(self) -> Diary:
        """Everybody's meetings."""
        return self._diary(self.meetings())

    def people_of(self, key: str) -> list[Attendee]:
        """The active people of the company with that key."""
        if not key:
            return []
        query = select(*_ATTENDEE).where(attendees.c.company_key == key, attendees.c.active == true())
        return [rows.to_attendee(row) for row in self.connection.execute(query.order_by(attendees.c.row))]

    def arrived(self, people: Sequence[Attendee], since: datetime) -> set[str]:
        """The ids of those of ``people`` who were let in anywhere at ``since`` or later."""
        some = rows.among([person.id for person in people])
        query = select(presences.c.attendee).where(presences.c.attendee.in_(some), presences.c.since >= millis(since))
        return set(self.connection.execute(query).scalars())

    def who_comes(self, named: Iterable[str]) -> dict[str, str]:
        """Who comes, by the ids of those who are ``named`` and do not: merged into another, or replaced by one."""
        asked = set(named)
        comes: dict[str, str] = {}
        while asked:
            found = self._who_comes_next(sorted(asked))
            comes |= found
            asked = set(found.values()) - comes.keys()
        return {one: last for one in comes if (last := _last(one, comes)) != one}

    def _who_comes_next(self, named: Sequence[str]) -> dict[str, str]:
        some = rows.among(named)
        merged = self.connection.execute(select(aliases.c.id, aliases.c.person).where(aliases.c.id.in_(some)))
        found = {row[0]: row[1] for row in merged}
        cancelled = select(attendees.c.id).where(attendees.c.id.in_(some), attendees.c.active != true())
        gone = list(self.connection.execute(cancelled).scalars())
        if gone:  # seldom, and nothing leads from somebody to who stands for them but a look at everybody
            instead = (
                select(attendees.c.stands_for, attendees.c.id)
                .where(attendees.c.stands_for.in_(rows.among(gone)))
                .order_by(attendees.c.active, attendees.c.row)  # the last said, and who comes rather than who was to
            )
            found |= {row[0]: row[1] for row in self.connection.execute(instead)}
        return found

    def _names_of(self, person: Attendee) -> list[str]:
        """The ids by which a plan may name ``person``: theirs, of their merged records, of whom they stand for."""
        found: list[str] = []
        ahead = [person.id]
        while ahead:
            one = ahead.pop()
            if one and one not in found:
                found.append(one)
                ahead += self.records_of(one)
                before = select(attendees.c.stands_for).where(attendees.c.id == one)
                ahead.append(self.connection.execute(before).scalar() or "")
        return found

    def _diary(self, held: Sequence[Meeting]) -> Diary:
        named = rows.among(sorted({one for meeting in held for one in meeting.people}))
        companies = select(attendees.c.id, attendees.c.company).where(attendees.c.id.in_(named))
        return Diary(held, dict(self.connection.execute(companies).all()))

    def _meetings(self, condition: ColumnElement[bool]) -> list[Meeting]:
        planned = self._planned(condition)
        comes = self.who_comes(person for one in planned for person in one.people)
        if not comes:
            return planned
        return [
            replace(one, people=tuple(dict.fromkeys(comes.get(person, person) for person in one.people)))
            for one in planned
        ]

    def _planned(self, condition: ColumnElement[bool]) -> list[Meeting]:
        found = self.connection.execute(select(meetings.c.id, meetings.c.body).where(condition))
        held = (set_meeting(row[0], None, orjson.loads(row[1])) for row in found)
        return sorted(filter(None, held), key=lambda one: (one.starts, one.table, one.id))


def _last(one: str, comes: dict[str, str]) -> str:
    """The end of the chain that begins with ``one``; where two desks made a ring of it, whoever is on the way."""
    seen = {one}
    while (after := comes.get(one)) and after not in seen:
        seen.add(after)
        one = after
    return one
