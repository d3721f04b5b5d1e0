"""The list that is being looked at before it is taken in: read in the background, and again whenever it is told of.

open --> background: look --> understood --(told otherwise)--> look --> understood
decide --> background: decide --> understood
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkin.office import Office
from checkin.sheets.reading import Alternative
from checkin.ui.background import Background
from checkin.ui.import_form import DELIMITER, ENCODING, HEADER_ROW, SHEET
from checkin.ui.import_reading import Told, Understood, decide, look


class ListReader(QObject):
    """``list`` is what was understood last, ``problem`` why the file at ``path`` could not be.

    ``began``: something is being read; then comes ``understood``, with whether it is another list or another reading of
    it, or ``refused``.
    """

    began = Signal()
    understood = Signal(bool)
    refused = Signal()

    def __init__(self, office: Office, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._background = office, background
        self._told = Told()
        self._settled = Told()
        """What was told when the list on the screen was understood."""
        self.path: Path | None = None
        self.list: Understood | None = None
        self.problem: Exception | None = None
        self.busy = False

    @property
    def stale(self) -> bool:
        """Whether the file of the list on the screen cannot be read as it was told last."""
        return self.problem is not None and self.list is not None and self.list.path == self.path

    def open(self, path: Path) -> None:
        """Read the list at ``path``, of which nothing was told yet."""
        self._told = Told()
        self._look(path)

    def read_again(self) -> None:
        """Plan anew: somebody may have been added or corrected meanwhile."""
        if self.list:
            self._look(self.list.path)

    def tell_column(self, column: int, meaning: str) -> None:
        """A ``column`` (from 0) means another field, "" for none."""
        if self.list:
            columns = self.list.columns
            self._told.say(column, columns.meaning[column] or "", meaning, columns.header_row)
            self._look(self.list.path)

    def tell_form(self, what: str, key: str) -> None:
        """How the file is to be read, as ``ReadingForm.told`` says it; what was said of its columns is forgotten."""
        told = Told(self._told.sheet, self._told.encoding, self._told.delimiter)
        if what == SHEET:
            told = Told(sheet=key)
        elif what == ENCODING:
            told.encoding = key
        elif what == DELIMITER:
            told.delimiter = key
        elif what == HEADER_ROW:
            told.header_row = int(key)
        self._told = told
        self.read_again()

    def tell_reading(self, alternative: Alternative) -> None:
        """Which of several readings is right."""
        self._told = Told(encoding=alternative.encoding, delimiter=alternative.delimiter)
        self.read_again()

    def decide(self, decided: Mapping[int, str]) -> None:
        """Who the rows in doubt are."""
        if self.list:
            self._told.decided = dict(decided)
            self._begin()
            work = partial(decide, self._office, self.list, dict(decided))
            self._background.run_newest("import", work, self._show, self._refuse, self)

    def give_up(self) -> None:
        """Go on with the list that is on the screen, if any, as if nothing had been asked."""
        self._background.run_newest("import", lambda: None, lambda _: None, owner=self)  # drops what is being read
        self.busy = False
        self._told = deepcopy(self._settled)
        if self.list:
            self.path = self.list.path

    def _look(self, path: Path) -> None:
        self.path = path
        self._begin()
        work = partial(look, self._office, path, self._told.choices(), dict(self._told.decided))
        self._background.run_newest("import", work, self._show, self._refuse, self)

    def _begin(self) -> None:
        self.busy = True
        self.began.emit()

    def _show(self, understood: Understood) -> None:
        if not self._told.places:
            self._told.learn(understood.columns)
        self._told.decided = dict(understood.decided)
        self._settled = deepcopy(self._told)
        before, self.list, self.problem, self.busy = self.list, understood, None, False
        self.understood.emit(before is None or _which(before) != _which(understood))

    def _refuse(self, error: Exception) -> None:
        self.problem, self.busy = error, False
        if self.list and self.list.path != self.path:
            self._told = deepcopy(self._settled)  # the list on the screen is as good as before
        self.refused.emit()


def _which(understood: Understood) -> tuple[Path, str, str, str]:
    """Which list it is, and how it was read."""
    sheet = understood.sheet
    return understood.path, sheet.sheet, sheet.encoding, sheet.delimiter
