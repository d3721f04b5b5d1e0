"""Korean names in Latin letters, as passports and business cards write them: by every system, and by none.

    김민서 --units--> 김, 민서 --skeletons--> kIm, mInsU <--readings-- kim, gim; minseo, min suh, meen-seo
                                                    spelling_cost: which of those that share a skeleton is meant

A skeleton is coarse: g and k are one, and so are eo, u, oo and o. It finds the few that may be meant; what letters can stand
for a sound, and how usual they are (``spelling_cost``), says which of them comes first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checkin.domain.hangul import parts, surname_splits, syllables

_LEAD_SKELETON = dict(zip("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
                          ("k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "j", "j", "j", "k", "t", "p", "h"),
                          strict=True))  # fmt: skip
_VOWEL_SKELETON = {"ㅏ": "A", "ㅐ": "E", "ㅑ": "A", "ㅒ": "E", "ㅓ": "U", "ㅔ": "E", "ㅕ": "U", "ㅖ": "E", "ㅗ": "U", "ㅗㅏ": "A",
                   "ㅗㅐ": "E", "ㅗㅣ": "E", "ㅛ": "U", "ㅜ": "U", "ㅜㅓ": "U", "ㅜㅔ": "E", "ㅜㅣ": "I", "ㅠ": "U", "ㅡ": "U",
                   "ㅡㅣ": "I", "ㅣ": "I"}  # fmt: skip
_TAIL_SKELETON = {
    "": "",
    "ㄱ": "k",
    "ㄲ": "k",
    "ㅋ": "k",
    "ㄴ": "n",
    "ㄹ": "r",
    "ㅁ": "m",
    "ㅂ": "p",
    "ㅍ": "p",
    "ㅇ": "nk",
}
_TWICE = re.compile(r"(.)\1+")
_SOFT = frozenset(("ㅣ", "ㅑ", "ㅕ", "ㅛ", "ㅠ", "ㅖ"))

Spellings = tuple[tuple[str, float], ...]

_LEAD_SPELLINGS: dict[str, Spellings] = {
    "ㄱ": (("g", 0), ("k", 0), ("c", 2)),
    "ㄲ": (("kk", 0), ("gg", 0), ("k", 1), ("g", 1)),
    "ㄴ": (("n", 0),),
    "ㄷ": (("d", 0), ("t", 0.5)),
    "ㄸ": (("tt", 0), ("dd", 0), ("d", 1), ("t", 1)),
    "ㄹ": (("r", 0), ("l", 0), ("rh", 0.5)),
    "ㅁ": (("m", 0),),
    "ㅂ": (("b", 0), ("p", 0.5), ("v", 2)),
    "ㅃ": (("pp", 0), ("bb", 0), ("b", 1), ("p", 1)),
    "ㅅ": (("s", 0), ("sh", 0.5)),
    "ㅆ": (("ss", 0), ("s", 0.5)),
    "ㅇ": (("", 0),),
    "ㅈ": (("j", 0), ("ch", 0.5), ("z", 1)),
    "ㅉ": (("jj", 0), ("j", 1)),
    "ㅊ": (("ch", 0), ("j", 1), ("c", 2)),
    "ㅋ": (("k", 0), ("c", 1), ("kh", 0.5), ("g", 1)),
    "ㅌ": (("t", 0), ("th", 0.5), ("d", 1)),
    "ㅍ": (("p", 0), ("ph", 0.5), ("f", 1), ("b", 1)),
    "ㅎ": (("h", 0),),
}
_VOWEL_SPELLINGS: dict[str, Spellings] = {
    "ㅏ": (("a", 0), ("ah", 0.5)),
    "ㅐ": (("ae", 0), ("ai", 0.5), ("ay", 0.5), ("e", 0.5), ("eh", 1)),
    "ㅑ": (("ya", 0), ("ia", 1)),
    "ㅒ": (("yae", 0), ("ye", 1)),
    "ㅓ": (("eo", 0), ("u", 0.5), ("uh", 0.5), ("ou", 1), ("o", 1)),
    "ㅔ": (("e", 0), ("eh", 0.5), ("ae", 1), ("ay", 1)),
    "ㅕ": (("yeo", 0), ("yu", 0.5), ("you", 0.5), ("yuh", 0.5), ("yo", 1), ("eo", 1.5)),
    "ㅖ": (("ye", 0), ("yae", 0.5), ("e", 1), ("ae", 1)),
    "ㅗ": (("o", 0), ("oh", 0.5), ("ou", 1)),
    "ㅗㅏ": (("wa", 0), ("oa", 0.5), ("ua", 1)),
    "ㅗㅐ": (("wae", 0), ("we", 0.5), ("wai", 1)),
    "ㅗㅣ": (("oe", 0), ("oi", 0.5), ("we", 0.5), ("oy", 1), ("wae", 1), ("e", 1.5)),
    "ㅛ": (("yo", 0), ("yoh", 0.5), ("io", 1)),
    "ㅜ": (("u", 0), ("oo", 0), ("wu", 0.5), ("woo", 0.5), ("ou", 1), ("uh", 1)),
    "ㅜㅓ": (("wo", 0), ("weo", 0.5), ("wu", 1), ("uo", 1)),
    "ㅜㅔ": (("we", 0), ("ue", 1)),
    "ㅜㅣ": (("wi", 0), ("we", 0.5), ("ui", 1), ("wee", 0.5)),
    "ㅠ": (("yu", 0), ("yoo", 0), ("you", 0.5), ("iu", 1), ("ew", 1)),
    "ㅡ": (("eu", 0), ("u", 0.5), ("oo", 1), ("e", 1.5)),
    "ㅡㅣ": (("ui", 0), ("eui", 0.5), ("ee", 0.5), ("i", 0.5), ("yi", 1), ("ei", 1)),
    "ㅣ": (("i", 0), ("ee", 0), ("y", 1), ("ih", 1), ("yi", 0.5), ("ea", 1), ("e", 1.5)),
}
_TAIL_SPELLINGS: dict[str, Spellings] = {
    "": (("", 0), ("h", 0.5), ("r", 1)),
    "k": (("k", 0), ("g", 0), ("ck", 0.5), ("rk", 0), ("c", 1)),
    "n": (("n", 0), ("hn", 0.5)),
    "t": (("t", 0), ("d", 0.5), ("s", 1)),
    "r": (("l", 0), ("r", 0.5), ("ll", 0.5), ("rl", 0.5)),
    "m": (("m", 0), ("hm", 0.5)),
    "p": (("p", 0), ("b", 0), ("rp", 0.5)),
    "nk": (("ng", 0), ("n", 1.5)),
}


def _tail(tail: str) -> str:
    return _TAIL_SKELETON.get(tail) or (_TAIL_SKELETON.get(tail[:1], "t") if tail else "")


def _first_leads(syllable: str) -> tuple[str, ...]:
    """The sounds with which a surname may begin: 이 is Lee and Rhee, 노 Roh, 류 Yoo, as they were before the spelling changed."""
    lead, vowel, _ = parts(syllable)
    own = _LEAD_SKELETON[lead]
    if lead in "ㅇㄹ" and vowel in _SOFT:
        return ("", "r")
    return ("n", "r") if lead in "ㄴㄹ" else (own,)


@lru_cache(maxsize=65536)
def skeletons(hangul: str) -> tuple[str, ...]:
    """The skeletons of ``hangul``, syllables only, one for each sound that it may begin with."""
    rest = ""
    for place, syllable in enumerate(hangul):
        lead, vowel, tail = parts(syllable)
        own = _LEAD_SKELETON[lead] if place else ""
        if own == "h" and rest[-1:] in {"k", "t", "p"} and not rest.endswith("nk"):
            own = ""  # 석훈: who writes kh may mean one sound or two
        rest += own + _VOWEL_SKELETON[vowel] + _tail(tail)
    return tuple(_TWICE.sub(r"\1", lead + rest) for lead in _first_leads(hangul[0])) if hangul else ()


def units(name: str) -> set[str]:
    """What of a name in Hangul is looked for by itself: surname, given name and each of their syllables.

    A foreign name in Hangul has spaces, or more syllables than a Korean one: its units are its words.
    """
    words = [whole for word in name.split() if (whole := syllables(word))]
    whole = "".join(words)
    if len(whole) > _LONGEST:
        return set(words)
    found = set(whole)
    for surname, given in surname_splits(whole) if whole else ():
        found.update((surname, given))
    return found - {""}


_LONGEST = 5
"""Syllables of the longest Korean names: a surname of two and a given name of three."""

_CONSONANTS = (
    (re.compile(r"h(?![aeiouyw])"), ""),
    (re.compile(r"sh|sch"), "s"),
    (re.compile(r"tch|ch|ts|z|j"), "j"),
    (re.compile(r"ph|f|v|b"), "p"),
    (re.compile(r"th|d"), "t"),
    (re.compile(r"rh|l"), "r"),
    (re.compile(r"kh|ck|qu|q|g|c"), "k"),
    (re.compile(r"x"), "ks"),
)
_VOWEL_UNITS = {
    "yeo": "U", "yae": "E", "yoo": "U", "you": "U", "wae": "E", "wai": "E", "weo": "U", "woo": "U", "eui": "I", "wee": "I",
    "eu": "U", "eo": "U", "ae": "E", "ai": "E", "ay": "E", "oe": "E", "oi": "E", "oy": "E", "ui": "I", "wi": "I", "we": "E",
    "wa": "A", "wo": "U", "wu": "U", "oo": "U", "ee": "I", "ea": "I", "ei": "I", "ya": "A", "ye": "E", "yo": "U", "yu": "U",
    "yi": "I", "ou": "U", "iu": "U", "ew": "U", "oa": "A", "ia": "A", "io": "U", "a": "A", "e": "E", "i": "I", "o": "U",
    "u": "U", "y": "I", "w": "",
}  # fmt: skip
_RUN = re.compile(r"[aeiouyw]+")
_MOST = 6


@lru_cache(maxsize=1024)
def _run_readings(run: str) -> tuple[str, ...]:
    """The vowels that a run of vowel letters may stand for, longest units first: aeu is 애우 or 아으."""
    if not run:
        return ("",)
    found: dict[str, None] = {}
    for size in (3, 2, 1):
        unit = _VOWEL_UNITS.get(run[:size]) if len(run) >= size else None
        if unit is not None:
            found.update(dict.fromkeys(unit + rest for rest in _run_readings(run[size:])))
    return tuple(found)[:_MOST]


@lru_cache(maxsize=16384)
def readings(word: str, *, begun: bool = False) -> tuple[str, ...]:
    """The skeletons that a Latin ``word``, folded, may have.

    ``begun``: more is to come, so that what its last letters stand for is open and they are left out.
    """
    if begun:
        word = re.sub(r"([aeiouyw]+h?|[nsc])$", "", word) or word
    read = {""}
    plain_r = re.sub(r"r(?![aeiouywh])", "", word)  # Park, Hur: an r that only lengthens
    for spelt in dict.fromkeys((plain_r, word)):
        spelled = spelt
        for sound, key in _CONSONANTS:
            spelled = sound.sub(key, spelled)
        made = [""]
        place = 0
        for run in _RUN.finditer(spelled):
            before = spelled[place : run.start()]
            made = [one + before + vowels for one in made for vowels in _run_readings(run.group())][:_MOST]
            place = run.end()
        read.update(_TWICE.sub(r"\1", one + spelled[place:]) for one in made)
    return tuple(sorted(read - {""}, key=len))


@lru_cache(maxsize=4096)
def _slots(hangul: str) -> tuple[Spellings, ...]:
    slots: list[Spellings] = []
    for place, syllable in enumerate(hangul):
        lead, vowel, tail = parts(syllable)
        leads = _LEAD_SPELLINGS[lead]
        if not place:
            old = {"": (("", 0.25),), "r": (("l", 0.25), ("r", 0.25), ("rh", 0.25)), "n": (("n", 0.25),)}
            known = {spelling for spelling, _ in leads}
            sounds = [option for sound in _first_leads(syllable) for option in old.get(sound, ())]
            leads += tuple(option for option in sounds if option[0] not in known)
        slots += (leads, _VOWEL_SPELLINGS[vowel], _TAIL_SPELLINGS[_tail(tail)])
    return tuple(slots)


@lru_cache(maxsize=65536)
def spelling_cost(hangul: str, latin: str, *, begun: bool = False) -> float | None:
    """How far ``latin``, folded letters, is from the most usual spellings of ``hangul``: 0 is one of them; None: it is none.

    ``begun``: ``latin`` may also be the beginning of a spelling.
    """
    reached = {0: 0.0}
    best: float | None = None
    slots = _slots(hangul)
    for number, options in enumerate(slots):
        further: dict[int, float] = {}
        for place, cost in reached.items():
            rest = latin[place:]
            for spelling, more in options:
                if latin.startswith(spelling, place):
                    end = place + len(spelling)
                    further[end] = min(further.get(end, 99.0), cost + more)
                if begun and (not rest or (spelling != rest and spelling.startswith(rest))):
                    whole = cost + more + 0.05 * (len(slots) - number)
                    best = whole if best is None else min(best, whole)
        reached = further
    done = reached.get(len(latin))
    return min((cost for cost in (best, done) if cost is not None), default=None)


def leads_spelled(latin: str) -> tuple[str, ...]:
    """The Hangul letters that the consonants ``latin`` may spell at the beginning of a syllable: s -> ㅅ, ㅆ."""
    return tuple(lead for lead, spellings in _LEAD_SPELLINGS.items() if latin in dict(spellings))


_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕"
    "금옥육인맹제모탁국어은편용"
)
"""The most usual surnames of one syllable."""


@lru_cache(maxsize=1)
def _surnames_by_skeleton() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for surname in _SURNAMES:
        for key in skeletons(surname):
            found.setdefault(key, []).append(surname)
    return found


@lru_cache(maxsize=4096)
def surnames_spelled(latin: str) -> tuple[tuple[str, float], ...]:
    """The usual surnames that ``latin`` may spell, with the cost of it: yi, lee and rhee are 이."""
    known = _surnames_by_skeleton()
    alike = {surname for key in readings(latin) for surname in known.get(key, ())}
    costs = ((surname, spelling_cost(surname, latin)) for surname in alike)
    return tuple(sorted((surname, cost) for surname, cost in costs if cost is not None))
