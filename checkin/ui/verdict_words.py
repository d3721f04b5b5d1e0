"""Verdicts into words: what happened, why, and what a volunteer does next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkin.domain.admission import Caution, Reason, Verdict
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.ui.wording import category_word, clock_time, day, moment_near, person_names, revoked_word

translate = QCoreApplication.translate
_GROUPS_SHOWN = 4
_TAIL = 6


def verdict_title(verdict: Verdict) -> str:  # noqa: PLR0911, PLR0912
    """The verdict in one to four words, to be read from two metres."""
    match verdict.reason:
        case Reason.ADMITTED if verdict.direction is Direction.OUT:
            return translate("Wording", "Goodbye")
        case Reason.ADMITTED:
            return translate("Wording", "Welcome")
        case Reason.ALREADY_IN:
            return translate("Wording", "Already in")
        case Reason.NOT_INVITED:
            return translate("Wording", "Not invited")
        case Reason.UNKNOWN:
            return translate("Wording", "Unknown code")
        case Reason.FORGED:
            return translate("Wording", "Not a genuine badge")
        case Reason.REVOKED if verdict.successor:
            return translate("Wording", "Somebody else came")
        case Reason.REVOKED if verdict.replaced_by:
            return translate("Wording", "Badge was replaced")
        case Reason.REVOKED:
            return translate("Wording", "Badge no longer valid")
        case Reason.UNSYNCED:
            return translate("Wording", "Not known here yet")
        case Reason.OTHER_EVENT:
            return translate("Wording", "Badge of another event")
        case Reason.TOO_EARLY:
            return translate("Wording", "Doors not open yet")
        case Reason.OVER:
            return translate("Wording", "Session is over")
        case Reason.FULL:
            return translate("Wording", "Room is full")
        case Reason.NOT_LISTED:
            return translate("Wording", "Not on the list")
        case Reason.BLOCKED:
            return translate("Wording", "Blocked")
        case Reason.NOT_VALID:
            return translate("Wording", "Not valid today")
        case Reason.TOO_LATE:
            return translate("Wording", "Too late to enter")
        case Reason.QUOTA:
            return translate("Wording", "Company seats taken")
        case Reason.QUESTIONS:
            return translate("Wording", "Please ask")
        case Reason.UNREADABLE:
            return translate("Wording", "Could not be read")


def verdict_detail(verdict: Verdict, event: Event) -> str:
    """What happened, in one sentence with its times, desks and names."""
    sentence = _detail(verdict, event)
    return sentence[:-1] if sentence.endswith("..") else sentence  # a Spanish time brings a full stop of its own: p.m.


def _detail(verdict: Verdict, event: Event) -> str:  # noqa: PLR0911, PLR0912
    session, now = verdict.session, verdict.moment
    match verdict.reason:
        case Reason.ADMITTED if verdict.override:
            return translate("Wording", "Let through anyway: {reason}").format(reason=verdict.override)
        case Reason.ADMITTED if verdict.direction is Direction.OUT:
            return translate("Wording", "Left at {time}.").format(time=clock_time(event, now))
        case Reason.ADMITTED if Caution.OVER_CAPACITY in verdict.cautions:
            return translate("Wording", "Entered at {time}; the room is over its capacity ({count}).").format(
                time=clock_time(event, now), count=session.capacity
            )
        case Reason.ADMITTED:
            return translate("Wording", "Entered at {time}.").format(time=clock_time(event, now))
        case Reason.ALREADY_IN:
            return _already_in(verdict, event)
        case Reason.NOT_INVITED:
            return _who_is_invited(session)
        case Reason.UNKNOWN:
            return translate("Wording", "Nobody on the list has the code {code}.").format(code=_short(verdict.code))
        case Reason.FORGED:
            return translate("Wording", "The number {code} was not issued by this event.").format(
                code=_short(verdict.code)
            )
        case Reason.REVOKED:
            return _revoked(verdict, event)
        case Reason.UNSYNCED:
            return translate("Wording", "The badge is genuine, but this desk has not heard of its holder yet.")
        case Reason.OTHER_EVENT:
            return translate("Wording", "It belongs to {event}.").format(event=verdict.event)
        case Reason.TOO_EARLY:
            return translate("Wording", "Doors open: {time}.").format(time=moment_near(event, session.opens, now))
        case Reason.OVER:
            return translate("Wording", "It ended: {time}.").format(time=moment_near(event, session.ends, now))
        case Reason.FULL:
            return translate("Wording", "All places are taken: {count}.").format(count=session.capacity)
        case Reason.NOT_LISTED:
            return translate("Wording", "The company is invited, but this person is not on the session's list.")
        case Reason.BLOCKED:
            return translate("Wording", "Nobody may let this guest in: {why}.").format(
                why=verdict.attendee.blocked if verdict.attendee else ""
            )
        case Reason.NOT_VALID:
            return _valid_days(verdict, event)
        case Reason.TOO_LATE:
            return translate("Wording", "Nobody enters after {time}.").format(
                time=moment_near(event, session.closes, now)
            )
        case Reason.QUOTA:
            company = verdict.attendee.company if verdict.attendee else ""
            return translate("Wording", "Seats of {company} here, all taken: {count}.").format(
                company=company, count=session.seats_for(company)
            )
        case Reason.QUESTIONS:
            asked = " · ".join(question.text for question in verdict.questions)
            return asked or translate("Wording", "This door has questions for the guest.")
        case Reason.UNREADABLE:
            return translate("Wording", "What was scanned is not a whole code.")


def verdict_next(verdict: Verdict) -> str:  # noqa: PLR0911, PLR0912
    """What a volunteer does next, in one short sentence."""
    match verdict.reason:
        case Reason.ADMITTED if verdict.direction is Direction.OUT:
            return translate("Wording", "Wish the guest a good day.")
        case Reason.ADMITTED:
            return translate("Wording", "Let the guest in.")
        case Reason.ALREADY_IN:
            return translate("Wording", "Compare the name on the badge with the guest; if it is theirs, admit anyway.")
        case Reason.NOT_INVITED:
            return translate("Wording", "Show the guest to their own session, or ask the host.")
        case Reason.UNKNOWN:
            return translate("Wording", "Search for the name, or register the guest.")
        case Reason.FORGED:
            return translate("Wording", "Do not let the guest in; call the person in charge.")
        case Reason.REVOKED if verdict.successor and verdict.badge:
            return translate("Wording", "Keep this badge. If the guest came after all, register them as a walk-in.")
        case Reason.REVOKED if verdict.successor:
            return translate("Wording", "If the guest came after all, register them as a walk-in.")
        case Reason.REVOKED if verdict.replaced_by:
            return translate("Wording", "Ask for the new badge and keep the old one.")
        case Reason.REVOKED:
            return translate("Wording", "Send the guest to the registration desk.")
        case Reason.UNSYNCED:
            return translate("Wording", "Ask the registration desk who this is, and scan again in a moment.")
        case Reason.OTHER_EVENT:
            return translate("Wording", "Ask for the badge of this event, or search for the name.")
        case Reason.TOO_EARLY:
            return translate("Wording", "Ask the guest to come back when the doors open.")
        case Reason.OVER:
            return translate("Wording", "Check that the right session is chosen.")
        case Reason.FULL:
            return translate("Wording", "Ask the guest to wait until somebody leaves.")
        case Reason.NOT_LISTED:
            return translate("Wording", "Ask the company's contact to add or substitute the person.")
        case Reason.BLOCKED:
            return translate("Wording", "Do not let the guest in; call the person in charge.")
        case Reason.NOT_VALID:
            return translate("Wording", "Send the guest to the registration desk.")
        case Reason.TOO_LATE:
            return translate("Wording", "Ask the guest to wait for the break, or call the host.")
        case Reason.QUOTA:
            return translate("Wording", "Ask the guest to wait until a colleague leaves.")
        case Reason.QUESTIONS:
            return translate("Wording", "Answer the questions to let the guest in.")
        case Reason.UNREADABLE:
            return translate("Wording", "Scan again, flat and closer; or search for the name.")


def _valid_days(verdict: Verdict, event: Event) -> str:
    days = verdict.attendee.days if verdict.attendee else ()
    moments = [datetime.fromisoformat(f"{one}T12:00").replace(tzinfo=event.zone) for one in days]
    return translate("Wording", "This badge is valid on: {days}.").format(
        days=_listed([day(event, moment) for moment in moments])
    )


def _short(code: str) -> str:
    """A code that fits a line: its last digits are what a badge and a list are compared by."""
    return code if len(code) <= 2 * _TAIL else f"…{code[-_TAIL:]}"


def _already_in(verdict: Verdict, event: Event) -> str:
    if verdict.since is None:
        return translate("Wording", "The books say that this guest is inside.")
    since = moment_near(event, verdict.since, verdict.moment)
    if verdict.session.entry is EntryRule.ONCE and not verdict.inside:
        return translate("Wording", "Came in {time}; one entry is allowed.").format(time=since)
    if not verdict.since_desk:
        return translate("Wording", "Inside since {time}.").format(time=since)
    return translate("Wording", "Inside since {time} ({desk}).").format(time=since, desk=verdict.since_desk)


def _who_is_invited(session: Session) -> str:
    if session.open_to in {OpenTo.CATEGORY, OpenTo.COMPANY} and not session.groups:  # in a form that is not done
        return translate("Wording", "Nobody is chosen yet who may come.")
    if session.open_to is OpenTo.CATEGORY:
        groups = [category_word(group) for group in session.groups]
        return translate("Wording", "This session is for: {groups}.").format(groups=_listed(groups))
    if session.open_to is OpenTo.COMPANY:
        return translate("Wording", "This session is for the companies: {groups}.").format(
            groups=_listed(list(session.groups))
        )
    return translate("Wording", "Only people on this session's own list are invited.")


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_GROUPS_SHOWN])
    if len(names) <= _GROUPS_SHOWN:
        return shown
    return translate("Wording", "{names} and {count} more").format(names=shown, count=len(names) - _GROUPS_SHOWN)


def _revoked(verdict: Verdict, event: Event) -> str:
    if verdict.successor:
        names = person_names(verdict.successor)
        if verdict.badge is None or verdict.badge.revoked is None:
            return translate("Wording", "{name} came instead.").format(name=names)
        when = moment_near(event, verdict.badge.revoked, verdict.moment)
        return translate("Wording", "{name} came instead ({time}).").format(name=names, time=when)
    if verdict.attendee and not verdict.attendee.active:
        return translate("Wording", "This guest was taken off the list.")
    badge = verdict.badge
    if badge is None or badge.revoked is None:
        return translate("Wording", "This badge was withdrawn.")
    when = moment_near(event, badge.revoked, verdict.moment)
    if badge.replaced_by:
        return translate("Wording", "Replaced ({time}) by the badge that ends in {digits}.").format(
            time=when, digits=badge.replaced_by[-_TAIL:]
        )
    return translate("Wording", "Withdrawn ({time}): {why}.").format(time=when, why=revoked_word(badge.why))
