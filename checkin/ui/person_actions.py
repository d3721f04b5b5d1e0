"""What can be done with people on the list, from a button, a key or a menu.

chosen people --> question or form, where one is needed --> background: Desk --> ``written`` and one sentence
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge, Issued, Revoked
from checkin.domain.corrections import Correction
from checkin.ui.at_door_dialog import AtDoorDialog
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.overruled_strip import OverruledStrip
from checkin.ui.person_dialog import PersonDialog
from checkin.ui.person_fields import not_yet_here
from checkin.ui.question import ask
from checkin.ui.reissue_dialog import ReissueDialog

if TYPE_CHECKING:
    from checkin.ui.printing import Printing


def _issue_missing(desk: Desk, attendee_ids: Sequence[str]) -> list[Issued]:
    listed = desk.listed(attendee_ids)
    return desk.issue([one.attendee.id for one in listed if one.attendee.active], only_missing=True)


class PersonActions(QObject):
    """``written`` carries the id of the person whom something was written about, "" for several; ``said`` a level
    ("info", "warn", "error") and a sentence. ``window`` is the parent of the dialogs."""

    written = Signal(str)
    said = Signal(str, str)

    def __init__(self, desk: Desk, background: Background, printing: Printing, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._background, self._printing, self._window = desk, background, printing, window

    def add(self, name: str = "") -> PersonDialog:
        """A form for somebody who walked in."""
        return self._form(None, name)

    def edit(self, person: Attendee) -> PersonDialog:
        """A form to correct a person."""
        return self._form(person)

    def replace(self, person: Attendee) -> None:
        """A form for somebody who came instead of a person, unless the person came themselves."""
        work = partial(not_yet_here, self._desk, person.id)
        self._background.run(work, lambda now: self._form(None, instead_of=now), self._fail, owner=self)

    def print_badges(self, attendee_ids: Sequence[str]) -> None:
        """Print the badges of these people."""
        if attendee_ids:
            self._printing.print_people(attendee_ids)

    def new_badge(self, person: Attendee, good: Badge | None) -> ReissueDialog | None:
        """The first number of a person; for who has one a new number, after the question why."""
        if good is None:
            self._issue(person, Revoked.REISSUED, False)
            return None
        dialog = ReissueDialog(person.called, good.number, self._window)
        dialog.chosen.connect(partial(self._issue, person))
        dialog.open()
        return dialog

    def issue_missing(self, attendee_ids: Sequence[str]) -> None:
        """Issue numbers to those of these people who have none."""
        self._background.run(partial(_issue_missing, self._desk, attendee_ids), self._say_issued, self._fail)

    def set_conditions(self, person: Attendee) -> AtDoorDialog:
        """A form for what holds for a person at every door."""
        dialog = AtDoorDialog(self._desk, self._background, person, self._window)
        dialog.saved.connect(self._say_saved)
        dialog.open()
        return dialog

    def cancel_or_restore(self, person: Attendee) -> None:
        """Take a person off the list, after a question, or put a cancelled one back on it."""
        if not person.active:
            self._set_active(person, True)
            return
        ask(
            self._window,
            self.tr("Cancel {name}?").format(name=person.called),
            self.tr("Their badge opens no door from then on. You can restore them at any time."),
            self.tr("Cancel person"),
            partial(self._set_active, person, False),
        )

    def _form(self, person: Attendee | None, name: str = "", instead_of: Attendee | None = None) -> PersonDialog:
        dialog = PersonDialog(self._desk, self._background, person, self._window, name, instead_of=instead_of)
        dialog.saved.connect(self._say_saved)
        dialog.overruled.connect(self._tell_overruled)
        dialog.open()
        return dialog

    def _say_saved(self, person: Attendee) -> None:
        self.said.emit("info", self.tr("Saved: {name}").format(name=person.called))
        self.written.emit(person.id)

    def _tell_overruled(self, correction: Correction) -> None:
        strip = OverruledStrip(correction, self._desk, self._background, self._window)
        strip.taken.connect(self._say_saved)

    def _issue(self, person: Attendee, why: Revoked, then_print: bool) -> None:
        def done(issued: list[Issued]) -> None:
            old = issued[0].revoked
            sentence = (
                self.tr("{name} has a new badge; the old number is dead.") if old else self.tr("{name} has a badge.")
            )
            self.said.emit("info", sentence.format(name=person.called))
            self.written.emit(person.id)
            if then_print:
                self._printing.print_people([person.id])

        self._background.run(partial(self._desk.issue, [person.id], why), done, self._fail, owner=self)

    def _say_issued(self, issued: list[Issued]) -> None:
        if issued:
            self.said.emit("info", self.tr("%n number(s) issued.", "", len(issued)))
            self.written.emit("")
        else:
            self.said.emit("info", self.tr("All of them have a number already."))

    def _set_active(self, person: Attendee, active: bool) -> None:
        def done(now: Attendee) -> None:
            words = self.tr("{name} is on the list again.") if now.active else self.tr("{name} is cancelled.")
            self.said.emit("info", words.format(name=now.called))
            self.written.emit(now.id)

        set_active = partial(self._desk.set_active, person.id, active=active)
        self._background.run(set_active, done, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))
