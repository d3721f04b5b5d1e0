"""Before the kiosk: what it will do, and the PIN that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.domain import roles
from checkin.domain.sessions import Session
from checkin.ui import theme
from checkin.ui.print_choices import PDF

_WIDTH = 520


class KioskDialog(QDialog):
    """``started`` carries the seal of the PIN with which the kiosk can be left: the event's, or of the one typed here."""

    started = Signal(str)

    def __init__(self, seal: str, printer: str, session: Session | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._seal = seal
        self.setWindowTitle(self.tr("Kiosk: guests scan themselves"))
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "heading")
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.pin.setVisible(not seal)
        asked = QLabel(self.tr("&PIN to leave the kiosk, {count} digits or more").format(count=roles.SHORTEST_PIN))
        asked.setBuddy(self.pin)
        asked.setVisible(not seal)
        self.start, back = QPushButton(self.tr("Start the kiosk")), QPushButton(self.tr("Go back"))
        self.start.setProperty("role", "primary")
        self.start.setDefault(True)
        back.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(heading)
        for text in self._told(printer, session):
            label = QLabel(text)
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(asked)
        column.addWidget(self.pin)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self.start)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.pin.textChanged.connect(self._weigh)
        self.start.clicked.connect(self._start)
        back.clicked.connect(self.reject)
        self._session = session
        self._weigh()

    def _told(self, printer: str, session: Session | None) -> list[str]:
        if session is None:
            return [self.tr("There is no session to scan into yet. Add one on the Sessions page.")]
        told = [
            self.tr("Guests hold their code under the scanner and are let in to: {session}.").format(
                session=session.name
            )
        ]
        if printer == PDF:
            told.append(self.tr("No printer is chosen, so guests collect their badges at the desk."))
        else:
            told.append(self.tr("Badges that were never printed go to {printer}.").format(printer=printer))
        if self._seal:
            told.append(self.tr("To leave, touch the lock and enter the supervisor's PIN."))
        else:
            told.append(
                self.tr("To leave, touch the lock and enter the PIN. The event has none: choose one for today.")
            )
        return told

    def _weigh(self) -> None:
        digits = self.pin.text()
        good = bool(self._seal) or (digits.isascii() and digits.isdigit() and len(digits) >= roles.SHORTEST_PIN)
        self.start.setEnabled(good and self._session is not None)

    def _start(self) -> None:
        seal = self._seal or roles.sealed(self.pin.text())
        self.accept()
        self.started.emit(seal)
