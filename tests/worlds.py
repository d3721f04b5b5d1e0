"""Small worlds for the tests: an event file with sessions and people, made through the program's own use cases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from checkin.desk import Desk
from checkin.domain.attendees import Attendee, Entry
from checkin.domain.badges import Card
from checkin.domain.event import Event, new_key
from checkin.domain.facts import Kind, new_id
from checkin.domain.sessions import OpenTo, Session
from checkin.storage import EventFile

MORNING = datetime(2025, 4, 29, 15, 0, tzinfo=UTC)
"""Nine o'clock in Mexico City on the first day."""


class Hands:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        """Turn the hands by hours, minutes or seconds."""
        self.now += timedelta(**by)


def event(name: str = "Partnership Week") -> Event:
    """A two-day event in Mexico City with a key of its own."""
    return Event(new_id(), name, date(2025, 4, 29), date(2025, 4, 30), "America/Mexico_City", new_key())


FORUM = Session("FORUM", "Future Cooperation Forum", MORNING, MORNING + timedelta(hours=3), room="Monarca")
PRESS = Session(
    "PRESS", "Press call", MORNING, MORNING + timedelta(hours=3), open_to=OpenTo.CATEGORY, groups=("Press",)
)
NINE = Session(
    "NINE", "Invested companies", MORNING, MORNING + timedelta(hours=3), open_to=OpenTo.COMPANY, groups=("Hanbit S.A.",)
)
CERT = Session("CERT", "Certification seminar", MORNING, MORNING + timedelta(hours=3), open_to=OpenTo.LIST)
SMALL = Session("SMALL", "Small room", MORNING, MORNING + timedelta(hours=3), capacity=2)
SESSIONS = (FORUM, PRESS, NINE, CERT, SMALL)

PEOPLE = (
    Entry(name="Kim Minseo", hangul="김민서", company="Hanbit", category="Korean company", country="KR"),
    Entry(name="José García Núñez", company="Autopartes del Bajío, S.A. de C.V.", category="Press", country="MX"),
    Entry(name="María de la Luz Hernández", company="Secretaría", country="MX", sessions=("CERT",)),
    Entry(name="Lee Jun", hangul="이준", company="Hanbit S.A.", country="KR", external_code="REG-0042"),
)


@dataclass(frozen=True)
class World:
    """A file, a desk in it, the people and their badge numbers by name."""

    file: EventFile
    desk: Desk
    clock: Hands
    people: dict[str, Attendee]
    numbers: dict[str, str]

    def cards(self, *names: str) -> list[Card]:
        """What is drawn on the badges of the people called so."""
        return self.desk.cards([self.people[name].id for name in names])


def build(
    path: Path, people: Iterable[Entry] = PEOPLE, sessions: Iterable[Session] = SESSIONS, about: Event | None = None
) -> World:
    """A file at ``path`` with these people, all with badges, and sessions."""
    clock = Hands()
    file = EventFile.create(path, about or event(), clock=clock)
    with file.writing("office", clock=clock) as book:
        for session in sessions:
            book.append(Kind.SESSION_SET, session.code, session.body())
        book.add_people(list(people))
    desk = Desk(file, "A", clock=clock)
    issued = {one.attendee: one.number for one in desk.issue()}
    with file.reading() as records:
        everybody = records.attendees()
    by_name = {person.called: person for person in everybody}
    return World(file, desk, clock, by_name, {person.called: issued[person.id] for person in everybody})
