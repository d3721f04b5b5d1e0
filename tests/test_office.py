"""The office's use cases: the demo, lists, the plan of the days, and counts that agree wherever they are shown."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from checkin.badges.design import FOLDER, DesignError
from checkin.desk import Desk
from checkin.domain.folds import fold
from checkin.domain.headcount import recount
from checkin.domain.presence import Direction
from checkin.domain.sessions import OpenTo
from checkin.office import DEMO, Office, demo_event, new_event, parse_open_to
from checkin.reports.headcounts import attended
from checkin.storage import CannotOpen, EventFile, Problem
from checkin.storage.keyring import Keyring
from tests.worlds import FORUM, MORNING, NINE, PEOPLE, SESSIONS, Hands, World, build


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventFile]:
    folder = tmp_path_factory.mktemp("demo")
    with demo_event(folder / "demo.checkin", keyring=Keyring(folder / "keys.json")) as file:
        yield file


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin")
    yield made
    made.file.close()


def test_the_demo_is_the_partnership_week(demo: EventFile) -> None:
    with demo.reading() as records:
        event, people, sessions = records.event(), records.attendees(), records.sessions()
    assert event.name == "2025 Korea-Mexico Partnership Plus Week"
    assert (event.starts, event.ends, event.rehearsal) == (date(2025, 4, 29), date(2025, 4, 30), True)
    assert len(people) == 262
    days = {session.code: {event.local(session.starts).day, event.local(session.ends).day} for session in sessions}
    assert len(days) == 5
    assert [code for code, of in days.items() if of == {29, 30}] == ["CONSULT"]
    assert set().union(*days.values()) == {29, 30}
    assert Office(demo).check().agrees


@pytest.mark.parametrize("name", ["korea.csv", "mexico.xlsx"])
def test_importing_a_list_again_changes_nothing(demo: EventFile, name: str) -> None:
    again = Office(demo).preview_import(DEMO / name).plan
    assert (again.added, again.changed, again.reported) == ([], [], [])
    assert again.same


def test_the_demo_is_never_written_over(demo: EventFile) -> None:
    with pytest.raises(CannotOpen) as refused:
        demo_event(demo.path)
    assert refused.value.problem is Problem.EXISTS


@pytest.mark.parametrize(
    ("name", "first", "last", "zone", "says"),
    [
        (" ", 1, 2, "UTC", "name"),
        ("Week", 3, 2, "UTC", "before it starts"),
        ("Week", 1, 2, "Mars/Base", "time zone"),
        ("Week", 1, 2, "../etc/passwd", "time zone"),
    ],
)
def test_an_event_that_cannot_be(tmp_path: Path, name: str, first: int, last: int, zone: str, says: str) -> None:
    path = tmp_path / "a.checkin"
    with pytest.raises(ValueError, match=says):
        new_event(path, name, date(2025, 5, first), date(2025, 5, last), zone)
    assert not path.exists()


def test_a_session_is_set_changed_removed_and_brought_back(world: World) -> None:
    office = Office(world.file, clock=world.clock)
    local = FORUM.starts.astimezone(office.event.zone)
    same = office.set_session(replace(FORUM, starts=local))
    assert same == FORUM
    before = len(office.facts())
    office.set_session(FORUM)
    assert len(office.facts()) == before, "setting what is set already writes nothing"
    moved = office.set_session(replace(FORUM, room="Jacaranda"))
    assert moved.room == "Jacaranda"
    office.remove_session("FORUM")
    assert "FORUM" not in [session.code for session in office.sessions()]
    office.set_session(FORUM)
    assert "FORUM" in [session.code for session in office.sessions()]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"ends": FORUM.starts}, "ends before"),
        ({"name": " "}, "needs"),
        ({"code": ""}, "needs"),
        ({"code": "A,B"}, "comma"),
        ({"code": "forum"}, "FORUM already"),
        ({"capacity": -1}, "less than 0"),
        ({"capacity": 10**30}, "people"),
        ({"opens_before": 10**11}, "minutes"),
    ],
)
def test_a_session_that_cannot_be(world: World, wrong: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Office(world.file).set_session(replace(FORUM, **wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "is_"),
    [
        ("all", (OpenTo.ALL, ())),
        ("list", (OpenTo.LIST, ())),
        ("category:Press, VIP", (OpenTo.CATEGORY, ("Press", "VIP"))),
        ("company:Hanbit", (OpenTo.COMPANY, ("Hanbit",))),
    ],
)
def test_rules_are_read(rule: str, is_: object) -> None:
    assert parse_open_to(rule) == is_


@pytest.mark.parametrize("rule", ["", "friends", "category", "category:", "all:x", "list:,"])
def test_rules_that_say_nothing_are_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="category:X"):
        parse_open_to(rule)


def test_the_workbook_has_a_sheet_for_each_grouping(world: World, tmp_path: Path) -> None:
    world.desk.scan(world.numbers["Kim Minseo"], "FORUM")
    out = tmp_path / "h.xlsx"
    assert Office(world.file).export_headcounts(out) == len(SESSIONS)
    book = CalamineWorkbook.from_path(str(out))
    assert book.sheet_names == ["headcounts", "by country", "by category", "by company"]
    rows = book.get_sheet_by_name("by company").to_python()
    assert ["FORUM", "Hanbit", 1.0, 1.0, 1.0] in rows


def test_of_a_company_only_whoever_is_listed_is_expected_where_the_session_says_so(tmp_path: Path) -> None:
    kim, jose, maria, lee = PEOPLE
    few = replace(NINE, code="FEW", named_only=True)
    world = build(tmp_path / "few.checkin", people=(kim, jose, maria, replace(lee, sessions=("FEW",))), sessions=(few,))
    office = Office(world.file)
    (counted,) = office.headcounts()
    assert counted == recount(fold(office.facts()), few)
    assert counted.expected == 1  # of the two of Hanbit
    assert set(counted.by_company) == {"Hanbit S.A."}
    tally = world.desk.tally("FEW")
    assert tally is not None
    assert tally.expected == 1
    world.file.close()


names = st.sampled_from(["Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"])
codes = st.sampled_from([session.code for session in SESSIONS])
scans = st.tuples(st.just("scan"), names, codes, st.sampled_from([*Direction, Direction.IN]), st.integers(-40, 200))
undos = st.tuples(st.just("undo"), st.integers(0, 5))
others = st.tuples(st.sampled_from(["anyway", "cancel", "restore", "reissue", "forge"]), names, codes)


@settings(max_examples=25, deadline=None)
@given(day=st.lists(st.one_of(scans, scans, scans, undos, others), max_size=25))
def test_on_any_day_the_screen_the_export_and_a_recount_agree(day: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = build(Path(folder) / "day.checkin")
        _live_through(world, day)
        office = Office(world.file)
        state = fold(office.facts())
        out = Path(folder) / "counts.csv"
        office.export_headcounts(out)
        with out.open(encoding="utf-8-sig", newline="") as stream:
            exported = {row["session"]: row for row in csv.DictReader(stream)}
        for headcount in office.headcounts():
            code = headcount.session.code
            assert headcount == recount(state, headcount.session)
            tally = world.desk.tally(code)
            assert tally is not None
            for figure in ("expected", "attended", "inside", "entries"):
                assert getattr(tally, figure) == getattr(headcount, figure)
                assert int(exported[code][figure]) == getattr(headcount, figure)
            assert int(exported[code]["no_shows"]) == headcount.no_shows
            for groups in (headcount.by_country, headcount.by_category, headcount.by_company):
                assert sum(attended(groups).values()) == headcount.attended
                assert sum(group.inside for group in groups.values()) == headcount.inside
        assert office.check().agrees
        world.file.close()


def _live_through(world: World, day: list[tuple[object, ...]]) -> None:
    desk = world.desk
    for what, *how in day:
        world.clock.move(seconds=20)
        if what == "scan":
            name, code, direction, minutes = how
            moment = MORNING + timedelta(minutes=int(str(minutes)))
            desk.scan(world.numbers[str(name)], str(code), Direction(str(direction)), moment)
        elif what == "undo":
            scanned = desk.recent(limit=6)
            if scanned:
                desk.undo(scanned[int(str(how[0])) % len(scanned)].id)
        elif what == "anyway":
            refused = desk.scan(world.numbers[str(how[0])], str(how[1]))
            if refused.reason.value in ("not_invited", "full", "already_in"):
                desk.admit_anyway(refused.scan, "the host said so")
        elif what in ("cancel", "restore"):
            desk.set_active(world.people[str(how[0])].id, active=what == "restore")
        elif what == "reissue":
            (issued,) = desk.issue([world.people[str(how[0])].id])
            world.numbers[str(how[0])] = issued.number
        else:
            desk.scan("1" * 34, str(how[1]))


def test_two_desks_apart_come_to_one_count(world: World, tmp_path: Path) -> None:
    """Both desks let the same person in while they were cut off: one person, two entries, the same at both."""
    copy = tmp_path / "copy.checkin"
    with world.file.reading() as records:
        facts = list(records.facts())
        event = records.event()
    with EventFile.create(copy, event, clock=world.clock) as other:
        with other.writing("sync") as book:
            book.take_in(facts)
        there = Desk(other, "B", clock=Hands(MORNING + timedelta(minutes=2)))
        number = world.numbers["Kim Minseo"]
        assert world.desk.scan(number, "FORUM").admitted
        assert there.scan(number, "FORUM").admitted
        Office(world.file).merge(other)
        Office(other).merge(world.file)
        for file in (world.file, other):
            with file.reading() as records:
                tally = records.tally(FORUM)
            assert (tally.attended, tally.inside, tally.entries) == (1, 1, 2)
            assert Office(file).check().agrees


# --- badge designs that travel in the file


def test_a_design_is_kept_changed_and_taken_out_again(world: World) -> None:
    office = Office(world.file, "office", clock=world.clock)
    text = (FOLDER / "card.toml").read_text(encoding="utf-8")
    office.keep_design("card", text.replace("width = 86", "width = 90", 1))
    assert office.designs().designs["card"].width == world.desk.designs().designs["card"].width == 90
    facts = len(office.facts())
    office.keep_design("card", text.replace("width = 86", "width = 90", 1))
    assert len(office.facts()) == facts  # nothing new was said
    office.keep_design("mine", 'like = "card"\nmono = true\n')
    assert office.designs().designs["mine"].width == 90
    assert office.remove_design("card")
    assert not office.remove_design("card")
    assert office.designs().designs["mine"].width == 86
    assert office.check().agrees


@pytest.mark.parametrize("name", ["", "../a6", "a b", ".hidden", "x" * 61, "ñ"])
def test_a_design_s_name_is_a_file_s_name_everywhere(world: World, name: str) -> None:
    with pytest.raises(ValueError, match="cannot be called"):
        Office(world.file, "office").keep_design(name, "")


def test_a_design_that_is_none_is_not_kept(world: World) -> None:
    office = Office(world.file, "office")
    with pytest.raises(DesignError, match=r"mine\.toml: line 1: width: is missing"):
        office.keep_design("mine", "# nothing\n")
    assert "mine" not in office.designs().designs


def test_a_design_merges_with_the_rest(world: World, tmp_path: Path) -> None:
    with EventFile.create(tmp_path / "other.checkin", world.desk.event, clock=world.clock) as other:
        Office(other, "B", clock=world.clock).keep_design("mine", 'like = "a6"\n')
        Office(world.file, "A", clock=world.clock).merge(other)
    assert "mine" in world.desk.designs().designs
