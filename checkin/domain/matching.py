"""Matching: which line of a list is which person who is known. The passes are those of ``roster``."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from checkin.domain.attendees import FIELDS, Attendee, Entry
from checkin.domain.words import company_key, plain_words

CROWD = 20
"""How many people may share a key before it says nothing about any of them."""

_NOT_TELLING = frozenset({"de", "del", "la", "las", "los", "y", "da", "do", "dos", "van", "von"})

all_fields: Callable[[Entry], tuple[object, ...]] = attrgetter(*FIELDS)


class Person:
    """A line or an attendee with the keys by which the two are compared."""

    __slots__ = ("email", "entry", "hangul", "latin", "names")

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.latin = latin = _latin_key(entry.name)
        self.hangul = hangul = _hangul_key(entry.hangul) if entry.hangul else ""
        self.email = entry.email.strip().lower() if "@" in entry.email else ""
        # the surer key first; neither can be taken for the other, because only one of them is in Hangul
        self.names = tuple(filter(None, (hangul, latin)))

    @property
    def company(self) -> str:
        """The key of the company, empty where none is said."""
        return company_key(self.entry.company)

    @property
    def tells(self) -> tuple[str, ...]:
        """The keys that two records of one person may share, the surer first; an e-mail alone has an @."""
        said: tuple[str, ...] = self.names
        return (self.email, *said) if self.email else said

    def agrees(self, other: Person) -> bool:
        """Whether the names agree in Hangul, or in Latin letters with no Hangul that differs."""
        if self.hangul and other.hangul:
            return self.hangul == other.hangul
        return bool(self.latin) and self.latin == other.latin

    def alike(self, other: Person) -> bool:
        """Whether the names have the Hangul or a telling Latin word in common."""
        if self.hangul and self.hangul == other.hangul:
            return True
        return not _NOT_TELLING.issuperset(set(self.latin.split()).intersection(other.latin.split()))


@lru_cache(maxsize=32_768)
def _latin_key(name: str) -> str:
    return " ".join(sorted(plain_words(name).split()))


@lru_cache(maxsize=32_768)
def _hangul_key(name: str) -> str:
    return "".join(unicodedata.normalize("NFC", name).split())


Key = str | tuple[str, str]
Keys = Callable[[Person], Iterable[Key]]
Fits = Callable[[Person, Person], bool]
Teaches = Callable[[Attendee, Entry], bool]


class _Matching:
    """The lines and people who have not found each other yet, and those who have."""

    def __init__(self, entries: Sequence[Entry], known: Sequence[Attendee], teaches: Teaches) -> None:
        self.known = known
        self.teaches = teaches
        self.found: dict[int, Attendee] = {}
        taken = self._word_for_word(entries)
        self.word_for_word = frozenset(self.found)
        self.lines = {line: Person(entry) for line, entry in enumerate(entries) if line not in self.found}
        left = [place for place in range(len(known)) if place not in taken] if self.lines else []
        self.groups = [
            {place: Person(known[place]) for place in left if known[place].active is active} for active in (True, False)
        ]

    def _word_for_word(self, entries: Sequence[Entry]) -> set[int]:
        said: dict[tuple[object, ...], list[int]] = {}
        for active in (False, True):  # the active come last and are taken first
            for place, person in enumerate(self.known):
                if person.active is active:
                    said.setdefault(all_fields(person), []).append(place)
        taken = set()
        for line, entry in enumerate(entries):
            if same := said.get(all_fields(entry)):
                place = same.pop()
                taken.add(place)
                self.found[line] = self.known[place]
        return taken

    def _take(self, line: int, place: int) -> None:
        person = self.known[place]
        self.found[line] = person
        del self.lines[line], self.groups[not person.active][place]

    def sure(self, keys: Keys) -> None:
        """Matches whoever shares a key; where several do, first those of whom a line says nothing new."""
        choices = self._choices(keys)
        self._settle(self._of_whom_nothing_is_new(choices))
        for line, places in choices.items():
            if line in self.lines and (place := next(filter(self._is_free, places), None)) is not None:
                self._take(line, place)

    def nothing_new(self) -> None:
        """Matches the lines that say nothing new of one person, where that person can be nobody else.

        Only lines and people with a name in common with several are looked at: for the others the passes find the same.
        """
        self._settle(self._of_whom_nothing_is_new(self._choices(_name)), surely=True)

    def only(self, keys: Keys, fits: Fits) -> None:
        """Matches a line and a person who share a key and fit, where neither has another to choose from."""
        choices = {
            line: [place for place in places if fits(self.lines[line], self._person(place))]
            for line, places in self._choices(keys).items()
        }
        for people in self.groups:
            self._take_unique(
                {
                    line: [place for place in places if place in people]
                    for line, places in choices.items()
                    if line in self.lines
                }
            )

    def _choices(self, keys: Keys) -> dict[int, list[int]]:
        """For each line who shares a key with it, the active first; a crowd that shares one key counts as nobody."""
        by_key: defaultdict[Key, list[int]] = defaultdict(list)
        for people in self.groups:
            for place, person in people.items():
                for key in keys(person):
                    by_key[key].append(place)
        choices = {}
        for line, said in self.lines.items() if by_key else ():
            near = [by_key[key] for key in keys(said) if key in by_key]
            if near and max(map(len, near)) <= CROWD:
                choices[line] = near[0] if len(near) == 1 else list(dict.fromkeys(chain.from_iterable(near)))
        return choices

    def _of_whom_nothing_is_new(self, choices: dict[int, list[int]]) -> dict[int, list[int]]:
        """The choices of the lines that have several or compete for one, without those of whom they say anything new."""
        wanted = Counter(chain.from_iterable(choices.values()))
        return {
            line: [place for place in places if not self.teaches(self.known[place], self.lines[line].entry)]
            for line, places in choices.items()
            if len(places) > 1 or (places and wanted[places[0]] > 1)
        }

    def _settle(self, choices: dict[int, list[int]], surely: bool = False) -> None:
        """Matches as many lines as possible with one of their choices; ``surely``, only where all could not be otherwise.

        That is the square part of the graph: whoever can be exchanged, along an alternating path, with a line or a
        person left over stays unmatched (Dulmage and Mendelsohn, 1958).
        """
        place_of = _most(choices)
        line_of = {place: line for line, place in place_of.items()}
        unsure: set[int] = set()
        if surely:
            wanting: defaultdict[int, list[int]] = defaultdict(list)
            for line, places in choices.items():
                for place in places:
                    wanting[place].append(line)
            spare = [line for place in wanting if place not in line_of for line in wanting[place]]
            unsure = _reached(spare, lambda line: wanting[place_of[line]] if line in place_of else [])
            idle = [line for line in choices if line not in place_of]
            unsure |= _reached(idle, lambda line: [line_of[place] for place in choices[line] if place in line_of])
        for line, place in place_of.items():
            if line not in unsure:
                self._take(line, place)

    def _take_unique(self, choices: dict[int, list[int]]) -> None:
        wanted = Counter(chain.from_iterable(choices.values()))
        for line, places in choices.items():
            if len(places) == 1 and wanted[places[0]] == 1:
                self._take(line, places[0])

    def _is_free(self, place: int) -> bool:
        return place in self.groups[not self.known[place].active]

    def _person(self, place: int) -> Person:
        return self.groups[not self.known[place].active][place]


def _most(choices: dict[int, list[int]]) -> dict[int, int]:
    """One choice for as many lines as possible, each place once, by augmenting paths."""
    line_of: dict[int, int] = {}

    def seat(line: int, tried: set[int]) -> bool:
        for place in choices[line]:
            if place not in tried:
                tried.add(place)
                if place not in line_of or seat(line_of[place], tried):
                    line_of[place] = line
                    return True
        return False

    for line in choices:
        seat(line, set())
    return {line: place for place, line in line_of.items()}


def _reached(start: Iterable[int], onward: Callable[[int], Iterable[int]]) -> set[int]:
    """Everything that can be reached from ``start``, itself included."""
    reached: set[int] = set()
    ahead = list(start)
    while ahead:
        if (here := ahead.pop()) not in reached:
            reached.add(here)
            ahead.extend(onward(here))
    return reached


def _code(person: Person) -> Iterable[Key]:
    return (person.entry.external_code,) if person.entry.external_code else ()


def _email_and_name(person: Person) -> Iterable[Key]:
    return [(person.email, name) for name in person.names] if person.email else ()


def _name_and_company(person: Person) -> Iterable[Key]:
    company = person.company
    return [(company, name) for name in person.names] if company else ()


def _email(person: Person) -> Iterable[Key]:
    return (person.email,) if person.email else ()


def _name(person: Person) -> Iterable[Key]:
    return person.names


def _one_without_company(one: Person, other: Person) -> bool:
    another = one.email and other.email and one.email != other.email
    return not (one.company and other.company) and not another


def match(
    entries: Sequence[Entry], known: Sequence[Attendee], teaches: Teaches
) -> tuple[dict[int, Attendee], frozenset[int]]:
    """For the places of ``entries`` whose person is known, that person, and the places that are so word for word.

    Nobody is found twice. ``teaches`` says whether an entry says anything new of an attendee: where several would do, the one of whom it says
    nothing new is meant.
    """
    if not known:
        return {}, frozenset()
    matching = _Matching(entries, known, teaches)
    if matching.lines:
        matching.nothing_new()
        matching.sure(_code)
        matching.sure(_email_and_name)
        matching.only(_name_and_company, Person.agrees)
        matching.only(_name_and_company, lambda one, other: True)
        matching.only(_email, Person.alike)
        matching.only(_name, lambda one, other: one.agrees(other) and _one_without_company(one, other))
        matching.only(_name, _one_without_company)
    return matching.found, matching.word_for_word
