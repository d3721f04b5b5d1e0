"""Enums into words: the one place where verdicts, fields and times become what a person reads.

Every function answers in the language in force at the call, so nothing here may be kept across a language change.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from checkin.domain.attendees import Entry
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import OpenTo, Session
from checkin.domain.words import category_key

translate = QCoreApplication.translate


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
