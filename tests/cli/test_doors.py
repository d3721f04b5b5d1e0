"""The rules of a door on the command line: planned, asked, overruled, taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from checkin.domain.admission import Reason
from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import EntryRule
from checkin.office import Office
from checkin.storage import EventFile
from tests.cli.test_cli import Run, run
from tests.worlds import CERT, FORUM, World, build

__all__ = ["run"]

ON = "2025-04-29T09:30"
WHEN = ("--name", "Hall", "--start", "2025-04-29T09:00", "--end", "2025-04-29T12:00")


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = build(tmp_path / "week.checkin", sessions=(FORUM, CERT))
    made.file.close()
    return made


@pytest.fixture
def path(world: World) -> Path:
    return world.file.path


def test_every_rule_is_an_option(run: Run, path: Path) -> None:
    said = run(
        "session", path, "--code", "HALL", *WHEN, "--open-to", "company:Hanbit,Nopal", "--named-only", "--entry", "once",
        "--soft", "--capacity", "40", "--late-after", "20", "--leaves-others", "--venue", "--quota", "3", "--quota-of", "Hanbit=5",
        "--ask", "gift:Gift handed over?", "language:Interpreter into?=Spanish|Korean", "host?:Host?=...",
    )  # fmt: skip
    assert (said.status, said.err) == (0, "")
    with EventFile.open(path) as file, file.reading() as records:
        kept = records.session("HALL")
    assert kept is not None
    assert (kept.groups, kept.named_only, kept.entry) == (("Hanbit", "Nopal"), True, EntryRule.ONCE)
    assert (kept.soft, kept.capacity, kept.late_after, kept.leaves_others, kept.venue) == (True, 40, 20, True, True)
    assert (kept.quota, kept.quotas) == (3, (("Hanbit", 5),))
    assert kept.questions == (
        Question("gift", "Gift handed over?"),
        Question("language", "Interpreter into?", Answering.CHOICE, ("Spanish", "Korean")),
        Question("host", "Host?", Answering.TEXT, optional=True),
    )


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--entry", "twice"), "after-exit"),
        (("--quota-of", "Hanbit"), "COMPANY=N"),
        (("--quota-of", "Hanbit=many"), "COMPANY=N"),
        (("--ask", "Gift handed over?"), "KEY:TEXT"),
        (("--ask", "gift:"), "KEY:TEXT"),
        (("--ask", "gift:Gift?=yes"), "no choice"),
        (("--ask", "gift:Gift?", "gift:Gift again?"), "same key"),
        (("--late-after", "-5"), "less than 0"),
    ],
)
def test_a_rule_that_cannot_be_is_one_sentence(run: Run, path: Path, options: Sequence[str], says: str) -> None:
    said = run("session", path, "--code", "HALL", *WHEN, *options)
    assert said.status == 2
    assert says in said.err
    assert said.err.count("\n") == 1


def test_questions_are_answered_by_their_keys(run: Run, world: World, path: Path) -> None:
    asking = ("--ask", "gift:Gift handed over?", "language:Interpreter?=Spanish|Korean")
    assert run("session", path, "--code", "ASK", *WHEN, *asking).status == 0
    held = run("scan", path, "--session", "ASK", "--at", ON, "--json", stdin=world.numbers["Kim Minseo"])
    assert held.status == 1
    (verdict,) = held.objects
    assert verdict["verdict"] == Reason.QUESTIONS
    assert [question["key"] for question in verdict["questions"]] == ["gift", "language"]
    for answers, says in (
        (("gift=perhaps",), "yes or no"),
        (("language=French",), "Spanish, Korean"),
        (("gifts=yes",), "gift, language"),
        (("gift=yes",), "not answered yet"),
    ):
        refused = run("answer", path, verdict["scan"], *answers)
        assert refused.status == 2
        assert says in refused.err
    assert "no scan" in run("answer", path, "nobody", "gift=yes").err
    # it is the held scan's verdict, and of its time: now is years after the session
    let_in = run("answer", path, verdict["scan"], "gift=no", "language=Korean", "--json")
    assert (let_in.status, let_in.objects[0]["verdict"]) == (0, Reason.ADMITTED)
    assert let_in.objects[0]["at"] == verdict["at"]


def test_what_staff_may_not_do_takes_the_pin(run: Run, world: World, path: Path) -> None:
    assert run("pin", path, "12").status == 2
    assert run("pin", path, "2468").status == 0
    assert "--supervisor" in run("pin", path, "1111").err
    assert "not the supervisor" in run("pin", path, "1111", "--supervisor", "9999").err

    lobby = ("scan", path, "--session", "FORUM", "--at", ON, "--desk", "Lobby", "--json")
    let_in = run(*lobby, stdin=world.numbers["Lee Jun"]).objects[0]["scan"]
    assert "supervisor" in run("undo", path, let_in, "--desk", "Hall").err
    assert "not the supervisor" in run("undo", path, let_in, "--supervisor", "1111").err
    assert run("undo", path, let_in, "--desk", "Hall", "--supervisor", "2468").status == 0

    cert = ("scan", path, "--session", "CERT", "--at", ON, "--json")
    refused = run(*cert, stdin=world.numbers["Lee Jun"]).objects[0]
    assert refused["verdict"] == Reason.NOT_INVITED
    assert "--supervisor" in run("admit", path, refused["scan"], "--reason", "guest of the host").err
    admitted = run("admit", path, refused["scan"], "--reason", "guest of the host", "--supervisor", "2468", "--json")
    assert admitted.status == 0
    assert admitted.objects[0]["override"] == "guest of the host"
    assert "no scan" in run("admit", path, "nobody", "--reason", "x").err

    assert run("pin", path, "none", "--supervisor", "2468").status == 0
    assert run("undo", path, admitted.objects[0]["scan"], "--desk", "Hall").status == 0
    with EventFile.open(path) as file:
        assert Office(file).check().agrees


def test_one_scan_is_the_day_too(run: Run, world: World, path: Path) -> None:
    assert run("session", path, "--code", "DAY", *WHEN, "--entry", "always").status == 0
    said = run("scan", path, "--session", "FORUM", "--also", "NIGHT", stdin=world.numbers["Lee Jun"])
    assert "no session NIGHT" in said.err
    assert (
        run("scan", path, "--session", "FORUM", "--also", "DAY", "--at", ON, stdin=world.numbers["Lee Jun"]).status == 0
    )
    counts = [json.loads(line) for line in run("headcounts", path, "--json").out.splitlines()]
    assert {one["session"]: one["inside"] for one in counts} == {"FORUM": 1, "DAY": 1, "CERT": 0}


def test_over_a_soft_capacity_is_a_caution(run: Run, world: World, path: Path) -> None:
    assert run("session", path, "--code", "TINY", *WHEN, "--capacity", "1", "--soft").status == 0
    codes = "\n".join(list(world.numbers.values())[:2])
    first, second = run("scan", path, "--session", "TINY", "--at", ON, "--json", stdin=codes).objects
    assert (first["verdict"], first["cautions"], first["seats_left"]) == ("admitted", [], 0)
    assert (second["verdict"], second["cautions"], second["seats_left"]) == ("admitted", ["over_capacity"], 0)
