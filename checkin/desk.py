"""At the door: all that a desk does while guests stand in front of it.

text --> Desk.scan --> token.read --> book.look --> admission.decide --> book.append --> Verdict (durable)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from checkin.domain import admission, token
from checkin.domain.admission import CAN_BE_OVERRULED, Reason, Verdict
from checkin.domain.attendees import Attendee, Entry, changes
from checkin.domain.badges import Badge, Card, Issued, Revoked
from checkin.domain.clock import Clock, millis, system_clock
from checkin.domain.event import Event
from checkin.domain.facts import Fact, Kind, new_id
from checkin.domain.presence import Direction, Presence
from checkin.domain.sessions import Session, on_now
from checkin.domain.token import Reading, Token
from checkin.storage import Book, EventFile, Match, Records, Scan, listing
from checkin.storage.counts import Tally


class Undone(StrEnum):
    """What came of an undo."""

    DONE = "done"
    ALREADY = "already"  # somebody took it back before
    NOTHING = "nothing"  # a refusal let nobody pass: there is nothing to take back
    NOT_FOUND = "not_found"


class UnknownSession(LookupError):
    """There is no session with that code, or no more; ``code`` says which was asked for, ``known`` which there are."""

    def __init__(self, code: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no session {code!r}; there are: {', '.join(known) or 'none yet'}")
        self.code = code
        self.known = known


class UnknownAttendee(LookupError):
    """There is nobody with that id on the list."""

    def __init__(self, attendee_id: str) -> None:
        super().__init__(f"there is nobody with the id {attendee_id!r} on the list")
        self.attendee_id = attendee_id


class Desk:
    """One desk of one event. ``others`` are names and keys of other events whose badges it can tell.

    Every method is one transaction; all raise ``storage.FileBusy`` if the file's turn never comes.
    """

    def __init__(
        self,
        file: EventFile,
        name: str,
        operator: str = "",
        clock: Clock = system_clock,
        others: Iterable[tuple[str, bytes]] = (),
    ) -> None:
        self.file = file
        self.name = name
        self.operator = operator
        self.clock = clock
        self._others = tuple(others)
        with file.reading() as records:
            self.event: Event = records.event()

    # --- the door

    def scan(
        self, text: str, session: str, direction: Direction = Direction.IN, moment: datetime | None = None
    ) -> Verdict:
        """The verdict on a scanned ``text`` at the door of ``session``, durable when this returns.

        ``moment`` is when it was scanned (aware), now unless given. Raises ``UnknownSession``.
        """
        reading = token.read(text, self.event.secret, self._others)
        return self._decide(reading, session, direction, moment)

    def admit(self, attendee_id: str, session: str, direction: Direction = Direction.IN) -> Verdict:
        """The verdict on somebody who was found by name and has no badge at hand. Raises ``UnknownSession``."""
        return self._decide(Reading(Token.FOREIGN, ""), session, direction, None, attendee_id=attendee_id)

    def admit_anyway(self, refused: str, reason: str) -> Verdict:
        """Overrule the refusal whose scan id is ``refused``, for a ``reason`` that is kept in the journal.

        Raises ``LookupError`` when there is no such scan, and ``ValueError`` when it is not a refusal of a known
        person or no reason is given.
        """
        with self.file.reading() as records:
            scan = records.scan(refused)
        if scan is None:
            raise LookupError(f"there is no scan {refused!r}")
        if not reason.strip():
            raise ValueError("letting somebody in against the rule needs a reason")
        if scan.reason not in CAN_BE_OVERRULED or scan.attendee is None:
            raise ValueError(f"a scan that was {scan.reason.value} cannot be overruled")
        reading = token.read(scan.code, self.event.secret, self._others)
        person = scan.attendee.id
        return self._decide(reading, scan.session, scan.direction, None, override=reason.strip(), attendee_id=person)

    def _decide(
        self,
        reading: Reading,
        session: str,
        direction: Direction,
        moment: datetime | None,
        override: str = "",
        attendee_id: str = "",
    ) -> Verdict:
        with self.file.writing(self.name, self.operator, self.clock) as book:
            look = book.look(reading, session, attendee_id)
            if look is None:
                raise UnknownSession(session, [known.code for known in book.sessions()])
            verdict = admission.decide(reading, look, direction, moment or self.clock(), override)
            fact = book.append_scan(verdict.attendee.id if verdict.attendee else "", _scan_body(verdict), look.presence)
        return replace(verdict, scan=fact.id, desk=self.name)

    def undo(self, scan: str) -> Undone:
        """Take a scan back: it never let anybody pass. Both the scan and the undo stay in the journal."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            found = book.scan(scan)
            if found is None:
                return Undone.NOT_FOUND
            if found.undone:
                return Undone.ALREADY
            if found.reason is not Reason.ADMITTED or found.attendee is None:
                return Undone.NOTHING
            book.append(Kind.UNDONE, found.attendee.id, {"scan": scan, "session": found.session})
        return Undone.DONE

    # --- what the page shows

    def sessions(self) -> list[Session]:
        """The sessions by start."""
        with self.file.reading() as records:
            return records.sessions()

    def session_now(self) -> Session | None:
        """The session that a desk wants now; None while there are none."""
        return on_now(self.sessions(), self.clock())

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

    def person(self, attendee_id: str) -> tuple[Attendee, list[Badge], dict[str, Presence]]:
        """One person, their badges (newest first) and where they are. Raises ``UnknownAttendee``."""
        with self.file.reading() as records:
            person = _known(records, attendee_id)
            return person, records.badges_of(attendee_id), records.presences_of(attendee_id)

    def history(self, attendee_id: str) -> list[Fact]:
        """Everything the journal says of one person and their badges, oldest first."""
        with self.file.reading() as records:
            found = list(records.facts(attendee_id))
            for badge in records.badges_of(attendee_id):
                found.extend(records.facts(badge.number))
        return sorted(found, key=lambda fact: fact.order)

    # --- the list

    def listed_ids(self, order: listing.Order | None, only: listing.Only, *, descending: bool = False) -> list[str]:
        """The ids of the people in ``only``, sorted; read a page of them with ``listed``."""
        with self.file.reading() as records:
            return listing.ids(records.connection, order, only, descending=descending)

    def listed(self, attendee_ids: Sequence[str]) -> list[listing.Listed]:
        """These people with their good badges and where they are, in this order."""
        with self.file.reading() as records:
            return listing.people(records.connection, attendee_ids)

    def words_of(self, field: str) -> dict[str, str]:
        """The companies or categories ("company", "category") on the list, by key, as they are written most often."""
        with self.file.reading() as records:
            return listing.words_of(records.connection, field)

    def last_stamp(self) -> int:
        """The stamp of the newest fact: while it stays the same, nothing has happened."""
        with self.file.reading() as records:
            return records.last_stamp()

    def register(self, entry: Entry) -> Attendee:
        """Add a person who walked in. Raises ``ValueError`` when there is no name."""
        if not entry.called:
            raise ValueError("a person needs a name")
        with self.file.writing(self.name, self.operator, self.clock) as book:
            fact = book.append(Kind.ATTENDEE_SET, new_id(), entry.body())
            return _known(book, fact.subject)

    def correct(self, attendee_id: str, entry: Entry) -> Attendee:
        """Make one person's fields those of ``entry``; only what differs is written. Raises ``UnknownAttendee``."""
        if not entry.called:
            raise ValueError("a person needs a name")
        with self.file.writing(self.name, self.operator, self.clock) as book:
            different = changes(_known(book, attendee_id).entry(), entry)
            if different:
                book.append(Kind.ATTENDEE_SET, attendee_id, different)
            return _known(book, attendee_id)

    def set_active(self, attendee_id: str, *, active: bool) -> Attendee:
        """Cancel a person, whose badges then open nothing, or take them on again. Raises ``UnknownAttendee``."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            if _known(book, attendee_id).active is not active:
                book.append(Kind.ATTENDEE_SET, attendee_id, {"active": active})
            return _known(book, attendee_id)

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
            good = book.good_badges()
            if attendee_ids is None:
                people = [person for person in book.attendees() if person.active and person.id not in good]
            else:
                people = [_known(book, attendee_id) for attendee_id in dict.fromkeys(attendee_ids)]
                people = [person for person in people if not (only_missing and person.id in good)]
            return _issue(book, self.event, people, good, why)

    def cards(self, attendee_ids: Sequence[str] | None = None, *, unprinted: bool = False) -> list[Card]:
        """What to draw for these people, or for everybody with a good badge; only those never printed if asked.

        People without a good badge have no card: issue first.
        """
        with self.file.reading() as records:
            good = records.good_badges()
            if attendee_ids is None:
                people = [person for person in records.attendees() if person.active]
            else:
                people = [_known(records, attendee_id) for attendee_id in attendee_ids]
        chosen = [(person, good[person.id]) for person in people if person.id in good]
        return [
            Card.of(person, badge.number, self.event.name)
            for person, badge in chosen
            if not (unprinted and badge.prints)
        ]

    def note_printed(self, numbers: Iterable[str], printer: str, design: str) -> None:
        """Write down that these badges went to ``printer`` (a printer's name, or a file's) in ``design``."""
        body = {"printer": printer, "design": design}
        with self.file.writing(self.name, self.operator, self.clock) as book:
            book.append_all((Kind.BADGE_PRINTED, number, body) for number in numbers)


def _known(records: Records, attendee_id: str) -> Attendee:
    person = records.attendee(attendee_id)
    if person is None:
        raise UnknownAttendee(attendee_id)
    return person


def _issue(
    book: Book, event: Event, people: Iterable[Attendee], good: Mapping[str, Badge], why: Revoked
) -> list[Issued]:
    chosen = list(people)
    numbers = _new_numbers(book, event, len(chosen))
    issued: list[Issued] = []
    said: list[tuple[Kind, str, Mapping[str, Any]]] = []
    for person, number in zip(chosen, numbers, strict=True):
        old = good.get(person.id)
        if old:
            said.append((Kind.BADGE_REVOKED, old.number, {"why": why.value, "replaced_by": number}))
        said.append((Kind.BADGE_ISSUED, number, {"attendee": person.id}))
        issued.append(Issued(person.id, person.called, number, old.number if old else None))
    book.append_all(said)
    return issued


def _new_numbers(book: Book, event: Event, count: int) -> list[str]:
    """``count`` numbers that nobody has: a double is one chance in 10^13 a pair, but a number is for one person."""
    numbers: dict[str, None] = {}
    while len(numbers) < count:
        minted = [token.mint(event.secret) for _ in range(count - len(numbers))]
        taken = book.known_numbers(minted)
        numbers.update(dict.fromkeys(number for number in minted if number not in taken))
    return list(numbers)


def _scan_body(verdict: Verdict) -> dict[str, Any]:
    body: dict[str, Any] = {
        "session": verdict.session.code,
        "direction": verdict.direction.value,
        "verdict": verdict.reason.value,
        "code": verdict.code,
        "moment": millis(verdict.moment),
    }
    if verdict.override:
        body["override"] = verdict.override
    if verdict.event:
        body["event"] = verdict.event
    return body
