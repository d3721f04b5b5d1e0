import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from checkin.badges.design import designs
from checkin.badges.geometry import Trouble
from checkin.badges.paper import check, qr_runs, render
from checkin.domain.badges import Card
from tests.badges.people import EVENT, EVERYBODY, FOREIGN, GUADALUPE, HYEJEONG, MARKUP, MINSEO, NOBODY, WIDE, number
from tests.badges.reading import codes_at_203_dpi, texts
from tests.benchmarks.bench_badges import roster

A6 = designs()["a6"]


def drawn(cards: list[Card], name: str = "a6") -> bytes:
    out = BytesIO()
    assert render(cards, designs()[name], out).drawn == cards
    return out.getvalue()


@pytest.mark.parametrize("name", ["a6", "card"])
def test_every_code_is_read_at_203_dpi(qapp: object, name: str) -> None:
    cards = [*EVERYBODY, *roster(16)]
    assert codes_at_203_dpi(drawn(cards, name)) == [[card.number] for card in cards]


def test_a_short_number_is_drawn_too(qapp: object) -> None:
    assert codes_at_203_dpi(drawn([replace(MINSEO, number="7")])) == [["7"]]


def test_the_code_is_version_1_m() -> None:
    covered = 0
    for run in qr_runs(number(3)):
        x, y, width, height = map(int, run.split()[:4])
        assert 0 <= x < x + width <= 21
        assert 0 <= y < 21
        assert height == 1
        covered += width
    assert 150 < covered < 290  # about half of 441 modules are dark
    assert "0 20 7 1 re" in qr_runs(number(3))  # the top of the first finder


def test_markup_is_drawn_as_it_was_typed(qapp: object) -> None:
    (page,) = texts(drawn([MARKUP]))
    for text in ("<b>&amp;", '<img src="/etc/passwd">', "a & b <i>"):
        assert text in page


def test_names_can_be_copied_from_the_file(qapp: object) -> None:
    pages = texts(drawn([MINSEO, GUADALUPE]))
    assert "김민서" in pages[0]
    assert "Hernández-Villaseñor" in pages[1]
    assert all(EVENT in page for page in pages)


def test_250_badges_are_one_small_file_with_its_fonts_inside_and_a_title() -> None:
    pdf = drawn(roster(250))
    assert len(pdf) <= 400_000
    assert pdf.count(b"/FontFile2") >= 3
    fonts = set(re.findall(rb"/BaseFont /([\w+-]+)", pdf))
    assert fonts
    assert all(re.fullmatch(rb"[A-Z]{6}\+Pretendard-\w+", font) for font in fonts)  # subsets, and nothing else
    assert EVENT.encode() in pdf


def test_the_same_strip_and_band_are_in_the_file_once() -> None:
    one, many = (drawn([replace(MINSEO, number=number(index)) for index in range(count)]) for count in (1, 20))
    assert one.count(b"/Subtype /Form") == many.count(b"/Subtype /Form") == 2


@pytest.mark.parametrize("bad", ["", "12a4", "1" * 35, "١٢٣", "12 34", "-12"])
def test_one_bad_card_does_not_stop_a_batch(bad: str) -> None:
    broken, done, out = replace(GUADALUPE, number=bad), [], BytesIO()
    rendered = render([MINSEO, broken, HYEJEONG], A6, out, done.append)
    assert rendered.drawn == [MINSEO, HYEJEONG]
    assert [(problem.card, problem.field, problem.kind) for problem in rendered.problems] == [
        (broken, "number", Trouble.UNDRAWABLE)
    ]
    assert done == [1, 2, 3]
    assert out.getvalue().startswith(b"%PDF")


def test_a_card_that_breaks_in_another_way_does_not_either() -> None:
    broken = replace(MINSEO, company=None)  # type: ignore[arg-type]
    rendered = render([broken, MINSEO], A6, BytesIO())
    assert rendered.drawn == [MINSEO]
    assert rendered.problems[0].kind is Trouble.UNDRAWABLE


def test_half_a_character_and_control_characters_are_harmless(qapp: object) -> None:
    card = replace(MINSEO, latin="Kim\x00 \ud83dMin)seo(\\", event="Expo \ud83d")
    (page,) = texts(drawn([card]))
    assert "Kim Min)seo(\\" in page


def test_nothing_is_written_when_nothing_can_be_drawn(tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    rendered = render([replace(NOBODY, number="x")], A6, out)
    assert (rendered.drawn, len(rendered.problems), out.exists()) == ([], 1, False)
    assert render([], A6, out).drawn == []
    assert not out.exists()


def test_check_says_who_and_what_before_printing() -> None:
    found = [(problem.card, problem.field, problem.kind, problem.detail) for problem in check(EVERYBODY, A6)]
    assert found == [
        (WIDE, "latin", Trouble.CUT, found[0][3]),
        (FOREIGN, "latin", Trouble.MISSING_GLYPH, "🙂"),
        (FOREIGN, "company", Trouble.MISSING_GLYPH, "مصنع"),
        (FOREIGN, "title", Trouble.MISSING_GLYPH, "人事部長"),
    ]


def test_check_and_render_agree() -> None:
    cards = [*EVERYBODY, replace(MINSEO, number="?")]
    assert check(cards, A6) == render(cards, A6, BytesIO()).problems


def test_the_event_s_name_is_complained_of_once() -> None:
    cards = [replace(card, event="Expo 🙂") for card in (MINSEO, HYEJEONG, GUADALUPE)]
    assert [(problem.card, problem.field) for problem in check(cards, A6)] == [(cards[0], "event")]
