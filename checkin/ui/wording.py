"""Enums into words: the one place where verdicts, fields and times become what a person reads.

Every function answers in the language in force at the call, so nothing here may be kept across a language change.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from checkin.domain.admission import Reason, Verdict
from checkin.domain.attendees import Entry
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import OpenTo, Session
from checkin.domain.words import category_key

translate = QCoreApplication.translate
_GROUPS_SHOWN = 4
_TAIL = 6


# Times, on the event's own clocks whatever the computer's zone is.


def clock_time(event: Event, moment: datetime) -> str:
    """The time of day of ``moment``: "9:05 AM", "9:05 a.m.", "오전 9:05"."""
    local = event.local(moment)
    text = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return text.replace("\u202f", "\u00a0")  # a narrow space is in few fonts, and would be drawn from another


def day(event: Event, moment: datetime) -> str:
    """The day of ``moment``: "Tuesday, April 29", "martes 29 de abril", "4월 29일 화요일"."""
    local = event.local(moment)
    pattern = translate("Wording", "dddd, MMMM d", "Qt date format: weekday, month and day")
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def moment_near(event: Event, moment: datetime, now: datetime) -> str:
    """``moment`` as said at ``now``: the time alone on the same day, else day and time."""
    if event.local(moment).date() == event.local(now).date():
        return clock_time(event, moment)
    return translate("Wording", "{day}, {time}").format(day=day(event, moment), time=clock_time(event, moment))


def time_span(event: Event, session: Session) -> str:
    """When ``session`` is: one day with two times, or two days with a time each."""
    first = translate("Wording", "{day}, {time}").format(
        day=day(event, session.starts), time=clock_time(event, session.starts)
    )
    return f"{first} – {moment_near(event, session.ends, session.starts)}"


# Verdicts.


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


def _short(code: str) -> str:
    """A code that fits a line: its last digits are what a badge and a list are compared by."""
    return code if len(code) <= 2 * _TAIL else f"…{code[-_TAIL:]}"


def _already_in(verdict: Verdict, event: Event) -> str:
    if verdict.since is None:
        return translate("Wording", "The books say that this guest is inside.")
    since = moment_near(event, verdict.since, verdict.moment)
    if not verdict.since_desk:
        return translate("Wording", "Inside since {time}.").format(time=since)
    return translate("Wording", "Inside since {time} ({desk}).").format(time=since, desk=verdict.since_desk)


def _who_is_invited(session: Session) -> str:
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


def value_word(field: str, value: object) -> str:
    """What a field of ``Entry`` says, as a person reads it."""
    if isinstance(value, str):
        return {"country": country_word, "category": category_word}.get(field, str)(value)
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def person_names(person: Entry) -> str:
    """Both names of a person, where there are two: "김민서 Kim Minseo"."""
    return " ".join(filter(None, (person.hangul, person.name)))


# Single words. A key without a word of ours is shown as it was typed.


def revoked_word(why: str) -> str:
    """Why a badge was withdrawn, from a ``Revoked`` value."""
    return {
        "lost": translate("Wording", "lost"),
        "damaged": translate("Wording", "damaged"),
        "wrong_text": translate("Wording", "wrong text"),
        "reissued": translate("Wording", "issued again"),
        "substituted": translate("Wording", "somebody else came instead"),
        "withdrawn": translate("Wording", "the import was taken back"),
    }.get(why, why)


def direction_word(direction: Direction) -> str:
    """Which way through the door."""
    return translate("Wording", "Out") if direction is Direction.OUT else translate("Wording", "In")


def open_to_word(open_to: OpenTo) -> str:
    """Who is invited, as a choice in a form."""
    return {
        OpenTo.ALL: translate("Wording", "Everyone"),
        OpenTo.CATEGORY: translate("Wording", "Certain categories"),
        OpenTo.COMPANY: translate("Wording", "Certain companies"),
        OpenTo.LIST: translate("Wording", "Only people listed by name"),
    }[open_to]


def row_reason(reason: str) -> str:
    """Why a row of a list was reported instead of accepted."""
    return {
        "no_name": translate("Wording", "No name"),
        "duplicate_row": translate("Wording", "Same person twice in the list"),
        "duplicate_code": translate("Wording", "Same code as another person"),
        "too_long": translate("Wording", "A value is too long"),
        "not_coming": translate("Wording", "Cancelled or declined, says the list"),
        "not_confirmed": translate("Wording", "Not confirmed: approval, payment or a place is missing"),
        "cancelled": translate("Wording", "Cancelled in the list it comes from"),
    }.get(reason, reason)


def field_word(field: str) -> str:
    """The name of a field of ``Entry``."""
    return {
        "name": translate("Wording", "Name"),
        "hangul": translate("Wording", "Name in Hangul"),
        "given": translate("Wording", "Given name"),
        "surnames": translate("Wording", "Surnames"),
        "company": translate("Wording", "Company"),
        "title": translate("Wording", "Job title"),
        "email": translate("Wording", "E-mail"),
        "phone": translate("Wording", "Phone"),
        "country": translate("Wording", "Country"),
        "category": translate("Wording", "Category"),
        "sector": translate("Wording", "Sector"),
        "external_code": translate("Wording", "External code"),
        "note": translate("Wording", "Note"),
        "sessions": translate("Wording", "Sessions"),
    }.get(field, field)


def category_word(text: str) -> str:
    """The category that a list calls ``text``, in the language in force; as typed when it is none of ours."""
    return {
        "government": translate("Wording", "Government"),
        "agency": translate("Wording", "Agency"),
        "korean_company": translate("Wording", "Korean company"),
        "mexican_company": translate("Wording", "Mexican company"),
        "invested_company": translate("Wording", "Korean company in Mexico"),
        "organiser": translate("Wording", "Organizer"),
        "press": translate("Wording", "Press"),
        "speaker": translate("Wording", "Speaker"),
        "guest": translate("Wording", "Guest"),
        "vip": translate("Wording", "VIP"),
        "staff": translate("Wording", "Staff"),
    }.get(category_key(text), text)


def country_word(code: str) -> str:
    """The country with the ISO 3166-1 alpha-2 ``code``; as typed when it is none of ours."""
    return {
        "KR": translate("Wording", "South Korea"),
        "MX": translate("Wording", "Mexico"),
        "US": translate("Wording", "United States"),
        "CA": translate("Wording", "Canada"),
        "ES": translate("Wording", "Spain"),
        "JP": translate("Wording", "Japan"),
        "CN": translate("Wording", "China"),
        "DE": translate("Wording", "Germany"),
        "FR": translate("Wording", "France"),
        "GB": translate("Wording", "United Kingdom"),
        "BR": translate("Wording", "Brazil"),
        "CO": translate("Wording", "Colombia"),
        "CL": translate("Wording", "Chile"),
        "PE": translate("Wording", "Peru"),
        "AR": translate("Wording", "Argentina"),
        "GT": translate("Wording", "Guatemala"),
        "PA": translate("Wording", "Panama"),
        "CR": translate("Wording", "Costa Rica"),
    }.get(code, code)
