"""A list that the program wrote itself, read back: nothing is guessed, and what nobody touched is the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from checkin.domain.attendees import FIELDS, Attendee
from checkin.domain.exported import CANCELLED, HEADER, told
from checkin.domain.roster import Line, Note, NoteKind
from checkin.domain.words import fold
from checkin.sheets.headers import OWN_ID, STATUS
from checkin.sheets.people import clean
from checkin.sheets.reading import Row

_MEANING = (OWN_ID, STATUS, *FIELDS, None)
"""What each column of ``HEADER`` holds; when somebody arrived is written for the reader and changes nothing."""
_GUARDS = re.compile(r"'+(?=[=+\-@])")
_FIRST = 2
"""Cells before the fields: the id and the status."""
_SESSIONS_END = re.compile(r"[,;/|\n\r]+")


def own_meaning(headers: Sequence[str]) -> tuple[str | None, ...] | None:
    """What the columns of a list mean that the program exported; None for any other list."""
    width = len(HEADER)
    if tuple(headers[:width]) != HEADER or any(headers[width:]):
        return None
    return _MEANING + (None,) * (len(headers) - width)


def lines(rows: Iterable[Row], known: Sequence[Attendee], sessions: Mapping[str, str]) -> Iterator[Line]:
    """The rows under the header as lines whose entries are ``Attendee``s with their ids.

    A cell that says what the person's field would be written as stands for that field, letter by letter: what writing
    and reading cannot carry (a line break, an apostrophe before a formula) does not come back as a correction.
    ``sessions`` maps folded names and codes to codes.
    """
    people = {person.id: person for person in known}
    return (_line(row, people, sessions) for row in rows)


def _line(row: Row, people: Mapping[str, Attendee], sessions: Mapping[str, str]) -> Line:
    cells = (*row.cells, *("",) * (len(HEADER) - len(row.cells)))
    attendee_id = clean(cells[0])
    person = people.get(attendee_id)
    wrote = told(person)[_FIRST:] if person else ("",) * len(FIELDS)
    said: dict[str, Any] = {}
    unknown: list[str] = []
    for field, cell, before in zip(FIELDS, cells[_FIRST:], wrote, strict=False):
        if person and _bare(cell) == _bare(before):
            said[field] = getattr(person, field)
        elif field == "sessions":
            said[field], unknown = _sessions(cell, sessions, person.sessions if person else ())
        else:
            said[field] = clean(cell)
    entry = Attendee(**said, id=attendee_id, active=clean(cells[1]).lower() != CANCELLED)
    return Line(row.number, entry, notes=tuple(Note(row.number, NoteKind.UNKNOWN_SESSION, word) for word in unknown))


def _bare(cell: str) -> str:
    return _GUARDS.sub("", clean(cell), count=1)


def _sessions(cell: str, known: Mapping[str, str], before: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The codes that a cell names, and the words that name none."""
    codes = {**{fold(word): code for word, code in known.items()}, **{fold(code): code for code in before}}
    words = [word for part in _SESSIONS_END.split(cell) if (word := clean(part))]
    found = dict.fromkeys(code for word in words if (code := codes.get(fold(word))))
    return tuple(found), [word for word in words if fold(word) not in codes]
