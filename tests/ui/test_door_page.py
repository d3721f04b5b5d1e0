"""The desk's page: what keys, clicks and scans come to, on a real file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin.desk import Desk
from checkin.devices.bell import Bell, Sound
from checkin.domain.admission import Reason, Verdict
from checkin.domain.attendees import Entry
from checkin.domain.presence import Direction
from checkin.domain.signs import sign_number
from checkin.storage import EventFile
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.door_page import DoorPage
from checkin.ui.overrule_dialog import OverruleDialog
from checkin.ui.person_dialog import PersonDialog
from tests.worlds import CERT, FORUM, PEOPLE, Hands, World, build

Key = Qt.Key
TWINS = (
    Entry(name="Lee Jun", hangul="이준", company="Hanbit S.A.", country="KR"),
    Entry(name="Lee Jun", hangul="이준", company="Narae", country="KR"),
)


class HeardBell(Bell):
    """A bell that also writes down what it rang."""

    def __init__(self) -> None:
        super().__init__()
        self.rung: list[Sound] = []

    def ring(self, kind: Sound) -> bool:
        self.rung.append(kind)
        return True


@dataclass
class Door:
    """The page with hands and ears."""

    page: DoorPage
    world: World
    bell: HeardBell
    background: Background
    bot: QtBot
    printed: list[str] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.page.box, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def scan(self, text: str) -> Verdict:
        """Type ``text`` and Enter; the verdict that came of it."""
        with self.bot.waitSignal(self.page.decided) as decided:
            self.type(text)
            self.press(Key.Key_Return)
        return decided.args[0]

    def look_for(self, text: str) -> None:
        """Type ``text`` and wait for its results."""
        self.type(text)
        self.bot.waitUntil(lambda: self.page.results.found.text == text and self.page.results_shown)

    def wait_for_focus(self) -> None:
        """The window is in front again, as a window manager sees to; then the box has to be ready."""
        self.page.activateWindow()
        self.bot.waitUntil(self.page.box.hasFocus)

    def close(self) -> None:
        """Go home, as the window does."""
        self.settle()
        self.page.hide()
        self.background.close()

    def settle(self) -> None:
        """Wait until all work so far is done and shown."""
        done: list[None] = []
        self.background.run(lambda: None, done.append)
        self.bot.waitUntil(lambda: bool(done))
        self.background.run(lambda: None, done.append)
        self.bot.waitUntil(lambda: len(done) == 2)


def open_door(world: World, settings: QSettings, bot: QtBot) -> Door:
    background, bell, printed = Background(), HeardBell(), []
    page = DoorPage(world.desk, background, bell, settings, printed.extend)
    bot.addWidget(page)
    door = Door(page, world, bell, background, bot, printed)
    page.decided.connect(door.verdicts.append)
    page.resize(1100, 680)
    page.show()
    page.activateWindow()
    bot.waitActive(page)
    bot.waitUntil(lambda: page.bar.session is not None or bool(page.no_sessions.isVisible()))
    return door


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", sessions=(FORUM,))
    yield world
    world.file.close()


@pytest.fixture
def door(world: World, settings: QSettings, qtbot: QtBot) -> Iterator[Door]:
    door = open_door(world, settings, qtbot)
    yield door
    door.settle()
    door.background.close()


def test_a_scan_is_written_before_it_is_green(door: Door) -> None:
    door.world.clock.move(minutes=2)
    verdict = door.scan(door.world.numbers["Kim Minseo"])
    assert verdict.admitted
    with door.world.file.reading() as records:  # a reader of its own sees it already
        assert records.scan(verdict.scan) is not None
    assert door.page.panel.hangul.text() == "김민서"
    assert door.page.panel.name.text() == "Kim Minseo"
    assert door.page.panel.word.text() == "Welcome"
    assert door.page.panel.word.font_size() == 56
    assert door.bell.rung == [Sound.ADMITTED]
    door.bot.waitUntil(lambda: door.page.tally.inside.text() == "1")
    assert [scan.id for scan in door.page.recent.scans] == [verdict.scan]
    picture = door.page.panel.grab().toImage()
    assert picture.pixelColor(20, picture.height() // 2).name() == theme.Color.GREEN


def test_fast_scans_are_all_decided_in_their_order(door: Door) -> None:
    numbers = list(door.world.numbers.values()) * 5
    for number in numbers:
        door.type(number)
        door.press(Key.Key_Return)
    door.bot.waitUntil(lambda: len(door.verdicts) == len(numbers), timeout=10_000)
    assert [verdict.code for verdict in door.verdicts] == numbers
    people = len(door.world.numbers)
    assert [verdict.admitted for verdict in door.verdicts] == [True] * people + [False] * (len(numbers) - people)


def test_a_name_is_picked_by_enter_and_let_in_by_another(door: Door) -> None:
    door.look_for("garcia")
    door.press(Key.Key_Return)
    assert door.page.panel.picked is not None
    assert door.page.panel.name.text() == "José García Núñez"
    assert not door.verdicts
    with door.bot.waitSignal(door.page.decided) as decided:
        door.press(Key.Key_Return)
        door.press(Key.Key_Return)  # pressed twice, admitted once
    assert decided.args[0].attendee.name == "José García Núñez"
    door.settle()
    assert [verdict.reason for verdict in door.verdicts] == [Reason.ADMITTED]


def test_enter_before_the_results_means_the_same(door: Door) -> None:
    door.type("garcia")
    door.press(Key.Key_Return)
    door.bot.waitUntil(lambda: door.page.panel.picked is not None)
    assert door.page.panel.name.text() == "José García Núñez"
    assert door.page.box.text() == ""


@pytest.mark.parametrize("early", [False, True])
def test_namesakes_are_never_picked_without_pointing(
    tmp_path: Path, settings: QSettings, qtbot: QtBot, early: bool
) -> None:
    world = build(tmp_path / "twins.checkin", people=TWINS, sessions=(FORUM,))
    door = open_door(world, settings, qtbot)
    if early:
        door.type("lee jun")
    else:
        door.look_for("lee jun")
    door.press(Key.Key_Return)
    door.settle()
    assert door.page.panel.picked is None
    assert door.page.box.text() == "lee jun"
    assert door.page.results_shown
    door.press(Key.Key_Down)
    door.press(Key.Key_Down)
    chosen = door.page.results.found.people[1].attendee
    door.press(Key.Key_Return)
    assert door.page.panel.picked is not None
    assert door.page.panel.picked.attendee.id == chosen.id
    door.close()
    world.file.close()


def test_a_verdict_takes_the_place_of_results_that_are_looked_through(door: Door) -> None:
    page = door.page
    door.look_for("garcia")
    page.scan(door.world.numbers["Kim Minseo"])
    door.settle()
    assert page.panel.isVisible()
    assert page.panel.word.text() == "Welcome"
    assert page.box.text() == "garcia"
    assert not page.box.selectedText(), "somebody is typing"
    door.press(Key.Key_Return)
    assert page.results_shown
    assert page.panel.picked is None, "nobody is chosen unseen"
    door.type(" n")
    door.bot.waitUntil(lambda: page.results.found.text == "garcia n")
    door.press(Key.Key_Return)
    assert page.panel.picked is not None


def test_the_next_key_begins_a_new_name_where_one_was_left_lying(door: Door) -> None:
    page = door.page
    door.look_for("garcia")
    page._typing.stop()  # that was a while ago
    page.scan(door.world.numbers["Kim Minseo"])
    door.settle()
    assert page.box.selectedText() == "garcia"
    door.press(Key.Key_Down)
    assert page.results_shown
    page.scan(door.world.numbers["Kim Minseo"])
    door.settle()
    assert page.panel.isVisible()
    door.look_for("kim")
    assert page.box.text() == "kim"


def test_an_external_code_is_a_scan_and_a_foreign_one_is_unknown(door: Door) -> None:
    assert door.scan("REG-0042").attendee == door.world.people["Lee Jun"]
    unknown = door.scan("XY/77-plus")
    assert (unknown.reason, unknown.code) == (Reason.UNKNOWN, "XY/77-plus")
    assert door.bell.rung == [Sound.ADMITTED, Sound.UNKNOWN]


@pytest.mark.parametrize("typed", ["REG'0042", "ㄲㄸㅎ-0042", "reg-0042"])
@pytest.mark.parametrize("slowly", [False, True])
def test_an_external_code_is_a_scan_through_any_layout(door: Door, typed: str, slowly: bool) -> None:
    """Typed as fast as a scanner does, or so slowly that the search for a name of that kind has come home."""
    assert typed != "REG-0042"
    door.page.box.setText(typed)
    if slowly:
        door.settle()
    with door.bot.waitSignal(door.page.decided) as decided:
        door.press(Key.Key_Return)
    verdict = decided.args[0]
    assert (verdict.attendee, verdict.code, verdict.typed) == (door.world.people["Lee Jun"], "REG-0042", typed)


def test_korean_is_found_while_it_is_being_composed(door: Door) -> None:
    composing = QInputMethodEvent("서", [])
    composing.setCommitString("김민")
    QApplication.sendEvent(door.page.box, composing)
    door.bot.waitUntil(lambda: door.page.results.found.text == "김민서")
    assert [one.attendee.hangul for one in door.page.results.found.people] == ["김민서"]


def test_the_box_is_ready_whatever_was_clicked(door: Door) -> None:
    page = door.page
    door.scan(door.world.numbers["Kim Minseo"])
    door.bot.waitUntil(lambda: bool(page.recent.scans))
    targets: Sequence[QWidget] = (page.bar.going, page.bar.coming, page.tally, page.recent, page.panel, page.bar.about)
    for target in targets:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        assert page.box.hasFocus(), target
    page.bar.open_choice()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert QTest.qWaitForWindowExposed(popup)
    QTest.keyClick(popup, Key.Key_Escape)
    door.bot.waitUntil(page.box.hasFocus)
    page.walk_in.setFocus()
    for key in (Key.Key_K, Key.Key_I, Key.Key_M):  # typed beside the box
        door.press(key)
    assert page.box.hasFocus()
    assert page.box.text() == "kim"


def test_undo_takes_back_one_and_not_the_one_before(door: Door) -> None:
    for name in ("Kim Minseo", "Lee Jun"):
        door.scan(door.world.numbers[name])
    door.settle()
    with door.bot.waitSignal(door.page.changed):
        door.press(Key.Key_F9)
    door.settle()
    assert door.page.panel.word.text() == "Taken back"
    assert [scan.undone for scan in door.page.recent.scans] == [True, False]
    with door.bot.waitSignal(door.page.said) as said:
        door.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said.args[0] == "info"
    door.settle()
    assert [scan.undone for scan in door.page.recent.scans] == [True, False]
    with door.bot.waitSignal(door.page.changed):
        QTest.mouseClick(door.page.recent.rows[1].undo, Qt.MouseButton.LeftButton)
    door.bot.waitUntil(lambda: door.page.tally.inside.text() == "0" and door.bell.rung.count(Sound.UNDONE) == 2)
    door.settle()
    assert [scan.undone for scan in door.page.recent.scans] == [True, True]


def test_admit_anyway_needs_a_reason_and_keeps_it(door: Door) -> None:
    number = door.world.numbers["Kim Minseo"]
    door.scan(number)
    assert door.scan(number).reason is Reason.ALREADY_IN
    door.press(Key.Key_F8)
    dialog = door.page.findChild(OverruleDialog)
    assert dialog is not None
    door.bot.waitUntil(dialog.reason.hasFocus)
    assert not dialog.admit.isEnabled()
    QTest.keyClicks(dialog.reason, "badge was left on the table")
    with door.bot.waitSignal(door.page.decided) as decided:
        QTest.keyClick(dialog.reason, Key.Key_Return)
    assert decided.args[0].admitted
    assert door.world.desk.recent(limit=1)[0].override == "badge was left on the table"
    door.wait_for_focus()


def test_out_is_blue_and_leaves(door: Door) -> None:
    number = door.world.numbers["Kim Minseo"]
    door.scan(number)
    door.press(Key.Key_F3)
    verdict = door.scan(number)
    assert (verdict.admitted, verdict.direction) == (True, Direction.OUT)
    picture = door.page.panel.grab().toImage()
    assert picture.pixelColor(20, picture.height() // 2).name() == theme.Color.BLUE
    door.bot.waitUntil(lambda: door.page.tally.inside.text() == "0" and door.page.tally.attended.text() == "1")


def test_what_could_not_be_written_is_never_green(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    door.scan(door.world.numbers["Kim Minseo"])

    def full_disk(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(EventFile, "writing", full_disk)
    with door.bot.waitSignal(door.page.said) as said:
        door.type(door.world.numbers["Lee Jun"])
        door.press(Key.Key_Return)
    assert said.args[0] == "error"
    assert door.page.panel.word.text() == "Not saved"
    picture = door.page.panel.grab().toImage()
    assert picture.pixelColor(20, picture.height() // 2).name() == theme.Color.RED
    assert door.bell.rung[-1] is Sound.FAILED


def test_a_walk_in_is_shown_ready_for_enter_and_their_badge_printed(door: Door) -> None:
    door.page.choices.choose_walk_ins(True)
    door.look_for("Ramona Peralta")
    door.press(Key.Key_F4)
    dialog = door.page.findChild(PersonDialog)
    assert dialog is not None
    assert dialog.form.entry().name == "Ramona Peralta"
    with door.bot.waitSignal(dialog.saved) as saved:
        dialog.save.click()
    person = saved.args[0]
    assert door.printed == [person.id]
    door.wait_for_focus()
    with door.bot.waitSignal(door.page.decided) as decided:
        door.press(Key.Key_Return)
    assert decided.args[0].attendee.id == person.id
    door.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert door.printed == [person.id] * 2


def test_without_a_session_the_page_says_what_to_do(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> None:
    world = build(tmp_path / "bare.checkin", people=PEOPLE[:1], sessions=())
    door = open_door(world, settings, qtbot)
    assert door.page.no_sessions.isVisible()
    with qtbot.waitSignal(door.page.said) as said:
        door.page.scan(world.numbers["Kim Minseo"])
    assert said.args[0] == "warn"
    with qtbot.waitSignal(door.page.sessions_wanted):
        door.page.no_sessions.chosen.emit()
    door.close()
    world.file.close()


def test_a_painted_verdict_is_told(door: Door) -> None:
    with door.bot.waitSignal(door.page.panel.painted) as painted:
        verdict = door.scan(door.world.numbers["Kim Minseo"])
    assert painted.args == [verdict.scan]


@pytest.mark.parametrize(
    ("preedit", "committed"), [("ㅁ", "김"), ("미", "김"), ("밍", "김"), ("ㅅ", "김민"), ("서", "김민"), ("ㄱ", "")]
)
def test_a_name_is_found_at_every_key_of_its_composition(door: Door, preedit: str, committed: str) -> None:
    composing = QInputMethodEvent(preedit, [])
    composing.setCommitString(committed)
    QApplication.sendEvent(door.page.box, composing)
    door.bot.waitUntil(lambda: door.page.results.found.text == committed + preedit)
    assert door.page.box.text() == committed
    assert "김민서" in [one.attendee.hangul for one in door.page.results.found.people]


@pytest.mark.parametrize("early", [False, True])
def test_a_name_that_only_sounds_so_is_never_picked_without_pointing(door: Door, early: bool) -> None:
    if early:
        door.type("garsia")
    else:
        door.look_for("garsia")
    door.press(Key.Key_Return)
    door.settle()
    assert door.page.panel.picked is None
    assert door.page.results_shown
    assert door.page.hint.text() == "No name is spelt like that. If it is one of these, choose with ↓ and press Enter."
    door.press(Key.Key_Down)
    door.press(Key.Key_Return)
    assert door.page.panel.name.text() == "José García Núñez"


def test_a_door_sign_takes_the_desk_along(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> None:
    world = build(tmp_path / "event.checkin")
    door = open_door(world, settings, qtbot)
    told: list[tuple[str, str]] = []
    door.page.said.connect(lambda level, sentence: told.append((level, sentence)))
    for session in (CERT, FORUM):
        door.type(sign_number(session.code, world.desk.event.secret))
        door.press(Key.Key_Return)
        assert door.page.bar.session == session
        assert told[-1] == ("info", f"This desk now works for {session.name}.")
    assert door.verdicts == []
    assert world.desk.recent() == []
    door.settle()
    door.background.close()
    world.file.close()


@pytest.mark.parametrize("code", ["{number}", "REG-0042"])
def test_the_fast_clock_of_another_desk_lets_nobody_in_twice(door: Door, code: str) -> None:
    code = code.format(number=door.world.numbers["Kim Minseo"])
    fast = Desk(door.world.file, "B", clock=Hands(door.world.clock() + timedelta(minutes=5)))
    assert fast.scan(code, "FORUM").admitted
    assert door.scan(code).reason is Reason.ALREADY_IN
