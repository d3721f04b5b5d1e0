"""What is in the way of a card that is being carried: over the foot of the board, so that nothing on it moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from checkin.ui import theme
from checkin.ui.board import Board

_MOST = 3
"""Sentences that are shown; the card's own panel has all of them once it is put down."""


class BoardHint(QLabel):
    """Hidden while nothing is carried."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self.setWordWrap(True)
        self.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        self.hide()
        board.carried.connect(self.show_carried)

    def show_carried(self, carried: bool, in_the_way: Sequence[str]) -> None:
        """Whether something is carried, and what is in its way where it is now."""
        free = self.tr("Nothing is in the way here. Arrow keys carry it, Enter puts it down, Escape leaves it.")
        self.setText("\n".join(in_the_way[:_MOST]) or free)
        ground, ink = (
            (theme.Color.RED_SOFT, theme.Color.RED_DEEP)
            if in_the_way
            else (theme.Color.GREEN_SOFT, theme.Color.GREEN_DEEP)
        )
        self.setStyleSheet(f"background: {ground}; color: {ink}; border: 1px solid {ink}; border-radius: 8px;")
        room = self._board.viewport().geometry().adjusted(theme.GAP, theme.GAP, -theme.GAP, -theme.GAP)
        height = self.heightForWidth(room.width())
        self.setGeometry(room.left(), room.bottom() - height, room.width(), height)
        self.setVisible(carried)
        self.raise_()
