"""The desk's one box: it takes a scan or a name, and its arrows belong to the results below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from checkin.devices.scanner import READS_CODES
from checkin.ui import theme
from checkin.ui.dropping import holds_picture
from checkin.ui.widgets import SearchBox

_PAGE = 5
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}


class ScanBox(SearchBox):
    """``entered`` carries the text when Enter is pressed, ``stepped`` how many rows the arrows moved."""

    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        theme.dress(self, role="scan")
        self.setProperty(READS_CODES, True)  # Enter tells a code from a name

    def event(self, event: QEvent) -> bool:
        # an empty line has nothing of its own to undo or print: the page's keys of that name are meant
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if key and not self.text() and key.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
            return False
        # a picture cannot be pasted into a line: the page reads its codes
        if (
            key
            and key.matches(QKeySequence.StandardKey.Paste)
            and holds_picture(QGuiApplication.clipboard().mimeData())
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(self.looks.strip())
        else:
            super().keyPressEvent(event)
