"""What a form proposes and a person may type over: values with where they come from.

    name typed    --> Source.NAME     (its parts, a country)      --.
    company known --> Source.COMPANY  (what is usual there)       --+--> Suggestions.of(field) --> the field, marked
    somebody else --> Source.INSTEAD  (what is taken over)        --'

A field in which somebody typed, or that said something when the form was opened, is theirs: nothing is proposed there.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from checkin.domain.attendees import Entry


class Source(StrEnum):
    """Where a proposal comes from, the strongest first."""

    INSTEAD = "instead"
    COMPANY = "company"
    NAME = "name"


FIELDS = ("given", "surnames", "company", "country", "category", "sector", "sessions")
"""What can be proposed."""


class Suggestions:
    """``shown`` are the fields that show a proposal now."""

    def __init__(self) -> None:
        self._said: dict[Source, Entry] = {}
        self._theirs: set[str] = set()
        self.shown: set[str] = set()

    def start(self, entry: Entry) -> None:
        """A form was opened with ``entry``: what it says is not ours to change."""
        self._said.clear()
        self.shown.clear()
        self._theirs = {field for field in FIELDS if getattr(entry, field)}

    def say(self, source: Source, entry: Entry) -> None:
        """Propose what ``entry`` says, in place of what ``source`` proposed before."""
        self._said[source] = entry

    def take(self, field: str) -> None:
        """A person typed in ``field``."""
        self._theirs.add(field)
        self.shown.discard(field)

    def is_free(self, field: str) -> bool:
        """Whether ``field`` may still be filled."""
        return field not in self._theirs

    def of(self, field: str) -> Any:
        """What is proposed for ``field``; an empty value for nothing."""
        values = [getattr(self._said[source], field) for source in Source if source in self._said]
        return next(filter(None, values), getattr(Entry(), field))
