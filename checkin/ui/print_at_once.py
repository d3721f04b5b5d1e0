"""Whether a desk prints the badge of whoever it adds, at once: a choice that is kept, and shown where it matters."""

from __future__ import annotations

from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from shiboken6 import isValid

from checkin.ui.print_choices import PDF, PrintChoices

_SETTING = "desk/print_walk_ins"


class PrintAtOnce(QObject):
    """The choice of this desk. Until somebody makes it, badges are printed at once where a printer was chosen: a file
    dialog in the middle of a queue is nobody's wish."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choices = PrintChoices(settings, self)
        self._boxes: WeakSet[_Box] = WeakSet()

    @property
    def wanted(self) -> bool:
        """Whether to print."""
        chosen = self._settings.value(_SETTING)
        return self.printer != PDF if chosen is None else str(chosen) == "true"

    @property
    def printer(self) -> str:
        """The printer to which badges go, ``PDF`` for a file."""
        return self._choices.printer

    def choose(self, wanted: bool) -> None:
        """Print at once from now on, or do not."""
        if wanted is not self.wanted:
            self._settings.setValue(_SETTING, "true" if wanted else "false")
        for box in list(self._boxes):
            if isValid(box):
                box.show_choice()

    def box(self, parent: QWidget | None = None) -> QCheckBox:
        """A box to tick, which says where the badge goes; all boxes show the same."""
        box = _Box(self, parent)
        self._boxes.add(box)
        return box


class _Box(QCheckBox):
    def __init__(self, choice: PrintAtOnce, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._choice = choice
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_choice()
        self.toggled.connect(choice.choose)

    def show_choice(self) -> None:
        """Show the choice as it is now."""
        blocked = self.blockSignals(True)
        self.setChecked(self._choice.wanted)
        self.blockSignals(blocked)
        printer = self._choice.printer
        self.setText(self.tr("&Print the badge at once"))
        self.setToolTip(self.tr("As a PDF file: a printer is chosen on the Badges page") if printer == PDF else printer)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_choice()
        super().changeEvent(event)
