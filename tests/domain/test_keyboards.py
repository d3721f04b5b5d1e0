"""Texts that were typed with the other input method."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.hangul import letters
from checkin.domain.keyboards import as_hangul, as_latin, composed, meant

SYLLABLES = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("typed", "hangul"),
    [
        ("rlaalstj", "김민서"),
        ("rlaalst", "김민ㅅ"),
        ("RLAALSTJ", "김민서"),
        ("rlaalsTj", "김민써"),
        ("dhkdtjdnr", "왕서욱"),
        ("rkqt", "값"),
        ("rkqtdl", "값이"),
        ("rkqtl", "갑시"),
        ("Ehfdl", "똘이"),
        ("dml", "의"),
        ("rla alstj", "김 민서"),
    ],
)
def test_latin_keys_compose_as_an_input_method_does_it(typed: str, hangul: str) -> None:
    assert as_hangul(typed) == hangul


@pytest.mark.parametrize(
    ("typed", "latin"), [("ㅎㅁㄱ챰", "garcia"), ("ㅗㄷ구무ㅇㄷㅋ", "hernandez"), ("김민서", "rlaalstj")]
)
def test_hangul_keys_are_latin_letters(typed: str, latin: str) -> None:
    assert as_latin(typed) == latin


@given(SYLLABLES)
def test_a_name_composes_of_its_letters(name: str) -> None:
    typed = letters(name)
    assert letters(composed(typed)) == typed


@given(st.text("가힣ㄱㅏㅎㅣ abcz", max_size=12))
def test_nothing_typed_is_lost_when_it_is_composed(typed: str) -> None:
    assert letters(composed(letters(typed))) == letters(typed)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("rlaalstj", "김민서"),
        ("ㅎㅁㄱ챰", "garcia"),
        ("garcia", ""),  # no whole syllables: it is what it is
        ("hernandez", ""),
        ("0042", ""),
        ("김민서", "rlaalstj"),
        ("김 garcia", "rla garcia"),
        ("García", ""),
    ],
)
def test_what_was_meant_with_the_other_one(typed: str, other: str) -> None:
    assert meant(typed) == other
