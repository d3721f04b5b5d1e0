"""Everybody is found by what people type: the published table of searches, on the demo's lists and some more people."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin.domain.attendees import Entry
from checkin.office import Office
from tests.benchmarks.crowd import crowd
from tests.benchmarks.misspelling import in_hangul, is_meant, misspellings
from tests.worlds import FORUM, World, build

DATA = Path(__file__).parent / "data" / "search"
DEMO = Path(__file__).parents[1] / "resources" / "demo"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The demo's two lists and the people of the table: some 315, with the same names as real ones, and as alike."""
    people = [Entry(**row) for row in rows("people.csv")]
    world = build(tmp_path_factory.mktemp("search") / "week.checkin", people, (FORUM,))
    office = Office(world.file)
    for name in ("korea.csv", "mexico.xlsx"):
        office.import_list(DEMO / name)
    world.desk.issue()
    yield world
    world.file.close()


PAIRS = rows("pairs.csv")


def test_the_table_is_as_long_as_promised() -> None:
    assert len({row["typed"] for row in PAIRS}) == len(PAIRS) >= 200


@pytest.mark.parametrize(("typed", "finds"), [(row["typed"], row["finds"]) for row in PAIRS])
def test_typed_finds_among_the_first_three(world: World, typed: str, finds: str) -> None:
    found = [match.attendee for match in world.desk.find(typed, 3)]
    assert any(finds in {person.name, person.hangul} for person in found), [person.called for person in found]


def test_misspelt_names_are_found_in_the_first_three(tmp_path: Path) -> None:
    """The benchmark's set on a smaller crowd, so that a rule that breaks does not wait for a benchmark."""
    people = crowd(1000)
    world = build(tmp_path / "crowd.checkin", people, (FORUM,))
    asked = misspellings(people, 300)
    missed = [
        one for one in asked if not any(is_meant(match.attendee, one.name) for match in world.desk.find(one.typed)[:3])
    ]
    world.file.close()
    assert len(missed) <= 0.03 * len(asked), missed


@pytest.mark.parametrize(
    ("name", "hangul"),
    [
        ("Hernández", "에르난데스"),
        ("Guadalupe", "과달루페"),
        ("Jiménez", "히메네스"),
        ("Villaseñor", "비야세뇨르"),
        ("Juan", "후안"),
    ],
)
def test_the_set_writes_hangul_as_papers_do(name: str, hangul: str) -> None:
    assert in_hangul(name) == hangul
