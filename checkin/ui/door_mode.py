"""A door for itself: one session on the whole screen, to be read from two metres.

    DoorPage decides and reads as ever --> panel.shown, stood --> the same, larger

F11 or Escape leaves, F3 turns the way through the door, F8 lets in or asks, F9 takes the last scan back; no other key
does anything. Who is to be told of a guest is said here as at every desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.ui import theme, wording
from checkin.ui.alerts_strip import AlertsStrip
from checkin.ui.cover import Cover
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.recent_scans import RecentScans
from checkin.ui.theme import Color
from checkin.ui.verdict_panel import VerdictPanel
from checkin.ui.widgets import Card

if TYPE_CHECKING:
    from checkin.ui.window import Window

_COUNTER = 96
_DIGITS = 11 * theme.GRID
"""Height of the counter: its digits have neither accents nor tails, for which a line keeps room."""
_SIDE = 0.3
_ICON = 3 * theme.GRID


class DoorMode(Cover):
    """The desk's page, as a door needs it."""

    def __init__(self, window: Window, event: Event) -> None:
        super().__init__(window)
        self._door, self._event = window.door, event
        self.session, self.about = ElidedLabel(), ElidedLabel()
        self.session.setFont(theme.font(theme.Size.LARGE, QFont.Weight.Bold))
        self.about.setFont(theme.font(theme.Size.HEADING))
        self.panel = VerdictPanel(event, large=True)
        self.coming, self.going, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.leave.setProperty("role", "quiet")
        self.leave.setIcon(theme.icon("cross"))
        self.counter, self.of = QLabel(), QLabel()
        counted = theme.font(weight=QFont.Weight.Bold, figures=True)
        counted.setPixelSize(_COUNTER)
        self.counter.setFont(counted)
        self.counter.setFixedHeight(_DIGITS)
        self.of.setFont(theme.font(theme.Size.TITLE, QFont.Weight.DemiBold))
        self.of.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        theme.dress(self.bar, role="door", full=False)
        self.alerts = AlertsStrip(event)
        self.recent = RecentScans(event)
        self._lay_out()
        self._ways = QButtonGroup(self)
        for button, way in (self.coming, Direction.IN), (self.going, Direction.OUT):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, wanted=way: self._turn_to(wanted))
            self._ways.addButton(button)
        self.leave.clicked.connect(self.take_off)
        self.alerts.told.connect(self._door.alerts.told)
        self.recent.undo_wanted.connect(self._door.recent.undo_wanted)
        self.panel.overrule_wanted.connect(self._door.overrule)
        self.panel.painted.connect(self._door.panel.painted)
        self._door.panel.shown.connect(self._show_same)
        self._door.stood.connect(self.show_standing)
        self._door.bar.changed.connect(self.show_standing)
        self._translate()
        self.panel.show_same(self._door.panel)

    def _lay_out(self) -> None:
        for button in (self.coming, self.going):
            theme.dress(button, door=True)
            button.setIconSize(QSize(_ICON, _ICON))
        for button in (self.coming, self.going, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row in self.recent.rows:
            row.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for line in self.alerts.lines:
            line.told.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.session)
        words.addWidget(self.about)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.ROOM)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.leave)
        left.addLayout(head)
        left.addWidget(self.panel, 1)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        switch.addWidget(self.coming, 1)
        switch.addWidget(self.going, 1)
        figures = Card()
        figures.body.setContentsMargins(theme.WIDE, theme.HALF, theme.WIDE, theme.ROOM)
        figures.body.setSpacing(theme.HALF)
        for widget in (self.counter, self.bar, self.of):
            figures.body.addWidget(widget)
        last = Card()
        last.body.setContentsMargins(theme.ROOM, theme.ROOM, theme.GAP, theme.GAP)
        last.body.addWidget(self.recent, 1)
        right.addLayout(switch)
        right.addWidget(figures)
        right.addWidget(last, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        outer.setSpacing(theme.ROOM)
        outer.addWidget(self.alerts)
        across = QHBoxLayout()
        outer.addLayout(across, 1)
        across.setSpacing(theme.WIDE)
        across.addLayout(left, round(10 * (1 - _SIDE)))
        across.addLayout(right, round(10 * _SIDE))

    def scan(self, text: str) -> None:
        """As on the desk's page."""
        self._door.scan(text)

    def pressed(self, event: QKeyEvent) -> bool:
        """Leave, turn, let in anyway, take back."""
        wanted = {
            Qt.Key.Key_Escape: self.take_off,
            Qt.Key.Key_F11: self.take_off,
            Qt.Key.Key_F3: self._door.bar.turn,
            Qt.Key.Key_F8: self._door.overrule,
            Qt.Key.Key_F9: self._door.undo_last,
        }.get(Qt.Key(event.key()))
        if wanted is None or event.isAutoRepeat():
            return False
        wanted()
        return True

    def show_standing(self) -> None:
        """Show the session, the counts and the last scans that the desk's page shows."""
        bar, tally = self._door.bar, self._door.tally
        session, leaving = bar.session, bar.direction is Direction.OUT
        self.session.setText(session.name if session else self.tr("No session yet"))
        about = (session.room, wording.time_span(self._event, session)) if session else ()
        self.about.setText("  ·  ".join(filter(None, about)))
        for button, chosen, icon in (self.coming, not leaving, "door-in"), (self.going, leaving, "door-out"):
            button.setChecked(chosen)
            theme.dress(button, role="primary" if chosen else "plain")
            button.setIcon(theme.icon(icon, Color.ON_DARK if chosen else Color.INK_SOFT))
        inside, capacity = tally.tally.inside, session.capacity if session else 0
        self.counter.setText(QLocale().toString(inside))
        self.bar.setVisible(bool(capacity))
        self.bar.setRange(0, max(capacity, 1))
        self.bar.setValue(min(inside, max(capacity, 1)))
        full = bool(capacity) and inside >= capacity
        if self.bar.property("full") is not full:
            theme.dress(self.bar, full=full)
        self.of.setText(self._how_full(inside, capacity))
        self.counter.setAccessibleName(self.of.text())
        self.recent.show_scans(self._door.recent.scans, bar.sessions)
        self.alerts.show_alerts(self._door.alerts.alerts)

    def _how_full(self, inside: int, capacity: int) -> str:
        if not capacity:
            return self.tr("inside now")
        if inside >= capacity:
            return self.tr("Full: %n seat(s)", "", capacity)
        return self.tr("of {capacity}: %n seat(s) left", "", capacity - inside).format(capacity=capacity)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _show_same(self) -> None:
        self.panel.show_same(self._door.panel)

    def _turn_to(self, way: Direction) -> None:
        self._door.bar.turn_to(way)
        self.show_standing()

    def _translate(self) -> None:
        self.coming.setText(self.tr("In"))
        self.going.setText(self.tr("Out"))
        self.leave.setText(self.tr("Back to the desk  (F11)"))
        self.show_standing()
