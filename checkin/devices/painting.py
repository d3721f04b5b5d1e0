"""A PDF, page by page, onto paper through Qt: for systems that take no PDF, and for printers that only Qt knows.

    badges.pdf --QPdfDocument--> picture of each page at the printer's resolution --QPainter--> QPrinter

Pages are rendered here and sent as pictures, so that a label printer, a laser and a PDF file get the same dots whatever
their driver thinks of fonts. Every function may run outside the GUI thread, and should: ``Background`` has a thread for it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkin.devices.jobs import Accepted, Condition, PrinterName, Refused, Sheets, Sides, Standing, Trouble

FINEST = 600
"""Dots per inch. More cannot be seen on a badge and an A4 page would take half a gigabyte."""
_CONDITIONS = {
    QPrinter.PrinterState.Idle: Condition.UNTOLD,  # Windows says so of a printer without paper, too
    QPrinter.PrinterState.Active: Condition.BUSY,
    QPrinter.PrinterState.Aborted: Condition.STOPPED,
    QPrinter.PrinterState.Error: Condition.STOPPED,
}
_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


def printers() -> list[PrinterName]:
    """The printers that Qt knows. Asks the system each time: some 10 ms, more over a network."""
    return [
        PrinterName(info.printerName(), info.description() or info.printerName(), info.isDefault())
        for info in QPrinterInfo.availablePrinters()
    ]


def standing(printer: str) -> Standing:
    """How ``printer`` is, as far as Qt knows: whether it is there, and whether it stopped."""
    info = QPrinterInfo.printerInfo(printer)
    return Standing(printer, Condition.GONE if info.isNull() else _CONDITIONS[info.state()])


def paint_pdf(path: Path, printer_name: str, sheets: Sheets, to_file: Path | None = None) -> Accepted | Refused:
    """Print the PDF at ``path`` without margins.

    With ``to_file`` it goes through the same steps into a PDF file instead, and ``printer_name`` does not matter.
    """
    if to_file is None and QPrinterInfo.printerInfo(printer_name).isNull():
        return Refused(Trouble.NO_SUCH_PRINTER, printer_name)
    document = QPdfDocument()
    try:
        opened = document.load(str(path)) == QPdfDocument.Error.None_ and document.pageCount() > 0
        if not opened:
            return Refused(Trouble.CANNOT_OPEN, printer_name)
        printer = _printer(printer_name, (sheets.width, sheets.height), to_file)
        printer.setDocName(sheets.title)
        printer.setDuplex(_DUPLEX[sheets.sides])
        repeats = sheets.copies
        if to_file is None and printer.supportsMultipleCopies():
            printer.setCopyCount(sheets.copies)
            repeats = 1
        if not _paint(document, printer, repeats):
            return Refused(Trouble.NOT_ACCEPTED, printer_name)
        return Accepted()
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
