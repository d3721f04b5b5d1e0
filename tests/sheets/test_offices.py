"""The lists of many offices, from the file to the people: shapes of sheets, and the exports of ticket shops."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.domain.attendees import Entry
from checkin.domain.roster import Line, NoteKind, RowReason, plan
from checkin.sheets.columns import Columns, entries, understand
from checkin.sheets.reading import read, sheets_in
from tests.sheets.making import MADE

LISTS = Path(__file__).parent.parent / "data" / "lists"
CODES = {"forum": "FORUM", "cert": "CERT"}


def lines(name: str) -> tuple[Columns, list[Line]]:
    sheet = read(LISTS / name)
    assert sheet.doubt == ()
    columns = understand(sheet)
    return columns, list(entries(sheet, columns, CODES))


def people(name: str) -> list[Entry]:
    return [line.entry for line in lines(name)[1] if line.entry and not line.problem]


def refused(name: str) -> list[tuple[int, RowReason, str]]:
    return [(line.row, line.problem, line.value) for line in lines(name)[1] if line.problem]


@pytest.mark.parametrize("name", [name for name in MADE if not name.endswith((".xlsx", ".ods"))])
def test_the_files_are_what_the_script_makes(name: str) -> None:
    assert (LISTS / name).read_bytes() == MADE[name]


# Shapes.


def test_titles_blank_rows_and_cells_of_several_lines() -> None:
    columns, found = lines("multiline_cells.csv")
    assert columns.header_row == 4
    assert [(line.row, line.entry) for line in found] == [
        (5, Entry(name="Ana Peña", company="Acme, S.A. de C.V.", note="Alergia: nueces")),
        (7, Entry(name="Luis Mora", company="Beta", note='dice "hola"')),
    ]


def test_a_mexican_list_without_headers_is_understood_by_what_it_holds() -> None:
    columns, found = lines("headerless_mexico.csv")
    assert (columns.header_row, columns.guessed) == (0, True)
    assert columns.meaning == (None, "name", "company", "email", "phone", "country", "category")
    assert len(found) == 3
    assert found[2].entry == Entry(
        name="Guadalupe Íñiguez",
        company="Secretaría de Economía",
        phone="5555500003",
        country="MX",
        category="Government",
    )


def test_a_korean_list_without_headers_is_understood_by_what_it_holds() -> None:
    columns, found = lines("headerless_korea.csv")
    assert columns.meaning == ("hangul", "company", "title", "phone")
    assert [line.entry and line.entry.hangul for line in found] == ["김민서", "이준", "황보혜진"]


def test_a_company_merged_over_five_people_belongs_to_each_and_two_lines_of_one_person_are_one() -> None:
    columns, found = lines("merged_companies.xlsx")
    assert columns.headers == ("기업명", "성명 국문", "성명 영문", "이메일", "연락처 휴대폰", "참가 세션")
    assert columns.meaning == ("company", "hangul", "name", "email", "phone", "sessions")
    assert columns.header_row == 4
    assert [line.entry and (line.entry.hangul, line.entry.company) for line in found] == [
        *[(name, "㈜별솔데이터") for name in ("김민서", "오태강", "이준", "박서연", "최한결")],
        ("황보혜진", "나래울"),
    ]
    assert found[5].entry
    assert found[5].entry.sessions == ("FORUM", "CERT")


def test_telephones_that_excel_took_for_numbers() -> None:
    assert [(one.name, one.phone, one.external_code) for one in people("phones_as_numbers.xlsx")] == [
        ("Ana Peña", "525512345678", "123"),
        ("Eva Ruiz", "10200000000", "124"),
        ("=SUM(A1)", "+52 55 5550 0001", "000125"),
        ("@Luz Díaz", "+49 30 1234567", ""),
    ]


def test_telephones_that_excel_spoilt_are_kept_as_far_as_they_are_whole_and_remarked_where_not() -> None:
    _, found = lines("phones_as_text.csv")
    assert [line.entry and (line.entry.phone, line.entry.external_code) for line in found] == [
        ("525512345678", "000123"),
        ("1.02E+10", "000124"),
        ("525512345678", "000125"),
        ("+49 30 1234567", "000126"),
        ("+52 55 5550 0001", "700126"),
        ("0055 5550 0002", "@000127"),
        ("@cmd", "-000128"),
    ]
    assert [(note.row, note.kind, note.value) for line in found for note in line.notes] == [
        (3, NoteKind.UNREADABLE, "1.02E+10")
    ]
    assert found[6].entry
    assert found[6].entry.name == "=Ana()"


def test_the_sheet_that_holds_the_people_is_read() -> None:
    assert sheets_in(LISTS / "several_sheets.xlsx") == ("Instrucciones", "Empresas", "Asistentes")
    sheet = read(LISTS / "several_sheets.xlsx")
    assert (sheet.sheet, sheet.sheets) == ("Asistentes", ("Instrucciones", "Empresas", "Asistentes"))
    assert len(people("several_sheets.xlsx")) == 5
    assert read(LISTS / "several_sheets.xlsx", "Empresas").rows[1].cells == ("Acme", "Luis Mora")


@pytest.mark.parametrize(("name", "kind"), [("office_97.xls", "xls"), ("open_document.ods", "ods")])
def test_workbooks_of_other_programs(name: str, kind: str) -> None:
    sheet = read(LISTS / name)
    assert (sheet.encoding, sheet.sheet, sheets_in(LISTS / name)) == (kind, "Asistentes", ("Asistentes",))
    assert people(name) == [
        Entry(name="Ana Peña", company="Óptica Núñez", phone="5555500001"),
        Entry(hangul="김민서", company="한빛", phone="+82 10-0000-0001"),
        Entry(name="Luz Díaz", company="한빛", phone="000123456"),  # the company is merged over both
    ]


# Exports.


def test_an_export_of_eventbrite() -> None:
    assert people("eventbrite.csv") == [
        Entry(name="Ana Peña Ruiz", given="Ana", surnames="Peña Ruiz", company="Acme", title="Buyer", email="ana@acme.example",
              phone="+52 55 5550 0001", category="General Admission", external_code="900000170000001001"),
        Entry(name="Minseo Kim", given="Minseo", surnames="Kim", company="Hanbit", title="Manager",
              email="minseo@hanbit.example", category="VIP", external_code="900000170000002001"),
    ]  # fmt: skip
    assert refused("eventbrite.csv") == [
        (4, RowReason.NOT_COMING, "Eva Ruiz: Not Attending"),
        (5, RowReason.NOT_COMING, "Sol Vega: Refunded"),
    ]


def test_an_export_of_eventbrite_in_spanish() -> None:
    assert people("eventbrite_es.csv") == [
        Entry(name="Ana Peña Ruiz", given="Ana", surnames="Peña Ruiz", company="Acme", title="Compradora",
              email="ana@acme.example", phone="+52 55 5550 0001", category="Entrada general",
              external_code="900000170000001001"),
    ]  # fmt: skip
    assert refused("eventbrite_es.csv") == [(3, RowReason.NOT_COMING, "Eva Ruiz: No asistirá")]


def test_an_export_of_pretix() -> None:
    """The ticket's secret is the code, not that of the order, which two people share; nor is its e-mail theirs."""
    found = people("pretix.csv")
    assert [(one.name, one.given, one.surnames, one.email, one.external_code, one.category) for one in found] == [
        ("Dr. Ana Peña", "Ana", "Peña", "ana@acme.example", "s3cr3t0000000001", "Forum"),
        ("Kim Minseo", "Minseo", "Kim", "", "s3cr3t0000000002", "Forum"),
    ]
    assert refused("pretix.csv") == [
        (4, RowReason.NOT_CONFIRMED, "Eva Ruiz: pending"),
        (5, RowReason.NOT_COMING, "Sol Vega: canceled"),
    ]


def test_an_export_of_luma() -> None:
    found = people("luma.csv")
    assert [(one.called, one.company, one.title) for one in found] == [
        ("Ana Peña", "Acme", "Buyer"),
        ("김민서", "Hanbit", "Manager"),
    ]
    assert found[0].external_code == "https://tickets.example/check-in/evt-1?pk=g-1"
    assert [(reason, value) for _, reason, value in refused("luma.csv")] == [
        (RowReason.NOT_COMING, "Eva Ruiz: declined"),
        (RowReason.NOT_CONFIRMED, "Sol Vega: pending_approval"),
        (RowReason.NOT_CONFIRMED, "Luz Díaz: waitlist"),
    ]


def test_an_export_of_tito() -> None:
    assert people("tito.csv")[0] == Entry(
        name="Ana Peña", given="Ana", surnames="Peña", company="Acme", email="ana@acme.example", phone="+52 55 5550 0001",
        category="Delegate", external_code="ABCD-1",
    )  # fmt: skip
    assert refused("tito.csv") == [(4, RowReason.NOT_COMING, "Eva Ruiz: voided")]


def test_an_export_of_meetup_is_text_whatever_it_is_called() -> None:
    assert people("meetup.xls") == [Entry(name="Ana Peña")]
    assert [reason for _, reason, _ in refused("meetup.xls")] == [RowReason.NOT_COMING, RowReason.NOT_CONFIRMED]


@pytest.mark.parametrize(
    ("name", "person", "gone"),
    [
        ("google_forms.csv",
         Entry(name="Ana Peña", company="Acme", title="Buyer", email="ana@acme.example", phone="+52 55 5550 0001"),
         "Eva Ruiz: No"),
        ("google_forms_es.csv",
         Entry(name="Ana Peña", company="Acme", title="Compradora", email="ana@acme.example", phone="55 5550 0001"),
         "Eva Ruiz: No"),
        ("google_forms_ko.csv",
         Entry(hangul="김민서", company="한빛", title="과장", email="minseo@hanbit.example", phone="010-0000-0001"),
         "이준: 불참"),
    ],
)  # fmt: skip
def test_answers_to_a_google_form(name: str, person: Entry, gone: str) -> None:
    assert people(name) == [person]
    assert refused(name) == [(3, RowReason.NOT_COMING, gone)]


def test_who_does_not_come_is_reported_and_nobody_new() -> None:
    _, found = lines("luma.csv")
    done = plan(found, [])
    assert len(done.added) == 2
    assert [(one.row, one.reason) for one in done.reported] == [
        (4, RowReason.NOT_COMING),
        (5, RowReason.NOT_CONFIRMED),
        (6, RowReason.NOT_CONFIRMED),
    ]
