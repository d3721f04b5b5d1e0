"""Headcounts: how many were expected, came, and are inside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from checkin.domain.attendees import Attendee
from checkin.domain.folds import State
from checkin.domain.sessions import Session


@dataclass(frozen=True, slots=True)
class Group:
    """One country, category or company of a session: people ``expected``, who ``attended``, ``inside`` now."""

    expected: int = 0
    attended: int = 0
    inside: int = 0


@dataclass(frozen=True, slots=True)
class Headcount:
    """One session in figures, all in people but ``entries``, which counts passes.

    ``expected`` are the people whom the session invites, ``attended`` those who were ever let in (invited or not),
    ``no_shows`` the expected who were not. Groups are keyed as written in the list, "" for people without one.
    """

    session: Session
    expected: int = 0
    attended: int = 0
    inside: int = 0
    entries: int = 0
    no_shows: int = 0
    by_country: Mapping[str, Group] = field(default_factory=dict)
    by_category: Mapping[str, Group] = field(default_factory=dict)
    by_company: Mapping[str, Group] = field(default_factory=dict)


def groups(counted: Mapping[str, tuple[int, int, int]]) -> dict[str, Group]:
    """``counted`` (expected, attended, inside) as groups: those that attended most first, then by name."""
    ranked = sorted(counted.items(), key=lambda item: (-item[1][1], -item[1][0], item[0]))
    return {name: Group(*counts) for name, counts in ranked if any(counts)}


def recount(state: State, session: Session) -> Headcount:
    """The headcount of ``session`` from a folded journal, person by person: what every other count must agree with."""
    expected: Counter[tuple[str, str]] = Counter()
    attended: Counter[tuple[str, str]] = Counter()
    inside: Counter[tuple[str, str]] = Counter()
    entries = no_shows = 0
    # somebody let in at another desk whose particulars have not arrived yet came all the same
    unheard_of = {at[1] for at in state.presences if at[0] == session.code and at[1] not in state.attendees}
    strangers = [Attendee(id=attendee_id, active=False) for attendee_id in unheard_of]
    for person in (*state.attendees.values(), *strangers):
        presence = state.presences.get((session.code, person.id))
        invited = person.active and session.invites(person)
        came = presence is not None and presence.entries > 0
        places = (
            ("", ""),
            ("country", person.country),
            ("category", person.category),
            ("company", person.company),
        )
        for place in places:
            expected[place] += invited
            attended[place] += came
            inside[place] += bool(presence and presence.inside)
        entries += presence.entries if presence else 0
        no_shows += invited and not came

    def by(name: str) -> dict[str, Group]:
        return groups(
            {place[1]: (count, attended[place], inside[place]) for place, count in expected.items() if place[0] == name}
        )

    whole = ("", "")
    return Headcount(
        session=session,
        expected=expected[whole],
        attended=attended[whole],
        inside=inside[whole],
        entries=entries,
        no_shows=no_shows,
        by_country=by("country"),
        by_category=by("category"),
        by_company=by("company"),
    )
