"""Questions before something that is hard to take back; they never stop the window's other work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from checkin.ui import theme

translate = QCoreApplication.translate


def ask(parent: QWidget, title: str, text: str, action: str, then: Callable[[], object]) -> QMessageBox:
    """Ask whether to do ``action``; ``then`` is called if so. Escape, and Enter by mistake, leave all as it is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    do = QPushButton(action)
    theme.dress(do, role="danger")
    back = QPushButton(translate("Question", "Go back"))
    box.addButton(do, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(back, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    do.clicked.connect(then)
    box.open()
    return box
