"""The letters that work with Alt, as they are on the screen now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget


def shared_letters(window: QWidget) -> list[str]:
    """Those that more than one thing on ``window`` wants: Alt with them only moves the focus about."""
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in _texts(window))
    return [keys for keys, count in letters.items() if keys and count > 1]


def _texts(window: QWidget) -> Iterator[str]:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            yield button.text()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.buddy():
            yield label.text()
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            yield from (bar.tabText(place) for place in range(bar.count()))
