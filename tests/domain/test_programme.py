from dataclasses import replace
from datetime import timedelta

from checkin.domain.attendees import Entry
from checkin.domain.programme import Appointment, programme
from tests.worlds import CERT, FORUM, MORNING, NINE, PRESS, event

ABOUT = event()


def test_a_person_s_programme_is_the_sessions_that_invite_them_by_start() -> None:
    late = replace(
        FORUM, code="LATE", name="Closing", starts=MORNING + timedelta(hours=6), ends=MORNING + timedelta(hours=7)
    )
    gone = replace(FORUM, code="GONE", active=False)
    person = Entry(name="Ana", category="Press", sessions=("CERT",))
    found = programme(person, [late, NINE, CERT, PRESS, FORUM, gone], ABOUT)
    assert [one.what for one in found] == [CERT.name, FORUM.name, PRESS.name, "Closing"]
    assert f"{found[0].starts:%d %H:%M}" == "29 09:00"  # on the event's clocks, wherever the computer is
    assert found[1].where == "Monarca"
    assert not any(one.meeting for one in found)


def test_meetings_stand_among_the_sessions() -> None:
    local = ABOUT.local(MORNING)
    meeting = Appointment(local + timedelta(hours=1), local + timedelta(hours=2), "", "Maya", "12", "한빛정밀")
    found = programme(
        Entry(name="Ana"), [FORUM, replace(FORUM, code="B", starts=MORNING + timedelta(hours=2))], ABOUT, [meeting]
    )
    assert [one.meeting for one in found] == [False, True, False]


def test_nobody_is_invited_to_nothing() -> None:
    assert programme(Entry(name="Ana"), [CERT, NINE, PRESS], ABOUT) == ()
