"""The tables. ``facts`` is the truth; all others are folds of it and may be dropped and rebuilt at any time."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, Table, Text, text

metadata = MetaData()

facts = Table(
    "facts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("desk", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    # ids are made in the order of time, so rows are appended; and each index less is a page less to flush at a scan
    sqlite_with_rowid=False,
)
Index("facts_in_order", facts.c.at)  # SQLite adds the primary key: (at, id)
Index("facts_of_subject", facts.c.subject)

event = Table(
    "event",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

attendees = Table(
    "attendees",
    metadata,
    Column("row", Integer, primary_key=True),  # local to this file: the rowid in ``search``
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("hangul", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("surnames", Text, nullable=False),
    Column("company", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("sector", Text, nullable=False),
    Column("external_code", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("sessions", Text, nullable=False),  # a JSON list of codes
    Column("active", Boolean, nullable=False),
    Column("stands_for", Text, nullable=False),
    Column("blocked", Text, nullable=False),
    Column("days", Text, nullable=False),  # a JSON list of ISO dates
    Column("alert", Text, nullable=False),
    Column("company_key", Text, nullable=False),
    Column("category_key", Text, nullable=False),
)
Index("attendees_of_code", attendees.c.external_code, sqlite_where=text("external_code <> ''"))

aliases = Table(
    "aliases",
    metadata,
    Column("id", Text, primary_key=True),  # of a record that was merged
    Column("person", Text, nullable=False),  # the attendee it was merged into
    sqlite_with_rowid=False,
)
Index("aliases_of_person", aliases.c.person)

listings = Table(
    "listings",
    metadata,
    Column("session", Text, primary_key=True),
    Column("attendee", Text, primary_key=True),
    sqlite_with_rowid=False,
)

sessions = Table(
    "sessions",
    metadata,
    Column("code", Text, primary_key=True),
    Column("body", Text, nullable=False),
)

badges = Table(
    "badges",
    metadata,
    Column("number", Text, primary_key=True),
    Column("attendee", Text, nullable=False),
    Column("issued", BigInteger),
    Column("revoked", BigInteger),
    Column("why", Text, nullable=False),
    Column("replaced_by", Text, nullable=False),
    Column("prints", Integer, nullable=False),
    Column("printed", BigInteger),
    Column("printed_desk", Text, nullable=False),
    Column("wording", Text, nullable=False),
    Column("queued", Text, nullable=False),  # a JSON list of prints
    Column("failed", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("badges_of_attendee", badges.c.attendee)
Index("badges_by_end", text("substr(number, -4)"), _table=badges)  # the four digits that a badge shows
Index("badges_queued", badges.c.number, sqlite_where=text("queued <> '[]'"))

presences = Table(
    "presences",
    metadata,
    Column("session", Text, primary_key=True),
    Column("attendee", Text, primary_key=True),
    Column("inside", Boolean, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("first_in", BigInteger),
    Column("since", BigInteger),
    Column("since_desk", Text, nullable=False),
    Column("last", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

sounds = Table(
    "sounds",
    metadata,
    Column("key", Text, primary_key=True),
    Column("word", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""The words of the list by how they sound, see ``vocabulary``. A word stays when its last person goes: it finds nobody."""

designs = Table(
    "designs",
    metadata,
    Column("name", Text, primary_key=True),
    Column("text", Text, nullable=False),  # TOML
)

answers = Table(
    "answers",
    metadata,
    Column("session", Text, primary_key=True),
    Column("attendee", Text, primary_key=True),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

tellings = Table(
    "tellings",
    metadata,
    Column("attendee", Text, primary_key=True),
    Column("who", Text, nullable=False),
    Column("moment", BigInteger, nullable=False),
    Column("desk", Text, nullable=False),
    sqlite_with_rowid=False,
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("host_key", Text, nullable=False),
    Column("visitor_key", Text, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("meetings_of_host", meetings.c.host_key)
Index("meetings_of_visitor", meetings.c.visitor_key)

FOLDED = (
    event,
    attendees,
    aliases,
    listings,
    sessions,
    badges,
    presences,
    sounds,
    designs,
    answers,
    tellings,
    meetings,
)
"""The tables that are folds, in no particular order."""

CREATE_SEARCH = """
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
    names, initials, company, other,
    content = '', columnsize = 0, detail = 'column', tokenize = "unicode61 remove_diacritics 0"
)
"""
"""The search index, which keeps no text of its own: a fold too, one row an attendee, keyed by ``attendees.row``. The words come from ``domain.names``."""
