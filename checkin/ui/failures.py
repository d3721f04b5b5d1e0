"""What went wrong, in one sentence with what to do; the desk goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.desk import UnknownAttendee, UnknownSession
from checkin.registry import CameAlready
from checkin.storage import CannotOpen, FileBusy, Problem

translate = QCoreApplication.translate
_LONGEST = 160
"""Characters of an error's own words that are shown; the error log has all of them."""


def failure_sentence(error: Exception) -> str:  # noqa: PLR0911
    """A sentence for the person at the desk about ``error``, whose own text is kept where we have no better one."""
    if isinstance(error, CannotOpen):
        return _FILES[error.problem]().format(name=error.path.name, path=error.path, detail=error.detail)
    if isinstance(error, FileBusy):
        return translate("Failures", "Another program is holding the event file. Nothing was saved; try again.")
    if isinstance(error, UnknownAttendee):
        return translate("Failures", "This person is not on the list any more. Search again.")
    if isinstance(error, CameAlready):
        sentence = translate(
            "Failures", "{name} was let in and cannot be replaced. Register the other one as a walk-in."
        )
        return sentence.format(name=error.person.called)
    if isinstance(error, UnknownSession):
        return translate("Failures", "This session was removed. Choose another one.")
    if isinstance(error, OSError):
        return translate("Failures", "The file could not be written: {detail}. Check the disk and try again.").format(
            detail=error.strerror or str(error)
        )
    return translate("Failures", "That did not work: {detail}. Nothing was saved; try again.").format(
        detail=_first_line(error)
    )


def _first_line(error: Exception) -> str:
    """What ``error`` says, as far as it fits a strip: SQL errors bring the whole statement."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0][:_LONGEST].rstrip(" .")


_FILES = {
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
