"""The window around the pages: the way around, scans from everywhere, files from outside, what is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Bell
from checkin.devices.scanner import KeyboardWedge
from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.ui.background import Background
from checkin.ui.door_page import DoorPage
from checkin.ui.language import Language
from checkin.ui.person_form import PersonForm
from checkin.ui.verdict_banner import VerdictBanner
from checkin.ui.window import DESK, Window
from tests.ui.dropped import drop, drop_data
from tests.worlds import FORUM, World, build

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Page(QWidget):
    """A page with one line to type into, which counts how often it was read again."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.refreshed = 0
        self.lists: list[Path] = []
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def refresh(self) -> None:
        self.refreshed += 1

    def open_lists(self, paths: list[Path]) -> None:
        self.lists += paths


@dataclass
class House:
    """A window on a real file. ``now`` is the scanner's own clock, in milliseconds."""

    window: Window
    world: World
    background: Background
    built: dict[str, Page]
    bot: QtBot
    now: int = 10_000

    def wedge(self) -> KeyboardWedge:
        """A scanner that is listened to; type with ``strike``."""
        wedge = KeyboardWedge(self.window)
        wedge.scanned.connect(self.window.scan)
        return wedge

    def strike(self, text: str) -> None:
        """Keys as a scanner sends them: to the window in front, and none of them slow, however busy the machine is."""
        window = QApplication.focusWindow()
        self.now += 500
        for char in f"{text}\r":
            self.now += 6
            for kind in QEvent.Type.KeyPress, QEvent.Type.KeyRelease:
                key = Key.Key_Return if char == "\r" else Key(ord(char.upper()))
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
                event.setTimestamp(self.now)
                QCoreApplication.sendEvent(window, event)


@pytest.fixture
def house(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    world = build(tmp_path / "event.checkin", sessions=(FORUM,))
    background = Background()
    door = DoorPage(world.desk, background, Bell(sounds=tmp_path), settings, lambda _: None)
    built: dict[str, Page] = {}

    def builder(key: str) -> Page:
        built[key] = Page()
        return built[key]

    keys = ("attendees", "sessions", "meetings", "badges", "import", "export")
    builders = {key: lambda key=key: builder(key) for key in keys}
    settings.setValue("language", "en")
    language = Language(settings)
    window = Window(world.desk, door, builders, language, settings)
    qtbot.addWidget(window)
    language.setParent(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    qtbot.waitUntil(lambda: door.bar.session is not None)
    yield House(window, world, background, built, qtbot)
    language.speak("en")
    window.close()
    background.close()
    world.file.close()


def test_every_page_is_a_key_away_and_built_when_first_seen(house: House) -> None:
    assert house.window.current == DESK
    assert house.built == {}
    QTest.keyClick(house.window, Key.Key_3, CONTROL)
    assert house.window.current == "sessions"
    assert list(house.built) == ["sessions"]
    QTest.keyClick(house.window, Key.Key_1, CONTROL)
    assert house.window.current == DESK
    assert house.window.door.box.hasFocus()


def test_what_one_page_wrote_the_others_read_again(house: House) -> None:
    house.window.go("attendees")
    house.window.go("sessions")
    attendees, sessions = house.built["attendees"], house.built["sessions"]
    assert (attendees.refreshed, sessions.refreshed) == (1, 1)
    sessions.changed.emit()
    assert (attendees.refreshed, sessions.refreshed) == (1, 1)  # the writer knows, the other is not seen
    house.window.go("attendees")
    assert attendees.refreshed == 2
    house.window.mark_stale()
    assert attendees.refreshed == 3


def test_a_scan_on_another_page_drops_a_banner_and_leaves_the_typing_alone(house: House) -> None:
    house.wedge()
    page = house.window.go("attendees")
    assert isinstance(page, Page)
    page.line.setFocus()
    QTest.keyClicks(page.line, "Nune")
    with house.bot.waitSignal(house.window.door.decided) as decided:
        house.strike(house.world.numbers["Kim Minseo"])
    assert decided.args[0].admitted
    assert page.line.text() == "Nune"
    assert page.line.hasFocus()
    banner = house.window.banner
    assert banner is not None
    assert banner.isVisible()
    assert (banner.word.text(), banner.name.text()) == ("Welcome", "김민서  Kim Minseo")
    house.window.go(DESK)
    assert house.window.door.panel.name.text() == "Kim Minseo"
    assert not banner.isVisible()  # the panel says it, larger


def test_a_scan_over_a_dialog_shows_on_the_dialog(house: House) -> None:
    house.wedge()
    dialog = QDialog(house.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    line = QLineEdit(dialog)
    dialog.resize(480, 320)
    dialog.open()
    house.bot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    line.setFocus()
    with house.bot.waitSignal(house.window.door.decided):
        house.strike(house.world.numbers["Lee Jun"])
    assert line.text() == ""
    assert dialog.isVisible()
    assert dialog.findChild(VerdictBanner) is not None
    dialog.close()
    house.window.activateWindow()
    house.bot.waitUntil(house.window.isActiveWindow)
    QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete: the dialog goes, and the banner with it
    house.window.go("badges")
    with house.bot.waitSignal(house.window.door.decided):
        house.window.scan(house.world.numbers["Kim Minseo"])
    assert house.window.findChild(VerdictBanner) is not None


def test_what_the_desk_said_of_one_guest_goes_with_the_next(house: House) -> None:
    house.wedge()
    house.window.door.said.emit("warn", "She was let in and cannot be replaced.")
    assert house.window.strip.isVisible()
    with house.bot.waitSignal(house.window.door.decided):
        house.strike(house.world.numbers["Kim Minseo"])
    assert not house.window.strip.isVisible()
    house.window.door.said.emit("error", "The disk is full.")
    with house.bot.waitSignal(house.window.door.decided):
        house.strike(house.world.numbers["Lee Jun"])
    assert house.window.strip.text == "The disk is full."
    house.window.say("warn", "The printer is out of paper.")
    with house.bot.waitSignal(house.window.door.decided):
        house.strike(house.world.numbers["José García Núñez"])
    assert house.window.strip.text == "The printer is out of paper."


def test_a_code_with_letters_is_a_scan_over_a_form_and_stays_in_its_own_field(house: House) -> None:
    house.wedge()
    dialog = QDialog(house.window)
    form, save = PersonForm(house.world.desk.event), QPushButton("Save")
    column = QVBoxLayout(dialog)
    for part in form, save:
        column.addWidget(part)
    save.setDefault(True)
    save.clicked.connect(dialog.accept)
    dialog.open()
    house.bot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    form.fields["name"].setText("Ana Lu")
    for field in "name", "company", "country", "note":
        form.fields[field].setFocus()
        for code, reason in ("REG-0042", Reason.ADMITTED), ("KMX-7Q2A-0198", Reason.UNKNOWN):
            house.world.clock.move(minutes=1)
            with house.bot.waitSignal(house.window.door.decided) as decided:
                house.strike(code)
            assert decided.args[0].code == code
            assert decided.args[0].reason in {reason, Reason.ALREADY_IN}, field
            banner = house.window.banner
            assert banner is not None
            assert banner.isVisible()
    assert form.entry() == Entry(name="Ana Lu")
    form.fields["external_code"].setFocus()
    house.strike("REG-0043")
    assert (form.entry().external_code, dialog.isVisible()) == ("REG-0043", False)


def test_a_code_with_letters_in_the_desks_box_is_entered_there(house: House) -> None:
    house.wedge()
    with house.bot.waitSignal(house.window.door.decided) as decided:
        house.strike("REG-0042")
    assert decided.args[0].attendee.name == "Lee Jun"
    house.strike("lee jun")
    house.bot.waitUntil(lambda: house.window.door.panel.picked is not None)
    assert house.window.door.box.text() == ""


def test_on_the_desk_itself_there_is_no_banner(house: House) -> None:
    house.wedge()
    with house.bot.waitSignal(house.window.door.decided):
        house.strike(house.world.numbers["Kim Minseo"])
    assert house.window.banner is None
    assert house.window.door.box.text() == ""


def test_lists_dropped_anywhere_go_to_their_page_one_after_the_other(house: House, tmp_path: Path) -> None:
    lists = [tmp_path / "list.csv", tmp_path / "List.XLSX", tmp_path / "no ending"]
    page = house.window.go("attendees")
    assert isinstance(page, Page)
    assert drop(page.line, *lists)  # a line to type into takes no file for text
    assert page.line.text() == ""
    assert house.window.current == "import"
    assert house.built["import"].lists == lists


def test_a_list_dropped_on_the_meetings_is_taken_for_a_schedule(house: House, tmp_path: Path) -> None:
    house.window.go("meetings")
    assert drop(house.window, tmp_path / "agenda.xlsx")
    assert house.window.current == "meetings"
    assert house.built["meetings"].lists == [tmp_path / "agenda.xlsx"]


def test_an_event_file_dropped_is_opened(house: House, tmp_path: Path) -> None:
    opened: list[Path] = []
    house.window.file_wanted.connect(opened.append)
    assert drop(house.window, tmp_path / "other.checkin")
    assert opened == [tmp_path / "other.checkin"]
    assert house.window.current == DESK


def test_pictures_and_pdfs_dropped_are_looked_at(house: House, tmp_path: Path) -> None:
    looked: list[list[Path]] = []
    house.window.pictures_dropped.connect(looked.append)
    dropped = [tmp_path / "photo.HEIC", tmp_path / "list.csv", tmp_path / "ticket.pdf"]
    assert drop(house.window.door.box, *dropped)
    assert looked == [[dropped[0], dropped[2]]]
    assert house.built["import"].lists == [dropped[1]]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("list.docx", "list.docx is a document. Copy its table into Excel, save it and drop that file."),
        ("", "is a folder. Open it and drop the list itself."),
    ],
)
def test_what_cannot_be_a_list_is_said_and_the_page_stays(house: House, tmp_path: Path, name: str, said: str) -> None:
    assert drop(house.window.door.box, tmp_path / name)
    assert house.window.current == DESK
    assert house.window.strip.text.endswith(said)
    assert house.window.door.box.text() == ""


def test_text_is_dropped_where_it_is_dropped(house: House) -> None:
    data = QMimeData()
    data.setText("garcia")
    line = QLineEdit(house.window)
    assert drop_data(line, data)
    assert line.text() == "garcia"


def test_the_desk_is_named_in_the_header(house: House) -> None:
    header = house.window.header
    QTest.mouseClick(header.desk, Qt.MouseButton.LeftButton)
    assert header.naming.hasFocus()
    header.naming.clear()
    QTest.keyClicks(header.naming, "  Puerta  norte ")
    with house.bot.waitSignal(house.window.desk_named) as named:
        QTest.keyClick(header.naming, Key.Key_Return)
    assert named.args == ["Puerta norte"]
    assert header.desk.text() == "Desk: Puerta norte"
    assert house.window.door.box.hasFocus()


def test_a_name_typed_at_the_header_goes_into_the_box_and_not_into_the_language(house: House) -> None:
    header = house.window.header
    header.language.setFocus()
    for key in (Key.Key_E, Key.Key_S, Key.Key_P):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert header.language.key == "en"
    assert house.window.door.box.text() == "esp"


def test_the_language_changes_every_word_at_once(house: House) -> None:
    door = house.window.door
    house.window.scan(house.world.numbers["Kim Minseo"])
    house.bot.waitUntil(lambda: door.panel.word.text() == "Welcome")
    house.window.header.language_chosen.emit("ko")
    house.bot.waitUntil(lambda: door.panel.word.text() == "환영합니다")
    house.bot.waitUntil(lambda: "오전" in door.bar.choice.currentText())
    assert door.panel.hangul.text() == "김민서"


def test_the_help_card_gives_the_focus_back(house: House) -> None:
    QTest.keyClick(house.window, Key.Key_F1)
    assert house.window.help.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert not house.window.help.isVisible()
    assert house.window.door.box.hasFocus()


def test_the_size_is_remembered(house: House, settings: QSettings) -> None:
    house.window.resize(1024, 733)  # no wider than the offscreen platform's screen lets it be again
    with house.bot.waitSignal(house.window.closed):
        house.window.close()
    again = Window(house.world.desk, house.window.door, {}, Language(settings), settings)
    house.bot.addWidget(again)
    assert (again.width(), again.height()) == (1024, 733)
