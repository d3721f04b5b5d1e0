"""A batch of badges that was not finished, and whether to go on with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.badges.plan import Plan
from checkin.ui import theme
from checkin.ui.print_words import printer_word
from checkin.ui.widgets import Tone


class BatchOffer(QFrame):
    """Hidden while there is none. ``wanted``: go on with the ``Plan``; ``unwanted``: forget it."""

    wanted = Signal(object)
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._left = 0
        self.setProperty("strip", Tone.WARNING.value)
        self.text = QLabel(wordWrap=True)
        self.text.setProperty("strip", Tone.WARNING.value)
        self.go_on, self.forget = QPushButton(), QPushButton()
        self.forget.setProperty("role", "quiet")
        self.go_on.clicked.connect(lambda: self.wanted.emit(self._plan))
        self.forget.clicked.connect(self.unwanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(self.text, 1)
        row.addWidget(self.forget)
        row.addWidget(self.go_on)
        self.show_plan(None, 0)

    def show_plan(self, plan: Plan | None, left: int) -> None:
        """Offer to go on with ``plan``, of which so many badges are ``left``; None: nothing to offer."""
        self._plan, self._left = plan, left
        self._translate()
        self.setVisible(plan is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        plan = self._plan
        if plan is not None:
            total, place = f"{len(plan.numbers):,}", plan.path or printer_word(plan.printer)
            words = self.tr("%n of {total} badges of an earlier batch did not get to {place}.", "", self._left)
            self.text.setText(words.format(total=total, place=place))
        self.go_on.setText(self.tr("&Go on"))
        self.forget.setText(self.tr("&Forget it"))
