"""Before and after the doors: events, sessions, lists, headcounts, and the check that all of it agrees."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from checkin.badges.design import DESIGN_NAME, Design, Shelf, find_in, read, shelf
from checkin.badges.pictures import packed
from checkin.consultations import Consultations
from checkin.domain import folds
from checkin.domain.clock import Clock, system_clock
from checkin.domain.event import Event, new_key
from checkin.domain.facts import Fact, Kind, new_id
from checkin.domain.headcount import Headcount, recount
from checkin.domain.roles import sealed
from checkin.domain.sessions import MOST_CAPACITY, MOST_OPENS_BEFORE, MOST_QUESTIONS, OpenTo, Session
from checkin.domain.words import fold
from checkin.lists import Lists
from checkin.reports.headcounts import groups_table, sessions_table
from checkin.sheets.writing import write_table, write_workbook
from checkin.storage import EventFile, Records
from checkin.storage.keyring import Keyring, machine_keyring

RESOURCES = Path(__file__).parents[1] / "resources"
DEMO = RESOURCES / "demo"


class OtherEvent(ValueError):
    """A file to be merged carries another event."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What ``Office.check`` found: every list is empty when all agrees.

    ``damage`` is what SQLite says of the file, ``folds`` the tables that differ from the journal, ``counts`` the
    sessions whose headcount differs from a recount; ``facts`` is the journal's length.
    """

    facts: int
    damage: tuple[str, ...] = ()
    folds: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.damage or self.folds or self.counts)


def new_event(
    path: Path,
    name: str,
    starts: date,
    ends: date,
    timezone: str,
    *,
    rehearsal: bool = False,
    keyring: Keyring | None = None,
    clock: Clock = system_clock,
) -> EventFile:
    """A new event file. Raises ``ValueError`` for an event that cannot be, ``storage.CannotOpen`` for a bad place."""
    if not name.strip():
        raise ValueError("an event needs a name")
    if ends < starts:
        raise ValueError(f"the event ends on {ends}, before it starts on {starts}")
    try:
        ZoneInfo(timezone)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"there is no time zone {timezone!r}; write one like America/Mexico_City") from None
    event = Event(new_id(), name.strip(), starts, ends, timezone, new_key(), rehearsal)
    file = EventFile.create(path, event, clock=clock)
    (keyring or machine_keyring()).remember(event)
    return file


def open_event(path: Path, *, keyring: Keyring | None = None) -> EventFile:
    """The event file at ``path``, whose key is remembered. Raises ``storage.CannotOpen``."""
    file = EventFile.open(path)
    with file.reading() as records:
        event = records.event()
    (keyring or machine_keyring()).remember(event)
    return file


def demo_event(path: Path, *, keyring: Keyring | None = None, clock: Clock = system_clock) -> EventFile:
    """The Partnership Plus Week in a new file, its people and meetings imported from the lists in
    ``resources/demo``.

    Raises ``storage.CannotOpen`` when there is something at ``path`` already.
    """
    about = tomllib.loads((DEMO / "event.toml").read_text(encoding="utf-8"))
    zone = ZoneInfo(about["timezone"])
    file = new_event(
        path,
        about["name"],
        date.fromisoformat(about["starts"]),
        date.fromisoformat(about["ends"]),
        about["timezone"],
        rehearsal=True,
        keyring=keyring,
        clock=clock,
    )
    office = Office(file, "office", clock=clock)
    for session in about["session"]:
        open_to, groups = parse_open_to(session["open_to"])
        office.set_session(
            Session(
                code=session["code"],
                name=session["name"],
                starts=datetime.fromisoformat(session["starts"]).replace(tzinfo=zone),
                ends=datetime.fromisoformat(session["ends"]).replace(tzinfo=zone),
                room=session["room"],
                capacity=session["capacity"],
                opens_before=session["opens_before"],
                open_to=open_to,
                groups=groups,
            )
        )
    for name in about["lists"]:
        office.import_list(DEMO / name)
    Consultations(file, "office", clock=clock).import_schedule(DEMO / about["schedule"])
    return file


def parse_open_to(rule: str) -> tuple[OpenTo, tuple[str, ...]]:
    """ "all", "list", "category:X,Y" or "company:X,Y" as a rule and its groups; ``ValueError`` for anything else."""
    kind, colon, named = rule.strip().partition(":")
    groups = tuple(group.strip() for group in named.split(",") if group.strip())
    with suppress(ValueError):
        open_to = OpenTo(kind.strip().lower())
        needs_groups = open_to in (OpenTo.CATEGORY, OpenTo.COMPANY)
        if needs_groups == bool(groups) and needs_groups == bool(colon):
            return open_to, groups
    raise ValueError(f"{rule!r} says not who may come in; write all, list, category:X,Y or company:X,Y")


class Office(Lists):
    """The work on one event file that no guest waits for. Every method that writes is one transaction."""

    # --- the plan of the days

    def set_event(self, event: Event) -> Event:
        """Change the event's name, days or time zone; its id and key stay."""
        kept = replace(event, id=self.event.id, key=self.event.key)
        if kept != self.event:
            with self.file.writing(self.name, self.operator, self.clock) as book:
                book.append(Kind.EVENT_SET, kept.id, _changed(self.event.body(), kept.body()))
            self.event = kept
        return kept

    def set_pin(self, pin: str) -> Event:
        """Give the event a supervisor's PIN, "" for none; see ``roles``. Raises ``ValueError`` for what is no PIN."""
        return self.set_event(replace(self.event, seal=sealed(pin) if pin else ""))

    def set_session(self, session: Session) -> Session:
        """Add a session, or make the one with its code this. Raises ``ValueError`` for a session that cannot be."""
        if not session.code or not session.name.strip():
            raise ValueError("a session needs a code and a name")
        if any(char in session.code for char in ",;|/\n\t"):
            raise ValueError(f"the code {session.code!r} may not hold a comma, semicolon, slash, bar or line end")
        if session.ends <= session.starts:
            raise ValueError(f"the session {session.code} ends before it starts")
        if not 0 <= session.capacity <= MOST_CAPACITY:
            raise ValueError(f"the capacity cannot be less than 0 or more than {MOST_CAPACITY} people")
        if len(session.questions) > MOST_QUESTIONS:
            raise ValueError(f"a session may ask {MOST_QUESTIONS} questions, not {len(session.questions)}")
        if session.late_after < 0 or session.quota < 0 or any(seats < 0 for _, seats in session.quotas):
            raise ValueError("minutes and seats cannot be less than 0")
        if not 0 <= session.opens_before <= MOST_OPENS_BEFORE:
            raise ValueError(f"doors cannot open less than 0 or more than {MOST_OPENS_BEFORE} minutes before the start")
        with self.file.writing(self.name, self.operator, self.clock) as book:
            before = book.session(session.code)
            alike = next((one.code for one in book.sessions() if fold(one.code) == fold(session.code)), session.code)
            if before is None and alike != session.code:
                raise ValueError(f"there is a session {alike} already; lists would not tell {session.code} from it")
            if body := _changed(before.body() if before else {}, _session_body(session)):
                book.append(Kind.SESSION_SET, session.code, body)
            kept = book.session(session.code)
        return kept or session

    def remove_session(self, code: str) -> None:
        """Take a session off the plan; its scans stay in the journal, and setting it again brings it back."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            if book.session(code):
                book.append(Kind.SESSION_SET, code, {"active": False})

    def sessions(self) -> list[Session]:
        """The sessions by start."""
        with self.file.reading() as records:
            return records.sessions()

    # --- badge designs that travel in the file

    def designs(self) -> Shelf:
        """The badge designs to choose from: those of the program, and those in the file, which go before them."""
        with self.file.reading() as records:
            return shelf(records.designs())

    def keep_design(self, name: str, text: str, folder: Path | None = None) -> Design:
        """Keep the design written in ``text`` in the file as ``name``, with its pictures, which lie in ``folder``.

        Raises ``badges.design.DesignError`` when it is no design, and ``ValueError`` for a name that cannot be.
        """
        if not DESIGN_NAME.fullmatch(name):
            raise ValueError(f"a design cannot be called {name!r}; write letters, digits and hyphens, such as my-badge")
        with self.file.reading() as records:
            others = records.designs()
        read(text, f"{name}.toml", folder, find_in(others))
        packed_text = packed(text, folder) if folder else text
        design = read(packed_text, f"{name}.toml", None, find_in(others))
        with self.file.writing(self.name, self.operator, self.clock) as book:
            if book.designs().get(name) != packed_text:
                book.append(Kind.DESIGN_SET, name, {"text": packed_text})
        return design

    def remove_design(self, name: str) -> bool:
        """Take a design out of the file; False when it carries none called so."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            if name not in book.designs():
                return False
            book.append(Kind.DESIGN_SET, name, {"text": ""})
            return True

    # --- headcounts

    def headcounts(self) -> list[Headcount]:
        """The headcount of every session, by start."""
        with self.file.reading() as records:
            return [records.headcount(session) for session in records.sessions()]

    def export_headcounts(self, path: Path) -> int:
        """Write the headcounts to a .csv or .xlsx; says how many sessions. ``ValueError`` for another ending."""
        headcounts = self.headcounts()
        header, rows = sessions_table(self.event, headcounts)
        if path.suffix.lower() == ".xlsx":
            tables = [("headcounts", header, rows)]
            tables += [(f"by {by}", *groups_table(headcounts, by)) for by in ("country", "category", "company")]
            write_workbook(path, tables)
        else:
            write_table(path, header, rows)
        return len(rows)

    # --- trust

    def check(self, progress: Callable[[str], None] = lambda _: None) -> CheckReport:
        """Compare the file with itself: SQLite's integrity, every table with its journal, every count with a recount."""
        progress("integrity")
        damage = tuple(self.file.integrity())
        with self.file.reading() as records:
            progress("folds")
            journal = list(records.facts())
            state = folds.fold(journal)
            wrong_folds = tuple(name for name, agrees in _compare(records, state).items() if not agrees)
            progress("counts")
            wrong_counts = tuple(
                session.code
                for session in state.sessions.values()
                if records.headcount(session) != recount(state, session)
            )
        return CheckReport(len(journal), damage, wrong_folds, wrong_counts)

    def facts(self) -> list[Fact]:
        """The whole journal, in order."""
        with self.file.reading() as records:
            return list(records.facts())

    def merge(self, other: EventFile) -> int:
        """Take in the facts of another file of the same event; says how many were new. Raises ``OtherEvent``."""
        with other.reading() as records:
            if records.event().id != self.event.id:
                raise OtherEvent(f"{other.path} carries another event: {records.event().name}")
            theirs = list(records.facts())
        with self.file.writing(self.name, self.operator, self.clock) as book:
            return book.take_in(theirs)


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """What differs: of two desks that change one thing, each keeps its fields."""
    return {name: value for name, value in after.items() if name not in before or before[name] != value}


def _session_body(session: Session) -> dict[str, Any]:
    # times are kept in UTC, so that the same moment is the same text
    utc = ZoneInfo("UTC")
    return replace(session, starts=session.starts.astimezone(utc), ends=session.ends.astimezone(utc)).body()


def _compare(records: Records, state: folds.State) -> dict[str, bool]:
    return {
        "event": records.event_or_none() == state.event,
        "attendees": {person.id: person for person in records.attendees()} == state.attendees,
        "sessions": {session.code: session for session in records.sessions(all_of_them=True)} == state.sessions,
        "badges": {badge.number: badge for badge in records.badges()} == state.badges,
        "presences": records.presences() == state.presences,
        "designs": records.designs() == state.designs,
        "answers": records.answers() == state.answers,
        "tellings": records.told() == state.told,
        "meetings": {meeting.id: meeting for meeting in records.meetings_as_planned()} == state.meetings,
    }
