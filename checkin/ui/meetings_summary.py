"""How the meetings go, all in all: how many of each status, and the memoranda by sector."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from checkin.domain.meetings import Meeting, Status
from checkin.reports.meetings import sectors, totals
from checkin.ui import meeting_words, theme
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.outcome_form import amount_word

_ICON = 16
_SECTORS = 4
"""As many sectors as are named; an event has few, and a workbook has them all."""


class MeetingsSummary(QFrame):
    """Read only. ``figures`` are the counts by status as shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meetings: Sequence[Meeting] = ()
        self.setProperty("role", "card")
        self._title, self.signed = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self.signed.setProperty("role", "strong")
        self.figures: dict[Status, QLabel] = {}
        self._words: dict[Status, QLabel] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.HALF)
        grid.setColumnStretch(1, 1)
        for row, status in enumerate(Status):
            look = meeting_words.STATUS_LOOKS[status]
            picture = QLabel()
            picture.setPixmap(theme.picture(look.icon, look.ink, _ICON, self.devicePixelRatioF()))
            self._words[status], self.figures[status] = QLabel(), QLabel()
            self.figures[status].setFont(theme.font(figures=True))
            self.figures[status].setAlignment(Qt.AlignmentFlag.AlignRight)
            for place, widget in enumerate((picture, self._words[status], self.figures[status])):
                grid.addWidget(widget, row, place)
        self._sectors = QGridLayout()
        self._sectors.setSpacing(theme.HALF)
        self._sectors.setColumnStretch(0, 1)
        self.sectors = [(ElidedLabel(), QLabel()) for _ in range(_SECTORS)]
        for row, (name, usd) in enumerate(self.sectors):
            usd.setFont(theme.font(figures=True))
            usd.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._sectors.addWidget(name, row, 0)
            self._sectors.addWidget(usd, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self.signed)
        column.addLayout(self._sectors)
        self._translate()

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """Count these."""
        if meetings != self._meetings:
            self._meetings = meetings
            self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        counted = totals(self._meetings)
        self._title.setText(self.tr("%n meeting(s)", "", counted["all"]))
        for status, label in self.figures.items():
            label.setText(amount_word(counted[status]))
            self._words[status].setText(meeting_words.status_word(status))
        signed = [one for one in sectors(self._meetings) if one.memoranda]
        total = amount_word(sum(one.usd for one in signed))
        memoranda = self.tr("%n MOU(s) signed", "", sum(one.memoranda for one in signed))
        self.signed.setText(self.tr("{memoranda}: USD {total}").format(memoranda=memoranda, total=total))
        self.signed.setVisible(bool(signed))
        for place, (name, usd) in enumerate(self.sectors):
            said = place < len(signed)
            name.setText(signed[place].name or self.tr("No sector") if said else "")
            usd.setText(amount_word(signed[place].usd) if said else "")
            name.setVisible(said)
            usd.setVisible(said)
