"""On what badges are printed: design, printer, copies."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QSpinBox, QWidget

from checkin.devices.jobs import Condition, PrinterName, Standing
from checkin.devices.printer import PrintSystem
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.print_choices import MOST_COPIES, PDF, PrintChoices
from checkin.ui.print_words import condition_advice, design_word

_FINE = (Condition.READY, Condition.BUSY, Condition.UNTOLD)


class PrintChooser(QWidget):
    """Shows and changes ``choices``. Printers are asked for in ``background``: over a network that can take a while.

    ``found`` carries the printers there are. With ``told`` a line below says where badges go.
    """

    found = Signal(list)

    def __init__(
        self,
        choices: PrintChoices,
        background: Background,
        system: PrintSystem,
        parent: QWidget | None = None,
        *,
        told: bool = True,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._background = background
        self._system = system
        self._works = True
        self._standing: Standing | None = None
        self._printers: list[PrinterName] | None = None
        self.design, self.printer, self.copies = QComboBox(), QComboBox(), QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self._words = {box: QLabel() for box in (self.design, self.printer, self.copies)}
        self.status = QLabel(wordWrap=True)
        self.status.setProperty("role", "small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.HALF)
        places = ((0, 0, 2), (2, 0, 1), (2, 1, 1))  # a design says more than a printer
        for (box, word), (row, column, columns) in zip(self._words.items(), places, strict=True):
            word.setBuddy(box)
            word.setProperty("role", "small")
            grid.addWidget(word, row, column, 1, columns)
            grid.addWidget(box, row + 1, column, 1, columns)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 1)
        self.design.setMinimumContentsLength(12)
        self.design.setMaxVisibleItems(20)
        self.printer.setMinimumContentsLength(12)
        grid.addWidget(self.status, 4, 0, 1, 2)
        self.status.setVisible(told)
        self.design.activated.connect(lambda: choices.choose_design(self.design.currentData()))
        self.printer.activated.connect(lambda: choices.choose_printer(self.printer.currentData()))
        self.copies.valueChanged.connect(choices.choose_copies)
        choices.changed.connect(self._show_choices)
        self._translate()

    def refresh(self) -> None:
        """Ask again which printers there are."""
        self._background.run_newest(
            ("printers", id(self)), partial(_ask, self._system), self._show_printers, owner=self
        )

    @property
    def printers(self) -> list[PrinterName]:
        """The printers that were there when last asked."""
        return self._printers or []

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def show_standing(self, standing: Standing | None) -> None:
        """How the chosen printer is: told where it does not print, or will soon not."""
        self._standing = standing
        self.status.setText(self.status_words())

    def _show_printers(self, found: tuple[bool, list[PrinterName]]) -> None:
        if found != (self._works, self._printers):
            self._works, self._printers = found
            self._fill()
            self.found.emit(found[1])

    def _fill(self) -> None:
        """Put what there is into the boxes, in the language in force. A printer that is not there stays chosen."""
        with QSignalBlocker(self.design), QSignalBlocker(self.printer):
            self.design.clear()
            for design in self._choices.designs.values():
                self.design.addItem(design_word(design), design.name)
            self.printer.clear()
            self.printer.addItem(self.tr("Save as PDF"), PDF)
            for one in self._printers or []:
                label = self.tr("{printer} (default)").format(printer=one.label) if one.default else one.label
                self.printer.addItem(label, one.name)
            if self.printer.findData(self._choices.printer) < 0:
                self.printer.addItem(self._choices.printer, self._choices.printer)
        self._show_choices()

    def _show_choices(self) -> None:
        choices = self._choices
        offered = [self.design.itemData(index) for index in range(self.design.count())]
        if self.printer.findData(choices.printer) < 0 or offered != list(choices.designs):
            self._fill()
            return
        with QSignalBlocker(self.design), QSignalBlocker(self.printer), QSignalBlocker(self.copies):
            self.design.setCurrentIndex(self.design.findData(choices.design.name))
            self.printer.setCurrentIndex(self.printer.findData(choices.printer))
            self.copies.setValue(choices.copies)
        self.copies.setEnabled(choices.printer != PDF)
        self.status.setText(self.status_words())

    def status_words(self) -> str:
        """Where badges go, or what keeps them from going there."""
        chosen = self._choices.printer
        if chosen == PDF:
            if not self._works:
                return self.tr(
                    "This computer has no printing system that answers (CUPS). Badges are saved as a PDF file."
                )
            if self._printers == []:
                return self.tr("This computer has no printer set up. Badges are saved as a PDF file.")
            return self.tr("You are asked where to save each PDF file.")
        standing = self._standing
        if standing is not None and standing.printer == chosen and standing.condition not in _FINE:
            return condition_advice(standing)
        if self._printers is not None and all(one.name != chosen for one in self._printers):
            return self.tr("This printer is not there now. Plug it in and switch it on, or choose another one.")
        return self.tr("Badges go to this printer at once, from every page.") if self._printers is not None else ""

    def _translate(self) -> None:
        words: dict[QComboBox | QSpinBox, str] = {
            self.design: self.tr("&Design"),
            self.printer: self.tr("P&rinter"),
            self.copies: self.tr("C&opies"),
        }
        for box, word in words.items():
            self._words[box].setText(word)
            box.setAccessibleName(word.replace("&", ""))
        self._fill()


def _ask(system: PrintSystem) -> tuple[bool, list[PrinterName]]:
    """Whether this computer prints at all, and on what."""
    return system.works(), system.printers()
