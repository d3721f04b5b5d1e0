"""No two things on one page answer to the same Alt key, in any language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from checkin.ui.desk_printing_dialog import DeskPrintingDialog
from checkin.ui.language import LANGUAGES, Language
from checkin.ui.session_dialog import SessionDialog
from tests.ui import test_attendees_page as attendees
from tests.ui import test_meetings_page as meetings
from tests.ui.paper import Paper
from tests.ui.test_session_rules import Form
from tests.worlds import PEOPLE

in_english, empty, meeting_room = meetings.in_english, meetings.empty, meetings.room
list_room, people = attendees.room, attendees.people


def clashes(page: QWidget) -> dict[str, list[str]]:
    """The words on ``page`` that are reached by the same key."""
    words: dict[str, list[str]] = defaultdict(list)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            said = [widget.text()]
        else:
            said = [widget.tabText(place) for place in range(widget.count())] if isinstance(widget, QTabBar) else []
        for word in said:
            if key := QKeySequence.mnemonic(word).toString():
                words[key].append(word)
    assert words
    return {key: said for key, said in words.items() if len(said) > 1}


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, in_english: Language) -> Iterator[str]:
    """Each language, while the window is open."""
    yield request.param
    in_english.speak("en")


def test_a_person_and_several_beside_the_list(list_room: attendees.Room, in_english: Language, spoken: str) -> None:
    in_english.speak(spoken)
    list_room.choose(PEOPLE[0].name)
    assert clashes(list_room.page) == {}
    list_room.page.table.selectAll()
    list_room.settle(list_room.page.several.isVisible)
    assert clashes(list_room.page) == {}


def test_a_meeting_beside_the_board(meeting_room: meetings.Room, in_english: Language, spoken: str) -> None:
    in_english.speak(spoken)
    panel, meeting = meeting_room.page.panel, meeting_room.meeting("Hanbit")
    meeting_room.choose(meeting)
    assert clashes(meeting_room.page) == {}
    panel.start.click()
    meeting_room.settle(panel.outcome.isVisible)
    assert clashes(meeting_room.page) == {}


def test_how_a_desk_prints(paper: Paper, in_english: Language, spoken: str) -> None:
    in_english.speak(spoken)
    dialog = DeskPrintingDialog(paper.printing.watch, paper.threads[2], paper.window)
    dialog.open()
    paper.bot.waitUntil(lambda: dialog.second.count() == 3)
    found = clashes(dialog)
    dialog.reject()
    assert found == {}


def test_the_pages_of_a_session_s_form(qtbot: QtBot, tmp_path: Path, in_english: Language, spoken: str) -> None:
    in_english.speak(spoken)
    form = Form(tmp_path / "week.checkin", qtbot)
    dialog: SessionDialog = form.open()
    found = []
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        found.append(clashes(dialog))
    dialog.close()
    form.background.close()
    form.world.file.close()
    assert found == [{}] * dialog.tabs.count()
