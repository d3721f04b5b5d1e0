"""Finding people: prefix search over the words of ``domain.names`` in SQLite's FTS5.

A search goes through tiers, best first, until it has enough: every word exactly a name, beginnings of names, initials,
company, anything. 10,000 people are far too many to rank in Python at every key, so the tiers rank and Python only
orders within one.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection, text

from checkin.domain.attendees import Entry
from checkin.domain.names import query_words, search_keys

_CANDIDATES = 200
"""How many of a tier are read before they are ordered."""
_MOST_WORDS = 32
"""Nobody is called by more words, whatever was pasted into the box."""

_IN_TIER = text(
    "SELECT a.row, a.name || a.hangul FROM search JOIN attendees a ON a.row = search.rowid"
    " WHERE search MATCH :query LIMIT :limit"
)
_BY_NUMBER = text(
    "SELECT a.row FROM badges b JOIN attendees a ON a.id = b.attendee"
    " WHERE b.number >= :digits AND b.number < :digits || ':' LIMIT :limit"
)
INSERT = "INSERT INTO search (rowid, names, initials, company, other) VALUES (?, ?, ?, ?, ?)"
DELETE = "INSERT INTO search (search, rowid, names, initials, company, other) VALUES ('delete', ?, ?, ?, ?, ?)"
"""Takes the ``values`` that were inserted: the index keeps no text to find them by."""


class Matched(StrEnum):
    """By what a person was found."""

    NAME = "name"
    INITIALS = "initials"
    COMPANY = "company"
    OTHER = "other"
    NUMBER = "number"


def values(row: int, person: Entry) -> tuple[int, str, str, str, str]:
    """The values of ``INSERT`` for the attendee in ``row``."""
    keys = search_keys(person)
    return (row, keys.names, keys.initials, keys.company, keys.other)


def _all_of(words: list[str], columns: str, star: str) -> str:
    terms = " AND ".join(f'"{word}"{star}' for word in words)
    return f"{columns}: ({terms})" if columns else terms


def find(connection: Connection, typed: str, limit: int) -> list[tuple[int, Matched]]:
    """The rows of the people that ``typed`` may mean and by what, best first, at most ``limit``.

    Every word of ``typed`` has to be the beginning of a word; nothing typed finds nobody.
    """
    words = list(dict.fromkeys(query_words(typed)))
    if not words or len(words) > _MOST_WORDS:
        return []
    found: dict[int, Matched] = {}
    if len(words) == 1 and words[0].isdigit() and len(words[0]) >= 6:
        for row in connection.execute(_BY_NUMBER, {"digits": words[0], "limit": limit}).scalars():
            found.setdefault(row, Matched.NUMBER)
    tiers = (
        (Matched.NAME, _all_of(words, "names", "")),
        (Matched.NAME, _all_of(words, "names", "*")),
        (Matched.INITIALS, _all_of(words, "initials", "*")),
        (Matched.COMPANY, _all_of(words, "company", "*")),
        (Matched.OTHER, _all_of(words, "", "*")),
    )
    for matched, query in tiers:
        if len(found) >= limit:
            break
        tier = connection.execute(_IN_TIER, {"query": query, "limit": _CANDIDATES}).all()
        for row, _ in sorted(tier, key=lambda hit: (len(hit[1]), hit[1])):
            found.setdefault(row, matched)
    return list(found.items())[:limit]
