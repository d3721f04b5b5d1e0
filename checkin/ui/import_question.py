"""Which of several readings of a list is right: shown side by side, because only a person knows the names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin.sheets.reading import Alternative
from checkin.ui import import_words, theme
from checkin.ui.widgets import Card

_WIDEST = 440


class ReadingQuestion(QWidget):
    """``chosen`` carries the ``Alternative`` that a person takes. The arrow keys go from one to the other.

    None of them is ready to be taken by an Enter that was meant for something else.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._doubt: tuple[Alternative, ...] = ()
        self.buttons: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._text = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._text.setProperty("role", "muted")
        self._cards: list[Card] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.ROOM)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.ROOM, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(theme.ROOM)
        column.addLayout(self._row)
        column.addStretch(1)

    def ask(self, name: str, doubt: Sequence[Alternative]) -> None:
        """Ask how the list called ``name`` is to be read."""
        self._name, self._doubt = name, tuple(doubt)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), -1)
        if step is None or not self.buttons:
            super().keyPressEvent(event)
        else:
            wanted = max(focused + step, 0) % len(self.buttons)
            self.buttons[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._doubt:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        for card in self._cards:
            card.deleteLater()
        self._cards, self.buttons = [], []
        self._title.setText(self.tr("Which of these is right?"))
        self._text.setText(
            self.tr("%n ways to read {name} are possible. Look for words that you know; nothing goes on until you choose.",
                    "", len(self._doubt)).format(name=self._name)
        )  # fmt: skip
        for number, alternative in enumerate(self._doubt, 1):
            self._add(number, alternative)

    def _add(self, number: int, alternative: Alternative) -> None:
        encoding = import_words.encoding_words().get(alternative.encoding.removesuffix("-sig"), alternative.encoding)
        words = QLabel(encoding)
        words.setProperty("role", "strong")
        card = Card()
        card.setMaximumWidth(_WIDEST)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        card.body.addWidget(words)
        if len({other.delimiter for other in self._doubt}) > 1:
            delimiter = import_words.delimiter_words().get(alternative.delimiter, alternative.delimiter)
            separated = QLabel(delimiter)
            separated.setProperty("role", "small")
            card.body.addWidget(separated)
        for text in alternative.samples:
            sample = QLabel(text, wordWrap=True)
            sample.setProperty("role", "title")
            sample.setTextFormat(Qt.TextFormat.PlainText)
            card.body.addWidget(sample)
        card.body.addStretch(1)
        button = QPushButton(self.tr("&{number}  This is right").format(number=number))
        button.setAccessibleDescription(", ".join((encoding, *alternative.samples)))
        button.setAutoDefault(True)  # Enter presses it, as in a dialog
        button.clicked.connect(partial(self.chosen.emit, alternative))
        card.body.addWidget(button)
        self.buttons.append(button)
        self._cards.append(card)
        self._row.insertWidget(number - 1, card, 1)
