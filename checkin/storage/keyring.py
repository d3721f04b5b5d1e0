"""The keys of the events that this machine has seen, so that a badge of another event is called that and not forged.

A badge's number proves nothing but its own event's key; whose else it may be only the other keys can tell.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path

import platformdirs

from checkin.domain.event import Event

_MOST = 200
"""Events remembered; the oldest go first."""


def machine_data() -> Path:
    """The folder in which the program keeps what belongs to this person and machine; it need not exist."""
    return Path(platformdirs.user_data_dir("checkin", appauthor=False))


class Keyring:
    """The events remembered in the JSON file at ``path``, which need not exist. An unreadable file is an empty one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            known = json.loads(self.path.read_text(encoding="utf-8"))
            return {str(event): {"name": str(one["name"]), "key": str(one["key"])} for event, one in known.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def remember(self, event: Event) -> None:
        """Add ``event``. Where the file cannot be written nothing is remembered, and the desk goes on."""
        known = self._read()
        if known.get(event.id) == {"name": event.name, "key": event.key}:
            return
        known.pop(event.id, None)
        known[event.id] = {"name": event.name, "key": event.key}
        newest = dict(list(known.items())[-_MOST:])
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # mkstemp makes a file that only its owner may read
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name)
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(newest, stream, ensure_ascii=False, indent=1)
            Path(name).replace(self.path)

    def others(self, event: Event) -> list[tuple[str, bytes]]:
        """Names and keys of all remembered events but ``event``, the newest first."""
        known = [(one["name"], one["key"]) for event_id, one in self._read().items() if event_id != event.id]
        keys = []
        for name, key in reversed(known):
            with contextlib.suppress(ValueError):
                keys.append((name, bytes.fromhex(key)))
        return keys


def machine_keyring() -> Keyring:
    """The keys of the events that this person's machine has seen."""
    return Keyring(machine_data() / "events.json")
