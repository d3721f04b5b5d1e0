"""What a verdict says beside the verdict, and how long it stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin.consultations import Appointment
from checkin.devices.bell import Bell
from checkin.domain.admission import Verdict
from checkin.domain.attendees import Entry
from checkin.domain.facts import Kind, new_id
from checkin.domain.meetings import Meeting, Status
from checkin.domain.presence import Direction
from checkin.storage.listing import Listed
from checkin.ui import next_words, theme
from checkin.ui.background import Background
from checkin.ui.door_page import DoorPage
from checkin.ui.fitted_label import FittedLabel
from checkin.ui.next_meeting import next_meeting
from checkin.ui.verdict_panel import CALM, VerdictPanel
from tests.worlds import MORNING, PEOPLE, SMALL, World, build

ANA = Entry(
    name="Ana Ruiz", surnames="Ruiz", title="Dra.", company="Redes Tlahuica", country="MX", note="Interpreter needed"
)
LONG = Entry(
    name="José Guadalupe Fernández de Córdova y Villaseñor-Montemayor",
    hangul="남궁성현",
    title="Director General Adjunto de Comercio Exterior y Relaciones Internacionales",
    company="Comercializadora Internacional de Productos Electrónicos y Autopartes del Noreste, S.A.P.I. de C.V.",
    country="MX",
    note="Silla de ruedas; sentar en la primera fila, junto al pasillo, con su intérprete",
)
SOON = 20
"""Milliseconds: a verdict that stays for so long is gone before a test loses patience."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", people=(*PEOPLE, ANA, LONG), sessions=(SMALL,))
    yield world
    world.file.close()


@pytest.fixture
def panel(world: World, qtbot: QtBot) -> VerdictPanel:
    panel = VerdictPanel(world.desk.event)
    qtbot.addWidget(panel)
    panel.resize(720, 600)
    panel.show()
    return panel


def scanned(world: World, name: str, direction: Direction = Direction.IN) -> Verdict:
    return world.desk.scan(world.numbers[name], "SMALL", direction)


def arrange(world: World, *, hours: float = 1, status: Status = Status.PLANNED, table: str = "7") -> Meeting:
    starts = MORNING + timedelta(hours=hours)
    meeting = Meeting(
        new_id(), table, starts, starts + timedelta(minutes=30), "Hanbit", "Redes Tlahuica", status=status
    )
    with world.file.writing("office", clock=world.clock) as book:
        book.append(Kind.MEETING_SET, meeting.id, meeting.body())
    return meeting


def test_the_guest_is_greeted_in_their_own_language(world: World, panel: VerdictPanel) -> None:
    panel.show_verdict(scanned(world, "Kim Minseo"))
    assert panel.greeting.text() == "환영합니다, 김민서님."
    panel.show_verdict(scanned(world, "Ana Ruiz"))
    assert panel.greeting.text() == "Bienvenida, doctora Ruiz."
    assert panel.word.text() == "Welcome"
    assert panel.note.text() == "Note: Interpreter needed"
    panel.show_verdict(scanned(world, "José García Núñez"))  # the room has two seats
    assert panel.word.text() == "Room is full"
    assert panel.greeting.text() == "Un momento, por favor."
    panel.show_ready("Small room")
    assert (panel.greeting.text(), panel.note.text()) == ("", "")


def test_who_comes_in_leaves_fewer_seats(world: World, panel: VerdictPanel) -> None:
    panel.show_verdict(scanned(world, "Kim Minseo"))
    assert panel.detail.text().endswith("Seats left: 1")
    panel.show_verdict(scanned(world, "Kim Minseo", Direction.OUT))
    assert "Seats" not in panel.detail.text()


def test_who_was_let_in_is_cleared_away_by_itself(world: World, panel: VerdictPanel, qtbot: QtBot) -> None:
    assert panel.stays == CALM
    panel.stay(SOON)
    panel.show_verdict(scanned(world, "Kim Minseo"))
    assert panel.verdict is not None
    qtbot.waitUntil(lambda: panel.verdict is None)
    assert panel.word.text() == "Ready to scan"
    assert panel.detail.text() == "Small room"
    assert panel.person is None


def test_a_refusal_pales_first_and_is_cleared_later(world: World, panel: VerdictPanel, qtbot: QtBot) -> None:
    panel.stay(SOON)
    scanned(world, "Kim Minseo")
    panel.show_verdict(scanned(world, "Kim Minseo"))
    shown: list[str] = []
    panel.shown.connect(lambda: shown.append(panel.word.text()))
    soft = theme.Color.AMBER_SOFT.value
    qtbot.waitUntil(lambda: panel.grab().toImage().pixelColor(8, 300).name() == soft)
    assert panel.word.text() == "Already in"
    qtbot.waitUntil(lambda: panel.verdict is None)
    assert shown == ["Already in", "Ready to scan"]


def test_a_new_scan_takes_its_place_at_once_and_its_time_begins_anew(world: World, panel: VerdictPanel) -> None:
    panel.stay(60_000)
    panel.show_verdict(scanned(world, "Kim Minseo"))
    panel.show_verdict(scanned(world, "Ana Ruiz"))
    assert panel.name.text() == "Ana Ruiz"
    assert panel._tiring.remainingTime() > 59_000


def test_a_verdict_may_stay_until_the_next(world: World, panel: VerdictPanel) -> None:
    panel.stay(0)
    panel.show_verdict(scanned(world, "Kim Minseo"))
    assert not panel._tiring.isActive()
    panel.stay(60_000)
    assert panel._tiring.isActive()


def test_the_next_meeting_is_read_once_the_verdict_is_painted(world: World, settings: QSettings, qtbot: QtBot) -> None:
    arrange(world, hours=3)
    arrange(world, hours=1)
    background = Background()
    page = DoorPage(world.desk, background, Bell(sounds=Path("none")), settings, print)
    qtbot.addWidget(page)
    page.resize(1100, 680)
    page.show()
    qtbot.waitUntil(lambda: page.bar.session is not None)
    page.scan(world.numbers["Kim Minseo"])
    qtbot.waitUntil(lambda: page.panel.meeting.text() != "")
    when, *rest = page.panel.meeting.text().split("  ·  ")
    assert when.startswith("10:00")
    assert rest == ["table 7", "Redes Tlahuica", "not arrived yet"]
    page.scan(world.numbers["Ana Ruiz"])
    qtbot.waitUntil(lambda: page.panel.meeting.text().endswith("already here: Kim Minseo"))
    page.scan(world.numbers["José García Núñez"])
    qtbot.waitUntil(lambda: page.panel.name.text() == "José García Núñez")
    assert page.panel.meeting.text() == ""
    page.hide()
    background.close()


def test_a_meeting_of_somebody_who_went_on_is_not_shown(world: World, panel: VerdictPanel) -> None:
    arrange(world)
    first, second = scanned(world, "Kim Minseo"), scanned(world, "Lee Jun")
    assert first.attendee is not None
    late = next_meeting(world.desk, first.attendee)
    panel.show_verdict(second)
    panel.show_next(first.scan, late)
    assert panel.meeting.text() == ""
    panel.show_verdict(first)
    panel.show_next(first.scan, late)
    assert "Redes Tlahuica" in panel.meeting.text()
    panel.show_undone(first)
    panel.show_next(first.scan, late)
    assert panel.meeting.text() == ""


def test_meetings_in_words(world: World) -> None:
    assert next_words.meeting_line(None, world.desk.event) == ""
    meeting = arrange(world, status=Status.STARTED, table="")
    people = tuple(world.people.values())
    line = next_words.meeting_line(Appointment(meeting, "Hanbit", people[:3]), world.desk.event)
    assert line.startswith("Now  ·  Hanbit  ·  already here: ")
    assert line.endswith("and 1 more")


def test_an_event_without_meetings_reads_none(world: World) -> None:
    assert next_meeting(world.desk, world.people["Kim Minseo"]) is None


def test_a_large_panel_shows_the_same_without_buttons(world: World, panel: VerdictPanel, qtbot: QtBot) -> None:
    large = VerdictPanel(world.desk.event, large=True)
    qtbot.addWidget(large)
    large.resize(900, 700)
    large.show()
    panel.shown.connect(lambda: large.show_same(panel))
    verdict = scanned(world, "Kim Minseo")
    with qtbot.waitSignal(large.painted) as painted:
        panel.show_verdict(verdict)
    assert painted.args == [verdict.scan]
    assert large.word.text() == "Welcome"
    assert large.word.font_size() == 84
    assert not any(button.isVisible() for button in (large.undo, large.print, large.overrule))
    assert panel.undo.isVisible()
    panel.show_ready("Small room")
    assert large.advice.text() == "Hold a badge under the scanner."


@pytest.mark.parametrize(("width", "height"), [(465, 422), (465, 487), (770, 360), (770, 400), (770, 470), (1270, 900)])
@pytest.mark.parametrize("name", [LONG.name, ANA.name])
def test_nothing_is_cut_off_on_a_low_panel(
    world: World, panel: VerdictPanel, width: int, height: int, name: str
) -> None:
    panel.resize(width, height)
    for verdict in (scanned(world, name), scanned(world, name)):
        panel.show_verdict(verdict)
        labels = panel.findChildren(FittedLabel)
        shown = [label for label in labels if label.text()]
        assert [label.text() for label in shown if label.height() < label.heightForWidth(label.width())] == []
        bottoms = [(label.y(), label.y() + label.height()) for label in shown if label is not panel.word]
        assert all(above <= top for (_, above), (top, _) in pairwise(sorted(bottoms)))
        assert panel.word.font_size() >= 40, "two metres"
        assert {panel.name.text(), panel.advice.text(), panel.note.text()} <= {label.text() for label in shown}
        world.clock.move(minutes=1)


def test_a_panel_that_grows_says_all_again(world: World, panel: VerdictPanel) -> None:
    panel.resize(770, 332)
    panel.show_verdict(scanned(world, LONG.name))
    assert panel.company.text() == ""
    panel.resize(1100, 900)
    assert panel.company.text() == LONG.company
    assert panel.about.text().startswith(LONG.title)


def test_a_meeting_that_comes_later_makes_nothing_smaller(world: World, panel: VerdictPanel) -> None:
    arrange(world)
    for height in range(440, 700, 20):
        panel.resize(770, height)
        verdict = scanned(world, "Ana Ruiz")
        world.clock.move(minutes=1)
        panel.show_verdict(verdict)
        before = panel.word.font_size(), panel.name.font_size()
        panel.show_next(verdict.scan, next_meeting(world.desk, world.people["Ana Ruiz"]))
        assert panel.meeting.text()
        assert (panel.word.font_size(), panel.name.font_size()) == before


def test_who_cannot_come_in_is_not_offered_as_if_they_could(world: World, panel: VerdictPanel) -> None:
    kim, lee = world.people["Kim Minseo"], world.people["Lee Jun"]
    blocked = world.desk.set_conditions(kim.id, blocked="by the police", days=(), alert="")
    gone = world.desk.set_active(lee.id, active=False)
    for person, detail, advice in (
        (
            blocked,
            "Nobody may let this guest in: by the police.",
            "Do not let the guest in; call the person in charge.",
        ),
        (gone, "This guest was taken off the list.", "If the guest came after all, register them as a walk-in."),
    ):
        panel.show_picked(Listed(person), SMALL, Direction.IN)
        assert (panel.detail.text(), panel.advice.text()) == (detail, advice)


def test_on_a_narrow_panel_a_button_is_whole_or_not_there(world: World, panel: VerdictPanel, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    panel.setParent(page)
    page.show()
    panel.show()
    scanned(world, "Kim Minseo")
    panel.show_verdict(scanned(world, "Kim Minseo"))
    for width, printing in ((320, False), (720, True)):
        panel.resize(width, 600)
        assert panel.overrule.isVisible()
        assert panel.print.isVisible() is printing
        buttons = [button for button in (panel.overrule, panel.print) if button.isVisible()]
        qtbot.waitUntil(lambda shown=buttons: all(one.width() >= one.sizeHint().width() for one in shown))
    panel.setParent(None)
