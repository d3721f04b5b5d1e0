"""The page's head while a list is on it: which list, how it was read, and what of that can be said otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.ui import import_words, theme
from checkin.ui.import_reading import Told, Understood


class ListHead(QWidget):
    """``choose`` another list, another of its ``sheets``, or whether its ``first_is_header`` where no heading is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._form = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._form.setProperty("role", "muted")
        self._form.setTextFormat(Qt.TextFormat.PlainText)
        self.first_is_header, self.sheets, self.choose = QCheckBox(), QComboBox(), QPushButton()
        self.choose.setAutoDefault(True)  # Enter presses it, as in a dialog
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.ROOM)
        row.addWidget(self._title)
        row.addWidget(self._form, 1)
        for widget in (self.first_is_header, self.sheets, self.choose):
            row.addWidget(widget)
        self._translate()

    def show_list(self, understood: Understood | None, header_row: int, told: Told, *, done: bool) -> None:
        """Say how the list was read, with its headings in ``header_row``; once it is ``done``, nothing can be told."""
        self._form.setText("")
        self.choose.setVisible(understood is not None)
        self.sheets.setVisible(understood is not None and not done and len(understood.sheets) > 1)
        self.first_is_header.setVisible(told.first_is_header is not None and not done)
        self.first_is_header.setChecked(told.first_is_header is True)
        if understood:
            sheet = understood.sheet
            parts = understood.path.name, import_words.form_of(sheet), import_words.header_place(header_row)
            self._form.setText(" · ".join(parts))
            self.sheets.clear()
            self.sheets.addItems(list(understood.sheets))
            self.sheets.setCurrentText(sheet.sheet)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("Import"))
        self.choose.setText(self.tr("&Choose another list…"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.setToolTip(self.tr("Sheet"))
        self.first_is_header.setText(self.tr("First row holds the &headings"))
