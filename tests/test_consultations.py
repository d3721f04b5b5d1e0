"""The consultation meetings: schedules from two offices, clashes, and what a guest is told at a scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from checkin.consultations import Consultations, UnknownMeeting
from checkin.domain.attendees import Entry
from checkin.domain.meetings import Clash, Interest, Meeting, Outcome, Side, Status, conflicts, conflicts_of, moved
from checkin.exports import export_meetings
from checkin.office import Office
from checkin.registry import Registry
from checkin.sheets.schedule import NotASchedule, ScheduleProblem, clock_times, read_schedule
from tests.worlds import FORUM, MORNING, World, build

PEOPLE = (
    Entry(name="Kim Minseo", hangul="김민서", company="Hanbit"),
    Entry(name="Lee Jun", hangul="이준", company="Hanbit"),
    Entry(name="José García Núñez", company="Autopartes del Bajío, S.A. de C.V."),
    Entry(name="Ana Peña", company="Nopal Tech"),
)
TEN = datetime(2025, 4, 29, 16, 0, tzinfo=UTC)  # ten o'clock in Mexico City
HALF = timedelta(minutes=30)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", PEOPLE, [FORUM])
    yield made
    assert Office(made.file).check().agrees
    made.file.close()


@pytest.fixture
def table(world: World) -> Consultations:
    return Consultations(world.file, "A", clock=world.clock)


def a_schedule(
    world: World, *rows: str, header: str = "Mesa,Fecha,Horario,Empresa coreana,Empresa mexicana,Intérprete"
) -> Path:
    path = world.file.path.with_name("citas.csv")
    path.write_text("\n".join(("Ronda de negocios", "", header, *rows)) + "\n", encoding="utf-8")
    return path


def meeting(
    table: str = "1", after: int = 0, host: str = "Hanbit", visitor: str = "Nopal Tech", **more: object
) -> Meeting:
    starts = TEN + timedelta(minutes=after)
    return Meeting(f"{table}-{after}-{host}-{visitor}", table, starts, starts + HALF, host, visitor, **more)  # type: ignore[arg-type]


# --- clashes


@pytest.mark.parametrize(
    ("first", "second", "clashes"),
    [
        (meeting("1"), meeting("1", 15, "Daehan", "Otra"), {Clash.TABLE}),
        (meeting("1"), meeting("1", 30, "Daehan", "Otra"), set()),
        (meeting("1"), meeting("2", 0, "HANBIT Co., Ltd.", "Otra"), {Clash.COMPANY}),
        (meeting("1"), meeting("2", 0, "Daehan", "Nopal Tech"), {Clash.COMPANY}),
        (meeting("1", people=("a",)), meeting("2", 0, visitor="Otra", people=("b",)), set()),
        (meeting("1", people=("a",)), meeting("2", 0, visitor="Otra", people=("a",)), {Clash.PERSON}),
        (meeting("1", people=("a",)), meeting("2", 0, visitor="Otra"), {Clash.COMPANY}),
        (meeting("1", interpreter="Paz"), meeting("2", 0, "Daehan", "Otra", interpreter="PAZ"), {Clash.INTERPRETER}),
        (meeting("1", interpreter="Paz"), meeting("2", 30, "Daehan", "Otra", interpreter="Paz"), set()),
        (meeting("1"), replace(meeting("1", 0, "Daehan", "Otra"), status=Status.CANCELLED), set()),
        (meeting("Mesa 1"), meeting("mesa  1", 0, "Daehan", "Otra"), {Clash.TABLE}),
    ],
)
def test_what_cannot_be_held_at_once(first: Meeting, second: Meeting, clashes: set[Clash]) -> None:
    assert {one.clash for one in conflicts([second, first])} == clashes
    assert {one.clash for one in conflicts_of(second, [first, second])} == clashes


def test_a_meeting_does_not_clash_with_its_former_self() -> None:
    before = meeting("1")
    after = moved(before, "1", TEN + timedelta(minutes=10))
    assert after.ends - after.starts == HALF
    assert conflicts_of(after, [before]) == []


# --- schedules


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("10:00-10:30", [time(10), time(10, 30)]),
        ("10:00:00", [time(10)]),
        ("10:30 a. m. – 11:00 a.m.", [time(10, 30), time(11)]),
        ("2:00 PM – 2:30 PM", [time(14), time(14, 30)]),
        ("오후 2:00 – 오후 2:30", [time(14), time(14, 30)]),
        ("오전 9시 30분", [time(9, 30)]),
        ("14h30 – 15h00", [time(14, 30), time(15)]),
        ("10.30 hrs", [time(10, 30)]),
        ("2025-04-29 10:00", [time(10)]),
        ("12:00 a.m.", [time(0)]),
        ("25:00", []),
        ("por la tarde", []),
    ],
)
def test_times_as_offices_write_them(text: str, times: list[time]) -> None:
    assert clock_times(text) == times


def test_a_schedule_comes_in_and_the_same_one_changes_nothing(world: World, table: Consultations) -> None:
    rows = ("1,29 de abril,10:00-10:30,Hanbit,Nopal Tech,Paz", ",,10:30-11:00,,Autopartes del Bajío,Paz",
            "2,30 de abril,10:00,Daehan,Otra,")  # fmt: skip
    path = a_schedule(world, *rows)
    plan = table.import_schedule(path)
    assert (len(plan.added), plan.rows, plan.reported, plan.conflicts) == (3, 3, (), ())
    first, second, third = table.meetings()
    assert (first.table, first.starts, first.ends, first.interpreter) == ("1", TEN, TEN + HALF, "Paz")
    assert (second.host, second.visitor, second.starts) == ("Hanbit", "Autopartes del Bajío", TEN + HALF)
    assert (third.starts, third.ends) == (TEN + timedelta(days=1), TEN + timedelta(days=1, minutes=30))
    assert table.plan_schedule(path, read_schedule(path)).same == 3
    table.hold(first.id, Outcome(Interest.STRONG, "send samples", 250_000, "Autopartes"))
    newer = table.import_schedule(a_schedule(world, "7,29 de abril,10:00-10:30,Hanbit,Nopal Tech,Paz"))
    assert [one.table for one in newer.changed] == ["7"]
    assert table.meetings()[0].outcome.usd == 250_000


def test_a_korean_workbook_with_times_as_numbers(world: World, table: Consultations) -> None:
    path = world.file.path.with_name("상담일정.xlsx")
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        clock = book.add_format({"num_format": "hh:mm"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, ["1:1 상담 일정표"])
        sheet.write_row(2, 0, ["테이블", "날짜", "시작시간", "종료시간", "한국기업", "바이어", "참석자", "통역"])
        sheet.write(3, 0, 1)
        sheet.write_datetime(3, 1, datetime(2025, 4, 29), day)
        sheet.write_datetime(3, 2, time(10), clock)
        sheet.write_datetime(3, 3, time(10, 20), clock)
        sheet.write_row(3, 4, ["Hanbit", "Nopal Tech", "김민서, Ana Peña, Nadie", "Paz"])
    plan = table.import_schedule(path)
    (held,) = table.meetings()
    assert (held.table, held.starts, held.ends) == ("1", TEN, TEN + timedelta(minutes=20))
    assert set(held.people) == {world.people["Kim Minseo"].id, world.people["Ana Peña"].id}
    assert plan.strangers == ((4, "Nadie"),)


def test_rows_that_are_no_meeting_are_reported_and_conflicts_listed(world: World, table: Consultations) -> None:
    path = a_schedule(world, ",29,10:00,Hanbit,Nopal,", "1,29,temprano,Hanbit,Nopal,", "1,,10:00,Hanbit,Nopal,",
                      "1,29,10:00,Hanbit,,", "1,29,11:00-10:00,Hanbit,Nopal,", "1,29,10:00,Hanbit,Nopal,",
                      "1,29,10:15,Daehan,Otra,")  # fmt: skip
    plan = table.plan_schedule(path, read_schedule(path))
    assert [(line.row, line.problem) for line in plan.reported] == [
        (4, ScheduleProblem.NO_TABLE), (5, ScheduleProblem.NO_TIME),
        (7, ScheduleProblem.NO_COMPANY), (8, ScheduleProblem.ENDS_BEFORE_IT_STARTS),
    ]  # fmt: skip
    assert plan.rows == 7
    assert {one.clash for one in plan.conflicts} == {Clash.TABLE, Clash.COMPANY}
    assert table.meetings() == []


def test_a_row_without_a_day_is_reported_where_the_event_has_two(world: World, table: Consultations) -> None:
    path = a_schedule(world, "1,10:00,Hanbit,Nopal", header="Mesa,Hora,Empresa coreana,Empresa mexicana")
    assert [line.problem for line in table.plan_schedule(path, read_schedule(path)).reported] == [
        ScheduleProblem.NO_DAY
    ]
    Office(world.file).set_event(replace(world.desk.event, ends=date(2025, 4, 29)))
    one_day = Consultations(world.file, "A", clock=world.clock)
    assert [one.starts for one in one_day.plan_schedule(path, read_schedule(path)).added] == [TEN]


def test_a_list_of_people_is_no_schedule(world: World, table: Consultations) -> None:
    path = a_schedule(world, "Ana,Nopal", header="Nombre,Empresa")
    with pytest.raises(NotASchedule, match="mesa"):
        table.plan_schedule(path, read_schedule(path))


# --- what happens


def test_a_meeting_is_moved_and_says_what_it_clashes_with(world: World, table: Consultations) -> None:
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,", "2,29,10:30,Daehan,Otra,"))
    first, second = table.meetings()
    assert table.would_clash(first.id, "2", TEN + HALF)[0].clash is Clash.TABLE
    assert table.meetings()[0].table == "1"
    assert [one.what for one in table.move(first.id, "2", TEN + timedelta(minutes=45))] == ["2"]
    assert table.move(first.id, "3", TEN + HALF) == []
    assert table.conflicts() == []
    assert second in table.meetings()
    with pytest.raises(UnknownMeeting):
        table.move("nothing", "1", TEN)


def test_how_a_meeting_ends(world: World, table: Consultations) -> None:
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,"))
    (planned,) = table.meetings()
    assert table.start(planned.id).status is Status.STARTED
    assert table.no_show(planned.id, Side.VISITOR).absent is Side.VISITOR
    assert table.reopen(planned.id).absent is None
    held = table.hold(planned.id, Outcome(Interest.SOME, "  call in May ", 1_500_000, "Autopartes"))
    assert held.outcome == Outcome(Interest.SOME, "call in May", 1_500_000, "Autopartes")
    with pytest.raises(ValueError, match="amount"):
        table.hold(planned.id, Outcome(usd=-1))
    assert table.cancel(planned.id).status is Status.CANCELLED


def test_a_guest_hears_of_the_next_meeting_and_who_is_here(world: World, table: Consultations) -> None:
    table.import_schedule(a_schedule(world, "1,29,10:00-10:30,Hanbit,Nopal Tech,", "4,29,12:00,Hanbit,Autopartes del Bajío,",
                                     "5,30,10:00,Hanbit,Otra,"))  # fmt: skip
    kim, ana = world.people["Kim Minseo"], world.people["Ana Peña"]
    appointment = table.appointment(kim)
    assert appointment is not None
    assert (appointment.counterpart, appointment.meeting.table, appointment.arrived) == ("Nopal Tech", "1", False)
    world.desk.scan(world.numbers["Ana Peña"], "FORUM")
    again = table.appointment(kim)
    assert again is not None
    assert [one.id for one in again.here] == [ana.id]
    later = table.appointment(kim, MORNING + timedelta(hours=2))
    assert later is not None
    assert later.meeting.table == "4"
    assert table.appointment(kim, MORNING + timedelta(hours=8)) is None, "tomorrow's is told tomorrow"
    assert table.appointment(ana, MORNING + timedelta(hours=2)) is None
    table.cancel(again.meeting.id)
    assert table.appointment(ana) is None


# --- who comes instead


NAMED = "Mesa,Fecha,Horario,Empresa coreana,Empresa mexicana,Participantes"


def test_who_comes_instead_sits_at_the_meetings_of_the_other(world: World, table: Consultations) -> None:
    kim = world.people["Kim Minseo"]
    row = "1,29,10:00-10:30,Hanbit,Nopal Tech,Kim Minseo"
    table.import_schedule(a_schedule(world, row, header=NAMED))
    registry = Registry(world.file, "A", clock=world.clock)
    first = registry.substitute(kim.id, Entry(name="Park Sua")).person
    assert [one.people for one in table.of_person(first)] == [(first.id,)]
    second = registry.substitute(first.id, Entry(name="Choi Yuna")).person
    (held,) = table.of_person(second)
    assert held.people == (second.id,)
    assert table.of_person(first) == []
    appointment = table.appointment(second)
    assert appointment is not None
    assert appointment.counterpart == "Nopal Tech"
    attending = table.attending(held.id)
    assert [one.id for one in attending.host] == [second.id]
    path = a_schedule(world, row, header=NAMED)
    again = table.plan_schedule(path, read_schedule(path))
    assert (again.same, again.changed, again.strangers) == (1, (), ()), "the list still names who was replaced"


def test_the_record_into_which_one_was_merged_sits_at_its_meetings(world: World, table: Consultations) -> None:
    kim, lee = world.people["Kim Minseo"], world.people["Lee Jun"]
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,이준", header=NAMED))
    (before,) = table.meetings()
    assert before.people == (lee.id,)
    assert table.of_person(kim) == []
    Registry(world.file, "A", clock=world.clock).merge(kim.id, lee.id)
    assert [one.people for one in table.of_person(kim)] == [(kim.id,)]


def test_the_side_that_names_nobody_is_told_of_the_meeting_too(world: World, table: Consultations) -> None:
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,Kim Minseo", header=NAMED))
    ana = table.appointment(world.people["Ana Peña"])
    assert ana is not None
    assert ana.counterpart == "Hanbit"
    assert table.appointment(world.people["Lee Jun"]) is None


def test_the_meetings_of_one_day(world: World, table: Consultations) -> None:
    rows = ("1,29,10:00,Hanbit,Nopal Tech,", "1,30,9:00,Hanbit,Nopal Tech,", "2,30,9:00,Daehan,Otra,")
    table.import_schedule(a_schedule(world, *rows))
    ana = world.people["Ana Peña"]
    assert len(table.of_person(ana)) == 2
    assert [one.table for one in table.of_person(ana, date(2025, 4, 30))] == ["1"]


def test_who_is_expected_and_who_is_here(world: World, table: Consultations) -> None:
    table.import_schedule(a_schedule(world, "1,29,10:00,Hanbit,Nopal Tech,"))
    (planned,) = table.meetings()
    world.desk.scan(world.numbers["Lee Jun"], "FORUM")
    attending = table.attending(planned.id)
    assert {one.called for one in attending.host} == {"Kim Minseo", "Lee Jun"}
    assert [one.called for one in attending.visitor] == ["Ana Peña"]
    assert attending.here == {world.people["Lee Jun"].id}
    with pytest.raises(UnknownMeeting):
        table.attending("nothing")


def test_a_badge_with_a_programme_has_the_meetings(world: World, table: Consultations) -> None:
    table.import_schedule(a_schedule(world, "7,29,13:00,Hanbit,Nopal Tech,"))
    (card,) = world.desk.cards([world.people["Ana Peña"].id], with_programme=True)
    assert [(one.what, one.table, one.counterpart) for one in card.programme] == [
        (FORUM.name, "", ""),
        ("", "7", "Hanbit"),
    ]
    assert world.desk.cards([world.people["Ana Peña"].id])[0].programme == ()


# --- outcomes out


def test_outcomes_are_counted_by_sector_however_it_is_spelt(world: World, table: Consultations) -> None:
    rows = ("1,29,10:00,Hanbit,Nopal Tech,", "1,29,10:30,Hanbit,Otra,", "2,29,10:00,Daehan,Tercera,",
            "2,29,10:30,Daehan,Cuarta,")  # fmt: skip
    table.import_schedule(a_schedule(world, *rows))
    first, third, second, fourth = table.meetings()
    table.hold(first.id, Outcome(Interest.STRONG, "", 250_000, "Autopartes"))
    table.hold(second.id, Outcome(Interest.SOME, "", 1_000_000, "AUTOPARTES"))
    table.hold(third.id, Outcome(Interest.NONE, "", None, "Médico"))
    table.no_show(fourth.id, Side.HOST)
    path = world.file.path.with_name("resultados.xlsx")
    assert export_meetings(world.file, path) == 4
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["meetings", "totals", "sectors"]
    counted = {row[0]: row[1] for row in book.get_sheet_by_name("totals").to_python()[1:]}
    assert (counted["all"], counted["held"], counted["no_show"], counted["no_show_host"]) == (4, 3, 1, 1)
    assert book.get_sheet_by_name("sectors").to_python()[1:] == [
        ["Autopartes", 2, 2, 1_250_000],
        ["Médico", 1, 0, 0],
        ["total", 3, 2, 1_250_000],
    ]
    plain = path.with_suffix(".csv")
    export_meetings(world.file, plain)
    assert table.plan_schedule(plain, read_schedule(plain)).same == 4, "what was exported is read back"
