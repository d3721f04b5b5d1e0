"""Which encoding a text file is in, decided by what its text would look like in each.

    bytes --> byte order mark, NULs --> else each encoding's plausibility --> readings, the best first

A list may be one row long, so nothing is counted on statistics: Korean decoded as Western text falls apart into words
without one plain letter ("±è¹Î¼­"), and Western text decoded as Korean puts a rare syllable or a Chinese character
in the middle of a Latin word ("N鈄ez"). Bytes that obey UTF-8 hardly ever do so by chance, but two of them may ("천" in
CP949 is "õ" in UTF-8). Where a second reading comes within ``CERTAIN`` of the best, both are possible, and somebody
has to be asked.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

ENCODINGS = ("utf-8", "utf-16", "cp949", "cp1252", "mac-roman")
"""The encodings that can be told; text with a byte order mark is found as utf-8-sig."""

EVIDENCE = 4000
"""How many words with letters beyond ASCII are weighed; more would not change the verdict."""

CERTAIN = 5.0
"""By how much one reading must be the more plausible: one Korean syllable or Spanish word that is no accident."""

_MOST_EVIDENCE = 200_000  # bytes
_LINES_BEYOND_ASCII = re.compile(rb"[^\r\n\x80-\xff]{0,500}[\x80-\xff][^\r\n]{0,2000}")
_LATIN_WORD = re.compile(rb"[A-Za-z]{3}|[\r\n]")
_TWO_BYTES, _MORE_BYTES = 6.0, 12.0  # what a character that obeys UTF-8 says for it
_BEYOND_ASCII = re.compile(r"[^\s,;|\t\"]*[^\x00-\x7f\s][^\s,;|\t\"]*")
_BEYOND_ONE_BYTE = re.compile(r"[\u0080-\u07ff]")
_BEYOND_TWO_BYTES = re.compile(r"[\u0800-\U0010ffff]")
_LETTERS = re.compile(r"[A-Za-zªºµÀ-ÖØ-öø-ɏ]+")
_PLAIN = re.compile(r"[\t\n\r -~]")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_GLUED = re.compile(r"(?<=[A-Za-z]{2})[가-힣](?![가-힣])|(?<![가-힣])[가-힣](?=[a-z]{2})")
_MARKS_IN_A_ROW = re.compile(r"(?<=[°ª´·¡¿©®€])[°ª´·¡¿©®€]")
_SPANISH = frozenset("áéíóúñüÁÉÍÓÚÑÜ")
_WESTERN = frozenset("àâãäåæçèêëìîïðòôõöøùûýÿßÀÂÃÄÅÆÇÈÊËÌÎÏÒÔÕÖØÙÛÝœŒšŠžŽŸ")
_ALONE = frozenset("áéíóúñÁÉÍÓÚÑàÀèÈ")  # words of one letter
_LIST_MARKS = frozenset("«»“”‘’–—…•€¿¡®©™·´\u00a0°ªº₩㈜※○●■□▲△→")
_MISREAD = -10.0  # a byte that is nothing in this encoding


class Undecodable(ValueError):
    """The bytes are no text in any encoding that a list is kept in."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole text as it reads in ``encoding``, without its byte order mark."""

    text: str
    encoding: str


def readings(data: bytes, told: str | None = None) -> list[Reading]:
    """The readings of ``data`` that are possible, the most plausible first; only that of ``told`` when told.

    Encodings: utf-8, utf-8-sig, utf-16, cp949, cp1252, mac-roman. A byte that means nothing becomes U+FFFD. Raises
    ``Undecodable``.
    """
    found = [_told(data, told)] if told else _readings(data)
    sane = [one for one in found if len(_NOT_TEXT.findall(one.text)) * 50 <= len(one.text)]
    if not sane:
        raise Undecodable
    return sane


def _told(data: bytes, encoding: str) -> Reading:
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if data.startswith(mark):
            (marked,) = _readings(data)
            if marked.encoding.startswith(encoding):
                return marked
    if encoding == "utf-16":
        return Reading(_wide(data), encoding)
    return Reading(data.decode(encoding, "replace"), encoding)


def _readings(data: bytes) -> list[Reading]:
    if data.startswith(codecs.BOM_UTF8):
        return [Reading(data.decode("utf-8-sig", "replace"), "utf-8-sig")]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return [Reading(data.decode("utf-16", "replace"), "utf-16")]
    if b"\0" in data:
        return [Reading(_wide(data), "utf-16")]
    if data.isascii():
        return [Reading(data.decode("ascii"), "utf-8")]
    scores = _scores(data)
    best = max(scores, key=scores.__getitem__)
    possible = sorted(
        (name for name in scores if scores[best] - scores[name] < CERTAIN), key=scores.__getitem__, reverse=True
    )
    found = [
        Reading(data.decode(name, "replace"), "utf-16" if name.startswith("utf-16") else name) for name in possible
    ]
    spoiled = found[0].text.count("\ufffd")
    return found[:1] + [one for one in found[1:] if one.text.count("\ufffd") <= spoiled]


def _scores(data: bytes) -> dict[str, float]:
    """How plausible ``data`` is in each encoding; a list from a Mac of old, with its line ends, also in a Mac's."""
    sample = b"\n".join(_evidence(data))
    names = ["utf-8", "cp949", "cp1252"]
    if b"\r" in data and b"\n" not in data:
        names.append("mac-roman")
    texts = {name: sample.decode(name, "replace") for name in names}
    scores = {name: plausibility(text) for name, text in texts.items()}
    if "\ufffd" not in texts["utf-8"]:
        scores["utf-8"] += _TWO_BYTES * len(_BEYOND_ONE_BYTE.findall(texts["utf-8"]))
        scores["utf-8"] += _MORE_BYTES * len(_BEYOND_TWO_BYTES.findall(texts["utf-8"]))
    if max(scores.values()) <= 0 and len(data) % 2 == 0 and not _LATIN_WORD.search(data):
        # one row of Hangul alone, without a line end, holds no NUL in UTF-16
        wide = {name: plausibility(data.decode(name, "replace")) for name in ("utf-16-le", "utf-16-be")}
        scores |= {name: score for name, score in wide.items() if score > 0}
    return scores


def _evidence(data: bytes) -> Iterator[bytes]:
    """The lines that are not plain ASCII, up to a limit."""
    taken = 0
    for line in _LINES_BEYOND_ASCII.finditer(data):
        taken += len(line[0])
        yield line[0]
        if taken > _MOST_EVIDENCE:
            break


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: the byte order in which letters, commas, digits and line ends are characters."""
    texts = [data.decode(order, "replace") for order in ("utf-16-le", "utf-16-be")]
    strange = [len(_NOT_TEXT.findall(text)) + text.count("\ufffd") for text in texts]
    plain = [len(_PLAIN.findall(text)) for text in texts]
    best = 0 if (strange[0], -plain[0]) <= (strange[1], -plain[1]) else 1
    if not (plain[best] or plausibility(texts[best]) > 0) or strange[best] * 50 > len(texts[best]):
        raise Undecodable
    return texts[best]


def plausibility(text: str) -> float:
    """How much ``text`` looks like Korean, Spanish or another Western list: above 0 it does, below 0 it is misread."""
    words: Iterator[re.Match[str]] = islice(_BEYOND_ASCII.finditer(text), EVIDENCE)
    return sum(_word(match[0]) for match in words) + _MISREAD * len(_NOT_TEXT.findall(text[:100_000]))


def _word(word: str) -> float:
    score = sum(map(_latin, _LETTERS.findall(word))) - 3.0 * len(_GLUED.findall(word))
    score -= 2.0 * len(_MARKS_IN_A_ROW.findall(word))
    for place, char in enumerate(word):
        if char.isascii() or _LETTERS.match(char):
            continue
        before, after = word[place - 1 : place], word[place + 1 : place + 2]
        score += _other(char, _is_letter(before), _is_letter(after))
    return score


def _is_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _latin(letters: str) -> float:
    """A run of Latin letters: a word with some accents, or the letters that misread bytes happen to be."""
    strange = [char for char in letters if not char.isascii()]
    if not strange:
        return 0
    if len(strange) == len(letters):  # not one plain letter
        single = len(letters) == 1 and letters in _ALONE | _LIST_MARKS
        return 0.5 if single else sum(-6.0 if char > "ſ" else -2.0 for char in letters)
    spelt = letters.rstrip("ªº")
    cased = spelt.islower() or spelt.isupper() or spelt[1:].islower() or bool(re.fullmatch(r"(\w[a-zà-ÿ]+)+", spelt))
    score = 0.0
    for char in strange:
        if char in _SPANISH:
            score += 2
        elif char in _WESTERN or char in "ªº":
            score += 1
        elif not "Ā" <= char <= "ſ":
            score -= 2
    return score if cased else score - 3.0 * len(strange)


def _other(char: str, after_latin: bool, before_latin: bool) -> float:
    code = ord(char)
    within_latin = after_latin and before_latin
    if 0xAC00 <= code <= 0xD7A3:
        score = 4.0 if _common(char) else -6.0
        return score - 6.0 if within_latin else score
    if char in _LIST_MARKS:
        return 0.5
    if code == 0xFFFD or 0xE000 <= code <= 0xF8FF or 0xD800 <= code <= 0xDFFF:
        return _MISREAD
    if 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF:
        return -6.0 if within_latin else -3.0 if after_latin or before_latin else -0.5
    return -2.0


def _common(syllable: str) -> bool:
    """Whether the syllable is one of the 2,350 of KS X 1001, which is nearly all of printed Korean."""
    return len(syllable.encode("euc-kr", "replace")) == 2  # Python spells the others out in eight bytes
