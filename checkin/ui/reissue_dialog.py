"""A new badge for somebody who has one: why, and what becomes of the old one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.badges import Revoked
from checkin.ui import theme


class ReissueDialog(QDialog):
    """``chosen`` carries the reason (``Revoked``) and whether to print the new badge at once."""

    chosen = Signal(object, bool)

    def __init__(self, name: str, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New badge"))
        title = QLabel(self.tr("A new badge for {name}").format(name=name))
        title.setProperty("role", "heading")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        warning = QLabel(
            self.tr("The old number (…{digits}) opens no door from this moment on. Why is a new one needed?").format(
                digits=number[-6:]
            )
        )
        warning.setWordWrap(True)
        warning.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(warning)
        words = {
            Revoked.LOST: self.tr("&Lost"),
            Revoked.DAMAGED: self.tr("&Damaged"),
            Revoked.WRONG_TEXT: self.tr("&Wrong text on it"),
        }
        self.reasons = {why: QRadioButton(word) for why, word in words.items()}
        for button in self.reasons.values():
            column.addWidget(button)
        self.reasons[Revoked.LOST].setChecked(True)
        self.print_too = QCheckBox(self.tr("&Print it at once"))
        self.print_too.setChecked(True)
        column.addSpacing(theme.GAP)
        column.addWidget(self.print_too)
        column.addSpacing(theme.GAP)
        do, back = QPushButton(self.tr("New badge")), QPushButton(self.tr("Cancel"))
        do.setProperty("role", "primary")
        do.setDefault(True)
        do.clicked.connect(self.accept)
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(do)
        column.addLayout(buttons)
        self.setMinimumWidth(480)

    def accept(self) -> None:
        why = next(why for why, button in self.reasons.items() if button.isChecked())
        self.chosen.emit(why, self.print_too.isChecked())
        super().accept()
