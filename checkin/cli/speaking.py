"""Words in and out of the command line, which all verbs share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checkin.domain.event import Event

DONE, REPORTED, FAILED = 0, 1, 2
_YEARS = range(1900, 3000)


class Refused(Exception):
    """Something that could not be done, in one sentence for the person at the terminal."""


def say(value: dict[str, Any]) -> None:
    """One object, one line."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def counted(count: int, one: str, many: str = "") -> str:
    """ "1 row", "2 rows"; ``many`` is the plural of words that do not take an s."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def counts_line(counts: Mapping[str, int], *, planned: bool = False) -> str:
    """What became of a list's rows, or is ``planned`` to: "3 rows, 2 added, 0 changed, 0 same, 1 reported"."""
    would = "would be " if planned else ""
    said = (f"{count} {would}{name}" for name, count in counts.items() if name != "rows")
    return ", ".join((counted(counts["rows"], "row"), *said))


def iso(moment: datetime, event: Event) -> str:
    """A moment on the event's clocks, ISO 8601 to the millisecond."""
    return event.local(moment).isoformat(timespec="milliseconds")


def moment(text: str, event: Event) -> datetime:
    """An ISO 8601 date and time of this era; without an offset it is on the event's clocks."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.year not in _YEARS:
            raise Refused(f"{text!r} is not a time of this era")
    except ValueError:
        raise Refused(f"{text!r} is not a time; write one like 2025-04-29T09:00") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=event.zone)).astimezone(UTC)


def needs_folder(output: Path) -> None:
    """Raises ``Refused`` when there is no folder for ``output``."""
    if not output.parent.is_dir():
        raise Refused(f"{output} cannot be written: there is no folder {output.parent}; create it first")
