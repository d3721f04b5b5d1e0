"""Whose badge is looked at while it is designed: anybody, found by name, and the ten hardest to set.

SearchBox --background: Desk.find--> completions --> ``chosen``
roster + design --background: hardest--> ten small badges --> ``chosen``
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checkin.badges.design import Design
from checkin.badges.hardest import hardest
from checkin.badges.paper import CardProblem
from checkin.desk import Desk
from checkin.domain.badges import Card
from checkin.storage.records import Match
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.design_drawing import Drawn
from checkin.ui.widgets import Completions, IconButton, SearchBox

TEN = 10
_SMALL = QSize(50, 58)
_WARNING = 18


class PersonChooser(QWidget):
    """``chosen``: somebody else's card is to be shown. ``blackened``: in black and white, or not."""

    chosen = Signal(object)
    blackened = Signal(bool)

    def __init__(
        self, desk: Desk, background: Background, cards: Sequence[Card], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._background, self._cards = desk, background, list(cards)
        self._places = {card.attendee: place for place, card in enumerate(self._cards)}
        self._place = 0
        self._found: dict[str, int] = {}
        self.previous, self.next = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.search = SearchBox()
        self.completions = Completions(self.search, lambda _: list(self._found))
        self.black = QCheckBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.HALF)
        row.addWidget(self.previous)
        row.addWidget(self.search, 1)
        row.addWidget(self.next)
        row.addSpacing(theme.GAP)
        row.addWidget(self.black)
        self.previous.clicked.connect(lambda: self._go(self._place - 1))
        self.next.clicked.connect(lambda: self._go(self._place + 1))
        self.search.edited.connect(self._look)
        self.completions.chosen.connect(self._take)
        self.black.toggled.connect(self.blackened)
        for button in (self.previous, self.next):
            button.setEnabled(len(self._cards) > 1)
        self._translate()

    @property
    def cards(self) -> list[Card]:
        """Everybody who can be looked at, in the order of the list."""
        return self._cards

    @property
    def card(self) -> Card | None:
        """Whose badge is shown."""
        return self._cards[self._place] if self._cards else None

    def show_card(self, card: Card) -> None:
        """Show ``card`` as chosen; says nothing."""
        self._place = self._places.get(card.attendee, 0)
        self.search.clear()
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _go(self, place: int) -> None:
        if self._cards:
            self.show_card(self._cards[place % len(self._cards)])
            self.chosen.emit(self.card)

    def _look(self, typed: str) -> None:
        if typed.strip() and typed not in self._found:
            work = partial(self._desk.find, typed, TEN)
            self._background.run_newest("design people", work, self._offer, owner=self)

    def _offer(self, matches: list[Match]) -> None:
        people = [match.attendee for match in matches if match.attendee.id in self._places]
        self._found = {
            " · ".join(filter(None, (one.name, one.hangul, one.company))): self._places[one.id] for one in people
        }
        self.completions.look()

    def _take(self, said: str) -> None:
        if said in self._found:
            self._place = self._found[said]
            self.chosen.emit(self.card)

    def _name(self) -> None:
        card = self.card
        shown = (card.called, card.hangul if card.latin else "", card.company) if card else ()
        self.search.setPlaceholderText(" · ".join(filter(None, shown)))

    def _translate(self) -> None:
        self.previous.set_word(self.tr("Previous person"))
        self.next.set_word(self.tr("Next person"))
        self.search.setAccessibleName(self.tr("Whose badge is shown: search by name"))
        self.search.setToolTip(self.tr("Whose badge is shown: search by name"))
        self.black.setText(self.tr("&Black and white"))
        self.black.setToolTip(self.tr("As a label printer prints it"))
        self._name()


class HardestStrip(QWidget):
    """Ten small badges to look at before a design is good. ``chosen`` carries the ``Card`` of the one that was pressed;
    ``found``: the ten are known, and are to be drawn."""

    chosen = Signal(object)
    found = Signal()

    def __init__(self, background: Background, cards: Sequence[Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background, self._roster = background, tuple(cards)
        self.cards: tuple[Card, ...] = ()
        self._word = QLabel()
        self._word.setProperty("role", "small")
        self._group = QButtonGroup(self)
        self.buttons: list[QToolButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.HALF)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._word)
        column.addLayout(self._row)
        self._row.addStretch(1)
        self._translate()
        self.hide()

    @property
    def pixels(self) -> int:
        """The side in which small badges are drawn."""
        return round(_SMALL.width() * self.devicePixelRatioF() * 2)

    def look_through(self, design: Design) -> None:
        """Find the ten of the roster that ``design`` has most trouble with."""
        if self._roster:
            work: Callable[[], list[Card]] = partial(hardest, self._roster, design, TEN)
            self._background.run_newest("hardest names", work, self._take, owner=self)

    def show_drawn(self, drawn: Drawn, words: Callable[[CardProblem], str]) -> None:
        """Show the ten as they look now; ``words`` say what is wrong with one."""
        for card, picture, button in zip(drawn.cards, drawn.pictures, self.buttons, strict=False):
            wrong = [words(problem) for problem in drawn.problems if problem.card is card]
            button.setIcon(_thumbnail(picture, troubled=bool(wrong), ratio=self.devicePixelRatioF()))
            said = "\n".join([card.called, *wrong])
            button.setToolTip(said)
            button.setAccessibleName(said)

    def mark(self, card: Card | None) -> None:
        """Show which of the ten, if any, is on the page."""
        self._group.setExclusive(False)
        for one, button in zip(self.cards, self.buttons, strict=True):
            button.setChecked(card is not None and one.attendee == card.attendee)
        self._group.setExclusive(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _take(self, cards: list[Card]) -> None:
        self.cards = tuple(cards)
        while self.buttons:
            self.buttons.pop().deleteLater()
        for card in cards:
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(_SMALL)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(card.called)
            button.clicked.connect(partial(self.chosen.emit, card))
            self._group.addButton(button)
            self.buttons.append(button)
            self._row.insertWidget(len(self.buttons) - 1, button)
        self.setVisible(bool(cards))
        self.found.emit()

    def _translate(self) -> None:
        self._word.setText(self.tr("The names that are hardest to set, the worst first"))


def _thumbnail(picture: QImage, *, troubled: bool, ratio: float) -> QIcon:
    """``picture`` with an edge, in the middle of a square; marked where something will not look right."""
    square = QPixmap(_SMALL * ratio)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    scaled = (
        picture.scaled(
            square.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        if not picture.isNull()
        else QImage()
    )
    left, top = (square.width() - scaled.width()) // 2, (square.height() - scaled.height()) // 2
    painter.drawImage(left, top, scaled)
    if not scaled.isNull():
        painter.setPen(QColor(theme.Color.EDGE))
        painter.drawRect(left, top, scaled.width() - 1, scaled.height() - 1)
    if troubled:
        mark = round(_WARNING * ratio)
        corner = square.width() - mark - 2
        painter.setBrush(QColor(theme.Color.AMBER))
        painter.setPen(QColor(theme.Color.AMBER))
        painter.drawEllipse(corner, 0, mark + 1, mark + 1)
        inset = round(3 * ratio)
        painter.drawPixmap(corner + inset, inset - 1, theme.picture("warning", theme.Color.AMBER_INK, mark - 2 * inset))
    painter.end()
    return QIcon(square)
