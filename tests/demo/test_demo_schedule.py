"""The demo schedule, read by the importer that reads everyone's, in the demo event itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin.consultations import Consultations
from checkin.domain.meetings import Meeting, Status
from checkin.domain.words import category_key, company_key
from checkin.office import DEMO, demo_event
from checkin.sheets.schedule import read_schedule


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Consultations]:
    file = demo_event(tmp_path_factory.mktemp("demo") / "demo.checkin")
    yield Consultations(file, "desk")
    file.close()


@pytest.fixture(scope="module")
def meetings(table: Consultations) -> list[Meeting]:
    return table.meetings()


def test_the_schedule_was_taken_in_whole(table: Consultations, meetings: list[Meeting]) -> None:
    again = table.plan_schedule(DEMO / "schedule.xlsx", read_schedule(DEMO / "schedule.xlsx"))
    assert (again.same, len(again.added), len(again.changed)) == (len(meetings), 0, 0)
    assert (again.reported, again.strangers, again.conflicts) == ((), (), ())
    assert len(meetings) == 316
    assert {one.status for one in meetings} == {Status.PLANNED}


def test_24_korean_companies_sit_at_24_tables_and_all_135_mexican_ones_come(
    table: Consultations, meetings: list[Meeting]
) -> None:
    with table.file.reading() as records:
        people = records.attendees()
    known = {
        category: {company_key(one.company) for one in people if category_key(one.category) == category}
        for category in ("korean_company", "mexican_company")
    }
    assert {company_key(one.host) for one in meetings} == known["korean_company"]
    assert {company_key(one.visitor) for one in meetings} == known["mexican_company"]
    assert (len(known["korean_company"]), len(known["mexican_company"])) == (24, 135)
    assert len({(one.table, one.host) for one in meetings}) == 24
    assert {one.table for one in meetings} == {str(number) for number in range(1, 25)}
    assert min(Counter(company_key(one.visitor) for one in meetings).values()) >= 2


def test_meetings_are_held_within_the_consultation(table: Consultations, meetings: list[Meeting]) -> None:
    with table.file.reading() as records:
        consult = records.session("CONSULT")
    assert consult is not None
    assert all(consult.starts <= one.starts < one.ends <= consult.ends for one in meetings)
    assert len({table.event.local(one.starts).date() for one in meetings}) == 2


def test_some_name_people_and_most_have_an_interpreter(meetings: list[Meeting]) -> None:
    assert sum(bool(one.people) for one in meetings) > 50
    assert len({one.interpreter for one in meetings} - {""}) == 16


def test_a_guest_of_the_demo_has_a_next_meeting(table: Consultations, meetings: list[Meeting]) -> None:
    with table.file.reading() as records:
        person = next(one for one in records.attendees() if one.hangul == "오태강")
        kim = next(one for one in records.attendees() if one.hangul == "김민서" and "별솔" in one.company)
    assert table.appointment(kim, meetings[0].starts) is not None
    assert len(table.of_person(person)) < len(table.of_person(kim)), "some of the company's meetings name their people"


def test_the_file_is_where_its_table_of_contents_says() -> None:
    assert "schedule.xlsx" in (DEMO / "README.md").read_text(encoding="utf-8")
    assert Path(DEMO / "schedule.xlsx").stat().st_size < 60_000
