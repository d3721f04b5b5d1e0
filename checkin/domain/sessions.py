"""Sessions: a room, a time, and who may come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from checkin.domain.attendees import Entry
from checkin.domain.facts import Body
from checkin.domain.questions import Question, question_of
from checkin.domain.words import category_key, company_key

OPENS_BEFORE = 30
"""Minutes before the start at which a session's doors open, unless it says otherwise."""

MOST_CAPACITY = 100_000
"""People: more than any hall holds."""

MOST_OPENS_BEFORE = 24 * 60
"""Minutes: doors do not open more than a day early."""

MOST_QUESTIONS = 8
"""A door that asks more than that has a queue."""


class OpenTo(StrEnum):
    """Who is invited: everyone, the categories or companies named, or only the people listed by name."""

    ALL = "all"
    CATEGORY = "category"
    COMPANY = "company"
    LIST = "list"


class EntryRule(StrEnum):
    """How often one person may come in."""

    ONCE = "once"
    AFTER_EXIT = "after_exit"  # again, once they have left
    ALWAYS = "always"  # again and again: every entry counts


class Invitation(StrEnum):
    """What a session says to one person."""

    INVITED = "invited"
    NOT_LISTED = "not_listed"  # their company or category is invited, but not they
    NOT_INVITED = "not_invited"


@dataclass(frozen=True, slots=True)
class Session:
    """One session. ``capacity`` in people (0: no limit), ``opens_before`` in minutes, times aware in UTC.

    ``open_to`` with ``groups`` (categories or companies as written) is the rule; people listed by name are always
    invited, whatever the rule, and with ``named_only`` nobody else of those groups is. ``soft``: the capacity warns and
    refuses nobody. ``late_after``: minutes after the start from which nobody comes in for the first time (0: never).
    ``leaves_others``: who comes in has left every other room, but not the ``venue``, which is no room: the check-in of
    the day. ``quota``: seats for each company (0: no limit), and
    ``quotas`` the companies that have another number.
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
    named_only: bool = False
    entry: EntryRule = EntryRule.AFTER_EXIT
    soft: bool = False
    late_after: int = 0
    leaves_others: bool = False
    venue: bool = False
    quota: int = 0
    quotas: tuple[tuple[str, int], ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def opens(self) -> datetime:
        """When the door opens."""
        return self._after_start(-self.opens_before)

    @property
    def group_keys(self) -> tuple[str, ...]:
        """The groups as keys that can be compared."""
        key = category_key if self.open_to is OpenTo.CATEGORY else company_key
        return tuple(key(group) for group in self.groups)

    @property
    def closes(self) -> datetime:
        """Until when somebody may come in for the first time."""
        return min(self.ends, self._after_start(self.late_after)) if self.late_after else self.ends

    def _after_start(self, minutes: int) -> datetime:
        # in UTC: on clocks that are put forward in between, an hour less would be no hour at all
        return self.starts.astimezone(UTC) + timedelta(minutes=minutes)

    def invitation(self, person: Entry) -> Invitation:
        """What the session says to ``person``."""
        if self.open_to is OpenTo.ALL or self.code in person.sessions:
            return Invitation.INVITED
        theirs = {
            OpenTo.CATEGORY: category_key(person.category),
            OpenTo.COMPANY: company_key(person.company),
        }.get(self.open_to)
        if theirs is None or theirs not in self.group_keys:
            return Invitation.NOT_INVITED
        return Invitation.NOT_LISTED if self.named_only else Invitation.INVITED

    def invites(self, person: Entry) -> bool:
        """Whether ``person`` may come in."""
        return self.invitation(person) is Invitation.INVITED

    def seats_for(self, company: str) -> int:
        """How many people of ``company`` may be in at once; 0 for no limit."""
        key = company_key(company)
        if not key:
            return 0
        return next((seats for named, seats in self.quotas if company_key(named) == key), self.quota)

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
            "named_only": self.named_only,
            "entry": self.entry.value,
            "soft": self.soft,
            "late_after": self.late_after,
            "leaves_others": self.leaves_others,
            "venue": self.venue,
            "quota": self.quota,
            "quotas": [list(pair) for pair in self.quotas],
            "questions": [question.body() for question in self.questions],
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
        named_only=bool(fields.get("named_only", False)),
        entry=EntryRule(fields.get("entry", "after_exit")),
        soft=bool(fields.get("soft", False)),
        late_after=int(fields.get("late_after", 0)),
        leaves_others=bool(fields.get("leaves_others", False)),
        venue=bool(fields.get("venue", False)),
        quota=int(fields.get("quota", 0)),
        quotas=tuple((str(company), int(seats)) for company, seats in fields.get("quotas", ())),
        questions=tuple(question_of(body) for body in fields.get("questions", ())),
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
