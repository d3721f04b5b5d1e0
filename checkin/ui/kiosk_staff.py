"""Behind the PIN: what the kiosk is for, changed with a finger and without leaving it. Nobody's name is on this page.

touch --> ``session_chosen``, ``way_chosen``, ``tongue_chosen``, ``printing_chosen`` --> Kiosk --> show_standing
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QScroller, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.ui import theme, wording
from checkin.ui.kiosk_choices import NAMES, Standing
from checkin.ui.print_choices import PDF
from checkin.ui.widgets import TouchKey, TwoLineKey


class KioskStaff(QWidget):
    """``session_chosen`` carries a code, "" for the session that is on now; ``gone_on``: guests may come again;
    ``left``: the kiosk is to end."""

    session_chosen = Signal(str)
    way_chosen = Signal(object)
    tongue_chosen = Signal(object)
    printing_chosen = Signal(bool)
    gone_on = Signal()
    left = Signal()

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._standing: Standing | None = None
        self.now = TwoLineKey()
        self.sessions: dict[str, TwoLineKey] = {}
        self.ways = {way: TouchKey(size=theme.Size.HEADING) for way in (Direction.IN, Direction.OUT)}
        self.tongues = {tongue: TouchKey(name, theme.Size.HEADING) for tongue, name in NAMES.items()}
        self.printing = {wanted: TouchKey(size=theme.Size.HEADING) for wanted in (True, False)}
        self.leave, self.go_on = TouchKey(), TouchKey()
        self.go_on.setProperty("role", "primary")
        self._headings = [QLabel() for _ in range(4)]
        for label in self._headings:
            label.setFont(theme.font(theme.Size.HEADING, QFont.Weight.DemiBold))
        self._printer = QLabel(wordWrap=True)
        self._printer.setProperty("role", "muted")
        self._printer.setTextFormat(Qt.TextFormat.PlainText)
        self._column = QVBoxLayout()
        self._area = QScrollArea()
        self._lay_out()
        self._connect()
        self._translate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.addLayout(self._column)
        column.addStretch(1)
        self._column.setSpacing(theme.GAP)
        self._column.addWidget(self.now)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self._area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(theme.GAP)
        left.addWidget(self._headings[0])
        left.addWidget(self._area, 1)
        rows = (list(self.ways.values()), list(self.tongues.values()), list(self.printing.values()))
        for heading, keys in zip(self._headings[1:], rows, strict=True):
            row = QHBoxLayout()
            row.setSpacing(theme.GAP)
            for key in keys:
                row.addWidget(key, 1)
            right.addWidget(heading)
            right.addLayout(row)
            right.addSpacing(theme.ROOM)
        right.addWidget(self._printer)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(2 * theme.WIDE)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        below = QHBoxLayout()
        below.setSpacing(theme.ROOM)
        below.addWidget(self.leave, 1)
        below.addWidget(self.go_on, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.WIDE)
        whole.addLayout(across, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.now.clicked.connect(lambda: self.session_chosen.emit(""))
        for way, key in self.ways.items():
            key.clicked.connect(lambda _=False, chosen=way: self.way_chosen.emit(chosen))
        for tongue, key in self.tongues.items():
            key.clicked.connect(lambda _=False, chosen=tongue: self.tongue_chosen.emit(chosen))
        for wanted, key in self.printing.items():
            key.clicked.connect(lambda _=False, chosen=wanted: self.printing_chosen.emit(chosen))
        self.leave.clicked.connect(self.left)
        self.go_on.clicked.connect(self.gone_on)

    def show_standing(self, standing: Standing) -> None:
        """Show what holds, and what could."""
        self._standing = standing
        coming = sorted(standing.sessions, key=lambda one: one.ends < standing.now)  # what is over comes last
        self._offer(coming)
        self.now.say(self.tr("The session that is on now"), standing.on.name if standing.on else "")
        self.now.choose(standing.follows)
        for session in standing.sessions:
            key = self.sessions[session.code]
            over = self.tr("over") if session.ends < standing.now else ""
            key.say(
                session.name, "  ·  ".join(filter(None, (over, wording.time_span(self._event, session), session.room)))
            )
            stands = standing.session is not None and session.code == standing.session.code
            key.choose(stands and not standing.follows)
            if stands:
                self._area.ensureWidgetVisible(key)
        _choose(self.ways.items(), standing.way)
        _choose(self.tongues.items(), standing.tongue)
        _choose(self.printing.items(), standing.prints and standing.printer != PDF)
        self.printing[True].setEnabled(standing.printer != PDF)
        self._printer.setText(self._printer_sentence(standing))

    def _printer_sentence(self, standing: Standing) -> str:
        if standing.printer == PDF:
            return self.tr("No printer is chosen, so guests collect their badges at the desk.")
        if standing.prints:
            return self.tr("Badges that were never printed go to {printer}.").format(printer=standing.printer)
        return self.tr("Guests collect their badges at the desk.")

    def _offer(self, sessions: Sequence[Session]) -> None:
        if list(self.sessions) == [one.code for one in sessions]:
            return
        for key in self.sessions.values():
            key.deleteLater()
        self.sessions = {}
        for session in sessions:
            key = self.sessions[session.code] = TwoLineKey()
            key.clicked.connect(lambda _=False, code=session.code: self.session_chosen.emit(code))
            self._column.addWidget(key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        words = (self.tr("Session"), self.tr("Guests"), self.tr("Starting language"), self.tr("Badges"))
        for label, word in zip(self._headings, words, strict=True):
            label.setText(word)
        self.ways[Direction.IN].setText(self.tr("Come in"))
        self.ways[Direction.OUT].setText(self.tr("Go out"))
        self.printing[True].setText(self.tr("Print"))
        self.printing[False].setText(self.tr("Do not print"))
        self.leave.setText(self.tr("Leave the kiosk"))
        self.go_on.setText(self.tr("Go on with the kiosk"))
        if self._standing:
            self.show_standing(self._standing)


def _choose(keys: Iterable[tuple[object, TouchKey]], held: object) -> None:
    for what, key in keys:
        key.choose(what == held)
