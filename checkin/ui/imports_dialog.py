"""The lists that were imported, the newest first, each to be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.lists import Import
from checkin.office import Office
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.import_undo import Undoing
from checkin.ui.table_rows import Heading, RowsTable
from checkin.ui.widgets import MessageStrip, Tone

translate = QCoreApplication.translate
_SIZE = (1080, 480)


class ImportsDialog(QDialog):
    """``undone``: one of the imports was taken back, and the people are others now."""

    undone = Signal(str)

    def __init__(self, office: Office, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._office, self._background = office, background
        self._imports: Sequence[Import] = ()
        self._undoing = Undoing(office, background, self)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._none = QLabel()
        self._none.setProperty("role", "muted")
        self.trouble = MessageStrip()
        self.table = RowsTable()
        self.undo, self.close_button = QPushButton(), QPushButton()
        self.undo.setProperty("role", "danger")
        self.close_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        for widget in (self._title, self.trouble, self._none):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.undo.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.close)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        self._undoing.began.connect(lambda: self.undo.setEnabled(False))
        self._undoing.undone.connect(self._tell)
        self._undoing.failed.connect(self._fail)
        self._translate()
        self._read()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _read(self) -> None:
        self._background.run(self._office.imports, self._show, owner=self)

    def _show(self, imports: list[Import]) -> None:
        current = max(self.table.currentIndex().row(), 0)
        self._imports = imports
        self._translate()
        if imports:
            self.table.selectRow(min(current, len(imports) - 1))
            self.table.setFocus()
        self._show_buttons()

    def _chosen(self) -> Import | None:
        row = self.table.currentIndex().row()
        return self._imports[row] if 0 <= row < len(self._imports) else None

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        self.undo.setEnabled(chosen is not None and not chosen.undone)
        self._none.setVisible(not self._imports)
        self.table.setVisible(bool(self._imports))

    def _ask(self) -> None:
        if chosen := self._chosen():
            self._undoing.ask(chosen.id, chosen.name)

    def _tell(self, sentence: str, kept: bool) -> None:
        self.trouble.say(sentence, Tone.WARNING if kept else Tone.DONE)
        self._read()
        if chosen := self._chosen():
            self.undone.emit(chosen.id)

    def _fail(self, sentence: str) -> None:
        self.trouble.say(sentence, Tone.ERROR)
        self._read()

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("Earlier imports"))
        self._title.setText(self.tr("Earlier imports"))
        self._none.setText(self.tr("No list was imported yet."))
        self.undo.setText(self.tr("&Undo this import…"))
        self.close_button.setText(self.tr("Close"))
        self.table.setAccessibleName(self._title.text())
        event, now = self._office.event, self._office.clock()
        self.table.show_rows(
            [
                Heading(self.tr("When"), lambda one: wording.moment_near(event, one.moment, now), 300),
                Heading(self.tr("List"), lambda one: str(one.name), 200),
                Heading(self.tr("Desk"), lambda one: str(one.desk), 90),
                Heading(self.tr("New"), lambda one: _count(one, "added"), 76, figures=True),
                Heading(self.tr("Changed"), lambda one: _count(one, "changed"), 76, figures=True),
                Heading(self.tr("Cancelled"), lambda one: _count(one, "cancelled"), 76, figures=True),
                Heading(self.tr("Standing"), _standing, 110),
            ],
            self._imports,
        )


def _count(one: Import, name: str) -> str:
    return f"{one.counts.get(name, 0):,}"


def _standing(one: Import) -> str:
    if one.undone:
        return translate("ImportsDialog", "Undone")
    return translate("ImportsDialog", "In force")
