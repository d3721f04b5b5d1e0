"""The search index and the vocabulary follow the list, and no text is too odd to be searched for."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.domain.attendees import Entry, with_changes
from checkin.storage import EventFile
from checkin.storage.meanings import Matched
from tests.worlds import FORUM, World, build

PEOPLE = (
    Entry(
        name="Kim Minseo", hangul="김민서", company="㈜한빛", email="ms.kim@hanbit.example", phone="+82 10-2345-6701"
    ),
    Entry(hangul="박지훈", company="㈜한빛", external_code="KR-0042"),
    Entry(
        name="José García Núñez", given="José", surnames="García Núñez", company="Autopartes del Bajío, S.A. de C.V."
    ),
    Entry(name="Ana Garza", company="Nopal", phone="+52 55 8812 3301"),
    Entry(name="Yi Kyungsoo", company="Daegu Optics"),
    Entry(name="Guadalupe Hernández", company="Nopal"),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", PEOPLE, (FORUM,))
    yield world
    world.file.close()


def first(world: World, typed: str) -> str:
    found = world.desk.find(typed)
    return found[0].attendee.called if found else ""


@pytest.mark.parametrize(
    ("typed", "called", "matched", "words"),
    [
        ("kim minseo", "Kim Minseo", Matched.NAME, ("kim", "minseo")),
        ("김미", "Kim Minseo", Matched.NAME, ("ㄱㅣㅁㅁㅣ",)),
        ("ㄱㅁㅅ", "Kim Minseo", Matched.INITIALS, ("ㄱㅁㅅ",)),
        ("gim minsuh", "Kim Minseo", Matched.SCRIPT, ("ㄱㅣㅁ", "ㅁㅣㄴㅅㅓ")),
        ("rlaalstj", "Kim Minseo", Matched.KEYS, ("ㄱㅣㅁㅁㅣㄴㅅㅓ",)),
        ("pak jihoon", "박지훈", Matched.SCRIPT, ("ㅂㅏㄱ", "ㅈㅣㅎㅜㄴ")),
        ("에르난데스", "Guadalupe Hernández", Matched.SCRIPT, ("hernandez",)),
        ("이경수", "Yi Kyungsoo", Matched.SCRIPT, ("yi", "kyungsoo")),
        ("ㅎㅁㄱ챰", "José García Núñez", Matched.KEYS, ("garcia",)),
        ("bajio", "José García Núñez", Matched.COMPANY, ("bajio",)),
        ("autopartes del bajio s.a. de c.v.", "José García Núñez", Matched.COMPANY, ("autopartes", "del", "bajio")),
        ("nopal garza", "Ana Garza", Matched.OTHER, ("nopal", "garza")),
        ("ms.kim@hanbit", "Kim Minseo", Matched.OTHER, ("ms", "kim", "hanbit")),
        ("6701", "Kim Minseo", Matched.OTHER, ("6701",)),
        ("010-2345-6701", "Kim Minseo", Matched.OTHER, ("01023456701",)),
        ("5588123301", "Ana Garza", Matched.OTHER, ("5588123301",)),
        ("kr0042", "박지훈", Matched.OTHER, ("kr", "0042")),
        ("garsia", "José García Núñez", Matched.SOUND, ("garcia",)),
        ("lee kyungsoo", "Yi Kyungsoo", Matched.SOUND, ("yi", "kyungsoo")),
        ("hernadnez", "Guadalupe Hernández", Matched.NEAR, ("hernandez",)),
    ],
)
def test_by_what_somebody_is_found(
    world: World, typed: str, called: str, matched: Matched, words: tuple[str, ...]
) -> None:
    found = world.desk.find(typed)[0]
    assert (found.attendee.called, found.matched, found.words) == (called, matched, words)


def test_what_is_exact_comes_before_what_is_only_alike(world: World) -> None:
    world.desk.register(Entry(name="Ana Garsa"))
    world.desk.register(Entry(name="Ana Garsia"))
    assert [match.attendee.name for match in world.desk.find("garza")] == ["Ana Garza", "Ana Garsa"]
    assert [match.attendee.name for match in world.desk.find("garsia")][:2] == ["Ana Garsia", "José García Núñez"]


@pytest.mark.parametrize("digits", [4, 5, 6, 10, 34])
def test_a_badge_is_found_by_the_digits_somebody_reads_out(world: World, digits: int) -> None:
    number = world.numbers["Ana Garza"]
    found = {match.attendee.name: match for match in world.desk.find(number[-digits:])}
    assert found["Ana Garza"].matched is Matched.NUMBER
    assert found["Ana Garza"].number == number


def test_a_badge_is_found_by_the_beginning_of_its_number(world: World) -> None:
    assert world.desk.find(world.numbers["Ana Garza"][:8])[0].attendee.name == "Ana Garza"


def test_who_was_corrected_is_found_by_the_new_name_only(world: World) -> None:
    person = world.people["Ana Garza"]
    world.desk.correct(person.id, with_changes(person.entry(), {"name": "Ana Xicoténcatl"}))
    assert first(world, "shicotencatl") == "Ana Xicoténcatl"
    assert first(world, "garza") != "Ana Xicoténcatl"
    world.file.refold()
    assert first(world, "xicotencalt") == "Ana Xicoténcatl"
    assert first(world, "garza") != "Ana Xicoténcatl"


def test_a_walk_in_is_found_at_once_in_every_way(world: World) -> None:
    world.desk.register(Entry(hangul="제갈민", company="한결식품"))
    assert {first(world, typed) for typed in ("jegal min", "wprkfals", "ㅈㄱㅁ", "jegal", "chegal min")} == {"제갈민"}


def sounds(file: EventFile) -> list[tuple[str, str]]:
    with file.reading() as records:
        rows = records.connection.exec_driver_sql("SELECT key, word FROM sounds ORDER BY key, word").all()
    return [(key, word) for key, word in rows]


def test_the_vocabulary_is_a_fold_of_the_journal(world: World) -> None:
    world.desk.register(Entry(name="Xóchitl Quiñones", hangul="소치틀"))
    kept = sounds(world.file)
    world.file.refold()
    assert sounds(world.file) == kept
    assert ("ekinones", "quinones") in kept


def test_people_from_another_file_are_found_in_every_way(world: World, tmp_path: Path) -> None:
    with world.file.reading() as records:
        journal = list(records.facts())
        about = records.event()
    with EventFile.create(tmp_path / "other.checkin", about) as other:
        with other.writing("B") as book:
            book.take_in(journal)
        assert sounds(other) == sounds(world.file)


def test_a_file_of_an_older_version_is_searched_after_it_was_opened(world: World) -> None:
    with world.file.writing("A") as book:
        book.connection.exec_driver_sql("DROP TABLE sounds")
        book.connection.exec_driver_sql("PRAGMA user_version = 1")
    with EventFile.open(world.file.path) as opened, opened.reading() as records:
        assert records.find("garsia")[0].attendee.name == "José García Núñez"


@pytest.mark.parametrize(
    "typed", ["", "  ", "!!", '"', "*", "AND", "NOT garcia", "names:", "(", "ㅋㅋㅋ", "\x00", "\ud7a4", "ƿ"]
)
def test_signs_of_the_index_are_nothing_special(world: World, typed: str) -> None:
    assert world.desk.find(typed) == []


@pytest.mark.parametrize(
    "typed",
    ["x" * 5000, "de la " * 200, "https://example.mx/" + "a1" * 400, "김" * 300, "가나다라마바사" * 9, "1" * 400],
)
def test_a_scanned_text_of_any_length_finds_nobody_and_costs_nothing(world: World, typed: str) -> None:
    assert world.desk.find(typed) == []


@pytest.fixture(scope="module")
def odd() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        world = build(Path(folder) / "event.checkin", PEOPLE, (FORUM,))
        yield world
        world.file.close()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=30) | st.text("abcehjlñú김민서ㄱㅁㅣ 12-@.'", max_size=20))
def test_any_text_can_be_searched_for(odd: World, typed: str) -> None:
    found = odd.desk.find(typed, 5)
    assert len({match.attendee.id for match in found}) == len(found) <= 5
