"""Where a design goes when it is done: into the event file under a name, or into a file of its own; and back.

name --SaveDesign--> background: Office.keep_design --> ``kept``
file --background: read_file--> text with its pictures --> the editor
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.badges.design import Find, read
from checkin.badges.pictures import packed
from checkin.badges.tables import DesignError
from checkin.ui import theme

_LONGEST = 60
_WIDTH = 440


def short_name(title: str, shipped: Collection[str]) -> str:
    """The name under which a design called ``title`` is kept: what is left of it in plain letters and digits.

    Never one of ``shipped``: a design of the event does not stand in the place of one of the program's own.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "design"
    if unicodedata.normalize("NFC", title).strip() and not re.search(r"[a-z0-9]", plain):
        name = (
            "design-"
            + "-".join(f"{ord(char):x}" for char in unicodedata.normalize("NFC", title) if char.isalnum())[:40]
        )
        name = name.strip("-")
    number, free = 1, name
    while free in shipped:
        number += 1
        free = f"{name}-{number}"
    return free


def read_file(path: Path, find: Find) -> str:
    """The text of the design in ``path`` with its pictures inside. Raises ``DesignError`` and ``OSError``."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise DesignError(path.name, "", "is not TOML: not UTF-8", line) from error
    read(text, path.name, path.parent, find)
    return packed(text, path.parent)


class SaveDesign(QDialog):
    """Asks what a design is called. ``named`` carries its title and the name under which it is kept."""

    named = Signal(str, str)

    def __init__(self, title: str, shipped: Collection[str], kept: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shipped, self._kept = shipped, kept
        self.setWindowTitle(self.tr("Save the design"))
        word = QLabel(self.tr("&Name of the design"))
        self.title = QLineEdit(title)
        self.title.setMaxLength(_LONGEST)
        self.title.setAccessibleName(word.text().replace("&", ""))
        word.setBuddy(self.title)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "small")
        self.save, self.back = QPushButton(self.tr("&Save")), QPushButton(self.tr("Go back"))
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        self.back.clicked.connect(self.reject)
        self.back.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.GAP)
        column.addWidget(word)
        column.addWidget(self.title)
        column.addWidget(self._note)
        column.addSpacing(theme.GAP)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self.title.textChanged.connect(self._say)
        self.title.selectAll()
        self._say()

    @property
    def name(self) -> str:
        """The name under which it will be kept."""
        return short_name(self.title.text(), self._shipped)

    def accept(self) -> None:
        title = " ".join(self.title.text().split())
        if title:
            self.named.emit(title, self.name)
            super().accept()

    def _say(self) -> None:
        title = self.title.text().strip()
        self.save.setEnabled(bool(title))
        if not title:
            note = self.tr("Write a name, such as the one of the event.")
        elif self.name in self._kept:
            note = self.tr("The event file has a design {name} already: it is replaced.").format(name=self.name)
        else:
            note = self.tr("It is kept in the event file as {name} and travels with it.").format(name=self.name)
        self._note.setText(note)
