"""The list as the program itself writes it: the header row by which it is known again, and what stands under it.

A list that comes back with this very header was written by ``told``, so its cells are taken word for word: no name is
turned round at a comma, no category is put into other words, and the id says who is meant.
"""

from __future__ import annotations

import re

from checkin.domain.attendees import FIELDS, Attendee

HEADER = (
    "checkin id", "status", "name", "hangul name", "given name", "surnames", "company", "job title", "email", "phone",
    "country", "category", "sector", "external code", "note", "sessions", "arrived",
)  # fmt: skip
LISTED, CANCELLED = "listed", "cancelled"
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
SESSIONS_BETWEEN = "; "


def told(person: Attendee) -> tuple[str, ...]:
    """The first cells of a person's row, all under ``HEADER`` but the last; a text of several lines is one line."""
    texts = (_one_line(getattr(person, field)) for field in FIELDS if field != "sessions")
    return (
        person.id,
        LISTED if person.active else CANCELLED,
        *texts,
        _one_line(SESSIONS_BETWEEN.join(person.sessions)),
    )


def _one_line(text: str) -> str:
    return " ".join(_CONTROLS.sub(" ", text).split())
