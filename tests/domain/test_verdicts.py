"""What a verdict carries besides its reason, and when it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkin.domain.admission import Caution, Reason, Verdict, decide
from checkin.domain.attendees import Attendee
from checkin.domain.presence import Presence
from checkin.domain.sessions import OpenTo
from tests.domain.test_admission import GIFT, GUEST, IN, INSIDE, LEFT, OUT, PLAIN, Case
from tests.worlds import MORNING


def verdict(case: Case) -> Verdict:
    return decide(case.reading, case.look, case.direction, case.moment, case.override)


LEAVING = [
    ("one of two", 2, INSIDE, 9),
    ("one of a full room", 10, INSIDE, 1),
    ("one of an overfull room", 11, INSIDE, 0),
    ("who was not in", 9, LEFT, 1),
    ("who never came", 9, None, 1),
]


@pytest.mark.parametrize(("inside", "before", "left"), [c[1:] for c in LEAVING], ids=[c[0] for c in LEAVING])
def test_seats_after_somebody_left(inside: int, before: Presence | None, left: int) -> None:
    case = PLAIN.at(capacity=10).looking(inside=inside, presence=before)
    assert verdict(case.but(direction=OUT)).seats_left == left


def test_over_capacity_is_said_of_who_comes_in_and_of_nobody_else() -> None:
    crowded = PLAIN.at(capacity=10, soft=True).looking(inside=10)
    assert verdict(crowded).cautions == (Caution.OVER_CAPACITY,)
    assert verdict(crowded.but(direction=OUT)).cautions == ()
    assert verdict(crowded.at(open_to=OpenTo.LIST)).cautions == ()


def test_questions_are_shown_where_they_hold_the_verdict() -> None:
    asking = PLAIN.at(questions=(GIFT,))
    assert verdict(asking).questions == (GIFT,)
    assert verdict(asking.guest(blocked="unpaid")).questions == ()
    assert verdict(asking.looking(answers={"gift": True})).questions == ()


def test_who_came_instead_is_shown_where_the_badge_is_refused_for_it() -> None:
    came = Attendee(id="b", name="Bea", stands_for=GUEST.id)
    cancelled = PLAIN.guest(active=False).looking(successor=came)
    assert verdict(cancelled).successor == came
    assert verdict(cancelled.but(override="minister")).successor is None


def test_what_was_overruled_is_told_with_the_reason() -> None:
    assert verdict(PLAIN.at(open_to=OpenTo.LIST)).overruled == frozenset()
    overruled = decide(PLAIN.reading, PLAIN.look, IN, MORNING, "minister", frozenset({Reason.FULL, Reason.BLOCKED}))
    assert (overruled.override, overruled.overruled) == ("minister", {Reason.FULL}), "nobody overrules a block"


def test_a_verdict_says_since_when_and_where_the_guest_is_in() -> None:
    refused = verdict(PLAIN.looking(presence=INSIDE))
    assert (refused.reason, refused.since, refused.since_desk, refused.inside) == (
        Reason.ALREADY_IN,
        MORNING,
        "B",
        True,
    )
    back = verdict(PLAIN.looking(presence=replace(LEFT, since_desk="C")))
    assert (back.reason, back.since_desk, back.inside) == (Reason.ADMITTED, "C", False)
