"""The page's head: which list is on it, another one, and the lists that were imported before."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.ui import theme
from checkin.ui.elided_label import ElidedLabel


class ListHead(QWidget):
    """``choose`` another list, or look at the ``earlier`` imports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._name = QLabel(), ElidedLabel()
        self._title.setProperty("role", "title")
        self._name.setProperty("role", "muted")
        self.earlier, self.choose = QPushButton(), QPushButton()
        for button in (self.earlier, self.choose):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.ROOM)
        row.addWidget(self._title)
        row.addWidget(self._name, 1)
        row.addWidget(self.earlier)
        row.addWidget(self.choose)
        self._translate()

    def show_name(self, name: str) -> None:
        """The list called ``name`` is on the page; "" while there is none."""
        self._name.setText(name)
        self.choose.setVisible(bool(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("Import"))
        self.earlier.setText(self.tr("&Earlier imports…"))
        self.choose.setText(self.tr("&Choose another list…"))
