"""The keys of the window on one card, over it, until the next key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.theme import Color
from checkin.ui.widgets import Card


class KeysHelp(QWidget):
    """Covers ``window``; any key or click puts it away and gives the focus back to where it was."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.WIDE)
        self._grid.setVerticalSpacing(theme.GAP)
        self._card.body.addLayout(self._grid)
        self._foot = QLabel()
        self._foot.setProperty("role", "muted")
        self._card.body.addWidget(self._foot)
        self._lines: list[tuple[QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._translate()
        self.hide()

    def toggle(self) -> None:
        """Show the card, or put it away."""
        if self.isVisible():
            self._put_away()
            return
        self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def _put_away(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._put_away()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(Color.INK)
        veil.setAlphaF(0.45)
        QPainter(self).fillRect(self.rect(), veil)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._card.set_title(self.tr("Keys"))
        self._foot.setText(self.tr("A scanner works on every page. Any key closes this card."))
        self.setAccessibleName(self.tr("Keys"))
        told = (
            ("Enter", self.tr("Take the scan; pick the marked person; let in the picked one")),
            ("↑  ↓", self.tr("Move the mark in the results")),
            ("Esc", self.tr("Empty the box, let go of a person, close a dialog")),
            ("F2", self.tr("Choose the session")),
            ("F3", self.tr("In or out")),
            ("F4", self.tr("Add a walk-in")),
            ("F5", self.tr("Camera on or off")),
            ("F6", self.tr("A company: who came, add, print, let in")),
            ("F7", self.tr("Somebody else came in place of this person")),
            ("F8", self.tr("Admit anyway, with a reason; answer what the door asks")),
            ("F9  Ctrl+Z", self.tr("Take the last scan back")),
            ("Ctrl+P", self.tr("Print the badge")),
            ("Ctrl+V", self.tr("Scan the codes on a copied picture")),
            ("↓  Alt+P", self.tr("In a form: choose the company; print the badge at once or not")),
            ("Ctrl+X  Ctrl+V", self.tr("On the board of meetings: carry a meeting, put it down")),
            ("Ctrl+H", self.tr("In a form: what the field said before")),
            ("Ctrl+F  Ctrl+N  F2", self.tr("In a list: search; add; edit")),
            ("Ctrl+C", self.tr("In the list of attendees: copy who is chosen")),
            ("Ctrl+1 … 7", self.tr("Desk, Attendees, Sessions, Meetings, Badges, Import, Export")),
            ("Ctrl+O", self.tr("Another event")),
            ("F11", self.tr("Door on the whole screen, and back")),
            ("F12", self.tr("Test the scanner, or choose its port")),
            ("F1", self.tr("This card")),
        )
        if not self._lines:
            for row in range(len(told)):
                key, about = QLabel(), QLabel()
                key.setProperty("role", "strong")
                self._grid.addWidget(key, row, 0)
                self._grid.addWidget(about, row, 1)
                self._lines.append((key, about))
        for (key, about), (keys, words) in zip(self._lines, told, strict=True):
            key.setText(keys)
            about.setText(words)
