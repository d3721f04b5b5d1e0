"""Writes the desk's sounds; run it from anywhere after changing the score: ``python resources/sounds/compose.py``.

What may pass is one round tone that rises, or falls where somebody leaves. What somebody has to look at is light and
repeated. What must not pass is low and rough. So the ear tells the three shapes of a verdict apart at once, and with a
day's practice each kind. All are shorter than half a second: a queue moves at two guests a second.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
PEAK = 0.5
"""Of full scale: -6 dB, the same for all."""
EDGE = 0.006
"""Seconds in which a note swells and dies away, so that it does not click."""

ROUND, LIGHT, ROUGH = (1.0, 0.12), (1.0, 0.0, 0.28), (1.0, 0.35, 0.5, 0.2, 0.3)
"""Timbres: how loud each harmonic is."""

REST = 0.0
SCORE: dict[str, tuple[tuple[float, ...], tuple[tuple[float, float], ...]]] = {
    "admitted": (ROUND, ((784, 0.08), (1175, 0.16))),
    "leaving": (ROUND, ((1047, 0.08), (784, 0.16))),
    "undone": (ROUND, ((587, 0.09), (392, 0.17))),
    "already_in": (LIGHT, ((880, 0.08), (REST, 0.05), (880, 0.14))),
    "hours": (LIGHT, ((1319, 0.05), (REST, 0.07), (1319, 0.05), (REST, 0.07), (1319, 0.05))),
    "full": (LIGHT, ((659, 0.06), (REST, 0.03), (659, 0.06), (REST, 0.03), (659, 0.06), (REST, 0.03), (659, 0.1))),
    "questions": (LIGHT, ((523, 0.1), (REST, 0.04), (784, 0.18))),
    "not_invited": (ROUGH, ((330, 0.14), (REST, 0.04), (262, 0.22))),
    "not_valid": (ROUGH, ((415, 0.2), (REST, 0.04), (415, 0.08))),
    "unknown": (ROUGH, ((262, 0.1), (REST, 0.04), (262, 0.1), (REST, 0.04), (330, 0.1))),
    "alarm": (ROUGH, ((196, 0.09), (REST, 0.03), (196, 0.09), (REST, 0.03), (196, 0.09), (REST, 0.03), (147, 0.08))),
    "failed": (ROUGH, ((165, 0.4),)),
}
"""By name: the timbre, then the notes as pitch in Hz and length in seconds. Neighbours without a rest are slurred."""


def samples(name: str) -> list[int]:
    """The sound ``name`` as 16-bit samples at ``RATE``."""
    timbre, notes = SCORE[name]
    wave_form: list[float] = []
    phase = 0.0
    for place, (pitch, length) in enumerate(notes):
        count = round(length * RATE)
        begins = place == 0 or notes[place - 1][0] == REST
        ends = place == len(notes) - 1 or notes[place + 1][0] == REST
        for at in range(count):
            phase += 2 * math.pi * pitch / RATE
            swell = _eased(at / RATE / EDGE) if begins else 1.0
            fade = _eased((count - 1 - at) / RATE / EDGE) if ends else 1.0
            tone = sum(loud * math.sin(phase * order) for order, loud in enumerate(timbre, 1)) if pitch else 0.0
            wave_form.append(tone * swell * fade)
    loudest = max(map(abs, wave_form))
    return [round(value / loudest * PEAK * 32_767) for value in wave_form]


def _eased(way: float) -> float:
    """From 0 to 1 without a corner at either end."""
    return math.sin(math.pi / 2 * min(way, 1.0)) ** 2


def compose(folder: Path) -> None:
    """Write all sounds into ``folder``."""
    for name in SCORE:
        played = samples(name)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(played)}h", *played))


if __name__ == "__main__":
    compose(Path(__file__).parent)
