"""The event file itself: what it is, what it is not, and what "durable" means."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from checkin.domain.admission import Look
from checkin.domain.facts import Kind
from checkin.domain.presence import Presence
from checkin.storage import Book, CannotOpen, EventFile, Problem
from checkin.storage.book import DoubleEntry
from checkin.storage.file import APPLICATION_ID
from checkin.storage.keyring import Keyring
from tests.worlds import FORUM, build, event


def test_the_file_says_what_it_is_and_is_durable(tmp_path: Path) -> None:
    path = tmp_path / "week.checkin"
    with EventFile.create(path, event()) as file, file.reading() as records:
        run = records.connection.exec_driver_sql
        assert run("PRAGMA application_id").scalar() == APPLICATION_ID
        assert run("PRAGMA journal_mode").scalar() == "wal"
        assert run("PRAGMA synchronous").scalar() == 2


def _text(path: Path) -> None:
    path.write_text("name,company\nKim,Hanbit\n")


def _empty(path: Path) -> None:
    path.touch()


def _other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


def _damaged(path: Path) -> None:
    with EventFile.create(path, event()):
        pass
    whole = bytearray(path.read_bytes())
    whole[100:] = b"\x00\xff" * ((len(whole) - 100) // 2)
    path.write_bytes(bytes(whole))


def _half_made(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (_text, Problem.NOT_AN_EVENT),
        (_empty, Problem.NOT_AN_EVENT),
        (_other_database, Problem.OTHER_DATABASE),
        (_damaged, Problem.DAMAGED),
        (_half_made, Problem.NO_EVENT),
        (Path.mkdir, Problem.NOT_AN_EVENT),
        (lambda path: None, Problem.MISSING),
    ],
)
def test_anything_else_is_called_what_it_is(tmp_path: Path, make: object, problem: Problem) -> None:
    path = tmp_path / "what.checkin"
    make(path)  # type: ignore[operator]
    with pytest.raises(CannotOpen) as refused:
        EventFile.open(path)
    assert refused.value.problem is problem


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "week.checkin"
    _text(path)
    with pytest.raises(CannotOpen) as refused:
        EventFile.create(path, event())
    assert refused.value.problem is Problem.EXISTS
    assert path.read_text().startswith("name")
    with pytest.raises(CannotOpen) as nowhere:
        EventFile.create(tmp_path / "no" / "such" / "folder.checkin", event())
    assert nowhere.value.problem is Problem.MISSING


@pytest.mark.parametrize("name", ["what?mode=ro#1%20.checkin", ":memory:", "file:x.checkin", "주간 ñ.checkin"])
def test_any_name_is_a_files_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path(name)
    EventFile.create(path, event("Ours")).close()
    with EventFile.open(path) as file, file.reading() as records:
        assert records.event().name == "Ours"
    assert name in {found.name for found in tmp_path.iterdir()} <= {name, f"{name}-wal", f"{name}-shm"}


def test_damage_found_later_is_called_that(tmp_path: Path) -> None:
    path = tmp_path / "a.checkin"
    world = build(path)
    world.file.close()
    raw = sqlite3.connect(path)
    page, size = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'attendees'").fetchone()[0], 4096
    raw.close()
    with path.open("r+b") as stream:
        stream.seek((page - 1) * size)
        stream.write(b"\xff" * size)
    with EventFile.open(path) as file:
        with pytest.raises(CannotOpen) as reading, file.reading() as records:
            records.attendees()
        with pytest.raises(CannotOpen) as writing, file.writing("A") as book:
            book.attendees()
    assert reading.value.problem is writing.value.problem is Problem.DAMAGED


def _fill_the_disk(book: Book) -> None:
    book.connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite's own way to a full disk
    for _ in range(100):
        book.append(Kind.LIST_IMPORTED, "list" * 1000, {})


def test_a_disk_that_is_full_is_called_that_and_nothing_is_written(tmp_path: Path) -> None:
    world = build(tmp_path / "a.checkin")
    before = world.desk.last_stamp()
    with pytest.raises(CannotOpen) as full, world.file.writing("A") as book:
        _fill_the_disk(book)
    assert (full.value.problem, "full" in full.value.detail) == (Problem.NO_PERMISSION, True)
    assert world.desk.last_stamp() == before
    world.file.close()


def test_a_block_that_raises_writes_nothing(tmp_path: Path) -> None:
    world = build(tmp_path / "a.checkin")
    with world.file.reading() as records:
        before = len(list(records.facts()))
    with pytest.raises(KeyError), world.file.writing("A") as book:
        book.append_all([(Kind.SESSION_SET, "X", FORUM.body()), (Kind.SESSION_SET, "Y", {})])
    with world.file.reading() as records:
        assert len(list(records.facts())) == before
        assert records.session("X") is None
    world.file.close()


def test_the_guard_catches_a_decision_made_on_an_old_look(tmp_path: Path) -> None:
    world = build(tmp_path / "a.checkin")
    person = world.people["Lee Jun"].id
    world.desk.scan(world.numbers["Lee Jun"], "FORUM")
    world.clock.move(minutes=1)
    body = {"session": "FORUM", "direction": "in", "verdict": "admitted", "code": "", "moment": 10**13}
    with world.file.reading() as records:
        now = records.presences_of(person)["FORUM"]
    stale = Presence(now.session, now.attendee, False, 0, None, None, "", now.last - 1)
    with pytest.raises(DoubleEntry), world.file.writing("B") as book:
        book.append_scan(person, body, Look(FORUM, presence=stale))
    world.file.close()


def test_an_older_schema_is_refolded_when_opened(tmp_path: Path) -> None:
    world = build(tmp_path / "a.checkin")
    world.desk.scan(world.numbers["Lee Jun"], "FORUM")
    with world.file.writing("A") as book:
        book.connection.exec_driver_sql("PRAGMA user_version = 0")
        book.connection.exec_driver_sql("DROP TABLE presences")
        book.connection.exec_driver_sql("DELETE FROM attendees")
    world.file.close()
    with EventFile.open(world.file.path) as file, file.reading() as records:
        assert len(records.attendees()) == 4
        assert records.tally(FORUM).attended == 1
        assert [match.attendee.name for match in records.find("garcia")] == ["José García Núñez"]


def test_the_keyring_remembers_other_events_for_its_owner_only(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "data" / "events.json")
    ours, theirs = event("Ours"), event("Theirs")
    for each in (ours, theirs, ours):
        keyring.remember(each)
    assert keyring.others(ours) == [("Theirs", theirs.secret)]
    assert stat.S_IMODE(keyring.path.stat().st_mode) & 0o077 == 0
    keyring.path.write_text("{ broken")
    assert keyring.others(ours) == []
    keyring.remember(ours)
    assert keyring.others(theirs) == [("Ours", ours.secret)]
