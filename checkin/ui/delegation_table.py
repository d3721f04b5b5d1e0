"""The people of one company: name, title, when they came, and how it is with their badge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from checkin.domain.event import Event
from checkin.domain.sessions import Session
from checkin.storage.listing import Listed
from checkin.ui import theme, wording
from checkin.ui.badge_words import badge_hue, badge_word
from checkin.ui.company_reading import CompanyFile
from checkin.ui.theme import Color
from checkin.ui.widgets import Hue

_ROW = 44
_CAME, _BADGE = 2, 3
_INKS = {Hue.AMBER: Color.AMBER_DEEP, Hue.GREEN: Color.GREEN_DEEP, Hue.BLUE: Color.BLUE_DEEP}


class DelegationTable(QTableWidget):
    """Shows a ``CompanyFile``, one person a row. ``opened``: Enter or a double click on one; ``typed``: letters, which
    are meant for a search."""

    opened = Signal()
    typed = Signal(str)

    def __init__(self, event: Event, session: Session | None, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._event, self._session = event, session
        self._file: CompanyFile | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (_CAME, _BADGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.cellDoubleClicked.connect(lambda _row, _column: self.opened.emit())
        self._translate()

    @property
    def person(self) -> Listed | None:
        """Who is pointed at."""
        row = self.currentRow()
        return self._file.people[row] if self._file and 0 <= row < len(self._file.people) else None

    def show_people(self, file: CompanyFile) -> None:
        """Show ``file``; nobody is pointed at until somebody is chosen."""
        self._file = file
        self.blockSignals(True)
        self.setCurrentCell(-1, -1)
        self.setRowCount(len(file.people))
        for row, one in enumerate(file.people):
            for column, (text, color) in enumerate(self._cells(one, file)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setForeground(QColor(color))
                if column == 0:
                    item.setFont(theme.font(weight=QFont.Weight.DemiBold))
                self.setItem(row, column, item)
        self.blockSignals(False)

    def choose(self, attendee_id: str) -> bool:
        """Point at one person; whether they are shown."""
        return self._point(lambda one: one.attendee.id == attendee_id)

    def choose_first(self, wanted: Callable[[Listed], bool]) -> None:
        """Point at the first who is ``wanted``, or else at the first of all."""
        if not self._point(wanted):
            self._point(lambda _: True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif text.strip() and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _point(self, wanted: Callable[[Listed], bool]) -> bool:
        people = self._file.people if self._file else ()
        row = next((row for row, one in enumerate(people) if wanted(one)), None)
        if row is None:
            return False
        self.setCurrentCell(row, 0)
        return True

    def _cells(self, one: Listed, file: CompanyFile) -> tuple[tuple[str, Color], ...]:
        person = one.attendee
        ink = Color.INK if person.active else Color.INK_FAINT
        return (
            ("  ".join(filter(None, (person.hangul, person.name))), ink),
            (person.title, Color.INK_SOFT),
            self._whereabouts(one, file),
            self._badge(one),
        )

    def _whereabouts(self, one: Listed, file: CompanyFile) -> tuple[str, Color]:
        if not one.attendee.active:
            other = file.instead.get(one.attendee.id)
            if other is None:
                return self.tr("Cancelled"), Color.RED_DEEP
            return self.tr("{name} came instead").format(name=other.attendee.called), Color.INK_FAINT
        if one.arrived is None:
            return self.tr("Not yet"), Color.AMBER_DEEP
        time = wording.moment_near(self._event, one.arrived, file.now)
        if self._session and self._session.code in one.inside:
            return self.tr("{time}, inside now").format(time=time), Color.GREEN_DEEP
        return time, Color.INK

    def _badge(self, one: Listed) -> tuple[str, Color]:
        if not one.attendee.active:
            return "–", Color.INK_FAINT
        return badge_word(one), _INKS[badge_hue(one)]

    def _translate(self) -> None:
        self.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Job title"), self.tr("Arrived"), self.tr("Badge")])
        self.setAccessibleName(self.tr("People of the company"))
        if self._file is not None:
            chosen = self.person
            self.show_people(self._file)
            if chosen is not None:
                self.choose(chosen.attendee.id)
