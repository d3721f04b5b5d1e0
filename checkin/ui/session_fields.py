"""What a session's form must hold before it is a session: pure functions, no widget."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

from checkin.domain.event import Event
from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import OpenTo, Session
from checkin.domain.words import fold, plain

FORBIDDEN = ",;|/\n\t"
"""Characters that a code may not hold, because lists separate codes with them. As in ``Office.set_session``."""
_CODE_LENGTH = 12
_FEWEST = 2
"""Answers that make a choice."""
_UTC = QTimeZone(QTimeZone.Initialization.UTC)


class Wrong(StrEnum):
    """What is wrong with a field."""

    EMPTY = "empty"
    FORBIDDEN = "forbidden"
    TAKEN = "taken"
    ENDS_EARLY = "ends_early"
    NO_GROUP = "no_group"
    NO_CHOICE = "no_choice"


def what_is_wrong(session: Session, taken: Collection[str]) -> dict[str, Wrong]:
    """The fields ("code", "name", "ends", "groups", "questions") that cannot be so; ``taken`` are the codes of other sessions."""
    wrong: dict[str, Wrong] = {}
    if not session.name:
        wrong["name"] = Wrong.EMPTY
    if not session.code:
        wrong["code"] = Wrong.EMPTY
    elif any(char in session.code for char in FORBIDDEN):
        wrong["code"] = Wrong.FORBIDDEN
    elif fold(session.code) in map(fold, taken):  # a list's column would not tell forum from FORUM
        wrong["code"] = Wrong.TAKEN
    if session.ends <= session.starts:
        wrong["ends"] = Wrong.ENDS_EARLY
    if session.open_to in {OpenTo.CATEGORY, OpenTo.COMPANY} and not session.groups:
        wrong["groups"] = Wrong.NO_GROUP
    if bad := next(filter(None, map(wrong_question, session.questions)), None):
        wrong["questions"] = bad
    return wrong


def wrong_question(question: Question) -> Wrong | None:
    """What is wrong with one question: it says nothing, or leaves no choice."""
    if not question.text:
        return Wrong.EMPTY
    return Wrong.NO_CHOICE if question.answering is Answering.CHOICE and len(question.choices) < _FEWEST else None


def outside(event: Event, session: Session) -> bool:
    """Whether a session lies on a day on which the event is not: odd, but nobody's business to forbid."""
    return event.local(session.starts).date() < event.starts or event.local(session.ends).date() > event.ends


def shown_time(event: Event, moment: datetime) -> QDateTime:
    """``moment`` on the event's clocks, as a field shows it.

    The field itself reckons in UTC: in the computer's own zone it would skip the hour that is missing there in spring.
    """
    local = event.local(moment)
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute), _UTC)


def meant_time(event: Event, shown: QDateTime) -> datetime:
    """The moment at which the event's clocks show what the field shows."""
    day, time = shown.date(), shown.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=event.zone)


def suggested_code(name: str, taken: Collection[str]) -> str:
    """A short code for a session called ``name``: its first word in capitals, with a number if that is taken."""
    words = plain(name).upper().split()
    code = words[0][:_CODE_LENGTH] if words else ""
    suggested, number = code, 2
    while suggested and fold(suggested) in map(fold, taken):
        suggested, number = f"{code}{number}", number + 1
    return suggested
