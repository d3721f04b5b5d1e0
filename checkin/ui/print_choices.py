"""What a person chose for printing, and finds again tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from checkin.badges.design import Design, Shelf

PDF = ""
"""The printer's name that stands for saving a PDF file."""
MOST_COPIES = 9
USUAL = "a6"


class PrintChoices(QObject):
    """The design, the printer and the copies of each badge, kept in the settings. ``changed``: one of them did."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shelf: Shelf | None = None

    @property
    def design(self) -> Design:
        """The design on which badges are drawn; ``USUAL`` until another was chosen."""
        known = self.designs
        chosen = str(self._settings.value("printing/design", USUAL))
        return known.get(chosen) or known.get(USUAL) or next(iter(known.values()))

    @property
    def designs(self) -> dict[str, Design]:
        """The designs of badges to choose from."""
        return self._offered.of("badge")

    @property
    def _offered(self) -> Shelf:
        from checkin.badges.design import shelf  # noqa: PLC0415 - the desk's first page draws no badge

        if self._shelf is None:
            self._shelf = shelf()
        return self._shelf

    def offer(self, found: Shelf) -> None:
        """Choose from the designs of ``found`` from now on: the event file may carry some of its own."""
        if found.kept != self._offered.kept:
            self._shelf = found
            self.changed.emit()

    @property
    def printer(self) -> str:
        """The system's name of the printer, ``PDF`` for a file."""
        return str(self._settings.value("printing/printer", PDF))

    @property
    def copies(self) -> int:
        """How many of each badge, 1 to ``MOST_COPIES``; a file always has one."""
        said = str(self._settings.value("printing/copies", "1"))
        return min(max(int(said), 1), MOST_COPIES) if said.isdecimal() else 1

    def choose_design(self, name: str) -> None:
        """Draw on the design called ``name`` from now on."""
        self._choose("design", name)

    def choose_printer(self, name: str) -> None:
        """Print on ``name``, or into a file: ``PDF``."""
        self._choose("printer", name)

    def choose_copies(self, count: int) -> None:
        """Print ``count`` of each badge."""
        self._choose("copies", str(count))

    def _choose(self, what: str, value: str) -> None:
        key = f"printing/{what}"
        if str(self._settings.value(key, "")) != value:
            self._settings.setValue(key, value)
            self.changed.emit()
