"""The whole state as a fold of the whole journal: what the tables of an event file must always agree with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from checkin.domain import badges, presence
from checkin.domain.attendees import Attendee, set_attendee
from checkin.domain.badges import Badge
from checkin.domain.event import Event, set_event
from checkin.domain.facts import Fact, Kind, in_order
from checkin.domain.presence import Presence
from checkin.domain.sessions import Session, set_session

BADGE_KINDS = frozenset({Kind.BADGE_ISSUED, Kind.BADGE_REVOKED, Kind.BADGE_PRINTED})


@dataclass(slots=True)
class State:
    """Everything a journal comes to."""

    event: Event | None = None
    attendees: dict[str, Attendee] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    badges: dict[str, Badge] = field(default_factory=dict)
    presences: dict[tuple[str, str], Presence] = field(default_factory=dict)


def fold(facts: Iterable[Fact]) -> State:
    """The state that ``facts``, in any order and with repetitions, come to."""
    state = State()
    doors: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in in_order(facts):
        match fact.kind:
            case Kind.EVENT_SET:
                state.event = set_event(fact.subject, state.event, fact.body)
            case Kind.ATTENDEE_SET:
                before = state.attendees.get(fact.subject)
                state.attendees[fact.subject] = set_attendee(fact.subject, before, fact.body)
            case Kind.SESSION_SET:
                state.sessions[fact.subject] = set_session(fact.subject, state.sessions.get(fact.subject), fact.body)
            case Kind.BADGE_ISSUED | Kind.BADGE_REVOKED | Kind.BADGE_PRINTED:
                state.badges[fact.subject] = badges.apply(state.badges.get(fact.subject), fact)
            case Kind.SCANNED | Kind.UNDONE if fact.subject:
                doors[fact.body["session"], fact.subject].append(fact)
            case _:
                pass
    for place, passes in doors.items():
        folded = presence.fold(passes)
        if folded:
            state.presences[place] = folded
    return state
