"""The list as a table that a person expects: filters, columns, several people at once, and what leaves it."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from python_calamine import CalamineWorkbook

from checkin.domain.attendees import Entry
from checkin.office import Office
from checkin.storage.listing import Only, Standing
from checkin.ui.attendees_columns import USUAL, Column
from checkin.ui.attendees_header import AttendeesHeader
from checkin.ui.merge_dialog import MergeDialog
from checkin.ui.question import Question
from checkin.ui.shown_list import as_html, as_text
from tests.ui import test_attendees_page as on_page
from tests.ui.dialogs import answer_file
from tests.ui.test_attendees_page import Room

people, room = on_page.people, on_page.room
KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"


def pick(room: Room, box: QComboBox, key: object) -> None:
    """Choose what has ``key``, as a click on it in the list that drops down does."""
    room.settle(lambda: box.findData(key) >= 0)
    box.setCurrentIndex(box.findData(key))
    with room.qtbot.waitSignal(room.page.model.loaded):
        box.activated.emit(box.currentIndex())


def choose_all(room: Room) -> None:
    room.page.table.setFocus()
    QTest.keyClick(room.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def do(room: Room, menu: QMenu, word: str) -> None:
    """Take the action called ``word`` and wait until the list was read again."""
    room.settle(menu.actions)
    action = next(action for action in menu.actions() if action.text().replace("&", "") == word)
    with room.qtbot.waitSignal(room.page.changed):
        action.trigger()


# --- filters


def test_filters_add_up_are_counted_and_put_away_at_once(room: Room) -> None:
    page, filters = room.page, room.page.filters
    page.refresh()
    room.settle(lambda: filters.country.findData("KR") > 0)
    assert page.head.clear.isHidden()
    pick(room, filters.country, "KR")
    assert set(room.names()) == {KIM, LEE}
    assert page.head.count.text() == "2 of 4"
    pick(room, filters.session, "invited:NINE")
    assert set(room.names()) == {KIM, LEE}
    room.world.desk.scan(room.world.numbers[LEE], "NINE")
    pick(room, filters.standing, Standing.NOT_ARRIVED)
    assert room.names() == [KIM]
    pick(room, filters.session, "inside:NINE")
    assert room.names() == []
    pick(room, filters.standing, Standing.LISTED)
    assert room.names() == [LEE]
    QTest.keyClicks(page.search, "nobody")
    room.settle(lambda: not room.names() and not page.model.looking)
    QTest.mouseClick(page.head.clear, Qt.MouseButton.LeftButton)
    room.settle(lambda: len(room.names()) == 4 and page.head.clear.isHidden())
    assert (filters.only, page.search.text()) == (Only(), "")


def test_a_company_is_found_by_a_part_of_its_name_without_accents(room: Room) -> None:
    page, box = room.page, room.page.filters.company
    page.refresh()
    room.settle(lambda: box.count() == 4)
    box.setFocus()
    QTest.keyClicks(box.lineEdit(), "bajio")
    completer = box.completer()
    assert completer.currentCompletion() == "Autopartes del Bajío, S.A. de C.V."
    QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
    with room.qtbot.waitSignal(page.model.loaded):
        QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert room.names() == [JOSE]
    box.setFocus()
    box.lineEdit().setText("no such company")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.currentText() == "Autopartes del Bajío, S.A. de C.V."
    box.lineEdit().clear()
    with room.qtbot.waitSignal(page.model.loaded):
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert len(room.names()) == 4
    assert box.currentText() == "Company: all"


def test_a_filter_whose_last_person_went_elsewhere_is_put_away(room: Room) -> None:
    page = room.page
    page.refresh()
    pick(room, page.filters.category, "press")
    assert room.names() == [JOSE]
    room.world.desk.set_all([room.world.people[JOSE].id], {"category": "VIP"})
    page.refresh()
    room.settle(lambda: len(room.names()) == 4)
    assert page.head.clear.isHidden()


# --- columns


def test_columns_are_chosen_moved_and_remembered(room: Room, settings: QSettings) -> None:
    page, head = room.page, room.page.table.head
    assert head.shown == [column for column in USUAL if column is not Column.TITLE and column in head.shown]
    menu = page.head.columns.menu()
    menu.aboutToShow.emit()
    for column in (Column.EMAIL, Column.ARRIVED, Column.COUNTRY):
        next(
            action
            for action in menu.actions()
            if action.text() == page.model.headerData(column, Qt.Orientation.Horizontal)
        ).trigger()
    assert Column.EMAIL in head.shown
    assert head.shown.index(Column.ARRIVED) == head.shown.index(Column.BADGE) + 1
    head.moveSection(head.visualIndex(Column.EMAIL), 0)
    assert head.shown[0] is Column.EMAIL
    columns = QMenu()
    head.fill_menu(columns, Column.EMAIL)
    left, right = columns.actions()[:2]
    assert not left.isEnabled()
    right.trigger()
    assert head.shown[1] is Column.EMAIL
    head.resizeSection(Column.NAME, 333)
    again = AttendeesHeader(settings)
    again.setModel(page.model)
    again.fit(1000)
    assert again.shown == head.shown
    assert again.sectionSize(Column.NAME) == 333
    columns.actions()[-1].trigger()
    assert Column.EMAIL not in head.shown
    assert settings.value("attendees/columns") is None
    again.deleteLater()


def test_settings_of_another_version_are_no_trouble(settings: QSettings, room: Room) -> None:
    settings.setValue("attendees/columns", "PHONE,NOSUCH,NAME,PHONE")
    settings.setValue("attendees/widths", "NAME=abc,NOSUCH=3,PHONE=99999,=,COMPANY")
    header = AttendeesHeader(settings)
    header.setModel(room.page.model)
    header.fit(1000)
    assert header.shown == [Column.PHONE, Column.NAME]
    assert header.sectionSize(Column.PHONE) == 2000
    settings.setValue("attendees/columns", "PHONE")
    header = AttendeesHeader(settings)
    header.setModel(room.page.model)
    header.fit(1000)
    assert Column.NAME in header.shown


def test_a_column_that_was_added_sorts(room: Room) -> None:
    page, world = room.page, room.world
    for name in (MARIA, KIM):
        world.desk.scan(world.numbers[name], "FORUM")
        world.clock.move(minutes=5)
    page.table.head.show_columns([Column.NAME, Column.ARRIVED])
    header = page.table.head
    place = header.sectionViewportPosition(Column.ARRIVED) + 20
    for first in ([MARIA, KIM], [KIM, MARIA]):
        with room.qtbot.waitSignal(page.model.loaded):
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
        assert room.names()[:2] == first
    assert page.model.index(0, Column.ARRIVED).data() == "2025-04-29 09:05"


# --- several people at once


def test_a_category_for_all_of_them_and_back(room: Room) -> None:
    page, desk = room.page, room.world.desk
    page.refresh()
    choose_all(room)
    do(room, page.several.category.menu(), "Press")
    assert {person.attendee.category for person in desk.listed(page.model.ids)} == {"Press"}
    assert re.fullmatch(r"3 .* in the category Press\. Nothing to change for 1 .*\.", page.strip.text)
    assert len(page.table.chosen_ids()) == 4
    with room.qtbot.waitSignal(page.changed):
        QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {one.attendee.name: one.attendee for one in desk.listed(page.model.ids)} == room.world.people
    assert "3" in page.strip.text
    assert page.strip.action.isHidden()
    QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {one.attendee.name: one.attendee for one in desk.listed(page.model.ids)} == room.world.people


def test_an_invitation_for_all_of_them_is_one_transaction(room: Room) -> None:
    page, desk = room.page, room.world.desk
    page.refresh()
    choose_all(room)
    do(room, page.several.session.menu(), "Certification seminar")
    assert set(desk.listed_ids(None, Only(invited="CERT"))) == {person.id for person in room.world.people.values()}
    assert re.match(r"3 .* newly invited to Certification seminar\. Nothing to change for 1 ", page.strip.text)
    with room.qtbot.waitSignal(page.changed):
        QTest.mouseClick(page.strip.action, Qt.MouseButton.LeftButton)
    assert desk.listed_ids(None, Only(invited="CERT")) == [room.world.people[MARIA].id]


def test_cancelling_several_asks_first_and_restores(room: Room) -> None:
    page, desk = room.page, room.world.desk
    choose_all(room)
    QTest.mouseClick(page.several.cancel, Qt.MouseButton.LeftButton)
    question = room.dialog(Question)
    assert "4" in question.windowTitle()
    with room.qtbot.waitSignal(page.changed):
        QTest.mouseClick(question.action, Qt.MouseButton.LeftButton)
    room.settle(lambda: not page.model.ids)
    pick(room, page.filters.standing, Standing.CANCELLED)
    assert page.head.count.text() == "4 of 4"
    choose_all(room)
    with room.qtbot.waitSignal(page.changed):
        QTest.mouseClick(page.several.restore, Qt.MouseButton.LeftButton)
    assert desk.count(Only()) == 4
    assert Office(room.world.file).check().agrees


def test_a_batch_on_somebody_who_is_gone_says_so_and_changes_nobody(room: Room) -> None:
    said: list[tuple[str, str]] = []
    room.page.said.connect(lambda level, sentence: said.append((level, sentence)))
    room.page.batch.set_category([*room.page.model.ids, "nobody"], "VIP")
    room.settle(lambda: said)
    assert said[0][0] == "error"
    assert not room.world.desk.listed_ids(None, Only(category="vip"))


def test_shift_and_ctrl_choose_rows_and_two_of_them_are_merged(room: Room) -> None:
    table = room.page.table
    spots = [table.visualRect(room.page.model.index(row, Column.NAME)).center() for row in range(4)]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(table.viewport(), left, none, spots[0])
    QTest.mouseClick(table.viewport(), left, Qt.KeyboardModifier.ShiftModifier, spots[2])
    assert len(table.chosen_ids()) == 3
    assert room.page.several.merge.isHidden()
    QTest.mouseClick(table.viewport(), left, Qt.KeyboardModifier.ControlModifier, spots[0])
    assert [room.world.desk.person(one)[0].name for one in table.chosen_ids()] == [KIM, LEE]
    QTest.mouseClick(room.page.several.merge, left)
    dialog = room.dialog(MergeDialog)
    with room.qtbot.waitSignal(room.page.changed):
        QTest.mouseClick(dialog.merge, left)
    room.settle(lambda: room.names() == [JOSE, KIM, MARIA])
    assert [room.world.desk.person(one)[0].name for one in table.chosen_ids()] == [KIM]


# --- out of it


FORMULA = Entry(name="=HYPERLINK(1)", company="+52 55 1234", title="two\nlines", note="<b>&", category="Press")


@pytest.mark.parametrize("people", [[FORMULA, *on_page.PEOPLE]], ids=["formula"])
def test_rows_are_copied_as_text_and_as_a_table(room: Room, people: Sequence[Entry]) -> None:
    page = room.page
    page.table.head.show_columns([Column.COMPANY, Column.NAME, Column.NOTE, Column.CATEGORY])
    choose_all(room)
    QApplication.clipboard().clear()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    room.settle(lambda: QApplication.clipboard().text())
    data = QApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0] == "'+52 55 1234\t'=HYPERLINK(1)\t<b>&\tPress"
    assert lines[2] == "Hanbit\tKim Minseo\t\tKorean company"
    assert len(lines) == len(people)
    assert "<td style=\"mso-number-format:'\\@'\">=HYPERLINK(1)</td>" in data.html()
    assert "&lt;b&gt;&amp;" in data.html()


def test_text_for_a_spreadsheet_has_one_line_a_row() -> None:
    assert as_text([["a\tb", "c\r\nd"], ["-1", "@x"]]) == "a b\tc d\n'-1\t'@x"
    assert as_html([["<", "가"]]).count("<td") == 2


@pytest.mark.parametrize("people", [[FORMULA, *on_page.PEOPLE]], ids=["formula"])
def test_what_is_shown_is_what_is_written(room: Room, people: Sequence[Entry], tmp_path: Path) -> None:
    page = room.page
    page.table.head.show_columns([Column.HANGUL, Column.NAME, Column.COMPANY])
    with room.qtbot.waitSignal(page.model.loaded):
        page.table.sortByColumn(Column.COMPANY, Qt.SortOrder.DescendingOrder)
    pick(room, page.filters.country, "KR")
    said: list[tuple[str, str]] = []
    page.said.connect(lambda level, sentence: said.append((level, sentence)))
    page.head.saving.menu().actions()[1].trigger()
    assert answer_file(room.qtbot, tmp_path / "shown.csv") == "Partnership Week attendees 2025-04-29.csv"
    room.settle(lambda: said)
    assert (tmp_path / "shown.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "shown.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    shown = [[page.model.index(row, column).data() for column in page.table.head.shown] for row in range(2)]
    assert rows == [["Hangul", "Name", "Company"], *shown]
    assert sorted(row[1] for row in rows[1:]) == [KIM, LEE]

    page.filters.show_all()
    room.settle(lambda: len(page.model.ids) == len(people))
    choose_all(room)
    page.several.saving.menu().actions()[0].trigger()
    answer_file(room.qtbot, tmp_path / "chosen.xlsx")
    room.settle(lambda: len(said) == 2)
    sheet = CalamineWorkbook.from_path(tmp_path / "chosen.xlsx").get_sheet_by_index(0).to_python()
    assert len(sheet) == len(people) + 1
    assert ["", "=HYPERLINK(1)", "+52 55 1234"] in sheet


def test_a_place_that_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    said: list[tuple[str, str]] = []
    room.page.said.connect(lambda level, sentence: said.append((level, sentence)))
    room.page.out.save(room.page.model.ids, [Column.NAME], tmp_path / "no such folder" / "x.csv")
    room.settle(lambda: said)
    assert said[0][0] == "error"
