"""Several categories or companies out of those on the list, or typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from checkin.domain.words import plain
from checkin.ui import theme
from checkin.ui.marked_rows import MarkedRows
from checkin.ui.widgets import SearchBox

_WRITTEN = Qt.ItemDataRole.UserRole


class EnterBox(SearchBox):
    """A search whose Enter chooses, and does not press the dialog's button."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text().strip():
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class GroupsChoice(QWidget):
    """A list to tick, with a search above it; Enter ticks the only one found, or adds what was typed.

    ``key`` says when two words mean the same, ``word`` how one is shown.
    """

    changed = Signal()

    def __init__(
        self, key: Callable[[str], str], word: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._word = key, word
        self._by_key: dict[str, QListWidgetItem] = {}
        self.search, self.list = EnterBox(), MarkedRows()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.search.edited.connect(self._filter)
        self.search.entered.connect(self._enter)
        self.search.descended.connect(self.list.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self._translate()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked groups, as written."""
        ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(_WRITTEN)) for item in ticked)

    def tick(self, groups: Iterable[str]) -> None:
        """Tick these, adding those that are not there yet."""
        for group in groups:
            item = self._item(group) or self._add(group)
            item.setCheckState(Qt.CheckState.Checked)

    def offer(self, known: Mapping[str, str]) -> None:
        """Let choose from ``known`` words too, given by their keys."""
        for written in sorted(known.values(), key=self._word):
            if self._item(written) is None:
                self._add(written)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            for item in self._items():
                item.setText(self._word(str(item.data(_WRITTEN))))
        super().changeEvent(event)

    def _translate(self) -> None:
        self.search.set_hint(self.tr("Search, or type another and press Enter"))
        self.list.setAccessibleName(self.tr("Who may come"))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _item(self, group: str) -> QListWidgetItem | None:
        return self._by_key.get(self._key(group))

    def _add(self, group: str) -> QListWidgetItem:
        item = QListWidgetItem(self._word(group), self.list)
        item.setData(_WRITTEN, group)
        item.setCheckState(Qt.CheckState.Unchecked)
        self._by_key[self._key(group)] = item
        return item

    def _filter(self, typed: str) -> None:
        words = plain(typed).split()
        for item in self._items():
            text = plain(f"{item.text()} {item.data(_WRITTEN)}")
            item.setHidden(not all(word in text for word in words))

    def _enter(self) -> None:
        typed = " ".join(self.search.text().split())
        found = [item for item in self._items() if not item.isHidden()]
        item = self._item(typed) or (found[0] if len(found) == 1 else self._add(typed))
        item.setCheckState(Qt.CheckState.Checked)
        self.search.clear()
        self.list.scrollToItem(item)
