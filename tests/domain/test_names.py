"""Names as they are typed, and words as lists write them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkin.domain.attendees import Entry
from checkin.domain.names import initials, letters, query_words, search_keys
from checkin.domain.words import category_key, company_key, country_code, fold, plain


@pytest.mark.parametrize(
    ("typed", "as_letters"),
    [
        ("김민서", "ㄱㅣㅁㅁㅣㄴㅅㅓ"),
        ("값", "ㄱㅏㅂㅅ"),
        ("ㅄ", "ㅂㅅ"),
        ("의", "ㅇㅡㅣ"),
        ("과", "ㄱㅗㅏ"),
        ("garcia", "garcia"),
        ("김a", "ㄱㅣㅁa"),
    ],
)
def test_hangul_is_taken_apart_as_it_is_typed(typed: str, as_letters: str) -> None:
    assert letters(typed) == as_letters


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=6))
def test_every_beginning_of_a_name_is_a_prefix_of_its_letters(name: str) -> None:
    for end in range(1, len(name) + 1):
        assert letters(name).startswith(letters(name[:end]))
    assert len(initials(name)) == len(name)
    assert fold(unicodedata.normalize("NFD", name)) == name


def test_the_keys_of_a_person_in_two_scripts() -> None:
    keys = search_keys(Entry(name="Kim Minseo", hangul="김민서", company="㈜한빛", email="ms.kim@hanbit.example"))
    assert keys.names.split() == ["kim", "minseo", "ㄱㅣㅁㅁㅣㄴㅅㅓ", "ㅁㅣㄴㅅㅓ", "ㅅㅓ"]
    assert keys.initials.split() == ["ㄱㅁㅅ", "ㅁㅅ"]
    assert "hanbit" in keys.other.split()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("  José  ", ["jose"]),
        ("NÚÑEZ-Ríos", ["nunez", "rios"]),
        ("ㄱㅁㅅ", ["ㄱㅁㅅ"]),
        ("!!", []),
        ("ＫＩＭ", ["kim"]),
    ],
)
def test_what_is_typed_becomes_words(typed: str, words: list[str]) -> None:
    assert query_words(typed) == words


@given(st.text())
@example("㈎")  # comes apart into the parts of a syllable
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("word", ["Press", "prensa", "PRENSA", "언론", "기자", "Medía"])
def test_one_category_in_three_languages(word: str) -> None:
    assert category_key(word) == "press"


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("México", "MX"),
        ("멕시코", "MX"),
        ("mx", "MX"),
        ("Corea del Sur", "KR"),
        ("대한민국", "KR"),
        ("Wakanda ", "Wakanda"),
        ("", ""),
    ],
)
def test_countries(word: str, code: str) -> None:
    assert country_code(word) == code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Autopartes del Bajío, S.A. de C.V.", "AUTOPARTES DEL BAJIO SA DE CV"),
        ("㈜한빛", "한빛"),
        ("주식회사 한빛", "(주)한빛"),
        ("Hanbit Co., Ltd.", "Hanbit"),
        ("Grupo Norte S. de R.L. de C.V.", "Grupo Norte"),
    ],
)
def test_a_company_is_the_same_whatever_its_legal_form(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)


def test_a_company_that_is_only_a_legal_form_keeps_its_name() -> None:
    assert company_key("S.A.") != ""
