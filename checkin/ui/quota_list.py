"""Companies that have a number of seats of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.sessions import MOST_CAPACITY
from checkin.domain.words import company_key, plain
from checkin.ui import theme
from checkin.ui.groups_choice import EnterBox
from checkin.ui.marked_rows import MarkedRows
from checkin.ui.number_field import NumberField
from checkin.ui.widgets import Completions, IconButton

_PAIR = Qt.ItemDataRole.UserRole


class QuotaList(QWidget):
    """A company and its seats are put in a line and added to the list; Delete takes the chosen one out.

    Enter goes from the company to its seats, and from there into the list.
    """

    changed = Signal()

    def __init__(self, quotas: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self._known: list[str] = []
        self.company, self.seats = EnterBox(), NumberField()
        self.add, self.remove = QPushButton(), IconButton("cross", "")
        self.list, self._about = MarkedRows(), QLabel()
        self._about.setProperty("role", "small")
        self._about.setBuddy(self.company)
        self.seats.setRange(1, MOST_CAPACITY)
        self.add.setAutoDefault(True)  # in focus Enter presses it, and does not save
        self.completions = Completions(self.company, self._find)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP)
        line.addWidget(self.company, 1)
        line.addWidget(self.seats)
        line.addWidget(self.add)
        shown = QHBoxLayout()
        shown.setSpacing(theme.GAP)
        shown.addWidget(self.list, 1)
        shown.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        column.addWidget(self._about)
        column.addLayout(line)
        column.addLayout(shown, 1)
        column.addStretch()
        for company, seats in quotas:
            self._put(company, seats)
        self.company.entered.connect(partial(self.seats.setFocus, Qt.FocusReason.TabFocusReason))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(self._enable)
        delete = QKeySequence(QKeySequence.StandardKey.Delete)
        QShortcut(delete, self.list, self._remove, context=Qt.ShortcutContext.WidgetShortcut)
        self._enable()
        self._translate()

    @property
    def quotas(self) -> tuple[tuple[str, int], ...]:
        """The companies and their seats, in the order in which they were added."""
        return tuple(self.list.item(row).data(_PAIR) for row in range(self.list.count()))

    def offer(self, known: Mapping[str, str]) -> None:
        """Complete the companies on the list."""
        self._known = sorted(known.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self.focusWidget() is self.seats and self.company.text().strip():
            self._add()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._about.setText(self.tr("Companies with another number of places"))
        self.company.set_hint(self.tr("Company"))
        self.seats.setAccessibleName(self.tr("Places"))
        self.add.setText(self.tr("A&dd"))
        self.remove.set_word(self.tr("Take the chosen company out (Delete)"))
        self.list.setAccessibleName(self._about.text())

    def _find(self, typed: str) -> list[str]:
        words = plain(typed).split()
        return [company for company in self._known if all(word in plain(company) for word in words)]

    def _add(self) -> None:
        company = " ".join(self.company.text().split())
        if not company:
            self.company.setFocus()
            return
        self._put(company, self.seats.value())
        self.company.clear()
        self.company.setFocus()
        self.changed.emit()

    def _put(self, company: str, seats: int) -> None:
        key = company_key(company)
        same = [row for row, (named, _) in enumerate(self.quotas) if company_key(named) == key]
        item = self.list.item(same[0]) if same else QListWidgetItem(self.list)
        item.setText(f"{company}  ·  {seats}")
        item.setData(_PAIR, (company, seats))
        self._enable()

    def _remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self._enable()
            self.changed.emit()

    def _enable(self) -> None:
        for widget in (self.list, self.remove):
            widget.setVisible(bool(self.quotas))
        self.remove.setEnabled(self.list.currentRow() >= 0)
