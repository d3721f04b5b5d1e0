"""What is wrong with badges, by person, before any paper is used."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.badges.geometry import Trouble
from checkin.badges.paper import CardProblem
from checkin.ui import theme, wording
from checkin.ui.table_rows import Heading, RowsTable

translate = QCoreApplication.translate
_SIZE = (760, 440)


class Answer(StrEnum):
    """What to do with badges that are not right."""

    ANYWAY = "anyway"
    WITHOUT = "without"
    CANCEL = "cancel"


def problem_person(problem: CardProblem) -> str:
    """Whose badge it is; the event's name is on all of them."""
    card = problem.card
    if problem.field == "event":
        return translate("PrintProblems", "All badges")
    return " · ".join(filter(None, (card.called, card.hangul if card.latin else "", card.company)))


def problem_field(problem: CardProblem) -> str:
    """The field of the badge that it is about."""
    return {
        "latin": wording.field_word("name"),
        "number": translate("PrintProblems", "Badge number"),
        "event": translate("PrintProblems", "Name of the event"),
        "programme": translate("PrintProblems", "Programme"),
        "": translate("PrintProblems", "Whole badge"),
    }.get(problem.field) or wording.field_word(problem.field)


def problem_sentence(problem: CardProblem) -> str:
    """What is wrong with it, with the characters or the text that it is about."""
    match problem.kind:
        case Trouble.MISSING_GLYPH:
            codes = ", ".join(f"{char} (U+{ord(char):04X})" for char in problem.detail)
            return translate("PrintProblems", "Not in the badge's font: {characters}").format(characters=codes)
        case Trouble.CUT:
            return translate("PrintProblems", "Too long, cut to: {text}").format(text=problem.detail)
        case Trouble.SMALL:
            return translate("PrintProblems", "Too long: {size} pt, too small to read").format(
                size=_number(problem.detail)
            )
        case Trouble.UNDRAWABLE:
            return translate("PrintProblems", "Cannot be drawn and is left out: {detail}").format(detail=problem.detail)


def _number(figure: str) -> str:
    """A figure with the language's own decimal sign, as far as it is worth saying."""
    return QLocale().toString(round(float(figure), 1), "g", 3)


def problem_headings() -> list[Heading]:
    """The columns of a list of problems, in the language in force."""
    return [
        Heading(translate("PrintProblems", "Person"), problem_person, 190),
        Heading(translate("PrintProblems", "On the badge"), problem_field, 120),
        Heading(translate("PrintProblems", "What is wrong"), problem_sentence, 240),
    ]


class ProblemsDialog(QDialog):
    """Asks before printing or, with ``saving``, before a PDF file is saved.

    ``answered`` carries one ``Answer``, also when the window is closed (CANCEL).
    """

    answered = Signal(object)

    def __init__(
        self, problems: Sequence[CardProblem], good: int, parent: QWidget | None = None, *, saving: bool = False
    ) -> None:
        """``good`` is how many badges have no problem: without any, nothing can be left out."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._problems = problems
        self._saving = saving
        self._answer = Answer.CANCEL
        people = {problem.card.number for problem in problems if problem.field != "event"}
        self._badges = len(people)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self.table = RowsTable()
        self.anyway, self.without, self.cancel = QPushButton(), QPushButton(), QPushButton()
        self.anyway.setProperty("role", "primary")
        self.anyway.setDefault(True)
        self.anyway.setEnabled(good > 0 or any(problem.kind is not Trouble.UNDRAWABLE for problem in problems))
        self.without.setVisible(bool(people) and good > 0)
        self._good = good
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.without)
        buttons.addWidget(self.anyway)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        for widget in (self._title, self._hint):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.anyway.clicked.connect(lambda: self._give(Answer.ANYWAY))
        self.without.clicked.connect(lambda: self._give(Answer.WITHOUT))
        self.cancel.clicked.connect(self.close)
        self.finished.connect(lambda: self.answered.emit(self._answer))
        self._translate()
        self.anyway.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _give(self, answer: Answer) -> None:
        self._answer = answer
        self.accept()

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Before saving") if self._saving else self.tr("Before printing"))
        if self._badges:
            self._title.setText(self.tr("%n badge(s) will not look as they should", "", self._badges))
        else:
            self._title.setText(self.tr("The badges will not look as they should"))
        if self._saving:
            self._hint.setText(
                self.tr("Correct the text under Attendees and save again, or decide now. Nothing was saved yet.")
            )
            self.anyway.setText(self.tr("&Save anyway"))
            self.without.setText(self.tr("&Leave these out, save %n", "", self._good))
            self.cancel.setText(self.tr("Do not save"))
        else:
            self._hint.setText(
                self.tr("Correct the text under Attendees and print again, or decide now. Nothing was printed yet.")
            )
            self.anyway.setText(self.tr("&Print anyway"))
            self.without.setText(self.tr("&Leave these out, print %n", "", self._good))
            self.cancel.setText(self.tr("Do not print"))
        self.table.show_rows(problem_headings(), self._problems)
        self.table.setAccessibleName(self._title.text())
