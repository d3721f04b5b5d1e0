"""Which encoding a text file is in, decided by what its text would look like in each.

    bytes --> byte order mark, NULs, strict UTF-8 --> else the more plausible of CP949 and CP1252

A list may be one row long, so nothing is counted on statistics: Korean decoded as Western text falls apart into words
without one plain letter ("±è¹Î¼­"), and Western text decoded as Korean puts a rare syllable or a Chinese character
in the middle of a Latin word ("N鈄ez").
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import islice

EVIDENCE = 4000
"""How many words with letters beyond ASCII are weighed; more would not change the verdict."""

_BEYOND_ASCII = re.compile(r"[^\s,;|\t\"]*[^\x00-\x7f\s][^\s,;|\t\"]*")
_BEYOND_TWO_BYTES = re.compile(r"[\u0800-\U0010ffff]")
_LETTERS = re.compile(r"[A-Za-zªºµÀ-ÖØ-öø-ɏ]+")
_PLAIN = re.compile(r"[\t\n\r -~]")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_SPANISH = frozenset("áéíóúñüÁÉÍÓÚÑÜ")
_WESTERN = frozenset("àâãäåæçèêëìîïðòôõöøùûýÿßÀÂÃÄÅÆÇÈÊËÌÎÏÒÔÕÖØÙÛÝœŒšŠžŽŸ")
_ALONE = frozenset("áéíóúñÁÉÍÓÚÑàÀèÈ")  # words of one letter
_LIST_MARKS = frozenset("«»“”‘’–—…•€¿¡®©™·´\u00a0°ªº₩㈜※○●■□▲△→")
_MISREAD = -10.0  # a byte that is nothing in this encoding


class Undecodable(ValueError):
    """The bytes are no text in any encoding that a list is kept in."""


def decode(data: bytes) -> tuple[str, str]:
    """The text of ``data`` without its byte order mark, and the encoding's name; raises ``Undecodable``.

    Names: utf-8, utf-8-sig, utf-16, cp949, cp1252. A byte that means nothing becomes U+FFFD.
    """
    text, encoding = _decode(data)
    if len(_NOT_TEXT.findall(text)) * 50 > len(text):
        raise Undecodable
    return text, encoding


def _decode(data: bytes) -> tuple[str, str]:
    if data.startswith(codecs.BOM_UTF8):
        return data.decode("utf-8-sig", "replace"), "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace"), "utf-16"
    if b"\0" in data:
        return _wide(data), "utf-16"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        candidates = ["cp949", "cp1252", "utf-8"]
    else:
        # some Korean syllables are valid UTF-8 pairs: 황 in CP949 is Ȳ in UTF-8
        if text.isascii() or _BEYOND_TWO_BYTES.search(text) or plausibility(text) >= 0:
            return text, "utf-8"
        candidates = ["utf-8", "cp949"]
    decoded = {encoding: data.decode(encoding, "replace") for encoding in candidates}
    scores = {encoding: plausibility(text) for encoding, text in decoded.items()}
    if "cp1252" in scores and max(scores.values()) <= 0 and len(data) % 2 == 0:
        # one row of Hangul alone, without a line end, holds no NUL in UTF-16
        decoded |= {wide: data.decode(wide, "replace") for wide in ("utf-16-le", "utf-16-be")}
        scores |= {wide: plausibility(decoded[wide]) for wide in ("utf-16-le", "utf-16-be")}
    best = max(scores, key=scores.__getitem__)
    return decoded[best], "utf-16" if best.startswith("utf-16") else best


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
    score = sum(map(_latin, _LETTERS.findall(word)))
    for place, char in enumerate(word):
        if char.isascii() or _LETTERS.match(char):
            continue
        before, after = word[place - 1 : place], word[place + 1 : place + 2]
        score += _other(char, _is_letter(before) and _is_letter(after))
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
        return 0.5 if single else -2.0 * len(letters)
    spelt = letters.rstrip("ªº")
    cased = spelt.islower() or spelt.isupper() or spelt[1:].islower() or bool(re.fullmatch(r"(\w[a-zà-ÿ]+)+", spelt))
    score = 0.0
    for char in strange:
        if char in _SPANISH:
            score += 2
        elif char in _WESTERN or char in "ªº" or "Ā" <= char <= "ſ":
            score += 1
        else:
            score -= 2
    return score if cased else score - 3.0 * len(strange)


def _other(char: str, within_latin: bool) -> float:
    code = ord(char)
    if 0xAC00 <= code <= 0xD7A3:
        score = 4.0 if _common(char) else -6.0
        return score - 6.0 if within_latin else score
    if char in _LIST_MARKS:
        return 0.5
    if code == 0xFFFD or 0xE000 <= code <= 0xF8FF or 0xD800 <= code <= 0xDFFF:
        return _MISREAD
    if 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF:
        return -6.0 if within_latin else -0.5
    return -2.0


def _common(syllable: str) -> bool:
    """Whether the syllable is one of the 2,350 of KS X 1001, which is nearly all of printed Korean."""
    return len(syllable.encode("euc-kr", "replace")) == 2  # Python spells the others out in eight bytes
