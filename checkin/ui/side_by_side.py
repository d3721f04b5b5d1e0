"""Buttons in rows of two, where a long word takes room from the short one beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from checkin.ui import theme


def side_by_side(*rows: Sequence[QPushButton]) -> QVBoxLayout:
    """The buttons of each row, as wide as each other as far as their words allow."""
    column = QVBoxLayout()
    column.setSpacing(theme.GAP)
    for buttons in rows:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for button in buttons:
            row.addWidget(button, 1)
        column.addLayout(row)
    return column
