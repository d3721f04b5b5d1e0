"""A person's own programme on paper: day by day, the hours on the left, what and where beside them.

    appointments --largest size at which all fits--> rows of lines in the box + what had to be left out

Days are written in both languages of the event, whoever prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from checkin.badges.elements import INK, MM, Timetable
from checkin.badges.fitting import STEP, Sizes, fit
from checkin.badges.fonts import ASCENT, DESCENT, drawable, missing, tidy, unit_width
from checkin.badges.layout import Flaw, Line, Rect, Trouble
from checkin.domain.programme import Appointment

MUTED = "#4b5563"
_DAYS_ES = ("LUN", "MAR", "MIÉ", "JUE", "VIE", "SÁB", "DOM")
_DAYS_KO = "월화수목금토일"
_MONTHS_ES = ("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC")
_DAY_SIZE, _WHERE_SIZE = 0.86, 0.86  # of the size of what
_LEADING = 1.18
_AFTER_ROW, _BEFORE_DAY, _AFTER_DAY = 0.5, 0.55, 0.3  # of the size
_WHAT_LINES, _WHERE_LINES = 3, 2


def day_words(day: date) -> str:
    """A day in both languages: "MAR 29 ABR · 4월 29일 화"."""
    weekday = day.weekday()
    spanish = f"{_DAYS_ES[weekday]} {day.day} {_MONTHS_ES[day.month - 1]}"
    return f"{spanish} · {day.month}월 {day.day}일 {_DAYS_KO[weekday]}"


def hours(appointment: Appointment) -> str:
    """From when to when: "09:00–12:00", with the last day where that is another."""
    end = f"{appointment.ends:%H:%M}"
    if appointment.ends.date() != appointment.starts.date():
        end += f" ({appointment.ends.day})"
    return f"{appointment.starts:%H:%M}–{end}"


def place_words(appointment: Appointment) -> str:
    """Where it is: the table of a meeting in both languages, and the room."""
    table = f"Mesa {appointment.table} · 테이블 {appointment.table}" if appointment.table else ""
    return " · ".join(filter(None, (table, tidy(appointment.where))))


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
    """Lines of text at their places below the top of the row: text, x, baseline, weight, size, colour."""

    height: float
    lines: tuple[tuple[str, float, float, str, float, str], ...]
    whole: bool = True


def _day_row(day: date, size: float, first: bool) -> _Row:
    small = size * _DAY_SIZE
    above = 0.0 if first else _BEFORE_DAY * size
    line = (day_words(day), 0.0, above + ASCENT * small, "Bold", small, INK)
    return _Row(above + (ASCENT + DESCENT + _AFTER_DAY) * small, (line,))


def _row(appointment: Appointment, size: float, width: float, time: float) -> _Row:
    room = width - time
    small = size * _WHERE_SIZE
    what = fit(drawable(what_words(appointment), "Medium"), "Medium", Sizes(size, size, size), room, _WHAT_LINES)
    words = drawable(place_words(appointment), "Regular")
    where = fit(words, "Regular", Sizes(small, small, small), room, _WHERE_LINES) if words else None
    when = hours(appointment)
    when_size = min(size, (time - size * 0.4) / unit_width(when, "SemiBold"))
    baseline = ASCENT * size
    lines = [(when, 0.0, baseline, "SemiBold", when_size, INK)]
    for index, text in enumerate(what.lines):
        lines.append((text, time, baseline + index * _LEADING * size, "Medium", size, INK))
    baseline += (len(what.lines) - 1) * _LEADING * size
    last = size
    for text in where.lines if where else ():
        baseline += _LEADING * small
        last = small
        lines.append((text, time, baseline, "Regular", small, MUTED))
    whole = not what.cut and not (where and where.cut)
    return _Row(baseline + DESCENT * last + _AFTER_ROW * size, tuple(lines), whole)


def _rows(appointments: Sequence[Appointment], timetable: Timetable, size: float) -> list[_Row]:
    width, time = timetable.area.width * MM, timetable.time * MM
    rows: list[_Row] = []
    for day, of_day in groupby(appointments, lambda one: one.starts.date()):
        rows.append(_day_row(day, size, first=not rows))
        rows += [_row(one, size, width, time) for one in of_day]
    return rows


def _fits(rows: Iterable[_Row], height: float, size: float) -> bool:
    rows = list(rows)
    return sum(row.height for row in rows) - _AFTER_ROW * size <= height and all(row.whole for row in rows)


def timetable_lines(
    programme: Sequence[Appointment], timetable: Timetable, rect: Rect, mono: bool = False
) -> TimetableLines:
    """``programme`` in ``rect``: as large as it fits, and what does not fit at the smallest size counted in a last line."""
    shown = [one for one in programme if timetable.only in ("", "meetings" if one.meeting else "sessions")]
    if not shown:
        return TimetableLines(_empty(timetable, rect, mono))
    size = timetable.sizes.largest
    rows = _rows(shown, timetable, size)
    while size > timetable.sizes.smallest and not _fits(rows, rect.height, size):
        size = max(size - STEP, timetable.sizes.smallest)
        rows = _rows(shown, timetable, size)
    flaws = [
        Flaw("programme", Trouble.MISSING_GLYPH, lacking)
        for one in shown
        if (lacking := missing(what_words(one), "Medium") + missing(place_words(one), "Regular"))
    ]
    left_out = 0
    if not _fits(rows, rect.height, size):
        kept, left_out = _as_many(shown, timetable, rect.height, size)
        rows = _rows(shown[:kept], timetable, size)
        detail = f"{kept} / {len(shown)}" if left_out else what_words(shown[0])
        flaws.append(Flaw("programme", Trouble.CUT, detail))
    lines: list[Line] = []
    top = 0.0
    for row in rows:
        for text, x, baseline, weight, type_size, colour in row.lines:
            y = rect.top - top - baseline
            ink = "#000000" if mono else colour
            lines.append(Line(text, rect.x + x, y, weight, type_size, ink, rect))
        top += row.height
    if left_out:
        y = rect.top - top - ASCENT * size
        lines.append(Line(f"+ {left_out}", rect.x, y, "Bold", size, "#000000" if mono else INK, rect))
    return TimetableLines(tuple(lines), tuple(flaws))


def _as_many(shown: Sequence[Appointment], timetable: Timetable, height: float, size: float) -> tuple[int, int]:
    """How many of ``shown`` fit at ``size`` with a line under them that counts the rest, and how many do not."""
    room = height - (ASCENT + DESCENT) * size
    for kept in range(len(shown), 0, -1):
        last_line = 0.0 if kept == len(shown) else room
        if sum(row.height for row in _rows(shown[:kept], timetable, size)) <= (last_line or height):
            return kept, len(shown) - kept
    return 0, len(shown)


def _empty(timetable: Timetable, rect: Rect, mono: bool) -> tuple[Line, ...]:
    if not timetable.empty:
        return ()
    small = replace(timetable.sizes, largest=timetable.sizes.comfortable)
    fitted = fit(timetable.empty, "Regular", small, rect.width, 2)
    return tuple(
        Line(
            text,
            rect.x,
            rect.top - (ASCENT + index * _LEADING) * fitted.size,
            "Regular",
            fitted.size,
            "#000000" if mono else MUTED,
            rect,
        )
        for index, text in enumerate(fitted.lines)
    )
