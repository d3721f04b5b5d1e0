"""One line below the page: why something cannot be, else what will not look right, else where the element lies.

Its height never changes: the page above must not move under the mouse.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from checkin.ui import theme
from checkin.ui.theme import Color
from checkin.ui.widgets import Tone

_HEIGHT = 5 * theme.GRID + theme.HALF
_ICON = 20
_LINES = 1.85
"""Lines of text that there is room for, less what is lost where the first one ends."""
_LOOKS = {Tone.ERROR: ("warning", Color.RED_DEEP), Tone.WARNING: ("warning", Color.AMBER_DEEP)}


class DesignStatus(QFrame):
    """Says one thing; what was refused before what is wrong, and that before what is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = self._flaw = self._measure = ""
        self._icon, self._text = QLabel(), QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, 0, theme.ROOM, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.setFixedHeight(_HEIGHT)
        self._show()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.toolTip()

    def refuse(self, sentence: str) -> None:
        """Say why something was not done; "" for it is forgotten."""
        self._refusal = sentence
        self._show()

    def warn(self, sentence: str) -> None:
        """Say what will not look right on paper."""
        self._flaw = sentence
        self._show()

    def measure(self, sentence: str) -> None:
        """Say where the element lies."""
        self._measure = sentence
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        tone = Tone.ERROR if self._refusal else Tone.WARNING if self._flaw else None
        said = self._refusal or self._flaw or self._measure
        room = round(_LINES * (self.width() - 4 * theme.ROOM - _ICON))
        self._text.setText(self._text.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room))
        self._text.setToolTip(said)
        self.setAccessibleName(said)
        self._icon.setVisible(tone is not None)
        if tone:
            icon, colour = _LOOKS[tone]
            self._icon.setPixmap(theme.picture(icon, colour, _ICON, self.devicePixelRatioF()))
        for each in (self, self._text):
            each.setProperty("strip", tone.value if tone else None)
            each.setProperty("role", None if tone or each is self else "muted")
            theme.dress(each)
