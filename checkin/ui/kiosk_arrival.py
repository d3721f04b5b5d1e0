"""What comes of a guest's scan at the kiosk, and what the guest reads of it.

    check_in (in the background) --> Arrival --> welcome | already_in | too_early | to_the_desk --> Notice

Only the guest's own name is in any of it, and of their next meeting the other company, never its people.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checkin.desk import Desk
from checkin.domain.admission import Reason, Verdict
from checkin.domain.event import Event
from checkin.domain.greeting import Tongue, line_for
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.ui import theme
from checkin.ui.kiosk_choices import NAMES
from checkin.ui.kiosk_poster import Notice
from checkin.ui.kiosk_words import Words, words
from checkin.ui.next_meeting import next_meeting

if TYPE_CHECKING:
    from checkin.consultations import Appointment


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a guest's scan; ``badge`` says that theirs was never printed."""

    verdict: Verdict
    badge: bool = False
    appointment: Appointment | None = None


def check_in(desk: Desk, text: str, session: str, direction: Direction = Direction.IN) -> Arrival:
    """Scan ``text`` into or out of ``session``, and read what else a guest who comes in is to be told."""
    verdict = desk.scan(text, session, direction)
    person = verdict.attendee
    if not verdict.admitted or person is None or direction is Direction.OUT:
        return Arrival(verdict)
    cards, unprinted = desk.cards([person.id]), desk.cards([person.id], unprinted=True)
    return Arrival(verdict, bool(unprinted) or not cards, next_meeting(desk, person))


def welcome(arrival: Arrival, event: Event, tongue: Tongue, *, printing: bool) -> Notice:
    """To a guest who was let in or out, in ``tongue``; ``printing``: their badge comes out of the printer."""
    verdict = arrival.verdict
    out = verdict.direction is Direction.OUT
    look = theme.verdict_look(Reason.ADMITTED, verdict.direction)
    _, greeting = line_for(
        verdict.attendee, admitted=True, direction=verdict.direction, room=verdict.session.room, tongue=tongue
    )
    done = Words.CHECKED_OUT if out else Words.CHECKED_IN
    lines = [words(done, tongue).format(session=verdict.session.name)]
    if arrival.appointment is not None:
        meeting = arrival.appointment.meeting
        said = Words.MEETING_AT if meeting.table else Words.MEETING
        time = f"{event.local(meeting.starts):%H:%M}"
        company = arrival.appointment.counterpart
        lines.append(words(said, tongue).format(time=time, table=meeting.table, company=company))
    if arrival.badge:
        lines.append(words(Words.PRINTING if printing else Words.BADGE_AT_DESK, tongue))
    return Notice(look.shape, greeting, lines, look.background, look.foreground)


def already_in(tongue: Tongue) -> Notice:
    """To whoever was let in before: no name, and not in green."""
    return Notice("info", words(Words.ALREADY, tongue), [words(Words.IF_NOT, tongue)])


def too_early(session: Session, event: Event, tongue: Tongue) -> Notice:
    """To whoever comes before the doors open: that is no secret, and no reason to stand in a queue."""
    return Notice("clock", doors_open(session, event, tongue), [words(Words.COME_BACK, tongue)])


def doors_open(session: Session, event: Event, tongue: Tongue) -> str:
    """When the doors of ``session`` open, on the event's clocks."""
    return words(Words.OPENS, tongue).format(time=f"{event.local(session.opens):%H:%M}")


def to_the_desk(tongue: Tongue, *, known: bool) -> Notice:
    """To whom the kiosk cannot help, without a reason; in all languages where theirs is not ``known``."""
    look = theme.verdict_look(Reason.QUESTIONS)
    lines = [words(Words.HELP, tongue)]
    if not known:
        lines.append(in_the_others(Words.DESK, tongue))
    return Notice("people", words(Words.DESK, tongue), lines, look.background, look.foreground)


def closed(tongue: Tongue) -> Notice:
    """To nobody yet: the session is over, and whoever comes is helped at the desk."""
    return replace(to_the_desk(tongue, known=False), ground=theme.Color.SURFACE, ink=theme.Color.INK)


def in_the_others(said: Words, tongue: Tongue) -> str:
    """A sentence in the languages other than ``tongue``, in one line."""
    return "  ·  ".join(words(said, other) for other in NAMES if other is not tongue)
