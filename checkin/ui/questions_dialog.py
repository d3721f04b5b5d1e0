"""What a door asks of a guest, before they are let in.

Space ticks, a number chooses, Enter lets in; Escape leaves the guest waiting.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.admission import Verdict
from checkin.domain.questions import LONGEST_ANSWER, Answering, Question
from checkin.ui import theme, wording
from checkin.ui.form_grid import say_wrong, wrong_label

_WIDTH = 520


class Asked(QWidget):
    """One question with the means to answer it. A tick that is not set says no: that is an answer too."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self.wrong = wrong_label()
        self.tick, self.line = QCheckBox(question.text), QLineEdit()
        self._text = QLabel(question.text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "strong")
        self.line.setMaxLength(LONGEST_ANSWER)
        self.line.setAccessibleName(question.text)
        self.choices = [QRadioButton(f"{n}  {choice}") for n, choice in enumerate(question.choices, 1)]
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        match question.answering:
            case Answering.TICK:
                column.addWidget(self.tick)
                self.setFocusProxy(self.tick)
            case Answering.CHOICE:
                column.addWidget(self._text)
                for button in self.choices:
                    self._group.addButton(button)
                    column.addWidget(button)
                self.setFocusProxy(self.choices[0])
            case Answering.TEXT:
                column.addWidget(self._text)
                column.addWidget(self.line)
                self.setFocusProxy(self.line)
        column.addWidget(self.wrong)

    @property
    def answer(self) -> bool | str:
        """What was answered; "" for nothing."""
        match self.question.answering:
            case Answering.TICK:
                return self.tick.isChecked()
            case Answering.CHOICE:
                chosen = self._group.checkedButton()
                return self.question.choices[self.choices.index(chosen)] if chosen in self.choices else ""
            case Answering.TEXT:
                return " ".join(self.line.text().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses."""
        digit = event.text()
        if digit.isdecimal() and 0 < int(digit) <= len(self.choices):
            button = self.choices[int(digit) - 1]
            button.setChecked(True)
            button.setFocus()
        else:
            super().keyPressEvent(event)


class QuestionsDialog(QDialog):
    """Asks the questions of ``verdict``; ``answered`` carries the answers by the questions' keys."""

    answered = Signal(object)

    def __init__(self, verdict: Verdict, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._verdict = verdict
        self._title, self._about = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._about.setProperty("role", "muted")
        for label in (self._title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.asked = [Asked(question) for question in verdict.questions]
        self.admit, self._later = QPushButton(), QPushButton()
        self.admit.setProperty("role", "primary")
        self.admit.setDefault(True)
        self._later.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        head = QVBoxLayout()
        head.setSpacing(theme.HALF)
        head.addWidget(self._title)
        head.addWidget(self._about)
        column.addLayout(head)
        for one in self.asked:
            column.addWidget(one)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self.admit)
        column.addLayout(buttons)
        self.admit.clicked.connect(self._give)
        self._later.clicked.connect(self.reject)
        self._translate()
        self.setMinimumWidth(_WIDTH)
        self.asked[0].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        person = self._verdict.attendee
        title = self.tr("Before they come in")
        self.setWindowTitle(title)
        self._title.setText(wording.person_names(person) if person else title)
        about = (person.company if person else "", self._verdict.session.name)
        self._about.setText("  ·  ".join(filter(None, about)))
        for one in self.asked:
            one.line.setPlaceholderText(self.tr("May be left open") if one.question.optional else "")
        self.admit.setText(self.tr("&Let in"))
        self._later.setText(self.tr("Not yet"))

    def _give(self) -> None:
        answers: dict[str, Any] = {}
        for one in self.asked:
            say_wrong(one.wrong, "")
            if one.question.takes(one.answer):
                answers[one.question.key] = one.answer
        missing = [one for one in self.asked if not one.question.optional and one.question.key not in answers]
        for one in missing:
            say_wrong(one.wrong, self.tr("This needs an answer."))
        if missing:
            missing[0].setFocus()
            return
        self.admit.setEnabled(False)  # a second Enter must not let in twice
        self.answered.emit(answers)
        self.accept()
