"""A session's form without a mouse: where Tab stops, what Enter does, and that every letter with Alt has one meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from checkin.domain.admission import Reason
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.office import Office
from checkin.ui.background import Background
from checkin.ui.language import LANGUAGES, Language
from checkin.ui.session_dialog import SessionDialog
from tests.ui.mnemonics import shared_letters
from tests.worlds import FORUM, PRESS, World, build

Key = Qt.Key
Open = Callable[..., SessionDialog]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin")
    yield made
    made.file.close()


@pytest.fixture
def language(qapp: object, settings: QSettings) -> Iterator[Language]:
    language = Language(settings)
    language.speak("en")
    yield language
    language.speak("en")


@pytest.fixture
def form(world: World, language: Language, qtbot: QtBot) -> Iterator[Open]:
    background = Background()
    office = Office(world.file, clock=world.clock)

    def opened(session: Session | None = FORUM) -> SessionDialog:
        dialog = SessionDialog(world.desk, office, background, session)
        # closing it would ask whether the changes are to be discarded
        qtbot.addWidget(dialog, before_close_func=lambda form: form.done(0))
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    yield opened
    background.close()


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def press(key: Qt.Key, *, alt: bool = False) -> None:
    QTest.keyClick(focused(), key, Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier)


def type_in(text: str) -> None:
    QTest.keyClicks(focused(), text)


def test_numbers_are_typed_over_no_limit(form: Open) -> None:
    dialog = form()
    press(Key.Key_P, alt=True)
    assert focused() is dialog.seats.capacity
    type_in("40")
    press(Key.Key_Tab)
    type_in("3")
    assert (dialog.seats.capacity.value(), dialog.seats.quota.value()) == (40, 3)


def test_a_click_into_no_limit_selects_it_too(form: Open, qtbot: QtBot) -> None:
    dialog = form()
    dialog.tabs.setCurrentWidget(dialog.seats)
    dialog.seats.quota.setFocus()
    capacity = dialog.seats.capacity
    QTest.mouseClick(capacity.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: capacity.lineEdit().hasSelectedText())
    type_in("12")
    assert capacity.value() == 12


def test_tab_comes_to_the_hour(form: Open) -> None:
    dialog = form()
    for wanted in (dialog.when.room, dialog.when.starts):
        while focused() is not wanted:
            press(Key.Key_Tab)
    assert dialog.when.starts.currentSection() is QDateTimeEdit.Section.HourSection
    press(Key.Key_Down)
    assert dialog.when.starts.time().hour() == 8
    assert dialog.when.ends.time().hour() == 11


@pytest.mark.parametrize(("half", "hour"), [("a", 9), ("AM", 9), ("p", 21), ("p.m.", 21)])
def test_the_half_of_the_day_takes_a_letter(form: Open, half: str, hour: int) -> None:
    dialog = form()
    starts = dialog.when.starts
    day = starts.date()
    starts.setFocus(Qt.FocusReason.TabFocusReason)
    type_in("9")
    press(Key.Key_Tab)
    assert starts.currentSection() is QDateTimeEdit.Section.AmPmSection
    type_in(half)
    press(Key.Key_Tab)
    assert focused() is not starts
    assert (starts.date(), starts.time().hour()) == (day, hour)


def test_tab_stops_at_the_chosen_rule(form: Open) -> None:
    dialog = form(PRESS)
    press(Key.Key_H, alt=True)
    assert focused() is dialog.who.rules[OpenTo.CATEGORY]
    press(Key.Key_P, alt=True)
    dialog.seats.quotas.add.setFocus()
    press(Key.Key_Tab)
    assert focused() is dialog.seats.entries[EntryRule.AFTER_EXIT]
    press(Key.Key_Up)
    assert dialog.seats.said["entry"] is EntryRule.ONCE


def test_a_list_marks_the_row_that_space_ticks(form: Open, qtbot: QtBot) -> None:
    dialog = form(PRESS)
    press(Key.Key_H, alt=True)
    groups = dialog.who.groups[OpenTo.CATEGORY]
    qtbot.waitUntil(lambda: groups.list.count() > 1)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert focused() is groups.list
    assert groups.list.currentItem().isSelected()
    assert groups.chosen == ("Press",)
    press(Key.Key_Space)
    assert groups.chosen == ()


def test_questions_are_added_without_a_mouse(form: Open) -> None:
    dialog = form()
    press(Key.Key_Q, alt=True)
    assert focused() is dialog.questions.add
    press(Key.Key_Return)
    type_in("Gift handed over?")
    press(Key.Key_Backtab)
    press(Key.Key_Return)
    type_in("Interpreter?")
    assert dialog.isVisible()
    assert [question.text for question in dialog.questions.questions] == ["Gift handed over?", "Interpreter?"]


def test_a_letter_goes_from_the_trial_to_its_page(form: Open) -> None:
    dialog = form()
    press(Key.Key_O, alt=True)
    assert focused() is dialog.trial.search
    press(Key.Key_P, alt=True)
    assert focused() is dialog.seats.capacity
    press(Key.Key_N, alt=True)
    assert focused() is dialog.trial.time
    press(Key.Key_Q, alt=True)
    assert focused() is dialog.questions.add


def test_enter_takes_the_person_who_is_still_being_looked_for(form: Open, qtbot: QtBot) -> None:
    dialog = form(PRESS)
    with qtbot.waitSignal(dialog.trial.tried) as tried:
        dialog.trial.search.setFocus()
        type_in("Kim Min")
        press(Key.Key_Return)
    assert dialog.isVisible()
    assert (dialog.trial.person and dialog.trial.person.name, tried.args[0].reason) == (
        "Kim Minseo", Reason.NOT_INVITED,
    )  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("session", [None, PRESS], ids=["new", "known"])
def test_no_two_things_have_one_letter(form: Open, language: Language, code: str, session: Session | None) -> None:
    dialog = form(session)
    language.speak(code)
    dialog.questions.add.click()
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        assert shared_letters(dialog) == []
