"""One company out of hundreds, by typing a part of its name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from checkin.domain.words import company_key, fold
from checkin.ui.filter_box import POPUP, keep_narrow

_MARGINS = 6
"""Pixels that a line keeps beside its text."""
_FOLDED = Qt.ItemDataRole.UserRole


class _Completer(QCompleter):
    """Finds a part of a name, without accents and capitals."""

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())


class CompanyFilter(QComboBox):
    """``chosen``: another company, or all of them, by an empty text. What is no company goes back to what was chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._everything = ""
        self.key = ""
        keep_narrow(self)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line = self.lineEdit() or QLineEdit(self)
        self._words = QStandardItemModel(self)
        self.setModel(self._words)
        completer = _Completer(self._words, self)
        completer.setCompletionRole(_FOLDED)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = QListView()
        popup.setMinimumWidth(POPUP)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        completer.setPopup(popup)
        self.setCompleter(completer)
        completer.activated.connect(self._take)
        self.activated.connect(lambda: self._take(self.currentText()))
        self._line.editingFinished.connect(self._take_typed)

    def offer(self, everything: str, names: Mapping[str, str]) -> None:
        """Let choose from these, by key; ``everything`` is what is said when none is chosen."""
        self._everything = everything
        self._names = dict(names)
        blocked = self.blockSignals(True)
        self._words.clear()
        for name in (everything, *sorted(names.values(), key=fold)):
            item = QStandardItem(name)
            item.setData(fold(name), _FOLDED)
            self._words.appendRow(item)
        self.blockSignals(blocked)
        self.choose(self.key if self.key in names else "")

    def choose(self, key: str) -> None:
        """Show a company; "" for all."""
        self.key = key
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()
        self._line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus():
            self._show()

    def _show(self) -> None:
        """The whole name to whoever edits it, else as much of it as there is room for."""
        name = self._names.get(self.key, self._everything)
        self.setToolTip(name)
        if not self.hasFocus():
            room = self._line.width() - _MARGINS
            name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setEditText(name)
        self._line.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _take_typed(self) -> None:
        self._take(self._line.text())

    def _take(self, text: str) -> None:
        key = company_key(text)
        before = self.key
        if not text.strip() or text == self._everything:
            self.choose("")
        else:
            self.choose(key if key in self._names else before)
        if self.key != before:
            self.chosen.emit()
