"""Badges that did not come out: why, and where they could come out instead.

refused | failed | stuck --> one dialog with a sentence --> second printer | the same again | leave it
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.devices.jobs import Refused, Standing
from checkin.domain.badges import Card
from checkin.prints import Waiting
from checkin.ui import theme
from checkin.ui.print_choices import PrintChoices
from checkin.ui.print_job import Handed, Job
from checkin.ui.print_words import end_sentence, printer_word, refusal_sentence, stuck_sentence

if TYPE_CHECKING:
    from checkin.ui.printing import Printing


class Offer(StrEnum):
    """What to do with badges that did not come out."""

    SECOND = "second"
    AGAIN = "again"
    LEAVE = "leave"


class OfferDialog(QDialog):
    """``chosen`` carries an ``Offer``, once. ``second`` is the printer to turn to, "" where the desk has none.

    ``waits``: the badges lie at the printer and may come out yet; then the same again means to go on waiting. ``name``
    is whose badge it is, where it is one and known.
    """

    chosen = Signal(object)

    def __init__(
        self, badges: int, sentence: str, second: str, name: str, *, waits: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.badges, self._second, self._name, self._waits = badges, second, name, waits
        self._answer = Offer.LEAVE
        picture = QLabel()
        picture.setPixmap(theme.picture("printer-off", theme.Color.RED_DEEP, 32, self.devicePixelRatioF()))
        self._title, self.sentence = QLabel(wordWrap=True), QLabel(sentence, wordWrap=True)
        self._title.setProperty("role", "heading")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._rest = QLabel(wordWrap=True)
        self._rest.setProperty("role", "muted")
        self.second, self.again, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.second.setVisible(bool(second))
        first = self.second if second else self.again
        first.setProperty("role", "primary")
        first.setDefault(True)
        for button, offer in (
            (self.second, Offer.SECOND),
            (self.again, Offer.AGAIN),
            (self.leave, Offer.LEAVE),
        ):
            button.clicked.connect(partial(self._choose, offer))
        self.leave.setVisible(not waits)
        head = QHBoxLayout()
        head.setSpacing(theme.ROOM)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addStretch(1)
        for button in (self.leave, self.again, self.second):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addLayout(head)
        for label in (self.sentence, self._rest):
            column.addWidget(label)
        column.addSpacing(theme.GAP)
        column.addLayout(buttons)
        self.setMinimumWidth(560)
        self._translate()
        first.setFocus()
        self.finished.connect(lambda: self.chosen.emit(self._answer))

    def add(self, badges: int) -> None:
        """More badges share the same fate."""
        self.badges += badges
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _choose(self, offer: Offer) -> None:
        self._answer = offer
        self.accept()

    def _translate(self) -> None:
        if self._waits:
            title = self.tr("%n badge(s) wait at the printer", "", self.badges)
            title_of_one = self.tr("The badge of {name} waits at the printer")
            rest = self.tr("What waits comes out by itself when the printer goes on.")
            again = self.tr("Keep &waiting")
        else:
            title = self.tr("%n badge(s) did not come out", "", self.badges)
            title_of_one = self.tr("The badge of {name} did not come out")
            rest = self.tr("Nothing was noted as printed.")
            again = self.tr("&Try again")
        self.setWindowTitle(self.tr("Printer"))
        one = self.badges == 1 and self._name
        self._title.setText(title_of_one.format(name=self._name) if one else title)
        self._rest.setText(rest)
        self.again.setText(again)
        self.leave.setText(self.tr("&Leave it"))
        self.second.setText(self.tr("&Print on {printer}").format(printer=printer_word(self._second)))


class PrintOffers(QObject):
    """Shows one offer a printer and fate; more badges are added to it. ``printing`` does what was chosen.

    While it is ``unattended``, guests are in front of the screen and nothing is asked: ``told`` carries what is wrong.
    """

    told = Signal(str, str)

    def __init__(self, choices: PrintChoices, printing: Printing, window: QWidget) -> None:
        super().__init__(window)
        self._choices, self._printing, self._window = choices, printing, window
        self.unattended: Callable[[], bool] = lambda: False
        self._open: dict[tuple[str, str], OfferDialog] = {}
        self._people: dict[tuple[str, str], list[str]] = {}
        self._stuck: dict[str, OfferDialog] = {}
        self._hushed: set[str] = set()
        self._names: dict[str, str] = {}

    def remember(self, cards: Iterable[Card]) -> None:
        """Whose badges are on their way: a badge that does not come out is called by its name."""
        self._names |= {card.attendee: card.called for card in cards}

    def say_refused(self, job: Job, handed: Handed) -> None:
        """A printer did not take badges at all."""
        assert isinstance(handed.outcome, Refused)
        people = [card.attendee for part in job.parts[job.parts.index(handed.part) :] for card in part.drawn]
        self.remember(handed.part.drawn)
        sentence = refusal_sentence(handed.outcome, job.printer)
        self._offer(job.printer, handed.outcome.trouble.value, people, sentence)

    def say_failed(self, waiting: Waiting, error: str) -> None:
        """A printer took badges, and they did not come out."""
        if waiting.print in self._hushed:
            self._hushed.discard(waiting.print)
            return
        sentence = end_sentence(error, waiting.printer)
        self._offer(waiting.printer, error, waiting.attendees, sentence)

    def say_stuck(self, waiting: Waiting, standing: Standing) -> None:
        """A printer has badges and does not print them."""
        if self._stuck:
            return  # those behind it wait for the same paper
        if self.unattended():
            self.told.emit("error", stuck_sentence(standing))
            return
        second, name = self._second(waiting.printer), self._names.get(waiting.attendees[0], "")
        dialog = OfferDialog(waiting.badges, stuck_sentence(standing), second, name, waits=True, parent=self._window)
        self._stuck[waiting.print] = dialog
        dialog.chosen.connect(partial(self._decide_stuck, waiting))
        dialog.open()

    def forget(self, waiting: Waiting) -> None:
        """It goes on after all: nothing is left to ask."""
        dialog = self._stuck.pop(waiting.print, None)
        if dialog is not None:
            dialog.reject()

    def hush(self, waiting: Waiting) -> None:
        """That this job does not come out is no news: it was taken back here."""
        self._hushed.add(waiting.print)

    def _second(self, printer: str) -> str:
        """Where to turn to from ``printer``."""
        second = self._choices.second
        return second if second != printer else ""

    def _offer(self, printer: str, fate: str, people: list[str] | tuple[str, ...], sentence: str) -> None:
        if self.unattended():
            self.told.emit("error", sentence)
            return
        key = (printer, fate)
        if key in self._open:
            self._people[key].extend(people)
            self._open[key].add(len(people))
            return
        second, name = self._second(printer), self._names.get(people[0], "")
        dialog = OfferDialog(len(people), sentence, second, name, waits=False, parent=self._window)
        self._open[key], self._people[key] = dialog, list(people)
        dialog.chosen.connect(partial(self._decide, key))
        dialog.open()

    def _decide(self, key: tuple[str, str], offer: Offer) -> None:
        del self._open[key]
        people, printer = self._people.pop(key), key[0]
        if offer is Offer.SECOND:
            self._printing.turn_to(self._second(printer), people)
        elif offer is Offer.AGAIN:
            self._printing.turn_to(printer, people)

    def _decide_stuck(self, waiting: Waiting, offer: Offer) -> None:
        self._stuck.pop(waiting.print, None)
        if offer is Offer.SECOND:
            self._printing.take_back(waiting, self._second(waiting.printer))
