from hypothesis import given
from hypothesis import strategies as st

from checkin.domain import token
from checkin.domain.signs import LENGTH, session_of_sign, sign_number
from tests.worlds import CERT, FORUM, SESSIONS

KEY, OTHER = b"k" * 32, b"o" * 32


@given(st.text(max_size=20))
def test_a_sign_is_digits_that_no_reader_takes_for_a_badge(code: str) -> None:
    number = sign_number(code, KEY)
    assert len(number) == LENGTH != token.LENGTH
    assert number.isascii()
    assert number.isdigit()
    assert token.read(number, KEY).token is token.Token.FOREIGN


def test_a_sign_names_its_session_and_only_under_the_event_s_key() -> None:
    for session in SESSIONS:
        number = sign_number(session.code, KEY)
        assert session_of_sign(f" {number}\r\n", SESSIONS, KEY) is session
        assert session_of_sign(number, SESSIONS, OTHER) is None
    assert session_of_sign(sign_number("FORUM", KEY), [CERT], KEY) is None
    assert sign_number("FORUM", KEY) != sign_number("Forum", KEY)


@given(st.text(max_size=40) | st.text("0123456789", min_size=LENGTH, max_size=LENGTH))
def test_nothing_else_is_a_sign(text: str) -> None:
    assert session_of_sign(text, [FORUM], KEY) is None


def test_a_badge_is_the_sign_of_no_session() -> None:
    assert session_of_sign(token.mint(KEY), SESSIONS, KEY) is None
