"""The welcome page: three ways to an event, and what is said when one is barred."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.office import new_event, open_event
from checkin.storage import EventFile
from checkin.storage.keyring import Keyring
from checkin.ui.background import Background
from checkin.ui.event_files import EventFiles, Wish
from checkin.ui.language import Language
from checkin.ui.new_event_dialog import NewEventDialog
from checkin.ui.recent_files import recent_files, remember_file
from checkin.ui.welcome_page import WelcomePage
from tests.worlds import build


@pytest.fixture
def page(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[WelcomePage]:
    ring = Keyring(tmp_path / "keys.json")
    build(tmp_path / "known.checkin").file.close()
    remember_file(settings, tmp_path / "known.checkin")
    (tmp_path / "list.csv").write_text("name\nKim\n", encoding="utf-8")

    def make(wish: Wish) -> EventFile:
        return new_event(wish.path, wish.name, wish.starts, wish.ends, wish.timezone, keyring=ring)

    def no_demo() -> EventFile:
        raise PermissionError(13, "Permission denied")

    settings.setValue("language", "en")
    settings.setValue("folders/events", str(tmp_path))
    background = Background()
    language = Language(settings)
    ways = EventFiles(lambda path: open_event(path, keyring=ring), make, no_demo)
    page = WelcomePage(ways, background, language, settings)
    language.setParent(page)
    qtbot.addWidget(page)
    page.show()
    yield page
    background.close()


def test_a_file_opened_before_is_one_click_away(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.opened) as opened:
        QTest.mouseClick(page.recent[0], Qt.MouseButton.LeftButton)
    file = opened.args[0]
    with file.reading() as records:
        assert records.event().name == "Partnership Week"
    file.close()


def test_a_new_event_is_made_by_keys_and_a_bad_one_corrected(page: WelcomePage, tmp_path: Path, qtbot: QtBot) -> None:
    page.new.click()
    dialog = page.findChild(NewEventDialog)
    assert dialog is not None
    dialog.make.click()
    assert "name" in dialog.trouble.text
    QTest.keyClicks(dialog.name, "known")  # whose file is there already
    dialog.starts.setDate(QDate(2026, 5, 3))
    assert dialog.ends.date() >= dialog.starts.date()
    dialog.ends.setDate(QDate(2026, 5, 4))
    dialog.zone.setCurrentText("Mexico City")
    dialog.make.click()
    assert "Mexico City" in dialog.trouble.text
    dialog.zone.setCurrentText("America/Mexico_City")
    dialog.make.click()
    qtbot.waitUntil(lambda: "known.checkin" in dialog.trouble.text)
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "Feria: 2026")
    assert dialog.path == tmp_path / "Feria 2026.checkin"
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    with opened.args[0].reading() as records:
        event = records.event()
    opened.args[0].close()
    assert (event.name, event.starts, event.ends) == ("Feria: 2026", date(2026, 5, 3), date(2026, 5, 4))


def test_what_is_no_event_is_called_what_it_is(page: WelcomePage, tmp_path: Path, qtbot: QtBot) -> None:
    for name, word in (("list.csv", "is not an event file"), ("nowhere.checkin", "is not there")):
        page.open_path(tmp_path / name)
        qtbot.waitUntil(lambda word=word: word in page.strip.text)
        assert page.open.isEnabled()


def test_a_demo_that_cannot_be_made_says_why(page: WelcomePage, qtbot: QtBot) -> None:
    page.demo.click()
    qtbot.waitUntil(lambda: "Permission denied" in page.strip.text)
    assert page.demo.isEnabled()


def test_files_that_went_away_are_not_offered(settings: QSettings, tmp_path: Path) -> None:
    for name in ("a.checkin", "b.checkin"):
        (tmp_path / name).touch()
        remember_file(settings, tmp_path / name)
    (tmp_path / "a.checkin").unlink()
    assert recent_files(settings) == [tmp_path / "b.checkin"]
