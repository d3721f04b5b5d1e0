"""Hangul taken apart: a syllable is a lead, a vowel and perhaps a tail, each of one or two basic letters."""

from __future__ import annotations

import re

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = ("ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ",
          "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ")  # fmt: skip
TAILS = ("", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ",
         "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ")  # fmt: skip
_CLUSTERS = {"ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
             "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ",
             "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ"}  # fmt: skip
_FIRST, _LAST = 0xAC00, 0xD7A3
_SYLLABLE = re.compile("[\uac00-\ud7a3]")


def is_syllable(char: str) -> bool:
    """Whether ``char`` is one of the 11,172 Hangul syllables."""
    return _FIRST <= ord(char) <= _LAST


def is_letter(char: str) -> bool:
    """Whether ``char`` is a Hangul letter by itself, as the keyboard has them (ㄱ, ㅏ, ㄳ)."""
    return "\u3131" <= char <= "\u3163"


def has_hangul(text: str) -> bool:
    """Whether ``text`` holds a Hangul syllable."""
    return not text.isascii() and _SYLLABLE.search(text) is not None


def syllables(text: str) -> str:
    """The Hangul syllables of ``text`` and nothing else."""
    return "".join(_SYLLABLE.findall(text))


def parts(syllable: str) -> tuple[str, str, str]:
    """The lead, the vowel and the tail ("" for none) of one Hangul syllable, in basic letters."""
    index = ord(syllable) - _FIRST
    return LEADS[index // 588], VOWELS[index % 588 // 28], TAILS[index % 28]


class _Letters(dict[int, str]):
    """A table for ``str.translate`` that is filled as syllables turn up."""

    def __missing__(self, code: int) -> str:
        self[code] = "".join(parts(chr(code))) if _FIRST <= code <= _LAST else _CLUSTERS.get(chr(code), chr(code))
        return self[code]


_LETTERS = _Letters()


def letters(text: str) -> str:
    """``text`` with every Hangul syllable and cluster taken apart into its basic letters, as they are typed."""
    return text if text.isascii() else text.translate(_LETTERS)


def initials(text: str) -> str:
    """The first letter of each Hangul syllable in ``text``: 김민서 -> ㄱㅁㅅ."""
    return "".join(LEADS[(ord(char) - _FIRST) // 588] for char in text if is_syllable(char))


_COMPOUND_SURNAMES = frozenset(("남궁", "제갈", "선우", "황보", "서문", "독고", "사공", "동방", "망절", "어금", "강전"))


def surname_splits(name: str) -> list[tuple[str, str]]:
    """Where the surname of ``name``, a Korean name in syllables, may end: 황보람 is 황·보람, or 황보·람."""
    splits = [(name[:1], name[1:])]
    if name[:2] in _COMPOUND_SURNAMES and len(name) > 2:
        splits.append((name[:2], name[2:]))
    return splits
