"""The external codes on the list, at hand while a scanner types: nothing may wait for the file then.

window is there | every LOOK --> background: last_stamp differs? desk.codes --> KnownCodes.knows(text)
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from checkin.desk import Desk
from checkin.domain.layouts import readings
from checkin.ui.background import Background

LOOK = 60_000
"""Milliseconds between two looks at the list. A code that is younger is a scan as that of a stranger is."""


class KnownCodes(QObject):
    """Reads the list from the moment it is made."""

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._open = True
        self._stamp, self._codes = -1, frozenset[str]()
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self.look)
        self._look.start()

    def look(self) -> None:
        """Read the list again, if it was written."""
        if not self._open:
            return
        work = partial(_read, self._desk, self._stamp)
        self._background.run_newest("known codes", work, self._learn, self._miss)

    def forget(self) -> None:
        """Look no more."""
        self._open = False
        self._look.stop()

    def knows(self, text: str) -> bool:
        """Whether ``text`` is somebody's code, as it stands or as a layout may have rewritten it."""
        codes = self._codes
        return bool(codes) and (
            text.casefold() in codes or any(meant.text.strip().casefold() in codes for meant in readings(text))
        )

    def _learn(self, read: tuple[int, frozenset[str]] | None) -> None:
        if read is not None:
            self._stamp, self._codes = read

    def _miss(self, _error: Exception) -> None:
        """The next look may succeed, and until then the last one holds."""


def _read(desk: Desk, stamp: int) -> tuple[int, frozenset[str]] | None:
    newest = desk.last_stamp()
    return None if newest == stamp else (newest, frozenset(code.casefold() for code in desk.codes()))
