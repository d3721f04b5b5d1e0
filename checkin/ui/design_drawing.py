"""Pictures of the badge being designed, drawn behind the window: the very PDF, through QtPdf.

ask --(one under way: the newest waits, older ones are forgotten)--> background: render --QtPdf--> pictures --> ``drawn``
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from checkin.badges.design import Design
from checkin.badges.paper import CardProblem, render
from checkin.domain.badges import Card
from checkin.ui.background import Background
from checkin.ui.badge_preview import pictures_of


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture for each of ``cards``, null for one that cannot be drawn, and what is wrong with any of them."""

    cards: tuple[Card, ...]
    pictures: tuple[QImage, ...]
    problems: tuple[CardProblem, ...]


def draw(design: Design, cards: Sequence[Card], width: int) -> Drawn:
    """``cards`` on the one face of ``design``, each ``width`` pixels wide."""
    out = BytesIO()
    rendered = render(cards, design, out)
    found = iter(pictures_of(out.getvalue(), width) if rendered.drawn else [])
    drawn = {id(card) for card in rendered.drawn}
    pictures = tuple(next(found, QImage()) if id(card) in drawn else QImage() for card in cards)
    return Drawn(tuple(cards), pictures, tuple(rendered.problems))


class Drawing(QObject):
    """``drawn`` carries ``Drawn``. At most one drawing is under way, however fast a mouse moves."""

    drawn = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._busy = False
        self._next: tuple[Design, tuple[Card, ...], int] | None = None

    @property
    def busy(self) -> bool:
        """Whether a drawing is under way."""
        return self._busy

    def ask(self, design: Design, cards: Sequence[Card], width: int, *, black: bool = False) -> None:
        """Draw that, and forget what was asked for and not yet begun."""
        self._next = (replace(design, mono=True) if black else design, tuple(cards), width)
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        asked, self._next = self._next, None
        self._busy = asked is not None
        if asked:
            self._background.run(partial(draw, *asked), self._done, self._failed, self)

    def _done(self, drawn: Drawn) -> None:
        self.drawn.emit(drawn)
        self._begin()

    def _failed(self, error: Exception) -> None:
        self._begin()
        self._background.broke.emit(error)
