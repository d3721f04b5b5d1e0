"""The sessions of the event, ticked where one person is invited by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from checkin.domain.event import Event
from checkin.domain.sessions import Session
from checkin.ui import wording
from checkin.ui.wrapped_items import WrappedItems

_CODE = Qt.ItemDataRole.UserRole


class InvitedList(QListWidget):
    """``ticks`` are codes of sessions; ``touched``: a person changed them. A code of no session is kept."""

    touched = Signal()

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._planned: list[Session] = []
        self.ticks: frozenset[str] = frozenset()
        self.setWordWrap(True)
        self.setItemDelegate(WrappedItems(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._tick)

    def offer(self, sessions: Sequence[Session]) -> None:
        """The sessions there are."""
        self._planned = list(sessions)
        self.retranslate()

    def tick(self, codes: Iterable[str]) -> None:
        """Tick exactly these."""
        self.ticks = frozenset(codes)
        self.retranslate()

    def in_order(self, before: Sequence[str]) -> tuple[str, ...]:
        """The ticks: those of ``before`` in its order, then the others as they are planned."""
        kept = [code for code in before if code in self.ticks]
        added = [session.code for session in self._planned if session.code in self.ticks and session.code not in kept]
        return (*kept, *added, *sorted(self.ticks - {*kept, *added}))

    def retranslate(self) -> None:
        """Write the sessions again, in the language in force."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for session in self._planned:
            item = QListWidgetItem(f"{session.name}\n{wording.time_span(self._event, session)}", self)
            item.setData(_CODE, session.code)
            ticked = session.code in self.ticks
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _tick(self, item: QListWidgetItem) -> None:
        code = {str(item.data(_CODE))}
        self.ticks = self.ticks | code if item.checkState() is Qt.CheckState.Checked else self.ticks - code
        self.touched.emit()
