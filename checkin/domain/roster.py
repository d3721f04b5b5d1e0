"""The roster: what a list does to the people who are known, decided in one pure place.

    Lines + known Attendees --> plan --> Plan (added, changed, same, reported; doubts, gone)

Every line ends in exactly one of the first four. Whoever is on the list and known at once is found in passes, the surest
first; each line and each person is taken at most once, and cancelled people only where nobody else fits:

    0. a line that says word for word what is known, or nothing new of somebody who can be no one else;
    1. the external code;
    2. the e-mail and the name;
    3. the name and the company, where both lists have it once;
    4. the e-mail, once in both, where the names have a word or the Hangul in common;
    5. the name, once in both, where one of the two has no company.

Names agree in Hangul, or in the Latin words in any order; Hangul that differs gives way to Hangul that agrees. A list that
was imported once comes out all the same the second time.

Two things are left to a person. A line that is added although somebody known shares its e-mail or its name is a *doubt*:
told that it is that person, the plan corrects them instead. And whoever an earlier list brought, of which this one is
plainly a newer version, but is not on it any more is *gone*: the plan cancels nobody by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter
from typing import Any

from checkin.domain.attendees import FIELDS, Attendee, Entry
from checkin.domain.matching import CROWD, Person, all_fields, match

LONGEST_FIELD = 300
"""Characters a field may have; more is a paragraph that slipped into a cell."""

_TEXT_FIELDS = tuple(name for name in FIELDS if name != "sessions")
_texts: Callable[[Entry], tuple[str, ...]] = attrgetter(*_TEXT_FIELDS)


class RowReason(StrEnum):
    """Why a row was not accepted."""

    NO_NAME = "no_name"
    DUPLICATE_ROW = "duplicate_row"  # says the same as an earlier one, or names the same person by the same code
    DUPLICATE_CODE = "duplicate_code"  # another person of this list has the external code
    TOO_LONG = "too_long"
    NOT_COMING = "not_coming"  # the list says that the person cancelled, declined or was refunded
    NOT_CONFIRMED = "not_confirmed"  # waits for approval, payment or a free place


class NoteKind(StrEnum):
    """What is worth knowing of a row that was accepted."""

    UNKNOWN_SESSION = "unknown_session"
    ODD_EMAIL = "odd_email"  # without an @
    UNREADABLE = "unreadable"  # holds a character that was lost when the list was saved


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth knowing of an accepted row; ``value`` is what the row says."""

    row: int
    kind: NoteKind
    value: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list: an ``entry``, or a ``problem`` with what the row says as ``value``."""

    row: int
    entry: Entry | None
    problem: RowReason | None = None
    value: str = ""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A row that says something new of ``attendee``: for each field what was known and what will be."""

    row: int
    attendee: Attendee
    fields: dict[str, tuple[Any, Any]]

    @property
    def after(self) -> Attendee:
        """The attendee as the row corrects it."""
        return replace(self.attendee, **{name: after for name, (_, after) in self.fields.items()})


class DoubtKind(StrEnum):
    """What makes one think that somebody who would be added is known already."""

    SAME_EMAIL = "same_email"  # and another name
    SAME_NAME = "same_name"  # and another company, or another e-mail


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that would add ``entry``, and a person known who may be the same."""

    row: int
    entry: Entry
    attendee: Attendee
    kind: DoubtKind

    @property
    def fields(self) -> dict[str, tuple[Any, Any]]:
        """What the row would correct if it is that person."""
        return corrections(self.attendee, self.entry)


@dataclass(frozen=True, slots=True)
class Reported:
    """A row that was not accepted; ``of_row`` is the earlier row it repeats, 0 when it repeats none."""

    row: int
    reason: RowReason
    value: str
    of_row: int = 0


@dataclass(slots=True)
class Plan:
    """What an import will do, each row once, in the order of the list."""

    added: list[tuple[int, Entry]] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    same: list[tuple[int, Attendee]] = field(default_factory=list)
    reported: list[Reported] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    gone: list[Attendee] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many rows came in."""
        return len(self.added) + len(self.changed) + len(self.same) + len(self.reported)


NEWER = 0.5
"""The share of an earlier list's people who must be on a list for it to be a newer version of that one."""


def plan(
    lines: Sequence[Line],
    known: Sequence[Attendee],
    decided: Mapping[int, str] | None = None,
    brought: Iterable[Collection[str]] = (),
) -> Plan:
    """What importing ``lines`` does to the people ``known``; nothing is changed here.

    ``decided`` says of rows in doubt the attendee id that they mean, or "" for somebody new. ``brought`` has, for each
    earlier list, the ids of the people that it added.
    """
    result = Plan()
    accepted = list(_accepted(lines, result))
    entries = [line.entry for line in accepted if line.entry]
    found, word_for_word = _find(accepted, entries, known, decided or {})
    for place, (line, entry) in enumerate(zip(accepted, entries, strict=True)):
        result.notes.extend(line.notes)
        attendee = found.get(place)
        if attendee is None:
            result.added.append((line.row, entry))
        elif place not in word_for_word and (fields := corrections(attendee, entry)):
            result.changed.append(Change(line.row, attendee, fields))
        else:
            result.same.append((line.row, attendee))
    result.reported.sort(key=lambda reported: reported.row)
    met = {person.id for person in found.values()}
    result.doubts = list(_doubts(result.added, [person for person in known if person.id not in met], decided or {}))
    result.gone = _gone(known, met, brought)
    return result


def _find(
    accepted: Sequence[Line], entries: Sequence[Entry], known: Sequence[Attendee], decided: Mapping[int, str]
) -> tuple[dict[int, Attendee], frozenset[int]]:
    """``match``, with what a person decided."""
    if not decided:
        return match(entries, known, teaches)
    by_id = {person.id: person for person in known}
    told = {place: by_id.get(decided[line.row]) for place, line in enumerate(accepted) if line.row in decided}
    open_places = [place for place in range(len(entries)) if place not in told]
    taken = {person.id for person in told.values() if person}
    others = [person for person in known if person.id not in taken]
    found, word_for_word = match([entries[place] for place in open_places], others, teaches)
    by_place = {open_places[place]: person for place, person in found.items()}
    by_place |= {place: person for place, person in told.items() if person}
    return by_place, frozenset(open_places[place] for place in word_for_word)


def _doubts(
    added: Sequence[tuple[int, Entry]], known: Sequence[Attendee], decided: Mapping[int, str]
) -> Iterable[Doubt]:
    """The first person, by e-mail before by name, whom each added row may mean; a crowd says nothing."""
    by_key: defaultdict[str, list[Attendee]] = defaultdict(list)
    for person in known if added else ():
        if person.active:
            for key in Person(person).tells:
                by_key[key].append(person)
    if not by_key:
        return
    for row, entry in added:
        if row in decided:
            continue
        for key in Person(entry).tells:
            if 0 < len(people := by_key.get(key, [])) <= CROWD:
                yield Doubt(row, entry, people[0], DoubtKind.SAME_EMAIL if "@" in key else DoubtKind.SAME_NAME)
                break


def _gone(known: Sequence[Attendee], met: Collection[str], brought: Iterable[Collection[str]]) -> list[Attendee]:
    missing: set[str] = set()
    active = {person.id for person in known if person.active}
    for ids in brought:
        still = active.intersection(ids)
        if still and len(still.intersection(met)) >= NEWER * len(still):
            missing |= still.difference(met)
    return [person for person in known if person.id in missing]


def corrections(before: Attendee, said: Entry) -> dict[str, tuple[Any, Any]]:
    """The fields in which ``said`` corrects ``before``, with what was and what will be.

    An empty field corrects nothing, and sessions are only added. One thing goes without being said: the given name and
    surnames of a name that is no longer the person's, which a badge would otherwise go on printing.
    """
    fields: dict[str, tuple[Any, Any]] = {}
    for name, old, new in zip(_TEXT_FIELDS, _texts(before), _texts(said), strict=True):
        if new and new != old:
            fields[name] = (old, new)
    if said.sessions and (
        new_sessions := tuple(code for code in dict.fromkeys(said.sessions) if code not in before.sessions)
    ):
        fields["sessions"] = (before.sessions, before.sessions + new_sessions)
    if "name" in fields and not (said.given or said.surnames):
        words = set(said.name.split())
        if not words.issuperset(f"{before.given} {before.surnames}".split()):
            fields |= {part: (old, "") for part in ("given", "surnames") if (old := getattr(before, part))}
    return fields


def teaches(before: Attendee, said: Entry) -> bool:
    """Whether ``said`` corrects anything of ``before``: ``corrections`` would not be empty."""
    for old, new in zip(_texts(before), _texts(said), strict=True):
        if new and new != old:
            return True
    return not set(said.sessions).issubset(before.sessions)


def _accepted(lines: Sequence[Line], result: Plan) -> Iterable[Line]:
    """The lines that can be imported; the others are reported."""
    first: dict[tuple[object, ...], int] = {}
    coded: dict[str, tuple[int, Entry]] = {}
    for line in lines:
        entry = line.entry
        if line.problem or entry is None:
            result.reported.append(Reported(line.row, line.problem or RowReason.NO_NAME, line.value))
        elif not (entry.name or entry.hangul):
            result.reported.append(Reported(line.row, RowReason.NO_NAME, line.value))
        elif len("".join(said := _texts(entry))) > LONGEST_FIELD and max(map(len, said)) > LONGEST_FIELD:
            result.reported.append(Reported(line.row, RowReason.TOO_LONG, max(said, key=len)[:LONGEST_FIELD]))
        elif (of_row := first.setdefault(all_fields(entry), line.row)) != line.row:
            result.reported.append(Reported(line.row, RowReason.DUPLICATE_ROW, entry.called, of_row))
        elif (
            entry.external_code and (other := coded.setdefault(entry.external_code, (line.row, entry)))[1] is not entry
        ):
            if Person(entry).agrees(Person(other[1])):
                result.reported.append(Reported(line.row, RowReason.DUPLICATE_ROW, entry.called, other[0]))
            else:
                result.reported.append(Reported(line.row, RowReason.DUPLICATE_CODE, entry.external_code, other[0]))
        else:
            yield line
