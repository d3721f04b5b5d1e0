"""One meeting beside the board: when and where, who has come, what is in its way, how it went, what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from checkin.consultations import Attending
from checkin.domain.event import Event
from checkin.domain.meetings import Conflict, Side, Status
from checkin.ui import meeting_words, theme, wording
from checkin.ui.meeting_side import MeetingSide
from checkin.ui.outcome_form import Draft, OutcomeForm
from checkin.ui.widgets import Pill


class MeetingPanel(QFrame):
    """``marked`` carries the ``Status`` and the ``Side`` that is missed, if any; ``outcome_saved`` an ``Outcome``;
    ``move_wanted``: it is to be carried elsewhere; ``left``: back to the board; ``company_wanted`` and ``copied`` as of
    ``MeetingSide``."""

    marked = Signal(object, object)
    outcome_saved = Signal(object)
    move_wanted = Signal()
    left = Signal()
    company_wanted = Signal(str)
    copied = Signal(str)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.attending: Attending | None = None
        self._drafts: dict[str, Draft] = {}
        self._conflicts: Sequence[Conflict] = ()
        self.setProperty("role", "card")
        self.where, self.when, self.interpreter = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.where.setProperty("role", "heading")
        self.status = Pill()
        self.clashes, self.missed = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.clashes.setTextFormat(Qt.TextFormat.PlainText)
        self.host, self.visitor = MeetingSide(), MeetingSide()
        self.start, self.held, self.no_show = QPushButton(), QPushButton(), QPushButton()
        self.move_it, self.cancel, self.reopen = QPushButton(), QPushButton(), QPushButton()
        self.missing = QMenu(self.no_show)
        self.sides = {side: self.missing.addAction("") for side in Side}
        self.no_show.setMenu(self.missing)
        self._buttons = QGridLayout()
        self.outcome, self._above_outcome = OutcomeForm(), _divider()
        self._build()
        self._connect()
        self._translate()

    def _build(self) -> None:
        self.start.setProperty("role", "primary")
        self.cancel.setProperty("role", "danger")
        for label in (self.when, self.interpreter, self.missed):
            label.setProperty("role", "muted")
        self.clashes.setProperty("strip", "error")
        self.clashes.setStyleSheet(f"padding: 8px; border-radius: 8px;background: {theme.Color.RED_SOFT};")
        head = QHBoxLayout()
        head.addWidget(self.where, 1)
        head.addWidget(self.status)
        self._buttons.setSpacing(theme.GAP)
        for button in (self.start, self.held, self.no_show, self.move_it, self.cancel, self.reopen):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(theme.GAP, theme.ROOM, theme.GAP, theme.ROOM)
        around.setSpacing(theme.GAP)
        column = QVBoxLayout()  # the sides stand out of it by the padding of their companies' buttons
        column.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        for widget in (self.when, self.interpreter, self.missed, self.clashes):
            column.addWidget(widget)
        column.addLayout(self._buttons)
        column.addWidget(self._above_outcome)
        column.addWidget(self.outcome)
        column.addWidget(_divider())
        around.addLayout(column)
        around.addWidget(self.host)
        around.addWidget(self.visitor)
        around.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.HALF, 0, theme.HALF)
        whole.addWidget(self.scrolled)

    def _connect(self) -> None:
        for button, status in (
            (self.start, Status.STARTED),
            (self.held, Status.HELD),
            (self.cancel, Status.CANCELLED),
            (self.reopen, Status.PLANNED),
        ):
            button.clicked.connect(lambda _=False, wanted=status: self.marked.emit(wanted, None))
        for side, action in self.sides.items():
            action.triggered.connect(lambda _=False, missed=side: self.marked.emit(Status.NO_SHOW, missed))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._see)
        self.move_it.clicked.connect(self.move_wanted)
        self.outcome.saved.connect(self.outcome_saved)
        for block in (self.host, self.visitor):
            block.company_wanted.connect(self.company_wanted)
            block.copied.connect(self.copied)

    def show_meeting(self, attending: Attending, conflicts: Sequence[Conflict], sectors: Iterable[str]) -> None:
        """Show a meeting and what is in its way; what somebody began to write about it and did not save is still there."""
        before = self.attending
        self.attending, self._conflicts = attending, conflicts
        meeting = attending.meeting
        same = before is not None and before.meeting.id == meeting.id
        if not same:
            self.scrolled.verticalScrollBar().setValue(0)  # which table it is stands at the top
            if before is not None and self.outcome.touched:
                self._drafts[before.meeting.id] = self.outcome.draft
        if not (same and self.outcome.touched):
            people = (*attending.host, *attending.visitor)
            offered = dict.fromkeys(filter(None, [*(person.sector for person in people), *sectors]))
            self.outcome.show_outcome(meeting.outcome, offered)
            if draft := self._drafts.pop(meeting.id, None):
                self.outcome.resume(draft)
        self._show()

    def _see(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Tab scrolls to what it reaches, but a letter with Alt does not."""
        if now is not None and self.scrolled.isAncestorOf(now):
            self.scrolled.ensureWidgetVisible(now, 0, theme.WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _show(self) -> None:
        if self.attending is None:
            return
        meeting = self.attending.meeting
        self.where.setText(meeting_words.table_word(meeting.table))
        self.when.setText(f"{wording.day(self._event, meeting.starts)}\n{meeting_words.hours(self._event, meeting)}")
        self.interpreter.setText(self.tr("Interpreter: {name}").format(name=meeting.interpreter or "–"))
        self.status.show_state(
            meeting_words.status_word(meeting.status), meeting_words.STATUS_LOOKS[meeting.status].hue
        )
        self.missed.setText(meeting_words.absent_word(meeting))
        self.missed.setVisible(bool(self.missed.text()))
        self.clashes.setText("\n".join(meeting_words.clash_sentences(self._event, meeting, self._conflicts)))
        self.clashes.setVisible(bool(self._conflicts))
        self.host.show_side(meeting.host, self.attending.host, self.attending.here)
        self.visitor.show_side(meeting.visitor, self.attending.visitor, self.attending.here)
        self._arrange()
        theme.dress(self.held, role="primary" if meeting.status is Status.STARTED else "plain")
        for widget in (self._above_outcome, self.outcome):
            widget.setVisible(meeting.status in (Status.STARTED, Status.HELD))
        self.sides[Side.HOST].setText(meeting.host.replace("&", "&&"))
        self.sides[Side.VISITOR].setText(meeting.visitor.replace("&", "&&"))

    def _arrange(self) -> None:
        """Two buttons a line, those that do something now."""
        assert self.attending is not None
        status, still = self.attending.meeting.status, self.attending.meeting.open
        shown: list[QWidget] = []
        for button, wanted in (
            (self.start, status is Status.PLANNED),
            (self.held, still),
            (self.no_show, still),
            (self.move_it, status is Status.PLANNED),
            (self.cancel, still),
            (self.reopen, status is not Status.PLANNED),
        ):
            self._buttons.removeWidget(button)
            button.setVisible(wanted)
            if wanted:
                self._buttons.addWidget(button, *divmod(len(shown), 2))
                shown.append(button)
        for before, after in pairwise((*shown, *self.outcome.stops, *self.host.stops, *self.visitor.stops)):
            self.setTabOrder(before, after)

    def _translate(self) -> None:
        self.start.setText(self.tr("S&tart"))
        self.held.setText(self.tr("He&ld"))
        self.no_show.setText(self.tr("&No-show"))
        self.no_show.setToolTip(self.tr("Say which side did not come"))
        self.sides[Side.BOTH].setText(self.tr("Neither side came"))
        self.move_it.setText(self.tr("&Move…"))
        self.move_it.setToolTip(self.tr("Carry it with the arrow keys or the mouse (Ctrl+X), put it down (Ctrl+V)"))
        self.cancel.setText(self.tr("&Cancel meeting"))
        self.reopen.setText(self.tr("&Reopen"))
        self.reopen.setToolTip(self.tr("Take back what was said: it is still to be held"))
        self._show()


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("role", "divider")
    return line
