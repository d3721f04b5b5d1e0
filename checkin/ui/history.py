"""What the journal says of one person, in words, oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkin.domain.admission import Reason, Verdict
from checkin.domain.attendees import FIELDS
from checkin.domain.clock import moment_of, stamped_moment
from checkin.domain.facts import Fact, Kind
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.ui import verdict_words, wording
from checkin.ui.print_words import error_word

translate = QCoreApplication.translate
_TAIL = 6


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a history: when it happened, at which desk, and what."""

    moment: datetime
    desk: str
    text: str


def tell(facts: Iterable[Fact], sessions: Mapping[str, Session]) -> list[Told]:
    """The ``facts`` of one person and their badges in words; ``sessions`` by code."""
    known: dict[str, dict[str, Any]] = {}
    scans: dict[str, str] = {}
    told: list[Told] = []
    for fact in facts:
        moment = stamped_moment(fact.at)
        match fact.kind:
            case Kind.ATTENDEE_SET:
                before = known.setdefault(fact.subject, {})
                text = _set(fact, before)
                before |= fact.body
            case Kind.ATTENDEE_MERGED:
                text = translate("History", "Another record of the same person was joined to this one")
            case Kind.ATTENDEE_DROPPED:
                text = translate("History", "The import that brought this record was taken back")
            case Kind.TOLD_APART:
                text = _told_apart(fact)
            case Kind.SCANNED:
                moment = moment_of(fact.body["moment"])
                text = scans[fact.id] = _scanned(fact, moment, sessions)
            case Kind.ANSWERED:
                text = _answered(fact, sessions)
            case Kind.ALERT_TOLD:
                text = translate("History", "{who} was told that they came").format(who=fact.body.get("who", "–"))
            case Kind.UNDONE:
                text = translate("History", "Taken back: {scan}").format(scan=scans.get(fact.body["scan"], ""))
            case _:
                text = _badge(fact)
        if text:
            told.append(Told(moment, fact.desk, text))
    return told


def _set(fact: Fact, known: Mapping[str, Any]) -> str:
    if not known and fact.body.get("stands_for"):
        return translate("History", "Added to the list in place of somebody else")
    if not known:
        return translate("History", "Added to the list")
    if fact.body.get("active") is False:
        return translate("History", "Cancelled")
    if fact.body.get("active") is True:
        return translate("History", "Back on the list")
    if conditions := _conditions(fact.body):
        return conditions
    corrected = [
        f"{wording.field_word(field)}: {_value(field, known.get(field))} → {_value(field, value)}"
        for field, value in fact.body.items()
        if field in FIELDS
    ]
    return translate("History", "Corrected: {fields}").format(fields="; ".join(corrected)) if corrected else ""


def _conditions(body: Mapping[str, Any]) -> str:
    """What was set for every door."""
    said = []
    if "blocked" in body:
        why = body["blocked"]
        said.append(
            translate("History", "Blocked: {why}").format(why=why) if why else translate("History", "No longer blocked")
        )
    if "days" in body:
        days = ", ".join(body["days"]) or translate("History", "every day")
        said.append(translate("History", "Comes on: {days}").format(days=days))
    if "alert" in body:
        who = body["alert"] or translate("History", "nobody")
        said.append(translate("History", "To be told: {who}").format(who=who))
    return "; ".join(said)


def _answered(fact: Fact, sessions: Mapping[str, Session]) -> str:
    code = fact.body["session"]
    session = sessions.get(code)
    asked = {question.key: question.text for question in session.questions} if session else {}
    words = {True: translate("History", "yes"), False: translate("History", "no")}
    answers = "; ".join(
        f"{asked.get(key, key)} {words[value] if isinstance(value, bool) else value}"
        for key, value in fact.body["answers"].items()
    )
    return translate("History", "Asked at {session}: {answers}").format(
        session=session.name if session else code, answers=answers
    )


def _told_apart(fact: Fact) -> str:
    if fact.body.get("apart", True):
        return translate("History", "Said not to be the same person as somebody alike")
    return translate("History", "May be the same person as somebody alike after all")


def _value(field: str, value: Any) -> str:
    return wording.value_word(field, value or "") or "–"


def _scanned(fact: Fact, moment: datetime, sessions: Mapping[str, Session]) -> str:
    code = fact.body["session"]
    session = sessions.get(code) or Session(code, code, moment, moment)
    direction = Direction(fact.body["direction"])
    reason = Reason(fact.body["verdict"])
    if reason is not Reason.ADMITTED:
        word = verdict_words.verdict_title(Verdict(reason, direction, moment, session, fact.body["code"]))
        return translate("History", "Refused at {session}: {reason}").format(session=session.name, reason=word)
    if direction is Direction.OUT:
        return translate("History", "Left {session}").format(session=session.name)
    if why := fact.body.get("override"):
        return translate("History", "Entered {session}, let in anyway: {why}").format(session=session.name, why=why)
    return translate("History", "Entered {session}").format(session=session.name)


def _badge(fact: Fact) -> str:
    digits = fact.subject[-_TAIL:]
    match fact.kind:
        case Kind.BADGE_ISSUED:
            return translate("History", "Badge …{digits} issued").format(digits=digits)
        case Kind.BADGE_REVOKED:
            return translate("History", "Badge …{digits} withdrawn: {why}").format(
                digits=digits, why=wording.revoked_word(fact.body.get("why", ""))
            )
        case Kind.BADGE_QUEUED | Kind.BADGE_PRINTED | Kind.BADGE_NOT_PRINTED:
            return _print(fact, digits)
        case _:
            return ""


def _print(fact: Fact, digits: str) -> str:
    printer = fact.body.get("printer", "–")
    match fact.kind:
        case Kind.BADGE_QUEUED if fact.body.get("reason"):
            why = wording.revoked_word(fact.body["reason"])
            words = translate("History", "Badge …{digits} sent again to {printer}: {why}")
        case Kind.BADGE_QUEUED:
            why, words = "", translate("History", "Badge …{digits} sent to {printer}")
        case Kind.BADGE_NOT_PRINTED:
            why = error_word(fact.body["error"])
            words = translate("History", "Badge …{digits} did not come out of {printer}: {why}")
        case _:
            why, words = "", translate("History", "Badge …{digits} printed on {printer}")
    return words.format(digits=digits, printer=printer, why=why)
