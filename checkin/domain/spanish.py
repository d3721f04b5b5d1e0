"""Spanish by ear: words that sound alike in Mexico get one key, and so does what a Korean ear writes of them.

The rules are those by which children misspell: b and v, s, c and z, g and j, ll and y are one sound, h is none; x is the
sound of México or that of Xochimilco, so its words have a key for each.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checkin.domain.hangul import is_syllable, parts

_SOUNDS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"tz|ts|sh|sc(?=[ei])|xc(?=[ei])|cc(?=[ei])"), "s"),
    (re.compile(r"ch"), "C"),
    (re.compile(r"h"), ""),
    (re.compile(r"qu(?=[ei])|q|ck|c(?![ei])"), "k"),
    (re.compile(r"[cz]"), "s"),
    (re.compile(r"g(?=[eiy])|j"), "J"),
    (re.compile(r"gu(?=[ei])"), "g"),
    (re.compile(r"v"), "b"),
    (re.compile(r"w"), "u"),
    (re.compile(r"ll|y"), "i"),
    (re.compile(r"gn|n+i(?=[aeou])"), "n"),
    (re.compile(r"m(?=[bpfv])"), "n"),
    (re.compile(r"i(?=i)"), ""),
)
"""In this order: each takes what those before it have left. ``C`` is the sound of ch, ``J`` that of jota."""
_TWICE = re.compile(r"(.)\1+")
_GLIDE = re.compile(r"[iu](?=[aeiou])|o(?=[ae])")


@lru_cache(maxsize=16384)
def by_ear(word: str) -> tuple[str, ...]:
    """The keys of ``word``, folded Latin letters; words that sound alike share one: hernandez, ernandes -> "ernandes"."""
    if "x" in word:
        first = "J" if word[0] == "x" else "ks"
        return tuple(dict.fromkeys(_key(word.replace("x", sound)) for sound in (first, "J", "s")))
    return (_key(word),)


def _key(word: str) -> str:
    for sound, key in _SOUNDS:
        word = sound.sub(key, word)
    return _TWICE.sub(r"\1", word)


_LEADS = dict(zip("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", ("k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "s", "s",
                                                      "s", "k", "t", "p", "h"), strict=True))  # fmt: skip
_VOWELS = {"ㅏ": "a", "ㅐ": "e", "ㅑ": "ia", "ㅒ": "ie", "ㅓ": "o", "ㅔ": "e", "ㅕ": "io", "ㅖ": "ie", "ㅗ": "o", "ㅗㅏ": "ua",
           "ㅗㅐ": "ue", "ㅗㅣ": "ue", "ㅛ": "io", "ㅜ": "u", "ㅜㅓ": "uo", "ㅜㅔ": "ue", "ㅜㅣ": "ui", "ㅠ": "iu", "ㅡ": "",
           "ㅡㅣ": "i", "ㅣ": "i"}  # fmt: skip
_TAILS = {"": "", "ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "r", "ㅁ": "m", "ㅂ": "p", "ㅅ": "s", "ㅇ": "n", "ㅋ": "k", "ㅌ": "t",
          "ㅍ": "p", "ㅊ": "s", "ㅈ": "s", "ㅎ": "", "ㄲ": "k", "ㅆ": "s"}  # fmt: skip
_COARSE = str.maketrans({"b": "p", "f": "p", "d": "t", "g": "k", "l": "r", "C": "s", "J": "h"})


@lru_cache(maxsize=16384)
def to_korean_ear(word: str) -> tuple[str, ...]:
    """The keys under which Hangul finds the Latin ``word``: what Hangul does not tell apart (l and r, b and f) is one."""
    return tuple(dict.fromkeys(_coarse(key) for key in by_ear(word)))


def _coarse(key: str) -> str:
    return _without_glides(key.translate(_COARSE))


def _without_glides(key: str) -> str:
    return _TWICE.sub(r"\1", _GLIDE.sub("", key).replace("m", "n").replace("kn", "n").replace("ts", "s"))


def heard_in_hangul(hangul: str) -> tuple[str, ...]:
    """The keys of ``to_korean_ear`` for a foreign name in Hangul syllables: 에르난데스 -> hernandez' key.

    An h that begins the name may be one that Spanish writes and does not say (헤르난데스).
    """
    sounds = []
    for syllable in filter(is_syllable, hangul):
        lead, vowel, tail = parts(syllable)
        sounds.append(_LEADS[lead] + _VOWELS[vowel] + _TAILS.get(tail, _TAILS.get(tail[:1], "")))
    key = _without_glides("".join(sounds))
    return (key, key[1:]) if key.startswith("h") else (key,)
