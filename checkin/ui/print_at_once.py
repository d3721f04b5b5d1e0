"""Whether a desk prints the badge of whoever it adds, at once: shown where it matters, and in how the desk prints."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from checkin.ui.print_choices import PDF, PrintChoices
from checkin.ui.print_words import printer_word


class PrintAtOnce(QCheckBox):
    """``choices.walk_ins`` as a box to tick, which says where the badge goes; all boxes show the same."""

    def __init__(self, choices: PrintChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_choice()
        self.toggled.connect(choices.choose_walk_ins)
        choices.changed.connect(self.show_choice)

    def show_choice(self) -> None:
        """Show the choice as it is now."""
        with QSignalBlocker(self):
            self.setChecked(self._choices.walk_ins)
        printer = self._choices.printer
        self.setText(self.tr("&Print the badge at once"))
        file = self.tr("As a PDF file: a printer is chosen on the Badges page")
        self.setToolTip(file if printer == PDF else printer_word(printer))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_choice()
        super().changeEvent(event)
