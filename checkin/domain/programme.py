"""A person's own programme: the sessions that they are invited to, and their meetings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.attendees import Entry
from checkin.domain.event import Event
from checkin.domain.sessions import Session


@dataclass(frozen=True, slots=True)
class Appointment:
    """Where somebody is expected: ``starts`` and ``ends`` on the event's clocks, ``where`` the room.

    A session says ``what`` it is; a meeting says its ``table`` and with whom it is, the ``counterpart``.
    """

    starts: datetime
    ends: datetime
    what: str
    where: str = ""
    table: str = ""
    counterpart: str = ""

    @property
    def meeting(self) -> bool:
        """Whether it is with one counterpart."""
        return bool(self.counterpart)


def programme(
    person: Entry, sessions: Iterable[Session], event: Event, meetings: Iterable[Appointment] = ()
) -> tuple[Appointment, ...]:
    """The sessions of the plan that invite ``person`` and their ``meetings``, by start."""
    invited = (
        Appointment(event.local(session.starts), event.local(session.ends), session.name, session.room)
        for session in sessions
        if session.active and session.invites(person)
    )
    return tuple(sorted((*invited, *meetings), key=lambda one: (one.starts, one.ends, one.what)))
