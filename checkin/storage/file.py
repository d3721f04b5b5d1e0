"""One event, one file.

    EventFile.writing(desk) --BEGIN IMMEDIATE--> Book --COMMIT (WAL, synchronous=FULL)--> durable

A file may be open in several programs at once: readers never wait, writers take turns by short retries with jitter
(a plain ``busy_timeout`` starves one of eight writers for seconds).
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DatabaseError

from checkin.domain.clock import Clock, system_clock
from checkin.domain.event import Event
from checkin.domain.facts import Kind
from checkin.storage import tables
from checkin.storage.book import Book, Records

APPLICATION_ID = 0x43484B4E  # "CHKN", at byte 68 of the file
SCHEMA = 7
"""The version of the folds. A file with another one is refolded from its journal when it is opened."""

PATIENCE = 30.0
"""Seconds for which a writer waits for its turn before it gives up."""


class Problem(StrEnum):
    """Why a file is not opened or made."""

    MISSING = "missing"
    EXISTS = "exists"
    NOT_AN_EVENT = "not_an_event"
    OTHER_DATABASE = "other_database"
    NO_EVENT = "no_event"
    NO_PERMISSION = "no_permission"
    DAMAGED = "damaged"


_PROBLEMS = dict.fromkeys((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB), Problem.DAMAGED) | dict.fromkeys(
    (
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    ),
    Problem.NO_PERMISSION,
)
"""What is wrong with the file or its disk, by SQLite's primary result codes."""


class CannotOpen(Exception):
    """A file that is not an event file, or cannot be reached (any more); ``problem`` says which."""

    def __init__(self, path: Path, problem: Problem, detail: str = "") -> None:
        super().__init__(f"{path}: {problem.value} {detail}".strip())
        self.path = path
        self.problem = problem
        self.detail = detail


class FileBusy(Exception):
    """Another program has held the file for longer than ``PATIENCE``; nothing was written."""


def _durable(connection: sqlite3.Connection, _record: object) -> None:
    """Set and assert what "green means durable" rests on."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA cache_size = -32000")
    mode = cursor.execute("PRAGMA journal_mode").fetchone()[0]
    synchronous = cursor.execute("PRAGMA synchronous").fetchone()[0]
    cursor.close()
    if mode != "wal" or synchronous != 2:
        raise sqlite3.DatabaseError(f"the file is not durable: journal_mode={mode}, synchronous={synchronous}")


class EventFile:
    """An open event file. ``create`` and ``open`` are the two ways to get one; ``close`` when done.

    Safe to use from several threads: each transaction takes a connection of its own.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        # timeout: SQLite's own waiting for a lock, in seconds; the turns of writers are ours, see _begin
        self._engine = create_engine(
            _address(path), isolation_level="AUTOCOMMIT", connect_args={"timeout": 0.02}, pool_size=4
        )
        event.listen(self._engine, "connect", _durable)

    @classmethod
    def create(
        cls, path: Path, new: Event, desk: str = "", operator: str = "", clock: Clock = system_clock
    ) -> EventFile:
        """A new file at ``path`` that carries the event ``new``; raises ``CannotOpen`` if something is there already."""
        if path.exists():
            raise CannotOpen(path, Problem.EXISTS)
        try:
            # O_EXCL: of two programs that create the same file at once, one is told that it exists
            path.open("xb").close()
            raw = sqlite3.connect(path.absolute(), isolation_level=None)
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            raw.execute("PRAGMA journal_mode = WAL")
            raw.close()
        except FileExistsError:
            raise CannotOpen(path, Problem.EXISTS) from None
        except FileNotFoundError:
            raise CannotOpen(path, Problem.MISSING) from None
        except (OSError, sqlite3.Error) as error:
            raise CannotOpen(path, Problem.NO_PERMISSION, str(error)) from error
        file = cls(path)
        with file._engine.connect() as connection:
            _begin(connection, "IMMEDIATE")
            tables.metadata.create_all(connection)
            connection.exec_driver_sql(tables.CREATE_SEARCH)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
            Book(connection, desk, operator, clock).append(Kind.EVENT_SET, new.id, new.body())
            _say(connection, "COMMIT")
        return file

    @classmethod
    def open(cls, path: Path) -> EventFile:
        """The event file at ``path``; raises ``CannotOpen`` for anything else, and says what it is."""
        _recognise(path)
        file = cls(path)
        try:
            with file.reading() as records:
                version = records.connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                if version == SCHEMA and records.event_or_none() is None:
                    raise CannotOpen(path, Problem.NO_EVENT)
            if version != SCHEMA:
                file.refold()
        except (DatabaseError, sqlite3.DatabaseError) as error:
            file.close()
            reason = _reason(error)
            # a file whose making was broken off has our mark, but its first transaction never happened
            unmade = "no such table: facts" in str(reason)
            raise CannotOpen(path, Problem.NO_EVENT if unmade else Problem.DAMAGED, str(reason)) from error
        except CannotOpen:
            file.close()
            raise
        return file

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> EventFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Records]:
        """The records as they are at this moment: one snapshot, which no writer changes.

        Raises ``CannotOpen`` when the file turns out to be damaged or out of reach.
        """
        with self._explained(), self._engine.connect() as connection:
            _begin(connection, "DEFERRED")
            try:
                yield Records(connection)
            finally:
                _roll_back(connection)

    @contextmanager
    def writing(self, desk: str, operator: str = "", clock: Clock = system_clock) -> Iterator[Book]:
        """One transaction: all of it is durable when the block ends, or none of it if the block raises.

        Raises ``FileBusy`` when the file's turn did not come in ``PATIENCE`` seconds, and ``CannotOpen`` when the file
        may not be written, is damaged, or its disk is full.
        """
        with self._explained(), self._engine.connect() as connection:
            _begin(connection, "IMMEDIATE")
            try:
                yield Book(connection, desk, operator, clock)
            except BaseException:
                _roll_back(connection)
                raise
            _say(connection, "COMMIT")

    def refold(self) -> None:
        """Drop every folded table and build it again from the journal, in one transaction."""
        with self._engine.connect() as connection:
            _begin(connection, "IMMEDIATE")
            try:
                for table in tables.FOLDED:
                    table.drop(connection, checkfirst=True)
                connection.exec_driver_sql("DROP TABLE IF EXISTS search")
                tables.metadata.create_all(connection)
                connection.exec_driver_sql(tables.CREATE_SEARCH)
                Book(connection, "", "", system_clock).fold_all()
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
            except BaseException:
                _roll_back(connection)
                raise
            _say(connection, "COMMIT")

    def integrity(self) -> list[str]:
        """What SQLite's own check of the file says is wrong; empty when nothing is."""
        with self._explained(), self._engine.connect() as connection:
            rows = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        return [row for row in rows if row != "ok"]

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Tells what SQLite says of the file and its disk as ``CannotOpen``; errors of the program stay what they are."""
        try:
            yield
        except (DatabaseError, sqlite3.DatabaseError) as error:
            reason = _reason(error)
            problem = _PROBLEMS.get(_code(reason))
            if problem is None:
                raise
            raise CannotOpen(self.path, problem, str(reason)) from error


def _address(path: Path) -> URL:
    # absolute, and not as text: a name may hold a question mark, or be ":memory:"
    return URL.create("sqlite", database=str(path.absolute()))


def _recognise(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except FileNotFoundError:
        raise CannotOpen(path, Problem.MISSING) from None
    except IsADirectoryError:
        raise CannotOpen(path, Problem.NOT_AN_EVENT) from None
    except OSError as error:
        raise CannotOpen(path, Problem.NO_PERMISSION, str(error)) from error
    if not head.startswith(b"SQLite format 3\0"):
        raise CannotOpen(path, Problem.NOT_AN_EVENT)
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise CannotOpen(path, Problem.OTHER_DATABASE)


def _begin(connection: Connection, mode: str) -> None:
    """Start a transaction and take its lock now, waiting for the turn with short sleeps of random length."""
    deadline = time.monotonic() + PATIENCE
    longest = 0.002
    while True:
        try:
            _say(connection, f"BEGIN {mode}")
            if mode == "DEFERRED":
                _take_snapshot(connection)
        except sqlite3.OperationalError as error:
            if not _is_busy(error):
                raise
            if time.monotonic() > deadline:
                raise FileBusy(f"another program has kept the event file locked for {PATIENCE:.0f} s") from error
            time.sleep(random.uniform(0.0005, longest))
            longest = min(longest * 1.5, 0.02)
        else:
            return


def _say(connection: Connection, statement: str) -> None:
    """Run a statement that has no result on the driver itself: a scan has three of them, and SQLAlchemy's way costs each
    as much as SQLite's own. Raises the driver's errors."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute(statement).close()


def _roll_back(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    if driver.in_transaction:  # SQLite has ended it already where the disk was full
        _say(connection, "ROLLBACK")


def _take_snapshot(connection: Connection) -> None:
    try:
        _say(connection, "SELECT 1 FROM facts LIMIT 1")
    except sqlite3.OperationalError:
        _say(connection, "ROLLBACK")
        raise


def _reason(error: DatabaseError | sqlite3.DatabaseError) -> BaseException | None:
    """What the driver itself says."""
    return error.orig if isinstance(error, DatabaseError) else error


def _code(error: BaseException | None) -> int:
    # the low byte is the primary result code: SQLITE_BUSY_RECOVERY and SQLITE_BUSY_SNAPSHOT are busy too
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _is_busy(error: sqlite3.Error) -> bool:
    return _code(error) == sqlite3.SQLITE_BUSY
