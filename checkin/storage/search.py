"""Finding people: prefix search over the words of ``domain.names`` in SQLite's FTS5.

    typed --> words --+--> as they are: exactly a name, beginnings of names, initials      --> people, ranked
                      +--> vocabulary: other script, by ear, one slip --> words of the list --> people, ranked

A search goes through ranks, the surest first, until it has enough. 100,000 people are far too many to rank in Python at
every key: the index finds ``_CANDIDATES`` of a rank, and Python orders only these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from checkin.domain.attendees import Entry
from checkin.domain.hangul import is_syllable, letters, surname_splits, syllables
from checkin.domain.keyboards import meant
from checkin.domain.names import BACKWARDS, SearchKeys, in_plain_digits, search_keys, without_legal_form
from checkin.domain.romanised import spelling_cost
from checkin.domain.words import fold, plain
from checkin.storage import vocabulary
from checkin.storage.meanings import MATCHED, Guess, Matched, Meanings, Rank, begun, meant_by, whole
from checkin.storage.vocabulary import Vocabulary, asking

_CANDIDATES = 200
"""How many people the index may find of one rank before they are ordered."""
_GUESSED = 100
"""The same where each of them has to be looked at more closely."""
_FEW = 3
"""Who has found so many does not have to think of a slip of a key."""
_LONGEST_NAME = 32
"""Nobody is called by more words, whatever was pasted into the box."""
_MOST_WORDS, _LONGEST = 8, 80
"""Words and letters of the longest text that may be a name: what is longer is a scanned code, and not puzzled over."""
_SHORTEST_PARTS = 2
_LETTERS_OR_DIGITS = re.compile(r"[^\W\d_]+|\d+")
_PREFIXES = ("52", "82", "0")
"""What people say or leave out before a national number."""

_ASKED = "FROM search JOIN attendees a ON a.row = search.rowid WHERE search MATCH ? LIMIT ?"
_CALLED = f"SELECT a.row, a.name, a.hangul {_ASKED}"
_KEYED = f"SELECT a.row, a.name, a.hangul, a.given, a.surnames, a.company, a.email, a.phone, a.external_code {_ASKED}"
_BY_NUMBER = "SELECT a.row, a.name, a.hangul FROM badges b JOIN attendees a ON a.id = b.attendee"
_BY_BEGINNING = f"{_BY_NUMBER} WHERE b.number >= ? AND b.number < ? LIMIT ?"
_BY_END = f"{_BY_NUMBER} WHERE substr(b.number, -4) = ? AND b.number LIKE ? LIMIT ?"
INSERT = "INSERT INTO search (rowid, names, initials, company, other) VALUES (?, ?, ?, ?, ?)"
DELETE = "INSERT INTO search (search, rowid, names, initials, company, other) VALUES ('delete', ?, ?, ?, ?, ?)"
"""Takes the ``values`` that were inserted: the index keeps no text to find them by."""


@dataclass(frozen=True, slots=True)
class Hit:
    """The attendee in ``row`` was found by ``matched``: ``words`` (folded, Hangul as letters) begin words of theirs."""

    row: int
    matched: Matched
    words: tuple[str, ...]


def values(row: int, keys: SearchKeys) -> tuple[int, str, str, str, str]:
    """The values of ``INSERT`` for the attendee in ``row``."""
    return (row, keys.names, keys.initials, keys.company, keys.other)


def index(connection: Connection, people: Sequence[tuple[int, Entry]]) -> None:
    """Make the people in these rows findable."""
    keyed = [(row, person, search_keys(person)) for row, person in people]
    connection.exec_driver_sql(INSERT, [values(row, keys) for row, _, keys in keyed])
    vocabulary.learn(connection, ((person, keys) for _, person, keys in keyed))


def forget(connection: Connection, row: int, person: Entry) -> None:
    """Take the person in ``row``, who was indexed as ``person``, out of the index."""
    connection.exec_driver_sql(DELETE, values(row, search_keys(person)))


def find(connection: Connection, typed: str, limit: int) -> list[Hit]:
    """The people that ``typed`` may mean and by what, best first, at most ``limit``.

    Every word of ``typed`` has to mean the beginning of a word; nothing typed finds nobody.
    """
    words = plain(typed.replace(BACKWARDS, " ")).split()[:_LONGEST_NAME]
    search = _Search(connection, limit)
    if words:
        search.numbers(in_plain_digits(typed.strip()))
        search.as_typed([letters(word) for word in words])
        if not search.full and len(words) <= _MOST_WORDS and len(typed) <= _LONGEST:
            search.otherwise(words, meant(typed.strip()))
    return search.best()


class _Search:
    """One search on its way: who was found so far."""

    def __init__(self, connection: Connection, limit: int) -> None:
        self._ask = asking(connection)
        self._words = Vocabulary(self._ask)
        self._limit = limit
        self._found: dict[int, tuple[tuple[Rank, float, int, str], Matched, Sequence[str]]] = {}

    @property
    def full(self) -> bool:
        """Whether there are as many as were asked for."""
        return len(self._found) >= self._limit

    @property
    def few(self) -> bool:
        """Whether it is worth while to think further."""
        return len(self._found) < min(_FEW, self._limit)

    @property
    def exact(self) -> bool:
        """Whether somebody is called so, letter for letter: then nobody slipped."""
        return any(order[0] is Rank.EXACT for order, _, _ in self._found.values())

    def best(self) -> list[Hit]:
        """Who was found, the surest first."""
        ranked = sorted(self._found.items(), key=lambda found: found[1][0])[: self._limit]
        return [Hit(row, matched, tuple(words)) for row, (_, matched, words) in ranked]

    def _keep(self, row: Sequence[Any], rank: Rank, cost: float, matched: Matched, words: Sequence[str]) -> None:
        called = row[1] + row[2]
        order = (rank, cost, len(called), called)
        known = self._found.get(row[0])
        if known is None or order < known[0]:
            self._found[row[0]] = (order, matched, words)

    # --- what was typed, as it is

    def numbers(self, digits: str) -> None:
        """Badges by the beginning of their number or by its last digits, and phones by theirs."""
        if len(digits) >= 6:
            for row in self._ask(_BY_BEGINNING, (digits, digits + ":", self._limit)):
                self._keep(row, Rank.EXACT, 0, Matched.NUMBER, (digits,))
        if len(digits) >= 4:
            for row in self._ask(_BY_END, (digits[-4:], f"%{digits}", self._limit)):
                self._keep(row, Rank.PREFIX, 1, Matched.NUMBER, (digits,))
        if len(digits) >= 3:
            national = [digits[len(said) :] for said in _PREFIXES if digits.startswith(said)]
            spoken = (f"{BACKWARDS}{digits[::-1]}", digits, *(one for one in national if len(one) >= 2))
            query = f"other: ({' OR '.join(map(begun, spoken))})"
            for row in self._ask(_CALLED, (query, _CANDIDATES)):
                self._keep(row, Rank.PREFIX, 0.5, Matched.OTHER, (digits,))

    def as_typed(self, words: list[str]) -> None:
        """People whose name has the words, then beginnings of the words, then initials."""
        for rank, query in (
            (Rank.EXACT, f"names: ({' AND '.join(map(whole, words))})"),
            (Rank.PREFIX, f"names: ({' AND '.join(map(begun, words))})"),
            (Rank.INITIALS, f"initials: ({' AND '.join(map(begun, words))})"),
        ):
            if not self.full:
                self._take(query, rank, 0, words)

    def _take(self, query: str, rank: Rank, cost: float, words: Sequence[str], matched: Matched | None = None) -> None:
        for row in self._ask(_CALLED, (query, _CANDIDATES)):
            at_first = _begins(row[2], words[0]) or _begins(row[1], words[0])
            self._keep(row, rank, cost if at_first else cost + 0.1, matched or MATCHED[rank], words)

    # --- what else it may mean

    def otherwise(self, words: list[str], other_keys: str) -> None:
        """People by ``words`` in the other script, anywhere, by ear and with a slip; ``other_keys`` is what ``words`` are
        if the input method was the wrong one."""
        readings = [words, *_names_apart(words)]
        for reading in readings:
            self._guess(reading, Rank.SCRIPT)
        if other_keys:
            swapped = [letters(word) for word in plain(other_keys).split()]
            if swapped:
                self._take(f"names: ({' AND '.join(map(begun, swapped))})", Rank.SCRIPT, 1, swapped, Matched.KEYS)
        self._anywhere(without_legal_form(" ".join(words)).split() or words)
        if self.few:
            self._spaced_otherwise(words)
        if not self.full:
            for reading in readings:
                self._guess(reading, Rank.SOUND)
        if self.few and not self.exact:
            for reading in readings:
                self._guess(reading, Rank.NEAR)

    def _anywhere(self, words: list[str]) -> None:
        terms = [letters(word) for word in words]
        if not self.few and any(len(term) == 1 for term in terms):
            return  # one letter begins a word of everybody
        said = " AND ".join(map(begun, terms))
        self._take(f"company: ({said})", Rank.OTHER, 0.25, terms, Matched.COMPANY)
        if not self.full:
            self._take(said, Rank.OTHER, 0.5, terms)

    def _guess(self, words: Sequence[str], most: Rank) -> None:
        """People for whom every word is meant by ``most`` or something surer, and at least one by ``most``."""
        said: list[Meanings] = []
        guessed = False
        for word in words:
            spelled = letters(word)
            meanings = [Guess(spelled, Rank.EXACT, 0), Guess(spelled, Rank.PREFIX, 0.1, begun=True)]
            for rank in (Rank.SCRIPT, Rank.SOUND, Rank.NEAR):
                if rank <= most:
                    guesses = self._words.guesses(word, rank)
                    guessed = guessed or bool(guesses and rank is most)
                    meanings += guesses
            said.append(Meanings(meanings))
        if guessed:
            query = " AND ".join(meanings.terms() for meanings in said)
            # one letter begins half of all words: it is looked for where people's names are
            self._score(query if all(len(word) > 1 for word in words) else f"names: ({query})", said, _orders(words))

    def _score(self, query: str, said: list[Meanings], orders: Sequence[str] = ()) -> None:
        for row in self._ask(_KEYED, (query, _GUESSED)):
            meaning = meant_by(_keys_of(row), said)
            if meaning is not None:
                rank, cost, matched, words = meaning
                if rank is Rank.SCRIPT and row[2]:
                    spelled = (spelling_cost(syllables(row[2]), order, begun=True) for order in orders)
                    # word for word it may be anybody with these syllables, in any order
                    cost = min((one - 2 for one in spelled if one is not None), default=cost)
                self._keep(row, rank, cost, matched, words)

    def _spaced_otherwise(self, words: list[str]) -> None:
        """Words that the list has in one (mc gregor), or in several (delacruz, kimminseo, reg0042)."""
        for place, (one, other) in enumerate(pairwise(words)):
            together = [letters(word) for word in (*words[:place], one + other, *words[place + 2 :])]
            self._take(f"names: ({' AND '.join(map(begun, together))})", Rank.PREFIX, 1, together)
        for reading in _hangul_apart(words):
            self._guess(reading, Rank.SCRIPT)
        for place, word in enumerate(words):
            before, after = words[:place], words[place + 1 :]
            if apart := self._apart(word):
                spaced = [letters(one) for one in (*before, *apart, *after)]
                self._take(f"names: ({' AND '.join(map(begun, spaced))})", Rank.PREFIX, 1, spaced)
            if len(parts := _LETTERS_OR_DIGITS.findall(word)) > 1:
                self._anywhere([*before, *parts, *after])
            if word.isascii() and word.isalpha() and len(words) == 1 and self.few:
                for surname, given in self._romanised_apart(word):
                    self._guess((surname, given), Rank.SCRIPT)

    def _apart(self, word: str) -> list[str]:
        """``word`` as words of the list, the fewest; none if there is no such way, or it is one itself."""
        if len(word) < 2 * _SHORTEST_PARTS or not word.isalpha():
            return []
        ends = range(_SHORTEST_PARTS, len(word) + 1)
        parts = {word[start:end] for end in ends for start in range(end - _SHORTEST_PARTS + 1)}
        known = self._words.known(parts)
        ways: dict[int, list[str]] = {0: []}
        for end in ends:
            reached = [[*ways[start], word[start:end]] for start in ways if word[start:end] in known]
            if reached:
                ways[end] = min(reached, key=len)
        way = ways.get(len(word), [])
        return way if len(way) > 1 else []

    def _romanised_apart(self, word: str) -> list[tuple[str, str]]:
        costs: dict[tuple[str, str], float] = {}
        for end in range(_SHORTEST_PARTS, len(word) - 1):
            one, other = (self._words.guesses(part, Rank.SCRIPT) for part in (word[:end], word[end:]))
            if one and other:
                costs[word[:end], word[end:]] = one[0].cost + other[0].cost
        return sorted(costs, key=costs.__getitem__)[:2]


def _begins(shown: str, word: str) -> bool:
    """Whether ``shown`` begins with ``word``, folded; of most names the first letter says that they do not."""
    first = shown[:1]
    return (not first.isascii() or first.lower() == word[:1]) and letters(fold(shown)).startswith(word)


def _keys_of(row: Sequence[Any]) -> SearchKeys:
    name, hangul, given, surnames, company, email, phone, code = row[1:]
    person = Entry(name=name, hangul=hangul, given=given, surnames=surnames, company=company, email=email, phone=phone,
                   external_code=code)  # fmt: skip
    return search_keys(person)


def _orders(words: Sequence[str]) -> list[str]:
    """The Latin ``words`` as one, as they are and with the surname, which may be the last, in front."""
    if not all(word.isascii() and word.isalpha() for word in words):
        return []
    return ["".join(words), "".join((words[-1], *words[:-1]))][: len(words)]


def _names_apart(words: list[str]) -> list[list[str]]:
    """``words`` with a name in Hangul taken apart where its surname may end, if it is all there is: 김민서 -> 김, 민서."""
    if len(words) != 1 or len(words[0]) < 2 or not all(map(is_syllable, words[0][:2])):
        return []
    return [[surname, given] for surname, given in surname_splits(words[0]) if given]


def _hangul_apart(words: list[str]) -> list[list[str]]:
    """A foreign name in Hangul without its spaces, taken apart at every place: 호세가르시아 -> 호세, 가르시아."""
    word = words[0] if len(words) == 1 and all(map(is_syllable, words[0])) else ""
    return [[word[:end], word[end:]] for end in range(2, len(word) - 1)]
