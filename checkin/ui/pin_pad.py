"""Digits for a finger: a PIN is entered without a keyboard, and without a field that could take the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.widgets import TouchKey

_KEY = 18 * theme.GRID
_LONGEST = 12
_TRIES = 5
PAUSE = 30_000
"""Milliseconds without an answer after ``_TRIES`` wrong PINs: who does not know it is not to find it."""
_DOT = "●"


class PinPad(QWidget):
    """``entered`` carries the digits, ``touched``: somebody is at it; ``left``: whoever asked went back."""

    entered = Signal(str)
    touched = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin = ""
        self._wrong = 0
        self._refused = False
        self._title, self._about, self._dots, self._said = QLabel(), QLabel(), QLabel(), QLabel()
        self._title.setFont(theme.font(theme.Size.LARGE, QFont.Weight.Bold))
        self._dots.setFont(theme.font(theme.Size.LARGE))
        for label in (self._about, self._said):
            label.setFont(theme.font(theme.Size.HEADING))
        for label in (self._dots, self._said):  # one stands where the other was
            label.setFixedHeight(6 * theme.GRID)
        self._about.setProperty("role", "muted")
        self.pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.pause.timeout.connect(self.forgive)
        self.keys = {digit: TouchKey(digit) for digit in "1234567890"}
        self.erase, self.enter, self.back = TouchKey(), TouchKey(), TouchKey()
        self.enter.setProperty("role", "primary")
        grid = QGridLayout()
        grid.setSpacing(theme.GAP)
        for place, (digit, key) in enumerate(self.keys.items()):
            grid.addWidget(key, place // 3, place % 3 if digit != "0" else 1)
            key.clicked.connect(lambda _=False, typed=digit: self.type(typed))
        grid.addWidget(self.erase, 3, 0)
        grid.addWidget(self.enter, 3, 2)
        grid.addWidget(self.back, 4, 0, 1, 3)
        for key in (*self.keys.values(), self.erase, self.enter):
            key.setMinimumWidth(_KEY)
            key.clicked.connect(self.touched)
        self.erase.clicked.connect(self.rub_out)
        self.back.clicked.connect(self.left)
        self.enter.clicked.connect(self.give)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        for label in (self._title, self._about, self._dots):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._said, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(grid)
        middle = QVBoxLayout(self)
        middle.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(1)
        self._translate()

    def begin(self) -> None:
        """Ask anew."""
        self.pin, self._refused = "", False
        self._put()

    def type(self, digit: str) -> None:
        """One more digit."""
        if not self.pause.isActive():
            self.pin, self._refused = (self.pin + digit)[:_LONGEST], False
            self._put()

    def rub_out(self) -> None:
        """One digit less."""
        self.pin = self.pin[:-1]
        self._put()

    def give(self) -> None:
        """That is the PIN."""
        if self.pin and not self.pause.isActive():
            self.entered.emit(self.pin)

    def forgive(self) -> None:
        """Forget what was mistyped, and ask anew: it was the PIN after all, or somebody waited."""
        self._wrong = 0
        self.begin()

    def refuse(self) -> None:
        """It was not."""
        self._wrong += 1
        self.pin, self._refused = "", True
        if self._wrong >= _TRIES:
            self.pause.start()
        self._put()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _put(self) -> None:
        self._dots.setText(" ".join(_DOT * len(self.pin)))
        said = ""
        if self.pause.isActive():
            said = self.tr("Too many wrong PINs. Please wait half a minute.")
        elif self._refused:
            said = self.tr("That is not the PIN. Please try again.")
        self._said.setText(said)
        self._dots.setVisible(not said)
        self._said.setVisible(bool(said))
        for key in (*self.keys.values(), self.erase, self.enter):
            key.setEnabled(not self.pause.isActive())

    def _translate(self) -> None:
        self._title.setText(self.tr("Staff PIN"))
        self._about.setText(self.tr("To change the kiosk, or to leave it"))
        self.erase.setText(self.tr("Erase"))
        self.back.setText(self.tr("Back to the kiosk"))
        self.enter.setText(self.tr("Enter"))
        self._put()
