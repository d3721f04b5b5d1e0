import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges.fitting import ELLIPSIS, STEP, Sizes, fit
from checkin.badges.fonts import drawable, tidy, unit_width

SIZES = Sizes(30, 15, 8)
TEXTS = st.text(st.sampled_from("aiW María-Ñü, 김민서각· de y/<&🙂"), max_size=90) | st.text(max_size=60)


@given(TEXTS, st.floats(20, 400), st.integers(1, 4))
def test_no_line_is_wider_than_asked_and_nothing_is_lost_in_silence(text: str, width: float, count: int) -> None:
    words = drawable(tidy(text), "Bold")
    fitted = fit(words, "Bold", SIZES, width, count)
    assert 1 <= len(fitted.lines) <= count
    assert SIZES.smallest <= fitted.size <= SIZES.largest
    assert fitted.size % STEP == 0
    assert all(unit_width(line, "Bold") * fitted.size <= width for line in fitted.lines)
    if fitted.cut:
        assert fitted.lines[-1] == "" or fitted.lines[-1].endswith(ELLIPSIS)
    else:
        assert "".join(fitted.lines).replace(" ", "") == words.replace(" ", "")


@given(TEXTS, st.floats(20, 400))
def test_more_room_is_never_worse(text: str, width: float) -> None:
    words = drawable(tidy(text), "Bold")
    narrow, wide = (fit(words, "Bold", SIZES, room, 1) for room in (width, width * 1.5))
    assert wide.size >= narrow.size
    assert narrow.cut or not wide.cut


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Luis", 200, ("Luis",)),
        ("María Guadalupe de los Ángeles", 200, ("María Guadalupe", "de los Ángeles")),  # not "... de los | Ángeles"
        ("Hernández-Villaseñor y Gutiérrez", 200, ("Hernández-Villaseñor", "y Gutiérrez")),  # not "... y | Gutiérrez"
        ("Hernández-Villaseñor", 100, ("Hernández-", "Villaseñor")),
        ("Alimentos Ñandú, S.A. de C.V.", 150, ("Alimentos Ñandú,", "S.A. de C.V.")),
        ("대한무역투자진흥공사 멕시코시티무역관", 170, ("대한무역투자진흥공사", "멕시코시티무역관")),
        ("대한무역투자진흥공사", 75, ("대한무역투", "자진흥공사")),
    ],
)
def test_lines_end_where_a_reader_would_end_them(text: str, width: float, lines: tuple[str, ...]) -> None:
    fitted = fit(text, "Bold", SIZES, width, 2)
    assert fitted.lines == lines
    assert not fitted.cut


def test_a_text_shrinks_before_it_wraps_and_only_so_far() -> None:
    whole = unit_width("Ana Sofía", "Bold")
    assert fit("Ana Sofía", "Bold", SIZES, whole * 16, 2).lines == ("Ana Sofía",)
    assert fit("Ana Sofía", "Bold", SIZES, whole * 14, 2).lines == ("Ana", "Sofía")


def test_a_word_is_not_hyphenated_but_cut_and_said_so() -> None:
    fitted = fit("W" * 60, "Bold", SIZES, 100, 3)
    assert fitted.cut
    assert len(fitted.lines) == 1
    assert "-" not in fitted.lines[0]


def test_a_very_long_text_takes_no_time_of_its_own() -> None:
    fitted = fit("Ana " * 50_000, "Bold", SIZES, 100, 3)
    assert fitted.cut
    assert len(fitted.lines) == 3
