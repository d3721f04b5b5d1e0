"""Pretendard, the one family on every badge: it has all 11,172 Hangul syllables and Spanish in the same hand.

Reading a face costs ReportLab 50-70 ms, so each weight is registered when the first string needs it, once a process.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

RESOURCES = Path(__file__).parents[2] / "resources"
FAMILY = "Pretendard"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")

ASCENT = 0.952
"""How far Pretendard reaches above its baseline, accents on capitals included, in parts of the type size."""
DESCENT = 0.2415
"""How far Pretendard reaches below its baseline, in parts of the type size."""

STAND_IN = "□"
"""Drawn in the place of a character that has no glyph: a person at the desk should see that something is missing."""


_INVISIBLE = ("Cf", "Cs")  # direction marks, joiners and halves of characters


def font_file(weight: str) -> Path:
    """The TrueType file of ``weight`` (one of ``WEIGHTS``)."""
    if weight not in WEIGHTS:
        raise ValueError(f"{FAMILY} has no weight {weight!r}")
    return RESOURCES / "fonts" / f"{FAMILY}-{weight}.ttf"


@lru_cache(maxsize=len(WEIGHTS))
def font_name(weight: str) -> str:
    """The name by which ReportLab knows ``weight``; registers it on first use."""
    name = f"{FAMILY}-{weight}"
    # asciiReadable would embed all of ASCII in each weight, used or not.
    pdfmetrics.registerFont(TTFont(name, font_file(weight), asciiReadable=False))
    return name


@lru_cache(maxsize=len(WEIGHTS))
def _known(weight: str) -> frozenset[str]:
    return frozenset(map(chr, pdfmetrics.getFont(font_name(weight)).face.charToGlyph))


@lru_cache(maxsize=16384)
def unit_width(text: str, weight: str) -> float:
    """The width of ``text`` in points at one point."""
    return float(pdfmetrics.stringWidth(text, font_name(weight), 1))


def tidy(text: str) -> str:
    """``text`` as it can be drawn on one line: composed syllables and accents, single spaces, nothing invisible.

    A list saved on macOS holds Hangul taken apart into jamo, for which no font here has glyphs: NFC puts it together.
    """
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    spaced = "".join(" " if char.isspace() or unicodedata.category(char) == "Cc" else char for char in composed)
    return " ".join("".join(char for char in spaced if unicodedata.category(char) not in _INVISIBLE).split())


def missing(text: str, weight: str) -> str:
    """The characters of ``text`` for which ``weight`` has no glyph, each once, in their order; "" when it has all."""
    known = _known(weight)
    if known.issuperset(text):
        return ""
    return "".join(char for char in dict.fromkeys(text) if char not in known)


def drawable(text: str, weight: str) -> str:
    """``text`` with each run of characters that have no glyph replaced by one ``STAND_IN``."""
    lacking = missing(text, weight)
    if not lacking:
        return text
    kept: list[str] = []
    for char in text:
        if char not in lacking:
            kept.append(char)
        elif kept[-1:] != [STAND_IN]:
            kept.append(STAND_IN)
    return "".join(kept)
