"""Why somebody is let in against the rule: a sentence that the journal keeps; and a PIN, where that takes a supervisor."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.domain.admission import Verdict
from checkin.domain.event import Event
from checkin.ui import theme, verdict_words
from checkin.ui.growing import make_room_for
from checkin.ui.pin_field import PinField


class OverruleDialog(QDialog):
    """Asks for a reason to overrule ``verdict``, and with ``needs_pin`` for the supervisor's PIN; three common reasons are
    one key away. ``given`` carries both; ``accept`` them, or ``ask_pin``."""

    given = Signal(str, str)

    def __init__(
        self, verdict: Verdict, event: Event, parent: QWidget | None = None, *, needs_pin: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._verdict, self._event = verdict, event
        self._title, self._about, self._asked = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "heading")
        self._about.setProperty("role", "muted")
        for label in (self._title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.reason = QLineEdit()
        self._asked.setBuddy(self.reason)
        self.pin = PinField()
        self.pin.setVisible(needs_pin)
        self.common = [QPushButton() for _ in range(3)]
        self.admit, self._cancel = QPushButton(), QPushButton()
        self.admit.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        for widget in (self._title, self._about, self._asked, self.reason):
            column.addWidget(widget)
        presets, buttons = QHBoxLayout(), QHBoxLayout()
        for button in self.common:
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._propose, button))
            presets.addWidget(button)
        column.addLayout(presets)
        column.addWidget(self.pin)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.admit)
        column.addLayout(buttons)
        self.admit.setDefault(True)
        self.admit.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.admit.setEnabled(bool(text.strip())))
        self.admit.clicked.connect(self._give)
        self._cancel.clicked.connect(self.reject)
        self._translate()
        self.setMinimumWidth(520)
        self.reason.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def ask_pin(self, *, refused: bool = False) -> None:
        """It takes a supervisor: ask for the PIN, again where it was ``refused``."""
        self.pin.show()
        make_room_for(self.pin)
        self.admit.setEnabled(True)
        if refused:
            self.pin.refuse()
        self.pin.line.setFocus()

    def _propose(self, button: QPushButton) -> None:
        self.reason.setText(button.text().replace("&", ""))
        self._give()

    def _give(self) -> None:
        if self.pin.isHidden() or self.pin.pin:
            self.admit.setEnabled(False)  # a second Enter must not admit twice
            self.given.emit(self.reason.text().strip(), self.pin.pin)
        else:
            self.pin.line.setFocus()

    def _translate(self) -> None:
        person = self._verdict.attendee
        title = self.tr("Admit {name} anyway?").format(name=person.called if person else self._verdict.code)
        self.setWindowTitle(title)
        self._title.setText(title)
        detail = verdict_words.verdict_detail(self._verdict, self._event)
        self._about.setText(f"{verdict_words.verdict_title(self._verdict)}. {detail}")
        self._asked.setText(self.tr("&Reason, kept in the journal:"))
        words = (self.tr("&Host agreed"), self.tr("&Identity checked"), self.tr("&Scanned by mistake before"))
        for button, word in zip(self.common, words, strict=True):
            button.setText(word)
        self.admit.setText(self.tr("&Admit"))
        self._cancel.setText(self.tr("Cancel"))
