"""A list on its way in: understood, looked at, corrected, taken, refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Attendee
from checkin.office import DEMO, Office
from checkin.ui.background import Background
from checkin.ui.import_page import ImportPage
from checkin.ui.import_reading import Told, letters
from checkin.ui.table_rows import RowsTable
from tests.ui.dialogs import answer_file
from tests.worlds import World, build

HEADER = "Name,Company,Job title,E-mail"
ROWS = ("Kim Minseo,Hanbit,CEO,kim@hanbit.example", "Ana Ruiz,Norte,Director,ana@norte.example")


@dataclass
class Place:
    world: World
    office: Office
    page: ImportPage
    background: Background
    said: list[tuple[str, str]]
    printed: list[str]

    def people(self) -> list[Attendee]:
        with self.world.file.reading() as records:
            return records.attendees()


@pytest.fixture
def place(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Place]:
    world = build(tmp_path / "week.checkin", people=())
    background, office = Background(), Office(world.file, clock=world.clock)
    printed: list[str] = []

    def send(_pdf: Path, _printer: str, _size: tuple[float, float], _copies: int) -> Printed:
        printed.extend(["paper"])
        return Printed()

    at_printer = Background("printer")
    window = QWidget()
    printing = Printing(world.desk, at_printer, settings, window, send)
    printing.choices.choose_printer("Zebra")
    page = ImportPage(world.desk, office, background, printing, settings)
    qtbot.addWidget(window)
    qtbot.addWidget(page)
    said: list[tuple[str, str]] = []
    page.said.connect(lambda level, sentence: said.append((level, sentence)))
    page.resize(1150, 700)
    page.show()
    yield Place(world, office, page, background, said, printed)
    at_printer.close()
    background.close()
    world.file.close()


@pytest.fixture
def guests(tmp_path: Path) -> Path:
    return write(tmp_path / "guests.csv", HEADER, *ROWS)


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def cells(table: RowsTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def column(table: RowsTable, word: str) -> list[str]:
    """What stands under that heading; nothing where there is no such column."""
    model = table.model()
    headings = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    return [row[headings.index(word)] for row in cells(table)] if word in headings else []


def choose(box: QComboBox, meaning: str) -> None:
    """Choose as a person does, with the keys."""
    box.setFocus()
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(box.findData(meaning), 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def ready(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(page.take.isEnabled)


def test_the_demo_s_lists_go_in_by_keyboard_alone(place: Place, qtbot: QtBot) -> None:
    page = place.page
    for name, people in (("korea.csv", 87), ("mexico.xlsx", 262)):
        page.setFocus()
        QTest.keyClick(page.focusProxy(), Qt.Key.Key_Return)
        answer_file(qtbot, DEMO / name)
        ready(qtbot, page)
        assert not page.tabs.reported.model().rowCount()
        with qtbot.waitSignal(page.changed, timeout=10_000):
            QTest.keyClick(page.take, Qt.Key.Key_Return)
        assert len(place.people()) == people
    with qtbot.waitSignal(page.badges_wanted):
        QTest.keyClick(page.print_badges, Qt.Key.Key_Return)
    assert [level for level, _ in place.said] == ["info", "info"]


def test_what_will_happen_is_what_happens(place: Place, guests: Path, tmp_path: Path, qtbot: QtBot) -> None:
    place.office.import_list(guests)
    newer = write(
        tmp_path / "newer.csv",
        HEADER,
        ROWS[0].replace("CEO", "Chair"),
        ROWS[1],
        ",Nadie,,",
        "Eva Paz,Sur,,",
        "Eva Paz,Sur,,",
    )
    page = place.page
    page.open_list(newer)
    ready(qtbot, page)
    assert cells(page.tabs.changed) == [["2", "Kim Minseo", "Job title", "CEO", "Chair"]]
    assert [row[:2] for row in cells(page.tabs.added)] == [["5", "Eva Paz"]]
    assert [row[0] for row in cells(page.tabs.same)] == ["3"]
    assert [row[0] for row in cells(page.tabs.reported)] == ["4", "6"]
    assert "see row 5" in cells(page.tabs.reported)[1][1]
    assert len(place.people()) == 2
    with qtbot.waitSignal(page.changed):
        page.take.click()
    assert {person.called: person.title for person in place.people()} == {
        "Kim Minseo": "Chair",
        "Ana Ruiz": "Director",
        "Eva Paz": "",
    }
    assert len(cells(page.tabs.reported)) == 2
    page.open_list(newer)
    qtbot.waitUntil(lambda: len(cells(page.tabs.same)) == 3)
    assert not page.take.isEnabled()


def test_a_meaning_that_changes_plans_again_at_once(place: Place, guests: Path, qtbot: QtBot) -> None:
    page = place.page
    page.open_list(guests)
    ready(qtbot, page)
    choose(page.columns.box(2), "note")
    qtbot.waitUntil(lambda: column(page.tabs.added, "Note") == ["CEO", "Director"])
    assert column(page.tabs.added, "Job title") == []
    choose(page.columns.box(0), "")
    qtbot.waitUntil(lambda: not page.tabs.added.model().rowCount())
    assert not page.take.isEnabled()
    assert page.trouble.text
    choose(page.columns.box(1), "name")
    qtbot.waitUntil(lambda: column(page.tabs.added, "Name") == ["Hanbit", "Norte"])
    assert not page.trouble.text
    with qtbot.waitSignal(page.changed):
        page.take.click()
    assert {(person.name, person.note, person.title) for person in place.people()} == {
        ("Hanbit", "CEO", ""),
        ("Norte", "Director", ""),
    }


@pytest.mark.parametrize("headings", [True, False])
def test_a_list_whose_headers_nobody_knows_can_be_told(
    place: Place, tmp_path: Path, qtbot: QtBot, headings: bool
) -> None:
    page = place.page
    page.open_list(write(tmp_path / "jp.csv", "名前,所", "Kim Minseo,Hanbit", "Ana Ruiz,Norte"))
    qtbot.waitUntil(page.first_is_header.isVisible)
    assert page.first_is_header.isChecked()
    if not headings:
        page.first_is_header.click()
        qtbot.waitUntil(page.choose.isEnabled)
    choose(page.columns.box(0), "name")
    ready(qtbot, page)
    named = column(page.tabs.added, "Name")
    assert named == [*([] if headings else ["名前"]), "Kim Minseo", "Ana Ruiz"]


def test_a_file_that_is_no_list_is_said_and_the_list_before_it_stays(
    place: Place, guests: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = place.page
    page.open_list(guests)
    ready(qtbot, page)
    wrong = tmp_path / "photo.csv"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    page.open_list(wrong)
    qtbot.waitUntil(lambda: "photo.csv" in page.trouble.text)
    assert column(page.tabs.added, "Name") == ["Kim Minseo", "Ana Ruiz"]
    with qtbot.waitSignal(page.changed):
        page.take.click()
    assert len(place.people()) == 2


def test_what_is_cancelled_before_the_commit_was_never_there(place: Place, guests: Path, qtbot: QtBot) -> None:
    page, gate = place.page, threading.Event()
    page.open_list(guests)
    ready(qtbot, page)
    place.background.run(lambda: gate.wait(10), lambda _: None)
    QTest.keyClick(page.take, Qt.Key.Key_Return)
    assert not page.take.isEnabled()
    page.progress.cancelled.emit()
    gate.set()
    qtbot.waitUntil(lambda: bool(place.said))
    assert place.people() == []
    assert place.said[0][0] == "info"
    with qtbot.waitSignal(page.changed):
        page.take.click()
    assert len(place.people()) == 2


def test_a_dropped_file_is_opened_and_its_folder_remembered(
    place: Place, guests: Path, settings: QSettings, qtbot: QtBot
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(guests))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(place.page, entered)
    assert entered.isAccepted()
    drop = QDropEvent(QPointF(50, 50), *how)
    QApplication.sendEvent(place.page, drop)
    ready(qtbot, place.page)
    assert settings.value("folders/lists") == str(guests.parent)


AUTOMATIC = ("given", "surnames", "surnames", None, "hangul_surname")


@pytest.mark.parametrize(
    ("said", "mapping"),
    [
        ([(3, "", "company")], {"company": "Dept"}),
        ([(0, "given", "")], {"given": ""}),
        ([(2, "surnames", "")], {"surnames": "Paterno"}),
        ([(4, "hangul_surname", "")], {"hangul": ""}),
        ([(3, "", "company"), (3, "company", "note")], {"note": "Dept"}),
        ([(3, "", "company"), (3, "company", "")], {}),
        ([(0, "given", "note"), (0, "note", "")], {"given": ""}),
        ([(5, "", "phone")], {"phone": "F"}),
    ],
)
def test_what_is_said_of_columns_is_what_the_importer_is_told(
    said: list[tuple[int, str, str]], mapping: dict[str, str]
) -> None:
    told = Told(automatic=AUTOMATIC, headers=("Nombre", "Paterno", "Materno", "Dept", "성", ""))
    for column, now, meaning in said:
        told.say(column, now, meaning)
    assert told.mapping() == mapping


def test_columns_are_called_as_a_spreadsheet_calls_them() -> None:
    assert [letters(place) for place in (0, 25, 26, 51, 52, 199)] == ["A", "Z", "AA", "AZ", "BA", "GR"]
