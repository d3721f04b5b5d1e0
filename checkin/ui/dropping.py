"""Files dropped on the window, on whatever of it the mouse is over, and what they are.

Qt offers a drop to the widget under the mouse first, and a line to type into would take the file's address for text. So
the window looks at every drop of files before its widgets do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

translate = QCoreApplication.translate
_EVENT_FILES = {".checkin"}
_DOCUMENTS = {".doc", ".docx", ".odt", ".rtf", ".hwp", ".hwpx", ".ppt", ".pptx", ".pages"}
_PICTURES = {
    *(".png", ".jpg", ".jpeg", ".jfif", ".gif", ".bmp", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff", ".svg"),
    ".pdf",
}
_EVENTS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped: ``event`` files, ``lists`` or what may be one, ``pictures`` and PDFs on which there may be codes,
    and ``others``, of which nothing can be made."""

    event: tuple[Path, ...] = ()
    lists: tuple[Path, ...] = ()
    pictures: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def sort_out(paths: Sequence[Path]) -> Dropped:
    """What each of ``paths`` is, by its ending: what has an unknown one may be a list, and is told when it is read."""
    event = tuple(path for path in paths if path.suffix.lower() in _EVENT_FILES)
    others = tuple(path for path in paths if path.is_dir() or path.suffix.lower() in _DOCUMENTS)
    pictures = tuple(path for path in paths if path.suffix.lower() in _PICTURES and path not in others)
    return Dropped(event, tuple(path for path in paths if path not in (*event, *pictures, *others)), pictures, others)


def refusal(path: Path) -> str:
    """Why nothing can be made of a dropped file, and what to drop instead."""
    if path.is_dir():
        sentence = translate("Dropping", "{name} is a folder. Open it and drop the list itself.")
    else:
        sentence = translate("Dropping", "{name} is a document. Copy its table into Excel, save it and drop that file.")
    return sentence.format(name=path.name)


class DropArea(QObject):
    """Hears of files dropped on ``window`` or anything in it, while it ``takes`` any. ``dropped`` carries their paths."""

    dropped = Signal(list)

    def __init__(self, window: QWidget, takes: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._takes = window, takes
        window.setAcceptDrops(True)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _EVENTS or not isinstance(event, QDropEvent) or not isinstance(watched, QWidget):
            return False
        paths = local_files(event.mimeData()) if watched.window() is self._window else []
        if not paths or not self._takes():
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine that are being dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def holds_picture(data: QMimeData) -> bool:
    """Whether what was copied is a picture, or files of pictures. Cells of a sheet come as a picture too, and are text."""
    if files := local_files(data):
        return bool(sort_out(files).pictures)
    return data.hasImage() and not data.hasFormat("text/plain")
