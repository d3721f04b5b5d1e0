"""The list in a window: searched, sorted and filtered in SQL, and everything that is done to a person from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Entry
from checkin.domain.badges import Revoked
from checkin.office import Office
from checkin.storage.listing import Only, Order, Standing
from checkin.ui.attendees_columns import Column
from checkin.ui.attendees_model import MARKED, PAGE, WHY
from checkin.ui.attendees_page import AttendeesPage
from checkin.ui.background import Background
from checkin.ui.person_dialog import PersonDialog
from checkin.ui.question import Question
from checkin.ui.reissue_dialog import ReissueDialog
from tests.worlds import PEOPLE, World, build


class Paper(QObject):
    """A printer that only remembers; the real one is tested with the badges."""

    said = Signal(str, str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.printed: list[list[str]] = []

    def print_people(self, attendee_ids: Sequence[str]) -> None:
        self.printed.append(list(attendee_ids))


@dataclass
class Room:
    """The page with all that stands behind it."""

    world: World
    page: AttendeesPage
    paper: Paper
    qtbot: QtBot
    broken: list[Exception] = field(default_factory=list)

    def names(self) -> list[str]:
        index = self.page.model.index
        return [index(row, Column.NAME).data() for row in range(self.page.model.rowCount())]

    def settle(self, sees: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(sees()))

    def choose(self, name: str) -> None:
        person = self.world.people[name]
        self.page.table.choose(person.id)
        self.settle(lambda: (shown := self.page._chosen_file()) and shown.person.id == person.id)

    def dialog(self, kind: type[QDialog]) -> Any:
        self.settle(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()


@pytest.fixture
def people() -> Sequence[Entry]:
    """Who is on the list; a test that wants others says so."""
    return PEOPLE


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, people: Sequence[Entry], settings: QSettings) -> Iterator[Room]:
    """The page, shown, with everybody on the list read."""
    world = build(tmp_path / "week.checkin", people)
    background = Background()
    paper = Paper()
    office = Office(world.file, clock=world.clock)
    page = AttendeesPage(world.desk, office, background, paper, settings)  # type: ignore[arg-type]
    room = Room(world, page, paper, qtbot)
    background.broke.connect(room.broken.append)
    qtbot.addWidget(page)
    page.resize(1500, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    with qtbot.waitSignal(page.model.loaded):
        page.refresh()
    yield room
    background.close()
    world.file.close()
    assert not room.broken


def test_shows_everybody_by_name_with_badge_and_whereabouts(room: Room) -> None:
    room.world.desk.admit(room.world.people["Lee Jun"].id, "FORUM")
    room.page.refresh()
    row = sorted(room.world.people).index("Lee Jun")
    inside = room.page.model.index(row, Column.INSIDE)
    room.settle(lambda: inside.data() == "FORUM")
    assert room.names() == ["José García Núñez", "Kim Minseo", "Lee Jun", "María de la Luz Hernández"]
    assert room.page.model.index(row, Column.BADGE).data() == "Not printed"
    assert room.page.model.index(row, Column.HANGUL).data() == "이준"


def test_a_click_on_a_header_sorts_and_a_second_one_turns_round(room: Room) -> None:
    header = room.page.table.horizontalHeader()
    place = header.sectionViewportPosition(Column.COMPANY) + 20
    for first in ("José García Núñez", "María de la Luz Hernández"):
        with room.qtbot.waitSignal(room.page.model.loaded):
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
        assert room.names()[0] == first


def test_finds_while_a_syllable_is_still_being_composed(room: Room) -> None:
    QTest.keyClicks(room.page.search, "garcia")
    room.settle(lambda: room.names() == ["José García Núñez"])
    room.page.search.clear()
    room.settle(lambda: len(room.names()) == len(PEOPLE))
    QApplication.sendEvent(room.page.search, QInputMethodEvent("김미", []))
    room.settle(lambda: room.names() == ["Kim Minseo"])
    assert room.page.search.text() == ""


def test_enter_goes_from_the_search_to_the_person_and_on_to_the_form(room: Room) -> None:
    QTest.keyClicks(room.page.search, "lee jun")
    QTest.keyClick(room.page.search, Qt.Key.Key_Return)
    lee = room.world.people["Lee Jun"].id
    room.settle(lambda: room.page.table.chosen_ids() == [lee] and room.page._chosen_file())
    QTest.keyClick(room.page.table, Qt.Key.Key_Return)
    dialog = room.dialog(PersonDialog)
    QTest.keyClicks(dialog.form.fields["phone"], "5512345678")
    with room.qtbot.waitSignal(room.page.changed):
        QTest.keyClick(dialog.form.fields["phone"], Qt.Key.Key_Return)
    person, _, _ = room.world.desk.person(lee)
    assert person.phone == "5512345678"
    assert person == replace(room.world.people["Lee Jun"], phone="5512345678")
    room.settle(lambda: "5512345678" in room.page.panel.text)


def test_filters_by_badge_category_and_cancelled(room: Room) -> None:
    desk, people = room.world.desk, room.world.people
    kim, lee = people["Kim Minseo"].id, people["Lee Jun"].id
    desk.set_active(kim, active=False)
    desk.note_printed(room.world.cards("Lee Jun"), "Zebra", "a6")
    new = desk.register(Entry(name="Ana Paz"))
    page = room.page

    def shown(standing: Standing) -> set[str]:
        combo = page.filters.standing if page.filters.standing.findData(standing) >= 0 else page.filters.badge
        combo.setCurrentIndex(combo.findData(standing))
        with room.qtbot.waitSignal(page.model.loaded):
            combo.activated.emit(combo.currentIndex())
        return set(page.model.ids)

    everybody = {person.id for person in people.values()} | {new.id}
    assert shown(Standing.LISTED) == everybody - {kim}
    assert shown(Standing.NO_BADGE) == {new.id}
    assert shown(Standing.CANCELLED) == set()
    assert shown(Standing.NOT_PRINTED) == {kim}  # both filters hold
    assert shown(Standing.LISTED) == everybody - {kim, lee}
    page.filters.show_all()
    assert shown(Standing.EVERYBODY) == everybody
    page.refresh()
    room.settle(lambda: page.filters.category.findData("press") > 0)
    page.filters.category.setCurrentIndex(page.filters.category.findData("press"))
    with room.qtbot.waitSignal(page.model.loaded):
        page.filters.category.activated.emit(1)
    assert room.names() == ["José García Núñez"]


def test_the_panel_tells_fields_badges_whereabouts_and_history(room: Room) -> None:
    desk, kim = room.world.desk, room.world.people["Kim Minseo"]
    desk.note_printed(room.world.cards("Kim Minseo"), "Zebra", "a6")
    desk.admit(kim.id, "FORUM")
    old = room.world.numbers["Kim Minseo"]
    new = desk.issue([kim.id], Revoked.LOST)[0].number
    refused = desk.scan(old, "FORUM")
    assert not refused.admitted
    room.choose("Kim Minseo")
    text = room.page.panel.text
    for word in (
        "Hanbit",
        "South Korea",
        "Korean company",
        f"replaced by …{new[-6:]}",
        "lost",
        "Entered Future Cooperation",
    ):
        assert word in text
    for word in ("Badge no longer valid", "printed on Zebra", "Added to the list", "inside since"):
        assert word in text
    assert " ".join(new[start : start + 4] for start in range(0, 34, 4)) in text


def test_a_badge_that_is_wrong_now_says_so_in_the_list_and_beside_it(room: Room) -> None:
    desk, lee = room.world.desk, room.world.people["Lee Jun"]
    desk.note_printed(room.world.cards("Lee Jun"), "Zebra", "a6")
    desk.correct(lee.id, replace(lee.entry(), category="Prensa", title="CEO"))
    room.page.refresh()
    row = room.page.model.ids.index(lee.id)
    room.settle(lambda: room.page.model.index(row, Column.BADGE).data() == "Reprint")
    room.choose("Lee Jun")
    room.settle(lambda: "Reprint" in room.page.panel.text.splitlines())
    assert "→ Press" in room.page.panel.text  # in the words of the screen, whatever the list was written in


def test_a_new_badge_asks_why_kills_the_old_one_and_prints(room: Room) -> None:
    room.choose("Kim Minseo")
    QTest.mouseClick(room.page.panel.badge, Qt.MouseButton.LeftButton)
    dialog = room.dialog(ReissueDialog)
    dialog.reasons[Revoked.DAMAGED].setChecked(True)
    with room.qtbot.waitSignal(room.page.changed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    kim = room.world.people["Kim Minseo"].id
    _, badges, _ = room.world.desk.person(kim)
    old = next(badge for badge in badges if badge.number == room.world.numbers["Kim Minseo"])
    assert (old.why, old.good, [badge.good for badge in badges].count(True)) == (Revoked.DAMAGED, False, 1)
    assert room.paper.printed == [[kim]]


def test_cancelling_asks_first_and_restoring_does_not(room: Room) -> None:
    kim = room.world.people["Kim Minseo"].id
    room.choose("Kim Minseo")
    QTest.mouseClick(room.page.panel.standing, Qt.MouseButton.LeftButton)
    QTest.keyClick(room.dialog(Question), Qt.Key.Key_Return)  # Enter by mistake
    room.settle(lambda: QApplication.activeModalWidget() is None)
    assert room.world.desk.person(kim)[0].active
    QTest.mouseClick(room.page.panel.standing, Qt.MouseButton.LeftButton)
    with room.qtbot.waitSignal(room.page.changed):
        QTest.mouseClick(room.dialog(Question).action, Qt.MouseButton.LeftButton)
    assert not room.world.desk.person(kim)[0].active
    QTest.keyClicks(room.page.search, "minseo")  # asked for by name, a cancelled person is found
    room.settle(lambda: room.page.model.ids == [kim] and room.page._chosen_file())
    with room.qtbot.waitSignal(room.page.changed):
        QTest.mouseClick(room.page.panel.standing, Qt.MouseButton.LeftButton)
    assert room.world.desk.person(kim)[0].active


def test_all_chosen_people_are_printed_and_get_the_numbers_they_lack(room: Room) -> None:
    new = room.world.desk.register(Entry(name="Ana Paz"))
    with room.qtbot.waitSignal(room.page.model.loaded):
        room.page.refresh()
    room.page.table.setFocus()
    QTest.keyClick(room.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "5" in room.page.several.accessibleName()
    with room.qtbot.waitSignal(room.page.changed):
        QTest.mouseClick(room.page.several.issue, Qt.MouseButton.LeftButton)
    badges = {one.attendee.name: one.badge for one in room.world.desk.listed(room.page.model.ids)}
    assert badges.pop(new.name) is not None
    assert {name: badge.number for name, badge in badges.items() if badge} == room.world.numbers
    QTest.keyClick(room.page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert room.paper.printed == [room.page.model.ids]


def test_a_walk_in_who_is_on_the_list_is_seen_while_typing(room: Room) -> None:
    QTest.keyClick(room.page.search, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = room.dialog(PersonDialog)
    QTest.keyClicks(dialog.form.fields["name"], "jose garcia")
    QTest.keyClicks(dialog.form.fields["email"], "Jose@Example.MX")
    room.settle(lambda: "José García Núñez" in dialog.known.text() and dialog.known.isVisible())
    jose = room.world.people["José García Núñez"]
    dialog.known.linkActivated.emit(jose.id)
    room.settle(lambda: dialog.form.fields["name"].text() == "José García Núñez")
    with room.qtbot.waitSignal(room.page.changed):
        QTest.keyClick(dialog.form.fields["email"], Qt.Key.Key_Return)
    assert room.world.desk.person(jose.id)[0].email == "jose@example.mx"
    assert len(room.world.desk.listed_ids(None, Only(Standing.EVERYBODY))) == len(PEOPLE)


def test_a_form_keeps_names_in_step_and_asks_before_it_forgets(room: Room) -> None:
    room.page.doing.add("박지우")
    dialog = room.dialog(PersonDialog)
    fields = dialog.form.fields
    assert fields["hangul"].text() == "박지우"
    QTest.keyClicks(fields["given"], "Jiwoo")
    QTest.keyClicks(fields["surnames"], "Park")
    assert fields["name"].text() == "Park Jiwoo"
    fields["name"].selectAll()
    QTest.keyClicks(fields["name"], "Jiwoo Park")
    QTest.keyClicks(fields["given"], "n")
    assert fields["name"].text() == "Jiwoo Park"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = room.dialog(Question)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    room.settle(lambda: QApplication.activeModalWidget() is dialog)
    fields["hangul"].clear()
    fields["name"].clear()
    QTest.keyClick(fields["company"], Qt.Key.Key_Return)
    assert dialog.trouble.text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.mouseClick(room.dialog(Question).action, Qt.MouseButton.LeftButton)
    room.settle(lambda: QApplication.activeModalWidget() is None)


def test_saving_leaves_what_another_desk_corrected_meanwhile(room: Room) -> None:
    kim = room.world.people["Kim Minseo"]
    dialog = room.page.doing.edit(kim)
    room.world.desk.correct(kim.id, Entry(**{**kim.entry().body(), "phone": "+82 2 555"}))
    dialog.form.fields["title"].setText("CEO")
    with room.qtbot.waitSignal(dialog.saved):
        dialog.save.click()
    person, _, _ = room.world.desk.person(kim.id)
    assert (person.title, person.phone, person.category) == ("CEO", "+82 2 555", "Korean company")


@pytest.mark.parametrize("order", Order)
def test_sql_sorts_as_a_person_would(tmp_path: Path, order: Order) -> None:
    people = [
        Entry(name="Íñigo Zúñiga", company="beta", category="Press", country="MX", note="été", sessions=("FORUM",)),
        Entry(
            name="Igor", company="Álamo S.A.", title="CEO", category="언론", country="KR", note="eta", sector="Óptica"
        ),
        Entry(name="Jan", hangul="나", company="Alfa", external_code="7", sector="Obra", sessions=("CERT",)),
        Entry(hangul="가"),
    ]
    world = build(tmp_path / "week.checkin", people)
    for name in ("가", "Jan"):
        world.desk.scan(world.numbers[name], "FORUM")
        world.clock.move(minutes=1)
    listed = world.desk.listed(world.desk.listed_ids(order, Only()))
    expected = {
        Order.NAME: ["Igor", "Íñigo Zúñiga", "Jan", "가"],
        Order.HANGUL: ["가", "Jan", "Íñigo Zúñiga", "Igor"],
        Order.COMPANY: ["Igor", "Jan", "Íñigo Zúñiga", "가"],
        Order.CATEGORY: ["Íñigo Zúñiga", "Igor", "Jan", "가"],
        Order.COUNTRY: ["Igor", "Íñigo Zúñiga", "Jan", "가"],
        Order.TITLE: ["Igor", "Íñigo Zúñiga", "Jan", "가"],
        Order.NOTE: ["Igor", "Íñigo Zúñiga", "Jan", "가"],
        Order.SECTOR: ["Jan", "Igor", "Íñigo Zúñiga", "가"],
        Order.EXTERNAL_CODE: ["Jan", "Íñigo Zúñiga", "Igor", "가"],
        Order.SESSIONS: ["Jan", "Íñigo Zúñiga", "Igor", "가"],
        Order.ARRIVED: ["가", "Jan", "Íñigo Zúñiga", "Igor"],
        Order.INSIDE: ["Jan", "가", "Íñigo Zúñiga", "Igor"],
    }
    assert [one.attendee.called for one in listed] == expected.get(order, ["Íñigo Zúñiga", "Igor", "Jan", "가"])
    world.file.close()


@pytest.mark.parametrize("people", [[Entry(name=f"Guest {number:05}") for number in range(1200)]], ids=["1200"])
def test_a_long_list_is_read_a_page_at_a_time(room: Room) -> None:
    model, table = room.page.model, room.page.table
    assert model.rowCount() == 1200
    assert model.listed(PAGE * 6) is None
    table.scrollTo(model.index(PAGE * 6, 0))
    room.settle(lambda: model.listed(PAGE * 6))
    assert model.index(PAGE * 6, Column.NAME).data() == "Guest 00600"
    assert model.listed(PAGE * 10) is None  # nobody looked there
    table.choose(model.ids[PAGE * 6])
    room.world.desk.register(Entry(name="Aaron First"))
    with room.qtbot.waitSignal(model.loaded):
        room.page.refresh()
    assert table.chosen_ids() == [model.ids[PAGE * 6 + 1]]  # the choice moved with its person


def test_a_search_says_in_the_table_why_somebody_was_found(room: Room) -> None:
    QTest.keyClicks(room.page.search, "garsia")
    room.settle(lambda: room.names() == ["José García Núñez"])
    row = room.page.model.index(0, Column.NAME)
    assert (row.data(MARKED), row.data(WHY)) == (("garcia",), "Sounds alike")
    assert row.data(Qt.ItemDataRole.ToolTipRole) == "José García Núñez · Sounds alike"
    room.page.search.clear()
    room.settle(lambda: len(room.names()) == len(PEOPLE))
    row = room.page.model.index(0, Column.NAME)
    assert (row.data(MARKED), row.data(WHY)) == (None, None)
