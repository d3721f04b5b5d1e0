"""A session's form: when, who, how many, what is asked; with what it all comes to in one sentence, and a trial.

any change --> session --> rules_sentence, SessionTry
Enter      --> what_is_wrong --> the page of the first such field, or background: Office.set_session --> ``saved``
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.event import Event
from checkin.domain.sessions import OPENS_BEFORE, OpenTo, Session
from checkin.office import Office
from checkin.ui import session_words, theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.question import ask
from checkin.ui.session_fields import Wrong, what_is_wrong
from checkin.ui.session_questions import SessionQuestions
from checkin.ui.session_seats import SessionSeats
from checkin.ui.session_try import SessionTry
from checkin.ui.session_when import SessionWhen
from checkin.ui.session_who import SessionWho
from checkin.ui.widgets import MessageStrip, Tone

_FIRST_HOUR = time(9)
_TRIAL = 328
"""Pixels of the card beside the pages."""


class SessionDialog(QDialog):
    """``saved`` carries the ``Session`` after it was written. Without a ``session`` it is new, and is proposed for when
    the last of ``known`` ends, which are the sessions that there are."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        office: Office,
        background: Background,
        session: Session | None = None,
        parent: QWidget | None = None,
        known: Sequence[Session] = (),
    ) -> None:
        super().__init__(parent)
        self._office, self._background, self._session = office, background, session
        self._taken = [one.code for one in known if session is None]
        self._saving = False
        shown = session or _proposed(office.event, known)
        self.when = SessionWhen(office.event, shown, self._taken, is_new=session is None)
        self.who, self.seats, self.questions = SessionWho(shown), SessionSeats(shown), SessionQuestions(shown)
        self.tabs = QTabWidget()
        for page in self._pages:
            self.tabs.addTab(page, "")
        self.trial = SessionTry(desk, background, shown)
        self.sentence = QLabel()
        self.trouble = MessageStrip()
        self._title = QLabel()
        self.save, self.cancel = QPushButton(), QPushButton()
        self._build()
        self._translate()
        for form in self._pages:
            form.changed.connect(self._change)
        self.tabs.currentChanged.connect(self._turn)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self._opened = self.session()
        self._change()
        self.when.name.setFocus()
        offer = partial(self.who.offer, OpenTo.CATEGORY)
        background.run(partial(desk.words_of, "category"), offer, self._fail, owner=self)
        background.run(partial(desk.words_of, "company"), self._offer_companies, self._fail)

    @property
    def _pages(self) -> tuple[SessionWhen, SessionWho, SessionSeats, SessionQuestions]:
        return self.when, self.who, self.seats, self.questions

    def session(self) -> Session:
        """What the form says, whether that can be or not; times in the event's zone."""
        questions = tuple(self.questions.questions)
        return Session(**self.when.said, **self.who.said, **self.seats.said, questions=questions)

    def _offer_companies(self, known: dict[str, str]) -> None:
        self.who.offer(OpenTo.COMPANY, known)
        self.seats.quotas.offer(known)

    # --- building

    def _build(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("strip", Tone.INFO.value)
        summary = QFrame()
        summary.setProperty("strip", Tone.INFO.value)
        told = QHBoxLayout(summary)
        told.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        told.addWidget(self.sentence)
        pages = QVBoxLayout()
        pages.setSpacing(theme.ROOM)
        pages.addWidget(self.tabs, 1)
        pages.addWidget(summary)
        self.trial.setFixedWidth(_TRIAL)
        body = QHBoxLayout()
        body.setSpacing(theme.WIDE)
        body.addLayout(pages, 1)
        body.addWidget(self.trial)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            buttons.addWidget(button)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self._title.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addLayout(body, 1)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.resize(1096, 600)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self._sum_up()
        super().changeEvent(event)

    def _translate(self) -> None:
        title = self.tr("Edit session") if self._session else self.tr("Add a session")
        self.setWindowTitle(title)
        self._title.setText(title)
        words = (
            self.tr("&When and where"),
            self.tr("W&ho may come"),
            self.tr("&Places and entry"),
            self.tr("&Questions"),
        )
        for place, word in enumerate(words):
            self.tabs.setTabText(place, word)
        self.save.setText(self.tr("&Save") if self._session else self.tr("&Add session"))
        self.cancel.setText(self.tr("Cancel"))

    def _sum_up(self) -> None:
        self.sentence.setText(session_words.rules_sentence(self._office.event, self.session()))

    # --- typing

    def _change(self) -> None:
        self.trouble.put_away()
        self.when.forgive()
        self.who.forgive()
        self.questions.forgive()
        for place in range(self.tabs.count()):
            self.tabs.setTabIcon(place, QIcon())
        self._sum_up()
        self.trial.show_session(self.session())

    def _turn(self) -> None:
        """Who turns to a page from the trial, by its letter, goes there."""
        page = self.tabs.currentWidget()
        if self.trial.isAncestorOf(self.focusWidget() or self):
            page.setFocus()
            page.focusNextChild()

    # --- the end

    def _save(self) -> None:
        session = self.session()
        wrong = what_is_wrong(session, self._taken)
        if wrong:
            places = {field: self._complain(field, why) for field, why in wrong.items()}
            first = next(iter(places.values()))
            self.tabs.setCurrentWidget(next(page for page in self._pages if page.isAncestorOf(first)))
            first.setFocus()
            return
        self._set_saving(True)
        self._background.run(partial(self._office.set_session, session), self._finish, self._fail)

    def _complain(self, field: str, why: Wrong) -> QWidget:
        """Say on its page what is wrong with ``field``; the widget to put it right in."""
        page: QWidget
        if field == "groups":
            page, place = self.who, self.who.complain()
        elif field == "questions":
            page, place = self.questions, self.questions.complain()
        else:
            page, place = self.when, self.when.complain(field, why)
        self.tabs.setTabIcon(self.tabs.indexOf(page), theme.icon("warning", theme.Color.RED))
        return place

    def _finish(self, session: Session) -> None:
        self._set_saving(False)
        self.saved.emit(session)
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
        if self.session() == self._opened:
            super().reject()
            return
        discard = partial(self.done, QDialog.DialogCode.Rejected)
        ask(self, self.tr("Discard the changes?"), self.tr("They were not saved yet."), self.tr("Discard"), discard)


def _proposed(event: Event, known: Sequence[Session]) -> Session:
    starts = max((one.ends for one in known), default=None)
    if starts is None or event.local(starts).date() > event.ends:
        starts = datetime.combine(event.starts, _FIRST_HOUR, event.zone)
    return Session("", "", starts, starts + timedelta(hours=1), opens_before=OPENS_BEFORE)
