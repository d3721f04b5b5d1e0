"""Where event files come from: opened, made, or the demo. No Qt: a bad file is refused before there is a window.

The office is imported only where something is made: it brings all that reads and writes lists.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checkin.storage import EventFile
from checkin.storage.keyring import machine_data, machine_keyring


@dataclass(frozen=True, slots=True)
class Wish:
    """An event that somebody wants to be made; ``timezone`` is an IANA name."""

    path: Path
    name: str
    starts: date
    ends: date
    timezone: str


@dataclass(frozen=True, slots=True)
class EventFiles:
    """The three ways to an event file; each raises ``CannotOpen``, ``ValueError`` or ``OSError``."""

    open: Callable[[Path], EventFile]
    make: Callable[[Wish], EventFile]
    demo: Callable[[], EventFile]


def open_file(path: Path) -> EventFile:
    """The event file at ``path``, its key remembered. Raises ``CannotOpen``."""
    file = EventFile.open(path)
    with file.reading() as records:
        machine_keyring().remember(records.event())
    return file


def demo_file() -> EventFile:
    """The demo in the person's own data folder, with whatever was done in it. Raises ``CannotOpen`` or ``OSError``."""
    path = machine_data() / "demo.checkin"
    if path.exists():
        return open_file(path)
    from checkin.office import demo_event  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_suffix(".making")  # all of it or nothing: half a demo would stay for ever
    for rest in path.parent.glob(f"{making.name}*"):
        rest.unlink()
    demo_event(making).close()
    making.replace(path)
    return open_file(path)


def make_file(wish: Wish) -> EventFile:
    """A new event file as wished for. Raises ``CannotOpen``, ``ValueError`` or ``OSError``."""
    from checkin.office import new_event  # noqa: PLC0415

    wish.path.parent.mkdir(parents=True, exist_ok=True)
    return new_event(wish.path, wish.name, wish.starts, wish.ends, wish.timezone)
