"""What can be asked of an event file: questions only, nothing here writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, literal_column, select

from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.event import Event
from checkin.domain.facts import Kind
from checkin.domain.headcount import Headcount
from checkin.domain.sessions import Session
from checkin.storage import counts, rows, search
from checkin.storage.agenda import Agenda
from checkin.storage.meanings import Matched
from checkin.storage.tables import attendees, badges, designs, event, facts, sessions

_ATTENDEE = tuple(attendees.c[name] for name in rows.ATTENDEE_COLUMNS)
_BADGE = tuple(badges.c)
_GOOD = badges.c.revoked.is_(None)
_FOUND = (
    select(attendees.c.row, badges.c.number, *_ATTENDEE)
    .select_from(attendees.outerjoin(badges, (badges.c.attendee == attendees.c.id) & _GOOD))
    .where(attendees.c.row.in_(bindparam("found", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Match:
    """One person found: ``matched`` says by what (see ``meanings.Matched``), ``number`` is the good badge's, if any.

    ``words`` (folded, Hangul as letters) begin the person's words that matched.
    """

    attendee: Attendee
    matched: Matched
    number: str = ""
    words: tuple[str, ...] = ()


class Records(Agenda):
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
        for row in self.connection.execute(_FOUND, {"found": [hit.row for hit in found]}):
            people[row[0]] = rows.to_attendee(row[2:])
            numbers[row[0]] = row[1] or ""
        return [Match(people[hit.row], hit.matched, numbers[hit.row], hit.words) for hit in found]

    def designs(self) -> dict[str, str]:
        """The TOML of the badge designs that the file carries, by name."""
        found = self.connection.execute(select(designs.c.name, designs.c.text).order_by(designs.c.name))
        return dict(found.all())

    def headcount(self, session: Session) -> Headcount:
        """The headcount of one session, counted in SQL."""
        return counts.headcount(self.connection, session)

    def tally(self, session: Session) -> counts.Tally:
        """The four figures a desk shows for one session."""
        return counts.tally(self.connection, session)
