"""A badge that is on paper already: who printed it, where and when, and why it is wanted again.

Before --> ReprintDialog --> Lost: a new number | Damaged: the same again | Wrong text: corrected here --> ``chosen``
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.attendees import Attendee, Entry, with_changes
from checkin.domain.badges import Revoked
from checkin.domain.event import Event
from checkin.domain.roster import LONGEST_FIELD
from checkin.prints import Before
from checkin.ui import theme, wording
from checkin.ui.print_words import printer_word
from checkin.ui.widgets import MessageStrip, Tone

translate = QCoreApplication.translate
REASONS = (Revoked.LOST, Revoked.DAMAGED, Revoked.WRONG_TEXT)
CORRECTED = ("hangul", "name", "company", "title")
"""The fields of a badge that are corrected at the door; all others in the person's own form."""


@dataclass(frozen=True, slots=True)
class Reprint:
    """Why a badge is printed again, and what the person's ``entry`` is from now on, where the text was wrong."""

    why: Revoked
    entry: Entry | None = None


def renamed(person: Entry, name: str) -> Entry:
    """``person`` under another ``name``, with given name and surnames that fit it.

    A badge prints the parts where there are some: they are split as the old name was, or dropped when that cannot be
    told any more.
    """
    if name == person.name:
        return person
    given, surnames = person.given.split(), person.surnames.split()
    words, old = name.split(), person.name.split()
    parts = ("", "")
    if given and surnames and len(words) == len(old):
        if old == [*given, *surnames]:
            parts = (" ".join(words[: len(given)]), " ".join(words[len(given) :]))
        elif old == [*surnames, *given]:
            parts = (" ".join(words[len(surnames) :]), " ".join(words[: len(surnames)]))
    return replace(person, name=name, given=parts[0], surnames=parts[1])


class ReprintDialog(QDialog):
    """``chosen`` carries a ``Reprint``. Enter prints; the reason is the one thing that has to be said."""

    chosen = Signal(object)

    def __init__(
        self, person: Attendee, before: Before, event: Event, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person, self._before, self._event, self._now = person, before, event, now
        self._title, self.told = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self.told.setProperty("role", "strong")
        for label in (self._title, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._why = QLabel(wordWrap=True)
        self._why.setProperty("role", "muted")
        self.reasons = {why: QRadioButton() for why in REASONS}
        self.fields = {field: QLineEdit(getattr(person, field), maxLength=LONGEST_FIELD) for field in CORRECTED}
        self._words = {field: QLabel() for field in CORRECTED}
        self._correction = QWidget()
        self.trouble = MessageStrip()
        self.do, self.back = QPushButton(), QPushButton()
        self._build()
        self._translate()
        for why, button in self.reasons.items():
            button.toggled.connect(partial(self._turn, why))
        for line in self.fields.values():
            line.setCursorPosition(0)
            line.textEdited.connect(self.trouble.put_away)
        self._turn(Revoked.LOST, False)
        self.reasons[Revoked.LOST].setFocus()

    def _build(self) -> None:
        picture = QLabel()
        picture.setPixmap(theme.picture("verdict-attention", theme.Color.AMBER_DEEP, 32, self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(theme.ROOM)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        form = QGridLayout(self._correction)
        form.setContentsMargins(theme.WIDE, 0, 0, 0)
        form.setHorizontalSpacing(theme.ROOM)
        form.setVerticalSpacing(theme.HALF)
        for place, (field, line) in enumerate(self.fields.items()):
            row, column = 2 * (place // 2), place % 2
            self._words[field].setBuddy(line)
            self._words[field].setProperty("role", "small")
            form.addWidget(self._words[field], row, column)
            form.addWidget(line, row + 1, column)
        self.do.setProperty("role", "primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self.accept)
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.do)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column_of_all.setSpacing(theme.GAP)
        column_of_all.addLayout(head)
        column_of_all.addWidget(self.told)
        column_of_all.addSpacing(theme.GAP)
        column_of_all.addWidget(self._why)
        for button in self.reasons.values():
            column_of_all.addWidget(button)
        column_of_all.addWidget(self._correction)
        column_of_all.addWidget(self.trouble)
        column_of_all.addSpacing(theme.GAP)
        column_of_all.addLayout(buttons)
        self.setMinimumWidth(680)

    @property
    def why(self) -> Revoked | None:
        """The reason that was chosen."""
        return next((why for why, button in self.reasons.items() if button.isChecked()), None)

    def accept(self) -> None:
        why = self.why
        if why is None:
            self.trouble.say(self.tr("Say first why it is printed again."), Tone.WARNING)
            return
        entry = self._entry() if why is Revoked.WRONG_TEXT else None
        if entry is not None and not entry.called:
            self.trouble.say(self.tr("A name is needed, in Hangul or in Latin letters."), Tone.ERROR)
            self.fields["name"].setFocus()
            return
        self.chosen.emit(Reprint(why, entry))
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _entry(self) -> Entry:
        typed = {field: " ".join(line.text().split()) for field, line in self.fields.items()}
        entry = renamed(self._person.entry(), typed["name"])
        return with_changes(entry, {field: typed[field] for field in CORRECTED if field != "name"})

    def _turn(self, why: Revoked, _: bool) -> None:
        wrong = self.why is Revoked.WRONG_TEXT
        self.trouble.put_away()
        if self._correction.isVisibleTo(self) is not wrong:
            self._correction.setVisible(wrong)
            self.adjustSize()
        if wrong and why is Revoked.WRONG_TEXT:
            first = "name" if self._person.name or not self._person.hangul else "hangul"
            self.fields[first].setFocus()
            self.fields[first].selectAll()

    def _translate(self) -> None:
        before = self._before
        self.setWindowTitle(self.tr("Already printed"))
        if before.waiting:
            self._title.setText(self.tr("The badge of {name} is on its way").format(name=self._person.called))
        else:
            self._title.setText(self.tr("The badge of {name} was printed already").format(name=self._person.called))
        self.told.setText(before_sentence(before, self._event, self._now))
        self._why.setText(self.tr("Why is it printed again?"))
        words = {
            Revoked.LOST: self.tr("&Lost: a new number, and the old badge opens no door any more"),
            Revoked.DAMAGED: self.tr("&Damaged: the same badge again"),
            Revoked.WRONG_TEXT: self.tr("&Wrong text: correct it here"),
        }
        for why, button in self.reasons.items():
            button.setText(words[why])
        for field, label in self._words.items():
            label.setText(wording.field_word(field))
            self.fields[field].setAccessibleName(wording.field_word(field))
        self.do.setText(self.tr("&Print"))
        self.back.setText(self.tr("Do not print"))


def before_sentence(before: Before, event: Event, now: datetime) -> str:
    """When, where and by whom: "9:05 AM · Desk A · Zebra ZD421 · Lucía · 2 times"."""
    said: Sequence[str] = (
        wording.moment_near(event, before.moment, now),
        translate("ReprintDialog", "Desk {name}").format(name=before.desk) if before.desk else "",
        printer_word(before.printer),
        before.operator,
        translate("ReprintDialog", "{count} times").format(count=before.times) if before.times > 1 else "",
    )
    return " · ".join(filter(None, said))


class SeveralDialog(QDialog):
    """Some of several badges were printed before. ``chosen`` says whether to print everybody's, or only the others'."""

    chosen = Signal(bool)

    def __init__(self, badges: int, printed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._badges, self._printed = badges, printed
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self.others, self.all, self.back = QPushButton(), QPushButton(), QPushButton()
        first = self.others if badges > printed else self.back
        if badges > printed:
            self.others.setProperty("role", "primary")
        self.others.setVisible(badges > printed)
        first.setDefault(True)
        self.others.clicked.connect(partial(self._choose, False))
        self.all.clicked.connect(partial(self._choose, True))
        self.back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.all)
        buttons.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(self._title)
        column.addLayout(buttons)
        self.setMinimumWidth(560)
        self._translate()
        first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _choose(self, everybody: bool) -> None:
        self.chosen.emit(everybody)
        self.accept()

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Already printed"))
        self._title.setText(
            self.tr("Of {count} badges, {printed} were printed already.").format(
                count=self._badges, printed=self._printed
            )
        )
        self.others.setText(self.tr("Print the &others (%n)", "", self._badges - self._printed))
        self.all.setText(self.tr("Print &all (%n)", "", self._badges))
        self.back.setText(self.tr("Do not print"))
