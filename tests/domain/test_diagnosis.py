"""One scan, and what it tells about the scanner."""

from __future__ import annotations

import pytest

from checkin.domain.diagnosis import TEST_CODE, Complaint, Ending, Stroke, diagnose, received
from checkin.domain.layouts import Layout

GAP = 35
NUMBER = "1739502846103948572610394857261039"


def keys(text: str, each: int = 5) -> list[Stroke]:
    return [Stroke(char, count * each) for count, char in enumerate(text)]


def complaints(text: str, each: int = 5) -> list[Complaint]:
    return list(diagnose(keys(text, each), GAP).complaints)


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        (TEST_CODE, None),
        ("Checkin'Test-12Ñ34¡56", Complaint.SPANISH),
        ("Checkin'Test-12Ñ34¿56", Complaint.LATIN_AMERICAN),
        ("촏차ㅑㅜ-ㅆㄷㄴㅅ/12:34=56", Complaint.HANGUL),
        ("cHECKIN-tEST/12:34=56", Complaint.CASE),
        ("CHECKIN-TEST/12:34=56", Complaint.CASE),
        ("Ｃｈｅｃｋｉｎ－Ｔｅｓｔ／１２：３４＝５６", Complaint.WIDE),
        ("CHECKIN_TEST?!@:#$+%^", Complaint.SHIFT),
        ("Checkin)Test-12:34=56", Complaint.OTHER_LAYOUT),
        ("김민서", Complaint.HANGUL),
        ("ＡＢＣ", Complaint.WIDE),
        ("REG-0042", None),
        ("Núñez 7", None),
    ],
)
def test_what_a_layout_does_to_a_code(typed: str, complaint: Complaint | None) -> None:
    assert complaints(typed + "\r") == ([complaint] if complaint else [])


@pytest.mark.parametrize(
    ("typed", "ending"), [("A7\r", Ending.ENTER), ("A7\t", Ending.TAB), ("A7\t\n", Ending.ENTER), ("A7", Ending.NONE)]
)
def test_how_a_scan_ends(typed: str, ending: Ending) -> None:
    told = diagnose(keys(typed), GAP)
    assert (told.text, told.ending) == ("A7", ending)
    assert (Complaint.NO_ENDING in told.complaints) is (ending is Ending.NONE)


def test_a_badge_needs_no_ending() -> None:
    assert complaints(NUMBER) == []


def test_the_rhythm() -> None:
    told = diagnose(keys(NUMBER + "\r", each=6), GAP)
    assert (told.pauses, told.usual_pause) == ((6,) * 34, 6)
    assert complaints(NUMBER + "\r", each=80) == [Complaint.SLOW]
    assert diagnose([], GAP).usual_pause == 0


def test_a_code_that_says_its_kind_first() -> None:
    assert complaints("]Q1" + NUMBER + "\r") == [Complaint.PREFIX]


def test_whose_code_it_is_tells_the_layout_too() -> None:
    assert diagnose(keys("REG'0042\r"), GAP, Layout.SPANISH).complaints == (Complaint.SPANISH,)


def test_a_cable_has_no_keys() -> None:
    told = received(TEST_CODE)
    assert (told.complaints, told.pauses, told.expected) == ((), (), True)
