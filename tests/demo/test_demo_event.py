"""The demo event's own file, and what its sessions make of words in the lists."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.attendees import Entry
from checkin.domain.sessions import OpenTo, Session, on_now

DEMO = Path(__file__).parents[2] / "resources" / "demo"


@pytest.fixture(scope="module")
def event() -> dict[str, Any]:
    return tomllib.loads((DEMO / "event.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sessions(event: dict[str, Any]) -> dict[str, Session]:
    zone = ZoneInfo(event["timezone"])
    planned = {}
    for said in event["session"]:
        rule, _, groups = said["open_to"].partition(":")
        starts, ends = (datetime.fromisoformat(said[end]) for end in ("starts", "ends"))
        assert starts.tzinfo is None
        assert ends.tzinfo is None
        planned[said["code"]] = Session(
            code=said["code"],
            name=said["name"],
            starts=starts.replace(tzinfo=zone).astimezone(UTC),
            ends=ends.replace(tzinfo=zone).astimezone(UTC),
            room=said["room"],
            capacity=said["capacity"],
            opens_before=said["opens_before"],
            open_to=OpenTo(rule),
            groups=tuple(groups.split(",")) if groups else (),
        )
    return planned


def test_the_event_is_two_days_in_mexico_city(event: dict[str, Any]) -> None:
    assert event["name"] == "2025 Korea-Mexico Partnership Plus Week"
    assert (date.fromisoformat(event["starts"]), date.fromisoformat(event["ends"])) == (
        date(2025, 4, 29),
        date(2025, 4, 30),
    )
    assert event["timezone"] == "America/Mexico_City"
    assert all((DEMO / name).is_file() for name in event["lists"])


def test_the_five_sessions_lie_within_the_event_and_end_after_they_start(
    event: dict[str, Any], sessions: dict[str, Session]
) -> None:
    assert list(sessions) == ["FORUM", "SHOWCASE", "CONSULT", "INVESTED", "CERT"]
    zone = ZoneInfo(event["timezone"])
    for session in sessions.values():
        assert session.starts < session.ends
        assert event["starts"] <= session.starts.astimezone(zone).date().isoformat()
        assert session.ends.astimezone(zone).date().isoformat() <= event["ends"]
        assert session.room
    assert sessions["FORUM"].opens == datetime(2025, 4, 29, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "code"),
    [
        ("2025-04-29T08:00", "FORUM"),
        ("2025-04-29T13:00", "CONSULT"),
        ("2025-04-29T14:30", "INVESTED"),
        ("2025-04-29T16:45", "CERT"),
        ("2025-04-30T10:00", "CONSULT"),
    ],
)
def test_a_desk_opens_on_the_session_of_the_hour(sessions: dict[str, Session], local: str, code: str) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("America/Mexico_City")).astimezone(UTC)
    session = on_now(sessions.values(), moment)
    assert session is not None
    assert session.code == code


def test_who_is_invited_whatever_language_the_list_is_written_in(sessions: dict[str, Session]) -> None:
    consult = sessions["CONSULT"]
    assert all(
        consult.invites(Entry(category=word))
        for word in ("한국기업", "Empresa mexicana", "유관기관", "Organismo", "주최", "Organizador")
    )
    assert not any(consult.invites(Entry(category=word)) for word in ("언론", "Prensa", "정부", "Gobierno", "투자기업"))
    assert sessions["INVESTED"].invites(Entry(company="DOLMARU Automotriz de México, S.A. de C.V."))
    assert not sessions["INVESTED"].invites(Entry(company="㈜별솔데이터"))
    assert not sessions["CERT"].invites(Entry(category="한국기업"))
    assert sessions["CERT"].invites(Entry(sessions=("CERT",)))
