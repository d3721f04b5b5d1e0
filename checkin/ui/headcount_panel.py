"""One session's headcount by category, country and company, in small tables that sort."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from checkin.domain.headcount import Group, Headcount
from checkin.ui import theme, wording
from checkin.ui.widgets import Card

_FIGURES = (90, 100, 74)
"""Pixels for expected, attended and inside, with room for the arrow that says by what is sorted."""


class GroupsTable(QTableWidget):
    """Groups with how many were expected, attended and are inside; sorted by a click on a header."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._shown: dict[str, Group] = {}
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * theme.GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_FIGURES, start=1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    def set_header(self, words: list[str]) -> None:
        """The words above the columns."""
        for column, word in enumerate(words):
            item = QTableWidgetItem(word)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)

    def show_groups(self, groups: Mapping[str, Group]) -> None:
        """Show ``groups`` by the words they go by; order and scroll stay, and nothing moves if nothing changed."""
        if dict(groups) == self._shown:
            return
        self._shown = dict(groups)
        place = self.verticalScrollBar().value()
        self.setSortingEnabled(False)
        self.setRowCount(len(groups))
        for row, (name, group) in enumerate(groups.items()):
            word = QTableWidgetItem(name)
            word.setToolTip(name)
            self.setItem(row, 0, word)
            for column, figure in enumerate((group.expected, group.attended, group.inside), start=1):
                item = QTableWidgetItem()
                item.setData(Qt.ItemDataRole.DisplayRole, figure)  # as a number: it sorts as one
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.setSortingEnabled(True)
        self.verticalScrollBar().setValue(place)


class HeadcountPanel(Card):
    """The details of the chosen session, and what can be done with it."""

    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._headcount: Headcount | None = None
        self.body.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        self.body.setSpacing(theme.GAP)
        self._about = QLabel()
        self._about.setProperty("role", "small")
        self._about.setWordWrap(True)
        self.tabs = QTabWidget()
        self.tables = {by: GroupsTable() for by in ("category", "country", "company")}
        for table in self.tables.values():
            self.tabs.addTab(table, "")
        self.edit, self.remove = QPushButton(), QPushButton()
        self.remove.setProperty("role", "danger")
        for button in (self.edit, self.remove):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.edit, 1)
        buttons.addWidget(self.remove, 1)
        self.body.addWidget(self._about)
        self.body.addWidget(self.tabs, 1)
        self.body.addLayout(buttons)
        self._translate()

    def show_headcount(self, headcount: Headcount) -> None:
        """Show ``headcount``."""
        self._headcount = headcount
        self.set_title(headcount.session.name)
        self._about.setText(
            self.tr("Code {code}. The doors open %n minute(s) before.", "", headcount.session.opens_before).format(
                code=headcount.session.code
            )
        )
        nothing = self.tr("(not said)")
        words: dict[str, Callable[[str], str]] = {
            "category": wording.category_word,
            "country": wording.country_word,
            "company": str,
        }
        for by, table in self.tables.items():
            groups: Mapping[str, Group] = getattr(headcount, f"by_{by}")
            table.show_groups(_by_word({name: words[by](name) or nothing for name in groups}, groups))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            if self._headcount:
                self.show_headcount(self._headcount)
        super().changeEvent(event)

    def _translate(self) -> None:
        words = {"category": self.tr("Category"), "country": self.tr("Country"), "company": self.tr("Company")}
        for place, (by, table) in enumerate(self.tables.items()):
            self.tabs.setTabText(place, words[by])
            table.set_header([words[by], self.tr("Expected"), self.tr("Attended"), self.tr("Inside")])
            table.setAccessibleName(words[by])
        self.edit.setText(self.tr("&Edit"))
        self.edit.setToolTip(self.tr("Edit the session (Enter or F2)"))
        self.remove.setText(self.tr("&Remove…"))


def _by_word(words: Mapping[str, str], groups: Mapping[str, Group]) -> dict[str, Group]:
    """The groups under the words shown for them: "Press" and "언론" are one."""
    shown: dict[str, Group] = {}
    for name, group in groups.items():
        other = shown.get(words[name], Group())
        shown[words[name]] = Group(
            other.expected + group.expected, other.attended + group.attended, other.inside + group.inside
        )
    return shown
