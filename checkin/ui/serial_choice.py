"""Which port a desk's scanner is on, and how fast; remembered on this computer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.devices.serial import CHOSEN_PORT, SPEEDS, Port, SerialScanner, ports
from checkin.ui import theme
from checkin.ui.quiet_choice import QuietChoice
from checkin.ui.scanner_words import port_sentence

_LABEL, _IDENTITY, _SPEED = "scanner/label", "scanner/identity", "scanner/speed"
_NONE = "none"


def remembered(settings: QSettings) -> tuple[Port | None, int]:
    """The port and speed that were chosen on this computer."""
    speed = str(settings.value(_SPEED, SPEEDS[0]))
    location = str(settings.value(CHOSEN_PORT, ""))
    port = Port(location, str(settings.value(_LABEL, "")), str(settings.value(_IDENTITY, ""))) if location else None
    return port, int(speed) if speed.isdigit() and int(speed) in SPEEDS else SPEEDS[0]


def remember(settings: QSettings, port: Port | None, speed: int) -> None:
    """Keep the choice; None forgets it."""
    if port is None:
        for key in CHOSEN_PORT, _LABEL, _IDENTITY, _SPEED:
            settings.remove(key)
        return
    for key, value in (
        (CHOSEN_PORT, port.location),
        (_LABEL, port.label),
        (_IDENTITY, port.identity),
        (_SPEED, str(speed)),
    ):
        settings.setValue(key, value)


class SerialChoice(QWidget):
    """A port, a speed, and whether the scanner is heard. ``done``: give the focus back."""

    done = Signal()

    def __init__(self, scanner: SerialScanner, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scanner, self._settings = scanner, settings
        self._ports: dict[str, Port] = {}
        self._about, self._speed_about, self.state = QLabel(), QLabel(), QLabel()
        self.port, self.speed = QuietChoice(), QuietChoice()
        self.state.setWordWrap(True)
        self.state.setProperty("role", "muted")
        self._about.setBuddy(self.port)
        self._speed_about.setBuddy(self.speed)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self._about)
        row.addWidget(self.port, 1)
        row.addSpacing(theme.GAP)
        row.addWidget(self._speed_about)
        row.addWidget(self.speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(row)
        column.addWidget(self.state)
        self.speed.offer((str(speed), str(speed)) for speed in SPEEDS)
        self.speed.choose(str(scanner.speed if scanner.port else remembered(settings)[1]))
        for choice in self.port, self.speed:
            choice.chosen.connect(self._choose)
            choice.closed.connect(self.done)
        scanner.changed.connect(self._show)
        self._translate()

    def look(self) -> None:
        """Ask the system again which ports there are; the chosen one is offered though it is not there."""
        found = ports() or []
        chosen = self._scanner.port
        if chosen is not None and chosen.location not in {port.location for port in found}:
            found.append(chosen)
        self._ports = {port.location: port for port in found}
        none = self.tr("None: the scanner types")
        words = [(port.location, f"{port.location}  {port.label}".rstrip()) for port in found]
        self.port.offer([(_NONE, none), *words])
        self.port.choose(chosen.location if chosen else _NONE)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _choose(self) -> None:
        port, speed = self._ports.get(self.port.key), int(self.speed.key)
        remember(self._settings, port, speed)
        self._scanner.listen(port, speed)

    def _show(self) -> None:
        self.state.setText(port_sentence(self._scanner))

    def _translate(self) -> None:
        self._about.setText(self.tr("Serial port"))
        self._speed_about.setText(self.tr("Speed"))
        self.port.setAccessibleName(self.tr("Serial port"))
        self.speed.setAccessibleName(self.tr("Speed"))
        self.look()
