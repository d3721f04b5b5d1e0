"""The pages in front of a batch: who is on which page, so that one badge of ten thousand is found by hand.

cards in the order of their pages --> lines of name, company and page --> as many pages as the design's paper needs

The pages are those of the whole batch as the printer brings them out, the contents and the backs of badges counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from reportlab.pdfgen.canvas import Canvas

from checkin.badges.elements import MM, Design
from checkin.badges.fonts import font_name, tidy, unit_width
from checkin.domain.badges import Card

_MARGIN = 6 * MM
_TYPE, _LEADING = 7.0, 9.0
_HEAD = 11.0
_GAP = 4.0
_NAME = 0.55
"""The share of a line that the name may take; the company has the rest."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents of a whole batch under a ``heading``. ``files`` says how many of the ``cards`` each file of the batch
    holds, where they are not all in one: a sheet never goes on in the next file."""

    heading: str
    cards: tuple[Card, ...]
    files: tuple[int, ...] = ()

    def lines(self, design: Design) -> int:
        """How many people are on one page of the contents."""
        room = design.paper[1] * MM - 2 * _MARGIN - _HEAD - 2 * _GAP
        return max(int(room / _LEADING), 1)

    def pages(self, design: Design) -> int:
        """How many pages come before the first badge: whole papers, lest a badge's back comes behind another's front."""
        return ceil(self._written(design) / design.sides) * design.sides

    def _written(self, design: Design) -> int:
        return ceil(len(self.cards) / self.lines(design))

    def places(self, design: Design) -> Iterator[int]:
        """The page on which each card's front is, counted from 1."""
        behind = self.pages(design)
        for count in self.files or (len(self.cards),):
            for card in range(count):
                yield behind + card // design.per_sheet * design.sides + 1
            behind += design.pages(count)

    def draw(self, canvas: Canvas, design: Design) -> None:
        """Draw them all; the badges follow."""
        step, listed = self.lines(design), list(zip(self.cards, self.places(design), strict=True))
        for page in range(self.pages(design)):
            if page < self._written(design):
                self._draw_page(canvas, design, listed[page * step : (page + 1) * step], page)
            canvas.showPage()

    def _draw_page(self, canvas: Canvas, design: Design, listed: Sequence[tuple[Card, int]], page: int) -> None:
        width, height = (side * MM for side in design.paper)
        right = width - _MARGIN
        y = height - _MARGIN - _HEAD
        canvas.setFillGray(0)
        heading, room = tidy(self.heading), right - _MARGIN - 40
        size = max(min(_HEAD, room / unit_width(heading, "Bold")), _TYPE) if heading else _HEAD
        canvas.setFont(font_name("Bold"), size)
        canvas.drawString(_MARGIN, y, cut(heading, "Bold", size, room))
        canvas.setFont(font_name("Regular"), _TYPE)
        canvas.drawRightString(right, y, f"{page + 1} / {self._written(design)}")
        y -= _GAP
        number = unit_width("0" * len(str(listed[-1][1])), "Regular") * _TYPE
        room = right - _MARGIN - number - 2 * _GAP
        for card, place in listed:
            y -= _LEADING
            name = cut(_called(card), "SemiBold", _TYPE, room * (_NAME if card.company else 1))
            canvas.setFont(font_name("SemiBold"), _TYPE)
            canvas.drawString(_MARGIN, y, name)
            canvas.setFont(font_name("Regular"), _TYPE)
            canvas.drawString(
                _MARGIN + room * _NAME + _GAP, y, cut(tidy(card.company), "Regular", _TYPE, room * (1 - _NAME) - _GAP)
            )
            canvas.drawRightString(right, y, str(place))


def cut(text: str, weight: str, size: float, room: float) -> str:
    """``text`` as far as it fits into ``room`` points, with an ellipsis where it does not."""
    if unit_width(text, weight) * size <= room:
        return text
    while text and unit_width(f"{text}…", weight) * size > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _called(card: Card) -> str:
    both = (card.hangul, card.latin) if card.hangul else (card.latin,)
    return tidy("  ".join(filter(None, both)) or card.number)
