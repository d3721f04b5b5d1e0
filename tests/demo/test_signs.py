"""The icons and the sounds that a desk is recognised by."""

from __future__ import annotations

import math
import re
import runpy
import struct
import wave
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from checkin.devices.bell import Sound

RESOURCES = Path(__file__).parents[2] / "resources"
DRAWN = sorted(path for path in (RESOURCES / "icons").glob("*.svg") if path.stem != "checkin")
SOUNDS = tuple(Sound)
COLOUR = re.compile(r"#[0-9a-f]{3,8}|rgb|(fill|stroke)=\"(?!none|currentColor)", re.IGNORECASE)


def painted(path: Path, side: int = 48) -> QImage:
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    assert renderer.isValid()
    assert renderer.viewBox().size().width() == renderer.viewBox().size().height()
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def edge(image: QImage) -> Iterator[int]:
    side, last = range(image.width()), image.width() - 1
    for at in side:
        yield from (image.pixelColor(x, y).alpha() for x, y in ((at, 0), (at, last), (0, at), (last, at)))


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_an_icon_takes_the_colour_of_its_place_and_stays_inside_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "currentColor" in text
    assert not COLOUR.search(text)
    image = painted(path)
    ink = sum(image.pixelColor(x, y).alpha() > 127 for x in range(48) for y in range(48))
    assert ink > 40
    assert max(edge(image)) < 128


def test_no_two_icons_look_the_same() -> None:
    pictures = {path.stem: bytes(painted(path).constBits()) for path in DRAWN}
    assert len(set(pictures.values())) == len(pictures) >= 33


def test_the_application_icon_is_a_picture_of_256_pixels() -> None:
    png, svg = QImage(str(RESOURCES / "icons" / "checkin.png")), painted(RESOURCES / "icons" / "checkin.svg", 256)
    assert (png.width(), png.height()) == (256, 256)
    assert png.pixelColor(0, 0).alpha() == 0
    assert png.pixelColor(128, 100) == svg.pixelColor(128, 100)


def samples(name: str) -> tuple[int, ...]:
    with wave.open(str(RESOURCES / "sounds" / f"{name}.wav")) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (44_100, 1, 2)
        return struct.unpack(f"<{sound.getnframes()}h", sound.readframes(sound.getnframes()))


def beats(sound: tuple[int, ...], window: int = 441) -> int:
    """How many times the sound begins after a silence of 10 ms."""
    loud = [max(map(abs, sound[at : at + window])) > 800 for at in range(0, len(sound), window)]
    return sum(now and not before for before, now in zip([False, *loud], loud, strict=False))


def pitch(sound: tuple[int, ...]) -> float:
    """The fundamental of the first 60 ms, in Hz, as the lag at which the sound is most like itself."""
    start = sound[441:3087:2]
    likeness = {lag: sum(a * b for a, b in zip(start, start[lag:], strict=False)) for lag in range(14, 160)}
    best = max(likeness.values())
    return 22_050 / next(lag for lag, value in likeness.items() if value > 0.9 * best and value >= likeness[lag + 1])


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_short_even_in_loudness_and_without_a_click(name: str) -> None:
    sound = samples(name)
    assert 0.150 <= len(sound) / 44_100 <= 0.450
    assert 20 * math.log10(max(map(abs, sound)) / 32_768) == pytest.approx(-6, abs=0.5)
    assert max(map(abs, sound[:5] + sound[-5:])) < 200


def test_sounds_differ_in_pitch_and_what_must_not_pass_is_low() -> None:
    pitches = {name: pitch(samples(name)) for name in SOUNDS}
    assert all(
        abs(math.log2(pitches[a] / pitches[b])) > 1 / 12 or beats(samples(a)) != beats(samples(b))
        for a, b in combinations(SOUNDS, 2)
    ), pitches
    grave = ("not_invited", "not_valid", "unknown", "alarm", "failed")
    assert max(pitches[name] for name in grave) < min(pitches[name] for name in SOUNDS if name not in grave)


def test_what_may_pass_is_one_tone_and_the_rest_is_broken() -> None:
    once = {name for name in SOUNDS if beats(samples(name)) == 1}
    assert once == {"admitted", "leaving", "undone", "failed"}


@pytest.mark.parametrize("name", SOUNDS)
def test_the_sounds_are_those_of_the_score(name: str) -> None:
    score = runpy.run_path(str(RESOURCES / "sounds" / "compose.py"))
    written, composed = samples(name), score["samples"](name)
    assert len(written) == len(composed)
    assert max(abs(one - other) for one, other in zip(written, composed, strict=True)) <= 1  # sines differ by machine
    assert set(score["SCORE"]) == set(SOUNDS)
