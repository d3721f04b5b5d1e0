"""Search keys: how a name on a list meets what a person types.

Hangul is indexed as the sequence of its letters (김민서 -> ㄱㅣㅁㅁㅣㄴㅅㅓ), so that a syllable the input method has not
finished yet is already a prefix, and by its initials (ㄱㅁㅅ). Latin words are folded: no case, no accents. Every word
is found by its beginning, in any order; Hangul also from the middle, because a given name comes after the surname.

Words that are not on the list as they were typed are looked up by how they sound (``sound_keys``): a word of the list and
a typed one meet where they share a key.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from checkin.domain import romanised, spanish
from checkin.domain.attendees import Entry
from checkin.domain.hangul import has_hangul, initials, is_syllable, letters
from checkin.domain.words import plain, plain_words

__all__ = [
    "SearchKeys",
    "has_hangul",
    "initials",
    "is_syllable",
    "letters",
    "query_words",
    "search_keys",
    "sound_keys",
    "without_legal_form",
]

BACKWARDS = "ƿ"
"""Begins the word of a phone number written from its end: the last digits are what people say. No name begins with it."""
_DIGITS = {code: None for code in range(128) if not chr(code).isdigit()}
"""For ``str.translate``: leaves the digits of a phone number."""
_NATIONAL = 10
"""Digits of a phone number without its country's, in Mexico and, without the leading zero, in Korea."""


class SearchKeys(NamedTuple):
    """What one person is found by, best first: words separated by spaces, all folded, Hangul as letters.

    ``latin`` and ``company_words`` are words with their Hangul in syllables, as ``sound_keys`` takes them.
    """

    names: str
    initials: str
    company: str
    other: str
    latin: str
    company_words: str


def _hangul_keys(text: str) -> list[str]:
    whole = "".join(char for char in text if is_syllable(char))
    return [letters(whole[start:]) for start in range(len(whole))]


_LEGAL_FORM = re.compile(r" s (a|c|de)( [pirlbs]){0,2}( de?)?( c)?( v)?$")


def without_legal_form(words: str) -> str:
    """``words`` of ``plain`` without a Mexican legal form at their end, also a begun one: "redes s a de c v", "redes s a d".

    Its single letters would find every company, and a third of the index would be theirs.
    """
    return _LEGAL_FORM.sub("", words)


@lru_cache(maxsize=4096)
def _company_keys(company: str) -> tuple[str, str]:
    words = without_legal_form(plain(company))
    return letters(words), words


def search_keys(person: Entry) -> SearchKeys:
    """The keys of ``person``; badge numbers are looked up as they are and need none."""
    latin = person.name
    if person.given not in latin or person.surnames not in latin:
        latin = f"{latin} {person.given} {person.surnames}"
    latin = plain_words(latin)
    names = letters(latin)
    starts = ""
    if person.hangul:
        names = " ".join((names, *_hangul_keys(person.hangul)))
        first_letters = initials(person.hangul)
        starts = " ".join(first_letters[start:] for start in range(max(len(first_letters) - 1, 0)))
    company, company_words = _company_keys(person.company)
    phone = person.phone.translate(_DIGITS) if person.phone.isascii() else "".join(filter(str.isdigit, person.phone))
    return SearchKeys(
        names=names,
        initials=starts,
        company=company,
        other=f"{plain(f'{person.email} {person.external_code}')} {phone[-_NATIONAL:]} {BACKWARDS}{phone[::-1]}",
        latin=latin,
        company_words=company_words,
    )


def query_words(text: str) -> list[str]:
    """The words of a search as they are compared with ``SearchKeys``; each finds words that begin with it."""
    return letters(plain(text)).split()


def in_plain_digits(text: str) -> str:
    """The digits of ``text`` if it is a number as people write phone and badge numbers, with or without signs; else ""."""
    digits = "".join(char for char in text if char.isascii() and char.isdigit())
    return digits if digits and all(char in " +-.()/" or (char.isascii() and char.isdigit()) for char in text) else ""


# --- how words sound

SPELLED, BACK, EAR, EAR_BACK, KOREAN_EAR, ROMANISED = "w", "v", "e", "f", "k", "r"
"""The first letter of a key says which rule made it: the word as it is and from its end, as Spanish ears hear it and from
its end, as a Korean ear writes it, and as a Korean name is romanised."""
_READINGS = 3


@lru_cache(maxsize=65536)
def sound_keys(word: str) -> tuple[str, ...]:
    """The keys by which ``word`` is found when it was typed otherwise; none for what is not a name: digits, single letters.

    ``word`` is folded, its Hangul in syllables.
    """
    if word.isascii():
        if len(word) < 2 or not word.isalpha():
            return ()
        keys = [SPELLED + word, BACK + word[::-1]]
        for key in spanish.by_ear(word):
            keys += (EAR + key, EAR_BACK + key[::-1])
        keys += (KOREAN_EAR + key for key in spanish.to_korean_ear(word))
        keys += (ROMANISED + key for key in romanised.readings(word)[:_READINGS])
        return tuple(keys)
    if not all(map(is_syllable, word)):
        return ()
    spelled = letters(word)
    keys = [SPELLED + spelled, BACK + spelled[::-1]]
    keys += (ROMANISED + key for key in romanised.skeletons(word))
    if len(word) > 1:
        keys += (KOREAN_EAR + key for key in spanish.heard_in_hangul(word))
    return tuple(keys)
