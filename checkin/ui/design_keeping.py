"""Where a design comes from and where it goes: the event file, and files of its own.

Draft --SaveDesign--> background: Office.keep_design --> ``kept``
file --background: read_file--> ``read``;  Draft --background--> file
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from checkin.badges.design import Design, DesignError, Shelf
from checkin.badges.pieces import titled
from checkin.office import Office
from checkin.ui import files
from checkin.ui.background import Background
from checkin.ui.design_draft import Draft
from checkin.ui.design_saving import SaveDesign, read_file
from checkin.ui.design_words import file_sentence
from checkin.ui.failures import failure_sentence
from checkin.ui.question import ask
from checkin.ui.widgets import Tone

FOLDER = "designs"


class Keeping(QObject):
    """``read`` carries the name and the text of a design that came from a file; ``kept`` the name of one that is in the
    event file now, "" after one was taken out; ``offered`` the designs there are after that; ``said`` a sentence and its tone.
    """

    read = Signal(str, str)
    kept = Signal(str)
    offered = Signal(object)
    said = Signal(str, Tone)

    def __init__(
        self, draft: Draft, office: Office, background: Background, settings: QSettings, shelf: Shelf, window: QWidget
    ) -> None:
        super().__init__(window)
        self._draft, self._office, self._background = draft, office, background
        self._settings, self._window = settings, window
        self.shelf = shelf
        self._busy = False

    def ask_name(self) -> None:
        """Ask what the design is called, then keep it in the event file."""
        design = self._draft.design
        if design is None or self._busy:
            return
        title = design.title(self._window.locale().name())
        if self._draft.name not in self.shelf.kept:
            title = self.tr("{name}, our own").format(name=title)
        shipped = [name for name in self.shelf.designs if name not in self.shelf.kept]
        dialog = SaveDesign(title, shipped, self.shelf.kept, self._window)
        dialog.named.connect(self._keep)
        dialog.open()

    def ask_file(self) -> None:
        """Ask for a design file to go on from."""
        kinds = [self.tr("Design files (*.toml)")]
        start = files.folder(self._settings, FOLDER)
        files.ask_to_open(self._window, self.tr("Open a design file"), start, kinds, self._read)

    def ask_where(self) -> None:
        """Ask for a file to write the design into."""
        start = files.folder(self._settings, FOLDER) / f"{self._draft.name}.toml"
        title, kinds = self.tr("Save as a design file"), self.tr("Design files (*.toml)")
        files.ask_to_save(self._window, title, start, kinds, self._write)

    def ask_remove(self, name: str) -> None:
        """Take the design ``name`` out of the event file, after a question."""
        title = self.shelf.designs[name].title(self._window.locale().name()) if name in self.shelf.designs else name
        ask(
            self._window,
            self.tr("Take {title} out of the event file?").format(title=title),
            self.tr("Badges that were printed in it stay as they are. What you are working on stays open."),
            self.tr("Take it out"),
            partial(self._background.run, partial(self._office.remove_design, name), self._removed, self._fail, self),
        )

    def _keep(self, title: str, name: str) -> None:
        if self._draft.make(lambda text: titled(text, title)):
            self._busy = True
            text = self._draft.text
            work = partial(self._office.keep_design, name, text)
            self._background.run(work, partial(self._keep_done, title, name, text), self._fail, self)

    def _keep_done(self, title: str, name: str, text: str, _: Design) -> None:
        self._busy = False
        if self._draft.text == text:
            self._draft.settle(name)
        self.said.emit(self.tr("{title} is in the event file, and chosen for printing.").format(title=title), Tone.DONE)
        self._again(name)

    def _again(self, name: str) -> None:
        """Read which designs there are now, then say that ``name`` was kept."""

        def take(shelf: Shelf) -> None:
            self.shelf = shelf
            self.offered.emit(shelf)
            self.kept.emit(name)

        self._background.run(self._office.designs, take, self._fail, self)

    def _removed(self, was_there: bool) -> None:
        if was_there:
            self._again("")

    def _read(self, path: Path) -> None:
        files.remember_folder(self._settings, FOLDER, path.parent)
        work = partial(read_file, path, self.shelf.text)
        self._background.run(work, partial(self.read.emit, path.stem), self._fail, self)

    def _write(self, path: Path) -> None:
        files.remember_folder(self._settings, FOLDER, path.parent)
        text = self._draft.text
        work = partial(path.write_text, text, encoding="utf-8", newline="\n")
        self._background.run(work, lambda _: self._written(path, text), self._fail, self)

    def _written(self, path: Path, text: str) -> None:
        if self._draft.text == text:
            self._draft.settle(self._draft.name)
        self.said.emit(self.tr("The design is saved in {place}.").format(place=path), Tone.DONE)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        sentence = file_sentence(error) if isinstance(error, DesignError) else failure_sentence(error)
        self.said.emit(sentence, Tone.ERROR)
