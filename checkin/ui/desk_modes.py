"""What else a desk can be: a door on the whole screen, a kiosk; and how it says its verdicts.

button, F11 --> DoorMode | KioskDialog --> Kiosk, over the window
DeskHabits --> bell muted or not, how long a verdict stays
DoorPage.decided --> Voice, where verdicts are spoken
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from checkin.devices.bell import Bell
from checkin.devices.voice import Mute, Voice
from checkin.domain.admission import Verdict
from checkin.domain.greeting import Tongue
from checkin.domain.presence import Direction
from checkin.ui import theme, verdict_words
from checkin.ui.background import Background
from checkin.ui.desk_habits import STAYS, DeskHabits
from checkin.ui.kiosk_choices import KioskChoices, standing_of
from checkin.ui.window import DESK, Window

if TYPE_CHECKING:
    from checkin.ui.door_mode import DoorMode
    from checkin.ui.kiosk import Kiosk
    from checkin.ui.kiosk_dialog import KioskDialog
    from checkin.ui.printing import Printing

_SETTLED = 1_000
"""Milliseconds after which the voice is looked for: the system takes a second or more to list its voices and holds the
window up meanwhile, which is better when the desk has just been opened than with the first guest before it."""


class DeskModes(QPushButton):
    """A button beside the desk's last scans, with all of it in its menu. ``printing`` gives the way to paper, made when
    it is first wanted."""

    def __init__(
        self,
        window: Window,
        background: Background,
        bell: Bell,
        settings: QSettings,
        printing: Callable[[], Printing],
    ) -> None:
        super().__init__()
        self._window, self._door, self._desk = window, window.door, window.desk
        self._background, self._bell, self._printing = background, bell, printing
        self.habits = DeskHabits(settings, self)
        self.kiosk_choices = KioskChoices(settings)
        self.voice = Voice(self)
        self.setIcon(theme.icon("more"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self._fill)
        self.choices.aboutToHide.connect(lambda: QTimer.singleShot(0, self._door, self._door.take_focus))
        self.setMenu(self.choices)
        self._door.side.addWidget(self)
        self._door.decided.connect(self._speak)
        self.habits.changed.connect(self._take_up)
        QShortcut(QKeySequence("F11"), window, self.open_door_mode)
        self._take_up()
        if self.habits.spoken:
            QTimer.singleShot(_SETTLED, self, lambda: self.voice.prepare(QLocale()))
        self._translate()

    def open_door_mode(self) -> DoorMode:
        """Turn the screen into a door."""
        from checkin.ui.door_mode import DoorMode  # noqa: PLC0415 - most desks never need it

        self._window.go(DESK)
        mode = DoorMode(self._window, self._desk.event)
        mode.put_on()
        return mode

    def ask_for_kiosk(self) -> KioskDialog:
        """Ask what guests are to scan themselves for, and for a PIN to end it where the event has none."""
        from checkin.ui.kiosk_dialog import KioskDialog  # noqa: PLC0415 - as above

        with self._desk.file.reading() as records:
            seal = records.event().seal
        standing = standing_of(self._door.bar, self.kiosk_choices, self._printing().choices.printer, self._desk.clock())
        dialog = KioskDialog(seal, standing, self._desk.event, self._window)
        dialog.started.connect(partial(self._start_kiosk, dialog))
        dialog.finished.connect(self._door.take_focus)
        dialog.open()
        return dialog

    def _start_kiosk(self, dialog: KioskDialog, seal: str) -> None:
        bar, code = self._door.bar, dialog.session.key
        if not code:
            bar.follow(self._desk.clock())
        elif session := next((one for one in bar.sessions if one.code == code), None):
            bar.stand_at(session)
        bar.turn_to(Direction(dialog.way.key))
        self.kiosk_choices.speak(Tongue(dialog.tongue.key))
        self.kiosk_choices.let_print(dialog.prints.isChecked())
        self.open_kiosk(seal)

    def open_kiosk(self, seal: str) -> Kiosk:
        """Let guests scan themselves, until somebody knows the PIN in ``seal``."""
        from checkin.ui.kiosk import Kiosk  # noqa: PLC0415 - as above

        self._window.go(DESK)
        printing = self._printing()
        kiosk = Kiosk(
            self._window, self._desk, self._background, self._bell, seal, printing.print_for_guest, self.kiosk_choices
        )
        printing.said.connect(kiosk.hear_printer)
        printing.offers.unattended = lambda: self._window.cover is kiosk
        kiosk.put_on()
        return kiosk

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _take_up(self) -> None:
        self._bell.muted = not self.habits.sounds
        self._door.panel.stay(self.habits.stays)

    def _speak(self, verdict: Verdict) -> None:
        if self.habits.spoken:
            self.voice.say(verdict_words.verdict_title(verdict), QLocale())

    def _choose_spoken(self, wanted: bool) -> None:
        self.habits.speak(wanted)
        problem = self.voice.prepare(QLocale()) if wanted else None
        if problem is not None:
            self._door.said.emit("warn", self._missing(problem))

    def _missing(self, problem: Mute) -> str:
        return {
            Mute.NO_LIBRARY: self.tr("Verdicts cannot be spoken: Qt's speech library is missing on this computer."),
            Mute.NO_ENGINE: self.tr(
                "Verdicts cannot be spoken: the system has no speech engine. On Linux install speech-dispatcher."
            ),
            Mute.NO_LANGUAGE: self.tr(
                "Verdicts cannot be spoken: the system has no voice for {language}. Add one in its settings."
            ).format(language=QLocale().nativeLanguageName()),
        }[problem]

    # --- the menu

    def _fill(self) -> None:
        menu = self.choices
        menu.clear()
        menu.addAction(theme.icon("door-in"), self.tr("Door on the whole screen") + "\tF11", self.open_door_mode)
        menu.addAction(theme.icon("lock"), self.tr("Kiosk: guests scan themselves…"), self.ask_for_kiosk)
        menu.addSeparator()
        for word, chosen, choose in (
            (self.tr("A sound for each verdict"), self.habits.sounds, self.habits.hear),
            (self.tr("Speak the verdict"), self.habits.spoken, self._choose_spoken),
        ):
            tick = menu.addAction(word)
            tick.setCheckable(True)
            tick.setChecked(chosen)
            tick.toggled.connect(choose)
        menu.addSeparator()
        menu.addAction(self.tr("A verdict stays")).setEnabled(False)
        group = QActionGroup(menu)
        for stays in STAYS:
            group.addAction(self._stay(menu, stays))

    def _stay(self, menu: QMenu, stays: int) -> QAction:
        seconds = stays // 1000
        action = menu.addAction(self.tr("for %n second(s)", "", seconds) if stays else self.tr("until the next scan"))
        action.setCheckable(True)
        action.setChecked(stays == self.habits.stays)
        action.triggered.connect(lambda: self.habits.stay(stays))
        return action

    def _translate(self) -> None:
        self.setText(self.tr("Door, &kiosk, sound…"))
