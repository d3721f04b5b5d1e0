"""Several people were chosen: how many, and what can be done for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from checkin.ui import theme
from checkin.ui.widgets import Card


class SeveralPanel(Card):
    """``issue_wanted`` and ``print_wanted`` say which button was pressed."""

    issue_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._count = 0
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self.printing, self.issue = QPushButton(), QPushButton()
        self.printing.setProperty("role", "primary")
        self.printing.clicked.connect(self.print_wanted)
        self.issue.clicked.connect(self.issue_wanted)
        self.body.addWidget(self._text)
        self.body.addWidget(self.printing)
        self.body.addWidget(self.issue)
        self.body.addStretch(1)
        self.body.setSpacing(theme.GAP + theme.HALF)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._translate()

    def show_count(self, count: int) -> None:
        """How many people are chosen."""
        self._count = count
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.set_title(self.tr("%n person(s) chosen", "", self._count))
        self._text.setText(
            self.tr("Printing issues a number to whoever has none. Numbers that were issued stay as they are.")
        )
        self.printing.setText(self.tr("&Print their badges"))
        self.issue.setText(self.tr("&Issue missing numbers"))
