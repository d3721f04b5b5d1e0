"""The bell: what a verdict sounds like.

    Reason --> ring_for --> Ring --> Bell.ring --> loudspeaker

A desk without sound goes on silently: QtMultimedia is imported only when the bell is first prepared, since on Linux it
needs ``libpulse0``, and whatever is missing is kept in ``Bell.problem`` for the window to say once.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from checkin.domain.admission import Reason

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"


class Ring(StrEnum):
    """What the ear tells apart without looking; also the three shapes that the eye tells apart without reading."""

    ADMITTED = "admitted"  # come in
    ATTENTION = "attention"  # somebody has to look and decide
    REFUSED = "refused"  # do not let in
    UNDONE = "undone"


class Silence(StrEnum):
    """Why the bell does not ring."""

    NO_LIBRARY = "no_library"  # QtMultimedia cannot be imported
    NO_LOUDSPEAKER = "no_loudspeaker"
    NO_SOUND_FILE = "no_sound_file"


_ATTENTION = frozenset(
    {
        Reason.ALREADY_IN, Reason.UNSYNCED, Reason.TOO_EARLY, Reason.TOO_LATE, Reason.OVER, Reason.FULL, Reason.QUOTA,
        Reason.QUESTIONS, Reason.UNREADABLE,
    }
)  # fmt: skip


def ring_for(reason: Reason) -> Ring:
    """How grave ``reason`` is: a real guest with a hitch asks for attention, all other refusals are refusals."""
    if reason is Reason.ADMITTED:
        return Ring.ADMITTED
    return Ring.ATTENTION if reason in _ATTENTION else Ring.REFUSED


class Bell(QObject):
    """Plays one of four short sounds. ``muted`` is a plain switch; ``problem`` says why it cannot ring, if it cannot."""

    def __init__(self, parent: QObject | None = None, sounds: Path = SOUNDS) -> None:
        super().__init__(parent)
        self.muted = False
        self.problem: Silence | None = None
        self._sounds = sounds
        self._effects: dict[Ring, QSoundEffect] | None = None

    def prepare(self) -> Silence | None:
        """Load the sounds (some 100 ms, once) so that the first scan rings at once; the ``problem`` if there is one."""
        if self._effects is None:
            self._effects = self._load()
        return self.problem

    def ring(self, kind: Ring) -> bool:
        """Ring now, without waiting for the sound to end. Whether it rings."""
        self.prepare()
        if self.muted or not self._effects:
            return False
        for effect in self._effects.values():
            effect.stop()
        self._effects[kind].play()
        return True

    def _load(self) -> dict[Ring, QSoundEffect]:
        files = {kind: self._sounds / f"{kind}.wav" for kind in Ring}
        if not all(file.is_file() for file in files.values()):
            self.problem = Silence.NO_SOUND_FILE
            return {}
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415
        except ImportError:
            self.problem = Silence.NO_LIBRARY
            return {}
        if QMediaDevices.defaultAudioOutput().isNull():
            self.problem = Silence.NO_LOUDSPEAKER
            return {}
        effects = {}
        for kind, file in files.items():
            effects[kind] = QSoundEffect(self)
            effects[kind].setSource(QUrl.fromLocalFile(str(file)))
        return effects
