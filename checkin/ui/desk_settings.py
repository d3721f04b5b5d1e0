"""What one desk remembers of itself: where else its guests arrive, and whether a badge held too long counts once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSettings

from checkin.desk import REPEATS, Desk

_REPEATS = "desk/repeats"
_ALSO = "desk/also"


def settle(desk: Desk, settings: QSettings) -> None:
    """Make ``desk`` as it was left."""
    desk.repeats = REPEATS if settings.value(_REPEATS, True, bool) else timedelta(0)
    kept = str(settings.value(f"{_ALSO}/{desk.event.id}", ""))
    desk.also = tuple(filter(None, kept.split("\n")))


def keep(desk: Desk, settings: QSettings, also: Sequence[str], *, repeats: bool) -> None:
    """Make ``desk`` so from now on. Where else its guests arrive belongs to this event alone."""
    settings.setValue(_REPEATS, repeats)
    settings.setValue(f"{_ALSO}/{desk.event.id}", "\n".join(also))
    settle(desk, settings)
