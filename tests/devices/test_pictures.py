"""Codes on the pictures and PDFs that guests mail."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtGui import QImage, QImageReader
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkin.badges import qr
from checkin.devices import pictures
from checkin.devices.pictures import CannotLook, PictureTrouble, codes_of_image, codes_on

NUMBERS = tuple(str(digit) * 34 for digit in range(1, 6))

pytestmark = pytest.mark.usefixtures("qapp")


def code(number: str, side: int = 348) -> Image.Image:
    return Image.open(BytesIO(qr.png(number))).convert("RGB").resize((side, side))


def screenshot(*numbers: str) -> Image.Image:
    """A mail on a phone, with tickets two abreast."""
    shot = Image.new("RGB", (1080, 420 * ((len(numbers) + 1) // 2) + 300), "#eef")
    for place, number in enumerate(numbers):
        shot.paste(code(number), (120 + 450 * (place % 2), 200 + 400 * (place // 2)))
    return shot


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "bmp", "gif", "tiff"])
def test_a_screenshot_is_read(tmp_path: Path, ending: str) -> None:
    screenshot(NUMBERS[0]).save(tmp_path / f"shot.{ending}")
    assert codes_on(tmp_path / f"shot.{ending}").texts == (NUMBERS[0],)


def test_all_codes_are_read_as_one_reads_a_page(tmp_path: Path) -> None:
    screenshot(*NUMBERS).save(tmp_path / "family.png")
    assert codes_on(tmp_path / "family.png").texts == NUMBERS


def test_a_code_that_is_there_twice_is_one(tmp_path: Path) -> None:
    screenshot(NUMBERS[0], NUMBERS[1], NUMBERS[0]).save(tmp_path / "twice.png")
    assert codes_on(tmp_path / "twice.png").texts == NUMBERS[:2]


def test_black_on_nothing_is_black_on_white(tmp_path: Path) -> None:
    ink = ImageOps.invert(code(NUMBERS[0]).convert("L"))
    clear = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    clear.putalpha(ink)
    clear.save(tmp_path / "clear.png")
    assert codes_on(tmp_path / "clear.png").texts == (NUMBERS[0],)


def test_a_dark_screen_is_read(tmp_path: Path) -> None:
    ImageOps.invert(screenshot(NUMBERS[0])).save(tmp_path / "dark.png")
    assert codes_on(tmp_path / "dark.png").texts == (NUMBERS[0],)


def test_a_thumbnail_is_read(tmp_path: Path) -> None:
    code(NUMBERS[0], 48).save(tmp_path / "thumb.jpg", quality=60)
    assert codes_on(tmp_path / "thumb.jpg").texts == (NUMBERS[0],)


def test_a_photograph_taken_sideways_and_large_is_read(tmp_path: Path) -> None:
    photo = Image.new("RGB", (9000, 6000), "white")
    photo.paste(code(NUMBERS[0], 1800), (1000, 3000))
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    photo.save(tmp_path / "photo.jpg", exif=exif, quality=70)
    assert codes_on(tmp_path / "photo.jpg").texts == (NUMBERS[0],)


def test_the_name_need_not_be_true(tmp_path: Path) -> None:
    screenshot(NUMBERS[0]).save(tmp_path / "shot.png")
    (tmp_path / "shot.png").rename(tmp_path / "shot.jpg")
    assert codes_on(tmp_path / "shot.jpg").texts == (NUMBERS[0],)
    pdf(tmp_path / "ticket.pdf", NUMBERS[0])
    (tmp_path / "ticket.pdf").rename(tmp_path / "ticket.png")
    assert codes_on(tmp_path / "ticket.png").texts == (NUMBERS[0],)


def test_a_picture_without_a_code_has_none(tmp_path: Path) -> None:
    Image.effect_noise((800, 600), 60).save(tmp_path / "holiday.png")
    assert codes_on(tmp_path / "holiday.png").texts == ()


def test_a_pasted_picture_is_read() -> None:
    shot = screenshot(NUMBERS[0]).convert("RGBA")
    image = QImage(shot.tobytes(), shot.width, shot.height, QImage.Format.Format_RGBA8888)
    assert codes_of_image(image).texts == (NUMBERS[0],)


# PDFs.


def pdf(path: Path, *numbers: str, password: str | None = None) -> Path:
    """A ticket to print at home a page; "" is a page of text."""
    canvas = Canvas(str(path), pagesize=A4, encrypt=password)
    for number in numbers:
        canvas.drawString(30 * mm, 250 * mm, "Your ticket")
        if number:
            canvas.drawImage(ImageReader(code(number)), 30 * mm, 200 * mm, 15 * mm, 15 * mm)
        canvas.showPage()
    canvas.save()
    return path


def test_every_page_of_a_pdf_is_read(tmp_path: Path) -> None:
    found = codes_on(pdf(tmp_path / "tickets.pdf", NUMBERS[0], "", NUMBERS[1], NUMBERS[0]))
    assert (found.texts, found.unread) == (NUMBERS[:2], 0)


def test_a_book_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PAGES", 2)
    found = codes_on(pdf(tmp_path / "book.pdf", NUMBERS[0], "", NUMBERS[1], ""))
    assert (found.texts, found.unread) == (NUMBERS[:1], 2)


# What cannot be looked at.


def trouble_with(path: Path) -> PictureTrouble:
    with pytest.raises(CannotLook) as caught:
        codes_on(path)
    assert caught.value.path == path
    return caught.value.trouble


def test_a_locked_pdf_is_told(tmp_path: Path) -> None:
    assert trouble_with(pdf(tmp_path / "bank.pdf", "", password="secret")) is PictureTrouble.LOCKED


@pytest.mark.qt_log_ignore("", extend=True)  # the decoders of damaged files say what they think of them
def test_what_is_damaged_is_told(tmp_path: Path) -> None:
    (tmp_path / "half.pdf").write_bytes(b"%PDF-1.4\nand then the line was cut")
    assert trouble_with(tmp_path / "half.pdf") is PictureTrouble.DAMAGED
    (tmp_path / "text.png").write_bytes(b"this was never a picture")
    assert trouble_with(tmp_path / "text.png") is PictureTrouble.DAMAGED
    (tmp_path / "empty.jpg").touch()
    assert trouble_with(tmp_path / "empty.jpg") is PictureTrouble.DAMAGED
    whole = BytesIO()
    screenshot(NUMBERS[0]).save(whole, "PNG")
    (tmp_path / "half.png").write_bytes(whole.getvalue()[:200])
    assert trouble_with(tmp_path / "half.png") is PictureTrouble.DAMAGED


def test_a_kind_without_a_decoder_is_told(tmp_path: Path) -> None:
    (tmp_path / "photo.heic").write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200))
    known = "heic" in {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    assert trouble_with(tmp_path / "photo.heic") is (PictureTrouble.DAMAGED if known else PictureTrouble.UNKNOWN_KIND)


@pytest.mark.qt_log_ignore("allocation", extend=True)
def test_a_picture_that_would_fill_the_memory_is_told(tmp_path: Path) -> None:
    Image.new("1", (30_000, 20_000)).save(tmp_path / "bomb.png")
    assert (tmp_path / "bomb.png").stat().st_size < 200_000
    assert trouble_with(tmp_path / "bomb.png") is PictureTrouble.TOO_LARGE


def test_what_is_gone_is_told(tmp_path: Path) -> None:
    assert trouble_with(tmp_path / "gone.png") is PictureTrouble.GONE
    assert trouble_with(tmp_path) is PictureTrouble.GONE
