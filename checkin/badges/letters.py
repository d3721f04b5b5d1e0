"""What is mailed before the event: a page with the personal code for each person, and the code alone as a picture.

    cards --qr.save_all--> PNGs        \
          --paper.render--> page(s) PDF --> Mailing: who has which file, for a mail merge
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from checkin.badges.design import Design
from checkin.badges.paper import CardProblem, render
from checkin.badges.qr import save_all
from checkin.domain.badges import Card

TOGETHER = "pages.pdf"


@dataclass(frozen=True, slots=True)
class Letter:
    """One person's files: the ``picture`` of the code and the PDF ``page``, which may be one of many in its file."""

    card: Card
    picture: Path
    page: Path


@dataclass(frozen=True, slots=True)
class Mailing:
    """The letters in the order of the cards, and what is wrong with some of them."""

    letters: list[Letter]
    problems: list[CardProblem]


def save_letters(
    cards: Sequence[Card], design: Design, folder: Path, *, each: bool, progress: Callable[[int], None] | None = None
) -> Mailing:
    """Write the files of ``cards`` into ``folder``, which is made if need be: a PDF for ``each``, or one of all pages.

    A card whose page cannot be drawn is left out and listed. Raises ValueError before anything is written for a number
    that cannot be a code, OSError when the folder cannot be written.
    """
    pictures = save_all(cards, folder)
    letters: list[Letter] = []
    problems: list[CardProblem] = []
    if not each:
        rendered = render(cards, design, folder / TOGETHER, progress)
        drawn = set(map(id, rendered.drawn))
        letters = [
            Letter(card, picture, folder / TOGETHER)
            for card, picture in zip(cards, pictures, strict=True)
            if id(card) in drawn
        ]
        return Mailing(letters, rendered.problems)
    for count, (card, picture) in enumerate(zip(cards, pictures, strict=True), 1):
        page = picture.with_suffix(".pdf")
        rendered = render([card], design, page)
        problems += rendered.problems
        letters += [Letter(card, picture, page)] if rendered.drawn else []
        if progress:
            progress(count)
    return Mailing(letters, problems)
