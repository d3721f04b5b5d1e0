"""The one way from people to paper.

    ids --> issue what is missing --> cards --> where to? (file) --> render (few: here, many: a subprocess)
        --> anything wrong? ask --> printer or file --> note what was accepted --> one sentence

One job after the other, in the order asked for: a walk-in's badge waits for a batch and does not mix with it. All work
is done in the printer's own ``Background``, so that no scan waits for it. What a printer refuses is not noted: those
badges stay unprinted in the journal.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from checkin.badges.batch import BatchFailed, render_apart
from checkin.badges.design import Design
from checkin.badges.paper import Rendered, render
from checkin.desk import Desk
from checkin.devices.printer import Printed, PrintFailed, print_pdf
from checkin.domain.badges import Card
from checkin.ui import files
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.print_choices import PDF, PrintChoices
from checkin.ui.print_problems import Answer, ProblemsDialog
from checkin.ui.print_words import refusal_sentence

FEW = 20
"""Badges that are rendered in the thread: more would slow a scan down, and are worth a process of their own."""
_FOLDER = "badges"

SendToPrinter = Callable[[Path, str, tuple[float, float], int], Printed | PrintFailed]


@dataclass(frozen=True, slots=True)
class _Job:
    """Badges of ``people`` (None: of everybody) on the way to ``printer``, or to ``path`` where that is ``PDF``."""

    people: tuple[str, ...] | None
    unprinted: bool
    printer: str
    design: Design
    copies: int
    asked: int = 0
    cards: tuple[Card, ...] = ()
    path: Path | None = None
    drawn: tuple[Card, ...] = ()
    approved: bool = False


class Printing(QObject):
    """Prints badges for every page. ``window`` is the parent of its dialogs, ``background`` the printer's own.

    ``said`` carries a level ("info", "warn", "error") and a sentence; ``changed``: numbers or prints were written;
    ``began`` a text and a total, ``stepped`` done and total, ``ended``: long work for a progress strip, whose way out
    is ``cancel``.
    """

    said = Signal(str, str)
    changed = Signal()
    began = Signal(str, int)
    stepped = Signal(int, int)
    ended = Signal()
    idle = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        settings: QSettings,
        window: QWidget,
        send: SendToPrinter = print_pdf,
    ) -> None:
        super().__init__(window)
        self.choices = PrintChoices(settings, self)
        self.choices.offer(desk.designs())
        self._desk = desk
        self.background = background
        self._settings = settings
        self._window = window
        self._send = send
        self._waiting: deque[_Job] = deque()
        self._job: _Job | None = None
        self._stop = threading.Event()
        self._draft = Path(tempfile.gettempdir()) / f"checkin-{secrets.token_hex(8)}.pdf"

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def print_people(self, attendee_ids: Sequence[str]) -> None:
        """Print the badges of these people on the remembered printer; who has no number gets one."""
        if attendee_ids:
            self._take(tuple(attendee_ids), self.choices.printer)

    def print_first(self, attendee_id: str) -> bool:
        """Print the badge of somebody who has none on paper yet, flawed or not, and ask nothing; False without a printer."""
        if self.choices.printer == PDF:
            return False
        self._take((attendee_id,), self.choices.printer, unprinted=True, approved=True)
        return True

    def print_everybody(self, *, unprinted: bool = False) -> None:
        """Print the badges of all active people, or of those never printed, on the remembered printer."""
        self._take(None, self.choices.printer, unprinted=unprinted)

    def save_pdf(self) -> None:
        """Save the badges of all active people as a PDF file, whatever printer is chosen."""
        self._take(None, PDF)

    def cancel(self) -> None:
        """Stop rendering: nothing of the job under way is printed or saved."""
        self._stop.set()

    # --- one job after the other

    def _take(
        self, people: tuple[str, ...] | None, printer: str, *, unprinted: bool = False, approved: bool = False
    ) -> None:
        choices = self.choices
        copies = 1 if printer == PDF else choices.copies
        self._waiting.append(_Job(people, unprinted, printer, choices.design, copies, approved=approved))
        if self._job is None:
            self._next()

    def _next(self) -> None:
        self._job = self._waiting.popleft() if self._waiting else None
        if self._job is None:
            self.idle.emit()
            return
        self._stop.clear()
        job = self._job
        work = partial(_prepared_cards, self._desk, job.people, job.unprinted, job.design.shows_programme)
        self.background.run(work, self._prepared, self._failed)

    def _over(self, level: str = "", sentence: str = "") -> None:
        """The job is done, one way or the other."""
        self._draft.unlink(missing_ok=True)
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

    def _prepared(self, found: tuple[int, list[Card]]) -> None:
        issued, cards = found
        job = self._job = replace(self._now, asked=len(cards), cards=tuple(cards))
        if issued:
            self.changed.emit()
        if not cards and job.unprinted:
            self._over("info", self.tr("Every badge has been printed before: there is nothing left to print."))
        elif not cards:
            self._over("warn", self.tr("There is nobody to print a badge for. Import a list first."))
        elif job.printer == PDF:
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
        cards, total = job.cards, len(job.cards)
        self.began.emit(self.tr("Drawing %n badge(s)", "", total), total)
        tell = self.background.messenger(partial(self._step, total), self)
        if total > FEW:
            work = partial(render_apart, cards, job.design, self._draft, tell, self._stop.is_set)
            self.background.run(work, self._rendered, self._failed)
        else:
            self.background.run(partial(render, cards, job.design, self._draft, tell), self._rendered, self._failed)

    def _step(self, total: int, done: int) -> None:
        self.stepped.emit(done, total)

    def _rendered(self, rendered: Rendered | None) -> None:
        self.ended.emit()
        if rendered is None or self._stop.is_set():
            saving = self._now.printer == PDF
            self._over(
                "info",
                self.tr("Cancelled: nothing was saved.") if saving else self.tr("Cancelled: nothing was printed."),
            )
            return
        job = self._job = replace(self._now, drawn=tuple(rendered.drawn))
        if not rendered.problems or job.approved:
            self._deliver()
            return
        flawed = {problem.card.number for problem in rendered.problems if problem.field != "event"}
        good = len(job.cards) - len(flawed)
        dialog = ProblemsDialog(rendered.problems, good, self._window, saving=job.printer == PDF)
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
            self._over("info", self.tr("Nothing was saved.") if job.printer == PDF else self.tr("Nothing was printed."))

    def _deliver(self) -> None:
        job = self._now
        if job.path:
            self.background.run(partial(_move, self._draft, job.path), self._accepted, self._failed)
        else:
            work = partial(self._send, self._draft, job.printer, job.design.paper, job.copies)
            self.background.run(work, self._accepted, self._failed)

    def _accepted(self, outcome: Printed | PrintFailed | None) -> None:
        job = self._now
        if isinstance(outcome, PrintFailed):
            self._over("error", refusal_sentence(outcome, job.printer))
            return
        where = job.path.name if job.path else job.printer
        work = partial(self._desk.note_printed, job.drawn, where, job.design.name)
        self.background.run(work, self._noted, self._not_noted)

    def _noted(self, _: None) -> None:
        job = self._now
        count = len(job.drawn)
        if job.path:
            sentence = self.tr("%n badge(s) saved in {place}.", "", count).format(place=job.path)
        else:
            sentence = self.tr("%n badge(s) sent to {printer}.", "", count).format(printer=job.printer)
        left = job.asked - count
        if left:
            sentence += " " + self.tr("%n left out.", "", left)
        self.changed.emit()
        self._over("warn" if left else "info", sentence)

    def _not_noted(self, error: Exception) -> None:
        sentence = self.tr("The badges are out, but that could not be written down: they still count as not printed.")
        self._over("warn", f"{sentence} {failure_sentence(error)}")

    @property
    def _now(self) -> _Job:
        """The job under way; only called while there is one."""
        if self._job is None:
            raise RuntimeError("no job is under way")
        return self._job


def _prepared_cards(
    desk: Desk, people: Sequence[str] | None, unprinted: bool, with_programme: bool
) -> tuple[int, list[Card]]:
    """How many numbers had to be issued, and the cards."""
    issued = desk.issue(people, only_missing=True)
    return len(issued), desk.cards(people, unprinted=unprinted, with_programme=with_programme)


def _move(draft: Path, path: Path) -> None:
    """Put the draft in its place, whole or not at all; the place may be on another disk."""
    beside = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        shutil.copyfile(draft, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
