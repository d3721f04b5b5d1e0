"""The strip above every page: which event, what time it is there, which desk, which language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QStackedWidget, QWidget

from checkin.domain.clock import Clock
from checkin.domain.event import Event
from checkin.ui import theme, wording
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.language import LANGUAGES
from checkin.ui.quiet_choice import QuietChoice
from checkin.ui.widgets import Hue, IconButton, Pill

_LONGEST_NAME = 40
_NAMING = 144
"""Pixels of the line in which the desk's name is changed."""


class _NameEdit(QLineEdit):
    """A line that can be left without a change. ``left``: Escape, or the focus went elsewhere."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Header(QFrame):
    """``desk_named`` carries a new name for this desk, ``language_chosen`` a code of ``LANGUAGES``; ``settings_wanted``:
    what else there is to say of this desk; ``done``: give the focus back."""

    desk_named = Signal(str)
    settings_wanted = Signal()
    language_chosen = Signal(str)
    done = Signal()

    def __init__(
        self, event: Event, clock: Clock, desk_name: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._event, self._clock, self._name = event, clock, desk_name
        self.title = ElidedLabel()
        self.title.setFont(theme.font(theme.Size.HEADING, QFont.Weight.DemiBold))
        self.rehearsal = Pill("", Hue.AMBER)
        self.time = QLabel()
        self.time.setFont(theme.font(theme.Size.HEADING, QFont.Weight.DemiBold, figures=True))
        self.desk, self.naming = QPushButton(), _NameEdit()
        self.desk.setProperty("role", "quiet")
        self.desk.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.naming.setMaxLength(_LONGEST_NAME)
        self.naming.setFixedWidth(_NAMING)
        self.settings = IconButton("settings", "")
        self.settings.clicked.connect(self.settings_wanted)
        self._place = QStackedWidget()
        self._place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place.addWidget(self.desk)
        self._place.addWidget(self.naming)
        self.language = QuietChoice()
        self.language.offer(LANGUAGES.items())
        self.language.choose(language)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, 0)
        row.setSpacing(theme.ROOM)
        row.addWidget(self.title, 1)
        this_desk = QHBoxLayout()
        this_desk.setSpacing(0)
        this_desk.addWidget(self._place)
        this_desk.addWidget(self.settings)
        row.addWidget(self.rehearsal)
        row.addWidget(self.time)
        row.addLayout(this_desk)
        row.addWidget(self.language)
        self.desk.clicked.connect(self._begin_naming)
        self.naming.returnPressed.connect(self._finish_naming)
        self.naming.editingFinished.connect(self._stop_naming)
        self.naming.left.connect(self._stop_naming)
        self.language.chosen.connect(self.language_chosen)
        self.language.closed.connect(self.done)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _begin_naming(self) -> None:
        self.naming.setText(self._name)
        self.naming.selectAll()
        self._place.setCurrentWidget(self.naming)
        self.naming.setFocus()

    def _finish_naming(self) -> None:
        name = " ".join(self.naming.text().split())
        if name and name != self._name:
            self.name_desk(name)
        self._stop_naming()

    def name_desk(self, name: str) -> None:
        """This desk is called ``name`` from now on."""
        self._name = name
        self.desk_named.emit(name)
        self._translate()

    def _stop_naming(self) -> None:
        if self._place.currentWidget() is self.naming:
            self._place.setCurrentWidget(self.desk)
            self._translate()
            self.done.emit()

    def _tick(self) -> None:
        now = self._clock()
        words = wording.clock_time(self._event, now)
        if self._event.rehearsal:
            words = self.tr("Rehearsal · {day}, {time}").format(day=self._day(now), time=words)
            if words != self.rehearsal.text():
                self.rehearsal.show_state(words, Hue.AMBER)
        elif words != self.time.text():
            self.time.setText(words)

    def _day(self, now: datetime) -> str:
        local = self._event.local(now)
        pattern = self.tr("MMM d, yyyy", "Qt date format: day, month and year")
        return QLocale().toString(QDate(local.year, local.month, local.day), pattern)

    def _translate(self) -> None:
        self.title.setText(self._event.name)
        self.desk.setText(self.tr("Desk: {name}").format(name=self._name))
        self.desk.setToolTip(self.tr("The name of this desk in the journal; click to change it"))
        self.naming.setAccessibleName(self.tr("Name of this desk"))
        self.settings.set_word(self.tr("This desk: what its scans do besides, and the supervisor's PIN"))
        self.language.setAccessibleName(self.tr("Language"))
        self.rehearsal.setVisible(self._event.rehearsal)
        self.rehearsal.setToolTip(self.tr("The demo runs on the event's own first day, not today."))
        self.time.setVisible(not self._event.rehearsal)
        self.time.setToolTip(self.tr("Time at the event ({zone})").format(zone=self._event.timezone))
        self._tick()
