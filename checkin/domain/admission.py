"""Admission: who may pass, decided in one pure place.

    Reading + Look --> decide --> Verdict

The rules come in a fixed order and the first that applies wins: unreadable, forged, other event, unknown or not yet
heard of, revoked or cancelled, blocked, outside the badge's validity, too early, over or too late, not invited, full,
already in, questions open. A refusal is a value, never an exception. Who leaves is asked for nothing after blocked: an
exit has no hours, no invitation and no capacity.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.clock import millis
from checkin.domain.presence import Direction, Presence
from checkin.domain.questions import Question, open_questions
from checkin.domain.sessions import EntryRule, Invitation, Session
from checkin.domain.token import Reading, Token


class Reason(StrEnum):
    """What the door says."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    NOT_INVITED = "not_invited"
    NOT_LISTED = "not_listed"  # the company or category is invited, this person is not
    UNKNOWN = "unknown"
    FORGED = "forged"
    REVOKED = "revoked"
    BLOCKED = "blocked"
    NOT_VALID = "not_valid"  # not on this day
    UNSYNCED = "unsynced"
    OTHER_EVENT = "other_event"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"  # begun, and nobody comes in any more
    OVER = "over"
    FULL = "full"
    QUOTA = "quota"  # the company's seats are taken
    QUESTIONS = "questions"  # let in once they are answered
    UNREADABLE = "unreadable"


class Caution(StrEnum):
    """What is worth knowing of somebody who is admitted."""

    OVER_CAPACITY = "over_capacity"


CAN_BE_OVERRULED = frozenset(
    {
        Reason.ALREADY_IN, Reason.NOT_INVITED, Reason.NOT_LISTED, Reason.REVOKED, Reason.NOT_VALID, Reason.TOO_EARLY,
        Reason.TOO_LATE, Reason.OVER, Reason.FULL, Reason.QUOTA,
    }
)  # fmt: skip
"""Refusals of a known person, which somebody with a reason may overrule."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the books say about a code at one door: all that a decision needs, read in one go.

    ``inside`` is how many are in the room, counted to one past the session's capacity, ``colleagues`` how many of the
    person's company are, where there is a quota; ``successor`` who came instead of the attendee. ``day`` is the event's
    own date (ISO), ``answers`` what the person was asked at this door before, ``latest`` when they last passed any door
    (milliseconds, 0 for never).
    """

    session: Session
    badge: Badge | None = None
    attendee: Attendee | None = None
    presence: Presence | None = None
    inside: int = 0
    successor: Attendee | None = None
    colleagues: int = 0
    day: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)
    latest: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the door says to one scan, and what to show with it.

    ``scan`` is the id of the fact (empty until it was written), ``moment`` the time at the door, ``since`` and
    ``since_desk`` when and where the person entered before, and ``inside`` whether they still are; ``replaced_by`` the
    number that replaced a revoked badge, ``event`` the name of the other event, ``override`` why refusals were overruled,
    and ``overruled`` which; ``successor`` who came instead of the attendee, ``typed`` what arrived where that was not the
    ``code`` itself. ``seats_left`` counts after this scan, None where there is no limit.
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
    overruled: frozenset[Reason] = frozenset()
    desk: str = ""
    scan: str = ""
    successor: Attendee | None = None
    inside: bool = False
    questions: tuple[Question, ...] = ()
    cautions: tuple[Caution, ...] = ()
    seats_left: int | None = None
    typed: str = ""

    @property
    def admitted(self) -> bool:
        """Whether the door opens."""
        return self.reason is Reason.ADMITTED

    @property
    def replaced_by(self) -> str:
        """The number that replaced the scanned badge, if it was revoked for another."""
        return self.badge.replaced_by if self.badge else ""

    def body(self) -> dict[str, Any]:
        """The body of the fact that the scan is."""
        said: dict[str, Any] = {
            "session": self.session.code,
            "direction": self.direction.value,
            "verdict": self.reason.value,
            "code": self.code,
            "moment": millis(self.moment),
        }
        if self.override:
            said |= {"override": self.override, "overruled": sorted(self.overruled)}
        return said | {name: value for name in ("event", "typed") if (value := getattr(self, name))}


_Rule = Callable[[Reading, Look, datetime], Reason | None]


def _unreadable(reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    # a list may have codes that look like half a number
    return Reason.UNREADABLE if reading.token is Token.UNREADABLE and look.attendee is None else None


def _forged(reading: Reading, _look: Look, _moment: datetime) -> Reason | None:
    return Reason.FORGED if reading.token is Token.FORGED else None


def _other_event(reading: Reading, _look: Look, _moment: datetime) -> Reason | None:
    return Reason.OTHER_EVENT if reading.token is Token.OTHER_EVENT else None


def _unknown(reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    if look.attendee is not None or _badge_is_revoked(look):
        return None  # a badge that was revoked is known, though its holder is off the list
    return Reason.UNSYNCED if reading.token is Token.GENUINE else Reason.UNKNOWN


def _revoked(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    cancelled = look.attendee is not None and not look.attendee.active
    return Reason.REVOKED if cancelled or _badge_is_revoked(look) else None


def _blocked(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    return Reason.BLOCKED if look.attendee and look.attendee.blocked else None


def _not_valid(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    days = look.attendee.days if look.attendee else ()
    return Reason.NOT_VALID if days and look.day not in days else None


def _hours(_reading: Reading, look: Look, moment: datetime) -> Reason | None:
    session = look.session
    if moment < session.opens:
        return Reason.TOO_EARLY
    if moment > session.ends:
        return Reason.OVER
    came = look.presence is not None and look.presence.entries > 0
    return Reason.TOO_LATE if moment > session.closes and not came else None


def _invitation(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    assert look.attendee is not None
    return {
        Invitation.INVITED: None,
        Invitation.NOT_LISTED: Reason.NOT_LISTED,
        Invitation.NOT_INVITED: Reason.NOT_INVITED,
    }[look.session.invitation(look.attendee)]


def _full(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    return Reason.FULL if _takes_a_seat_too_many(look) and not look.session.soft else None


def _quota(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    assert look.attendee is not None
    seats = look.session.seats_for(look.attendee.company)
    return Reason.QUOTA if seats and look.colleagues - _is_inside(look) >= seats else None


def _already_in(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    before, rule = look.presence, look.session.entry
    if before is None or rule is EntryRule.ALWAYS:
        return None
    again = before.inside or (rule is EntryRule.ONCE and before.entries > 0)
    return Reason.ALREADY_IN if again else None


def _questions(_reading: Reading, look: Look, _moment: datetime) -> Reason | None:
    return Reason.QUESTIONS if open_questions(look.session.questions, look.answers) else None


_BOTH_WAYS: tuple[_Rule, ...] = (_unreadable, _forged, _other_event, _unknown, _revoked, _blocked)
_ENTERING: tuple[_Rule, ...] = (_not_valid, _hours, _invitation, _full, _quota, _already_in, _questions)


def _badge_is_revoked(look: Look) -> bool:
    return look.badge is not None and look.badge.revoked is not None


def _is_inside(look: Look) -> bool:
    return look.presence is not None and look.presence.inside


def _takes_a_seat_too_many(look: Look) -> bool:
    session = look.session
    keeps_their_own = session.entry is EntryRule.ALWAYS and _is_inside(look)
    return 0 < session.capacity <= look.inside and not keeps_their_own


def _reason(
    reading: Reading, look: Look, direction: Direction, moment: datetime, overruled: frozenset[Reason]
) -> Reason:
    rules = _BOTH_WAYS + (_ENTERING if direction is Direction.IN else ())
    for rule in rules:
        reason = rule(reading, look, moment)
        if reason and not (reason in overruled and look.attendee is not None):
            return reason
    return Reason.ADMITTED


def decide(
    reading: Reading,
    look: Look,
    direction: Direction,
    moment: datetime,
    override: str = "",
    overruled: frozenset[Reason] = CAN_BE_OVERRULED,
) -> Verdict:
    """The verdict on ``reading`` at ``moment``; with an ``override`` reason, the refusals ``overruled`` are none.

    What cannot be overruled, and the questions, hold all the same.
    """
    waived = overruled & CAN_BE_OVERRULED if override else frozenset[Reason]()
    reason = _reason(reading, look, direction, moment, waived)
    passed, coming = reason is Reason.ADMITTED, direction is Direction.IN
    was_in = _is_inside(look)
    is_in = coming if passed else was_in
    capacity = look.session.capacity
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
        overruled=waived,
        successor=look.successor if reason is Reason.REVOKED else None,
        inside=was_in,
        questions=look.session.questions if reason is Reason.QUESTIONS else (),
        cautions=(Caution.OVER_CAPACITY,) if passed and coming and _takes_a_seat_too_many(look) else (),
        seats_left=max(capacity - look.inside + was_in - is_in, 0) if capacity else None,
        typed=reading.typed,
    )
