"""Two records of one person side by side: what each says, what the one that stays will say, and what comes of it.

background: read_both --> MergeDialog --> chosen fields --> background: Desk.merge --> ``merged``
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.attendees import FIELDS, Attendee, Entry, with_changes
from checkin.domain.badges import Badge
from checkin.domain.facts import Kind
from checkin.domain.words import category_key
from checkin.registry import united
from checkin.storage.listing import Listed
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.elided_radio import ElidedRadio
from checkin.ui.failures import failure_sentence
from checkin.ui.person_panel import PersonFile, read_person
from checkin.ui.widgets import Card, MessageStrip, Tone

Both = tuple[PersonFile, PersonFile]
_SIZE = (880, 640)
_ROW = 32
_INDENT = 6
"""Pixels: the height of a row, and how far right words stand that have no circle before them."""
_FIRST_FIELD = 3
"""Rows of the grid above the fields: which is kept, badges, doors."""


def read_both(desk: Desk, one: str, other: str) -> Both:
    """What the books say of both records, first of the one that is better kept: who came, then whose badge is printed,
    then who was there first. Raises ``UnknownAttendee``."""
    files = read_person(desk, one), read_person(desk, other)
    first, second = sorted(files, key=_worth)
    return first, second


def _worth(file: PersonFile) -> tuple[bool, bool, bool, str]:
    came = any(presence.entries for presence in file.presences.values())
    printed = any(badge.good and badge.prints for badge in file.badges)
    return not file.person.active, not came, not printed, file.person.id


class MergeDialog(QDialog):
    """``merged`` carries the ``Attendee`` that both records became."""

    merged = Signal(object)

    def __init__(self, desk: Desk, background: Background, both: Both, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._both = desk, background, both
        self._merging = False
        self._touched: set[str] = set()
        self._title, self._outcome = QLabel(), QLabel()
        self.trouble = MessageStrip()
        self.keep = (ElidedRadio(""), ElidedRadio(""))
        self.choices: dict[str, tuple[ElidedRadio, ElidedRadio]] = {}
        self._heads: dict[int, QLabel] = {}
        self._told = [(QLabel(), QLabel()) for _ in range(_FIRST_FIELD - 1)]
        self.merge, self.back = QPushButton(), QPushButton()
        self._build()
        self._translate()
        self.resize(*_SIZE)
        self.keep[0].setFocus()

    # --- building

    def _build(self) -> None:
        for label, role in ((self._title, "heading"), (self._outcome, "muted")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        inner = QWidget()
        self._grid = grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.ROOM, 0)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.HALF)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        keeping = QButtonGroup(self)
        for side, button in enumerate(self.keep):
            keeping.addButton(button)
            grid.addWidget(button, 0, 1 + side)
            button.toggled.connect(self._show_choice)
        for row, pair in enumerate(self._told, 1):
            for side, label in enumerate(pair):
                _ready(label)
                grid.addWidget(label, row, 1 + side)
        for row, field in enumerate(self._said, _FIRST_FIELD):
            self._add_field(row, field)
        for row in range(_FIRST_FIELD + len(self._said)):
            self._heads[row] = head = QLabel()
            head.setProperty("role", "muted")
            head.setMinimumHeight(_ROW)
            grid.addWidget(head, row, 0)
        grid.setRowStretch(_FIRST_FIELD + len(self._said), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.merge)
        self.merge.setProperty("role", "primary")
        self.back.setDefault(True)  # Enter by mistake changes nothing
        self.merge.clicked.connect(self._merge)
        self.back.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addWidget(self._title)
        card = Card()
        card.body.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        card.body.addWidget(scroll)
        column.addWidget(card, 1)
        column.addWidget(self._outcome)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.keep[0].setChecked(True)

    def _add_field(self, row: int, field: str) -> None:
        values = [self._value(file.person, field) for file in self._both]
        if field == "sessions" or values[0] == values[1]:
            together = self._value(united(self._both[0].person, self._both[1].person), field)
            label = QLabel(together)
            _ready(label)
            self._grid.addWidget(label, row, 1, 1, 2)
            return
        group = QButtonGroup(self)
        pair = ElidedRadio(values[0] or "–"), ElidedRadio(values[1] or "–")
        for side, button in enumerate(pair):
            group.addButton(button)
            self._grid.addWidget(button, row, 1 + side)
            button.clicked.connect(partial(self._touch, field))
        self.choices[field] = pair

    @property
    def _said(self) -> list[str]:
        """The fields of which at least one of the two says something."""
        return [field for field in FIELDS if any(getattr(file.person, field) for file in self._both)]

    def _value(self, person: Entry, field: str) -> str:
        if field == "sessions":
            names = {session.code: session.name for session in self._both[0].sessions}
            return ", ".join(names.get(code, code) for code in person.sessions)
        value = str(getattr(person, field))
        other = {getattr(file.person, field) for file in self._both} - {value}
        if field == "category" and category_key(value) in map(category_key, other):
            return value  # the same category in two languages is shown as it is written
        return wording.value_word(field, value)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Merge two records"))
        self._title.setText(self.tr("Are these two records one person?"))
        words = (self.tr("Keep"), self.tr("Badges"), self.tr("Doors"), *map(wording.field_word, self._said))
        for row, word in enumerate(words):
            self._heads[row].setText(word)
        for side, file in enumerate(self._both):
            self.keep[side].say(self.tr("This record, of {name}").format(name=file.person.called))
            self._told[0][side].setText(self._badges(file))
            self._told[1][side].setText(self._doors(file))
        self.merge.setText(self.tr("&Merge"))
        self.back.setText(self.tr("Go back"))
        self._say_outcome()

    def _badges(self, file: PersonFile) -> str:
        lines = []
        for badge in file.badges:
            if not badge.good:
                word = self.tr("withdrawn")
            else:
                word = self.tr("printed") if badge.prints else self.tr("not printed")
            lines.append(f"…{badge.number[-6:]} ({word})")
        return ", ".join(lines) or self.tr("none")

    def _doors(self, file: PersonFile) -> str:
        scans = sum(fact.kind is Kind.SCANNED for fact in file.facts)
        names = {session.code: session.name for session in file.sessions}
        been = [names[code] for code, presence in file.presences.items() if presence.entries and code in names]
        if not been:
            return self.tr("was nowhere yet")
        return self.tr("%n scan(s): {sessions}", "", scans).format(sessions=", ".join(been))

    # --- choosing

    @property
    def _kept(self) -> int:
        return 1 if self.keep[1].isChecked() else 0

    @property
    def entry(self) -> Entry:
        """What the record that stays will say."""
        kept, other = (self._both[side].person for side in (self._kept, 1 - self._kept))
        chosen = {
            field: getattr(self._both[1 if pair[1].isChecked() else 0].person, field)
            for field, pair in self.choices.items()
        }
        return with_changes(united(kept, other), chosen)

    def _touch(self, field: str) -> None:
        self._touched.add(field)
        self._say_outcome()

    def _show_choice(self) -> None:
        """Where the person has chosen nothing themselves, the kept record's word stands, if it has one."""
        for field, pair in self.choices.items():
            if field not in self._touched:
                said = bool(getattr(self._both[self._kept].person, field))
                pair[self._kept if said else 1 - self._kept].setChecked(True)
        self._say_outcome()

    def _say_outcome(self) -> None:
        kept, other = (self._both[side].person.called for side in (self._kept, 1 - self._kept))
        sentences = [
            self.tr(
                "The record of {other} goes into the one of {kept}: their scans become one person's, badges that are "
                "good stay good, and the history of both is kept. This cannot be taken back."
            ).format(other=other, kept=kept)
        ]
        if wrong := self._to_reprint():
            digits = ", ".join(f"…{badge.number[-6:]}" for badge in wrong)
            sentences.append(self.tr("To be reprinted, because it says something else: {badges}").format(badges=digits))
        self._outcome.setText("\n".join(sentences))

    def _to_reprint(self) -> list[Badge]:
        entry = self.entry
        person = Attendee(**{field: getattr(entry, field) for field in FIELDS})
        badges = (badge for file in self._both for badge in file.badges if badge.good)
        return [badge for badge in badges if Listed(person, badge).badge_wrong]

    # --- the end

    def _merge(self) -> None:
        kept, other = (self._both[side].person.id for side in (self._kept, 1 - self._kept))
        self._set_merging(True)
        work = partial(self._desk.merge, kept, other, self.entry)
        self._background.run(work, self._finish, self._fail)

    def _finish(self, person: Attendee) -> None:
        self._set_merging(False)
        self.merged.emit(person)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._set_merging(False)
        self.trouble.say(failure_sentence(error), Tone.ERROR)

    def _set_merging(self, merging: bool) -> None:
        self._merging = merging
        self.merge.setEnabled(not merging)

    def reject(self) -> None:
        if not self._merging:
            super().reject()


def _ready(label: QLabel) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(_INDENT, 0, 0, 0)
