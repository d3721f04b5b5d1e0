"""How far long work is, with a way out of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from checkin.ui import theme


class ProgressStrip(QFrame):
    """Hidden until ``begin``. ``cancelled``: somebody wants out; the page stops the work and calls ``end``."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._pressed = False
        self._text = QLabel()
        self._figure = QLabel()
        self._figure.setProperty("role", "muted")
        self._figure.setFont(theme.font(figures=True))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._cancel_once)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.addWidget(self._text, 0, 0)
        grid.addWidget(self._figure, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._cancel, 0, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        self._set_words()
        self.hide()

    def begin(self, text: str, total: int = 0) -> None:
        """Show ``text`` with an empty bar of ``total`` steps; 0 while it is not known how many: the bar wanders."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._cancel.setEnabled(True)
        self._pressed = False
        self.step(0, total)
        self.show()

    def step(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps are behind us."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._figure.setText(f"{done:,} / {total:,}" if total else "")

    def end(self) -> bool:
        """The work is over, one way or the other; whether somebody pressed the button, whose focus is nowhere now."""
        pressed, self._pressed = self._pressed, False
        self.hide()
        return pressed

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_words()
        super().changeEvent(event)

    def _cancel_once(self) -> None:
        self._pressed = True
        self._cancel.setEnabled(False)
        self.cancelled.emit()

    def _set_words(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
