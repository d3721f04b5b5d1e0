"""The page to try a scanner on: what it says of a scan, through the keys, an input method and a cable."""

from __future__ import annotations

import os
import pty
import sys
import tty
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin.badges.qr import any_png, decode
from checkin.devices.serial import SPEEDS, Port, SerialScanner, Trouble
from checkin.domain.diagnosis import TEST_CODE, Complaint
from checkin.ui.background import Background
from checkin.ui.scanner_dialog import ScannerDialog
from checkin.ui.scanner_words import complaint_sentence, port_sentence
from checkin.ui.serial_choice import SerialChoice, remember, remembered
from tests.worlds import World, build

ENDS = {"\n": (Qt.Key.Key_Return, "\r"), "\t": (Qt.Key.Key_Tab, "\t")}


@dataclass
class Trial:
    """The dialog, and a scanner that types into it."""

    dialog: ScannerDialog
    scanner: SerialScanner
    world: World
    bot: QtBot
    now: int = 5_000

    def scan(self, text: str, each: int = 5) -> list[str]:
        """Type ``text``; what the dialog says of it."""
        with self.bot.waitSignal(self.dialog.ear.heard):
            for char in text:
                self.now += each
                key, told = ENDS.get(char) or (Qt.Key.Key_unknown, char)
                event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, told)
                event.setTimestamp(self.now)
                QCoreApplication.sendEvent(self.dialog.ear, event)
        self.dialog.said = []
        self.bot.waitUntil(lambda: bool(self.dialog.said))
        return self.dialog.said

    def facts(self) -> list[str]:
        return [fact.text() for fact in self.dialog.facts]


@pytest.fixture
def trial(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Trial]:
    world, background = build(tmp_path / "week.checkin"), Background()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    scanner = SerialScanner(window)
    dialog = ScannerDialog(world.desk, background, scanner, settings, window)
    dialog.open()
    yield Trial(dialog, scanner, world, qtbot)
    if isValid(dialog):
        dialog.close()
    scanner.listen(None)
    background.close()
    world.file.close()


def test_a_good_scanner(trial: Trial) -> None:
    assert trial.scan(TEST_CODE + "\n") == ["This scanner works as it should."]
    assert trial.facts() == ["The test code of this page", "22 keys, 5 to 5 ms apart, usually 5", "Enter"]
    assert trial.dialog.ear.text() == TEST_CODE
    assert trial.dialog.characters.toPlainText().startswith("C U+0043   h U+0068")


def test_the_code_on_the_page_is_the_test_code() -> None:
    assert decode(any_png(TEST_CODE, 6)) == [TEST_CODE]


def test_whose_badge_it_is_and_that_nobody_is_let_in(trial: Trial) -> None:
    trial.scan(trial.world.numbers["Kim Minseo"])
    assert trial.facts()[0] == "A badge of this event: Kim Minseo"
    assert trial.facts()[2] == "Nothing"
    trial.scan("1" * 33 + "2\n")
    assert trial.facts()[0] == "As long as a badge's number, but not made for Partnership Week"
    trial.scan("REG-0042\t")
    assert (trial.facts()[0], trial.facts()[2]) == ("A code on the list: Lee Jun", "Tab")
    assert trial.world.desk.recent() == []


@pytest.mark.parametrize(
    ("typed", "each", "complaint"),
    [
        ("Checkin'Test-12Ñ34¿56\n", 5, Complaint.LATIN_AMERICAN),
        ("REG'0042\n", 5, Complaint.SPANISH),
        ("ㄲㄸㅎ-0042\n", 5, Complaint.HANGUL),
        ("reg-0042\n", 5, Complaint.CASE),
        ("REG-0042", 5, Complaint.NO_ENDING),
        ("REG-0042\n", 90, Complaint.SLOW),
        ("REG-0042\n", 25, Complaint.SLOW),
    ],
)
def test_what_is_wrong_and_its_cure(trial: Trial, typed: str, each: int, complaint: Complaint) -> None:
    assert trial.scan(typed, each) == [complaint_sentence(complaint)]


def test_a_korean_input_method(trial: Trial) -> None:
    with trial.bot.waitSignal(trial.dialog.ear.heard):
        for syllable in "ㄲㄸㅎ":
            QCoreApplication.sendEvent(trial.dialog.ear, QInputMethodEvent(syllable, []))
            done = QInputMethodEvent("", [])
            done.setCommitString(syllable)
            QCoreApplication.sendEvent(trial.dialog.ear, done)
        QTest.keyClicks(trial.dialog.ear, "-0042")
        QTest.keyClick(trial.dialog.ear, Qt.Key.Key_Return)
    trial.bot.waitUntil(lambda: complaint_sentence(Complaint.HANGUL) in trial.dialog.said)
    assert trial.dialog.ear.text() == "ㄲㄸㅎ-0042"
    assert trial.facts()[0] == "A code on the list: Lee Jun"


def test_the_next_scan_replaces_the_last(trial: Trial) -> None:
    trial.scan("REG'0042\n")
    assert trial.scan("REG-0042\n") == ["This scanner works as it should."]
    assert trial.dialog.ear.text() == "REG-0042"


def test_what_turns_a_line_around_is_shown_by_its_number(trial: Trial) -> None:
    trial.dialog.hear("A\u202e\u05d0" + "9" * 600)
    trial.bot.waitUntil(lambda: bool(trial.dialog.said))
    shown = trial.dialog.characters.toPlainText()
    assert shown.startswith("A U+0041   U+202E   U+05D0   9 U+0039")
    assert shown.endswith("… +203")
    assert trial.facts()[1] == "All at once, over the cable"


def test_escape_closes_and_tab_leads_on(trial: Trial) -> None:
    trial.dialog.ear.setFocus()
    QTest.keyClick(trial.dialog.ear, Qt.Key.Key_Tab)
    assert not trial.dialog.ear.hasFocus()
    with trial.bot.waitSignal(trial.dialog.finished):
        QTest.keyClick(trial.dialog.ear, Qt.Key.Key_Escape)


# The port of a scanner on a cable.


def test_the_choice_is_remembered(settings: QSettings) -> None:
    assert remembered(settings) == (None, SPEEDS[0])
    port = Port("/dev/ttyACM0", "Honeywell 1950g", "0c2e:0b61:21")
    remember(settings, port, SPEEDS[-1])
    assert remembered(settings) == (port, SPEEDS[-1])
    settings.setValue("scanner/speed", "fast")
    assert remembered(settings) == (port, SPEEDS[0])
    remember(settings, None, SPEEDS[0])
    assert remembered(settings) == (None, SPEEDS[0])


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
def test_a_port_is_chosen_heard_and_lost(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far, near = pty.openpty()
    tty.setraw(near)
    port = Port(os.ttyname(near), "Honeywell 1950g")
    monkeypatch.setattr("checkin.ui.serial_choice.ports", lambda: [port])
    scanner = SerialScanner(look=20)
    choice = SerialChoice(scanner, settings)
    qtbot.addWidget(choice)
    assert [choice.port.itemText(at) for at in range(choice.port.count())][1] == f"{port.location}  Honeywell 1950g"
    choice.port.choose(port.location)
    choice.port.chosen.emit(port.location)
    assert choice.state.text() == f"The scanner on {port.location} is listened to."
    assert remembered(settings) == (port, SPEEDS[0])
    with qtbot.waitSignal(scanner.scanned) as scanned:
        os.write(far, b"REG-7\r")
    assert scanned.args == ["REG-7"]
    with qtbot.waitSignal(scanner.changed):
        os.close(far)
        os.close(near)
    assert (
        choice.state.text() == f"The scanner on {port.location} is not there. Plug it in: the desk goes on by itself."
    )
    choice.port.choose("none")
    choice.port.chosen.emit("none")
    assert (scanner.port, remembered(settings)[0]) == (None, None)


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_its_sentence(qapp: object, trouble: Trouble) -> None:
    scanner = SerialScanner()
    scanner.port, scanner.trouble, scanner.detail = Port("COM3"), trouble, "Input/output error"
    sentence = port_sentence(scanner)
    assert sentence.endswith(".")
    assert "COM3" in sentence or trouble is Trouble.NO_LIBRARY
    assert "{" not in sentence
