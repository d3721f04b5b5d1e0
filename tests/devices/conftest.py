"""A window with a scanner that types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.devices.scanner import READS_CODES, KeyboardWedge
from tests.devices.hands import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    column = QVBoxLayout(window)
    box, button, table = QLineEdit(), QPushButton("Print"), QTableWidget(5, 1)
    box.setProperty(READS_CODES, True)
    for widget in (box, button, table):
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made = Desk(window, box, button, table, KeyboardWedge(window))
    made.wedge.scanned.connect(made.scans.append)
    button.clicked.connect(lambda: made.clicks.append(True))
    box.returnPressed.connect(lambda: made.entered.append(box.text()))
    box.setFocus()
    yield made
    delete(made.wedge)
