"""Meetings as the cards of a board: the tables of a day, or the days of a company. No widget.

meetings --> by_table | by_company --> columns, faces, slots
a column and a minute of the day --> place_of --> table and moment
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from checkin.domain.event import Event
from checkin.domain.meetings import Conflict, Meeting, Status
from checkin.domain.words import company_key, fold
from checkin.ui import meeting_words, wording
from checkin.ui.board_places import Column, Face


class Shown(NamedTuple):
    """What a board is given."""

    columns: list[Column]
    faces: list[Face]
    slots: list[int]


@dataclass(frozen=True, slots=True)
class View:
    """What the board is to show: the tables on ``day``, or where ``company`` (a key) is said, all its days."""

    day: date
    company: str = ""


def shown(event: Event, meetings: Sequence[Meeting], conflicts: Iterable[Conflict], view: View, now: datetime) -> Shown:
    """The columns, cards and slots of ``view``; slots are those of every day that is shown, taken or not."""
    clashing = {one.id for conflict in conflicts for one in (conflict.first, conflict.second)}
    today = event.local(now).date()
    if view.company:
        theirs = [one for one in meetings if view.company in one.companies]
        dates = sorted({event.local(one.starts).date() for one in meetings})
        columns = [_day_column(event, day, theirs, day == today) for day in dates]
        faces = [
            _face(event, one, event.local(one.starts).date().isoformat(), one.id in clashing, view.company)
            for one in theirs
        ]
        return Shown(columns, faces, _slots(event, meetings))
    held = [one for one in meetings if event.local(one.starts).date() == view.day]
    tables = {fold(one.table): one.table for one in reversed(meetings)}
    columns = [
        Column(key, meeting_words.table_word(tables[key]), _hosts(key, held), view.day == today)
        for key in sorted(tables, key=_in_order)
    ]
    return Shown(columns, [_face(event, one, fold(one.table), one.id in clashing) for one in held], _slots(event, held))


def place_of(
    event: Event, meetings: Sequence[Meeting], view: View, meeting: Meeting, column: str, minute: int
) -> tuple[str, datetime]:
    """The table and the moment that a cell of the board means for ``meeting``."""
    if view.company:
        table, day = meeting.table, date.fromisoformat(column)
    else:
        table = next(one.table for one in meetings if fold(one.table) == column)
        day = view.day
    return table, datetime.combine(day, time(minute // 60, minute % 60), event.zone)


def days(event: Event, meetings: Iterable[Meeting]) -> list[date]:
    """The days on which there are meetings."""
    return sorted({event.local(one.starts).date() for one in meetings})


def day_of(days: Sequence[date], today: date) -> date:
    """The one to look at ``today``: that day, the next one, or the last."""
    return next((day for day in days if day >= today), days[-1])


def company_names(meetings: Iterable[Meeting]) -> dict[str, str]:
    """The companies by key, as they were written first: the hosts, then the visitors, by name."""
    hosts: dict[str, str] = {}
    visitors: dict[str, str] = {}
    for one in meetings:
        hosts.setdefault(company_key(one.host), one.host)
        visitors.setdefault(company_key(one.visitor), one.visitor)
    by_name = [sorted(some.items(), key=lambda item: fold(item[1])) for some in (hosts, visitors)]
    return dict(by_name[0]) | dict(by_name[1])


def minute_of(event: Event, moment: datetime) -> int:
    """The minute of the day of ``moment`` on the event's clocks."""
    local = event.local(moment)
    return local.hour * 60 + local.minute


def time_word(event: Event, minute: int) -> str:
    """A minute of the day as a time."""
    at = datetime.combine(event.starts, time(), event.zone) + timedelta(minutes=minute)
    return wording.clock_time(event, at)


def _slots(event: Event, meetings: Sequence[Meeting]) -> list[int]:
    """The minutes at which meetings begin, and those between and after at which one of the shortest could."""
    starts = {minute_of(event, one.starts) for one in meetings}
    ends = {minute_of(event, one.ends) for one in meetings}
    length = min((int((one.ends - one.starts).total_seconds() // 60) for one in meetings), default=30)
    free = (
        minute
        for minute in range(min(starts, default=0), max(ends, default=0) + 1, length)
        if not any(abs(minute - other) < length for other in starts)
    )
    return sorted({*starts, *free})


def _face(event: Event, meeting: Meeting, column: str, clashes: bool, company: str = "") -> Face:
    look = meeting_words.STATUS_LOOKS[meeting.status]
    starts = minute_of(event, meeting.starts)
    first, second = meeting.host, meeting.visitor
    if company:
        first, second = meeting_words.table_word(meeting.table), _other(meeting, company)
    word = meeting_words.status_word(meeting.status)
    return Face(
        meeting.id, column, starts, starts + int((meeting.ends - meeting.starts).total_seconds() // 60), first, second,
        word, look.icon, look.ground, look.ink, meeting.interpreter, clashes, meeting.status is Status.CANCELLED,
        meeting.status is not Status.PLANNED,
    )  # fmt: skip


def _other(meeting: Meeting, company: str) -> str:
    return meeting.visitor if company_key(meeting.host) == company else meeting.host


def _hosts(table: str, held: Iterable[Meeting]) -> str:
    """The host that sits at ``table``, where it is one all day."""
    names = list(dict.fromkeys(one.host for one in held if fold(one.table) == table))
    return names[0] if len(names) == 1 else ""


def _day_column(event: Event, day: date, meetings: Iterable[Meeting], today: bool) -> Column:
    tables = dict.fromkeys(
        meeting_words.table_word(one.table) for one in meetings if event.local(one.starts).date() == day
    )
    noon = datetime.combine(day, time(12), event.zone)
    return Column(day.isoformat(), wording.day(event, noon), ", ".join(tables), today)


def _in_order(table: str) -> list[tuple[int, str]]:
    """Table 2 before table 10."""
    return [(int(part) if part.isdigit() else -1, part) for part in re.split(r"(\d+)", table)]
