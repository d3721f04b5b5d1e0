"""Where a guest goes now and next, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from checkin.domain.admission import Verdict
from checkin.domain.event import Event
from checkin.domain.meetings import Status
from checkin.domain.presence import Direction
from checkin.ui.wording import clock_time

if TYPE_CHECKING:
    from checkin.consultations import Appointment

translate = QCoreApplication.translate
_NAMED = 2


def place_line(verdict: Verdict) -> str:
    """The room of who comes in, and the seats left; "" for all others, who go nowhere yet."""
    if not verdict.admitted or verdict.direction is Direction.OUT:
        return ""
    seats = ""
    if verdict.seats_left is not None:
        seats = translate("Wording", "Seats left: {count}").format(count=verdict.seats_left)
    return "  ·  ".join(filter(None, (verdict.session.room, seats)))


def meeting_line(appointment: Appointment | None, event: Event) -> str:
    """The next meeting: when, at which table, with whom, and who of them is here; "" for none."""
    if appointment is None:
        return ""
    meeting = appointment.meeting
    when = clock_time(event, meeting.starts)
    if meeting.status is Status.STARTED:
        when = translate("Wording", "Now")
    table = translate("Wording", "table {table}").format(table=meeting.table) if meeting.table else ""
    return "  ·  ".join(filter(None, (when, table, appointment.counterpart, _who_is_here(appointment))))


def _who_is_here(appointment: Appointment) -> str:
    if not appointment.here:
        return translate("Wording", "not arrived yet")
    names = ", ".join(person.called for person in appointment.here[:_NAMED])
    if len(appointment.here) > _NAMED:
        names = translate("Wording", "{names} and {count} more", "people").format(
            names=names, count=len(appointment.here) - _NAMED
        )
    return translate("Wording", "already here: {names}").format(names=names)
