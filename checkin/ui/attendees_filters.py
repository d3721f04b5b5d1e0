"""Above the list: what is searched for, and who is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from checkin.storage.listing import Only, Standing
from checkin.ui import theme, wording
from checkin.ui.widgets import SearchBox

_WRITTEN = Qt.ItemDataRole.UserRole + 1


class Filters(QWidget):
    """``filtered``: another category or standing was chosen. What is typed comes from ``search``."""

    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.category, self.standing = SearchBox(), QComboBox(), QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.search, 1)
        for combo in (self.category, self.standing):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMinimumContentsLength(14)
            combo.activated.connect(self.filtered)
            row.addWidget(combo)
        self.category.addItem("", "")
        for standing in Standing:
            self.standing.addItem("", standing)
        self.standing.setCurrentIndex(self.standing.findData(Standing.LISTED))
        self._translate()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return (self.search, self.category, self.standing)

    @property
    def only(self) -> Only:
        """Who is shown."""
        standing = Standing(self.standing.currentData())
        if standing is Standing.LISTED and self.search.looks.strip():
            standing = Standing.EVERYBODY  # who asks for a cancelled person by name must not hear "nobody"
        return Only(standing, self.category.currentData() or "")

    def show_all(self) -> None:
        """Put the filters away; the search stays."""
        self.category.setCurrentIndex(0)
        self.standing.setCurrentIndex(self.standing.findData(Standing.LISTED))
        self.filtered.emit()

    def offer_categories(self, words: dict[str, str]) -> None:
        """Let choose from these categories: by key, as written."""
        chosen = self.category.currentData()
        while self.category.count() > 1:
            self.category.removeItem(1)
        for key, written in sorted(words.items(), key=lambda item: wording.category_word(item[1])):
            self.category.addItem(wording.category_word(written), key)
            self.category.setItemData(self.category.count() - 1, written, _WRITTEN)
        self.category.setCurrentIndex(max(self.category.findData(chosen), 0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.search.set_hint(self.tr("Search: name, initials (ㄱㅁㅅ), company, e-mail, badge number"))
        self.category.setAccessibleName(self.tr("Category"))
        self.standing.setAccessibleName(self.tr("Who is shown"))
        words = {
            Standing.EVERYBODY: self.tr("Everybody, cancelled too"),
            Standing.LISTED: self.tr("On the list"),
            Standing.NO_BADGE: self.tr("No badge yet"),
            Standing.NOT_PRINTED: self.tr("Badge not printed"),
            Standing.PRINTED: self.tr("Badge printed"),
            Standing.BADGE_WRONG: self.tr("Badge to be reprinted"),
            Standing.INSIDE: self.tr("Inside a session now"),
            Standing.ARRIVED: self.tr("Arrived"),
            Standing.NOT_ARRIVED: self.tr("Not arrived yet"),
            Standing.CANCELLED: self.tr("Cancelled"),
        }
        for place in range(self.standing.count()):
            self.standing.setItemText(place, words[Standing(self.standing.itemData(place))])
        self.category.setItemText(0, self.tr("All categories"))
        for place in range(1, self.category.count()):
            self.category.setItemText(place, wording.category_word(self.category.itemData(place, _WRITTEN)))
