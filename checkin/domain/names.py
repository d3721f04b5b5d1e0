"""Search keys: how a name on a list meets what a person types.

Hangul is indexed as the sequence of its letters (김민서 -> ㄱㅣㅁㅁㅣㄴㅅㅓ), so that a syllable the input method has not
finished yet is already a prefix, and by its initials (ㄱㅁㅅ). Latin words are folded: no case, no accents. Every word
is found by its beginning, in any order; Hangul also from the middle, because a given name comes after the surname.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from checkin.domain.attendees import Entry
from checkin.domain.words import plain

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = ("ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ",
           "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ")  # fmt: skip
_TAILS = ("", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ",
          "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ")  # fmt: skip
_CLUSTERS = {"ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
             "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ",
             "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ"}  # fmt: skip
_FIRST, _LAST = 0xAC00, 0xD7A3
_SYLLABLE = re.compile("[\uac00-\ud7a3]")


def is_syllable(char: str) -> bool:
    """Whether ``char`` is one of the 11,172 Hangul syllables."""
    return _FIRST <= ord(char) <= _LAST


def has_hangul(text: str) -> bool:
    """Whether ``text`` holds a Hangul syllable."""
    return not text.isascii() and _SYLLABLE.search(text) is not None


class _Letters(dict[int, str]):
    """A table for ``str.translate`` that is filled as syllables turn up."""

    def __missing__(self, code: int) -> str:
        index = code - _FIRST
        if 0 <= index <= _LAST - _FIRST:
            self[code] = _LEADS[index // 588] + _VOWELS[index % 588 // 28] + _TAILS[index % 28]
        else:
            self[code] = _CLUSTERS.get(chr(code), chr(code))
        return self[code]


_LETTERS = _Letters()


def letters(text: str) -> str:
    """``text`` with every Hangul syllable and cluster taken apart into its basic letters, as they are typed."""
    return text if text.isascii() else text.translate(_LETTERS)


def initials(text: str) -> str:
    """The first letter of each Hangul syllable in ``text``: 김민서 -> ㄱㅁㅅ."""
    return "".join(_LEADS[(ord(char) - _FIRST) // 588] for char in text if is_syllable(char))


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """What one person is found by, best first: words separated by spaces, all folded, Hangul as letters."""

    names: str
    initials: str
    company: str
    other: str


def _hangul_keys(text: str) -> list[str]:
    whole = "".join(char for char in text if is_syllable(char))
    return [letters(whole[start:]) for start in range(len(whole))]


@lru_cache(maxsize=4096)
def _company_keys(company: str) -> str:
    return letters(plain(company))


def search_keys(person: Entry) -> SearchKeys:
    """The keys of ``person``; badge numbers are looked up as they are and need none."""
    latin = person.name
    if person.given not in latin or person.surnames not in latin:
        latin = f"{latin} {person.given} {person.surnames}"
    names = letters(plain(latin))
    starts = ""
    if person.hangul:
        names = " ".join((names, *_hangul_keys(person.hangul)))
        first_letters = initials(person.hangul)
        starts = " ".join(first_letters[start:] for start in range(max(len(first_letters) - 1, 0)))
    phone = "".join(filter(str.isdigit, person.phone)) if person.phone else ""
    return SearchKeys(
        names=names,
        initials=starts,
        company=_company_keys(person.company),
        other=f"{plain(f'{person.email} {person.external_code}')} {phone} {phone[-4:]}",
    )


def query_words(text: str) -> list[str]:
    """The words of a search as they are compared with ``SearchKeys``; each finds words that begin with it."""
    return letters(plain(text)).split()
