"""How this desk says a verdict, as somebody chose it: heard or not, spoken or not, and for how long it stays."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from checkin.ui.verdict_panel import CALM

STAYS = (5_000, CALM, 30_000, 0)
"""Milliseconds to choose from; 0: until the next scan."""
_SOUNDS, _SPOKEN, _STAYS = "desk/sounds", "desk/spoken", "desk/verdict_stays"


class DeskHabits(QObject):
    """Kept in the settings of this computer. ``changed``: one of them did."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def sounds(self) -> bool:
        """Whether verdicts are heard."""
        return str(self._settings.value(_SOUNDS, "true")) == "true"

    @property
    def spoken(self) -> bool:
        """Whether verdicts are spoken."""
        return str(self._settings.value(_SPOKEN, "false")) == "true"

    @property
    def stays(self) -> int:
        """For how many milliseconds a verdict stays, one of ``STAYS``."""
        kept = str(self._settings.value(_STAYS, CALM))
        return int(kept) if kept.isdecimal() and int(kept) in STAYS else CALM

    def hear(self, wanted: bool) -> None:
        """Ring for verdicts from now on, or do not."""
        self._keep(_SOUNDS, "true" if wanted else "false")

    def speak(self, wanted: bool) -> None:
        """Speak verdicts from now on, or do not."""
        self._keep(_SPOKEN, "true" if wanted else "false")

    def stay(self, milliseconds: int) -> None:
        """Keep verdicts for ``milliseconds``."""
        self._keep(_STAYS, str(milliseconds))

    def _keep(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)
        self.changed.emit()
