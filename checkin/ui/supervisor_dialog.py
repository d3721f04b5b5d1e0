"""Something that only a supervisor may do: a sentence that says what, and a PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.pin_field import PinField

_WIDTH = 440


class SupervisorDialog(QDialog):
    """``given`` carries what was typed; ``accept`` it or ``pin.refuse`` it. Words come translated."""

    given = Signal(str)

    def __init__(self, title: str, text: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.pin = PinField()
        self.action, self.back = QPushButton(action), QPushButton(self.tr("Cancel"))
        self.action.setProperty("role", "primary")
        self.action.setDefault(True)
        self.back.setAutoDefault(False)
        heading, explanation = QLabel(title), QLabel(text)
        heading.setProperty("role", "heading")
        explanation.setProperty("role", "muted")
        for label in (heading, explanation):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.GAP)
        for widget in (heading, explanation, self.pin):
            column.addWidget(widget)
        column.addSpacing(theme.GAP)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.action.clicked.connect(self._give)
        self.back.clicked.connect(self.reject)
        self.pin.line.setFocus()

    def _give(self) -> None:
        if self.pin.pin:
            self.given.emit(self.pin.pin)
        else:
            self.pin.line.setFocus()
