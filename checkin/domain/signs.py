"""The number on a session's door sign: a desk that scans it works for that session from then on.

24 digits: "2", then HMAC-SHA256 of the session's code under the event's key. Digits only, as on a badge and for the same
reason: a Hangul input method eats a scanner's letters. A badge's number has 34 digits, so neither is ever taken for the
other: ``token.read`` calls a sign foreign, and a badge is the sign of no session.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

from checkin.domain.sessions import Session

FORMAT = "2"
LENGTH = 24
_PROOF = 10 ** (LENGTH - len(FORMAT))


def sign_number(code: str, key: bytes) -> str:
    """The number on the sign of the session with ``code``, under the event's ``key``."""
    digest = hmac.digest(key, f"session:{code}".encode(), hashlib.sha256)
    return FORMAT + f"{int.from_bytes(digest) % _PROOF:0{LENGTH - len(FORMAT)}d}"


def session_of_sign(text: str, sessions: Iterable[Session], key: bytes) -> Session | None:
    """The session whose sign says ``text``; None for anything else that can be scanned."""
    said = text.strip()
    if len(said) != LENGTH or not (said.isascii() and said.isdigit()) or said[0] != FORMAT:
        return None
    return next((one for one in sessions if hmac.compare_digest(sign_number(one.code, key), said)), None)
