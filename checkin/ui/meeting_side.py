"""One side of a meeting: its company, who is expected of it, who has come, and how to call who has not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.attendees import Attendee
from checkin.ui import theme, wording
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.widgets import IconButton

_ICON = 16


class MeetingSide(QWidget):
    """``company_wanted`` carries the company whose meetings are to be seen; ``copied`` what is on the clipboard now."""

    company_wanted = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._people: Sequence[Attendee] = ()
        self._here: frozenset[str] = frozenset()
        self.company = QPushButton()
        self.company.setProperty("role", "quiet")
        self.company.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.company.setStyleSheet("QPushButton { text-align: left; padding: 4px 7px; }")
        self.company.clicked.connect(lambda: self.company_wanted.emit(self._name))
        self.buttons: list[IconButton] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self._rows.setSpacing(theme.HALF)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        column.addWidget(self.company)
        column.addLayout(self._rows)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return self.company, *self.buttons

    def show_side(self, company: str, people: Sequence[Attendee], here: frozenset[str]) -> None:
        """The ``people`` who are expected of ``company``, and the ids of those who are ``here``."""
        if (company, people, here) != (self._name, self._people, self._here):
            self._name, self._people, self._here = company, people, here
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        metrics = self.company.fontMetrics()
        self.company.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, 320).replace("&", "&&"))
        self.company.setToolTip(self.tr("All meetings of {company}").format(company=self._name))
        _clear(self._rows)
        self.buttons = []
        if not self._people:
            nobody = QLabel(self.tr("Nobody of this company is on the list."), wordWrap=True)
            nobody.setProperty("role", "muted")
            self._rows.addWidget(nobody)
        for place, person in enumerate(self._people):
            if place:
                self._rows.addSpacing(theme.HALF)
            came = person.id in self._here
            self._add_person(person, came)
            for text, copy in (
                (person.phone, self.tr("Copy the phone number")),
                (person.email, self.tr("Copy the e-mail")),
            ):
                if text and not came:
                    self._add_contact(text, copy)
        for before, after in pairwise(self.stops):
            self.setTabOrder(before, after)

    def _add_person(self, person: Attendee, came: bool) -> None:
        picture = QLabel()
        icon, color = ("check", theme.Color.GREEN_DEEP) if came else ("clock", theme.Color.AMBER_DEEP)
        picture.setPixmap(theme.picture(icon, color, _ICON, self.devicePixelRatioF()))
        name = ElidedLabel(wording.person_names(person))
        state = QLabel(self.tr("Here") if came else self.tr("Not here yet"))
        state.setProperty("pill", "green" if came else "amber")
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(picture)
        row.addWidget(name, 1)
        row.addWidget(state)
        self._rows.addLayout(row)

    def _add_contact(self, text: str, copy: str) -> None:
        said = ElidedLabel(text)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = IconButton("copy", copy)
        button.setFixedSize(28, 28)
        button.clicked.connect(lambda: self._copy(text))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setContentsMargins(_ICON + theme.GAP, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(said, 1)
        row.addWidget(button)
        self._rows.addLayout(row)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            while (one := inner.takeAt(0)) is not None:
                if widget := one.widget():
                    widget.hide()
                    widget.deleteLater()
            inner.deleteLater()
