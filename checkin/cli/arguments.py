"""The command line as it is written, and shown by --help."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

from checkin.cli import doors, lists, meetings, papers, sessions, verbs
from checkin.domain.meetings import Interest, Side, Status
from checkin.domain.sessions import OPENS_BEFORE, EntryRule
from checkin.sheets.reading import DELIMITERS, ENCODINGS

VERBS = (
    "demo",
    "new",
    "session",
    "import",
    "imports",
    "unimport",
    "find",
    "issue",
    "badges",
    "signs",
    "mailing",
    "designs",
    "scan",
    "answer",
    "admit",
    "undo",
    "pin",
    "headcounts",
    "people",
    "meetings",
    "meeting",
    "conflicts",
    "check",
)


class _OneSentence(argparse.ArgumentParser):
    """Says what is wrong in one sentence, as the verbs do, and leaves the usage to --help."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"checkin: {message}; {self.prog} --help shows how it is written\n")


def parser() -> argparse.ArgumentParser:
    """The whole command line, the window's part too, so that --help shows all of it."""
    top = _OneSentence(
        prog="main.py",
        description="The registration desk. Without a verb a window opens: main.py [FILE | --demo]",
    )
    subparsers = top.add_subparsers(metavar="VERB", required=True)

    def verb(name: str, run: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        one = subparsers.add_parser(name, help=about, description=about)
        one.set_defaults(run=run)
        one.add_argument("file", metavar="FILE", type=Path, help="the event file, NAME.checkin")
        one.add_argument("--desk", default="cli", help="the desk's name in the journal")
        return one

    def as_json(*with_json: argparse.ArgumentParser) -> None:
        for one in with_json:
            one.add_argument("--json", action="store_true", help="one JSON object a line")

    def as_it_is_told(one: argparse.ArgumentParser, what: str) -> None:
        one.add_argument("--sheet", metavar="NAME", help=f"of a workbook; else the one that holds {what}")
        one.add_argument("--encoding", choices=ENCODINGS, help="of a text file, where it can be read in two ways")
        one.add_argument(
            "--delimiter",
            type=_delimiter,
            metavar="comma|semicolon|tab|bar",
            help="what separates the columns of a text file",
        )

    verb("demo", verbs.demo, "create the demo event")

    new = verb("new", verbs.new, "create an empty event")
    new.add_argument("--name", required=True)
    new.add_argument("--from", dest="starts", type=_day, required=True, metavar="ISO")
    new.add_argument("--to", dest="ends", type=_day, required=True, metavar="ISO")
    new.add_argument("--timezone", required=True, metavar="TZ", help="such as America/Mexico_City")

    session = verb("session", sessions.session, "add a session, or change what is given of the one with that code")
    session.add_argument("--code", required=True)
    session.add_argument("--name", help="needed for a new one, and so are --start and --end")
    session.add_argument("--start", metavar="ISO", help="on the event's clocks unless it has an offset")
    session.add_argument("--end", metavar="ISO")
    session.add_argument("--room")
    session.add_argument("--capacity", type=_limit, metavar="N|none", help="people; none for no limit")
    session.add_argument("--opens-before", type=int, metavar="MINUTES", help=f"{OPENS_BEFORE} unless given")
    session.add_argument("--open-to", metavar="all|category:X,..|company:X,..|list", help="all unless given")
    switch = argparse.BooleanOptionalAction
    session.add_argument("--named-only", action=switch, help="of those groups only people listed by name")
    entries = [rule.value.replace("_", "-") for rule in EntryRule]
    session.add_argument("--entry", choices=entries, help="how often one person may come in; after-exit unless given")
    session.add_argument("--soft", action=switch, help="the capacity warns and refuses nobody")
    session.add_argument(
        "--late-after", type=_limit, metavar="MINUTES|none", help="after the start nobody new comes in; none for never"
    )
    session.add_argument("--leaves-others", action=switch, help="who comes in has left every other room")
    session.add_argument("--venue", action=switch, help="the check-in of the day, which coming into no room ends")
    session.add_argument("--quota", type=_limit, metavar="N|none", help="seats for each company; none for no limit")
    session.add_argument(
        "--quota-of",
        nargs="+",
        default=[],
        action="extend",
        metavar="COMPANY=N",
        help="seats for one company; COMPANY=none as for the others, none for all companies",
    )
    session.add_argument(
        "--ask",
        nargs="+",
        default=[],
        action="extend",
        metavar="KEY:TEXT",
        help="a question at the door: KEY:TEXT a tick, KEY:TEXT=A|B a choice, KEY:TEXT=... a text; KEY?:TEXT optional;"
        " KEY:none takes it away, none all of them",
    )

    importing = verb("import", lists.import_list, "import an attendee list (CSV, XLSX, XLS or ODS)")
    importing.add_argument("list", metavar="LIST", type=Path, help="the attendee list")
    importing.add_argument(
        "--map",
        nargs="+",
        default=[],
        metavar="FIELD=HEADER",
        action="extend",
        help="what a column means, by its header or its letter: name=Delegado, title=C",
    )
    as_it_is_told(importing, "the people")
    importing.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    importing.add_argument("--cancel-gone", action="store_true", help="cancel who is gone from this newer list")

    imports = verb("imports", lists.imports, "which lists were imported, the newest first, each with its IMPORT_ID")
    unimport = verb("unimport", lists.unimport, "take a whole import back")
    unimport.add_argument("import_id", metavar="IMPORT_ID", help="as imports says it")

    find = verb("find", verbs.find, "find people by name, initials, company, e-mail, phone or badge number")
    find.add_argument("text", metavar="TEXT")
    find.add_argument("--limit", type=_at_least_one, default=20, metavar="N")

    issue = verb("issue", verbs.issue, "issue badge numbers: to all who have none, or anew to the people named")
    who = issue.add_mutually_exclusive_group()
    who.add_argument("--all", action="store_true")
    who.add_argument("--attendee", nargs="+", metavar="ID")
    issue.add_argument("--qr", type=Path, metavar="DIR", help="write a PNG for each of these people into DIR")

    badges = verb("badges", papers.badges, "write the badges into one PDF; or name tents, slips, by the design")
    badges.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    badges.add_argument("--design", default="a6", metavar="NAME", help="see main.py designs")
    badges.add_argument("--only", default="all", metavar="all|unprinted|category:X")
    badges.add_argument("--mono", action="store_true", help="in black and white, for a thermal printer")

    signs = verb("signs", papers.signs, "write a door sign for each session into one PDF")
    signs.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    signs.add_argument("--session", nargs="+", metavar="C")
    signs.add_argument("--design", default="sign-a4", metavar="NAME")

    mailing = verb(
        "mailing", papers.mailing, "write each person's code as a page and a picture, and a CSV for a mail merge"
    )
    mailing.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    mailing.add_argument("--pages", choices=("together", "each"), default="together", help="one PDF, or one a person")
    mailing.add_argument("--only", default="all", metavar="all|unprinted|category:X")
    mailing.add_argument("--design", default="mail-a4", metavar="NAME")

    designs = verb("designs", papers.designs, "say which designs there are, or keep one in the event file")
    change = designs.add_mutually_exclusive_group()
    change.add_argument("--add", type=Path, metavar="NAME.toml", help="keep it in the event file, pictures and all")
    change.add_argument("--remove", metavar="NAME", help="take it out of the event file")
    change.add_argument("--show", metavar="NAME", help="write its TOML to standard output")

    scan = verb("scan", doors.scan, "scan codes from standard input, one a line")
    scan.add_argument("--session", required=True, metavar="C")
    scan.add_argument("--out", action="store_true", help="people are leaving")
    scan.add_argument("--at", metavar="ISO", help="when they were scanned; now unless given")

    scan.add_argument(
        "--also", nargs="+", default=[], action="extend", metavar="C", help="who is let in is let in here too: the day"
    )

    answer = verb("answer", doors.answer, "answer the questions that keep a guest waiting")
    answer.add_argument("scan", metavar="SCAN_ID")
    answer.add_argument("answers", nargs="+", metavar="KEY=VALUE", help="yes or no for a tick")

    admit = verb("admit", doors.admit, "let somebody in who was refused")
    admit.add_argument("scan", metavar="SCAN_ID")
    admit.add_argument("--reason", required=True, help="kept in the journal")

    undo = verb("undo", doors.undo, "take a scan back")
    undo.add_argument("scan", metavar="SCAN_ID")

    pin = verb("pin", doors.pin, "give the event a supervisor's PIN")
    pin.add_argument("pin", metavar="PIN", help="four or more digits; none takes it away")
    for one in (admit, undo, pin):
        one.add_argument("--supervisor", default="", metavar="PIN", help="the supervisor's PIN that is in force")

    headcounts = verb("headcounts", verbs.headcounts, "the headcount of each session")
    headcounts.add_argument("-o", "--output", type=Path, metavar="OUT.csv|OUT.xlsx")

    people = verb("people", verbs.people, "everybody on the list; the file imports again without a change")
    people.add_argument("-o", "--output", type=Path, metavar="OUT.csv|OUT.xlsx")

    schedule = verb("meetings", meetings.meetings, "the consultation meetings; take a schedule in, or write them out")
    what = schedule.add_mutually_exclusive_group()
    what.add_argument("--import", dest="schedule", type=Path, metavar="LIST", help="a schedule, CSV or XLSX")
    what.add_argument("-o", "--output", type=Path, metavar="OUT.csv|OUT.xlsx", help="meetings, outcomes and totals")
    as_it_is_told(schedule, "the schedule")
    schedule.add_argument("--dry-run", action="store_true", help="with --import: say what would happen, write nothing")

    outcome = verb("meeting", meetings.meeting, "how a meeting went")
    outcome.add_argument("id", metavar="ID", help="of the meeting; main.py meetings lists them")
    outcome.add_argument("--status", choices=[*Status])
    outcome.add_argument("--absent", choices=[*Side], help="with --status no_show: who did not come")
    outcome.add_argument("--interest", choices=[*Interest])
    outcome.add_argument("--follow-up", metavar="TEXT")
    outcome.add_argument("--usd", type=int, metavar="N", help="of a memorandum of understanding, in whole US dollars")
    outcome.add_argument("--sector", metavar="TEXT")

    clashes = verb("conflicts", meetings.conflicts, "which meetings cannot both be held")

    verb("check", verbs.check, "integrity, refold and compare, recount")

    as_json(session, importing, imports, find, issue, scan, answer, admit, headcounts, people, signs, designs)
    as_json(schedule, outcome, clashes)
    return top


def _delimiter(text: str) -> str:
    if mark := DELIMITERS.get(text.lower(), text if len(text) == 1 else ""):
        return mark
    raise argparse.ArgumentTypeError(f"{text!r} is no delimiter; write {', '.join(DELIMITERS)}, or the mark itself")


def _limit(text: str) -> int:
    with suppress(ValueError):
        return 0 if text.lower() == "none" else int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no limit; write a number, or none")


def _at_least_one(text: str) -> int:
    if text.isdecimal() and (number := int(text)):
        return number
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")


def _day(text: str) -> date:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write one like 2025-04-29") from None
