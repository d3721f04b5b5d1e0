"""From a token to a durable verdict, against the least that any program must do: look up, insert, commit."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from checkin.domain.attendees import Entry
from tests.benchmarks.figures import Figure, quantile, seconds
from tests.worlds import FORUM, World, build

SIZES = (250, 10_000, 100_000)
SCANS = 250
ROUNDS = 4


def _raw(path: Path, world: World) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE badges (number TEXT PRIMARY KEY, attendee TEXT)")
    raw.execute("CREATE TABLE scans (id TEXT PRIMARY KEY, attendee TEXT, session TEXT, at INTEGER)")
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO badges VALUES (?, ?)", ((number, name) for name, number in world.numbers.items()))
    raw.execute("COMMIT")
    return raw


def _raw_scan(raw: sqlite3.Connection, number: str) -> None:
    raw.execute("BEGIN IMMEDIATE")
    (attendee,) = raw.execute("SELECT attendee FROM badges WHERE number = ?", (number,)).fetchone()
    raw.execute("INSERT INTO scans VALUES (?, ?, 'FORUM', 0)", (str(uuid4()), attendee))
    raw.execute("COMMIT")


def _crowd(size: int) -> list[Entry]:
    return [Entry(name=f"Guest Number{i:06d}", company=f"Company {i % 300}", country="MX") for i in range(size)]


def measure() -> list[Figure]:
    """The median scan at three sizes, as a multiple of the raw one of the same minute, and large against small."""
    figures = []
    medians: dict[int, float] = {}
    ratios: dict[int, float] = {}
    with TemporaryDirectory() as folder:
        worlds = {size: build(Path(folder) / f"{size}.checkin", _crowd(size), [FORUM]) for size in SIZES}
        raws = {size: _raw(Path(folder) / f"{size}.raw", world) for size, world in worlds.items()}
        ours: dict[int, list[float]] = {size: [] for size in SIZES}
        bare: dict[int, list[float]] = {size: [] for size in SIZES}
        chance = random.Random(1)
        order = {size: chance.sample(list(world.numbers.values()), 250) for size, world in worlds.items()}
        for round_ in range(ROUNDS):
            # rounds go in turn through the sizes, so that a slow minute of the machine slows all of them
            for size, world in worlds.items():
                session = FORUM.code
                fresh = (
                    order[size] if round_ == 0 or size == 250 else chance.sample(list(world.numbers.values()), SCANS)
                )
                for number in fresh[:SCANS]:
                    bare[size].append(seconds(lambda: _raw_scan(raws[size], number)))  # noqa: B023
                    ours[size].append(seconds(lambda: world.desk.scan(number, session)))  # noqa: B023
        for size in SIZES:
            medians[size], floor = quantile(ours[size], 0.5), quantile(bare[size], 0.5)
            ratios[size] = medians[size] / floor
            figures.append(
                Figure(
                    f"scan to durable verdict, {size:,} people, p50",
                    f"{medians[size] * 1e3:.2f} ms = {ratios[size]:.2f}x of raw {floor * 1e3:.2f} ms"
                    f" (p99 {quantile(ours[size], 0.99) * 1e3:.2f} ms)",
                    "<= 3.5x",
                    ratios[size] <= 3.5,
                )
            )
        for size in SIZES:
            raws[size].close()
            worlds[size].file.close()
    growth = medians[100_000] / medians[250]
    figures.append(Figure("scan, 100,000 people against 250", f"{growth:.2f}x", "<= 1.5x", growth <= 1.5))
    return figures
