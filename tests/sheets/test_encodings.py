"""Encodings and delimiters are told apart by evidence; where two readings are possible, nobody tosses a coin."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.sheets.encodings import readings
from checkin.sheets.reading import Alternative, DoubtfulList, read, refuse_doubt
from tests.sheets import corpus

LISTS = Path(__file__).parent.parent / "data" / "lists"
COUNT = 4_000
MOST_DOUBT = 0.005
"""The share of short lists that somebody has to be asked about."""


def measure(count: int, encode: dict[str, str], end: str = "\r\n") -> tuple[list[str], int]:
    """The lists of the corpus that are read wrongly and surely, and how many are in doubt."""
    wrong: list[str] = []
    doubtful = 0
    for table, encoding in corpus.lists(count):
        saved = encode.get(encoding, encoding)
        text = end.join(map(",".join, table)) + end
        found = readings(text.encode(saved))
        doubtful += len(found) > 1
        assert saved in [one.encoding for one in found] or len(found) == 1
        if len(found) == 1 and found[0].text != text:
            wrong.append(text)
    return wrong, doubtful


def test_short_lists_of_korea_and_mexico_are_never_read_wrongly_and_surely() -> None:
    wrong, doubtful = measure(COUNT, {})
    print(f"{COUNT} lists of one to five rows: {len(wrong)} wrong and sure, {doubtful} in doubt")
    assert wrong == []
    assert doubtful <= MOST_DOUBT * COUNT


def test_neither_are_they_in_utf8() -> None:
    wrong, doubtful = measure(COUNT, {"cp949": "utf-8", "cp1252": "utf-8"})
    assert wrong == []
    assert doubtful <= MOST_DOUBT * COUNT


def test_every_korean_syllable_and_spanish_letter_alone_is_right_or_in_doubt() -> None:
    syllables = [bytes([lead, trail]) for lead in range(0xB0, 0xC9) for trail in range(0xA1, 0xFF)]
    for data in syllables:
        for pattern in (b"%s", b"A%s", b"%sA", b"%s, Inc"):
            found = readings(pattern % data)
            assert "cp949" in [one.encoding for one in found], (pattern % data).decode("cp949")
    for letter in "áéíóúñüÁÉÍÓÚÑÜ":
        for pattern in ("{}", "P{}z", "P{}", "{}ngel", "José {}"):
            found = readings(pattern.format(letter).encode("cp1252"))
            assert "cp1252" in [one.encoding for one in found], pattern.format(letter)


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter", "first"),
    [
        ("short_korea_cp949.csv", "cp949", ",", ("김민서", "별솔데이터")),
        ("short_mexico_cp1252.csv", "cp1252", ",", ("Ángel Núñez", "Óptica Peña")),
        ("korea_utf8_mark.csv", "utf-8-sig", ",", ("성명", "영문", "소속", "이메일")),
        ("korea_utf8_semicolon.csv", "utf-8", ";", ("성명", "영문", "소속", "이메일")),
        ("korea_utf16_tab.txt", "utf-16", "\t", ("성명", "영문", "소속", "이메일")),
        ("mexico_mac_roman_cr.csv", "mac-roman", ",", ("Nombre", "Compañía", "País")),
        ("mexico_cp1252_cr.csv", "cp1252", ";", ("Nombre", "Compañía", "País")),
    ],
)
def test_files_of_every_encoding(name: str, encoding: str, delimiter: str, first: tuple[str, ...]) -> None:
    sheet = read(LISTS / name)
    assert (sheet.encoding, sheet.delimiter, sheet.rows[0].cells) == (encoding, delimiter, first)
    assert sheet.doubt == ()


def test_two_encodings_that_are_possible_are_both_shown() -> None:
    path = LISTS / "either_encoding.csv"
    sheet = read(path)
    assert sheet.doubt == (Alternative("utf-8", ",", ("Aõ",)), Alternative("cp949", ",", ("A천",)))
    with pytest.raises(DoubtfulList, match=r"“Aõ” \(--encoding utf-8\); or .*“A천” \(--encoding cp949\)\.$") as caught:
        refuse_doubt(path, sheet)
    assert path.name in str(caught.value)
    for one, text in (("utf-8", "Aõ"), ("cp949", "A천")):
        told = read(path, encoding=one)
        assert (told.rows[0].cells, told.encoding, told.doubt) == ((text,), one, ())


def test_two_delimiters_that_are_possible_are_both_shown() -> None:
    path = LISTS / "either_delimiter.csv"
    sheet = read(path)
    assert sheet.doubt == (
        Alternative("utf-8", ";", ("Peña,Ana", "Acme", "Ruiz,Luis")),
        Alternative("utf-8", ",", ("Peña", "Ana;Acme", "Ruiz")),
    )
    with pytest.raises(DoubtfulList, match=r"--delimiter semicolon.*--delimiter comma"):
        refuse_doubt(path, sheet)
    assert read(path, delimiter=",").rows[0].cells == ("Peña", "Ana;Acme")
    assert read(path, delimiter=";").rows[0].cells == ("Peña,Ana", "Acme")
    assert read(path, delimiter=",").doubt == ()


def test_readings_of_another_width_are_shown_as_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Ana,Acme;a,b\nLuis,Beta;c,d\n", encoding="utf-8")
    assert {one.samples[0] for one in read(path).doubt} == {"Ana | Acme;a | b", "Ana,Acme | a,b"}


@pytest.mark.parametrize(
    "text",
    [
        "Nombre,Empresa;Correo\nPeña,Acme;x\n",
        "Nombre;Empresa\nPeña,Ana;Acme\nRuiz,Luis;Beta\n",
        "성명\t회사\n김민서\tA;B\n이준\tC;D\n",
    ],
)
def test_headers_that_are_known_decide_about_the_delimiter(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    assert read(path).doubt == ()


def test_what_is_told_must_be_known() -> None:
    path = LISTS / "either_encoding.csv"
    with pytest.raises(ValueError, match=r"There is no encoding klingon: choose one of utf-8, .*cp949"):
        read(path, encoding="klingon")
    with pytest.raises(ValueError, match="choose a comma"):
        read(path, delimiter=",,")


@pytest.mark.parametrize(("encoding", "told"), [("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16")])
def test_a_mark_is_no_text_where_the_encoding_is_told(tmp_path: Path, encoding: str, told: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("성명,회사\n김민서,별솔\n".encode(encoding))
    assert read(path, encoding=told).rows[0].cells == ("성명", "회사")
