"""Which letters of a shown name are the reason that it was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checkin.domain.hangul import LEADS, initials, is_syllable, letters
from checkin.domain.words import plain


def marks(shown: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """The places (start, end) in ``shown`` where its words begin as one of ``words`` (folded, Hangul as letters), in order.

    Hangul may begin at any syllable, and consonants alone are initials: ㅁㅅ marks 민서 in 김민서. Places do not overlap.
    """
    found: list[tuple[int, int]] = []
    for start in _beginnings(shown):
        if found and start < found[-1][1]:
            continue
        ends = [end for word in words if (end := _end(shown, start, word)) is not None]
        if ends:
            found.append((start, max(ends)))
    return found


def _beginnings(shown: str) -> Iterator[int]:
    for place, char in enumerate(shown):
        if char.isalnum() and (not place or is_syllable(char) or not shown[place - 1].isalnum()):
            yield place


def _end(shown: str, start: int, word: str) -> int | None:
    """Where ``word`` ends that begins ``shown`` at ``start``; None if it does not."""
    if all(char in LEADS for char in word):
        end = start + len(word)
        if initials(shown[start:end]) == word:
            return end
    said = ""
    for end in range(start, len(shown)):
        bare = letters(plain(shown[end]))
        if not bare and plain(shown[start : end + 1]) == plain(shown[start:end]) and not shown[end].isalnum():
            if not said or not shown[end].strip():
                return None
            continue  # an accent that stands by itself
        said += bare
        if said.startswith(word):
            return end + 1
        if not word.startswith(said):
            return None
    return None
