"""A list on its way in: understood, looked at, corrected, taken, refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from checkin.domain.exported import HEADER as HEADINGS
from checkin.exports import export_people
from checkin.office import DEMO
from checkin.sheets.columns import column_letters
from checkin.ui.import_reading import Told
from tests.ui.dialogs import answer_file
from tests.ui.importing import HEADER, ROWS, Place, cells, choose, column, import_place, ready, write


@pytest.fixture
def place(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Place]:
    with import_place(tmp_path, settings, qtbot) as made:
        yield made


@pytest.fixture
def guests(tmp_path: Path) -> Path:
    return write(tmp_path / "guests.csv", HEADER, *ROWS)


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
    assert place.said == []  # what was done stands on the page, once
    assert page.foot.text.startswith("Imported. 175 rows: 175 new")


def test_a_list_that_is_in_is_said_to_who_went_to_another_page(place: Place, guests: Path, qtbot: QtBot) -> None:
    page = place.page
    page.open_list(guests)
    ready(qtbot, page)
    with qtbot.waitSignal(page.said):
        page.take.click()
        page.hide()
    assert place.said == [("info", f"{guests.name} is imported.")]


def test_one_row_is_one_row(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    page = place.page
    page.open_list(write(tmp_path / "one.csv", HEADER, ROWS[0]))
    ready(qtbot, page)
    assert page.foot.text == "1 row: 1 new, 0 changed, 0 the same, 0 left out."


def test_our_own_list_says_what_its_columns_are_for(place: Place, guests: Path, tmp_path: Path, qtbot: QtBot) -> None:
    place.office.import_list(guests)
    own = tmp_path / "people.xlsx"
    export_people(place.world.file, own)
    page = place.page
    page.open_list(own)
    qtbot.waitUntil(lambda: len(cells(page.tabs.same)) == 2)
    boxes = [page.columns.box(column) for column in range(len(HEADINGS))]
    assert [box.currentText() for box in boxes[:3]] == ["Who it is", "Whether they come", "Name"]
    assert [box.isEnabled() for box in boxes[:3]] == [False, True, True]  # it is by the id that they are known
    assert boxes[-1].currentText() == "Leave out"
    assert page.foot.text.endswith("There is nothing to import.")
    choose(boxes[HEADINGS.index("note")], "")  # read by names from now on, and still nobody is new
    qtbot.waitUntil(lambda: boxes[0].currentText() == "Leave out")
    assert len(cells(page.tabs.same)) == 2


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
    qtbot.waitUntil(lambda: page.form.header_row.key == "1")
    assert not page.take.isEnabled()
    if not headings:
        choose(page.form.header_row, "0")
        qtbot.waitUntil(lambda: page.choose.isEnabled() and page.form.header_row.key == "0")
    choose(page.columns.box(0), "name")
    ready(qtbot, page)
    named = column(page.tabs.added, "Name")
    assert named == [*([] if headings else ["名前"]), "Kim Minseo", "Ana Ruiz"]


def test_what_was_guessed_stays_beside_what_is_said(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    page = place.page
    rows = ("Kim Minseo,kim@hanbit.example,+52 55 5550 1111,VIP", "José Ruiz,ana@norte.example,+52 55 5550 2222,-",
            "Ana María Peña,eva@sur.example,+52 55 5550 3333,VIP")  # fmt: skip
    page.open_lists([write(tmp_path / "bare.csv", *rows)])
    ready(qtbot, page)
    assert page.form.header_row.key == "0"
    choose(page.columns.box(3), "note")
    qtbot.waitUntil(lambda: column(page.tabs.added, "Note") == ["VIP", "-", "VIP"])
    assert column(page.tabs.added, "Name") == ["Kim Minseo", "José Ruiz", "Ana María Peña"]
    assert column(page.tabs.added, "E-mail")[0] == "kim@hanbit.example"
    choose(page.columns.box(2), "name")
    qtbot.waitUntil(lambda: "+52 55 5550 1111" in column(page.tabs.added, "Name")[0])
    assert column(page.tabs.added, "E-mail")[0] == "kim@hanbit.example"


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
    page.progress.findChild(QPushButton).click()
    gate.set()
    qtbot.waitUntil(lambda: bool(place.said))
    assert page.focusWidget() is page.choose  # not on whatever comes after a button that is gone
    assert place.people() == []
    assert place.said[0][0] == "info"
    with qtbot.waitSignal(page.changed):
        page.take.click()
    assert len(place.people()) == 2


def test_the_folder_of_a_list_is_remembered(place: Place, guests: Path, settings: QSettings, qtbot: QtBot) -> None:
    place.page.open_lists([guests])
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
    for place, now, meaning in said:
        told.say(place, now, meaning, 1)
    assert told.mapping() == mapping


def test_columns_are_called_as_a_spreadsheet_calls_them() -> None:
    assert [column_letters(place) for place in (0, 25, 26, 51, 52, 199)] == ["A", "Z", "AA", "AZ", "BA", "GR"]
