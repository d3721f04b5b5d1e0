"""What came of a meeting: interest, what follows, and a memorandum of understanding with its amount and sector."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.domain.meetings import MOST_USD, Interest, Outcome
from checkin.ui import meeting_words, theme
from checkin.ui.widgets import Choice

_SECTOR_LETTERS = 8
"""A sector may be longer than the panel is wide."""
_CURRENCY = re.compile(r"(?i)usd|us\$|\$|[\s\u00a0\u202f]")


def amount(text: str) -> int | None:
    """The whole US dollars that ``text`` says with the thousands separators of the language in force, or with none.

    None for an empty text; ``ValueError`` for what is no such amount: cents, other separators, more than ``MOST_USD``.
    """
    bare = _CURRENCY.sub("", text)
    if not bare:
        return None
    value, understood = QLocale().toLongLong(bare)
    if not understood or not 0 <= value <= MOST_USD:
        raise ValueError(f"{text!r} is no amount in whole US dollars")
    return int(value)


def amount_word(usd: int | None) -> str:
    """An amount as the language in force writes it, without the currency."""
    return "" if usd is None else QLocale().toString(usd)


class Draft(NamedTuple):
    """What somebody wrote, right or wrong, and has not saved."""

    interest: str
    follow_up: str
    usd: str
    sector: str


class OutcomeForm(QWidget):
    """``saved`` carries the ``Outcome`` that a person wrote down; a wrong amount is told beside it and nothing is saved."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Outcome()
        self.interest, self.follow_up = Choice(), QLineEdit()
        self.usd, self.sector = QLineEdit(), QComboBox(editable=True)
        self.sector.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.sector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sector.setMinimumContentsLength(_SECTOR_LETTERS)
        self.wrong = QLabel(wordWrap=True)
        self.wrong.setStyleSheet(f"color: {theme.Color.RED_DEEP}")
        self.wrong.hide()
        self.save = QPushButton()
        self._words = [QLabel() for _ in range(4)]
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[QWidget, ...] = (self.interest, self.follow_up, self.usd, self.sector)
        for label, field in zip(self._words, fields, strict=True):
            label.setBuddy(field)
            label.setMinimumHeight(theme.CONTROL)  # Qt puts it at the top of a taller field
            form.addRow(label, field)
            if field is self.usd:
                form.addRow(self.wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(self.save)
        self.usd.editingFinished.connect(self._check)
        self.usd.textEdited.connect(self._forgive)
        self.save.setAutoDefault(True)  # Enter presses it, as in a dialog
        for line in (self.follow_up, self.usd, self.sector.lineEdit()):
            assert line is not None
            line.returnPressed.connect(self.save.click)
        self.save.clicked.connect(self._save)
        self._translate()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return self.interest, self.follow_up, self.usd, self.sector, self.save

    @property
    def touched(self) -> bool:
        """Whether somebody wrote something that is not saved yet."""
        try:
            return self._said() != self._shown
        except ValueError:
            return True

    def show_outcome(self, outcome: Outcome, sectors: Iterable[str]) -> None:
        """Show what is known; ``sectors`` are offered, any other can be typed."""
        self._shown = outcome
        self.interest.choose(outcome.interest.value if outcome.interest else "")
        self.follow_up.setText(outcome.follow_up)
        self.usd.setText(amount_word(outcome.usd))
        self.sector.clear()
        self.sector.addItems([*sectors])
        self.sector.setCurrentIndex(-1)
        self.sector.setEditText(outcome.sector)
        self._forgive()

    @property
    def draft(self) -> Draft:
        """What stands in the fields now."""
        return Draft(self.interest.key, self.follow_up.text(), self.usd.text(), self.sector.currentText())

    def resume(self, draft: Draft) -> None:
        """Go on with what was not saved."""
        self.interest.choose(draft.interest)
        self.follow_up.setText(draft.follow_up)
        self.usd.setText(draft.usd)
        self.usd.setModified(True)
        self.sector.setEditText(draft.sector)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _said(self) -> Outcome:
        chosen = self.interest.key
        return Outcome(
            Interest(chosen) if chosen else None,
            self.follow_up.text().strip(),
            amount(self.usd.text()),
            self.sector.currentText().strip(),
        )

    def _check(self) -> bool:
        try:
            value = amount(self.usd.text())
        except ValueError:
            theme.dress(self.usd, wrong=True)
            sentence = self.tr("Write whole US dollars up to {most}, such as {example}; leave it empty for none.")
            self.wrong.setText(sentence.format(most=amount_word(MOST_USD), example=amount_word(250_000)))
            self.wrong.show()
            return False
        self.usd.setText(amount_word(value))
        self._forgive()
        return True

    def _forgive(self) -> None:
        theme.dress(self.usd, wrong=False)
        self.wrong.hide()

    def _save(self) -> None:
        if self._check():
            self._shown = self._said()
            self.saved.emit(self._shown)
        else:
            self.usd.setFocus()

    def _translate(self) -> None:
        self._title.setText(self.tr("Outcome"))
        words = (self.tr("&Interest"), self.tr("&Follow-up"), self.tr("MOU in US&D"), self.tr("S&ector"))
        for label, word in zip(self._words, words, strict=True):
            label.setText(word)
        for field, word in zip((self.interest, self.follow_up, self.usd, self.sector), words, strict=True):
            field.setAccessibleName(word.replace("&", ""))
        self.interest.offer([("", "–"), *((one.value, meeting_words.interest_word(one)) for one in Interest)])
        self.usd.setPlaceholderText(self.tr("none signed"))
        if not self.usd.isModified():
            self.usd.setText(amount_word(self._shown.usd))
        self.save.setText(self.tr("Sa&ve outcome"))
