"""What holds for one person at every door: blocked, the days on which they come, who is to be told.

Save --> background: Desk.set_conditions, as a supervisor where that is needed --> ``saved``
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk, NotAllowed, WrongPin
from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.roles import Role
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.form_grid import FormGrid
from checkin.ui.pin_field import PinField
from checkin.ui.widgets import MessageStrip, Tone

_LONGEST = 120
"""Characters of a reason or of who is to be told: both stand on a door's panel."""
_ABREAST = 2


def event_days(event: Event, also: Sequence[str] = ()) -> list[str]:
    """The event's days (ISO), and those of ``also`` that are none of them."""
    count = (event.ends - event.starts).days + 1
    days = [(event.starts + timedelta(days=number)).isoformat() for number in range(count)]
    return sorted({*days, *also})


def day_word(event: Event, day: str) -> str:
    """An ISO date as a day in the language in force."""
    noon = datetime.combine(date.fromisoformat(day), datetime.min.time(), event.zone).replace(hour=12)
    return wording.day(event, noon)


def _save(desk: Desk, attendee_id: str, blocked: str, days: Sequence[str], alert: str, pin: str) -> Attendee:
    with desk.supervised(pin):
        return desk.set_conditions(attendee_id, blocked=blocked, days=days, alert=alert)


class AtDoorDialog(QDialog):
    """``saved`` carries the ``Attendee`` after it was written."""

    saved = Signal(object)

    def __init__(self, desk: Desk, background: Background, person: Attendee, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._person = desk, background, person
        self._title, self._days, self._about_days = QLabel(), QLabel(), QLabel()
        self.blocked, self.alert = QLineEdit(person.blocked), QLineEdit(person.alert)
        for line in (self.blocked, self.alert):
            line.setMaxLength(_LONGEST)
        self.days = {day: QCheckBox() for day in event_days(desk.event, person.days)}
        self.pin, self.trouble = PinField(), MessageStrip()
        self.form = FormGrid(({"alert": self.alert}, {"blocked": self.blocked}))
        self.save, self.cancel = QPushButton(), QPushButton()
        self._build()
        self._translate()
        self._show_pin()
        self.blocked.textChanged.connect(self._show_pin)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.alert.setFocus()

    def _build(self) -> None:
        self._title.setProperty("role", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._days.setProperty("role", "small")
        self._about_days.setProperty("role", "small")
        self._about_days.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.HALF)
        for place, (day, box) in enumerate(self.days.items()):
            box.setChecked(day in self._person.days)
            grid.addWidget(box, place // _ABREAST, place % _ABREAST)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addWidget(self._days)
        column.addLayout(grid)
        column.addWidget(self._about_days)
        column.addLayout(self.form)
        column.addWidget(self.pin)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.setMinimumWidth(520)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        title = self.tr("{name} at the door").format(name=self._person.called)
        self.setWindowTitle(title)
        self._title.setText(title)
        self._days.setText(self.tr("Comes only on"))
        self._about_days.setText(self.tr("No day ticked: on every day."))
        for day, box in self.days.items():
            box.setText(day_word(self._desk.event, day))
        self.form.set_words(
            {
                "alert": self.tr("Who is to be told when they come"),
                "blocked": self.tr("Blocked: why nobody may let them in"),
            }
        )
        self.alert.setPlaceholderText(self.tr("Nobody"))
        self.blocked.setPlaceholderText(self.tr("Not blocked"))
        self.save.setText(self.tr("&Save"))
        self.cancel.setText(self.tr("Cancel"))

    @property
    def _blocked(self) -> str:
        return " ".join(self.blocked.text().split())

    def _show_pin(self) -> None:
        needed = self._desk.role is not Role.SUPERVISOR and self._blocked != self._person.blocked
        self.pin.setVisible(needed)

    def _save(self) -> None:
        if not self.pin.isHidden() and not self.pin.pin:
            self.pin.line.setFocus()
            return
        days = [day for day, box in self.days.items() if box.isChecked()]
        alert = " ".join(self.alert.text().split())
        work = partial(_save, self._desk, self._person.id, self._blocked, days, alert, self.pin.pin)
        self.save.setEnabled(False)
        self._background.run(work, self._finish, self._fail)

    def _finish(self, person: Attendee) -> None:
        self.saved.emit(person)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if isinstance(error, NotAllowed):  # a PIN was set since
            self.pin.show()
            self.pin.line.setFocus()
        elif isinstance(error, WrongPin):
            self.pin.refuse()
        else:
            self.trouble.say(failure_sentence(error), Tone.ERROR)
