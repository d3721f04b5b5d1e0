"""The design editor: a badge design of the program, of the event or of a file, changed and kept as one of the event's own.

Shelf --chosen--> Draft <--edits-- DesignBench
                    |--Keeping--> the event file --> ``saved``; a file and back
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from checkin.badges.design import DesignError, Shelf
from checkin.desk import Desk
from checkin.domain.badges import Card
from checkin.office import Office
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.design_bench import DesignBench
from checkin.ui.design_draft import Draft
from checkin.ui.design_head import DesignHead
from checkin.ui.design_keeping import Keeping
from checkin.ui.design_words import file_sentence
from checkin.ui.failures import failure_sentence
from checkin.ui.question import ask
from checkin.ui.widgets import MessageStrip, Tone

_SHOWN_ERRORS = 3


class DesignEditor(QDialog):
    """``saved`` carries the name of a design that was kept in the event file, or "" after one was taken out of it.

    ``cards`` is the roster to look at, not empty; ``shelf`` the designs to begin with, ``name`` the one that is open.
    """

    saved = Signal(str)

    def __init__(
        self,
        desk: Desk,
        office: Office,
        background: Background,
        printer: Background,
        settings: QSettings,
        cards: tuple[Card, ...],
        shelf: Shelf,
        name: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._errors: tuple[DesignError, ...] = ()
        self.draft = Draft(shelf.text, self)
        self.keeping = Keeping(self.draft, office, background, settings, shelf, self)
        self.head, self.strip = DesignHead(self.draft.history), MessageStrip()
        self.bench = DesignBench(self.draft, desk, background, printer, settings, cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self.head)
        column.addWidget(self.strip)
        column.addWidget(self.bench, 1)
        frame = QSize(2 * theme.GRID, 6 * theme.GRID)  # the window's own edge and title
        self.resize(parent.window().size().boundedTo(self.screen().availableSize() - frame))
        self._connect()
        self.head.offer(shelf, name)
        self._open(name)
        self._tell_errors()
        self.bench.setFocus()

    def _connect(self) -> None:
        draft, head, keeping = self.draft, self.head, self.keeping
        draft.changed.connect(self._name_window)
        draft.history.cleanChanged.connect(self._name_window)
        head.design.chosen.connect(self._want)
        head.close_it.clicked.connect(self.reject)
        head.save.clicked.connect(keeping.ask_name)
        head.importing.triggered.connect(keeping.ask_file)
        head.exporting.triggered.connect(keeping.ask_where)
        head.removing.connect(keeping.ask_remove)
        keeping.read.connect(self._take_file)
        keeping.offered.connect(self._offer)
        keeping.kept.connect(self.saved)
        keeping.said.connect(self.strip.say)
        self.bench.failed.connect(lambda error: self.strip.say(failure_sentence(error), Tone.ERROR))
        for keys, do in (
            ("Ctrl+Z", draft.history.undo),
            ("Ctrl+Shift+Z", draft.history.redo),
            ("Ctrl+Y", draft.history.redo),
            ("Ctrl+S", keeping.ask_name),
        ):
            QShortcut(QKeySequence(keys), self, do)

    def _open(self, name: str, text: str | None = None) -> None:
        """Open the design ``name`` of the shelf, or of a file that says ``text``."""
        said = self.keeping.shelf.text(name) if text is None else text
        try:
            self.draft.open(name, said or "", kept=text is None)
        except DesignError as error:
            self.strip.say(file_sentence(error), Tone.ERROR)
        else:
            self.strip.put_away()
            self.bench.begin()

    def _want(self, name: str) -> None:
        """Open another design of the shelf."""
        self._unless_unsaved(partial(self._open, name), self._show_name)

    def _take_file(self, name: str, text: str) -> None:
        def go() -> None:
            self._open(name, text)
            self._show_name()

        self._unless_unsaved(go)

    def _show_name(self) -> None:
        """Show in the head which design is open."""
        self.head.offer(self.keeping.shelf, self.draft.name)

    def _offer(self, shelf: Shelf) -> None:
        self._show_name()
        self._name_window()
        if list(map(str, shelf.errors)) != list(map(str, self._errors)):
            self.strip.put_away()
            self._tell_errors()

    def _unless_unsaved(self, do: Callable[[], object], otherwise: Callable[[], object] | None = None) -> None:
        """Do something that forgets the changes; where some are not saved, after a question."""
        if not self.draft.unsaved:
            do()
            return
        text = self.tr("The design has changes that were not saved.")
        question = ask(self, self.tr("Discard the changes?"), text, self.tr("Discard"), do)
        if otherwise:
            question.rejected.connect(otherwise)

    def _tell_errors(self) -> None:
        """Say which designs cannot be used, and why."""
        errors = self._errors = self.keeping.shelf.errors
        said = [file_sentence(error) for error in errors[:_SHOWN_ERRORS]]
        if len(errors) > _SHOWN_ERRORS:
            said.append(self.tr("And %n more.", "", len(errors) - _SHOWN_ERRORS))
        if said:
            heading = self.tr("%n design(s) cannot be used:", "", len(errors))
            self.strip.say("\n".join([heading, *said]), Tone.WARNING)

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            return  # it ends a number or a word; a dialog would press its first button
        super().keyPressEvent(event)

    def reject(self) -> None:
        self._unless_unsaved(partial(self.done, QDialog.DialogCode.Rejected))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_window()
        super().changeEvent(event)

    def _name_window(self) -> None:
        design = self.draft.design
        name = design.title(self.locale().name()) if design else self.draft.name
        self.setWindowTitle(self.tr("Edit the design: {name}").format(name=name) + " •" * self.draft.unsaved)
