"""Over the board: which day or company it shows, what is in conflict, and what can be done with all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.ui import theme, wording
from checkin.ui.filter_box import FilterBox


class MeetingsHead(QWidget):
    """``day_chosen`` carries a ``date``, ``company_chosen`` a company's key, "" for all tables; the rest are buttons."""

    day_chosen = Signal(object)
    company_chosen = Signal(str)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._days: Sequence[date] = ()
        self._companies: Mapping[str, str] = {}
        self._conflicts = 0
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.add, self.export, self.undo = QPushButton(), QPushButton(), QPushButton()
        self.conflicts = QPushButton()
        self.conflicts.setCheckable(True)
        self.company = FilterBox()
        self.company.setMaximumWidth(320)
        self.company.setMinimumContentsLength(24)
        self.days: dict[date, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._day_row = QHBoxLayout()
        self._day_row.setSpacing(theme.HALF)
        for button, icon in (self.add, "import"), (self.export, "export"), (self.undo, "undo"):
            button.setIcon(theme.icon(icon))
        for button in (self.add, self.export, self.undo, self.conflicts):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setSpacing(theme.GAP)
        top.addWidget(self._title, 1)
        for button in (self.undo, self.export, self.add):
            top.addWidget(button)
        below.addLayout(self._day_row)
        below.addWidget(self.company)
        below.addStretch(1)
        below.addWidget(self.conflicts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(top)
        column.addLayout(below)
        self.company.chosen.connect(self.company_chosen)
        self._translate()

    def show_days(self, days: Sequence[date], chosen: date | None) -> None:
        """Offer these days; ``chosen`` is the one that is shown, None while a company's days are."""
        if days != self._days:
            self._days = days
            self._make_days()
        self._group.setExclusive(False)
        for day, button in self.days.items():
            button.setChecked(day == chosen)
        self._group.setExclusive(True)

    def show_companies(self, companies: Mapping[str, str], chosen: str) -> None:
        """Offer these companies, names by key."""
        if companies != self._companies:
            self._companies = companies
            self._offer()
        if chosen in self._companies or not chosen:
            self.company.choose(chosen)

    def show_conflicts(self, count: int) -> None:
        """How many conflicts there are."""
        self._conflicts = count
        self._say_conflicts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _make_days(self) -> None:
        for button in self.days.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.days = {}
        for day in self._days:
            button = QPushButton(self._day_word(day))
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, wanted=day: self.day_chosen.emit(wanted))
            self._group.addButton(button)
            self._day_row.addWidget(button)
            self.days[day] = button
        for before, after in pairwise((self.add, *self.days.values(), self.company)):
            self.setTabOrder(before, after)

    def _day_word(self, day: date) -> str:
        return wording.day(self._event, datetime.combine(day, time(12), self._event.zone))

    def _offer(self) -> None:
        self.company.offer([("", self.tr("All tables")), *self._companies.items()])

    def _say_conflicts(self) -> None:
        self.conflicts.setText(
            self.tr("%n conflict(s)", "", self._conflicts) if self._conflicts else self.tr("No conflicts")
        )
        icon, color = ("warning", theme.Color.RED_DEEP) if self._conflicts else ("check", theme.Color.GREEN_DEEP)
        self.conflicts.setIcon(theme.icon(icon, color))

    def _translate(self) -> None:
        self._title.setText(self.tr("Meetings"))
        self.add.setText(self.tr("Import &schedule…"))
        self.export.setText(self.tr("Save &outcomes…"))
        self.undo.setText(self.tr("&Undo move"))
        self.undo.setToolTip(self.tr("Put the meeting that was moved last back where it was (Ctrl+Z)"))
        self.conflicts.setToolTip(self.tr("List the meetings that cannot both be held"))
        self.company.setAccessibleName(self.tr("Tables or one company"))
        for day, button in self.days.items():
            button.setText(self._day_word(day))
        self._offer()
        self._say_conflicts()
