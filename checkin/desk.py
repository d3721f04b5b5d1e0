"""A desk: its door, what its page shows, and its badges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checkin.domain import signs
from checkin.domain.badges import Card, Issued, Revoked
from checkin.domain.diary import whole_programme
from checkin.domain.facts import Kind
from checkin.domain.sessions import Session, on_now
from checkin.door import REPEATS, Door, NotAllowed, Undone, UnknownSession
from checkin.registry import UnknownAttendee, known
from checkin.storage import Match, Scan
from checkin.storage.counts import Tally
from checkin.storage.numbers import issue

__all__ = ["REPEATS", "Desk", "NotAllowed", "Undone", "UnknownAttendee", "UnknownSession"]


class Desk(Door):
    """One desk of one event: its door, its badges and the list.

    Every method is one transaction; all raise ``storage.FileBusy`` if the file's turn never comes.
    """

    # --- what the page shows

    def sessions(self) -> list[Session]:
        """The sessions by start."""
        with self.file.reading() as records:
            return records.sessions()

    def session_now(self) -> Session | None:
        """The session that a desk wants now; None while there are none."""
        return on_now(self.sessions(), self.clock())

    def session_of_sign(self, text: str) -> Session | None:
        """The session whose door sign was scanned: the desk is to work for it now. None for anything else."""
        if len(text.strip()) != signs.LENGTH:
            return None  # a scan of a badge does not wait for the plan to be read
        return signs.session_of_sign(text, self.sessions(), self.event.secret)

    def tally(self, session: str) -> Tally | None:
        """Expected, attended, inside and entries of one session; None when there is no such session."""
        with self.file.reading() as records:
            found = records.session(session)
            return records.tally(found) if found else None

    def recent(self, session: str = "", limit: int = 10) -> list[Scan]:
        """The last scans at this desk, newest first, of one session where given."""
        with self.file.reading() as records:
            return records.recent(session, self.name, limit)

    def find(self, typed: str, limit: int = 20) -> list[Match]:
        """The people that ``typed`` may mean, best first."""
        with self.file.reading() as records:
            return records.find(typed, limit)

    # --- badges

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
        """What to draw for these people, or for everybody with a good badge; only those never printed if asked.

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
            if not (unprinted and badge.prints)
        ]

    def note_printed(self, cards: Iterable[Card], printer: str, design: str) -> None:
        """Write down that these badges went to ``printer`` (a printer's name, or a file's) in ``design``."""
        where = {"printer": printer, "design": design}
        with self.file.writing(self.name, self.operator, self.clock) as book:
            book.append_all((Kind.BADGE_PRINTED, card.number, {**where, "wording": card.wording}) for card in cards)
