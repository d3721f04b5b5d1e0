"""In place of a list of nobody: why it is empty, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from checkin.storage.listing import Only
from checkin.ui.attendees_model import Wanted
from checkin.ui.widgets import EmptyState


class EmptyList(EmptyState):
    """``add_wanted`` carries what was searched for, "" for nothing; ``all_wanted``: the filters are to be put away."""

    add_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("people", "", "", parent=parent)
        self._wanted = Wanted()
        self.chosen.connect(self._help)

    def show_wanted(self, wanted: Wanted) -> None:
        """That nobody is like ``wanted``."""
        self._wanted = wanted
        if wanted.typed:
            self.set_words(
                self.tr("Nobody found"),
                self.tr("Type less of the name, or the company. If the person is not on the list, add them."),
                self.tr("Add “{name}”").format(name=wanted.typed.strip()),
            )
        elif wanted.only != Only():
            self.set_words(self.tr("Nobody here"), self.tr("Nobody on the list is like that."), self.tr("Show all"))
        else:
            self.set_words(
                self.tr("The list is empty"),
                self.tr("Import a list on the Import page, or add the first person here."),
                self.tr("Add a person"),
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_wanted(self._wanted)
        super().changeEvent(event)

    def _help(self) -> None:
        if self._wanted.typed or self._wanted.only == Only():
            self.add_wanted.emit(self._wanted.typed)
        else:
            self.all_wanted.emit()
