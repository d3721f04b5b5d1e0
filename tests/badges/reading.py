"""Printed pages read back as a door would read them: drawn at 203 dpi by Qt, which did not make them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from checkin.badges.qr import decode


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    app = QApplication.instance() or QApplication([])  # held while the document is open
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(app)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        document.deleteLater()


def pages(pdf: bytes, dpi: int = 203) -> Iterator[Image.Image]:
    """Each page of ``pdf`` in greys, one pixel a dot."""
    with _opened(pdf) as document:
        for page in range(document.pageCount()):
            size = document.pagePointSize(page)
            drawn = document.render(page, QSize(round(size.width() * dpi / 72), round(size.height() * dpi / 72)))
            paper = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
            paper.fill(QColor("white"))
            painter = QPainter(paper)
            painter.drawImage(0, 0, drawn)
            painter.end()
            dots = (paper.width(), paper.height())
            yield Image.frombuffer("L", dots, bytes(paper.constBits()), "raw", "L", paper.bytesPerLine(), 1)


def dots(pdf: bytes, dpi: int = 203) -> Iterator[Image.Image]:
    """Each page of ``pdf`` as a thermal printer burns it: a dot is black or not, with nothing in between."""
    for page in pages(pdf, dpi):
        yield page.point(lambda grey: 255 * (grey >= 128)).convert("1")


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page of ``pdf`` in millimetres."""
    with _opened(pdf) as document:
        sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
    return [(size.width() * 25.4 / 72, size.height() * 25.4 / 72) for size in sizes]


def texts(pdf: bytes) -> list[str]:
    """The text of each page of ``pdf``, as a person would copy it."""
    with _opened(pdf) as document:
        return [document.getAllText(page).text() for page in range(document.pageCount())]


def codes_at_203_dpi(pdf: bytes) -> list[list[str]]:
    """What is read from each page of ``pdf``, printed in black and white dots."""
    return [decode(page) for page in dots(pdf)]
