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


CODES_ON_SHEETS = ("a4-cards", "4x6", "letter-fold", "label-62")
"""Several on a sheet, with a back, folded, and labels of many lengths."""


@pytest.mark.parametrize("design", CODES_ON_SHEETS)
def test_the_pages_of_the_contents_are_right_on_every_paper_and_through_all_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, design: str
) -> None:
    monkeypatch.setattr(batch, "PART", 25)
    cards, on_sheet = roster(60), designs()[design].per_sheet
    bad = replace(MINSEO, number="?")
    parts = render_parts([*cards[:7], bad, *cards[7:]], design, tmp_path, heading="Contents: Week")
    assert parts is not None
    assert parts.drawn == cards
    sizes = [len(part.drawn) for part in parts.files]
    assert (sizes[0] + 1) % on_sheet == 0  # the one that is missing
    contents = Contents("Contents: Week", tuple(cards), tuple(sizes))
    told = list(contents.places(designs()[design]))
    codes = [page for part in parts.files for page in codes_at_203_dpi(part.path.read_bytes())]
    assert len(codes) == contents.pages(designs()[design]) + sum(designs()[design].pages(count) for count in sizes)
    for card, place in zip(cards, told, strict=True):
        assert card.number in codes[place - 1]
    listed = "\n".join(page for page in texts(parts.files[0].path)[: contents.pages(designs()[design])])
    assert [line for line in listed.split() if line == str(told[-1])]


def test_labels_of_many_lengths_ask_for_the_paper_of_the_longest(tmp_path: Path) -> None:
    cards = roster(30)
    alone = [render_apart([card], "label-62", tmp_path / "one.pdf") for card in cards[:3]]
    parts = render_parts(cards, "label-62", tmp_path)
    assert parts is not None
    (part,) = parts.files
    document = QPdfDocument()
    assert document.load(str(part.path)) == QPdfDocument.Error.None_
    heights = [document.pagePointSize(page).height() * 25.4 / 72 for page in range(document.pageCount())]
    document.close()
    assert part.paper == (62, pytest.approx(max(heights), abs=0.1))
    assert [one.paper[1] for one in alone if one] == [pytest.approx(height, abs=0.1) for height in heights[:3]]
    assert len({round(height) for height in heights}) > 1


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
