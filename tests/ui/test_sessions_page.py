"""The plan in a window: counted while it is seen, and a form that says what is wrong where it is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.domain.sessions import OpenTo
from checkin.office import Office
from checkin.ui import wording
from checkin.ui.background import Background
from checkin.ui.headcount_panel import GroupsTable
from checkin.ui.language import LANGUAGES, Language
from checkin.ui.question import Question
from checkin.ui.session_dialog import SessionDialog
from checkin.ui.session_fields import meant_time, shown_time, suggested_code
from checkin.ui.sessions_page import SessionsPage
from tests.worlds import MORNING, SESSIONS, World, build, event


@dataclass
class Room:
    """The page with all that stands behind it."""

    world: World
    office: Office
    page: SessionsPage
    qtbot: QtBot
    said: list[tuple[str, str]] = field(default_factory=list)

    def settle(self, sees: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(sees()))

    def dialog(self, kind: type[QDialog]) -> Any:
        self.settle(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    world = build(tmp_path / "week.checkin")
    office = Office(world.file, clock=world.clock)
    background = Background()
    page = SessionsPage(world.desk, office, background)
    page._again.setInterval(0)
    room = Room(world, office, page, qtbot)
    page.said.connect(lambda level, text: room.said.append((level, text)))
    qtbot.addWidget(page)
    page.resize(1150, 650)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    room.settle(lambda: len(page.cards) == len(SESSIONS))
    yield room
    background.close()
    world.file.close()
    assert not [text for level, text in room.said if level == "error"]


def figures(room: Room, code: str) -> tuple[int, int, int, int, int]:
    count = room.page.cards[code].headcount
    return count.expected, count.attended, count.inside, count.entries, count.no_shows


def groups(table: GroupsTable) -> list[list[Any]]:
    return [
        [table.item(row, column).data(Qt.ItemDataRole.DisplayRole) for column in range(4)]
        for row in range(table.rowCount())
    ]


def test_counts_again_by_itself_while_it_is_seen(room: Room) -> None:
    assert figures(room, "FORUM") == (4, 0, 0, 0, 4)
    people = room.world.people
    for name in ("Kim Minseo", "José García Núñez", "Lee Jun"):
        room.world.desk.admit(people[name].id, "FORUM")
    room.page._again.start(0)
    room.settle(lambda: figures(room, "FORUM") == (4, 3, 3, 3, 1))
    assert room.page.cards["FORUM"].accessibleDescription().startswith("Expected: 4; Attended: 3; Inside: 3")
    room.page.hide()
    assert not room.page._again.isActive()


def test_the_chosen_session_is_told_by_country_category_and_company(room: Room) -> None:
    room.world.desk.admit(room.world.people["José García Núñez"].id, "FORUM")
    room.page.refresh()
    QTest.mouseClick(room.page.cards["FORUM"], Qt.MouseButton.LeftButton)
    tables = room.page.panel.tables
    room.settle(lambda: ["Mexico", 2, 1, 1] in groups(tables["country"]))
    assert groups(tables["country"]) == [["Mexico", 2, 1, 1], ["South Korea", 2, 0, 0]]
    assert ["Press", 1, 1, 1] in groups(tables["category"])
    assert ["(not said)", 2, 0, 0] in groups(tables["category"])
    room.page.panel.tabs.setCurrentWidget(tables["company"])
    header = tables["company"].horizontalHeader()
    place = header.sectionViewportPosition(0) + 10
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
    names = [row[0] for row in groups(tables["company"])]
    assert names == ["Autopartes del Bajío, S.A. de C.V.", "Hanbit", "Hanbit S.A.", "Secretaría"]


def test_a_name_without_end_is_whole_beside_the_plan_and_in_it(room: Room) -> None:
    name = "<b>Encuentro</b> empresarial de la industria metalmecánica y aeroespacial " * 3
    room.office.set_session(replace(SESSIONS[0], name=name.strip()))
    room.page.refresh()
    room.page.choose("FORUM")
    room.settle(lambda: any(label.text() == name.strip() for label in room.page.panel.findChildren(QLabel)))
    for shown in (room.page.panel, room.page.cards["FORUM"]):
        [title] = [label for label in shown.findChildren(QLabel) if label.text() == name.strip()]
        assert title.wordWrap()
        room.settle(lambda title=title: title.height() >= title.heightForWidth(title.width()))
        assert title.width() <= shown.width()


def test_keys_go_through_the_plan_and_open_the_form(room: Room) -> None:
    first = next(iter(room.page.cards))
    room.page.cards[first].setFocus()
    QTest.keyClick(room.page.cards[first], Qt.Key.Key_Down)
    second = list(room.page.cards)[1]
    assert room.page.chosen == second
    assert room.page.cards[second].hasFocus()
    QTest.keyClick(room.page.cards[second], Qt.Key.Key_Return)
    dialog = room.dialog(SessionDialog)
    assert dialog.when.code.text() == second
    assert dialog.when.code.isReadOnly()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    room.settle(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_the_form_tells_the_time_as_the_plan_does(room: Room, settings: QSettings, code: str) -> None:
    language = Language(settings)
    language.speak(code)
    QTest.keyClick(room.page.cards["FORUM"], Qt.Key.Key_Return)
    dialog = room.dialog(SessionDialog)
    time = wording.clock_time(room.office.event, dialog.session().starts).replace("\u00a0", " ")
    assert dialog.when.starts.text().endswith(time)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    room.settle(lambda: QApplication.activeModalWidget() is None)
    language.speak("en")
    delete(language)


def test_a_session_is_added_in_the_events_own_time(room: Room) -> None:
    QTest.keyClick(room.page.cards["FORUM"], Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = room.dialog(SessionDialog)
    QTest.keyClicks(dialog.when.name, "Forum dinner")
    assert dialog.when.code.text() == "FORUM2"
    dialog.when.starts.setDateTime(shown_time(room.office.event, datetime(2025, 4, 30, 1, 30, tzinfo=UTC)))
    assert dialog.when.starts.time().hour() == 19
    assert dialog.when.ends.time().hour() == 20  # an hour long it was proposed, an hour long it stays
    dialog.seats.capacity.setValue(80)
    dialog.tabs.setCurrentWidget(dialog.who)
    QTest.mouseClick(dialog.who.rules[OpenTo.CATEGORY], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    choice = dialog.who.groups[OpenTo.CATEGORY]
    room.settle(lambda: choice.list.count() == 2)
    QTest.keyClicks(choice.search, "pre")
    QTest.keyClick(choice.search, Qt.Key.Key_Return)  # the only one found
    QTest.keyClicks(choice.search, "Interpreters")
    QTest.keyClick(choice.search, Qt.Key.Key_Return)  # typed, and on no list yet
    with room.qtbot.waitSignal(room.page.changed):
        QTest.keyClick(dialog.when.room, Qt.Key.Key_Return)
    added = next(one for one in room.office.sessions() if one.code == "FORUM2")
    assert (added.starts, added.ends) == (
        datetime(2025, 4, 30, 1, 30, tzinfo=UTC),
        datetime(2025, 4, 30, 2, 30, tzinfo=UTC),
    )
    assert (added.capacity, added.open_to, set(added.groups)) == (80, OpenTo.CATEGORY, {"Press", "Interpreters"})
    room.settle(lambda: room.page.chosen == "FORUM2" and "FORUM2" in room.page.cards)
    room.settle(lambda: room.page.focusWidget() is room.page.cards["FORUM2"])
    assert not room.page.cards["FORUM2"].visibleRegion().isEmpty()


def test_each_field_says_what_is_wrong_with_it(room: Room) -> None:
    room.page.add.click()
    dialog = room.dialog(SessionDialog)
    dialog.when.ends.setDateTime(dialog.when.starts.dateTime())
    dialog.who.rules[OpenTo.COMPANY].setChecked(True)
    QTest.keyClick(dialog.when.name, Qt.Key.Key_Return)
    wrong = dialog.when.form.wrong
    assert {field for field, label in wrong.items() if label.isVisible()} == {"name", "code", "ends"}
    assert [dialog.tabs.tabIcon(place).isNull() for place in range(4)] == [False, False, True, True]
    assert "at least one" in dialog.who.wrong.text()
    assert [bool(line.property("wrong")) for line in (dialog.when.name, dialog.when.code, dialog.when.room)] == [
        True,
        True,
        False,
    ]
    assert dialog.focusWidget() is dialog.when.name
    QTest.keyClicks(dialog.when.name, "Dinner")
    assert not dialog.when.name.property("wrong")
    dialog.when.code.setText("A/B")
    dialog.save.click()
    assert "slash" in dialog.when.form.wrong["code"].text()
    dialog.when.code.setText("FORUM")
    dialog.save.click()
    assert "Another session" in dialog.when.form.wrong["code"].text()
    assert [one.code for one in room.office.sessions()] == sorted(one.code for one in SESSIONS)
    dialog.reject()
    QTest.mouseClick(room.dialog(Question).action, Qt.MouseButton.LeftButton)
    room.settle(lambda: QApplication.activeModalWidget() is None)


def test_an_edit_changes_what_was_edited_and_nothing_else(room: Room) -> None:
    room.page.choose("NINE")
    dialog = room.page.edit()
    assert dialog is not None
    dialog.when.room.setText("Jacaranda")
    with room.qtbot.waitSignal(dialog.saved):
        dialog.save.click()
    before = next(one for one in SESSIONS if one.code == "NINE")
    assert next(one for one in room.office.sessions() if one.code == "NINE") == replace(before, room="Jacaranda")
    room.settle(lambda: room.page.cards["NINE"].headcount.session.room == "Jacaranda")


def test_removing_asks_first(room: Room) -> None:
    room.page.choose("PRESS")
    QTest.mouseClick(room.page.panel.remove, Qt.MouseButton.LeftButton)
    QTest.keyClick(room.dialog(Question), Qt.Key.Key_Return)  # Enter by mistake
    room.settle(lambda: QApplication.activeModalWidget() is None)
    assert "PRESS" in [one.code for one in room.office.sessions()]
    QTest.mouseClick(room.page.panel.remove, Qt.MouseButton.LeftButton)
    with room.qtbot.waitSignal(room.page.changed):
        QTest.mouseClick(room.dialog(Question).action, Qt.MouseButton.LeftButton)
    assert "PRESS" not in [one.code for one in room.office.sessions()]
    room.settle(lambda: "PRESS" not in room.page.cards and room.page.chosen in room.page.cards)


def test_the_forms_clock_is_the_events_also_in_the_hour_that_a_zone_skips() -> None:
    berlin = replace(event(), timezone="Europe/Berlin")
    for moment in (MORNING, datetime(2025, 3, 30, 0, 59, tzinfo=UTC), datetime(2025, 3, 30, 1, 30, tzinfo=UTC)):
        for about in (event(), berlin):
            assert meant_time(about, shown_time(about, moment)) == moment


def test_a_code_is_proposed_that_nobody_has() -> None:
    assert suggested_code("Seminario de certificación", []) == "SEMINARIO"
    assert suggested_code("포럼 만찬", ["포럼"]) == "포럼2"
    assert suggested_code("forum", ["FORUM", "FORUM2"]) == "FORUM3"
    assert suggested_code("  ", []) == ""
