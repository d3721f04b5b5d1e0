"""The elements of one face as a list, and what can be done to the list: add one, take one away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.badges.pieces import SIDES, Piece
from checkin.badges.writing import value_at
from checkin.ui import theme
from checkin.ui.design_adding import KINDS
from checkin.ui.design_words import choice_word, field_word, kind_word, side_word

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole
_WIDTH = 232


def piece_word(piece: Piece, text: str) -> str:
    """What ``piece`` is, as a person would point at it: a box by what it shows first."""
    said = value_at(text, piece.key)
    said = said if isinstance(said, dict) else {}
    if piece.kind == "picture" and said.get("flag"):
        return added_word("flag")
    if piece.kind != "box":
        return kind_word(piece.kind)
    shown = ", ".join(_text_word(one) for one in said.get("text", []))
    return f"{shown} ({choice_word('when', piece.when)})" if piece.when else shown


def _text_word(said: dict[str, Any]) -> str:
    if "words" in said:
        return f"“{said['words']}”"
    named = said.get("field")
    return field_word(str(named[0] if isinstance(named, list) and named else named))


def added_word(kind: str) -> str:
    """What can be added, one of ``KINDS``."""
    return translate("DesignWords", "Flag of the country") if kind == "flag" else kind_word(kind)


class _List(QListWidget):
    """Delete takes the chosen element away."""

    removing = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentItem():
            self.removing.emit()
        else:
            super().keyPressEvent(event)


class DesignElements(QWidget):
    """``picked`` carries the key of an element, ``turned`` a side, ``adding`` a kind; ``removing``: the chosen one."""

    picked = Signal(str)
    turned = Signal(str)
    adding = Signal(str)
    removing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.sides = {side: QPushButton() for side in SIDES}
        group = QButtonGroup(self)
        self._sides = QWidget()
        row = QHBoxLayout(self._sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.HALF)
        for side, button in self.sides.items():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button, 1)
            button.clicked.connect(lambda _=False, one=side: self.turned.emit(one))
        self.list = _List()
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._pick)
        self.list.removing.connect(self.removing)
        self.add, self.remove = QPushButton(), QPushButton()
        menu = QMenu(self.add)
        self.additions = {kind: QAction(menu) for kind in KINDS}
        for kind, action in self.additions.items():
            menu.addAction(action)
            action.triggered.connect(lambda _=False, one=kind: self.adding.emit(one))
        self.add.setMenu(menu)
        self.remove.clicked.connect(self.removing)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.remove, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._sides)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._translate()

    def show_sides(self, sides: Sequence[str], side: str) -> None:
        """Show that the design has these ``sides``, and that ``side`` is the one on the page."""
        self._sides.setVisible(len(sides) > 1)
        for one, button in self.sides.items():
            button.setVisible(one in sides)
            button.setChecked(one == side)

    def show_pieces(self, pieces: Sequence[Piece], text: str, chosen: str) -> None:
        """List ``pieces`` from the top of the page down, ``chosen`` marked; says nothing."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for piece in sorted(pieces, key=lambda one: (one.area.y, one.area.x)):
                word = piece_word(piece, text)
                item = QListWidgetItem(word)
                item.setToolTip(word)
                item.setData(_KEY, piece.key)
                self.list.addItem(item)
            self.choose(chosen)
        has_code = any(piece.kind == "qr" for piece in pieces)
        has_table = any(piece.kind == "programme" for piece in pieces)
        self.additions["qr"].setEnabled(not has_code)
        self.additions["programme"].setEnabled(not has_table)

    def choose(self, key: str) -> None:
        """Mark the element ``key``, "" for none; says nothing."""
        with QSignalBlocker(self.list):
            rows = (row for row in range(self.list.count()) if self.list.item(row).data(_KEY) == key)
            self.list.setCurrentRow(next(rows, -1))
        self.remove.setEnabled(bool(key))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _pick(self, item: QListWidgetItem | None) -> None:
        key = str(item.data(_KEY)) if item else ""
        self.remove.setEnabled(bool(key))
        self.picked.emit(key)

    def _translate(self) -> None:
        for side, button in self.sides.items():
            button.setText(side_word(side))
        for kind, action in self.additions.items():
            action.setText(self.tr("Picture from a file…") if kind == "picture" else added_word(kind))
        self.add.setText(self.tr("&Add"))
        self.remove.setText(self.tr("&Remove"))
        self.list.setAccessibleName(self.tr("Elements of this side"))
