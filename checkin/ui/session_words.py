"""Sessions in words: when they are, and who may come."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkin.domain.event import Event
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.ui import wording
from checkin.ui.widgets import Hue

translate = QCoreApplication.translate


def times(event: Event, session: Session) -> str:
    """The times under a heading that says the day: "09:00 – 12:00"; with the day where it ends on another."""
    end = wording.moment_near(event, session.ends, session.starts)
    return f"{wording.clock_time(event, session.starts)} – {end}"


def who_may_come(session: Session) -> str:
    """Who is invited, in a few words."""
    match session.open_to:
        case OpenTo.ALL:
            return translate("SessionWords", "Open to everyone")
        case OpenTo.LIST:
            return translate("SessionWords", "Only people listed by name")
        case OpenTo.CATEGORY:
            groups = ", ".join(map(wording.category_word, session.groups))
        case OpenTo.COMPANY:
            groups = ", ".join(session.groups)
    if session.named_only:
        return translate("SessionWords", "{groups}: only people listed by name").format(groups=groups)
    return translate("SessionWords", "{groups}, and people listed by name").format(groups=groups)


def rules_sentence(event: Event, session: Session) -> str:
    """All the rules of a door in one sentence, without what is as always."""
    parts = [_who_and_when(event, session), *_seats(session)]
    if session.entry is EntryRule.ONCE:
        parts.append(translate("SessionWords", "one entry each"))
    elif session.entry is EntryRule.ALWAYS:
        parts.append(translate("SessionWords", "every entry counts"))
    if session.leaves_others:
        parts.append(translate("SessionWords", "leaves the other rooms"))
    if session.venue:
        parts.append(translate("SessionWords", "the day's check-in"))
    if session.questions:
        parts.append(translate("SessionWords", "questions: {count}").format(count=len(session.questions)))
    return "; ".join(parts)


def _who_and_when(event: Event, session: Session) -> str:
    nobody = session.open_to in {OpenTo.CATEGORY, OpenTo.COMPANY} and not session.groups
    who = translate("SessionWords", "Open to nobody yet") if nobody else who_may_come(session)
    opens = wording.clock_time(event, session.opens)
    if not session.late_after:
        return translate("SessionWords", "{who}, from {opens}").format(who=who, opens=opens)
    closes = wording.moment_near(event, session.closes, session.opens)
    return translate("SessionWords", "{who}, from {opens}, latecomers until {closes}").format(
        who=who, opens=opens, closes=closes
    )


def _seats(session: Session) -> list[str]:
    parts = []
    if session.capacity and session.soft:
        parts.append(translate("SessionWords", "places: {count}, then a warning").format(count=session.capacity))
    elif session.capacity:
        parts.append(translate("SessionWords", "places: {count}").format(count=session.capacity))
    if session.quota:
        parts.append(translate("SessionWords", "for each company: {count}").format(count=session.quota))
    parts.extend(f"{company}: {seats}" for company, seats in session.quotas)
    return parts


def state(event: Event, session: Session, now: datetime) -> tuple[str, Hue]:
    """Whether the doors are open at ``now``, with its hue."""
    if now < session.opens:
        opens = wording.moment_near(event, session.opens, now)
        return translate("SessionWords", "Doors open: {time}").format(time=opens), Hue.NEUTRAL
    if now > session.ends:
        return translate("SessionWords", "Over"), Hue.NEUTRAL
    if now < session.starts:
        return translate("SessionWords", "Doors are open"), Hue.BLUE
    return translate("SessionWords", "On now"), Hue.GREEN
