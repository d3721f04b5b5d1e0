"""A page in two parts: what there is on the left, and beside it what was chosen of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from checkin.ui import theme


def beside(whole: QWidget, chosen: QWidget, widths: tuple[int, int], least: int) -> QSplitter:
    """The two with a handle between them, ``widths`` pixels wide to begin with; ``whole`` takes what a larger window
    gives, ``chosen`` keeps ``least`` pixels."""
    chosen.setMinimumWidth(least)
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(theme.ROOM)
    split.addWidget(whole)
    split.addWidget(chosen)
    split.setStretchFactor(0, 1)
    split.setSizes(list(widths))
    return split
