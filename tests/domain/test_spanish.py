"""Spanish words by ear, and as a Korean ear writes them."""

from __future__ import annotations

import pytest

from checkin.domain.spanish import by_ear, heard_in_hangul, to_korean_ear

ALIKE = (
    "garcia garsia, vazquez basques, jimenez gimenes, ximena jimena, yolanda llolanda, hector ector, quiroz kiros, zuniga suniga,"
    " cevallos seballos, huerta uerta, chavez chabes, mexico mejico, villasenor biyasenior, zambrano sanbrano, gutierrez gutieres,"
    " joaquin joakin, wendy uendy, leyva leiva, felix feliz, ibarra ybarra, saul zaul, xavier javier, yesenia llesenia, rocio rosio,"
    " guillermo guiyermo, tzompantzi sompansi, francisco fransisco, humberto umberto, cuitlahuac kuitlauak"
)


@pytest.mark.parametrize(("one", "other"), [tuple(pair.split()) for pair in ALIKE.split(",")])
def test_words_that_sound_alike_share_a_key(one: str, other: str) -> None:
    assert set(by_ear(one)) & set(by_ear(other))


@pytest.mark.parametrize(
    ("one", "other"), [("garcia", "garza"), ("luna", "lara"), ("rosa", "rosy"), ("chavez", "savez"), ("pena", "pina")]
)
def test_words_that_do_not_sound_alike_share_none(one: str, other: str) -> None:
    assert not set(by_ear(one)) & set(by_ear(other))


@pytest.mark.parametrize(
    ("hangul", "word"),
    [
        ("에르난데스", "hernandez"),
        ("헤르난데스", "hernandez"),
        ("과달루페", "guadalupe"),
        ("히메네스", "jimenez"),
        ("히메나", "ximena"),
        ("가르시아", "garcia"),
        ("곤살레스", "gonzalez"),
        ("곤잘레스", "gonzalez"),
        ("기예르모", "guillermo"),
        ("호르헤", "jorge"),
        ("후안", "juan"),
        ("비야세뇨르", "villasenor"),
        ("누녜스", "nunez"),
        ("키로스", "quiroz"),
        ("콰우테모크", "cuauhtemoc"),
        ("엔리케", "enrique"),
        ("와하카", "oaxaca"),
        ("이그나시오", "ignacio"),
    ],
)
def test_hangul_as_papers_write_it_meets_the_name(hangul: str, word: str) -> None:
    assert set(heard_in_hangul(hangul)) & set(to_korean_ear(word))
