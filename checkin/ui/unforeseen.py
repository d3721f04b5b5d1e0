"""What nobody foresaw: it is kept in a file, told in one sentence, and the desk goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QCoreApplication

_log = logging.getLogger("checkin")


def error_log() -> Path:
    """The file in which errors are kept."""
    return Path(platformdirs.user_state_dir("checkin", appauthor=False)) / "errors.log"


def listen_for_errors(tell: Callable[[str], object]) -> None:
    """From now on keep every error that no page caught, in slots and in threads; ``tell`` gets a sentence of the first kind."""
    try:
        error_log().parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=error_log(), format="%(asctime)s %(message)s", encoding="utf-8")
    except OSError:
        logging.basicConfig(stream=sys.stderr)

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("uncaught", exc_info=(kind, error, trace))
        text = QCoreApplication.translate(
            "Unforeseen", "Something went wrong and was written to the error log: {error}. The desk goes on."
        )
        tell(text.format(error=f"{kind.__name__}: {error}"))

    def keep(args: threading.ExceptHookArgs) -> None:
        _log.error("in a thread", exc_info=args.exc_value)

    sys.excepthook = report
    threading.excepthook = keep


def keep_error(error: Exception) -> None:
    """Write down an error of background work that no page took."""
    _log.error("in the background", exc_info=error)
