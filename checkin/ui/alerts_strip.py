"""Somebody came of whose coming somebody else is to be told: a line at every desk, until it was said that they were."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.presence import Arrival
from checkin.ui import theme, wording
from checkin.ui.widgets import Tone

MOST = 1
"""Lines that are shown; the rest is counted: the verdict below needs its height."""

Alert = tuple[Attendee, Arrival]


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.icon, self.text, self.told = QLabel(), QLabel(), QPushButton()
        self.icon.setPixmap(theme.picture("people", theme.Color.AMBER_DEEP, 20, self.devicePixelRatioF()))
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("strip", Tone.WARNING.value)
        self.told.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP + theme.HALF)
        row.addWidget(self.icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.told)


class AlertsStrip(QFrame):
    """Hidden while there is nobody to tell. ``told`` carries the id of who came and who was told of it."""

    told = Signal(str, str)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.alerts: Sequence[Alert] = ()
        self.lines = [_Line() for _ in range(MOST)]
        self.more = QLabel()
        self.more.setProperty("strip", Tone.WARNING.value)
        theme.dress(self, strip=Tone.WARNING.value)
        column = QVBoxLayout()
        column.setSpacing(theme.HALF)
        for row, line in enumerate(self.lines):
            line.told.clicked.connect(partial(self._tell, row))
            column.addWidget(line)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.ROOM, theme.HALF, theme.GAP, theme.HALF)
        across.setSpacing(theme.ROOM)
        across.addLayout(column, 1)
        across.addWidget(self.more)
        self._put()

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        """Show these, the first come first; nothing moves if nothing changed."""
        if list(alerts) != list(self.alerts):
            self.alerts = tuple(alerts)
            for line in self.lines:
                line.told.setEnabled(True)
            self._put()

    @property
    def text(self) -> str:
        """All that is said."""
        shown = [line.text.text() for line in self.lines[: len(self.alerts)]]
        return "\n".join([*shown, self.more.text()]).strip()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._put()
        super().changeEvent(event)

    def _put(self) -> None:
        for row, line in enumerate(self.lines):
            line.setVisible(row < len(self.alerts))
        for line, (person, arrived) in zip(self.lines, self.alerts, strict=False):
            if arrived.admitted:
                sentence = self.tr("{name} arrived at {time} (desk {desk}). Tell: {who}")
            else:
                sentence = self.tr("{name} has been at the door since {time}, not let in (desk {desk}). Tell: {who}")
            line.text.setText(
                sentence.format(
                    name=wording.person_names(person),
                    time=wording.clock_time(self._event, arrived.moment),
                    desk=arrived.desk or "–",
                    who=person.alert,
                )
            )
            line.told.setText(self.tr("Told"))
            line.told.setToolTip(self.tr("{who} was told: the line goes from every desk").format(who=person.alert))
            line.told.setAccessibleDescription(line.text.text())
        rest = len(self.alerts) - MOST
        self.more.setText(self.tr("and {count} more").format(count=rest) if rest > 0 else "")
        self.more.setVisible(rest > 0)
        self.setAccessibleName(self.text)
        self.setVisible(bool(self.alerts))

    def _tell(self, row: int) -> None:
        self.lines[row].told.setEnabled(False)
        person = self.alerts[row][0]
        self.told.emit(person.id, person.alert)
