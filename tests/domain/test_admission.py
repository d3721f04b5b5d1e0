"""The door's rules, one by one and in their order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from checkin.domain.admission import Look, Reason, decide
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.presence import Direction, Presence
from checkin.domain.sessions import OpenTo, Session
from checkin.domain.token import Reading, Token
from tests.worlds import FORUM, MORNING

GENUINE = Reading(Token.GENUINE, "1" * 34)
GUEST = Attendee(id="a", name="Ana", category="Prensa", company="Hanbit México, S.A. de C.V.", sessions=("CERT",))
GOOD = Badge("1" * 34, attendee="a", issued=MORNING)
INSIDE = Presence("FORUM", "a", True, 1, MORNING, MORNING, "B", 0)
OUTSIDE = replace(INSIDE, inside=False)
ALL = Look(FORUM, GOOD, GUEST)
DEAD = replace(ALL, badge=replace(GOOD, revoked=MORNING, replaced_by="2" * 34))
ROOM = replace(FORUM, capacity=10)
BY_LIST = replace(FORUM, open_to=OpenTo.LIST)
EARLY, LATE = MORNING - timedelta(hours=1), MORNING + timedelta(hours=4)
IN, OUT = Direction.IN, Direction.OUT

CASES = [
    ("admitted", GENUINE, ALL, IN, MORNING, Reason.ADMITTED),
    ("admitted again after leaving", GENUINE, replace(ALL, presence=OUTSIDE), IN, MORNING, Reason.ADMITTED),
    ("already in", GENUINE, replace(ALL, presence=INSIDE), IN, MORNING, Reason.ALREADY_IN),
    ("leaving", GENUINE, replace(ALL, presence=INSIDE), OUT, MORNING, Reason.ADMITTED),
    ("leaving after the end", GENUINE, replace(ALL, presence=INSIDE), OUT, LATE, Reason.ADMITTED),
    ("leaving without having come", GENUINE, ALL, OUT, MORNING, Reason.ADMITTED),
    ("leaving with a revoked badge", GENUINE, DEAD, OUT, MORNING, Reason.REVOKED),
    ("forged", Reading(Token.FORGED, "1" * 34), ALL, IN, MORNING, Reason.FORGED),
    ("forged before all else", Reading(Token.FORGED, "1" * 34), DEAD, IN, EARLY, Reason.FORGED),
    ("other event", Reading(Token.OTHER_EVENT, "1" * 34, "Expo"), Look(FORUM), IN, MORNING, Reason.OTHER_EVENT),
    ("genuine, not known here", GENUINE, Look(FORUM), IN, MORNING, Reason.UNSYNCED),
    ("unknown text", Reading(Token.FOREIGN, "hello"), Look(FORUM), IN, MORNING, Reason.UNKNOWN),
    ("external code", Reading(Token.FOREIGN, "R-1"), replace(ALL, badge=None), IN, MORNING, Reason.ADMITTED),
    ("revoked", GENUINE, DEAD, IN, MORNING, Reason.REVOKED),
    ("revoked before too early", GENUINE, DEAD, IN, EARLY, Reason.REVOKED),
    ("cancelled", GENUINE, replace(ALL, attendee=replace(GUEST, active=False)), IN, MORNING, Reason.REVOKED),
    ("too early", GENUINE, ALL, IN, EARLY, Reason.TOO_EARLY),
    ("as the doors open", GENUINE, ALL, IN, FORUM.opens, Reason.ADMITTED),
    ("just before", GENUINE, ALL, IN, FORUM.opens - timedelta(milliseconds=1), Reason.TOO_EARLY),
    ("as it ends", GENUINE, ALL, IN, FORUM.ends, Reason.ADMITTED),
    ("over", GENUINE, ALL, IN, LATE, Reason.OVER),
    ("too early before not invited", GENUINE, replace(ALL, session=BY_LIST), IN, EARLY, Reason.TOO_EARLY),
    ("not on the list", GENUINE, replace(ALL, session=BY_LIST), IN, MORNING, Reason.NOT_INVITED),
    ("full", GENUINE, replace(ALL, session=ROOM, inside=10), IN, MORNING, Reason.FULL),
    ("one seat left", GENUINE, replace(ALL, session=ROOM, inside=9), IN, MORNING, Reason.ADMITTED),
    ("full before already in", GENUINE, Look(ROOM, GOOD, GUEST, INSIDE, 10), IN, MORNING, Reason.FULL),
    ("leaving a full room", GENUINE, Look(ROOM, GOOD, GUEST, INSIDE, 10), OUT, MORNING, Reason.ADMITTED),
]


@pytest.mark.parametrize(
    ("reading", "look", "direction", "moment", "reason"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_the_rule(reading: Reading, look: Look, direction: Direction, moment: object, reason: Reason) -> None:
    verdict = decide(reading, look, direction, moment)  # type: ignore[arg-type]
    assert verdict.reason is reason


@pytest.mark.parametrize(
    ("open_to", "groups", "invited"),
    [
        (OpenTo.ALL, (), True),
        (OpenTo.CATEGORY, ("Press",), True),
        (OpenTo.CATEGORY, ("언론",), True),
        (OpenTo.CATEGORY, ("VIP",), False),
        (OpenTo.COMPANY, ("HANBIT MEXICO",), True),
        (OpenTo.COMPANY, ("Hanbit México SA de CV",), True),
        (OpenTo.COMPANY, ("Hanbit",), False),
        (OpenTo.LIST, (), False),
    ],
)
def test_who_is_invited(open_to: OpenTo, groups: tuple[str, ...], invited: bool) -> None:
    session = replace(FORUM, open_to=open_to, groups=groups)
    assert session.invites(GUEST) is invited
    listed: Session = replace(session, code="CERT")
    assert listed.invites(GUEST), "who is listed by name may always come in"


def test_an_override_lets_in_but_never_a_forgery() -> None:
    assert decide(GENUINE, DEAD, IN, LATE, override="minister").admitted
    assert not decide(Reading(Token.FORGED, ""), ALL, IN, MORNING, override="minister").admitted
    assert not decide(GENUINE, Look(FORUM), IN, MORNING, override="minister").admitted
