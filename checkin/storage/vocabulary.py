"""The words of the list by how they sound, so that a word typed otherwise finds them.

    typed word --domain.names.sound_keys' rules--> keys --table ``sounds``--> words of the list, each with its cost

A list of 100,000 people has some 10,000 different words: they are what is searched, and the people are then found by these
words as by typed ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from checkin.domain import romanised, spanish
from checkin.domain.attendees import Entry
from checkin.domain.hangul import letters, syllables
from checkin.domain.likeness import LEAST, halves, one_slip, one_slip_begins
from checkin.domain.names import BACK, EAR, EAR_BACK, KOREAN_EAR, ROMANISED, SPELLED, SearchKeys, sound_keys
from checkin.storage.meanings import Guess, Rank

_INSERT = "INSERT OR IGNORE INTO sounds (key, word) VALUES (?, ?)"
_SAME = "SELECT word FROM sounds WHERE key = ? LIMIT 60"
_BEGINNING = "SELECT word FROM sounds WHERE key >= ? AND key < ? LIMIT 400"
_AS_LONG = "SELECT key, word FROM sounds WHERE key >= ? AND key < ? AND length(key) BETWEEN ? AND ? LIMIT 600"
_KNOWN = "SELECT key FROM sounds WHERE key IN (%s)"
_AFTER = "\uffff"
_MOST = 32
"""How many words one typed word may stand for."""


Ask = Callable[[str, Sequence[Any]], list[Any]]
"""Asks the file a question with its values; says the rows."""


def asking(connection: Connection) -> Ask:
    """How a search asks: the driver itself, for it has some forty small questions at every key, and SQLAlchemy's way costs
    each as much again as SQLite's answer. Raises the driver's errors."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return lambda question, values: driver.execute(question, values).fetchall()


def learn(connection: Connection, people: Iterable[tuple[Entry, SearchKeys]]) -> None:
    """Write down how the words of these people sound; a word that is known already costs nothing."""
    known = list(people)
    # one long text is split in half the time of ten thousand short ones
    words = set(" ".join([keys.latin for _, keys in known]).split())
    words.update(" ".join({keys.company_words for _, keys in known}).split())
    for person, _ in known:
        if person.hangul:
            words |= romanised.units(person.hangul)
    rows = sorted((key, word) for word in words for key in sound_keys(word))  # in the order of the table's pages
    if rows:
        connection.exec_driver_sql(_INSERT, rows)


class Vocabulary:
    """The words of the list, asked by how a typed word sounds."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._guessed: dict[tuple[str, Rank], list[Guess]] = {}

    def known(self, words: Iterable[str]) -> set[str]:
        """Those of ``words``, Hangul in syllables, that are on the list as they are."""
        by_key = {SPELLED + letters(word): word for word in words}
        places = ", ".join("?" * len(by_key))
        return {by_key[key] for (key,) in self._ask(_KNOWN % places, tuple(by_key))} if by_key else set()

    def guesses(self, word: str, rank: Rank) -> list[Guess]:
        """What ``word``, folded, its Hangul in syllables, may mean by ``rank`` and by nothing surer; the likeliest first."""
        if (word, rank) not in self._guessed:
            found: dict[tuple[str, bool], Guess] = {}
            for guess in self._guesses(word, rank):
                known = found.get((guess.word, guess.begun))
                if known is None or guess.cost < known.cost:
                    found[guess.word, guess.begun] = guess
            likeliest = sorted(found.values(), key=lambda guess: (guess.cost, len(guess.word)))
            self._guessed[word, rank] = likeliest[:_MOST]
        return self._guessed[word, rank]

    def _guesses(self, word: str, rank: Rank) -> Iterator[Guess]:
        hangul = syllables(word)
        latin = word.isascii() and word.isalpha()
        match rank:
            case Rank.SCRIPT if latin:
                yield from self._hangul_of(word)
            case Rank.SCRIPT if hangul:
                yield from self._latin_of(hangul)
            case Rank.SOUND if latin and len(word) > 1:
                yield from self._alike(word)
            case Rank.SOUND if len(hangul) > 1 or hangul == word:
                yield from self._alike_in_hangul(hangul)
            case Rank.NEAR if latin or hangul:
                yield from self._near(letters(word))

    def _same(self, key: str) -> Iterator[str]:
        return (word for (word,) in self._ask(_SAME, (key,)))

    def _beginning(self, key: str) -> Iterator[str]:
        return (word for (word,) in self._ask(_BEGINNING, (key, key + _AFTER)))

    # --- other script

    def _hangul_of(self, latin: str) -> Iterator[Guess]:
        """Hangul that is romanised so: kim -> 김, mins -> 민서, 민수; and foreign names in Hangul: carlos -> 카를로스."""
        if not any(char in "aeiouyw" for char in latin):
            yield from (Guess(lead, Rank.SCRIPT, 2, begun=True) for lead in romanised.leads_spelled(latin))
            return
        for key in romanised.readings(latin):
            for word in self._same(ROMANISED + key):
                cost = None if word.isascii() else romanised.spelling_cost(word, latin)
                if cost is not None:
                    # a syllable, or a surname: the rest of the name may follow
                    yield Guess(letters(word), Rank.SCRIPT, cost, begun=len(word) < 3)
        for key in dict.fromkeys((*romanised.readings(latin, begun=True), *romanised.readings(latin))):
            for word in self._beginning(ROMANISED + key):
                cost = None if word.isascii() else romanised.spelling_cost(word, latin, begun=True)
                if cost is not None:
                    yield Guess(letters(word), Rank.SCRIPT, cost + 0.5)
        if len(latin) > 3:
            for key in spanish.to_korean_ear(latin):
                for word in self._beginning(KOREAN_EAR + key):
                    if not word.isascii() and len(word) > 2:
                        yield Guess(letters(word), Rank.SCRIPT, 1, begun=True)

    def _latin_of(self, hangul: str) -> Iterator[Guess]:
        """Latin words that ``hangul`` spells: 에르난데스 -> hernandez, and 민서 -> minseo."""
        for key in romanised.skeletons(hangul):
            for word in self._beginning(ROMANISED + key):
                if word.isascii() and (cost := _spelled_at_first(hangul, word)) is not None:
                    yield Guess(word, Rank.SCRIPT, cost)
        if len(hangul) > 1:
            for key in spanish.heard_in_hangul(hangul):
                for word in self._beginning(KOREAN_EAR + key) if len(key) > 1 else ():
                    if word.isascii():
                        whole = key in spanish.to_korean_ear(word)
                        yield Guess(word, Rank.SCRIPT, 0.5 if whole else 1 + len(word) / 20)

    # --- by ear

    def _alike(self, latin: str) -> Iterator[Guess]:
        """Latin words that sound like ``latin``, or begin so, and other romanisations of a Korean name."""
        for key in spanish.by_ear(latin):
            found = self._beginning(EAR + key) if len(key) > 2 else self._same(EAR + key)
            for word in found:
                if not word.startswith(latin):
                    whole = key in spanish.by_ear(word)
                    yield Guess(word, Rank.SOUND, 0 if whole else 0.5 + len(word) / 20)
        for key in romanised.readings(latin):
            for word in self._same(ROMANISED + key):
                unlike = abs(len(word) - len(latin))
                if word.isascii() and word != latin and word[:1] == latin[:1] and len(word) > 3 and unlike <= 2:
                    yield Guess(word, Rank.SOUND, 1 + unlike / 4)
        for surname, typed_cost in romanised.surnames_spelled(latin):
            for key in romanised.skeletons(surname):
                for word in self._same(ROMANISED + key):
                    cost = romanised.spelling_cost(surname, word) if word.isascii() and word != latin else None
                    if cost is not None:
                        yield Guess(word, Rank.SOUND, typed_cost + cost)

    def _alike_in_hangul(self, hangul: str) -> Iterator[Guess]:
        """Hangul names that sound like ``hangul``: 해수 -> 혜수."""
        for key in romanised.skeletons(hangul):
            for word in self._same(ROMANISED + key):
                if not word.isascii() and word != hangul and len(word) == len(hangul):
                    one, other = letters(hangul), letters(word)
                    unlike = sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))
                    yield Guess(other, Rank.SOUND, unlike / 2, begun=len(word) == 1)

    # --- one slip of a key

    def _near(self, typed: str) -> Iterator[Guess]:
        if len(typed) < LEAST - 1:
            return
        for forwards, backwards, keys, cost in ((SPELLED, BACK, (typed,), 0), (EAR, EAR_BACK, _ears(typed), 0.5)):
            for key in keys:
                start, end = halves(key)
                for spelled, word in self._as_long(forwards + start, len(key)):
                    if len(spelled) > LEAST and one_slip(key, spelled[1:]):
                        yield Guess(letters(word), Rank.NEAR, cost)
                for spelled, word in self._as_long(backwards + end[::-1], len(key)):
                    if len(spelled) > LEAST and one_slip(key, spelled[:0:-1]):
                        yield Guess(letters(word), Rank.NEAR, cost)
        if len(typed) < LEAST:
            return
        yield Guess(typed[:-1], Rank.NEAR, 1.5, begun=True)
        start, _ = halves(typed)
        for word in self._beginning(SPELLED + start):
            if one_slip_begins(typed, spelled := letters(word)):
                yield Guess(spelled, Rank.NEAR, 1 + len(spelled) / 40)

    def _as_long(self, key: str, size: int) -> Iterator[tuple[str, str]]:
        return ((one, word) for one, word in self._ask(_AS_LONG, (key, key + _AFTER, size, size + 2)))


def _ears(typed: str) -> tuple[str, ...]:
    return tuple(key for key in spanish.by_ear(typed) if len(key) >= LEAST - 1) if typed.isascii() else ()


def _spelled_at_first(hangul: str, latin: str) -> float | None:
    """What ``spelling_cost`` says of the beginning of ``latin`` that spells ``hangul`` best; the rest costs a little."""
    costs = [
        (cost + (len(latin) - end) / 5)
        for end in range(1, len(latin) + 1)
        if (cost := romanised.spelling_cost(hangul, latin[:end])) is not None and cost <= len(hangul)
    ]
    return min(costs, default=None)
