"""The event file: a journal of facts in SQLite and the tables that fold it.

``EventFile`` is one file; a ``Book`` is one transaction in it; only frozen dataclasses of the domain leave.
"""

from checkin.storage.book import Book, Match, Records, Scan
from checkin.storage.file import CannotOpen, EventFile, FileBusy, Problem

__all__ = ["Book", "CannotOpen", "EventFile", "FileBusy", "Match", "Problem", "Records", "Scan"]
