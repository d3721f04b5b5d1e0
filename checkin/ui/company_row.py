"""The company that a typed text may mean, above the people it may mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from checkin.ui import theme
from checkin.ui.company_reading import CompaniesFound

_LONGEST = 48


class CompanyRow(QPushButton):
    """One row, pressed by click or by the page's key; hidden while there is no company to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = CompaniesFound("").found
        theme.dress(self, role="row")
        self.setIcon(theme.icon("company", theme.Color.ACCENT_DEEP))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_companies(self, companies: CompaniesFound) -> None:
        """Show the best of them and how many more there are; nothing when there is none."""
        self.found = companies.found
        self.setVisible(bool(self.found))
        self._translate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        if not self.found:
            return
        best, more = self.found[0], len(self.found) - 1
        name = best.company if len(best.company) <= _LONGEST else f"{best.company[: _LONGEST - 1]}…"
        words = [name.replace("&", "&&"), self.tr("{arrived} of %n here", "", best.people).format(arrived=best.arrived)]
        if more:
            words.append(self.tr("and %n more", "", more))
        self.setText("   " + " · ".join(words) + "   (F6)")
