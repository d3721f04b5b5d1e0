"""People of an earlier list who are not on this newer version of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from checkin.domain.attendees import Attendee
from checkin.domain.clock import Clock
from checkin.domain.event import Event
from checkin.lists import Version
from checkin.ui import theme, wording
from checkin.ui.import_tables import person_headings
from checkin.ui.table_rows import RowsTable

translate = QCoreApplication.translate


class GonePanel(QWidget):
    """Who is gone, why that is thought, and whether to cancel them; ``cancel_wished`` says so."""

    cancel_wished = Signal(bool)

    def __init__(self, event: Event, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event, self._clock = event, clock
        self._people: tuple[Attendee, ...] = ()
        self._newer_than: tuple[Version, ...] = ()
        self.why = QLabel(wordWrap=True)
        self.why.setProperty("role", "muted")
        self.cancel = QCheckBox()
        self.table = RowsTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.why)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)
        self.cancel.clicked.connect(self.cancel_wished)
        self._translate()

    def show_gone(self, people: Sequence[Attendee], newer_than: Sequence[Version], *, cancelled: bool = False) -> None:
        """Show these people; once they are ``cancelled`` there is nothing to choose."""
        self._people, self._newer_than = tuple(people), tuple(newer_than)
        self.cancel.setVisible(not cancelled)
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.cancel.setText(self.tr("Cancel these %n people", "", len(self._people)))
        self.why.setText("\n".join(map(self._sentence, self._newer_than)))
        self.why.setVisible(bool(self._newer_than))
        self.table.show_rows(person_headings(self._people), self._people)
        self.table.setAccessibleName(self.tr("Gone from the list"))

    def _sentence(self, version: Version) -> str:
        when = wording.moment_near(self._event, version.moment, self._clock())
        return translate(
            "GonePanel", "A newer version of {name} ({when}): {met} of its {people} people are on this list too."
        ).format(name=version.name, when=when, met=f"{version.met:,}", people=f"{version.people:,}")
