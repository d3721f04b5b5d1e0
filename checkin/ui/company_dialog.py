"""A company and its people: who came and when, who did not, whose badge is printed; and what a desk does with them.

typing, Down, Up --> the companies --> background: read_company --> the people
Enter in the box --> the first who is not here yet --Enter--> ``admit_wanted`` --> refresh --> the next one
F7 on a person   --> ``replace_wanted``: somebody else came
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.companies import companies_like
from checkin.domain.sessions import Session
from checkin.domain.words import company_key
from checkin.registry import CameAlready
from checkin.storage.listing import Delegation, Listed
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.company_reading import CompanyFile, read_company
from checkin.ui.delegation_table import DelegationTable
from checkin.ui.failures import failure_sentence
from checkin.ui.scan_box import ScanBox
from checkin.ui.widgets import MessageStrip, Tone

_KEY = Qt.ItemDataRole.UserRole
_MOST = 200
"""Companies that a search shows."""


class CompanyDialog(QDialog):
    """``admit_wanted`` and ``replace_wanted`` carry an attendee's id, ``add_wanted`` a company, ``print_wanted`` ids.

    ``typed`` is looked for among the companies, and the best is shown; that of ``person`` is shown at once, and they are
    pointed at unless they are here already. Who is let in goes into ``session``.
    """

    admit_wanted = Signal(str)
    replace_wanted = Signal(str)
    add_wanted = Signal(str)
    print_wanted = Signal(list)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        session: Session | None,
        parent: QWidget | None = None,
        typed: str = "",
        person: Attendee | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._session = desk, background, session
        self._known: dict[str, Delegation] = {}
        self._wanted = company_key(person.company) if person else ""
        self._first = person.id if person else ""
        self._file: CompanyFile | None = None
        self._admitting = False  # the door has not answered yet
        self._let_in = ""  # who was let in last: once the people say so, the next one is pointed at
        self._entering = False  # Enter was pressed before the people had been read
        self._coming = ""  # who is to be pointed at once the people were read again
        self.search = ScanBox()
        theme.dress(self.search, role="")
        self.search.setText(typed)
        self.companies, self.people = QListWidget(), DelegationTable(desk.event, session)
        self.companies.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.companies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.companies.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._title, self._count, self._hint = QLabel(), QLabel(), QLabel()
        self.trouble = MessageStrip()
        self.admit, self.replace, self.add, self.prints, self._close = (QPushButton() for _ in range(5))
        self._build()
        self._connect()
        self._translate()
        self._show_people(CompanyFile("", (), desk.clock()))
        if person:
            self.people.setFocus()
        else:
            self.search.setFocus()
        self.refresh()

    def _build(self) -> None:
        self._title.setProperty("role", "title")
        self._count.setProperty("role", "muted")
        self._hint.setProperty("role", "small")
        for label in (self._title, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.admit.setProperty("role", "primary")
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addWidget(self.search)
        left.addWidget(self.companies, 1)
        doing = QHBoxLayout()
        doing.setSpacing(theme.GAP)
        for button in (self.admit, self.replace, self.add, self.prints):
            button.setAutoDefault(False)
            doing.addWidget(button)
        doing.addStretch(1)
        doing.addWidget(self._close)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        right.addWidget(self._title)
        right.addWidget(self._count)
        right.addWidget(self.people, 1)
        right.addWidget(self.trouble)
        across = QHBoxLayout()
        across.setSpacing(theme.WIDE)
        across.addLayout(left, 2)
        across.addLayout(right, 5)
        self._close.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addLayout(across, 1)
        column.addWidget(self._hint)
        column.addLayout(doing)
        parent = self.parentWidget()
        self.resize(min(1080, parent.window().width() - theme.ROOM) if parent else 1080, 640)

    def _connect(self) -> None:
        self.search.edited.connect(self._look_for)
        self.search.stepped.connect(self._step)
        self.search.entered.connect(self._enter_people)
        self.companies.currentItemChanged.connect(self._choose_company)
        self.people.currentCellChanged.connect(self._offer_what_can_be_done)
        self.people.opened.connect(self.let_in)
        self.people.typed.connect(self._type)
        self.admit.clicked.connect(self.let_in)
        self.replace.clicked.connect(self.replace_person)
        self.add.clicked.connect(self.add_person)
        self.prints.clicked.connect(self.print_all)
        self._close.clicked.connect(self.reject)
        keys: tuple[tuple[str | QKeySequence.StandardKey, Callable[[], object]], ...] = (
            ("F4", self.add_person),
            ("F7", self.replace_person),
            (QKeySequence.StandardKey.Print, self.print_all),
            (QKeySequence.StandardKey.Find, self._back_to_search),
        )
        for key, do in keys:
            QShortcut(QKeySequence(key), self, do)

    # --- doing

    def let_in(self) -> None:
        """Let in the person who is pointed at."""
        person = self._pointed
        self.trouble.put_away()
        if person is None or self._session is None or self._admitting or not person.attendee.active:
            return
        self._admitting, self._let_in = True, person.attendee.id
        self.admit_wanted.emit(person.attendee.id)

    def replace_person(self) -> None:
        """Somebody else came in place of the person who is pointed at."""
        person = self._pointed
        if person is None:
            return
        if person.arrived is not None:
            self.say(failure_sentence(CameAlready(person.attendee)))
        elif person.attendee.active:
            self.replace_wanted.emit(person.attendee.id)

    def add_person(self) -> None:
        """Somebody of this company who is not on the list."""
        self.add_wanted.emit(self._file.company if self._file and self._file.company else self.search.text().strip())

    def print_all(self) -> None:
        """Print the badges of all of them."""
        ids = [one.attendee.id for one in self._file.expected] if self._file else []
        if ids:
            self.print_wanted.emit(ids)

    def say(self, sentence: str) -> None:
        """Say what is wrong and what to do."""
        self.trouble.say(sentence, Tone.WARNING)

    def answer(self) -> None:
        """The door answered: look who is here now."""
        self._admitting = False
        self.refresh()

    def choose(self, attendee_id: str) -> None:
        """Point at somebody as soon as the people were read again, ready for Enter."""
        self._coming = attendee_id
        self.people.setFocus()
        self.refresh()

    # --- looking

    def refresh(self) -> None:
        """Read the companies, and with them the people, again."""
        self._background.run_newest(("companies", id(self)), self._desk.delegations, self._show_companies, self._fail)

    def _show_companies(self, found: list[Delegation]) -> None:
        self._known = {one.key: one for one in found}
        self._list_companies(self.search.looks)

    def _look_for(self, typed: str) -> None:
        self._entering = False
        self._wanted = ""  # the best of what is found now, and not what was looked at before
        self._list_companies(typed)

    def _list_companies(self, typed: str) -> None:
        keys = list(self._known)
        if typed.strip():
            keys = companies_like(typed, {key: one.company for key, one in self._known.items()}, _MOST)
        self.companies.blockSignals(True)
        self.companies.clear()
        for key in keys:
            one = self._known[key]
            item = QListWidgetItem(f"{one.company}\n{self._came(one.arrived, one.people)}", self.companies)
            item.setToolTip(one.company)
            item.setData(_KEY, key)
            if key == self._wanted:
                self.companies.setCurrentItem(item)
        if self.companies.currentRow() < 0 and keys:
            self.companies.setCurrentRow(0)
        self.companies.blockSignals(False)
        self._read_people()

    def _choose_company(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._wanted = str(item.data(_KEY))
            self.trouble.put_away()
            self._read_people()

    @property
    def _pointed(self) -> Listed | None:
        """Who is pointed at, once the people shown are those of the company that is chosen."""
        known = self._known.get(self._wanted)
        return self.people.person if self._file and known and known.company == self._file.company else None

    def _read_people(self) -> None:
        item = self.companies.currentItem()
        if item is None:
            self._background.run_newest(("company", id(self)), lambda: None, lambda _: None, owner=self)
            self._show_people(CompanyFile("", (), self._desk.clock()))
            return
        self._wanted = str(item.data(_KEY))
        work = partial(read_company, self._desk, self._known[self._wanted].company)
        self._background.run_newest(("company", id(self)), work, self._show_people, self._fail)

    def _show_people(self, file: CompanyFile) -> None:
        again = self._file is not None and self._file.company == file.company
        before = self.people.person if again else None
        self._file = file
        self.people.show_people(file)
        here = {one.attendee.id for one in file.people if self._is_here(one)}
        if self._coming and self.people.choose(self._coming):
            self._coming = ""
        elif before is None or (self._let_in == before.attendee.id and self._let_in in here):
            self._let_in = ""
            if self._first in here or not self.people.choose(self._first):
                self.people.choose_first(lambda one: one.attendee.active and one.attendee.id not in here)
        else:
            self.people.choose(before.attendee.id)
        if self._entering and file.people:
            self._enter_people()
        self._translate()

    def _is_here(self, one: Listed) -> bool:
        return self._session.code in one.inside if self._session else one.arrived is not None

    def _step(self, by: int) -> None:
        count = self.companies.count()
        if count:
            self.companies.setCurrentRow(max(0, min(count - 1, self.companies.currentRow() + by)))

    def _enter_people(self, _: str = "") -> None:
        self._entering = not self.people.rowCount()
        if not self._entering:
            self.people.setFocus()

    def _back_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)

    def _offer_what_can_be_done(self) -> None:
        person = self.people.person
        active = person is not None and person.attendee.active
        self.admit.setEnabled(active and self._session is not None)
        self.replace.setEnabled(active)
        self.prints.setEnabled(bool(self._file and self._file.expected))

    def _fail(self, error: Exception) -> None:
        self.trouble.say(failure_sentence(error), Tone.ERROR)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self._list_companies(self.search.looks)
        super().changeEvent(event)

    def _came(self, arrived: int, people: int) -> str:
        return self.tr("{arrived} of %n here", "", people).format(arrived=arrived)

    def _translate(self) -> None:
        file = self._file
        self.setWindowTitle(self.tr("Companies"))
        self.search.set_hint(self.tr("Company"))
        self.companies.setAccessibleName(self.tr("Companies"))
        expected = file.expected if file else []
        if file and file.company:
            self._title.setText(file.company)
            arrived = sum(one.arrived is not None for one in expected)
            self._count.setText(self._came(arrived, len(expected)))
        elif self._known:
            self._title.setText(self.tr("No company of that name"))
            self._count.setText(self.tr("Type less of it. F4 adds a person of a company that is not on the list."))
        else:
            self._title.setText(self.tr("No companies yet"))
            self._count.setText(self.tr("Nobody on the list has a company. F4 adds a person."))
        self.admit.setText(self.tr("Let in  (Enter)"))
        self.replace.setText(self.tr("Somebody else came…  (F7)"))
        self.add.setText(self.tr("Add a person  (F4)"))
        self.prints.setText(self.tr("Print all badges  (Ctrl+P)"))
        self._close.setText(self.tr("Close"))
        self._hint.setText(self.tr("Type a company; Enter goes to its people, and Enter lets in who is marked."))
        self._offer_what_can_be_done()
