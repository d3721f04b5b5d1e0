"""The letters by which a name was found, and what tells namesakes apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.attendees import Entry
from checkin.domain.marks import marks
from checkin.domain.names import query_words
from checkin.domain.namesakes import same_name, telling_fields


@pytest.mark.parametrize(
    ("shown", "words", "marked"),
    [
        ("José García Núñez", "gar nun", ["Gar", "Núñ"]),
        ("김민서  Kim Minseo", "민서", ["민서"]),
        ("김민서", "김미", ["김민"]),
        ("김민서", "ㅁㅅ", ["민서"]),
        ("김민서", "ㄱ", ["김"]),
        ("McGregor", "mcgregor", ["McGregor"]),
        ("minseo.kim@byeolsol.example", "kim", ["kim"]),
        ("José\u0301 Ángel", "angel", ["Ángel"]),
        ("García García", "garcia", ["García", "García"]),
        ("García", "arcia", []),
        ("", "a", []),
    ],
)
def test_marked(shown: str, words: str, marked: list[str]) -> None:
    assert [shown[start:end] for start, end in marks(shown, query_words(words))] == marked


@given(st.text("aé 김ㄱ-.ñ서", max_size=12), st.lists(st.text("aeㄱㅣㅁ김", min_size=1, max_size=3), max_size=3))
def test_places_are_in_order_and_in_the_text(shown: str, words: list[str]) -> None:
    places = [place for span in marks(shown, words) for place in span]
    assert places == sorted(places)
    assert all(0 <= place <= len(shown) for place in places)


ONE = Entry(name="Lee Jun", hangul="이준", company="Hanbit", title="CEO", email="jun@hanbit.example")


def test_namesakes_are_told_apart_by_the_first_field_that_does() -> None:
    elsewhere = Entry(name="LEE JUN", company="Narae", title="CEO")
    assert same_name(ONE, elsewhere)
    assert telling_fields(ONE, [ONE, elsewhere]) == ("company",)
    colleague = Entry(name="Lee Jun", company="Hanbit", title="CEO", email="jun2@hanbit.example", phone="1")
    assert telling_fields(ONE, [ONE, colleague]) == ("email",)
    assert telling_fields(ONE, [ONE, colleague, elsewhere]) == ("company", "email")


def test_who_has_no_namesake_needs_nothing() -> None:
    assert telling_fields(ONE, [ONE, Entry(name="Kim Jun", hangul="김준")]) == ()
    assert not same_name(Entry(), Entry())


def test_twins_in_everything_are_not_told_apart() -> None:
    twin = Entry(name="Lee Jun", hangul="이준", company="Hanbit", title="CEO", email="jun@hanbit.example")
    assert telling_fields(ONE, [ONE, twin]) == ()
