"""Try the scanner: what arrives, how fast, what happened to it on the way, and how to cure that.

    keys --> ScannerEar --> strokes --> background: Desk.tell --> diagnose --> facts, complaints
    cable --> hear --> background: Desk.tell --> received --> facts, complaints

Nothing that is scanned here lets anybody in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.badges.qr import any_png
from checkin.desk import Desk, Told
from checkin.devices.rhythm import GAP, PACE
from checkin.devices.serial import SerialScanner
from checkin.domain.diagnosis import TEST_CODE, Diagnosis, Stroke, diagnose, received
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.scanner_ear import ScannerEar
from checkin.ui.scanner_words import complaint_sentence, ending_word, reading_sentence, rhythm_words
from checkin.ui.serial_choice import SerialChoice
from checkin.ui.theme import Color
from checkin.ui.widgets import Card

_MODULE = 5
"""Pixels of one square of the code on the screen: some 1.3 mm, three times what a scanner needs."""
_WIDTH, _HEIGHT = 960, 560
_ICON = 20
_SHOWN = 400
"""Characters that are taken apart for the reader; the rest is counted."""


class ScannerDialog(QDialog):
    """Open it while the keyboard wedge is paused; ``hear`` what a scanner on a cable reads."""

    def __init__(
        self, desk: Desk, background: Background, scanner: SerialScanner, settings: QSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background = desk, background
        self._shown: tuple[Diagnosis, Told] | None = None
        self._title, self._hint = QLabel(), QLabel()
        self.ear = ScannerEar()
        self.characters = QPlainTextEdit()
        self.facts = [QLabel() for _ in range(3)]
        self._names = [QLabel() for _ in range(4)]
        self._sayings = QVBoxLayout()
        self.said: list[str] = []
        self.serial = SerialChoice(scanner, settings)
        self._close = QPushButton()
        self._build()
        self.ear.heard.connect(self._ask)
        self.serial.done.connect(self.ear.setFocus)
        self._close.clicked.connect(self.accept)
        self._translate()
        self.ear.setFocus()

    def _build(self) -> None:
        self._title.setProperty("role", "heading")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        picture, code = QLabel(), QPixmap()
        code.loadFromData(any_png(TEST_CODE, _MODULE))
        picture.setPixmap(code)
        heard = QVBoxLayout()
        heard.setSpacing(theme.GAP)
        heard.addWidget(self._hint)
        heard.addWidget(self.ear)
        heard.addStretch(1)
        heard.addLayout(self._grid())
        top = QHBoxLayout()
        top.setSpacing(theme.WIDE)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(heard, 1)
        test, port = Card(), Card()
        for card in test, port:
            card.body.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        self._sayings.setSpacing(theme.GAP)
        test.body.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(theme.ROOM)
        row.addWidget(self._names[3], 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.characters, 1)
        test.body.addLayout(row)
        test.body.addLayout(self._sayings)
        port.body.addWidget(self.serial)
        self.characters.setReadOnly(True)
        self.characters.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.characters.setFixedHeight(theme.GRID * 9)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._close.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.ROOM)
        for part in self._title, test, port:
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.GAP)
        grid.setColumnStretch(1, 1)
        for row, (name, fact) in enumerate(zip(self._names, self.facts, strict=False)):
            fact.setWordWrap(True)
            fact.setTextFormat(Qt.TextFormat.PlainText)
            fact.setProperty("role", "strong")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fact, row, 1)
        for name in self._names:
            name.setProperty("role", "muted")
        return grid

    # --- what was scanned

    def hear(self, text: str) -> None:
        """A scanner on a cable read ``text``."""
        self.ear.setText(text)
        self._background.run(partial(self._desk.tell, text), partial(self._show_received, text), self._fail, self)

    def _ask(self, strokes: Sequence[Stroke]) -> None:
        text = "".join(stroke.text for stroke in strokes).strip("\r\n\t")
        self._background.run(partial(self._desk.tell, text), partial(self._show_typed, strokes), self._fail, self)

    def _show_typed(self, strokes: Sequence[Stroke], told: Told) -> None:
        digits = all(stroke.text.strip().isdigit() for stroke in strokes if stroke.text.strip())
        self.show_diagnosis(diagnose(strokes, GAP if digits else PACE, told.layout), told)

    def _show_received(self, text: str, told: Told) -> None:
        self.show_diagnosis(received(text, told.layout), told)

    def _fail(self, error: Exception) -> None:
        self._say([(failure_sentence(error), False)])

    def show_diagnosis(self, diagnosis: Diagnosis, told: Told) -> None:
        """Show what one scan tells of the scanner."""
        self._shown = diagnosis, told
        called = told.person.called if told.person else ""
        what, rhythm, end = self.facts
        what.setText(reading_sentence(told.reading, called, diagnosis.expected, self._desk.event))
        rhythm.setText(rhythm_words(diagnosis))
        end.setText(ending_word(diagnosis.ending))
        self.characters.setPlainText(_taken_apart(diagnosis.text))
        good = self.tr("This scanner works as it should.")
        wrong = [(complaint_sentence(complaint), False) for complaint in diagnosis.complaints]
        self._say(wrong or [(good, True)])

    def _say(self, sentences: list[tuple[str, bool]]) -> None:
        while (item := self._sayings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.said = [sentence for sentence, _ in sentences]
        for sentence, good in sentences:
            self._sayings.addWidget(_saying(sentence, good, self.devicePixelRatioF()))
        QTimer.singleShot(0, self, self._grow)  # the new lines are laid out first

    def _grow(self) -> None:
        """Make room for all that is said: a label that wraps does not ask for it."""
        layout = self.layout()
        assert layout is not None
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        title = self.tr("Test the scanner")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._hint.setText(self.tr("Scan this code, a badge, or anything else. Nobody is let in by it."))
        self.ear.setPlaceholderText(self.tr("Scan now"))
        self.ear.setAccessibleName(self.tr("Scan now"))
        words = self.tr("What it is"), self.tr("Rhythm"), self.tr("At the end"), self.tr("Characters")
        for name, word in zip(self._names, words, strict=True):
            name.setText(word)
        self.characters.setAccessibleName(words[-1])
        self._close.setText(self.tr("Close"))
        if self._shown is None:
            for fact in self.facts:
                fact.setText("–")
        else:
            self.show_diagnosis(*self._shown)


def _saying(sentence: str, good: bool, ratio: float) -> QWidget:
    whole = QWidget()
    icon, text = QLabel(), QLabel(sentence)
    name, color = ("check", Color.GREEN_DEEP) if good else ("warning", Color.AMBER_DEEP)
    icon.setPixmap(theme.picture(name, color, _ICON, ratio))
    text.setWordWrap(True)
    text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GAP)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return whole


def _taken_apart(text: str) -> str:
    """Each character with its code point; what cannot be seen, or turns the line around, by its code point alone."""
    parts = []
    for char in text[:_SHOWN]:
        seen = char if char.isprintable() and unicodedata.bidirectional(char) not in _TURNING else ""
        parts.append(f"{seen}\u00a0U+{ord(char):04X}".strip())
    if len(text) > _SHOWN:
        parts.append(f"… +{len(text) - _SHOWN}")
    return "   ".join(parts)


_TURNING = {"R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "PDF", "PDI", "FSI", "AN"}
