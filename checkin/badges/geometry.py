"""Where everything on a badge goes. Pure: a design and a card in, strings and rectangles in points out.

    card --fields--> texts --stack--> fitted lines in boxes --> Layout (lines, band, code) + what is wrong with it

Points count from the bottom left corner, as in PDF.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from checkin.badges.design import DOT, MM, QR_MODULES, Box, Design, Text
from checkin.badges.fitting import LEGIBLE, LEGIBLE_NAME, Fit, Sizes, fit
from checkin.badges.fonts import ASCENT, DESCENT, drawable, missing, tidy, unit_width
from checkin.badges.looks import Look, country, look
from checkin.domain.badges import Card
from checkin.domain.names import is_syllable

_SHRINK = 0.94
_NAMES = frozenset({"hangul", "latin", "given", "surnames"})


class Trouble(StrEnum):
    """What can be wrong with a badge before it is printed."""

    MISSING_GLYPH = "missing_glyph"
    CUT = "cut"
    SMALL = "small"  # whole, but below the size that can be read
    UNDRAWABLE = "undrawable"


@dataclass(frozen=True, slots=True)
class Flaw:
    """``field`` of the card, and in ``detail`` the characters without a glyph, what is left of a cut text, or the size
    in points of a small one."""

    field: str
    kind: Trouble
    detail: str


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points; ``x``, ``y`` is its lower left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """One string: its baseline starts at ``x``, ``y``; all of its ink is inside ``box``."""

    text: str
    x: float
    y: float
    weight: str
    size: float
    colour: str
    box: Rect


@dataclass(frozen=True, slots=True)
class Layout:
    """One badge. ``furniture`` is the same for all of an event, ``band`` for all of a category.

    ``qr`` is the code without its quiet zone, its corner on the dot grid of a 203 dpi printer.
    """

    furniture: tuple[Line, ...]
    band_rect: Rect
    look: Look
    band: tuple[Line, ...]
    person: tuple[Line, ...]
    qr: Rect
    flaws: tuple[Flaw, ...]

    @property
    def lines(self) -> Iterator[Line]:
        """Every string on the badge."""
        yield from self.furniture
        yield from self.person
        yield from self.band


def _said(card: Card, field: str) -> tuple[str, str]:
    """What ``card`` says for a design's ``field``, and the field of the card that says it."""
    if field in ("given", "surnames"):  # one alone would not be the name
        said = getattr(card, field) if tidy(card.given) and tidy(card.surnames) else ""
    elif field == "digits":
        field, said = "number", card.number[-4:]
    elif field.startswith("country"):
        code, words = country(card.country)
        field, said = "country", code if field == "country_code" else words
    elif field.startswith("category"):
        worn = look(card.category)
        said = {"category": worn.spanish, "category_korean": worn.korean, "category_both": worn.both}[field]
        field = "category"
    else:
        said = getattr(card, field)
    return said, field


def _first_said(card: Card, text: Text) -> tuple[str, str]:
    for field in text.fields:
        said, source = _said(card, field)
        if said := tidy(said):
            return said, source
    return "", ""


def _try_fit(box: Box, said: tuple[str, ...], scale: float) -> tuple[list[Fit], float]:
    """The texts at ``scale`` of their largest sizes, and the height in points that they take together."""
    fits: list[Fit] = []
    height = 0.0
    for text, words in zip(box.texts, said, strict=True):
        sizes = text.sizes
        largest = max(sizes.largest * scale, sizes.smallest)
        sizes = Sizes(largest, min(sizes.comfortable, largest), sizes.smallest)
        fitted = fit(words, text.weight, sizes, box.width * MM, text.lines) if words else Fit((), 0)
        if fitted.lines:
            height += text.height(fitted.size, len(fitted.lines)) + (text.gap * MM if height else 0)
        fits.append(fitted)
    return fits, height


@dataclass(frozen=True, slots=True)
class _Stack:
    """The texts of one box, relative to its lower left corner, each text's size, 0 for none; ``cut`` names the texts that
    are not whole."""

    lines: tuple[tuple[str, float, float, Text, float], ...]
    sizes: tuple[float, ...]
    cut: tuple[tuple[int, str], ...]
    lacking: tuple[tuple[int, str], ...]


@lru_cache(maxsize=8192)
def _stack(box: Box, words: tuple[str, ...]) -> _Stack:
    """``words``, one for each text of ``box``, one below the other and no higher than the box.

    The line that a box is aligned by keeps its baseline whatever size it has, so that the badges of a batch agree.
    """
    said = tuple(drawable(word, text.weight) for word, text in zip(words, box.texts, strict=True))
    scale, height = 1.0, box.height * MM
    fits, used = _try_fit(box, said, scale)
    while used > height and scale > 0.05:
        scale *= _SHRINK
        fits, used = _try_fit(box, said, scale)
    set_texts = [(text, fitted) for text, fitted in zip(box.texts, fits, strict=True) if fitted.lines]
    spare = height - used
    top = height - spare / 2 if box.valign == "middle" else height
    if set_texts and box.valign == "bottom":
        text, fitted = set_texts[-1]
        top = used + min(spare, DESCENT * (text.sizes.largest - fitted.size))
    elif set_texts and box.valign == "top":
        text, fitted = set_texts[0]
        top = height - min(spare, ASCENT * (text.sizes.largest - fitted.size))
    lines: list[tuple[str, float, float, Text, float]] = []
    for number, (text, fitted) in enumerate(set_texts):
        size = fitted.size
        top -= text.gap * MM if number else 0
        for index, line in enumerate(fitted.lines):
            spare_width = box.width * MM - unit_width(line, text.weight) * size
            x = {"left": 0.0, "centre": spare_width / 2, "right": spare_width}[box.align]
            lines.append((line, x, top - size * (ASCENT + index * text.leading), text, size))
        top -= text.height(size, len(fitted.lines))
    lacking = [(number, missing(word, box.texts[number].weight)) for number, word in enumerate(words)]
    cut = ((number, " ".join(fitted.lines)) for number, fitted in enumerate(fits) if fitted.cut)
    sizes = tuple(fitted.size if fitted.lines else 0 for fitted in fits)
    return _Stack(tuple(lines), sizes, tuple(cut), tuple((number, chars) for number, chars in lacking if chars))


def _set(card: Card, box: Box, design: Design, flaws: list[Flaw]) -> tuple[Line, ...]:
    words, sources = zip(*(_first_said(card, text) for text in box.texts), strict=True)
    stack = _stack(box, words)
    flaws += [Flaw(sources[number], Trouble.MISSING_GLYPH, chars) for number, chars in stack.lacking]
    flaws += [Flaw(sources[number], Trouble.CUT, left) for number, left in stack.cut]
    cut = {number for number, _ in stack.cut}
    for number, size in enumerate(stack.sizes):
        legible = LEGIBLE_NAME if sources[number] in _NAMES else LEGIBLE
        if 0 < size < legible and number not in cut:
            flaws.append(Flaw(sources[number], Trouble.SMALL, f"{size:g}"))
    rect = _rect(box, design)
    return tuple(
        Line(line, rect.x + x, rect.y + y, text.weight, size, text.colour, rect)
        for line, x, y, text, size in stack.lines
    )


def _rect(box: Box, design: Design) -> Rect:
    return Rect(box.x * MM, (design.height - box.y - box.height) * MM, box.width * MM, box.height * MM)


def place(card: Card, design: Design) -> Layout:
    """Everything on the badge of ``card``: no line is wider or higher than its box, whatever the card says."""
    flaws: list[Flaw] = []
    has_hangul = any(map(is_syllable, tidy(card.hangul)))
    furniture: list[Line] = []
    person: list[Line] = []
    for box in design.boxes:
        if box.when and (box.when == "hangul") != has_hangul:
            continue
        (furniture if box.furniture else person).extend(_set(card, box, design, flaws))
    card_look = look(card.category)
    band = tuple(replace(line, colour=card_look.ink) for line in _set(card, design.band.box, design, flaws))
    side = QR_MODULES * design.qr.dots * DOT
    left = round(design.qr.x * MM / DOT) * DOT
    top = round(design.qr.y * MM / DOT) * DOT
    return Layout(
        furniture=tuple(furniture),
        band_rect=Rect(0, (design.height - design.band.y - design.band.height) * MM, design.width * MM,
                       design.band.height * MM),
        look=card_look,
        band=band,
        person=tuple(person),
        qr=Rect(left, design.height * MM - top - side, side, side),
        flaws=tuple(dict.fromkeys(flaws)),
    )  # fmt: skip
