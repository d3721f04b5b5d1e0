"""A schedule of consultation meetings as a list: rows to lines, whatever office wrote it.

file --> read_schedule: the sheet, and the readings, that are a schedule --> Sheet
Sheet --> schedule_lines --> (people by name: the use case) --> Meeting
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.domain.words import plain
from checkin.sheets.people import clean
from checkin.sheets.reading import Row, Sheet, read

HEADER_WITHIN = 20
_MOST_COMPARED = 12
"""Sheets that are looked into for a schedule; later ones have to be asked for."""

_HEADERS: dict[str, tuple[str, ...]] = {
    "table": ("table", "table no", "table number", "mesa", "no de mesa", "numero de mesa", "테이블", "테이블번호", "상담테이블", "좌석"),
    "date": ("date", "day", "fecha", "dia", "날짜", "일자", "상담일"),
    "starts": ("start", "starts", "start time", "from", "time", "slot", "hora", "horario", "inicio", "hora de inicio", "hora inicio",
               "시작", "시작시간", "시간", "상담시간", "시간대"),
    "ends": ("end", "ends", "end time", "to", "fin", "hora de fin", "hora fin", "termino", "hora de termino", "종료", "종료시간", "끝"),
    "host": ("host", "korean company", "exhibitor", "seller", "empresa coreana", "expositor", "한국기업", "한국 기업", "국내기업", "참가기업"),
    "visitor": ("visitor", "mexican company", "buyer", "buyer company", "empresa mexicana", "comprador", "empresa compradora",
                "멕시코기업", "멕시코 기업", "바이어", "바이어사", "현지기업"),
    "people": ("people", "participants", "attendees", "names", "participantes", "asistentes", "nombres", "참석자", "참가자", "담당자"),
    "interpreter": ("interpreter", "translator", "interprete", "traductor", "traductora", "통역", "통역사", "통역원"),
}  # fmt: skip
_MEANINGS = {header: name for name, headers in _HEADERS.items() for header in headers}
_SPANISH = {"table": "mesa", "starts": "hora", "host": "empresa coreana", "visitor": "empresa mexicana"}
_NEEDED = tuple(_SPANISH)
_CLOCK = re.compile(
    r"(\d{1,2})\s*(?:[:.hH시]\s*(\d{2})?)\s*(?:분)?(?::\d{2})?\s*(hrs?\.?|[ap]\.?\s?m\.?)?", re.IGNORECASE
)
_KOREAN_HALF = re.compile(r"(오전|오후)\s*")
_PEOPLE_END = re.compile(r"[,;/\n\r]+")
USUAL_LENGTH = timedelta(minutes=30)


class ScheduleProblem(StrEnum):
    """Why a row is no meeting."""

    NO_TABLE = "no_table"
    NO_TIME = "no_time"  # none, or none that can be read
    NO_DAY = "no_day"
    NO_COMPANY = "no_company"
    ENDS_BEFORE_IT_STARTS = "ends_before_it_starts"


class NotASchedule(ValueError):
    """The list has no columns of a schedule: ``missing`` are those that were looked for."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        words = ", ".join(f"{name} ({_HEADERS[name][0]}, {_SPANISH[name]})" for name in missing)
        super().__init__(f"The list is no schedule of meetings: it has no column for {words}.")
        self.missing = missing


class IsASchedule(ValueError):
    """A list of people was wanted, and this is a schedule of meetings."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is a schedule of meetings, not a list of people; it goes in with: main.py meetings FILE --import {name}"
        )


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """One row: a meeting, or a ``problem`` with what the row says as ``value``; ``people`` as written."""

    row: int
    table: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    host: str = ""
    visitor: str = ""
    people: tuple[str, ...] = ()
    interpreter: str = ""
    problem: ScheduleProblem | None = None
    value: str = ""


def read_schedule(
    path: Path, sheet: str | None = None, *, encoding: str | None = None, delimiter: str | None = None
) -> Sheet:
    """The schedule at ``path``: of a workbook the named ``sheet``, or the first that is one; text as it is told.

    Of several ways to read a text those are left that make a schedule of it, and where that is one, there is no doubt.
    Raises as ``reading.read``, and ``NotASchedule``.
    """
    first = read(path, sheet, encoding=encoding, delimiter=delimiter)
    if first.doubt:
        ways = [read(path, encoding=one.encoding, delimiter=one.delimiter) for one in first.doubt]
        possible = [(one, way) for one, way in zip(first.doubt, ways, strict=True) if _is_schedule(way)]
        if possible:
            doubt = tuple(one for one, _ in possible) if possible[1:] else ()
            return replace(possible[0][1], doubt=doubt)
    elif sheet is None and not _is_schedule(first):
        for name in first.sheets[:_MOST_COMPARED]:
            if name != first.sheet and _is_schedule(other := read(path, name)):
                return other
    _columns(first)
    return first


def schedule_lines(sheet: Sheet, days: tuple[date, ...], zone: ZoneInfo) -> list[ScheduleLine]:
    """The rows of ``sheet`` as lines. ``days`` are the event's: where a row names none, there must be only one.

    A slot may be one cell ("10:00-10:30"); a meeting without an end lasts ``USUAL_LENGTH``. A table, a host or a day that
    is written once above several rows belongs to all of them. Raises ``NotASchedule``.
    """
    header, places = _columns(sheet)
    return list(_lines(sheet, header, places, days, zone))


def refuse_schedule(name: str, sheet: Sheet) -> None:
    """Raises ``IsASchedule`` where ``sheet``, of the file called ``name``, has the columns of a schedule."""
    if _is_schedule(sheet):
        raise IsASchedule(name)


def _is_schedule(sheet: Sheet) -> bool:
    with suppress(NotASchedule):
        _columns(sheet)
        return True
    return False


def _columns(sheet: Sheet) -> tuple[Row, dict[str, int]]:
    best: dict[str, int] = {}
    found: Row | None = None
    for row in sheet.rows[:HEADER_WITHIN]:
        known: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            key = plain(cell)
            if name := _MEANINGS.get(key) or _MEANINGS.get(key.replace(" ", "")):
                known.setdefault(name, place)
        if len(known) > len(best):
            best, found = known, row
    missing = tuple(name for name in _NEEDED if name not in best)
    if found is None or missing:
        raise NotASchedule(missing)
    return found, best


def _lines(
    sheet: Sheet, header: Row, places: dict[str, int], days: tuple[date, ...], zone: ZoneInfo
) -> Iterator[ScheduleLine]:
    above: dict[str, str] = {}
    for row in sheet.rows:
        if row.number <= header.number:
            continue
        said = {name: clean(row.cells[place]) if place < len(row.cells) else "" for name, place in places.items()}
        for name in ("table", "date", "host"):
            above[name] = said.get(name) or above.get(name, "")
            said[name] = above[name]
        yield _line(row, said, days, zone)


def _line(row: Row, said: dict[str, str], days: tuple[date, ...], zone: ZoneInfo) -> ScheduleLine:
    shown = " | ".join(filter(None, map(clean, row.cells)))[:200]

    def left_out(problem: ScheduleProblem) -> ScheduleLine:
        return ScheduleLine(row.number, problem=problem, value=shown)

    if not said["table"]:
        return left_out(ScheduleProblem.NO_TABLE)
    if not (said["host"] and said["visitor"]):
        return left_out(ScheduleProblem.NO_COMPANY)
    day = _day(said.get("date", "") or said["starts"], days)
    if day is None:
        return left_out(ScheduleProblem.NO_DAY)
    times = clock_times(f"{said['starts']} – {said.get('ends', '')}")
    if not times:
        return left_out(ScheduleProblem.NO_TIME)
    starts = datetime.combine(day, times[0], zone)
    ends = datetime.combine(day, times[1], zone) if len(times) > 1 else starts + USUAL_LENGTH
    if ends <= starts:
        return left_out(ScheduleProblem.ENDS_BEFORE_IT_STARTS)
    people = tuple(name for part in _PEOPLE_END.split(said.get("people", "")) if (name := part.strip()))
    return ScheduleLine(
        row.number, said["table"], starts, ends, said["host"], said["visitor"], people, said.get("interpreter", "")
    )


def _day(text: str, days: tuple[date, ...]) -> date | None:
    """The day that ``text`` names among the event's ``days``: by its ISO date, or by the day of the month in it."""
    if found := re.search(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(found[0])
        except ValueError:
            return None
    without_clock = _CLOCK.sub(" ", text)
    numbers = {int(number) for number in re.findall(r"\d{1,2}", without_clock)}
    named = [day for day in days if day.day in numbers]
    if len(named) == 1:
        return named[0]
    return days[0] if len(days) == 1 else None


def clock_times(text: str) -> list[time]:
    """The first two times of day in ``text``: "10:00-10:30", "10:30 a. m.", "오후 2:00", "14h30", "10.30 hrs"."""
    text = re.sub(r"\d{4}-\d{2}-\d{2}", " ", text).replace("\u00a0", " ")
    times: list[time] = []
    for found in _CLOCK.finditer(text):
        hour, minute = int(found[1]), int(found[2] or 0)
        half = (found[3] or "").lower().replace(".", "").replace(" ", "")
        korean = _KOREAN_HALF.search(text[max(0, found.start() - 4) : found.start()])
        if (half == "pm" or (korean and korean[1] == "오후")) and hour < 12:
            hour += 12
        elif (half == "am" or (korean and korean[1] == "오전")) and hour == 12:
            hour = 0
        if hour < 24 and minute < 60:
            times.append(time(hour, minute))
    return times[:2]
