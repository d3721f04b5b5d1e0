"""A scanner on a serial port, or on a cable that pretends to be one.

    bytes --readyRead--> SerialScanner: a line end, or silence after the last byte --> scanned(text)
    unplugged --> said, then looked for every second, wherever it turns up --> plugged in: goes on by itself

A desk without a serial scanner pays nothing: QtSerialPort is imported when a port is asked for, and what is missing or
forbidden is a ``Trouble`` that the window puts into words.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QIODevice, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

CHOSEN_PORT = "scanner/port"
"""Where the settings of a computer keep the port of its scanner, if it has one."""
SPEEDS = (9600, 19200, 38400, 57600, 115200)
"""Bits per second; scanners leave the factory with the first, and USB cables take any."""
SILENCE = 80
"""Milliseconds without a byte after which a code without a line end is complete: at 9600 bits a byte takes one."""
LOOK = 1000
"""Milliseconds between two attempts to find a scanner that is not there."""
AGAIN = 1000
"""Milliseconds in which the same code read again is the same scan."""
LONGEST = 4096
"""Bytes of one code: no QR holds more than 2,953. What comes beyond them, until the next line end, is let go."""

_END = re.compile(rb"[\r\n]+")
_NOT_TEXT = re.compile("[\x00-\x1c\x7f]+")


class Trouble(StrEnum):
    """Why no scanner is listened to."""

    NO_LIBRARY = "no_library"  # QtSerialPort cannot be imported
    NOT_THERE = "not_there"  # unplugged, or never plugged in
    NO_PERMISSION = "no_permission"  # on Linux: the user is not in the group that the port belongs to
    BUSY = "busy"  # another program listens to it
    FAILED = "failed"  # the system said something else: see ``SerialScanner.detail``


@dataclass(frozen=True, slots=True)
class Port:
    """``location`` is where the system has it now (/dev/ttyACM0, COM3), ``identity`` what stays when it is plugged in
    elsewhere (maker, product and serial number; empty for a real serial port), ``label`` what a person calls it."""

    location: str
    label: str = ""
    identity: str = ""


def ports() -> list[Port] | None:
    """The serial ports of the machine by location; None where QtSerialPort is missing."""
    try:
        from PySide6.QtSerialPort import QSerialPortInfo  # noqa: PLC0415 - only a desk with such a scanner needs it
    except ImportError:
        return None
    found = []
    for info in QSerialPortInfo.availablePorts():
        called = " ".join(part for part in (info.manufacturer(), info.description()) if part)
        identity = ""
        if info.hasVendorIdentifier():
            identity = f"{info.vendorIdentifier():04x}:{info.productIdentifier():04x}:{info.serialNumber()}"
        found.append(Port(info.systemLocation(), called, identity))
    return sorted(found, key=lambda port: (not port.identity, port.location))


class SerialScanner(QObject):
    """Listens to one port. ``scanned`` carries the text of one scan; ``changed``: ``listening`` or ``trouble`` did.

    ``find`` lists the ports there are. A port that it does not list is tried all the same.
    """

    scanned = Signal(str)
    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, find: Callable[[], list[Port] | None] = ports, look: int = LOOK
    ) -> None:
        super().__init__(parent)
        self.port: Port | None = None
        self.speed = SPEEDS[0]
        self.trouble: Trouble | None = None
        self.detail = ""
        self._find = find
        self._device: QSerialPort | None = None
        self._bytes = b""
        self._too_long = False
        self._before = ""
        self._since = QElapsedTimer()
        self._silence = QTimer(self, singleShot=True, interval=SILENCE)
        self._silence.timeout.connect(self._complete)
        self._look = QTimer(self, interval=look)
        self._look.timeout.connect(self._open)

    @property
    def listening(self) -> bool:
        """Whether a scan would be heard now."""
        return self._device is not None

    def listen(self, port: Port | None, speed: int = SPEEDS[0]) -> None:
        """Listen to ``port`` from now on, and to no other; to none with None. What comes of it is told by ``changed``."""
        self._close()
        self.port, self.speed = port, speed
        self.trouble, self.detail, self._before = None, "", ""
        self._look.stop()
        if port is None:
            self.changed.emit()
        elif not self._open():
            self._look.start()

    def _open(self) -> bool:
        assert self.port is not None
        try:
            from PySide6.QtSerialPort import QSerialPort  # noqa: PLC0415
        except ImportError:
            self._say(Trouble.NO_LIBRARY)
            self._look.stop()
            return False
        self.port = self._where_it_is(self.port)
        device = QSerialPort(self)
        device.setPortName(self.port.location)
        device.setBaudRate(self.speed)
        if not device.open(QIODevice.OpenModeFlag.ReadOnly):
            self._say(self._why_not(device.error()), device.errorString())
            device.deleteLater()
            return False
        device.setDataTerminalReady(True)  # some scanners on USB send nothing to a host that is not ready
        device.clear()
        device.readyRead.connect(self._read)
        device.errorOccurred.connect(self._broke)
        self._device = device
        self._look.stop()
        self._say(None)
        return True

    def _where_it_is(self, port: Port) -> Port:
        """The same scanner may have been plugged in elsewhere."""
        if not port.identity:
            return port
        here = [found for found in self._find() or () if found.identity == port.identity]
        return next((found for found in here if found.location == port.location), here[0] if here else port)

    def _why_not(self, error: QSerialPort.SerialPortError) -> Trouble:
        assert self.port is not None
        location = self.port.location
        if sys.platform != "win32" and not os.path.exists(location):  # noqa: PTH110 - a device, not a file
            return Trouble.NOT_THERE
        match error.name:
            case "DeviceNotFoundError":
                return Trouble.NOT_THERE
            case "PermissionError":
                mine = sys.platform != "win32" and not os.access(location, os.R_OK | os.W_OK)
                return Trouble.NO_PERMISSION if mine else Trouble.BUSY
        return Trouble.FAILED

    def _say(self, trouble: Trouble | None, detail: str = "") -> None:
        news = trouble is not self.trouble or trouble is None
        self.trouble, self.detail = trouble, detail
        if news:
            self.changed.emit()

    def _broke(self, error: QSerialPort.SerialPortError) -> None:
        if error.name not in {"ResourceError", "DeviceNotFoundError", "PermissionError"}:
            return  # noise on the line: the code that it was in will not prove itself
        self._close()
        self._say(Trouble.NOT_THERE)
        self._look.start()

    def _close(self) -> None:
        device, self._device = self._device, None
        self._silence.stop()
        self._bytes, self._too_long = b"", False
        if device is not None:
            device.readyRead.disconnect(self._read)
            device.errorOccurred.disconnect(self._broke)
            device.close()
            device.deleteLater()

    # --- what it says

    def _read(self) -> None:
        if self._device is None:
            return
        *whole, rest = _END.split(self._bytes + self._device.readAll().data())
        for line in whole:
            if not self._too_long:
                self._tell(line)
            self._too_long = False
        if len(rest) > LONGEST:
            rest, self._too_long = b"", True
        self._bytes = rest
        if rest or self._too_long:
            self._silence.start()
        else:
            self._silence.stop()

    def _complete(self) -> None:
        line, self._bytes = self._bytes, b""
        if not self._too_long:
            self._tell(line)
        self._too_long = False

    def _tell(self, line: bytes) -> None:
        text = _NOT_TEXT.sub("", _decoded(line)).strip()
        if not text:
            return
        again = text == self._before and self._since.isValid() and self._since.elapsed() <= AGAIN
        self._before = text
        self._since.start()
        if not again:
            self.scanned.emit(text)


def _decoded(line: bytes) -> str:
    """Scanners send what the code holds: UTF-8, or what a Korean or Western program wrote into it."""
    for encoding in "utf-8", "cp949":
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")
