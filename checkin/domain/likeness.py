"""Whether two words are one slip of a key apart."""

from __future__ import annotations

LEAST = 5
"""Letters from which a slip is forgiven: of four letters, one other makes another name (Rosa, Rosy)."""


def one_slip(one: str, other: str) -> bool:
    """Whether ``one`` becomes ``other`` by one letter that is missing, too many, another, or changed places with the next."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(long) - len(short) > 1:
        return False
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    if short[start + 1 :] == long[start + 1 :]:
        return True
    return short[start : start + 2] == long[start : start + 2][::-1] and short[start + 2 :] == long[start + 2 :]


def one_slip_begins(typed: str, word: str) -> bool:
    """Whether ``typed`` is one slip away from a beginning of ``word``."""
    size = len(typed)
    return any(one_slip(typed, word[:end]) for end in (size, size + 1, size - 1) if end <= len(word))


def halves(word: str) -> tuple[str, str]:
    """A beginning and an end of ``word`` of which one slip leaves at least one as it was.

    The letter between them is of neither, so that two letters which changed places do not touch both.
    """
    size = (len(word) - 1) // 2
    return word[: len(word) - 1 - size], word[len(word) - size :]
