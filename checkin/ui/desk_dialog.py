"""This desk: its name, what a scan at it does besides, and the supervisor's PIN of the event.

Save      --> desk_settings.keep, ``named``
Set a PIN --> background: as the supervisor, Office.set_pin
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk, NotAllowed, WrongPin
from checkin.domain.admission import Reason
from checkin.domain.roles import SHORTEST_PIN, Role
from checkin.domain.sessions import Session
from checkin.office import Office
from checkin.ui import desk_settings, theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.form_grid import FormGrid
from checkin.ui.pin_field import LONGEST, PinField
from checkin.ui.widgets import MessageStrip, Tone

_LONGEST_NAME = 40
_CODE = Qt.ItemDataRole.UserRole


def set_pin(desk: Desk, pin: str, in_force: str) -> bool:
    """Give the event another PIN, "" for none; whether it has one then. Raises ``WrongPin``, ``NotAllowed``."""
    with desk.supervised(in_force):
        if desk.role is not Role.SUPERVISOR:
            raise NotAllowed(Reason.BLOCKED)
        desk.event = Office(desk.file, desk.name, clock=desk.clock).set_pin(pin)
    return bool(desk.event.seal)


class DeskDialog(QDialog):
    """``named`` carries another name for this desk."""

    named = Signal(str)

    def __init__(self, desk: Desk, background: Background, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._settings = desk, background, settings
        self._has_pin = bool(desk.event.seal)
        self.name, self.new_pin = QLineEdit(desk.name), QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.new_pin.setMaxLength(LONGEST)
        self.repeats, self.also = QCheckBox(), QListWidget()
        self.repeats.setChecked(bool(desk.repeats))
        self.in_force = PinField()
        self.set, self.take_away = QPushButton(), QPushButton()
        self.save, self.cancel = QPushButton(), QPushButton()
        self.strip = MessageStrip()
        self._title, self._about, self._supervisor, self._about_pin = (QLabel() for _ in range(4))
        self.form = FormGrid(({"name": self.name},))
        self.pin_form = FormGrid(({"pin": self.new_pin},))
        self._build()
        self._translate()
        self.set.clicked.connect(self._set)
        self.take_away.clicked.connect(partial(self._change_pin, ""))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.new_pin.textEdited.connect(lambda _: self.pin_form.complain("pin", ""))
        background.run(desk.sessions, self._offer, self._fail)

    def _build(self) -> None:
        for label in (self._title, self._supervisor):
            label.setProperty("role", "heading")
        for label in (self._about, self._about_pin):
            label.setProperty("role", "small")
            label.setWordWrap(True)
        self.also.setFixedHeight(18 * theme.GRID)
        self.also.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take_away.setProperty("role", "danger")
        pins = QHBoxLayout()
        for button in (self.set, self.take_away):
            button.setAutoDefault(False)
            pins.addWidget(button)
        pins.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.GAP)
        left.addWidget(self._title)
        left.addLayout(self.form)
        left.addWidget(self.repeats)
        left.addWidget(self._about)
        left.addWidget(self.also)
        left.addStretch(1)
        right.addWidget(self._supervisor)
        right.addWidget(self._about_pin)
        right.addWidget(self.in_force)
        right.addLayout(self.pin_form)
        right.addLayout(pins)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.WIDE)
        body.addLayout(left, 1)
        body.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        outer.setSpacing(theme.ROOM)
        outer.addLayout(body, 1)
        outer.addWidget(self.strip)
        outer.addLayout(buttons)
        self.setMinimumWidth(880)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("This desk"))
        self._title.setText(self.tr("This desk"))
        self.form.set_words({"name": self.tr("Its name in the journal")})
        self.repeats.setText(self.tr("A badge held too long counts once (3 seconds)"))
        self._about.setText(self.tr("Whoever is let in at this desk also arrives at (the day's check-in):"))
        self.also.setAccessibleName(self._about.text())
        self._supervisor.setText(self.tr("Supervisor"))
        self._about_pin.setText(self._explanation())
        self.pin_form.set_words({"pin": self.tr("New PIN")})
        self.set.setText(self.tr("&Change the PIN") if self._has_pin else self.tr("S&et the PIN"))
        self.take_away.setText(self.tr("No PIN any more"))
        self.take_away.setVisible(self._has_pin)
        self.in_force.setVisible(self._has_pin)
        self.save.setText(self.tr("&Save"))
        self.cancel.setText(self.tr("Cancel"))

    def _explanation(self) -> str:
        if self._has_pin:
            return self.tr(
                "The event has a PIN. Staff let in who is early, or inside already, or comes to a full room; all else"
                " takes the PIN, and so do other desks' scans and blocked guests."
            )
        return self.tr("The event has no PIN: whoever stands at a desk may do what a supervisor may.")

    def _offer(self, sessions: list[Session]) -> None:
        self.also.clear()
        for session in sessions:
            item = QListWidgetItem(session.name, self.also)
            item.setData(_CODE, session.code)
            item.setToolTip(session.name)
            ticked = session.code in self._desk.also
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    # --- the PIN

    def _set(self) -> None:
        pin = self.new_pin.text().strip()
        if not (pin.isascii() and pin.isdigit() and len(pin) >= SHORTEST_PIN):
            self.pin_form.complain("pin", self.tr("A PIN has {count} digits or more.").format(count=SHORTEST_PIN))
            self.new_pin.setFocus()
            return
        self._change_pin(pin)

    def _change_pin(self, pin: str, _pressed: bool = False) -> None:
        work = partial(set_pin, self._desk, pin, self.in_force.pin)
        self._background.run(work, self._show_pin, self._fail)

    def _show_pin(self, has_pin: bool) -> None:
        self._has_pin = has_pin
        self.new_pin.clear()
        self.in_force.line.clear()
        self._translate()
        words = self.tr("The PIN is in force at every desk.") if has_pin else self.tr("The event has no PIN any more.")
        self.strip.say(words, Tone.DONE)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, WrongPin | NotAllowed):
            self._has_pin = True
            self._translate()
            self.in_force.refuse()
        else:
            self.strip.say(failure_sentence(error), Tone.ERROR)

    # --- the end

    def _save(self) -> None:
        if self.new_pin.text().strip():
            self._set()  # Enter after a new PIN means the PIN
            return
        items = [self.also.item(row) for row in range(self.also.count())]
        also = [str(item.data(_CODE)) for item in items if item.checkState() is Qt.CheckState.Checked]
        desk_settings.keep(self._desk, self._settings, also, repeats=self.repeats.isChecked())
        name = " ".join(self.name.text().split())
        if name and name != self._desk.name:
            self.named.emit(name)
        self.accept()
