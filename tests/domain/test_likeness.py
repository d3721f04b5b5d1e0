"""One slip of a key."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from checkin.domain.likeness import halves, one_slip, one_slip_begins

WORDS = st.text("abcdeñ", min_size=3, max_size=10)


@given(WORDS, st.data())
def test_every_slip_is_one(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    slips = [
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    ]
    for slip in slips:
        assert one_slip(word, slip)
        assert one_slip(slip, word)
        assert one_slip_begins(slip, word + "tail")


@given(WORDS, WORDS)
def test_two_letters_more_are_two_slips(word: str, more: str) -> None:
    assume(len(more) > 1)
    assert not one_slip(word, word + more)


def test_what_is_no_slip() -> None:
    assert not one_slip("garcia", "gracai")
    assert not one_slip("lopez", "perez")
    assert not one_slip("abcd", "cdab")


@given(WORDS, st.data())
def test_a_slip_leaves_one_half_as_it_was(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    start, end = halves(word)
    assert len(start) + len(end) == len(word) - 1
    wrong = word[:place] + "#" + word[place + 1 :]
    swapped = word[:place] + word[place : place + 2][::-1] + word[place + 2 :]
    for slip in (wrong, swapped, word[:place] + word[place + 1 :]):
        assert slip.startswith(start) or slip.endswith(end)
