"""A kiosk over the window of an event: what its tests stand on, and the hands of a guest and of the staff."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from checkin.domain import roles
from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.domain.sessions import Session
from checkin.ui.kiosk import Kiosk, Phase
from tests.ui.modes import House, open_house
from tests.worlds import CERT, MORNING, PEOPLE, World, build

ANN = Entry(name="Ann Smith", company="Acme", country="US", external_code="MAIL-77")
MARIA = Entry(name="María Hernández", surnames="Hernández", title="Sra.", company="Tlahuica", country="MX")
HALL = Session("HALL", "Showcase", MORNING, MORNING + timedelta(hours=3), room="Salón Maya")
SEAL = roles.sealed("2468")
SOON = 20
"""Milliseconds: what lasts for so long is over before a test loses patience."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", people=(*PEOPLE, ANN, MARIA), sessions=(HALL, CERT))
    yield world
    world.file.close()


@pytest.fixture
def house(world: World, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    with open_house(world, settings, qtbot) as house:
        house.window.door.bar.stand_at(HALL)
        yield house


def kiosk(house: House, *, patience: int = 60_000, shown: int = 60_000) -> Kiosk:
    made = Kiosk(
        house.window, house.world.desk, house.background, house.bell, SEAL, house.printing.print_for_guest,
        house.modes.kiosk_choices, patience=patience, shown=shown,
    )  # fmt: skip
    made.put_on()
    return made


def serve(at: Kiosk, house: House, name: str) -> str:
    """Scan the badge of ``name``; all that is then to be read."""
    return serve_code(at, house, house.world.numbers[name])


def serve_code(at: Kiosk, house: House, code: str) -> str:
    house.window.scan(code)
    house.bot.waitUntil(lambda: at.phase is Phase.ANSWERED)
    return at.poster.text


def scans(house: House) -> list[Reason]:
    with house.world.file.reading() as records:
        return [scan.reason for scan in records.recent(limit=50)]


def enter_pin(at: Kiosk, pin: str = "2468") -> None:
    at.lock.click()
    for digit in pin:
        at.pad.keys[digit].click()
    at.pad.enter.click()
