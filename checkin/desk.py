"""A desk: its door, what its page shows, and its badges."""

from __future__ import annotations

from collections.abc import Iterable

from checkin.domain import signs
from checkin.domain.attendees import Attendee
from checkin.domain.sessions import Session, on_now
from checkin.door import REPEATS, Door, NotAllowed, Told, Undone, UnknownSession, WrongPin
from checkin.prints import Prints
from checkin.registry import UnknownAttendee
from checkin.storage import Match, Scan
from checkin.storage.counts import Tally

__all__ = ["REPEATS", "Desk", "NotAllowed", "Told", "Undone", "UnknownAttendee", "UnknownSession", "WrongPin"]


class Desk(Door, Prints):
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

    def holders(self, codes: Iterable[str]) -> list[Attendee | None]:
        """Whose ``codes`` these are, one by one, as far as this desk has heard; nothing is decided or written."""
        return [self.tell(code).person for code in codes]
