"""Meetings in words, and how far they are as a picture and a colour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from checkin.domain.event import Event
from checkin.domain.meetings import Clash, Conflict, Interest, Meeting, Side, Status
from checkin.sheets.schedule import NotASchedule, ScheduleProblem
from checkin.ui import wording
from checkin.ui.theme import Color
from checkin.ui.widgets import Hue

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StatusLook:
    """The picture of a status, its ``hue``, and that hue as the ground and the text of a card."""

    icon: str
    hue: Hue
    ground: Color
    ink: Color


STATUS_LOOKS = {
    Status.PLANNED: StatusLook("clock", Hue.NEUTRAL, Color.SURFACE, Color.INK_SOFT),
    Status.STARTED: StatusLook("play", Hue.BLUE, Color.BLUE_SOFT, Color.BLUE_DEEP),
    Status.HELD: StatusLook("check", Hue.GREEN, Color.GREEN_SOFT, Color.GREEN_DEEP),
    Status.NO_SHOW: StatusLook("cross", Hue.RED, Color.RED_SOFT, Color.RED_DEEP),
    Status.CANCELLED: StatusLook("cancelled", Hue.NEUTRAL, Color.SUNKEN, Color.INK_FAINT),
}


def status_word(status: Status) -> str:
    """How far a meeting is."""
    return {
        Status.PLANNED: translate("MeetingWords", "Planned"),
        Status.STARTED: translate("MeetingWords", "Under way"),
        Status.HELD: translate("MeetingWords", "Held"),
        Status.NO_SHOW: translate("MeetingWords", "No-show"),
        Status.CANCELLED: translate("MeetingWords", "Cancelled"),
    }[status]


def interest_word(interest: Interest) -> str:
    """What both sides made of it."""
    return {
        Interest.NONE: translate("MeetingWords", "None"),
        Interest.SOME: translate("MeetingWords", "Some"),
        Interest.STRONG: translate("MeetingWords", "Strong"),
    }[interest]


def absent_word(meeting: Meeting) -> str:
    """Who did not come, "" where nobody is missed."""
    if meeting.absent is None:
        return ""
    if meeting.absent is Side.BOTH:
        return translate("MeetingWords", "Neither side came")
    company = meeting.host if meeting.absent is Side.HOST else meeting.visitor
    return translate("MeetingWords", "{company} did not come").format(company=company)


def table_word(table: str) -> str:
    """A table as it is called out: a bare number is told what it is."""
    return translate("MeetingWords", "Table {table}").format(table=table) if table.isdigit() else table


def companies(meeting: Meeting) -> str:
    """Who meets whom."""
    return f"{meeting.host} – {meeting.visitor}"


def hours(event: Event, meeting: Meeting) -> str:
    """From when to when."""
    return f"{wording.clock_time(event, meeting.starts)} – {wording.clock_time(event, meeting.ends)}"


def clash_word(clash: Clash) -> str:
    """Why two meetings cannot both be held, in a few words."""
    return {
        Clash.TABLE: translate("MeetingWords", "Table taken"),
        Clash.COMPANY: translate("MeetingWords", "Company at two tables"),
        Clash.PERSON: translate("MeetingWords", "Person at two tables"),
        Clash.INTERPRETER: translate("MeetingWords", "Interpreter at two tables"),
    }[clash]


def clash_sentences(event: Event, meeting: Meeting, conflicts: Iterable[Conflict]) -> list[str]:
    """What stands in the way of ``meeting``, a sentence each."""
    return [_clash_sentence(event, meeting, one) for one in conflicts]


def _clash_sentence(event: Event, meeting: Meeting, conflict: Conflict) -> str:
    other = conflict.second if conflict.first.id == meeting.id else conflict.first
    return translate("MeetingWords", "{why}: {companies}, {table}, {time}").format(
        why=clash_word(conflict.clash),
        companies=companies(other),
        table=table_word(other.table),
        time=hours(event, other),
    )


def row_problem(problem: ScheduleProblem) -> str:
    """Why a row of a schedule is no meeting."""
    return {
        ScheduleProblem.NO_TABLE: translate("MeetingWords", "No table"),
        ScheduleProblem.NO_TIME: translate("MeetingWords", "No time that can be read"),
        ScheduleProblem.NO_DAY: translate("MeetingWords", "No day of the event"),
        ScheduleProblem.NO_COMPANY: translate("MeetingWords", "One of the two companies is missing"),
        ScheduleProblem.ENDS_BEFORE_IT_STARTS: translate("MeetingWords", "It ends before it starts"),
    }[problem]


def not_a_schedule(error: NotASchedule, name: str) -> str:
    """Why the list called ``name`` is no schedule, and what to do."""
    words = {
        "table": translate("MeetingWords", "table"),
        "starts": translate("MeetingWords", "time"),
        "host": translate("MeetingWords", "Korean company"),
        "visitor": translate("MeetingWords", "Mexican company"),
    }
    return translate(
        "MeetingWords",
        "{name} is no schedule of meetings: it has no column for {missing}. Add it in the list and choose it again.",
    ).format(name=name, missing=", ".join(words[one] for one in error.missing))


def a_people_list(name: str) -> str:
    """Where a list of people belongs."""
    return translate("MeetingWords", "{name} is a list of people. Open it on the page Import.").format(name=name)
