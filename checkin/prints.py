"""A desk's badges: who gets a number, what is drawn on a badge, and what became of each print.

    issue --> cards --> a printer takes them --> note_queued --the job's end--> settle --> printed | not printed
                   `--> a file, or a printer that tells no more ----------> note_printed

Each of these is a fact of every badge concerned, so that any desk can say when, where and by whom it was printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from checkin.domain.badges import Card, Issued, Queued, Revoked, print_moment
from checkin.domain.clock import millis
from checkin.domain.diary import whole_programme
from checkin.domain.facts import Kind, new_id
from checkin.registry import Registry, known
from checkin.storage.numbers import issue

if TYPE_CHECKING:
    from checkin.badges.design import Shelf


@dataclass(frozen=True, slots=True)
class Print:
    """One way of some badges to paper: the ``printer`` (or a file's name), the ``design``, ``job`` as the system numbers
    it (0 where it cannot be followed), the ``batch`` it belongs to, and the ``reason`` why it is not the first."""

    printer: str
    design: str
    job: int = 0
    batch: str = ""
    reason: str = ""
    id: str = field(default_factory=new_id)

    def body(self) -> dict[str, Any]:
        """What every fact of this print says."""
        said = {"print": self.id, "printer": self.printer, "design": self.design, "job": self.job}
        return said | {key: value for key, value in (("batch", self.batch), ("reason", self.reason)) if value}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A print of this desk that no one has told the end of, and how many ``badges`` are in it."""

    print: str
    printer: str
    job: int
    badges: int
    attendees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier print of somebody's good badge: when, at which ``desk``, by whom, on what.

    ``waiting``: it was handed over and did not come out yet.
    """

    attendee: str
    moment: datetime
    desk: str
    operator: str
    printer: str
    times: int
    waiting: bool = False


class Prints(Registry):
    """The badges of one event, as one desk issues and prints them. Every method is one transaction."""

    def issue(
        self,
        attendee_ids: Sequence[str] | None = None,
        why: Revoked = Revoked.REISSUED,
        *,
        only_missing: bool = False,
    ) -> list[Issued]:
        """New badge numbers, as issued.

        Without ids: for everybody on the list who has none. With ids: for these people, and a number that one of
        them had is revoked, for the reason ``why``; with ``only_missing`` those who have one keep it. Raises
        ``UnknownAttendee`` before anything is written.
        """
        with self.file.writing(self.name, self.operator, self.clock) as book:
            if attendee_ids is None:
                people = [person for person in book.attendees() if person.active]
            else:
                people = [known(book, attendee_id) for attendee_id in dict.fromkeys(attendee_ids)]
            if only_missing or attendee_ids is None:
                good = book.good_badges([person.id for person in people])
                people = [person for person in people if person.id not in good]
            return issue(book, self.event, people, why)

    def cards(
        self,
        attendee_ids: Sequence[str] | None = None,
        *,
        unprinted: bool = False,
        with_programme: bool = False,
    ) -> list[Card]:
        """What to draw for these people, or for everybody with a good badge; only those never printed, nor on
        their way, if asked.

        People without a good badge have no card: issue first. ``with_programme`` for a design that shows it.
        """
        with self.file.reading() as records:
            if attendee_ids is None:
                people = [person for person in records.attendees() if person.active]
                good = records.good_badges()
            else:
                people = [known(records, attendee_id) for attendee_id in attendee_ids]
                good = records.good_badges([person.id for person in people])
            sessions, diary = (records.sessions(), records.diary()) if with_programme else ([], None)
        chosen = [(person, good[person.id]) for person in people if person.id in good]
        return [
            Card.of(
                person,
                badge.number,
                self.event.name,
                whole_programme(person, sessions, diary, self.event) if diary else (),
            )
            for person, badge in chosen
            if not (unprinted and badge.on_paper)
        ]

    def printed_before(self, attendee_ids: Sequence[str]) -> list[Before]:
        """Of these people those whose good badge is on paper, or on its way there, and how that came."""
        with self.file.reading() as records:
            good = records.good_badges([known(records, one).id for one in attendee_ids])
            found = []
            for person, badge in good.items():
                kinds = (Kind.BADGE_QUEUED,) if badge.queued else (Kind.BADGE_PRINTED,)
                prints = [fact for fact in records.facts(badge.number) if fact.kind in kinds]
                if badge.on_paper and prints:
                    last = prints[-1]
                    where = last.body.get("printer", "")
                    moment = print_moment(last)
                    waiting = bool(badge.queued)
                    found.append(Before(person, moment, last.desk, last.operator, where, badge.prints, waiting))
        return found

    def designs(self) -> Shelf:
        """The badge designs to choose from: those of the program, and those in the file, which go before them."""
        from checkin.badges.design import shelf  # noqa: PLC0415 - what draws comes with it, and a door draws nothing

        with self.file.reading() as records:
            return shelf(records.designs())

    # --- what became of it

    def note_queued(self, cards: Iterable[Card], sent: Print) -> None:
        """Write down that a printer took these badges, in a job that is followed: ``settle`` tells the end."""
        self._note(Kind.BADGE_QUEUED, cards, sent.body())

    def note_printed(self, cards: Iterable[Card], printer: str, design: str, sent: Print | None = None) -> None:
        """Write down that these badges went to ``printer`` (a printer's name, or a file's) in ``design``, for good."""
        self._note(Kind.BADGE_PRINTED, cards, (sent or Print(printer, design)).body())

    def note_not_printed(self, cards: Iterable[Card], sent: Print, error: str) -> None:
        """Write down that these badges were not taken: they are as unprinted as before, and the journal says why."""
        self._note(Kind.BADGE_NOT_PRINTED, cards, {**sent.body(), "error": error})

    def settle(self, printing: str, error: str = "") -> list[str]:
        """Write down what became of the badges of one print: that they came out, or the ``error`` for which they did not.

        Says whose badges they were. Who settles twice changes nothing.
        """
        with self.file.writing(self.name, self.operator, self.clock) as book:
            ended = [(badge, queued) for badge in book.queued_badges(printing) for queued in badge.queued]
            ended = [(badge, queued) for badge, queued in ended if queued.print == printing]
            kind = Kind.BADGE_NOT_PRINTED if error else Kind.BADGE_PRINTED
            why: dict[str, Any] = {"moment": millis(self.clock())} | ({"error": error} if error else {})
            book.append_all((kind, badge.number, _end_of(queued) | why) for badge, queued in ended)
        return [badge.attendee for badge, _ in ended]

    def waiting(self) -> list[Waiting]:
        """The prints of this desk that are on their way, also those of a program that ended before they did."""
        with self.file.reading() as records:
            found = records.queued_badges()
        people: dict[Queued, list[str]] = {}
        for badge in found:
            for queued in badge.queued:
                if queued.desk == self.name:
                    people.setdefault(_job_of(queued), []).append(badge.attendee)
        return [Waiting(job.print, job.printer, job.job, len(of), tuple(of)) for job, of in people.items()]

    def numbers_in(self, batch: str) -> set[str]:
        """The badges that went to paper in that batch."""
        with self.file.reading() as records:
            return records.numbers_in(batch)

    def _note(self, kind: Kind, cards: Iterable[Card], said: dict[str, Any]) -> None:
        with self.file.writing(self.name, self.operator, self.clock) as book:
            said = {**said, "moment": millis(self.clock())}
            book.append_all((kind, card.number, {**said, "wording": card.wording}) for card in cards)


def _end_of(queued: Queued) -> dict[str, Any]:
    said = {"print": queued.print, "printer": queued.printer, "design": queued.design, "job": queued.job}
    return {**said, "wording": queued.wording}


def _job_of(queued: Queued) -> Queued:
    """The same for all badges of one job."""
    return Queued(queued.print, queued.desk, queued.printer, queued.job, queued.design, "")
