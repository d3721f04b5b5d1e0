"""Where the supervisor's PIN is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.form_grid import say_wrong, wrong_label

LONGEST = 12
"""Digits."""


class PinField(QWidget):
    """A line that shows dots, with its label above it and what is wrong with it below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.wrong, self._label = QLineEdit(), wrong_label(), QLabel()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(LONGEST)
        self._label.setBuddy(self.line)
        self._label.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        for widget in (self._label, self.line, self.wrong):
            column.addWidget(widget)
        self.line.textEdited.connect(lambda _: say_wrong(self.wrong, ""))
        self._translate()

    @property
    def pin(self) -> str:
        """What was typed; "" while the field is not asked for."""
        return "" if self.isHidden() else self.line.text().strip()

    def refuse(self) -> None:
        """Say that this is not the PIN, and let it be typed again."""
        say_wrong(self.wrong, self.tr("That is not the supervisor's PIN. Type it again."))
        self.line.clear()
        self.line.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._label.setText(self.tr("Supervisor's &PIN"))
        self.line.setAccessibleName(self.tr("Supervisor's PIN"))
