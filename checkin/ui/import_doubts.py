"""Rows that may mean somebody who is known: each is decided by a person, with a click or an arrow key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.roster import Doubt
from checkin.ui import import_words, theme
from checkin.ui.differences import differences
from checkin.ui.import_tables import row_heading
from checkin.ui.table_rows import Heading, RowsTable

translate = QCoreApplication.translate
_CHOSEN, _OPEN = "●", "○"
_WHO, _LEAST_WHO = 322, 240
_CHOICE = 124


class _Case(NamedTuple):
    """A doubt with both people in words, and which of the two was decided, if any."""

    row: int
    doubt: Doubt
    said: str
    known: str
    decided: str | None


class _DoubtsTable(RowsTable):
    """``decided``: of the current row, that it is the same person (True) or somebody new."""

    decided = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.decided.emit(event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """The two people get what the other columns leave."""
        others = sum(self.columnWidth(column) for column in (0, 3, 4))
        others += max(self.horizontalHeader().sectionSizeHint(5), _CHOICE)
        for column in (1, 2):
            self.setColumnWidth(column, max((self.viewport().width() - others) // 2, _LEAST_WHO))


class DoubtsPanel(QWidget):
    """``decided`` carries all that was decided, by row: the id of the person, or "" for somebody new.

    Nobody known can be two people of a list: of two rows that are decided to be the same person the later word counts.
    """

    decided = Signal(object)  # not dict: its keys would have to be text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubts: tuple[Doubt, ...] = ()
        self._decided: dict[int, str] = {}
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self.same, self.new, self.all_same, self.all_new = (QPushButton() for _ in range(4))
        self.table = _DoubtsTable()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self._hint, 1)
        for button in (self.same, self.new, self.all_same, self.all_new):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        self.same.clicked.connect(lambda: self._decide_current(same=True))
        self.new.clicked.connect(lambda: self._decide_current(same=False))
        self.all_same.clicked.connect(lambda: self._decide_all(same=True))
        self.all_new.clicked.connect(lambda: self._decide_all(same=False))
        self.table.decided.connect(lambda same: self._decide_current(same=same))
        self.table.clicked.connect(self._click)
        self._translate()

    def show_doubts(self, doubts: Sequence[Doubt], decided: Mapping[int, str]) -> None:
        """Show these with what was decided of them; the current row stays where the doubts are the same."""
        fresh = tuple(doubts) != self._doubts
        self._doubts, self._decided = tuple(doubts), dict(decided)
        self._show(0 if fresh else self.table.currentIndex().row())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self._show(self.table.currentIndex().row())
        super().changeEvent(event)

    def _show(self, current: int) -> None:
        cases = [
            _Case(
                doubt.row,
                doubt,
                import_words.person_text(doubt.entry),
                import_words.person_text(doubt.attendee),
                self._decided.get(doubt.row),
            )
            for doubt in self._doubts
        ]
        self.table.show_rows(_headings(), cases)
        self.table.share_room()
        if cases:
            self.table.selectRow(min(max(current, 0), self.table.rows.rowCount() - 1))

    def _click(self, index: QModelIndex) -> None:
        columns = self.table.rows.columnCount()
        if index.column() >= columns - 2:
            self._decide_current(same=index.column() == columns - 2, go_on=False)

    def _decide_current(self, *, same: bool, go_on: bool = True) -> None:
        current = self.table.currentIndex().row()
        if not 0 <= current < len(self.table.rows.rows):
            return
        doubt: Doubt = self.table.rows.rows[current].doubt
        self._decide(doubt, same=same)
        self._show(current + 1 if go_on else current)
        self.decided.emit(dict(self._decided))

    def _decide_all(self, *, same: bool) -> None:
        self._decided = {}
        for doubt in self._doubts:
            taken = doubt.attendee.id in self._decided.values()
            self._decide(doubt, same=same and not taken)
        self._show(self.table.currentIndex().row())
        self.decided.emit(dict(self._decided))

    def _decide(self, doubt: Doubt, *, same: bool) -> None:
        if same:
            person = doubt.attendee.id
            self._decided = {row: other for row, other in self._decided.items() if other != person}
        self._decided[doubt.row] = doubt.attendee.id if same else ""

    def _translate(self) -> None:
        self._hint.setText(
            self.tr("Known already? Press ← for the same person, → for somebody new. Not decided: added as new.")
        )
        self.same.setText(self.tr("The &same person"))
        self.new.setText(self.tr("Somebody &new"))
        self.all_same.setText(self.tr("All the same"))
        self.all_new.setText(self.tr("All new"))
        self.table.setAccessibleName(self.tr("Doubtful"))
        self.table.setAccessibleDescription(self._hint.text())


def _headings() -> list[Heading]:
    return [
        row_heading(),
        Heading(
            translate("DoubtsPanel", "Known already"),
            lambda case: str(case.known),
            _WHO,
            mark=lambda case: differences(case.known, case.said)[0],
            going=True,
        ),
        Heading(
            translate("DoubtsPanel", "On this list"),
            lambda case: str(case.said),
            _WHO,
            mark=lambda case: differences(case.known, case.said)[1],
        ),
        Heading(translate("DoubtsPanel", "Why"), lambda case: import_words.doubt_reason(case.doubt), 124),
        Heading(translate("DoubtsPanel", "The same person"), lambda case: _CHOSEN if case.decided else _OPEN, _CHOICE),
        Heading(
            translate("DoubtsPanel", "Somebody new"), lambda case: _CHOSEN if case.decided == "" else _OPEN, _CHOICE
        ),
    ]
