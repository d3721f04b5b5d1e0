"""What headers say of their columns, held against what the columns hold."""

from __future__ import annotations

from collections.abc import Sequence

from checkin.domain.words import plain
from checkin.sheets.guessing import is_phone
from checkin.sheets.headers import MEANINGS, STATUS, may_repeat, precedence
from checkin.sheets.reading import Row
from checkin.sheets.statuses import speaks_of_coming

_LOOKED_AT = 200
_YES_OR_NO = frozenset({"si", "no", "yes", "예", "네", "아니오", "아니요", "true", "false"})
_OF_A_TICKET = frozenset({"ticket", "boleto"})


def settle(headers: Sequence[str], meaning: Sequence[str | None], rows: Sequence[Row]) -> tuple[str | None, ...]:
    """``meaning`` without what the columns do not hold.

    A column is a status where most of its words are known as such; what a question asks for has to be the answer; a
    code that several people share is that of their order, or their kind of ticket.
    """
    settled = list(meaning)
    for column, (header, said) in enumerate(zip(headers, meaning, strict=True)):
        if said == STATUS and not speaks_of_coming(_values(rows, column)):
            settled[column] = None
        elif said == "external_code" and may_repeat(header) and not _is_code(headers, meaning, rows, column):
            settled[column] = "category" if plain(header) in _OF_A_TICKET and "category" not in meaning else None
        elif said == "email" and precedence(header) and _has_own(headers, meaning, "email"):
            settled[column] = None  # that of whoever ordered
        elif said and _is_question(header) and not _answers(said, _values(rows, column)):
            settled[column] = None
    return tuple(settled)


def _values(rows: Sequence[Row], column: int) -> list[str]:
    return [
        text for row in rows[:_LOOKED_AT] if column < len(row.cells) and (text := " ".join(row.cells[column].split()))
    ]


def _is_code(headers: Sequence[str], meaning: Sequence[str | None], rows: Sequence[Row], column: int) -> bool:
    """Whether each person has a code of their own in the column, and no better one in another."""
    for other, said in enumerate(meaning):
        if said == "external_code" and other != column and precedence(headers[other]) < precedence(headers[column]):
            return False
    codes = [row.cells[column] for row in rows if column < len(row.cells) and row.cells[column].strip()]
    return len(codes) == len(set(codes))


def _has_own(headers: Sequence[str], meaning: Sequence[str | None], field: str) -> bool:
    """Whether a shop's list has a column for what is the attendee's own, beside that of the order."""
    return any(said == field and precedence(header) == 0 for header, said in zip(headers, meaning, strict=True))


def _is_question(header: str) -> bool:
    """Whether a header is known only for what it asks."""
    return plain(header) not in MEANINGS and len(header.split()) > 1


def _answers(meaning: str, values: list[str]) -> bool:
    """Whether most of the values can be an answer; of no values nothing can be said against it."""
    if meaning == "email":
        return sum("@" in value for value in values) * 2 >= len(values)
    if meaning == "phone":
        return sum(is_phone(value) for value in values) * 2 >= len(values)
    return not values or sum(plain(value) in _YES_OR_NO for value in values) * 2 < len(values)
