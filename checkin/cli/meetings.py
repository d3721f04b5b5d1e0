"""The verbs about consultation meetings."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import Any

from checkin import office as offices
from checkin.cli.lists import say_which_sheet
from checkin.cli.speaking import DONE, REPORTED, Refused, counted, counts_line, iso, needs_folder, say
from checkin.consultations import Consultations, SchedulePlan, UnknownMeeting
from checkin.domain.event import Event
from checkin.domain.meetings import Conflict, Interest, Meeting, Outcome, Side, Status
from checkin.exports import export_meetings
from checkin.reports.meetings import sectors, totals
from checkin.sheets.reading import refuse_doubt
from checkin.sheets.schedule import read_schedule

_OUTCOME = ("interest", "follow_up", "usd", "sector")


def meetings(told: argparse.Namespace) -> int:
    """Say which meetings there are; take a schedule in before, or write them out after."""
    if told.output:
        needs_folder(told.output)
    if not told.schedule and (told.dry_run or told.sheet or told.encoding or told.delimiter):
        raise Refused(
            "--sheet, --encoding, --delimiter and --dry-run are said of a schedule; name it with --import LIST"
        )
    with offices.open_event(told.file) as file:
        table = Consultations(file, told.desk)
        if told.schedule:
            return _import(told, table)
        held = table.meetings()
        if told.output:
            print(f"{told.output}: {counted(export_meetings(file, told.output), 'meeting')}")
            return DONE
        for meeting in held:
            say(_meeting(meeting, table.event)) if told.json else print(_line(meeting, table.event))
        if not told.json:
            counts = totals(held)
            print(", ".join(f"{counts[what]} {what.replace('_', ' ')}" for what in ("all", *Status)))
            for sector in sectors(held):
                if sector.memoranda:
                    memoranda = counted(sector.memoranda, "memorandum", "memoranda")
                    print(f"{sector.name or 'no sector'}: {memoranda}, {sector.usd:,} USD")
    return DONE


def _import(told: argparse.Namespace, table: Consultations) -> int:
    sheet = read_schedule(told.schedule, told.sheet, encoding=told.encoding, delimiter=told.delimiter)
    refuse_doubt(told.schedule, sheet)
    say_which_sheet(told, sheet)
    take = table.plan_schedule if told.dry_run else table.apply_schedule
    return _say_plan(told, take(told.schedule, sheet), table.event)


def meeting(told: argparse.Namespace) -> int:
    """Say how a meeting went."""
    said = {name: getattr(told, name) for name in _OUTCOME if getattr(told, name) is not None}
    status = Status(told.status) if told.status else None
    if said and status not in (None, Status.HELD):
        raise Refused(f"an outcome belongs to a meeting that was held; leave out --status {told.status}")
    if (told.absent is not None) != (status is Status.NO_SHOW):
        raise Refused("--status no_show and --absent host|visitor|both are said together")
    with offices.open_event(told.file) as file:
        table = Consultations(file, told.desk)
        try:
            now = table.meeting(told.id)
            if said or status is Status.HELD:
                before = now.outcome
                kept = Outcome(
                    interest=Interest(said["interest"]) if "interest" in said else before.interest,
                    follow_up=said.get("follow_up", before.follow_up),
                    usd=said.get("usd", before.usd),
                    sector=said.get("sector", before.sector),
                )
                now = table.hold(told.id, kept)
            elif status is Status.NO_SHOW:
                now = table.no_show(told.id, Side(told.absent))
            elif status is not None:
                set_to = {Status.STARTED: table.start, Status.CANCELLED: table.cancel, Status.PLANNED: table.reopen}
                now = set_to[status](told.id)
        except UnknownMeeting as error:
            raise Refused(f"{error}; main.py meetings {told.file} --json lists them") from None
        say(_meeting(now, table.event)) if told.json else print(_line(now, table.event))
    return DONE


def conflicts(told: argparse.Namespace) -> int:
    """Say which meetings cannot both be held."""
    with offices.open_event(told.file) as file:
        table = Consultations(file, told.desk)
        found = table.conflicts()
        for conflict in found:
            _say_conflict(told, conflict, table.event)
    if not (found or told.json):
        print("no conflicts")
    return REPORTED if found else DONE


def _say_plan(told: argparse.Namespace, plan: SchedulePlan, event: Event) -> int:
    counts = {"rows": plan.rows, "added": len(plan.added), "changed": len(plan.changed), "same": plan.same,
              "reported": len(plan.reported)}  # fmt: skip
    if told.json:
        for line in plan.reported:
            say({"row": line.row, "reason": line.problem, "value": line.value})
        for row, name in plan.strangers:
            say({"row": row, "stranger": name})
        for conflict in plan.conflicts:
            _say_conflict(told, conflict, event)
        say(counts)
    else:
        for line in plan.reported:
            print(f"row {line.row} was left out: {(line.problem or '').replace('_', ' ')}: {line.value}")
        for row, name in plan.strangers:
            print(f"row {row}: nobody of the two companies is called {name}", file=sys.stderr)
        for conflict in plan.conflicts:
            _say_conflict(told, conflict, event)
        print(counts_line(counts, planned=told.dry_run))
    return REPORTED if plan.reported or plan.conflicts else DONE


def _say_conflict(told: argparse.Namespace, conflict: Conflict, event: Event) -> None:
    if told.json:
        say({"clash": conflict.clash, "what": conflict.what, "first": _meeting(conflict.first, event),
              "second": _meeting(conflict.second, event)})  # fmt: skip
    else:
        print(f"{conflict.clash} {conflict.what}: {_line(conflict.first, event)} | {_line(conflict.second, event)}")


def _meeting(meeting: Meeting, event: Event) -> dict[str, Any]:
    body = replace(meeting, outcome=meeting.result).body() | {
        "starts": iso(meeting.starts, event),
        "ends": iso(meeting.ends, event),
    }
    return {"meeting": meeting.id, **body}


def _line(meeting: Meeting, event: Event) -> str:
    starts, ends = event.local(meeting.starts), event.local(meeting.ends)
    status = f"{meeting.status} ({meeting.absent})" if meeting.absent else meeting.status
    usd = f"  {meeting.result.usd:,} USD" if meeting.result.usd is not None else ""
    return (
        f"{meeting.id}  {starts:%Y-%m-%d %H:%M}-{ends:%H:%M}  table {meeting.table}  {meeting.host} - {meeting.visitor}"
        f"  {status}{usd}"
    )
