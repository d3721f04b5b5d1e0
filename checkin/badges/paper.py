"""Badges as one PDF.

    cards --place--> layouts --imposition, one canvas--> pages: strip, band and pictures as shared forms, the person's
                                                         strings, the code

Strings are only ever drawn as strings: ReportLab's paragraph markup would read local files for a name such as
``<img src=...>`` and stop at ``<b``. What can fail for a card is done before its page is touched, so one bad card
never stops a batch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

import zxingcpp
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from checkin.badges import motifs
from checkin.badges.elements import MM, QR_MODULES, Design
from checkin.badges.fonts import font_name, tidy
from checkin.badges.geometry import place
from checkin.badges.imposition import Spot, corners, crop_marks, fold_marks, leaf
from checkin.badges.layout import Image, Layout, Line, Rect, Shape, Side, Strip, Trouble
from checkin.badges.pictures import opened
from checkin.domain.badges import Card

rl_config.useA85 = 0  # streams as bytes, not as text: a quarter smaller, and every reader since 1993 takes them

LONGEST_NUMBER = 34
"""Digits that QR version 1-M holds."""

_EDGE, _EDGE_WIDTH = "#9ca3af", 0.4
"""A hairline around flags: some are white at their edges, as paper is."""


@dataclass(frozen=True, slots=True)
class CardProblem:
    """What is wrong with one person's badge.

    ``field`` is a field of ``card``; ``detail`` the characters without a glyph, what is left of a cut text, the size in
    points of one that is too small to read, or the number or error that made the badge undrawable.
    """

    card: Card
    field: str
    kind: Trouble
    detail: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """The cards that are on paper, in page order, and everything that is wrong with them or kept others off.

    ``paper`` is the width and height in millimetres of the paper that it takes: of labels that differ in length the longest.
    """

    drawn: list[Card] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)
    paper: tuple[float, float] = (0.0, 0.0)


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


class _Pages:
    """One canvas, and the forms that its pages share."""

    def __init__(self, design: Design) -> None:
        self._design = design
        self._size = (design.paper[0] * MM, design.paper[1] * MM)
        self._leaf = leaf(design)
        self._bleed = design.sheet.bleed * MM if design.sheet else 0.0
        # An initial font of ours: ReportLab's own, Helvetica, would be named on every page and embedded nowhere.
        font = font_name("Regular")
        self.canvas = Canvas(BytesIO(), pagesize=self._size, pageCompression=1, initialFontName=font)
        self._forms: dict[Any, str] = {}
        self._waiting: list[tuple[Layout, list[str]]] = []

    def add(self, layout: Layout, runs: list[str]) -> None:
        """One badge. ``runs`` are the rectangles of its code."""
        if self._design.sheet:
            self._waiting.append((layout, runs))
            if len(self._waiting) == self._design.per_sheet:
                self.finish()
            return
        for spots in self._leaf:
            if self._design.least:
                self.canvas.setPageSize((layout.front.width, layout.front.height))
            self._draw_leaf(spots, layout, runs)
            self.canvas.showPage()

    def finish(self) -> None:
        """Put on paper the badges that still wait for others of their sheet."""
        waiting, self._waiting = self._waiting, []
        for page, spots in enumerate(self._leaf if waiting else ()):
            places = corners(self._design, back=page == 1)
            for (x, y), (layout, runs) in zip(places, waiting, strict=False):
                self.canvas.saveState()
                self.canvas.translate(x, y)
                self._draw_leaf(spots, layout, runs)
                self.canvas.restoreState()
            if crop_marks(self._design):
                self.canvas.doForm(self._form("crop", lambda: self._draw_marks(crop_marks(self._design))))
            self.canvas.showPage()

    def _draw_leaf(self, spots: tuple[Spot, ...], layout: Layout, runs: list[str]) -> None:
        canvas = self.canvas
        for spot in spots:
            moved = spot.x or spot.y or spot.turned
            if moved:
                canvas.saveState()
                canvas.translate(spot.x, spot.y)
                if spot.turned:
                    canvas.rotate(180)
            self._draw_side(layout.sides[spot.face], runs)
            if moved:
                canvas.restoreState()
        if marks := fold_marks(self._design):
            canvas.doForm(self._form("fold", lambda: self._draw_marks(marks)))

    def _draw_side(self, side: Side, runs: list[str]) -> None:
        canvas = self.canvas
        if side.shapes or side.furniture:
            canvas.doForm(self._form((side.shapes, side.furniture), lambda: self._draw_furniture(side)))
        for image in side.images:
            canvas.doForm(self._form(image, partial(self._draw_image, image)))
        if band := side.band:
            canvas.doForm(self._form(band, lambda: self._draw_band(band)))
        self._draw_lines(side.person)
        if side.qr:
            canvas.saveState()
            canvas.setFillColor(_colour("#000000"))
            canvas.translate(side.qr.x, side.qr.y)
            canvas.scale(side.qr.width / QR_MODULES, side.qr.width / QR_MODULES)
            canvas.drawPath(PDFPathObject(["n", *runs]), stroke=0, fill=1)
            canvas.restoreState()

    def _form(self, key: Any, draw: Callable[[], None]) -> str:
        name = self._forms.get(key)
        if name is None:
            name = self._forms[key] = f"part{len(self._forms)}"
            width, height = self._size
            self.canvas.beginForm(name, -self._bleed, -self._bleed, width + self._bleed, height + self._bleed)
            draw()
            self.canvas.endForm()
        return name

    def _draw_lines(self, lines: Iterable[Line]) -> None:
        canvas = self.canvas
        for line in lines:
            canvas.setFillColor(_colour(line.colour))
            canvas.setFont(font_name(line.weight), line.size)
            canvas.drawString(line.x, line.y, line.text)

    def _draw_furniture(self, side: Side) -> None:
        for shape in side.shapes:
            self._draw_shape(shape)
        self._draw_lines(side.furniture)

    def _draw_shape(self, shape: Shape) -> None:
        canvas, rect = self.canvas, shape.rect
        inset = shape.thickness / 2 if shape.stroke else 0
        where = (rect.x + inset, rect.y + inset, rect.width - 2 * inset, rect.height - 2 * inset)
        if shape.fill:
            canvas.setFillColor(_colour(shape.fill))
        if shape.stroke:
            canvas.setStrokeColor(_colour(shape.stroke))
            canvas.setLineWidth(shape.thickness)
        if shape.radius:
            canvas.roundRect(*where, shape.radius, stroke=bool(shape.stroke), fill=bool(shape.fill))
        else:
            canvas.rect(*where, stroke=bool(shape.stroke), fill=bool(shape.fill))

    def _draw_marks(self, marks: Iterable[Rect]) -> None:
        self.canvas.setFillColor(_colour("#000000"))
        for mark in marks:
            self.canvas.rect(mark.x, mark.y, mark.width, mark.height, stroke=0, fill=1)

    def _draw_image(self, image: Image) -> None:
        picture = opened(image.content, self._design.mono)
        rect = image.rect
        scale = min(rect.width / picture.width, rect.height / picture.height)
        width, height = picture.width * scale, picture.height * scale
        x = rect.x + {"left": 0.0, "centre": 0.5, "right": 1.0}[image.align] * (rect.width - width)
        y = rect.y + (rect.height - height) / 2
        self.canvas.drawImage(ImageReader(picture), x, y, width, height)
        if image.outlined:
            self._draw_shape(Shape(Rect(x, y, width, height), stroke=_EDGE, thickness=_EDGE_WIDTH))

    def _draw_band(self, band: Strip) -> None:
        rect, canvas = band.rect, self.canvas
        canvas.setFillColor(_colour(band.look.colour))
        below = self._bleed if rect.y < 0.01 else 0.0
        canvas.rect(
            rect.x - self._bleed, rect.y - below, rect.width + 2 * self._bleed, rect.height + below, stroke=0, fill=1
        )
        canvas.setFillColor(_colour(band.look.ink))
        motifs.draw(canvas, band.look.motif, Rect(rect.x + rect.width - band.motif, rect.y, band.motif, rect.height))
        if band.look.colour == "#ffffff":  # a category without a look of its own, in black and white
            self._draw_shape(Shape(rect, stroke=band.look.ink, thickness=0.5 * MM))
        self._draw_lines(band.lines)


def _prepared(card: Card, design: Design) -> tuple[Layout, list[str]] | CardProblem:
    try:
        return place(card, design), qr_runs(card.number) if design.shows_code else []
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
    """The badges of ``cards``, page after page or sheet after sheet, as one PDF written to ``out`` at the end.

    ``progress`` hears after each card how many are done; ``front`` draws pages before all others. A card that cannot be
    drawn is left out and listed; when no card can be drawn, nothing is written. Raises OSError when ``out`` cannot be
    written.
    """
    rendered = Rendered()
    pages = _Pages(design)
    if front:
        front(pages.canvas)
    longest = 0.0
    events: set[str] = set()
    for count, card in enumerate(cards, 1):
        prepared = _prepared(card, design)
        if isinstance(prepared, CardProblem):
            rendered.problems.append(prepared)
        else:
            rendered.problems.extend(_flawed(card, prepared[0], events))
            pages.add(*prepared)
            longest = max(longest, prepared[0].front.height / MM)
            rendered.drawn.append(card)
        if progress:
            progress(count)
    pages.finish()
    if rendered.drawn:
        pages.canvas.setTitle(tidy(rendered.drawn[0].event))
        pages.canvas.setAuthor("")
        pages.canvas.setSubject("")
        pages.canvas.setCreator("checkin")
        pdf: bytes = pages.canvas.getpdfdata()
        if isinstance(out, Path):
            out.write_bytes(pdf)
        else:
            out.write(pdf)
    return replace(rendered, paper=(design.paper[0], longest) if design.least and not front else design.paper)
