"""Stamps sort as things happened, whatever the clocks say; sessions know when they are on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.clock import millis, moment_of, shifted, stamp, stamped_moment
from checkin.domain.sessions import Session, on_now
from tests.worlds import FORUM, MORNING

moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@given(moments)
def test_milliseconds_there_and_back(moment: datetime) -> None:
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert moment_of(millis(moment)) == whole
    assert stamped_moment(stamp(moment, 0)) == whole


@given(st.lists(moments, min_size=2, max_size=20))
def test_stamps_grow_even_when_the_clock_goes_back(readings: list[datetime]) -> None:
    last = 0
    for reading in readings:
        new = stamp(reading, last)
        assert new > last
        last = new


def test_a_rehearsal_clock_ticks_from_another_day() -> None:
    ticks = iter([MORNING, MORNING + timedelta(minutes=3)])
    clock = shifted(lambda: next(ticks), datetime(2025, 1, 1, tzinfo=UTC))
    assert clock() == datetime(2025, 1, 1, 0, 3, tzinfo=UTC)


def _session(code: str, hours: float, length: float) -> Session:
    start = MORNING + timedelta(hours=hours)
    return replace(FORUM, code=code, starts=start, ends=start + timedelta(hours=length))


def test_the_session_that_is_on_now() -> None:
    two_days, talk, tomorrow = _session("FAIR", 0, 30), _session("TALK", 2, 1), _session("LAST", 24, 2)
    plan = [tomorrow, talk, two_days]
    asked = {
        timedelta(hours=-5): "FAIR",  # nothing yet: the first to come
        timedelta(hours=1): "FAIR",
        timedelta(hours=2.5): "TALK",  # a talk within the fair
        timedelta(hours=3.5): "FAIR",
        timedelta(hours=25): "LAST",
        timedelta(hours=60): "LAST",  # all over: the last there was
    }
    for after, code in asked.items():
        found = on_now(plan, MORNING + after)
        assert found is not None
        assert found.code == code, after
    assert on_now([], MORNING) is None
    assert on_now([replace(FORUM, active=False)], MORNING) is None
