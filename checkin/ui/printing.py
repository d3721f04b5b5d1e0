"""The one way from people to paper, for every page.

    people --> PrintLane (guests) | PrintLane (batches) --> a printer takes them --> PrinterWatch --> the end
                    |                                                                    |
                    `--> on paper already: ReprintDialog                                 `--> Desk.settle, written down
                                                                          did not come out: PrintOffers, second printer

What a printer refuses, gives up or loses is not printed: those badges stay unprinted in the journal, with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from checkin.badges.plan import Plan, kept_plan
from checkin.desk import Desk
from checkin.devices.jobs import Standing, Step, Urgency
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Issued, Revoked
from checkin.domain.corrections import Correction
from checkin.prints import Waiting
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.print_choices import PDF
from checkin.ui.print_job import Handed, Job, Prepared
from checkin.ui.print_lane import FEW, PrintLane
from checkin.ui.print_offers import PrintOffers
from checkin.ui.print_words import printer_word
from checkin.ui.printer_watch import PrinterWatch, why_ended
from checkin.ui.reprint_dialog import Reprint, ReprintDialog, SeveralDialog

__all__ = ["FEW", "Printing"]


class Printing(QObject):
    """Prints badges. ``window`` is the parent of its dialogs, ``background`` does what a guest waits for, ``batches``
    what nobody does; ``kept`` is the file that keeps a batch until it is done.

    ``said`` carries a level ("info", "warn", "error") and a sentence; ``changed``: numbers or prints were written;
    ``began`` a text and a total, ``stepped`` done and total, ``ended``: long work for a progress strip, whose way out
    is ``cancel``; ``accepted`` the people of badges that a printer took; ``idle``: no badge is being drawn.
    """

    said = Signal(str, str)
    changed = Signal()
    began = Signal(str, int)
    stepped = Signal(int, int)
    ended = Signal()
    accepted = Signal(tuple)
    idle = Signal()

    def __init__(
        self, desk: Desk, background: Background, batches: Background, watch: PrinterWatch, settings: QSettings,
        window: QWidget, kept: Path,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.choices, self.background, self.watch = watch.choices, background, watch
        self.choices.offer(desk.designs())
        self._desk, self._window, self._kept = desk, window, kept
        system = watch.system
        self._door = PrintLane(desk, background, system, settings, Urgency.GUEST, window)
        self._batch = PrintLane(desk, batches, system, settings, Urgency.BATCH, window, kept)
        self._lock = QLockFile(f"{kept}.lock")
        self._ours: dict[str, Waiting] = {}
        self._printing_of = 0
        self._dialog: QWidget | None = None
        self.offers = PrintOffers(self.choices, self, window)
        self.offers.told.connect(self.said)
        for lane in (self._door, self._batch):
            lane.said.connect(self.said)
            lane.changed.connect(self.changed)
            lane.interrupted.connect(self._interrupt)
            lane.handed.connect(partial(self._handed, lane))
            lane.refused.connect(self._refused)
            lane.idle.connect(self._rest)
        for signal, ours in (("began", self.began), ("stepped", self.stepped), ("ended", self.ended)):
            getattr(self._batch, signal).connect(ours)
        watch.ended.connect(self._end)
        watch.stuck.connect(self.offers.say_stuck)
        watch.moved.connect(self.offers.forget)
        background.run(desk.waiting, self._follow_all)

    @property
    def busy(self) -> bool:
        """Whether badges are being drawn or handed over."""
        return self._door.busy or self._batch.busy

    # --- what is wanted

    def print_people(self, attendee_ids: Sequence[str]) -> None:
        """Print the badges of these people on the remembered printer; who has no number gets one."""
        if attendee_ids:
            self._take(self._job(tuple(attendee_ids)))

    def print_first(self, attendee_ids: Sequence[str]) -> None:
        """Print the badges of those of these people who have none on paper; says nothing about the others."""
        if attendee_ids and self.choices.printer != PDF:  # nobody is asked for a file at each guest
            self._take(self._job(tuple(attendee_ids), unprinted=True, quiet=True))

    def print_again(self, attendee_ids: Sequence[str], printer: str, reason: str = "") -> None:
        """Print badges on ``printer`` that may be on paper already: somebody decided so."""
        self._take(self._job(tuple(attendee_ids), printer=printer, again=True, reason=reason))

    def turn_to(self, printer: str, attendee_ids: Sequence[str]) -> None:
        """Print badges on ``printer`` that did not come out of another, or of the same; their looks were agreed to."""
        self._take(replace(self._job(tuple(attendee_ids), printer=printer, again=True), approved=True))

    def print_for_guest(self, attendee_id: str) -> bool:
        """Print the badge of somebody who has none on paper yet, flawed or not, and ask nothing; False without a printer."""
        if self.choices.printer == PDF:
            return False
        self._take(replace(self._job((attendee_id,), unprinted=True, quiet=True), approved=True))
        return True

    def print_everybody(self, *, unprinted: bool = False) -> None:
        """Print the badges of all active people, or of those never printed, on the remembered printer."""
        self._take(self._job(None, unprinted=unprinted))

    def save_pdf(self) -> None:
        """Save the badges of all active people as a PDF file, whatever printer is chosen."""
        self._take(self._job(None, printer=PDF))

    def cancel(self) -> None:
        """Stop the batch: what was not handed over is not printed, and what waits at the printer is taken back."""
        if not self._batch.busy:
            self.said.emit("info", self.tr("Cancelled: what the printer has not begun does not come out."))
        self._batch.cancel()
        self._take_back(list(self._ours.values()))

    def close(self) -> None:
        """The program ends: nothing more is handed over, and what is at the printer is followed by the next program."""
        self.watch.stop()
        self._batch.cancel()
        self._lock.unlock()

    def unfinished(self) -> Plan | None:
        """The batch that a program did not live to finish, unless one is at it now."""
        if self._batch.busy or not self._kept.exists() or not self._lock.tryLock(0):
            return None  # the lock is another program's: it is printing
        self._lock.unlock()
        plan = kept_plan(self._kept)
        return plan if plan and plan.design in self.choices.designs else None

    def go_on(self, plan: Plan) -> None:
        """Print what is left of ``plan``."""
        path = Path(plan.path) if plan.path else None
        design = self.choices.designs[plan.design]
        job = Job(None, plan.printer, design, plan.copies, again=True, plan=plan, id=plan.id, path=path,
                  contents=plan.contents and path is not None)  # fmt: skip
        self._take(job)

    def give_up(self) -> None:
        """Forget the unfinished batch: its badges are printed with all others, or not at all."""
        self._kept.unlink(missing_ok=True)

    def _job(
        self,
        people: tuple[str, ...] | None,
        *,
        printer: str | None = None,
        unprinted: bool = False,
        again: bool = False,
        quiet: bool = False,
        reason: str = "",
    ) -> Job:
        choices = self.choices
        printer = choices.printer if printer is None else printer
        copies = 1 if printer == PDF else choices.copies
        many = people is None
        order = {"order": choices.order, "contents": choices.contents} if many else {}
        return Job(people, printer, choices.design, copies, unprinted, again, reason, quiet, **order)  # type: ignore[arg-type]

    def _take(self, job: Job) -> None:
        if job.people is None or len(job.people) > FEW:
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
            self._ours.clear()
            self._batch.take(job)
        else:
            self._door.take(job)

    def _rest(self) -> None:
        if not self._batch.busy:
            self._lock.unlock()
            self._show_printing()
        if not self.busy:
            self.idle.emit()

    def _show_printing(self) -> None:
        """A batch was handed over: what there is to wait for now is the printer."""
        self._printing_of = sum(job.badges for job in self._ours.values())
        if self._ours:
            self.began.emit(self.tr("Printing %n badge(s)", "", self._printing_of), self._printing_of)

    # --- printed before

    def _interrupt(self, job: Job, found: Prepared) -> None:
        if self._dialog is not None:
            return  # the question is on the screen already
        if found.person is not None:
            dialog: ReprintDialog | SeveralDialog = ReprintDialog(
                found.person, found.before[0], self._desk.event, self._desk.clock(), self._window
            )
            dialog.chosen.connect(partial(self._reprint, job, found.person))
        else:
            dialog = SeveralDialog(len(job.cards), len(found.before), self._window)
            dialog.chosen.connect(partial(self._print_some, job, found))
        self._dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self, _: int) -> None:
        self._dialog = None

    def _print_some(self, job: Job, found: Prepared, everybody: bool) -> None:
        printed = {one.attendee for one in found.before}
        people = [card.attendee for card in job.cards if everybody or card.attendee not in printed]
        self.print_again(people, job.printer)

    def _reprint(self, job: Job, person: Attendee, wanted: Reprint) -> None:
        """Do what the reason asks for, then print."""

        def then(_: list[Issued] | Correction | None) -> None:
            self.changed.emit()
            self.print_again([person.id], job.printer, wanted.why.value)

        def fail(error: Exception) -> None:
            self.said.emit("error", failure_sentence(error))

        if wanted.why is Revoked.LOST:
            self.background.run(partial(self._desk.issue, [person.id], Revoked.LOST), then, fail, self)
        elif wanted.entry is not None:
            correct = partial(self._desk.correct, person.id, wanted.entry, person.entry())
            self.background.run(correct, then, fail, self)
        else:
            then(None)

    # --- what becomes of it

    def _follow_all(self, waiting: list[Waiting]) -> None:
        """Follow the prints of a program that ended before they did."""
        for job in waiting:
            self.watch.follow(job)

    def _handed(self, lane: PrintLane, _: Job, handed: Handed) -> None:
        if handed.waiting is not None:
            self.offers.remember(handed.part.drawn)
            self.watch.follow(handed.waiting)
            if lane is self._batch:
                self._ours[handed.waiting.print] = handed.waiting
        self.watch.look()
        self.accepted.emit(tuple(card.attendee for card in handed.part.drawn))

    def _refused(self, job: Job, handed: Handed) -> None:
        self.watch.look()
        self.changed.emit()
        self.offers.say_refused(job, handed)

    def _end(self, waiting: Waiting, step: Step, standing: Standing) -> None:
        if self._ours.pop(waiting.print, None) and not self._batch.busy:
            left = sum(job.badges for job in self._ours.values())
            self.stepped.emit(self._printing_of - left, self._printing_of)
            if not left:
                self.ended.emit()
        error = why_ended(step, standing)
        settle = partial(self._desk.settle, waiting.print, error)
        self.watch.background.run(settle, partial(self._settled, waiting, error), owner=self)

    def _settled(self, waiting: Waiting, error: str, people: list[str]) -> None:
        self.changed.emit()
        self.offers.forget(waiting)
        if error and people:
            self.offers.say_failed(waiting, error)

    def take_back(self, waiting: Waiting, then_on: str) -> None:
        """Take a job that is stuck back from its printer, and print its badges on ``then_on`` instead."""

        def taken(done: bool) -> None:
            if done:
                self.turn_to(then_on, waiting.attendees)
            else:
                self.said.emit(
                    "info",
                    self.tr("The badge came out of {printer} after all.").format(printer=printer_word(waiting.printer)),
                )

        self.offers.hush(waiting)
        self.watch.background.run(partial(self.watch.system.cancel, waiting.job), taken, owner=self)

    def _take_back(self, jobs: Sequence[Waiting]) -> None:
        for job in jobs:
            self.offers.hush(job)
            self.watch.background.run(partial(self.watch.system.cancel, job.job), lambda _: None, owner=self)
