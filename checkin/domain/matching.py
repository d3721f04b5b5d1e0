"""Matching: which line of a list is which person who is known. The passes are those of ``roster``."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import attrgetter

from checkin.domain.attendees import FIELDS, Attendee, Entry
from checkin.domain.words import company_key, plain

CROWD = 20
"""How many people may share a key before it says nothing about any of them."""

_NOT_TELLING = frozenset({"de", "del", "la", "las", "los", "y", "da", "do", "dos", "van", "von"})

all_fields: Callable[[Entry], tuple[object, ...]] = attrgetter(*FIELDS)


class Person:
    """A line or an attendee with the keys by which the two are compared."""

    __slots__ = ("company", "email", "entry", "hangul", "latin", "words")

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.words = frozenset(_words(entry.name))
        self.latin = " ".join(sorted(_words(entry.name)))
        self.hangul = "".join(unicodedata.normalize("NFC", entry.hangul).split())
        self.company = company_key(entry.company)
        self.email = entry.email.strip().lower() if "@" in entry.email else ""

    @property
    def names(self) -> Iterable[tuple[str, str]]:
        """The keys of the name, the surer first."""
        if self.hangul:
            yield "hangul", self.hangul
        if self.latin:
            yield "latin", self.latin

    def agrees(self, other: Person) -> bool:
        """Whether the names agree in Hangul, or in Latin letters with no Hangul that differs."""
        if self.hangul and other.hangul:
            return self.hangul == other.hangul
        return bool(self.latin) and self.latin == other.latin

    def alike(self, other: Person) -> bool:
        """Whether the names have the Hangul or a telling Latin word in common."""
        if self.hangul and self.hangul == other.hangul:
            return True
        return bool(self.words & other.words - _NOT_TELLING)


@lru_cache(maxsize=65_536)
def _plain_word(word: str) -> str:
    return plain(word)


def _words(name: str) -> list[str]:
    return " ".join(map(_plain_word, name.split())).split()


Keys = Callable[[Person], Iterable[tuple[str, ...]]]
Fits = Callable[[Person, Person], bool]
Teaches = Callable[[Attendee, Entry], bool]


class _Matching:
    """The lines and people who have not found each other yet, and those who have."""

    def __init__(self, entries: Sequence[Entry], known: Sequence[Attendee], teaches: Teaches) -> None:
        self.known = known
        self.teaches = teaches
        self.found: dict[int, Attendee] = {}
        taken = self._word_for_word(entries)
        self.lines = {line: Person(entry) for line, entry in enumerate(entries) if line not in self.found}
        left = [place for place in range(len(known)) if place not in taken] if self.lines else []
        self.groups = [
            {place: Person(known[place]) for place in left if known[place].active is active} for active in (True, False)
        ]

    def _word_for_word(self, entries: Sequence[Entry]) -> set[int]:
        said: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
        for place in sorted(range(len(self.known)), key=lambda place: self.known[place].active):
            said[all_fields(self.known[place])].append(place)  # the active come last and are taken first
        taken = set()
        for line, entry in enumerate(entries):
            if same := said.get(all_fields(entry)):
                place = same.pop()
                taken.add(place)
                self.found[line] = self.known[place]
        return taken

    def _take(self, people: dict[int, Person], line: int, place: int) -> None:
        self.found[line] = self.known[place]
        del self.lines[line], people[place]

    def sure(self, keys: Keys) -> None:
        """Matches whoever shares a key; of several first those of whom the line says nothing new."""
        for people in self.groups:
            by_key = _by_key(people, keys)
            for settled in (True, False):
                for line, person in list(self.lines.items()):
                    for key in keys(person):
                        here = [place for place in by_key.get(key, [])[: 2 * CROWD] if place in people]
                        if settled:
                            here = [p for p in here if not self.teaches(self.known[p], person.entry)][: len(here) > 1]
                        if here:
                            self._take(people, line, here[0])
                            break

    def only(self, keys: Keys, fits: Fits) -> None:
        """Matches a line and a person who share a key and fit, where neither has another to choose from."""
        for people in self.groups:
            by_key = _by_key(people, keys)
            choices: dict[int, set[int]] = {}
            wanted: Counter[int] = Counter()
            for line, person in self.lines.items() if by_key else ():
                here = [by_key[key] for key in keys(person) if key in by_key]
                if not here or any(len(places) > CROWD for places in here):
                    continue
                choices[line] = {place for places in here for place in places if fits(person, people[place])}
                wanted.update(choices[line])
            for line, places in choices.items():
                if len(places) == 1 and wanted[place := next(iter(places))] == 1:
                    self._take(people, line, place)


def _by_key(people: dict[int, Person], keys: Keys) -> dict[tuple[str, ...], list[int]]:
    by_key: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, person in people.items():
        for key in keys(person):
            by_key[key].append(place)
    return by_key


def _code(person: Person) -> Iterable[tuple[str, ...]]:
    return ((person.entry.external_code,),) if person.entry.external_code else ()


def _email_and_name(person: Person) -> Iterable[tuple[str, ...]]:
    return [(person.email, *name) for name in person.names] if person.email else ()


def _name_and_company(person: Person) -> Iterable[tuple[str, ...]]:
    return [(person.company, *name) for name in person.names] if person.company else ()


def _email(person: Person) -> Iterable[tuple[str, ...]]:
    return ((person.email,),) if person.email else ()


def _name(person: Person) -> Iterable[tuple[str, ...]]:
    return person.names


def _one_without_company(one: Person, other: Person) -> bool:
    another = one.email and other.email and one.email != other.email
    return not (one.company and other.company) and not another


def match(entries: Sequence[Entry], known: Sequence[Attendee], teaches: Teaches) -> dict[int, Attendee]:
    """For the places of ``entries`` whose person is known, that person; nobody twice.

    ``teaches`` says whether an entry says anything new of an attendee: where several would do, the one of whom it says
    nothing new is meant.
    """
    if not known:
        return {}
    matching = _Matching(entries, known, teaches)
    if matching.lines:
        matching.sure(_code)
        matching.sure(_email_and_name)
        matching.only(_name_and_company, Person.agrees)
        matching.only(_name_and_company, lambda one, other: True)
        matching.only(_email, Person.alike)
        matching.only(_name, lambda one, other: one.agrees(other) and _one_without_company(one, other))
        matching.only(_name, _one_without_company)
    return matching.found
