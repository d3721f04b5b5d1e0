"""Fitting one text into a width: shrink a little, then wrap where a reader would, then shrink to what is still legible.

    text --> pieces with joints --> fewest lines at a comfortable size --> else largest legible size --> else cut

Where a line may end is ranked, as a person who sets a name by hand would rank it: at an ordinary space; then after a
hyphen, or between words that belong together ("de los | Ángeles", "S.A. | de C.V."); then between Hangul syllables.
A hyphen is never added to a word.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from checkin.badges.fonts import unit_width
from checkin.domain.names import is_syllable

ELLIPSIS = "…"
STEP = 0.5
"""Sizes are multiples of this many points, so that badges of one batch look set by one hand."""
LEGIBLE_NAME = 8.0
"""Points below which a name is not read fluently in the hand: Pretendard's x-height is 0.53 of its size, here 1.5 mm, and
reading slows down below 1.4 mm at 40 cm (Legge and Bigelow, Journal of Vision 11(5):8, 2011)."""
LEGIBLE = 5.0
"""Points below which nothing is legible: 14 dots of a 203 dpi printer, and a syllable of Hangul needs 12."""
_SLACK = 0.05  # points: what rounding in a PDF may add
_WORTH_A_LINE = 1.08  # another line, or a worse place to break, must buy this much more size

_PARTICLE = re.compile(r"del?|las?|los|el|y|e|&|and|of|the|da|das|dos?|di|van|von|de[rn]|san|santa", re.IGNORECASE)
_LEGAL = re.compile(r"S\.?A\.?P?\.?I?\.?|S\.?|R\.?L\.?|C\.?V\.?|B\.?|de|Co\.?,?|Ltd\.?|Inc\.?|\(주\)")
_AFTER_HYPHEN = re.compile(r"[^-–/]*[-–/]+(?=[^-–/])|.+")


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes in points. Below ``comfortable`` another line is preferred; below ``smallest`` the text is cut."""

    largest: float
    comfortable: float
    smallest: float


@dataclass(frozen=True, slots=True)
class Fit:
    """``lines`` at ``size`` points, each no wider than asked; ``cut`` when not all of the text is there."""

    lines: tuple[str, ...]
    size: float
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text that is never broken, and how it is joined to the one before it."""

    text: str
    rank: int = 0  # of the joint: 0 ordinary space, 1 after a hyphen or inside a group of words, 2 between syllables
    gap: str = ""


def _syllables(word: str) -> list[str]:
    """``word`` taken apart wherever two Hangul syllables meet."""
    parts = [word[0]]
    for before, char in pairwise(word):
        if is_syllable(before) and is_syllable(char):
            parts.append(char)
        else:
            parts[-1] += char
    return parts


def _together(before: str, word: str) -> bool:
    if word == "·" or _PARTICLE.fullmatch(before):
        return True
    return bool(_LEGAL.fullmatch(before) and _LEGAL.fullmatch(word))


def _pieces(text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    before = ""
    for word in text.split(" "):
        rank, gap = int(_together(before, word)), " "
        for part in _AFTER_HYPHEN.findall(word):
            for syllables in _syllables(part):
                pieces.append(_Piece(syllables, rank, gap))
                rank, gap = 2, ""
            rank = 1
        before = word
    return pieces


def _chunks(pieces: Sequence[_Piece], rank: int) -> list[_Piece]:
    """``pieces`` joined again wherever breaking would be worse than ``rank``."""
    chunks = [pieces[0]]
    for piece in pieces[1:]:
        if piece.rank <= rank:
            chunks.append(piece)
        else:
            last = chunks[-1]
            chunks[-1] = _Piece(last.text + piece.gap + piece.text, last.rank, last.gap)
    return chunks


def _fill(chunks: Sequence[_Piece], widths: Sequence[float], space: float, capacity: float) -> list[str]:
    """Lines no wider than ``capacity``, filled one after the other; a chunk wider than that has a line of its own."""
    lines = [chunks[0].text]
    used = widths[0]
    for chunk, width in zip(chunks[1:], widths[1:], strict=True):
        wider = used + (space if chunk.gap else 0) + width
        if wider <= capacity:
            lines[-1] += chunk.gap + chunk.text
            used = wider
        else:
            lines.append(chunk.text)
            used = width
    return lines


def _balanced(chunks: Sequence[_Piece], weight: str, count: int) -> tuple[list[str], float]:
    """``chunks`` on at most ``count`` lines whose widest is as narrow as can be, and its width at one point."""
    widths = [unit_width(chunk.text, weight) for chunk in chunks]
    space = unit_width(" ", weight)
    least, most = max(widths), sum(widths) + space * len(widths)
    lines = _fill(chunks, widths, space, most)
    while most - least > 0.02:  # of the type size: nobody sees less
        middle = (least + most) / 2
        tried = _fill(chunks, widths, space, middle)
        if len(tried) <= count:
            lines, most = tried, middle
        else:
            least = middle
    return lines, max(unit_width(line, weight) for line in lines)


def _size(width: float, unit: float, largest: float) -> float:
    return min(largest, math.floor((width - _SLACK) / unit / STEP) * STEP) if unit else largest


def _trimmed(text: str, weight: str, capacity: float) -> str:
    """The longest beginning of ``text`` that fits ``capacity`` with an ellipsis; "" if not even that does."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if unit_width(text[:middle] + ELLIPSIS, weight) <= capacity:
            low = middle
        else:
            high = middle - 1
    short = text[:low].rstrip(" -–/,.·") + ELLIPSIS
    return short if unit_width(short, weight) <= capacity else ""


def _cut(pieces: Sequence[_Piece], weight: str, capacity: float, count: int) -> tuple[list[str], bool]:
    lines: list[str] = []
    current = ""
    for piece in pieces:
        longer = current + piece.gap + piece.text if current else piece.text
        if unit_width(longer, weight) <= capacity:
            current = longer
            continue
        if not current or len(lines) == count - 1:
            return [*lines, _trimmed(longer, weight, capacity)], True
        lines.append(current)
        current = piece.text
        if unit_width(current, weight) > capacity:
            return [*lines, _trimmed(current, weight, capacity)], True
    return [*lines, current], False


def _whole_words(pieces: Sequence[_Piece]) -> list[_Piece]:
    """``pieces`` with the words put together again that may be broken at a hyphen or between syllables."""
    words = [pieces[0]]
    for piece in pieces[1:]:
        if piece.gap:
            words.append(piece)
        else:
            words[-1] = _Piece(words[-1].text + piece.text, words[-1].rank, words[-1].gap)
    return words


@lru_cache(maxsize=8192)
def fit(text: str, weight: str, sizes: Sizes, width: float, count: int, breaks: str = "anywhere") -> Fit:
    """``text`` (tidy, with a glyph for every character) in ``weight`` on at most ``count`` lines of ``width`` points.

    ``breaks``: "anywhere" that a reader would take, or between "words" only, as for a surname that must stay whole.
    """
    whole = unit_width(text, weight)
    size = _size(width, whole, sizes.largest)
    if size >= sizes.comfortable:
        return Fit((text,), size)
    pieces = _pieces(text) if breaks == "anywhere" else _whole_words(_pieces(text))
    capacity = (width - _SLACK) / sizes.smallest
    best = Fit((text,), size)
    if whole <= capacity * count:
        for rank in (0, 1, 2):
            chunks = _chunks(pieces, rank)
            for lines_wanted in range(2, min(count, len(chunks)) + 1):
                lines, unit = _balanced(chunks, weight, lines_wanted)
                size = _size(width, unit, sizes.largest)
                if size >= sizes.comfortable:
                    return Fit(tuple(lines), size)
                if size > best.size * _WORTH_A_LINE:
                    best = Fit(tuple(lines), size)
    if best.size >= sizes.smallest:
        return best
    lines, cut = _cut(pieces, weight, capacity, count)
    return Fit(tuple(lines), sizes.smallest, cut)
