"""Records that look like one person, and those that only look alike."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.attendees import Attendee
from checkin.domain.doubles import Why, doubles
from checkin.domain.facts import Fact, in_order
from checkin.domain.identity import persons, told_apart
from tests.journals import entries, journals

KIM = Attendee(
    id="kim", name="Kim Minseo", hangul="김민서", company="Hanbit", email="ms@hanbit.kr", phone="010-1234-5678"
)
GARCIA = Attendee(id="garcia", name="José García Núñez", company="Bajío, S.A. de C.V.")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (KIM, Attendee(name="Park Jiwoo", external_code="R-1"), None),
        (replace(KIM, external_code="R-1"), Attendee(name="Park Jiwoo", external_code="R-1"), Why.CODE),
        (KIM, Attendee(name="Minseo K.", email="MS@Hanbit.kr"), Why.EMAIL),
        (replace(KIM, name=""), Attendee(name="Minseo Kim", email="ms@hanbit.kr"), Why.EMAIL),
        (KIM, Attendee(name="Lee Jun", hangul="이준", email="ms@hanbit.kr"), None),  # an assistant's address
        (KIM, Attendee(name="Kim Minji", hangul="김민지", email="ms@hanbit.kr"), None),
        (KIM, Attendee(name="Kim M.", phone="+82 10 1234 5678"), Why.PHONE),
        (KIM, Attendee(name="Lee Jun", phone="010 1234 5678"), None),
        (KIM, Attendee(name="Kim Min-seo", company="㈜ HANBIT"), Why.NAME),
        (KIM, Attendee(hangul="김 민서", company="Hanbit Co., Ltd."), Why.NAME),
        (KIM, Attendee(name="Kim Minseo", hangul="김민수", company="Hanbit"), None),
        (KIM, Attendee(name="Kim Minseo", hangul="김민서", company="Mirae"), None),  # homonyms
        (GARCIA, Attendee(name="garcia nunez jose", company="BAJIO"), Why.NAME),
        (GARCIA, Attendee(name="José García Núñez", company="Nopal"), None),
        (GARCIA, Attendee(name="José García Núñez"), Why.NO_COMPANY),
        (replace(GARCIA, email="a@x.mx"), Attendee(name="José García Núñez", email="b@y.mx"), None),
        (GARCIA, Attendee(name="José García Núñez", company="Bajío", active=False), None),
        (GARCIA, Attendee(name="José García Núñez", company="Bajío", stands_for="garcia"), None),
        (GARCIA, Attendee(name="José García", company="Bajío"), None),
    ],
)
def test_what_looks_like_one_person(one: Attendee, other: Attendee, why: Why | None) -> None:
    other = replace(other, id="other")
    found = doubles([one, other])
    assert [(double.one, double.other, double.why) for double in found] == ([(one, other, why)] if why else [])
    assert doubles([one, other], [frozenset((one.id, "other"))]) == []


def test_a_name_without_a_company_that_two_have_says_nothing() -> None:
    others = [replace(GARCIA, id="nopal", company="Nopal"), Attendee(id="none", name="José García Núñez")]
    assert doubles([GARCIA, *others]) == []


def test_an_address_of_a_whole_office_says_nothing() -> None:
    office = [Attendee(id=str(n), name=f"Ana P{chr(97 + n)}z", email="info@bajio.mx") for n in range(25)]
    assert doubles(office) == []


def test_the_surest_come_first_and_each_pair_once() -> None:
    twin = replace(KIM, id="twin")
    coded = [replace(GARCIA, id=one, external_code="R-7", company=one) for one in ("a", "b")]
    assert [(double.ids, double.why) for double in doubles([KIM, twin, *coded])] == [
        (frozenset("ab"), Why.CODE),
        (frozenset(("kim", "twin")), Why.EMAIL),
    ]


@given(st.lists(entries, max_size=8), st.randoms())
def test_the_pairs_do_not_depend_on_the_order(said: list[Attendee], chance: random.Random) -> None:
    people = [Attendee(**{**entry.body(), "sessions": entry.sessions}, id=str(n)) for n, entry in enumerate(said)]
    pairs = {double.ids: double.why for double in doubles(people)}
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert {double.ids: double.why for double in doubles(shuffled)} == pairs
    assert doubles(people, pairs) == []


def test_ten_times_the_people_are_ten_times_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counting(*arguments: Any) -> Iterator[Any]:
        nonlocal compared
        for pair in combinations(*arguments):
            compared += 1
            yield pair

    monkeypatch.setattr("checkin.domain.doubles.combinations", counting)

    def work(count: int) -> int:
        nonlocal compared
        compared, chance = 0, random.Random(7)
        doubles(
            [
                Attendee(
                    id=str(n),
                    name=f"{chance.choice(['Ana', 'Luis', 'Minseo'])} {n % (count // 2):x}",
                    company=f"Company {n % (count // 5)}",
                    email=f"p{n % (count - count // 10)}@example.mx",
                    phone=f"+52 55 {n:08d}",
                )
                for n in range(count)
            ]
        )
        return compared

    assert 0 < work(20_000) <= 11 * work(2_000)


@given(journals(), st.randoms())
def test_two_journals_come_to_the_same_people_told_apart(journal: list[Fact], chance: random.Random) -> None:
    shuffled = [*journal, *journal[:5]]
    chance.shuffle(shuffled)
    merged = persons(in_order(journal))
    apart = told_apart(in_order(journal), merged)
    assert told_apart(in_order(shuffled), persons(in_order(shuffled))) == apart
    assert all(len(pair) == 2 and not pair & merged.keys() for pair in apart)
