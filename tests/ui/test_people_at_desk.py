"""Walk-ins, companies and who came instead: at the desk's page, with the keyboard, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from checkin.desk import Desk
from checkin.domain.admission import Reason
from checkin.domain.attendees import Attendee, Entry
from checkin.domain.badges import Revoked
from checkin.domain.presence import Direction
from checkin.storage.listing import Listed, Only
from checkin.ui.company_dialog import CompanyDialog
from checkin.ui.overruled_strip import OverruledStrip
from checkin.ui.person_dialog import PersonDialog
from tests.ui.paper import start, stop
from tests.ui.printers import Printers
from tests.ui.test_door_page import Door, open_door
from tests.worlds import CERT, FORUM, World, build

Key = Qt.Key
KIM, JOSE, MARIA, LEE = "Kim Minseo", "José García Núñez", "María de la Luz Hernández", "Lee Jun"


def write(widget: QWidget, text: str) -> None:
    """Type ``text``, letters with accents and Hangul too, which ``QTest.keyClicks`` cannot."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, key)


class Hands:
    """A keyboard that counts."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget(), key)

    def type(self, text: str) -> None:
        self.keys += len(text)
        write(QApplication.focusWidget(), text)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = build(tmp_path / "event.checkin", sessions=(FORUM, CERT))
    yield world
    world.file.close()


@pytest.fixture
def door(world: World, settings: QSettings, qtbot: QtBot) -> Iterator[Door]:
    door = open_door(world, settings, qtbot)
    yield door
    door.settle()
    door.background.close()


def form(door: Door, kind: type[QDialog] = PersonDialog) -> Any:
    """The form in front, once it knows all that it can offer."""
    door.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    door.settle()
    return QApplication.activeModalWidget()


def listed(door: Door, attendee: Attendee) -> Listed:
    return door.world.desk.listed([attendee.id])[0]


def whole_name(door: Door, name: str) -> Attendee:
    (found,) = [match.attendee for match in door.world.desk.find(name)]
    return found


# --- walk-ins


def test_a_walk_in_takes_six_keys_beyond_the_name(
    world: World, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    settings.setValue("printing/printer", "Zebra")  # a desk with a printer prints walk-ins unless told otherwise
    door = open_door(world, settings, qtbot)
    printer = Printers()
    paper, threads = start(world, printer, settings, tmp_path / "kept" / "plan.json", door.page)
    door.page.people._print_people = paper.print_people
    write(door.page.box, "maría del carmen ruiz soto")
    door.settle()
    hands = Hands()
    hands.press(Key.Key_F4)
    dialog = form(door)
    hands.type("se")
    door.settle()
    assert dialog.form.completions.words == ["Secretaría"]
    hands.press(Key.Key_Down)
    assert dialog.form.fields["company"].text() == "Secretaría"
    with qtbot.waitSignals([dialog.saved, paper.idle], timeout=20_000):
        hands.press(Key.Key_Return)
    door.wait_for_focus()
    with qtbot.waitSignal(door.page.decided) as decided:
        hands.press(Key.Key_Return)
    assert hands.keys <= 6
    person = decided.args[0].attendee
    assert decided.args[0].admitted
    assert (person.name, person.given, person.surnames) == (
        "María del Carmen Ruiz Soto", "María del Carmen", "Ruiz Soto",
    )  # fmt: skip
    assert (person.company, person.country, person.sessions) == ("Secretaría", "MX", ("CERT",))
    badge = listed(door, person).badge
    assert [name for _, name, _, _ in printer.jobs] == ["Zebra"]
    assert badge is not None
    assert badge.prints == 1
    stop(paper, threads)
    door.close()


def test_enter_before_the_answer_still_saves_what_is_usual(door: Door) -> None:
    door.look_for("Hong Gildong")
    door.press(Key.Key_F4)
    door.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PersonDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    write(dialog.form.fields["company"], "hanbit")
    with door.bot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.form.fields["company"], Key.Key_Return)
    person = saved.args[0]
    assert (person.company, person.category, person.country) == ("Hanbit", "Korean company", "KR")
    assert (person.given, person.surnames) == ("Gildong", "Hong")


def test_what_is_usual_is_shown_as_suggested_and_typed_over(door: Door) -> None:
    door.press(Key.Key_F4)
    dialog = form(door)
    fields = dialog.form.fields
    write(fields["name"], "Ana Paz")
    write(fields["company"], "Hanbit")
    door.bot.waitUntil(lambda: "category" in dialog.form.suggested)
    assert dialog.form.suggested == {"given", "surnames", "category", "country"}
    assert dialog.form._labels["category"].text() == "Category · suggested"
    fields["category"].selectAll()
    write(fields["category"], "Press")
    assert "category" not in dialog.form.suggested
    fields["company"].selectAll()
    write(fields["company"], "Secretaría")  # of another company, another country: what was typed stays
    door.bot.waitUntil(lambda: dialog.form.sessions.ticks == {"CERT"})
    fields["company"].selectAll()
    write(fields["company"], "Nobody knows it")
    door.bot.waitUntil(lambda: not dialog.form.sessions.ticks)
    assert dialog.form.entry() == Entry(
        name="Ana Paz", given="Ana", surnames="Paz", company="Nobody knows it", category="Press"
    )
    with door.bot.waitSignal(dialog.saved):
        QTest.keyClick(fields["country"], Key.Key_Return)


@pytest.mark.parametrize("field", ["hangul", "title", "email", "category", "note"])
def test_enter_anywhere_saves(door: Door, field: str) -> None:
    door.press(Key.Key_F4)
    dialog = form(door)
    write(dialog.form.fields["name"], "Rosa Peña")
    dialog.form.fields[field].setFocus()
    with door.bot.waitSignal(dialog.saved):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)


def test_enter_in_the_sessions_saves_and_space_ticks(door: Door) -> None:
    door.press(Key.Key_F4)
    dialog = form(door)
    write(dialog.form.fields["name"], "Rosa Peña")
    dialog.form.sessions.setFocus()
    dialog.form.sessions.setCurrentRow(0)
    QTest.keyClick(dialog.form.sessions, Key.Key_Space)
    with door.bot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.form.sessions, Key.Key_Return)
    assert len(saved.args[0].sessions) == 1


def test_a_hangul_name_typed_as_the_name_goes_to_its_field_with_its_country(door: Door) -> None:
    door.press(Key.Key_F4)
    dialog = form(door)
    write(dialog.form.fields["name"], "박지우")
    QTest.keyClick(dialog.form.fields["name"], Key.Key_Tab)
    fields = dialog.form.fields
    assert (fields["hangul"].text(), fields["name"].text()) == ("박지우", "")
    assert dialog.form.entry().country == "KR"
    with door.bot.waitSignal(dialog.saved):
        QTest.keyClick(fields["company"], Key.Key_Return)


def test_a_name_with_a_comma_is_turned(door: Door) -> None:
    door.press(Key.Key_F4)
    dialog = form(door)
    write(dialog.form.fields["name"], "hernández íñiguez, maría de la luz")
    with door.bot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.form.fields["name"], Key.Key_Return)
    person = saved.args[0]
    assert (person.name, person.given, person.surnames) == (
        "María de la Luz Hernández Íñiguez", "María de la Luz", "Hernández Íñiguez",
    )  # fmt: skip


def test_a_company_is_completed_while_it_is_composed_and_escape_gives_the_letters_back(door: Door) -> None:
    door.world.desk.register(Entry(name="Ko Ara", company="(주)한빛소프트"))
    door.press(Key.Key_F4)
    dialog = form(door)
    line, words = dialog.form.fields["company"], dialog.form.completions
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("하", []))
    door.bot.waitUntil(lambda: words.words == ["(주)한빛소프트"])
    composed = QInputMethodEvent()
    composed.setCommitString("한")
    QApplication.sendEvent(line, composed)
    QTest.keyClick(line, Key.Key_Down)
    assert line.text() == "(주)한빛소프트"
    QTest.keyClick(line, Key.Key_Escape)
    assert line.text() == "한"
    assert words.words == []
    assert dialog.isVisible()
    QTest.keyClick(line, Key.Key_Down)
    QTest.mouseClick(
        words.viewport(), Qt.MouseButton.LeftButton, pos=words.visualRect(words.model().index(0, 0)).center()
    )
    assert line.text() == "(주)한빛소프트"
    write(dialog.form.fields["name"], "Ko Bora")
    with door.bot.waitSignal(dialog.saved):
        QTest.keyClick(line, Key.Key_Return)


def test_whether_walk_ins_are_printed_is_one_choice_wherever_it_is_shown(door: Door) -> None:
    door.press(Key.Key_F4)
    dialog = form(door)
    assert not dialog.prints.isChecked()  # badges go to a file here: nobody wants its dialog in a queue
    QTest.keyClick(dialog, Key.Key_P, Qt.KeyboardModifier.AltModifier)
    door.bot.waitUntil(dialog.prints.isChecked)
    assert door.page.print_walk_ins.isChecked()
    write(dialog.form.fields["name"], "Rosa Peña")
    with door.bot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.form.fields["name"], Key.Key_Return)
    assert door.printed == [saved.args[0].id]


def test_who_is_on_the_list_already_is_corrected_and_not_printed_again(door: Door) -> None:
    door.page.print_walk_ins.setChecked(True)
    maria = door.world.people[MARIA]
    door.look_for("maria hernandez")
    door.press(Key.Key_F4)
    dialog = form(door)
    door.bot.waitUntil(dialog.known.isVisible)
    dialog.known.linkActivated.emit(maria.id)
    door.bot.waitUntil(lambda: not dialog.prints.isVisible())
    Desk(door.world.file, "B", clock=door.world.clock).correct(maria.id, replace(maria.entry(), title="Ministra"))
    write(dialog.form.fields["title"], "Secretaria")
    with door.bot.waitSignal(dialog.saved):
        QTest.keyClick(dialog.form.fields["title"], Key.Key_Return)
    assert door.printed == []
    assert door.page.panel.picked is not None
    assert door.page.panel.picked.attendee.id == maria.id
    door.bot.waitUntil(lambda: len(door.page.findChildren(OverruledStrip)) == 1)
    strip = door.page.findChildren(OverruledStrip)[0]
    with door.bot.waitSignal(strip.taken):
        strip.lines["title"].take.click()
    person = door.world.desk.person(maria.id)[0]
    assert person.title == "Ministra"
    assert (person.name, person.given, person.surnames) == (MARIA, "", "")  # what was proposed was not theirs


# --- who came instead


def test_somebody_else_came(door: Door) -> None:
    door.page.print_walk_ins.setChecked(True)
    door.look_for("maria")
    door.press(Key.Key_Return)
    door.press(Key.Key_F7)
    dialog = form(door)
    assert MARIA in dialog.windowTitle()
    write(QApplication.focusWidget(), "Rosa Peña")
    with door.bot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    newcomer = saved.args[0]
    assert (newcomer.company, newcomer.country, newcomer.sessions) == ("Secretaría", "MX", ("CERT",))
    assert door.printed == [newcomer.id]
    door.wait_for_focus()
    with door.bot.waitSignal(door.page.decided) as decided:
        door.press(Key.Key_Return)
    assert decided.args[0].attendee.id == newcomer.id
    assert door.scan(door.world.numbers[MARIA]).reason is Reason.REVOKED
    assert door.page.panel.word.text() == "Somebody else came"
    assert door.page.panel.detail.text().startswith("Rosa Peña came instead (")
    _, badges, _ = door.world.desk.person(door.world.people[MARIA].id)
    assert badges[0].why == Revoked.SUBSTITUTED


def test_who_was_let_in_cannot_be_replaced(door: Door) -> None:
    door.scan(door.world.numbers[MARIA])
    with door.bot.waitSignal(door.page.said) as said:
        door.press(Key.Key_F7)
    assert said.args[0] == "warn"
    assert said.args[1] == f"{MARIA} was let in and cannot be replaced. Register the other one as a walk-in."
    assert QApplication.activeModalWidget() is None
    door.press(Key.Key_Escape)


def test_who_came_while_the_form_was_open_is_not_replaced(door: Door) -> None:
    door.look_for("maria")
    door.press(Key.Key_Return)
    door.page.resize(1400, 700)
    door.bot.waitUntil(door.page.panel.replace.isVisible)
    QTest.mouseClick(door.page.panel.replace, Qt.MouseButton.LeftButton)
    dialog = form(door)
    write(dialog.form.fields["name"], "Rosa Peña")
    door.world.desk.admit(door.world.people[MARIA].id, "FORUM")
    QTest.keyClick(dialog.form.fields["name"], Key.Key_Return)
    door.bot.waitUntil(lambda: MARIA in dialog.trouble.text)
    assert len(door.world.desk.listed_ids(None, Only())) == 4
    dialog.done(0)


def test_a_key_that_was_pressed_twice_opens_one_form(door: Door) -> None:
    door.look_for("maria")
    for key in (Key.Key_F7, Key.Key_F6):
        QTest.keyClick(door.page.box, key)
        QTest.keyClick(door.page.box, key)
        door.settle()
        QApplication.activeModalWidget().done(0)
        assert QApplication.activeModalWidget() is None
        door.wait_for_focus()


def test_the_button_for_it_is_offered_where_there_is_room(door: Door) -> None:
    door.page.resize(1400, 700)
    door.look_for("maria")
    door.press(Key.Key_Return)
    replace_button = door.page.panel.replace
    door.bot.waitUntil(replace_button.isVisible)
    door.page.setMinimumSize(700, 600)  # as the window is: smaller than what would be shown asks for
    door.page.resize(760, 700)
    door.bot.waitUntil(lambda: not replace_button.isVisible())
    others = (door.page.panel.admit, door.page.panel.print)
    door.bot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in others))


def test_f7_without_anybody_says_what_to_do(door: Door) -> None:
    with door.bot.waitSignal(door.page.said) as said:
        door.press(Key.Key_F7)
    assert "F7" in said.args[1]


# --- companies


def names(dialog: CompanyDialog) -> list[str]:
    return [dialog.people.item(row, 0).text() for row in range(dialog.people.rowCount())]


def test_a_company_shows_above_the_people_and_lets_its_own_in_by_enter(door: Door) -> None:
    door.look_for("hanb")
    door.bot.waitUntil(door.page.companies.isVisible)
    assert "Hanbit · 0 of 2 here" in door.page.companies.text()
    door.press(Key.Key_F6)
    dialog = form(door, CompanyDialog)
    assert names(dialog) == ["김민서  Kim Minseo", "이준  Lee Jun"]
    QTest.keyClick(dialog.search, Key.Key_Return)
    assert dialog.people.hasFocus()
    for name in (KIM, LEE):
        assert dialog.people.person.attendee.name == name
        with door.bot.waitSignal(door.page.decided) as decided:
            QTest.keyClick(dialog.people, Key.Key_Return)
        assert decided.args[0].attendee.name == name
        assert decided.args[0].direction is Direction.IN
        door.settle()
        door.settle()
    assert dialog._count.text() == "2 of 2 here"
    assert dialog.people.item(1, 2).text().endswith("inside now")
    QTest.keyClick(dialog.people, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert door.printed == [door.world.people[KIM].id, door.world.people[LEE].id]
    door.world.desk.note_printed(door.world.cards(KIM), "Zebra", "a6")  # as the printer does, and then tells the page
    door.page.refresh()
    door.bot.waitUntil(lambda: dialog.people.item(0, 3).text() == "Printed")
    QTest.keyClick(dialog, Key.Key_F7)
    assert "Kim Minseo" in dialog.trouble.text or "Lee Jun" in dialog.trouble.text
    QTest.keyClick(dialog, Key.Key_Escape)
    door.wait_for_focus()


def test_a_company_of_the_person_on_the_panel_takes_a_newcomer_and_a_substitute(door: Door) -> None:
    door.scan(door.world.numbers[KIM])
    door.press(Key.Key_F6)
    dialog = form(door, CompanyDialog)
    assert dialog.windowTitle() == "Companies"
    assert dialog.people.person.attendee.name == LEE  # who is not here yet
    QTest.keyClick(dialog.people, Key.Key_F4)
    added = form(door)
    write(QApplication.focusWidget(), "Oh Taegang")
    assert added.form.entry().category == "Korean company"
    with door.bot.waitSignal(added.saved):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    door.bot.waitUntil(lambda: (one := dialog.people.person) is not None and one.attendee.name == "Oh Taegang")
    dialog.activateWindow()  # as a window manager sees to
    door.bot.waitUntil(dialog.people.hasFocus)
    door.settle()
    dialog.people.choose(door.world.people[LEE].id)
    QTest.keyClick(dialog.people, Key.Key_F7)
    instead = form(door)
    assert LEE in instead.windowTitle()
    write(QApplication.focusWidget(), "Yoo Jaerin")
    with door.bot.waitSignal(instead.saved):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    door.bot.waitUntil(lambda: "Yoo Jaerin" in names(dialog))
    door.settle()
    assert dialog.people.person.attendee.name == "Yoo Jaerin"
    last = dialog.people.rowCount() - 1
    assert dialog.people.item(last, 0).text() == "이준  Lee Jun"
    assert dialog.people.item(last, 2).text() == "Yoo Jaerin came instead"
    assert door.world.desk.scan(door.world.numbers[LEE], "FORUM").successor == whole_name(door, "Yoo Jaerin")
    dialog.reject()


def test_the_person_who_was_highlighted_is_pointed_at_in_their_company(door: Door) -> None:
    door.look_for("lee jun")
    door.press(Key.Key_Return)
    door.press(Key.Key_F6)
    dialog = form(door, CompanyDialog)
    assert dialog.people.person.attendee.name == LEE
    with door.bot.waitSignal(door.page.decided) as decided:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert decided.args[0].attendee.name == LEE
    door.bot.waitUntil(lambda: (one := dialog.people.person) is not None and one.attendee.name == KIM)
    dialog.reject()


def test_companies_are_searched_with_the_keyboard_alone(door: Door) -> None:
    door.press(Key.Key_F6)
    dialog = form(door, CompanyDialog)
    assert dialog.companies.count() == 3
    QTest.keyClick(dialog.search, Key.Key_Down)
    door.bot.waitUntil(lambda: names(dialog) == ["김민서  Kim Minseo", "이준  Lee Jun"])
    write(dialog.search, "secretaria")
    door.bot.waitUntil(lambda: names(dialog) == [MARIA])
    QTest.keyClick(dialog.search, Key.Key_Return)
    write(dialog.people, "z")  # a letter belongs to the search again
    door.bot.waitUntil(lambda: names(dialog) == [])
    assert dialog.search.hasFocus()
    assert dialog._title.text() == "No company of that name"
    assert not dialog.admit.isEnabled()
    QTest.keyClick(dialog.search, Key.Key_Escape)
    assert dialog.search.text() == ""
    QTest.keyClick(dialog.search, Key.Key_Escape)
    door.wait_for_focus()


def test_enter_before_the_people_were_read_goes_to_them_and_lets_nobody_else_in(door: Door) -> None:
    door.press(Key.Key_F6)
    door.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CompanyDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CompanyDialog)
    QTest.keyClick(dialog.search, Key.Key_Return)
    door.bot.waitUntil(dialog.people.hasFocus)
    write(dialog.people, "h")  # goes into the search, and so does the rest
    write(dialog.search, "anbit")  # the people shown are still those of the first company
    dialog.let_in()
    dialog.replace_person()
    door.settle()
    assert not door.verdicts
    assert names(dialog) == ["김민서  Kim Minseo", "이준  Lee Jun"]
    dialog.reject()


def test_a_scan_while_a_company_is_open_is_seen_in_it(door: Door) -> None:
    door.look_for("hanb")
    door.press(Key.Key_F6)
    dialog = form(door, CompanyDialog)
    door.page.scan(door.world.numbers[LEE])
    door.bot.waitUntil(lambda: dialog._count.text() == "1 of 2 here")
    assert dialog.people.person.attendee.name == KIM
    dialog.reject()
