"""The line above the list: how many of how many are shown, and what can be done with the list as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from checkin.ui import theme
from checkin.ui.attendees_header import ColumnsMenu
from checkin.ui.attendees_model import FOUND


class AttendeesHead(QWidget):
    """``save_wanted`` carries the ending of a file; the buttons are public. ``columns`` opens a menu that the page fills."""

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.count = QLabel(), QLabel()
        self._shown, self._of, self._typed = 0, 0, ""
        self._title.setProperty("role", "title")
        self.count.setProperty("role", "muted")
        self.clear, self.doubles, self.columns, self.saving, self.add = (QPushButton() for _ in range(5))
        self.clear.setProperty("role", "quiet")
        self.clear.setIcon(theme.icon("cross", theme.Color.ACCENT_DEEP))
        self.clear.hide()
        self.add.setProperty("role", "primary")
        self.add.setIcon(theme.icon("plus", theme.Color.ON_DARK))
        self.columns.setMenu(ColumnsMenu(self.columns))
        self.saving.setMenu(QMenu(self.saving))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._title)
        row.addSpacing(theme.GAP)
        row.addWidget(self.count)
        row.addWidget(self.clear)
        row.addStretch(1)
        for button in self.stops:
            row.addWidget(button)
        self._translate()

    @property
    def stops(self) -> tuple[QPushButton, ...]:
        """Where the Tab key stops on the right, in order."""
        return (self.doubles, self.columns, self.saving, self.add)

    def show_count(self, shown: int, of: int, typed: str, *, untouched: bool) -> None:
        """That ``shown`` people are seen ``of`` all; ``untouched``: no filter and no search is on."""
        self._shown, self._of, self._typed = shown, of, typed
        self.clear.setVisible(not untouched)
        self.saving.setEnabled(bool(shown))
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _say_count(self) -> None:
        if self._typed and self._shown >= FOUND:
            self.count.setText(self.tr("The best {count} are shown: type on").format(count=FOUND))
        elif self.clear.isHidden():
            self.count.setText(self.tr("%n person(s)", "", self._shown))
        else:
            shown, of = f"{self._shown:,}", f"{self._of:,}"
            self.count.setText(self.tr("{shown} of {all}").format(shown=shown, all=of))

    def _translate(self) -> None:
        self._title.setText(self.tr("Attendees"))
        self.clear.setText(self.tr("Show everybody"))
        self.clear.setToolTip(self.tr("Put the search and all filters away"))
        self.doubles.setText(self.tr("Possible &doubles"))
        self.doubles.setToolTip(self.tr("Records that look like one person"))
        self.columns.setText(self.tr("Co&lumns"))
        self.saving.setText(self.tr("E&xport"))
        self.saving.setToolTip(self.tr("What is shown, with these columns, in this order"))
        self.add.setText(self.tr("Add &walk-in"))
        self.add.setToolTip(self.tr("Add a person who walked in (Ctrl+N)"))
        menu = self.saving.menu()
        menu.clear()
        menu.addAction(self.tr("As &Excel workbook…"), lambda: self.save_wanted.emit(".xlsx"))
        menu.addAction(self.tr("As &CSV…"), lambda: self.save_wanted.emit(".csv"))
        self._say_count()
