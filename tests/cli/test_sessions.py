"""One session on the command line: what is given changes, everything else stays."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from checkin.domain.sessions import Session
from checkin.office import Office
from checkin.storage import EventFile
from tests.cli.test_cli import Run, run, week

__all__ = ["run", "week"]

RULES = (
    "--code", "HALL", "--name", "Hall", "--start", "2025-04-29T09:00", "--end", "2025-04-29T12:00", "--room", "Maya",
    "--open-to", "company:Hanbit,Nopal", "--named-only", "--entry", "once", "--soft", "--capacity", "40",
    "--opens-before", "10", "--late-after", "20", "--leaves-others", "--quota", "3", "--quota-of", "Hanbit=5", "Nopal=1",
    "--ask", "gift:Gift?", "host?:Host?=...",
)  # fmt: skip


def kept(path: Path, code: str = "HALL") -> Session:
    with EventFile.open(path) as file, file.reading() as records:
        found = records.session(code)
    assert found is not None
    return found


def changed(before: Session, after: Session) -> set[str]:
    return {name for name, value in after.body().items() if value != before.body()[name]}


@pytest.fixture
def hall(run: Run, week: Path) -> Session:
    assert run("session", week, *RULES).status == 0
    return kept(week)


@pytest.mark.parametrize(
    ("options", "fields"),
    [
        (("--name", "Large hall"), {"name": "Large hall"}),
        (("--room", ""), {"room": ""}),
        (("--end", "2025-04-29T13:00"), {"ends": "2025-04-29T19:00:00+00:00"}),
        (("--capacity", "50"), {"capacity": 50}),
        (("--capacity", "none"), {"capacity": 0}),
        (("--capacity", "0"), {"capacity": 0}),
        (("--late-after", "NONE", "--quota", "none"), {"late_after": 0, "quota": 0}),
        (("--opens-before", "0"), {"opens_before": 0}),
        (("--open-to", "all"), {"open_to": "all", "groups": []}),
        (("--no-named-only", "--no-soft", "--no-leaves-others"), {"named_only": False, "soft": False, "leaves_others": False}),
        (("--entry", "always"), {"entry": "always"}),
        (("--quota-of", "HANBIT Co., Ltd.=7"), {"quotas": [["HANBIT Co., Ltd.", 7], ["Nopal", 1]]}),
        (("--quota-of", "Otra=2", "Hanbit=none"), {"quotas": [["Nopal", 1], ["Otra", 2]]}),
        (("--quota-of", "none"), {"quotas": []}),
        (("--ask", "gift:none"), {"questions": [{"key": "host", "text": "Host?", "answering": "text", "choices": [], "optional": True}]}),
        (("--ask", "none"), {"questions": []}),
    ],
)  # fmt: skip
def test_only_what_is_given_changes(
    run: Run, week: Path, hall: Session, options: Sequence[str], fields: dict[str, Any]
) -> None:
    said = run("session", week, "--code", "HALL", *options, "--json")
    assert (said.status, said.err) == (0, "")
    after = kept(week)
    assert changed(hall, after) == set(fields)
    assert after.body().items() >= fields.items()


def test_a_question_is_corrected_in_its_place_and_another_asked_after_it(run: Run, week: Path, hall: Session) -> None:
    assert run("session", week, "--code", "HALL", "--ask", "lunch:Lunch?", "gift:Gift handed over?").status == 0
    assert [(one.key, one.text) for one in kept(week).questions] == [
        ("gift", "Gift handed over?"), ("host", "Host?"), ("lunch", "Lunch?"),
    ]  # fmt: skip


def test_the_session_is_said_as_it_now_is(run: Run, week: Path, hall: Session) -> None:
    (said,) = run("session", week, "--code", "HALL", "--start", "2025-04-29T09:30", "--json").objects
    assert said.items() >= {
        "session": "HALL", "name": "Hall", "starts": "2025-04-29T09:30:00.000-06:00",
        "ends": "2025-04-29T12:00:00.000-06:00", "room": "Maya", "capacity": 40, "quotas": [["Hanbit", 5], ["Nopal", 1]],
    }.items()  # fmt: skip
    with EventFile.open(week) as file, file.reading() as records:
        facts = len(list(records.facts()))
    assert run("session", week, "--code", "HALL", "--json").objects == [said], "nothing given, nothing changed"
    assert "HALL: Hall, 2025-04-29T09:30" in run("session", week, "--code", "HALL", "--capacity", "40").out
    with EventFile.open(week) as file, file.reading() as records:
        assert len(list(records.facts())) == facts


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--code", "NEW"), "there is no session NEW yet, and a new one needs --name, --start and --end"),
        (("--code", "NEW", "--name", "x", "--capacity", "5"), "a new one needs --start and --end\n"),
        (("--code", "NEW", "--name", "x", "--start", "2025-04-29T09:00"), "a new one needs --end\n"),
        (("--code", "hall", "--capacity", "5"), "there is a session HALL already"),
        (("--code", "HALL", "--end", "2025-04-29T08:00"), "ends before"),
        (("--code", "HALL", "--capacity", "many"), "is no limit; write a number, or none"),
        (("--code", "HALL", "--quota-of", "Otra=none"), "Otra has no seats of its own"),
        (("--code", "HALL", "--ask", "lunch:none"), "the keys are: gift, host"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    run: Run, week: Path, hall: Session, options: Sequence[str], says: str
) -> None:
    said = run("session", week, *options)
    assert (said.status, said.out) == (2, "")
    assert says in said.err
    assert said.err.count("\n") == 1
    assert kept(week) == hall


def test_a_session_that_was_taken_off_the_plan_is_a_new_one(run: Run, week: Path, hall: Session) -> None:
    with EventFile.open(week) as file:
        Office(file).remove_session("HALL")
    assert "a new one needs --name" in run("session", week, "--code", "HALL", "--capacity", "5").err
    again = ("--name", "Hall", "--start", "2025-04-29T09:00", "--end", "2025-04-29T12:00")
    assert run("session", week, "--code", "HALL", *again).status == 0
    assert kept(week).active
    assert kept(week).capacity == 0


def test_one_is_not_said_as_several(run: Run, week: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.csv"
    one.write_text("Name,Company\nAna Ruiz,Norte\n", encoding="utf-8")
    assert run("import", week, one, "--dry-run").out.endswith("1 row, 1 would be added, 0 would be changed,"
                                                             " 0 would be same, 0 would be reported\n")  # fmt: skip
    new = tmp_path / "new.checkin"
    days = ("--from", "2025-04-29", "--to", "2025-04-29", "--timezone", "UTC")
    assert run("new", new, "--name", "New", *days).status == 0
    assert run("import", new, one).out.startswith("1 row, 1 added, ")
    assert run("people", new, "-o", tmp_path / "p.csv").out.endswith(": 1 person\n")
    assert run("people", week, "-o", tmp_path / "p.csv").out.endswith(": 4 people\n")
