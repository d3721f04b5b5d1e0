"""A session's form, fourth page: what the door asks each guest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import MOST_QUESTIONS, Session
from checkin.ui import theme
from checkin.ui.form_grid import say_wrong, wrong_label
from checkin.ui.radios import tab_to_chosen
from checkin.ui.session_fields import Wrong, wrong_question


class SessionQuestions(QWidget):
    """The questions in their order on the left, the chosen one on the right. ``changed``: they say something else."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.questions = list(session.questions)
        self._filling = False
        self.list = QListWidget()
        self.add, self.up, self.down, self.remove = (QPushButton() for _ in range(4))
        self.text, self.choices = QLineEdit(), QPlainTextEdit()
        self.ways = {way: QRadioButton() for way in Answering}
        self.optional = QCheckBox()
        self.wrong = wrong_label()
        self.nothing = QLabel()
        self._asked, self._answered, self._chosen_from = QLabel(), QLabel(), QLabel()
        self._editor = QWidget()
        self._build()
        tab_to_chosen(self.ways.values())
        self._connect()
        self._translate()
        self._list(0)

    def complain(self) -> QWidget:
        """Go to the first question that cannot be asked and say why."""
        row = next(row for row, question in enumerate(self.questions) if wrong_question(question))
        self.list.setCurrentRow(row)
        if wrong_question(self.questions[row]) is Wrong.EMPTY:
            say_wrong(self.wrong, self.tr("What does the door ask? Write the question."))
            return self.text
        say_wrong(self.wrong, self.tr("Write at least two answers to choose from, one a line."))
        return self.choices

    def forgive(self) -> None:
        """Nothing is wrong until it is looked at again."""
        say_wrong(self.wrong, "")

    # --- building

    def _build(self) -> None:
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label, field in ((self._asked, self.text), (self._chosen_from, self.choices)):
            label.setBuddy(field)
        for label in (self._asked, self._answered, self._chosen_from):
            label.setProperty("role", "small")
        self.choices.setTabChangesFocus(True)
        self.choices.setMaximumHeight(12 * theme.GRID)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(theme.HALF)
        for widget in (self._asked, self.text, self.wrong, self._answered, *self.ways.values()):
            editor.addWidget(widget)
        for widget in (self._chosen_from, self.choices, self.optional):
            editor.addWidget(widget)
        editor.addStretch(1)
        moves = QHBoxLayout()
        moves.setSpacing(theme.GAP)
        for button in (self.up, self.down, self.remove):
            moves.addWidget(button)
        for button in (self.add, self.up, self.down, self.remove):
            button.setAutoDefault(True)  # in focus Enter presses it, and does not save
        self.add.setIcon(theme.icon("plus"))
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addWidget(self.list, 1)
        left.addLayout(moves)
        left.addWidget(self.add)
        right = QVBoxLayout()
        right.addWidget(self.nothing)
        right.addWidget(self._editor, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.ROOM, 0, 0)
        row.setSpacing(theme.WIDE)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(self._fill)
        self.text.textChanged.connect(self._write)
        self.choices.textChanged.connect(self._write)
        for box in (*self.ways.values(), self.optional):
            box.toggled.connect(self._write)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.list.setAccessibleName(self.tr("Questions"))
        self.add.setText(self.tr("Add a q&uestion"))
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))
        self.remove.setText(self.tr("Remove"))
        self._asked.setText(self.tr("The door asks"))
        self.text.setPlaceholderText(self.tr("Gift handed over?"))
        self._answered.setText(self.tr("It is answered with"))
        words = {
            Answering.TICK: self.tr("A tick: yes or no"),
            Answering.CHOICE: self.tr("One of several answers"),
            Answering.TEXT: self.tr("A text"),
        }
        for way, button in self.ways.items():
            button.setText(words[way])
        self._chosen_from.setText(self.tr("The answers, one a line"))
        self.optional.setText(self.tr("May be left open"))
        self.nothing.setText(
            self.tr("This door asks nothing. A question holds the guest until the desk has answered it.")
        )
        self._name()

    # --- the list

    def _list(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([question.text for question in self.questions])
        self._name()
        self.list.setCurrentRow(min(row, len(self.questions) - 1))
        self._fill()

    def _name(self) -> None:
        nothing = self.tr("(no text yet)")
        for row, question in enumerate(self.questions[: self.list.count()]):
            self.list.item(row).setText(f"{row + 1}.  {question.text or nothing}")

    def _add(self) -> None:
        keys = {question.key for question in self.questions}
        key = next(name for number in range(1, MOST_QUESTIONS + 2) if (name := f"q{number}") not in keys)
        self.questions.append(Question(key, ""))
        self._list(len(self.questions) - 1)
        self.text.setFocus()
        self.changed.emit()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self.questions.insert(row + by, self.questions.pop(row))
        self._list(row + by)
        self.changed.emit()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self.questions[row]
        self._list(row)
        self.changed.emit()

    # --- the chosen one

    def _fill(self) -> None:
        row, count = self.list.currentRow(), len(self.questions)
        chosen = 0 <= row < count
        self.nothing.setVisible(not count)
        self.list.setEnabled(bool(count))  # whoever comes by the keyboard stands at what can be done
        self._editor.setVisible(chosen)
        self.add.setEnabled(count < MOST_QUESTIONS)
        self.up.setEnabled(chosen and row > 0)
        self.down.setEnabled(chosen and row < count - 1)
        self.remove.setEnabled(chosen)
        if not chosen:
            return
        question = self.questions[row]
        self._filling = True
        self.text.setText(question.text)
        self.ways[question.answering].setChecked(True)
        self.choices.setPlainText("\n".join(question.choices))
        self.optional.setChecked(question.optional)
        self._filling = False
        self._show_choices()
        self.forgive()

    def _show_choices(self) -> None:
        for widget in (self._chosen_from, self.choices):
            widget.setVisible(self.ways[Answering.CHOICE].isChecked())

    def _write(self) -> None:
        row = self.list.currentRow()
        if self._filling or row < 0:
            return
        way = next(way for way, button in self.ways.items() if button.isChecked())
        lines = self.choices.toPlainText().splitlines()
        choices = tuple(dict.fromkeys(" ".join(line.split()) for line in lines if line.strip()))
        self.questions[row] = replace(
            self.questions[row],
            text=" ".join(self.text.text().split()),
            answering=way,
            choices=choices if way is Answering.CHOICE else (),
            optional=self.optional.isChecked(),
        )
        self._show_choices()
        self._name()
        self.changed.emit()
