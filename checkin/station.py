"""A place of work: one event file, who writes into it there, and by which clock."""

from __future__ import annotations

from checkin.domain.clock import Clock, system_clock
from checkin.domain.event import Event
from checkin.storage import EventFile


class Station:
    """One place at which an event file is worked on. ``event`` is as it was read last."""

    def __init__(self, file: EventFile, name: str = "office", operator: str = "", clock: Clock = system_clock) -> None:
        self.file = file
        self.name = name
        self.operator = operator
        self.clock = clock
        with file.reading() as records:
            self.event: Event = records.event()
