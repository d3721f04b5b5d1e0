"""The same use cases without a window: verbs for scripts and other programs.

Exit 0: done. 1: done, but something was refused or reported. 2: could not be done, with one sentence on standard error.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from checkin.cli.arguments import VERBS, parser
from checkin.cli.verbs import FAILED, Refused
from checkin.desk import UnknownAttendee, UnknownSession
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
    # names are in every script of the world, whatever the terminal's locale says
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    parsed = parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = parsed.run
        return run(parsed)
    except CannotOpen as error:
        problem = sentence(error)
    except UnknownSession as error:
        known = ", ".join(error.known) or "none yet"
        problem = f"there is no session {error.code}; the sessions are: {known}"
    except (Refused, FileBusy, ValueError, UnknownAttendee) as error:
        problem = str(error)
    except OSError as error:
        problem = f"{error.filename or parsed.file}: {error.strerror or error}"
    except KeyboardInterrupt:
        problem = "stopped; what was shown as done is kept"
    print(f"checkin: {problem}", file=sys.stderr)
    return FAILED
