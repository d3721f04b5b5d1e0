"""The window of an event with its modes, for the tests of what covers it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Bell, Sound
from checkin.ui.background import Background
from checkin.ui.desk_modes import DeskModes
from checkin.ui.door_page import DoorPage
from checkin.ui.language import Language
from checkin.ui.printing import Printing
from checkin.ui.window import Window
from tests.ui.paper import start, stop
from tests.ui.printers import Printers
from tests.worlds import World

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class HeardBell(Bell):
    """A bell that writes down what it rang."""

    def __init__(self) -> None:
        super().__init__()
        self.rung: list[Sound] = []

    def ring(self, kind: Sound) -> bool:
        self.rung.append(kind)
        return True


@dataclass
class House:
    """The window with its modes, and what came out of the printer."""

    window: Window
    world: World
    modes: DeskModes
    printing: Printing
    bell: HeardBell
    background: Background
    bot: QtBot
    printer: Printers

    @property
    def printed(self) -> list[str]:
        """The printers that took a badge, one by one."""
        return [name for _, name, _, _ in self.printer.jobs]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key as the system delivers it: to the window in front, its shortcuts first."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    def type_code(self, text: str) -> None:
        """What a scanner types that is not of digits only."""
        for char in text:
            QTest.keyClick(self.window.windowHandle(), char)
        QTest.keyClick(self.window.windowHandle(), Key.Key_Return)

    def settle(self) -> None:
        """Wait until all work so far is done and shown."""
        done: list[None] = []
        self.background.run(lambda: None, done.append)
        self.bot.waitUntil(lambda: bool(done))


def _uncover(window: Window) -> None:
    """A kiosk cannot be closed, as it should be."""
    if window.cover is not None:
        window.cover.take_off()


@contextmanager
def open_house(world: World, settings: QSettings, bot: QtBot) -> Iterator[House]:
    settings.setValue("language", "en")
    background, bell = Background(), HeardBell()
    language = Language(settings)
    door = DoorPage(world.desk, background, bell, settings, lambda _: None)
    window = Window(world.desk, door, {}, language, settings)
    language.setParent(window)
    bot.addWidget(window, before_close_func=_uncover)
    printer = Printers()
    printing, threads = start(world, printer, settings, world.file.path.with_name("batches"), window)
    modes = DeskModes(window, background, bell, settings, lambda: printing)
    house = House(window, world, modes, printing, bell, background, bot, printer)
    window.show()
    window.activateWindow()
    bot.waitActive(window)
    bot.waitUntil(lambda: door.bar.session is not None)
    yield house
    stop(printing, threads)
    background.close()  # pytest-qt has closed the window by now
    language.speak("en")
