"""What the desk's page asks of the books, each in one errand of the thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.desk import Desk
from checkin.domain import signs
from checkin.domain.admission import Verdict
from checkin.domain.attendees import Attendee
from checkin.domain.presence import Arrival, Direction
from checkin.domain.sessions import Session
from checkin.domain.token import LENGTH
from checkin.storage import Scan
from checkin.storage.counts import Tally
from checkin.ui.results_list import Found, search


@dataclass(frozen=True, slots=True)
class Standing:
    """What the page shows beside the verdict, read in one go."""

    stamp: int
    sessions: list[Session]
    now: datetime
    recent: list[Scan]
    tally: Tally | None
    of: str
    alerts: list[tuple[Attendee, Arrival]]


def stand(desk: Desk, session: str) -> Standing:
    return Standing(
        stamp=desk.last_stamp(),
        sessions=desk.sessions(),
        now=desk.clock(),
        recent=desk.recent(),
        tally=desk.tally(session) if session else None,
        of=session,
        alerts=desk.alerts(),
    )


def enter(desk: Desk, text: str, session: str, direction: Direction) -> Verdict | Found:
    """What Enter after ``text`` means: a verdict on a code, or the people of that name. One errand, to keep the order."""
    found = search(desk, text)
    if found.people and not found.has_code():
        return found
    return desk.scan(text, session, direction)


def is_number(text: str) -> bool:
    """Whether ``text`` is the number of a badge or a door sign, genuine or not."""
    return len(text) in (LENGTH, signs.LENGTH) and text.isascii() and text.isdigit()
