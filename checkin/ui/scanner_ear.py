"""A line that hears every key and composed syllable of one scan, and when each came."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.domain.diagnosis import Stroke
from checkin.ui import theme

PAUSE = 400
"""Milliseconds after the last key until the scan is taken to be over."""
_MOST = 5000
"""Keys that are kept of one scan: more than any code holds."""
_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}


class ScannerEar(QLineEdit):
    """``heard`` carries the ``Stroke``s of a scan once nothing follows. The text stays until the next one begins."""

    heard = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, role="scan")
        self._strokes: list[Stroke] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._over = QTimer(self, singleShot=True, interval=PAUSE)
        self._over.timeout.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = _ENDS.get(Qt.Key(event.key()), event.text())
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape or command or not text:
            super().keyPressEvent(event)
            return
        self._hear(text, event.timestamp() or self._clock.elapsed())
        if text.isprintable():
            self.insert(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        now = self._clock.elapsed()
        for char in event.commitString():
            self._hear(char, now)
        super().inputMethodEvent(event)
        if event.preeditString():
            self._begin()
            self._over.start()

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab in the midst of a scan is its end; otherwise it leads on."""
        return False if self._strokes else super().focusNextPrevChild(onwards)

    def _begin(self) -> None:
        if not self._strokes and not self._over.isActive():
            self.clear()

    def _hear(self, text: str, at: int) -> None:
        self._begin()
        if len(self._strokes) < _MOST:
            self._strokes.append(Stroke(text, at))
        self._over.start()

    def _finish(self) -> None:
        QGuiApplication.inputMethod().commit()  # the last syllable may still be composed
        self._over.stop()
        strokes, self._strokes = self._strokes, []
        if any(stroke.text.strip() for stroke in strokes):
            self.heard.emit(strokes)
