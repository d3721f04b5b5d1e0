"""What the meetings' page lets be done in the background: plain functions that touch no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic

from checkin.consultations import Attending, Consultations, SchedulePlan, UnknownMeeting
from checkin.desk import Desk
from checkin.domain.meetings import Conflict, Meeting, Side, Status, conflicts
from checkin.lists import Choices
from checkin.sheets.columns import NoNameColumn, understand
from checkin.sheets.reading import read
from checkin.sheets.schedule import NotASchedule, read_schedule


class PeopleList(ValueError):
    """A list of people was given where a schedule is wanted."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look saw; ``meetings`` is None when nothing was written since the ``stamp`` of the look before."""

    stamp: int
    now: datetime
    seconds: float
    meetings: list[Meeting] | None = None
    conflicts: tuple[Conflict, ...] = ()
    attending: Attending | None = None


def look(desk: Desk, consultations: Consultations, before: int, chosen: str) -> Seen:
    """All meetings with their conflicts, and the ``chosen`` one with those who are expected at it."""
    began = monotonic()
    stamp = desk.last_stamp()
    if stamp == before:
        return Seen(stamp, desk.clock(), monotonic() - began)
    meetings = consultations.meetings()
    attending = _attending(consultations, chosen)
    found = tuple(conflicts(meetings))
    return Seen(stamp, desk.clock(), monotonic() - began, meetings, found, attending)


def _attending(consultations: Consultations, meeting_id: str) -> Attending | None:
    try:
        return consultations.attending(meeting_id) if meeting_id else None
    except UnknownMeeting:
        return None


def preview(consultations: Consultations, path: Path, told: Choices) -> SchedulePlan:
    """What importing the schedule would do, read as it is ``told``.

    Raises ``UnreadableList``, ``NotASchedule`` and ``PeopleList``.
    """
    try:
        sheet = read_schedule(path, told.sheet, encoding=told.encoding, delimiter=told.delimiter)
    except NotASchedule:
        if _names_people(path):
            raise PeopleList(path.name) from None
        raise
    return consultations.plan_schedule(path, sheet)


def _names_people(path: Path) -> bool:
    try:
        return "name" in understand(read(path)).meaning
    except NoNameColumn:
        return False


def marking(consultations: Consultations, meeting_id: str, status: Status, side: Side | None) -> Callable[[], Meeting]:
    """The work that writes down how far a meeting is."""
    if status is Status.NO_SHOW:
        return partial(consultations.no_show, meeting_id, side or Side.BOTH)
    write = {
        Status.PLANNED: consultations.reopen,
        Status.STARTED: consultations.start,
        Status.HELD: consultations.hold,
        Status.CANCELLED: consultations.cancel,
    }[status]
    return partial(write, meeting_id)
