"""What follows a verdict at the desk: questions, a supervisor's PIN, who is to be told, and this desk's own settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from checkin.desk import REPEATS, Desk
from checkin.domain.admission import Reason
from checkin.domain.questions import Answering, Question
from checkin.domain.roles import Role
from checkin.domain.sessions import EntryRule
from checkin.office import Office
from checkin.ui import desk_settings, history
from checkin.ui.desk_dialog import DeskDialog
from checkin.ui.overrule_dialog import OverruleDialog
from checkin.ui.person_dialog import PersonDialog
from checkin.ui.questions_dialog import QuestionsDialog
from checkin.ui.supervisor_dialog import SupervisorDialog
from tests.ui.test_door_page import Door, open_door
from tests.worlds import CERT, FORUM, World, build

Key = Qt.Key
KIM, JOSE, LEE = "Kim Minseo", "José García Núñez", "Lee Jun"
ASKING = replace(
    FORUM,
    questions=(
        Question("gift", "Gift handed over?"),
        Question("language", "Interpreter into?", Answering.CHOICE, ("Spanish", "Korean")),
        Question("host", "Host?", Answering.TEXT, optional=True),
    ),
    capacity=5,
)
DAY = replace(FORUM, code="DAY", name="Arrived", entry=EntryRule.ALWAYS, starts=FORUM.starts - timedelta(days=1))


def opened(path: Path, settings: QSettings, qtbot: QtBot, *sessions: Any) -> Iterator[Door]:
    world = build(path, sessions=sessions)
    door = open_door(world, settings, qtbot)
    yield door
    door.settle()
    door.background.close()
    assert Office(world.file).check().agrees
    world.file.close()


@pytest.fixture
def asking(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Door]:
    yield from opened(tmp_path / "asking.checkin", settings, qtbot, ASKING)


@pytest.fixture
def listed(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Door]:
    """A door at which only María is invited, and a PIN on the event."""
    for door in opened(tmp_path / "listed.checkin", settings, qtbot, CERT, DAY):
        Office(door.world.file, clock=door.world.clock).set_pin("2468")
        door.bot.waitUntil(lambda: door.page.bar.session is not None)  # noqa: B023
        door.page.bar.stand_at(CERT)
        yield door


def dialog(door: Door, kind: type[QDialog]) -> Any:
    door.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def closed(door: Door) -> None:
    door.bot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def answers(world: World, name: str) -> dict[str, Any]:
    with world.file.reading() as records:
        return dict(records.answers_of("FORUM", world.people[name].id))


# --- questions


def test_questions_are_answered_with_the_keyboard_alone(asking: Door) -> None:
    held = asking.scan(asking.world.numbers[KIM])
    assert held.reason is Reason.QUESTIONS
    asked = dialog(asking, QuestionsDialog)
    tick, choice, host = asked.asked
    asking.bot.waitUntil(tick.tick.hasFocus)
    QTest.keyClick(tick.tick, Key.Key_Space)
    QTest.keyClick(asked, Key.Key_Return)  # one is missing
    assert "answer" in choice.wrong.text()
    assert not tick.wrong.isVisible()
    QTest.keyClick(choice.choices[0], Key.Key_2)
    assert choice.choices[1].isChecked()
    QTest.keyClicks(host.line, "  Sra.   Ruiz ")
    with asking.bot.waitSignal(asking.page.decided) as decided:
        QTest.keyClick(host.line, Key.Key_Return)
    verdict = decided.args[0]
    assert (verdict.admitted, verdict.seats_left) == (True, 4)
    assert asking.page.panel.detail.text().endswith("Seats left: 4")
    assert answers(asking.world, KIM) == {"gift": True, "language": "Korean", "host": "Sra. Ruiz"}
    told = history.tell(asking.world.desk.history(asking.world.people[KIM].id), {"FORUM": ASKING})
    answered = "Gift handed over? yes; Interpreter into? Korean; Host? Sra. Ruiz"
    assert f"Asked at Future Cooperation Forum: {answered}" in [line.text for line in told]
    closed(asking)
    asking.wait_for_focus()


def test_escape_leaves_the_guest_waiting_and_f8_asks_again(asking: Door) -> None:
    asking.scan(asking.world.numbers[KIM])
    QTest.keyClick(dialog(asking, QuestionsDialog), Key.Key_Escape)
    closed(asking)
    assert asking.page.panel.word.text() == "Please ask"
    assert asking.page.panel.overrule.text().startswith("Answer")
    assert answers(asking.world, KIM) == {}
    asking.wait_for_focus()
    asking.press(Key.Key_F8)
    asked = dialog(asking, QuestionsDialog)
    asked.asked[1].choices[0].click()
    with asking.bot.waitSignal(asking.page.decided):
        asked.admit.click()
    assert answers(asking.world, KIM) == {"gift": False, "language": "Spanish"}


def test_the_next_scan_puts_the_questions_of_the_last_guest_away(asking: Door) -> None:
    asking.scan(asking.world.numbers[KIM])
    first = dialog(asking, QuestionsDialog)
    with asking.bot.waitSignal(asking.page.decided):
        asking.page.scan(asking.world.numbers[LEE])  # as the scanner does, whatever is in front
    second = dialog(asking, QuestionsDialog)
    assert second is not first
    assert "Lee Jun" in second._title.text()
    QTest.keyClick(second, Key.Key_Escape)
    closed(asking)


def test_a_half_filled_form_is_not_covered(asking: Door) -> None:
    asking.page.register()
    form = dialog(asking, PersonDialog)
    QTest.keyClicks(form.form.fields["name"], "Ana")
    with asking.bot.waitSignal(asking.page.decided) as decided:
        asking.page.scan(asking.world.numbers[KIM])
    assert decided.args[0].reason is Reason.QUESTIONS
    asking.settle()
    assert QApplication.activeModalWidget() is form
    form.form.fields["name"].clear()
    form.reject()
    closed(asking)


# --- a supervisor


def test_what_staff_may_not_overrule_asks_for_the_pin_once(listed: Door) -> None:
    refused = listed.scan(listed.world.numbers[KIM])
    assert refused.reason is Reason.NOT_INVITED
    listed.press(Key.Key_F8)
    why = dialog(listed, OverruleDialog)
    QTest.keyClicks(why.reason, "guest of the host")
    QTest.keyClick(why.reason, Key.Key_Return)  # the page has not heard of the PIN yet
    listed.bot.waitUntil(why.pin.isVisible)
    layout = why.layout()
    assert layout is not None
    why.setMinimumWidth(0)
    why.resize(440, layout.totalHeightForWidth(440))  # as with long names: not a pixel to spare
    QTest.keyClicks(why.pin.line, "1111")
    QTest.keyClick(why.pin.line, Key.Key_Return)
    listed.bot.waitUntil(lambda: "not the supervisor" in why.pin.wrong.text())
    assert why.height() >= layout.totalHeightForWidth(why.width()), "what is said of it takes nobody's room"
    QTest.keyClicks(why.pin.line, "2468")
    with listed.bot.waitSignal(listed.page.decided) as decided:
        QTest.keyClick(why.pin.line, Key.Key_Return)
    assert (decided.args[0].admitted, decided.args[0].override) == (True, "guest of the host")
    assert listed.world.desk.role is Role.STAFF, "the supervisor goes after it"
    closed(listed)
    listed.wait_for_focus()

    listed.world.clock.move(minutes=1)
    listed.scan(listed.world.numbers[LEE])
    listed.press(Key.Key_F8)
    again = dialog(listed, OverruleDialog)
    assert again.pin.isVisible(), "known now"
    again.common[0].click()
    assert not again.pin.line.text()
    assert again.isVisible(), "a reason alone does not do"
    again.reject()
    closed(listed)


def test_an_old_scan_is_taken_back_by_a_supervisor(listed: Door) -> None:
    listed.scan(listed.world.numbers["María de la Luz Hernández"])
    listed.world.clock.move(minutes=16)
    listed.page.refresh()
    listed.settle()
    listed.press(Key.Key_F9)
    asked = dialog(listed, SupervisorDialog)
    assert any("15 minutes" in label.text() for label in asked.findChildren(QLabel))
    asked.action.click()
    assert asked.isVisible(), "without a PIN nothing happens"
    QTest.keyClicks(asked.pin.line, "0000")
    QTest.keyClick(asked.pin.line, Key.Key_Return)
    listed.bot.waitUntil(asked.pin.wrong.isVisible)
    QTest.keyClicks(asked.pin.line, "2468")
    with listed.bot.waitSignal(listed.page.thoughts.taken_back):
        QTest.keyClick(asked.pin.line, Key.Key_Return)
    assert listed.page.panel.word.text() == "Taken back"
    closed(listed)


# --- who is to be told


def test_every_desk_says_who_is_to_be_told_until_they_were(asking: Door) -> None:
    world = asking.world
    for number, name in enumerate((KIM, LEE, JOSE)):
        person = world.people[name]
        world.desk.set_conditions(person.id, blocked="", days=(), alert=f"Host {number}")
    Office(world.file, clock=world.clock).set_session(replace(ASKING, questions=()))
    assert not asking.page.alerts.isVisible()
    other = Desk(world.file, "North", clock=world.clock)
    for name in (KIM, LEE, JOSE):
        assert other.scan(world.numbers[name], "FORUM").admitted
        world.clock.move(seconds=10)
    asking.page._look_around()  # as every two seconds
    asking.bot.waitUntil(asking.page.alerts.isVisible)
    lines = asking.page.alerts.text.splitlines()
    assert len(lines) == 2
    assert all(word in lines[0] for word in (KIM, "9:00", "North", "Host 0"))
    assert lines[1] == "and 2 more"
    QTest.mouseClick(asking.page.alerts.lines[0].told, Qt.MouseButton.LeftButton)
    asking.bot.waitUntil(lambda: len(asking.page.alerts.alerts) == 2)
    assert [person.called for person, _ in other.alerts()] == [LEE, JOSE]
    told = history.tell(world.desk.history(world.people[KIM].id), {})
    assert told[-1].text == "Host 0 was told that they came"
    for name in (LEE, JOSE):
        other.note_told(world.people[name].id, "Host")
    asking.page._look_around()
    asking.bot.waitUntil(lambda: not asking.page.alerts.isVisible())


# --- this desk


def test_this_desk_remembers_what_its_scans_do_besides(listed: Door, settings: QSettings) -> None:
    desk = listed.world.desk
    listed.page.show_settings()
    form = dialog(listed, DeskDialog)
    listed.bot.waitUntil(lambda: form.also.count() == 2)
    (day,) = form.also.findItems("Arrived", Qt.MatchFlag.MatchExactly)
    day.setCheckState(Qt.CheckState.Checked)
    form.repeats.setChecked(True)
    form.name.setText(" North  door ")
    with listed.bot.waitSignal(listed.page.desk_named) as named:
        form.save.click()
    assert named.args == ["North door"]
    assert (desk.also, desk.repeats) == (("DAY",), REPEATS)
    again = Desk(listed.world.file, "B", clock=listed.world.clock)
    desk_settings.settle(again, settings)
    assert (again.also, again.repeats) == (("DAY",), REPEATS)
    desk_settings.keep(again, settings, (), repeats=False)
    assert (again.also, again.repeats) == ((), timedelta(0))
    closed(listed)


def test_only_who_knows_the_pin_changes_it(listed: Door) -> None:
    listed.world.desk.unlock("")  # the desk has heard of the PIN
    listed.page.show_settings()
    form = dialog(listed, DeskDialog)
    assert form.in_force.isVisible()
    QTest.keyClicks(form.new_pin, "12")
    QTest.keyClick(form.new_pin, Key.Key_Return)
    assert "4 digits" in form.pin_form.wrong["pin"].text()
    form.new_pin.setText("1357")
    QTest.keyClick(form.new_pin, Key.Key_Return)
    listed.bot.waitUntil(form.in_force.wrong.isVisible)
    QTest.keyClicks(form.in_force.line, "2468")
    form.set.click()
    listed.bot.waitUntil(lambda: "in force" in form.strip.text)
    desk = listed.world.desk
    assert desk.role is Role.STAFF
    assert not desk.unlock("2468")
    QTest.keyClicks(form.in_force.line, "1357")
    form.take_away.click()
    listed.bot.waitUntil(lambda: "no PIN" in form.strip.text)
    assert desk.role is Role.SUPERVISOR
    assert not form.in_force.isVisible()
    form.reject()
    closed(listed)
