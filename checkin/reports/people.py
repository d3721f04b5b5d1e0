"""The list as a table: one row a person, as the program reads it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.exported import HEADER, told


def people_table(
    event: Event, people: Iterable[tuple[Attendee, datetime | None]]
) -> tuple[Sequence[str], list[tuple[str, ...]]]:
    """One row a person and when they first came, on the event's clocks, under ``domain.exported.HEADER``."""
    rows = [(*told(person), f"{event.local(arrived):%Y-%m-%d %H:%M}" if arrived else "") for person, arrived in people]
    return HEADER, rows
