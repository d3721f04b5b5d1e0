"""A code that arrived damaged, read once more: doubled by a second pull of the trigger, or rewritten by a layout.

    Reading that nobody answers to --> once | layouts.readings --> the number that proves itself | the one known code

Nothing here guesses: a number must carry the event's own proof, and a code must be on the list, and be one person's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from checkin.domain import token
from checkin.domain.layouts import Layout, readings
from checkin.domain.token import LENGTH, Reading, Token

Known = Callable[[Sequence[str]], Sequence[str]]
"""Of some texts, the external codes on the list that equal one of them but for their case."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """The ``reading`` that was meant, and the ``layout`` that had rewritten it; None if its digits came twice."""

    reading: Reading
    layout: Layout | None = None


def once(digits: str, key: bytes) -> str:
    """The number in ``digits`` that came twice, or once and in part; "" when that is not what they are.

    A trigger pulled twice gives the beginning of a number, or all of it, before or after the number itself.
    """
    if not LENGTH < len(digits) <= 3 * LENGTH or not (digits.isascii() and digits.isdigit()):
        return ""
    for number, rest in (digits[-LENGTH:], digits[:-LENGTH]), (digits[:LENGTH], digits[LENGTH:]):
        copies = (rest[start : start + LENGTH] for start in range(0, len(rest), LENGTH))
        if token.proves(number, key) and all(number.startswith(copy) for copy in copies):
            return number
    return ""


def recover(text: str, key: bytes, known: Known, others: Iterable[tuple[str, bytes]] = ()) -> Recovered | None:
    """What ``text``, which is no number of ours and nobody's code as it stands, was meant to be; None: nothing of ours."""
    code = text.strip()
    if number := once(code, key):
        return Recovered(Reading(Token.GENUINE, number, typed=code))
    meant = readings(code)
    for one in meant:
        reading = token.read(one.text, key, others)
        if reading.token in {Token.GENUINE, Token.OTHER_EVENT}:
            return Recovered(replace(reading, typed=code), one.layout)
    layouts = {one.text.strip().casefold(): one.layout for one in reversed(meant)}
    # a code without a digit may as well be a name that somebody typed: that is not for here
    candidates = [candidate for candidate in layouts if any(map(str.isdigit, candidate))]
    codes = known(candidates) if candidates else ()
    if len(codes) != 1:
        return None
    return Recovered(Reading(Token.FOREIGN, codes[0], typed=code), layouts[codes[0].casefold()])
