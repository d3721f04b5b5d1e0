"""All that prints at one desk, made little by little: first the eye on the printer, last what draws.

    window is there --> PrinterWatch --> chip     a moment later, in the printer's thread --> fonts, ReportLab --> Printing

Three threads: a guest's badge waits neither for a batch that is drawn nor for a printer that does not say how it is.
"""

# ruff: noqa: PLC0415 - what draws is not imported before the window is there
from __future__ import annotations

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.devices.printer import PrintSystem
from checkin.domain.admission import Verdict
from checkin.domain.presence import Direction
from checkin.ui.background import Background
from checkin.ui.print_choices import PrintChoices
from checkin.ui.printer_watch import PrinterWatch

if TYPE_CHECKING:
    from checkin.ui.desk_printing_dialog import DeskPrintingDialog
    from checkin.ui.door_page import DoorPage
    from checkin.ui.printing import Printing
    from checkin.ui.window import Window

LOOK_AFTER, LOAD_AFTER = 600, 1500
"""Milliseconds from the window to the first look at the printer, and without a key or scan to the loading of what draws."""


class DeskPrinting(QObject):
    """``said`` carries a level and a sentence, ``changed``: numbers or prints were written; ``closed``: nobody looks at the
    choices any more. ``kept`` is the folder in which batches are kept until they are done."""

    said = Signal(str, str)
    changed = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, choices: PrintChoices, settings: QSettings, window: QWidget, kept: Path) -> None:
        super().__init__(window)
        self._desk, self._settings, self._window = desk, settings, window
        self._kept = kept / f"{desk.event.id}.json"
        self.backgrounds = tuple(Background(name, window) for name in ("printer", "batches", "queue"))
        self._at_printer, self._at_batches, at_queue = self.backgrounds
        self.watch = PrinterWatch(PrintSystem(), choices, at_queue, self)
        QTimer.singleShot(LOOK_AFTER, self, self.watch.start)
        self._quiet = QTimer(self, singleShot=True, interval=LOAD_AFTER)
        self._quiet.timeout.connect(self._load)
        self._quiet.start()

    @cached_property
    def printing(self) -> Printing:
        """Made when the first badge is printed, when a page that prints is opened, or when nobody waits for it."""
        from checkin.ui.printing import Printing

        desk, settings, window = self._desk, self._settings, self._window
        printing = Printing(desk, self._at_printer, self._at_batches, self.watch, settings, window, self._kept)
        printing.said.connect(self.said)
        printing.changed.connect(self.changed)
        return printing

    def serve(self, door: DoorPage, window: Window) -> None:
        """Print what ``door`` wants, show there how the printer is, and say in ``window`` what became of it."""
        self.said.connect(window.say)
        self.changed.connect(window.mark_stale)
        self.closed.connect(window.give_focus_back)
        self.watch.stood.connect(door.printer.show_standing)
        door.box.edited.connect(self._let_work)
        door.decided.connect(self._let_work)
        door.decided.connect(self.print_first)
        door.printing_wanted.connect(self.show_choices)

    def print_first(self, verdict: Verdict) -> None:
        """Print the badge of who was let in, where this desk prints then those that never were."""
        entered = verdict.admitted and verdict.direction is Direction.IN
        if self.watch.choices.first_check_in and entered and verdict.attendee:
            self.printing.print_first([verdict.attendee.id])

    def show_choices(self) -> DeskPrintingDialog:
        """Show how this desk prints, to be changed."""
        from checkin.ui.desk_printing_dialog import DeskPrintingDialog

        dialog = DeskPrintingDialog(self.watch, self.watch.background, self._window)
        dialog.finished.connect(self.closed)
        dialog.open()
        return dialog

    def close(self) -> None:
        """Hand nothing over any more, and wait for what is being handed over. May be called twice."""
        self.watch.stop()
        if "printing" in self.__dict__:
            self.printing.close()  # a batch under way would keep the program from ending
        for background in self.backgrounds:
            background.close()

    def _let_work(self) -> None:
        """Somebody types or scans: that is no moment to load."""
        if self._quiet.isActive():
            self._quiet.start()

    def _load(self) -> None:
        self._at_printer.run(_load_all, self._offer_unfinished)

    def _offer_unfinished(self, _: None) -> None:
        if self.printing.unfinished() is not None:
            self.said.emit("warn", self.tr("A batch of badges was not finished. Go on with it on the Badges page."))


def _load_all() -> None:
    """Load in the midst of somebody's typing: whoever waits for Python gets it ten times as often as usual meanwhile.

    A scanner's rhythm is told by some 35 ms, and through an input method keys have no time but that of their arrival:
    as usual the worst pauses in the GUI thread are 18-24 ms a wait, so they are 6-9 ms.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(usual / 10)
    try:
        import checkin.ui.printing  # noqa: F401 - so that the GUI thread finds it loaded
        from checkin.badges.ready import get_ready

        get_ready()
    finally:
        sys.setswitchinterval(usual)
