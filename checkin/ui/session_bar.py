"""Where this desk stands: which session, and which way people go through the door."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session, on_now
from checkin.ui import theme, wording
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.quiet_choice import QuietChoice
from checkin.ui.theme import Color


class SessionBar(QWidget):
    """The session chooser and the in/out switch. ``changed``: either is another now; ``done``: give the focus back."""

    changed = Signal()
    done = Signal()

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.sessions: Sequence[Session] = ()
        self._now: datetime | None = None
        self._chosen_on: date | None = None
        self.choice = QuietChoice()
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.about = ElidedLabel()
        self.about.setProperty("role", "muted")
        self.coming, self.going = QPushButton(), QPushButton()
        self._ways = QButtonGroup(self)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for button in (self.coming, self.going):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._ways.addButton(button)
            switch.addWidget(button)
        self.coming.setChecked(True)
        line = QHBoxLayout()
        line.setSpacing(theme.ROOM)
        line.addWidget(self.choice, 1)
        line.addLayout(switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        column.addLayout(line)
        column.addWidget(self.about)
        self.choice.chosen.connect(self._choose)
        self.choice.closed.connect(self.done)
        self._ways.buttonClicked.connect(self._turn)
        self._translate()

    @property
    def session(self) -> Session | None:
        """The session that this desk stands at."""
        return next((one for one in self.sessions if one.code == self.choice.key), None)

    @property
    def follows(self) -> bool:
        """Whether the clock chose the session, and will choose the next when this one is over."""
        return self._chosen_on is None

    @property
    def direction(self) -> Direction:
        """Which way people go."""
        return Direction.OUT if self.going.isChecked() else Direction.IN

    def offer(self, sessions: Sequence[Session], now: datetime) -> bool:
        """Offer ``sessions``, as the clock shows ``now``. Whether the desk stands at another session for it.

        What a person chose stays until the event's day changes. What was chosen by the clock stays until that session
        is over or gone: a talk that begins next door must not take the desk along.
        """
        before = self.session
        today = self._event.local(now).date()
        words_stale = (sessions, today) != (self.sessions, self._now and self._event.local(self._now).date())
        self.sessions, self._now = sessions, now
        if words_stale:
            self._word()
        kept = next((one for one in sessions if before and one.code == before.code), None)
        by_hand = self._chosen_on == today
        if kept is None or not (by_hand or (self._chosen_on is None and now <= kept.ends)):
            self._chosen_on = None
            wanted = on_now(sessions, now)
            if wanted:
                self.choice.choose(wanted.code)
        self._tell()
        return (before.code if before else "") != self.choice.key

    def stand_at(self, session: Session) -> None:
        """Work for ``session`` from now on, as if somebody had chosen it."""
        self.choice.choose(session.code)
        self._choose(session.code)

    def follow(self, now: datetime) -> None:
        """Work for the session that is on ``now``, and for the next when it is over; who follows stays where they are."""
        if self.follows and self.session is not None:
            return
        self._now, self._chosen_on = now, None
        if wanted := on_now(self.sessions, now):
            self.choice.choose(wanted.code)
        self._tell()
        self.changed.emit()

    def open_choice(self) -> None:
        """Drop the list of sessions down, for the keyboard."""
        self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choice.showPopup()

    def turn_to(self, direction: Direction) -> None:
        """This way through the door."""
        if direction is not self.direction:
            self.turn()

    def turn(self) -> None:
        """The other way through the door."""
        (self.coming if self.going.isChecked() else self.going).setChecked(True)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _choose(self, _code: str) -> None:
        self._chosen_on = self._event.local(self._now).date() if self._now else None
        self._tell()
        self.changed.emit()

    def _turn(self) -> None:
        self._dress()
        self.changed.emit()
        self.done.emit()

    def _translate(self) -> None:
        self.choice.setAccessibleName(self.tr("Session"))
        self.choice.setToolTip(self.tr("Session of this desk (F2)"))
        self.coming.setText(self.tr("In"))
        self.going.setText(self.tr("Out"))
        for button in (self.coming, self.going):
            button.setToolTip(self.tr("Which way through the door (F3)"))
        self._word()
        self._tell()
        self._dress()

    def _word(self) -> None:
        now = self._now
        if now is not None:
            words = [(one.code, self._line(one, now)) for one in self.sessions]
            self.choice.offer(words)
            # the list may be wider than the box: two sessions that begin with the same words must be told apart
            metrics = self.choice.fontMetrics()
            widest = max((metrics.horizontalAdvance(word) for _, word in words), default=0)
            self.choice.view().setMinimumWidth(widest + 2 * theme.WIDE)

    def _line(self, session: Session, now: datetime) -> str:
        return f"{session.name}  ·  {wording.moment_near(self._event, session.starts, now)}"

    def _tell(self) -> None:
        session = self.session
        where = (wording.time_span(self._event, session), session.room) if session else ()
        self.about.setText("  ·  ".join(filter(None, where)))

    def _dress(self) -> None:
        for button, icon in (self.coming, "door-in"), (self.going, "door-out"):
            chosen = button.isChecked()
            theme.dress(button, role="primary" if chosen else "plain")
            button.setIcon(theme.icon(icon, Color.ON_DARK if chosen else Color.INK_SOFT))
