"""Questions before something that is hard to take back; they never stop the window's other work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.ui import theme

translate = QCoreApplication.translate
_WIDTH = 440


def lay_out(dialog: QDialog, title: str, text: str, back: QPushButton, action: QPushButton, *between: QWidget) -> None:
    """Put into ``dialog`` what is asked, the widgets ``between``, and the two buttons. Words come translated."""
    heading, explanation = QLabel(title), QLabel(text)
    heading.setProperty("role", "heading")
    explanation.setProperty("role", "muted")
    for label in (heading, explanation):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    buttons.addWidget(back)
    buttons.addWidget(action)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
    column.setSpacing(theme.GAP)
    for widget in (heading, explanation, *between):
        column.addWidget(widget)
    column.addSpacing(theme.ROOM)
    column.addLayout(buttons)
    dialog.setMinimumWidth(_WIDTH)


class Question(QDialog):
    """Whether to do ``action``, in a dialog of its own. Escape, and Enter by mistake, leave all as it is."""

    def __init__(self, title: str, text: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.action, self.back = QPushButton(action), QPushButton(translate("Question", "Go back"))
        self.action.setProperty("role", "danger")
        self.action.clicked.connect(self.accept)
        self.back.setDefault(True)
        self.back.clicked.connect(self.reject)
        lay_out(self, title, text, self.back, self.action)
        self.back.setFocus()


def ask(parent: QWidget, title: str, text: str, action: str, then: Callable[[], object]) -> Question:
    """Ask whether to do ``action``; ``then`` is called if so."""
    question = Question(title, text, action, parent)
    question.accepted.connect(then)
    question.open()
    return question
