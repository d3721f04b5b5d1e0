"""The printer: a PDF, page by page, onto the system's printers.

    badges.pdf --QPdfDocument--> picture of each page at the printer's resolution --QPainter--> QPrinter

Pages are rendered here and sent as pictures, so that a label printer, a laser and a PDF file get the same dots whatever
their driver thinks of fonts. Every function may run outside the GUI thread, and should: ``Background`` has a thread for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

FINEST = 600
"""Dots per inch. More cannot be seen on a badge and an A4 page would take half a gigabyte."""


@dataclass(frozen=True, slots=True)
class PrinterName:
    """A printer of the system: ``name`` to print with, ``label`` to show, and whether it is the system's ``default``."""

    name: str
    label: str
    default: bool = False


class Trouble(StrEnum):
    """Why nothing was printed."""

    NO_SUCH_PRINTER = "no_such_printer"  # unplugged, renamed, or never there
    CANNOT_OPEN = "cannot_open"  # the PDF is missing, damaged or empty
    NOT_ACCEPTED = "not_accepted"  # the printer or the file to write refused the job


@dataclass(frozen=True, slots=True)
class Printed:
    """The job was handed over: ``pages`` of paper, over all copies."""

    pages: int


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """Nothing was handed over, and why; ``printer`` is the name that was asked for."""

    trouble: Trouble
    printer: str = ""


def printers() -> list[PrinterName]:
    """The system's printers, the default first, then by label. Asks the system each time: some 10 ms, more over a network."""
    found = [
        PrinterName(info.printerName(), info.description() or info.printerName(), info.isDefault())
        for info in QPrinterInfo.availablePrinters()
    ]
    return sorted(found, key=lambda printer: (not printer.default, printer.label.casefold()))


def print_pdf(
    path: Path, printer_name: str, page_size_mm: tuple[float, float], copies: int = 1, to_file: Path | None = None
) -> Printed | PrintFailed:
    """Print the PDF at ``path`` on paper of ``page_size_mm`` (width, height), ``copies`` times, without margins.

    With ``to_file`` it goes through the same steps into a PDF file instead, and ``printer_name`` does not matter.
    """
    if to_file is None and QPrinterInfo.printerInfo(printer_name).isNull():
        return PrintFailed(Trouble.NO_SUCH_PRINTER, printer_name)
    document = QPdfDocument()
    try:
        opened = document.load(str(path)) == QPdfDocument.Error.None_ and document.pageCount() > 0
        if not opened:
            return PrintFailed(Trouble.CANNOT_OPEN, printer_name)
        printer = _printer(printer_name, page_size_mm, to_file)
        repeats = copies
        if to_file is None and printer.supportsMultipleCopies():
            printer.setCopyCount(copies)
            repeats = 1
        if not _paint(document, printer, repeats):
            return PrintFailed(Trouble.NOT_ACCEPTED, printer_name)
        return Printed(document.pageCount() * copies)
    finally:
        document.close()


def _printer(name: str, page_size_mm: tuple[float, float], to_file: Path | None) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if to_file is None:
        printer.setPrinterName(name)
    else:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(to_file))
    printer.setResolution(min(printer.resolution(), FINEST))
    width, height = page_size_mm
    landscape = width > height  # Qt wants the paper upright and the page turned
    upright = QSizeF(min(width, height), max(width, height))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
    return printer


def _paint(document: QPdfDocument, printer: QPrinter, repeats: int) -> bool:
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    pages = [page for _ in range(repeats) for page in range(document.pageCount())]
    for count, page in enumerate(pages):
        if count and not printer.newPage():
            painter.end()
            return False
        size = document.pagePointSize(page).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        picture = document.render(page, QSize(round(size.width()), round(size.height())))
        painter.drawImage(
            round((paper.width() - picture.width()) / 2), round((paper.height() - picture.height()) / 2), picture
        )
    return painter.end() and printer.printerState() != QPrinter.PrinterState.Error
