"""Fields of a form on a grid: each with its label above it and, below it, what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from checkin.ui import theme
from checkin.ui.growing import make_room_for

_LINES = 4
"""Of the grid, for each row of fields: label, field, what is wrong, space."""


class FormGrid(QGridLayout):
    """Rows of one or two fields by name."""

    def __init__(self, rows: Sequence[Mapping[str, QWidget]]) -> None:
        super().__init__()
        self.labels: dict[str, QLabel] = {}
        self.wrong: dict[str, QLabel] = {}
        self._fields: dict[str, QWidget] = {}
        self.setHorizontalSpacing(theme.ROOM)
        self.setVerticalSpacing(2)
        for line, fields in enumerate(rows):
            for place, (field, widget) in enumerate(fields.items()):
                span = 3 - len(fields)
                label = self.labels[field] = QLabel()
                label.setProperty("role", "small")
                label.setBuddy(widget)
                self._fields[field] = widget
                wrong = self.wrong[field] = wrong_label()
                self.addWidget(label, _LINES * line, place, 1, span)
                self.addWidget(widget, _LINES * line + 1, place, 1, span)
                self.addWidget(wrong, _LINES * line + 2, place, 1, span)
            self.setRowMinimumHeight(_LINES * line + 3, theme.HALF)
        self.setRowStretch(_LINES * len(rows), 1)
        self.setColumnStretch(0, 1)
        self.setColumnStretch(1, 1)

    def set_words(self, words: Mapping[str, str]) -> None:
        """The labels, already translated."""
        for field, word in words.items():
            self.labels[field].setText(word)
            self._fields[field].setAccessibleName(word)

    def complain(self, field: str, sentence: str, color: theme.Color = theme.Color.RED_DEEP) -> None:
        """Say what is wrong with ``field``, or with an empty sentence that nothing is."""
        say_wrong(self.wrong[field], sentence, color)
        widget = self._fields[field]
        if isinstance(widget, QLineEdit) and bool(widget.property("wrong")) is not bool(sentence):
            theme.dress(widget, wrong=bool(sentence))


def wrong_label() -> QLabel:
    """A line for what is wrong, hidden while nothing is."""
    label = QLabel()
    label.setWordWrap(True)
    label.hide()
    return label


def say_wrong(label: QLabel, sentence: str, color: theme.Color = theme.Color.RED_DEEP) -> None:
    """Put ``sentence`` into a ``wrong_label``."""
    label.setText(sentence)
    label.setStyleSheet(f"color: {color}; font-size: {theme.Size.SMALL}px")
    label.setVisible(bool(sentence))
    if sentence:
        make_room_for(label)
