"""The command line beside the window: what the file says to whoever asks it from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple

from tests.journeys.screen import ROOT, Screen


class Told(NamedTuple):
    """The JSON objects that a verb said, and its exit status."""

    status: int
    lines: list[dict[str, Any]]


def told(at: Screen, *arguments: str, said: str = "") -> Told:
    """Run a verb with ``--json``; ``said`` is its standard input."""
    done = subprocess.run(
        [sys.executable, "main.py", *arguments, "--json"],
        cwd=ROOT,
        env=at.environment,
        input=said,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return Told(done.returncode, [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")])
