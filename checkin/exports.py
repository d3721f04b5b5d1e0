"""What leaves the file as a list: the roster, whole and to be read back, or what a table shows.

Records --> reports.people --> sheets.writing --> .csv or .xlsx
"""

from __future__ import annotations

from pathlib import Path

from checkin.reports.meetings import meetings_table, sectors_table, totals_table
from checkin.reports.people import people_table
from checkin.sheets.writing import write_table, write_workbook
from checkin.storage import EventFile, listing
from checkin.storage.listing import Listed, Only, Order, Standing


def roster(file: EventFile) -> list[Listed]:
    """Everybody ever on the list by name, cancelled people too, with when they came."""
    with file.reading() as records:
        ids = listing.ids(records.connection, Order.NAME, Only(Standing.EVERYBODY))
        return listing.people(records.connection, ids)


def export_people(file: EventFile, path: Path) -> int:
    """Write the roster to a .csv or .xlsx; says how many people. ``ValueError`` for another ending.

    Imported again, it changes nothing: see ``domain.exported``.
    """
    with file.reading() as records:
        event = records.event()
    header, rows = people_table(event, ((one.attendee, one.arrived) for one in roster(file)))
    write_table(path, header, rows, "people")
    return len(rows)


def export_meetings(file: EventFile, path: Path) -> int:
    """Write the meetings and what came of them to a .csv or, with the totals, an .xlsx; says how many meetings.

    ``ValueError`` for another ending.
    """
    with file.reading() as records:
        event, meetings = records.event(), records.meetings()
        names = {person.id: person.called for person in records.attendees()}
    header, rows = meetings_table(event, meetings, names)
    if path.suffix.lower() == ".xlsx":
        write_workbook(
            path,
            [("meetings", header, rows), ("totals", *totals_table(meetings)), ("sectors", *sectors_table(meetings))],
        )
    else:
        write_table(path, header, rows, "meetings")
    return len(rows)
