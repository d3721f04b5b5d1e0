"""The badge's number: 34 decimal digits that prove themselves.

One digit of format, 13 random digits, and 20 digits that only the event's key can make: HMAC-SHA256 over the first 14,
modulo 10^20. Digits only, because a Hangul input method eats a scanner's letters and a Spanish layout moves its
punctuation; 34 of them, because that is what QR version 1-M holds.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from checkin.domain.words import whole

FORMAT = "1"
BODY_DIGITS = 14
LENGTH = 34
PARTLY = 20
"""Digits from which a number that begins as a badge's, or is longer, is one that was read in part, or twice at once."""
LONGEST = 512
"""Characters that are kept of what was scanned."""
_PROOF = 10**20
_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9A-Za-z](?=.)")


class Token(StrEnum):
    """What a scanned text is, before any list is asked."""

    GENUINE = "genuine"
    FORGED = "forged"
    OTHER_EVENT = "other_event"
    FOREIGN = "foreign"  # not a number of ours at all: perhaps an external code
    UNREADABLE = "unreadable"  # nothing, a part of a number, or what no scanner reads off a badge


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that was read: ``code`` as it is compared, and the ``event`` it belongs to when that is another.

    ``typed`` is the text as it arrived, where a layout had rewritten it or it came twice; see ``recovery``.
    """

    token: Token
    code: str
    event: str = ""
    typed: str = ""


def _proof(body: str, key: bytes) -> str:
    digest = hmac.digest(key, body.encode("ascii"), hashlib.sha256)
    return f"{int.from_bytes(digest) % _PROOF:020d}"


def mint(key: bytes) -> str:
    """A new badge number under ``key``: 34 digits."""
    body = FORMAT + f"{secrets.randbelow(10**13):013d}"
    return body + _proof(body, key)


def proves(number: str, key: bytes) -> bool:
    """Whether ``number`` (34 ASCII digits) was made with ``key``."""
    return hmac.compare_digest(_proof(number[:BODY_DIGITS], key), number[BODY_DIGITS:])


def read(text: str, key: bytes, others: Iterable[tuple[str, bytes]] = ()) -> Reading:
    """What ``text`` is. ``others`` are names and keys of the other events that this machine knows.

    A scanner that is set to say so puts three characters before the code (ISO/IEC 15424, "]Q1"): they are taken off.
    """
    code = _SYMBOLOGY.sub("", whole(text).strip())
    digits = code.isascii() and code.isdigit()
    if len(code) != LENGTH or not digits:
        partly = digits and len(code) >= PARTLY and (code[0] == FORMAT or len(code) > LENGTH)
        if partly or len(code) > LONGEST or not any(map(str.isalnum, code)):
            return Reading(Token.UNREADABLE, code[:LONGEST])
        return Reading(Token.FOREIGN, code)
    if code[0] == FORMAT:
        if proves(code, key):
            return Reading(Token.GENUINE, code)
        for event, other in others:
            if proves(code, other):
                return Reading(Token.OTHER_EVENT, code, event)
    return Reading(Token.FORGED, code)
