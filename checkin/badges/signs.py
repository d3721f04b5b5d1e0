"""Door signs: a session as a card, to be drawn by a design whose use is "sign"."""

from __future__ import annotations

from collections.abc import Iterable

from checkin.badges.timetable import day_words
from checkin.domain.badges import Card
from checkin.domain.event import Event
from checkin.domain.sessions import Session
from checkin.domain.signs import sign_number


def sign_cards(sessions: Iterable[Session], event: Event) -> list[Card]:
    """A card for each session: its name as the Latin name, its room as the company, day and hours as the title."""
    return [
        Card(
            attendee=session.code,
            number=sign_number(session.code, event.secret),
            hangul="",
            latin=session.name,
            company=session.room,
            title=when_words(session, event),
            country="",
            category="",
            event=event.name,
        )
        for session in sessions
    ]


def when_words(session: Session, event: Event) -> str:
    """Day and hours on the event's clocks: "MAR 29 ABR · 4월 29일 화 · 09:00–12:00"."""
    starts, ends = event.local(session.starts), event.local(session.ends)
    if starts.date() == ends.date():
        return f"{day_words(starts.date())} · {starts:%H:%M}–{ends:%H:%M}"
    return f"{day_words(starts.date())} · {starts:%H:%M} – {day_words(ends.date())} · {ends:%H:%M}"
