"""Sessions: a room, a time, and who may come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from checkin.domain.attendees import Entry
from checkin.domain.facts import Body
from checkin.domain.words import category_key, company_key

OPENS_BEFORE = 30
"""Minutes before the start at which a session's doors open, unless it says otherwise."""

MOST_CAPACITY = 100_000
"""People: more than any hall holds."""

MOST_OPENS_BEFORE = 24 * 60
"""Minutes: doors do not open more than a day early."""


class OpenTo(StrEnum):
    """Who is invited: everyone, the categories or companies named, or only the people listed by name."""

    ALL = "all"
    CATEGORY = "category"
    COMPANY = "company"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Session:
    """One session. ``capacity`` in people (0: no limit), ``opens_before`` in minutes, times aware in UTC.

    ``open_to`` with ``groups`` (categories or companies as written) is the rule; people listed by name are always
    invited, whatever the rule.
    """

    code: str
    name: str
    starts: datetime
    ends: datetime
    room: str = ""
    capacity: int = 0
    opens_before: int = OPENS_BEFORE
    open_to: OpenTo = OpenTo.ALL
    groups: tuple[str, ...] = ()
    active: bool = True

    @property
    def opens(self) -> datetime:
        """When the door opens."""
        return self.starts - timedelta(minutes=self.opens_before)

    @property
    def group_keys(self) -> tuple[str, ...]:
        """The groups as keys that can be compared."""
        key = category_key if self.open_to is OpenTo.CATEGORY else company_key
        return tuple(key(group) for group in self.groups)

    def invites(self, person: Entry) -> bool:
        """Whether ``person`` may come in."""
        if self.open_to is OpenTo.ALL or self.code in person.sessions:
            return True
        if self.open_to is OpenTo.CATEGORY:
            return category_key(person.category) in self.group_keys
        if self.open_to is OpenTo.COMPANY:
            return company_key(person.company) in self.group_keys
        return False

    def body(self) -> dict[str, object]:
        """The body of the fact that sets this session."""
        return {
            "name": self.name,
            "starts": self.starts.isoformat(),
            "ends": self.ends.isoformat(),
            "room": self.room,
            "capacity": self.capacity,
            "opens_before": self.opens_before,
            "open_to": self.open_to.value,
            "groups": list(self.groups),
            "active": self.active,
        }


def set_session(code: str, before: Session | None, body: Body) -> Session:
    """The session after a fact set the fields in ``body``."""
    old = before.body() if before else {}
    fields = {**old, **body}
    return Session(
        code=code,
        name=fields["name"],
        starts=datetime.fromisoformat(fields["starts"]),
        ends=datetime.fromisoformat(fields["ends"]),
        room=fields.get("room", ""),
        capacity=int(fields.get("capacity", 0)),
        opens_before=int(fields.get("opens_before", OPENS_BEFORE)),
        open_to=OpenTo(fields.get("open_to", "all")),
        groups=tuple(fields.get("groups", ())),
        active=bool(fields.get("active", True)),
    )


def on_now(sessions: Iterable[Session], moment: datetime) -> Session | None:
    """The session a desk wants at ``moment``: the one whose doors are open, else the next, else the last.

    Where several are open, the one that began last: a two-day session gives way to the talk that starts within it.
    """
    planned = sorted((s for s in sessions if s.active), key=lambda s: (s.starts, s.code))
    open_now = [s for s in planned if s.opens <= moment <= s.ends]
    if open_now:
        return open_now[-1]
    coming = [s for s in planned if s.opens > moment]
    return coming[0] if coming else (planned[-1] if planned else None)
