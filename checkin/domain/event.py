"""The event that one file carries."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from checkin.domain.facts import Body


@dataclass(frozen=True, slots=True)
class Event:
    """One event: ``starts`` and ``ends`` are its first and last day, ``timezone`` an IANA name, ``key`` 64 hex digits.

    The key signs the badges' numbers: who has it can make badges, so it never leaves the file. ``rehearsal`` marks a
    demo, which the window opens on the event's own first morning instead of today. ``seal`` holds the supervisor's PIN
    (see ``roles.sealed``), "" for none.
    """

    id: str
    name: str
    starts: date
    ends: date
    timezone: str
    key: str
    rehearsal: bool = False
    seal: str = ""

    @property
    def zone(self) -> ZoneInfo:
        """The event's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def secret(self) -> bytes:
        """The key as 32 bytes."""
        return bytes.fromhex(self.key)

    def local(self, moment: datetime) -> datetime:
        """``moment`` on the event's own clocks."""
        return moment.astimezone(self.zone)

    def midnight(self, moment: datetime) -> datetime:
        """When the day of ``moment`` began on the event's own clocks."""
        return datetime.combine(self.local(moment).date(), time.min, self.zone)

    def body(self) -> dict[str, object]:
        """The body of the fact that sets this event."""
        return {
            "name": self.name,
            "starts": self.starts.isoformat(),
            "ends": self.ends.isoformat(),
            "timezone": self.timezone,
            "key": self.key,
            "rehearsal": self.rehearsal,
            "seal": self.seal,
        }


def new_key() -> str:
    """A fresh signing key: 32 random bytes as 64 hex digits."""
    return secrets.token_hex(32)


def set_event(event_id: str, before: Event | None, body: Body) -> Event:
    """The event after a fact set the fields in ``body``."""
    old = before.body() if before else {}
    fields = {**old, **body}
    return Event(
        id=event_id,
        name=fields["name"],
        starts=date.fromisoformat(fields["starts"]),
        ends=date.fromisoformat(fields["ends"]),
        timezone=fields["timezone"],
        key=fields["key"],
        rehearsal=bool(fields.get("rehearsal", False)),
        seal=str(fields.get("seal", "")),
    )
