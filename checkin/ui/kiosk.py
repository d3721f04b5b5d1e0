"""The kiosk: guests scan themselves, in their own language, and nobody else's name is ever on the screen.

    language button --> "scan your code" --15 s--> "no code was read" --> start
    scan --> Background: check_in --> Arrival --> greeting, room, next meeting, badge to the printer --10 s--> start
                                  `-- refused, unknown, unreadable --> "please go to the registration desk" --> start
    lock --> PinPad --PIN of the staff--> take_off

There is no search, no list and no history. An answer that comes after its guest was sent away is not shown. The screen
is left with the PIN alone: closing, minimising and every key and shortcut are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from checkin.desk import Desk
from checkin.devices.bell import Bell, Sound, sound_for
from checkin.domain import roles
from checkin.domain.admission import Reason, Verdict
from checkin.domain.greeting import Tongue, language_of, line_for
from checkin.domain.presence import Direction
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.cover import Cover
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.kiosk_poster import KioskPoster, Notice
from checkin.ui.kiosk_words import Words, words
from checkin.ui.next_meeting import next_meeting
from checkin.ui.pin_pad import PinPad
from checkin.ui.widgets import IconButton

if TYPE_CHECKING:
    from checkin.consultations import Appointment
    from checkin.ui.window import Window

PATIENCE = 15_000
"""Milliseconds to wait for a code, for the books or for a PIN, until the kiosk gives up."""
SHOWN = 10_000
"""Milliseconds that a guest has to read what was said to them."""
_COME_BACK = 250
_LANGUAGE = 9 * theme.GRID
_NAMES = {Tongue.SPANISH: "Español", Tongue.KOREAN: "한국어", Tongue.ENGLISH: "English"}

PrintFirst = Callable[[str], bool]


class Phase(StrEnum):
    """What the kiosk is at."""

    IDLE = "idle"
    ASKED = "asked"  # a language was chosen
    READING = "reading"
    ANSWERED = "answered"
    GAVE_UP = "gave_up"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a guest's scan; ``badge`` says that theirs was never printed."""

    verdict: Verdict
    badge: bool = False
    appointment: Appointment | None = None


def check_in(desk: Desk, text: str, session: str) -> Arrival:
    """Scan ``text`` into ``session``, and read what else its guest is to be told."""
    verdict = desk.scan(text, session, Direction.IN, desk.clock())
    person = verdict.attendee
    if not verdict.admitted or person is None:
        return Arrival(verdict)
    cards, unprinted = desk.cards([person.id]), desk.cards([person.id], unprinted=True)
    return Arrival(verdict, bool(unprinted) or not cards, next_meeting(desk, person))


class Kiosk(Cover):
    """A screen for guests over ``window``. ``seal`` holds the PIN to leave it (``roles.sealed``); ``print_first`` prints
    the badge of an attendee id and says whether it can."""

    def __init__(
        self,
        window: Window,
        desk: Desk,
        background: Background,
        bell: Bell,
        seal: str,
        print_first: PrintFirst,
        tongue: Tongue = Tongue.ENGLISH,
        *,
        patience: int = PATIENCE,
        shown: int = SHOWN,
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._bell = desk, background, bell
        self._seal, self._print_first = seal, print_first
        self._home, self.tongue = tongue, tongue
        self._patience, self._shown = patience, shown
        self._guest = 0
        self._printing = False
        self.phase = Phase.IDLE
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._time_is_up)
        self.setAcceptDrops(True)  # and takes none: a file dropped here must not reach the window
        self.poster, self.pad = KioskPoster(), PinPad()
        self.lock = IconButton("lock", "")
        self.lock.setIconSize(QSize(28, 28))
        self.lock.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.languages = {tongue: QPushButton(name) for tongue, name in _NAMES.items()}
        self._pages = QStackedWidget()
        self._lay_out(desk.event.name)
        self.lock.clicked.connect(self.ask_for_pin)
        self.pad.left.connect(self.start_over)
        self.pad.entered.connect(self._try_pin)
        self.lock.set_word(self.tr("Staff: leave the kiosk"))
        self.start_over()

    def _lay_out(self, name: str) -> None:
        title = ElidedLabel()
        title.setFont(theme.font(theme.Size.TITLE, QFont.Weight.DemiBold))
        title.setText(name)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.lock)
        bottom.setSpacing(theme.ROOM)
        for tongue, button in self.languages.items():
            button.setMinimumHeight(_LANGUAGE)
            button.setFont(theme.font(theme.Size.TITLE, QFont.Weight.DemiBold))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, chosen=tongue: self.ask(chosen))
            bottom.addWidget(button, 1)
        self._pages.addWidget(self.poster)
        self._pages.addWidget(self.pad)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(bottom)

    # --- what a guest does

    def ask(self, tongue: Tongue) -> None:
        """A guest chose a language."""
        self.tongue = tongue
        self._guest += 1
        self._say(Phase.ASKED, Notice("badge", self._words(Words.SCAN), [self._words(Words.HOW)]), self._patience)

    def scan(self, text: str) -> None:
        """A guest's code was read."""
        session = self._window.door.bar.session
        self._guest += 1
        if session is None:
            self._send_to_desk()
            return
        self._say(Phase.READING, Notice("clock", self._words(Words.READING)), self._patience)
        here = partial(self._answer, self._guest)
        work = partial(check_in, self._desk, text, session.code)
        self._background.run(work, here, partial(self._fail, self._guest), owner=self)

    def _answer(self, guest: int, arrival: Arrival) -> None:
        verdict, person = arrival.verdict, arrival.verdict.attendee
        self._window.door.changed.emit()
        printing = bool(person and arrival.badge and self._print_first(person.id))
        if guest != self._guest:
            return  # they were sent to the desk meanwhile, and somebody else stands here
        self._bell.ring(sound_for(verdict.reason, verdict.direction))
        if person is not None:
            self.tongue = language_of(person)
        if verdict.admitted and person is not None:
            self._printing = printing
            self._welcome(arrival)
        elif verdict.reason is Reason.ALREADY_IN:
            lines = [self._words(Words.IF_NOT)]
            self._say(Phase.ANSWERED, Notice("info", self._words(Words.ALREADY), lines), self._shown)
        else:
            self._send_to_desk()

    def _welcome(self, arrival: Arrival) -> None:
        verdict, look = arrival.verdict, theme.verdict_look(Reason.ADMITTED)
        _, greeting = line_for(verdict.attendee, admitted=True, room=verdict.session.room)
        lines = [self._words(Words.CHECKED_IN).format(session=verdict.session.name)]
        if arrival.appointment is not None:
            meeting = arrival.appointment.meeting
            said = Words.MEETING_AT if meeting.table else Words.MEETING
            time = f"{self._desk.event.local(meeting.starts):%H:%M}"
            company = arrival.appointment.counterpart
            lines.append(self._words(said).format(time=time, table=meeting.table, company=company))
        if arrival.badge:
            lines.append(self._words(Words.PRINTING if self._printing else Words.BADGE_AT_DESK))
        self._say(Phase.ANSWERED, Notice(look.shape, greeting, lines, look.background, look.foreground), self._shown)

    def hear_printer(self, level: str, _sentence: str) -> None:
        """Where the printer refused, the guest is not to wait for a badge that does not come."""
        if level == "error" and self.phase is Phase.ANSWERED and self._printing:
            notice = self.poster.notice
            lines = [*notice.lines[:-1], self._words(Words.BADGE_AT_DESK)]
            self._printing = False
            self._say(
                Phase.ANSWERED, Notice(notice.picture, notice.headline, lines, notice.ground, notice.ink), self._shown
            )

    def _fail(self, guest: int, error: Exception) -> None:
        self._background.broke.emit(error)  # for the staff, beneath
        if guest == self._guest:
            self._bell.ring(Sound.FAILED)
            self._send_to_desk()

    def _send_to_desk(self) -> None:
        look = theme.verdict_look(Reason.QUESTIONS)
        notice = Notice("people", self._words(Words.DESK), [self._words(Words.HELP)], look.background, look.foreground)
        self._say(Phase.ANSWERED, notice, self._shown)

    def start_over(self) -> None:
        """Nobody is here: forget who was."""
        self._guest += 1
        self._printing = False
        self.tongue = self._home
        others = [words(Words.SCAN, tongue) for tongue in _NAMES if tongue is not self._home]
        self._say(
            Phase.IDLE, Notice("badge", self._words(Words.SCAN), [self._words(Words.HOW), "  ·  ".join(others)]), 0
        )

    def _time_is_up(self) -> None:
        if self.phase in (Phase.ASKED, Phase.READING):
            self._guest += 1
            lines = [self._words(Words.TRY_AGAIN)]
            self._say(Phase.GAVE_UP, Notice("clock", self._words(Words.NOTHING_READ), lines), self._shown)
        else:
            self.start_over()

    def _say(self, phase: Phase, notice: Notice, stays: int) -> None:
        self.phase = phase
        self._pages.setCurrentWidget(self.poster)
        self.poster.show_notice(notice)
        for tongue, button in self.languages.items():
            theme.dress(button, role="primary" if phase is not Phase.IDLE and tongue is self.tongue else "plain")
        if stays:
            self.timer.start(stays)
        else:
            self.timer.stop()

    def _words(self, said: Words) -> str:
        return words(said, self.tongue)

    # --- what the staff does

    def ask_for_pin(self) -> None:
        """Somebody wants to leave the kiosk."""
        self.start_over()
        self.phase = Phase.STAFF
        self.pad.begin()
        self._pages.setCurrentWidget(self.pad)
        self.timer.start(self._patience)

    def _try_pin(self, pin: str) -> None:
        if roles.opens(pin, self._seal):
            self.take_off()
        else:
            self.pad.refuse()

    @property
    def takes_codes(self) -> bool:
        """Not while a PIN is typed."""
        return self.phase is not Phase.STAFF

    def pressed(self, event: QKeyEvent) -> bool:
        """Only the PIN can be typed, once the lock was touched."""
        if self.phase is not Phase.STAFF:
            return False
        self.timer.start(self._patience)
        if event.text() and event.text() in self.pad.keys:
            self.pad.type(event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == "\n":
            self.pad.give()
        elif event.key() == Qt.Key.Key_Backspace:
            self.pad.rub_out()
        return True

    def closing(self, event: QEvent) -> bool:
        """Never."""
        event.ignore()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange):
            QTimer.singleShot(_COME_BACK, self, self._come_back)
        return super().eventFilter(watched, event)

    def _come_back(self) -> None:
        if self._window.cover is not self or QApplication.activeModalWidget():
            return
        if self._window.isMinimized() or not self._window.isFullScreen():
            self._window.showFullScreen()
        self._window.raise_()
        self._window.activateWindow()
