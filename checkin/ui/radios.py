"""One of several, all of them seen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton


def tab_to_chosen(buttons: Iterable[QRadioButton]) -> None:
    """Let Tab stop at the chosen one of ``buttons``, as it should; Qt sees to it only after the first visit."""
    for button in buttons:
        _stop(button, button.isChecked())
        button.toggled.connect(partial(_stop, button))


def _stop(button: QRadioButton, chosen: bool) -> None:
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
