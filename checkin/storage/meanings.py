"""What typed words may mean, and how surely they mean a person.

typed word --> Guesses (itself, and words of the vocabulary) --> Meanings --meant_by(a person's keys)--> rank, cost, words
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from checkin.domain.names import SearchKeys


class Rank(IntEnum):
    """How surely a typed word means a word of the list, the surest first."""

    EXACT = 0
    PREFIX = 1
    INITIALS = 2
    SCRIPT = 3
    OTHER = 4
    SOUND = 5
    NEAR = 6


@dataclass(frozen=True, slots=True)
class Guess:
    """A ``word`` of the list as the index has it, Hangul as letters; ``begun``: any word that begins with it."""

    word: str
    rank: Rank
    cost: float
    begun: bool = False


class Matched(StrEnum):
    """By what a person was found."""

    NAME = "name"
    INITIALS = "initials"
    SCRIPT = "script"  # the name is in the other script
    KEYS = "keys"  # it was typed with the other input method
    COMPANY = "company"
    OTHER = "other"
    SOUND = "sound"  # it is written otherwise, and sounds alike
    NEAR = "near"  # one slip of a key away
    NUMBER = "number"


MATCHED = {
    Rank.EXACT: Matched.NAME,
    Rank.PREFIX: Matched.NAME,
    Rank.INITIALS: Matched.INITIALS,
    Rank.SCRIPT: Matched.SCRIPT,
    Rank.OTHER: Matched.OTHER,
    Rank.SOUND: Matched.SOUND,
    Rank.NEAR: Matched.NEAR,
}


def whole(word: str) -> str:
    return f'"{word}"'


def begun(word: str) -> str:
    return f'"{word}"*'


class Meanings:
    """What one typed word may mean, ready to be held against the words of many people."""

    def __init__(self, guesses: Iterable[Guess]) -> None:
        self._whole: dict[str, Guess] = {}
        self._begun: list[Guess] = []
        for guess in sorted(guesses, key=_surest):
            if guess.begun:
                self._begun.append(guess)
            else:
                self._whole.setdefault(guess.word, guess)

    def terms(self) -> str:
        """All of them, as the index is asked."""
        return f"({' OR '.join((*map(whole, self._whole), *(begun(one.word) for one in self._begun)))})"

    def best(self, words: list[str]) -> Guess | None:
        """The surest that is one of ``words``, or the beginning of one."""
        found = min((self._whole[word] for word in words if word in self._whole), key=_surest, default=None)
        for guess in self._begun:
            if found is not None and _surest(found) <= _surest(guess):
                break
            if any(word.startswith(guess.word) for word in words):
                return guess
        return found


def _surest(guess: Guess) -> tuple[Rank, float]:
    return guess.rank, guess.cost


def meant_by(keys: SearchKeys, said: list[Meanings]) -> tuple[Rank, float, Matched, list[str]] | None:
    """How surely ``said``, the meanings of each typed word, mean the person with ``keys``, and by which of their words."""
    names, elsewhere = keys.names.split(), f"{keys.company} {keys.other}".split()
    worst, total, words, in_company = Rank.EXACT, 0.0, [], True
    for meanings in said:
        best = meanings.best(names)
        rank, cost = (best.rank, best.cost) if best else (Rank.NEAR, 0)
        if best is None or best.rank > Rank.OTHER:
            other = meanings.best(elsewhere)
            if other and (best is None or other.rank <= Rank.OTHER):
                best, rank, cost = other, max(other.rank, Rank.OTHER), other.cost + 0.5
        in_company = in_company and best is not None and rank is Rank.OTHER and best.word in keys.company
        if best is None:
            return None
        worst, total = max(worst, rank), total + cost
        words.append(best.word)
    matched = Matched.COMPANY if worst is Rank.OTHER and in_company else MATCHED[worst]
    return worst, total - (0.25 if matched is Matched.COMPANY else 0), matched, words
