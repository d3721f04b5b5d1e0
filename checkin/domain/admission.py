"""Admission: who may pass, decided in one pure place.

    Reading + Look --> decide --> Verdict

The rules come in a fixed order and the first that applies wins: forged, other event, revoked, unknown, not yet heard
of, cancelled, too early, over, not invited, full, already in. A refusal is a value, never an exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.presence import Direction, Presence
from checkin.domain.sessions import Session
from checkin.domain.token import Reading, Token


class Reason(StrEnum):
    """What the door says."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    NOT_INVITED = "not_invited"
    UNKNOWN = "unknown"
    FORGED = "forged"
    REVOKED = "revoked"
    UNSYNCED = "unsynced"
    OTHER_EVENT = "other_event"
    TOO_EARLY = "too_early"
    OVER = "over"
    FULL = "full"


CAN_BE_OVERRULED = frozenset(
    {Reason.ALREADY_IN, Reason.NOT_INVITED, Reason.REVOKED, Reason.TOO_EARLY, Reason.OVER, Reason.FULL}
)
"""Refusals of a known person, which somebody with a reason may overrule."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the books say about a code at one door: all that a decision needs, read in one go.

    ``inside`` is how many are in the room, counted no further than the session's capacity.
    """

    session: Session
    badge: Badge | None = None
    attendee: Attendee | None = None
    presence: Presence | None = None
    inside: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the door says to one scan, and what to show with it.

    ``scan`` is the id of the fact (empty until it was written), ``moment`` the time at the door, ``since`` and
    ``since_desk`` when and where the person entered before, ``replaced_by`` the number that replaced a revoked badge,
    ``event`` the name of the other event, ``override`` the reason for which a refusal was overruled, ``typed`` what
    arrived where that was not the ``code`` itself.
    """

    reason: Reason
    direction: Direction
    moment: datetime
    session: Session
    code: str
    attendee: Attendee | None = None
    badge: Badge | None = None
    since: datetime | None = None
    since_desk: str = ""
    event: str = ""
    override: str = ""
    desk: str = ""
    scan: str = ""
    typed: str = ""

    @property
    def admitted(self) -> bool:
        """Whether the door opens."""
        return self.reason is Reason.ADMITTED

    @property
    def replaced_by(self) -> str:
        """The number that replaced the scanned badge, if it was revoked for another."""
        return self.badge.replaced_by if self.badge else ""


def _reason(reading: Reading, look: Look, direction: Direction, moment: datetime) -> Reason:  # noqa: PLR0911
    if reading.token is Token.FORGED:
        return Reason.FORGED
    if reading.token is Token.OTHER_EVENT:
        return Reason.OTHER_EVENT
    if look.badge and look.badge.revoked:
        return Reason.REVOKED
    if look.attendee is None:
        return Reason.UNSYNCED if reading.token is Token.GENUINE else Reason.UNKNOWN
    if not look.attendee.active:
        return Reason.REVOKED
    if direction is Direction.OUT:
        return Reason.ADMITTED  # whoever is in may leave, late or uninvited
    if moment < look.session.opens:
        return Reason.TOO_EARLY
    if moment > look.session.ends:
        return Reason.OVER
    if not look.session.invites(look.attendee):
        return Reason.NOT_INVITED
    if look.session.capacity and look.inside >= look.session.capacity:
        return Reason.FULL
    if look.presence and look.presence.inside:
        return Reason.ALREADY_IN
    return Reason.ADMITTED


def decide(reading: Reading, look: Look, direction: Direction, moment: datetime, override: str = "") -> Verdict:
    """The verdict on ``reading`` at ``moment``; with an ``override`` reason a refusal that can be overruled is not one."""
    reason = _reason(reading, look, direction, moment)
    if override and reason in CAN_BE_OVERRULED:
        reason = Reason.ADMITTED
    return Verdict(
        reason=reason,
        direction=direction,
        moment=moment,
        session=look.session,
        code=reading.code,
        attendee=look.attendee,
        badge=look.badge,
        since=look.presence.since if look.presence else None,
        since_desk=look.presence.since_desk if look.presence else "",
        event=reading.event,
        override=override,
        typed=reading.typed,
    )
