"""The small widgets: reached by keyboard, named for a screen reader, spoken again after a change of language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.ui.kiosk_poster import KioskPoster, Notice
from checkin.ui.language import Language
from checkin.ui.widgets import Card, Choice, EmptyState, Hue, MessageStrip, Pill, ProgressStrip, Rail, SearchBox, Tone


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox("Scan or search")
    qtbot.addWidget(box)
    return box


def compose(box: SearchBox, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(box, event)


def test_a_search_hears_hangul_while_it_is_composed(box: SearchBox) -> None:
    heard: list[str] = []
    box.edited.connect(heard.append)
    for preedit, commit in [("ㄱ", ""), ("기", ""), ("김", ""), ("ㅁ", "김"), ("미", ""), ("민", ""), ("", "민")]:
        compose(box, preedit, commit)
    assert heard == ["ㄱ", "기", "김", "김ㅁ", "김미", "김민"]
    assert box.text() == "김민"


def test_a_syllable_is_composed_where_the_cursor_is(box: SearchBox) -> None:
    box.setText("김서")
    box.setCursorPosition(1)
    compose(box, "민")
    assert box.looks == "김민서"


def test_escape_empties_the_box_then_goes_on(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "gar")
    with qtbot.waitSignal(box.edited) as edited:
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), edited.args) == ("", [""])


def test_down_leads_to_the_results(box: SearchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.descended):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_a_message_that_must_be_read_stays(qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.say("Saved.", Tone.DONE)
    assert strip._timer.isActive()
    strip.say("The printer does not answer.", Tone.ERROR)
    assert not strip._timer.isActive()
    assert (strip.text, strip.accessibleName()) == ("The printer does not answer.",) * 2
    qtbot.mouseClick(strip.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert strip.text == ""


def test_good_news_goes_away_by_itself(qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip._timer.setInterval(1)
    strip.say("Saved.", Tone.DONE)
    qtbot.waitUntil(strip.isHidden)


def test_a_widget_s_own_words_follow_the_language(qtbot: QtBot, settings: QSettings) -> None:
    strip, message = ProgressStrip(), MessageStrip()
    qtbot.addWidget(strip)
    qtbot.addWidget(message)
    language = Language(settings)
    language.speak("ko")
    QCoreApplication.processEvents()
    assert strip.findChild(QPushButton).text() == "취소"
    assert message.findChild(QToolButton).accessibleName() == "닫기"
    language.speak("en")
    delete(language)


def test_progress_can_be_cancelled_once(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Drawing badges", 262)
    strip.step(120, 262)
    bar, cancel = strip.findChild(QProgressBar), strip.findChild(QPushButton)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (120, 262, "Drawing badges")
    asked: list[bool] = []
    strip.cancelled.connect(lambda: asked.append(True))
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    assert asked == [True]
    assert strip.end()
    assert strip.isHidden()
    strip.begin("Again")
    assert cancel.isEnabled()
    assert bar.maximum() == 0
    assert not strip.end()


def test_an_empty_page_says_what_to_do(qtbot: QtBot) -> None:
    page = EmptyState("people", "Nobody yet", "Import a list.", "Import")
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.chosen):
        qtbot.keyClick(page.findChild(QPushButton), Qt.Key.Key_Space)
    page.set_words("Nobody", "Nothing to do")
    assert page.findChild(QPushButton).isHidden()
    assert page.accessibleName() == "Nobody"


def test_an_empty_page_fits_a_narrow_panel(qtbot: QtBot) -> None:
    empty = EmptyState(
        "people", "Nobody chosen", "Choose a person to see their badge, where they are, and what happened."
    )
    qtbot.addWidget(empty)
    for width in (352, 1000):
        empty.resize(width, 400)
        with qtbot.waitExposed(empty):
            empty.show()
        inside = empty.contentsRect()
        for label in empty.findChildren(QLabel):
            assert inside.contains(label.geometry())
            assert label.height() >= label.heightForWidth(label.width())


def test_the_rail_is_walked_with_the_arrow_keys(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for key, icon in (("desk", "desk"), ("people", "people"), ("export", "export")):
        rail.add(key, icon, key.title())
    rail.set_open("people", False)
    rail.choose("desk")
    with qtbot.waitActive(rail):
        rail.show()
        rail.activateWindow()
    desk, _, export = rail.findChildren(QToolButton)
    desk.setFocus()
    qtbot.keyClick(desk, Qt.Key.Key_Down)
    assert export.hasFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(export, Qt.Key.Key_Space)
    assert chosen.args == ["export"]
    assert (export.isChecked(), desk.isChecked()) == (True, False)
    qtbot.keyClick(export, Qt.Key.Key_Up)
    assert desk.hasFocus()
    assert desk.accessibleName() == "Desk"


def test_a_choice_keeps_its_key_while_its_words_change(qtbot: QtBot) -> None:
    choice = Choice("Session")
    qtbot.addWidget(choice)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    choice.offer([("a", "Forum"), ("b", "Seminar")])
    choice.choose("b")
    choice.offer([("c", "Otro"), ("a", "Foro"), ("b", "Seminario")])
    assert (choice.key, choice.currentText(), heard) == ("b", "Seminario", [])
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert heard == ["a"]
    choice.offer([("c", "Otro")])
    assert choice.key == "c"
    choice.offer([])
    assert choice.key == ""
    with pytest.raises(KeyError):
        choice.choose("a")


def test_the_wheel_does_not_turn_a_choice(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.offer([("a", "Forum"), ("b", "Seminar")])
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(choice, wheel)
    assert choice.key == "a"


def test_a_pill_and_a_card(qtbot: QtBot) -> None:
    card, pill = Card("Guests"), Pill("Inside", Hue.GREEN)
    qtbot.addWidget(card)
    card.body.addWidget(pill)
    pill.show_state("", Hue.NEUTRAL)
    assert pill.isHidden()
    card.set_title("")
    assert card.findChild(QLabel).isHidden()


def test_the_lines_of_a_kiosk_are_equally_large(qtbot: QtBot) -> None:
    poster = KioskPoster()
    qtbot.addWidget(poster)
    poster.resize(1900, 900)
    with qtbot.waitExposed(poster):
        poster.show()
    long = "다음 상담: 11:35, 12번 테이블, Autopartes del Bajío, S.A. de C.V., Salón Maya"
    poster.show_notice(Notice("check", "환영합니다", ("입장 확인: Forum", long, "명찰은 등록 데스크에서 받아 주세요.")))
    small = {line.font_size() for line in poster.lines}
    assert len(small) == 1
    poster.show_notice(Notice("check", "환영합니다", ("입장 확인: Forum",)))
    large = {line.font_size() for line in poster.lines}
    assert len(large) == 1
    assert max(large) > max(small)
