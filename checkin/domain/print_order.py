"""The order in which a batch of badges leaves the printer: the order in which somebody will hand them out."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from checkin.domain.badges import Card
from checkin.domain.words import category_key, company_key, fold


class PrintOrder(StrEnum):
    """What badges are sorted by."""

    LIST = "list"
    COMPANY = "company"
    SURNAME = "surname"
    CATEGORY = "category"


def in_print_order(cards: Iterable[Card], order: PrintOrder) -> list[Card]:
    """``cards`` sorted; equal ones by surname, then as they came. Who has no company or category comes last."""
    if order is PrintOrder.LIST:
        return list(cards)
    return sorted(cards, key=lambda card: _key(card, order))


def _key(card: Card, order: PrintOrder) -> tuple[bool, str, str]:
    group = ""
    if order is PrintOrder.COMPANY:
        group = company_key(card.company)
    elif order is PrintOrder.CATEGORY:
        group = category_key(card.category)
    return (order is not PrintOrder.SURNAME and not group, group, surname_first(card))


def surname_first(card: Card) -> str:
    """The name as an index has it, folded.

    Without surnames of their own, a name with Hangul begins with the surname, and of any other the last word is taken
    for it, or the last two of three and more, as Mexican names have them.
    """
    if card.surnames:
        return fold(f"{card.surnames} {card.given}")
    words = fold(card.latin or card.hangul).split()
    if card.hangul or len(words) < 2:
        return " ".join(words)
    surnames = 2 if len(words) > 2 else 1
    return " ".join((*words[-surnames:], *words[:-surnames]))
