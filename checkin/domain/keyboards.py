"""What was meant by a text that was typed with the other input method: rlaalstj is 김민서, ㅎㅁㄱ챰 is garcia.

The Korean keyboard is Dubeolsik, the one that every Korean computer starts with; the Latin letters stand where QWERTY and
the Spanish layouts have them alike.
"""

from __future__ import annotations

from checkin.domain.hangul import LEADS, TAILS, VOWELS, is_letter, is_syllable, letters

_KEYS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True))
_SHIFTED = dict(zip("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
_LATIN = {hangul: latin for latin, hangul in _KEYS.items()} | {
    hangul: latin.lower() for latin, hangul in _SHIFTED.items()
}
_LEAD_AT = {lead: place for place, lead in enumerate(LEADS)}
_VOWEL_AT = {vowel: place for place, vowel in enumerate(VOWELS)}
_TAIL_AT = {tail: place for place, tail in enumerate(TAILS) if tail}


def as_hangul(text: str) -> str:
    """What the keys that typed ``text`` in Latin letters type with a Korean input method; other characters stay.

    A letter that no syllable takes is left by itself: the last one is a syllable that has only been begun. Capitals
    throughout are the caps lock's, which no Hangul knows; a capital among small letters was typed with Shift.
    """
    if text.isupper() and len(text) > 1:
        text = text.lower()
    return composed("".join(_SHIFTED.get(char) or _KEYS.get(char.lower(), char) for char in text))


def as_latin(text: str) -> str:
    """What the keys that typed ``text`` in Hangul type without an input method; other characters stay."""
    return "".join(_LATIN.get(char, char) for char in letters(text))


def composed(typed: str) -> str:
    """Hangul letters put together to syllables, as an input method does it key by key."""
    made: list[str] = []
    place = 0
    while place < len(typed):
        syllable, used = _syllable(typed, place)
        made.append(syllable)
        place += used
    return "".join(made)


def _syllable(typed: str, at: int) -> tuple[str, int]:
    """The syllable that begins ``at``, and how many letters it takes; a letter alone if none begins there."""
    lead = typed[at]
    if lead not in _LEAD_AT:
        return lead, 1
    vowel = _longest(typed, at + 1, _VOWEL_AT)
    if not vowel:
        return lead, 1
    end = at + 1 + len(vowel)
    tail = _longest(typed, end, _TAIL_AT)
    while tail and typed[end + len(tail) : end + len(tail) + 1] in _VOWEL_AT:
        tail = tail[:-1]  # its last letter is the lead of what comes next
    place = (_LEAD_AT[lead] * 21 + _VOWEL_AT[vowel]) * 28 + (_TAIL_AT[tail] if tail else 0)
    return chr(0xAC00 + place), len(lead + vowel + tail)


def _longest(typed: str, at: int, known: dict[str, int]) -> str:
    return next((part for size in (2, 1) if len(part := typed[at : at + size]) == size and part in known), "")


def meant(text: str) -> str:
    """``text`` as the other input method would have had it; "" when that makes no word.

    Latin makes one of whole syllables, of which only the last may be unfinished. Hangul makes one of any keys, unless
    it is all whole syllables, two at least with vowels of their own: then it is Hangul.
    """
    if any(is_syllable(char) or is_letter(char) for char in text):
        latin = as_latin(text)
        return latin if latin.isascii() else ""
    hangul = as_hangul(text)
    words = hangul.split()
    whole = all(all(map(is_syllable, word[:-1])) for word in words) and any(map(is_syllable, hangul))
    return hangul if whole and all(is_syllable(word[-1]) or is_letter(word[-1]) for word in words) else ""
