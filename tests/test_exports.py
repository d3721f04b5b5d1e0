"""The list out and in again: nothing changes, whatever stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from checkin.domain.attendees import FIELDS, Entry
from checkin.domain.exported import HEADER
from checkin.domain.facts import Kind, new_id
from checkin.domain.roster import Plan, RowReason
from checkin.exports import export_people
from checkin.office import Office
from checkin.sheets.reading import read
from checkin.storage.listing import Only, Standing
from tests.worlds import World, build

NASTY = (
    Entry(name="Hernández, María", company="=SUM(A1:A9)", phone="+52 55 1234 5678", note="@home", title="-"),
    Entry(
        name='José "Pepe" Núñez', company="Kim, Lee & Co.", email="Pepe@Example.MX", category="언론", country="México"
    ),
    Entry(hangul="김민서", category="Prensa", external_code="007", note="first line\nsecond line"),
    Entry(name="Kim Minseo (김민서)", category="prensa", sessions=("CERT", "FORUM"), note="'=1+1"),
    Entry(name="Ana", company="''+1", note="' =x", title="_x0041_", sector="#N/A", phone="5512345678"),
    Entry(name="Lee Jun", company="Hanbit"),
    Entry(name="Lee Jun", company="Hanbit"),
    Entry(name="Lee Jun", company="Mirae"),
    Entry(name="Mr. Kim; Seoul | a\tb", note="x\x0by\x00z\u200b", title="é", sessions=("GONE",)),
)
letters = st.text(
    st.one_of(
        st.sampled_from("=+-@'\",;|\t\r\n \u00a0\u200b\ufeff\u2028éñ김민서1a_"),
        st.characters(codec="utf-8", exclude_categories=("Cs",)),
    ),
    max_size=12,
)
codes = st.lists(st.sampled_from(["CERT", "FORUM", "GONE", "pre 1"]), max_size=3, unique=True).map(tuple)
entries = st.builds(
    Entry, **{field: letters for field in FIELDS if field != "sessions"}, sessions=codes
)  # a name may be empty too: a journal can hold somebody without one


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", NASTY)
    yield made
    made.file.close()


def again(world: World, path: Path) -> Plan:
    """What importing does that was exported a moment ago."""
    export_people(world.file, path)
    return Office(world.file, clock=world.clock).import_list(path).plan


def people(world: World) -> list[object]:
    with world.file.reading() as records:
        return [*records.attendees(), *records.badges()]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_what_was_exported_changes_nothing_when_it_comes_back(world: World, tmp_path: Path, ending: str) -> None:
    listed = world.desk.listed_ids(None, Only(Standing.EVERYBODY))
    world.desk.set_all([listed[0], listed[5]], {"active": False})
    before = people(world)
    plan = again(world, tmp_path / f"people{ending}")
    assert (plan.added, plan.changed, plan.reported, plan.notes) == ([], [], [], [])
    assert {person.id for _, person in plan.same} == set(listed)
    assert people(world) == before
    assert not world.desk.person(listed[0])[0].active


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(entries, min_size=1, max_size=5), st.sampled_from([".csv", ".xlsx"]), st.data())
def test_whatever_stands_in_a_field(said: list[Entry], ending: str, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        world = build(Path(folder) / "week.checkin", said)
        listed = world.desk.listed_ids(None, Only(Standing.EVERYBODY))
        world.desk.set_all(data.draw(st.lists(st.sampled_from(listed), unique=True)), {"active": False})
        before = people(world)
        plan = again(world, Path(folder) / f"people{ending}")
        assert len(plan.same) == len(said)
        assert people(world) == before
        world.file.close()


def test_a_cell_corrected_in_the_export_is_a_correction_and_nothing_else(world: World, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    export_people(world.file, path)
    text = path.read_text(encoding="utf-8-sig").replace("'+52 55 1234 5678", "+52 55 0000 0000")
    path.write_text(text.replace("CERT; FORUM", "CERT; FORUM; press; NOSUCH"), encoding="utf-8")
    plan = Office(world.file, clock=world.clock).import_list(path).plan
    assert {change.attendee.name: change.fields for change in plan.changed} == {
        "Hernández, María": {"phone": ("+52 55 1234 5678", "+52 55 0000 0000")},
        "Kim Minseo (김민서)": {"sessions": (("CERT", "FORUM"), ("CERT", "FORUM", "PRESS"))},
    }
    assert [note.value for note in plan.notes] == ["NOSUCH"]
    assert len(plan.same) == len(NASTY) - 2
    assert plan.added == plan.reported == []


def test_a_row_of_a_record_that_was_merged_since_brings_nobody_back(world: World, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    export_people(world.file, path)
    one, other = (id_ for id_ in world.desk.listed_ids(None, Only()) if world.desk.person(id_)[0].company == "Hanbit")
    world.desk.merge(one, other)
    plan = Office(world.file, clock=world.clock).import_list(path).plan
    assert [reported.reason for reported in plan.reported] == [RowReason.DUPLICATE_ROW]
    assert plan.reported[0].of_row in {row for row, person in plan.same if person.id == one}
    assert (plan.added, plan.changed) == ([], [])
    assert len(world.desk.listed_ids(None, Only(Standing.EVERYBODY))) == len(NASTY) - 1


def test_another_event_takes_the_people_over_word_for_word_but_the_cancelled(world: World, tmp_path: Path) -> None:
    ana = next(one for one in world.people.values() if one.name == "Ana")
    world.desk.set_active(ana.id, active=False)
    path = tmp_path / "people.csv"
    export_people(world.file, path)
    other = build(tmp_path / "other.checkin", [])
    plan = Office(other.file, clock=other.clock).import_list(path).plan
    assert [(one.reason, one.value) for one in plan.reported if one.reason is RowReason.CANCELLED] == [
        (RowReason.CANCELLED, "Ana")
    ]
    added = {entry.name: entry for _, entry in plan.added}
    maria = added["Hernández, María"]
    assert (maria.company, maria.phone, maria.note, maria.given) == ("=SUM(A1:A9)", "+52 55 1234 5678", "@home", "")
    assert added["Kim Minseo (김민서)"].category == "prensa"
    assert {type(entry) for entry in added.values()} == {Entry}
    assert Office(other.file).check().agrees
    other.file.close()


def test_the_file_is_for_people_too(world: World, tmp_path: Path) -> None:
    world.desk.scan(world.numbers["Ana"], "FORUM")
    assert export_people(world.file, tmp_path / "people.csv") == len(NASTY)
    assert (tmp_path / "people.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    sheet = read(tmp_path / "people.csv")
    assert sheet.rows[0].cells == HEADER
    assert [row.cells[-1] for row in sheet.rows if row.cells[2] == "Ana"] == ["2025-04-29 09:00"]
    export_people(world.file, tmp_path / "people.xlsx")
    rows = CalamineWorkbook.from_path(tmp_path / "people.xlsx").get_sheet_by_name("people").to_python()
    assert "=SUM(A1:A9)" in [row[6] for row in rows]
    with pytest.raises(ValueError, match="ends in"):
        export_people(world.file, tmp_path / "people.pdf")


def test_a_person_without_a_name_is_not_lost(world: World, tmp_path: Path) -> None:
    with world.file.writing("A", clock=world.clock) as book:
        book.append(Kind.ATTENDEE_SET, new_id(), replace(Entry(), company="Hanbit").body())
    plan = again(world, tmp_path / "people.csv")
    assert (len(plan.same), plan.reported) == (len(NASTY) + 1, [])
