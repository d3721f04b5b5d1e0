"""Consultations over two days and at two desks: who is here today, and what a schedule that comes again leaves alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.consultations import Consultations
from checkin.domain.meetings import Outcome, Side, Status
from checkin.office import Office
from checkin.reports.meetings import MEETING_HEADER, meetings_table
from checkin.storage import EventFile
from tests.test_consultations import PEOPLE, a_schedule
from tests.worlds import FORUM, World, build

NEXT = replace(FORUM, code="NEXT", starts=FORUM.starts + timedelta(days=1), ends=FORUM.ends + timedelta(days=1))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", PEOPLE, [FORUM, NEXT])
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


def test_who_came_yesterday_is_not_here_until_they_come_today(world: World) -> None:
    table = Consultations(world.file, "A", clock=world.clock)
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,", "1,30,10:00,Hanbit,Nopal Tech,"))
    first, second = table.meetings()
    kim, ana = world.people["Kim Minseo"], world.people["Ana Peña"]

    def heard() -> bool:
        appointment = table.appointment(kim)
        assert appointment is not None
        return appointment.arrived

    world.desk.scan(world.numbers["Ana Peña"], "FORUM")
    assert heard()
    assert (table.attending(first.id).here, table.attending(second.id).here) == ({ana.id}, set())
    world.clock.move(days=1)
    assert not heard()
    world.desk.scan(world.numbers["Ana Peña"], "NEXT")
    assert heard()
    assert table.attending(second.id).here == {ana.id}


def test_a_memorandum_counts_while_the_meeting_does(world: World) -> None:
    table = Consultations(world.file, "A", clock=world.clock)
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,"))
    (planned,) = table.meetings()
    signed = Outcome(usd=250_000, sector="Autopartes")
    usd = MEETING_HEADER.index("usd")

    def exported() -> object:
        _, (row,) = meetings_table(table.event, table.meetings(), {})
        return row[usd]

    table.hold(planned.id, signed)
    assert exported() == 250_000
    for taken_back in (
        table.reopen(planned.id), table.no_show(planned.id, Side.HOST), table.cancel(planned.id),
    ):  # fmt: skip
        assert (taken_back.outcome, taken_back.result) == (signed, Outcome()), "kept for when it is held after all"
    assert exported() is None
    assert table.hold(planned.id).result == signed


def test_a_schedule_that_comes_again_leaves_what_another_desk_made_of_a_meeting(world: World, tmp_path: Path) -> None:
    table = Consultations(world.file, "A", clock=world.clock)
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,"))
    (planned,) = table.meetings()
    path = tmp_path / "b.checkin"
    with closing(sqlite3.connect(world.file.path)) as here, closing(sqlite3.connect(path)) as there:
        here.backup(there)
    with EventFile.open(path) as file:
        Consultations(file, "B", clock=world.clock).hold(planned.id, Outcome(usd=250_000, sector="Autopartes"))
        world.clock.move(minutes=1)
        changed = table.import_schedule(a_schedule(world, "7,29,10:00,Hanbit,Nopal Tech,Paz"))
        assert len(changed.changed) == 1
        Office(world.file).merge(file)
    (held,) = table.meetings()
    assert (held.table, held.interpreter) == ("7", "Paz")
    assert (held.status, held.outcome) == (Status.HELD, Outcome(usd=250_000, sector="Autopartes"))
