"""A desk that prints: its people, its printing, and a printing system that does what it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin.devices.jobs import Progress
from checkin.devices.printer import PrintSystem
from checkin.domain.badges import Badge
from checkin.ui.background import Background
from checkin.ui.print_choices import PrintChoices
from checkin.ui.printer_watch import PrinterWatch
from checkin.ui.printing import Printing
from tests.ui.printers import Printers
from tests.worlds import World

KIM, JOSE, LEE = "Kim Minseo", "José García Núñez", "Lee Jun"


@dataclass
class Paper:
    """A desk that prints, with a printing system of its own."""

    world: World
    printing: Printing
    printer: Printers
    window: QWidget
    bot: QtBot
    settings: QSettings
    kept: Path
    threads: list[Background]
    said: list[tuple[str, str]] = field(default_factory=list)

    def ids(self, *names: str) -> list[str]:
        return [self.world.people[name].id for name in names]

    def badges(self, name: str) -> list[Badge]:
        return self.world.desk.person(self.world.people[name].id)[1]

    def badge(self, name: str) -> Badge:
        return next(badge for badge in self.badges(name) if badge.good)

    def print(self, *names: str) -> None:
        self.printing.print_people(self.ids(*names))

    def wait(self, printed: int) -> None:
        """Until the printer has taken so many jobs, and nothing is under way."""
        self.bot.waitUntil(lambda: len(self.printer.jobs) == printed and not self.printing.busy, timeout=20_000)

    def end(self, job: int, progress: Progress) -> None:
        """What becomes of a job, and that it was written down."""
        self.printer.steps[job] = progress
        self.bot.waitUntil(lambda: not self.printing.watch.following)
        self.settle()

    def end_one(self, job: int) -> None:
        """One of several jobs came out."""
        left = self.printing.watch.following - 1
        self.printer.steps[job] = Progress.PRINTED
        self.bot.waitUntil(lambda: self.printing.watch.following == left)

    def settle(self) -> None:
        """Until all that was given to the threads is done."""
        for thread in self.threads:
            done: list[int] = []
            thread.run(int, done.append)
            self.bot.waitUntil(lambda done=done: bool(done))


def start(
    world: World, printer: PrintSystem, settings: QSettings, kept: Path, window: QWidget
) -> tuple[Printing, list[Background]]:
    threads = [Background(name, window) for name in ("printer", "batches", "queue")]
    watch = PrinterWatch(printer, PrintChoices(settings), threads[2], window)
    return Printing(world.desk, threads[0], threads[1], watch, settings, window, kept), threads


def stop(printing: Printing, threads: list[Background]) -> None:
    printing.close()
    for thread in threads:
        thread.close()
