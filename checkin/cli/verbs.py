"""What each verb does: parsed arguments in, lines out, an exit status back."""

from __future__ import annotations

import argparse

from checkin import exports
from checkin import office as offices
from checkin.badges import qr
from checkin.cli.speaking import DONE, REPORTED, counted, iso, needs_folder, say
from checkin.desk import Desk
from checkin.domain.attendees import FIELDS
from checkin.office import Office
from checkin.reports.headcounts import attended


def demo(told: argparse.Namespace) -> int:
    """Create the demo event."""
    needs_folder(told.file)
    with offices.demo_event(told.file) as file, file.reading() as records:
        people = counted(len(records.attendees()), "person", "people")
        print(f"{told.file}: {records.event().name}, {people}, {counted(len(records.sessions()), 'session')}")
    return DONE


def new(told: argparse.Namespace) -> int:
    """Create an empty event."""
    needs_folder(told.file)
    with offices.new_event(told.file, told.name, told.starts, told.ends, told.timezone):
        print(f"{told.file}: {told.name}")
    return DONE


def find(told: argparse.Namespace) -> int:
    """Find people."""
    with offices.open_event(told.file) as file:
        found = Desk(file, told.desk).find(told.text, told.limit)
    for match in found:
        person = match.attendee
        if told.json:
            say({"attendee": person.id, "name": person.name, "hangul": person.hangul, "company": person.company,
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
            say({"attendee": one.attendee, "name": one.name, "number": one.number, "revoked": one.revoked})
        else:
            print(f"{one.number}  {one.name}" + (f"  (revoked {one.revoked})" if one.revoked else ""))
    return DONE


def headcounts(told: argparse.Namespace) -> int:
    """Say or export the headcount of each session."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        headcounts = office.headcounts()
        if told.output:
            needs_folder(told.output)
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
            say({**figures, **groups, "name": count.session.name})
        elif not told.output:
            print("  ".join(f"{name} {value}" for name, value in figures.items()))
    if told.output and not told.json:
        print(f"{told.output}: {counted(len(headcounts), 'session')}")
    return DONE


def people(told: argparse.Namespace) -> int:
    """Say or export who is on the list."""
    with offices.open_event(told.file) as file:
        event = Desk(file, told.desk).event
        if told.output:
            needs_folder(told.output)
            count = exports.export_people(file, told.output)
        for one in exports.roster(file) if told.json or not told.output else ():
            person = one.attendee
            if told.json:
                fields = {name: getattr(person, name) for name in FIELDS}
                arrived = iso(one.arrived, event) if one.arrived else None
                say({"attendee": person.id, "active": person.active, **fields, "arrived": arrived})
            else:
                cancelled = "" if person.active else "  (cancelled)"
                names = " ".join(filter(None, (person.hangul, person.name)))
                print(f"{person.id}  {names}  {person.company}{cancelled}")
    if told.output and not told.json:
        print(f"{told.output}: {counted(count, 'person', 'people')}")
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
        print(f"{told.file}: {counted(report.facts, 'fact')}; the file, its tables and its counts agree")
    return DONE if report.agrees else REPORTED
