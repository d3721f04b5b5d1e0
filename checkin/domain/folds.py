"""The whole state as a fold of the whole journal: what the tables of an event file must always agree with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from checkin.domain import badges, identity, presence
from checkin.domain.attendees import Attendee, set_by
from checkin.domain.badges import Badge
from checkin.domain.event import Event, set_event
from checkin.domain.facts import Fact, Kind, in_order
from checkin.domain.presence import Presence
from checkin.domain.sessions import Session, set_session

PEOPLE_KINDS = frozenset({Kind.ATTENDEE_SET, Kind.ATTENDEE_DROPPED, Kind.ATTENDEE_MERGED})
PRINT_KINDS = frozenset({Kind.BADGE_QUEUED, Kind.BADGE_PRINTED, Kind.BADGE_NOT_PRINTED})
BADGE_KINDS = frozenset({Kind.BADGE_ISSUED, Kind.BADGE_REVOKED}) | PRINT_KINDS


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
    journal = in_order(facts)
    persons = identity.persons(journal)
    people: defaultdict[str, list[Fact]] = defaultdict(list)
    doors: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in journal:
        match fact.kind:
            case Kind.EVENT_SET:
                state.event = set_event(fact.subject, state.event, fact.body)
            case Kind.ATTENDEE_SET | Kind.ATTENDEE_DROPPED:
                people[fact.subject].append(fact)
            case Kind.SESSION_SET:
                state.sessions[fact.subject] = set_session(fact.subject, state.sessions.get(fact.subject), fact.body)
            case kind if kind in BADGE_KINDS:
                state.badges[fact.subject] = badges.apply(state.badges.get(fact.subject), fact)
            case Kind.SCANNED | Kind.UNDONE if fact.subject:
                doors[fact.body["session"], persons.get(fact.subject, fact.subject)].append(fact)
            case _:
                pass
    on_list = {one: set_by(said) for one, said in people.items() if one not in persons}
    state.attendees = {one: person for one, person in on_list.items() if person}
    state.badges = {
        number: replace(badge, attendee=persons.get(badge.attendee, badge.attendee))
        for number, badge in state.badges.items()
    }
    presences = {place: presence.fold(passes, place[1]) for place, passes in doors.items()}
    state.presences = {place: folded for place, folded in presences.items() if folded}
    return state
