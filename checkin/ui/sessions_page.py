"""The plan of the days, with the headcount of each session as it is now.

every few seconds, while it is seen --> background: anything new in the journal? --> headcounts --> cards, details
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.headcount import Headcount
from checkin.domain.sessions import Session
from checkin.office import Office
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.beside import beside
from checkin.ui.failures import failure_sentence
from checkin.ui.headcount_panel import HeadcountPanel
from checkin.ui.question import Question, ask
from checkin.ui.session_card import SessionCard
from checkin.ui.session_dialog import SessionDialog
from checkin.ui.widgets import EmptyState

_EVERY = 3000
"""Milliseconds between two looks."""
_SHARE = 20
"""A look that takes long is taken seldom: counting may have this part of the thread in which scans are decided."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look saw; ``headcounts`` is None when nothing was written since the ``stamp`` of the look before."""

    stamp: int
    now: datetime
    headcounts: list[Headcount] | None
    seconds: float


def _look(desk: Desk, office: Office, before: int) -> _Seen:
    began = monotonic()
    stamp = desk.last_stamp()
    headcounts = office.headcounts() if stamp != before else None
    return _Seen(stamp, desk.clock(), headcounts, monotonic() - began)


class SessionsPage(QWidget):
    """Cards of the sessions by day, and the chosen one in detail beside them."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(self, desk: Desk, office: Office, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office, self._background = desk, office, background
        self._stamp = 0
        self._now = desk.clock()
        self.headcounts: list[Headcount] = []
        self.cards: dict[str, SessionCard] = {}
        self.chosen = ""
        self._saved = ""  # what was saved, until its card is there
        self.panel = HeadcountPanel()
        self.none_chosen = EmptyState("calendar", "", "")
        self.empty = EmptyState("calendar", "", "")
        self.add = QPushButton()
        self._title = QLabel()
        self._days: list[tuple[QLabel, datetime]] = []
        self._plan, self._scroll = QWidget(), QScrollArea()
        self._column = QVBoxLayout(self._plan)
        self._body, self._side = QStackedWidget(), QStackedWidget()
        self._again = QTimer(self, singleShot=True, interval=_EVERY)
        self._build()
        self._connect()
        self._translate()

    # --- building

    def _build(self) -> None:
        self._title.setProperty("role", "title")
        self.add.setProperty("role", "primary")
        self.add.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.add.setIcon(theme.icon("plus", theme.Color.ON_DARK))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.add)
        self._column.setContentsMargins(0, 0, theme.GAP, 0)
        self._column.setSpacing(theme.GAP)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._plan)
        self._side.addWidget(self.none_chosen)
        self._side.addWidget(self.panel)
        self._body.addWidget(beside(self._scroll, self._side, (576, 528), least=384))
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addLayout(top)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_session)
        self.empty.chosen.connect(self.add_session)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.remove_wanted.connect(self.remove)
        self._again.timeout.connect(self._look_again)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.New), self.add.click),
            (QKeySequence(Qt.Key.Key_F2), self.panel.edit.click),
            (QKeySequence(QKeySequence.StandardKey.Delete), self.panel.remove.click),
        ):
            QShortcut(keys, self, do, context=context)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("Sessions"))
        self.add.setText(self.tr("Add &session"))
        self.add.setToolTip(self.tr("Add a session (Ctrl+N)"))
        self.none_chosen.set_words(self.tr("No session chosen"), self.tr("Choose a session to see who came."))
        self.empty.set_words(
            self.tr("No sessions yet"),
            self.tr("A session is a room, a time, and who may come. Desks scan into a session: add the first one."),
            self.tr("Add a session"),
        )
        for label, day in self._days:
            label.setText(wording.day(self._office.event, day))
        for headcount in self.headcounts:
            self.cards[headcount.session.code].show_headcount(headcount, self._now)

    # --- looking

    def refresh(self) -> None:
        """Count again now."""
        self._stamp = 0
        self._look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        self._again.stop()
        super().hideEvent(event)

    def _look_again(self) -> None:
        look = partial(_look, self._desk, self._office, self._stamp)
        self._background.run_newest("headcounts", look, self._show, self._fail)

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))
        self._wait(0)

    def _wait(self, seconds: float) -> None:
        if self.isVisible():
            self._again.start(max(_EVERY, int(seconds * 1000 * _SHARE)))

    def _show(self, seen: _Seen) -> None:
        self._stamp, self._now = seen.stamp, seen.now
        if seen.headcounts is not None:
            self.headcounts = seen.headcounts
            self._lay_out()
            self._show_chosen()
            if self._saved in self.cards:
                self._saved = ""
                QTimer.singleShot(0, self, self._go_to_chosen)  # when a new card has its place
        for card in self.cards.values():
            card.show_state(seen.now)
        self._wait(seen.seconds)

    def _lay_out(self) -> None:
        """Make the cards again if the plan is another one; else only exchange their figures."""
        event = self._office.event
        days = {headcount.session.code: event.local(headcount.session.starts).date() for headcount in self.headcounts}
        if [*days.items()] != [
            (code, event.local(card.headcount.session.starts).date()) for code, card in self.cards.items()
        ]:
            focused = next((code for code, card in self.cards.items() if card.hasFocus()), "")
            self._clear()
            for headcount in self.headcounts:
                self._add_card(headcount)
            for before, after in pairwise((self.add, *self.cards.values(), self.panel.tabs.tabBar())):
                QWidget.setTabOrder(before, after)  # the cards are made late, and would come last
            self._column.addStretch(1)
            if focused in self.cards:
                self.cards[focused].setFocus()
        for headcount in self.headcounts:
            self.cards[headcount.session.code].show_headcount(headcount, self._now)
        if self.chosen not in self.cards:
            self.chosen = next(iter(self.cards), "")
            if self.add.hasFocus() or self.focusWidget() is None:
                (self.cards[self.chosen] if self.chosen else self.empty).setFocus()
        self._body.setCurrentIndex(0 if self.cards else 1)

    def _clear(self) -> None:
        self.cards, self._days = {}, []
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _add_card(self, headcount: Headcount) -> None:
        starts = headcount.session.starts
        words = wording.day(self._office.event, starts)
        if not self._days or self._days[-1][0].text() != words:
            label = QLabel(words)
            label.setProperty("role", "heading")
            self._days.append((label, starts))
            self._column.addWidget(label)
        card = SessionCard(self._office.event, headcount, self._now)
        card.chosen.connect(self.choose)
        card.opened.connect(self._open)
        card.moved.connect(self._move)
        self.cards[headcount.session.code] = card
        self._column.addWidget(card)

    # --- choosing

    def choose(self, code: str) -> None:
        """Show the details of one session."""
        self.chosen = code
        self._show_chosen()

    def _show_chosen(self) -> None:
        for code, card in self.cards.items():
            card.mark(chosen=code == self.chosen)
        shown = self.cards.get(self.chosen)
        if shown:
            self.panel.show_headcount(shown.headcount)
        self._side.setCurrentWidget(self.panel if shown else self.none_chosen)

    def _move(self, step: int) -> None:
        codes = list(self.cards)
        place = min(max(codes.index(self.chosen) + step, 0), len(codes) - 1)
        self.choose(codes[place])
        self._go_to_chosen()

    def _go_to_chosen(self) -> None:
        if card := self.cards.get(self.chosen):
            card.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(card)

    def _open(self, code: str) -> None:
        self.choose(code)
        self.edit()

    # --- doing

    def add_session(self) -> SessionDialog:
        """A form for a new session."""
        return self._form(None)

    def edit(self) -> SessionDialog | None:
        """A form for the chosen session."""
        return self._form(self._chosen_session()) if self.chosen else None

    def remove(self) -> Question | None:
        """Take the chosen session off the plan, after a question."""
        session = self._chosen_session()
        if session is None:
            return None
        return ask(
            self,
            self.tr("Remove {session}?").format(session=session.name),
            self.tr(
                "It leaves the plan. Its scans stay in the journal: a session with the same code, {code}, brings them back."
            ).format(code=session.code),
            self.tr("Remove"),
            partial(self._remove, session),
        )

    def _chosen_session(self) -> Session | None:
        card = self.cards.get(self.chosen)
        return card.headcount.session if card else None

    def _form(self, session: Session | None) -> SessionDialog:
        known = [headcount.session for headcount in self.headcounts]
        dialog = SessionDialog(self._desk, self._office, self._background, session, self, known)
        dialog.saved.connect(self._say_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _say_saved(self, session: Session) -> None:
        self.chosen = self._saved = session.code
        self._say_written(self.tr("Saved: {session}").format(session=session.name))

    def _remove(self, session: Session) -> None:
        def removed(_: None) -> None:
            self._say_written(self.tr("Removed: {session}").format(session=session.name))

        self._background.run(partial(self._office.remove_session, session.code), removed, self._fail, owner=self)

    def _say_written(self, sentence: str) -> None:
        self.said.emit("info", sentence)
        self.refresh()
        self.changed.emit()
