"""Sessions in words: when they are, and who may come."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkin.domain.event import Event
from checkin.domain.sessions import OpenTo, Session
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
    return translate("SessionWords", "{groups}, and people listed by name").format(groups=groups)


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
