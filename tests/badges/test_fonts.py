import unicodedata

import pytest

from checkin.badges import fonts


@pytest.mark.parametrize("weight", fonts.WEIGHTS)
def test_every_syllable_and_every_letter_of_the_two_countries_has_a_glyph(weight: str) -> None:
    syllables = "".join(map(chr, range(0xAC00, 0xD7A4)))
    assert len(syllables) == 11_172
    latin = "".join(char for char in map(chr, range(0x20, 0x180)) if char.isprintable() and char != "ŉ")
    assert fonts.missing(syllables + latin + "·…–’“”€☐"[:-1] + fonts.STAND_IN, weight) == ""


def test_what_has_no_glyph_is_named_once_in_order_and_replaced() -> None:
    assert fonts.missing("Ana 🙂م🙂x", "Bold") == "🙂م"
    assert fonts.drawable("مصنع Ana 🙂", "Bold") == f"{fonts.STAND_IN} Ana {fonts.STAND_IN}"
    assert fonts.drawable("Ana", "Bold") == "Ana"


def test_a_name_taken_apart_by_another_system_is_put_together() -> None:
    assert fonts.tidy(unicodedata.normalize("NFD", "김민서 Núñez")) == "김민서 Núñez"


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("  Ana\t Sofía\n", "Ana Sofía"),
        ("Ana\u00a0Sofía", "Ana Sofía"),
        ("\u202eAna\u200b\ufeff", "Ana"),
        ("A\x00na", "A na"),
        ("Ana\ud83d", "Ana"),
    ],
)
def test_nothing_invisible_is_left(typed: str, drawn: str) -> None:
    assert fonts.tidy(typed) == drawn


def test_a_weight_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="Heavy"):
        fonts.font_file("Heavy")
