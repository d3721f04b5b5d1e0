"""How full a session is: inside now, large; who came of those expected, below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from checkin.storage.counts import Tally
from checkin.ui import theme


class TallyCard(QWidget):
    """Shows a ``Tally``; ``capacity`` 0 is a room without a limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tally = Tally(0, 0, 0, 0)
        self.capacity = 0
        self.inside, self.attended, self.expected = QLabel("0"), QLabel("0"), QLabel("0")
        self._inside_word, self._attended_word, self._expected_word = QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.inside.setFont(_figures(56))
        for number in (self.attended, self.expected):
            number.setFont(_figures(32))
        for word in (self._inside_word, self._attended_word, self._expected_word):
            word.setProperty("role", "small")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.inside, 0, 0, 2, 1)
        grid.addWidget(self._inside_word, 2, 0)
        grid.addWidget(self.attended, 1, 1)
        grid.addWidget(self._attended_word, 2, 1)
        grid.addWidget(self.expected, 1, 2)
        grid.addWidget(self._expected_word, 2, 2)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(grid)
        column.addWidget(self._bar)
        self._put()

    def show_tally(self, tally: Tally, capacity: int) -> None:
        """Show these figures."""
        if (tally, capacity) != (self.tally, self.capacity):
            self.tally, self.capacity = tally, capacity
            self._put()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._put()
        super().changeEvent(event)

    def _put(self) -> None:
        tally = self.tally
        for label, figure in (
            (self.inside, tally.inside),
            (self.attended, tally.attended),
            (self.expected, tally.expected),
        ):
            label.setText(QLocale().toString(figure))
        word = self.tr("inside now")
        if self.capacity:
            word = self.tr("inside, of {capacity}").format(capacity=self.capacity)
        self._inside_word.setText(word)
        self._attended_word.setText(self.tr("attended"))
        self._expected_word.setText(self.tr("expected"))
        self.inside.setAccessibleName(word)
        self._bar.setRange(0, max(tally.expected, 1))
        self._bar.setValue(min(tally.attended, max(tally.expected, 1)))
        self._bar.setAccessibleName(
            self.tr("{attended} of {expected} expected people came").format(
                attended=tally.attended, expected=tally.expected
            )
        )


def _figures(size: int) -> QFont:
    made = theme.font(weight=QFont.Weight.Bold, figures=True)
    made.setPixelSize(size)
    return made
