"""Several people were chosen: how many, and what can be done for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from checkin.domain.sessions import Session
from checkin.domain.words import CATEGORIES, category_key
from checkin.sheets.people import category_word as listed_category
from checkin.ui import theme, wording
from checkin.ui.side_by_side import side_by_side
from checkin.ui.widgets import Card


class SeveralPanel(Card):
    """The signals say which button was pressed; ``category_wanted`` carries a category as the list writes it,
    ``session_wanted`` a ``Session``, ``save_wanted`` the ending of a file."""

    issue_wanted = Signal()
    print_wanted = Signal()
    category_wanted = Signal(str)
    session_wanted = Signal(object)
    cancel_wanted = Signal()
    restore_wanted = Signal()
    copy_wanted = Signal()
    save_wanted = Signal(str)
    merge_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._count = 0
        self._categories: dict[str, str] = {}
        self._sessions: Sequence[Session] = ()
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self.printing, self.issue, self.merge = QPushButton(), QPushButton(), QPushButton()
        self.category, self.session, self.saving = QPushButton(), QPushButton(), QPushButton()
        self.copying, self.cancel, self.restore = QPushButton(), QPushButton(), QPushButton()
        self.printing.setProperty("role", "primary")
        self.cancel.setProperty("role", "danger")
        for button, wanted in (
            (self.printing, self.print_wanted),
            (self.issue, self.issue_wanted),
            (self.merge, self.merge_wanted),
            (self.copying, self.copy_wanted),
            (self.cancel, self.cancel_wanted),
            (self.restore, self.restore_wanted),
        ):
            button.clicked.connect(wanted)
        for button in (self.category, self.session, self.saving):
            button.setMenu(QMenu(button))
        self.body.setSpacing(theme.GAP)
        self.body.addWidget(self._text)
        for button in (self.merge, self.printing, self.issue):
            self.body.addWidget(button)
        self.body.addLayout(
            side_by_side((self.category, self.session), (self.copying, self.saving), (self.restore, self.cancel))
        )
        self.body.addStretch(1)
        self._translate()

    @property
    def stops(self) -> tuple[QPushButton, ...]:
        """Where the Tab key stops, in order."""
        return (self.merge, self.printing, self.issue, self.category, self.session, self.copying, self.saving,
                self.restore, self.cancel)  # fmt: skip

    def show_count(self, count: int) -> None:
        """How many people are chosen."""
        self._count = count
        self._translate()

    def offer(self, categories: dict[str, str], sessions: Sequence[Session]) -> None:
        """Let choose from the categories of the list, by key, and from the sessions."""
        self._categories, self._sessions = categories, sessions
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _fill(self) -> None:
        known = {key: listed_category(key.replace("_", " ")) for key in CATEGORIES} | self._categories
        menu = self.category.menu()
        menu.clear()
        for written in sorted(known.values(), key=wording.category_word):
            word = wording.category_word(written).replace("&", "&&")
            menu.addAction(word, partial(self.category_wanted.emit, written)).setData(category_key(written))
        menu = self.session.menu()
        menu.clear()
        for session in self._sessions:
            menu.addAction(session.name.replace("&", "&&"), partial(self.session_wanted.emit, session))
        self.session.setEnabled(bool(self._sessions))
        menu = self.saving.menu()
        menu.clear()
        menu.addAction(self.tr("As &Excel workbook…"), partial(self.save_wanted.emit, ".xlsx"))
        menu.addAction(self.tr("As &CSV…"), partial(self.save_wanted.emit, ".csv"))

    def _translate(self) -> None:
        self.set_title(self.tr("%n person(s) chosen", "", self._count))
        self._text.setText(
            self.tr("Printing issues a number to whoever has none. Numbers that were issued stay as they are.")
        )
        self.merge.setVisible(self._count == 2)
        self.merge.setText(self.tr("One person: &merge…"))
        self.printing.setText(self.tr("&Print their badges"))
        self.issue.setText(self.tr("&Issue missing numbers"))
        self.category.setText(self.tr("Cate&gory"))
        self.category.setToolTip(self.tr("Give all of them one category"))
        self.session.setText(self.tr("Invite &to"))
        self.session.setToolTip(self.tr("Invite all of them to a session by name"))
        self.copying.setText(self.tr("C&opy"))
        self.copying.setToolTip(self.tr("Copy, to paste into a spreadsheet or a letter (Ctrl+C)"))
        self.saving.setText(self.tr("&Export"))
        self.restore.setText(self.tr("&Restore"))
        self.cancel.setText(self.tr("&Cancel…"))
        self._fill()
