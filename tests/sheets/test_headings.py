"""Headers that have to be read with care: questions, two rows, statuses, and lists that have none."""

from __future__ import annotations

import pytest

from checkin.domain.roster import RowReason
from checkin.sheets.columns import NoNameColumn, entries, understand
from checkin.sheets.headers import meaning_of
from checkin.sheets.numbers import code, phone
from checkin.sheets.opendocument import Merged
from checkin.sheets.people import sector_word
from checkin.sheets.questions import asked_for
from checkin.sheets.reading import Row, Sheet
from checkin.sheets.statuses import refusal


def sheet(*rows: str, merged: tuple[Merged, ...] = ()) -> Sheet:
    """A sheet of rows whose cells are written with strokes between them; empty rows keep their numbers."""
    kept = tuple(Row(n, tuple(row.split("|"))) for n, row in enumerate(rows, start=1) if row)
    return Sheet(kept, "utf-8", ",", "", merged=merged)


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("¿Cuál es su nombre completo?", "name"),
        ("Escriba su nombre y apellidos", "name"),
        ("¿Cuál es el nombre de su empresa?", "company"),
        ("Nombre de la institución a la que representa, por favor", "company"),
        ("Indique su cargo actual", "title"),
        ("¿De qué país nos visita?", "country"),
        ("Ingrese su correo electrónico", "email"),
        ("성함을 입력해 주세요", "name"),
        ("소속 회사명을 기재해 주십시오", "company"),
        ("연락 가능한 휴대전화 번호를 적어 주세요", "phone"),
        ("이메일을 알려 주세요", "email"),
        ("What is your first name?", "given"),
        ("Which company do you represent?", "company"),
        ("Please enter your job title", "title"),
        ("What country are you from?", "country"),
        # a yes, somebody else's, two things at once, or nothing that is known
        ("¿Es la primera vez que su empresa participa?", None),
        ("¿Desea recibir correos?", None),
        ("Nombre del jefe inmediato, por favor", None),
        ("Escriba el teléfono de un contacto de emergencia", None),
        ("Please enter the buyer's name", None),
        ("Please enter your name and company", None),
        ("Escriba su nombre y empresa", None),
        ("Do you agree that your email is used?", None),
        ("How did you hear about the event?", None),
        ("개인정보 수집에 동의하십니까?", None),
        ("귀사의 직원 수를 입력해 주세요", None),
        ("어떤 제품에 관심이 있으신가요?", None),
        ("Empresa", None),
    ],
)
def test_a_question_is_what_it_unmistakably_asks_for(question: str, field: str | None) -> None:
    assert asked_for(question) == field


def test_an_answer_has_to_be_one() -> None:
    table = sheet(
        "¿Cuál es su nombre completo?|Escriba su correo o el de su asistencia|Indique su empresa",
        "Ana Peña|no tengo|No",
        "Eva Ruiz|tampoco|Sí",
    )
    assert understand(table).meaning == ("name", None, None)


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("성명|영문|회사명|영문", "name name company company"),
        ("기업명|국문|영문|성명", "company company company name"),
        ("이름|로마자|직위", "name name title"),
        ("번호|영문|성명", "- - name"),
        ("Attendee name|Attendee name: Title|Attendee name: Given name|Attendee #|Barcode #", "name - given - external_code"),
        ("First Name|Surname|Email|Attendee Email", "given surnames - email"),
        ("Order code|Product|Attendee name", "external_code category name"),
        ("Product|Name", "- name"),
    ],
)  # fmt: skip
def test_headers_are_read_beside_each_other(headers: str, fields: str) -> None:
    assert [field or "-" for field in understand(sheet(headers)).meaning] == fields.split()


def test_an_order_s_code_that_two_people_share_is_nobody_s() -> None:
    assert understand(sheet("Name|Order code", "Ana|A1", "Eva|A1")).meaning == ("name", None)
    assert understand(sheet("Name|Order code", "Ana|A1", "Eva|B2")).meaning == ("name", "external_code")
    assert understand(sheet("Name|Ticket", "Ana|Delegate", "Eva|Delegate")).meaning == ("name", "category")


@pytest.mark.parametrize(
    ("rows", "meaning", "headers"),
    [
        (("기업명|성명||연락처|", "|국문|영문|이메일|전화", "별솔|김민서|Kim Minseo|a@b.example|1"),
         "company hangul name email phone", "기업명|성명 국문|성명 영문|이메일|전화"),
        (("Datos personales||Empresa|", "Nombre|Apellidos|Empresa|Cargo", "Ana|Peña|Acme|Jefa"),
         "given surnames company title", "Nombre|Apellidos|Empresa|Cargo"),
        (("Name||Company", "First|Last|", "Ana|Peña|Acme"), "given surnames company", "Name First|Name Last|Company"),
        (("Nombre|Empresa", "Nombre Completo|Acme", "Ana|Beta"), "name company", "Nombre|Empresa"),
    ],
)  # fmt: skip
def test_headers_of_two_rows(rows: tuple[str, ...], meaning: str, headers: str) -> None:
    found = understand(sheet(*rows))
    assert " ".join(said or "-" for said in found.meaning) == meaning
    assert "|".join(found.headers) == headers


def test_two_rows_that_do_not_touch_are_no_header_of_two_rows() -> None:
    found = understand(sheet("Empresa||", "", "Nombre|Correo|País", "Ana|a@b.example|MX"))
    assert (found.header_row, found.meaning) == (3, ("name", "email", "country"))


def test_a_guest_called_like_a_header_is_no_header() -> None:
    table = sheet("Ana López|Invitado", "Eva Ruiz|Invitado", "Juan Pérez|Prensa")
    found = understand(table)
    assert (found.header_row, found.guessed, found.meaning) == (0, True, ("name", "category"))
    assert len(list(entries(table, found))) == 3


def test_a_first_row_of_unknown_headings_is_no_person() -> None:
    found = understand(sheet("Teilnehmer|Postfach", "Juan Pérez|a@b.example", "Ana López|c@d.example"))
    assert (found.header_row, found.headers, found.guessed) == (1, ("Teilnehmer", "Postfach"), True)
    assert found.meaning == ("name", "email")


def test_names_are_found_where_only_the_other_headers_are_known() -> None:
    found = understand(sheet("Teilnehmer|Empresa", "Juan Pérez|Acme", "Ana López|Beta"))
    assert (found.header_row, found.meaning, found.guessed) == (1, ("name", "company"), True)


@pytest.mark.parametrize(
    "rows",
    [
        ("Wolfgang Schmidt|Berlin", "Jürgen Krause|Hamburg"),  # could be anything
        ("Lista|Oficina", "Juan Pérez|Norte", "Ana López|Sur", "Luis Mora|Sur"),  # is the first row one of them?
        ("김민서|별솔",),  # too short to tell
        ("전자제품|서울", "가전제품|부산"),
    ],
)
def test_what_could_be_anything_is_asked(rows: tuple[str, ...]) -> None:
    with pytest.raises(NoNameColumn, match="--map name="):
        understand(sheet(*rows))


def test_estado_may_be_a_state_of_mexico() -> None:
    assert understand(sheet("Nombre|Estado", "Ana|Jalisco", "Eva|Puebla")).meaning == ("name", None)
    assert understand(sheet("Nombre|Estado", "Ana|Confirmado", "Eva|Cancelado")).meaning == ("name", "status")
    assert understand(sheet("Nombre|Estado", "Ana|Pagado", "Eva|x"), {"status": ""}).meaning == ("name", None)


@pytest.mark.parametrize(
    ("header", "word", "reason"),
    [
        ("Status", "paid", None), ("Status", "Cancelled", RowReason.NOT_COMING), ("RSVP", "No", RowReason.NOT_COMING),
        ("RSVP", "Yes", None), ("상태", "승인 대기", RowReason.NOT_CONFIRMED), ("상태", "취소", RowReason.NOT_COMING),
        ("상태", "결제완료", None), ("Estatus", "En lista de espera", RowReason.NOT_CONFIRMED),
        ("Void Status", "voided", RowReason.NOT_COMING), ("Cancelled", "true", RowReason.NOT_COMING),
        ("Canceled", "No", None), ("approval_status", "pending_approval", RowReason.NOT_CONFIRMED), ("Status", "purple", None),
        ("Status", "", None),
    ],
)  # fmt: skip
def test_statuses_in_three_languages(header: str, word: str, reason: RowReason | None) -> None:
    assert refusal(header, word) is reason


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("525512345678.0", "525512345678"), ("1.02E+10", "1.02E+10"), ("5.25512345678E+11", "525512345678"),
     ("'+49 30", "+49 30"), ("0055", "0055"), ("'055", "055"), ("55.5550.0001", "55.5550.0001"), ("+52", "+52"),
     ("5,2551E+4", "52551"), ("5.2E-3", "5.2E-3")],
)  # fmt: skip
def test_telephones(typed: str, kept: str) -> None:
    assert phone(typed) == kept


def test_codes_keep_every_character() -> None:
    assert [code(text) for text in ("007", "1.0", "A-1.0", "E+5", "900000.0")] == [
        "007",
        "1.0",
        "A-1.0",
        "E+5",
        "900000",
    ]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("정보통신", "Information and communications"), ("TIC", "Information and communications"),
     ("Dispositivos médicos", "Medical devices and healthcare"), ("의료기기·헬스케어", "Medical devices and healthcare"),
     ("소재·부품·장비", "Materials, parts and equipment"), ("Bienes de consumo", "Consumer goods"), ("소비재", "Consumer goods"),
     ("Autopartes", "Autopartes")],
)  # fmt: skip
def test_sectors_in_three_languages(typed: str, kept: str) -> None:
    assert sector_word(typed) == kept


def test_a_box_over_more_than_the_sheet_is_no_trouble() -> None:
    box = (Merged(1, 0, 1_048_575, 16_383),)
    table = sheet("Empresa|Nombre", "Acme|Ana", "|Eva", merged=box)
    assert [line.entry and (line.entry.name, line.entry.company) for line in entries(table, understand(table))] == [
        ("Ana", "Acme"), ("Eva", "Acme"),
    ]  # fmt: skip


def test_a_number_of_attendees_is_no_attendee() -> None:
    assert [meaning_of(header) for header in ("Attendee #", "Attendee", "Order #", "Barcode #")] == [
        None, "name", None, "external_code",
    ]  # fmt: skip
