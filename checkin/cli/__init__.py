"""The same use cases without a window: verbs for scripts and other programs.

Exit 0: done. 1: done, but something was refused or reported. 2: could not be done, with one sentence on standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from checkin.cli.arguments import VERBS, parser
from checkin.cli.speaking import FAILED, Refused
from checkin.desk import UnknownAttendee, UnknownSession
from checkin.lists import UnknownImport
from checkin.storage import CannotOpen, FileBusy, Problem

__all__ = ["VERBS", "main", "parser", "sentence"]

_SENTENCES = {
    Problem.MISSING: "{path} is not there; create it with: main.py new {path} --name NAME --from DATE --to DATE"
    " --timezone TZ",
    Problem.EXISTS: "{path} is there already; choose another name, nothing was changed",
    Problem.NOT_AN_EVENT: "{path} is not a checkin event file; an attendee list goes in with: main.py import FILE LIST",
    Problem.OTHER_DATABASE: "{path} is an SQLite database of another program, not a checkin event file",
    Problem.NO_EVENT: "{path} is a checkin file whose making was broken off; delete it and create it again",
    Problem.NO_PERMISSION: "{path} cannot be read or written here ({detail})",
    Problem.DAMAGED: "{path} is damaged ({detail}); take a copy of it before anything else, then use a backup",
}


def sentence(error: CannotOpen) -> str:
    """What is wrong with the file, and what to do."""
    return _SENTENCES[error.problem].format(path=error.path, detail=error.detail)


def main(arguments: Sequence[str]) -> int:
    """Run one verb; the exit status. Never raises for what a person may have done wrong."""
    _ready_streams()
    parsed = parser().parse_args(arguments)
    try:
        _refuse_what_is_no_text(parsed)
        run: Callable[[argparse.Namespace], int] = parsed.run
        status = run(parsed)
        sys.stdout.flush()
    except CannotOpen as error:
        problem = sentence(error)
    except UnknownSession as error:
        known = ", ".join(error.known) or "none yet"
        problem = f"there is no session {error.code}; the sessions are: {known}"
    except (Refused, FileBusy, ValueError, UnknownAttendee, UnknownImport) as error:
        problem = str(error)
    except BrokenPipeError:
        problem = "nobody reads the output any more; what was done is kept"
    except OSError as error:
        problem = f"{error.filename or 'the output'}: {error.strerror or error}"
    except KeyboardInterrupt:
        problem = "stopped; what was shown as done is kept"
    else:
        return status
    with suppress(OSError):
        print(f"checkin: {problem}", file=sys.stderr)
    _let_go_of_output()
    return FAILED


def _ready_streams() -> None:
    """Make the standard streams fit for names in every script of the world, whatever the terminal's locale says.

    A stream that the caller has closed reads as empty, and takes what is written to it nowhere.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115 - open while the program is
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    # some shells begin what they pipe with a byte order mark
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]


def _refuse_what_is_no_text(parsed: argparse.Namespace) -> None:
    """Raises ``Refused`` for bytes that are no letters in the terminal's encoding: the journal keeps text only."""
    for name, value in vars(parsed).items():
        for said in value if isinstance(value, list) else [value]:
            if isinstance(said, str | Path) and name != "file":
                try:
                    str(said).encode()
                except UnicodeEncodeError:
                    shown = str(said).encode(errors="replace").decode()
                    raise Refused(f"{shown!r} is not text in this terminal's encoding; write it in UTF-8") from None


def _let_go_of_output() -> None:
    """Where standard output takes nothing any more, keep Python from trying again as it ends, with a traceback."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError), Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
