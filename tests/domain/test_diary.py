"""Whose a meeting is: of the named, or of anybody of a company that names nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from checkin.domain.attendees import Attendee
from checkin.domain.diary import Diary, expected, whole_programme
from checkin.domain.meetings import Meeting, Status
from tests.worlds import FORUM, event

TEN = datetime(2025, 4, 29, 16, 0, tzinfo=UTC)
HALF = timedelta(minutes=30)
KIM = Attendee(id="kim", name="Kim Minseo", company="Hanbit")
LEE = Attendee(id="lee", name="Lee Jun", company="㈜Hanbit")
ANA = Attendee(id="ana", name="Ana Peña", company="Nopal Tech, S.A. de C.V.")
COMPANIES = {person.id: person.company for person in (KIM, LEE, ANA)}


def meeting(name: str, *people: str, after: int = 0, status: Status = Status.PLANNED) -> Meeting:
    starts = TEN + after * HALF
    return Meeting(name, "4", starts, starts + HALF, "Hanbit", "Nopal Tech", people, status=status)


def of(person: Attendee, *meetings: Meeting) -> list[str]:
    return [one.id for one in Diary(meetings, COMPANIES).of(person)]


def test_where_nobody_is_named_a_meeting_is_the_whole_companys() -> None:
    assert of(KIM, meeting("a")) == of(LEE, meeting("a")) == of(ANA, meeting("a")) == ["a"]


def test_a_company_that_names_somebody_sends_nobody_else_but_the_other_side_is_not_bound_by_it() -> None:
    named = meeting("a", "kim")
    assert of(KIM, named) == ["a"]
    assert of(LEE, named) == []
    assert of(ANA, named) == ["a"]


def test_meetings_come_by_time_and_once() -> None:
    assert of(KIM, meeting("late", "kim", after=2), meeting("early"), meeting("own", "kim", after=1)) == [
        "early",
        "own",
        "late",
    ]


def test_who_is_expected_of_a_side() -> None:
    assert expected(meeting("a", "lee"), [KIM, LEE]) == (LEE,)
    assert expected(meeting("a", "ana"), [KIM, LEE]) == (KIM, LEE)


def test_a_programme_has_sessions_and_meetings_by_start_without_the_cancelled() -> None:
    diary = Diary([meeting("a", after=1), meeting("b", after=2, status=Status.CANCELLED)], COMPANIES)
    forum, table = whole_programme(KIM, [FORUM], diary, event())
    assert forum.what == FORUM.name
    assert (table.table, table.counterpart, table.meeting) == ("4", "Nopal Tech", True)
    assert f"{table.starts:%H:%M}" == "10:30"
    assert whole_programme(ANA, [], diary, event())[0].counterpart == "Hanbit"
