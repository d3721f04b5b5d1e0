"""One word in a coloured lozenge."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from checkin.ui import theme


class Hue(StrEnum):
    """The colours of pills and strips; each is a soft ground with a deep text."""

    NEUTRAL = "neutral"
    GREEN = "green"
    RED = "red"
    AMBER = "amber"
    BLUE = "blue"


class Pill(QLabel):
    """A state in a word: "Inside", "Printed". The word carries the meaning, the hue only helps to find it."""

    def __init__(self, text: str = "", hue: Hue = Hue.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("pill", hue.value)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, hue: Hue) -> None:
        """Say ``text`` in ``hue``; hidden while the text is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        if self.property("pill") != hue.value:
            theme.dress(self, pill=hue.value)
