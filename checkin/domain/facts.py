"""Facts: all that ever happened at a desk, each immutable, in one journal.

Everything else (who is on the list, which badge is good, who is inside) is a fold of facts in ``(at, id)`` order. Two
journals merge by the union of their facts, in any order and any number of times, with the same result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from uuid_utils import uuid7

Body = Mapping[str, Any]


class Kind(StrEnum):
    """What happened. Subjects: event id, attendee id, session code, badge number, design or list name, as noted."""

    EVENT_SET = "event_set"  # subject: event id; body: the event's fields
    ATTENDEE_SET = "attendee_set"  # subject: attendee id; body: the fields that were set
    SESSION_SET = "session_set"  # subject: session code; body: the fields that were set
    ATTENDEE_DROPPED = "attendee_dropped"  # subject: attendee id, who never was on the list; body: why, import
    ATTENDEE_MERGED = "attendee_merged"  # subject: attendee id; body: into, the attendee id of the same person
    TOLD_APART = "told_apart"  # subject: attendee id; body: of, the id of somebody alike, apart: whether they are two
    BADGE_ISSUED = "badge_issued"  # subject: badge number; body: attendee
    BADGE_REVOKED = "badge_revoked"  # subject: badge number; body: why, replaced_by
    BADGE_QUEUED = "badge_queued"  # subject: badge number; body: print, printer, design, wording, job, ...
    BADGE_PRINTED = "badge_printed"  # subject: badge number; body: printer, design, wording, print where it was queued
    BADGE_NOT_PRINTED = "badge_not_printed"  # subject: badge number; body: print, printer, error
    SCANNED = "scanned"  # subject: attendee id or ""; body: session, direction, verdict, code, moment, ...
    ANSWERED = "answered"  # subject: attendee id; body: session, answers by the questions' keys
    ALERT_TOLD = "alert_told"  # subject: attendee id; body: who was told that they came, moment
    UNDONE = "undone"  # subject: attendee id; body: scan (the fact's id), session
    DESIGN_SET = "design_set"  # subject: name of a badge design; body: text, its TOML; empty when it was removed
    MEETING_SET = "meeting_set"  # subject: meeting id; body: the fields that were set
    LIST_IMPORTED = "list_imported"  # subject: file name; body: the report's counts, first and last stamp written
    LIST_UNDONE = "list_undone"  # subject: file name; body: import (the fact's id), counts


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened.

    ``id`` is a UUIDv7 as text, ``at`` a stamp of ``clock``, ``desk`` and ``operator`` say who wrote it down, ``body``
    holds JSON values only.
    """

    id: str
    at: int
    desk: str
    operator: str
    kind: Kind
    subject: str
    body: Body

    @property
    def order(self) -> tuple[int, str]:
        """The place in the journal: all folds read facts in this order."""
        return (self.at, self.id)


def new_id() -> str:
    """A new UUIDv7 as text (RFC 9562): sorts by the time it was made."""
    return str(uuid7())


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """The union of ``facts``, each id once, in journal order."""
    return sorted({fact.id: fact for fact in facts}.values(), key=lambda fact: fact.order)
