"""The pages in front of a batch, and what is kept of one until it is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from checkin.badges import batch
from checkin.badges.batch import render_apart, render_parts
from checkin.badges.contents import Contents, cut
from checkin.badges.design import designs
from checkin.badges.fonts import unit_width
from checkin.badges.plan import Plan, kept_plan
from tests.badges.people import MINSEO
from tests.badges.reading import codes_at_203_dpi
from tests.benchmarks.bench_badges import roster


def texts(path: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    found = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return found


@pytest.mark.parametrize("design", ["a6", "card"])
def test_the_contents_tell_the_page_on_which_each_badge_is(tmp_path: Path, design: str) -> None:
    cards = roster(70)
    bad = replace(MINSEO, number="?")
    rendered = render_apart([*cards[:40], bad, *cards[40:]], design, tmp_path / "all.pdf", heading="Contents: Week")
    assert rendered is not None
    assert rendered.drawn == cards
    pages = texts(tmp_path / "all.pdf")
    front = Contents("Contents: Week", tuple(cards)).pages(designs()[design])
    assert len(pages) == front + 70
    told = "\n".join(pages[:front])
    assert told.count("Contents: Week") == front
    codes = codes_at_203_dpi((tmp_path / "all.pdf").read_bytes())
    for card in (cards[0], cards[39], cards[40], cards[69]):
        page = codes.index([card.number]) + 1
        (line,) = [
            line for line in told.splitlines() if (card.hangul or card.latin) in line and line.endswith(f" {page}")
        ] or [""]
        assert line or str(page) in told.split()


def test_parts_are_files_of_their_own_and_one_bad_badge_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "PART", 4)
    cards = roster(9)
    bad = replace(MINSEO, number="?")
    told: list[int] = []
    parts = render_parts([*cards[:2], bad, *cards[2:]], "a6", tmp_path, told.append)
    assert parts is not None
    assert [len(part.drawn) for part in parts.files] == [3, 4, 2]
    assert parts.drawn == cards
    assert [problem.card for problem in parts.problems if problem.field == "number"] == [bad]
    assert told[-1] == 10
    codes = [codes_at_203_dpi(part.path.read_bytes()) for part in parts.files]
    assert codes == [[[card.number] for card in part.drawn] for part in parts.files]


def test_what_does_not_fit_on_a_line_is_cut() -> None:
    name = "María Guadalupe de los Ángeles Hernández-Villaseñor"
    short = cut(name, "Regular", 7, 60)
    assert short.endswith("…")
    assert unit_width(short, "Regular") * 7 <= 60
    assert cut("Kim", "Regular", 7, 60) == "Kim"


def test_a_plan_is_found_again_and_says_what_is_left(tmp_path: Path) -> None:
    plan = Plan("b", ("1", "2", "3"), "a6", "Zebra", 2, True)
    plan.keep(tmp_path / "deep" / "plan.json")
    again = kept_plan(tmp_path / "deep" / "plan.json")
    assert again == plan
    assert plan.left({"1", "3"}) == ("2",)
    assert replace(plan, path="/x/all.pdf").left({"1"}) == ("1", "2", "3")


@pytest.mark.parametrize("content", [None, "", "{}", "[1]", '{"id": 1}', '{"id": "b", "numbers": [1], "design": "a6"}'])
def test_a_plan_that_cannot_be_read_is_none(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "plan.json"
    if content is not None:
        file.write_text(content)
    assert kept_plan(file) is None
