"""A printing system that is told how to be: what it takes it keeps, and a job is as far as the test says."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from checkin.devices.jobs import (
    Accepted,
    Condition,
    PrinterName,
    Progress,
    Refused,
    Sheets,
    Standing,
    Step,
    Trouble,
)
from checkin.devices.printer import PrintSystem


def pages(path: Path) -> int:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document.pageCount()


@dataclass
class Printers(PrintSystem):
    """``followed``: jobs have numbers, and ``steps`` says how far each is; QUEUED until told otherwise."""

    trouble: Trouble | None = None
    followed: bool = False
    there: bool = True
    jobs: list[tuple[int, str, tuple[float, float], int]] = field(default_factory=list)
    sheets: list[Sheets] = field(default_factory=list)
    steps: dict[int, Progress] = field(default_factory=dict)
    conditions: dict[str, Condition] = field(default_factory=dict)
    cancelled: list[int] = field(default_factory=list)

    def printers(self) -> list[PrinterName]:
        return (
            [PrinterName("Zebra", "Zebra ZD421", True), PrinterName("Brother", "Brother QL-820")] if self.there else []
        )

    def works(self) -> bool:
        return self.there

    def standing(self, printer: str) -> Standing:
        return Standing(printer, self.conditions.get(printer, Condition.READY))

    def submit(self, path: Path, printer: str, sheets: Sheets) -> Accepted | Refused:
        if self.trouble and printer == "Zebra":
            return Refused(self.trouble, printer)
        self.jobs.append((pages(path), printer, (sheets.width, sheets.height), sheets.copies))
        self.sheets.append(sheets)
        return Accepted(len(self.jobs) if self.followed else 0)

    def step(self, job: int) -> Step | None:
        return Step(self.steps.get(job, Progress.QUEUED))

    def cancel(self, job: int) -> bool:
        self.cancelled.append(job)
        open_ = not self.steps.get(job, Progress.QUEUED).over
        if open_:
            self.steps[job] = Progress.CANCELLED
        return open_
