"""The badge's number: genuine ones prove themselves, no other does."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.event import new_key
from checkin.domain.token import FORMAT, LENGTH, Token, mint, proves, read

KEY = bytes.fromhex(new_key())
OTHER = bytes.fromhex(new_key())


def test_the_number_is_made_as_designed() -> None:
    number = mint(KEY)
    assert len(number) == LENGTH == 34
    assert number.isdecimal()
    assert number[0] == FORMAT == "1"
    digest = hmac.new(KEY, number[:14].encode(), hashlib.sha256).digest()
    assert int(number[14:]) == int.from_bytes(digest, "big") % 10**20


def test_numbers_do_not_repeat() -> None:
    assert len({mint(KEY) for _ in range(5000)}) == 5000


@given(place=st.integers(0, 33), by=st.integers(1, 9))
def test_one_digit_changed_is_a_forgery(place: int, by: int) -> None:
    number = mint(KEY)
    changed = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert read(changed, KEY).token is Token.FORGED


@pytest.mark.parametrize("around", ["{}", " {}", "{}\n", "\t{}\r\n"])
def test_what_a_scanner_adds_around_does_not_matter(around: str) -> None:
    number = mint(KEY)
    assert read(around.format(number), KEY).token is Token.GENUINE


def test_whose_badge_it_is_only_their_key_can_tell() -> None:
    number = mint(OTHER)
    assert read(number, KEY).token is Token.FORGED
    reading = read(number, KEY, [("another", bytes(32)), ("last year", OTHER)])
    assert (reading.token, reading.event) == (Token.OTHER_EVENT, "last year")


@given(st.text(max_size=60))
def test_no_text_is_ever_genuine_by_chance(text: str) -> None:
    assert read(text, KEY, [("other", OTHER)]).token in (Token.FOREIGN, Token.FORGED, Token.UNREADABLE)


def test_digits_of_other_scripts_are_not_ours() -> None:
    number = mint(KEY).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert read(number, KEY).token is Token.FOREIGN


def test_a_number_proves_nothing_under_another_key() -> None:
    assert proves(mint(KEY), KEY)
    assert not proves(mint(KEY), OTHER)
