"""Where the badges of an event stand, and what would be wrong with them on paper.

survey --> cards --chunk by chunk, while the page is looked at--> paper.check --> problems
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkin.badges.design import Design, Shelf, shelf
from checkin.badges.paper import CardProblem, check
from checkin.desk import Desk
from checkin.domain.badges import Card
from checkin.domain.diary import whole_programme
from checkin.domain.token import LENGTH
from checkin.ui.background import Background

_CHUNK = 25
"""Cards checked at a time: some 80 ms of the printer's thread, so that a badge printed meanwhile hardly waits."""


@dataclass(frozen=True, slots=True)
class Survey:
    """How many active ``people`` there are, ``without`` a number, and ``unprinted``, whether they have one or not.

    ``cards`` has everybody in the order of the list; who has no number yet is drawn with zeros, to be looked at only.
    ``shelf`` holds the designs to choose from.
    """

    people: int
    without: int
    unprinted: int
    cards: tuple[Card, ...]
    shelf: Shelf = field(default_factory=shelf)


def survey(desk: Desk) -> Survey:
    """Where things stand now; reads only."""
    with desk.file.reading() as records:
        people = [person for person in records.attendees() if person.active]
        good = records.good_badges()
        sessions, diary = records.sessions(), records.diary()
    numbers = {person_id: badge.number for person_id, badge in good.items()}
    event = desk.event
    cards = tuple(
        Card.of(
            person, numbers.get(person.id, "0" * LENGTH), event.name, whole_programme(person, sessions, diary, event)
        )
        for person in people
    )
    without = sum(person.id not in good for person in people)
    unprinted = sum(person.id in good and not good[person.id].on_paper for person in people)
    return Survey(len(people), without, without + unprinted, cards, desk.designs())


class Inspection(QObject):
    """Checks cards little by little. ``found`` carries all problems so far, how many cards are behind and of how many.

    A card that was checked in the same design is not checked again. Thousands of them are no burden to the window: what
    is behind is not looked through again.
    """

    found = Signal(list, int, int)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._known: dict[Design, dict[Card, list[CardProblem]]] = {}
        self._design: Design | None = None
        self._left: list[Card] = []
        self._problems: list[CardProblem] = []
        self._total = 0
        self._on = False

    def inspect(self, cards: Sequence[Card], design: Design) -> None:
        """Check ``cards`` as they look in ``design``, instead of whatever was checked until now."""
        before = self._known.get(design, {})
        known = {card: before[card] for card in cards if card in before}
        self._known = {design: known}
        self._left = [card for card in cards if card not in known]
        self._problems = [problem for found in known.values() for problem in found]
        self._total, self._design, self._on = len(cards), design, True
        self._go_on()

    def pause(self) -> None:
        """Nobody is looking: stop after the cards being checked. ``inspect`` goes on where this left off."""
        self._on = False

    def _go_on(self) -> None:
        design = self._design
        if design is None or not self._on:
            return
        self.found.emit(_of_event_once(self._problems), self._total - len(self._left), self._total)
        if self._left:
            chunk = self._left[:_CHUNK]
            take: Callable[[list[CardProblem]], None] = partial(self._take, design, chunk)
            self._background.run_newest(self, partial(check, chunk, design), take, owner=self)

    def _take(self, design: Design, cards: list[Card], problems: list[CardProblem]) -> None:
        known = self._known.get(design)
        if known is not None and self._left[: len(cards)] == cards:  # nothing else was asked for meanwhile
            known |= {card: [] for card in cards}
            for problem in problems:
                known[problem.card].append(problem)
            del self._left[: len(cards)]
            self._problems += problems
            self._go_on()


def _of_event_once(problems: list[CardProblem]) -> list[CardProblem]:
    """The event's name is on every badge; what is wrong with it is said once."""
    first = next((problem for problem in problems if problem.field == "event"), None)
    return [problem for problem in problems if problem.field != "event" or problem is first]
