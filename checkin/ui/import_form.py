"""How a list was read, each part of it to be said otherwise by a click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from checkin.sheets.columns import Columns
from checkin.sheets.reading import Sheet
from checkin.ui import import_words, theme
from checkin.ui.widgets import Choice

ENCODING, DELIMITER, SHEET, HEADER_ROW = "encoding", "delimiter", "sheet", "header_row"
_LEAST, _MOST = 200, 560
_ROWS = 20
"""Among how many rows the headings are looked for by a person."""


class ReadingForm(QWidget):
    """``told`` carries what a person says (``ENCODING`` and so on) and the key of what they chose."""

    told = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sheet, Columns | None] | None = None
        self._word = QLabel()
        self._word.setProperty("role", "muted")
        self._kind = QLabel()
        self.encoding, self.delimiter, self.sheet, self.header_row = Choice(), Choice(), Choice(), Choice()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._word)
        row.addWidget(self._kind)
        self.header_row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.header_row.setMinimumWidth(_LEAST)
        self.header_row.setMaximumWidth(_MOST)
        for what, choice in self._choices():
            if choice is not self.header_row:
                choice.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            row.addWidget(choice, 4 if choice is self.header_row else 0)
            choice.chosen.connect(lambda key, what=what: self.told.emit(what, key))
        row.addStretch()
        self._translate()

    def show_reading(self, sheet: Sheet, columns: Columns | None = None) -> None:
        """Show how ``sheet`` was read, and where ``columns`` have their headings; without them that is not asked."""
        self._shown = (sheet, columns)
        kind = import_words.workbook_word(sheet)
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))
        encoding = sheet.encoding.removesuffix("-sig")
        _offer(self.encoding, () if kind else import_words.encoding_words().items(), encoding)
        delimiters = import_words.delimiter_words()
        delimiters.setdefault(sheet.delimiter, sheet.delimiter)
        _offer(self.delimiter, () if kind else delimiters.items(), sheet.delimiter)
        _offer(self.sheet, [(name, name) for name in sheet.sheets], sheet.sheet)
        rows = {str(row.number): import_words.headings_word(row) for row in sheet.rows[:_ROWS]}
        headings = [("0", import_words.headings_word(None)), *rows.items()] if columns else ()
        _offer(self.header_row, headings, str(columns.header_row) if columns else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _choices(self) -> tuple[tuple[str, Choice], ...]:
        return (
            (ENCODING, self.encoding),
            (DELIMITER, self.delimiter),
            (SHEET, self.sheet),
            (HEADER_ROW, self.header_row),
        )

    def _translate(self) -> None:
        self._word.setText(self.tr("Read as"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.delimiter.setAccessibleName(self.tr("What separates the columns"))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.header_row.setAccessibleName(self.tr("Where the headings are"))
        for _, choice in self._choices():
            choice.setToolTip(choice.accessibleName())
        if self._shown:
            self.show_reading(*self._shown)


def _offer(choice: Choice, words: Iterable[tuple[str, str]], key: str) -> None:
    """Offer ``words`` and show that of ``key``; there is no choice where there is only one."""
    offered = list(words)
    choice.offer(offered)
    if choice.findData(key) >= 0:
        choice.choose(key)
    choice.setVisible(len(offered) > 1)
