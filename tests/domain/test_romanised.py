"""Korean names in Latin letters."""

from __future__ import annotations

import pytest

from checkin.domain.romanised import readings, skeletons, spelling_cost, surnames_spelled, units

SURNAMES = {
    "이": "lee yi rhee ri",
    "박": "park pak bak",
    "최": "choi choe",
    "정": "jung jeong chung",
    "강": "kang gang",
    "김": "kim gim",
    "유": "yoo yu ryu",
    "류": "ryu yoo yu",
    "조": "cho jo",
    "신": "shin sin",
    "오": "oh o",
    "우": "woo wu u",
    "노": "noh roh no ro",
    "임": "lim im rim",
    "허": "hur heo huh",
    "안": "ahn an",
    "백": "baek paik paek",
    "석": "seok suk",
    "손": "son sohn",
    "권": "kwon gwon",
}


@pytest.mark.parametrize(("surname", "spelt"), [(one, spelt) for one in SURNAMES for spelt in SURNAMES[one].split()])
def test_surnames_meet_all_their_spellings(surname: str, spelt: str) -> None:
    assert set(skeletons(surname)) & set(readings(spelt))
    assert spelling_cost(surname, spelt) is not None
    assert surname in {one for one, _ in surnames_spelled(spelt)}


@pytest.mark.parametrize(
    ("given", "spelt"),
    [
        ("민서", "minseo"),
        ("민서", "minsuh"),
        ("민서", "meenseo"),
        ("현우", "hyunwoo"),
        ("현우", "hyeonu"),
        ("나은", "naeun"),
        ("하은", "haeun"),
        ("지영", "jiyoung"),
        ("지영", "jeeyeong"),
        ("민규", "mingyu"),
        ("석훈", "seokhoon"),
        ("상혁", "sanghyuk"),
        ("재희", "jaehee"),
        ("재희", "jaehui"),
        ("은별", "eunbyul"),
    ],
)
def test_given_names_meet_usual_spellings(given: str, spelt: str) -> None:
    assert set(skeletons(given)) & set(readings(spelt))
    assert spelling_cost(given, spelt) is not None


def test_the_usual_spelling_costs_less_than_the_rare_one() -> None:
    costs = [spelling_cost("민서", spelt) for spelt in ("minseo", "minsuh", "minso")]
    assert all(cost is not None for cost in costs)
    assert costs == sorted(costs, key=lambda cost: cost or 0)
    assert spelling_cost("민수", "minsu") == 0
    assert spelling_cost("민서", "jihoon") is None


def test_a_name_is_spelt_while_it_is_typed() -> None:
    typed = [spelling_cost("민서", "minseo"[:end], begun=True) for end in range(1, 7)]
    assert None not in typed
    assert spelling_cost("민서", "mins") is None


def test_units_of_a_name() -> None:
    assert units("김민서") == {"김", "민", "서", "민서"}
    assert units("황보람") == {"황", "보", "람", "보람", "황보"}
    assert units("카를로스 멘도사") == {"카를로스", "멘도사"}
    assert units("") == set()
