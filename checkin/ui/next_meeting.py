"""The guest's next meeting, looked up once the verdict is on the screen: no verdict waits for it.

panel.painted --100 ms without another--> Background: next_meeting --> VerdictPanel.show_next
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.ui.background import Background
from checkin.ui.verdict_panel import VerdictPanel

if TYPE_CHECKING:
    from checkin.consultations import Appointment

AFTER = 100
"""Milliseconds from the last of a burst of verdicts: in a queue that runs, nobody reads on."""


def next_meeting(desk: Desk, person: Attendee) -> Appointment | None:
    """Where ``person`` goes next today, if anywhere."""
    with desk.file.reading() as records:
        if not records.meetings_of(person):
            return None
    from checkin.consultations import Consultations  # noqa: PLC0415 - an event without meetings never loads it

    return Consultations(desk.file, desk.name, clock=desk.clock).appointment(person)


class NextMeeting(QObject):
    """Adds the next meeting to the verdicts on ``panel``."""

    def __init__(self, panel: VerdictPanel, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._desk, self._background = panel, desk, background
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self._look)
        panel.painted.connect(self._soon.start)

    def _look(self) -> None:
        verdict = self._panel.verdict
        if verdict is None or verdict.attendee is None or self._panel.undone or not self._panel.isVisible():
            return
        show = partial(self._panel.show_next, verdict.scan)
        work = partial(next_meeting, self._desk, verdict.attendee)
        self._background.run_newest("next meeting", work, show, owner=self._panel)
