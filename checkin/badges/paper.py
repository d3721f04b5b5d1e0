"""Badges as one PDF.

    cards --place--> layouts --one canvas--> pages: strip and band as shared forms, the person's strings, the code

Strings are only ever drawn as strings: ReportLab's paragraph markup would read local files for a name such as
``<img src=...>`` and stop at ``<b``. What can fail for a card is done before its page is touched, so one bad card
never stops a batch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

import zxingcpp
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from checkin.badges import motifs
from checkin.badges.design import MM, QR_MODULES, Design
from checkin.badges.fonts import font_name, tidy
from checkin.badges.geometry import Layout, Line, Rect, Trouble, place
from checkin.domain.badges import Card

rl_config.useA85 = 0  # streams as bytes, not as text: a quarter smaller, and every reader since 1993 takes them

LONGEST_NUMBER = 34
"""Digits that QR version 1-M holds."""


@dataclass(frozen=True, slots=True)
class CardProblem:
    """What is wrong with one person's badge.

    ``field`` is a field of ``card``; ``detail`` the characters without a glyph, what is left of a cut text, or the
    number or error that made the badge undrawable.
    """

    card: Card
    field: str
    kind: Trouble
    detail: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """The cards that are on paper, in page order, and everything that is wrong with them or kept others off."""

    drawn: list[Card] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)


def qr_runs(number: str) -> list[str]:
    """QR version 1-M of ``number`` as PDF rectangles, one for each run of dark modules, on a 21 x 21 grid.

    Raises ValueError unless ``number`` is 1 to 34 digits.
    """
    if not (number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER):
        raise ValueError(number)
    code = zxingcpp.create_barcode(number, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    pixels = memoryview(image).tobytes()
    if len(pixels) != QR_MODULES * QR_MODULES:
        raise ValueError(number)
    runs: list[str] = []
    for row in range(QR_MODULES):
        dark = pixels[row * QR_MODULES : (row + 1) * QR_MODULES]
        start = dark.find(0)
        while start >= 0:
            end = dark.find(255, start)
            end = QR_MODULES if end < 0 else end
            runs.append(f"{start} {QR_MODULES - 1 - row} {end - start} 1 re")
            start = dark.find(0, end)
    return runs


@lru_cache(maxsize=64)
def _colour(code: str) -> Any:
    return HexColor(code)


class _Sheets:
    """One canvas, and the forms that its pages share."""

    def __init__(self, design: Design) -> None:
        self._design = design
        self._size = (design.width * MM, design.height * MM)
        # An initial font of ours: ReportLab's own, Helvetica, would be named on every page and embedded nowhere.
        font = font_name("Regular")
        self.canvas = Canvas(BytesIO(), pagesize=self._size, pageCompression=1, initialFontName=font)
        self._forms: dict[Any, str] = {}

    def add(self, layout: Layout, runs: list[str]) -> None:
        """One page. ``runs`` are the rectangles of its code."""
        canvas = self.canvas
        band = self._form((layout.look, layout.band), lambda: self._draw_band(layout))
        furniture = self._form(layout.furniture, lambda: self._draw_furniture(layout))
        canvas.doForm(furniture)
        canvas.doForm(band)
        self._draw_lines(layout.person)
        canvas.setFillColor(_colour("#000000"))
        canvas.translate(layout.qr.x, layout.qr.y)
        canvas.scale(layout.qr.width / QR_MODULES, layout.qr.width / QR_MODULES)
        canvas.drawPath(PDFPathObject(["n", *runs]), stroke=0, fill=1)
        canvas.showPage()

    def _form(self, key: Any, draw: Callable[[], None]) -> str:
        name = self._forms.get(key)
        if name is None:
            name = self._forms[key] = f"part{len(self._forms)}"
            self.canvas.beginForm(name, 0, 0, *self._size)
            draw()
            self.canvas.endForm()
        return name

    def _draw_lines(self, lines: Iterable[Line]) -> None:
        canvas = self.canvas
        for line in lines:
            canvas.setFillColor(_colour(line.colour))
            canvas.setFont(font_name(line.weight), line.size)
            canvas.drawString(line.x, line.y, line.text)

    def _draw_furniture(self, layout: Layout) -> None:
        for rule in self._design.rules:
            self.canvas.setFillColor(_colour(rule.colour))
            top = self._design.height - rule.y - rule.thickness
            self.canvas.rect(rule.x * MM, top * MM, rule.width * MM, rule.thickness * MM, stroke=0, fill=1)
        self._draw_lines(layout.furniture)

    def _draw_band(self, layout: Layout) -> None:
        rect, look, canvas = layout.band_rect, layout.look, self.canvas
        canvas.setFillColor(_colour(look.colour))
        canvas.rect(rect.x, rect.y, rect.width, rect.height, stroke=0, fill=1)
        canvas.setFillColor(_colour(look.ink))
        width = self._design.band.motif * MM
        motifs.draw(canvas, look.motif, Rect(rect.x + rect.width - width, rect.y, width, rect.height))
        self._draw_lines(layout.band)


def _prepared(card: Card, design: Design) -> tuple[Layout, list[str]] | CardProblem:
    try:
        return place(card, design), qr_runs(card.number)
    except ValueError:
        return CardProblem(card, "number", Trouble.UNDRAWABLE, card.number)
    except Exception as error:  # whatever a list can bring, the others get their badges
        return CardProblem(card, "", Trouble.UNDRAWABLE, f"{type(error).__name__}: {error}")


def _flawed(card: Card, layout: Layout, events: set[str]) -> list[CardProblem]:
    """The flaws of one card; those of the event's name, which is on all of them, only with the first."""
    flaws = [flaw for flaw in layout.flaws if flaw.field != "event" or card.event not in events]
    events.add(card.event)
    return [CardProblem(card, flaw.field, flaw.kind, flaw.detail) for flaw in flaws]


def check(cards: Iterable[Card], design: Design) -> list[CardProblem]:
    """What would be wrong with the badges of ``cards`` on paper, in their order; draws nothing."""
    problems: list[CardProblem] = []
    events: set[str] = set()
    for card in cards:
        prepared = _prepared(card, design)
        problems += [prepared] if isinstance(prepared, CardProblem) else _flawed(card, prepared[0], events)
    return problems


def render(
    cards: Iterable[Card],
    design: Design,
    out: Path | BinaryIO,
    progress: Callable[[int], None] | None = None,
    front: Callable[[Canvas], None] | None = None,
) -> Rendered:
    """The badges of ``cards``, a page each, as one PDF written to ``out`` at the end.

    ``progress`` hears after each card how many are done; ``front`` draws pages before all others. A card that cannot be drawn is left out and listed; when no
    card can be drawn, nothing is written. Raises OSError when ``out`` cannot be written.
    """
    rendered = Rendered()
    sheets = _Sheets(design)
    if front:
        front(sheets.canvas)
    events: set[str] = set()
    for count, card in enumerate(cards, 1):
        prepared = _prepared(card, design)
        if isinstance(prepared, CardProblem):
            rendered.problems.append(prepared)
        else:
            rendered.problems.extend(_flawed(card, prepared[0], events))
            sheets.add(*prepared)
            rendered.drawn.append(card)
        if progress:
            progress(count)
    if rendered.drawn:
        sheets.canvas.setTitle(tidy(rendered.drawn[0].event))
        sheets.canvas.setAuthor("")
        sheets.canvas.setSubject("")
        sheets.canvas.setCreator("checkin")
        pdf: bytes = sheets.canvas.getpdfdata()
        if isinstance(out, Path):
            out.write_bytes(pdf)
        else:
            out.write(pdf)
    return rendered
