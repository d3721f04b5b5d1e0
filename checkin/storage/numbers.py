"""Badge numbers, issued within a transaction: nobody has two of them, and a number is for one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checkin.domain import token
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Issued, Revoked
from checkin.domain.event import Event
from checkin.domain.facts import Kind
from checkin.storage.book import Book


def issue(book: Book, event: Event, people: Iterable[Attendee], why: Revoked) -> list[Issued]:
    """A new number for each of ``people``; those that they had are revoked, for the reason ``why``."""
    chosen = list(people)
    good = book.all_good_badges([person.id for person in chosen])
    issued: list[Issued] = []
    said: list[tuple[Kind, str, Mapping[str, Any]]] = []
    for person, number in zip(chosen, _new_numbers(book, event, len(chosen)), strict=True):
        old = [badge.number for badge in good.get(person.id, ())]
        said += [(Kind.BADGE_REVOKED, revoked, {"why": why.value, "replaced_by": number}) for revoked in old]
        said.append((Kind.BADGE_ISSUED, number, {"attendee": person.id}))
        issued.append(Issued(person.id, person.called, number, old[-1] if old else None))
    book.append_all(said)
    return issued


def _new_numbers(book: Book, event: Event, count: int) -> list[str]:
    """``count`` numbers that nobody has: a double is one chance in 10^13 a pair, but a number is for one person."""
    numbers: dict[str, None] = {}
    while len(numbers) < count:
        minted = [token.mint(event.secret) for _ in range(count - len(numbers))]
        taken = book.known_numbers(minted)
        numbers.update(dict.fromkeys(number for number in minted if number not in taken))
    return list(numbers)
