"""Who is who: several records that turned out to be one person, and records that look like one and are two.

The record that was merged is gone from the list for good; its badges, scans and history are the other one's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checkin.domain.facts import Fact, Kind


def persons(merges: Iterable[Fact]) -> dict[str, str]:
    """The attendee id of the person for every id that was merged into another; ``merges`` in journal order.

    Two desks may merge the same two records the opposite way round: the earlier fact decides, the later one says
    nothing new.
    """
    into: dict[str, str] = {}

    def person(attendee_id: str) -> str:
        while attendee_id in into:
            attendee_id = into[attendee_id]
        return attendee_id

    for fact in merges:
        if fact.kind is Kind.ATTENDEE_MERGED:
            merged, kept = person(fact.subject), person(fact.body["into"])
            if merged != kept:
                into[merged] = kept
    return {attendee_id: person(attendee_id) for attendee_id in into}


def told_apart(said: Iterable[Fact], persons: Mapping[str, str]) -> set[frozenset[str]]:
    """The pairs of attendee ids of whom somebody said last that they are two; ``said`` in journal order.

    ``persons`` are those of the function above: what was said of a record that was merged since is said of the person.
    """
    apart: set[frozenset[str]] = set()
    for fact in said:
        if fact.kind is Kind.TOLD_APART:
            pair = frozenset(persons.get(one, one) for one in (fact.subject, fact.body["of"]))
            if fact.body.get("apart", True) and len(pair) == 2:
                apart.add(pair)
            else:
                apart.discard(pair)
    return apart
