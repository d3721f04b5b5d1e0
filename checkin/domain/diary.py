"""Who goes to which meetings.

A company that names its people sends those and nobody else; one that names none sends whom it likes. So each side of a
meeting is asked for itself: that the host is named says nothing about who comes from the visitor.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.meetings import Meeting, Status
from checkin.domain.programme import Appointment, programme
from checkin.domain.sessions import Session
from checkin.domain.words import company_key


class Diary:
    """The ``meetings`` by those who sit at them. ``companies`` are the companies, as written, of the people who are named
    for any of them, by attendee id."""

    def __init__(self, meetings: Iterable[Meeting], companies: Mapping[str, str]) -> None:
        self._named: defaultdict[str, list[Meeting]] = defaultdict(list)
        self._anybody: defaultdict[str, list[Meeting]] = defaultdict(list)
        for meeting in meetings:
            for one in meeting.people:
                self._named[one].append(meeting)
            naming = {company_key(companies[one]) for one in meeting.people if one in companies}
            for key in meeting.companies - naming:
                self._anybody[key].append(meeting)

    def of(self, person: Attendee) -> list[Meeting]:
        """The meetings of ``person``, by time and table."""
        theirs = {one.id: one for one in (*self._named[person.id], *self._anybody[company_key(person.company)])}
        return sorted(theirs.values(), key=lambda one: (one.starts, one.table, one.id))


def expected(meeting: Meeting, colleagues: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Those of one side who are to come: the named of ``colleagues``, all of them where none is."""
    side = tuple(colleagues)
    return tuple(one for one in side if one.id in meeting.people) or side


def whole_programme(
    person: Attendee, sessions: Iterable[Session], diary: Diary, event: Event
) -> tuple[Appointment, ...]:
    """The sessions that invite ``person``, and their meetings that were not cancelled, by start."""
    meetings = (
        Appointment(
            event.local(one.starts),
            event.local(one.ends),
            "",
            table=one.table,
            counterpart=one.counterpart(person.company),
        )
        for one in diary.of(person)
        if one.status is not Status.CANCELLED
    )
    return programme(person, sessions, event, meetings)
