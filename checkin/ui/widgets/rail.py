"""The way around: one button a page, down the left side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from checkin.ui import theme
from checkin.ui.theme import Color

_WIDTH = 216
_ICON = 22


class _PageButton(QToolButton):
    """Leaves the arrow keys to the rail; a button of its own would take them to whatever is next on the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Rail(QFrame):
    """The pages by key. ``chosen`` carries the key that a person chose. ``head`` and ``foot`` are layouts for a name
    above and small things below. Up and Down move between the buttons, Space goes there."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setFixedWidth(_WIDTH)
        self._buttons: dict[str, _PageButton] = {}
        self.head, self._middle, self.foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._middle.setSpacing(theme.HALF)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP + theme.HALF, theme.ROOM, theme.GAP + theme.HALF, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addLayout(self.head)
        column.addLayout(self._middle)
        column.addStretch(1)
        column.addLayout(self.foot)

    def add(self, key: str, icon: str, word: str = "") -> None:
        """Add a page below the others."""
        button = _PageButton()
        button.setProperty("role", "rail")
        button.setIcon(theme.icon(icon, Color.INK_SOFT, Color.ACCENT_DEEP))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(theme.CONTROL)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._go(key))
        self._middle.addWidget(button)
        self._buttons[key] = button
        self.set_word(key, word)

    def set_word(self, key: str, word: str) -> None:
        """What the page ``key`` is called, in the language in force."""
        self._buttons[key].setText(f"  {word}")
        self._buttons[key].setAccessibleName(word)

    def set_open(self, key: str, is_open: bool) -> None:
        """Whether the page ``key`` can be gone to now."""
        self._buttons[key].setEnabled(is_open)

    def choose(self, key: str) -> None:
        """Mark ``key`` as the page that is shown; says nothing."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = [button for button in self._buttons.values() if button.isEnabled()]
        focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step and focused is not None:
            buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _go(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)
