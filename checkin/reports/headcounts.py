"""Headcounts as tables: one row a session, and one row a group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checkin.domain.event import Event
from checkin.domain.headcount import Group, Headcount

Cell = str | int
Table = tuple[Sequence[str], list[list[Cell]]]
"""A header and its rows."""

SESSION_HEADER = ("session", "expected", "attended", "inside", "entries", "no_shows", "by_country", "by_category",
                  "name", "room", "starts", "ends")  # fmt: skip
GROUP_HEADER = ("session", "group", "expected", "attended", "inside")


def attended(groups: Mapping[str, Group]) -> dict[str, int]:
    """How many of each group attended, without the groups of which nobody did."""
    return {name: group.attended for name, group in groups.items() if group.attended}


def _listed(groups: Mapping[str, Group]) -> str:
    return "; ".join(f"{name or '-'}: {count}" for name, count in attended(groups).items())


def sessions_table(event: Event, headcounts: Iterable[Headcount]) -> Table:
    """One row a session, under ``SESSION_HEADER``; times on the event's clocks."""
    rows: list[list[Cell]] = []
    for count in headcounts:
        session = count.session
        rows.append(
            [
                session.code,
                count.expected,
                count.attended,
                count.inside,
                count.entries,
                count.no_shows,
                _listed(count.by_country),
                _listed(count.by_category),
                session.name,
                session.room,
                f"{event.local(session.starts):%Y-%m-%d %H:%M}",
                f"{event.local(session.ends):%Y-%m-%d %H:%M}",
            ]
        )
    return SESSION_HEADER, rows


def groups_table(headcounts: Iterable[Headcount], by: str) -> Table:
    """One row a session and group, under ``GROUP_HEADER``; ``by`` is "country", "category" or "company"."""
    rows: list[list[Cell]] = []
    for count in headcounts:
        groups: Mapping[str, Group] = getattr(count, f"by_{by}")
        rows.extend(
            [count.session.code, name or "-", group.expected, group.attended, group.inside]
            for name, group in groups.items()
        )
    return GROUP_HEADER, rows
