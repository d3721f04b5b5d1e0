"""What is wrong with a scanner, told from one scan of it.

keys with their times --> diagnose --> Diagnosis: text, ending, pauses, complaints
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median

from checkin.domain.layouts import Layout, readings
from checkin.domain.token import LENGTH

TEST_CODE = "Checkin-Test/12:34=56"
"""A code that comes out differently under every layout, Caps Lock and input method that the program knows."""
_SYMBOLOGY = re.compile(r"\][A-Za-z]\w")


class Ending(StrEnum):
    """What a scanner says after the code."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class Complaint(StrEnum):
    """What a scanner or its computer should be set to do otherwise."""

    HANGUL = "hangul"
    SPANISH = "es"
    LATIN_AMERICAN = "latam"
    SHIFT = "shift"
    CASE = "case"
    WIDE = "wide"
    OTHER_LAYOUT = "other_layout"  # it is the test code, but not as any layout that is known here would have it
    SLOW = "slow"  # so far apart that hands could have typed it
    NO_ENDING = "no_ending"  # a badge is told by its length; any other code is not
    PREFIX = "prefix"  # the code's kind, said before it: "]Q1"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key or one composed syllable: its ``text`` and when it came, in milliseconds."""

    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """``pauses`` in milliseconds, one fewer than there were keys; ``expected``: it was the test code, or meant it."""

    text: str
    ending: Ending = Ending.NONE
    pauses: tuple[int, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    expected: bool = False

    @property
    def usual_pause(self) -> int:
        """The median pause in milliseconds; 0 for a single key."""
        return round(median(self.pauses)) if self.pauses else 0


def diagnose(strokes: Sequence[Stroke], gap: int, layout: Layout | None = None) -> Diagnosis:
    """What the keys of one scan tell. ``gap``: milliseconds between two keys beyond which hands could have typed them.

    ``layout`` is the one through which the text, whoever has that code, is known to have come.
    """
    typed = "".join(stroke.text for stroke in strokes)
    text = typed.strip("\r\n\t")
    last = typed[-1:]
    ending = Ending.TAB if last == "\t" else Ending.ENTER if last and last in "\r\n" else Ending.NONE
    pauses = tuple(after.at - before.at for before, after in pairwise(strokes))
    found = layout or _rewritten_by(text)
    expected = text == TEST_CODE or any(_same(one.text, TEST_CODE) for one in readings(text))
    complaints = []
    if found is not None:
        complaints.append(Complaint(found.value))
    elif not expected and _alike(text, TEST_CODE):
        complaints.append(Complaint.OTHER_LAYOUT)
    if _SYMBOLOGY.match(text):
        complaints.append(Complaint.PREFIX)
    if pauses and median(pauses) > gap:
        complaints.append(Complaint.SLOW)
    if ending is Ending.NONE and not (len(text) == LENGTH and text.isdigit()):
        complaints.append(Complaint.NO_ENDING)
    return Diagnosis(text, ending, pauses, tuple(complaints), expected)


def received(text: str, layout: Layout | None = None) -> Diagnosis:
    """What a scan that came over a cable tells: it has no keys, and its end was taken off."""
    return Diagnosis(text, Ending.ENTER, (), (Complaint(layout.value),) if layout else (), text == TEST_CODE)


def _rewritten_by(text: str) -> Layout | None:
    """The layout that made ``text`` of the test code, or that nothing else could have made it."""
    if text == TEST_CODE:
        return None
    meant = readings(text)
    for one in meant:
        if _same(one.text, TEST_CODE):
            return one.layout
    sure = {Layout.HANGUL, Layout.WIDE}  # nothing but an input method writes these
    return next((one.layout for one in meant if one.layout in sure and one.text.isascii()), None)


def _same(first: str, second: str) -> bool:
    return first.casefold() == second.casefold()


def _alike(text: str, other: str) -> bool:
    """Whether ``text`` has the digits of ``other`` where they belong: only its letters and symbols were moved."""
    return len(text) == len(other) and all(
        mine == theirs for mine, theirs in zip(text, other, strict=True) if theirs.isdigit()
    )
