"""How people misspell names, generated: each rule is one that people follow, none is taken from the search.

    person --asked(...)--> the words that are said: given name and first surname --rule--> what is typed

The same seed makes the same set.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checkin.domain.attendees import Entry
from checkin.domain.hangul import parts
from tests.benchmarks.crowd import revised, surname_spellings

Chance = random.Random

_KEYS = dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm", strict=True))
_SHIFTED = dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))
_NEIGHBOURS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_EAR = (
    (r"z", "s"), (r"s(?=[aeio])", "z"), (r"c(?=[ei])", "s"), (r"v", "b"), (r"b", "v"), (r"g(?=[ei])", "j"), (r"j(?=[ei])", "g"),
    (r"ll", "y"), (r"y(?=[aeo])", "ll"), (r"\bh", ""), (r"\b(?=[aeo])", "h"), (r"qu(?=[ei])", "k"), (r"c(?=[ao])", "k"),
    (r"x(?=[aei])", "j"), (r"\bi", "y"), (r"rr", "r"), (r"m(?=[bp])", "n"), (r"gu(?=[ei])", "g"), (r"ñ", "ni"),
)  # fmt: skip
_LOOSE = (
    ("eo", "u"), ("eo", "uh"), ("oo", "u"), ("u", "oo"), ("eu", "u"), ("i", "ee"), ("ae", "e"), ("ae", "ai"), ("hyeon", "hyun"),
    ("yeong", "young"), ("yeo", "you"), ("^g", "k"), ("^k", "g"), ("^b", "p"), ("^d", "t"), ("^j", "ch"), ("^si", "shi"),
    ("gyeong", "kyung"), ("ui", "ee"), ("yu", "yoo"), ("^r", "l"), ("wo", "weo"), ("seo", "suh"), ("jeong", "jung"),
    ("seong", "sung"), ("^a", "ah"), ("k$", "g"),
)  # fmt: skip


@dataclass(frozen=True)
class Misspelt:
    """``typed`` for somebody whose ``name``, words folded, is what was meant; ``rule`` says how it went wrong."""

    typed: str
    name: frozenset[str]
    rule: str


def bare(text: str) -> str:
    """Small letters without accents, as people type them."""
    return "".join(char for char in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(char))


def _said(person: Entry) -> list[str]:
    """What a Mexican guest says: one given name, and the first surname."""
    return [person.given.split()[0], person.surnames.split()[0]]


def slip(word: str, chance: Chance) -> str:
    """One key too few, too many, beside the right one, or before its turn."""
    place = chance.randrange(len(word))
    match chance.randrange(4):
        case 0:
            return word[:place] + word[place + 1 :]
        case 1:
            return word[:place] + word[place] + word[place:]
        case 2:
            row = next((row for row in _NEIGHBOURS if word[place] in row), "asdf")
            near = max(row.find(word[place]), 0) + chance.choice((-1, 1))
            return word[:place] + row[near % len(row)] + word[place + 1 :]
        case _:
            place = min(place, len(word) - 2)
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def by_ear(word: str, chance: Chance) -> str:
    """The word as somebody writes it who has only heard it: one or two letters for others of the same sound."""
    fitting = [rule for rule in _EAR if re.search(rule[0], word)]
    for pattern, other in chance.sample(fitting, min(len(fitting), chance.choice((1, 1, 2)))):
        word = re.sub(pattern, other, word, count=1)
    return word


def _mexican(rule: Callable[[str, Chance], str], least: int = 0) -> Callable[[Entry, Chance], str]:
    def typed(person: Entry, chance: Chance) -> str:
        words = [word.lower() for word in _said(person)]
        fitting = [place for place, word in enumerate(words) if len(word) >= least]
        if not fitting:
            return ""
        place = chance.choice(fitting)
        words[place] = rule(words[place] if rule is by_ear else bare(words[place]), chance)
        return " ".join(map(bare, words))

    return typed


def romanised(person: Entry, chance: Chance) -> str:
    """The name in Latin letters otherwise than it is on the list: another surname, other vowels, joined or split."""
    surname = chance.choice(surname_spellings(person.hangul[0])).lower()
    spelt = []
    for syllable in person.hangul[1:]:
        latin = revised(syllable)
        fitting = [pair for pair in _LOOSE if re.search(pair[0], latin)]
        if fitting and chance.random() < 0.6:
            latin = re.sub(*chance.choice(fitting), latin, count=1)
        spelt.append(latin)
    given = chance.choice(("", " ", "-")).join(spelt)
    return f"{given} {surname}" if chance.random() < 0.3 else f"{surname} {given}"


def latin_keys(person: Entry, _chance: Chance) -> str:
    """The Hangul name typed while the input method was off."""
    typed = "".join("".join(parts(syllable)) for syllable in person.hangul)
    return "".join(_SHIFTED.get(letter) or _KEYS[letter] for letter in typed)


def hangul_keys(person: Entry, _chance: Chance) -> str:
    """The first surname typed while the Korean input method was on: letters that do not compose stay by themselves."""
    letters = {latin: hangul for hangul, latin in _KEYS.items()}
    return "".join(letters.get(char, char) for char in bare(_said(person)[1]))


def unfinished(person: Entry, chance: Chance) -> str:
    """The Hangul name while its last syllable is being composed."""
    lead, vowel, _ = parts(person.hangul[-1])
    return person.hangul[:-1] + (lead if chance.random() < 0.5 else _syllable(lead, vowel))


def hangul_by_ear(person: Entry, chance: Chance) -> str:
    """The Hangul name with one vowel for another that sounds alike today."""
    alike = str.maketrans("재제해혜채체예얘", "제재혜해체채얘예")
    changed = person.hangul.translate(alike)
    return changed if changed != person.hangul else unfinished(person, chance)


def given_first(person: Entry, _chance: Chance) -> str:
    """Surname last, or first: not as the list has it."""
    if person.hangul and not person.name:
        return f"{person.hangul[1:]} {person.hangul[0]}"
    words = person.name.split()
    return bare(" ".join((*words[1:], words[0])))


# --- a Mexican name as Korean papers write it: the rules of the National Institute of Korean Language for Spanish

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = {"": 0, "ㄱ": 1, "ㄴ": 4, "ㄹ": 8, "ㅁ": 16, "ㅂ": 17}
_PLAIN = dict(zip("aeiou", "ㅏㅔㅣㅗㅜ", strict=True))
_SOFT = dict(zip("aeiou", "ㅑㅖㅣㅛㅠ", strict=True))
_ROUND = dict(zip("aeio", "ㅘㅞㅟㅝ", strict=True))
_SOUNDS = {"b": "ㅂ", "v": "ㅂ", "d": "ㄷ", "f": "ㅍ", "g": "ㄱ", "j": "ㅎ", "k": "ㅋ", "m": "ㅁ", "n": "ㄴ", "p": "ㅍ", "r": "ㄹ",
           "s": "ㅅ", "t": "ㅌ", "C": "ㅊ", "l": "ㄹ", "h": "ㅎ"}  # fmt: skip


def _syllable(lead: str, vowel: str, tail: str = "") -> str:
    whole = {"ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ"}.get(
        vowel, vowel
    )
    return chr(0xAC00 + (_LEADS.index(lead) * 21 + _VOWELS.index(whole)) * 28 + _TAILS[tail])


def in_hangul(word: str) -> str:
    """A Spanish word in Hangul: Hernández -> 에르난데스."""
    text = unicodedata.normalize("NFC", word.lower()).replace("ñ", "Ñ")
    text = bare(text.replace("Ñ", "1")).replace("1", "ñ")
    for pattern, sound in (
        (r"h(?!$)(?<!ch)", ""), (r"ch", "C"), (r"qu(?=[ei])", "k"), (r"g(?=[ei])", "j"), (r"gu(?=[ei])", "g"),
        (r"c(?=[ei])", "s"), (r"c|q", "k"), (r"z", "s"), (r"ll(?=[aeiou])|y(?=[aeiou])", "Y"), (r"^x", "h"), (r"x", "h"),
        (r"rr", "r"), (r"y", "i"), (r"w", "u"), (r"ll", "l"), (r"nn", "n"),
    ):  # fmt: skip
        text = re.sub(pattern, sound, text)
    made: list[tuple[str, str, str]] = []
    place = 0
    while place < len(text):
        place = _spell(text, place, made)
    return "".join(_syllable(*one) for one in made)


def _spell(text: str, place: int, made: list[tuple[str, str, str]]) -> int:
    sound, after = text[place], text[place + 1 : place + 2]
    if sound in _PLAIN:
        made.append(("ㅇ", _PLAIN[sound], ""))
        return place + 1
    if sound in "Yñ":
        made.append(("ㄴ" if sound == "ñ" else "ㅇ", _SOFT.get(after, "ㅣ"), ""))
        return place + 2
    open_before = bool(made) and not made[-1][2]
    if after in _PLAIN:
        if sound == "l" and open_before:
            made[-1] = (*made[-1][:2], "ㄹ")
        beyond = text[place + 2 : place + 3]
        if after == "u" and beyond in _ROUND and sound in "gk":
            made.append((_SOUNDS[sound], _ROUND[beyond], ""))
            return place + 3
        made.append((_SOUNDS[sound], _PLAIN[after], ""))
        return place + 2
    tail = {"l": "ㄹ", "n": "ㄴ", "m": "ㅁ", "k": "ㄱ", "p": "ㅂ"}.get(sound, "")
    if tail and open_before and (sound in "lnm" or after):
        made[-1] = (*made[-1][:2], tail)
    else:
        made.append((_SOUNDS[sound], "ㅡ", ""))
    return place + 1


def spanish_in_hangul(person: Entry, chance: Chance) -> str:
    """The given name and first surname as a Korean colleague types them."""
    given, surname = map(in_hangul, _said(person))
    return f"{given} {surname}" if chance.random() < 0.7 else f"{surname} {given}"


# --- the set


def _by_ear_and_slip(word: str, chance: Chance) -> str:
    return slip(bare(by_ear(word, chance)), chance)


_MEXICAN: dict[str, Callable[[Entry, Chance], str]] = {
    "no accents": lambda person, _: bare(" ".join(_said(person))),
    "one slip": _mexican(slip, 5),
    "by ear": _mexican(by_ear),
    "by ear and a slip": _mexican(_by_ear_and_slip, 5),
    "in Hangul": spanish_in_hangul,
    "Korean input method on": hangul_keys,
    "order": given_first,
}
_KOREAN: dict[str, Callable[[Entry, Chance], str]] = {
    "romanised otherwise": romanised,
    "Korean input method off": latin_keys,
    "unfinished syllable": unfinished,
    "Hangul by ear": hangul_by_ear,
    "order": given_first,
}


def _meant(person: Entry, rule: str) -> frozenset[str]:
    if person.surnames:
        if rule == "order":
            return frozenset(bare(person.name).split())
        said = _said(person)[1:] if rule == "Korean input method on" else _said(person)
        return frozenset(map(bare, said))
    return frozenset((person.hangul,)) if person.hangul else frozenset(bare(person.name).split())


def misspellings(people: Sequence[Entry], count: int, seed: int = 11) -> list[Misspelt]:
    """``count`` searches for people among ``people``: everybody is as likely to be looked for, and every rule that fits."""
    chance = random.Random(seed)
    made: list[Misspelt] = []
    while len(made) < count:
        person = chance.choice(people)
        rules = _MEXICAN if person.surnames else _KOREAN if person.hangul else {"order": given_first}
        rule = chance.choice(list(rules))
        typed = rules[rule](person, chance)
        if typed:
            made.append(Misspelt(typed, _meant(person, rule), rule))
    return made


def is_meant(person: Entry, wanted: frozenset[str]) -> bool:
    """Whether ``person`` is called as ``wanted`` says: the one looked for, or a namesake in all that was said."""
    return wanted <= {person.hangul, *bare(person.name).split()}
