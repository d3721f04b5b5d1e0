"""The ten to look at before anything is printed."""

from __future__ import annotations

from dataclasses import replace

from checkin.badges.design import designs
from checkin.badges.geometry import Trouble, place
from checkin.badges.hardest import MOST_SET, hardest
from tests.badges.people import EVERYBODY, FOREIGN, MINSEO, NOBODY, WIDE, number

A6, CARD = designs()["a6"], designs()["card"]
CROWD = [
    replace(NOBODY, attendee=f"c{index}", number=number(100 + index), latin=f"Ana Ruiz {index}", company="Sol")
    for index in range(3 * MOST_SET)
]


def test_what_is_cut_in_a_name_comes_first() -> None:
    assert Trouble.CUT in {flaw.kind for flaw in place(WIDE, CARD).flaws if flaw.field == "latin"}
    assert hardest([*CROWD, *EVERYBODY], CARD)[0] == WIDE


def test_a_letter_that_the_font_lacks_is_found_in_a_short_name() -> None:
    strange = replace(MINSEO, attendee="s", hangul="", latin="Ta 𠮷", company="")
    longer = [replace(card, latin="Guadalupe Hernandez") for card in CROWD]
    assert hardest([*longer, strange], A6)[0] == strange
    assert FOREIGN in hardest([*CROWD, *EVERYBODY], A6)


def test_then_the_name_that_shrinks_most() -> None:
    names = ["Ana Li", "María del Carmen Hernández", "María Guadalupe de los Ángeles Hernández Villaseñor y Ruiz"]
    people = [
        replace(NOBODY, attendee=name, latin=name, company="Sol", given="", surnames="", hangul="") for name in names
    ]
    assert [card.latin for card in hardest(people, A6)] == list(reversed(names))


def test_ten_and_each_wording_once() -> None:
    assert len(hardest(CROWD, A6)) == 10
    twin = replace(WIDE, attendee="twin", number=number(99))
    found = hardest([WIDE, twin, MINSEO], A6)
    assert sorted(card.wording for card in found) == sorted({WIDE.wording, MINSEO.wording})
    assert hardest([], A6) == []
    assert len(hardest(CROWD, A6, 3)) == 3
