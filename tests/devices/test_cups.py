"""Printing for real: a CUPS of the test's own, from the PDF to what came out, with everything that comes in between."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from checkin.devices import cups
from checkin.devices.jobs import Accepted, Condition, PrinterName, Progress, Refused, Sheets, Trouble, Urgency
from checkin.devices.printer import PrintSystem
from tests.devices.cupsd import Cups, Queue, running_cups

A6, CARD = (105.0, 148.0), (86.0, 54.0)


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    with running_cups() as running:
        yield running


@pytest.fixture
def queue(server: Cups, request: pytest.FixtureRequest) -> Iterator[Queue]:
    made = server.add(f"Zebra-{abs(hash(request.node.name)) % 10**8}")
    yield made
    made.be("go")
    if any(printer.name == made.name for printer in cups.printers()):
        made.remove()


@pytest.fixture
def badges(tmp_path: Path) -> Path:
    return sheet(tmp_path / "badges.pdf", A6, "Kim Minseo", "Lee Jun")


def sheet(path: Path, size: tuple[float, float], *words: str) -> Path:
    canvas = Canvas(str(path), pagesize=(size[0] * mm, size[1] * mm))
    for word in words:
        canvas.drawString(10, 20, word)
        canvas.showPage()
    canvas.save()
    return path


def seen(path: Path) -> list[tuple[tuple[int, int], str]]:
    """Each page's size in whole millimetres and its text: there is none in a picture of one."""
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    found = []
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        found.append(
            ((round(points.width() / mm), round(points.height() / mm)), document.getAllText(page).text().strip())
        )
    document.close()
    return found


def given(path: Path, printer: str, size: tuple[float, float] = A6, **how: object) -> int:
    outcome = cups.submit(path, printer, Sheets(*size, **how))  # type: ignore[arg-type]
    assert isinstance(outcome, Accepted), outcome
    return outcome.job


def until(qtbot: QtBot, job: int, progress: Progress) -> None:
    qtbot.waitUntil(lambda: cups.step(job).progress is progress, timeout=20_000)


@pytest.mark.parametrize("size", [A6, CARD], ids=["A6", "card"])
def test_the_pdf_itself_comes_out_in_its_size_and_so_often(
    queue: Queue, tmp_path: Path, qtbot: QtBot, size: tuple[float, float]
) -> None:
    source = sheet(tmp_path / "badges.pdf", size, "Kim Minseo", "Lee Jun")
    job = given(source, queue.name, size, copies=2)
    until(qtbot, job, Progress.PRINTED)
    assert queue.printed == [job]
    raw = queue.sheet(job).read_bytes()
    clean = tmp_path / "out.pdf"
    clean.write_bytes(raw[raw.index(b"%PDF-") :])
    pages = seen(clean)
    assert {paper for paper, _ in pages} == {(round(size[0]), round(size[1]))}
    assert sorted(word for _, word in pages) == ["Kim Minseo"] * 2 + ["Lee Jun"] * 2


@pytest.mark.parametrize(
    ("size", "two_sided", "sides"),
    [(A6, False, "one-sided"), (A6, True, "two-sided-long-edge"), (CARD, True, "two-sided-short-edge")],
)
def test_a_back_is_turned_over_like_the_page_of_a_book(
    queue: Queue, tmp_path: Path, qtbot: QtBot, size: tuple[float, float], two_sided: bool, sides: str
) -> None:
    source = sheet(tmp_path / "badges.pdf", size, "Kim Minseo", "Programme")
    job = given(source, queue.name, size, two_sided=two_sided)
    until(qtbot, job, Progress.PRINTED)
    assert f"sides={sides}" in queue.told(job)


def test_the_systems_own_pdf_printer(server: Cups, badges: Path, qtbot: QtBot) -> None:
    if os.getuid():
        pytest.skip("cups-pdf writes as the person who prints, which only root can let it do")
    folder = server.add_pdf("PDF")
    title = f"checkin-test-{os.getpid()}"
    job = given(badges, "PDF", title=title)
    until(qtbot, job, Progress.PRINTED)
    (out,) = [path for path in folder.iterdir() if title in path.name]
    try:
        assert [word for _, word in seen(out)] == ["Kim Minseo", "Lee Jun"]
    finally:
        out.unlink()
        server.run("lpadmin", "-x", "PDF")


def test_a_paused_queue_prints_nothing_until_it_is_resumed(queue: Queue, badges: Path, qtbot: QtBot) -> None:
    queue.pause()
    assert cups.standing(queue.name).condition is Condition.PAUSED
    job = given(badges, queue.name)
    assert cups.step(job).progress is Progress.QUEUED
    assert cups.standing(queue.name).queued == 1
    assert queue.printed == []
    queue.resume()
    until(qtbot, job, Progress.PRINTED)
    assert queue.printed == [job]
    assert cups.standing(queue.name).condition is Condition.READY


def test_a_printer_without_paper_says_so_and_goes_on_with_paper(queue: Queue, badges: Path, qtbot: QtBot) -> None:
    queue.be("empty")
    job = given(badges, queue.name)
    qtbot.waitUntil(lambda: cups.standing(queue.name).condition is Condition.NO_PAPER, timeout=20_000)
    assert cups.step(job).progress is Progress.PRINTING
    assert queue.printed == []
    queue.be("go")
    until(qtbot, job, Progress.PRINTED)
    assert cups.standing(queue.name).condition is Condition.READY


def test_a_printer_that_is_taken_away(queue: Queue, badges: Path, qtbot: QtBot) -> None:
    queue.pause()
    job = given(badges, queue.name)
    queue.remove()
    assert cups.standing(queue.name).condition is Condition.GONE
    qtbot.waitUntil(lambda: cups.step(job).progress.over)
    assert cups.step(job).progress in (Progress.CANCELLED, Progress.LOST)
    assert cups.submit(badges, queue.name, Sheets(*A6)) == Refused(Trouble.NO_SUCH_PRINTER, queue.name)
    assert queue.printed == []


def test_a_job_that_somebody_cancels(queue: Queue, badges: Path) -> None:
    queue.pause()
    theirs, ours = given(badges, queue.name), given(badges, queue.name)
    queue.cups.run("cancel", f"{queue.name}-{theirs}")
    assert cups.cancel(ours)
    assert not cups.cancel(ours)
    assert [cups.step(job).progress for job in (theirs, ours)] == [Progress.CANCELLED] * 2
    queue.resume()
    assert cups.step(theirs).progress is Progress.CANCELLED
    assert queue.printed == []


def test_a_job_that_is_held_back(queue: Queue, badges: Path, qtbot: QtBot) -> None:
    queue.pause()
    job = given(badges, queue.name)
    queue.cups.run("lp", "-i", f"{queue.name}-{job}", "-H", "hold")
    queue.resume()
    until(qtbot, job, Progress.STUCK)
    assert cups.standing(queue.name).condition is Condition.READY
    queue.cups.run("lp", "-i", f"{queue.name}-{job}", "-H", "resume")
    until(qtbot, job, Progress.PRINTED)


def test_a_printer_that_gives_up(queue: Queue, badges: Path, qtbot: QtBot) -> None:
    queue.be("fail")
    job = given(badges, queue.name)
    until(qtbot, job, Progress.FAILED)
    assert queue.printed == []


def test_a_queue_that_takes_no_jobs(queue: Queue, badges: Path) -> None:
    queue.cups.run("cupsreject", queue.name)
    assert cups.standing(queue.name).condition is Condition.REFUSING
    refused = cups.submit(badges, queue.name, Sheets(*A6))
    assert isinstance(refused, Refused)
    assert refused.trouble is Trouble.NOT_ACCEPTED


def test_a_guests_badge_does_not_wait_for_the_batch(queue: Queue, badges: Path, qtbot: QtBot) -> None:
    queue.pause()
    batch = [given(badges, queue.name, urgency=Urgency.BATCH) for _ in range(2)]
    guest = given(badges, queue.name)
    queue.resume()
    until(qtbot, batch[-1], Progress.PRINTED)
    assert queue.printed == [guest, *batch]


def test_printers_are_listed_with_their_default(queue: Queue) -> None:
    queue.cups.run("lpadmin", "-d", queue.name)
    assert PrinterName(queue.name, f"The {queue.name}", True) in cups.printers()
    assert PrintSystem().works()


@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.4 but no more"], ids=["missing", "empty", "damaged"])
def test_what_is_no_pdf_is_not_handed_over(queue: Queue, tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "none.pdf"
    if content is not None:
        source.write_bytes(content)
    refused = cups.submit(source, queue.name, Sheets(*A6))
    assert isinstance(refused, Refused)
    assert refused.trouble is Trouble.CANNOT_OPEN


def test_a_job_of_another_time_is_lost(queue: Queue) -> None:
    assert cups.step(987_654).progress is Progress.LOST


def test_without_cups_everything_says_so(tmp_path: Path, badges: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    system = PrintSystem()
    assert not system.works()
    assert system.standing("Zebra").condition is Condition.NO_SYSTEM
    refused = system.submit(badges, "Zebra", Sheets(*A6))
    assert isinstance(refused, Refused)
    assert refused.trouble is Trouble.NO_SYSTEM
    assert system.step(1) is None
    assert not system.cancel(1)


@pytest.mark.parametrize(
    ("size", "supported", "chosen"),
    [
        (A6, ["na_letter_8.5x11in", "iso_a6_105x148mm"], "iso_a6_105x148mm"),
        ((148.0, 105.0), ["iso_a6_105x148mm"], "iso_a6_105x148mm"),
        ((101.6, 76.2), ["oe_3x4-label_3x4in"], "oe_3x4-label_3x4in"),
        (CARD, ["na_letter_8.5x11in", "custom_min_10x10mm", "custom_max_86x54mm"], "custom_86x54mm_86x54mm"),
        ((62.0, 100.5), [], "custom_62x100.5mm_62x100.5mm"),
    ],
)
def test_the_paper_follows_the_design(size: tuple[float, float], supported: list[str], chosen: str) -> None:
    assert cups.paper(*size, supported) == chosen


@pytest.mark.parametrize(
    ("told", "condition"),
    [
        ({"printer-state": [3], "printer-state-reasons": ["none"]}, Condition.READY),
        ({"printer-state": [4], "printer-state-reasons": ["none"]}, Condition.BUSY),
        ({"printer-state": [5], "printer-state-reasons": ["none"]}, Condition.STOPPED),
        ({"printer-state": [5], "printer-state-reasons": ["paused", "media-jam-error"]}, Condition.JAMMED),
        ({"printer-state": [4], "printer-state-reasons": ["offline-report"]}, Condition.OFFLINE),
        ({"printer-state": [3], "printer-state-reasons": ["marker-supply-low-warning"]}, Condition.LOW),
        ({"printer-state": [5], "printer-state-reasons": ["toner-low-report"]}, Condition.STOPPED),
        ({"printer-state": [3], "printer-is-accepting-jobs": [False]}, Condition.REFUSING),
    ],
)
def test_the_worst_that_a_printer_says_of_itself_counts(told: dict[str, list[object]], condition: Condition) -> None:
    assert cups._condition(told) is condition  # type: ignore[arg-type]


@pytest.mark.parametrize("told", ["ServerName print.example:8631\n", "# a comment\nServerName   print.example:8631 \n"])
def test_the_server_is_found_where_its_own_tools_look(
    told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".cups").mkdir()
    (tmp_path / ".cups" / "client.conf").write_text(told)
    assert cups.server() == "print.example:8631"
