"""One session of the day's plan with its headcount."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.domain.headcount import Headcount
from checkin.ui import session_words, theme
from checkin.ui.widgets import Pill

_FIGURE = 64


class Figures(QWidget):
    """Numbers in a row, each over its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.ROOM)
        self._pairs: list[tuple[QLabel, QLabel]] = []

    def show_figures(self, figures: list[tuple[str, str]]) -> None:
        """Show these words and numbers, always as many as the first time."""
        while len(self._pairs) < len(figures):
            number, word = QLabel(), QLabel()
            number.setFont(theme.font(theme.Size.HEADING, number.font().Weight.DemiBold, figures=True))
            word.setProperty("role", "small")
            number.setMinimumWidth(_FIGURE)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(word)
            self._row.insertLayout(len(self._pairs), column)
            self._pairs.append((number, word))
            if len(self._pairs) == len(figures):
                self._row.addStretch(1)
        for (number, word), (text, figure) in zip(self._pairs, figures, strict=True):
            word.setText(text)
            number.setText(figure)


class SessionCard(QFrame):
    """``chosen`` carries the session's code, ``opened`` too: a double click or Enter; ``moved`` a step up or down."""

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(int)

    def __init__(self, event: Event, headcount: Headcount, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.headcount = headcount
        self.setProperty("role", "card")
        self.setObjectName("session")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._times, self._name, self._about = QLabel(), QLabel(), QLabel()
        self._times.setProperty("role", "muted")
        self._times.setFont(theme.font(figures=True))
        self._times.setWordWrap(True)  # a session that ends on another day says so
        self._name.setProperty("role", "strong")
        self._name.setWordWrap(True)
        self._about.setProperty("role", "small")
        self._about.setWordWrap(True)
        for label in (self._name, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._state = Pill()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._figures = Figures()
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.HALF)
        grid.addWidget(self._times, 0, 0)
        grid.addWidget(self._state, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._name, 1, 0, 1, 2)
        grid.addWidget(self._about, 2, 0, 1, 2)
        grid.setRowMinimumHeight(3, theme.GAP)
        grid.addWidget(self._bar, 4, 0, 1, 2)
        grid.addWidget(self._figures, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.mark(chosen=False)
        self.show_headcount(headcount, now)

    def show_headcount(self, headcount: Headcount, now: datetime) -> None:
        """Show a session as it is at ``now``."""
        self.headcount = headcount
        session = headcount.session
        self._times.setText(session_words.times(self._event, session))
        self._name.setText(session.name)
        self._about.setText(" · ".join(filter(None, (session.room, session_words.who_may_come(session)))))
        self._bar.setRange(0, max(headcount.expected, headcount.attended, 1))
        self._bar.setValue(headcount.attended)
        inside = f"{headcount.inside:,}"
        if session.capacity:
            inside = f"{headcount.inside:,} / {session.capacity:,}"
        figures = [
            (self.tr("Expected"), f"{headcount.expected:,}"),
            (self.tr("Attended"), f"{headcount.attended:,}"),
            (self.tr("Inside"), inside),
            (self.tr("Entries"), f"{headcount.entries:,}"),
            (self.tr("No-shows"), f"{headcount.no_shows:,}"),
        ]
        self._figures.show_figures(figures)
        self.show_state(now)
        said = "; ".join(f"{word}: {figure}" for word, figure in figures)
        self.setAccessibleName(f"{session.name}, {self._times.text()}")
        self.setAccessibleDescription(said)
        self._bar.setAccessibleName(f"{self.tr('Attended')}: {headcount.attended} / {headcount.expected}")

    def show_state(self, now: datetime) -> None:
        """Whether its doors are open at ``now``."""
        self._state.show_state(*session_words.state(self._event, self.headcount.session, now))

    def mark(self, *, chosen: bool) -> None:
        """Show whether this is the session whose details are beside the plan."""
        edge = theme.Color.ACCENT if chosen else theme.Color.LINE
        self.setStyleSheet(
            f"#session {{ background: {theme.Color.SURFACE}; border: 2px solid {edge}; border-radius: 12px; }}"
            f"#session:focus {{ border: 2px solid {theme.Color.INK}; }}"
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.headcount.session.code)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.headcount.session.code)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.headcount.session.code)
        elif key is Qt.Key.Key_Space:
            self.chosen.emit(self.headcount.session.code)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.moved.emit(1 if key is Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
