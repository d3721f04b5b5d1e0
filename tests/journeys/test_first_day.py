"""The demo from an imported list to exported headcounts, with a keyboard and a scanner on a real screen."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from checkin.domain.facts import Kind
from checkin.storage import EventFile, Scan
from tests.badges.reading import codes_at_203_dpi
from tests.journeys.screen import Screen, program, screen

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "openbox")),
    reason="needs Xvfb, xdotool and openbox: bash .ci/setup",
)

LATE_LIST = "Nombre;Apellidos;Empresa;País;Categoría\nXóchitl;Ibáñez de la O;Prensa del Valle;México;Prensa\nÓscar;Peña;Radio Uno;México;Prensa\n"


def _scans(file: EventFile) -> list[Scan]:
    with file.reading() as records:
        return records.recent(limit=50)


def _imports(file: EventFile) -> int:
    with file.reading() as records:
        return sum(fact.kind is Kind.LIST_IMPORTED for fact in records.facts())


def test_from_list_to_headcount_without_a_mouse(tmp_path: Path) -> None:
    late = tmp_path / "late.csv"
    late.write_text(LATE_LIST, encoding="cp1252")
    badges, counts = tmp_path / "badges.pdf", tmp_path / "counts.csv"
    with screen(tmp_path) as at, program(at) as running:
        at.wait_for_window("checkin")
        at.press("alt+d")  # the demo, from the welcome page
        demo = tmp_path / "data" / "checkin" / "demo.checkin"
        at.wait_for_window("2025 Korea-Mexico")
        with EventFile.open(demo) as file:
            _import(at, file, late)
            _print(at, badges)
            numbers = [number for page in codes_at_203_dpi(badges.read_bytes()) for number in page]  # as printed
            assert len(set(numbers)) == 264
            _scan(at, file, numbers)
        _export(at, counts)
        at.press("alt+F4")
        assert running.wait(30) == 0
    with counts.open(encoding="utf-8-sig", newline="") as stream:
        forum = next(row for row in csv.DictReader(stream) if row["session"] == "FORUM")
    assert (
        forum.items() >= {"expected": "264", "attended": "4", "inside": "4", "entries": "4", "no_shows": "260"}.items()
    )


def _import(at: Screen, file: EventFile, late: Path) -> None:
    before = _imports(file)
    at.press("ctrl+6")
    at.ask_for("alt+c", "list")
    at.name_file(late)
    at.wait_for_window("2025 Korea-Mexico")

    def imported() -> bool:
        at.press("alt+i")  # the button waits until the plan is there, and so does a person
        return _imports(file) > before

    at.until(imported, "the list to be imported")
    with file.reading() as records:
        assert [match.attendee.name for match in records.find("xochitl ibanez")] == ["Xóchitl Ibáñez de la O"]


def _print(at: Screen, badges: Path) -> None:
    at.press("ctrl+5")
    at.ask_for("alt+s", "PDF")
    at.name_file(badges)
    at.wait_for_window("Before saving")  # one title of the demo is too long for any badge
    at.press("alt+s")
    at.until(badges.exists, "the badges on paper")
    at.wait_for_window("2025 Korea-Mexico")


def _scan(at: Screen, file: EventFile, numbers: list[str]) -> None:
    at.press("ctrl+1")
    for count, number in enumerate(numbers[:4], 1):
        at.scan(number)
        at.until(lambda wanted=count: len(_scans(file)) == wanted, f"scan {count}")  # type: ignore[misc]
    at.type("Kim")  # somebody begins to type a name; a guest holds a badge under the scanner meanwhile
    at.scan(numbers[0])
    at.until(lambda: len(_scans(file)) == 5, "the second scan of a badge")
    at.scan("1" + "2" * 33)
    at.until(lambda: len(_scans(file)) == 6, "the forged badge")
    verdicts = [scan.reason.value for scan in reversed(_scans(file))]
    assert verdicts == ["admitted"] * 4 + ["already_in", "forged"]
    at.press("ctrl+a", "BackSpace")
    at.press("F9")
    at.until(lambda: sum(scan.undone for scan in _scans(file)) == 1, "the undo of the last admitted")
    at.scan(numbers[3])
    at.until(lambda: len(_scans(file)) == 7, "the scan after the undo")
    assert _scans(file)[0].reason.value == "admitted"


def _export(at: Screen, counts: Path) -> None:
    at.press("ctrl+7")
    at.ask_for("alt+c", "headcounts")
    at.name_file(counts)
    at.until(counts.exists, "the exported headcounts")
    at.wait_for_window("2025 Korea-Mexico")
