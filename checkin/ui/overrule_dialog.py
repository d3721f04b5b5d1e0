"""Why somebody is let in against the rule: a sentence that the journal keeps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.domain.admission import Verdict
from checkin.domain.event import Event
from checkin.ui import theme, verdict_words


class OverruleDialog(QDialog):
    """Asks for a reason to overrule ``verdict``; ``given`` carries it. Three common ones are one key away."""

    given = Signal(str)

    def __init__(self, verdict: Verdict, event: Event, parent: QWidget | None = None) -> None:
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
            button.clicked.connect(lambda _=False, chosen=button: self._give(chosen.text().replace("&", "")))
            presets.addWidget(button)
        column.addLayout(presets)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.admit)
        column.addLayout(buttons)
        self.admit.setDefault(True)
        self.admit.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.admit.setEnabled(bool(text.strip())))
        self.admit.clicked.connect(lambda: self._give(self.reason.text().strip()))
        self._cancel.clicked.connect(self.reject)
        self._translate()
        self.setMinimumWidth(520)
        self.reason.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _give(self, reason: str) -> None:
        self.given.emit(reason)
        self.accept()

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
