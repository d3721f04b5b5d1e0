"""The kiosk: guests scan themselves, in their own language, and nobody else's name is ever on the screen.

    language button --> "scan your code" --15 s--> "no code was read" --> start
    scan --> Background: check_in --> Arrival --> greeting, room, next meeting, badge to the printer --10 s--> start
                                  `-- refused, unknown, unreadable --> "please go to the registration desk" --> start
    lock --> ``kiosk_back`` --> start, or the end of the kiosk

There is no search, no list and no history. An answer that comes after its guest was sent away is not shown. The screen
is left with the PIN alone: closing, minimising and every key and shortcut are refused. The session is the desk's own,
and so is whether it follows the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from checkin.desk import Desk
from checkin.devices.bell import Bell, Sound, sound_for
from checkin.domain.admission import Reason
from checkin.domain.greeting import Tongue, language_of
from checkin.domain.presence import Direction
from checkin.ui.background import Background
from checkin.ui.kiosk_arrival import (
    Arrival,
    already_in,
    check_in,
    closed,
    doors_open,
    in_the_others,
    to_the_desk,
    too_early,
    welcome,
)
from checkin.ui.kiosk_back import KioskBack, Phase
from checkin.ui.kiosk_choices import KioskChoices
from checkin.ui.kiosk_poster import Notice
from checkin.ui.kiosk_words import Words, words

if TYPE_CHECKING:
    from checkin.devices.frames import Sight
    from checkin.ui.window import Window

__all__ = ["PATIENCE", "SAME_GUEST", "SHOWN", "Kiosk", "Phase"]

PATIENCE = 15_000
"""Milliseconds to wait for a code, for the books or for a PIN, until the kiosk gives up."""
SHOWN = 10_000
"""Milliseconds that a guest has to read what was said to them."""
SAME_GUEST = timedelta(seconds=4)
"""How long a code that is read again is still held by the guest who was just answered."""

_LOOK = 5_000
"""Milliseconds between two looks at whether the doors are open."""

PrintFirst = Callable[[str], bool]


class Doors(Enum):
    """Whether anybody can come in now."""

    NOT_YET = auto()
    OPEN = auto()
    CLOSED = auto()


class Kiosk(KioskBack):
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
        choices: KioskChoices,
        *,
        patience: int = PATIENCE,
        shown: int = SHOWN,
    ) -> None:
        super().__init__(window, desk, seal, choices, patience)
        self._background, self._bell, self._print_first = background, bell, print_first
        self._shown = shown
        self.tongue = choices.tongue
        self._asked: Tongue | None = None
        self._guest = 0
        self._code, self._read = "", desk.clock()
        self._printing = self._sees = False
        self._doors, self._told_of = Doors.OPEN, self._bar.session
        self.timer.timeout.connect(self._time_is_up)
        for tongue, button in self.languages.items():
            button.clicked.connect(lambda _=False, chosen=tongue: self.ask(chosen))
        window.door.camera.seen.connect(self._show_sight)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._look_at_doors)
        self._look.start()
        self._bar.changed.connect(self._look_at_doors)
        window.door.stood.connect(self._look_at_doors)
        self.start_over()

    # --- what a guest does

    def ask(self, tongue: Tongue) -> None:
        """A guest chose a language."""
        self.tongue = self._asked = tongue
        self._guest += 1
        if self._doors is Doors.CLOSED:
            self._send_to_desk(known=True)
        else:
            self._say(Phase.ASKED, self._invitation(), self._patience)

    def scan(self, text: str) -> None:
        """A guest's code was read. Somebody who holds it there for long has come once."""
        now = self._desk.clock()
        if text == self._code and now - self._read < SAME_GUEST and self.phase in (Phase.READING, Phase.ANSWERED):
            return
        asked, self._asked = self._asked, None
        self.tongue = asked or self._choices.tongue
        self._code, self._read = text, now
        self._guest += 1
        session = self._bar.session
        if session is None:
            self._send_to_desk(known=asked is not None)
            return
        self._say(Phase.READING, Notice("clock", self._words(Words.READING)), self._patience)
        work = partial(check_in, self._desk, text, session.code, self._bar.direction)
        here, failed = partial(self._answer, self._guest, asked), partial(self._fail, self._guest, asked)
        self._background.run(work, here, failed, owner=self)

    def _answer(self, guest: int, asked: Tongue | None, arrival: Arrival) -> None:
        verdict, person = arrival.verdict, arrival.verdict.attendee
        self._window.door.changed.emit()
        printing = bool(person and arrival.badge and self._choices.prints and self._print_first(person.id))
        if guest != self._guest:
            return  # they were sent to the desk meanwhile, and somebody else stands here
        self._read = self._desk.clock()
        self._bell.ring(sound_for(verdict.reason, verdict.direction))
        if person is not None:
            self.tongue = asked or language_of(person)
        if verdict.admitted and person is not None:
            self._printing = printing
            notice = welcome(arrival, self._desk.event, self.tongue, printing=printing)
            self._say(Phase.ANSWERED, notice, self._shown)
        elif verdict.reason is Reason.ALREADY_IN:
            self._say(Phase.ANSWERED, already_in(self.tongue), self._shown)
        elif verdict.reason is Reason.TOO_EARLY:
            self._say(Phase.ANSWERED, too_early(verdict.session, self._desk.event, self.tongue), self._shown)
        else:
            self._send_to_desk(known=person is not None or asked is not None)

    def hear_printer(self, level: str, _sentence: str) -> None:
        """Where the printer refused, the guest is not to wait for a badge that does not come."""
        if level == "error" and self.phase is Phase.ANSWERED and self._printing:
            notice = self.poster.notice
            self._printing = False
            lines = [*notice.lines[:-1], self._words(Words.BADGE_AT_DESK)]
            self._say(Phase.ANSWERED, replace(notice, lines=lines), self._shown)

    def _fail(self, guest: int, asked: Tongue | None, error: Exception) -> None:
        self._background.broke.emit(error)  # for the staff, beneath
        if guest == self._guest:
            self._code = ""  # they may try again at once
            self._bell.ring(Sound.FAILED)
            self._send_to_desk(known=asked is not None)

    def _send_to_desk(self, *, known: bool) -> None:
        self._say(Phase.ANSWERED, to_the_desk(self.tongue, known=known), self._shown)

    def start_over(self) -> None:
        """Nobody is here: forget who was."""
        self._guest += 1
        self._printing, self._code, self._asked = False, "", None
        self.tongue = self._choices.tongue
        self._doors, self._told_of = self._doors_now(), self._bar.session
        if self._doors is Doors.CLOSED:
            self._say(Phase.IDLE, closed(self.tongue), 0)
            return
        notice = self._invitation()
        others = in_the_others(self._scan_words, self.tongue)
        self._say(Phase.IDLE, replace(notice, lines=[*notice.lines, others]), 0)

    @property
    def _scan_words(self) -> Words:
        return Words.LEAVING if self._bar.direction is Direction.OUT else Words.SCAN

    def _invitation(self) -> Notice:
        lines = [self._words(Words.SHOW if self._sees else Words.HOW)]
        if self._doors is Doors.NOT_YET and self._bar.session:
            lines.append(doors_open(self._bar.session, self._desk.event, self.tongue))
        return Notice("badge", self._words(self._scan_words), lines, mirror=self._sees)

    def _doors_now(self) -> Doors:
        session, now = self._bar.session, self._desk.clock()
        if session is None or self._bar.direction is Direction.OUT or session.opens <= now <= session.ends:
            return Doors.OPEN
        return Doors.NOT_YET if now < session.opens else Doors.CLOSED

    def _look_at_doors(self) -> None:
        """Doors open and close by themselves, and hours change; whoever stands here is not interrupted for it."""
        same = self._doors_now() is self._doors and self._bar.session == self._told_of
        if self.phase is Phase.IDLE and not same:
            self.start_over()

    def _show_sight(self, sight: Sight | None) -> None:
        """What the desk's camera sees, for whoever holds a code up to it."""
        self.poster.finder.show_sight(sight)
        if self._sees is (sight is None):
            self._sees = sight is not None
            if self.phase is Phase.IDLE:
                self.start_over()
            self._window.door.camera.see_wide(self.poster.finder.width())

    def _time_is_up(self) -> None:
        if self.phase in (Phase.ASKED, Phase.READING):
            self._guest += 1
            lines = [self._words(Words.TRY_AGAIN)]
            self._say(Phase.GAVE_UP, Notice("clock", self._words(Words.NOTHING_READ), lines), self._shown)
        else:
            self.start_over()

    def _say(self, phase: Phase, notice: Notice, stays: int) -> None:
        self._turn_page(phase, self.poster)
        self.poster.show_notice(notice)
        for tongue, button in self.languages.items():
            button.choose(phase is not Phase.IDLE and tongue is self.tongue)
        self.show_standing()
        if stays:
            self.timer.start(stays)
        else:
            self.timer.stop()

    def _words(self, said: Words) -> str:
        return words(said, self.tongue)
