"""How this desk's printer is, beside the guests: quiet while all is well, with a colour, a picture and a word when not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from checkin.devices.jobs import Condition, Standing
from checkin.ui import theme
from checkin.ui.print_words import condition_advice, condition_word, printer_word
from checkin.ui.theme import Color

_ICON = 20
_LOOKS = {
    "fine": ("printer", Color.INK_SOFT),
    "amber": ("warning", Color.AMBER_DEEP),
    "red": ("printer-off", Color.RED_DEEP),
}
_AMBER = (Condition.LOW, Condition.PAUSED)


class PrinterChip(QPushButton):
    """A button that opens the desk's printing choices. ``show_standing`` is told None while badges go to a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None
        self._full = ""
        self.setProperty("role", "chip")
        self.setProperty("chip", "fine")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._put()

    def show_standing(self, standing: Standing | None) -> None:
        """Show how the printer is now."""
        self.standing = standing
        self._put()

    @property
    def full_text(self) -> str:
        """What it says, however little of it there is room for."""
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._put()
        super().changeEvent(event)

    def _put(self) -> None:
        standing = self.standing
        if standing is None:
            look, self._full = "fine", self.tr("Badges go to a PDF file")
            about = self.tr("No printer is chosen for this desk.")
        else:
            condition = standing.condition
            look = "amber" if condition in _AMBER else "fine" if condition.prints else "red"
            # the state first: of a long name of a printer the end may be missing, of its state nothing
            self._full = self.tr("{state} · {printer}").format(
                state=condition_word(condition), printer=printer_word(standing.printer)
            )
            about = condition_advice(standing)
        icon, ink = _LOOKS[look]
        self.setIcon(theme.icon(icon, ink))
        if self.property("chip") != look:
            theme.dress(self, chip=look)
        self.setToolTip(f"{self._full}\n{about}")
        self.setAccessibleName(f"{self._full}. {about}")
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width() - _ICON - 5 * theme.GAP
        self.setText(self.fontMetrics().elidedText(f" {self._full}", Qt.TextElideMode.ElideRight, max(room, 0)))
