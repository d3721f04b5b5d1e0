"""One print on its way through the program, and the work that it takes outside the GUI thread."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from checkin.badges.batch import Part
from checkin.badges.design import Design
from checkin.badges.paper import CardProblem
from checkin.badges.plan import Plan
from checkin.desk import Desk
from checkin.devices.jobs import Accepted, Refused, Sheets, Urgency
from checkin.devices.printer import PrintSystem
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Card
from checkin.domain.facts import new_id
from checkin.domain.print_order import PrintOrder, in_print_order
from checkin.prints import Before, Print, Waiting


@dataclass(frozen=True, slots=True)
class Job:
    """Badges of ``people`` (None: of everybody) on the way to ``printer``, or to ``path`` where that is a PDF file.

    ``again``: that some were printed before is no question any more; ``reason`` says why. ``quiet``: nobody asked for
    it by hand, so that nothing to print is nothing to say. ``plan`` is a batch's that is gone on with.
    """

    people: tuple[str, ...] | None
    printer: str
    design: Design
    copies: int = 1
    unprinted: bool = False
    again: bool = False
    reason: str = ""
    quiet: bool = False
    order: PrintOrder = PrintOrder.LIST
    contents: bool = False
    plan: Plan | None = None
    id: str = field(default_factory=new_id)
    asked: int = 0
    cards: tuple[Card, ...] = ()
    path: Path | None = None
    parts: tuple[Part, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    approved: bool = False

    @property
    def drawn(self) -> int:
        """How many badges are on paper."""
        return sum(len(part.drawn) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What there is to print: the ``cards``, after so many numbers were ``issued``, and who of them is on paper already.

    ``person`` is the one whose badge it is, where it is one alone that was printed before.
    """

    issued: int
    cards: tuple[Card, ...]
    before: tuple[Before, ...] = ()
    person: Attendee | None = None


def prepare(desk: Desk, job: Job) -> Prepared:
    """Issue the numbers that are missing, and see what is to be drawn."""
    if job.plan is not None:
        wanted = job.plan.left(desk.numbers_in(job.plan.id))
        there = {card.number: card for card in desk.cards(with_programme=job.design.shows_programme)}
        return Prepared(0, tuple(there[number] for number in wanted if number in there))
    issued = desk.issue(job.people, only_missing=True)
    found = desk.cards(job.people, unprinted=job.unprinted, with_programme=job.design.shows_programme)
    cards = in_print_order(found, job.order)
    if job.people is None or job.again or job.unprinted:
        return Prepared(len(issued), tuple(cards))
    before = desk.printed_before([card.attendee for card in cards])
    alone = len(cards) == 1 and len(before) == 1
    person = desk.person(cards[0].attendee)[0] if alone else None
    return Prepared(len(issued), tuple(cards), tuple(before), person)


@dataclass(frozen=True, slots=True)
class Handed:
    """What came of handing a part over: ``waiting`` where its end will be told, ``unwritten`` where it could not be noted."""

    part: Part
    outcome: Accepted | Refused
    waiting: Waiting | None = None
    unwritten: Exception | None = None


def hand_over(system: PrintSystem, desk: Desk, job: Job, part: Part, urgency: Urgency) -> Handed:
    """Give one part to the printer, and write down at once what it said."""
    what = part.drawn[0].called if len(part.drawn) == 1 else f"{len(part.drawn)}"
    sheets = Sheets(*part.paper, job.copies, f"{part.drawn[0].event} – {what}", urgency, job.design.two_sided)
    outcome = system.submit(part.path, job.printer, sheets)
    number = outcome.job if isinstance(outcome, Accepted) else 0
    sent = Print(job.printer, job.design.name, number, job.id if urgency is Urgency.BATCH else "", job.reason)
    waiting = None
    try:
        if isinstance(outcome, Refused):
            desk.note_not_printed(part.drawn, sent, outcome.trouble.value)
        elif number:
            desk.note_queued(part.drawn, sent)
            people = tuple(card.attendee for card in part.drawn)
            waiting = Waiting(sent.id, job.printer, number, len(part.drawn), people)
        else:
            desk.note_printed(part.drawn, job.printer, job.design.name, sent)
    except Exception as error:  # the paper is out, or is not: whatever went wrong with the books does not change that
        return Handed(part, outcome, waiting, error)
    return Handed(part, outcome, waiting)


def put_in_place(draft: Path, path: Path) -> None:
    """Put the draft in its place, whole or not at all; the place may be on another disk."""
    beside = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        shutil.copyfile(draft, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def plan_of(job: Job) -> Plan:
    """What to go on with if the program ends before this job does."""
    numbers = tuple(card.number for card in job.cards)
    path = str(job.path or "")
    return Plan(job.id, numbers, job.design.name, job.printer, job.copies, job.contents, path)
