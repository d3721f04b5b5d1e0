"""The verbs about meetings: a schedule in, how they went, what clashes, and what came of them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from checkin.sheets.reading import read
from checkin.sheets.schedule import NotASchedule, read_schedule
from checkin.sheets.writing import write_workbook
from tests.cli.test_cli import Run, run, week

__all__ = ["run", "week"]
HEADER = "Mesa,Fecha,Horario,Empresa coreana,Empresa mexicana,Participantes"


@pytest.fixture
def schedule(tmp_path: Path) -> Path:
    rows = ("1,29,10:00-10:30,Hanbit,Nopal Tech,", "2,29,10:00-10:30,Hanbit,Otra,Nadie", ",29,10:00,Hanbit,,")
    path = tmp_path / "agenda.csv"
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return path


def test_a_schedule_goes_in_and_is_listed(run: Run, week: Path, schedule: Path) -> None:
    tried = run("meetings", week, "--import", schedule, "--dry-run")
    assert tried.status == 1
    assert "3 rows, 2 would be added, 0 would be changed, 0 would be same, 1 would be reported" in tried.out
    assert run("meetings", week, "--json").objects == []
    said = run("meetings", week, "--import", schedule, "--json")
    assert said.status == 1
    left_out, stranger, clash, counts = said.objects
    assert (left_out["row"], left_out["reason"]) == (4, "no_company")
    assert stranger == {"row": 3, "stranger": "Nadie"}
    assert (clash["clash"], clash["first"]["table"], clash["second"]["table"]) == ("company", "1", "2")
    assert counts == {"rows": 3, "added": 2, "changed": 0, "same": 0, "reported": 1}
    first, second = run("meetings", week, "--json").objects
    assert (first["visitor"], first["status"], first["starts"]) == (
        "Nopal Tech",
        "planned",
        "2025-04-29T10:00:00.000-06:00",
    )
    assert second["visitor"] == "Otra"
    assert "2 all, 2 planned, 0 started, 0 held, 0 no show, 0 cancelled" in run("meetings", week).out


def test_how_a_meeting_went(run: Run, week: Path, schedule: Path, tmp_path: Path) -> None:
    run("meetings", week, "--import", schedule)
    first, second = (one["meeting"] for one in run("meetings", week, "--json").objects)
    assert run("meeting", week, first, "--status", "started", "--json").objects[0]["status"] == "started"
    held = run("meeting", week, first, "--usd", "250000", "--sector", "Médico", "--interest", "strong",
               "--follow-up", "muestras", "--json").objects[0]  # fmt: skip
    assert (held["status"], held["usd"], held["sector"], held["interest"]) == ("held", 250_000, "Médico", "strong")
    more = run("meeting", week, first, "--follow-up", "llamar", "--json").objects[0]
    assert (more["follow_up"], more["usd"]) == ("llamar", 250_000), "what is not said stays"
    gone = run("meeting", week, second, "--status", "no_show", "--absent", "host")
    assert gone.out.rstrip().endswith("no_show (host)")
    assert "Médico: 1 memorandum, 250,000 USD" in run("meetings", week).out
    out = tmp_path / "out.csv"
    assert run("meetings", week, "-o", out).out == f"{out}: 2 meetings\n"
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["usd"] for row in csv.DictReader(file)] == ["250000", ""]


def test_conflicts_are_listed(run: Run, week: Path, schedule: Path) -> None:
    assert run("conflicts", week).out == "no conflicts\n"
    assert run("conflicts", week, "--json").out == ""
    run("meetings", week, "--import", schedule)
    found = run("conflicts", week)
    assert found.status == 1
    assert "company hanbit:" in found.out
    assert [one["clash"] for one in run("conflicts", week, "--json").objects] == ["company"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nothing", "--status", "held"), "there is no meeting 'nothing'"),
        (("x", "--status", "cancelled", "--usd", "5"), "an outcome belongs to a meeting that was held"),
        (("x", "--status", "no_show"), "are said together"),
        (("x", "--absent", "host"), "are said together"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    run: Run, week: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    said = run("meeting", week, *arguments)
    assert (said.status, said.out) == (2, "")
    assert sentence in said.err
    assert said.err.count("\n") == 1


def test_an_amount_that_cannot_be_is_refused(run: Run, week: Path, schedule: Path) -> None:
    run("meetings", week, "--import", schedule)
    first = run("meetings", week, "--json").objects[0]["meeting"]
    said = run("meeting", week, first, "--usd=-5")
    assert said.status == 2
    assert "an amount is between 0 and 100,000,000,000 US dollars" in said.err


def test_each_kind_of_list_is_told_where_it_belongs(run: Run, week: Path, schedule: Path, tmp_path: Path) -> None:
    said = run("import", week, schedule)
    assert said.status == 2
    assert "agenda.csv is a schedule of meetings, not a list of people" in said.err
    people = tmp_path / "gente.csv"
    people.write_text("Nombre,Empresa\nAna,Nopal\n", encoding="utf-8")
    other = run("meetings", week, "--import", people)
    assert other.status == 2
    assert "The list is no schedule of meetings" in other.err


IN_DOUBT = "Mesa,Fecha,Horario,Empresa coreana,Empresa mexicana\n1,29,10:00-10:30,Hotel 천,Nopal Tech\n"


def test_of_two_readings_the_terminal_tells_which(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_bytes(IN_DOUBT.encode("cp949"))
    for options in ((), ("--dry-run",), ("--json",)):
        refused = run("meetings", week, "--import", path, *options)
        assert (refused.status, refused.out, refused.err.count("\n")) == (2, "", 1)
        assert "as utf-8 separated by comma: “Hotel õ” (--encoding utf-8); or as cp949" in refused.err
    assert run("meetings", week, "--json").objects == []
    assert run("meetings", week, "--import", path, "--encoding", "cp949").out.startswith("1 row, 1 added")
    assert [one["host"] for one in run("meetings", week, "--json").objects] == ["Hotel 천"]


def test_the_delimiter_can_be_told(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "agenda.txt"
    path.write_text(IN_DOUBT.replace(",", "|"), encoding="utf-8")
    assert run("meetings", week, "--import", path).status == 2
    assert run("meetings", week, "--import", path, "--delimiter", "bar").status == 0


def test_a_reading_that_makes_no_schedule_is_no_reading(tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text("Mesa;Hora;Expositor;Comprador\n1;10:00;Uno,S.A.;Dos,MX\n2;10:30;A,B;C,D\n", encoding="utf-8")
    assert [one.delimiter for one in read(path).doubt] == [";", ","]
    assert (read_schedule(path).delimiter, read_schedule(path).doubt) == (";", ())
    with pytest.raises(NotASchedule, match="no column for"):
        read_schedule(path, delimiter=",")


def test_a_workbook_of_several_sheets(run: Run, week: Path, tmp_path: Path) -> None:
    path, head = tmp_path / "agenda.xlsx", IN_DOUBT.splitlines()[0].split(",")
    rows = [["1", "29", "10:00", "Hanbit", "Nopal"]], [["1", "30", "10:00", "Hanbit", "Otra"]]
    write_workbook(path, [("Notas", ["Nombre"], [["Ana"]]), ("Uno", head, rows[0]), ("Dos", head, rows[1])])
    first = run("meetings", week, "--import", path)
    assert first.status == 0
    assert "the sheet Uno was read; --sheet NAME reads another: Notas, Dos" in first.err
    second = run("meetings", week, "--import", path, "--sheet", "Dos")
    assert (second.status, second.err) == (0, "")
    assert "choose one of Notas, Uno, Dos" in run("meetings", week, "--import", path, "--sheet", "Tres").err
    assert [one["visitor"] for one in run("meetings", week, "--json").objects] == ["Nopal", "Otra"]


@pytest.mark.parametrize(
    "option", [("--sheet", "Uno"), ("--encoding", "cp949"), ("--delimiter", "tab"), ("--dry-run",)]
)
def test_how_a_schedule_is_read_is_said_of_a_schedule(run: Run, week: Path, option: tuple[str, ...]) -> None:
    said = run("meetings", week, *option)
    assert (said.status, said.out) == (2, "")
    assert "name it with --import LIST" in said.err
