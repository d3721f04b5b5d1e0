"""Several processes in one file, and processes that die: nobody is let in twice, and nobody shown is lost."""

from __future__ import annotations

import multiprocessing
import random
from collections import Counter
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.office import Office
from checkin.storage import EventFile
from tests.storage.scanning import scan_all, show_admitted
from tests.worlds import FORUM, build

CROWD = [Entry(name=f"Guest {number:04d}", company=f"Company {number % 90}") for number in range(1000)]


@pytest.fixture(scope="module")
def processes() -> multiprocessing.context.ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.storage.scanning"])
    return context


@pytest.fixture
def crowded(tmp_path: Path) -> tuple[Path, list[str]]:
    world = build(tmp_path / "crowd.checkin", CROWD, [FORUM])
    world.file.close()
    return world.file.path, list(world.numbers.values())


def eight_desks(
    processes: multiprocessing.context.ForkServerContext, path: Path, numbers: list[str]
) -> list[tuple[list[str], set[Reason], str | None]]:
    """Eight processes scan all ``numbers`` at once; what each heard, which no error was."""
    ends: list[Connection] = []
    desks = []
    for desk in range(8):
        mine, theirs = processes.Pipe(duplex=False)
        process = processes.Process(target=scan_all, args=(path, f"desk {desk}", numbers, theirs))
        process.start()
        theirs.close()
        ends.append(mine)
        desks.append(process)
    heard = [end.recv() for end in ends]
    for process in desks:
        process.join()
    assert [error for _, _, error in heard if error] == []
    return heard


def test_eight_desks_admit_each_of_a_thousand_badges_exactly_once(
    processes: multiprocessing.context.ForkServerContext, crowded: tuple[Path, list[str]]
) -> None:
    path, numbers = crowded
    heard = eight_desks(processes, path, numbers)
    admitted = Counter(number for numbers_in, _, _ in heard for number in numbers_in)
    assert admitted == Counter(numbers)
    assert {reason for _, others, _ in heard for reason in others} == {Reason.ALREADY_IN}
    with EventFile.open(path) as file:
        assert Office(file).check().agrees
        with file.reading() as records:
            assert records.tally(FORUM).entries == 1000


def test_eight_desks_fill_a_room_to_the_last_seat_and_no_further(
    processes: multiprocessing.context.ForkServerContext, tmp_path: Path
) -> None:
    world = build(tmp_path / "hall.checkin", CROWD[:60], [replace(FORUM, capacity=25)])
    world.file.close()
    heard = eight_desks(processes, world.file.path, list(world.numbers.values()))
    admitted = [number for numbers_in, _, _ in heard for number in numbers_in]
    assert (len(admitted), len(set(admitted))) == (25, 25)
    assert Reason.FULL in {reason for _, others, _ in heard for reason in others}
    with EventFile.open(world.file.path) as file, file.reading() as records:
        assert records.tally(FORUM).inside == 25


def test_a_process_killed_a_hundred_times_never_loses_who_was_shown(
    processes: multiprocessing.context.ForkServerContext, crowded: tuple[Path, list[str]]
) -> None:
    path, numbers = crowded
    chance = random.Random(2025)
    shown: list[str] = []
    for _ in range(100):
        waiting = [number for number in numbers if number not in set(shown)]
        mine, theirs = processes.Pipe(duplex=False)
        process = processes.Process(target=show_admitted, args=(path, waiting, theirs))
        process.start()
        theirs.close()
        # not after a whole number of scans, but at any moment: while one is decided, written or flushed
        for _ in range(chance.randrange(8)):
            shown.append(mine.recv_bytes().decode())
        mine.poll(chance.random() * 0.004)
        process.kill()
        process.join()
        while True:
            try:
                shown.append(mine.recv_bytes().decode())
            except EOFError:
                break
        mine.close()
        process.close()
    assert len(shown) > 100
    assert len(set(shown)) == len(shown)
    with EventFile.open(path) as file:
        with file.reading() as records:
            inside = {presence.attendee for presence in records.presences().values() if presence.inside}
            holders = {badge.number: badge.attendee for badge in records.badges()}
        assert {holders[number] for number in shown} <= inside
        assert Office(file).check().agrees
