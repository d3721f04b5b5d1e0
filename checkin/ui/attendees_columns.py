"""The columns of the list: what each is called and what it says of a person, in a table, on the clipboard, in a file.

Every function answers in the language in force at the call, in any thread.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from checkin.domain.event import Event
from checkin.storage.listing import Listed, Order
from checkin.ui import wording
from checkin.ui.badge_words import badge_hue, badge_word
from checkin.ui.widgets import Hue

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns from left to right, unless the person moves them."""

    HANGUL = 0
    NAME = 1
    COMPANY = 2
    TITLE = 3
    CATEGORY = 4
    COUNTRY = 5
    EMAIL = 6
    PHONE = 7
    SECTOR = 8
    EXTERNAL_CODE = 9
    NOTE = 10
    SESSIONS = 11
    BADGE = 12
    ARRIVED = 13
    INSIDE = 14


ORDERS = {column: Order[column.name] for column in Column}
USUAL = (
    Column.HANGUL,
    Column.NAME,
    Column.COMPANY,
    Column.TITLE,
    Column.CATEGORY,
    Column.COUNTRY,
    Column.BADGE,
    Column.INSIDE,
)
"""What is shown until the person chooses."""
PILLS = (Column.CATEGORY, Column.BADGE, Column.INSIDE)
"""The columns whose words are states."""


def heading(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.HANGUL: translate("AttendeesModel", "Hangul"),
        Column.NAME: translate("AttendeesModel", "Name"),
        Column.COMPANY: translate("AttendeesModel", "Company"),
        Column.TITLE: translate("AttendeesModel", "Job title"),
        Column.CATEGORY: translate("AttendeesModel", "Category"),
        Column.COUNTRY: translate("AttendeesModel", "Country"),
        Column.EMAIL: translate("AttendeesModel", "E-mail"),
        Column.PHONE: translate("AttendeesModel", "Phone"),
        Column.SECTOR: translate("AttendeesModel", "Sector"),
        Column.EXTERNAL_CODE: translate("AttendeesModel", "External code"),
        Column.NOTE: translate("AttendeesModel", "Note"),
        Column.SESSIONS: translate("AttendeesModel", "Invited by name"),
        Column.BADGE: translate("AttendeesModel", "Badge"),
        Column.ARRIVED: translate("AttendeesModel", "Arrived"),
        Column.INSIDE: translate("AttendeesModel", "Inside now"),
    }[column]


def cell(listed: Listed, column: Column, event: Event) -> str:
    """What a column says of one person."""
    person = listed.attendee
    match column:
        case Column.CATEGORY:
            return wording.category_word(person.category)
        case Column.BADGE:
            return badge_word(listed)
        case Column.ARRIVED:
            return f"{event.local(listed.arrived):%Y-%m-%d %H:%M}" if listed.arrived else ""
        case Column.INSIDE:
            return ", ".join(listed.inside)
        case Column.SESSIONS:
            return ", ".join(person.sessions)
        case _:
            return str(getattr(person, ORDERS[column].value))


def tip(listed: Listed, column: Column, event: Event) -> str | None:
    """More words for the mouse that waits: what is cut off, or stands as a code."""
    if column is Column.COUNTRY:
        return wording.country_word(listed.attendee.country) or None
    return cell(listed, column, event) or None


def hue(listed: Listed, column: Column) -> Hue | None:
    """The colour of a state; its word says the same."""
    if column is Column.CATEGORY:
        return Hue.NEUTRAL if listed.attendee.category else None
    if column is Column.INSIDE:
        return Hue.GREEN if listed.inside else None
    return badge_hue(listed) if column is Column.BADGE else None
