"""The desk's own page: always ready for the next guest.

    scan | typed code --> Background --> Desk.scan --> Verdict (durable) --> panel, bell, counts, ``decided``
    typed name --> search --> results --> picked person --Enter--> Desk.admit --> Verdict ...

The box has the focus whatever was clicked, unless somebody is editing something else; what is typed beside it goes into
it. Scans are one errand each in one queue: they are decided in the order in which they came, and none is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from checkin.desk import Desk
from checkin.devices.bell import Bell, Sound, sound_for
from checkin.domain.admission import Verdict
from checkin.domain.presence import Direction
from checkin.domain.signs import session_of_sign
from checkin.storage import Scan
from checkin.storage.listing import Listed
from checkin.ui.background import Background
from checkin.ui.company_reading import look_for_companies
from checkin.ui.door_reading import enter, is_number
from checkin.ui.door_second_thoughts import SecondThoughts
from checkin.ui.door_standing import DoorStanding
from checkin.ui.failures import failure_sentence
from checkin.ui.next_meeting import NextMeeting
from checkin.ui.people_at_desk import PeopleAtDesk
from checkin.ui.print_choices import PrintChoices
from checkin.ui.results_list import Found, search

PATIENCE = 120
"""Milliseconds that a scan may take before the panel turns from the last guest's verdict to "Checking…"."""
TYPING = 3_000
"""Milliseconds after a key in which a name is still being typed, and not left lying in the box."""

PrintPeople = Callable[[Sequence[str]], object]


class DoorPage(DoorStanding):
    """Scan, search, let in, take back. ``decided`` carries every ``Verdict`` after it was written and shown.

    ``print_people`` takes attendee ids; ``sessions_wanted``: a first one is to be added; ``desk_named``: this desk's new name;
    ``printing_wanted``: somebody wants to see how this desk prints.
    """

    changed = Signal()
    decided = Signal(object)
    sessions_wanted = Signal()
    printing_wanted = Signal()
    desk_named = Signal(str)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bell: Bell,
        settings: QSettings,
        print_people: PrintPeople,
        parent: QWidget | None = None,
    ) -> None:
        self.choices = PrintChoices(settings)
        super().__init__(desk, background, self.choices, parent)
        self.choices.setParent(self)
        self._bell, self._settings, self._print_people = bell, settings, print_people
        self.people = PeopleAtDesk(desk, background, self.choices, print_people, self)
        self.thoughts = SecondThoughts(desk, background, self.people)
        NextMeeting(self.panel, desk, background, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_waiting)
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self.camera.remember_in(settings)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.box.entered.connect(self._enter)
        self.box.edited.connect(self._search)
        self.box.stepped.connect(self._step)
        self.results.chosen.connect(self._pick)
        self.panel.admit_wanted.connect(self._admit_picked)
        self.panel.overrule_wanted.connect(self.overrule)
        self.panel.undo_wanted.connect(self.undo_last)
        self.panel.print_wanted.connect(self.print_badge)
        self.panel.replace_wanted.connect(self.replace)
        self.panel.painted.connect(self._soon.start)
        self.recent.undo_wanted.connect(self._undo)
        self.bar.changed.connect(self.moved)
        self.walk_in.clicked.connect(self.register)
        self.company.clicked.connect(self.show_company)
        self.companies.clicked.connect(self.show_company)
        self.people.ready.connect(lambda person: self._pick(Listed(person)))
        self.people.said.connect(self.said)
        self.people.changed.connect(self._wrote)
        self.people.closed.connect(self.take_focus)
        self.people.admit_wanted.connect(self._admit)
        self.printer.clicked.connect(self.printing_wanted)
        self.thoughts.begun.connect(self._begin)
        self.thoughts.decided.connect(self._present)
        self.thoughts.failed.connect(self._fail)
        self.thoughts.let_go.connect(self._end)
        self.thoughts.taken_back.connect(self._show_taken_back)
        self.thoughts.said.connect(self.said)
        self.thoughts.closed.connect(self.take_focus)
        self.thoughts.changed.connect(self._wrote)
        self.alerts.told.connect(self.thoughts.note_told)
        self.no_sessions.chosen.connect(self.sessions_wanted)
        for keys, slot in (
            ("F2", self.bar.open_choice),
            ("F3", self.bar.turn),
            ("F4", self.register),
            ("F5", self.camera.switch.click),
            ("F6", self.show_company),
            ("F7", self.replace),
            ("F8", self.overrule),
            ("F9", self.undo_last),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo_last),
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_badge),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    # --- scans and names

    def scan(self, text: str) -> None:
        """Somebody's code was read, here or on whatever page: decide, write down, show."""
        session = self.bar.session
        if session is None:
            self.said.emit("warn", self.tr("There is no session to scan into yet. Add one on the Sessions page."))
            return
        if sign := session_of_sign(text, self.bar.sessions, self._desk.event.secret):
            self.bar.stand_at(sign)
            self.said.emit("info", self.tr("This desk now works for {session}.").format(session=sign.name))
            return
        self._begin()
        work = partial(self._desk.scan, text, session.code, self.bar.direction)
        self._background.run(work, self._present, self._fail)

    def _enter(self, text: str) -> None:
        session = self.bar.session
        if not text:
            self._admit_picked()
            return
        shown = self.results.found
        if shown.text == text and shown.people and not shown.has_code():
            if not self._show_again():  # nobody is chosen unseen
                self._choose(shown)
            return
        self.box.clear()
        if session is None or is_number(text):
            self.scan(text)
            return
        self._begin()
        work = partial(enter, self._desk, text, session.code, self.bar.direction)
        self._background.run(work, self._entered, self._fail)

    def _entered(self, outcome: Verdict | Found) -> None:
        if isinstance(outcome, Verdict):
            self._present(outcome)
            return
        self._end()
        if outcome.certain:
            self._pick(outcome.certain)
        elif not self.box.looks:
            self.box.setText(outcome.text)
            self._show_found(outcome)

    def _step(self, rows: int) -> None:
        if not self._show_again():
            self.results.step(rows)

    def _show_again(self) -> bool:
        """Bring back the results of what still stands in the box, where a verdict took their place; whether it did."""
        shown = self.results.found
        if self.results_shown or not shown.people or shown.text != self.box.looks.strip():
            return False
        self.show_results(shown)
        return True

    def _choose(self, shown: Found) -> None:
        if person := self.results.current:
            self._pick(person)
        else:
            QApplication.beep()  # the line above the results says what to do

    def _search(self, text: str) -> None:
        wanted = text.strip()
        self._typing.start()
        if not wanted or is_number(wanted):
            self.results.put_away()
            self.show_panel()
            return
        self._background.run_newest("desk search", partial(search, self._desk, wanted), self._show_found, self._broke)
        look = partial(look_for_companies, self._desk, wanted)
        self._background.run_newest("desk companies", look, self.companies.show_companies, self._broke)

    def _show_found(self, found: Found) -> None:
        if found.text == self.box.looks.strip():
            self.results.show_found(found, self.bar.session)
            self.show_results(found)

    def _pick(self, person: Listed) -> None:
        session = self.bar.session
        self.box.clear()
        self.show_panel()
        if session is not None:
            self.panel.show_picked(person, session, self.bar.direction)
        self.take_focus()

    def _admit_picked(self) -> None:
        if (person := self.panel.picked) and self.bar.session:
            self.panel.picked = None  # a second Enter must not admit twice
            self._admit(person.attendee.id, self.bar.direction)

    def _admit(self, attendee_id: str, direction: Direction = Direction.IN) -> None:
        if session := self.bar.session:
            self._begin()
            work = partial(self._desk.admit, attendee_id, session.code, direction)
            self._background.run(work, self._present, self._fail)

    # --- what comes home

    def _begin(self) -> None:
        self._waiting += 1
        self._patience.start()

    def _end(self) -> None:
        self.people.answer()
        self._waiting -= 1
        if not self._waiting:
            self._patience.stop()

    def _show_waiting(self) -> None:
        self._bring_panel()
        self.panel.show_waiting()

    def _bring_panel(self) -> None:
        """A verdict is never hidden by results. A name that is being typed goes on, one that was left lying goes."""
        if self.results_shown:
            self.show_panel()
            if not self._typing.isActive():
                self.box.selectAll()

    def _present(self, verdict: Verdict) -> None:
        self._end()
        self._bring_panel()
        self.panel.show_verdict(verdict)
        self._bell.ring(sound_for(verdict.reason, verdict.direction))
        self.decided.emit(verdict)
        self.changed.emit()
        self.thoughts.follow(verdict)

    def _fail(self, error: Exception) -> None:
        self._end()
        self._bring_panel()
        self.panel.show_failure(failure_sentence(error))
        self._bell.ring(Sound.FAILED)
        self._broke(error)

    def _wrote(self) -> None:
        self.refresh()
        self.changed.emit()

    # --- second thoughts

    def overrule(self) -> None:
        """Let the refused guest in for a reason, or the waiting one once the questions are answered."""
        self.thoughts.overrule(self.panel.verdict)

    def undo_last(self) -> None:
        """Take back the last admission of this desk; never a second one by pressing twice."""
        self.thoughts.take_back_last(self.panel.verdict, self.recent.last_admitted, self.bar.sessions)

    def _undo(self, scan: Scan) -> None:
        self.thoughts.take_back_scan(scan, self.bar.sessions)

    def _show_taken_back(self, verdict: Verdict) -> None:
        self._bell.ring(Sound.UNDONE)
        self._bring_panel()
        self.panel.show_undone(verdict)
        self._wrote()

    # --- people and badges

    def print_badge(self) -> None:
        """Print the badge of the person on the panel, or of the one who is highlighted."""
        if person := self.pointed:
            self._print_people([person.id])

    def register(self) -> None:
        """Somebody walked in who is not on the list."""
        self.people.add(self.typed_name)

    def replace(self) -> None:
        """Somebody else came in place of the person on the panel, or of the one who is highlighted."""
        self.people.replace(self.pointed.id if self.pointed else "")

    def show_company(self) -> None:
        """The people of the company that was typed, or of the one of the person on the panel."""
        self.people.show_company(self.box.looks.strip(), self.pointed, self.bar.session)

    def show_settings(self) -> None:
        """A form for this desk itself."""
        from checkin.ui.desk_dialog import DeskDialog  # noqa: PLC0415 - seldom more than once a day

        dialog = DeskDialog(self._desk, self._background, self._settings, self.window())
        dialog.named.connect(self.desk_named)
        dialog.finished.connect(self.take_focus)
        dialog.open()

    # --- what else is shown

    def refresh(self) -> None:
        """Read everything again, the company that is open too."""
        self.people.refresh()
        super().refresh()

    def moved(self) -> None:
        """The desk stands at another door: what was said at the last one is of no use here."""
        session = self.bar.session
        self.set_direction(self.bar.direction)
        if self.panel.picked is not None and session is not None:
            self.panel.show_picked(self.panel.picked, session, self.bar.direction)
        else:
            self.panel.show_ready(session.name if session else "")
        self._search(self.box.looks)
        self.refresh()
