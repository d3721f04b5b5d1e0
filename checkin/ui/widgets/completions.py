"""What a field may be about to say, below it (above, at the foot of a window) while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from checkin.ui import theme

_FRAME = 5
"""Pixels of edge and padding around the rows, as the stylesheet has them."""
_MOST = 6


class Completions(QListView):
    """Lies over the window of ``line`` and takes neither focus nor keys from it.

    ``find`` answers what the text may mean, also while a syllable is being composed. Down and Up put a completion into
    the line at once, and ``chosen`` carries it; Enter stays the window's; Escape gives back what was typed.
    """

    chosen = Signal(str)

    def __init__(self, line: QLineEdit, find: Callable[[str], Sequence[str]]) -> None:
        super().__init__(line)
        self._line, self._find = line, find
        self._composed = ""
        self._typed = ""
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        theme.dress(self, role="completions")
        self.clicked.connect(self._click)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        line.textEdited.connect(self._soon.start)
        line.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> list[str]:
        """What is offered now."""
        return self._words.stringList() if not self.isHidden() else []

    def look(self) -> None:
        """Offer what the line may mean as it looks now."""
        if not self._line.hasFocus():
            return
        text, place = self._line.text(), self._line.cursorPosition()
        self._typed = text[:place] + self._composed + text[place:]
        words = list(self._find(self._typed))[:_MOST] if self._typed.strip() else []
        if not words or words == [self._typed]:
            self.hide()
            return
        self._words.setStringList(words)
        self.setCurrentIndex(QModelIndex())
        self._place(len(words))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composed = event.preeditString()
            self._soon.start()
        elif kind in {QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move}:
            self.hide()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not self._composed:
            if self.isHidden() or self._soon.isActive():
                self._soon.stop()
                self.look()
            if not self.isHidden():
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
        elif self.isHidden():
            return False
        elif key == Qt.Key.Key_Escape:
            self.hide()
            if self.currentIndex().isValid():
                self._put(self._typed)
            return True
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.hide()
        return False

    def _step(self, by: int) -> None:
        count = self._words.rowCount()
        row = (self.currentIndex().row() + by + 1) % (count + 1) - 1  # past either end is what was typed
        self.setCurrentIndex(self._words.index(row, 0) if row >= 0 else QModelIndex())
        self._put(self._words.stringList()[row] if row >= 0 else self._typed)

    def _click(self, index: QModelIndex) -> None:
        self.hide()
        self._put(str(index.data()))

    def _put(self, text: str) -> None:
        self._line.setText(text)
        if text != self._typed:
            self._line.setSelection(len(text), -len(text))  # its beginning is seen, and what is typed next replaces it
        self.chosen.emit(text)

    def _place(self, count: int) -> None:
        window = self._line.window()
        if self.parent() is not window:
            self.setParent(window)
        place = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        height = count * self.sizeHintForRow(0) + 2 * _FRAME
        if place.y() + height > window.height():  # no room below
            place = self._line.mapTo(window, QPoint(0, -height - 2))
        room = window.width() - place.x() - theme.GAP
        width = max(
            self._line.width(), min(self.sizeHintForColumn(0) + 4 * _FRAME, room)
        )  # a name longer than its line
        self.setGeometry(place.x(), place.y(), width, height)
