"""A person's form: somebody who walked in, or a correction.

typing --> PersonForm.entry --> background: already_known --> "Already on the list: ..."
Enter  --> PersonForm.entry --> background: save (Desk.register, Desk.correct) --> ``saved``
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee, Entry
from checkin.domain.sessions import Session
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.person_fields import already_known, by_script, save
from checkin.ui.person_form import PersonForm
from checkin.ui.question import ask
from checkin.ui.widgets import MessageStrip, Tone

_TELLING = frozenset({"name", "hangul", "given", "surnames", "email", "external_code"})
"""The fields by which somebody may turn out to be on the list already."""
_SHOWN = 3

_Choices = tuple[list[str], dict[str, str], list[Session]]


def _choices(desk: Desk) -> _Choices:
    return sorted(desk.words_of("company").values()), desk.words_of("category"), desk.sessions()


class PersonDialog(QDialog):
    """``saved`` carries the ``Attendee`` after it was written. Without an ``attendee`` the person is new.

    ``name`` is one typed name, which goes to the field of its script. The form turns to whoever is on the list already
    when that is chosen, and what was typed fills what their entry does not say.
    """

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        attendee: Attendee | None = None,
        parent: QWidget | None = None,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._attendee = desk, background, attendee
        self._saving = False
        self._title, self.known, self.trouble = QLabel(), QLabel(), MessageStrip()
        self._known_strip = QFrame()
        self.form = PersonForm(desk.event)
        self.save, self.cancel = QPushButton(), QPushButton()
        self._build()
        self._translate()
        self.form.fill(attendee.entry() if attendee else Entry(), by_script(name))
        self._opened = self.form.entry()
        self.form.edited.connect(self._look_again)
        first = "hangul" if (attendee.hangul and not attendee.name if attendee else by_script(name).hangul) else "name"
        self.form.fields[first].setFocus()
        background.run(partial(_choices, desk), self._offer, self._fail)
        self._look_for_known()

    def _build(self) -> None:
        self._title.setProperty("role", "heading")
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
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            button.setAutoDefault(False)
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
        self.resize(960, 640)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        known = self._attendee
        title = self.tr("Edit {name}").format(name=known.called) if known else self.tr("Add a walk-in")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.save.setText(self.tr("&Save") if known else self.tr("&Add to the list"))
        self.cancel.setText(self.tr("Cancel"))

    def _offer(self, choices: _Choices) -> None:
        self.form.offer(*choices)

    # --- already on the list

    def _look_again(self, field: str) -> None:
        self.trouble.put_away()
        self.form.mark_names(wrong=False)
        if field in _TELLING:
            self._look_for_known()

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
        typed = self.form.entry() if self._attendee is None else Entry()
        self._attendee = person
        self.form.fill(person.entry(), typed)
        self._opened = person.entry()
        self._translate()
        self._look_for_known()

    # --- the end

    def _save(self) -> None:
        entry = self.form.entry()
        if not entry.called:
            self.trouble.say(self.tr("A name is needed, in Hangul or in Latin letters."), Tone.ERROR)
            self.form.mark_names(wrong=True)
            self.form.fields["name"].setFocus()
            return
        self._set_saving(True)
        self._background.run(partial(save, self._desk, self._attendee, entry), self._finish, self._fail)

    def _finish(self, person: Attendee) -> None:
        self._set_saving(False)
        self.saved.emit(person)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._set_saving(False)
        self.trouble.say(failure_sentence(error), Tone.ERROR)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save.setEnabled(not saving)

    def reject(self) -> None:
        if self._saving:
            return
        if self._touched():
            self._ask_to_discard(partial(self.done, QDialog.DialogCode.Rejected))
        else:
            super().reject()

    def _touched(self) -> bool:
        return self.form.entry() != self._opened

    def _ask_to_discard(self, then: Callable[[], object]) -> None:
        ask(self, self.tr("Discard what you typed?"), self.tr("It was not saved yet."), self.tr("Discard"), then)
