"""What each verb does: parsed arguments in, lines out, an exit status back."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checkin import office as offices
from checkin.badges import design, paper, qr
from checkin.desk import Desk, Undone, UnknownSession
from checkin.domain.admission import Verdict
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.domain.words import category_key
from checkin.office import Office
from checkin.reports.headcounts import attended
from checkin.sheets.columns import Columns, column_letters, understand
from checkin.sheets.reading import Sheet, read, refuse_doubt
from checkin.storage.keyring import machine_keyring

DONE, REPORTED, FAILED = 0, 1, 2
_YEARS = range(1900, 3000)


class Refused(Exception):
    """Something that could not be done, in one sentence for the person at the terminal."""


def demo(told: argparse.Namespace) -> int:
    """Create the demo event."""
    _needs_folder(told.file)
    with offices.demo_event(told.file) as file, file.reading() as records:
        print(f"{told.file}: {records.event().name}, {len(records.attendees())} people,"
              f" {len(records.sessions())} sessions")  # fmt: skip
    return DONE


def new(told: argparse.Namespace) -> int:
    """Create an empty event."""
    _needs_folder(told.file)
    with offices.new_event(told.file, told.name, told.starts, told.ends, told.timezone):
        print(f"{told.file}: {told.name}")
    return DONE


def session(told: argparse.Namespace) -> int:
    """Add a session, or change the one with that code."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        open_to, groups = offices.parse_open_to(told.open_to)
        kept = office.set_session(
            Session(
                code=told.code.strip(),
                name=told.name,
                starts=_moment(told.start, office.event),
                ends=_moment(told.end, office.event),
                room=told.room,
                capacity=told.capacity,
                opens_before=told.opens_before,
                open_to=open_to,
                groups=groups,
            )
        )
        print(f"{kept.code}: {kept.name}, {_iso(kept.starts, office.event)} to {_iso(kept.ends, office.event)}")
    return DONE


def import_list(told: argparse.Namespace) -> int:
    """Import an attendee list."""
    mapping = dict(_pair(text) for text in told.map)
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        how = {"encoding": told.encoding, "delimiter": told.delimiter}
        sheet = read(told.list, told.sheet, **how)
        refuse_doubt(told.list, sheet)
        columns = understand(sheet, mapping)
        _say_what_was_taken(told, sheet, columns)
        if told.dry_run:
            plan = office.preview_import(told.list, mapping, told.sheet, **how).plan
        else:
            plan = office.apply_import(told.list, sheet, columns)
    counts = {
        "rows": len(plan.added) + len(plan.changed) + len(plan.same) + len(plan.reported),
        "added": len(plan.added),
        "changed": len(plan.changed),
        "same": len(plan.same),
        "reported": len(plan.reported),
    }
    if told.json:
        for one in plan.reported:
            _say({"row": one.row, "reason": one.reason.value, "value": one.value, "of_row": one.of_row})
        notes = [{"row": note.row, "note": note.kind.value, "value": note.value} for note in plan.notes]
        _say({**counts, "notes": notes, "changes": [_change(change) for change in plan.changed]})
    else:
        for one in plan.reported:
            of_row = f" (see row {one.of_row})" if one.of_row else ""
            print(f"row {one.row} was left out: {one.reason.value.replace('_', ' ')}{of_row}: {one.value}")
        for note in plan.notes:
            print(f"row {note.row}: {note.kind.value.replace('_', ' ')}: {note.value}", file=sys.stderr)
        for change in plan.changed:
            for field, (before, after) in change.fields.items():
                print(f"row {change.row}: {change.attendee.called}: {field}: {before!r} -> {after!r}")
        would = "would be " if told.dry_run else ""
        print(", ".join(f"{count} {would if name != 'rows' else ''}{name}" for name, count in counts.items()))
    return REPORTED if plan.reported else DONE


def _say_what_was_taken(told: argparse.Namespace, sheet: Sheet, columns: Columns) -> None:
    """What nobody told and the list does not say either: which sheet was read, and what its columns were taken for."""
    if sheet.sheet and not told.sheet and len(sheet.sheets) > 1:
        others = ", ".join(name for name in sheet.sheets if name != sheet.sheet)
        print(f"checkin: the sheet {sheet.sheet} was read; --sheet NAME reads another: {others}", file=sys.stderr)
    if columns.guessed:
        taken = ", ".join(f"{column_letters(place)} {said}" for place, said in enumerate(columns.meaning) if said)
        print(
            f"checkin: the columns were taken by what they hold: {taken}; --map FIELD=COLUMN corrects it",
            file=sys.stderr,
        )


def _change(change: Any) -> dict[str, Any]:
    fields = {field: list(values) for field, values in change.fields.items()}
    return {"row": change.row, "attendee": change.attendee.id, "name": change.attendee.called, "fields": fields}


def find(told: argparse.Namespace) -> int:
    """Find people."""
    with offices.open_event(told.file) as file:
        found = Desk(file, told.desk).find(told.text, told.limit)
    for match in found:
        person = match.attendee
        if told.json:
            _say({"attendee": person.id, "name": person.name, "hangul": person.hangul, "company": person.company,
                  "title": person.title, "matched": match.matched.value, "number": match.number})  # fmt: skip
        else:
            names = " ".join(filter(None, (person.hangul, person.name)))
            print(f"{person.id}  {names}  {person.company}")
    return DONE if found else REPORTED


def issue(told: argparse.Namespace) -> int:
    """Issue badge numbers, and QR pictures of them."""
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        if told.qr:
            told.qr.mkdir(parents=True, exist_ok=True)
        chosen = list(dict.fromkeys(told.attendee or ())) or None
        issued = desk.issue(chosen)
        if told.qr:
            qr.save_all(desk.cards(chosen), told.qr)
    for one in issued:
        if told.json:
            _say({"attendee": one.attendee, "name": one.name, "number": one.number, "revoked": one.revoked})
        else:
            print(f"{one.number}  {one.name}" + (f"  (revoked {one.revoked})" if one.revoked else ""))
    return DONE


def badges(told: argparse.Namespace) -> int:
    """Write badges into one PDF."""
    designs = design.designs()
    if told.design not in designs:
        raise Refused(f"there is no design {told.design!r}; the designs are: {', '.join(designs)}")
    _needs_folder(told.output)
    category = _category(told.only)
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        desk.issue()
        cards = desk.cards(unprinted=told.only == "unprinted")
        if category:
            cards = [card for card in cards if category_key(card.category) == category_key(category)]
        if not cards:
            print(f"checkin: no badge is {told.only}; {told.output} was not written", file=sys.stderr)
            return REPORTED
        rendered = paper.render(cards, designs[told.design], told.output)
        desk.note_printed([card.number for card in rendered.drawn], told.output.name, told.design)
    for problem in rendered.problems:
        what = f"{problem.kind.value.replace('_', ' ')}: {problem.detail}"
        print(f"checkin: {problem.card.called}: {problem.field}: {what}", file=sys.stderr)
    print(f"{told.output}: {len(rendered.drawn)} badges")
    return REPORTED if rendered.problems else DONE


def _category(only: str) -> str:
    """The X of "category:X"; empty for "all" and "unprinted"."""
    if only in ("all", "unprinted"):
        return ""
    kind, _, category = only.partition(":")
    if kind != "category" or not category.strip():
        raise Refused(f"--only {only} is not known; write all, unprinted or category:X")
    return category.strip()


def scan(told: argparse.Namespace) -> int:
    """Scan codes from standard input."""
    status = DONE
    direction = Direction.OUT if told.out else Direction.IN
    keyring = machine_keyring()
    with offices.open_event(told.file, keyring=keyring) as file:
        with file.reading() as records:
            event = records.event()
            known = [session.code for session in records.sessions()]
        if told.session not in known:
            raise UnknownSession(told.session, known)
        desk = Desk(file, told.desk, others=keyring.others(event))
        moment = _moment(told.at, event) if told.at else None
        for line in sys.stdin:
            if not line.strip():
                continue
            verdict = desk.scan(line, told.session, direction, moment)
            status = status if verdict.admitted else REPORTED
            if told.json:
                _say(_verdict(verdict, event))
            else:
                name = verdict.attendee.called if verdict.attendee else verdict.code
                print(f"{verdict.reason.value}  {name}  {verdict.scan}", flush=True)
    return status


def _verdict(verdict: Verdict, event: Event) -> dict[str, Any]:
    person = verdict.attendee
    return {
        "scan": verdict.scan,
        "code": verdict.code,
        "session": verdict.session.code,
        "direction": verdict.direction.value,
        "verdict": verdict.reason.value,
        "attendee": person.id if person else None,
        "name": person.called if person else None,
        "hangul": person.hangul if person else None,
        "company": person.company if person else None,
        "at": _iso(verdict.moment, event),
        "desk": verdict.desk,
        "since": _iso(verdict.since, event) if verdict.since else None,
        "since_desk": verdict.since_desk or None,
        "replaced_by": verdict.replaced_by or None,
        "event": verdict.event or None,
    }


def undo(told: argparse.Namespace) -> int:
    """Take a scan back."""
    with offices.open_event(told.file) as file:
        outcome = Desk(file, told.desk).undo(told.scan)
    words = {
        Undone.DONE: "undone",
        Undone.ALREADY: "was undone before",
        Undone.NOTHING: "was a refusal: there is nothing to undo",
    }
    if outcome is Undone.NOT_FOUND:
        raise Refused(f"there is no scan {told.scan}")
    print(f"{told.scan} {words[outcome]}")
    return DONE if outcome is Undone.DONE else REPORTED


def headcounts(told: argparse.Namespace) -> int:
    """Say or export the headcount of each session."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        headcounts = office.headcounts()
        if told.output:
            _needs_folder(told.output)
            office.export_headcounts(told.output)
    for count in headcounts:
        figures = {
            "session": count.session.code,
            "expected": count.expected,
            "attended": count.attended,
            "inside": count.inside,
            "entries": count.entries,
            "no_shows": count.no_shows,
        }
        if told.json:
            groups = {"by_country": attended(count.by_country), "by_category": attended(count.by_category),
                      "by_company": attended(count.by_company)}  # fmt: skip
            _say({**figures, **groups, "name": count.session.name})
        elif not told.output:
            print("  ".join(f"{name} {value}" for name, value in figures.items()))
    if told.output and not told.json:
        print(f"{told.output}: {len(headcounts)} sessions")
    return DONE


def check(told: argparse.Namespace) -> int:
    """Compare the file with itself."""
    with offices.open_event(told.file) as file:
        report = Office(file, told.desk).check()
    for damage in report.damage:
        print(f"damaged: {damage}")
    for table in report.folds:
        print(f"differs from the journal: {table}")
    for session in report.counts:
        print(f"headcount differs from a recount: {session}")
    if report.agrees:
        print(f"{told.file}: {report.facts} facts; the file, its tables and its counts agree")
    return DONE if report.agrees else REPORTED


# --- words in and out


def _say(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


def _iso(moment: datetime, event: Event) -> str:
    return event.local(moment).isoformat(timespec="milliseconds")


def _moment(text: str, event: Event) -> datetime:
    """An ISO 8601 date and time of this era; without an offset it is on the event's clocks."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.year not in _YEARS:
            raise Refused(f"{text!r} is not a time of this era")
    except ValueError:
        raise Refused(f"{text!r} is not a time; write one like 2025-04-29T09:00") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=event.zone)).astimezone(UTC)


def _needs_folder(output: Path) -> None:
    if not output.parent.is_dir():
        raise Refused(f"{output} cannot be written: there is no folder {output.parent}; create it first")


def _pair(text: str) -> tuple[str, str]:
    field, equals, header = text.partition("=")
    if not equals or not field.strip() or not header.strip():
        raise Refused(f"--map {text!r} is not FIELD=HEADER, such as name=Participante")
    return field.strip(), header.strip()
