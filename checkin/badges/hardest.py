"""The people whose badges are the hardest to set: the ones to look at before a design is printed."""

from __future__ import annotations

from collections.abc import Iterable

from checkin.badges.elements import Design
from checkin.badges.fonts import missing, tidy
from checkin.badges.geometry import place
from checkin.badges.layout import Trouble
from checkin.domain.badges import Card
from checkin.domain.names import is_syllable

MOST_SET = 100
"""Cards that are really set to be compared: some 3 ms each. They are the ones with the longest texts."""
_NAMES = frozenset({"hangul", "latin", "given", "surnames"})
_WORST = {Trouble.UNDRAWABLE: 8, Trouble.CUT: 4, Trouble.MISSING_GLYPH: 2, Trouble.SMALL: 1}


def hardness(card: Card) -> float:
    """How hard a card is to set: its longest text, in letters, against the room that badges give it."""
    return max(
        len(card.latin),
        len(card.hangul) * 4,
        len(card.company) * 0.6,
        len(card.title) * 0.6,
    )


def hardest(cards: Iterable[Card], design: Design, count: int = 10) -> list[Card]:
    """The ``count`` cards that ``design`` has the most trouble with, the worst first.

    What is wrong with a name on paper counts most, then what is wrong elsewhere, then how far the name had to shrink,
    then plain length. Each wording is there once.
    """
    once = {card.wording: card for card in cards}
    longest = sorted(once.values(), key=_at_first_sight, reverse=True)[:MOST_SET]
    return sorted(longest, key=lambda card: _difficulty(card, design), reverse=True)[:count]


def _at_first_sight(card: Card) -> tuple[bool, float]:
    lacks = any(missing(tidy(name), "Regular") for name in (card.hangul, card.latin))
    return lacks, hardness(card)


def _difficulty(card: Card, design: Design) -> tuple[int, int, float, float]:
    try:
        layout = place(card, design)
    except Exception:  # whatever a list can bring: such a card is the hardest of all
        return _WORST[Trouble.UNDRAWABLE], 0, 0.0, hardness(card)
    in_name = sum(_WORST[flaw.kind] for flaw in layout.flaws if flaw.field in _NAMES)
    elsewhere = sum(_WORST[flaw.kind] for flaw in layout.flaws if flaw.field not in {*_NAMES, "event"})
    has_hangul = any(map(is_syllable, tidy(card.hangul)))
    boxes = (box for box in design.front.boxes if not box.when or (box.when == "hangul") == has_hangul)
    largest = max((text.sizes.largest for box in boxes for text in box.texts), default=1.0)
    shown = max((line.size for line in layout.front.person), default=0.0)
    return in_name, elsewhere, 1 - shown / largest, hardness(card)
