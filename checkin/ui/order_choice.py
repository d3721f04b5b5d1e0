"""In which order a batch of badges is printed, as a choice that remembers itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from checkin.domain.print_order import PrintOrder
from checkin.ui import theme
from checkin.ui.print_choices import PrintChoices
from checkin.ui.print_words import order_word


class OrderChoice(QWidget):
    """A word and a box; what is chosen goes into ``choices``."""

    def __init__(self, choices: PrintChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.box, self._word = QComboBox(), QLabel()
        self._word.setProperty("role", "small")
        self._word.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._word)
        row.addWidget(self.box, 1)
        self.box.activated.connect(lambda: choices.choose_order(self.box.currentData()))
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._word.setText(self.tr("Sort &by"))
        self.box.setAccessibleName(self.tr("Sort by"))
        self.box.clear()
        for order in PrintOrder:
            self.box.addItem(order_word(order), order)
        self.box.setCurrentIndex(self.box.findData(self._choices.order))
