"""Printing for real, into PDF files, through the same steps as onto paper."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkin.devices.jobs import Accepted, Refused, Sheets, Trouble
from checkin.devices.painting import paint_pdf, printers
from checkin.ui.background import Background

A6, CARD = (105.0, 148.0), (86.0, 54.0)


def sheet(path: Path, size: tuple[float, float], words: list[str]) -> Path:
    """A PDF with one page a word: the word as a QR code of 20 mm in the middle."""
    canvas = Canvas(str(path), pagesize=(size[0] * mm, size[1] * mm))
    for word in words:
        code = zxingcpp.create_barcode(word, zxingcpp.BarcodeFormat.QRCode)
        picture = Image.fromarray(code.to_image(scale=4, add_quiet_zones=True))
        canvas.drawImage(ImageReader(picture), (size[0] / 2 - 10) * mm, (size[1] / 2 - 10) * mm, 20 * mm, 20 * mm)
        canvas.showPage()
    canvas.save()
    return path


def read_back(path: Path) -> list[tuple[tuple[int, int], str]]:
    """Each page's size in whole millimetres and the QR code that a camera at 203 dpi sees on it."""
    document = QPdfDocument()
    document.load(str(path))
    pages = []
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(round(points.width() / 72 * 203), round(points.height() / 72 * 203))
        seen = document.render(page, size).convertToFormat(QImage.Format.Format_RGBA8888)
        drawn = Image.frombytes("RGBA", (seen.width(), seen.height()), bytes(seen.constBits()))
        paper = Image.new("RGBA", drawn.size, "white")
        found = zxingcpp.read_barcodes(Image.alpha_composite(paper, drawn).convert("L"))
        pages.append(((round(points.width() / mm), round(points.height() / mm)), "".join(one.text for one in found)))
    document.close()
    return pages


@pytest.mark.parametrize("size", [A6, CARD], ids=["A6", "card"])
def test_every_page_comes_out_in_its_size_and_can_be_scanned(
    qapp: object, tmp_path: Path, size: tuple[float, float]
) -> None:
    source = sheet(tmp_path / "badges.pdf", size, ["1111", "2222", "3333"])
    out = tmp_path / "out.pdf"
    assert paint_pdf(source, "", Sheets(*size), to_file=out) == Accepted()
    whole = (round(size[0]), round(size[1]))
    assert read_back(out) == [(whole, "1111"), (whole, "2222"), (whole, "3333")]


def test_copies(qapp: object, tmp_path: Path) -> None:
    source = sheet(tmp_path / "badges.pdf", A6, ["1111", "2222"])
    assert paint_pdf(source, "", Sheets(*A6, copies=2), to_file=tmp_path / "out.pdf") == Accepted()
    assert [word for _, word in read_back(tmp_path / "out.pdf")] == ["1111", "2222", "1111", "2222"]


def test_a_page_of_another_shape_is_fitted_not_cut(qapp: object, tmp_path: Path) -> None:
    source = sheet(tmp_path / "badges.pdf", (210, 297), ["1111"])
    assert paint_pdf(source, "", Sheets(*CARD), to_file=tmp_path / "out.pdf") == Accepted()
    [(size, _)] = read_back(tmp_path / "out.pdf")
    assert size == CARD


def test_in_a_thread(tmp_path: Path, qtbot: QtBot) -> None:
    source = sheet(tmp_path / "badges.pdf", A6, ["1111"])
    background, came = Background(), list[object]()
    background.run(lambda: paint_pdf(source, "", Sheets(*A6), to_file=tmp_path / "out.pdf"), came.append)
    qtbot.waitUntil(lambda: bool(came))
    background.close()
    assert came == [Accepted()]


def test_a_printer_that_is_gone(qapp: object, tmp_path: Path) -> None:
    source = sheet(tmp_path / "badges.pdf", A6, ["1111"])
    assert paint_pdf(source, "Nowhere 3000", Sheets(*A6)) == Refused(Trouble.NO_SUCH_PRINTER, "Nowhere 3000")
    assert "Nowhere 3000" not in {printer.name for printer in printers()}


@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.4 but no more"], ids=["missing", "empty", "damaged"])
def test_a_pdf_that_cannot_be_opened(qapp: object, tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "badges.pdf"
    if content is not None:
        source.write_bytes(content)
    assert paint_pdf(source, "", Sheets(*A6), to_file=tmp_path / "out.pdf") == Refused(Trouble.CANNOT_OPEN)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_place_that_cannot_be_written_to(qapp: object, tmp_path: Path) -> None:
    source = sheet(tmp_path / "badges.pdf", A6, ["1111"])
    assert paint_pdf(source, "", Sheets(*A6), to_file=tmp_path / "none" / "out.pdf") == Refused(Trouble.NOT_ACCEPTED)
