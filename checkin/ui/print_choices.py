"""What a person chose for printing at this desk, and finds again tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from checkin.domain.print_order import PrintOrder

if TYPE_CHECKING:
    from checkin.badges.design import Design, Shelf

PDF = ""
"""The printer's name that stands for saving a PDF file."""
MOST_COPIES = 9
USUAL = "a6"
_KEYS = {"walk_ins": "desk/print_walk_ins"}  # where earlier versions kept it


class PrintChoices(QObject):
    """Kept in the settings of this computer, which is this desk. ``changed``: one of them did."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shelf: Shelf | None = None

    @property
    def design(self) -> Design:
        """The design on which badges are drawn; ``USUAL`` until another was chosen."""
        known = self.designs
        return known.get(self._said("design")) or known.get(USUAL) or next(iter(known.values()))

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
        return self._said("printer", PDF)

    @property
    def second(self) -> str:
        """The printer to which a badge goes that did not come out of the first; empty without one."""
        return self._said("second")

    @property
    def copies(self) -> int:
        """How many of each badge, 1 to ``MOST_COPIES``; a file always has one."""
        said = self._said("copies", "1")
        return min(max(int(said), 1), MOST_COPIES) if said.isdecimal() else 1

    @property
    def first_check_in(self) -> bool:
        """Whether a badge that was never printed is printed when its holder is first let in."""
        return self._said("first_check_in") == "true"

    @property
    def walk_ins(self) -> bool:
        """Whether the badge of somebody who walks in is printed at once.

        Until somebody chooses, it is where a printer was chosen: a file dialog in the middle of a queue is nobody's wish.
        """
        said = self._said("walk_ins")
        return said == "true" if said else self.printer != PDF

    @property
    def order(self) -> PrintOrder:
        """What a batch is sorted by."""
        said = self._said("order")
        return PrintOrder(said) if said in set(PrintOrder) else PrintOrder.LIST

    @property
    def contents(self) -> bool:
        """Whether a batch begins with a list of who is on which page."""
        return self._said("contents") == "true"

    def choose_design(self, name: str) -> None:
        """Draw on the design called ``name`` from now on."""
        self._choose("design", name)

    def choose_printer(self, name: str) -> None:
        """Print on ``name``, or into a file: ``PDF``."""
        self._choose("printer", name)

    def choose_second(self, name: str) -> None:
        """Offer ``name`` for badges that did not come out of the first printer; "" for none."""
        self._choose("second", name)

    def choose_copies(self, count: int) -> None:
        """Print ``count`` of each badge."""
        self._choose("copies", str(count))

    def choose_first_check_in(self, wanted: bool) -> None:
        """Print at the first check-in from now on, or not."""
        self._choose("first_check_in", "true" if wanted else "false")

    def choose_walk_ins(self, wanted: bool) -> None:
        """Print the badges of people who walk in, or not."""
        if wanted is not self.walk_ins:
            self._choose("walk_ins", "true" if wanted else "false")

    def choose_order(self, order: PrintOrder) -> None:
        """Sort batches by ``order``."""
        self._choose("order", PrintOrder(order).value)

    def choose_contents(self, wanted: bool) -> None:
        """Begin batches with their contents, or not."""
        self._choose("contents", "true" if wanted else "false")

    def _said(self, what: str, otherwise: str = "") -> str:
        return str(self._settings.value(_KEYS.get(what, f"printing/{what}"), otherwise))

    def _choose(self, what: str, value: str) -> None:
        if self._said(what) != value:
            self._settings.setValue(_KEYS.get(what, f"printing/{what}"), value)
            self.changed.emit()
