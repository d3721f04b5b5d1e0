"""The clock of an event: the machine's own, except where a demo is rehearsed on a day that is not today."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from checkin.domain.clock import Clock, shifted, system_clock
from checkin.domain.event import Event

BEGINS = time(8, 50)
"""On the event's clocks: the doors of the first session are open, and the queue is coming."""


def event_clock(event: Event, last_scan: datetime | None, clock: Clock = system_clock) -> Clock:
    """The clock for a desk of ``event``: ``clock``, but a rehearsal begins on its first morning.

    A rehearsal that is taken up again goes on after its ``last_scan``: nobody leaves before they came.
    """
    if not event.rehearsal:
        return clock
    begins = datetime.combine(event.starts, BEGINS, event.zone).astimezone(UTC)
    over = datetime.combine(event.ends + timedelta(days=1), time(), event.zone)
    if last_scan is not None and begins < last_scan < over:
        begins = last_scan + timedelta(seconds=1)
    return shifted(clock, begins)
