"""Doubles: two records on the list that look like one person, for somebody to look at. Nothing is decided here.

People who share a key are compared pair by pair; a key that a crowd shares says nothing, so the time grows as the list
does. A name alone is never enough: homonyms in different companies are different people until a code, an e-mail or a
phone says otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from checkin.domain.attendees import Attendee
from checkin.domain.matching import CROWD, Person
from checkin.domain.names import has_hangul

Key = tuple[str, ...]
Pair = frozenset[str]
_DIGITS = 8
"""Digits from which a phone number is one person's: fewer are an extension."""


class Why(StrEnum):
    """What two records have in common, the surest first."""

    CODE = "code"  # the external code
    EMAIL = "email"  # and names that do not contradict each other
    PHONE = "phone"  # and names that have a word in common
    NAME = "name"  # and the company
    NO_COMPANY = "no_company"  # the name, which nobody else has, where one of the two has no company


@dataclass(frozen=True, slots=True)
class Double:
    """Two records that look like one person, ``one`` on the list longer than ``other``."""

    one: Attendee
    other: Attendee
    why: Why

    @property
    def ids(self) -> Pair:
        """The two ids."""
        return frozenset((self.one.id, self.other.id))


def doubles(people: Sequence[Attendee], apart: Collection[Pair] = ()) -> list[Double]:
    """The pairs among ``people``, in the order of their coming, that look like one person; the surest first.

    ``apart`` are the pairs of whom somebody said that they are two. Cancelled people are left out, and so is who came in
    the other's place.
    """
    known = [(place, person, Person(person)) for place, person in enumerate(people) if person.active]
    found: dict[Pair, tuple[int, int, int, Double]] = {}
    for rank, (why, keys, fits) in enumerate(_RULES):
        groups: defaultdict[Key, list[tuple[int, Attendee, Person]]] = defaultdict(list)
        for record in known:
            for key in keys(record[2]):
                groups[key].append(record)
        for alike in groups.values():
            if not 1 < len(alike) <= (2 if why is Why.NO_COMPANY else CROWD):
                continue
            for (first, one, this), (second, other, that) in combinations(alike, 2):
                double = Double(one, other, why)
                if double.ids in found or double.ids in apart or not fits(this, that):
                    continue
                if one.stands_for != other.id and other.stands_for != one.id:
                    found[double.ids] = (rank, first, second, double)
    return [double for *_, double in sorted(found.values(), key=lambda pair: pair[:3])]


def _code(person: Person) -> Iterable[Key]:
    return ((person.entry.external_code,),) if person.entry.external_code else ()


def _email(person: Person) -> Iterable[Key]:
    return ((person.email,),) if person.email else ()


def _phone(person: Person) -> Iterable[Key]:
    digits = "".join(filter(str.isdecimal, person.entry.phone)) if person.entry.phone else ""
    return ((digits[-_DIGITS:],),) if len(digits) >= _DIGITS else ()


def _names(person: Person) -> list[str]:
    """The Hangul name; and the letters of the Latin one, in which "Kim Min-seo" and "Minseo Kim" are the same."""
    latin = "".join(sorted(person.latin.replace(" ", "")))
    return [name for name in (person.hangul if has_hangul(person.hangul) else "", latin) if len(name) > 1]


def _name_and_company(person: Person) -> Iterable[Key]:
    company = person.company
    return [(company, name) for name in _names(person)] if company else ()


def _name(person: Person) -> Iterable[Key]:
    return [(name,) for name in _names(person)]


def _may_be_one(one: Person, other: Person) -> bool:
    """Whether the names agree in a word, or cannot be compared because they are in two scripts."""
    in_two_scripts = not (one.latin and other.latin) and not (one.hangul and other.hangul)
    return in_two_scripts or (one.alike(other) and not _contradict(one, other))


def _contradict(one: Person, other: Person) -> bool:
    return bool(one.hangul and other.hangul and one.hangul != other.hangul)


def _one_without_company(one: Person, other: Person) -> bool:
    another = one.email and other.email and one.email != other.email
    return not (one.company and other.company) and not another and not _contradict(one, other)


_RULES: tuple[tuple[Why, Callable[[Person], Iterable[Key]], Callable[[Person, Person], bool]], ...] = (
    (Why.CODE, _code, lambda one, other: True),
    (Why.EMAIL, _email, _may_be_one),
    (Why.PHONE, _phone, lambda one, other: one.alike(other) and not _contradict(one, other)),
    (Why.NAME, _name_and_company, lambda one, other: not _contradict(one, other)),
    (Why.NO_COMPANY, _name, _one_without_company),
)
