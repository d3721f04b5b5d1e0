"""What staff chose for this desk's kiosk, and finds again tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, QSettings

from checkin.domain.greeting import Tongue
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session, on_now
from checkin.ui.session_bar import SessionBar

_TONGUE, _PRINTS = "kiosk/language", "kiosk/prints"
_TONGUES = {QLocale.Language.Korean: Tongue.KOREAN, QLocale.Language.Spanish: Tongue.SPANISH}

NAMES = {Tongue.SPANISH: "Español", Tongue.KOREAN: "한국어", Tongue.ENGLISH: "English"}
"""Each language by its own name, in the order in which they are offered."""


class KioskChoices:
    """Kept in the settings of this computer. The session and the way through the door are the desk's own."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def tongue(self) -> Tongue:
        """What the kiosk speaks until a guest chooses; the window's language unless somebody chose another."""
        said = str(self._settings.value(_TONGUE, ""))
        return Tongue(said) if said in set(Tongue) else _TONGUES.get(QLocale().language(), Tongue.ENGLISH)

    @property
    def prints(self) -> bool:
        """Whether badges that were never printed are printed here."""
        return str(self._settings.value(_PRINTS, "true")) == "true"

    def speak(self, tongue: Tongue) -> None:
        """Begin in ``tongue`` from now on, whatever the window speaks."""
        if tongue is not self.tongue:
            self._settings.setValue(_TONGUE, tongue.value)

    def let_print(self, wanted: bool) -> None:
        """Print badges from now on, or do not."""
        self._settings.setValue(_PRINTS, "true" if wanted else "false")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a kiosk stands ``now``: at ``session`` of ``sessions``, which ``follows`` the clock or was chosen; ``printer`` is
    the desk's."""

    sessions: Sequence[Session]
    session: Session | None
    follows: bool
    now: datetime
    way: Direction
    tongue: Tongue
    prints: bool
    printer: str

    @property
    def on(self) -> Session | None:
        """Where a kiosk that follows the clock stands, or would."""
        return self.session if self.follows else on_now(self.sessions, self.now)


def standing_of(bar: SessionBar, choices: KioskChoices, printer: str, now: datetime) -> Standing:
    """How the kiosk of the desk with this ``bar`` stands."""
    return Standing(bar.sessions, bar.session, bar.follows, now, bar.direction, choices.tongue, choices.prints, printer)
