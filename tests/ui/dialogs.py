"""Answering the file dialogs as a person does: a name is pasted, Enter is pressed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot


def open_dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """The one dialog of that kind, once it is on the screen."""

    def shown() -> list[QDialog]:
        return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def answer_file(qtbot: QtBot, path: Path) -> str:
    """Put ``path`` into the file dialog; says which name was offered.

    Pasted and not typed: while a person types, Enter belongs to the list of completions.
    """
    dialog = open_dialog(qtbot, QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    offered = line.text()
    line.setFocus()
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    return offered
