"""The bell rings, or says why it does not."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QUrl

from checkin.devices.bell import SOUNDS, Bell, Ring, Silence, Sound, ring_for, sound_for
from checkin.domain.admission import CAN_BE_OVERRULED, Reason
from checkin.domain.presence import Direction


def test_only_an_open_door_sounds_like_one() -> None:
    assert [reason for reason in Reason if ring_for(reason) is Ring.ADMITTED] == [Reason.ADMITTED]


def test_a_badge_that_may_be_false_is_refused() -> None:
    for reason in (Reason.FORGED, Reason.UNKNOWN, Reason.REVOKED, Reason.OTHER_EVENT, Reason.NOT_INVITED):
        assert ring_for(reason) is Ring.REFUSED
    assert ring_for(Reason.ALREADY_IN) is Ring.ATTENTION
    assert Reason.ALREADY_IN in CAN_BE_OVERRULED


@pytest.mark.parametrize(
    ("reason", "sound"),
    [
        (Reason.ADMITTED, Sound.ADMITTED),
        (Reason.ALREADY_IN, Sound.ALREADY_IN),
        (Reason.NOT_INVITED, Sound.NOT_INVITED),
        (Reason.NOT_LISTED, Sound.NOT_INVITED),
        (Reason.UNKNOWN, Sound.UNKNOWN),
        (Reason.UNSYNCED, Sound.UNKNOWN),
        (Reason.UNREADABLE, Sound.UNKNOWN),
        (Reason.FORGED, Sound.ALARM),
        (Reason.BLOCKED, Sound.ALARM),
        (Reason.REVOKED, Sound.NOT_VALID),
        (Reason.NOT_VALID, Sound.NOT_VALID),
        (Reason.OTHER_EVENT, Sound.NOT_VALID),
        (Reason.TOO_EARLY, Sound.HOURS),
        (Reason.TOO_LATE, Sound.HOURS),
        (Reason.OVER, Sound.HOURS),
        (Reason.FULL, Sound.FULL),
        (Reason.QUOTA, Sound.FULL),
        (Reason.QUESTIONS, Sound.QUESTIONS),
    ],
)
def test_each_kind_of_verdict_has_its_own_sound(reason: Reason, sound: Sound) -> None:
    assert sound_for(reason) is sound


def test_the_table_of_sounds_is_whole_and_leaving_sounds_unlike_coming() -> None:
    heard = {sound_for(reason) for reason in Reason}
    assert sound_for(Reason.ADMITTED, Direction.OUT) is Sound.LEAVING
    assert sound_for(Reason.BLOCKED, Direction.OUT) is Sound.ALARM
    assert heard | {Sound.LEAVING, Sound.UNDONE, Sound.FAILED} == set(Sound)


def test_a_sound_is_heard_as_grave_as_its_verdict_looks() -> None:
    shapes: dict[Sound, set[Ring]] = {}
    for reason in Reason:
        shapes.setdefault(sound_for(reason), set()).add(ring_for(reason))
    assert {sound for sound, seen in shapes.items() if len(seen) > 1} <= {Sound.UNKNOWN}


@pytest.mark.parametrize("kind", Sound)
def test_every_sound_is_short(kind: Sound) -> None:
    with wave.open(str(SOUNDS / f"{kind}.wav")) as sound:
        assert 0.05 < sound.getnframes() / sound.getframerate() < 1.0


def test_without_the_sound_files_the_desk_goes_on(qapp: object, tmp_path: Path) -> None:
    bell = Bell(sounds=tmp_path)
    assert bell.ring(Sound.ADMITTED) is False
    assert bell.problem is Silence.NO_SOUND_FILE


def test_without_the_library_the_desk_goes_on(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # as on a Linux without libpulse0
    bell = Bell()
    assert bell.prepare() is Silence.NO_LIBRARY
    assert bell.ring(Sound.ALARM) is False


def test_the_library_is_not_loaded_before_it_is_needed() -> None:
    asked = "import sys, checkin.devices.bell; sys.exit('PySide6.QtMultimedia' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], check=True, cwd=Path(__file__).parents[2])


@pytest.mark.qt_log_ignore(".*", extend=True)  # what the sound system of this machine has to say
def test_it_rings_where_there_is_a_loudspeaker(qapp: object) -> None:
    bell = Bell()
    problem = bell.prepare()
    assert bell.ring(Sound.ADMITTED) is (problem is None)
    bell.muted = True
    assert bell.ring(Sound.ADMITTED) is False


class LoudEnough:
    """A loudspeaker in place of QtMultimedia: keeps what was played."""

    played: ClassVar[list[str]] = []

    def isNull(self) -> bool:
        return False

    class QMediaDevices:
        @staticmethod
        def defaultAudioOutput() -> LoudEnough:
            return LoudEnough()

    class QSoundEffect:
        def __init__(self, parent: object) -> None:
            self.source = QUrl()

        def setSource(self, source: QUrl) -> None:
            self.source = source

        def stop(self) -> None: ...

        def play(self) -> None:
            LoudEnough.played.append(Path(self.source.toLocalFile()).name)


def test_each_kind_plays_its_own_sound(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", LoudEnough)
    LoudEnough.played.clear()
    bell = Bell()
    assert all(bell.ring(kind) for kind in Sound)
    bell.muted = True
    assert bell.ring(Sound.ADMITTED) is False
    assert LoudEnough.played == [f"{kind}.wav" for kind in Sound]
    assert bell.problem is None
