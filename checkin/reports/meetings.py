"""The consultation meetings as tables: one row a meeting, how many were held, and the memoranda by sector."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checkin.domain.event import Event
from checkin.domain.meetings import Meeting, Side, Status
from checkin.domain.words import fold

Cell = str | int | None
Table = tuple[Sequence[str], list[list[Cell]]]
"""A header and its rows."""

MEETING_HEADER = ("meeting", "table", "date", "start", "end", "host", "visitor", "people", "interpreter", "status",
                  "absent", "interest", "follow_up", "usd", "sector")  # fmt: skip
TOTAL_HEADER = ("what", "meetings")
SECTOR_HEADER = ("sector", "held", "memoranda", "usd")


@dataclass(frozen=True, slots=True)
class Sector:
    """What came of the meetings of one sector, as it was written first; ``usd`` is the sum of the memoranda."""

    name: str
    held: int
    memoranda: int
    usd: int


def meetings_table(event: Event, meetings: Iterable[Meeting], names: Mapping[str, str]) -> Table:
    """One row a meeting, under ``MEETING_HEADER``, times on the event's clocks; ``names`` by attendee id.

    The header's first columns are those of a schedule: what was exported can be imported again.
    """
    return MEETING_HEADER, [_row(event, meeting, names) for meeting in meetings]


def _row(event: Event, meeting: Meeting, names: Mapping[str, str]) -> list[Cell]:
    starts, outcome = event.local(meeting.starts), meeting.result
    return [
        meeting.id,
        meeting.table,
        f"{starts:%Y-%m-%d}",
        f"{starts:%H:%M}",
        f"{event.local(meeting.ends):%H:%M}",
        meeting.host,
        meeting.visitor,
        "; ".join(names.get(one, one) for one in meeting.people),
        meeting.interpreter,
        meeting.status.value,
        meeting.absent.value if meeting.absent else "",
        outcome.interest.value if outcome.interest else "",
        outcome.follow_up,
        outcome.usd,
        outcome.sector,
    ]


def totals(meetings: Iterable[Meeting]) -> dict[str, int]:
    """How many meetings there are of each status, and of the no-shows, of each side."""
    those = list(meetings)
    by_status = Counter(one.status for one in those)
    by_side = Counter(one.absent for one in those if one.status is Status.NO_SHOW)
    counted = {status.value: by_status[status] for status in Status}
    return {"all": len(those), **counted, **{f"no_show_{side.value}": by_side[side] for side in Side}}


def totals_table(meetings: Iterable[Meeting]) -> Table:
    """The totals, under ``TOTAL_HEADER``."""
    return TOTAL_HEADER, [[what, count] for what, count in totals(meetings).items()]


def sectors(meetings: Iterable[Meeting]) -> list[Sector]:
    """What came of the meetings that were held, by sector, the largest sum first; however a sector was spelt."""
    found: dict[str, Sector] = {}
    for one in meetings:
        if one.status is Status.HELD:
            name = one.outcome.sector
            before = found.get(fold(name)) or Sector(name, 0, 0, 0)
            signed = one.outcome.usd is not None
            found[fold(name)] = Sector(
                before.name, before.held + 1, before.memoranda + signed, before.usd + (one.outcome.usd or 0)
            )
    return sorted(found.values(), key=lambda one: (-one.usd, one.name))


def sectors_table(meetings: Iterable[Meeting]) -> Table:
    """The sectors, under ``SECTOR_HEADER``, and their sum."""
    those = sectors(meetings)
    rows: list[list[Cell]] = [[one.name or "-", one.held, one.memoranda, one.usd] for one in those]
    sums: list[Cell] = [
        "total",
        sum(one.held for one in those),
        sum(one.memoranda for one in those),
        sum(one.usd for one in those),
    ]
    return SECTOR_HEADER, [*rows, sums]
