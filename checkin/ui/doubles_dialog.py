"""Records that look like one person: to be compared and merged, or told apart for good.

background: Desk.doubles --> table --> compare_wanted --> merge dialog
                                   `-> background: Desk.tell_apart --> Undo
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.doubles import Double, Why
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.table_rows import Heading, RowsTable
from checkin.ui.widgets import EmptyState, MessageStrip, Tone

_SIZE = (960, 560)
_RECORD, _WHY = 348, 200
"""Pixels of a column."""
_LINES = 4


class DoublesDialog(QDialog):
    """``compare_wanted`` carries the ids of two people; ``told_apart``: something was written."""

    compare_wanted = Signal(str, str)
    told_apart = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background = desk, background
        self._pairs: list[Double] | None = None
        self._title, self._about = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._about.setProperty("role", "muted")
        self.strip, self.table, self.empty = MessageStrip(), RowsTable(), EmptyState("check", "", "")
        self.compare, self.apart, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.table.show_lines(_LINES)
        self.compare.setProperty("role", "primary")
        self.empty.hide()
        self.compare.setDefault(True)
        self.compare.clicked.connect(self._compare)
        self.apart.clicked.connect(self._tell_apart)
        self.close_button.clicked.connect(self.reject)
        self.table.doubleClicked.connect(self._compare)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.strip.action.click)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.compare)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.ROOM)
        for widget in (self._title, self._about, self.strip):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE)
        self._translate()
        self._show_state()
        self.refresh()

    def refresh(self) -> None:
        """Look through the list again."""
        self._background.run_newest("doubles", self._desk.doubles, self._show_pairs, self._fail)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    @property
    def chosen(self) -> Double | None:
        """The pair of the current row."""
        row = self.table.currentIndex().row()
        return self._pairs[row] if self._pairs and 0 <= row < len(self._pairs) else None

    def _show_pairs(self, pairs: list[Double]) -> None:
        row = max(self.table.currentIndex().row(), 0)
        self._pairs = pairs
        self.table.show_rows(self._headings(), pairs)
        if pairs:
            self.table.selectRow(min(row, len(pairs) - 1))
            self.table.setFocus()
        self._show_state()

    def _show_state(self) -> None:
        none = self._pairs == []
        self.table.setVisible(not none)
        self.empty.setVisible(none)
        self.compare.setEnabled(bool(self._pairs))
        self.apart.setEnabled(bool(self._pairs))
        self._say_title()

    def _compare(self) -> None:
        if pair := self.chosen:
            self.compare_wanted.emit(pair.one.id, pair.other.id)

    def _tell_apart(self) -> None:
        pair = self.chosen
        if pair is None:
            return

        def done(_: None) -> None:
            names = self.tr("{one} and {other} are two people.").format(one=pair.one.called, other=pair.other.called)
            self.strip.offer(names, self.tr("&Undo"), partial(self._take_back, pair))
            self._written()

        tell = partial(self._desk.tell_apart, pair.one.id, pair.other.id)
        self._background.run(tell, done, self._fail, owner=self)

    def _take_back(self, pair: Double) -> None:
        tell = partial(self._desk.tell_apart, pair.one.id, pair.other.id, apart=False)
        self._background.run(tell, lambda _: self._written(), self._fail, owner=self)

    def _written(self) -> None:
        self.told_apart.emit()
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self.strip.say(failure_sentence(error), Tone.ERROR)

    def _headings(self) -> list[Heading]:
        words = {
            Why.CODE: self.tr("the external code"),
            Why.EMAIL: self.tr("the e-mail"),
            Why.PHONE: self.tr("the phone and a name"),
            Why.NAME: self.tr("the name and the company"),
            Why.NO_COMPANY: self.tr("the name; one has no company"),
        }
        return [
            Heading(self.tr("One record"), lambda pair: _said(pair.one), _RECORD),
            Heading(self.tr("Another record"), lambda pair: _said(pair.other), _RECORD),
            Heading(self.tr("In common"), lambda pair: words[pair.why], _WHY),
        ]

    def _say_title(self) -> None:
        count = len(self._pairs or ())
        looking = self.tr("Looking through the list…")
        self._title.setText(looking if self._pairs is None else self.tr("%n possible double(s)", "", count))

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Possible doubles"))
        self._about.setText(
            self.tr("Two records of one person count twice and carry two badges. Compare them and merge them, or say that "
                    "they are two people: they are not proposed again, at no desk.")
        )  # fmt: skip
        self.compare.setText(self.tr("&Compare and merge…"))
        self.apart.setText(self.tr("&Two different people"))
        self.close_button.setText(self.tr("Close"))
        self.empty.set_words(self.tr("No doubles"), self.tr("No two records on the list look like one person."))
        self.table.setAccessibleName(self.tr("Possible doubles"))
        self.table.show_rows(self._headings(), self._pairs or [])
        self._say_title()


def _said(person: Attendee) -> str:
    """Who somebody is, in ``_LINES`` lines."""
    return "\n".join((wording.person_names(person), person.company, person.email, person.phone))
