"""A day and a time in one field."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateTimeEdit

_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class MomentField(QDateTimeEdit):
    """Whoever comes by the keyboard stands at the hour: the day is mostly right, and the weekday no Tab worth."""

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
