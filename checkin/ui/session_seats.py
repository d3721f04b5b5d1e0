"""A session's form, third page: how many seats there are, for whom, and how often one person may come in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from checkin.domain.sessions import MOST_CAPACITY, EntryRule, Session
from checkin.ui import theme
from checkin.ui.form_grid import FormGrid
from checkin.ui.number_field import NumberField
from checkin.ui.quota_list import QuotaList
from checkin.ui.radios import tab_to_chosen


class SessionSeats(QWidget):
    """Seats on the left, coming and going on the right. ``changed``: it says something else."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.capacity, self.quota = NumberField(), NumberField()
        for spin, value in ((self.capacity, session.capacity), (self.quota, session.quota)):
            spin.setRange(0, MOST_CAPACITY)
            spin.setValue(value)
        self.soft = QCheckBox()
        self.soft.setChecked(session.soft)
        self.quotas = QuotaList(session.quotas)
        self.entries = {rule: QRadioButton() for rule in EntryRule}
        self.entries[session.entry].setChecked(True)
        self.leaves_others, self.venue = QCheckBox(), QCheckBox()
        self.leaves_others.setChecked(session.leaves_others)
        self.venue.setChecked(session.venue)
        self._often, self._rooms, self._about_rooms = QLabel(), QLabel(), QLabel()
        self.form = FormGrid(({"capacity": self.capacity, "quota": self.quota},))
        self._build()
        tab_to_chosen(self.entries.values())
        self._connect()
        self._translate()

    @property
    def said(self) -> dict[str, Any]:
        """The fields of ``Session`` that this page says."""
        return {
            "capacity": self.capacity.value(),
            "soft": bool(self.capacity.value()) and self.soft.isChecked(),
            "quota": self.quota.value(),
            "quotas": self.quotas.quotas,
            "entry": next(rule for rule, button in self.entries.items() if button.isChecked()),
            "leaves_others": self.leaves_others.isChecked(),
            "venue": self.venue.isChecked(),
        }

    def _build(self) -> None:
        for label in (self._often, self._rooms):
            label.setProperty("role", "strong")
        self._about_rooms.setProperty("role", "small")
        self._about_rooms.setWordWrap(True)
        seats = _column()
        seats.addLayout(self.form)
        seats.addWidget(self.soft)
        seats.addWidget(self.quotas, 1)
        going = _column()
        _put(going, (self._often, *self.entries.values()))
        going.addSpacing(theme.ROOM)
        _put(going, (self._rooms, self.leaves_others, self._about_rooms, self.venue))
        going.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.ROOM, 0, 0)
        row.setSpacing(theme.WIDE)
        row.addLayout(seats, 3)
        row.addLayout(going, 2)
        self.soft.setEnabled(bool(self.capacity.value()))

    def _connect(self) -> None:
        self.capacity.valueChanged.connect(lambda places: self.soft.setEnabled(bool(places)))
        for spin in (self.capacity, self.quota):
            spin.valueChanged.connect(self.changed)
        for box in (self.soft, self.leaves_others, self.venue, *self.entries.values()):
            box.toggled.connect(self.changed)
        self.quotas.changed.connect(self.changed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.form.set_words({"capacity": self.tr("Places"), "quota": self.tr("Of them for each company")})
        for spin in (self.capacity, self.quota):
            spin.setSpecialValueText(self.tr("No limit"))
        self.soft.setText(self.tr("When all are taken, only warn"))
        self._often.setText(self.tr("One person may come in"))
        words = {
            EntryRule.ONCE: self.tr("Once"),
            EntryRule.AFTER_EXIT: self.tr("Again, after leaving"),
            EntryRule.ALWAYS: self.tr("As often as they like"),
        }
        for rule, button in self.entries.items():
            button.setText(words[rule])
        self._rooms.setText(self.tr("Other rooms"))
        self.leaves_others.setText(self.tr("Coming in leaves them"))
        self.venue.setText(self.tr("This is the day's check-in"))
        self._about_rooms.setText(self.tr("Whoever comes in has left every other room, but not the day's check-in."))


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.HALF)
    return column


def _put(column: QVBoxLayout, widgets: Iterable[QWidget]) -> None:
    for widget in widgets:
        column.addWidget(widget)
