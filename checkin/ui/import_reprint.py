"""People whose printed badge says something else since a list was imported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.attendees import Attendee
from checkin.ui import theme
from checkin.ui.import_tables import person_headings
from checkin.ui.table_rows import RowsTable


class ReprintPanel(QWidget):
    """Whose badge is to be printed again; ``print_wanted`` carries their ids."""

    print_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[Attendee, ...] = ()
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self.print = QPushButton()
        self.print.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.table = RowsTable()
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self._hint, 1)
        head.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.print.clicked.connect(self._want)
        self._translate()

    def show_people(self, people: Sequence[Attendee]) -> None:
        """Show these and nobody else."""
        self.people = tuple(people)
        self._translate()

    def _want(self) -> None:
        self.print_wanted.emit([person.id for person in self.people])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._hint.setText(self.tr("These badges were printed before and are wrong now. Their numbers stay good."))
        self.print.setText(self.tr("Print these %n &again", "", len(self.people)))
        self.table.show_rows(person_headings(self.people), self.people)
