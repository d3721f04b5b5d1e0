"""Several codes were found on one picture: whose, and which of them are scanned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.ui import theme

if TYPE_CHECKING:
    from checkin.ui.code_pictures import Held, Looked

_WIDTH = 520
_ROW = 5 * theme.GRID
_ROWS = 8
"""Shown at once; the others are scrolled to."""
_HEAD, _TAIL = 16, 8
"""Characters of a stranger's code that are shown: an address is known by its beginning, a badge by its end."""


class CodesDialog(QDialog):
    """Asks which of the codes of ``looked`` are meant; ``chosen`` carries their texts. Those of people on the list are
    ticked already, so that a family's tickets are one Enter."""

    chosen = Signal(list)

    def __init__(self, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._looked = looked
        self._title, self._about = QLabel(), QLabel()
        self._title.setProperty("role", "heading")
        self._about.setProperty("role", "muted")
        for label in (self._title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for code in looked.codes:
            item = QListWidgetItem(self.list)
            item.setSizeHint(QSize(0, _ROW))
            item.setCheckState(Qt.CheckState.Checked if code.holder else Qt.CheckState.Unchecked)
        self.list.setFixedHeight(min(len(looked.codes), _ROWS) * _ROW + theme.HALF)
        self.scan, self._cancel = QPushButton(), QPushButton()
        self.scan.setProperty("role", "primary")
        self.scan.setDefault(True)
        self._cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.scan)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        for widget in (self._title, self._about, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.list.itemChanged.connect(self._count)
        self.scan.clicked.connect(self._give)
        self._cancel.clicked.connect(self.reject)
        self.setMinimumWidth(_WIDTH)
        self._translate()
        self.scan.setFocus()

    @property
    def ticked(self) -> list[str]:
        """The texts of the codes that are ticked."""
        return [
            code.text
            for row, code in enumerate(self._looked.codes)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _give(self) -> None:
        self.chosen.emit(self.ticked)
        self.accept()

    def _count(self) -> None:
        count = len(self.ticked)
        self.scan.setEnabled(count > 0)
        self.scan.setText(self.tr("&Scan %n code(s)", "", count))

    def _words(self, code: Held) -> str:
        if code.holder is None:
            # whatever a stranger wrote into a code, it is shown on one line and turns nothing around
            text = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in code.text)
            text = text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}…{text[-_TAIL:]}"
            return self.tr("Not on the list: {code}").format(code=text)
        names = dict.fromkeys(filter(None, (code.holder.hangul, code.holder.name)))
        return " · ".join(filter(None, (" ".join(names), code.holder.company)))

    def _translate(self) -> None:
        title = self.tr("%n code(s) were found", "", len(self._looked.codes))
        self.setWindowTitle(title)
        self._title.setText(title)
        self._about.setText(
            self.tr("On {name}. Tick the guests who are here; each is scanned as if the badge were held up.").format(
                name=self._looked.name
            )
        )
        self.list.setAccessibleName(title)
        for row, code in enumerate(self._looked.codes):
            self.list.item(row).setText(self._words(code))
        self._cancel.setText(self.tr("Cancel"))
        self._count()
