"""The whole state as a fold of the whole journal: what the tables of an event file must always agree with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from checkin.domain import badges, identity, presence
from checkin.domain.attendees import Attendee, set_by
from checkin.domain.badges import Badge
from checkin.domain.clock import moment_of, stamped_moment
from checkin.domain.event import Event, set_event
from checkin.domain.facts import Fact, Kind, in_order
from checkin.domain.meetings import Meeting, meeting_of
from checkin.domain.presence import Presence
from checkin.domain.sessions import Session, set_session

PEOPLE_KINDS = frozenset({Kind.ATTENDEE_SET, Kind.ATTENDEE_DROPPED, Kind.ATTENDEE_MERGED})
PRINT_KINDS = frozenset({Kind.BADGE_QUEUED, Kind.BADGE_PRINTED, Kind.BADGE_NOT_PRINTED})
BADGE_KINDS = frozenset({Kind.BADGE_ISSUED, Kind.BADGE_REVOKED}) | PRINT_KINDS
DOOR_KINDS = frozenset({Kind.SCANNED, Kind.UNDONE})


@dataclass(frozen=True, slots=True)
class Telling:
    """That somebody was told of a guest's coming: ``who``, when and at which desk; the last telling counts."""

    who: str
    moment: datetime
    desk: str


@dataclass(slots=True)
class State:
    """Everything a journal comes to."""

    event: Event | None = None
    attendees: dict[str, Attendee] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    badges: dict[str, Badge] = field(default_factory=dict)
    presences: dict[tuple[str, str], Presence] = field(default_factory=dict)
    designs: dict[str, str] = field(default_factory=dict)
    """The TOML of the badge designs that the file carries, by name."""
    answers: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    told: dict[str, Telling] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)


def telling(fact: Fact) -> Telling:
    """What a fact of ``Kind.ALERT_TOLD`` says."""
    moment = fact.body.get("moment")  # by the desk's own clock; earlier versions kept no other than the journal's
    return Telling(fact.body["who"], stamped_moment(fact.at) if moment is None else moment_of(moment), fact.desk)


def fold(facts: Iterable[Fact]) -> State:
    """The state that ``facts``, in any order and with repetitions, come to."""
    state = State()
    journal = in_order(facts)
    persons = identity.persons(journal)
    people: defaultdict[str, list[Fact]] = defaultdict(list)
    meetings: defaultdict[str, list[Fact]] = defaultdict(list)
    doors: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in journal:
        person = persons.get(fact.subject, fact.subject)
        match fact.kind:
            case Kind.EVENT_SET:
                state.event = set_event(fact.subject, state.event, fact.body)
            case Kind.ATTENDEE_SET | Kind.ATTENDEE_DROPPED:
                people[fact.subject].append(fact)
            case Kind.SESSION_SET:
                state.sessions[fact.subject] = set_session(fact.subject, state.sessions.get(fact.subject), fact.body)
            case Kind.MEETING_SET:
                meetings[fact.subject].append(fact)
            case kind if kind in BADGE_KINDS:
                state.badges[fact.subject] = badges.apply(state.badges.get(fact.subject), fact)
            case Kind.DESIGN_SET:
                state.designs[fact.subject] = fact.body["text"]
            case Kind.SCANNED | Kind.UNDONE if fact.subject:
                doors[person].append(fact)
            case Kind.ANSWERED:
                state.answers.setdefault((fact.body["session"], person), {}).update(fact.body["answers"])
            case Kind.ALERT_TOLD:
                state.told[person] = telling(fact)
            case _:
                pass
    state.designs = {name: text for name, text in state.designs.items() if text}
    on_list = {one: set_by(said) for one, said in people.items() if one not in persons}
    state.attendees = {one: attendee for one, attendee in on_list.items() if attendee}
    held = {one: meeting_of(said) for one, said in meetings.items()}
    state.meetings = {one: meeting for one, meeting in held.items() if meeting}
    state.badges = {
        number: replace(badge, attendee=persons.get(badge.attendee, badge.attendee))
        for number, badge in state.badges.items()
    }
    for person, passes in doors.items():
        state.presences |= {(session, person): one for session, one in presence.fold(passes, person).items()}
    return state
