"""What a scanner's keys become under other layouts, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.layouts import LONGEST, Layout, Meant, readings
from checkin.domain.recovery import once, recover
from checkin.domain.token import LENGTH, Token, mint

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
NUMBER = mint(KEY)


@pytest.mark.parametrize(
    ("typed", "meant", "layout"),
    [
        ("REG'0042", "REG-0042", Layout.SPANISH),
        ("httpsÑ--kotra.mx-r_id¿7", "https://kotra.mx/r?id+7", Layout.SPANISH),
        ("httpsÑ--kotra.mx-r_id¿7", "https://kotra.mx/r?id=7", Layout.LATIN_AMERICAN),
        ("A&B(1)=", "A^B*1()", Layout.SPANISH),
        ("ç7Ç8º9", "\\7|8`9", Layout.SPANISH),
        ("}7]8|9", "\\7|8`9", Layout.LATIN_AMERICAN),
        ("{A7[", "'A7\"", Layout.LATIN_AMERICAN),
        ("Á7", "[A7", Layout.LATIN_AMERICAN),
        ("À7", "[A7", Layout.SPANISH),
        ("A\u03007", "[A7", Layout.SPANISH),
        ("Ü7", '"U7', Layout.SPANISH),
        ("ㄲㄸㅎ-0042", "REg-0042", Layout.HANGUL),
        ("깍-7", "Rkr-7", Layout.HANGUL),
        ("값7꺄", "rkqt7Ri", Layout.HANGUL),
        ("ㅘ7ㄳ", "hk7rt", Layout.HANGUL),
        ("ㄲㄸㅎ'7", "REg-7", Layout.SPANISH),
        ("REG_))$@", "REG-0042", Layout.SHIFT),
        ('REG?==$"', "REG-0042", Layout.SHIFT),
        ("reg-0042", "REG-0042", Layout.CASE),
        ("ＲＥＧ－００４２", "REG-0042", Layout.WIDE),
    ],
)
def test_the_way_back(typed: str, meant: str, layout: Layout) -> None:
    assert Meant(meant, layout) in readings(typed)


def test_the_letters_of_the_input_method_are_the_keyboards() -> None:
    keys = "qwertyuiopasdfghjklzxcvbnmQWERTOP"
    jamo = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"
    assert [readings(letter)[0].text for letter in jamo] == list(keys)


@given(st.text(max_size=60))
def test_any_text_has_its_readings_and_never_itself(text: str) -> None:
    found = [one.text for one in readings(text)]
    assert text not in found
    assert len(found) == len(set(found))


def test_nobody_reads_a_novel_again() -> None:
    assert readings("ㄱ" * (LONGEST + 1)) == []


class Codes:
    """The external codes of a list."""

    def __init__(self, *codes: str) -> None:
        self.codes = codes
        self.asked: list[str] = []

    def __call__(self, texts: object) -> list[str]:
        self.asked = list(texts)  # type: ignore[call-overload]
        return [code for code in self.codes if code.casefold() in self.asked]


def test_a_code_on_the_list_is_recovered_whatever_its_case() -> None:
    for typed, layout in {
        "ㄲㄸㅎ-0042": Layout.HANGUL,
        "REG'0042": Layout.SPANISH,
        "reg-0042": Layout.CASE,
        "reG-0042": Layout.CASE,
        "REG_))$@": Layout.SHIFT,
    }.items():
        found = recover(typed, KEY, Codes("REG-0042", "REG-0043"))
        assert found is not None
        assert (found.reading.token, found.reading.code, found.layout) == (Token.FOREIGN, "REG-0042", layout), typed


def test_a_reading_that_means_two_people_means_nobody() -> None:
    assert recover("reg-7", KEY, Codes("REG-7", "Reg-7")) is None


def test_a_name_is_never_a_code() -> None:
    codes = Codes("LEE", "rlaalstj")
    assert recover("lee", KEY, codes) is None
    assert recover("김민서", KEY, codes) is None
    assert codes.asked == []


@pytest.mark.parametrize(
    "typed",
    [
        NUMBER.translate(str.maketrans("0123456789", ")!@#$%^&*(")),
        NUMBER.translate(str.maketrans("0123456789", '=!"·$%&/()')),
        NUMBER.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    ],
    ids=["Shift", "Shift, Spanish", "full width"],
)
def test_a_number_that_was_rewritten_still_proves_itself(typed: str) -> None:
    found = recover(typed, KEY, Codes())
    assert found is not None
    assert (found.reading.token, found.reading.code) == (Token.GENUINE, NUMBER)


@pytest.mark.parametrize("part", range(1, LENGTH + 1, 3))
def test_a_number_that_came_twice(part: int) -> None:
    assert once(NUMBER[:part] + NUMBER, KEY) == NUMBER
    assert once(NUMBER + NUMBER[:part], KEY) == NUMBER
    found = recover(NUMBER + NUMBER[:part], KEY, Codes())
    assert found is not None
    assert found.reading.code == NUMBER


@pytest.mark.parametrize(
    "digits",
    [
        NUMBER,
        NUMBER + mint(KEY),
        "7" + NUMBER,
        NUMBER[1:] + NUMBER,
        NUMBER * 4,
        mint(OTHER_KEY) * 2,
        NUMBER[:-1] + "x" + NUMBER,
    ],
    ids=["once", "two numbers", "a digit before", "an end before", "four times", "forged", "a letter"],
)
def test_a_number_among_other_digits_is_none(digits: str) -> None:
    assert once(digits, KEY) == ""
