"""How things stand at the desk, on its page: sessions, counts, last scans, alerts; and what other desks did meanwhile.

refresh | every LOOK: last_stamp differs --> background: stand --> Standing --> bar, counts, list, alerts
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.ui.background import Background
from checkin.ui.door_layout import DoorLayout
from checkin.ui.door_reading import Standing, stand
from checkin.ui.failures import failure_sentence
from checkin.ui.next_meeting import AFTER
from checkin.ui.print_choices import PrintChoices

LOOK = 2000
"""Milliseconds between two looks at what other desks have written into the file."""


class DoorStanding(DoorLayout):
    """The desk's page as it follows the books. ``stood``: session, way, counts or last scans were read again; ``said``
    carries a level and a sentence."""

    said = Signal(str, str)
    stood = Signal()

    def __init__(
        self, desk: Desk, background: Background, choices: PrintChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.event, choices, parent)
        self._desk, self._background = desk, background
        self._stamp = -1
        self._waiting = 0
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.refresh)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._look_around)

    def moved(self) -> None:
        """The desk stands at another door."""

    def _broke(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))

    def refresh(self) -> None:
        """Read sessions, counts and the last scans again, and say ``stood``."""
        session = self.bar.session
        work = partial(stand, self._desk, session.code if session else "")
        self._background.run_newest("desk standing", work, self._show_standing, self._broke)

    def _look_around(self) -> None:
        """See what other desks did, and whether the session is over; not in the middle of scans, which count anew."""
        if self._waiting or self._soon.isActive():
            return
        session = self.bar.session
        if session is not None and self._desk.clock() > session.ends:
            self.refresh()
        else:
            self._background.run_newest("desk look", self._desk.last_stamp, self._compare, self._broke)

    def _compare(self, stamp: int) -> None:
        if stamp != self._stamp and not (self._waiting or self._soon.isActive()):
            self.refresh()

    def _show_standing(self, standing: Standing) -> None:
        self._stamp = standing.stamp
        moved = self.bar.offer(standing.sessions, standing.now)
        self.recent.show_scans(standing.recent, standing.sessions)
        self.alerts.show_alerts(standing.alerts)
        self.show_any_session(bool(standing.sessions))
        if standing.tally and (session := self.bar.session) and standing.of == session.code:
            self.tally.show_tally(standing.tally, session.capacity)
        if moved:
            self.moved()
        self.stood.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()
        self._soon.start()
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()
        self._soon.stop()
