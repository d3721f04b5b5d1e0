"""All printers behind one door, also where there is no CUPS at all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checkin.devices import cups, painting
from checkin.devices.jobs import Accepted, Condition, PrinterName, Progress, Refused, Sheets, Standing, Step, Trouble
from checkin.devices.printer import PrintSystem


def test_where_there_is_no_cups_qt_prints_and_nothing_is_followed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(cups, "_ask", lambda *_: pytest.fail("CUPS was asked"))
    system = PrintSystem()
    assert system.works()
    assert system.standing("Nowhere 3000") == Standing("Nowhere 3000", Condition.GONE)
    assert system.submit(tmp_path / "none.pdf", "Nowhere 3000", Sheets(86, 54)) == Refused(
        Trouble.NO_SUCH_PRINTER, "Nowhere 3000"
    )
    assert system.step(1) == Step(Progress.LOST)
    assert not system.cancel(1)


def test_a_printer_that_only_qt_knows_is_printed_on_by_qt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sent: list[str] = []

    def paint(_: Path, printer: str, __: Sheets) -> Accepted:
        sent.append(printer)
        return Accepted()

    monkeypatch.setattr(cups, "printers", lambda: [PrinterName("Zebra", "Zebra")])
    monkeypatch.setattr(cups, "submit", lambda _, printer, __: Refused(Trouble.NO_SUCH_PRINTER, printer))
    monkeypatch.setattr(cups, "standing", lambda printer: Standing(printer, Condition.GONE))
    monkeypatch.setattr(
        painting, "printers", lambda: [PrinterName("Zebra", "Zebra"), PrinterName("AirPrint", "Air", True)]
    )
    monkeypatch.setattr(painting, "paint_pdf", paint)
    monkeypatch.setattr(painting, "standing", lambda printer: Standing(printer, Condition.UNTOLD))
    system = PrintSystem()
    assert [printer.name for printer in system.printers()] == ["AirPrint", "Zebra"]
    assert system.submit(tmp_path / "badge.pdf", "AirPrint", Sheets(86, 54)) == Accepted()
    assert sent == ["AirPrint"]
    assert system.standing("AirPrint").condition is Condition.UNTOLD
