"""The reference counts of None and True stand still over thousands of calls into Qt.

PySide6 6.12.0 on CPython 3.10 and 3.11 lost one None with every void call and one True with every emit, until the process
aborted in the middle of a day. From CPython 3.12 on both are immortal and the count says nothing, so the program is
watched by its own survival there.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 10_000
STRAY = 500
"""References that come and go for other reasons meanwhile."""


class Door(QObject):
    opened = Signal(str)


@pytest.mark.parametrize("constant", [None, True], ids=str)
def test_void_calls_and_emits_lose_no_reference(qtbot: QtBot, constant: object) -> None:
    label, door = QLabel(), Door()
    qtbot.addWidget(label)
    door.opened.connect(label.setText)
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        label.setText("open")
        door.opened.emit("shut")
    assert sys.getrefcount(constant) - before > -STRAY
    assert label.text() == "shut"
