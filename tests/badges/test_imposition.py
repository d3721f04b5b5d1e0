"""Folds, sheets and both sides, read back from the PDF as a person with paper in their hands would find them."""

from dataclasses import replace
from io import BytesIO

import pytest

from checkin.badges.design import Design, designs, read, shelf
from checkin.badges.elements import MM
from checkin.badges.imposition import corners, crop_marks, fold_marks, leaf
from checkin.badges.paper import render
from checkin.badges.qr import decode
from checkin.domain.badges import Card
from tests.badges.people import BUSY, EVERYBODY, GUADALUPE, MINSEO, number
from tests.badges.reading import codes_at_203_dpi, dots, page_sizes, pages, texts

EVERY = dict(shelf().designs)
FOLDED = designs()["label-102x152"]
SHEET = designs()["letter-4x3"]


def drawn(design: Design, *cards: Card) -> bytes:
    out = BytesIO()
    assert render(cards, design, out).drawn == list(cards)
    return out.getvalue()


@pytest.mark.parametrize("name", sorted(EVERY))
def test_every_design_is_a_paper_of_its_size_and_its_codes_are_read_in_black_dots(qapp: object, name: str) -> None:
    design = EVERY[name]
    cards = [*EVERYBODY, BUSY]
    pdf = drawn(design, *cards)
    sizes = page_sizes(pdf)
    if design.least:
        assert {round(width, 1) for width, _ in sizes} == {design.width}
        assert all(design.least - 0.1 <= height <= design.height + 0.1 for _, height in sizes)
    else:
        assert {tuple(round(side, 1) for side in size) for size in sizes} == {design.paper}
    read_codes = [code for page in codes_at_203_dpi(pdf) for code in page]
    assert sorted(read_codes) == sorted(card.number for card in cards if design.shows_code)


def test_the_back_is_the_next_page_and_has_the_programme(qapp: object) -> None:
    front, back = texts(drawn(designs()["4x6"], replace(BUSY, number=number(1))))
    assert "Mi programa" not in front
    for said in (
        "Mi programa · 나의 일정",
        "09:00–12:00",
        "Gran Salón Monarca",
        "누리바이오메디칼",
        "MIÉ 30 ABR · 4월 30일 수",
    ):
        assert said in back


def test_the_half_that_is_folded_back_stands_on_its_head(qapp: object) -> None:
    """Turned over along its fold, the back reads upright: so on the flat paper its code would be read from below."""
    text = (
        'width = 60\nheight = 40\nfold = "{fold}"\nuse = "tent"\n[qr]\nx = 5\ny = 5\ndots = 6\n'
        "[[frame]]\nx = 40\ny = 34\nwidth = 10\nheight = 4\nfill = '#000000'\n[back]\nsame = true\n"
    )
    for fold, front_box, turned in (
        ("top", (0, 40, 60, 80), True),
        ("bottom", (0, 0, 60, 40), True),
        ("left", (60, 0, 120, 40), False),
        ("right", (0, 0, 60, 40), False),
    ):
        design = read(text.format(fold=fold), "x.toml")
        (page,) = pages(drawn(design, MINSEO))
        width, height = design.leaf
        scale = page.width / width
        front = page.crop([round(side * scale) for side in front_box])
        x, y, right, bottom = front_box
        back_box = (0, height - bottom, 60, height - y) if turned else (width - right, 0, width - x, 40)
        back = page.crop([round(side * scale) for side in back_box])
        back = back.rotate(180) if turned else back
        assert decode(front) == decode(back) == [MINSEO.number]
        for half in (front, back):  # the black bar is below the code, not above it
            assert half.getpixel((round(45 * scale), round(36 * scale))) < 60
            assert half.getpixel((round(45 * scale), round(4 * scale))) > 200


def test_a_sheet_folded_twice_has_its_title_page_lower_right_and_the_spread_on_its_head() -> None:
    design = designs()["a4-fold"]
    ((front, back, inside),) = leaf(design)
    width, height = design.width * MM, design.height * MM
    assert (front.face, front.x, front.y, front.turned) == (0, width, 0, False)
    assert (back.face, back.x, back.y, back.turned) == (1, 0, 0, False)
    assert (inside.face, inside.x, inside.y, inside.turned) == (2, 2 * width, 2 * height, True)
    assert design.leaf == design.paper == (210, 297)
    assert len(fold_marks(design)) == 4


def test_a_sheet_holds_as_many_as_it_says_and_the_last_one_what_is_left(qapp: object) -> None:
    cards = [replace(MINSEO, number=number(index)) for index in range(8)]
    first, last = pages(drawn(SHEET, *cards))
    assert sorted(decode(first)) == sorted(card.number for card in cards[:6])
    assert sorted(decode(last)) == sorted(card.number for card in cards[6:])


def test_sheets_are_filled_row_by_row_in_the_order_of_the_cards() -> None:
    places = corners(SHEET)
    assert len(places) == 6
    assert [(x, -y) for x, y in places] == sorted(((x, -y) for x, y in places), key=lambda place: (place[1], place[0]))
    assert places[0][0] == pytest.approx((215.9 - 2 * 101.6) / 2 * MM)
    assert places[0][1] == pytest.approx((279.4 - (279.4 - 3 * 76.2) / 2 - 76.2) * MM)


def test_backs_of_a_sheet_lie_behind_their_fronts(qapp: object) -> None:
    text = 'like = "4x6"\n[sheet]\nwidth = 279.4\nheight = 170\ncolumns = 2\nrows = 1\ngap = [10, 0]\nmarks = true\n'
    design = read(text, "x.toml")
    cards = [
        replace(GUADALUPE, number=number(1), latin="Ana Uno"),
        replace(GUADALUPE, number=number(2), latin="Eva Dos"),
    ]
    front, back = pages(drawn(design, *cards))
    middle = front.width // 2
    assert decode(front.crop((0, 0, middle, front.height))) == [cards[0].number]
    fronts, backs = corners(design), corners(design, back=True)
    assert fronts == tuple(reversed(backs))
    assert design.sheet
    for (x, _), (behind, _) in zip(fronts, backs, strict=True):
        assert x + behind + design.width * MM == pytest.approx(design.sheet.width * MM)
    assert back.size == front.size


@pytest.mark.parametrize("name", ["letter-4x3", "a4-cards"])
def test_crop_marks_are_outside_and_in_line_with_every_cut(name: str) -> None:
    design = designs()[name]
    assert design.sheet
    width, height = (side * MM for side in design.leaf)
    places = corners(design)
    marks = crop_marks(design)
    for mark in marks:
        assert 0 <= mark.x <= mark.x + mark.width <= design.sheet.width * MM
        assert 0 <= mark.y <= mark.top <= design.sheet.height * MM
        for x, y in places:
            apart = mark.x > x + width or mark.x + mark.width < x or mark.y > y + height or mark.top < y
            assert apart
    cuts = {round(x, 3) for place, _ in places for x in (place, place + width)}
    marked = {round(mark.x + mark.width / 2, 3) for mark in marks if mark.width < mark.height}
    assert cuts == marked
    assert crop_marks(replace(design, sheet=replace(design.sheet, marks=False))) == ()
    assert crop_marks(design.single()) == ()


def test_colour_goes_on_beyond_the_cut(qapp: object) -> None:
    design = designs()["a4-cards"]
    (page,) = pages(drawn(design, MINSEO), 254)
    x, y = corners(design)[0]
    left, bottom = round(x / MM * 10), page.height - round(y / MM * 10)
    assert page.getpixel((left - 20, bottom - 20)) < 120  # 2 mm left of the card, in the height of its band
    assert page.getpixel((left + 200, bottom + 20)) < 120
    assert page.getpixel((left - 20, bottom - 300)) > 250


def test_a_thermal_label_has_nothing_but_black_and_white(qapp: object) -> None:
    """At 203 dots an inch only the edges of letters are grey: a screened band would be grey all over."""
    for name in ("label-62", "label-62x100", "label-102x152"):
        for page, burnt in zip(
            pages(drawn(EVERY[name], MINSEO, GUADALUPE)), dots(drawn(EVERY[name], MINSEO, GUADALUPE)), strict=True
        ):
            grey = sum(page.histogram()[40:216]) / (page.width * page.height)
            assert grey < 0.06
            assert 0.05 < burnt.histogram()[0] / (page.width * page.height) < 0.35


def test_looking_at_one_badge_shows_both_its_sides(qapp: object) -> None:
    two_sided = designs()["4x6"].opened()
    assert two_sided.leaf == (2 * 101.6, 152.4)
    (page,) = texts(drawn(two_sided, BUSY))
    assert "Mi programa" in page
    assert designs()["letter-4x3"].opened().paper == (101.6, 76.2)
    assert FOLDED.opened() == FOLDED
