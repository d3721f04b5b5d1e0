"""The steps of a print, one print after the other.

    Job --> issue what is missing --> cards --> printed before? (``interrupted``) --> where to? (file)
        --> render (few: here, many: a subprocess) --> anything wrong? ask
        --> each part: printer takes it, and that is written down --> ``handed`` | ``refused`` --> one sentence

All work is done in the lane's own ``Background``, so that no scan waits for it. There are two lanes: a guest who stands
at the desk does not wait until a batch is drawn.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from checkin.badges.batch import BatchFailed, Part, Parts, render_apart, render_parts
from checkin.badges.paper import Rendered, render
from checkin.desk import Desk
from checkin.devices.jobs import Refused, Urgency
from checkin.devices.printer import PrintSystem
from checkin.ui import files
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.print_choices import PDF
from checkin.ui.print_job import Handed, Job, Prepared, hand_over, plan_of, prepare, put_in_place
from checkin.ui.print_problems import Answer, ProblemsDialog
from checkin.ui.print_words import printer_word

FEW = 20
"""Badges that are rendered in the thread: more would slow a scan down, and are worth a process of their own."""
_FOLDER = "badges"


class PrintLane(QObject):
    """Takes jobs and ends them. ``window`` is the parent of its dialogs.

    ``said``, ``changed``, ``began``, ``stepped``, ``ended``: as of ``Printing``. ``interrupted`` carries a job that was
    given back because its badges are on paper already, and what is known of that (``Prepared``); ``handed`` and
    ``refused`` a job and a ``Handed``; ``idle``: nothing is left to do.
    """

    said = Signal(str, str)
    changed = Signal()
    began = Signal(str, int)
    stepped = Signal(int, int)
    ended = Signal()
    interrupted = Signal(object, object)
    handed = Signal(object, object)
    refused = Signal(object, object)
    idle = Signal()

    def __init__(
        self, desk: Desk, background: Background, system: PrintSystem, settings: QSettings, urgency: Urgency,
        window: QWidget, kept: Path | None = None,
    ) -> None:  # fmt: skip
        """``kept`` is where the plan of a batch is kept until it is done."""
        super().__init__(window)
        self.background = background
        self._desk, self._system, self._settings = desk, system, settings
        self._urgency, self._window, self._kept = urgency, window, kept
        self._waiting: deque[Job] = deque()
        self._job: Job | None = None
        self._stop = threading.Event()
        self._folder: Path | None = None

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def take(self, job: Job) -> None:
        """Do ``job`` when those before it are done."""
        self._waiting.append(job)
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Stop the job under way: what a printer has not taken yet, it does not get."""
        self._stop.set()

    # --- one job after the other

    def _next(self) -> None:
        self._job = self._waiting.popleft() if self._waiting else None
        if self._job is None:
            self.idle.emit()
            return
        self._stop.clear()
        self.background.run(partial(prepare, self._desk, self._job), self._prepared, self._failed)

    def _over(self, level: str = "", sentence: str = "", *, keep_plan: bool = False) -> None:
        """The job is done, one way or the other."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        if self._kept is not None and not keep_plan:
            with contextlib.suppress(OSError):
                self._kept.unlink(missing_ok=True)
        self.ended.emit()
        if sentence:
            self.said.emit(level, sentence)
        self._next()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, BatchFailed):
            sentence = self.tr("The badges could not be drawn: {detail} Nothing was printed or saved; try again.")
            self._over("error", sentence.format(detail=error))
        else:
            self._over("error", failure_sentence(error))

    # --- the steps

    def _prepared(self, found: Prepared) -> None:
        if found.issued:
            self.changed.emit()
        cards = found.cards
        job = self._job = replace(self._now, asked=len(cards), cards=cards)
        if not cards and job.quiet:
            self._over()
        elif not cards and (job.unprinted or job.plan):
            self._over("info", self.tr("Every badge has been printed before: there is nothing left to print."))
        elif not cards:
            self._over("warn", self.tr("There is nobody to print a badge for. Import a list first."))
        elif found.before:
            self._over()
            self.interrupted.emit(job, found)
        elif job.printer == PDF and job.path is None:
            self._ask_where()
        else:
            self._render()

    def _ask_where(self) -> None:
        cards = self._now.cards
        what = cards[0].called if len(cards) == 1 else self.tr("badges")
        name = files.safe_name(f"{cards[0].event} {what}")
        start = files.folder(self._settings, _FOLDER) / f"{name}.pdf"
        title = self.tr("Save badges as PDF")
        files.ask_to_save(self._window, title, start, self.tr("PDF files (*.pdf)"), self._render_to, self._over)

    def _render_to(self, path: Path) -> None:
        files.remember_folder(self._settings, _FOLDER, path.parent)
        self._job = replace(self._now, path=path)
        self._render()

    def _render(self) -> None:
        job = self._now
        self.began.emit(self.tr("Drawing %n badge(s)", "", len(job.cards)), len(job.cards))
        tell = self.background.messenger(partial(self._step, len(job.cards)), self)
        heading = self.tr("Contents: {event}").format(event=job.cards[0].event) if job.contents else ""
        if self._kept is not None and job.plan is None:
            keep = partial(plan_of(job).keep, self._kept)
            self.background.run(keep, lambda _: None, self._unplanned, self)
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="checkin-badges-"))
        if len(job.cards) <= FEW and not heading:
            work: Callable[[], Parts | None] = partial(_render_here, job, self._folder / "few.pdf", tell)
        else:
            work = partial(_render_apart, job, self._folder, tell, self._stop, heading)
        self.background.run(work, self._rendered, self._failed)

    def _step(self, total: int, done: int) -> None:
        self.stepped.emit(done, total)

    def _rendered(self, parts: Parts | None) -> None:
        if parts is None or self._stop.is_set():
            saving = self._now.printer == PDF
            self._over(
                "info",
                self.tr("Cancelled: nothing was saved.") if saving else self.tr("Cancelled: nothing was printed."),
            )
            return
        job = self._job = replace(self._now, parts=tuple(parts.files), problems=tuple(parts.problems))
        if not job.problems or job.approved or job.plan:
            self._deliver()
            return
        self.ended.emit()
        flawed = {problem.card.number for problem in job.problems if problem.field != "event"}
        dialog = ProblemsDialog(job.problems, len(job.cards) - len(flawed), self._window, saving=job.printer == PDF)
        dialog.answered.connect(partial(self._decide, flawed))
        dialog.open()

    def _decide(self, flawed: set[str], answer: Answer) -> None:
        job = self._job = replace(self._now, approved=True)
        if answer is Answer.ANYWAY:
            self._deliver()
        elif answer is Answer.WITHOUT:
            self._job = replace(job, cards=tuple(card for card in job.cards if card.number not in flawed))
            self._render()
        else:
            self._over("info", self._nothing())

    def _deliver(self) -> None:
        job = self._now
        if not job.parts:
            self._over("warn", self._nothing())
        elif job.path is not None:
            where = partial(put_in_place, job.parts[0].path, job.path)
            self.background.run(where, self._saved, self._failed)
        else:
            if len(job.parts) > 1:
                self.began.emit(self.tr("Handing %n badge(s) to the printer", "", job.drawn), job.drawn)
            self._hand(0)

    def _nothing(self) -> str:
        return self.tr("Nothing was saved.") if self._now.printer == PDF else self.tr("Nothing was printed.")

    def _unplanned(self, error: Exception) -> None:
        """The batch is printed all the same; only a crash would find no plan to go on with."""
        self.said.emit("warn", failure_sentence(error))

    def _hand(self, number: int) -> None:
        job = self._now
        if self._stop.is_set():
            out = sum(len(part.drawn) for part in job.parts[:number])
            self._over("info", self.tr("Cancelled. %n badge(s) had been handed to the printer.", "", out))
            return
        if number == len(job.parts):
            self._say_sent()
            return
        work = partial(hand_over, self._system, self._desk, job, job.parts[number], self._urgency)
        self.background.run(work, partial(self._took, number), self._failed, self)

    def _took(self, number: int, handed: Handed) -> None:
        job = self._now
        if isinstance(handed.outcome, Refused):
            self._over(keep_plan=number > 0 or job.plan is not None)
            self.refused.emit(job, handed)
            return
        self.handed.emit(job, handed)
        if handed.unwritten is not None:
            self._over("warn", self._not_noted(handed.unwritten))
            return
        self.stepped.emit(sum(len(part.drawn) for part in job.parts[: number + 1]), job.drawn)
        self._hand(number + 1)

    def _say_sent(self) -> None:
        job = self._now
        sentence = self.tr("%n badge(s) sent to {printer}.", "", job.drawn).format(printer=printer_word(job.printer))
        self.changed.emit()
        self._finish(sentence)

    def _saved(self, _: None) -> None:
        job = self._now
        assert job.path is not None
        note = partial(self._desk.note_printed, job.parts[0].drawn, job.path.name, job.design.name)
        self.background.run(note, self._noted, lambda error: self._over("warn", self._not_noted(error)), self)

    def _noted(self, _: None) -> None:
        job = self._now
        self.changed.emit()
        self._finish(self.tr("%n badge(s) saved in {place}.", "", job.drawn).format(place=job.path))

    def _finish(self, sentence: str) -> None:
        left = self._now.asked - self._now.drawn
        if left:
            sentence += " " + self.tr("%n left out.", "", left)
        self._over("warn" if left else "info", sentence)

    def _not_noted(self, error: Exception) -> str:
        sentence = self.tr("The badges are out, but that could not be written down: they still count as not printed.")
        return f"{sentence} {failure_sentence(error)}"

    @property
    def _now(self) -> Job:
        """The job under way; only called while there is one."""
        if self._job is None:
            raise RuntimeError("no job is under way")
        return self._job


def _render_here(job: Job, path: Path, tell: Callable[[int], None]) -> Parts:
    return _as_parts(render(job.cards, job.design, path, tell), path)


def _render_apart(
    job: Job, folder: Path, tell: Callable[[int], None], stop: threading.Event, heading: str
) -> Parts | None:
    if job.path is None:
        return render_parts(job.cards, job.design, folder, tell, stop.is_set, heading)
    whole = folder / "all.pdf"
    rendered = render_apart(job.cards, job.design, whole, tell, stop.is_set, heading)
    return _as_parts(rendered, whole) if rendered else None


def _as_parts(rendered: Rendered, path: Path) -> Parts:
    return Parts([Part(path, rendered.drawn, rendered.paper)] if rendered.drawn else [], rendered.problems)
