"""What a scanner meant: codes that a keyboard layout or an input method rewrote on their way.

    text as it was typed --> readings --> what the keys say on the scanner's own keyboard, one reading a layout

A scanner that types presses the keys of a US keyboard, and the computer makes of them what its own layout says. All
tables here lead back. Sources: the layouts es and latam of xkeyboard-config, Dubeolsik (KS X 5002) for Hangul.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkin.domain.names import letters

LONGEST = 512
"""Characters of a text that is worth reading again."""


class Layout(StrEnum):
    """Through what a scanner typed."""

    HANGUL = "hangul"  # a Korean input method that is switched on
    SPANISH = "es"
    LATIN_AMERICAN = "latam"
    SHIFT = "shift"  # Shift or a shift lock held down: symbols instead of digits
    CASE = "case"  # Caps Lock
    WIDE = "wide"  # an East Asian input method in full-width mode


@dataclass(frozen=True, slots=True)
class Meant:
    """One reading: ``text`` as the scanner sent it, if it typed through ``layout``."""

    text: str
    layout: Layout


_US = "`~@#^&*()-_=+[{]}\\|;:'\"<>/?"
_SPANISH = "ºª\"·&/()='?¡¿`^+*çÇñÑ´¨;:-_"
_LATIN_AMERICAN = "|°\"#&/()='?¿¡´¨+*}]ñÑ{[;:-_"
_DEAD = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0308": "¨"}
"""Accents that wait for their letter: pressed before it, and seen on it."""
_MOVED = {
    Layout.SPANISH: dict(zip(_SPANISH, _US, strict=True)),
    Layout.LATIN_AMERICAN: dict(zip(_LATIN_AMERICAN, _US, strict=True)),
}
_SHIFTED = str.maketrans(')!@#$%^&*(_+{}|:"<>?~', "0123456789-=[]\\;',./`")
_SYMBOLS_OF_DIGITS = frozenset(")!@#$%^&*(")
_DUBEOLSIK = str.maketrans(
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ", "qwertyuiopasdfghjklzxcvbnmQWERTOP"
)
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def readings(typed: str) -> list[Meant]:
    """What ``typed`` may have been before a layout rewrote it, likeliest first; itself is not among them.

    A Hangul input method has no second letter for most keys, so the case of what it rewrote is lost, as it is under
    Caps Lock: compare readings without case. A digit after an accent's key is swallowed by the system for good.
    """
    if len(typed) > LONGEST:
        return []
    found: dict[str, Layout] = {}
    for text, layout in _ways_back(unicodedata.normalize("NFC", typed)):
        if text != typed:
            found.setdefault(text, layout)
    return [Meant(text, layout) for text, layout in found.items()]


def _ways_back(text: str) -> Iterator[tuple[str, Layout]]:
    narrow = text.translate(_NARROW)
    latin = letters(narrow).translate(_DUBEOLSIK)
    yield narrow, Layout.WIDE
    yield latin, Layout.HANGUL
    for layout, table in _MOVED.items():
        yield _moved_back(latin, table), layout
    for base in (latin, *(_moved_back(latin, table) for table in _MOVED.values())):
        if not _SYMBOLS_OF_DIGITS.isdisjoint(base):
            yield base.translate(_SHIFTED), Layout.SHIFT
            yield base.translate(_SHIFTED | {ord(":"): ":"}), Layout.SHIFT  # the scanner's own Shift, as in "https:"
    yield text.swapcase(), Layout.CASE


def _moved_back(text: str, table: dict[str, str]) -> str:
    return "".join(_key(char, table) for char in text)


def _key(char: str, table: dict[str, str]) -> str:
    if char in table or char.isascii():
        return table.get(char, char)
    apart = unicodedata.normalize("NFD", char)
    letter, accent = apart[:1], apart[1:]
    if accent not in _DEAD:
        return char
    dead = table.get(_DEAD[accent])
    return char if dead is None else dead + table.get(letter, letter)
