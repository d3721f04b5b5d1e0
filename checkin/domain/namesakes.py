"""People of one name, and what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.domain.attendees import Entry
from checkin.domain.words import fold

_TELLING = ("company", "title", "country", "category", "email", "phone", "external_code", "sector", "note")
"""The fields by which people of one name are told apart, what a guest is asked first in front."""


def same_name(one: Entry, other: Entry) -> bool:
    """Whether two people are called alike: in Latin letters but for case and accents, or in Hangul."""
    same_latin = bool(one.name) and fold(one.name) == fold(other.name)
    return same_latin or (bool(one.hangul) and one.hangul == other.hangul)


def telling_fields(one: Entry, others: Sequence[Entry]) -> tuple[str, ...]:
    """The fewest fields, the first that do, which tell ``one`` from the namesakes among ``others``; () without namesakes.

    Where nothing tells some of them apart, the fields that tell as many as can be.
    """
    unlike = [other for other in others if other is not one and same_name(one, other)]
    fields: list[str] = []
    for field in _TELLING:
        own = fold(getattr(one, field))
        left = [other for other in unlike if fold(getattr(other, field)) == own]
        if len(left) < len(unlike):
            fields.append(field)
            unlike = left
        if not unlike:
            break
    return tuple(fields)
