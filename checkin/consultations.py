"""The consultation meetings: the schedule that comes in, who meets whom next, and what came of it.

list --> sheets.schedule --> people by name --> conflicts --> SchedulePlan --> apply_schedule: one transaction
scan --> next_meeting: table, counterpart, who of them is here
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from checkin.domain.attendees import Attendee
from checkin.domain.diary import expected
from checkin.domain.event import Event
from checkin.domain.facts import Kind, new_id
from checkin.domain.matching import Person
from checkin.domain.meetings import (
    MOST_USD,
    Conflict,
    Meeting,
    Outcome,
    Side,
    Status,
    conflicts,
    conflicts_of,
    moved,
    next_of,
)
from checkin.domain.words import company_key
from checkin.sheets.reading import Sheet, refuse_doubt
from checkin.sheets.schedule import ScheduleLine, read_schedule, schedule_lines
from checkin.station import Station
from checkin.storage import Records

_NOBODY = Attendee()
_PLANNED = ("table", "ends", "people", "interpreter")
"""What a schedule that comes again may change of a meeting."""


class UnknownMeeting(LookupError):
    """There is no meeting with that id."""


@dataclass(frozen=True, slots=True)
class SchedulePlan:
    """What a schedule would do: ``added`` and ``changed`` meetings, how many are the ``same``, rows that are ``reported``,
    names that nobody on the list has (``strangers``, with their row), and every conflict of the schedule that results.

    ``sheet`` is the list as it was read; while that is in doubt, the plan is only what it would be in the first reading.
    """

    path: Path
    sheet: Sheet
    added: tuple[Meeting, ...]
    changed: tuple[Meeting, ...]
    same: int
    reported: tuple[ScheduleLine, ...]
    strangers: tuple[tuple[int, str], ...]
    conflicts: tuple[Conflict, ...]

    @property
    def rows(self) -> int:
        """How many rows came in."""
        return len(self.added) + len(self.changed) + self.same + len(self.reported)


@dataclass(frozen=True, slots=True)
class Appointment:
    """A guest's next meeting: the ``counterpart`` company and those of its people who were let in anywhere today."""

    meeting: Meeting
    counterpart: str
    here: tuple[Attendee, ...]

    @property
    def arrived(self) -> bool:
        """Whether somebody of the other side is here."""
        return bool(self.here)


@dataclass(frozen=True, slots=True)
class Attending:
    """Who is expected of both sides of a ``meeting``, and the ids of those who are ``here``: let in anywhere that day."""

    meeting: Meeting
    host: tuple[Attendee, ...]
    visitor: tuple[Attendee, ...]
    here: frozenset[str]


class Consultations(Station):
    """The meetings of one event. Every method that writes is one transaction."""

    # --- the schedule

    def meetings(self) -> list[Meeting]:
        """All meetings, by time and table."""
        with self.file.reading() as records:
            return records.meetings()

    def conflicts(self) -> list[Conflict]:
        """Every two meetings that cannot both be held."""
        return conflicts(self.meetings())

    def meeting(self, meeting_id: str) -> Meeting:
        """One meeting. Raises ``UnknownMeeting``."""
        with self.file.reading() as records:
            return _known(records, meeting_id)

    def of_person(self, person: Attendee, day: date | None = None) -> list[Meeting]:
        """The meetings of ``person``, all of them or those of one ``day`` on the event's clocks, by time."""
        with self.file.reading() as records:
            found = records.meetings_of(person)
        return [one for one in found if day is None or self.event.local(one.starts).date() == day]

    def attending(self, meeting_id: str) -> Attending:
        """Who is expected at a meeting, and who of them is here. Raises ``UnknownMeeting``."""
        with self.file.reading() as records:
            meeting = _known(records, meeting_id)
            host, visitor = (
                expected(meeting, records.people_of(company_key(one))) for one in (meeting.host, meeting.visitor)
            )
            here = records.arrived([*host, *visitor], self.event.midnight(meeting.starts))
            return Attending(meeting, host, visitor, frozenset(here))

    def plan_schedule(self, path: Path, sheet: Sheet) -> SchedulePlan:
        """What importing a schedule that was read would do to the meetings of this moment. Raises ``NotASchedule``."""
        with self.file.reading() as records:
            return self._plan(path, sheet, records)

    def import_schedule(self, path: Path) -> SchedulePlan:
        """Read the schedule at ``path`` and take it in. Raises ``UnreadableList``, ``NotASchedule``, and ``DoubtfulList``
        where only a person can say how it is to be read."""
        sheet = read_schedule(path)
        refuse_doubt(path, sheet)
        return self.apply_schedule(path, sheet)

    def apply_schedule(self, path: Path, sheet: Sheet) -> SchedulePlan:
        """Take in a schedule that was read, its conflicts too: they are there to be seen and solved."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            plan = self._plan(path, sheet, book)
            book.append_all((Kind.MEETING_SET, meeting.id, meeting.body()) for meeting in plan.added)
            # no more than the plan says: what came of it may be told at another desk at this moment
            book.append_all(
                (Kind.MEETING_SET, one.id, {key: one.body()[key] for key in _PLANNED}) for one in plan.changed
            )
        return plan

    def move(self, meeting_id: str, table: str, starts: datetime) -> list[Conflict]:
        """Put a meeting at another table or time; what that clashes with, which is for a person to solve."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            before = _known(book, meeting_id)
            after = moved(before, table, starts)
            body = {"table": after.table, "starts": after.starts.isoformat(), "ends": after.ends.isoformat()}
            book.append(Kind.MEETING_SET, meeting_id, body)
            return conflicts_of(after, book.meetings())

    def would_clash(self, meeting_id: str, table: str, starts: datetime) -> list[Conflict]:
        """What ``move`` would clash with; nothing is written."""
        with self.file.reading() as records:
            return conflicts_of(moved(_known(records, meeting_id), table, starts), records.meetings())

    # --- what happens to one

    def start(self, meeting_id: str) -> Meeting:
        """Both sides sit down."""
        return self._set(meeting_id, {"status": Status.STARTED.value, "absent": None})

    def hold(self, meeting_id: str, outcome: Outcome | None = None) -> Meeting:
        """The meeting was held, with this outcome. Raises ``ValueError`` for an amount that cannot be."""
        body: dict[str, Any] = {"status": Status.HELD.value, "absent": None}
        if outcome is not None:
            if outcome.usd is not None and not 0 <= outcome.usd <= MOST_USD:
                raise ValueError(f"an amount is between 0 and {MOST_USD:,} US dollars, not {outcome.usd:,}")
            body |= {
                "interest": outcome.interest.value if outcome.interest else None,
                "follow_up": outcome.follow_up.strip(),
                "usd": outcome.usd,
                "sector": outcome.sector.strip(),
            }
        return self._set(meeting_id, body)

    def no_show(self, meeting_id: str, side: Side) -> Meeting:
        """One side, or neither, came."""
        return self._set(meeting_id, {"status": Status.NO_SHOW.value, "absent": side.value})

    def cancel(self, meeting_id: str) -> Meeting:
        """The meeting will not be held."""
        return self._set(meeting_id, {"status": Status.CANCELLED.value, "absent": None})

    def reopen(self, meeting_id: str) -> Meeting:
        """Take back what was said of it: it is still to be held."""
        return self._set(meeting_id, {"status": Status.PLANNED.value, "absent": None})

    # --- at a scan

    def appointment(self, person: Attendee, moment: datetime | None = None) -> Appointment | None:
        """The meeting that ``person`` is at now or goes to next today, and whether the others are here."""
        when = moment or self.clock()
        today = self.event.local(when).date()
        with self.file.reading() as records:
            todays = [one for one in records.meetings_of(person) if self.event.local(one.starts).date() == today]
            meeting = next_of(todays, when)
            if meeting is None:
                return None
            counterpart = meeting.counterpart(person.company)
            others = [one for one in records.people_of(company_key(counterpart)) if one.id != person.id]
            here = expected(meeting, others)
            came = records.arrived(here, self.event.midnight(when))
        return Appointment(meeting, counterpart, tuple(one for one in here if one.id in came))

    # --- inside

    def _set(self, meeting_id: str, body: dict[str, Any]) -> Meeting:
        with self.file.writing(self.name, self.operator, self.clock) as book:
            _known(book, meeting_id)
            book.append(Kind.MEETING_SET, meeting_id, body)
            return _known(book, meeting_id)

    def _plan(self, path: Path, sheet: Sheet, records: Records) -> SchedulePlan:
        lines = schedule_lines(sheet, _days(self.event), self.event.zone)
        known = {_identity(meeting): meeting for meeting in records.meetings()}
        people = records.attendees()
        comes = records.who_comes(person.id for person in people if not person.active)
        added: list[Meeting] = []
        changed: list[Meeting] = []
        reported: list[ScheduleLine] = []
        strangers: list[tuple[int, str]] = []
        same = 0
        for line in lines:
            if line.problem or line.starts is None or line.ends is None:
                reported.append(line)
                continue
            ids, unknown = _named(line, people, comes)
            strangers += [(line.row, name) for name in unknown]
            # times are kept in UTC, so that the same moment is the same text
            starts, ends = line.starts.astimezone(UTC), line.ends.astimezone(UTC)
            meeting = Meeting(new_id(), line.table, starts, ends, line.host, line.visitor, ids, line.interpreter)
            before = known.get(_identity(meeting))
            if before is None:
                added.append(meeting)
            elif _planned(before) == _planned(meeting):
                same += 1
            else:
                changed.append(
                    replace(
                        before, table=meeting.table, ends=meeting.ends, people=meeting.people,
                        interpreter=meeting.interpreter,
                    )
                )  # fmt: skip
        after = {meeting.id: meeting for meeting in (*records.meetings(), *added, *changed)}
        return SchedulePlan(
            path, sheet, tuple(added), tuple(changed), same, tuple(reported), tuple(strangers),
            tuple(conflicts(after.values())),
        )  # fmt: skip


def _days(event: Event) -> tuple[date, ...]:
    return tuple(event.starts + timedelta(days=after) for after in range((event.ends - event.starts).days + 1))


def _identity(meeting: Meeting) -> tuple[object, ...]:
    """What makes two rows the same meeting: who meets whom, when."""
    return (company_key(meeting.host), company_key(meeting.visitor), meeting.starts)


def _planned(meeting: Meeting) -> tuple[object, ...]:
    return tuple(getattr(meeting, name) for name in _PLANNED)


def _known(records: Records, meeting_id: str) -> Meeting:
    meeting = records.meeting(meeting_id)
    if meeting is None:
        raise UnknownMeeting(f"there is no meeting {meeting_id!r}")
    return meeting


def _named(
    line: ScheduleLine, people: Sequence[Attendee], comes: Mapping[str, str]
) -> tuple[tuple[str, ...], list[str]]:
    """The ids of the people that a row names, of its two companies, and the names that nobody of them has.

    ``comes`` says who comes instead of somebody who was cancelled: the schedule may have been written before.
    """
    companies = {company_key(line.host), company_key(line.visitor)}
    those = [
        person
        for person in people
        if (person.active or person.id in comes) and company_key(person.company) in companies
    ]
    ids: list[str] = []
    unknown: list[str] = []
    for name in line.people:
        wanted = Person(replace(_NOBODY, name=name, hangul=name))
        found = [one for one in those if Person(one).names and set(Person(one).names) & set(wanted.names)]
        if len(found) == 1:
            ids.append(comes.get(found[0].id, found[0].id))
        else:
            unknown.append(name)
    return tuple(dict.fromkeys(ids)), unknown
