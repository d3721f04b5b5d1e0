"""A day and a time in one field."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

_HALF = 12 * 60 * 60
"""Seconds."""
_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class MomentField(QDateTimeEdit):
    """Whoever comes by the keyboard stands at the hour: the day is mostly right, and the weekday no Tab worth.

    In the half of the day one letter is enough, a or p; Qt would want all of "am", and else go back without a word.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)

    def reckon_as(self, moment: QDateTime) -> None:
        """Reckon in the zone of ``moment``, and show it."""
        self.setTimeZone(moment.timeZone())
        self.setDateTime(moment)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().lower()
        if self.currentSection() is not QDateTimeEdit.Section.AmPmSection or not letter or letter not in "apm.":
            super().keyPressEvent(event)
        elif letter in "ap" and (letter == "p") is not (self.time().hour() >= 12):
            self.setDateTime(self.dateTime().addSecs(_HALF if letter == "p" else -_HALF))
            self.setSelectedSection(QDateTimeEdit.Section.AmPmSection)
