"""Telephone numbers and codes that a spreadsheet took for numbers, as far as their digits are still there."""

from __future__ import annotations

import re

_POINT_NOUGHT = re.compile(r"(\d{6,})\.0+")
_SCIENTIFIC = re.compile(r"([1-9])(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_MARKED_AS_TEXT = re.compile(r"'+(?=[\d+(])")


def phone(text: str) -> str:
    """A telephone number: 525512345678.0 without its decimals, '+49 without the apostrophe that kept it text."""
    if text[:1] == "'":
        text = _MARKED_AS_TEXT.sub("", text, count=1)
    return code(text)


def code(text: str) -> str:
    """A code or number with all its digits, leading noughts too: 5.25512345678E+11 is written out, 1.02E+10 is not.

    Of the second the last digits are gone; it stays as it is, to be seen and corrected.
    """
    if "." not in text and "+" not in text[1:]:
        return text
    if found := _POINT_NOUGHT.fullmatch(text):
        return found[1]
    found = _SCIENTIFIC.fullmatch(text)
    if found and len(found[2] or "") >= int(found[3]) > 0 and not (found[2] or "")[int(found[3]) :].strip("0"):
        return found[1] + (found[2] or "")[: int(found[3])]
    return text


def is_shortened(text: str) -> bool:
    """Whether a number lost its last digits when the list was saved: 1.02E+10."""
    return "+" in text and _SCIENTIFIC.fullmatch(text) is not None
