"""The scanners of a desk: the one that types, the one on a cable, and the page to try them on.

KeyboardWedge, SerialScanner --scanned--> Window.scan, or the page to try them on while that is open
SerialScanner --changed--> Window.say: it is gone, it is back
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer

from checkin.desk import Desk
from checkin.devices.scanner import KeyboardWedge
from checkin.devices.serial import CHOSEN_PORT, SerialScanner
from checkin.ui.background import Background
from checkin.ui.known_codes import KnownCodes
from checkin.ui.window import Window

if TYPE_CHECKING:
    from checkin.ui.scanner_dialog import ScannerDialog

_SOON = 300
"""Milliseconds after which the window is there, a port may be opened, and the list read."""


class Scanners(QObject):
    """Listens from the moment it is made until ``close``; it goes with ``window``."""

    def __init__(self, desk: Desk, window: Window, background: Background, settings: QSettings) -> None:
        super().__init__(window)
        self._desk, self._window, self._background, self._settings = desk, window, background, settings
        self.codes = KnownCodes(desk, background, self)
        self.wedge = KeyboardWedge(self, genuine=desk.is_number, known=self.codes.knows)
        self.serial = SerialScanner(self)
        self._trial: ScannerDialog | None = None
        self._missed = False  # the scanner on the cable
        self._closed = False
        self.wedge.scanned.connect(window.scan)
        self.serial.scanned.connect(self._hear)
        self.serial.changed.connect(self._tell)
        window.scanner_test_wanted.connect(self.try_out)
        QTimer.singleShot(_SOON, self.codes, self.codes.look)
        if settings.contains(CHOSEN_PORT):
            QTimer.singleShot(_SOON, self, self._listen)

    def close(self) -> None:
        """Hear nothing more."""
        self._closed = self.wedge.paused = True
        self.codes.forget()
        self.serial.blockSignals(True)
        self.serial.listen(None)

    def try_out(self) -> None:
        """Open the page to try a scanner on; nobody is let in meanwhile."""
        from checkin.ui.scanner_dialog import ScannerDialog  # noqa: PLC0415 - a good scanner never needs it

        self._trial = ScannerDialog(self._desk, self._background, self.serial, self._settings, self._window)
        self.wedge.paused = True
        self._trial.finished.connect(self._end_trial)
        self._trial.open()

    def _end_trial(self) -> None:
        self._trial = None
        self.wedge.paused = self._closed

    def _listen(self) -> None:
        from checkin.ui.serial_choice import remembered  # noqa: PLC0415 - most desks have no such scanner

        if not self._closed:
            self.serial.listen(*remembered(self._settings))

    def _hear(self, text: str) -> None:
        if self._trial is not None:
            self._trial.hear(text)
        else:
            self._window.scan(text)

    def _tell(self) -> None:
        """Say that the scanner on the cable is gone, and that it is back; not to somebody who is just choosing it."""
        from checkin.ui.scanner_words import port_sentence  # noqa: PLC0415

        missed, self._missed = self._missed, self.serial.trouble is not None
        if self._trial is None and self._missed != missed:
            self._window.say("warn" if self._missed else "info", port_sentence(self.serial))
