"""The bell: what a verdict sounds like.

    Reason --> ring_for --> Ring: one of three shapes
    Reason, Direction --> sound_for --> Sound --> Bell.ring --> loudspeaker

A desk without sound goes on silently: QtMultimedia is imported only when the bell is first prepared, since on Linux it
needs ``libpulse0``, and whatever is missing is kept in ``Bell.problem`` for the window to say once.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from checkin.domain.admission import Reason
from checkin.domain.presence import Direction

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"


class Ring(StrEnum):
    """How grave a verdict is: the three shapes that the eye tells apart without reading."""

    ADMITTED = "admitted"  # come in
    ATTENTION = "attention"  # somebody has to look and decide
    REFUSED = "refused"  # do not let in


class Sound(StrEnum):
    """What the ear tells apart without looking; the score is ``resources/sounds/compose.py``."""

    ADMITTED = "admitted"
    LEAVING = "leaving"
    ALREADY_IN = "already_in"
    HOURS = "hours"  # too early, too late, over
    FULL = "full"
    QUESTIONS = "questions"
    NOT_INVITED = "not_invited"
    NOT_VALID = "not_valid"  # a badge that was withdrawn, or is for another day or event
    UNKNOWN = "unknown"
    ALARM = "alarm"  # forged or blocked: call somebody
    UNDONE = "undone"
    FAILED = "failed"  # nothing was written down: scan again


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


_SOUNDS = {
    Reason.ADMITTED: Sound.ADMITTED,
    Reason.ALREADY_IN: Sound.ALREADY_IN,
    Reason.TOO_EARLY: Sound.HOURS,
    Reason.TOO_LATE: Sound.HOURS,
    Reason.OVER: Sound.HOURS,
    Reason.FULL: Sound.FULL,
    Reason.QUOTA: Sound.FULL,
    Reason.QUESTIONS: Sound.QUESTIONS,
    Reason.NOT_INVITED: Sound.NOT_INVITED,
    Reason.NOT_LISTED: Sound.NOT_INVITED,
    Reason.REVOKED: Sound.NOT_VALID,
    Reason.NOT_VALID: Sound.NOT_VALID,
    Reason.OTHER_EVENT: Sound.NOT_VALID,
    Reason.UNKNOWN: Sound.UNKNOWN,
    Reason.UNSYNCED: Sound.UNKNOWN,
    Reason.UNREADABLE: Sound.UNKNOWN,
    Reason.FORGED: Sound.ALARM,
    Reason.BLOCKED: Sound.ALARM,
}


def sound_for(reason: Reason, direction: Direction = Direction.IN) -> Sound:
    """What ``reason`` sounds like at a door that people pass in ``direction``."""
    if reason is Reason.ADMITTED and direction is Direction.OUT:
        return Sound.LEAVING
    return _SOUNDS[reason]


class Bell(QObject):
    """Plays one of a dozen short sounds. ``muted`` is a plain switch; ``problem`` says why it cannot ring, if it cannot."""

    def __init__(self, parent: QObject | None = None, sounds: Path = SOUNDS) -> None:
        super().__init__(parent)
        self.muted = False
        self.problem: Silence | None = None
        self._sounds = sounds
        self._effects: dict[Sound, QSoundEffect] | None = None

    def prepare(self) -> Silence | None:
        """Load the sounds (some 100 ms, once) so that the first scan rings at once; the ``problem`` if there is one."""
        if self._effects is None:
            self._effects = self._load()
        return self.problem

    def ring(self, kind: Sound) -> bool:
        """Ring now, without waiting for the sound to end. Whether it rings."""
        self.prepare()
        if self.muted or not self._effects:
            return False
        for effect in self._effects.values():
            effect.stop()
        self._effects[kind].play()
        return True

    def _load(self) -> dict[Sound, QSoundEffect]:
        files = {kind: self._sounds / f"{kind}.wav" for kind in Sound}
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
