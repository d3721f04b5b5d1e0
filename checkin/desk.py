"""At the door: all that a desk does while guests stand in front of it.

text --> Desk.scan --> token.read --> book.look --> admission.decide --> book.append --> Verdict (durable)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from checkin.domain import admission, token
from checkin.domain.admission import CAN_BE_OVERRULED, Reason, Verdict
from checkin.domain.clock import Clock, millis, system_clock
from checkin.domain.facts import Kind
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session, on_now
from checkin.domain.token import Reading, Token
from checkin.prints import Prints
from checkin.registry import UnknownAttendee
from checkin.storage import EventFile, Match, Scan
from checkin.storage.counts import Tally

__all__ = ["Desk", "Undone", "UnknownAttendee", "UnknownSession"]


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


class Desk(Prints):
    """One desk of one event: its door, its badges and the list. ``others`` are names and keys of other events whose
    badges it can tell.

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
        super().__init__(file, name, operator, clock)
        self._others = tuple(others)

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
            book.append(Kind.UNDONE, found.subject, {"scan": scan, "session": found.session})
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
