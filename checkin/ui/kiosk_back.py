"""The kiosk's back: a lock, the PIN of the staff, and what they may change without leaving it.

    lock --> PinPad --PIN--> KioskStaff: session, way, language, printing --> the desk's bar, KioskChoices --> start_over
                                     `--leave--> take_off

Its front, where guests stand, is ``kiosk``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain import roles
from checkin.domain.greeting import Tongue
from checkin.domain.presence import Direction
from checkin.ui import theme
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.kiosk_choices import NAMES, KioskChoices, standing_of
from checkin.ui.kiosk_poster import KioskPoster
from checkin.ui.kiosk_staff import KioskStaff
from checkin.ui.pin_pad import PinPad
from checkin.ui.sealed_cover import SealedCover
from checkin.ui.widgets import IconButton, TouchKey

if TYPE_CHECKING:
    from checkin.ui.window import Window

_LOCK = 7 * theme.GRID


class Phase(StrEnum):
    """What the kiosk is at."""

    IDLE = "idle"
    ASKED = "asked"  # a language was chosen
    READING = "reading"
    ANSWERED = "answered"
    GAVE_UP = "gave_up"
    STAFF = "staff"  # a PIN is asked for
    CHANGING = "changing"  # somebody knew it


class KioskBack(SealedCover):
    """What guests do not see. ``seal`` holds the PIN (``roles.sealed``), ``patience`` is in milliseconds."""

    def __init__(self, window: Window, desk: Desk, seal: str, choices: KioskChoices, patience: int) -> None:
        super().__init__(window)
        self._desk, self._seal, self._choices, self._patience = desk, seal, choices, patience
        self._bar = window.door.bar
        self.phase = Phase.IDLE
        self.timer = QTimer(self, singleShot=True)
        self.poster, self.pad, self.staff = KioskPoster(), PinPad(), KioskStaff(desk.event)
        self.about = ElidedLabel()
        self.lock = IconButton("lock", self.tr("Staff: change or leave the kiosk"))
        self.lock.setFixedSize(_LOCK, _LOCK)
        self.lock.setIconSize(QSize(28, 28))
        self.lock.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.languages = {tongue: TouchKey(name) for tongue, name in NAMES.items()}
        self._pages, self._below = QStackedWidget(), QWidget()
        self._lay_out(desk.event.name)
        self.lock.clicked.connect(self.ask_for_pin)
        self.pad.left.connect(self.start_over)
        self.pad.touched.connect(self._wait_on)
        self.pad.entered.connect(self._try_pin)
        self.staff.session_chosen.connect(self._stand_at)
        self.staff.way_chosen.connect(self._turn_to)
        self.staff.tongue_chosen.connect(self._speak)
        self.staff.printing_chosen.connect(self._let_print)
        self.staff.gone_on.connect(self.start_over)
        self.staff.left.connect(self.take_off)
        self._bar.changed.connect(self.show_standing)
        window.door.stood.connect(self.show_standing)

    def _lay_out(self, name: str) -> None:
        title = ElidedLabel()
        title.setFont(theme.font(theme.Size.TITLE, QFont.Weight.DemiBold))
        title.setText(name)
        self.about.setFont(theme.font(theme.Size.HEADING))
        self.about.setProperty("role", "muted")
        said, top = QVBoxLayout(), QHBoxLayout()
        said.setSpacing(theme.HALF)
        said.addWidget(title)
        said.addWidget(self.about)
        top.addLayout(said, 1)
        top.addWidget(self.lock)
        bottom = QHBoxLayout(self._below)
        bottom.setContentsMargins(0, 0, 0, 0)
        bottom.setSpacing(theme.ROOM)
        for button in self.languages.values():
            bottom.addWidget(button, 1)
        for page in (self.poster, self.pad, self.staff):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addWidget(self._below)

    def _turn_page(self, phase: Phase, page: QWidget) -> None:
        self.phase = phase
        self._below.setVisible(page is self.poster)
        self._pages.setCurrentWidget(page)

    def start_over(self) -> None:
        """Guests may come again."""

    def show_standing(self) -> None:
        """Say which session the kiosk works for, and to the staff how it may be otherwise."""
        session, event = self._bar.session, self._desk.event
        hours = f"{event.local(session.starts):%H:%M} – {event.local(session.ends):%H:%M}" if session else ""
        about = (session.name, session.room, hours) if session else ()
        self.about.setText("  ·  ".join(filter(None, about)))
        if self.phase is Phase.CHANGING:
            printer = self._window.door.choices.printer
            self.staff.show_standing(standing_of(self._bar, self._choices, printer, self._desk.clock()))

    def ask_for_pin(self) -> None:
        """Somebody wants to change or leave the kiosk."""
        self.start_over()
        self.pad.begin()
        self._turn_page(Phase.STAFF, self.pad)
        self._wait_on()

    def _wait_on(self) -> None:
        """Somebody is at it: wait from now on, and longer for who knows the PIN."""
        self.timer.start(self._patience if self.phase is Phase.STAFF else 2 * self._patience)

    def _try_pin(self, pin: str) -> None:
        if not roles.opens(pin, self._seal):
            self.pad.refuse()
            return
        self.pad.forgive()
        self._turn_page(Phase.CHANGING, self.staff)
        self.show_standing()
        self._wait_on()

    def _stand_at(self, code: str) -> None:
        self._wait_on()
        if not code:
            self._bar.follow(self._desk.clock())
        elif session := next((one for one in self._bar.sessions if one.code == code), None):
            self._bar.stand_at(session)

    def _turn_to(self, way: Direction) -> None:
        self._wait_on()
        self._bar.turn_to(way)

    def _speak(self, tongue: Tongue) -> None:
        self._wait_on()
        self._choices.speak(tongue)
        self.show_standing()

    def _let_print(self, wanted: bool) -> None:
        self._wait_on()
        self._choices.let_print(wanted)
        self.show_standing()

    @property
    def takes_codes(self) -> bool:
        """Not while a PIN is typed."""
        return self.phase is not Phase.STAFF

    def pressed(self, event: QKeyEvent) -> bool:
        """Only the PIN can be typed, once the lock was touched; Escape goes back to the guests."""
        if self.phase not in (Phase.STAFF, Phase.CHANGING):
            return False
        self._wait_on()
        if event.key() == Qt.Key.Key_Escape:
            self.start_over()
        elif self.phase is Phase.CHANGING:
            return False
        elif event.text() and event.text() in self.pad.keys:
            self.pad.type(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == "\n":
            self.pad.give()
        elif event.key() == Qt.Key.Key_Backspace:
            self.pad.rub_out()
        return True
