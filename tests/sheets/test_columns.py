"""Columns by their headers, and rows as people."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.domain.attendees import Entry
from checkin.domain.roster import NoteKind, RowReason
from checkin.sheets.columns import Columns, NoNameColumn, UnknownColumn, entries, understand
from checkin.sheets.people import category_word, clean, split_name, turn_name
from checkin.sheets.reading import Row, Sheet, read

LISTS = Path(__file__).parent.parent / "data" / "lists"


def sheet(*rows: str) -> Sheet:
    """A sheet of rows whose cells are written with strokes between them."""
    return Sheet(tuple(Row(n, tuple(row.split("|"))) for n, row in enumerate(rows, start=1) if row), "utf-8", ",", "")


def meaning(headers: str, **told: str) -> list[str | None]:
    return list(understand(sheet(headers), told).meaning)


def one(headers: str, row: str, **sessions: str) -> Entry:
    table = sheet(headers, row)
    (line,) = entries(table, understand(table), sessions)
    assert line.entry is not None
    return line.entry


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("No.|Nombre(s)|Apellido paterno|Apellido materno|Razón social|Puesto|Correo electrónico|Celular|País|Giro|Folio",
         "- given surnames surnames company title email phone country sector external_code"),
        ("NOMBRE|Compañía|Cargo|Correo|Teléfono|Categoría|Sector|Sesiones|Código|Observaciones",
         "name company title email phone category sector sessions external_code note"),
        ("Nombre completo|Empresa", "name company"),
        ("Apellidos|Nombre|Empresa", "surnames given company"),
        ("번호|성명|영문명|소속|직위|이메일|휴대폰|국가|구분|업종|참가 세션|등록번호|비고",
         "- name name company title email phone country category sector sessions external_code note"),
        ("성|이름|회사명|연락처|분야", "hangul_surname hangul_given company phone sector"),
        ("이름|이름(영문)|기관|직책|전화", "name name company title phone"),
        ("한글성명|영문 성|영문 이름|회사", "hangul surnames given company"),
        ("성|이름|성(영문)|이름(영문)", "hangul_surname hangul_given surnames given"),
        ("First name|Last name|Organization|Job title|E-mail|Mobile|Country|Ticket type|Industry|Barcode",
         "given surnames company title email phone country category sector external_code"),
        ("Attendee name|Korean name|Affiliation|Position|Type|Order code|Note",
         "name hangul company title category external_code note"),
        ("Surname|Given name|Family name", "surnames given surnames"),
        ("성명 / Nombre completo|Empresa (회사명)|이메일\nE-mail *|국가 Country", "name company email country"),
        ("Name (Korean)|Name (English)|국문 이름|로마자", "hangul name hangul name"),
        ("Name|Sex|Birthday", "name - -"),
    ],
)  # fmt: skip
def test_headers_of_three_languages(headers: str, fields: str) -> None:
    assert [field or "-" for field in meaning(headers)] == fields.split()


def test_the_header_is_looked_for_under_titles() -> None:
    found = understand(
        sheet("Lista de asistentes, Empresa coreana", "", "29 de abril", "Nombre|Empresa", "Ana|Acme", "Luis|Acme")
    )
    assert (found.header_row, found.headers) == (4, ("Nombre", "Empresa"))
    assert found.samples(0) == ("Ana", "Luis")
    assert found.samples(1, 1) == ("Acme",)


def test_what_is_told_wins() -> None:
    assert meaning("Name|Alias|Company", name="alias") == [None, "name", "company"]
    assert meaning("Name|Alias|Company", name="B", company="") == [None, "name", None]
    assert meaning("Teilnehmer|Firma", name="TEILNEHMER", company="Firma") == ["name", "company"]
    assert meaning("성|이름|별명", hangul="별명") == [None, None, "hangul"]


def test_the_row_with_the_headers_can_be_told() -> None:
    twice = sheet("Name|Company", "Nombre|Empresa", "Kim Minseo|Hanbit")
    assert understand(twice, {}, 2).header_row == 2
    assert [row.number for row in understand(twice, {}, 2).rows] == [3]
    people = sheet("Name|Company", "Kim Minseo|Hanbit")
    none = understand(people, {"name": "A"}, 0)
    assert (none.header_row, none.meaning, len(none.rows)) == (0, ("name", None), 2)
    of_two_rows = sheet("Datos|Datos|Nombre", "Correo|Puesto|completo", "a@b.example|CEO|Ana Ruiz")
    found = understand(of_two_rows)
    assert understand(of_two_rows, {}, found.header_row) == found


def test_a_list_without_headers_is_told_by_letters() -> None:
    table = sheet("Ana Peña|Acme", "Luis Mora|Beta")
    columns = understand(table, {"name": "a", "company": "B"})
    assert columns.header_row == 0
    assert [line.entry and line.entry.company for line in entries(table, columns)] == ["Acme", "Beta"]


@pytest.mark.parametrize(("field", "column"), [("name", "Alias"), ("name", "ZZ"), ("nombre", "Name"), ("company", "C")])
def test_what_is_told_must_exist(field: str, column: str) -> None:
    with pytest.raises(UnknownColumn, match=r"(Name, Firm|the fields are name, hangul).*\.$"):
        understand(sheet("Name|Firm"), {field: column})


@pytest.mark.parametrize("rows", [("Empresa|Correo", "Acme|a@b"), ("김민서|별솔",)])
def test_without_names_it_says_how_to_tell(rows: tuple[str, ...]) -> None:
    with pytest.raises(NoNameColumn, match=rows[0].replace("|", ", ")) as caught:
        understand(sheet(*rows))
    assert "--map name=" in str(caught.value)


@pytest.mark.parametrize(
    ("headers", "row", "name", "hangul"),
    [
        ("이름", "김민서", "", "김민서"),
        ("이름", "김민서 (Kim Minseo)", "Kim Minseo", "김민서"),
        ("이름", "김민서 / Kim Minseo", "Kim Minseo", "김민서"),
        ("Name", "Kim Minseo 김민서", "Kim Minseo", "김민서"),
        ("Name", "Kim, Minseo (김민서)", "Kim Minseo", "김민서"),
        ("성명", "김민서 B", "", "김민서 B"),
        ("성명", "Dr. 김민서", "", "Dr. 김민서"),
        ("성명", "Juan Pérez", "Juan Pérez", ""),
        ("한글성명|영문명", "후안 페레스|Juan Pérez", "Juan Pérez", "후안 페레스"),
        ("한글성명|영문명", "Juan Pérez|", "Juan Pérez", ""),
        ("성|이름", "김|민서", "", "김민서"),
        ("성|이름", "황보|혜진", "", "황보혜진"),
        ("성|이름", "Smith|John", "John Smith", ""),
        ("성|이름|성(영문)|이름(영문)", "김|민서|Kim|Minseo", "Kim Minseo", "김민서"),
        ("한글성명|First name|Last name", "김민서|Minseo|Kim", "Kim Minseo", "김민서"),
        ("First name|Last name|Country", "Minseo|Kim|South Korea", "Kim Minseo", ""),
        ("First name|Last name", "민서|김", "", "김민서"),
        ("First name|Last name|Country", "Ana|Peña Ruiz|México", "Ana Peña Ruiz", ""),
        ("Apellido materno|Apellido paterno|Nombre", "Íñiguez|Hernández|Ana", "Ana Hernández Íñiguez", ""),
        ("Nombre|Apellidos", "Madonna|", "Madonna", ""),
        ("Nombre", "Hernández Íñiguez, María de la Luz", "María de la Luz Hernández Íñiguez", ""),
        ("Nombre", "Juan Pérez, PhD", "Juan Pérez, PhD", ""),
        ("Nombre|País", "Kim, Minseo|Corea", "Kim Minseo", ""),
        ("Nombre", "  Ana\u00a0\u3000Pen\u0303a\u200b ", "Ana Peña", ""),
    ],
)  # fmt: skip
def test_names(headers: str, row: str, name: str, hangul: str) -> None:
    entry = one(headers, row)
    assert (entry.name, entry.hangul) == (name, hangul)


def test_the_parts_of_a_name_are_kept() -> None:
    entry = one("Nombre|Apellido paterno|Apellido materno", "María de la Luz|Hernández|Íñiguez")
    assert (entry.given, entry.surnames) == ("María de la Luz", "Hernández Íñiguez")
    assert turn_name("Hernández, Ana, x") == turn_name("Hernández,") == turn_name("Ana") == ("", "")
    assert split_name("김민서(金民瑞)") == ("", "김민서(金民瑞)")


def test_other_fields() -> None:
    entry = one(
        "Name|E-mail|Phone|Country|Category|Company|Code|Departamento|Cargo|Mobile|Note|비고",
        "Ana|ANA@Acme.MX|'+52 55|corea del sur|Prensa|'=Acme|007|Ventas|Directora|99|a|b",
    )
    assert entry == Entry(
        name="Ana", email="ana@acme.mx", phone="+52 55", country="KR", category="Press", company="=Acme",
        external_code="007", title="Directora", note="a / b",
    )  # fmt: skip
    assert one("Name|Phone|Mobile|Departamento", "Ana||99|Ventas").phone == "99"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("정부", "Government"), ("Empresa mexicana", "Mexican company"), ("MEDIA", "MEDIA"), ("Ministry", "Ministry"),
     ("귀빈", "VIP"), ("vip", "vip"), ("Ponente", "Speaker"), ("Otros", "Otros"), ("멕시코 기업", "Mexican company")],
)  # fmt: skip
def test_categories(typed: str, kept: str) -> None:
    assert category_word(typed) == kept


def test_sessions_by_code_and_name() -> None:
    codes = {"forum": "FORUM", "future cooperation forum": "FORUM", "seminar, certification": "CERT", "show": "SHOW"}
    table = sheet(
        "Name|Sessions",
        "Ana|forum; Show,x",
        "Eva|Seminar, Certification",
        "Luz|FORUM/Futúre  Cooperation Forum\nshow",
        "Pia|",
    )
    made = list(entries(table, understand(table), codes))
    assert [line.entry and line.entry.sessions for line in made] == [
        ("FORUM", "SHOW"),
        ("CERT",),
        ("FORUM", "SHOW"),
        (),
    ]
    assert [(note.row, note.kind, note.value) for line in made for note in line.notes] == [
        (2, NoteKind.UNKNOWN_SESSION, "x")
    ]


def test_what_is_odd_is_noted_and_kept() -> None:
    table = sheet("Name|E-mail", "Jos\ufffd|N/A")
    (line,) = entries(table, understand(table))
    assert line.entry == Entry(name="Jos\ufffd", email="n/a")
    assert [note.kind for note in line.notes] == [NoteKind.ODD_EMAIL, NoteKind.UNREADABLE]


def test_a_row_without_a_name_is_a_problem_that_shows_the_row() -> None:
    table = sheet("Name|Company", "|Acme|x", " \u200b|Total: 250")
    made = list(entries(table, understand(table)))
    assert [(line.row, line.entry, line.problem, line.value) for line in made] == [
        (2, None, RowReason.NO_NAME, "Acme | x"),
        (3, None, RowReason.NO_NAME, "Total: 250"),
    ]


@pytest.mark.parametrize(
    ("cell", "text"),
    [("'=1+1", "=1+1"), ("'+52", "+52"), ("''@x", "'@x"), ("'t Hooft", "'t Hooft"), ("a\x00b\x07", "a b"), ("ab\u200bc", "abc"),
     ("\ufeffx", "x"), ("＋ａ", "＋ａ")],
)  # fmt: skip
def test_cleaning(cell: str, text: str) -> None:
    assert clean(cell) == text


def everything(path: Path) -> tuple[Columns, list[Entry]]:
    table = read(path)
    columns = understand(table)
    return columns, [line.entry for line in entries(table, columns, {"forum": "FORUM", "포럼": "FORUM"}) if line.entry]


def test_a_mexican_list_from_file_to_people() -> None:
    columns, people = everything(LISTS / "mexico_cp1252_semicolon.csv")
    assert columns.header_row == 4
    assert people == [
        Entry(
            name="María de la Luz Hernández Íñiguez", given="María de la Luz", surnames="Hernández Íñiguez",
            company="Óptica Peña, S.A. de C.V.", email="maria@optica.example", phone="+52 55 5550 0001", country="MX",
            category="Mexican company",
        ),
        Entry(name="José Ángel Núñez", company="Diario Señal", email="jose@senal.example", phone="5555500002", country="MX",
              category="Press"),
    ]  # fmt: skip


def test_a_korean_list_from_file_to_people() -> None:
    columns, people = everything(LISTS / "korea_cp949.csv")
    assert columns.meaning[:2] == ("hangul_surname", "hangul_given")
    assert [(person.name, person.hangul, person.country, person.category) for person in people] == [
        ("Kim Minseo", "김민서", "KR", "Government"),
        ("", "황보혜진", "KR", "Korean company"),
        ("John Smith", "", "US", "Press"),
    ]
    assert [person.sessions for person in people] == [("FORUM",), ("FORUM",), ()]
