"""A person's form: somebody who walked in, who came instead of another, or a correction.

typing  --> PersonForm.entry --> background: already_known --> "Already on the list: ..."
company --> background: Desk.usual_of --> PersonForm.suggest
Enter   --> PersonForm.entry --> background: save (Desk.register, substitute, correct) --> ``saved``, ``overruled``
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee, Entry
from checkin.domain.corrections import Correction, Saying
from checkin.domain.sessions import Session
from checkin.domain.words import company_key
from checkin.registry import INHERITED
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.person_fields import already_known, save, settled_name
from checkin.ui.person_form import PersonForm
from checkin.ui.print_at_once import PrintAtOnce
from checkin.ui.print_choices import PrintChoices
from checkin.ui.question import ask
from checkin.ui.suggestions import Source
from checkin.ui.widgets import MessageStrip, Tone

_TELLING = frozenset({"name", "hangul", "given", "surnames", "email", "external_code"})
"""The fields by which somebody may turn out to be on the list already."""
_SHOWN = 3

_Choices = tuple[dict[str, str], dict[str, str], list[Session]]


def _choices(desk: Desk) -> _Choices:
    return desk.words_of("company"), desk.words_of("category"), desk.sessions()


def _said_before(desk: Desk, attendee_id: str) -> tuple[dict[str, list[Saying]], datetime]:
    return desk.said_before(attendee_id), desk.clock()


class PersonDialog(QDialog):
    """``saved`` carries the ``Attendee`` after it was written, ``overruled`` the ``Correction`` if what another desk had
    written meanwhile was written over. Without an ``attendee`` the person is new.

    ``name`` is one typed name, which goes to the field of its script; ``company`` theirs, if it is known; ``instead_of``
    whose place they take. The form turns to whoever is on the list already when that is chosen, and what was typed fills
    what their entry does not say. With ``choices`` a person can say whether the badge of who is new is printed.
    """

    saved = Signal(object)
    overruled = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        attendee: Attendee | None = None,
        parent: QWidget | None = None,
        name: str = "",
        *,
        company: str = "",
        instead_of: Attendee | None = None,
        choices: PrintChoices | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._attendee = desk, background, attendee
        self._instead_of = instead_of
        self._companies: dict[str, str] | None = None
        self._unanswered = True  # what is usual of the company that was typed is on its way
        self._saving = self._save_waits = False
        self._title, self.known, self.trouble = QLabel(), QLabel(), MessageStrip()
        self._known_strip = QFrame()
        self.form = PersonForm(desk.event)
        self.save, self.cancel = QPushButton(), QPushButton()
        self.prints = PrintAtOnce(choices, self) if choices else None
        self._build()
        self._translate()
        self._start(attendee.entry() if attendee else Entry(), settled_name(name), company)
        self.form.edited.connect(self._look_again)
        background.run(partial(_choices, desk), self._offer, self._fail)
        self._look_for_known()

    def _start(self, entry: Entry, typed: Entry, company: str) -> None:
        form, old = self.form, self._instead_of
        form.fill(entry, typed, is_new=self._attendee is None)
        if old is not None:
            form.suggest(Source.INSTEAD, Entry(**{field: getattr(old, field) for field in INHERITED}))
        elif company:
            form.suggest(Source.COMPANY, Entry(company=company))
        self._opened = form.entry()
        if self._attendee is None and typed.called and not company and old is None:
            first = "company"
        else:
            first = "hangul" if entry.hangul and not entry.name else "name"
        form.fields[first].setFocus()
        if self._attendee is not None:
            self._background.run(partial(_said_before, self._desk, self._attendee.id), self._show_said, self._fail)

    @property
    def added(self) -> bool:
        """Whether the form is about somebody new, and not about who turned out to be on the list."""
        return self._attendee is None

    def _build(self) -> None:
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self.known.setTextFormat(Qt.TextFormat.RichText)
        self.known.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.known.setWordWrap(True)
        self.known.linkActivated.connect(self._turn_to)
        self._known_strip.setProperty("strip", Tone.WARNING.value)
        self.known.setProperty("strip", Tone.WARNING.value)
        strip = QHBoxLayout(self._known_strip)
        strip.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        strip.addWidget(self.known)
        self._known_strip.hide()
        buttons = QHBoxLayout()
        if self.prints is not None:
            self.prints.setVisible(self._attendee is None)
            buttons.addWidget(self.prints)
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            buttons.addWidget(button)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addWidget(self._known_strip)
        column.addWidget(self.form, 1)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.resize(1096, 640)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        known = self._attendee
        if known:
            title = self.tr("Edit {name}").format(name=known.called)
        elif self._instead_of:
            title = self.tr("Who came instead of {name}?").format(name=self._instead_of.called)
        else:
            title = self.tr("Add a walk-in")
        self.setWindowTitle(title)
        self._title.setText(title)
        add = self.tr("&Add in their place") if self._instead_of else self.tr("&Add to the list")
        self.save.setText(self.tr("&Save") if known else add)
        self.cancel.setText(self.tr("Cancel"))

    def _offer(self, choices: _Choices) -> None:
        self._companies = choices[0]
        self.form.offer(*choices)
        self._look_for_usual()

    def _show_said(self, said: tuple[dict[str, list[Saying]], datetime]) -> None:
        self.form.earlier.show_said(*said)

    # --- what is usual of a company

    def _look_for_usual(self) -> None:
        """Ask what a newcomer of the company has in common with its people, if it is a known one."""
        if self._companies is None:
            return  # asked as soon as it is known which companies there are
        if self._attendee is not None or self._instead_of is not None:
            self._unanswered = False
            self._save_if_it_waits()
            return
        typed = self.form.entry().company
        known = typed if company_key(typed) in self._companies else ""
        self._unanswered = True
        work = partial(self._desk.usual_of, known) if known else Entry
        self._background.run_newest(("usual", id(self)), work, self._suggest_usual, self._fail, owner=self)

    def _suggest_usual(self, usual: Entry) -> None:
        self.form.suggest(Source.COMPANY, usual)
        self._unanswered = False
        self._save_if_it_waits()

    def _save_if_it_waits(self) -> None:
        if self._save_waits:
            self._save_waits = False
            self._save()

    # --- already on the list

    def _look_again(self, field: str) -> None:
        self.trouble.put_away()
        self.form.mark_names(wrong=False)
        if field in _TELLING:
            self._look_for_known()
        if field == "company":
            self._look_for_usual()

    def _look_for_known(self) -> None:
        own = self._attendee.id if self._attendee else ""
        look = partial(already_known, self._desk, self.form.entry(), own)
        self._background.run_newest(("already known", id(self)), look, self._show_known, self._fail)

    def _show_known(self, people: Sequence[Attendee]) -> None:
        links = []
        for person in people[:_SHOWN]:
            about = ", ".join(filter(None, (person.hangul if person.name else "", person.company)))
            link = f'<a href="{person.id}" style="color:{theme.Color.AMBER_DEEP}">{escape(person.called)}</a>'
            links.append(f"{link} ({escape(about)})" if about else link)
        self.known.setText(self.tr("Already on the list: {people}").format(people="; ".join(links)))
        self._known_strip.setVisible(bool(links))

    def _turn_to(self, attendee_id: str) -> None:
        def turn() -> None:
            self._background.run(lambda: self._desk.person(attendee_id)[0], self._edit_instead, self._fail)

        if self._attendee is not None and self._touched():
            self._ask_to_discard(turn)
        else:
            turn()

    def _edit_instead(self, person: Attendee) -> None:
        typed = self.form.typed() if self._attendee is None else Entry()
        self._attendee, self._instead_of = person, None
        self._start(person.entry(), typed, "")
        self._opened = person.entry()
        if self.prints is not None:
            self.prints.hide()
        self._translate()
        self._look_for_known()

    # --- the end

    def _save(self) -> None:
        if self._saving:
            return
        self.form.settle()
        entry = self.form.entry()
        if not entry.called:
            self.trouble.say(self.tr("A name is needed, in Hangul or in Latin letters."), Tone.ERROR)
            self.form.mark_names(wrong=True)
            self.form.fields["name"].setFocus()
            return
        if self._unanswered:
            self._save_waits = True  # Enter came before the answer: what is usual belongs to what is saved
            return
        self._set_saving(True)
        work = partial(save, self._desk, self._attendee, entry, self._instead_of)
        self._background.run(work, self._finish, self._fail)

    def _finish(self, outcome: Correction) -> None:
        self._set_saving(False)
        self.saved.emit(outcome.person)
        if outcome.overruled:
            self.overruled.emit(outcome)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._set_saving(False)
        self._save_waits = self._unanswered = False
        self.trouble.say(failure_sentence(error), Tone.ERROR)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save.setEnabled(not saving)

    def reject(self) -> None:
        if self._saving:
            return
        self._save_waits = False
        if self._touched():
            self._ask_to_discard(partial(self.done, QDialog.DialogCode.Rejected))
        else:
            super().reject()

    def _touched(self) -> bool:
        return self.form.entry() != self._opened

    def _ask_to_discard(self, then: Callable[[], object]) -> None:
        ask(self, self.tr("Discard what you typed?"), self.tr("It was not saved yet."), self.tr("Discard"), then)
