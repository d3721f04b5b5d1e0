from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.badges.design import designs, shelf
from checkin.badges.elements import DOT, MM, Design
from checkin.badges.fitting import LEGIBLE_NAME
from checkin.badges.fonts import ASCENT, DESCENT, unit_width
from checkin.badges.geometry import Layout, Trouble, place
from checkin.badges.looks import LOOKS
from checkin.domain.badges import Card
from checkin.domain.programme import Appointment
from tests.badges.people import (
    BUSY,
    CONSULTATION,
    EVENT,
    EVERYBODY,
    FORUM,
    GUADALUPE,
    HYEJEONG,
    MARKUP,
    MEETINGS,
    MINSEO,
    NOBODY,
    SEMINAR,
    WIDE,
)

DESIGNS = dict(shelf().designs)
BADGES = designs()
NEAR = 0.01  # points
SAID = (
    st.sampled_from(["", "김민서", "María de la Luz", "W" * 40, "가나다라" * 20, "S.A. de C.V. " * 9, "<b>", "🙂 مصنع"])
    | st.text(st.sampled_from("aW ñÁ-김각서·🙂"), max_size=80)
    | st.text(max_size=50)
)
APPOINTMENTS = st.sampled_from([FORUM, CONSULTATION, SEMINAR, *MEETINGS]) | st.builds(
    Appointment, st.just(FORUM.starts), st.just(FORUM.ends), SAID, SAID, table=SAID, counterpart=SAID
)
CARDS = st.builds(
    Card, st.just("1"), st.just(MINSEO.number), SAID, SAID, SAID, SAID, SAID | st.just("MX"),
    SAID | st.sampled_from(["government", "vip", "투자기업"]), SAID | st.just(EVENT), given=SAID, surnames=SAID,
    programme=st.lists(APPOINTMENTS, max_size=14).map(tuple),
)  # fmt: skip


def assert_all_inside(layout: Layout) -> None:
    for line in layout.lines:
        box = line.box
        assert box.x - NEAR <= line.x
        assert line.x + unit_width(line.text, line.weight) * line.size <= box.x + box.width + NEAR
        assert box.y - NEAR <= line.y - DESCENT * line.size
        assert line.y + ASCENT * line.size <= box.y + box.height + NEAR
        assert line.y + ASCENT * line.size <= layout.front.height + NEAR


@settings(max_examples=150)
@given(CARDS, st.sampled_from(sorted(DESIGNS)))
def test_whatever_a_card_says_every_string_is_inside_its_box(card: Card, name: str) -> None:
    assert_all_inside(place(card, DESIGNS[name]))


@settings(max_examples=100)
@given(CARDS, st.sampled_from(sorted(DESIGNS)))
def test_lines_of_a_box_do_not_touch(card: Card, name: str) -> None:
    layout = place(card, DESIGNS[name])
    for above, below in zip(layout.front.person, layout.front.person[1:], strict=False):
        beside = below.y >= above.y and below.x > above.x  # on the same line, or in the next column
        if above.box == below.box and not beside:
            ink = DESCENT * above.size + ASCENT * below.size  # of a p with an Á below it, which rarely meet
            assert above.y - below.y >= 0.88 * ink - NEAR


@pytest.mark.parametrize("name", sorted(DESIGNS))
@pytest.mark.parametrize("card", [*EVERYBODY, BUSY], ids=lambda card: card.called[:12])
def test_the_ugly_ones_are_inside_too(card: Card, name: str) -> None:
    assert_all_inside(place(card, DESIGNS[name]))


def texts(card: Card, name: str = "a6") -> dict[str, float]:
    """Everything drawn for ``card``, with its size."""
    return {line.text: line.size for line in place(card, DESIGNS[name]).lines}


def test_hangul_is_large_with_the_latin_name_under_it() -> None:
    drawn = texts(MINSEO)
    assert drawn["김민서"] == 54
    assert drawn["Kim Minseo"] == 20
    lines = {line.text: line.y for line in place(MINSEO, DESIGNS["a6"]).lines}
    assert lines["김민서"] > lines["Kim Minseo"] > lines["한빛정밀 주식회사"] > lines["해외영업팀 과장"]


def test_given_names_are_larger_than_surnames_and_nothing_is_lost() -> None:
    for name in BADGES:
        layout = place(GUADALUPE, DESIGNS[name])
        drawn = {line.text: line.size for line in layout.front.lines}
        given = {size for text, size in drawn.items() if "Guadalupe" in text or "Ángeles" in text}
        assert len(given) == 1
        assert given.pop() > max(size for text, size in drawn.items() if "Gutiérrez" in text)
        assert layout.flaws == ()


def test_without_parts_the_whole_name_is_drawn_once() -> None:
    half = replace(GUADALUPE, surnames="")
    for card in (half, replace(half, given="")):
        drawn = " ".join(line.text for line in place(card, DESIGNS["a6"]).lines)
        assert drawn.count("Guadalupe") == drawn.count("Gutiérrez") == 1


def test_a_name_only_in_other_letters_is_not_forgotten() -> None:
    card = replace(NOBODY, hangul="金民瑞")
    assert [(flaw.field, flaw.kind) for flaw in place(card, DESIGNS["a6"]).flaws] == [("hangul", Trouble.MISSING_GLYPH)]


def test_badges_of_a_batch_share_their_baselines() -> None:
    def baselines(card: Card) -> tuple[float, float]:
        lines = {line.text: line.y for line in place(card, DESIGNS["a6"]).lines}
        return lines[card.latin], lines[card.company]

    long_name = replace(HYEJEONG, latin="Hwangbo Hyejeong Alexandra", company="Ministry of Trade and Industry of Korea")
    assert texts(long_name)[long_name.latin] < texts(MINSEO)[MINSEO.latin]
    assert texts(long_name)[long_name.company] < texts(MINSEO)[MINSEO.company]
    first, second = baselines(MINSEO), baselines(long_name)
    assert first[0] == pytest.approx(second[0])
    assert first[1] == pytest.approx(second[1])


def test_country_and_category_speak_both_languages() -> None:
    assert {"KR", "COREA · 대한민국", "EMPRESA COREANA", "한국 기업"} <= texts(MINSEO).keys()
    assert "EMPRESA COREANA · 한국 기업" in texts(MINSEO, "card")
    unknown = texts(replace(WIDE, country="Trinidad y Tobago"))
    assert {"TRINIDAD Y TOBAGO", "Delegación de estudiantes"} <= unknown.keys()


def test_the_last_four_digits_are_printed() -> None:
    for name in BADGES:
        assert MARKUP.number[-4:] in texts(MARKUP, name)


def test_a_cut_text_is_reported_with_what_is_left_of_it() -> None:
    (flaw,) = place(WIDE, DESIGNS["a6"]).flaws
    assert (flaw.field, flaw.kind) == ("latin", Trouble.CUT)
    assert flaw.detail.startswith("WWW")
    assert flaw.detail.endswith("…")
    assert len(flaw.detail) < 40


@pytest.mark.parametrize("name", sorted(DESIGNS))
def test_the_code_sits_on_the_dots_of_the_printer(name: str) -> None:
    design = DESIGNS[name]
    front = place(MINSEO, design).front
    code = front.qr
    if code is None:
        assert name == "tent-a4"
        return
    top = front.height - code.y - code.height
    for length in (code.x, top, code.width / 21):
        assert length / DOT == pytest.approx(round(length / DOT))
    assert code.width / 21 >= 0.5 * MM


def test_a_name_too_small_to_read_is_reported_with_its_size() -> None:
    long = replace(MINSEO, latin="Bartolomea Wilhelmina Guadalupe de los Angeles Villavicencio Montemayor Echeverria")
    (flaw,) = place(long, DESIGNS["card"]).flaws
    assert (flaw.field, flaw.kind) == ("latin", Trouble.SMALL)
    drawn = {line.size for line in place(long, DESIGNS["card"]).front.person if line.text in long.latin and line.text}
    assert float(flaw.detail) in drawn
    assert float(flaw.detail) < LEGIBLE_NAME
    assert place(long, DESIGNS["a6"]).flaws == ()


def test_a_surname_that_must_stay_whole_is_not_broken_at_its_hyphen() -> None:
    long = replace(GUADALUPE, surnames="Hernández-Villaseñor-Montemayor Gutiérrez-Altamirano")
    for name in BADGES:
        lines = [line.text for line in place(long, DESIGNS[name]).front.lines]
        assert any("Hernández-Villaseñor-Montemayor" in line for line in lines), name
        assert not any(line.endswith("-") for line in lines)


def test_in_black_everything_is_black_on_white_or_white_on_black() -> None:
    for design in DESIGNS.values():
        for card in (MINSEO, WIDE):
            layout = place(card, design.in_black())
            for side in layout.sides:
                assert {line.colour for line in (*side.furniture, *side.person)} <= {"#000000"}
                assert {colour for shape in side.shapes for colour in (shape.fill, shape.stroke)} <= {"", "#000000"}
                assert not side.images  # a flag in black and white is no flag
                if side.band:
                    assert {side.band.look.colour, side.band.look.ink} == {"#000000", "#ffffff"}
                    assert {line.colour for line in side.band.lines} == {side.band.look.ink}


def test_the_category_is_told_by_its_word_and_a_motif_of_its_own() -> None:
    motifs = {look.motif for look in LOOKS.values()}
    assert len(motifs) == len(LOOKS)
    for name, design in BADGES.items():
        for category, look in LOOKS.items():
            layout = place(replace(MINSEO, category=category), design.in_black())
            band = layout.front.band
            assert band, name
            assert band.look.motif is look.motif
            said = " ".join(line.text for line in band.lines)
            assert look.spanish in said
            assert look.korean in said


def test_flags_are_those_of_the_person_s_country() -> None:
    for country, has_flag in (("KR", True), ("México", True), ("Trinidad y Tobago", False), ("", False)):
        images = place(replace(MINSEO, country=country), DESIGNS["4x3"]).front.images
        assert bool(images) is has_flag
    assert place(MINSEO, DESIGNS["4x3"]).front.images != place(GUADALUPE, DESIGNS["4x3"]).front.images


LABEL, SLIP = DESIGNS["label-62"], DESIGNS["slip-62"]


@settings(max_examples=60)
@given(CARDS, st.sampled_from([LABEL, SLIP]))
def test_a_continuous_label_is_as_high_as_its_content(card: Card, design: Design) -> None:
    front = place(card, design).front
    assert design.least * MM - NEAR <= front.height <= design.height * MM + NEAR
    lowest = min([line.y - DESCENT * line.size for line in front.lines] + [front.qr.y if front.qr else front.height])
    assert lowest >= -NEAR
    flat = place(card, replace(design, least=0)).front
    assert [(line.text, line.size) for line in front.lines] == [(line.text, line.size) for line in flat.lines]
    for one, other, before, after in zip(front.person, front.person[1:], flat.person, flat.person[1:], strict=False):
        assert (one.y < other.y) == (before.y < after.y)
        if before.box == after.box:  # what stands together stays together
            assert one.y - other.y == pytest.approx(before.y - after.y)


def test_what_is_short_makes_a_short_label() -> None:
    heights = [place(card, LABEL).front.height / MM for card in (NOBODY, MINSEO, GUADALUPE)]
    assert heights == sorted(heights)
    assert heights[0] < 62 < heights[1] < 90 < heights[2] <= 112
    layout = place(NOBODY, replace(LABEL, least=90.0))
    assert layout.front.height == pytest.approx(90 * MM)
