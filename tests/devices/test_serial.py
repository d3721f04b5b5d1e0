"""A serial scanner, played by the other end of a pseudo terminal: real bytes through a real QSerialPort."""

from __future__ import annotations

import os
import pty
import sys
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin.devices import serial
from checkin.devices.serial import LONGEST, SPEEDS, Port, SerialScanner, Trouble

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")

NUMBER = "1739502846103948572610394857261039"
LOOK = 20
"""Milliseconds: a test has no second to wait until a scanner is looked for again."""


class Cable:
    """A port at ``location`` (a link, so that it can be unplugged and plugged in again) and the scanner behind it."""

    def __init__(self, location: Path) -> None:
        self.location = location
        self.plug_in()

    def plug_in(self, location: Path | None = None) -> None:
        self.location = location or self.location
        self._scanner, self._computer = pty.openpty()
        tty.setraw(self._computer)
        self.location.symlink_to(os.ttyname(self._computer))

    def unplug(self) -> None:
        self.location.unlink()
        for end in self._computer, self._scanner:
            os.close(end)

    def send(self, sent: bytes) -> None:
        os.write(self._scanner, sent)

    @property
    def port(self) -> Port:
        return Port(str(self.location), "Honeywell 1950g", "0c2e:0b61:21")


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    made = Cable(tmp_path / "ttyACM0")
    yield made
    if made.location.exists():
        made.unplug()


@pytest.fixture
def scanner(qapp: object, cable: Cable) -> Iterator[SerialScanner]:
    made = SerialScanner(find=lambda: [cable.port] if cable.location.exists() else [], look=LOOK)
    made.listen(cable.port)
    assert (made.listening, made.trouble) == (True, None)
    yield made
    made.listen(None)


@pytest.fixture
def heard(scanner: SerialScanner) -> list[str]:
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    return scans


@pytest.mark.parametrize("suffix", [b"\r", b"\n", b"\r\n", b"", b"\x03\r"], ids=["CR", "LF", "CRLF", "silence", "ETX"])
def test_a_scan_ends_in_whatever_the_scanner_says(cable: Cable, heard: list[str], qtbot: QtBot, suffix: bytes) -> None:
    cable.send(NUMBER.encode() + suffix)
    qtbot.waitUntil(lambda: heard == [NUMBER])


def test_a_scan_in_pieces_is_one_scan(cable: Cable, scanner: SerialScanner, heard: list[str], qtbot: QtBot) -> None:
    for piece in NUMBER[:5], NUMBER[5:30], NUMBER[30:] + "\r":
        with qtbot.waitSignal(scanner._device.readyRead):  # type: ignore[union-attr]
            cable.send(piece.encode())
    assert heard == [NUMBER]


def test_several_scans_in_one_piece_are_several(cable: Cable, heard: list[str], qtbot: QtBot) -> None:
    cable.send(b"REG-1\r\nREG-2\r\n\r\nREG-2\r\nREG-3\r")  # the same code twice within a second is one scan
    qtbot.waitUntil(lambda: heard == ["REG-1", "REG-2", "REG-3"])


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("등록-7".encode(), "등록-7"),
        ("등록-7".encode("cp949"), "등록-7"),
        (b"\xe1\xff\x20A", "áÿ A"),
        (b"\x02 \x1d]Q1" + b"77", "]Q177"),
        (b"\x00\x00A\x00B", "AB"),
    ],
    ids=["UTF-8", "CP949", "Latin-1", "control characters", "zeros"],
)
def test_what_the_code_holds(cable: Cable, heard: list[str], qtbot: QtBot, sent: bytes, text: str) -> None:
    cable.send(sent + b"\r")
    qtbot.waitUntil(lambda: heard == [text])


def test_noise_without_end_is_let_go_and_the_next_scan_heard(
    cable: Cable, scanner: SerialScanner, heard: list[str], qtbot: QtBot
) -> None:
    for _ in range(LONGEST // 1000 + 2):
        with qtbot.waitSignal(scanner._device.readyRead):  # type: ignore[union-attr]
            cable.send(b"x" * 1000)  # a pseudo terminal holds four thousand bytes
    cable.send(b"x\r" + NUMBER.encode() + b"\r")
    qtbot.waitUntil(lambda: heard == [NUMBER])


def test_unplugged_and_plugged_in_again(
    cable: Cable, scanner: SerialScanner, heard: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    cable.send(NUMBER[:9].encode())
    with qtbot.waitSignal(scanner.changed):
        cable.unplug()
    assert (scanner.listening, scanner.trouble) == (False, Trouble.NOT_THERE)
    with qtbot.waitSignal(scanner.changed):
        cable.plug_in()
    assert (scanner.listening, scanner.trouble) == (True, None)
    cable.send(NUMBER.encode() + b"\r")
    qtbot.waitUntil(lambda: heard == [NUMBER])  # and nothing of what was cut off
    with qtbot.waitSignal(scanner.changed):
        cable.unplug()
    with qtbot.waitSignal(scanner.changed):
        cable.plug_in(tmp_path / "ttyACM1")  # the system gave it another name
    cable.send(b"REG-7\r")
    qtbot.waitUntil(lambda: heard == [NUMBER, "REG-7"])
    assert scanner.port == cable.port


def test_a_scanner_that_comes_after_the_program(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    scanner = SerialScanner(find=list, look=LOOK)
    said: list[Trouble | None] = []
    scanner.changed.connect(lambda: said.append(scanner.trouble))
    scanner.listen(Port(str(tmp_path / "ttyACM0")), SPEEDS[-1])
    assert said == [Trouble.NOT_THERE]
    with qtbot.waitSignal(scanner.changed):
        cable = Cable(tmp_path / "ttyACM0")
    assert said == [Trouble.NOT_THERE, None]
    scanner.listen(None)
    assert (scanner.listening, scanner.trouble) == (False, None)
    cable.unplug()


def test_a_port_that_another_program_holds(scanner: SerialScanner, cable: Cable) -> None:
    second = SerialScanner(find=list)
    second.listen(Port(os.ttyname(cable._computer)))
    first = SerialScanner(find=list)
    first.listen(Port(os.ttyname(cable._computer)))
    assert (second.listening, first.trouble) == (True, Trouble.BUSY)
    first.listen(None)
    second.listen(None)


def test_a_port_that_is_none(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "not a port"
    file.write_text("x", encoding="utf-8")
    scanner = SerialScanner(find=list)
    scanner.listen(Port(str(file)))
    assert scanner.trouble in {Trouble.FAILED, Trouble.BUSY}
    scanner.listen(None)


def test_a_port_that_belongs_to_a_group(
    scanner: SerialScanner, cable: Cable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whoever runs the tests may be allowed everything, so the system's answer is played: refused, and not readable."""
    file = tmp_path / "ttyS0"
    file.write_text("", encoding="utf-8")
    monkeypatch.setattr(serial.os, "access", lambda path, mode: False)

    class Refused:
        name = "PermissionError"

    scanner.port = Port(str(file))
    assert scanner._why_not(Refused()) is Trouble.NO_PERMISSION  # type: ignore[arg-type]


def test_without_the_library_the_desk_goes_on(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtSerialPort", None)
    assert serial.ports() is None
    scanner = SerialScanner()
    scanner.listen(Port("/dev/ttyACM0"))
    assert (scanner.listening, scanner.trouble) == (False, Trouble.NO_LIBRARY)


def test_the_ports_of_this_machine_can_be_listed() -> None:
    found = serial.ports()
    assert found is not None
    assert all(port.location for port in found)
