"""Something that only a supervisor may do: a sentence that says what, and a PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from checkin.ui.pin_field import PinField
from checkin.ui.question import lay_out


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
        lay_out(self, title, text, self.back, self.action, self.pin)
        self.action.clicked.connect(self._give)
        self.back.clicked.connect(self.reject)
        self.pin.line.setFocus()

    def _give(self) -> None:
        if self.pin.pin:
            self.given.emit(self.pin.pin)
        else:
            self.pin.line.setFocus()
