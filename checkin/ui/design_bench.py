"""Where a design is worked on: the page, the list of what is on it, and what the chosen one is like.

canvas, list, panel --an edit of the text--> Draft --changed--> list, panel, canvas
                                               |--design, card--> Drawing (behind the window) --picture--> canvas
                                               |--refused--> one sentence below the page
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin.badges.design import Design, DesignError
from checkin.badges.elements import Area
from checkin.badges.fonts import tidy
from checkin.badges.paper import CardProblem
from checkin.badges.pieces import SIDES, Piece, alone, face_of, pieces, placed
from checkin.badges.writing import removed
from checkin.desk import Desk
from checkin.domain.badges import Card
from checkin.domain.names import is_syllable
from checkin.ui import files, theme
from checkin.ui.background import Background
from checkin.ui.design_adding import adding
from checkin.ui.design_canvas import DesignCanvas
from checkin.ui.design_draft import Draft
from checkin.ui.design_drawing import Drawing, Drawn
from checkin.ui.design_elements import DesignElements, piece_word
from checkin.ui.design_keeping import FOLDER
from checkin.ui.design_panel import DesignPanel
from checkin.ui.design_people import HardestStrip, PersonChooser
from checkin.ui.design_status import DesignStatus
from checkin.ui.design_words import element_sentence
from checkin.ui.print_problems import problem_field, problem_sentence

_SMALL_AFTER = 350
"""Milliseconds without an edit after which the ten small badges are drawn again."""


class DesignBench(QWidget):
    """Works on ``draft``, looked at with the ``cards`` of the roster, which is not empty. ``failed`` carries an exception.

    Drawing is done by ``printer``, whose thread no scan waits for; people and files are looked up in ``background``.
    """

    failed = Signal(object)

    def __init__(
        self,
        draft: Draft,
        desk: Desk,
        background: Background,
        printer: Background,
        settings: QSettings,
        cards: tuple[Card, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._background, self._settings = draft, background, settings
        self._side = "front"
        self._trial: Design | None = None
        self.drawing, self.small = Drawing(printer, self), Drawing(printer, self)
        self.elements, self.canvas, self.panel = DesignElements(), DesignCanvas(), DesignPanel()
        self.status = DesignStatus()
        self.people = PersonChooser(desk, background, cards)
        self.hardest = HardestStrip(printer, cards)
        self._later = QTimer(self, singleShot=True, interval=_SMALL_AFTER)
        self._build()
        self._connect()
        self._translate()
        self.setFocusProxy(self.canvas)

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(theme.GAP)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.status)
        middle.addWidget(self.people)
        middle.addWidget(self.hardest)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.ROOM)
        row.addWidget(self.elements)
        row.addLayout(middle, 1)
        row.addWidget(self.panel)

    def _connect(self) -> None:
        canvas, elements = self.canvas, self.elements
        self._draft.changed.connect(self._show)
        self._draft.refused.connect(self.status.refuse)
        canvas.picked.connect(self._pick)
        canvas.aimed.connect(self._aim)
        canvas.placed.connect(self._place)
        canvas.let_go.connect(self._let_go)
        canvas.resized.connect(self._draw)
        elements.picked.connect(self._pick)
        elements.turned.connect(self.turn)
        elements.adding.connect(self._add)
        for source in (canvas, elements):
            source.removing.connect(self._remove)
        self.panel.edited.connect(self._edit)
        self.people.chosen.connect(self._look_at)
        self.people.blackened.connect(self._draw_all)
        self.hardest.chosen.connect(self._look_at)
        self.hardest.found.connect(self._draw_small)
        self._later.timeout.connect(self._draw_small)
        self.drawing.drawn.connect(self._show_drawn)
        self.small.drawn.connect(self._show_small)

    # --- what is shown

    @property
    def card(self) -> Card:
        """Whose badge is on the page."""
        card = self.people.card
        if card is None:
            raise RuntimeError("a bench without cards")
        return card

    def turn(self, side: str) -> None:
        """Turn to the front, the back or the inside."""
        self._side = side
        self.canvas.select("")
        self._show()

    def begin(self) -> None:
        """Another design is on the bench: its front, and whom it has most trouble with."""
        self.turn("front")
        if self._draft.design:
            self.hardest.look_through(self._draft.design)

    def _show(self) -> None:
        design = self._draft.design
        if design is None:
            return
        sides = [side for side in SIDES if face_of(design, side)]
        self._side = self._side if self._side in sides else "front"
        face = face_of(design, self._side)
        found = pieces(design, self._side)
        chosen = self.canvas.selected
        if chosen and all(piece.key != chosen.key for piece in found):
            self.canvas.select("")
        self._trial = None
        self.status.refuse("")
        if face:
            self.canvas.show_face(face, found, self._hidden(found))
        self.elements.show_sides(sides, self._side)
        self.elements.show_pieces(found, self._draft.text, chosen.key if chosen else "")
        self._show_piece()
        self._draw_all()

    def _show_piece(self) -> None:
        piece = self.canvas.selected
        self.panel.show_piece(piece, self._draft.text)
        self._measure(piece, piece.area if piece else Area(0, 0, 0, 0))

    def _measure(self, piece: Piece | None, area: Area) -> None:
        words = self.tr("{element}: {x}, {y} mm from the corner, {width} × {height} mm")
        numbers = {
            side: self.locale().toString(float(round(getattr(area, side), 2)), "g", 5) for side in Area.__slots__
        }
        named = piece_word(piece, self._draft.text) if piece else ""
        self.status.measure(words.format(element=named, **numbers) if piece else "")

    def _hidden(self, found: tuple[Piece, ...]) -> set[str]:
        """The keys of what this person's badge does not show."""
        return {piece.key for piece in found if not _on_badge_of(self.card, piece)}

    def _draw_all(self) -> None:
        self._draw()
        self._later.start()

    def _draw(self) -> None:
        design = self._trial or self._draft.design
        if design:
            page = alone(design, self._side)
            self.drawing.ask(page, (self.card,), self.canvas.pixels, black=self.people.black.isChecked())

    def _draw_small(self) -> None:
        if self._draft.design and self.hardest.cards:
            page = alone(self._draft.design, self._side)
            self.small.ask(page, self.hardest.cards, self.hardest.pixels, black=self.people.black.isChecked())
            self.hardest.mark(self.card)

    def _show_drawn(self, drawn: Drawn) -> None:
        self.canvas.show_picture(drawn.pictures[0])
        problems = [problem for problem in drawn.problems if problem.card.attendee == self.card.attendee]
        self.status.warn(" · ".join(map(_problem_words, problems)))

    def _show_small(self, drawn: Drawn) -> None:
        self.hardest.show_drawn(drawn, _problem_words)

    # --- what is done

    def _pick(self, key: str) -> None:
        self.canvas.select(key)
        self.elements.choose(key)
        self.status.refuse("")
        piece = self.canvas.selected
        if piece and not _on_badge_of(self.card, piece):
            everybody = (*self.hardest.cards, *self.people.cards)
            somebody = next((card for card in everybody if _on_badge_of(card, piece)), None)
            if somebody:
                self._look_at(somebody)
        self._show_piece()

    def _look_at(self, card: Card) -> None:
        self.people.show_card(card)
        self.hardest.mark(card)
        self._show()

    def _edit(self, edit: Callable[[str], str], kind: str) -> None:
        if not self._draft.make(edit, kind):
            self._show_piece()  # what was typed is not so

    def _aim(self, piece: Piece, area: Area) -> None:
        outcome = self._draft.tried(lambda text: placed(text, piece, area))
        if isinstance(outcome, DesignError):
            self.canvas.refuse()
            self.status.refuse(element_sentence(outcome))
            return
        self.status.refuse("")
        self.canvas.accept()
        self._measure(piece, area)
        self._trial = outcome[0]
        self._draw()

    def _place(self, piece: Piece, area: Area, by: str) -> None:
        kind = f"keys {piece.key}" if by == "key" else ""
        self._draft.make(lambda text: placed(text, piece, area), kind)

    def _let_go(self) -> None:
        self._trial = None
        self._show_piece()
        self._draw()

    def _add(self, kind: str) -> None:
        if kind == "picture":
            kinds = [self.tr("Pictures (*.png *.jpg *.jpeg)")]
            files.ask_to_open(self, self.tr("Picture"), files.folder(self._settings, FOLDER), kinds, self._add_picture)
        else:
            self._add_to(kind)

    def _add_picture(self, path: Path) -> None:
        files.remember_folder(self._settings, FOLDER, path.parent)
        self._background.run(path.read_bytes, partial(self._add_to, "picture"), self.failed.emit, self)

    def _add_to(self, kind: str, picture: bytes = b"") -> None:
        design = self._draft.design
        if design is None:
            return
        edit = adding(design, self._side, kind, picture)
        before = {piece.key for piece in pieces(design, self._side)}
        if edit is None:
            self.status.refuse(self.tr("There is no room for that on this side. Move something, or make it smaller."))
        elif self._draft.make(edit):
            fresh = [piece.key for piece in pieces(self._draft.design or design, self._side) if piece.key not in before]
            self._pick(fresh[-1] if fresh else "")
            self.canvas.setFocus()

    def _remove(self) -> None:
        if piece := self.canvas.selected:
            self._draft.make(lambda text: removed(text, piece.key))

    # --- Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.canvas.setAccessibleName(self.tr("The page: arrow keys move the chosen element"))
        self._show()


def _on_badge_of(card: Card, piece: Piece) -> bool:
    """Whether the badge of ``card`` shows ``piece``, which may be only for those who have a name in Hangul, or none."""
    has_hangul = any(map(is_syllable, tidy(card.hangul)))
    return not piece.when or (piece.when == "hangul") == has_hangul


def _problem_words(problem: CardProblem) -> str:
    """What will not look right with somebody's badge: which field, and why."""
    return f"{problem_field(problem)}: {problem_sentence(problem)}"
