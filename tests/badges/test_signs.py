from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from checkin.badges.design import designs
from checkin.badges.paper import render
from checkin.badges.signs import sign_cards
from checkin.desk import Desk
from checkin.domain.admission import Reason
from checkin.office import demo_event
from checkin.storage.keyring import Keyring
from tests.badges.reading import codes_at_203_dpi, texts
from tests.worlds import build


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Desk]:
    with demo_event(tmp_path / "week.checkin", keyring=Keyring(tmp_path / "keys.json")) as file:
        yield Desk(file, "A")


def test_a_sign_says_what_where_and_when_and_its_code_switches_the_desk(qapp: object, demo: Desk) -> None:
    sessions = demo.sessions()
    out = BytesIO()
    rendered = render(sign_cards(sessions, demo.event), designs("sign")["sign-a4"], out)
    assert rendered.problems == []
    for session, page, codes in zip(sessions, texts(out.getvalue()), codes_at_203_dpi(out.getvalue()), strict=True):
        said = " ".join(page.split())
        assert session.name in said
        assert session.room in said
        assert f"{demo.event.local(session.starts):%H:%M}" in said
        assert "4월 29일 화" in said
        (code,) = codes
        assert demo.session_of_sign(code) == session


def test_a_sign_opens_no_door(tmp_path: Path) -> None:
    world = build(tmp_path / "week.checkin")
    (card, *_) = sign_cards(world.desk.sessions(), world.desk.event)
    assert world.desk.scan(card.number, "FORUM").reason is Reason.UNKNOWN
    assert world.desk.session_of_sign(world.numbers["Kim Minseo"]) is None
    assert world.desk.session_of_sign("") is None
    world.file.close()
