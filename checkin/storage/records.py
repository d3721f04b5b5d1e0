"""What can be asked of an event file: questions only, nothing here writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Select, bindparam, column, func, literal_column, null, select, true
from sqlalchemy.dialects import sqlite

from checkin.domain.admission import Look, Reason
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.clock import moment_of
from checkin.domain.event import Event
from checkin.domain.facts import Fact, Kind
from checkin.domain.headcount import Headcount
from checkin.domain.presence import Direction, Presence
from checkin.domain.sessions import Session
from checkin.domain.token import Reading, Token
from checkin.storage import counts, rows, search
from checkin.storage.journal import LAST_STAMP, Journal
from checkin.storage.tables import aliases, attendees, badges, event, facts, presences, sessions

_ATTENDEE = tuple(attendees.c[name] for name in rows.ATTENDEE_COLUMNS)
_BADGE = tuple(badges.c)
_PRESENCE = tuple(presences.c)
_FACT = tuple(facts.c)
_GOOD = badges.c.revoked.is_(None)
_FACTS_OF_PEOPLE = facts.outerjoin(aliases, aliases.c.id == facts.c.subject).outerjoin(
    attendees, attendees.c.id == func.coalesce(aliases.c.person, facts.c.subject)
)


_SEEN = LAST_STAMP.scalar_subquery().label("seen")
_NO_BADGE = tuple(null().label(f"no_{column.name}") for column in _BADGE)
_BY_NUMBER = (
    select(_SEEN, sessions.c.body, *_BADGE, *_ATTENDEE, *_PRESENCE)
    .select_from(
        sessions.outerjoin(badges, badges.c.number == bindparam("code"))
        .outerjoin(attendees, attendees.c.id == badges.c.attendee)
        .outerjoin(presences, (presences.c.session == sessions.c.code) & (presences.c.attendee == attendees.c.id))
    )
    .where(sessions.c.code == bindparam("session"))
)


def _by_person(match: Any) -> Select[Any]:
    return (
        select(_SEEN, sessions.c.body, *_NO_BADGE, *_ATTENDEE, *_PRESENCE)
        .select_from(
            sessions.outerjoin(attendees, match).outerjoin(
                presences, (presences.c.session == sessions.c.code) & (presences.c.attendee == attendees.c.id)
            )
        )
        .where(sessions.c.code == bindparam("session"))
    )


def _ready(query: Select[Any]) -> str:
    """The SQL of ``query`` for ``exec_driver_sql``: what is asked at every scan is not compiled at every scan."""
    return str(query.compile(dialect=sqlite.dialect(paramstyle="named")))


_BY_EXTERNAL_CODE = _by_person(
    (attendees.c.external_code == bindparam("code")) & (attendees.c.external_code != literal_column("''"))
)
_BY_ATTENDEE = _by_person(attendees.c.id == bindparam("code"))
_LOOK_BY_NUMBER, _LOOK_BY_EXTERNAL_CODE, _LOOK_BY_ATTENDEE = map(_ready, (_BY_NUMBER, _BY_EXTERNAL_CODE, _BY_ATTENDEE))
_INSIDE = select(func.count()).select_from(
    select(column("session"))
    .select_from(presences)
    .where(presences.c.session == bindparam("session"), presences.c.inside == true())
    .limit(bindparam("limit"))
    .subquery()
)
_FOUND = (
    select(attendees.c.row, badges.c.number, *_ATTENDEE)
    .select_from(attendees.outerjoin(badges, (badges.c.attendee == attendees.c.id) & _GOOD))
    .where(attendees.c.row.in_(bindparam("found", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan as the journal tells it. ``undone`` says that somebody took it back, ``override`` why it was let pass.

    ``subject`` is the id that the badge was issued to, which may have been merged into the attendee's since.
    """

    id: str
    moment: datetime
    desk: str
    operator: str
    session: str
    direction: Direction
    reason: Reason
    code: str
    attendee: Attendee | None
    override: str
    undone: bool
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """One person found: ``matched`` says by what (see ``search.Matched``), ``number`` is the good badge's, if any."""

    attendee: Attendee
    matched: search.Matched
    number: str = ""


class Records(Journal):
    """Questions to one snapshot of the event file. Unknown ids and codes answer None."""

    # --- the event and its sessions

    def event_or_none(self) -> Event | None:
        """The event, unless the file carries none yet."""
        row = self.connection.execute(select(event.c.id, event.c.body)).first()
        return rows.to_event(*row) if row else None

    def event(self) -> Event:
        """The event that the file carries."""
        found = self.event_or_none()
        if found is None:
            raise LookupError("the file carries no event")
        return found

    def sessions(self, *, all_of_them: bool = False) -> list[Session]:
        """The sessions by start, without the removed ones unless ``all_of_them``."""
        found = [rows.to_session(*row) for row in self.connection.execute(select(sessions.c.code, sessions.c.body))]
        planned = [session for session in found if session.active or all_of_them]
        return sorted(planned, key=lambda session: (session.starts, session.code))

    def session(self, code: str) -> Session | None:
        """The session with ``code``."""
        row = self.connection.execute(select(sessions.c.code, sessions.c.body).where(sessions.c.code == code)).first()
        return rows.to_session(*row) if row else None

    # --- people and badges

    def attendee(self, attendee_id: str) -> Attendee | None:
        """The person with that id, or into whose record that one was merged."""
        return self.attendee_row(attendee_id) or self.attendee_row(self.person_of(attendee_id))

    def attendee_row(self, attendee_id: str) -> Attendee | None:
        """The person with that very id."""
        row = self.connection.execute(select(*_ATTENDEE).where(attendees.c.id == attendee_id)).first()
        return rows.to_attendee(row) if row else None

    def person_of(self, attendee_id: str) -> str:
        """The id of the record into which this one was merged; the same id for all others."""
        found = self.connection.execute(select(aliases.c.person).where(aliases.c.id == attendee_id)).scalar()
        return attendee_id if found is None else found

    def records_of(self, attendee_id: str) -> list[str]:
        """The ids of all records of one person: their own, and those merged into it."""
        merged = select(aliases.c.id).where(aliases.c.person == attendee_id).order_by(aliases.c.id)
        return [attendee_id, *self.connection.execute(merged).scalars()]

    def attendees(self) -> list[Attendee]:
        """Everybody ever on the list, cancelled people too, in the order of their coming."""
        return [rows.to_attendee(row) for row in self.connection.execute(select(*_ATTENDEE).order_by(attendees.c.row))]

    def badge(self, number: str) -> Badge | None:
        """The badge with that number."""
        row = self.connection.execute(select(*_BADGE).where(badges.c.number == number)).first()
        return rows.to_badge(row) if row else None

    def badges(self) -> list[Badge]:
        """Every badge ever heard of."""
        return [rows.to_badge(row) for row in self.connection.execute(select(*_BADGE))]

    def known_numbers(self, numbers: Sequence[str]) -> set[str]:
        """Those of ``numbers`` that are badges already."""
        known: set[str] = set()
        for start in range(0, len(numbers), 500):
            some = select(badges.c.number).where(badges.c.number.in_(numbers[start : start + 500]))
            known.update(self.connection.execute(some).scalars())
        return known

    def badges_of(self, attendee_id: str) -> list[Badge]:
        """All badges of one person, the newest first."""
        query = (
            select(*_BADGE).where(badges.c.attendee == attendee_id).order_by(badges.c.issued.desc(), badges.c.number)
        )
        return [rows.to_badge(row) for row in self.connection.execute(query)]

    def good_badges(self, of: Sequence[str] | None = None) -> dict[str, Badge]:
        """The badge that opens doors, by attendee id, of everybody or of these people; of several the newest."""
        return {attendee: found[-1] for attendee, found in self.all_good_badges(of).items()}

    def all_good_badges(self, of: Sequence[str] | None = None) -> dict[str, list[Badge]]:
        """All badges that open doors, by attendee id, the newest last: who had two records may carry two."""
        query = select(*_BADGE).where(_GOOD).order_by(badges.c.issued, badges.c.number)
        if of is not None:
            query = query.where(badges.c.attendee.in_(rows.among(of)))
        found: dict[str, list[Badge]] = {}
        for badge in map(rows.to_badge, self.connection.execute(query)):
            found.setdefault(badge.attendee, []).append(badge)
        return found

    def queued_badges(self, printing: str = "") -> list[Badge]:
        """The badges that a printer took and of which nobody knows yet what became, all or those of one print."""
        waiting = select(*_BADGE).where(badges.c.queued != literal_column("'[]'"))
        if printing:
            waiting = waiting.where(badges.c.queued.contains(printing, autoescape=True))
        return [rows.to_badge(row) for row in self.connection.execute(waiting)]

    def numbers_in(self, batch: str) -> set[str]:
        """The badges that went to paper in that batch, whatever became of them."""
        kinds = facts.c.kind.in_([Kind.BADGE_QUEUED.value, Kind.BADGE_PRINTED.value])
        told = select(facts.c.subject).where(kinds, func.json_extract(facts.c.body, "$.batch") == batch)
        return set(self.connection.execute(told).scalars())

    def find(self, typed: str, limit: int = 20) -> list[Match]:
        """The people that ``typed`` may mean, best first; see ``search.find``."""
        found = search.find(self.connection, typed, limit)
        if not found:
            return []
        people: dict[int, Attendee] = {}
        numbers: dict[int, str] = {}
        for row in self.connection.execute(_FOUND, {"found": [row for row, _ in found]}):
            people[row[0]] = rows.to_attendee(row[2:])
            numbers[row[0]] = row[1] or ""
        return [Match(people[row], matched, numbers[row]) for row, matched in found]

    # --- the door

    def look(self, reading: Reading, session: str, attendee_id: str = "") -> Look | None:
        """All that is known about a code at the door of ``session``; None when there is no such session, or no more.

        With an ``attendee_id`` the person was picked by name, and no code is looked up.
        """
        if attendee_id:
            query, code = _LOOK_BY_ATTENDEE, attendee_id
        else:
            query = _LOOK_BY_EXTERNAL_CODE if reading.token is Token.FOREIGN else _LOOK_BY_NUMBER
            code = reading.code
        row = self.connection.exec_driver_sql(query, {"code": code, "session": session}).first()
        if row is None:
            return None
        self._last = row[0] or 0
        door = rows.to_session(session, row[1])
        if not door.active:
            return None  # nobody would count who came in
        badge_end = 2 + len(_BADGE)
        person_end = badge_end + len(_ATTENDEE)
        inside = 0
        if door.capacity:
            inside = self.connection.execute(_INSIDE, {"session": session, "limit": door.capacity}).scalar_one()
        return Look(
            session=door,
            badge=rows.to_badge(row[2:badge_end]) if row[2] is not None else None,
            attendee=rows.to_attendee(row[badge_end:person_end]) if row[badge_end] is not None else None,
            presence=rows.to_presence(row[person_end:]) if row[person_end] is not None else None,
            inside=inside,
        )

    def headcount(self, session: Session) -> Headcount:
        """The headcount of one session, counted in SQL."""
        return counts.headcount(self.connection, session)

    def tally(self, session: Session) -> counts.Tally:
        """The four figures a desk shows for one session."""
        return counts.tally(self.connection, session)

    def presences_of(self, attendee_id: str) -> dict[str, Presence]:
        """The presences of one person by session code."""
        query = select(*_PRESENCE).where(presences.c.attendee == attendee_id)
        return {row[0]: rows.to_presence(row) for row in self.connection.execute(query)}

    def presences(self) -> dict[tuple[str, str], Presence]:
        """Every presence, by session code and attendee id."""
        return {(row[0], row[1]): rows.to_presence(row) for row in self.connection.execute(select(*_PRESENCE))}

    # --- scans

    def recent(self, session: str = "", desk: str = "", limit: int = 10) -> list[Scan]:
        """The last scans, newest first; of one session or one desk where given."""
        query = (
            select(*_FACT, *_ATTENDEE)
            .select_from(_FACTS_OF_PEOPLE)
            .where(facts.c.kind == Kind.SCANNED.value)
            .order_by(facts.c.at.desc(), facts.c.id.desc())
            .limit(limit)
        )
        if session:
            query = query.where(func.json_extract(facts.c.body, "$.session") == session)
        if desk:
            query = query.where(facts.c.desk == desk)
        found = self.connection.execute(query).all()
        return [self._scan(row) for row in found]

    def scan(self, scan_id: str) -> Scan | None:
        """The scan with that id."""
        query = (
            select(*_FACT, *_ATTENDEE)
            .select_from(_FACTS_OF_PEOPLE)
            .where(facts.c.id == scan_id, facts.c.kind == Kind.SCANNED.value)
        )
        row = self.connection.execute(query).first()
        return self._scan(row) if row else None

    def _scan(self, row: Any) -> Scan:
        fact = rows.to_fact(row)
        person = rows.to_attendee(row[len(_FACT) :]) if row[len(_FACT)] is not None else None
        return Scan(
            id=fact.id,
            moment=moment_of(fact.body["moment"]),
            desk=fact.desk,
            operator=fact.operator,
            session=fact.body["session"],
            direction=Direction(fact.body["direction"]),
            reason=Reason(fact.body["verdict"]),
            code=fact.body["code"],
            attendee=person,
            override=fact.body.get("override", ""),
            undone=self._undone(fact),
            subject=fact.subject,
        )

    def _undone(self, scan: Fact) -> bool:
        query = select(facts.c.body).where(facts.c.subject == scan.subject, facts.c.kind == Kind.UNDONE.value)
        return any(orjson.loads(body)["scan"] == scan.id for body in self.connection.execute(query).scalars())
