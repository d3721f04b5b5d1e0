"""The head of the design editor: which design, undo and redo, files, and where it is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from checkin.badges.design import Shelf
from checkin.ui import theme
from checkin.ui.filter_box import FilterBox
from checkin.ui.print_words import design_word
from checkin.ui.widgets import IconButton

_WIDEST = 420


class DesignHead(QWidget):
    """``removing`` carries the name of a design that is to be taken out of the event file."""

    removing = Signal(str)

    def __init__(self, history: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = QLabel()
        self.design = FilterBox()
        self.design.setMaximumWidth(_WIDEST)
        self._word.setBuddy(self.design)
        self.undo, self.redo = IconButton("undo", ""), IconButton("redo", "")
        self.undo.clicked.connect(history.undo)
        self.redo.clicked.connect(history.redo)
        for arrow, can, now in (
            (self.undo, history.canUndoChanged, history.canUndo()),
            (self.redo, history.canRedoChanged, history.canRedo()),
        ):
            can.connect(arrow.setEnabled)
            arrow.setEnabled(now)
        self.more, self.save, self.close_it = QPushButton(), QPushButton(), QPushButton()
        self._menu = QMenu(self.more)
        self.importing, self.exporting = QAction(self._menu), QAction(self._menu)
        self._menu.addActions([self.importing, self.exporting])
        self._kept = QMenu(self._menu)
        self._menu.addSeparator()
        self._menu.addMenu(self._kept)
        self.more.setMenu(self._menu)
        self.save.setProperty("role", "primary")
        for button in (self.more, self.save, self.close_it):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._word)
        row.addWidget(self.design, 2)
        row.addSpacing(theme.GAP)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        for button in (self.more, self.close_it, self.save):
            row.addWidget(button)
        self._shelf: Shelf | None = None
        self._translate()

    def offer(self, shelf: Shelf, name: str) -> None:
        """Offer the badge designs of ``shelf``, with ``name`` chosen where it is one of them."""
        self._shelf = shelf
        words = [(design.name, design_word(design)) for design in shelf.of("badge").values()]
        if name not in shelf.of("badge"):
            words.insert(0, (name, name))  # it came from a file
        self.design.offer(words)
        self.design.choose(name)
        self._kept.clear()
        for kept in shelf.kept:
            action = self._kept.addAction(
                shelf.designs[kept].title(self.locale().name()) if kept in shelf.designs else kept
            )
            action.triggered.connect(lambda _=False, one=kept: self.removing.emit(one))
        self._kept.menuAction().setEnabled(bool(shelf.kept))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._word.setText(self.tr("&Design"))
        self.design.setAccessibleName(self._word.text().replace("&", ""))
        self.undo.set_word(self.tr("Undo (Ctrl+Z)"))
        self.redo.set_word(self.tr("Redo (Ctrl+Shift+Z)"))
        self.more.setText(self.tr("&Files"))
        self.importing.setText(self.tr("&Open a design file…"))
        self.exporting.setText(self.tr("Save as a design &file…"))
        self._kept.setTitle(self.tr("&Take out of the event file"))
        self.save.setText(self.tr("&Save as…"))
        self.close_it.setText(self.tr("Close"))
        if self._shelf:
            self.offer(self._shelf, self.design.key)
