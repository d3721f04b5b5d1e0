"""Codes out of a picture or a PDF that a guest mailed: a screenshot, a scan, a ticket to print at home.

    file --QImageReader | QPdfDocument, page by page--> grey on white --zxing-cpp--> texts, each once

Every function may run outside the GUI thread, and should: a page takes a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

from checkin.devices.frames import codes_in

PAGES = 50
"""Of a PDF, or of a picture that has several. A longer one is a list or a book, not a ticket."""
_KINDS = [
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.PDF417,
    zxingcpp.BarcodeFormat.Aztec,
    zxingcpp.BarcodeFormat.DataMatrix,
]
_DPI = 200
"""Of a PDF's page: a code of 12 mm has four dots a module."""
_LARGEST = 4096
"""Pixels of a side: what is larger, a phone's photograph, is read smaller."""
_SMALL = 800
"""Pixels of a side below which a picture without a code is looked at again, twice as large."""
_GREY = QImage.Format.Format_Grayscale8


class PictureTrouble(StrEnum):
    """Why a file could not be looked at."""

    GONE = "gone"  # moved or deleted since, or not readable by us
    UNKNOWN_KIND = "unknown_kind"  # no decoder for it on this machine: HEIC, for instance
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    LOCKED = "locked"  # a PDF that asks for a password


class CannotLook(Exception):
    """The picture at ``path`` cannot be opened; ``trouble`` says why."""

    def __init__(self, path: Path, trouble: PictureTrouble) -> None:
        super().__init__(f"{path}: {trouble.value}")
        self.path, self.trouble = path, trouble


@dataclass(frozen=True, slots=True)
class Pictured:
    """The ``texts`` of the codes on a picture, each once, as one reads a page; ``unread`` pages were not looked at."""

    texts: tuple[str, ...]
    unread: int = 0


def codes_on(path: Path) -> Pictured:
    """The codes in the file at ``path``, whatever its name says it is. Raises ``CannotLook``."""
    try:
        with path.open("rb") as file:
            beginning = file.read(1024)
    except OSError as error:
        raise CannotLook(path, PictureTrouble.GONE) from error
    return _codes_on_pdf(path) if b"%PDF-" in beginning else _codes_on_picture(path)


def codes_of_image(image: QImage) -> Pictured:
    """The codes in a picture that is in memory already, from the clipboard for instance."""
    return Pictured(tuple(_texts(image)))


def _codes_on_picture(path: Path) -> Pictured:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)  # mail programs rename what they attach
    reader.setAutoTransform(True)
    if not reader.canRead():
        known = path.suffix.lower().lstrip(".").encode() in {
            bytes(one.data()) for one in reader.supportedImageFormats()
        }
        raise CannotLook(path, PictureTrouble.DAMAGED if known else PictureTrouble.UNKNOWN_KIND)
    texts: dict[str, None] = {}
    page = 0
    while page < PAGES and reader.canRead():
        size = reader.size()
        if max(size.width(), size.height()) > _LARGEST:
            reader.setScaledSize(size.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            if page:
                break  # the first ones could be read
            large = size.width() * size.height() * 4 > QImageReader.allocationLimit() << 20
            raise CannotLook(path, PictureTrouble.TOO_LARGE if large else PictureTrouble.DAMAGED)
        texts.update(dict.fromkeys(_texts(image)))
        page += 1
    return Pictured(tuple(texts))


def _codes_on_pdf(path: Path) -> Pictured:
    document = QPdfDocument()
    try:
        error = document.load(str(path))
        if error in {QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme}:
            raise CannotLook(path, PictureTrouble.LOCKED)
        count = document.pageCount()
        if error != QPdfDocument.Error.None_ or not count:
            raise CannotLook(path, PictureTrouble.DAMAGED)
        texts: dict[str, None] = {}
        for page in range(min(count, PAGES)):
            points = document.pagePointSize(page) * _DPI / 72
            size = QSize(round(points.width()), round(points.height()))
            if max(size.width(), size.height()) > _LARGEST:
                size.scale(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
            texts.update(dict.fromkeys(_texts(document.render(page, size))))
        return Pictured(tuple(texts), max(count - PAGES, 0))
    finally:
        document.close()


def _texts(image: QImage) -> Iterator[str]:
    picture = _grey(image)
    codes = codes_in(picture, _KINDS)
    if not codes and max(picture.width(), picture.height()) < _SMALL:
        larger = picture.scaled(picture.size() * 2, mode=Qt.TransformationMode.SmoothTransformation)
        codes = codes_in(larger.convertToFormat(_GREY), _KINDS)
    for code in sorted(codes, key=lambda code: min((round(y * 20), x) for x, y in code.corners)):
        yield code.text


def _grey(image: QImage) -> QImage:
    """Grey, on white paper where the picture lets the paper through: black on nothing would be black on black."""
    if not image.hasAlphaChannel():
        return image.convertToFormat(_GREY)
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper.convertToFormat(_GREY)
