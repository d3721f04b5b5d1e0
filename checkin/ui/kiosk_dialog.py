"""Before the kiosk: what it is for, and the PIN that changes and ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain import roles
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.ui import theme, wording
from checkin.ui.kiosk_choices import NAMES, Standing
from checkin.ui.print_choices import PDF
from checkin.ui.widgets import Choice

_WIDTH = 648


class KioskDialog(QDialog):
    """``started`` carries the seal of the PIN with which the kiosk can be left: the event's, or of the one typed here.

    ``session`` is the code of the session that was chosen, "" for the one that is on now, whichever that is.
    """

    started = Signal(str)

    def __init__(self, seal: str, standing: Standing, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._seal, self._standing, self._event = seal, standing, event
        self.setWindowTitle(self.tr("Kiosk: guests scan themselves"))
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "heading")
        self.session, self.way, self.tongue = Choice(), Choice(), Choice()
        self.prints = QCheckBox(self.tr("Print &badges that were never printed"))
        self.prints.setChecked(standing.prints)
        self._offer()
        self.pin = QLineEdit()
        # seen as it is typed: whoever mistypes it unseen is locked in with the guests
        self.pin.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.pin.setMaxLength(12)
        self.start, back = QPushButton(self.tr("Start the kiosk")), QPushButton(self.tr("Go back"))
        self.start.setProperty("role", "primary")
        self.start.setDefault(True)
        back.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(heading)
        column.addWidget(_muted(self._told()))
        column.addLayout(self._form())
        if standing.printer == PDF:
            column.addWidget(_muted(self.tr("No printer is chosen, so guests collect their badges at the desk.")))
        else:
            column.addWidget(self.prints)
            column.addWidget(_muted(self.tr("They go to {printer}.").format(printer=standing.printer)))
        column.addWidget(_muted(self._how_it_ends()))
        if not seal:
            asked = QLabel(self.tr("&PIN to leave the kiosk, {count} digits or more").format(count=roles.SHORTEST_PIN))
            asked.setBuddy(self.pin)
            column.addWidget(asked)
            column.addWidget(self.pin)
        else:
            self.pin.hide()
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.pin.textChanged.connect(self._weigh)
        self.start.clicked.connect(self._start)
        back.clicked.connect(self.reject)
        self._weigh()
        (self.start if seal else self.pin).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setMinimumHeight(self.heightForWidth(_WIDTH))  # wrapped lines do not count in a dialog's own height

    def _offer(self) -> None:
        standing = self._standing
        following = self.tr("The session that is on now")
        words = [("", f"{following}  ·  {standing.on.name}" if standing.on else following)]
        for session in standing.sessions:
            words.append(
                (session.code, f"{session.name}  ·  {wording.moment_near(self._event, session.starts, standing.now)}")
            )
        self.session.offer(words)
        if standing.session and not standing.follows:
            self.session.choose(standing.session.code)
        self.way.offer([(Direction.IN.value, self.tr("Come in")), (Direction.OUT.value, self.tr("Go out"))])
        self.tongue.offer([(tongue.value, name) for tongue, name in NAMES.items()])
        self.tongue.choose(standing.tongue.value)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.ROOM)
        form.setVerticalSpacing(theme.GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for word, choice in (
            (self.tr("&Session"), self.session),
            (self.tr("&Guests"), self.way),
            (self.tr("Starting &language"), self.tongue),
        ):
            label = QLabel(word)
            label.setBuddy(choice)
            label.setMinimumHeight(theme.CONTROL)  # Qt puts it at the top of a taller field
            choice.setMinimumContentsLength(20)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(label, choice)
        return form

    def _told(self) -> str:
        if self._standing.session is None:
            return self.tr("There is no session to scan into yet. Add one on the Sessions page.")
        return self.tr(
            "Guests hold their code under the scanner or up to the camera. When a session is over, the kiosk goes on to"
            " the next, unless you choose one."
        )

    def _how_it_ends(self) -> str:
        if self._seal:
            return self.tr("To change or leave it, touch the lock and enter the supervisor's PIN.")
        return self.tr(
            "To change or leave it, touch the lock and enter the PIN. The event has none: choose one for today."
        )

    def _weigh(self) -> None:
        digits = self.pin.text()
        good = bool(self._seal) or (digits.isascii() and digits.isdigit() and len(digits) >= roles.SHORTEST_PIN)
        self.start.setEnabled(good and self._standing.session is not None)

    def _start(self) -> None:
        seal = self._seal or roles.sealed(self.pin.text())
        self.accept()
        self.started.emit(seal)


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
