"""Pictures and PDFs that guests mailed, dropped on the window or pasted: their codes are scanned.

dropped files | pasted picture --> background: codes_on, holders --> none: said
                                                                 `-> one: window.scan
                                                                 `-> several: whose? --> window.scan each that is ticked
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.ui.background import Background
from checkin.ui.dropping import holds_picture, local_files, sort_out
from checkin.ui.failures import failure_sentence
from checkin.ui.window import Window


@dataclass(frozen=True, slots=True)
class Held:
    """A code and, as far as this desk has heard, its ``holder``."""

    text: str
    holder: Attendee | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found on the picture called ``name``; ``unread`` of its pages were too many."""

    name: str
    codes: tuple[Held, ...]
    unread: int = 0


def look_at_file(desk: Desk, path: Path) -> Looked:
    """To be called in the thread. Raises ``pictures.CannotLook``."""
    from checkin.devices import pictures  # noqa: PLC0415 - QtPdf is not needed before a picture comes

    found = pictures.codes_on(path)
    return Looked(path.name, _held(desk, found.texts), found.unread)


def look_at_image(desk: Desk, image: QImage, name: str) -> Looked:
    """To be called in the thread."""
    from checkin.devices import pictures  # noqa: PLC0415

    return Looked(name, _held(desk, pictures.codes_of_image(image).texts))


def _held(desk: Desk, texts: tuple[str, ...]) -> tuple[Held, ...]:
    if len(texts) < 2:
        return tuple(map(Held, texts))  # nobody is asked whose it is: the verdict says so
    return tuple(map(Held, texts, desk.holders(texts)))


class CodePictures(QObject):
    """Reads what is dropped on ``window`` or pasted on its desk's page, off the scans' own thread. ``said`` carries a level and a
    sentence."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, background: Background, window: Window) -> None:
        super().__init__(window)
        self._desk, self._background, self._window = desk, background, window
        self.said.connect(window.say)
        window.pictures_dropped.connect(self.open)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window.door, self.paste)

    def open(self, paths: Iterable[Path]) -> None:
        """Scan the codes on these files, each asked about by itself."""
        for path in paths:
            self._look(partial(look_at_file, self._desk, path))

    def paste(self) -> None:
        """Scan the codes on the picture that was copied; what else was copied goes where typed text does."""
        copied = QGuiApplication.clipboard().mimeData()
        if not holds_picture(copied):
            self._window.door.take_focus()
            self._window.door.box.paste()
        elif files := sort_out(local_files(copied)).pictures:
            self.open(files)
        else:
            image = QGuiApplication.clipboard().image()
            self._look(partial(look_at_image, self._desk, image, self.tr("the pasted picture")))

    def _look(self, look: Callable[[], Looked]) -> None:
        self._background.run(look, self._show, self._fail, owner=self)

    def _show(self, looked: Looked) -> None:
        if not looked.codes:
            self.said.emit("warn", self._none(looked))
        elif len(looked.codes) == 1:
            self._window.scan(looked.codes[0].text)
        else:
            from checkin.ui.codes_dialog import CodesDialog  # noqa: PLC0415 - not before it is needed

            dialog = CodesDialog(looked, self._window)
            dialog.chosen.connect(self._scan_all)
            dialog.open()

    def _scan_all(self, texts: list[str]) -> None:
        for text in texts:
            self._window.scan(text)

    def _none(self, looked: Looked) -> str:
        if looked.unread:
            sentence = self.tr(
                "No code can be read on the first pages of {name}; the last %n page(s) were not looked at. Drop only the"
                " page with the code.",
                "",
                looked.unread,
            )
        else:
            sentence = self.tr(
                "No code can be read on {name}. Ask for it larger and sharper, or search the guest by name; a list is"
                " dropped as an Excel or CSV file."
            )
        return sentence.format(name=looked.name)

    def _fail(self, error: Exception) -> None:
        from checkin.devices.pictures import CannotLook, PictureTrouble  # noqa: PLC0415

        if not isinstance(error, CannotLook):
            self.said.emit("error", failure_sentence(error))
            return
        sentence = {
            PictureTrouble.GONE: self.tr(
                "{name} is not there any more, or cannot be read by you. Save it and drop it again."
            ),
            PictureTrouble.UNKNOWN_KIND: self.tr(
                "{name} is a picture of a kind that cannot be shown here. Save it as PNG or JPEG, or drop a screenshot of it."
            ),
            PictureTrouble.DAMAGED: self.tr("{name} is damaged. Ask for it again, or drop a screenshot of it."),
            PictureTrouble.TOO_LARGE: self.tr("{name} is too large a picture. Drop a screenshot of its code."),
            PictureTrouble.LOCKED: self.tr("{name} asks for a password. Open it and drop a screenshot of its code."),
        }[error.trouble]
        self.said.emit("error", sentence.format(name=error.path.name))
