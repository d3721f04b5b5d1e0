"""Lists in and out again: doubts, who is gone, wrong badges, and taking a whole import back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.domain.roster import DoubtKind
from checkin.lists import Choices, Unimported, UnknownImport
from checkin.office import Office
from checkin.storage.listing import Only
from tests.worlds import SESSIONS, World, build

HEADER = "Nombre,Empresa,Cargo,Correo\n"
KIM, JOSE = "Kim Minseo", "José García Núñez"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", [], SESSIONS)
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


@pytest.fixture
def office(world: World) -> Office:
    return Office(world.file, "office", clock=world.clock)


def a_list(world: World, name: str, *rows: str) -> Path:
    world.clock.move(minutes=1)
    path = world.file.path.with_name(name)
    path.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def names(world: World) -> list[str]:
    return sorted(one.attendee.name for one in world.desk.listed(world.desk.listed_ids(None, Only())))


FIRST = ("Ana Peña,Nopal,Gerente,ana@nopal.example", "Luis Díaz,Nopal,Ventas,luis@nopal.example",
         "Rosa Gil,Agave,Directora,rosa@agave.example")  # fmt: skip


def test_an_import_is_taken_back_whole(world: World, office: Office) -> None:
    kept = world.desk.register(Entry(name="Walk In"))
    first = office.import_list(a_list(world, "v1.csv", *FIRST))
    assert [world.desk.person(added)[0].name for added in first.added] == ["Ana Peña", "Luis Díaz", "Rosa Gil"]
    badge = next(issued for issued in world.desk.issue() if issued.name == "Ana Peña")
    second = office.import_list(a_list(world, "v2.csv", *FIRST[:2], "Rosa Gil,Agave,Presidenta,rosa@agave.example",
                                       "Sara Sol,Agave,,sara@agave.example"))  # fmt: skip
    assert names(world) == ["Ana Peña", "Luis Díaz", "Rosa Gil", "Sara Sol", "Walk In"]

    world.clock.move(minutes=1)
    assert office.undo_import(second.id) == Unimported(1, 1)
    assert names(world) == ["Ana Peña", "Luis Díaz", "Rosa Gil", "Walk In"]
    (rosa,) = world.desk.find("rosa gil")
    assert rosa.attendee.title == "Directora"

    world.clock.move(minutes=1)
    assert office.undo_import(first.id) == Unimported(3, 0)
    assert names(world) == ["Walk In"]
    assert world.desk.person(kept.id)[0] == kept
    assert [one.undone for one in office.imports()] == [True, True]
    assert world.desk.scan(badge.number, "FORUM").reason is Reason.REVOKED
    with pytest.raises(UnknownImport):
        office.undo_import(first.id)


def test_a_list_that_was_taken_back_can_be_imported_again(world: World, office: Office) -> None:
    path = a_list(world, "v1.csv", *FIRST)
    office.undo_import(office.import_list(path).id)
    world.clock.move(minutes=1)
    again = office.import_list(path)
    assert (len(again.plan.added), len(again.plan.same)) == (3, 0)
    assert names(world) == ["Ana Peña", "Luis Díaz", "Rosa Gil"]


def test_what_was_done_since_stays_when_an_import_is_taken_back(world: World, office: Office) -> None:
    office.import_list(a_list(world, "v1.csv", *FIRST))
    second = office.import_list(a_list(world, "v2.csv", "Rosa Gil,Agave,Presidenta,rosa@agave.example",
                                       "Ana Peña,Nopal,CEO,ana@nopal.example", "Came In,Agave,,came@agave.example"))  # fmt: skip
    people = {match.attendee.name: match.attendee for match in [*world.desk.find("rosa"), *world.desk.find("came")]}
    world.desk.correct(people["Rosa Gil"].id, replace(people["Rosa Gil"].entry(), title="Consejera"))
    assert world.desk.admit(people["Came In"].id, "FORUM").admitted
    world.clock.move(minutes=1)
    outcome = office.undo_import(second.id)
    assert (outcome.dropped, outcome.restored) == (0, 1)
    assert [person.name for person in outcome.kept] == ["Came In"]
    assert world.desk.find("rosa")[0].attendee.title == "Consejera"
    assert world.desk.find("ana")[0].attendee.title == "Gerente"


def test_who_is_gone_from_a_newer_list_is_told_and_cancelled_only_if_wished(world: World, office: Office) -> None:
    world.desk.register(Entry(name="Walk In", company="Nopal"))
    office.import_list(a_list(world, "v1.csv", *FIRST))
    other = a_list(world, "other.csv", "Sol Mar,Otra,,sol@otra.example", "Paz Luz,Otra,,paz@otra.example")
    assert office.import_list(other).plan.gone == []
    newer = a_list(world, "v2.csv", *FIRST[:2], "Nora Paz,Agave,,nora@agave.example")
    preview = office.preview_import(newer)
    assert [person.name for person in preview.plan.gone] == ["Rosa Gil"]
    assert [(one.name, one.people, one.met) for one in preview.newer_than] == [("v1.csv", 3, 2)]
    assert office.preview_import(other).newer_than == ()
    assert "Rosa Gil" in names(world)
    done = office.import_list(newer, cancel_gone=True)
    assert [person.name for person in done.cancelled] == ["Rosa Gil"]
    assert "Rosa Gil" not in names(world)
    world.clock.move(minutes=1)
    assert office.undo_import(done.id) == Unimported(1, 1)
    assert "Rosa Gil" in names(world)


def test_a_row_in_doubt_is_added_unless_somebody_says_who_it_is(world: World, office: Office) -> None:
    office.import_list(a_list(world, "v1.csv", *FIRST))
    rows = ("Anna P. Soler,Nopal,Gerente,ana@nopal.example", "Luis Díaz,Otra Casa,Ventas,ld@otra.example")
    doubtful = a_list(world, "v2.csv", *rows)
    plan = office.preview_import(doubtful).plan
    assert [(doubt.row, doubt.attendee.name, doubt.kind) for doubt in plan.doubts] == [
        (2, "Ana Peña", DoubtKind.SAME_EMAIL),
        (3, "Luis Díaz", DoubtKind.SAME_NAME),
    ]
    assert plan.doubts[1].fields["company"] == ("Nopal", "Otra Casa")
    assert (len(plan.added), plan.rows) == (2, 2)
    luis = plan.doubts[1].attendee
    done = office.import_list(doubtful, Choices(decided={2: "", 3: luis.id})).plan
    assert (len(done.added), len(done.changed), done.doubts) == (1, 1, [])
    assert world.desk.person(luis.id)[0].company == "Otra Casa"
    assert office.preview_import(doubtful).plan.doubts == []


def test_a_printed_badge_that_is_wrong_now_is_named(world: World, office: Office) -> None:
    office.import_list(a_list(world, "v1.csv", *FIRST))
    world.desk.issue()
    world.desk.note_printed(world.desk.cards(), "Zebra", "a6")
    newer = a_list(
        world, "v2.csv", "Ana Peña,Nopal,Gerente,ana.p@nopal.example", "Luis Díaz,Nopal,CEO,luis@nopal.example"
    )
    assert [person.name for person in office.import_list(newer).reprint] == ["Luis Díaz"]
    respelled = a_list(world, "v3.csv", "Ana Peña Sol,Nopal,Gerente,ana.p@nopal.example")
    assert [person.name for person in office.import_list(respelled).reprint] == ["Ana Peña Sol"]


def test_an_import_that_is_given_up_leaves_nothing(world: World, office: Office) -> None:
    path = a_list(world, "long.csv", *(f"Guest {number:05d},Nopal,," for number in range(5000)))
    preview = office.preview_import(path)

    def give_up(done: int, of: int) -> None:
        assert of == 5000
        if done >= 2000:
            raise KeyboardInterrupt

    before = world.desk.last_stamp()
    with pytest.raises(KeyboardInterrupt):
        office.apply_import(path, preview.sheet, preview.columns, progress=give_up)
    assert (world.desk.last_stamp(), names(world), office.imports()) == (before, [], [])


def test_corrections_that_are_given_up_leave_everybody_as_before(world: World, office: Office) -> None:
    people = [f"Guest {number:05d},Nopal,{{}},g{number}@nopal.example" for number in range(500)]
    office.import_list(a_list(world, "v1.csv", *(row.format("CEO") for row in people)))
    path = a_list(world, "v2.csv", *(row.format("Chair") for row in people))
    preview = office.preview_import(path)
    steps: list[int] = []

    def give_up(done: int, of: int) -> None:
        assert of == 500
        steps.append(done)
        if done >= 400:
            raise KeyboardInterrupt

    before = world.desk.last_stamp()
    with pytest.raises(KeyboardInterrupt):
        office.apply_import(path, preview.sheet, preview.columns, progress=give_up)
    assert steps == [0, 200, 400]
    assert world.desk.last_stamp() == before
    assert {match.attendee.title for match in world.desk.find("guest", 20)} == {"CEO"}
