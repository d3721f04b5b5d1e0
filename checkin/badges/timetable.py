"""A person's own programme on paper: day by day, the hours on the left, what and where beside them.

    appointments --columns, largest size at which all fits--> rows of lines in the box + what had to be left out

Days are written in both languages of the event, whoever prints.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, zip_longest

from checkin.badges.elements import INK, MM, Timetable
from checkin.badges.fitting import STEP, Fit, Sizes, fit
from checkin.badges.fonts import ASCENT, DESCENT, drawable, missing, tidy, unit_width
from checkin.badges.layout import Flaw, Line, Rect, Trouble
from checkin.domain.programme import Appointment

MUTED = "#4b5563"
_DAYS_ES = ("LUN", "MAR", "MIÉ", "JUE", "VIE", "SÁB", "DOM")
_DAYS_KO = "월화수목금토일"
_MONTHS_ES = ("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC")
_DAY_SIZE, _WHERE_SIZE = 0.9, 0.88  # of the size of what
_LEADING = 1.18
_AFTER_ROW, _BEFORE_DAY, _AFTER_DAY, _AFTER_TIME = 0.5, 0.55, 0.3, 0.9  # of the size
_WHAT_LINES, _WHERE_LINES = 5, 2
_GUTTER = 4.0  # millimetres between columns


def day_words(day: date) -> str:
    """A day in both languages: "MAR 29 ABR · 4월 29일 화"."""
    weekday = day.weekday()
    spanish = f"{_DAYS_ES[weekday]} {day.day} {_MONTHS_ES[day.month - 1]}"
    return f"{spanish} · {day.month}월 {day.day}일 {_DAYS_KO[weekday]}"


def hours(appointment: Appointment) -> str:
    """From when to when: "09:00–12:00"; "13:00 →" where it goes on for days."""
    if _goes_on(appointment):
        return f"{appointment.starts:%H:%M} →"
    return f"{appointment.starts:%H:%M}–{appointment.ends:%H:%M}"


def _goes_on(appointment: Appointment) -> bool:
    return appointment.ends.date() != appointment.starts.date()


def place_words(appointment: Appointment) -> tuple[str, ...]:
    """Where it is: the table of a meeting in both languages, and the room; and its end where that is another day."""
    table = f"Mesa·테이블\N{NO-BREAK SPACE}{tidy(appointment.table)}" if appointment.table else ""
    end = ""
    if _goes_on(appointment):
        day = appointment.ends.date()  # no-break spaces: an arrow alone at the end of a line points nowhere
        end = f"→\N{NO-BREAK SPACE}{_DAYS_ES[day.weekday()]}/{_DAYS_KO[day.weekday()]}\N{NO-BREAK SPACE}{day.day},"
        end += f"\N{NO-BREAK SPACE}{appointment.ends:%H:%M}"
    return tuple(filter(None, (table, tidy(appointment.where), end)))


def what_words(appointment: Appointment) -> str:
    """What it is: a session's name, or the counterpart of a meeting and what it is about."""
    return " – ".join(filter(None, (tidy(appointment.counterpart), tidy(appointment.what))))


@dataclass(frozen=True, slots=True)
class TimetableLines:
    """The lines of a timetable, and what is wrong with them."""

    lines: tuple[Line, ...] = ()
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines of text at their places below the top of the row: text, x, baseline, weight, size, colour.

    ``air`` is the part of its height that is space below it; ``whole``: nothing was cut; ``day``: a heading.
    """

    height: float
    lines: tuple[tuple[str, float, float, str, float, str], ...]
    air: float = 0.0
    whole: bool = True
    day: bool = False


def _day_row(day: date, size: float, first: bool) -> _Row:
    small = size * _DAY_SIZE
    above = 0.0 if first else _BEFORE_DAY * size
    line = (day_words(day), 0.0, above + ASCENT * small, "Bold", small, INK)
    return _Row(above + (ASCENT + DESCENT + _AFTER_DAY) * small, (line,), day=True)


def _where(parts: Sequence[str], size: float, width: float) -> list[Fit]:
    """``parts`` side by side where that fits on a line, else one below the other: no line ends with a dot between two."""
    parts = [drawable(part, "Regular") for part in parts]
    together = " · ".join(parts)
    if unit_width(together, "Regular") * size <= width - 0.1:
        parts = [together] if together else []
    return [fit(part, "Regular", Sizes(size, size, size), width, _WHERE_LINES) for part in parts]


def _row(appointment: Appointment, size: float, width: float, time: float) -> _Row:
    room = width - time
    small = math.floor(size * _WHERE_SIZE / STEP) * STEP
    said = drawable(what_words(appointment) or "–", "Medium")
    what = fit(said, "Medium", Sizes(size, size, size), room, _WHAT_LINES)
    where = _where(place_words(appointment), small, room)
    when = hours(appointment)
    when_size = min(size, time / (unit_width(when, "SemiBold") + _AFTER_TIME))
    baseline = ASCENT * size
    lines = [(when, 0.0, baseline, "SemiBold", when_size, INK)]
    for index, text in enumerate(what.lines):
        lines.append((text, time, baseline + index * _LEADING * size, "Medium", size, INK))
    baseline += (len(what.lines) - 1) * _LEADING * size
    last = size
    for text in (line for fitted in where for line in fitted.lines):
        baseline += _LEADING * small
        last = small
        lines.append((text, time, baseline, "Regular", small, MUTED))
    whole = not any(fitted.cut for fitted in (what, *where))
    air = _AFTER_ROW * size
    return _Row(baseline + DESCENT * last + air, tuple(lines), air, whole)


@dataclass(frozen=True, slots=True)
class _Grid:
    """How a timetable is set: the ``size`` of its type in points, in how many ``columns`` of which ``width``."""

    size: float
    columns: int
    width: float
    height: float

    @property
    def step(self) -> float:
        """From the left edge of a column to that of the next."""
        return self.width + _GUTTER * MM


def _grid(timetable: Timetable, rect: Rect, size: float, columns: int) -> _Grid:
    return _Grid(size, columns, (rect.width - (columns - 1) * _GUTTER * MM) / columns, rect.height)


def _rows(appointments: Sequence[Appointment], grid: _Grid) -> list[_Row]:
    widest = max(unit_width(hours(one), "SemiBold") for one in appointments)
    time = min((widest + _AFTER_TIME) * grid.size, grid.width / 2)
    rows: list[_Row] = []
    for day, of_day in groupby(appointments, lambda one: one.starts.date()):
        rows.append(_day_row(day, grid.size, first=not rows))
        rows += [_row(one, grid.size, grid.width, time) for one in of_day]
    return rows


def _in_columns(rows: Sequence[_Row], grid: _Grid) -> list[tuple[int, float, _Row]] | None:
    """Each row with its column and how far below the top it begins; None when they do not all fit.

    A day stays together with what comes after it.
    """
    placed: list[tuple[int, float, _Row]] = []
    column, top = 0, 0.0
    for row, after in zip_longest(rows, rows[1:]):
        needed = row.height + after.height - after.air if row.day and after else row.height - row.air
        if top + needed > grid.height:
            column, top = column + 1, 0.0
            if column == grid.columns or needed > grid.height:
                return None
        placed.append((column, top, row))
        top += row.height
    return placed


def _best(shown: Sequence[Appointment], timetable: Timetable, rect: Rect) -> tuple[_Grid, list[_Row]]:
    """The grid in which all of ``shown`` is largest; one column while that is comfortable. The smallest if none holds it."""
    best: tuple[_Grid, list[_Row]] | None = None
    sizes = timetable.sizes
    for columns in range(1, timetable.columns + 1):
        size = sizes.largest
        while size >= sizes.smallest and (best is None or size > best[0].size):
            grid = _grid(timetable, rect, size, columns)
            rows = _rows(shown, grid)
            if all(row.whole for row in rows) and _in_columns(rows, grid) is not None:
                best = grid, rows
                break
            size -= STEP
        if best and best[0].size >= sizes.comfortable:
            break
    if best:
        return best
    grid = _grid(timetable, rect, sizes.smallest, timetable.columns)
    return grid, _rows(shown, grid)


def timetable_lines(
    programme: Sequence[Appointment], timetable: Timetable, rect: Rect, mono: bool = False
) -> TimetableLines:
    """``programme`` in ``rect``: as large as it fits, and what does not fit at the smallest size counted in a last line."""
    shown = [one for one in programme if timetable.only in ("", "meetings" if one.meeting else "sessions")]
    if not shown:
        return TimetableLines(_empty(timetable, rect, mono))
    flaws = [
        Flaw("programme", Trouble.MISSING_GLYPH, lacking)
        for one in shown
        if (lacking := missing(what_words(one), "Medium") + missing("".join(place_words(one)), "Regular"))
    ]
    grid, rows = _best(shown, timetable, rect)
    flaws += [Flaw("programme", Trouble.CUT, row.lines[-1][0]) for row in rows if not row.whole]
    placed = _in_columns(rows, grid)
    kept = len(shown)
    while placed is None and kept:
        kept -= 1
        placed = _in_columns([*_rows(shown[:kept], grid), _rest(len(shown) - kept, grid)], grid) if kept else []
    if kept < len(shown):
        flaws.append(Flaw("programme", Trouble.CUT, f"{kept} / {len(shown)}"))
    lines = tuple(
        Line(text, rect.x + column * grid.step + x, rect.top - top - baseline, weight, size,
             "#000000" if mono else colour, rect)
        for column, top, row in placed or ()
        for text, x, baseline, weight, size, colour in row.lines
    )  # fmt: skip
    return TimetableLines(lines, tuple(flaws))


def _rest(count: int, grid: _Grid) -> _Row:
    """The row that says how many more there are."""
    return _Row((ASCENT + DESCENT) * grid.size, ((f"+ {count}", 0.0, ASCENT * grid.size, "Bold", grid.size, INK),))


def _empty(timetable: Timetable, rect: Rect, mono: bool) -> tuple[Line, ...]:
    """What stands there instead, its two languages one below the other where they do not fit side by side."""
    if not timetable.empty:
        return ()
    size = timetable.sizes.comfortable
    sizes = replace(timetable.sizes, largest=size)
    one_line = unit_width(timetable.empty, "Regular") * size <= rect.width
    parts = [timetable.empty] if one_line else timetable.empty.split(" · ")
    fits = [fit(part, "Regular", sizes, rect.width, 2) for part in parts]
    lines: list[Line] = []
    top = rect.top
    for fitted in fits:
        for text in fitted.lines:
            ink = "#000000" if mono else MUTED
            lines.append(Line(text, rect.x, top - ASCENT * fitted.size, "Regular", fitted.size, ink, rect))
            top -= (ASCENT + DESCENT) * fitted.size
    return tuple(lines)
