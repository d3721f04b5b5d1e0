"""Where things stand on the desk's page, and where its focus belongs; what it does is ``door_page``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.ui import theme
from checkin.ui.alerts_strip import AlertsStrip
from checkin.ui.camera_panel import CameraPanel
from checkin.ui.company_row import CompanyRow
from checkin.ui.print_at_once import PrintAtOnce
from checkin.ui.print_choices import PrintChoices
from checkin.ui.printer_chip import PrinterChip
from checkin.ui.recent_scans import RecentScans
from checkin.ui.results_list import Found, ResultsList
from checkin.ui.scan_box import ScanBox
from checkin.ui.session_bar import SessionBar
from checkin.ui.tally_card import TallyCard
from checkin.ui.verdict_panel import VerdictPanel
from checkin.ui.widgets import Card, EmptyState

_SIDE = 340
_SIDE_LEAST = 272


class DoorLayout(QWidget):
    """Session above box above panel or results; counts, camera and last scans beside them."""

    def __init__(self, event: Event, choices: PrintChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        self._direction = Direction.IN
        self.alerts = AlertsStrip(event)
        self.bar = SessionBar(event)
        self.box = ScanBox()
        self.camera = CameraPanel()
        self.panel = VerdictPanel(event)
        self.results = ResultsList()
        self.companies = CompanyRow()
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.tally = TallyCard()
        self.recent = RecentScans(event)
        self.walk_in = QPushButton()
        self.walk_in.setIcon(theme.icon("plus"))
        self.walk_in.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.print_walk_ins = PrintAtOnce(choices)
        self.company = QPushButton()
        self.company.setIcon(theme.icon("company"))
        self.company.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.printer = PrinterChip()
        self.no_sessions = EmptyState("calendar", "", "")
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.hint)
        column.addWidget(self.companies)
        column.addWidget(self.results, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.panel)
        self._middle.addWidget(found)
        left = QVBoxLayout()
        left.setSpacing(theme.ROOM)
        left.addWidget(self.bar)
        entry = QHBoxLayout()
        entry.setSpacing(theme.GAP)
        entry.addWidget(self.box, 1)
        entry.addWidget(self.camera.switch)
        left.addLayout(entry)
        left.addWidget(self._middle, 1)
        figures = Card()
        figures.body.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        figures.body.addWidget(self.tally)
        last = Card()
        last.body.setContentsMargins(theme.ROOM, theme.ROOM, theme.GAP, theme.GAP)
        last.body.addWidget(self.recent, 1)
        side = QWidget()
        side.setMinimumWidth(_SIDE_LEAST)
        side.setMaximumWidth(_SIDE)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.ROOM)
        right.addWidget(figures)
        right.addWidget(self.camera)
        right.addWidget(last, 1)
        right.addWidget(self.company)
        right.addWidget(self.walk_in)
        right.addWidget(self.print_walk_ins)
        right.addWidget(self.printer)
        self.side = right
        door = QWidget()
        across = QHBoxLayout(door)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.WIDE)
        across.addLayout(left, 5)
        across.addWidget(side, 2)
        self._whole = QStackedWidget()
        self._whole.addWidget(door)
        self._whole.addWidget(self.no_sessions)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        outer.setSpacing(theme.GAP)
        outer.addWidget(self.alerts)
        outer.addWidget(self._whole, 1)
        for first, second in zip(tab_order := self._tab_order(), tab_order[1:], strict=False):
            QWidget.setTabOrder(first, second)
        self.bar.done.connect(self.take_focus)
        self.camera.done.connect(self.take_focus)
        self._translate()

    def _tab_order(self) -> list[QWidget]:
        panel, bar = self.panel, self.bar
        order: list[QWidget] = [self.box, panel.admit, panel.overrule, panel.undo, panel.print, panel.replace]
        order += [row.undo for row in self.recent.rows]
        order += [line.told for line in self.alerts.lines]
        return [
            *order,
            self.companies,
            self.company,
            self.walk_in,
            self.print_walk_ins,
            self.printer,
            self.camera.switch,
            self.camera.choice,
            bar.choice,
            bar.coming,
            bar.going,
        ]

    @property
    def results_shown(self) -> bool:
        """Whether the results stand where the panel does otherwise."""
        return self._middle.currentIndex() == 1

    @property
    def pointed(self) -> Attendee | None:
        """The person who is highlighted, or on the panel while there are no results."""
        if not self.results_shown:
            return self.panel.person
        return self.results.current.attendee if self.results.current else None

    @property
    def typed_name(self) -> str:
        """What stands in the box, unless it is no name but a number or a code."""
        typed = self.box.looks.strip()
        return "" if any(char.isdigit() for char in typed) else typed

    def show_panel(self) -> None:
        """Put the results away."""
        self._found = None
        self._middle.setCurrentIndex(0)

    def show_results(self, found: Found) -> None:
        """Put the results, or that there are none, in front of the panel."""
        self._found = found
        self._middle.setCurrentIndex(1)
        self._hint()

    def show_any_session(self, any_session: bool) -> None:
        """Show the door, or that no session was planned yet."""
        self._whole.setCurrentIndex(0 if any_session else 1)

    def set_direction(self, direction: Direction) -> None:
        """Say in the box which way people go."""
        self._direction = direction
        self._translate()

    # --- the focus

    def take_focus(self) -> None:
        """Be ready for the next scan."""
        if self.isVisible() and QApplication.activePopupWidget() is None:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing else on the page wanted: letters are the beginning of a name or a code."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_back()
        elif event.text().isprintable() and event.text().strip() and not self.box.hasFocus():
            self.take_focus()
            QCoreApplication.sendEvent(self.box, event.clone())
        else:
            super().keyPressEvent(event)

    def put_back(self) -> None:
        """Let go of whoever was picked."""
        if self.panel.picked is not None:
            self.panel.show_ready(self.bar.session.name if self.bar.session else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _hint(self) -> None:
        found = self._found
        if found is None:
            return
        namesakes = len(found.namesakes())
        if not found.people:
            text = self.tr("Nobody of that name. Enter tries it as a code; F4 adds a walk-in.")
        elif found.guessed:
            text = self.tr("No name is spelt like that. If it is one of these, choose with ↓ and press Enter.")
        elif namesakes > 1:
            text = self.tr("{count} people are called that. Choose with ↓ and press Enter.").format(count=namesakes)
        else:
            text = self.tr("Enter picks the marked person; ↑ ↓ move the mark.")
        self.hint.setText(text)

    def _translate(self) -> None:
        if self._direction is Direction.OUT:
            self.box.set_hint(self.tr("Going out: scan a badge or type a name"))
        else:
            self.box.set_hint(self.tr("Scan a badge or type a name"))
        self.walk_in.setText(self.tr("Add a walk-in  (F4)"))
        self.company.setText(self.tr("Companies  (F6)"))
        self.no_sessions.set_words(
            self.tr("No session yet"),
            self.tr("People are scanned into a session. Add the first one, and this desk is ready."),
            self.tr("Go to Sessions"),
        )
        self._hint()
