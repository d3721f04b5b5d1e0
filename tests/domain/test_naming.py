"""Typed names into their parts, and companies by a few letters."""

from __future__ import annotations

import pytest

from checkin.domain.companies import companies_like
from checkin.domain.naming import capitalised, parts
from checkin.domain.words import company_key


@pytest.mark.parametrize(
    ("name", "given", "surnames"),
    [
        ("Rosa Peña", "Rosa", "Peña"),
        ("José García Núñez", "José", "García Núñez"),
        ("Juan Carlos Pérez", "Juan Carlos", "Pérez"),
        ("Juan Carlos Pérez Gómez", "Juan Carlos", "Pérez Gómez"),
        ("María de la Luz Hernández Íñiguez", "María de la Luz", "Hernández Íñiguez"),
        ("María de la Luz Hernández", "María de la Luz", "Hernández"),
        ("María del Carmen Ruiz Soto", "María del Carmen", "Ruiz Soto"),
        ("Ma. de los Ángeles Ruiz Soto", "Ma. de los Ángeles", "Ruiz Soto"),
        ("Juan de la Cruz", "Juan", "de la Cruz"),
        ("Juan de la Cruz Pérez", "Juan", "de la Cruz Pérez"),
        ("Pedro de la Luz", "Pedro", "de la Luz"),
        ("Xóchitl Ibáñez de la O", "Xóchitl", "Ibáñez de la O"),
        ("José Ortega y Gasset", "José", "Ortega y Gasset"),
        ("Luis Ángel San Martín Ríos", "Luis Ángel", "San Martín Ríos"),
        ("Ana Lee", "Ana", "Lee"),
        ("John Smith", "John", "Smith"),
        ("John Fitz Kennedy", "", ""),  # a middle name or a first surname: nobody can tell
        ("Madonna", "", ""),
    ],
)
def test_given_names_and_surnames_of_the_west(name: str, given: str, surnames: str) -> None:
    found = parts(name)
    assert (found.given, found.surnames, found.korean) == (given, surnames, False)


@pytest.mark.parametrize(
    ("name", "given", "surnames"),
    [
        ("Kim Minseo", "Minseo", "Kim"),
        ("Kim Min Seo", "Min Seo", "Kim"),
        ("KIM Min-seo", "Min-seo", "KIM"),
        ("Minseo Kim", "Minseo", "Kim"),
        ("Lee Jun", "Jun", "Lee"),
        ("Han Do-gyeong", "Do-gyeong", "Han"),
        ("Namgung Minseo", "Minseo", "Namgung"),
        ("Choi Yuna", "Yuna", "Choi"),
        ("Kwon Hyukchan", "Hyukchan", "Kwon"),
    ],
)
def test_korean_names_in_latin_letters_in_either_order(name: str, given: str, surnames: str) -> None:
    found = parts(name)
    assert (found.given, found.surnames, found.korean) == (given, surnames, True)


def test_hangul_is_korean_and_stays_whole() -> None:
    found = parts("김민서")
    assert (found.given, found.surnames, found.korean) == ("", "", True)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("maría de la luz hernández", "María de la Luz Hernández"),
        ("kim minseo", "Kim Minseo"),
        ("Rosa peña", "Rosa peña"),
        ("김민서", "김민서"),
        ("", ""),
    ],
)
def test_a_name_without_any_capital_is_given_its_own(typed: str, written: str) -> None:
    assert capitalised(typed) == written


COMPANIES = {
    company_key(name): name
    for name in (
        "Autopartes del Bajío, S.A. de C.V.", "Bajío Salud", "Hanbit", "(주)한빛소프트", "별솔주식회사", "Secretaría de Economía",
    )
}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("au", "Autopartes del Bajío, S.A. de C.V."),
        ("AUTOPARTES DEL BAJIO SA DE CV", "Autopartes del Bajío, S.A. de C.V."),
        ("baj", "Bajío Salud"),
        ("bajio aut", "Autopartes del Bajío, S.A. de C.V."),
        ("ab", "Autopartes del Bajío, S.A. de C.V."),
        ("hanbit co ltd", "Hanbit"),
        ("한ㅂ", "(주)한빛소프트"),
        ("빛", "(주)한빛소프트"),
        ("ㅎㅂ", "(주)한빛소프트"),
        ("소프", "(주)한빛소프트"),
        ("별솔", "별솔주식회사"),
        ("econom", "Secretaría de Economía"),
    ],
)
def test_a_company_is_found_by_a_few_letters(typed: str, first: str) -> None:
    assert COMPANIES[companies_like(typed, COMPANIES)[0]] == first


def test_a_company_that_is_not_known_is_like_none() -> None:
    assert companies_like("Zapatería", COMPANIES) == []
    assert companies_like("  ", COMPANIES) == []
    assert len(companies_like("a", COMPANIES, limit=1)) == 1
