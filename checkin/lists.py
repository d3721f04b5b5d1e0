"""Lists in: what a list would do to the people who are known, doing it in one transaction, and taking all of it back.

list file --> sheets.reading --> sheets.columns --> roster.plan --> ImportPreview
apply_import --> plan, against the people of that moment --> book --> Imported
undo_import  --> the facts that the import wrote --> facts that set right what it changed --> Unimported
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin.domain.attendees import Attendee, changes, set_by
from checkin.domain.badges import WORDED, Card, Revoked
from checkin.domain.clock import stamped_moment
from checkin.domain.facts import Body, Fact, Kind
from checkin.domain.roster import NEWER, Plan, plan
from checkin.domain.words import fold
from checkin.sheets.columns import Columns, entries, understand
from checkin.sheets.reading import Sheet, read, refuse_doubt
from checkin.station import Station
from checkin.storage import Book, Records

_AT_A_TIME, _CORRECTED_AT_A_TIME = 2000, 200
"""People added, and people corrected, between two calls of an import's ``progress``: some 100 ms."""


class UnknownImport(LookupError):
    """There was no import with that id, or it was taken back already."""

    def __init__(self, import_id: str) -> None:
        super().__init__(f"there is no import {import_id!r} that could be taken back")
        self.import_id = import_id


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose where a list does not say it plainly.

    ``fields`` maps fields to headers or letters of columns, ``sheet``, ``encoding`` and ``delimiter`` choose how it is
    read, ``header_row`` where its headers are (0: nowhere); ``decided`` says of rows in doubt the attendee id they
    mean, or "" for somebody new.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    decided: Mapping[int, str] = field(default_factory=dict)
    header_row: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier import of which a list is plainly a newer version: of its ``people`` who are on the list still, ``met``
    are in this one too."""

    name: str
    moment: datetime
    people: int
    met: int


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What was understood of a list and what importing it would do; ``newer_than`` is why people may be gone from it."""

    path: Path
    sheet: Sheet
    columns: Columns
    plan: Plan
    newer_than: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: its ``id``, by which it can be taken back, the ids of those ``added``, and whose printed badge
    is wrong now."""

    id: str
    plan: Plan
    added: tuple[str, ...] = ()
    cancelled: tuple[Attendee, ...] = ()
    reprint: tuple[Attendee, ...] = ()


@dataclass(frozen=True, slots=True)
class Import:
    """An import as the journal tells it: ``counts`` by the names of ``Plan``, and whether it was ``undone``."""

    id: str
    moment: datetime
    desk: str
    name: str
    counts: Mapping[str, int]
    undone: bool


@dataclass(frozen=True, slots=True)
class Unimported:
    """What taking an import back did: how many people are off the list again and how many are as before; ``kept`` are
    on it still, because they were let in or have become one with another record."""

    dropped: int
    restored: int
    kept: tuple[Attendee, ...] = ()


class Lists(Station):
    """The lists of one event file. Every method that writes is one transaction."""

    # --- in

    def preview_import(self, path: Path, choices: Choices | None = None) -> ImportPreview:
        """What importing the list at ``path`` would do; nothing is written.

        Raises ``UnreadableList``, ``UnknownColumn`` or ``NoNameColumn``, each with a sentence.
        """
        choices = choices or Choices()
        sheet = _read(path, choices)
        columns = understand(sheet, choices.fields, choices.header_row)
        return self.plan_import(path, sheet, columns, choices.decided)

    def plan_import(
        self, path: Path, sheet: Sheet, columns: Columns, decided: Mapping[int, str] | None = None
    ) -> ImportPreview:
        """What importing a list that was read and understood would do to the people of this moment."""
        with self.file.reading() as records:
            done, newer_than = _plan(sheet, columns, records, decided or {})
        return ImportPreview(path, sheet, columns, done, newer_than)

    def import_list(self, path: Path, choices: Choices | None = None, *, cancel_gone: bool = False) -> Imported:
        """Import the list at ``path``, all of it in one transaction.

        Raises as ``preview_import``, and ``DoubtfulList`` where only a person can say how it is to be read.
        """
        choices = choices or Choices()
        with _no_collecting():
            sheet = _read(path, choices)
            refuse_doubt(path, sheet)
            columns = understand(sheet, choices.fields, choices.header_row)
            return self.apply_import(path, sheet, columns, choices.decided, cancel_gone=cancel_gone)

    def apply_import(
        self,
        path: Path,
        sheet: Sheet,
        columns: Columns,
        decided: Mapping[int, str] | None = None,
        *,
        cancel_gone: bool = False,
        progress: Callable[[int, int], object] = lambda done, of: None,
    ) -> Imported:
        """Import a list that was read and understood, planned against the people of this very moment.

        With ``cancel_gone`` the people who are gone from it are cancelled. ``progress`` hears how many people were
        written and of how many; if it raises, nothing was written at all.
        """
        with _no_collecting(), self.file.writing(self.name, self.operator, self.clock) as book:
            before = book.last_stamp()
            done, _ = _plan(sheet, columns, book, decided or {})
            gone = tuple(done.gone) if cancel_gone else ()
            new = [entry for _, entry in done.added]
            of = len(new) + len(done.changed) + len(gone)
            added: list[str] = []
            for start in range(0, len(new), _AT_A_TIME):
                progress(start, of)
                added += book.add_people(new[start : start + _AT_A_TIME])
            said: list[tuple[Kind, str, Body]] = [
                *((Kind.ATTENDEE_SET, one.attendee.id, changes(one.attendee, one.after)) for one in done.changed),
                *((Kind.ATTENDEE_SET, person.id, {"active": False}) for person in gone),
            ]
            for start in range(0, len(said), _CORRECTED_AT_A_TIME):
                progress(len(new) + start, of)
                book.append_all(said[start : start + _CORRECTED_AT_A_TIME])
            progress(of, of)
            counts = {name: len(getattr(done, name)) for name in ("added", "changed", "same", "reported")}
            body = {**counts, "cancelled": len(gone), "after": before}
            fact = book.append(Kind.LIST_IMPORTED, path.name, body)
            return Imported(fact.id, done, tuple(added), gone, tuple(_wrong_badges(book, done)))

    def imports(self) -> list[Import]:
        """The imports, the newest first."""
        with self.file.reading() as records:
            facts = list(records.facts_of(Kind.LIST_IMPORTED, Kind.LIST_UNDONE))
        undone = {fact.body["import"] for fact in facts if fact.kind is Kind.LIST_UNDONE}
        return [
            Import(
                fact.id,
                stamped_moment(fact.at),
                fact.desk,
                fact.subject,
                {name: count for name, count in fact.body.items() if name != "after"},
                fact.id in undone,
            )
            for fact in reversed(facts)
            if fact.kind is Kind.LIST_IMPORTED and "after" in fact.body
        ]

    def undo_import(self, import_id: str) -> Unimported:
        """Take a whole import back: whom it added is off the list, whom it changed is as before.

        What was corrected since stays corrected; whoever was let in since stays on the list. Raises ``UnknownImport``.
        """
        if not any(one.id == import_id and not one.undone for one in self.imports()):
            raise UnknownImport(import_id)
        with self.file.writing(self.name, self.operator, self.clock) as book:
            imported = book.fact(import_id)
            if imported is None:
                raise UnknownImport(import_id)
            said: list[tuple[Kind, str, Body]] = []
            dropped = restored = 0
            kept: list[Attendee] = []
            for fact in book.facts_between(imported.body["after"], imported.at, imported.desk):
                journal = list(book.facts(fact.subject))
                earlier = set_by(one for one in journal if one.order < fact.order)
                person = book.attendee_row(fact.subject)
                if person is None:
                    kept += filter(None, [book.attendee(fact.subject)])
                elif earlier is not None:
                    if values := _as_before(fact, earlier, person):
                        said.append((Kind.ATTENDEE_SET, person.id, values))
                        restored += 1
                elif any(one.kind is Kind.SCANNED for one in journal):
                    kept.append(person)
                else:
                    said += _drop(book, person, import_id)
                    dropped += 1
            book.append_all(said)
            body = {"import": import_id, "dropped": dropped, "restored": restored, "kept": len(kept)}
            book.append(Kind.LIST_UNDONE, imported.subject, body)
        return Unimported(dropped, restored, tuple(kept))


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep Python's cycle collector from walking the rows of a long list again and again: none of them is garbage.

    It takes a quarter of the time of an import of 10,000 rows.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(path: Path, choices: Choices) -> Sheet:
    return read(path, choices.sheet, encoding=choices.encoding, delimiter=choices.delimiter)


def _plan(
    sheet: Sheet, columns: Columns, records: Records, decided: Mapping[int, str]
) -> tuple[Plan, tuple[Version, ...]]:
    """The plan, and the earlier imports that make those who are gone from the list be missed."""
    words = {}
    for session in records.sessions():
        words[fold(session.name)] = session.code
    for session in records.sessions():
        words[fold(session.code)] = session.code
    known = records.attendees()
    brought = _brought(records) if known else []
    done = plan(
        list(entries(sheet, columns, words, known)), known, decided, [ids for _, ids in brought], records.person_of
    )
    active = {person.id for person in known if person.active}
    return done, tuple(_newer_than(done, brought, active))


def _brought(records: Records) -> list[tuple[Fact, set[str]]]:
    """The imports, each with the ids of the people whom it set."""
    return [
        (fact, set(records.subjects_between(fact.body["after"], fact.at, fact.desk)))
        for fact in records.facts_of(Kind.LIST_IMPORTED)
        if "after" in fact.body
    ]


def _newer_than(done: Plan, brought: Iterable[tuple[Fact, set[str]]], active: set[str]) -> Iterator[Version]:
    """The imports of which people are gone, as ``plan`` found them."""
    gone = {person.id for person in done.gone}
    for fact, ids in brought if gone else ():
        still = ids & active
        met = len(still - gone)
        if met < len(still) and met >= NEWER * len(still):
            yield Version(fact.subject, stamped_moment(fact.at), len(still), met)


def _wrong_badges(records: Records, done: Plan) -> Iterator[Attendee]:
    """The people of a plan whose badge was printed and says something else now."""
    worded = {*WORDED, "name"}  # which a card calls latin
    people: Sequence[Attendee] = [change.after for change in done.changed if not worded.isdisjoint(change.fields)]
    good = records.good_badges([person.id for person in people])
    for person in people:
        badge = good.get(person.id)
        if badge and badge.prints and badge.wording != Card.of(person, badge.number, "").wording:
            yield person


def _as_before(fact: Fact, earlier: Attendee, now: Attendee) -> dict[str, Any]:
    """The fields that ``fact`` set and nobody has set since, as they were before it."""
    values: dict[str, Any] = {}
    for name, value in fact.body.items():
        held, before = getattr(now, name), getattr(earlier, name)
        if held == (tuple(value) if name == "sessions" else value) and held != before:
            values[name] = list(before) if name == "sessions" else before
    return values


def _drop(book: Book, person: Attendee, import_id: str) -> Iterator[tuple[Kind, str, Body]]:
    for badge in book.badges_of(person.id):
        if badge.good:
            yield Kind.BADGE_REVOKED, badge.number, {"why": Revoked.WITHDRAWN.value, "replaced_by": ""}
    yield Kind.ATTENDEE_DROPPED, person.id, {"why": Revoked.WITHDRAWN.value, "import": import_id}
