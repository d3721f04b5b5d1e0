"""The meetings that cannot both be held, each a click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidgetItem, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.domain.meetings import Conflict, Meeting
from checkin.ui import meeting_words, theme, wording
from checkin.ui.marked_rows import MarkedRows
from checkin.ui.wrapped_items import WrappedItems

_ID = Qt.ItemDataRole.UserRole


class ConflictsList(QFrame):
    """Two lines a conflict: a meeting each. ``wanted`` carries the id of the one that a person chose."""

    wanted = Signal(str)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.conflicts: Sequence[Conflict] = ()
        self.setProperty("role", "card")
        self._title, self._hint = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._hint.setProperty("role", "muted")
        self.list = MarkedRows()
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedItems(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keeps = self.list.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.list.setSizePolicy(keeps)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        self.list.itemClicked.connect(self._want)
        self.list.itemActivated.connect(self._want)
        self._fill()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show these and nothing else."""
        if conflicts != self.conflicts:
            self.conflicts = conflicts
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self._title.setText(
            self.tr("%n conflict(s)", "", len(self.conflicts)) if self.conflicts else self.tr("No conflicts")
        )
        self._hint.setText(
            self.tr("Both meetings of each: choose one to go to it, then move it.")
            if self.conflicts
            else self.tr("Every table, company, person and interpreter is in one place at a time.")
        )
        self.list.setVisible(bool(self.conflicts))
        self.list.clear()
        self.list.setAccessibleName(self._title.text())
        for conflict in self.conflicts:
            for meeting in (conflict.first, conflict.second):
                item = QListWidgetItem(self._line(conflict, meeting))
                item.setIcon(theme.icon("warning", theme.Color.RED_DEEP))
                item.setData(_ID, meeting.id)
                self.list.addItem(item)

    def _line(self, conflict: Conflict, meeting: Meeting) -> str:
        when = f"{wording.day(self._event, meeting.starts)}, {wording.clock_time(self._event, meeting.starts)}"
        where = f"{meeting_words.table_word(meeting.table)}: {meeting_words.companies(meeting)}"
        return "\n".join((meeting_words.clash_word(conflict.clash), when, where))

    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_ID))
