"""An eye on the printer and on the jobs that it was given, so that a desk knows before the next guest.

    timer --> background: PrintSystem.standing, PrintSystem.step of each job --> ``stood``, ``ended``, ``stuck``

A look is a request or two to the system on this computer, half a millisecond each, in a thread of its own: a printer
that does not answer holds up neither a scan nor the next badge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from checkin.devices.jobs import Condition, Progress, Standing, Step
from checkin.devices.printer import PrintSystem
from checkin.prints import Waiting
from checkin.ui.background import Background
from checkin.ui.print_choices import PDF, PrintChoices

CALM = 3000
"""Milliseconds between two looks while nothing is on its way."""
KEEN = 300
"""The same while a badge is, and somebody waits for it."""
STUCK_AFTER = 10
"""Keen looks at a printer that does not print after which a badge is held to be stuck."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one look saw; a step is None while the system does not answer."""

    standing: Standing | None
    jobs: tuple[tuple[Waiting, Step | None, Standing], ...]


def _look(system: PrintSystem, printer: str, jobs: Sequence[Waiting]) -> _Seen:
    standings = {name: system.standing(name) for name in {printer, *(job.printer for job in jobs)} if name != PDF}
    return _Seen(standings.get(printer), tuple((job, system.step(job.job), standings[job.printer]) for job in jobs))


class PrinterWatch(QObject):
    """``stood`` carries the ``Standing`` of the chosen printer whenever it changes, None where none is chosen.

    ``ended`` carries a ``Waiting``, its last ``Step`` and the printer's ``Standing``; ``stuck`` a ``Waiting`` and the
    ``Standing`` of a printer that has not been printing it for a while, once until it moves again; ``moved``: it does.
    """

    stood = Signal(object)
    ended = Signal(object, object, object)
    stuck = Signal(object, object)
    moved = Signal(object)

    def __init__(
        self, system: PrintSystem, choices: PrintChoices, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.choices, self.background, self.system = choices, background, system
        self.standing: Standing | None = None
        self._jobs: dict[str, Waiting] = {}
        self._still: dict[str, int] = {}
        self._looking = False
        self._timer = QTimer(self, interval=CALM)
        self._timer.timeout.connect(self.look)
        choices.changed.connect(self._turn)

    @property
    def following(self) -> int:
        """How many jobs are on their way."""
        return len(self._jobs)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more: the program ends. What is on its way is followed by the next one."""
        self._timer.stop()

    def follow(self, job: Waiting) -> None:
        """Tell what becomes of ``job``."""
        self._jobs[job.print] = job
        self._timer.start(KEEN)

    def look(self) -> None:
        """Look now, unless a look is under way."""
        if self._looking or (self.choices.printer == PDF and not self._jobs):
            return
        self._looking = True
        work = partial(_look, self.system, self.choices.printer, list(self._jobs.values()))
        self.background.run(work, self._see, self._see_nothing)

    def _turn(self) -> None:
        """Another printer may be the desk's now."""
        standing = self.standing
        if (standing.printer if standing else PDF) != self.choices.printer:
            self._stand(None)
            self.look()

    def _see(self, seen: _Seen) -> None:
        self._looking = False
        if seen.standing is None or seen.standing.printer == self.choices.printer:
            self._stand(seen.standing)
        else:
            self.look()  # another one was chosen meanwhile
        for job, step, standing in seen.jobs:
            if job.print in self._jobs and step is not None:
                self._see_job(job, step, standing)
        if not self._jobs and self._timer.isActive():
            self._timer.setInterval(CALM)

    def _see_nothing(self, error: Exception) -> None:
        self._looking = False
        self.background.broke.emit(error)

    def _stand(self, standing: Standing | None) -> None:
        if standing != self.standing:
            self.standing = standing
            self.stood.emit(standing)

    def _see_job(self, job: Waiting, step: Step, standing: Standing) -> None:
        if step.progress.over:
            del self._jobs[job.print]
            self._still.pop(job.print, None)
            self.ended.emit(job, step, standing)
            return
        if standing.condition.prints and step.progress is not Progress.STUCK:
            if self._still.pop(job.print, 0) >= STUCK_AFTER:
                self.moved.emit(job)
            return
        looks = self._still[job.print] = self._still.get(job.print, 0) + 1
        if looks == STUCK_AFTER:
            self.stuck.emit(job, standing)


def why_ended(step: Step, standing: Standing) -> str:
    """Why a job did not come out, as the journal keeps it: "" when it did, else a ``Condition`` or ``Progress``."""
    if step.progress is Progress.PRINTED:
        return ""
    if standing.condition is Condition.GONE:
        return Condition.GONE.value  # with a queue go its jobs
    return step.progress.value
