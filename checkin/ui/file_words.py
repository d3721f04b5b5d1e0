"""Why an event file was not opened or made, in one sentence with what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.storage import CannotOpen, Problem
from checkin.ui.failures import failure_sentence

translate = QCoreApplication.translate


def file_sentence(error: Exception) -> str:
    """A sentence for the person who wanted to open or make a file."""
    if isinstance(error, CannotOpen):
        return _WORDS[error.problem]().format(name=error.path.name, path=error.path, detail=error.detail)
    return failure_sentence(error)


_WORDS = {
    Problem.MISSING: lambda: translate(
        "FileWords", "{path} is not there. It may be on a drive that is not plugged in; choose another file."
    ),
    Problem.EXISTS: lambda: translate(
        "FileWords", "There is a file {name} already, and nothing was changed in it. Open it, or choose another name."
    ),
    Problem.NOT_AN_EVENT: lambda: translate(
        "FileWords", "{name} is not an event file. A list of people is imported once an event is open."
    ),
    Problem.OTHER_DATABASE: lambda: translate(
        "FileWords", "{name} belongs to another program and is not an event file. Choose a file that ends in .checkin."
    ),
    Problem.NO_EVENT: lambda: translate(
        "FileWords", "The making of {name} was broken off, so it carries no event. Delete it and make the event again."
    ),
    Problem.NO_PERMISSION: lambda: translate(
        "FileWords", "{path} cannot be read or written by you ({detail}). Choose another folder, or ask for permission."
    ),
    Problem.DAMAGED: lambda: translate(
        "FileWords", "{name} is damaged ({detail}). Copy it somewhere safe first, then open your last backup."
    ),
}
