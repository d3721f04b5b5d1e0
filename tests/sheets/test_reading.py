"""Lists of every office: each encoding, delimiter and line end, down to one row."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.sheets.reading import MOST_ROWS, Problem, UnreadableList, read, sheets_in

LISTS = Path(__file__).parent.parent / "data" / "lists"
KOREAN = [["성명", "회사", "비고"], ["김민서", "㈜별솔데이터", "포럼 연사"], ["황보 혜진", "LG전자", ""]]
SPANISH = [
    ["Nombre", "Empresa", "País"],
    ["Hernández Íñiguez", "Peña y Ávila", "México"],
    ["ÁNGEL NÚÑEZ", "Güemes", ""],
]

ENCODINGS = {
    "utf-8": ("utf-8", "utf-8"),
    "utf-8-sig": ("utf-8-sig", "utf-8-sig"),
    "utf-16": ("utf-16", "utf-16"),
    "utf-16-le": ("utf-16-le", "utf-16"),
    "utf-16-be": ("utf-16-be", "utf-16"),
    "cp949": ("cp949", "cp949"),
    "cp1252": ("cp1252", "cp1252"),
}


def save(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def cells(path: Path) -> list[list[str]]:
    return [list(row.cells) for row in read(path).rows]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_delimiter_and_line_end(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    codec, name = ENCODINGS[encoding]
    table = SPANISH if encoding == "cp1252" else KOREAN if encoding == "cp949" else KOREAN + SPANISH
    path = save(tmp_path / "list.csv", end.join(map(delimiter.join, table)) + end, codec)
    sheet = read(path)
    assert [list(row.cells) for row in sheet.rows] == table
    assert (sheet.encoding, sheet.delimiter) == (name, delimiter)


@pytest.mark.parametrize(
    "row",
    [
        "김민서",
        "황",
        "황,홍",
        "이",
        "정하윤",
        "SK하이닉스",
        "이준,LG전자",
        "㈜별솔",
        "똠양",
        "최설렉",
        "선우 은",
        "박A",
        "A사,허",
    ],
)
def test_a_row_as_korean_excel_saves_it(tmp_path: Path, row: str) -> None:
    path = save(tmp_path / "list.csv", row, "cp949")
    assert (read(path).encoding, cells(path)) == ("cp949", [row.split(",")])


@pytest.mark.parametrize(
    "row",
    ["Hernández Íñiguez;México", "Núñez", "Ñ", "ÁLVAREZ", "PEÑA MUÑIZ", "AVIÑÓN", "O’Brien", "Conceição", "CONCEIÇÃO",
     "Ángel", "Müller", "Nº", "1º de mayo", "€ 50", "“Acme”", "Peña–Ávila", "ÚÑEZ", "Águeda", "ÍÑIGUEZ", "DeÁngelis",
     "lingüística", "LÓPEZ ÁVILA;É"],
)  # fmt: skip
def test_a_row_as_western_excel_saves_it(tmp_path: Path, row: str) -> None:
    path = save(tmp_path / "list.csv", row, "cp1252")
    assert (read(path).encoding, cells(path)) == ("cp1252", [row.split(";")])


@pytest.mark.parametrize("row", ["Ñ", "é", "김", "王", "Ã", "José", "Łódź"])
def test_short_utf8_stays_utf8(tmp_path: Path, row: str) -> None:
    assert cells(save(tmp_path / "list.csv", row)) == [[row]]


def test_utf16_of_hangul_alone_needs_no_mark(tmp_path: Path) -> None:
    assert cells(save(tmp_path / "list.csv", "김민서", "utf-16-le")) == [["김민서"]]


def test_one_stray_byte_does_not_spoil_the_list(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("이름,회사\n김민서,㈜별솔\nJos".encode() + b"\xe9,Acme\n" + "García,Ñandú\n".encode())
    assert cells(path) == [["이름", "회사"], ["김민서", "㈜별솔"], ["Jos\ufffd", "Acme"], ["García", "Ñandú"]]


def test_a_list_kept_with_the_tests_reads_as_it_was_made() -> None:
    sheet = read(LISTS / "mexico_cp1252_semicolon.csv")
    assert (sheet.encoding, sheet.delimiter) == ("cp1252", ";")
    assert sheet.rows[0].number == 4
    assert sheet.rows[1].cells[:2] == ("Hernández Íñiguez, María de la Luz", "Óptica Peña, S.A. de C.V.")
    sheet = read(LISTS / "korea_cp949.csv")
    assert (sheet.encoding, sheet.rows[1].cells[:2]) == ("cp949", ("김", "민서"))


@pytest.mark.parametrize(
    ("text", "delimiter", "width"),
    [
        ("Hernández, María;México\nKim, Minseo;Corea\n", ";", 2),
        ("Acme, S.A. de C.V.;a\nBeta, S.A. de C.V.;b\nGamma;c\n", ";", 2),
        ("name,company,sessions\nA,B,s1;s2\nC,D,s1;s3\n", ",", 3),
        ('"a;b;c",d\n"e;f;g",h\n', ",", 2),
        ("Kim\tAcme, Inc.; Seoul\nLee\tBeta\n", "\t", 2),
        ("title of the list\n\nname;company\nA;B\nC;D\nE;F\n", ";", 2),
        ("name\nKim\n", ",", 1),
    ],
)
def test_the_delimiter_is_the_one_that_rows_agree_on(tmp_path: Path, text: str, delimiter: str, width: int) -> None:
    sheet = read(save(tmp_path / "list.csv", text))
    assert sheet.delimiter == delimiter
    assert len(sheet.rows[-1].cells) == width


def test_sep_line_is_obeyed_and_not_shown(tmp_path: Path) -> None:
    sheet = read(save(tmp_path / "list.csv", "sep=|\nname|company\nKim|A;B,C\n"))
    assert [tuple(row) for row in sheet.rows] == [(1, ("name", "company")), (2, ("Kim", "A;B,C"))]


def test_blank_rows_go_and_numbers_stay(tmp_path: Path) -> None:
    sheet = read(save(tmp_path / "list.csv", "\n\nname,company\n,\n  \nKim,A\n"))
    assert [row.number for row in sheet.rows] == [3, 6]


def test_a_cell_of_several_lines_is_one_row(tmp_path: Path) -> None:
    sheet = read(save(tmp_path / "list.csv", 'name,note\r\nKim,"first ""line""\r\nsecond, line"\r\nLee,x\r\n'))
    assert [tuple(row) for row in sheet.rows][1:] == [(2, ("Kim", 'first "line"\nsecond, line')), (3, ("Lee", "x"))]


@pytest.mark.parametrize("stray", ['"Acme', '"5 inch" screens', '"'])
def test_a_quote_never_closed_swallows_nobody(tmp_path: Path, stray: str) -> None:
    rows = [f"Person {number},Company" for number in range(300)]
    rows[7] = f"Person 7,{stray}"
    path = save(tmp_path / "list.csv", "name,company\n" + "\n".join(rows) + "\n")
    assert [row[0] for row in cells(path)[1:]] == [f"Person {number}" for number in range(300)]


def test_a_quote_closed_by_a_later_one_swallows_nobody(tmp_path: Path) -> None:
    rows = [f"Person {number},Company,x" for number in range(30)]
    rows[7], rows[11] = 'Person 7,"Acme,x', 'Person 11,"Beta",x'
    path = save(tmp_path / "list.csv", "name,company,note\n" + "\n".join(rows) + "\n")
    assert len(cells(path)) == 31


def workbook(path: Path, rows: list[list[object]], name: str = "Lista") -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
    return path


def test_values_of_a_workbook_become_text(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "list.xlsx",
        [["a"], [], [5512345678.0, 0.5, True, None, date(2025, 4, 29), datetime(2025, 4, 29, 9, 30), "Íñiguez 김"]],
    )
    sheet = read(path)
    assert (sheet.encoding, sheet.delimiter, sheet.sheet) == ("xlsx", "", "Lista")
    assert [row.number for row in sheet.rows] == [1, 3]
    assert sheet.rows[1].cells == ("5512345678", "0.5", "TRUE", "", "2025-04-29", "2025-04-29 09:30:00", "Íñiguez 김")


def test_the_sheet_is_the_first_visible_one_that_holds_anything(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Blank").set_first_sheet()
        hidden = book.add_worksheet("Hidden")
        hidden.write(0, 0, "secret")
        hidden.hide()
        book.add_worksheet("People").write(2, 1, "Kim")
    assert sheets_in(path) == ("Blank", "Hidden", "People")
    assert (read(path).sheet, read(path).rows[0]) == ("People", (3, ("", "Kim")))
    assert read(path, "Hidden").rows[0].cells == ("secret",)
    with pytest.raises(UnreadableList, match="Blank, Hidden, People") as caught:
        read(path, "Personas")
    assert caught.value.problem is Problem.NO_SUCH_SHEET


def problem(path: Path) -> Problem:
    with pytest.raises(UnreadableList) as caught:
        read(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert path.name in sentence
    return caught.value.problem


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b",,\n,,\n", b"\xff\xfe", b"  \r\n"])
def test_an_empty_list_is_said_to_be_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    assert problem(path) is Problem.EMPTY


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n\0\0", b"PK\x03\x04 broken", bytes(range(256)) * 9, b"SQLite format 3\0...",
     b"<html><table>", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", b"\0\0\0\0\0\0", b"\x01\x02\x03"],
)  # fmt: skip
def test_another_kind_of_file_is_no_list(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    assert problem(path) is Problem.NOT_A_LIST


def test_places_where_there_is_no_list(tmp_path: Path) -> None:
    assert problem(tmp_path) is Problem.NOT_A_LIST
    assert problem(tmp_path / "none.csv") is Problem.NO_SUCH_FILE


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "list.csv", "name\n")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)  # whoever runs the tests as root may read anything
    assert problem(path) is Problem.NO_PERMISSION


def test_a_workbook_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    assert problem(path) is Problem.ENCRYPTED


def test_a_list_beyond_reason_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    for text in ("x," * 201, "x" * 32_768, "x\n" * (MOST_ROWS + 1), '"' + "x" * 200_000 + '"'):
        assert problem(save(path, text)) is Problem.TOO_LARGE
    with path.open("wb") as file:
        file.truncate(50_000_001)
    assert problem(path) is Problem.TOO_LARGE


def test_a_bomb_is_refused_by_what_it_declares(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(501):
            part.write(bytes(1_000_000))
    assert path.stat().st_size < 5_000_000
    assert problem(path) is Problem.TOO_LARGE


@pytest.mark.parametrize("place", [(1_048_575, 16_383), (0, 16_383), (1_048_575, 0), (300_000, 30), (5, 700)])
def test_a_cell_far_out_is_refused_before_it_fills_the_memory(tmp_path: Path, place: tuple[int, int]) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "name")
        sheet.write(*place, "x")
    assert problem(path) is Problem.TOO_LARGE


def test_a_format_far_out_is_harmless(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "name")
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))
    assert cells(path) == [["name"]]


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200))
def test_whatever_the_bytes_it_is_a_list_or_says_why_not(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    with suppress(UnreadableList):
        assert read(path).rows


@cache
def _whole_workbook() -> bytes:
    whole = io.BytesIO()
    with xlsxwriter.Workbook(whole) as book:
        book.set_properties({"created": datetime(2025, 4, 29)})
        sheet = book.add_worksheet()
        for row in range(20):
            sheet.write_row(row, 0, ["Kim", "Acme", row])
    return whole.getvalue()


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_damaged_workbook_says_so(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    damaged = bytearray(_whole_workbook())
    for place in data.draw(st.lists(st.integers(4, len(damaged) - 1), min_size=1, max_size=8)):
        damaged[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    path.write_bytes(bytes(damaged[: data.draw(st.integers(8, len(damaged)))]))
    with suppress(UnreadableList):
        assert read(path).rows
