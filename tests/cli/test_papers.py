"""Badges, signs, letters and designs from the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from checkin.badges import qr
from checkin.badges.design import FOLDER
from tests.badges.reading import codes_at_203_dpi, page_sizes, texts
from tests.badges.test_design import png
from tests.cli.test_cli import ON, Run, run, week

__all__ = ["run", "week"]  # the fixtures

CARD = (FOLDER / "card.toml").read_text(encoding="utf-8")


def test_designs_are_listed_with_their_paper(run: Run, week: Path) -> None:
    listed = {one["design"]: one for one in run("designs", week, "--json").objects}
    assert {"a6", "card", "4x3", "4x6", "label-62", "label-102x152", "a4-cards", "letter-4x3"} <= listed.keys()
    assert (listed["label-62"]["continuous"], listed["label-62"]["black"]) == (True, True)
    assert listed["tent-a4"]["use"] == "tent"
    assert "letter-4x3     badge  215.9 x 279.4 mm" in run("designs", week).out


def test_a_design_travels_in_the_event_file(run: Run, week: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    (tmp_path / "logo.png").write_bytes(png())
    picture = '\n[[picture]]\nx = 60\ny = 1\nwidth = 20\nheight = 6\nfile = "logo.png"\n'
    mine.write_text(CARD.replace("width = 86", "width = 90", 1) + picture, encoding="utf-8")
    assert run("designs", week, "--add", mine).status == 0
    (tmp_path / "logo.png").unlink()
    mine.unlink()
    out = tmp_path / "b.pdf"
    assert run("badges", week, "-o", out, "--design", "mine").status == 0
    assert {round(width) for width, _ in page_sizes(out.read_bytes())} == {90}
    assert b"/Subtype /Image" in out.read_bytes()
    assert "data = " in run("designs", week, "--show", "mine").out
    assert run("designs", week, "--show", "card").out == CARD
    assert run("designs", week, "--remove", "mine").status == 0
    assert "mine" not in run("designs", week).out
    assert run("check", week).status == 0
    for wrong in (("--remove", "mine"), ("--show", "mine"), ("--show", "../a6")):
        assert run("designs", week, *wrong).status == 2


def test_a_bad_design_is_refused_with_its_line(run: Run, week: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(CARD.replace("dots = 8", "dots = 2"), encoding="utf-8")
    refused = run("designs", week, "--add", bad)
    line = CARD.split("dots = 8", maxsplit=1)[0].count("\n") + 1
    assert (refused.status, refused.err.count("\n")) == (2, 1)
    assert f"bad.toml: line {line}: qr.dots: must be a whole number of at least 4, not 2" in refused.err
    assert run("designs", week, "--add", tmp_path / "none.toml").status == 2
    (tmp_path / "my badge.toml").write_text(CARD, encoding="utf-8")
    assert "cannot be called" in run("designs", week, "--add", tmp_path / "my badge.toml").err


def test_name_tents_and_slips_are_no_badges_and_count_no_print(run: Run, week: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for design in ("tent-a4", "slip-62", "mail-a4"):
        assert run("badges", week, "-o", out, "--design", design).status == 0
        assert len(page_sizes(out.read_bytes())) == 4
    assert "4 badges" in run("badges", week, "-o", out, "--only", "unprinted").out
    assert "door sign" in run("badges", week, "-o", out, "--design", "sign-a4").err


def test_badges_in_black_carry_the_programme(qapp: object, run: Run, week: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert run("badges", week, "-o", out, "--design", "4x6", "--mono", "--only", "category:Press").status == 0
    _, back = texts(out.read_bytes())
    for said in ("MAR 29 ABR · 4월 29일 화", "09:00–12:00", "Forum", "Monarca"):
        assert said in back
    assert b"/Subtype /Image" not in out.read_bytes()


def test_a_sign_for_each_door(qapp: object, run: Run, week: Path, tmp_path: Path) -> None:
    out = tmp_path / "signs.pdf"
    signs = run("signs", week, "-o", out, "--json").objects
    assert [sign["session"] for sign in signs] == ["FORUM", "PRESS"]
    assert codes_at_203_dpi(out.read_bytes()) == [[sign["number"]] for sign in signs]
    assert run("signs", week, "-o", out, "--session", "PRESS").out.endswith("1 sign\n")
    assert "FORUM, PRESS" in run("signs", week, "-o", out, "--session", "LUNCH").err
    verdict = run("scan", week, "--session", "FORUM", "--at", ON, "--json", stdin=signs[0]["number"]).objects[0]
    assert verdict["verdict"] == "unknown"


@pytest.mark.parametrize("pages", ["together", "each"])
def test_a_mailing_has_a_row_a_person_and_the_files_it_names(
    qapp: object, run: Run, week: Path, tmp_path: Path, pages: str
) -> None:
    folder = tmp_path / "mail"
    done = run("mailing", week, "-o", folder, "--pages", pages)
    with (folder / "mailing.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 4
    assert done.status == (1 if any(not row["email"] for row in rows) else 0)
    assert len({row["page"] for row in rows}) == (1 if pages == "together" else 4)
    for row in rows:
        assert qr.decode((folder / row["picture"]).read_bytes()) == [row["number"]]
        assert [row["number"]] in codes_at_203_dpi((folder / row["page"]).read_bytes())
    assert any(row["hangul"] for row in rows)
    nobody = run("mailing", week, "-o", tmp_path / "none", "--only", "category:Nobody")
    assert (nobody.status, (tmp_path / "none").exists()) == (1, False)
