"""Two records of one person, from the list or from the possible doubles, to one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.ui.background import Background
from checkin.ui.doubles_dialog import DoublesDialog
from checkin.ui.failures import failure_sentence
from checkin.ui.merge_dialog import Both, MergeDialog, read_both


class Merging(QObject):
    """``written`` carries the id of the person whom two records became, "" where people were told apart; ``said`` a level
    and a sentence. ``window`` is the parent of the dialogs."""

    written = Signal(str)
    said = Signal(str, str)

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._background, self._window = desk, background, window

    def compare(self, one: str, other: str, over: QWidget | None = None) -> None:
        """Show two records side by side, to merge them; ``over`` is the dialog from which they come."""
        read = partial(read_both, self._desk, one, other)
        self._background.run(read, partial(self._open, over or self._window), self._fail, owner=over or self)

    def show_doubles(self) -> DoublesDialog:
        """Show who looks like one person."""
        dialog = DoublesDialog(self._desk, self._background, self._window)
        dialog.compare_wanted.connect(lambda one, other: self.compare(one, other, dialog))
        dialog.told_apart.connect(partial(self.written.emit, ""))
        self.written.connect(dialog.refresh)
        dialog.open()
        return dialog

    def _open(self, over: QWidget, both: Both) -> None:
        dialog = MergeDialog(self._desk, self._background, both, over)
        dialog.merged.connect(self._say_merged)
        dialog.open()

    def _say_merged(self, person: Attendee) -> None:
        self.said.emit("info", self.tr("Two records are one: {name}").format(name=person.called))
        self.written.emit(person.id)

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))
