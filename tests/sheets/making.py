"""Makes the lists in tests/data/lists, each as its office would save it; all people are invented.

    uv run python -m tests.sheets.making

The first two, ``korea_cp949.csv`` and ``mexico_cp1252_semicolon.csv``, were made by hand.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

from tests.sheets.biff import workbook

LISTS = Path(__file__).parent.parent / "data" / "lists"
Table = Sequence[Sequence[str | int | float | None]]


def text(table: Table, encoding: str = "utf-8", delimiter: str = ",", end: str = "\r\n") -> bytes:
    """A table as a text file."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(table)
    return out.getvalue().encode(encoding)


# Encodings.

SHORT_KOREAN = [["김민서", "별솔데이터"], ["이준", "LG전자"]]
SHORT_SPANISH = [["Ángel Núñez", "Óptica Peña"]]
KOREAN_HEADED = [["성명", "영문", "소속", "이메일"], ["김민서", "Kim Minseo", "㈜별솔", "minseo@byeolsol.example"],
                 ["황보 혜진", "Hwangbo Hyejin", "나래울", "hyejin@naraeul.example"]]  # fmt: skip
MAC = [
    ["Nombre", "Compañía", "País"],
    ["José Ángel Núñez", "Óptica Peña", "México"],
    ["María Íñiguez", "Güemes", "México"],
]
EITHER_ENCODING = b"A\xc3\xb5\r\n"  # "A천" in CP949, "Aõ" in UTF-8
EITHER_DELIMITER = [["Peña,Ana;Acme"], ["Ruiz,Luis;Beta"], ["Kim,Minseo;Hanbit"]]

# Shapes.

MULTILINE = [["Lista de asistentes", "", ""], ["29 de abril", "", ""], ["", "", ""],
             ["Nombre completo", "Empresa", "Observaciones"], ["Ana Peña", "Acme,\nS.A. de C.V.", "Alergia:\nnueces"],
             ["", "", ""], ["Luis Mora", "Beta", 'dice "hola"']]  # fmt: skip
HEADERLESS_MEXICO = [
    [
        "1",
        "María López Ruiz",
        "Óptica Peña, S.A. de C.V.",
        "maria@optica.example",
        "+52 55 5550 0001",
        "México",
        "Invitado",
    ],
    ["2", "Juan Carlos Núñez", "Acme, S.A. de C.V.", "juan@acme.example", "55 5550 0002", "México", "Prensa"],
    ["3", "Guadalupe Íñiguez", "Secretaría de Economía", "", "5555500003", "México", "Gobierno"],
]
HEADERLESS_KOREA = [["김민서", "㈜별솔데이터", "과장", "010-0000-0001"], ["이준", "나래울소프트㈜", "대표이사", "010-0000-0002"],
                    ["황보혜진", "주식회사 한빛", "부장", "010-0000-0003"]]  # fmt: skip
PHONES_AS_TEXT = [
    ["Nombre", "Teléfono", "Folio"], ["Ana Peña", "525512345678.0", "000123"], ["Eva Ruiz", "1.02E+10", "000124"],
    ["Luz Díaz", "5.25512345678E+11", "000125"], ["Pía Mora", "'+49 30 1234567", "000126"],
    ["Sol Vega", "+52 55 5550 0001", "7.00126E+5"], ["Mar Gil", "0055 5550 0002", "@000127"],
    ["=Ana()", "@cmd", "-000128"],
]  # fmt: skip

# Exports.

EVENTBRITE = [
    ["Order #", "Order Date", "First Name", "Last Name", "Email", "Quantity", "Price Tier", "Ticket Type", "Attendee #",
     "Group", "Order Type", "Currency", "Total Paid", "Fees Paid", "Attendee Status", "Buyer First Name", "Buyer Last Name",
     "Buyer Email", "Home Country", "Cell Phone", "Job Title", "Company", "Barcode #"],
    ["9000001", "2025-03-01", "Ana", "Peña Ruiz", "ana@acme.example", "1", "", "General Admission", "70000001", "", "Free",
     "MXN", "0.00", "0.00", "Attending", "Luis", "Mora", "luis@acme.example", "MX", "+52 55 5550 0001", "Buyer", "Acme",
     "900000170000001001"],
    ["9000001", "2025-03-01", "Minseo", "Kim", "minseo@hanbit.example", "1", "", "VIP", "70000002", "", "Free", "MXN", "0.00",
     "0.00", "Checked In", "Luis", "Mora", "luis@acme.example", "KR", "", "Manager", "Hanbit", "900000170000002001"],
    ["9000002", "2025-03-02", "Eva", "Ruiz", "eva@beta.example", "1", "", "General Admission", "70000003", "", "Free", "MXN",
     "0.00", "0.00", "Not Attending", "Eva", "Ruiz", "eva@beta.example", "MX", "", "", "Beta", "900000270000003001"],
    ["9000003", "2025-03-02", "Sol", "Vega", "sol@beta.example", "1", "", "General Admission", "70000004", "", "Free", "MXN",
     "0.00", "0.00", "Refunded", "Sol", "Vega", "sol@beta.example", "MX", "", "", "Beta", "900000370000004001"],
]  # fmt: skip
EVENTBRITE_ES = [
    ["N.º de pedido", "Fecha del pedido", "Nombre", "Apellidos", "Correo electrónico", "Cantidad", "Tipo de entrada",
     "N.º de asistente", "Estado del asistente", "Teléfono celular", "Puesto", "Empresa", "Código de barras"],
    ["9000001", "2025-03-01", "Ana", "Peña Ruiz", "ana@acme.example", "1", "Entrada general", "70000001", "Asistirá",
     "+52 55 5550 0001", "Compradora", "Acme", "900000170000001001"],
    ["9000002", "2025-03-02", "Eva", "Ruiz", "eva@beta.example", "1", "Entrada general", "70000003", "No asistirá", "", "",
     "Beta", "900000270000003001"],
]  # fmt: skip
PRETIX = [
    ["Event slug", "Order code", "Position ID", "Status", "Email", "Phone number", "Order date", "Product", "Variation", "Price",
     "Attendee name", "Attendee name: Title", "Attendee name: Given name", "Attendee name: Family name", "Attendee email",
     "Company", "Address", "Country", "Voucher code", "Pseudonymization ID", "Ticket secret", "Order comment"],
    ["week", "A1B2C", "1", "paid", "luis@acme.example", "+525555500009", "2025-03-01", "Forum", "", "0.00", "Dr. Ana Peña",
     "Dr.", "Ana", "Peña", "ana@acme.example", "Acme", "", "MX", "", "AAAAAAAAAA", "s3cr3t0000000001", ""],
    ["week", "A1B2C", "2", "paid", "luis@acme.example", "+525555500009", "2025-03-01", "Forum", "", "0.00", "Kim Minseo", "",
     "Minseo", "Kim", "", "Hanbit", "", "KR", "", "BBBBBBBBBB", "s3cr3t0000000002", ""],
    ["week", "D3E4F", "1", "pending", "eva@beta.example", "", "2025-03-02", "Forum", "", "0.00", "Eva Ruiz", "", "Eva", "Ruiz",
     "eva@beta.example", "Beta", "", "MX", "", "CCCCCCCCCC", "s3cr3t0000000003", ""],
    ["week", "G5H6J", "1", "canceled", "sol@beta.example", "", "2025-03-02", "Forum", "", "0.00", "Sol Vega", "", "Sol", "Vega",
     "", "Beta", "", "MX", "", "DDDDDDDDDD", "s3cr3t0000000004", ""],
]  # fmt: skip
LUMA = [
    ["api_id", "name", "first_name", "last_name", "email", "phone_number", "created_at", "approval_status", "checked_in_at",
     "custom_source", "qr_code_url", "amount", "currency", "ticket_type_id", "ticket_name", "What company do you work for?",
     "What is your job title?"],
    ["gst-1", "Ana Peña", "Ana", "Peña", "ana@acme.example", "+525555500001", "2025-03-01T15:00:00Z", "approved", "", "",
     "https://tickets.example/check-in/evt-1?pk=g-1", "0", "mxn", "ett-1", "Standard", "Acme", "Buyer"],
    ["gst-2", "김민서", "", "", "minseo@hanbit.example", "", "2025-03-01T15:00:00Z", "approved", "", "",
     "https://tickets.example/check-in/evt-1?pk=g-2", "0", "mxn", "ett-1", "Standard", "Hanbit", "Manager"],
    ["gst-3", "Eva Ruiz", "Eva", "Ruiz", "eva@beta.example", "", "2025-03-01T15:00:00Z", "declined", "", "", "", "0", "mxn",
     "ett-1", "Standard", "Beta", ""],
    ["gst-4", "Sol Vega", "Sol", "Vega", "sol@beta.example", "", "2025-03-01T15:00:00Z", "pending_approval", "", "", "", "0",
     "mxn", "ett-1", "Standard", "Beta", ""],
    ["gst-5", "Luz Díaz", "Luz", "Díaz", "luz@beta.example", "", "2025-03-01T15:00:00Z", "waitlist", "", "", "", "0", "mxn",
     "ett-1", "Standard", "Beta", ""],
]  # fmt: skip
TITO = [
    ["Number", "Ticket Created Date", "Ticket", "Ticket Full Name", "Ticket First Name", "Ticket Last Name", "Ticket Email",
     "Ticket Company Name", "Ticket Phone Number", "Event", "Void Status", "Price", "Ticket Reference", "Tags",
     "Unique Ticket URL", "Order Reference", "Order Name", "Order Email", "Order Company Name", "Order Phone Number"],
    ["1", "2025-03-01", "Delegate", "Ana Peña", "Ana", "Peña", "ana@acme.example", "Acme", "+52 55 5550 0001", "Week", "", "0",
     "ABCD-1", "", "https://tickets.example/t1", "ABCD", "Luis Mora", "luis@acme.example", "Orders Inc", "+1 555 0100"],
    ["2", "2025-03-01", "Delegate", "Kim Minseo", "Minseo", "Kim", "minseo@hanbit.example", "Hanbit", "", "Week", "", "0",
     "ABCD-2", "", "https://tickets.example/t2", "ABCD", "Luis Mora", "luis@acme.example", "Orders Inc", "+1 555 0100"],
    ["3", "2025-03-01", "Delegate", "Eva Ruiz", "Eva", "Ruiz", "eva@beta.example", "Beta", "", "Week", "voided", "0", "EFGH-1",
     "", "https://tickets.example/t3", "EFGH", "Eva Ruiz", "eva@beta.example", "Orders Inc", ""],
]  # fmt: skip
MEETUP = [
    [
        "Name",
        "User ID",
        "Title",
        "Event Host",
        "RSVP",
        "Guests",
        "RSVPed on",
        "Joined Group on",
        "URL of Member Profile",
    ],
    [
        "Ana Peña",
        "user 100001",
        "",
        "Yes",
        "Yes",
        "0",
        "March 1, 2025",
        "May 2, 2020",
        "https://members.example/100001",
    ],
    ["Eva Ruiz", "user 100002", "", "", "No", "0", "March 1, 2025", "May 2, 2021", "https://members.example/100002"],
    [
        "Sol Vega",
        "user 100003",
        "",
        "",
        "Waitlist",
        "1",
        "March 2, 2025",
        "May 2, 2022",
        "https://members.example/100003",
    ],
]
FORMS = [
    ["Timestamp", "Email Address", "What is your full name?", "Please enter your company's name", "Job title", "Mobile phone",
     "Would you like to receive our newsletter by e-mail?", "Will attend"],
    ["3/1/2025 10:00:00", "ana@acme.example", "Ana Peña", "Acme", "Buyer", "+52 55 5550 0001", "Yes", "Yes"],
    ["3/1/2025 10:05:00", "eva@beta.example", "Eva Ruiz", "Beta", "", "+52 55 5550 0002", "No", "No"],
]  # fmt: skip
FORMS_ES = [
    ["Marca temporal", "Dirección de correo electrónico", "¿Cuál es su nombre completo?",
     "¿En qué empresa o institución trabaja?", "Indique su puesto", "Escriba su número de celular con lada",
     "¿Es su primera vez en el evento?", "¿Desea recibir información por correo electrónico?", "Confirmación de asistencia"],
    ["01/03/2025 10:00:00", "ana@acme.example", "Ana Peña", "Acme", "Compradora", "55 5550 0001", "Sí", "Sí", "Sí"],
    ["01/03/2025 10:05:00", "eva@beta.example", "Eva Ruiz", "Beta", "Gerente", "55 5550 0002", "No", "No", "No"],
]  # fmt: skip
FORMS_KO = [
    ["타임스탬프", "이메일 주소", "성함을 입력해 주세요", "소속 기관명을 적어 주세요", "직위를 입력해 주세요", "연락 가능한 휴대폰 번호를 알려 주세요",
     "개인정보 수집에 동의하십니까?", "참석 여부"],
    ["2025. 3. 1 오전 10:00:00", "minseo@hanbit.example", "김민서", "한빛", "과장", "010-0000-0001", "예", "참석"],
    ["2025. 3. 1 오전 10:05:00", "jun@naraeul.example", "이준", "나래울", "부장", "010-0000-0002", "예", "불참"],
]  # fmt: skip


def excel(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    """A workbook that is the same each time it is made."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2025, 4, 29)})
        fill(book)
    return out.getvalue()


def merged_companies(book: xlsxwriter.Workbook) -> None:
    """A title over all, a header of two rows, a company over five people, and a person over two lines."""
    sheet = book.add_worksheet("참석자")
    sheet.merge_range(0, 0, 0, 5, "2025 파트너십 위크 참석자 명단")
    sheet.merge_range(2, 0, 3, 0, "기업명")
    sheet.merge_range(2, 1, 2, 2, "성명")
    sheet.merge_range(2, 3, 2, 4, "연락처")
    sheet.merge_range(2, 5, 3, 5, "참가 세션")
    sheet.write_row(3, 1, ["국문", "영문", "이메일", "휴대폰"])
    sheet.merge_range(4, 0, 8, 0, "㈜별솔데이터")
    people = [
        ("김민서", "Kim Minseo"),
        ("오태강", "Oh Taegang"),
        ("이준", "Lee Jun"),
        ("박서연", "Park Seoyeon"),
        ("최한결", "Choi Hangyeol"),
    ]
    for row, (hangul, latin) in enumerate(people, start=4):
        sheet.write_row(row, 1, [hangul, latin, f"p{row}@byeolsol.example", "010-0000-000" + str(row), "FORUM"])
    sheet.merge_range(9, 0, 10, 0, "나래울")
    sheet.merge_range(9, 1, 10, 1, "황보혜진")
    sheet.merge_range(9, 2, 10, 2, "Hwangbo Hyejin")
    sheet.write_row(9, 3, ["hyejin@naraeul.example", "010-0000-0011", "FORUM"])
    sheet.write_row(10, 5, ["CERT"])


def phones_as_numbers(book: xlsxwriter.Workbook) -> None:
    """Telephones and codes that Excel took for numbers, and cells that begin like formulas."""
    sheet = book.add_worksheet("Lista")
    sheet.write_row(0, 0, ["Nombre", "Teléfono", "Folio"])
    sheet.write_row(1, 0, ["Ana Peña", 525512345678.0, 123])
    sheet.write_row(2, 0, ["Eva Ruiz", 1.02e10, 124.0])
    sheet.write_string(3, 0, "=SUM(A1)")
    sheet.write_string(3, 1, "+52 55 5550 0001")
    sheet.write_string(3, 2, "000125")
    sheet.write_string(4, 0, "@Luz Díaz")
    sheet.write_string(4, 1, "'+49 30 1234567")


def several_sheets(book: xlsxwriter.Workbook) -> None:
    """Notes first, a short list of companies with a contact each, then the people."""
    notes = book.add_worksheet("Instrucciones")
    notes.write_column(0, 0, ["Llenar la hoja Asistentes", "Nombre completo en mayúsculas y minúsculas"])
    companies = book.add_worksheet("Empresas")
    companies.write_row(0, 0, ["Empresa", "Contacto"])
    companies.write_row(1, 0, ["Acme", "Luis Mora"])
    people = book.add_worksheet("Asistentes")
    people.write_row(0, 0, ["Nombre completo", "Empresa", "Correo"])
    for row in range(1, 6):
        people.write_row(row, 0, [f"Persona Peña {'ABCDE'[row - 1]}", "Acme", f"p{row}@acme.example"])


def open_document(rows: Table) -> bytes:
    """The least of an ODS: one sheet, text and numbers, a company merged over the last two rows."""
    lines = []
    for number, row in enumerate(rows):
        cells = []
        for column, cell in enumerate(row):
            merged = ' table:number-rows-spanned="2" table:number-columns-spanned="1"'
            span = merged if (number, column) == (len(rows) - 2, 1) else ""
            if cell is None:
                cells.append("<table:covered-table-cell/>")
            elif isinstance(cell, str):
                cells.append(
                    f'<table:table-cell{span} office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
                )
            else:
                cells.append(
                    f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
                )
        lines.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    far = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="Asistentes">{"".join(lines)}{far}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry'
        ' manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry'
        ' manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        when = (2025, 4, 29, 0, 0, 0)
        archive.writestr(zipfile.ZipInfo("mimetype", when), "application/vnd.oasis.opendocument.spreadsheet")
        for name, part in (("content.xml", content), ("META-INF/manifest.xml", manifest)):
            archive.writestr(zipfile.ZipInfo(name, when), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


OFFICE: Table = [["Nombre", "Empresa", "Teléfono"], ["Ana Peña", "Óptica Núñez", 5555500001], ["김민서", "한빛", "+82 10-0000-0001"],
                 ["Luz Díaz", None, "000123456"]]  # fmt: skip

MADE: dict[str, bytes] = {
    "short_korea_cp949.csv": text(SHORT_KOREAN, "cp949"),
    "short_mexico_cp1252.csv": text(SHORT_SPANISH, "cp1252"),
    "korea_utf8_mark.csv": text(KOREAN_HEADED, "utf-8-sig"),
    "korea_utf8_semicolon.csv": text(KOREAN_HEADED, "utf-8", ";"),
    "korea_utf16_tab.txt": text(KOREAN_HEADED, "utf-16", "\t"),
    "mexico_mac_roman_cr.csv": text(MAC, "mac-roman", ",", "\r"),
    "mexico_cp1252_cr.csv": text(MAC, "cp1252", ";", "\r"),
    "either_encoding.csv": EITHER_ENCODING,
    "either_delimiter.csv": "\r\n".join(row[0] for row in EITHER_DELIMITER).encode(),
    "multiline_cells.csv": text(MULTILINE, "cp1252", ";"),
    "headerless_mexico.csv": text(HEADERLESS_MEXICO, "cp1252"),
    "headerless_korea.csv": text(HEADERLESS_KOREA, "cp949"),
    "phones_as_text.csv": text(PHONES_AS_TEXT),
    "merged_companies.xlsx": excel(merged_companies),
    "phones_as_numbers.xlsx": excel(phones_as_numbers),
    "several_sheets.xlsx": excel(several_sheets),
    "office_97.xls": workbook("Asistentes", OFFICE, [(2, 3, 1, 1)]),
    "open_document.ods": open_document(OFFICE),
    "eventbrite.csv": text(EVENTBRITE),
    "eventbrite_es.csv": text(EVENTBRITE_ES),
    "pretix.csv": text(PRETIX),
    "luma.csv": text(LUMA),
    "tito.csv": text(TITO),
    "meetup.xls": text(MEETUP, "utf-8", "\t"),
    "google_forms.csv": text(FORMS),
    "google_forms_es.csv": text(FORMS_ES),
    "google_forms_ko.csv": text(FORMS_KO),
}

if __name__ == "__main__":
    for name, data in MADE.items():
        (LISTS / name).write_bytes(data)
        print(name, len(data))
