"""What a door answers besides its verdicts: what came of an undo, what a text is, and why something cannot be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin.domain.admission import Reason
from checkin.domain.attendees import Attendee
from checkin.domain.layouts import Layout
from checkin.domain.token import Reading


class Undone(StrEnum):
    """What came of an undo."""

    DONE = "done"
    ALREADY = "already"  # somebody took it back before
    NOTHING = "nothing"  # a refusal let nobody pass: there is nothing to take back
    NOT_FOUND = "not_found"
    NOT_YOURS = "not_yours"  # scanned at another desk, or too long ago: a supervisor may


@dataclass(frozen=True, slots=True)
class Told:
    """What a text is: its ``reading``, who carries it, and the ``layout`` through which it was typed, if it was one."""

    reading: Reading
    person: Attendee | None = None
    layout: Layout | None = None


class UnknownSession(LookupError):
    """There is no session with that code, or no more; ``code`` says which was asked for, ``known`` which there are."""

    def __init__(self, code: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no session {code!r}; there are: {', '.join(known) or 'none yet'}")
        self.code = code
        self.known = known


class NotAllowed(PermissionError):
    """Only a supervisor may let somebody in who was refused for ``reason``, or block and unblock them."""

    def __init__(self, reason: Reason) -> None:
        said = reason.value.replace("_", " ")
        blocking = reason is Reason.BLOCKED
        super().__init__(
            f"only a supervisor may {'block or unblock somebody' if blocking else f'let in who was refused as {said}'}"
        )
        self.reason = reason


class WrongPin(PermissionError):
    """What was typed is not the supervisor's PIN."""

    def __init__(self) -> None:
        super().__init__("that is not the supervisor's PIN")
