"""The door's rules: each alone, each before those that come after it, at every edge, in and out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations

import pytest

from checkin.domain.admission import CAN_BE_OVERRULED, Caution, Look, Reason, decide
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.presence import Direction, Presence
from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import EntryRule, Invitation, OpenTo, Session
from checkin.domain.token import Reading, Token
from tests.worlds import FORUM, MORNING

NUMBER = "1" * 34
GENUINE = Reading(Token.GENUINE, NUMBER)
GUEST = Attendee(id="a", name="Ana", category="Prensa", company="Hanbit México, S.A. de C.V.", sessions=("CERT",))
GOOD = Badge(NUMBER, attendee="a", issued=MORNING)
INSIDE = Presence("FORUM", "a", True, 1, MORNING, MORNING, "B", 0)
LEFT = replace(INSIDE, inside=False)
GIFT = Question("gift", "Gift handed over?")
HOST = Question("host", "Who receives the guest?", Answering.TEXT)
HALL = Question("hall", "Which hall?", Answering.CHOICE, ("Maya", "Azteca"))
IN, OUT = Direction.IN, Direction.OUT
EARLY, LATE = FORUM.opens - timedelta(minutes=1), FORUM.ends + timedelta(minutes=1)


@dataclass(frozen=True)
class Case:
    """One scan in front of one door; as it stands, the guest is let in."""

    reading: Reading = GENUINE
    look: Look = field(default_factory=lambda: Look(FORUM, GOOD, GUEST, day="2025-04-29"))
    moment: datetime = MORNING
    direction: Direction = IN
    override: str = ""

    def but(self, **changes: object) -> Case:
        return replace(self, **changes)  # type: ignore[arg-type]

    def looking(self, **changes: object) -> Case:
        return replace(self, look=replace(self.look, **changes))  # type: ignore[arg-type]

    def at(self, **rules: object) -> Case:
        """At a door with these rules."""
        return self.looking(session=replace(self.look.session, **rules))  # type: ignore[arg-type]

    def guest(self, **changes: object) -> Case:
        person = self.look.attendee
        return self if person is None else self.looking(attendee=replace(person, **changes))  # type: ignore[arg-type]

    @property
    def reason(self) -> Reason:
        return decide(self.reading, self.look, self.direction, self.moment, self.override).reason


PLAIN = Case()
Fault = Callable[[Case], Case]

FAULTS: list[tuple[str, Reason, Fault]] = [
    ("unreadable", Reason.UNREADABLE, lambda c: c.but(reading=Reading(Token.UNREADABLE, "")).looking(attendee=None)),
    ("forged", Reason.FORGED, lambda c: c.but(reading=Reading(Token.FORGED, NUMBER))),
    ("other event", Reason.OTHER_EVENT, lambda c: c.but(reading=Reading(Token.OTHER_EVENT, NUMBER, "Expo"))),
    ("unknown", Reason.UNKNOWN,
     lambda c: c.but(reading=Reading(Token.FOREIGN, "hello")).looking(attendee=None, badge=None)),
    ("not heard of", Reason.UNSYNCED, lambda c: c.looking(attendee=None)),
    ("revoked", Reason.REVOKED, lambda c: c.looking(badge=replace(GOOD, revoked=MORNING, replaced_by="2" * 34))),
    ("cancelled", Reason.REVOKED, lambda c: c.guest(active=False)),
    ("blocked", Reason.BLOCKED, lambda c: c.guest(blocked="unpaid")),
    ("another day", Reason.NOT_VALID, lambda c: c.guest(days=("2025-04-30",))),
    ("too early", Reason.TOO_EARLY, lambda c: c.but(moment=EARLY)),
    ("over", Reason.OVER, lambda c: c.but(moment=LATE)),
    ("too late", Reason.TOO_LATE, lambda c: c.but(moment=MORNING + timedelta(minutes=21)).at(late_after=20)),
    ("not invited", Reason.NOT_INVITED, lambda c: c.at(open_to=OpenTo.LIST)),
    ("not listed", Reason.NOT_LISTED,
     lambda c: c.at(open_to=OpenTo.COMPANY, groups=("Hanbit México",), named_only=True)),
    ("full", Reason.FULL, lambda c: c.at(capacity=10).looking(inside=10)),
    ("quota", Reason.QUOTA, lambda c: c.at(quota=2).looking(colleagues=3)),
    ("already in", Reason.ALREADY_IN, lambda c: c.looking(presence=replace(INSIDE, session="x"))),
    ("questions", Reason.QUESTIONS, lambda c: c.at(questions=(GIFT,))),
]  # fmt: skip
"""Each thing that can be wrong, in the order in which it counts."""

_NEVER_TOGETHER = [
    {"forged", "other event"}, {"unreadable", "forged"}, {"unreadable", "other event"}, {"unknown", "unreadable"},
    {"unknown", "forged"}, {"unknown", "other event"}, {"unknown", "not heard of"}, {"unknown", "revoked"},
    {"not heard of", "unreadable"}, {"not heard of", "revoked"}, {"too early", "over"}, {"too early", "too late"}, {"over", "too late"},
    {"not invited", "not listed"}, {"too late", "already in"},
]  # fmt: skip
"""What no scan can be at once: one text, one moment, one answer; who is in did not come too late, and a badge that was
revoked is not one that nobody has heard of."""

NOBODY_KNOWN = {"unreadable", "unknown", "not heard of"}
ABOUT_A_GUEST = {name for name, _, _ in FAULTS[6:]}
PAIRS = [
    (first, second)
    for first, second in combinations(FAULTS, 2)
    if {first[0], second[0]} not in _NEVER_TOGETHER and not (first[0] in NOBODY_KNOWN and second[0] in ABOUT_A_GUEST)
]


@pytest.mark.parametrize(("reason", "fault"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_each_rule_alone(reason: Reason, fault: Fault) -> None:
    assert PLAIN.reason is Reason.ADMITTED
    assert fault(PLAIN).reason is reason


@pytest.mark.parametrize(("first", "second"), PAIRS, ids=[f"{first[0]} before {second[0]}" for first, second in PAIRS])
def test_the_earlier_rule_counts(first: tuple[str, Reason, Fault], second: tuple[str, Reason, Fault]) -> None:
    assert first[2](second[2](PLAIN)).reason is first[1]


_HOLDS_WHO_LEAVES = {
    "unreadable",
    "forged",
    "other event",
    "revoked",
    "unknown",
    "not heard of",
    "cancelled",
    "blocked",
}


@pytest.mark.parametrize(("name", "reason", "fault"), FAULTS, ids=[f"leaving though {fault[0]}" for fault in FAULTS])
def test_who_leaves_is_asked_for_less(name: str, reason: Reason, fault: Fault) -> None:
    leaving = fault(PLAIN).but(direction=OUT)
    assert leaving.reason is (reason if name in _HOLDS_WHO_LEAVES else Reason.ADMITTED)


@pytest.mark.parametrize(("name", "reason", "fault"), FAULTS, ids=[f"overruling {fault[0]}" for fault in FAULTS])
def test_what_can_be_overruled(name: str, reason: Reason, fault: Fault) -> None:
    overruled = fault(PLAIN).but(override="guest of the minister")
    assert overruled.reason is (Reason.ADMITTED if reason in CAN_BE_OVERRULED else reason)
    assert (reason in CAN_BE_OVERRULED) is (name not in _HOLDS_WHO_LEAVES - {"revoked", "cancelled"} | {"questions"})


def test_a_revoked_badge_is_known_though_nobody_holds_it_any_more() -> None:
    nobodys = PLAIN.looking(badge=replace(GOOD, revoked=MORNING), attendee=None)
    assert nobodys.reason is nobodys.but(direction=OUT).reason is Reason.REVOKED
    assert nobodys.but(override="minister").reason is Reason.REVOKED, "there is nobody to let in"


@pytest.mark.parametrize(("first", "second"), PAIRS, ids=[f"{first[0]}, not {second[0]}" for first, second in PAIRS])
def test_only_what_was_said_is_overruled(first: tuple[str, Reason, Fault], second: tuple[str, Reason, Fault]) -> None:
    case = first[2](second[2](PLAIN))
    verdict = decide(case.reading, case.look, IN, case.moment, "minister", frozenset({first[1]}))
    said, then = first[1], Reason.ADMITTED if second[1] is first[1] else second[1]
    assert verdict.reason is (then if said in CAN_BE_OVERRULED else said)


def test_an_overruled_guest_is_still_asked_and_still_blocked() -> None:
    uninvited = PLAIN.at(open_to=OpenTo.LIST, questions=(GIFT,)).but(override="minister")
    assert uninvited.reason is Reason.QUESTIONS
    assert uninvited.looking(answers={"gift": True}).reason is Reason.ADMITTED
    assert PLAIN.guest(active=False, blocked="unpaid").but(override="minister").reason is Reason.BLOCKED


TIMES = [
    ("a moment before the doors", FORUM.opens - timedelta(milliseconds=1), {}, None, Reason.TOO_EARLY),
    ("as the doors open", FORUM.opens, {}, None, Reason.ADMITTED),
    ("doors an hour before", MORNING - timedelta(minutes=60), {"opens_before": 60}, None, Reason.ADMITTED),
    ("doors at the start", MORNING - timedelta(seconds=1), {"opens_before": 0}, None, Reason.TOO_EARLY),
    ("as it ends", FORUM.ends, {}, None, Reason.ADMITTED),
    ("a moment after the end", FORUM.ends + timedelta(milliseconds=1), {}, None, Reason.OVER),
    ("at the cut-off", MORNING + timedelta(minutes=20), {"late_after": 20}, None, Reason.ADMITTED),
    ("after the cut-off", MORNING + timedelta(minutes=20, seconds=1), {"late_after": 20}, None, Reason.TOO_LATE),
    ("back after the cut-off", MORNING + timedelta(hours=1), {"late_after": 20}, LEFT, Reason.ADMITTED),
    ("out before ever in, after the cut-off", MORNING + timedelta(hours=1), {"late_after": 20}, replace(LEFT, entries=0),
     Reason.TOO_LATE),
    ("in already at the cut-off", MORNING + timedelta(hours=1), {"late_after": 20}, INSIDE, Reason.ALREADY_IN),
    ("no cut-off", MORNING + timedelta(hours=2, minutes=59), {}, None, Reason.ADMITTED),
    ("a cut-off after the end", FORUM.ends, {"late_after": 600}, None, Reason.ADMITTED),
    ("over before the cut-off's end", LATE, {"late_after": 600}, None, Reason.OVER),
    ("over for who left", LATE, {}, LEFT, Reason.OVER),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "rules", "before", "reason"), [c[1:] for c in TIMES], ids=[c[0] for c in TIMES])
def test_hours(moment: datetime, rules: dict[str, object], before: Presence | None, reason: Reason) -> None:
    assert PLAIN.but(moment=moment).at(**rules).looking(presence=before).reason is reason


ENTRIES = [
    ("once, new", EntryRule.ONCE, None, IN, Reason.ADMITTED),
    ("once, inside", EntryRule.ONCE, INSIDE, IN, Reason.ALREADY_IN),
    ("once, left", EntryRule.ONCE, LEFT, IN, Reason.ALREADY_IN),
    ("once, leaving", EntryRule.ONCE, INSIDE, OUT, Reason.ADMITTED),
    ("once, left without having come", EntryRule.ONCE, replace(LEFT, entries=0), IN, Reason.ADMITTED),
    ("after exit, new", EntryRule.AFTER_EXIT, None, IN, Reason.ADMITTED),
    ("after exit, inside", EntryRule.AFTER_EXIT, INSIDE, IN, Reason.ALREADY_IN),
    ("after exit, left", EntryRule.AFTER_EXIT, LEFT, IN, Reason.ADMITTED),
    ("after exit, a first exit burns nothing", EntryRule.AFTER_EXIT, replace(LEFT, entries=0), IN, Reason.ADMITTED),
    ("after exit, leaving twice", EntryRule.AFTER_EXIT, LEFT, OUT, Reason.ADMITTED),
    ("always, new", EntryRule.ALWAYS, None, IN, Reason.ADMITTED),
    ("always, inside", EntryRule.ALWAYS, INSIDE, IN, Reason.ADMITTED),
    ("always, left", EntryRule.ALWAYS, LEFT, IN, Reason.ADMITTED),
    ("always, leaving", EntryRule.ALWAYS, INSIDE, OUT, Reason.ADMITTED),
]


@pytest.mark.parametrize(
    ("rule", "before", "direction", "reason"), [c[1:] for c in ENTRIES], ids=[c[0] for c in ENTRIES]
)
def test_how_often(rule: EntryRule, before: Presence | None, direction: Direction, reason: Reason) -> None:
    assert PLAIN.at(entry=rule).looking(presence=before).but(direction=direction).reason is reason


ROOMS = [
    ("one seat left", {"capacity": 10}, {"inside": 9}, Reason.ADMITTED, 0, ()),
    ("two seats left", {"capacity": 10}, {"inside": 8}, Reason.ADMITTED, 1, ()),
    ("full", {"capacity": 10}, {"inside": 10}, Reason.FULL, 0, ()),
    ("soft and full", {"capacity": 10, "soft": True}, {"inside": 10}, Reason.ADMITTED, 0, (Caution.OVER_CAPACITY,)),
    ("soft and not full", {"capacity": 10, "soft": True}, {"inside": 9}, Reason.ADMITTED, 0, ()),
    ("no limit", {}, {"inside": 9999}, Reason.ADMITTED, None, ()),
    ("full for who is in", {"capacity": 10}, {"inside": 10, "presence": INSIDE}, Reason.FULL, 0, ()),
    ("full, always in again in a seat of their own", {"capacity": 10, "entry": EntryRule.ALWAYS},
     {"inside": 10, "presence": INSIDE}, Reason.ADMITTED, 0, ()),
    ("full, always but not in", {"capacity": 10, "entry": EntryRule.ALWAYS}, {"inside": 10, "presence": LEFT},
     Reason.FULL, 0, ()),
    ("soft and full, always in again", {"capacity": 10, "soft": True, "entry": EntryRule.ALWAYS},
     {"inside": 10, "presence": INSIDE}, Reason.ADMITTED, 0, ()),
    ("over", {"capacity": 10}, {"inside": 11}, Reason.FULL, 0, ()),
    ("always in again, seat kept", {"capacity": 10, "entry": EntryRule.ALWAYS}, {"inside": 8, "presence": INSIDE},
     Reason.ADMITTED, 2, ()),
    ("quota, one seat left", {"quota": 2}, {"colleagues": 1}, Reason.ADMITTED, None, ()),
    ("quota taken", {"quota": 2}, {"colleagues": 2}, Reason.QUOTA, None, ()),
    ("quota of their own", {"quota": 2, "quotas": (("HANBIT MEXICO", 5),)}, {"colleagues": 4}, Reason.ADMITTED, None, ()),
    ("quota of their own taken", {"quotas": (("Hanbit México SA de CV", 5),)}, {"colleagues": 5}, Reason.QUOTA, None, ()),
    ("quota of another", {"quotas": (("Otra", 1),)}, {"colleagues": 5}, Reason.ADMITTED, None, ()),
    ("quota, own seat is no other's", {"quota": 1, "entry": EntryRule.ALWAYS},
     {"colleagues": 1, "presence": INSIDE}, Reason.ADMITTED, None, ()),
    ("quota in a soft room", {"quota": 1, "capacity": 5, "soft": True}, {"inside": 5, "colleagues": 1},
     Reason.QUOTA, 0, ()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "seen", "reason", "left", "cautions"), [c[1:] for c in ROOMS], ids=[c[0] for c in ROOMS]
)
def test_seats(
    rules: dict[str, object], seen: dict[str, object], reason: Reason, left: int | None, cautions: tuple[Caution, ...]
) -> None:
    case = PLAIN.at(**rules).looking(**seen)
    verdict = decide(case.reading, case.look, IN, MORNING)
    assert (verdict.reason, verdict.seats_left, verdict.cautions) == (reason, left, cautions)


def test_nobody_without_a_company_has_a_quota() -> None:
    assert PLAIN.at(quota=1).guest(company="").looking(colleagues=7).reason is Reason.ADMITTED


INVITATIONS = [
    ("everyone", OpenTo.ALL, (), False, Invitation.INVITED),
    ("everyone, names or not", OpenTo.ALL, (), True, Invitation.INVITED),
    ("category", OpenTo.CATEGORY, ("Press",), False, Invitation.INVITED),
    ("category in Korean", OpenTo.CATEGORY, ("언론",), False, Invitation.INVITED),
    ("another category", OpenTo.CATEGORY, ("VIP",), False, Invitation.NOT_INVITED),
    ("category, only who is named", OpenTo.CATEGORY, ("Press",), True, Invitation.NOT_LISTED),
    ("company without accents", OpenTo.COMPANY, ("HANBIT MEXICO",), False, Invitation.INVITED),
    ("company in another legal form", OpenTo.COMPANY, ("Hanbit México SA de CV",), False, Invitation.INVITED),
    ("company, only who is named", OpenTo.COMPANY, ("HANBIT MEXICO",), True, Invitation.NOT_LISTED),
    ("a company that begins the same", OpenTo.COMPANY, ("Hanbit",), False, Invitation.NOT_INVITED),
    ("another company, only who is named", OpenTo.COMPANY, ("Hanbit",), True, Invitation.NOT_INVITED),
    ("one of nine companies", OpenTo.COMPANY, ("A", "B", "Hanbit México"), False, Invitation.INVITED),
    ("by name alone", OpenTo.LIST, (), False, Invitation.NOT_INVITED),
    ("by name alone, told twice", OpenTo.LIST, (), True, Invitation.NOT_INVITED),
]


@pytest.mark.parametrize(
    ("open_to", "groups", "named_only", "invitation"), [c[1:] for c in INVITATIONS], ids=[c[0] for c in INVITATIONS]
)
def test_who_is_invited(open_to: OpenTo, groups: tuple[str, ...], named_only: bool, invitation: Invitation) -> None:
    session = replace(FORUM, open_to=open_to, groups=groups, named_only=named_only)
    assert session.invitation(GUEST) is invitation
    listed: Session = replace(session, code="CERT")
    assert listed.invites(GUEST), "who is listed by name may always come in"


ASKED = [
    ("a tick, not answered", (GIFT,), {}, Reason.QUESTIONS),
    ("a tick, yes", (GIFT,), {"gift": True}, Reason.ADMITTED),
    ("a tick, no", (GIFT,), {"gift": False}, Reason.ADMITTED),
    ("a tick that is a text", (GIFT,), {"gift": "yes"}, Reason.QUESTIONS),
    ("a text", (HOST,), {"host": "Sra. Ruiz"}, Reason.ADMITTED),
    ("a text of spaces", (HOST,), {"host": "  "}, Reason.QUESTIONS),
    ("a text too long", (HOST,), {"host": "x" * 201}, Reason.QUESTIONS),
    ("a choice", (HALL,), {"hall": "Maya"}, Reason.ADMITTED),
    ("a choice that is none", (HALL,), {"hall": "Inca"}, Reason.QUESTIONS),
    ("one of two", (GIFT, HOST), {"gift": True}, Reason.QUESTIONS),
    ("both", (GIFT, HOST), {"gift": True, "host": "Sra. Ruiz"}, Reason.ADMITTED),
    ("optional", (replace(GIFT, optional=True),), {}, Reason.ADMITTED),
    ("another question's answer", (GIFT,), {"host": "Sra. Ruiz"}, Reason.QUESTIONS),
]  # fmt: skip


@pytest.mark.parametrize(("questions", "answers", "reason"), [c[1:] for c in ASKED], ids=[c[0] for c in ASKED])
def test_questions_hold_the_verdict(
    questions: tuple[Question, ...], answers: dict[str, object], reason: Reason
) -> None:
    assert PLAIN.at(questions=questions).looking(answers=answers).reason is reason


DAYS = [
    ("any day", (), Reason.ADMITTED),
    ("this day", ("2025-04-29",), Reason.ADMITTED),
    ("both days", ("2025-04-29", "2025-04-30"), Reason.ADMITTED),
    ("the other day", ("2025-04-30",), Reason.NOT_VALID),
]


@pytest.mark.parametrize(("days", "reason"), [c[1:] for c in DAYS], ids=[c[0] for c in DAYS])
def test_days_of_a_badge(days: tuple[str, ...], reason: Reason) -> None:
    assert PLAIN.guest(days=days).reason is reason


def test_an_external_code_that_looks_like_half_a_number_is_somebodys() -> None:
    half = PLAIN.but(reading=Reading(Token.UNREADABLE, "1" * 21))
    assert half.looking(badge=None).reason is Reason.ADMITTED
    assert half.looking(badge=None, attendee=None).reason is Reason.UNREADABLE


def test_there_are_enough_cases_to_trust_the_table() -> None:
    tables = (FAULTS * 3, PAIRS, TIMES, ENTRIES, ROOMS, INVITATIONS, ASKED, DAYS)
    names = [len(table) for table in tables]
    assert sum(names) >= 150, names
