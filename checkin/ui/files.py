"""Where files are found and saved: dialogs that begin where the person left off, and names that every system accepts.

No dialog stops the window: each is opened and answers later, so that a scanner goes on being heard.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 100
translate = QCoreApplication.translate

Chosen = Callable[[Path], object]


def safe_name(text: str) -> str:
    """``text`` as a file name without its ending: nothing that Windows refuses, at most 100 characters."""
    return " ".join(_UNSAFE.sub(" ", text).split())[:_LONGEST].strip(" .") or "checkin"


def folder(settings: QSettings, key: str) -> Path:
    """The folder that was last used for ``key``, while it is there; else the person's documents, else their home."""
    remembered = Path(str(settings.value(f"folders/{key}", "")) or "?")
    if remembered.is_dir():
        return remembered
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def remember_folder(settings: QSettings, key: str, used: Path) -> None:
    """Begin in the folder ``used`` next time."""
    settings.setValue(f"folders/{key}", str(used))


def ask_to_save(
    parent: QWidget, title: str, start: Path, kinds: str, chosen: Chosen, rejected: Callable[[], object] | None = None
) -> QFileDialog:
    """Ask for a file to write; ``start`` is the folder and the name to offer, its ending the one that is added."""
    dialog = _dialog(parent, title, start.parent, chosen, rejected)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(start.suffix[1:])
    dialog.selectFile(start.name)
    dialog.open()
    return dialog


def ask_to_open(parent: QWidget, title: str, start: Path, kinds: list[str], chosen: Chosen) -> QFileDialog:
    """Ask for a file to read, beginning in the folder ``start``."""
    dialog = _dialog(parent, title, start, chosen, None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    dialog.open()
    return dialog


def ask_for_folder(
    parent: QWidget, title: str, start: Path, chosen: Chosen, rejected: Callable[[], object] | None = None
) -> QFileDialog:
    """Ask for a folder, beginning in ``start``."""
    dialog = _dialog(parent, title, start, chosen, rejected)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget, title: str, start: Path, chosen: Chosen, rejected: Callable[[], object] | None
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt's own dialog, shown where the desktop has none, lacks these two words in Korean
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Files of type:"))
    dialog.fileSelected.connect(lambda text: chosen(Path(text)))
    if rejected:
        dialog.rejected.connect(rejected)
    return dialog
