"""What one key event says: a character, the end of a scan, or neither."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

DIGITS = frozenset("0123456789")
_END = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_modifier(event: QKeyEvent) -> bool:
    """Whether it says nothing by itself."""
    return event.key() in _MODIFIERS


def ends(event: QKeyEvent) -> bool:
    """Whether a scanner may say with it that its code is over: Enter, Tab or line feed."""
    plain = event.key() in _END and not event.modifiers() & _COMMAND
    return (plain or event.text() == "\n") and not event.isAutoRepeat()


def types(event: QKeyEvent) -> bool:
    """Whether it types a character."""
    text = event.text()
    return text != "" and text.isprintable() and not event.modifiers() & _COMMAND
