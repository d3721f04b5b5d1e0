"""Where everything on a badge goes. Pure: a design and a card in, strings and rectangles in points out.

    card --fields--> texts --stack--> fitted lines in boxes --> Side --squeeze (continuous label)--> Layout + flaws

Points count from the bottom left corner, as in PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from checkin.badges.elements import DOT, MM, QR_MODULES, Area, Box, Design, Face, Picture, Qr, Text
from checkin.badges.fitting import LEGIBLE, LEGIBLE_NAME, Fit, Sizes, fit
from checkin.badges.fonts import ASCENT, DESCENT, drawable, missing, tidy, unit_width
from checkin.badges.layout import Flaw, Image, Layout, Line, Rect, Shape, Side, Strip, Trouble
from checkin.badges.looks import country, look
from checkin.badges.pictures import flag
from checkin.badges.squeeze import squeezed
from checkin.badges.timetable import timetable_lines
from checkin.domain.badges import Card
from checkin.domain.names import is_syllable

__all__ = ["Flaw", "Layout", "Line", "Rect", "Trouble", "place"]

_SHRINK = 0.94
_NAMES = frozenset({"hangul", "latin", "given", "surnames"})
BLACK, WHITE = "#000000", "#ffffff"


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
    if text.words:
        return text.words, ""
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
        width = box.area.width * MM
        fitted = fit(words, text.weight, sizes, width, text.lines, text.breaks) if words else Fit((), 0)
        if fitted.lines:
            height += text.height(fitted.size, len(fitted.lines)) + (text.gap * MM if height else 0)
        fits.append(fitted)
    return fits, height


@dataclass(frozen=True, slots=True)
class _Stack:
    """The texts of one box, relative to its lower left corner; ``cut`` names the texts that are not whole."""

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
    scale, height = 1.0, box.area.height * MM
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
            spare_width = box.area.width * MM - unit_width(line, text.weight) * size
            x = {"left": 0.0, "centre": spare_width / 2, "right": spare_width}[box.align]
            lines.append((line, x, top - size * (ASCENT + index * text.leading), text, size))
        top -= text.height(size, len(fitted.lines))
    lacking = [(number, missing(word, box.texts[number].weight)) for number, word in enumerate(words)]
    cut = ((number, " ".join(fitted.lines)) for number, fitted in enumerate(fits) if fitted.cut)
    sizes = tuple(fitted.size if fitted.lines else 0 for fitted in fits)
    return _Stack(tuple(lines), sizes, tuple(cut), tuple((number, chars) for number, chars in lacking if chars))


class _Setting:
    """One card being set on one face: what it says, in which ink, and the flaws found on the way."""

    def __init__(self, card: Card, face: Face, mono: bool, flaws: list[Flaw]) -> None:
        self.card, self.face, self.mono, self.flaws = card, face, mono, flaws

    def rect(self, area: Area) -> Rect:
        """``area`` in points from the bottom."""
        return _rect(area, self.face.height)

    def box(self, box: Box) -> tuple[Line, ...]:
        """The lines of ``box``."""
        words, sources = zip(*(_first_said(self.card, text) for text in box.texts), strict=True)
        stack = _stack(box, words)
        if stack.lacking or stack.cut:
            self.flaws += [Flaw(sources[number], Trouble.MISSING_GLYPH, chars) for number, chars in stack.lacking]
            self.flaws += [Flaw(sources[number], Trouble.CUT, left) for number, left in stack.cut]
        cut = {number for number, _ in stack.cut}
        for number, size in enumerate(stack.sizes):
            legible = LEGIBLE_NAME if sources[number] in _NAMES else LEGIBLE
            if 0 < size < legible and number not in cut:
                self.flaws.append(Flaw(sources[number], Trouble.SMALL, f"{size:g}"))
        rect = self.rect(box.area)
        return tuple(
            Line(line, rect.x + x, rect.y + y, text.weight, size, BLACK if self.mono else text.colour, rect)
            for line, x, y, text, size in stack.lines
        )

    def band(self) -> Strip | None:
        """The category's strip; black with white words and motif where there is no colour."""
        band = self.face.band
        if band is None:
            return None
        worn = look(self.card.category)
        if self.mono:
            known = worn.ink == WHITE
            worn = replace(worn, colour=BLACK if known else WHITE, ink=WHITE if known else BLACK)
        lines = tuple(replace(line, colour=worn.ink) for line in self.box(band.box))
        return Strip(self.rect(band.area), worn, lines, band.motif * MM)

    def image(self, picture: Picture) -> Image | None:
        """A picture of the design, or the flag of the person's country; nothing where that has none in black."""
        if picture.content:
            return Image(picture.content, self.rect(picture.area), picture.align)
        code, _ = country(self.card.country)
        content = b"" if self.mono else flag(code)
        return Image(content, self.rect(picture.area), picture.align, outlined=True) if content else None

    def side(self, has_hangul: bool) -> Side:
        """The whole face."""
        face = self.face
        furniture: list[Line] = []
        person: list[Line] = []
        for box in face.boxes:
            if box.when and (box.when == "hangul") != has_hangul:
                continue
            (furniture if box.furniture else person).extend(self.box(box))
        for timetable in face.timetables:
            found = timetable_lines(self.card.programme, timetable, self.rect(timetable.area), self.mono)
            person += found.lines
            self.flaws += found.flaws
        images = (self.image(picture) for picture in face.pictures)
        return Side(
            width=face.width * MM,
            height=face.height * MM,
            shapes=_shapes(face, self.mono),
            furniture=tuple(furniture),
            band=self.band(),
            person=tuple(person),
            images=tuple(image for image in images if image),
            qr=_code(face.qr, face.height) if face.qr else None,
        )


def _rect(area: Area, height: float) -> Rect:
    return Rect(area.x * MM, (height - area.y - area.height) * MM, area.width * MM, area.height * MM)


def _code(code: Qr, height: float) -> Rect:
    side = QR_MODULES * code.dots * DOT
    left = round(code.x * MM / DOT) * DOT
    top = round(code.y * MM / DOT) * DOT
    return Rect(left, height * MM - top - side, side, side)


@lru_cache(maxsize=64)
def _shapes(face: Face, mono: bool) -> tuple[Shape, ...]:
    """Frames and rules: the same on every badge."""

    def ink(colour: str) -> str:
        return BLACK if mono and colour else colour

    frames = (
        Shape(
            _rect(frame.area, face.height),
            fill="" if mono and frame.fill and not _dark(frame.fill) else ink(frame.fill),
            stroke=ink(frame.colour) if frame.thickness else "",
            thickness=frame.thickness * MM,
            radius=frame.radius * MM,
        )
        for frame in face.frames
    )
    rules = (Shape(_rect(rule.area, face.height), fill=ink(rule.colour)) for rule in face.rules)
    return (*frames, *rules)


def _dark(colour: str) -> bool:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue < 128


def place(card: Card, design: Design) -> Layout:
    """Everything on the badge of ``card``: no line is wider or higher than its box, whatever the card says."""
    flaws: list[Flaw] = []
    has_hangul = any(map(is_syllable, tidy(card.hangul)))
    sides = tuple(_Setting(card, face, design.mono, flaws).side(has_hangul) for face in design.faces)
    if design.least:
        sides = tuple(squeezed(side, face, design.least) for side, face in zip(sides, design.faces, strict=True))
    return Layout(sides, tuple(dict.fromkeys(flaws)))
