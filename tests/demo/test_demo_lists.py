"""The demo lists, read by the reader that reads everyone's."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkin.domain.attendees import Entry
from checkin.domain.names import is_syllable
from checkin.domain.roster import Plan, plan
from checkin.domain.words import CATEGORIES, category_key, company_key, fold
from checkin.sheets.columns import Columns, entries, understand
from checkin.sheets.reading import Sheet, read

DEMO = Path(__file__).parents[2] / "resources" / "demo"
EVENT = tomllib.loads((DEMO / "event.toml").read_text(encoding="utf-8"))
CODES = {fold(session["code"]): session["code"] for session in EVENT["session"]}


@dataclass(frozen=True)
class Imported:
    sheet: Sheet
    columns: Columns
    people: tuple[Entry, ...]
    plan: Plan


def imported(name: str) -> Imported:
    sheet = read(DEMO / name)
    columns = understand(sheet)
    planned = plan(list(entries(sheet, columns, CODES)), ())
    return Imported(sheet, columns, tuple(entry for _, entry in planned.added), planned)


@pytest.fixture(scope="module")
def korea() -> Imported:
    return imported("korea.csv")


@pytest.fixture(scope="module")
def mexico() -> Imported:
    return imported("mexico.xlsx")


@pytest.fixture(scope="module")
def people(korea: Imported, mexico: Imported) -> tuple[Entry, ...]:
    return korea.people + mexico.people


def test_the_korean_list_is_what_korean_excel_saves(korea: Imported) -> None:
    data = (DEMO / "korea.csv").read_bytes()
    assert (korea.sheet.encoding, korea.sheet.delimiter, korea.columns.header_row) == ("cp949", ",", 1)
    assert data.count(b"\r\n") == data.count(b"\n") == 88
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")
    with pytest.raises(UnicodeDecodeError):
        data.decode("euc_kr")


def test_the_mexican_list_has_titles_and_an_empty_row_above_its_header(mexico: Imported) -> None:
    assert (mexico.sheet.encoding, mexico.columns.header_row) == ("xlsx", 4)
    assert [row.number for row in mexico.sheet.rows[:4]] == [1, 2, 4, 5]


@pytest.mark.parametrize("name", EVENT["lists"])
def test_every_row_is_accepted_without_a_remark(name: str) -> None:
    done = imported(name)
    assert done.plan.rows == len(done.people) == len(done.columns.rows)
    assert done.plan.reported == []
    assert done.plan.notes == []
    assert [h for h, meaning in zip(done.columns.headers, done.columns.meaning, strict=True) if meaning is None] in (
        ["번호"],
        ["No."],
    )


def test_262_people_of_24_korean_135_mexican_and_nine_invested_companies(people: tuple[Entry, ...]) -> None:
    assert len(people) == 262
    companies = defaultdict(set)
    for person in people:
        companies[category_key(person.category)].add(company_key(person.company))
    assert len(companies["korean_company"]) == 24
    assert len(companies["mexican_company"]) == 135
    assert len(companies["invested_company"]) == 9
    assert companies.keys() == {
        "korean_company", "mexican_company", "invested_company", "government", "agency", "organiser", "press",
    }  # fmt: skip
    assert companies.keys() <= CATEGORIES.keys()
    assert {person.country for person in people} == {"KR", "MX"}


def test_both_countries_send_government_agencies_organisers_and_press(korea: Imported, mexico: Imported) -> None:
    for side in (korea, mexico):
        assert {"government", "agency", "organiser", "press"} <= {category_key(p.category) for p in side.people}


def test_the_meeting_of_invested_companies_names_exactly_those_in_the_list(people: tuple[Entry, ...]) -> None:
    rule = next(session["open_to"] for session in EVENT["session"] if session["code"] == "INVESTED")
    invited = {company_key(name) for name in rule.removeprefix("company:").split(",")}
    listed = {company_key(p.company) for p in people if category_key(p.category) == "invested_company"}
    assert invited == listed


def test_four_sectors_in_each_list_for_companies_only(korea: Imported, mexico: Imported) -> None:
    for side in (korea, mexico):
        assert len({person.sector for person in side.people} - {""}) == 4
        for person in side.people:
            assert bool(person.sector) == category_key(person.category).endswith("_company")


def test_about_forty_are_registered_for_the_certification_seminar(korea: Imported, mexico: Imported) -> None:
    korean, mexican = (sum("CERT" in person.sessions for person in side.people) for side in (korea, mexico))
    assert 36 <= korean + mexican <= 44
    assert min(korean, mexican) >= 15


def test_homonyms(people: tuple[Entry, ...]) -> None:
    def called(name: str) -> list[Entry]:
        return [person for person in people if name in (person.hangul, person.name)]

    for name in ("김민서", "José Luis Hernández García"):
        assert len(called(name)) == 2
        assert len({company_key(person.company) for person in called(name)}) == 2
    first, second = called("김지훈")
    assert first.company == second.company
    assert first.email != second.email


def test_korean_names_of_two_three_and_four_syllables_and_their_romanised_forms(korea: Imported) -> None:
    lengths = Counter(len(person.hangul) for person in korea.people if all(map(is_syllable, person.hangul)))
    assert set(lengths) == {2, 3, 4}
    assert min(lengths.values()) >= 5
    assert {"남궁민서", "선우하늘", "이준"} <= {person.hangul for person in korea.people}
    assert all(person.name.isascii() and person.name for person in korea.people)
    spellings = {person.name.split()[0] for person in korea.people if person.hangul.startswith("이")}
    assert {"Lee", "Yi", "Rhee"} <= spellings
    assert sum("-" in person.name for person in korea.people) >= 5


def test_a_syllable_outside_the_old_korean_set_survives(korea: Imported) -> None:
    assert "한설믜" in {person.hangul for person in korea.people}


def test_mexican_names_keep_their_accents_particles_and_signs(mexico: Imported) -> None:
    names = " ".join(person.name for person in mexico.people)
    assert set("áéíóúñüÁÉÍÓÑ'-") <= set(names)
    assert "\ufffd" not in names
    assert "María Guadalupe de los Ángeles Hernández-Villaseñor Ruiz de la Peña" in names
    for part in (" de la ", " Del ", " de los ", "D'", "O'", "Ibargüengoitia", "García", "Garcia "):
        assert part in names
    assert all(person.name == f"{person.given} {person.surnames}" for person in mexico.people)
    two = sum(len(person.surnames.split()) > 1 for person in mexico.people)
    assert two / len(mexico.people) > 0.95


def test_a_very_long_title_and_some_without_an_email(people: tuple[Entry, ...]) -> None:
    assert max(len(person.title) for person in people) > 120
    assert 1 <= sum(not person.email for person in people) <= 5
    assert all(person.title and person.phone for person in people)


def test_nobody_can_be_written_to_or_called(people: tuple[Entry, ...]) -> None:
    emails = [person.email for person in people if person.email]
    assert all(email.endswith(".example") for email in emails)
    assert len(set(emails)) == len(emails)
    assert all(person.phone.startswith(("+82 10-0000-", "+52 55 5550 ")) for person in people)
    assert len({person.phone for person in people}) == len(people)
