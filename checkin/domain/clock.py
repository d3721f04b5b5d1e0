"""Time as the journal keeps it: a hybrid logical clock in one integer.

A stamp is ``milliseconds since 1970 UTC * 65536 + counter``. It sorts as time sorts, and a fact written after another
was seen always gets the larger stamp, even on a laptop whose clock went backwards.
Source of the idea: Kulkarni et al., "Logical Physical Clocks", 2014.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Returns now, as an aware datetime. Always passed in, never reached for."""

COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def system_clock() -> datetime:
    """Now, in UTC, from the machine's clock."""
    return datetime.now(UTC)


def millis(moment: datetime) -> int:
    """Whole milliseconds since 1970 UTC; ``moment`` must be aware."""
    return (moment - _EPOCH) // _MILLISECOND


def moment_of(milliseconds: int) -> datetime:
    """The aware UTC datetime ``milliseconds`` after 1970."""
    return _EPOCH + timedelta(milliseconds=milliseconds)


def stamp(now: datetime, last: int) -> int:
    """The stamp of a fact written ``now`` when ``last`` is the largest stamp seen so far (0 when none)."""
    return max(millis(now) << COUNTER_BITS, last + 1)


def stamped_moment(at: int) -> datetime:
    """When a fact with the stamp ``at`` was written, in UTC, to the millisecond."""
    return moment_of(at >> COUNTER_BITS)


def shifted(clock: Clock, start: datetime) -> Clock:
    """A clock that shows ``start`` now and ticks as ``clock`` does: for rehearsals of an event on another day."""
    offset = start - clock()
    return lambda: clock() + offset
