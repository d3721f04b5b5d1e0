"""QR pictures for mailing: a folder with one PNG a person."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from checkin.badges import qr
from checkin.desk import Desk
from checkin.ui import files
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence

_FOLDER = "pictures"


class _Stopped(Exception):
    """Somebody wanted out."""


class QrPictures(QObject):
    """Asks for a folder, issues the numbers that are missing and saves everybody's code there.

    The signals are those of ``Printing``; ``saved`` carries the folder.
    """

    said = Signal(str, str)
    changed = Signal()
    began = Signal(str, int)
    stepped = Signal(int, int)
    ended = Signal()
    saved = Signal(object)

    def __init__(self, desk: Desk, background: Background, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._background = background
        self._settings = settings
        self._window = window
        self._stop = threading.Event()

    def ask(self) -> None:
        """Ask where to, then save."""
        title = self.tr("Folder for the QR pictures")
        files.ask_for_folder(self._window, title, files.folder(self._settings, _FOLDER), self.save_to)

    def save_to(self, folder: Path) -> None:
        """Save one picture a person in ``folder``."""
        files.remember_folder(self._settings, _FOLDER, folder)
        self._stop.clear()
        self.began.emit(self.tr("Saving QR pictures"), 0)
        tell = self._background.messenger(self._step, self)
        work = partial(_save, self._desk, folder, tell, self._stop)
        self._background.run(work, partial(self._done, folder), self._failed, self)

    def cancel(self) -> None:
        """Stop; the pictures that are saved already stay."""
        self._stop.set()

    def _step(self, counted: tuple[int, int]) -> None:
        self.stepped.emit(*counted)

    def _done(self, folder: Path, count: int) -> None:
        self.ended.emit()
        self.changed.emit()
        if count:
            self.said.emit("info", self.tr("%n QR picture(s) saved in {folder}.", "", count).format(folder=folder))
            self.saved.emit(folder)
        else:
            self.said.emit("warn", self.tr("There is nobody to make a picture for. Import a list first."))

    def _failed(self, error: Exception) -> None:
        self.ended.emit()
        if isinstance(error, _Stopped):
            self.said.emit("info", self.tr("Cancelled: the pictures saved so far are in the folder."))
        else:
            self.said.emit("error", failure_sentence(error))


def _save(desk: Desk, folder: Path, tell: Callable[[tuple[int, int]], None], stop: threading.Event) -> int:
    desk.issue()
    cards = desk.cards()

    def progress(done: int) -> None:
        if stop.is_set():
            raise _Stopped
        if done % 10 == 0 or done == len(cards):
            tell((done, len(cards)))

    return len(qr.save_all(cards, folder, progress)) if cards else 0
