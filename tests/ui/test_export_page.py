"""The headcounts: what the table says is what the file holds."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from checkin.office import Office
from checkin.ui.background import Background
from checkin.ui.export_page import ExportPage
from tests.ui.dialogs import answer_file
from tests.worlds import SESSIONS, World, build


@dataclass
class Place:
    world: World
    page: ExportPage
    said: list[tuple[str, str]]

    def table(self) -> dict[str, list[str]]:
        """Each session's expected, attended, inside, entries and no-shows as shown."""
        model = self.page.table.model()
        return {
            model.index(row, 0).data(): [model.index(row, column).data() for column in range(2, 7)]
            for row in range(model.rowCount())
        }


class Desktop(QObject):
    """Stands for the program that shows folders."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


@pytest.fixture
def place(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Place]:
    world = build(tmp_path / "week.checkin")
    background = Background()
    page = ExportPage(world.desk, Office(world.file, clock=world.clock), background, settings)
    qtbot.addWidget(page)
    said: list[tuple[str, str]] = []
    page.said.connect(lambda level, sentence: said.append((level, sentence)))
    page.resize(1150, 700)
    page.show()
    page.refresh()
    qtbot.waitUntil(page.save_csv.isEnabled)
    yield Place(world, page, said)
    background.close()
    world.file.close()


def test_the_table_is_what_is_written(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    for number in list(place.world.numbers.values())[:3]:
        place.world.desk.scan(number, "FORUM")
    place.page.refresh()
    qtbot.waitUntil(lambda: place.table()["FORUM"] == ["4", "3", "3", "3", "1"])
    QTest.mouseClick(place.page.save_csv, Qt.MouseButton.LeftButton)
    offered = answer_file(qtbot, tmp_path / "counts.csv")
    qtbot.waitUntil(place.page.open_folder.isVisible)
    assert offered == "Partnership Week headcounts 2025-04-29.csv"
    assert (tmp_path / "counts.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "counts.csv").open(encoding="utf-8-sig", newline="") as file:
        written = {row["session"]: row for row in csv.DictReader(file)}
    figures = ("expected", "attended", "inside", "entries", "no_shows")
    assert {code: [row[name] for name in figures] for code, row in written.items()} == place.table()
    assert set(written) == {session.code for session in SESSIONS}


def test_a_workbook_by_keyboard_and_its_folder(place: Place, tmp_path: Path, settings: QSettings, qtbot: QtBot) -> None:
    place.page.setFocus()
    QTest.keyClick(place.page.save_xlsx, Qt.Key.Key_Return)
    offered = answer_file(qtbot, tmp_path / "counts")
    qtbot.waitUntil(place.page.open_folder.isVisible)
    assert offered.endswith("2025-04-29.xlsx")
    assert CalamineWorkbook.from_path(tmp_path / "counts.xlsx").sheet_names[0] == "headcounts"
    assert settings.value("folders/export") == str(tmp_path)
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "show_folder")
    try:
        QTest.keyClick(place.page.open_folder, Qt.Key.Key_Return)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert desktop.shown == [str(tmp_path)]


def test_the_list_of_people_is_saved_and_imports_without_a_change(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.mouseClick(place.page.people_xlsx, Qt.MouseButton.LeftButton)
    offered = answer_file(qtbot, tmp_path / "people.xlsx")
    qtbot.waitUntil(place.page.open_folder.isVisible)
    assert offered == "Partnership Week people 2025-04-29.xlsx"
    assert [(level, sentence[:1]) for level, sentence in place.said] == [("info", "4")]
    plan = Office(place.world.file, clock=place.world.clock).import_list(tmp_path / "people.xlsx").plan
    assert (len(plan.same), plan.added, plan.changed, plan.reported) == (4, [], [], [])
    place.page.save_people(tmp_path / "no such folder" / "people.csv")
    qtbot.waitUntil(lambda: place.said[-1][0] == "error")


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_claimed(
    place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    place.page.save(tmp_path / "no such folder" / "counts.csv")
    qtbot.waitUntil(lambda: bool(place.said))
    assert place.said[0][0] == "error"
    assert not place.page.open_folder.isVisible()


def test_other_desks_scans_show_without_a_click(place: Place, qtbot: QtBot) -> None:
    before = place.table()["FORUM"]
    place.page.findChild(QTimer).setInterval(20)
    place.world.desk.scan(next(iter(place.world.numbers.values())), "FORUM")
    qtbot.waitUntil(lambda: place.table()["FORUM"] != before, timeout=10_000)
    assert place.table()["FORUM"][1] == "1"
