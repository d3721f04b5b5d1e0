"""Taking an import back: asked first, done in the background, and said in words whom that left on the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from checkin.lists import Unimported, UnknownImport
from checkin.office import Office
from checkin.ui import question
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence

translate = QCoreApplication.translate
_NAMED = 5
"""Of how many people who stay the names are said."""


class Undoing(QObject):
    """``undone`` and ``failed`` carry a sentence; ``began``: the question was answered with yes."""

    began = Signal()
    undone = Signal(str, bool)
    failed = Signal(str)

    def __init__(self, office: Office, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._background, self._window = office, background, parent

    def ask(self, import_id: str, name: str) -> None:
        """Ask whether to take back the import ``import_id`` of the list called ``name``."""
        question.ask(
            self._window,
            self.tr("Undo the import of {name}?").format(name=name),
            self.tr("Whoever it added is off the list again, whoever it changed or cancelled is as before. People who "
                    "came already and corrections made since stay. Badges of the people it added open no door any more."),
            self.tr("Undo the import"),
            partial(self._undo, import_id),
        )  # fmt: skip

    def _undo(self, import_id: str) -> None:
        self.began.emit()
        self._background.run(partial(self._office.undo_import, import_id), self._tell, self._fail, self)

    def _tell(self, outcome: Unimported) -> None:
        said = [self.tr("Undone: %n person(s) off the list again.", "", outcome.dropped)]
        if outcome.restored:
            said.append(self.tr("%n person(s) as before.", "", outcome.restored))
        if outcome.kept:
            said.append(self._kept(outcome))
        self.undone.emit(" ".join(said), bool(outcome.kept))

    def _kept(self, outcome: Unimported) -> str:
        names = ", ".join(person.called for person in outcome.kept[:_NAMED])
        if len(outcome.kept) > _NAMED:
            names = self.tr("{names} and {more} more").format(names=names, more=f"{len(outcome.kept) - _NAMED:,}")
        return self.tr("Still on it, because they came already or are one with another record: {names}.").format(
            names=names
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UnknownImport):
            self.failed.emit(self.tr("This import was undone already, perhaps at another desk."))
        else:
            self.failed.emit(failure_sentence(error))
