"""Who may do what at a desk: overrule a refusal, take a scan back.

Without a supervisor's PIN on the event nobody is told apart, and whoever stands at a desk is a supervisor.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from enum import StrEnum

from checkin.domain.admission import Reason

UNDO_WITHIN = timedelta(minutes=15)
"""For how long the desk that scanned may take its scan back; later a supervisor may."""

SHORTEST_PIN = 4
"""Digits."""

_STAFF_OVERRULES = frozenset({Reason.ALREADY_IN, Reason.TOO_EARLY, Reason.FULL, Reason.QUOTA})
_SUPERVISOR_OVERRULES = _STAFF_OVERRULES | {
    Reason.NOT_INVITED,
    Reason.NOT_LISTED,
    Reason.REVOKED,
    Reason.NOT_VALID,
    Reason.OVER,
    Reason.TOO_LATE,
}


class Role(StrEnum):
    """Who is at the desk."""

    STAFF = "staff"
    SUPERVISOR = "supervisor"


def may_overrule(role: Role, reason: Reason) -> bool:
    """Whether ``role`` may let somebody in against ``reason``. A blocked guest and a forged badge nobody may."""
    return reason in (_SUPERVISOR_OVERRULES if role is Role.SUPERVISOR else _STAFF_OVERRULES)


def may_undo(role: Role, scanned: datetime, scanned_at: str, now: datetime, desk: str) -> bool:
    """Whether ``role`` at ``desk`` may, ``now``, take back what was scanned at the desk ``scanned_at``."""
    return role is Role.SUPERVISOR or (desk == scanned_at and now - scanned <= UNDO_WITHIN)


def sealed(pin: str) -> str:
    """A PIN as the journal keeps it: salted and hashed (scrypt), so that the file does not give it away.

    Raises ``ValueError`` for anything but ``SHORTEST_PIN`` or more digits.
    """
    if not (pin.isascii() and pin.isdigit() and len(pin) >= SHORTEST_PIN):
        raise ValueError(f"a PIN has {SHORTEST_PIN} or more digits")
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}:{_hashed(pin, salt).hex()}"


def opens(pin: str, seal: str) -> bool:
    """Whether ``pin`` is the one in ``seal``."""
    salt, _, kept = seal.partition(":")
    return bool(seal) and hmac.compare_digest(_hashed(pin, bytes.fromhex(salt)), bytes.fromhex(kept))


def _hashed(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1)
