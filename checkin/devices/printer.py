"""The system's printers, whatever the system: CUPS where there is one, Qt elsewhere and for what only Qt knows.

    PrintSystem.submit --> CUPS knows the printer? --> cups.submit (the PDF itself, followed by its job)
                                 `-- no, or no CUPS --> painting.paint_pdf (pictures; accepted is all that can be told)

No method may be called in the GUI thread: a printer on the network can take seconds to answer.
"""

from __future__ import annotations

import sys
from pathlib import Path

from checkin.devices import cups
from checkin.devices.jobs import Accepted, Condition, PrinterName, Progress, Refused, Sheets, Standing, Step, Trouble


class PrintSystem:
    """All printers of this computer, and the jobs they were given. Keeps nothing."""

    def printers(self) -> list[PrinterName]:
        """The system's printers, the default first, then by label."""
        from checkin.devices import painting  # noqa: PLC0415 - Qt's printing and PDF modules, not before they are needed

        known: list[PrinterName] = []
        if _has_cups():
            try:
                known = cups.printers()
            except cups.NoCups:
                known = []
        names = {printer.name for printer in known}
        known += [printer for printer in painting.printers() if printer.name not in names]
        return sorted(known, key=lambda printer: (not printer.default, printer.label.casefold()))

    def works(self) -> bool:
        """Whether anything on this computer prints: on Linux and macOS, whether CUPS answers."""
        if not _has_cups():
            return True
        try:
            cups.printers()
        except cups.NoCups:
            return False
        return True

    def standing(self, printer: str) -> Standing:
        """How ``printer`` is now."""
        from checkin.devices import painting  # noqa: PLC0415

        if _has_cups():
            try:
                found = cups.standing(printer)
            except cups.NoCups:
                return Standing(printer, Condition.NO_SYSTEM)
            if found.condition is not Condition.GONE:
                return found
        return painting.standing(printer)

    def submit(self, path: Path, printer: str, sheets: Sheets) -> Accepted | Refused:
        """Hand the PDF at ``path`` over to ``printer``."""
        from checkin.devices import painting  # noqa: PLC0415

        if _has_cups():
            try:
                outcome = cups.submit(path, printer, sheets)
            except cups.NoCups as error:
                return Refused(Trouble.NO_SYSTEM, printer, str(error))
            if not (isinstance(outcome, Refused) and outcome.trouble is Trouble.NO_SUCH_PRINTER):
                return outcome
        return painting.paint_pdf(path, printer, sheets)

    def step(self, job: int) -> Step | None:
        """How far a job is; None while the system does not answer."""
        try:
            return cups.step(job) if _has_cups() else Step(Progress.LOST)
        except cups.NoCups:
            return None

    def cancel(self, job: int) -> bool:
        """Take a job back; whether that was still possible."""
        try:
            return _has_cups() and cups.cancel(job)
        except cups.NoCups:
            return False


def _has_cups() -> bool:
    return sys.platform != "win32"
