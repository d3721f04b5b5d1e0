"""Trying a door before anybody stands at it: a person and a time, and what the door would say.

typing --> background: Desk.find --> people --> chosen --,
time, direction, every change of the form ---------------+--> background: Desk.try_out --> Verdict; nothing is written
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.admission import Verdict
from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.storage import Match
from checkin.ui import rule_words, theme, verdict_words, wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.groups_choice import EnterBox
from checkin.ui.moment_field import MomentField
from checkin.ui.session_fields import meant_time, shown_time
from checkin.ui.widgets import Card

_SHAPE = 48
_MOST = 8


class _Outcome(QFrame):
    """What the door would say, in the colours of the door."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tried")
        self._verdict: Verdict | None = None
        self.shape, self.word = QLabel(), QLabel()
        self.detail, self.advice, self.rule, self.overrule = (QLabel() for _ in range(4))
        self.word.setProperty("role", "heading")
        self.rule.setProperty("role", "strong")
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        top.addWidget(self.shape)
        top.addWidget(self.word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.HALF)
        column.addLayout(top)
        for label in (self.word, self.detail, self.advice, self.rule, self.overrule):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.detail, self.advice):
            column.addWidget(label)
        column.addSpacing(theme.GAP)
        for label in (self.rule, self.overrule):
            column.addWidget(label)

    def show_verdict(self, verdict: Verdict, event: Event) -> None:
        look = theme.verdict_look(verdict.reason, verdict.direction)
        self.shape.setPixmap(theme.picture(look.shape, look.deep, _SHAPE, self.devicePixelRatioF()))
        self.word.setText(verdict_words.verdict_title(verdict))
        self.detail.setText(verdict_words.verdict_detail(verdict, event))
        self.advice.setText(verdict_words.verdict_next(verdict))
        self.rule.setText(rule_words.deciding_rule(verdict))
        self.overrule.setText(rule_words.who_overrules(verdict.reason))
        self.overrule.setVisible(bool(self.overrule.text()))
        self.setStyleSheet(
            f"QFrame#tried {{ background: {look.soft}; border-radius: 12px; }} QLabel {{ color: {look.deep}; }}"
        )
        self.setAccessibleName(f"{self.word.text()}. {self.detail.text()} {self.rule.text()}")


class SessionTry(Card):
    """``show_session`` with what the form says now; ``tried`` carries the ``Verdict`` after it was shown."""

    tried = Signal(object)

    def __init__(self, desk: Desk, background: Background, session: Session) -> None:
        super().__init__()
        self._desk, self._background, self._session = desk, background, session
        self.person: Attendee | None = None
        self.verdict: Verdict | None = None
        self._looking = self._hasty = False  # a search is under way; Enter was pressed meanwhile
        self.search, self.people = EnterBox(), QListWidget()
        self.time = MomentField()
        self.coming, self.going = QPushButton(), QPushButton()
        self.outcome, self.about = _Outcome(), QLabel()
        self._who, self._when = QLabel(), QLabel()
        self._under = QStackedWidget()
        self._build()
        self.time.reckon_as(shown_time(desk.event, session.starts))
        self._connect()
        self._translate()

    def show_session(self, session: Session) -> None:
        """Decide again by the rules of ``session``; the time goes along when the session is moved."""
        if session.starts != self._session.starts and self._moment == self._session.starts:
            self.time.setDateTime(shown_time(self._desk.event, session.starts))
        self._session = session
        self._try()

    @property
    def _moment(self) -> datetime:
        return meant_time(self._desk.event, self.time.dateTime())

    def _build(self) -> None:
        self.body.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        self.body.setSpacing(theme.HALF)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setTextElideMode(Qt.TextElideMode.ElideRight)
        for label, field in ((self._who, self.search), (self._when, self.time)):
            label.setProperty("role", "small")
            label.setBuddy(field)
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        ways, switch = QButtonGroup(self), QHBoxLayout()
        switch.setSpacing(0)
        for button in (self.coming, self.going):
            button.setCheckable(True)
            button.setAutoDefault(True)  # in focus Enter presses it, and does not save
            ways.addButton(button)
            switch.addWidget(button, 1)
        self.coming.setChecked(True)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.outcome)
        column.addStretch(1)
        self.outcome.hide()
        self._under.addWidget(told)
        self._under.addWidget(self.people)
        self.body.addWidget(self._when)
        self.body.addWidget(self.time)
        self.body.addLayout(switch)
        self.body.addSpacing(theme.HALF)
        self.body.addWidget(self._who)
        self.body.addWidget(self.search)
        self.body.addWidget(self._under, 1)

    def _connect(self) -> None:
        self.search.edited.connect(self._look)
        self.search.entered.connect(self._take_first)
        self.search.descended.connect(self._descend)
        self.people.itemActivated.connect(self._take)
        self.people.itemClicked.connect(self._take)
        self.time.dateTimeChanged.connect(self._try)
        for button in (self.coming, self.going):
            button.clicked.connect(self._turn)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.set_title(self.tr("Try it"))
        self._who.setText(self.tr("Wh&o"))
        self._when.setText(self.tr("Whe&n"))
        self.search.set_hint(self.tr("Search a person"))
        self.people.setAccessibleName(self.tr("People found"))
        self.time.setAccessibleName(self.tr("When"))
        self.time.setDisplayFormat(
            self.tr("MMM d  h:mm Ap", "Qt date format: short day and time, the clock as everywhere else")
        )
        self.coming.setText(wording.direction_word(Direction.IN))
        self.going.setText(wording.direction_word(Direction.OUT))
        self.about.setText(self.tr("Choose a person to see what the door would say to them. Nothing is written down."))
        if self.verdict:
            self.outcome.show_verdict(self.verdict, self._desk.event)
        self._dress()

    # --- who

    def _look(self, typed: str) -> None:
        wanted = typed.strip()
        self._hasty = False
        self._looking = bool(wanted) and not (self.person and wanted == wording.person_names(self.person))
        if not self._looking:
            self._under.setCurrentIndex(0)
            return
        self._background.run_newest(("try", id(self)), partial(self._desk.find, wanted, _MOST), self._offer, self._fail)

    def _offer(self, found: list[Match]) -> None:
        if not self._looking:
            return
        self._looking = False
        self.people.clear()
        for match in found:
            person = match.attendee
            item = QListWidgetItem("  ·  ".join(filter(None, (wording.person_names(person), person.company))))
            item.setData(Qt.ItemDataRole.UserRole, person)
            item.setToolTip(item.text())
            self.people.addItem(item)
        self._under.setCurrentIndex(1 if found else 0)
        if self._hasty:
            self._take_first()

    def _descend(self) -> None:
        if self._under.currentIndex() == 1:
            self.people.setCurrentRow(0)
            self.people.setFocus()

    def _take_first(self) -> None:
        if self._looking:
            self._hasty = True
        elif self._under.currentIndex() == 1 and self.people.count():
            self._take(self.people.item(0))

    def _take(self, item: QListWidgetItem) -> None:
        self.person = item.data(Qt.ItemDataRole.UserRole)
        assert self.person is not None
        self.search.setText(wording.person_names(self.person))
        self.search.selectAll()
        self.search.setFocus()
        self._under.setCurrentIndex(0)
        self._try()

    # --- what the door would say

    def _turn(self) -> None:
        self._dress()
        self._try()

    def _dress(self) -> None:
        for button in (self.coming, self.going):
            theme.dress(button, role="primary" if button.isChecked() else "plain")

    def _try(self) -> None:
        if self.person is None:
            return
        direction = Direction.OUT if self.going.isChecked() else Direction.IN
        work = partial(self._desk.try_out, self.person.id, self._session, self._moment, direction)
        self._background.run_newest(("tried", id(self)), work, self._show, self._fail)

    def _show(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.about.hide()
        self.outcome.show_verdict(verdict, self._desk.event)
        self.outcome.show()
        self.tried.emit(verdict)

    def _fail(self, error: Exception) -> None:
        self.outcome.hide()
        self.about.setText(failure_sentence(error))
        self.about.show()
