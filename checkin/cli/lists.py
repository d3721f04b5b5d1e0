"""The verbs about attendee lists."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from checkin import office as offices
from checkin.cli.speaking import DONE, REPORTED, Refused, counts_line, iso, say
from checkin.domain.roster import Change, Doubt
from checkin.office import Office
from checkin.sheets.columns import Columns, column_letters, understand
from checkin.sheets.reading import Sheet, read, refuse_doubt
from checkin.sheets.schedule import refuse_schedule


def import_list(told: argparse.Namespace) -> int:
    """Import an attendee list."""
    mapping = dict(_pair(text) for text in told.map)
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        sheet = read(told.list, told.sheet, encoding=told.encoding, delimiter=told.delimiter)
        refuse_doubt(told.list, sheet)
        refuse_schedule(told.list.name, sheet)
        columns = understand(sheet, mapping)
        say_which_sheet(told, sheet)
        _say_columns(columns)
        imported = None
        if told.dry_run:
            plan = office.plan_import(told.list, sheet, columns).plan
        else:
            imported = office.apply_import(told.list, sheet, columns, cancel_gone=told.cancel_gone)
            plan = imported.plan
    counts = {
        "rows": len(plan.added) + len(plan.changed) + len(plan.same) + len(plan.reported),
        "added": len(plan.added),
        "changed": len(plan.changed),
        "same": len(plan.same),
        "reported": len(plan.reported),
    }
    if told.json:
        for one in plan.reported:
            say({"row": one.row, "reason": one.reason.value, "value": one.value, "of_row": one.of_row})
        notes = [{"row": note.row, "note": note.kind.value, "value": note.value} for note in plan.notes]
        more = {"notes": notes, "changes": [_change(change) for change in plan.changed],
                "doubts": [_doubt(doubt) for doubt in plan.doubts],
                "gone": [{"attendee": person.id, "name": person.called} for person in plan.gone],
                "reprint": [person.id for person in imported.reprint] if imported else [],
                "import": imported.id if imported else None}  # fmt: skip
        say({**counts, **more})
    else:
        for one in plan.reported:
            of_row = f" (see row {one.of_row})" if one.of_row else ""
            print(f"row {one.row} was left out: {one.reason.value.replace('_', ' ')}{of_row}: {one.value}")
        for note in plan.notes:
            print(f"row {note.row}: {note.kind.value.replace('_', ' ')}: {note.value}", file=sys.stderr)
        for change in plan.changed:
            for field, (before, after) in change.fields.items():
                print(f"row {change.row}: {change.attendee.called}: {field}: {before!r} -> {after!r}")
        for doubt in plan.doubts:
            why = doubt.kind.value.replace("_", " ")
            print(f"row {doubt.row}: added, but {why} as {doubt.attendee.called}, {doubt.attendee.company}",
                  file=sys.stderr)  # fmt: skip
        if plan.gone:
            what = "cancelled" if told.cancel_gone else "kept; --cancel-gone cancels them"
            names = ", ".join(person.called for person in plan.gone)
            print(f"gone from the list ({what}): {names}", file=sys.stderr)
        for person in imported.reprint if imported else ():
            print(f"badge to be printed again: {person.called}", file=sys.stderr)
        print(counts_line(counts, planned=told.dry_run))
    return REPORTED if plan.reported else DONE


def say_which_sheet(told: argparse.Namespace, sheet: Sheet) -> None:
    """Which sheet of a workbook was read, where nobody told and there are several."""
    if sheet.sheet and not told.sheet and len(sheet.sheets) > 1:
        others = ", ".join(name for name in sheet.sheets if name != sheet.sheet)
        print(f"checkin: the sheet {sheet.sheet} was read; --sheet NAME reads another: {others}", file=sys.stderr)


def _say_columns(columns: Columns) -> None:
    """What the columns were taken for, where neither anybody told nor the list says it."""
    if columns.guessed:
        taken = ", ".join(f"{column_letters(place)} {said}" for place, said in enumerate(columns.meaning) if said)
        print(
            f"checkin: the columns were taken by what they hold: {taken}; --map FIELD=COLUMN corrects it",
            file=sys.stderr,
        )


def _change(change: Change) -> dict[str, Any]:
    fields = {field: list(values) for field, values in change.fields.items()}
    return {"row": change.row, "attendee": change.attendee.id, "name": change.attendee.called, "fields": fields}


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {"row": doubt.row, "doubt": doubt.kind.value, "attendee": doubt.attendee.id, "name": doubt.attendee.called}


def imports(told: argparse.Namespace) -> int:
    """Say which lists were imported, the newest first."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        for one in office.imports():
            at = iso(one.moment, office.event)
            if told.json:
                say({"import": one.id, "list": one.name, "at": at, "desk": one.desk, "undone": one.undone,
                      **one.counts})  # fmt: skip
            else:
                counts = ", ".join(f"{count} {name}" for name, count in one.counts.items())
                print(f"{one.id}  {at}  {one.name}: {counts}" + ("  (taken back)" if one.undone else ""))
    return DONE


def unimport(told: argparse.Namespace) -> int:
    """Take a whole import back."""
    with offices.open_event(told.file) as file:
        outcome = Office(file, told.desk).undo_import(told.import_id)
    for person in outcome.kept:
        print(f"kept, because they came already or are one with another record: {person.called}", file=sys.stderr)
    print(f"{outcome.dropped} off the list, {outcome.restored} as before, {len(outcome.kept)} kept")
    return REPORTED if outcome.kept else DONE


def _pair(text: str) -> tuple[str, str]:
    field, equals, header = text.partition("=")
    if not equals or not field.strip() or not header.strip():
        raise Refused(f"--map {text!r} is not FIELD=HEADER, such as name=Participante")
    return field.strip(), header.strip()
