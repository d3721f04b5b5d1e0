"""The columns of a list as they stand on its sheet, each with what it means and the first values that it holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from checkin.domain.attendees import FIELDS
from checkin.sheets.columns import Columns, column_letters
from checkin.sheets.headers import OWN_ID
from checkin.ui import import_words, theme
from checkin.ui.elided_label import ElidedLabel

translate = QCoreApplication.translate
_WIDTH = 208
_SAMPLES = 3
_BAR = 16


class _Meaning(QComboBox):
    """Does not turn while the mouse wheel scrolls the columns past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Column(QFrame):
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self.meaning = _Meaning()
        self.meaning.setMaxVisibleItems(20)
        self.meaning.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._header = ElidedLabel()
        self._header.setProperty("role", "strong")
        self._samples = [ElidedLabel() for _ in range(_SAMPLES)]
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.HALF)
        column.addWidget(self.meaning)
        column.addSpacing(theme.HALF)
        column.addWidget(self._header)
        for sample in self._samples:
            sample.setProperty("role", "small")
            column.addWidget(sample)
        column.addStretch(1)
        self.meaning.activated.connect(lambda: self.told.emit(self.meaning.currentData()))

    def show_column(self, columns: Columns, place: int) -> None:
        said = columns.meaning[place]
        header = columns.headers[place] or translate("ImportColumns", "Column {letter}").format(
            letter=column_letters(place)
        )
        with QSignalBlocker(self.meaning):
            self.meaning.clear()
            for meaning, word in import_words.meanings().items():
                self.meaning.addItem(word, meaning)
            if said and said not in FIELDS:  # such as one half of a Hangul name: known by its header, not to be told
                self.meaning.addItem(import_words.meaning_word(said), said)
            self.meaning.setCurrentIndex(self.meaning.findData(said or ""))
        self.meaning.setEnabled(said != OWN_ID)  # a list of our own is read by it
        self.meaning.setAccessibleName(translate("ImportColumns", "What {header} means").format(header=header))
        self._header.setText(header)
        samples = columns.samples(place, _SAMPLES)
        for label, sample in zip(self._samples, (*samples, "", "", ""), strict=False):
            label.setText(sample)
        theme.dress(self._header, role="strong" if said else "muted")


class ColumnsStrip(QScrollArea):
    """All columns of a list, from left to right. ``told`` carries a column (from 0) and the field that it now means,
    "" for none, when a person chooses."""

    told = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: Columns | None = None
        self._columns: list[_Column] = []
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, theme.HALF)
        self._row.setSpacing(theme.GAP)
        self._row.addStretch(1)
        self.setWidget(inside)

    def box(self, place: int) -> QComboBox:
        """The box in which the meaning of the column at ``place`` is chosen."""
        return self._columns[place].meaning

    def show_columns(self, columns: Columns) -> None:
        """Show these; the widgets, and the focus, stay where the list has as many columns."""
        self._shown = columns
        while len(self._columns) > len(columns.headers):
            self._columns.pop().deleteLater()
        while len(self._columns) < len(columns.headers):
            self._add(len(self._columns))
        for place, column in enumerate(self._columns):
            column.show_column(columns, place)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown:
            self.show_columns(self._shown)
        super().changeEvent(event)

    def _add(self, place: int) -> None:
        column = _Column()
        column.told.connect(lambda meaning: self.told.emit(place, meaning))
        self._columns.append(column)
        self._row.insertWidget(place, column)

    def _fit_height(self) -> None:
        if self._columns:
            self.setFixedHeight(self._columns[0].sizeHint().height() + _BAR)
