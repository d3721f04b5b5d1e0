"""What one element of a design is like, in numbers and words that can be changed.

element + text --rows--> values; a person gives one --> ``edited`` with the edit of the text
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from checkin.badges.elements import FIELDS, INK
from checkin.badges.fonts import WEIGHTS
from checkin.badges.pieces import Piece
from checkin.badges.writing import added_inside, changed, removed, value_at
from checkin.ui import theme
from checkin.ui.design_rows import Colour, Fields, Number, Pick, Sizes, Words
from checkin.ui.design_words import choice_word, field_word, kind_word, property_word
from checkin.ui.filter_box import FilterBox
from checkin.ui.widgets import IconButton

_PLACE = ("x", "y", "width", "height")
_NUMBERS = {
    "box": _PLACE, "picture": _PLACE, "programme": (*_PLACE, "columns"), "free": _PLACE, "frame": (*_PLACE, "thickness", "radius"),
    "rule": ("x", "y", "width", "thickness"), "band": ("y", "height", "margin", "motif"), "qr": ("x", "y", "dots"),
}  # fmt: skip
_WHOLE = {"columns": 1, "dots": 4, "lines": 1}
_CHOICES: dict[str, tuple[str, ...]] = {
    "box": ("align", "valign", "when"),
    "picture": ("align",),
    "programme": ("only",),
}
_COLOURS: dict[str, tuple[str, ...]] = {"rule": ("colour",), "frame": ("colour", "fill")}
_OF_CHOICE = {
    "align": ("left", "centre", "right"), "valign": ("top", "middle", "bottom"), "when": ("", "hangul", "no hangul"),
    "breaks": ("anywhere", "words"), "only": ("", "sessions", "meetings"),
}  # fmt: skip
_IF_NOT_SAID: dict[str, Any] = {
    "thickness": 0.3, "columns": 1, "lines": 1, "leading": 1.2, "weight": "Regular", "colour": INK, "align": "left",
    "valign": "top", "breaks": "anywhere",
}  # fmt: skip
_NEW_TEXT = {"field": "company", "size": [9, 7, 5]}
_MOST_FIELDS = 4
_WIDTH = 296
_COLOUR = re.compile(r'"(#[0-9a-f]{6})"')


class DesignPanel(QScrollArea):
    """``edited`` carries an edit of the text, and of what kind it is: edits of one kind are undone together."""

    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece: Piece | None = None
        self._text = ""
        self._number = 1
        self._built: tuple[object, ...] = ()
        self.rows: dict[str, Any] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()

    def show_piece(self, piece: Piece | None, text: str) -> None:
        """Show what ``text`` says of ``piece``; None: how to choose one."""
        if (piece.key if piece else "") != (self._piece.key if self._piece else ""):
            self._number = 1
        self._piece, self._text = piece, text
        self._number = min(self._number, max(1, len(self._texts())))
        said = [(one.get("field"), one.get("words")) for one in self._texts()]
        shape = (piece.key if piece else "", self._number, said)
        if shape != self._built:
            self._built = shape
            self._build()
        for key, row in self.rows.items():
            value = value_at(text, key)
            row.show_value(_IF_NOT_SAID.get(key.rpartition(".")[2]) if value is None else value)

    # --- building

    def _texts(self) -> list[dict[str, Any]]:
        found = value_at(self._text, f"{self._piece.key}.text") if self._piece else None
        return found if isinstance(found, list) else []

    def _build(self) -> None:
        before, self.rows = self.rows, {}
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(theme.HALF, theme.HALF, theme.ROOM, theme.HALF)
        self._column.setSpacing(theme.GAP)
        if self._piece:
            self._build_piece(self._piece)
        else:
            hint = QLabel(
                self.tr(
                    "Choose an element on the page or in the list.\n\n"
                    "Arrow keys move it by half a millimetre, with Shift by five; with Ctrl they change its size.\n\n"
                    "While dragging, Alt lets go of the edges nearby."
                ),
                wordWrap=True,
            )
            hint.setProperty("role", "muted")
            self._column.addWidget(hint)
        self._column.addStretch(1)
        focused = (
            next((key for key, row in before.items() if row.isAncestorOf(self.focusWidget()) or row.hasFocus()), "")
            if self.focusWidget()
            else ""
        )
        if old := self.takeWidget():
            old.deleteLater()  # the row that was just used may be in it
        self.setWidget(inner)
        if focused in self.rows:
            self.rows[focused].setFocus()

    def _build_piece(self, piece: Piece) -> None:
        heading = QLabel(kind_word(piece.kind))
        heading.setProperty("role", "heading")
        self._column.addWidget(heading)
        self._pairs([(key, self._number_row(key)) for key in _NUMBERS[piece.kind]], piece.key)
        for key in _CHOICES.get(piece.kind, ()):
            self._row(f"{piece.key}.{key}", property_word(key), self._choice_row(key))
        for key in _COLOURS.get(piece.kind, ()):
            self._row(f"{piece.key}.{key}", property_word(key), Colour(self._colours()))
        if piece.kind == "programme":
            self._row(f"{piece.key}.size", self.tr("Size in points"), self._sizes_row())
            self._row(f"{piece.key}.empty", property_word("empty"), Words())
        if piece.kind in ("box", "band"):
            self._build_texts(piece)

    def _build_texts(self, piece: Piece) -> None:
        texts = self._texts()
        divider = QFrame()
        divider.setProperty("role", "divider")
        self._column.addSpacing(theme.HALF)
        self._column.addWidget(divider)
        self.which = FilterBox()
        self.which.offer([(str(n), f"{n}. {self._summary(one)}") for n, one in enumerate(texts, 1)])
        self.which.setCurrentIndex(self._number - 1)
        self.which.setAccessibleName(self.tr("Text"))
        self.which.chosen.connect(self._choose_text)
        self.more = IconButton("plus", self.tr("One more text below"))
        self.more.clicked.connect(self._add_text)
        self.fewer = IconButton("cross", self.tr("Remove this text"))
        self.fewer.setEnabled(len(texts) > 1)
        self.fewer.clicked.connect(self._remove_text)
        row = QHBoxLayout()
        row.setSpacing(theme.HALF)
        row.addWidget(self.which, 1)
        row.addWidget(self.more)
        row.addWidget(self.fewer)
        self._column.addLayout(row)
        if not texts:
            return
        key, said = f"{piece.key}.text[{self._number}]", texts[self._number - 1]
        self.source = Pick([("", self.tr("Fields of the person")), ("words", self.tr("The same words on every badge"))])
        self.source.show_value("words" if "words" in said else "")
        self.source.given.connect(partial(self._change_source, key))
        self._labelled(self.tr("Shows"), self.source)
        if "words" in said:
            self._row(f"{key}.words", property_word("words"), Words())
        else:
            named = said.get("field")
            count = min(len(named) + 1 if isinstance(named, list) else 2, _MOST_FIELDS)
            self._row(f"{key}.field", self.tr("The first that says something"), Fields(FIELDS, count))
        self._row(f"{key}.size", self.tr("Size in points: largest, comfortable, smallest"), self._sizes_row())
        weight = Pick([(weight, choice_word("weight", weight)) for weight in WEIGHTS])
        self._row(f"{key}.weight", property_word("weight"), weight)
        self._pairs([(one, self._number_row(one)) for one in ("lines", "leading", "gap")], key)
        self._row(f"{key}.breaks", property_word("breaks"), self._choice_row("breaks"))
        if piece.kind == "box":  # in the band it is the category's
            self._row(f"{key}.colour", property_word("colour"), Colour(self._colours()))

    def _pairs(self, rows: list[tuple[str, Number]], table: str) -> None:
        """Numbers two by two."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.HALF)
        for place, (key, row) in enumerate(rows):
            label = QLabel(property_word(key))
            label.setProperty("role", "small")
            label.setBuddy(row)
            row.setAccessibleName(property_word(key))
            grid.addWidget(label, place // 2 * 2, place % 2)
            grid.addWidget(row, place // 2 * 2 + 1, place % 2)
            self._join(f"{table}.{key}", row)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _row(self, key: str, word: str, row: Any) -> None:
        self._labelled(word, row)
        self._join(key, row)

    def _labelled(self, word: str, row: QWidget) -> None:
        label = QLabel(word, wordWrap=True)
        label.setProperty("role", "small")
        label.setBuddy(row)
        row.setAccessibleName(word)
        for box in row.findChildren(FilterBox):  # one of several under one word
            box.setAccessibleName(word)
        pair = QVBoxLayout()
        pair.setSpacing(theme.HALF)
        pair.addWidget(label)
        pair.addWidget(row)
        self._column.addLayout(pair)

    def _join(self, key: str, row: Any) -> None:
        self.rows[key] = row
        row.given.connect(partial(self._change, key))

    def _number_row(self, key: str) -> Number:
        if key in _WHOLE:
            return Number(1, _WHOLE[key], whole=True)
        number = Number(0.1 if key in ("thickness", "leading") else 0.5)
        number.setSuffix("" if key == "leading" else " mm")  # the distance of lines is a part of their size
        return number

    def _choice_row(self, key: str) -> Pick:
        return Pick([(value, choice_word(key, value)) for value in _OF_CHOICE[key]])

    def _sizes_row(self) -> Sizes:
        sizes = Sizes()
        sizes.set_words((self.tr("Largest size"), self.tr("Comfortable size"), self.tr("Smallest size")))
        return sizes

    def _colours(self) -> list[str]:
        return list(dict.fromkeys([INK, *_COLOUR.findall(self._text)]))

    def _summary(self, said: dict[str, Any]) -> str:
        """What a text shows, in a few words."""
        if "words" in said:
            return f"“{said['words']}”"
        named = said.get("field")
        first = named[0] if isinstance(named, list) and named else named
        return field_word(str(first))

    # --- what a person gives

    def _change(self, key: str, value: object) -> None:
        self.edited.emit(lambda text: changed(text, key, value), f"panel {key}")

    def _change_source(self, key: str, source: object) -> None:
        def words(text: str) -> str:
            said = value_at(text, f"{key}.field")
            first = said[0] if isinstance(said, list) and said else str(said)
            return changed(changed(text, f"{key}.field", None), f"{key}.words", field_word(first))

        def fields(text: str) -> str:
            return changed(changed(text, f"{key}.words", None), f"{key}.field", _NEW_TEXT["field"])

        if bool(source) != (value_at(self._text, f"{key}.words") is not None):
            self.edited.emit(words if source else fields, "")

    def _choose_text(self, number: str) -> None:
        self._number = int(number)
        self.show_piece(self._piece, self._text)

    def _add_text(self) -> None:
        if self._piece:
            key, before = self._piece.key, len(self._texts())
            self.edited.emit(lambda text: added_inside(text, key, "text", _NEW_TEXT), "")
            if len(self._texts()) > before:
                self._choose_text(str(before + 1))

    def _remove_text(self) -> None:
        if self._piece:
            key = f"{self._piece.key}.text[{self._number}]"
            self.edited.emit(lambda text: removed(text, key), "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._built = ()
            self.show_piece(self._piece, self._text)
        super().changeEvent(event)
