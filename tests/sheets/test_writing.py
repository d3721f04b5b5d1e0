"""Tables out, read back as Excel's own libraries and this program read them."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from checkin.sheets.people import clean
from checkin.sheets.reading import read
from checkin.sheets.writing import shown_width, write_table, write_workbook

HEADER = ["Nombre", "성명", "n", "Teléfono"]
ROWS: list[list[str | int | float | None]] = [
    ["Hernández, Ana", "김민서", 3, "+52 55"],
    ['=HYPERLINK("x")', "@cmd", -1.5, None],
    ["-2", "\tx", 0, "'=y"],
]


def test_a_csv_as_excel_wants_it(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_table(path, HEADER, ROWS)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfNombre,")
    assert data.count(b"\r\n") == data.count(b"\n") == 4
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            HEADER,
            ["Hernández, Ana", "김민서", "3", "'+52 55"],
            ['\'=HYPERLINK("x")', "'@cmd", "-1.5", ""],
            ["'-2", "'\tx", "0", "''=y"],
        ]


def test_a_workbook_keeps_text_as_text_and_numbers_as_numbers(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_table(path, HEADER, ROWS, "Asistentes")
    with CalamineWorkbook.from_path(path) as book:
        assert book.sheet_names == ["Asistentes"]
        assert book.get_sheet_by_index(0).to_python() == [
            HEADER,
            ["Hernández, Ana", "김민서", 3, "+52 55"],
            ['=HYPERLINK("x")', "@cmd", -1.5, ""],
            ["-2", "\tx", 0, "''=y"],  # it looks like a guard, and reading takes one away
        ]


def test_several_sheets_with_names_that_excel_takes(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    names = ["Forum: 29/04 [morning]", "x" * 40, "x" * 41, "", "history", "FORUM  29 04  morning"]
    write_workbook(path, [(name, ["a"], [[number]]) for number, name in enumerate(names)])
    with CalamineWorkbook.from_path(path) as book:
        assert len({name.casefold() for name in book.sheet_names}) == len(names)
        assert [book.get_sheet_by_name(name).to_python()[1] for name in book.sheet_names] == [[n] for n in range(6)]


@pytest.mark.parametrize("name", ["out.pdf", "out", "out.xls"])
def test_another_ending_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=rf"{name} .* \.xlsx\.$"):
        write_table(tmp_path / name, ["a"], [])
    with pytest.raises(ValueError, match=r"\.xlsx\.$"):
        write_workbook(tmp_path / "out.csv", [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_what_fails_half_way_leaves_the_old_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_table(path, ["old"], [])
    before = path.read_bytes()

    def rows() -> Iterator[list[str]]:
        yield ["new"]
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_table(path, ["new"], rows())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_a_missing_folder_stays_an_os_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileNotFoundError):
        write_table(tmp_path / "none" / name, ["a"], [])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_others_may_read_it_as_any_new_file(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    write_table(tmp_path / "out.csv", ["a"], [])
    assert (tmp_path / "out.csv").stat().st_mode == plain.stat().st_mode


def test_hangul_is_twice_as_wide() -> None:
    assert [shown_width(text) for text in ("", "abc", "김민서", "Ñandú", "ab\nabcd")] == [0, 3, 6, 5, 4]


NASTY = st.text(
    st.sampled_from("'=+-@a;,|\"ñ김\t\n\r \u200b\ufeff_x0041<&>😀"), min_size=1, max_size=12
) | st.sampled_from(
    ["'=1", "''@x", "'", "''", "=cmd|'/C calc'!A0", "_x000D_", "sep=;", "-1", "+52 55", "TRUE", "1e5", "#N/A", "00123"]
)


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=200, deadline=None)
@given(rows=st.lists(st.tuples(NASTY, NASTY), min_size=1, max_size=4))
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, ending: str, rows: list[tuple[str, str]]
) -> None:
    """Whatever a roster may hold, formula guards included; of a roster's texts none has white space at its ends."""
    path = tmp_path_factory.getbasetemp() / f"round{ending}"
    kept = [row for row in (tuple(map(clean, row)) for row in rows) if any(row)]
    write_table(path, ["name", "company"], kept)
    sheet = read(path)
    assert sheet.doubt == ()
    assert [tuple(map(clean, row.cells)) for row in sheet.rows[1:]] == kept


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_what_no_file_can_hold_becomes_a_space(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    write_table(path, ["name", "company"], [["A\x00B\x0bC\ufffeD\ud800E", "\x00=x"]])
    assert [clean(cell) for cell in read(path).rows[1].cells] == ["A B C D E", "=x"]
