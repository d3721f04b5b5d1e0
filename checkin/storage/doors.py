"""What the event file knows at a door: who somebody is, where they are, what was scanned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Select, bindparam, column, exists, func, literal_column, null, select, true
from sqlalchemy.dialects import sqlite

from checkin.domain.admission import CAN_BE_OVERRULED, Look, Reason
from checkin.domain.attendees import Attendee
from checkin.domain.clock import millis, moment_of
from checkin.domain.facts import Fact, Kind
from checkin.domain.folds import DOOR_KINDS, Telling
from checkin.domain.presence import Arrival, Direction, Presence, arrival
from checkin.domain.presence import fold as presences_by
from checkin.domain.presence import moment as door_moment
from checkin.domain.sessions import Session
from checkin.domain.token import Reading, Token
from checkin.domain.words import company_key
from checkin.storage import rows
from checkin.storage.journal import LAST_STAMP, Journal
from checkin.storage.tables import aliases, answers, attendees, badges, facts, presences, sessions, tellings

_ATTENDEE = tuple(attendees.c[name] for name in rows.ATTENDEE_COLUMNS)
_BADGE = tuple(badges.c)
_PRESENCE = tuple(presences.c)
_FACT = tuple(facts.c)
_FACTS_OF_PEOPLE = facts.outerjoin(aliases, aliases.c.id == facts.c.subject).outerjoin(
    attendees, attendees.c.id == func.coalesce(aliases.c.person, facts.c.subject)
)
_SEEN = LAST_STAMP.scalar_subquery().label("seen")
_passed, _further = presences.alias(), presences.alias()
_room = select(func.min(presences.c.session).label("code")).cte("room", recursive=True)
_next = select(func.min(_further.c.session)).where(_further.c.session > _room.c.code).scalar_subquery()
_ROOMS = select(_room.union_all(select(_next).where(_room.c.code.is_not(None))).c.code)
"""Every session that somebody passed the door of, also one that no desk has told of yet. Presences are kept by session,
and an index by attendee would be a page more to flush at a scan: going from session to session finds a person's without
looking through everybody's."""
_LATEST = (
    select(func.max(_passed.c.last))
    .where(_passed.c.attendee == attendees.c.id, _passed.c.session.in_(_ROOMS))
    .scalar_subquery()
    .label("latest")
)
_NO_BADGE = tuple(null().label(f"no_{column.name}") for column in _BADGE)
_BY_NUMBER = (
    select(_SEEN, _LATEST, sessions.c.body, *_BADGE, *_ATTENDEE, *_PRESENCE)
    .select_from(
        sessions.outerjoin(badges, badges.c.number == bindparam("code"))
        .outerjoin(attendees, attendees.c.id == badges.c.attendee)
        .outerjoin(presences, (presences.c.session == sessions.c.code) & (presences.c.attendee == attendees.c.id))
    )
    .where(sessions.c.code == bindparam("session"))
)


def _by_person(match: Any) -> Select[Any]:
    return (
        select(_SEEN, _LATEST, sessions.c.body, *_NO_BADGE, *_ATTENDEE, *_PRESENCE)
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


_HAS_CODE = attendees.c.external_code != literal_column("''")
_BY_EXTERNAL_CODE = _by_person((attendees.c.external_code == bindparam("code")) & _HAS_CODE)
_ALL_EXTERNAL_CODES = _ready(select(attendees.c.external_code).where(_HAS_CODE))
_BY_ATTENDEE = _by_person(attendees.c.id == bindparam("code"))
_LOOK_BY_NUMBER, _LOOK_BY_EXTERNAL_CODE, _LOOK_BY_ATTENDEE = map(_ready, (_BY_NUMBER, _BY_EXTERNAL_CODE, _BY_ATTENDEE))
_SAID_OF_MERGED = (
    select(facts.c.subject, aliases.c.person, facts.c.body)
    .select_from(aliases.join(facts, facts.c.subject == aliases.c.id))
    .where(facts.c.kind == Kind.ATTENDEE_SET.value, facts.c.body.contains('"external_code"'))
    .order_by(facts.c.at, facts.c.id)
)
_INSIDE = select(func.count()).select_from(
    select(column("session"))
    .select_from(presences)
    .where(presences.c.session == bindparam("session"), presences.c.inside == true())
    .limit(bindparam("limit"))
    .subquery()
)


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan as the journal tells it. ``undone`` says that somebody took it back, ``override`` why it was let pass,
    and ``overruled`` against what.

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
    overruled: frozenset[Reason] = frozenset()


class Doors(Journal):
    """Questions about doors and who went through them."""

    def look(
        self, reading: Reading, session: str, attendee_id: str = "", planned: Session | None = None
    ) -> Look | None:
        """All that is known about a code at the door of ``session``; None when there is no such session, or no more.

        With an ``attendee_id`` the person was picked by name, and no code is looked up; with a session as it is
        ``planned``, what it would count is counted.
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
        door = planned or rows.to_session(session, row[2])
        if not door.active:
            return None  # nobody would count who came in
        badge_end = 3 + len(_BADGE)
        person_end = badge_end + len(_ATTENDEE)
        inside = 0
        if door.capacity:
            inside = self.connection.execute(_INSIDE, {"session": session, "limit": door.capacity + 1}).scalar_one()
        person = rows.to_attendee(row[badge_end:person_end]) if row[badge_end] is not None else None
        if person is None and reading.token is Token.FOREIGN and (known := self._former_codes().get(code)):
            return self.look(reading, session, known, planned)
        return Look(
            session=door,
            badge=rows.to_badge(row[3:badge_end]) if row[3] is not None else None,
            attendee=person,
            presence=rows.to_presence(row[person_end:]) if row[person_end] is not None else None,
            inside=inside,
            successor=self.successor(person) if person and not person.active else None,
            colleagues=self._colleagues(door, person) if person and door.seats_for(person.company) else 0,
            answers=self.answers_of(session, person.id) if person and door.questions else {},
            latest=row[1] or 0,
        )

    def holder(self, reading: Reading) -> Attendee | None:
        """Who carries the badge or has the external code that was read, whether it still opens doors or not."""
        query = select(*_ATTENDEE).select_from(attendees.join(badges, badges.c.attendee == attendees.c.id))
        query = query.where(badges.c.number == reading.code)
        if reading.token is Token.FOREIGN:
            query = select(*_ATTENDEE).where(_HAS_CODE, attendees.c.external_code == reading.code)
        row = self.connection.execute(query).first()
        if row is None and reading.token is Token.FOREIGN:
            row = self.connection.execute(
                select(*_ATTENDEE).where(attendees.c.id == self._former_codes().get(reading.code, ""))
            ).first()
        return rows.to_attendee(row) if row else None

    def _former_codes(self) -> dict[str, str]:
        """The external codes of records that were merged into another, and the ids of those whose they are now: both
        codes were mailed."""
        said = self.connection.execute(_SAID_OF_MERGED)
        codes = {row[0]: (row[1], orjson.loads(row[2]).get("external_code")) for row in said}
        return {had: person for person, had in codes.values() if had}

    def external_codes(self, texts: Sequence[str]) -> list[str]:
        """The external codes that equal one of ``texts``, which are in small letters, whatever their own case.

        Looks through all codes: some milliseconds for a hundred thousand, and only for a code that nobody has.
        """
        wanted = func.lower(attendees.c.external_code).in_(rows.among(texts))
        return list(self.connection.execute(select(attendees.c.external_code).where(_HAS_CODE, wanted)).scalars())

    def codes(self) -> list[str]:
        """All external codes on the list, and those of records that were merged."""
        return [*self._former_codes(), *(code for (code,) in self.connection.exec_driver_sql(_ALL_EXTERNAL_CODES))]

    def successor(self, person: Attendee) -> Attendee | None:
        """Who came in place of ``person``, the last one if several were said to at different desks."""
        stands_for = select(*_ATTENDEE).where(attendees.c.stands_for == person.id, attendees.c.active == true())
        row = self.connection.execute(stands_for.order_by(attendees.c.row.desc())).first()
        return rows.to_attendee(row) if row else None

    def _colleagues(self, session: Session, person: Attendee) -> int:
        """How many people of the person's company are in the room, themselves too."""
        query = (
            select(func.count())
            .select_from(presences.join(attendees, attendees.c.id == presences.c.attendee))
            .where(
                presences.c.session == session.code,
                presences.c.inside == true(),
                attendees.c.company_key == company_key(person.company),
            )
        )
        return self.connection.execute(query).scalar_one()

    def answers_of(self, session: str, attendee_id: str) -> dict[str, Any]:
        """What a person answered at the door of ``session``, by the questions' keys."""
        query = select(answers.c.body).where(answers.c.session == session, answers.c.attendee == attendee_id)
        body = self.connection.execute(query).scalar()
        return dict(orjson.loads(body)) if body else {}

    def answers(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Every answer, by session code and attendee id."""
        return {(row[0], row[1]): orjson.loads(row[2]) for row in self.connection.execute(select(*answers.c))}

    def told(self) -> dict[str, Telling]:
        """Of whose coming somebody was told, by attendee id."""
        return {
            row[0]: Telling(row[1], moment_of(row[2]), row[3]) for row in self.connection.execute(select(*tellings.c))
        }

    def alerts(self, since: datetime) -> list[tuple[Attendee, Arrival]]:
        """The people who came to a door at ``since`` or later and of whose coming nobody was told from then on, though
        somebody is to be: the first come first."""
        told = exists().where(tellings.c.attendee == attendees.c.id, tellings.c.moment >= millis(since))
        merged = select(aliases.c.id).where(aliases.c.person == attendees.c.id)
        query = (
            select(*_FACT, *_ATTENDEE)
            .select_from(
                attendees.join(
                    facts, (facts.c.subject == attendees.c.id) | facts.c.subject.in_(merged.correlate(attendees))
                )
            )
            .where(
                attendees.c.alert != literal_column("''"), ~told, facts.c.kind.in_([kind.value for kind in DOOR_KINDS])
            )
        )
        people: dict[str, Attendee] = {}
        said: defaultdict[str, list[Fact]] = defaultdict(list)
        for row in self.connection.execute(query):
            person = rows.to_attendee(row[len(_FACT) :])
            people[person.id] = person
            said[person.id].append(rows.to_fact(row))
        came = [(people[one], arrived) for one, known in said.items() if (arrived := arrival(known, since))]
        return sorted(came, key=lambda one: one[1].moment)

    def presence_at(self, attendee_id: str, session: str, moment: datetime) -> Presence | None:
        """Where a person was with respect to ``session`` at ``moment``: for scans that arrive after later ones."""
        passes = [fact for record in self.records_of(attendee_id) for fact in self.facts(record)]
        known = [
            fact
            for fact in passes
            if fact.kind in DOOR_KINDS and (fact.kind is Kind.UNDONE or door_moment(fact) <= millis(moment))
        ]
        return presences_by(known, attendee_id).get(session)

    def rooms_of(self, attendee_id: str) -> list[Presence]:
        """Where a person is: their presences inside, found without looking through everybody's."""
        query = select(*_PRESENCE).where(
            presences.c.attendee == attendee_id, presences.c.session.in_(_ROOMS), presences.c.inside == true()
        )
        return [rows.to_presence(row) for row in self.connection.execute(query)]

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
        override = fact.body.get("override", "")
        # earlier versions did not write down what was overruled: it was all that can be
        overruled = fact.body.get("overruled", CAN_BE_OVERRULED if override else ())
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
            override=override,
            undone=self._undone(fact),
            subject=fact.subject,
            overruled=frozenset(map(Reason, overruled)),
        )

    def _undone(self, scan: Fact) -> bool:
        query = select(facts.c.body).where(facts.c.subject == scan.subject, facts.c.kind == Kind.UNDONE.value)
        return any(orjson.loads(body)["scan"] == scan.id for body in self.connection.execute(query).scalars())
