"""The journal is the truth: whatever the order, repetition and split of its facts, the state is the same."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin.domain.facts import Fact, Kind, in_order
from checkin.domain.folds import State, fold
from checkin.domain.headcount import recount
from checkin.domain.sessions import Session
from checkin.office import Office, OtherEvent
from checkin.storage import EventFile
from tests.journals import ABOUT, journals
from tests.worlds import World, build, event

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@contextmanager
def empty_file() -> Iterator[EventFile]:
    with tempfile.TemporaryDirectory() as folder, EventFile.create(Path(folder) / "a.checkin", ABOUT) as file:
        yield file


def state_of(file: EventFile) -> State:
    """The state as the file's tables say it."""
    with file.reading() as records:
        return State(
            event=records.event(),
            attendees={person.id: person for person in records.attendees()},
            sessions={session.code: session for session in records.sessions(all_of_them=True)},
            badges={badge.number: badge for badge in records.badges()},
            presences=records.presences(),
            designs=records.designs(),
            answers=records.answers(),
            told=records.told(),
            meetings={meeting.id: meeting for meeting in records.meetings()},
        )


def journal_of(file: EventFile) -> list[Fact]:
    with file.reading() as records:
        return list(records.facts())


@given(facts=journals(), data=st.data())
def test_any_order_repetition_and_split_folds_to_the_same(facts: list[Fact], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(facts))
    doubled = shuffled + data.draw(st.lists(st.sampled_from(facts), max_size=5))
    assert fold(doubled) == fold(facts)


@SLOW
@given(facts=journals(), data=st.data())
def test_files_that_merge_in_any_way_end_up_equal(facts: list[Fact], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(facts))
    cut = data.draw(st.integers(0, len(shuffled)))
    overlap = data.draw(st.integers(0, cut))
    with empty_file() as one, empty_file() as other:
        own = journal_of(one) + journal_of(other)
        for file, part in ((one, shuffled[:cut]), (other, shuffled[overlap:])):
            for piece in (part[::2], part[1::2]):
                with file.writing("merge") as book:
                    book.take_in(piece)
        new = {fact.id for fact in journal_of(other)} - {fact.id for fact in journal_of(one)}
        assert Office(one).merge(other) == len(new)
        Office(other).merge(one)
        expected = fold([*own, *facts])
        assert state_of(one) == expected
        assert state_of(other) == expected
        assert [fact.id for fact in journal_of(one)] == [fact.id for fact in in_order([*own, *facts])]


@SLOW
@given(facts=journals())
def test_what_is_kept_on_the_fly_is_what_a_refold_gives(facts: list[Fact]) -> None:
    with empty_file() as file:
        with file.writing("A") as book:
            for fact in in_order(facts):
                if fact.kind is not Kind.EVENT_SET:
                    book.append(fact.kind, fact.subject, fact.body)
        kept = state_of(file)
        assert kept == fold(journal_of(file))
        found = [_found(file, person.called) for person in kept.attendees.values() if person.called]
        file.refold()
        assert state_of(file) == kept
        assert found == [_found(file, person.called) for person in kept.attendees.values() if person.called]
        assert Office(file).check().agrees


def test_a_room_that_no_desk_has_told_of_yet_is_left_too() -> None:
    """Scans of another desk can come before its sessions do."""
    into: dict[str, Any] = {"direction": "in", "verdict": "admitted", "code": "0" * 34, "keeps": []}
    with empty_file() as file:
        for moment, (session, leaves) in enumerate([("TALK", False), ("HALL", True)], start=1_745_938_800_000):
            with file.writing("A") as book:
                book.append(Kind.SCANNED, "person", {**into, "session": session, "moment": moment, "leaves": leaves})
        kept = state_of(file).presences
        assert {session: presence.inside for (session, _), presence in kept.items()} == {"TALK": False, "HALL": True}
        assert kept == fold(journal_of(file)).presences


def _found(file: EventFile, typed: str) -> set[str]:
    with file.reading() as records:
        return {match.attendee.id for match in records.find(typed)}


@SLOW
@given(facts=journals())
def test_the_counts_always_agree_with_a_recount(facts: list[Fact]) -> None:
    with empty_file() as file:
        with file.writing("A") as book:
            book.take_in(facts)
        state = fold(journal_of(file))
        with file.reading() as records:
            for session in state.sessions.values():
                headcount = records.headcount(session)
                assert headcount == recount(state, session)
                _agrees_with_tally(records.tally(session), headcount, session)


def _agrees_with_tally(tally: object, headcount: object, session: Session) -> None:
    for figure in ("expected", "attended", "inside", "entries"):
        assert getattr(tally, figure) == getattr(headcount, figure), (session.code, figure)


def test_the_check_finds_a_table_and_a_count_that_lie(tmp_path: Path) -> None:
    world = build(tmp_path / "a.checkin")
    world.desk.scan(world.numbers["Lee Jun"], "FORUM")
    office = Office(world.file)
    assert office.check().agrees
    with world.file.writing("thief") as book:
        book.connection.exec_driver_sql("UPDATE presences SET entries = 7")
        book.connection.exec_driver_sql("UPDATE attendees SET country = 'XX' WHERE name = 'Lee Jun'")
    report = office.check()
    assert not report.agrees
    assert set(report.folds) == {"presences", "attendees"}
    assert "FORUM" in report.counts
    world.file.refold()
    assert office.check().agrees
    world.file.close()


def test_another_events_file_is_not_merged(tmp_path: Path) -> None:
    world: World = build(tmp_path / "a.checkin")
    other = build(tmp_path / "b.checkin", about=event("Another"))
    with pytest.raises(OtherEvent, match="Another"):
        Office(world.file).merge(other.file)
    world.file.close()
    other.file.close()
