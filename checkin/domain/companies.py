"""A company by a few of its letters, among those that are on the list.

Accents, case and legal forms do not count; every word is found by its beginning, Hangul also from the middle and by its
initials (ㅎㅂ finds 한빛), several words also by theirs ("adb" finds Autopartes del Bajío).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from checkin.domain.names import has_hangul, initials, letters
from checkin.domain.words import company_key, plain

_LEAST = 2
"""Letters of Latin initials that say something."""
_INITIALS = 3
"""The rank of a company that is found by initials."""


def companies_like(typed: str, companies: Mapping[str, str], limit: int = 6, *, by_initials: bool = True) -> list[str]:
    """The keys of the ``companies`` (key to spelling) that ``typed`` may mean, best first, at most ``limit``."""
    wanted = letters(plain(typed))
    if not wanted:
        return []
    whole = letters(company_key(typed))
    ranked = [
        (rank, len(written), written, key)
        for key, written in companies.items()
        if (rank := _rank(wanted, whole, key, written)) is not None and (by_initials or rank < _INITIALS)
    ]
    return [key for *_, key in sorted(ranked)[:limit]]


def _rank(wanted: str, whole: str, key: str, written: str) -> int | None:
    keys = _keys(key, written)
    if whole == keys.key:
        return 0
    if whole and keys.key.startswith(whole):
        return 1
    if all(any(word.startswith(part) for word in keys.words) for part in wanted.split()):
        return 2
    joined = wanted.replace(" ", "")
    if keys.first_letters and joined in keys.first_letters:
        return _INITIALS
    if len(joined) >= _LEAST and any(short.startswith(joined) for short in keys.shorts):
        return _INITIALS + 1
    return None


class _Keys:
    __slots__ = ("first_letters", "key", "shorts", "words")

    def __init__(self, key: str, written: str) -> None:
        bare = plain(written)
        self.key = letters(key)
        self.words = letters(bare).split()
        self.first_letters = initials(written)
        if has_hangul(bare):
            self.words += [letters(word[start:]) for word in bare.split() for start in range(1, len(word))]
        first = [word[0] for word in key.split()]
        telling = [word[0] for word in key.split() if len(word) > _LEAST and word not in {"del", "las", "los"}]
        self.shorts = {"".join(first), "".join(telling)} if len(first) > 1 else set()


@lru_cache(maxsize=16384)
def _keys(key: str, written: str) -> _Keys:
    return _Keys(key, written)
