"""Whoever stands at the desk and is not on the list, came instead of another, or belongs to a company: the forms.

F4 --> PersonDialog -----------------------------.
F7 --> did they come already? --> PersonDialog --+--> ``ready``: printed where the desk prints at once, then Enter
F6 --> CompanyDialog --> F4, F7, print, let in --'
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.corrections import Correction
from checkin.domain.sessions import Session
from checkin.registry import CameAlready
from checkin.ui.background import Background
from checkin.ui.company_reading import CompaniesFound, look_for_companies
from checkin.ui.failures import failure_sentence
from checkin.ui.print_choices import PrintChoices

if TYPE_CHECKING:
    from checkin.ui.company_dialog import CompanyDialog
    from checkin.ui.person_dialog import PersonDialog

PrintPeople = Callable[[Sequence[str]], object]


class PeopleAtDesk(QObject):
    """``ready`` carries an ``Attendee`` who is on the list now and waits to be let in, ``said`` a level and a sentence;
    ``changed``: something was written; ``closed``: a form was, and the desk is in front again; ``admit_wanted`` carries the
    id of who was chosen in a company's list. ``window`` is the parent of the forms."""

    ready = Signal(object)
    said = Signal(str, str)
    changed = Signal()
    closed = Signal()
    admit_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        choices: PrintChoices,
        print_people: PrintPeople,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._window = desk, background, window
        self._choices, self._print_people = choices, print_people
        self._company: CompanyDialog | None = None
        self._person: PersonDialog | None = None

    def add(self, name: str = "", company: str = "") -> None:
        """A form for somebody who walked in."""
        self._open(name, company)

    def replace(self, attendee_id: str) -> None:
        """A form for somebody who came instead of that person, unless the person came themselves."""
        if not attendee_id:
            self.said.emit("info", self.tr("Find the person who did not come first, then press F7."))
            return
        from checkin.ui.person_fields import not_yet_here  # noqa: PLC0415

        work = partial(not_yet_here, self._desk, attendee_id)
        self._background.run(work, lambda person: self._open(instead_of=person), self._refuse, owner=self)

    def show_company(self, typed: str, person: Attendee | None, session: Session | None) -> None:
        """The people of the company that ``typed`` may mean, or else of that of ``person``.

        Who is let in goes into ``session``.
        """

        def show(companies: CompaniesFound) -> None:
            if self._company is not None:
                return  # the key was pressed twice
            if companies.found:
                self._open_company(typed, None, session)
            else:
                self._open_company("", person if person and person.company else None, session)

        self._background.run(partial(look_for_companies, self._desk, typed), show, self._refuse, owner=self)

    def refresh(self) -> None:
        """Somebody was let in, or something was printed: read the company's list again."""
        if self._company is not None:
            self._company.refresh()

    def answer(self) -> None:
        """The door answered, whoever it was about: the next in a company's list may be let in."""
        if self._company is not None:
            self._company.answer()

    @property
    def front(self) -> QWidget:
        """The window, or the company's list that is open on it."""
        return self._company or self._window

    def _open_company(self, typed: str, person: Attendee | None, session: Session | None) -> None:
        from checkin.ui.company_dialog import CompanyDialog  # noqa: PLC0415 - not before the first company

        dialog = self._company = CompanyDialog(self._desk, self._background, session, self._window, typed, person)
        dialog.admit_wanted.connect(self.admit_wanted)
        dialog.add_wanted.connect(partial(self.add, ""))
        dialog.replace_wanted.connect(self.replace)
        dialog.print_wanted.connect(self._print_people)
        dialog.finished.connect(self._close_company)
        dialog.open()

    def _open(self, name: str = "", company: str = "", instead_of: Attendee | None = None) -> None:
        from checkin.ui.person_dialog import PersonDialog  # noqa: PLC0415 - not before the first walk-in

        if self._person is not None:
            return  # the key was pressed twice
        dialog = self._person = PersonDialog(
            self._desk,
            self._background,
            None,
            self.front,
            name,
            company=company,
            instead_of=instead_of,
            choices=self._choices,
        )
        dialog.saved.connect(partial(self._saved, dialog))
        dialog.overruled.connect(self._tell_overruled)
        dialog.finished.connect(self._close_person)
        dialog.open()

    def _saved(self, dialog: PersonDialog, person: Attendee) -> None:
        if dialog.added and self._choices.walk_ins:
            self._print_people([person.id])
        if self._company is not None:
            self._company.choose(person.id)
        else:
            self.ready.emit(person)
        self.changed.emit()

    def _tell_overruled(self, correction: Correction) -> None:
        from checkin.ui.overruled_strip import OverruledStrip  # noqa: PLC0415

        strip = OverruledStrip(correction, self._desk, self._background, self.front)
        strip.taken.connect(lambda _: self.changed.emit())

    def _close_person(self) -> None:
        self._person = None
        self.closed.emit()

    def _close_company(self) -> None:
        self._company = None
        self.closed.emit()

    def _refuse(self, error: Exception) -> None:
        sentence = failure_sentence(error)
        if self._company is not None:
            self._company.say(sentence)
        else:
            self.said.emit("warn" if isinstance(error, CameAlready) else "error", sentence)
