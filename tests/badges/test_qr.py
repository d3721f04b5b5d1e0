import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checkin.badges.qr import decode, file_name, png, save_all
from tests.badges.people import EVERYBODY, GUADALUPE, MINSEO, number


@pytest.mark.parametrize("name", ["", "김민서", GUADALUPE.latin, "W" * 60, "<b>&amp;", "🙂"])
def test_a_picture_is_read_back(name: str) -> None:
    picture = png(number(5), name)
    assert decode(picture) == [number(5)]
    drawn = Image.open(BytesIO(picture))
    assert drawn.format == "PNG"
    assert drawn.width == (21 + 8) * 12
    assert (drawn.height > drawn.width) == bool(name)


def test_the_code_is_version_1_m_with_its_quiet_zone() -> None:
    picture = Image.open(BytesIO(png(number(5)))).convert("L")
    (code,) = zxingcpp.read_barcodes(picture)
    assert (code.extra["Version"], code.ec_level) == ("1", "M")
    assert picture.crop((0, 0, picture.width, 48)).getextrema() == (255, 255)
    assert picture.getpixel((48, 48)) == 0


@pytest.mark.parametrize("wrong", ["", "12a", "1" * 35, "١٢"])
def test_only_a_number_becomes_a_picture(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a badge number"):
        png(wrong)


def test_control_characters_come_back_as_they_are() -> None:
    code = zxingcpp.create_barcode("A\x1dB\tC", zxingcpp.BarcodeFormat.QRCode)
    assert decode(Image.fromarray(code.to_image(scale=4))) == ["A\x1dB\tC"]


def test_a_picture_without_a_code_has_none() -> None:
    assert decode(Image.new("RGBA", (90, 90), "white")) == []
    with pytest.raises(OSError, match="cannot identify"):
        decode(b"not a picture")


def test_one_file_a_person_each_with_their_own_code(tmp_path: Path) -> None:
    done: list[int] = []
    paths = save_all(EVERYBODY, tmp_path / "qr", done.append)
    assert [decode(path.read_bytes()) for path in paths] == [[card.number] for card in EVERYBODY]
    assert done == list(range(1, len(EVERYBODY) + 1))
    assert sorted(paths) == sorted((tmp_path / "qr").iterdir())


def test_namesakes_with_the_same_last_digits_have_a_file_each(tmp_path: Path) -> None:
    namesakes = [
        replace(MINSEO, latin=name, number=f"{start}{'0' * (33 - len(middle))}{middle}")
        for name, start, middle in [
            ("José Kim", "1", "1234"), ("JOSE KIM", "2", "1234"), ("José Kim", "3", "51234"), ("José Kim", "4", "1234"),
        ]
    ]  # fmt: skip
    paths = save_all(namesakes, tmp_path)
    assert len({path.name.casefold() for path in paths}) == len(list(tmp_path.iterdir())) == 4
    assert [decode(path.read_bytes()) for path in paths] == [[card.number] for card in namesakes]


def test_a_bad_number_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Kim Minseo"):
        save_all([GUADALUPE, replace(MINSEO, number="?")], tmp_path / "qr")
    assert not (tmp_path / "qr").exists()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("김민서", "김민서-7890.png"),
        (unicodedata.normalize("NFD", "김민서 Núñez"), "김민서 Núñez-7890.png"),
        ("../../etc/passwd", "_.._etc_passwd-7890.png"),
        ("CON", "_CON-7890.png"),
        ("nul.txt", "_nul.txt-7890.png"),
        ("Ana.", "Ana-7890.png"),
        ('a<b>:"/\\|?*', "a_b________-7890.png"),
        ("", "7890.png"),
        (" . ", "7890.png"),
    ],
)
def test_names_that_some_system_would_refuse(name: str, safe: str) -> None:
    assert file_name(name, "7890") == safe


@given(st.text(max_size=300) | st.text("가힣ñ. /", max_size=300))
def test_any_name_makes_a_file_name(name: str) -> None:
    made = file_name(name, "7890")
    assert made.endswith("7890.png")
    assert len(made) <= 100
    assert len(made.encode()) <= 240
    assert not set(made) & set('<>:"/\\|?*')
    assert all(char.isprintable() or unicodedata.category(char) in ("Cn", "Co") for char in made)
    assert made[0] not in " ."
    assert unicodedata.is_normalized("NFC", made)
