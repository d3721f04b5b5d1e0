"""Pictures that guests mailed, dropped on the window or pasted: what becomes of them at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.badges import qr
from checkin.devices import pictures
from checkin.devices.bell import Bell
from checkin.domain.admission import Reason, Verdict
from checkin.ui.background import Background
from checkin.ui.code_pictures import CodePictures
from checkin.ui.codes_dialog import CodesDialog
from checkin.ui.door_page import DoorPage
from checkin.ui.language import Language
from checkin.ui.window import Window
from tests.ui.dialogs import open_dialog
from tests.worlds import FORUM, World, build

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class House:
    """A window with a desk that reads pictures, and hands to drop and paste them."""

    window: Window
    world: World
    office: Background
    bot: QtBot
    folder: Path
    verdicts: list[Verdict] = field(default_factory=list)

    def mail(self, name: str, *codes: str) -> Path:
        """A screenshot with these codes side by side."""
        shot = Image.new("L", (400 * max(len(codes), 1), 400), 255)
        for place, code in enumerate(codes):
            shot.paste(Image.open(BytesIO(qr.png(code))).convert("L"), (400 * place + 20, 20))
        shot.save(self.folder / name)
        return self.folder / name

    def drop(self, *paths: Path) -> None:
        self.window.pictures_dropped.emit(list(paths))

    def paste(self) -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CONTROL)

    def number(self, name: str) -> str:
        return self.world.numbers[name]

    def wait_for_words(self) -> str:
        self.bot.waitUntil(lambda: bool(self.window.strip.text))
        return self.window.strip.text


@pytest.fixture
def house(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[House]:
    world = build(tmp_path / "event.checkin", sessions=(FORUM,))
    desk, office = Background("desk"), Background("office")
    door = DoorPage(world.desk, desk, Bell(sounds=tmp_path), settings, lambda _: None)
    settings.setValue("language", "en")
    language = Language(settings)
    window = Window(world.desk, door, {}, language, settings)
    language.setParent(window)
    qtbot.addWidget(window)
    CodePictures(world.desk, office, window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    qtbot.waitUntil(lambda: door.bar.session is not None and door.box.hasFocus())
    house = House(window, world, office, qtbot, tmp_path)
    door.decided.connect(house.verdicts.append)
    yield house
    QGuiApplication.clipboard().clear()
    window.close()
    office.close()
    desk.close()
    world.file.close()


def test_a_picture_with_one_code_is_a_scan(house: House) -> None:
    with house.bot.waitSignal(house.window.door.decided):
        house.drop(house.mail("ticket.png", house.number("Kim Minseo")))
    (verdict,) = house.verdicts
    assert verdict.admitted
    assert house.window.door.panel.name.text() == "Kim Minseo"


def test_several_codes_are_asked_about_with_their_names(house: House) -> None:
    stranger = "9" * 34
    house.drop(house.mail("family.png", house.number("Kim Minseo"), stranger, house.number("Lee Jun")))
    dialog = open_dialog(house.bot, CodesDialog)
    assert isinstance(dialog, CodesDialog)
    assert [dialog.list.item(row).text() for row in range(3)] == [
        "김민서 Kim Minseo · Hanbit",
        "Not on the list: 9999999999999999…99999999",
        "이준 Lee Jun · Hanbit S.A.",
    ]
    assert dialog.windowTitle() == "3 codes were found"
    assert dialog.scan.text() == "&Scan 2 codes"
    assert house.verdicts == []  # nobody is let in by asking
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    house.bot.waitUntil(lambda: len(house.verdicts) == 2)
    assert [verdict.attendee.name for verdict in house.verdicts if verdict.attendee] == ["Kim Minseo", "Lee Jun"]


def test_only_who_is_ticked_is_scanned_and_escape_scans_nobody(house: House) -> None:
    family = house.mail("family.png", house.number("Kim Minseo"), house.number("Lee Jun"))
    house.drop(family)
    dialog = open_dialog(house.bot, CodesDialog)
    assert isinstance(dialog, CodesDialog)
    for row in range(2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.scan.isEnabled()
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.scan.text() == "&Scan one code"
    with house.bot.waitSignal(house.window.door.decided):
        QTest.mouseClick(dialog.scan, Qt.MouseButton.LeftButton)
    assert house.verdicts[0].attendee == house.world.people["Lee Jun"]
    house.drop(family)
    again = open_dialog(house.bot, CodesDialog)
    with house.bot.waitSignal(again.finished):
        QTest.keyClick(again, Qt.Key.Key_Escape)
    assert len(house.verdicts) == 1


def test_a_strangers_code_turns_nothing_around(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = ("pay\u202ehere\n" + "x" * 100, house.number("Kim Minseo"))
    monkeypatch.setattr(pictures, "codes_on", lambda _: pictures.Pictured(hostile))
    house.drop(house.folder / "any.png")
    dialog = open_dialog(house.bot, CodesDialog)
    assert isinstance(dialog, CodesDialog)
    words = dialog.list.item(0).text()
    assert words == "Not on the list: pay\ufffdhere\ufffdxxxxxxx…xxxxxxxx"
    assert dialog.ticked == [hostile[1]]
    dialog.reject()


def test_an_external_code_is_known_by_its_holder(house: House) -> None:
    holders = house.world.desk.holders([" REG-0042 ", house.number("Kim Minseo"), "REG-00", ""])
    assert [holder.name if holder else None for holder in holders] == ["Lee Jun", "Kim Minseo", None, None]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("holiday.png", "No code can be read on holiday.png."),
        ("gone.png", "gone.png is not there any more"),
        ("text.png", "text.png is damaged."),
    ],
)
@pytest.mark.qt_log_ignore("QImageIOHandler|libpng", extend=True)
def test_why_nothing_was_scanned_is_said(house: House, name: str, said: str) -> None:
    house.mail("holiday.png")
    (house.folder / "text.png").write_text("this was never a picture")
    house.drop(house.folder / name)
    assert house.wait_for_words().startswith(said)
    assert house.verdicts == []


def test_a_book_is_told_how_far_it_was_read(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "codes_on", lambda _: pictures.Pictured((), unread=7))
    house.drop(house.folder / "book.pdf")
    assert "the last 7 pages were not looked at" in house.wait_for_words()


def test_a_copied_picture_is_pasted_into_the_box_and_scanned(house: House) -> None:
    image = QImage(str(house.mail("ticket.png", house.number("Lee Jun"))))
    QGuiApplication.clipboard().setImage(image)
    with house.bot.waitSignal(house.window.door.decided):
        house.paste()
    assert house.verdicts[0].reason is Reason.ADMITTED
    assert house.window.door.box.text() == ""


def test_copied_files_are_pasted_like_dropped_ones(house: House) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(house.mail("ticket.png", house.number("Lee Jun"))))])
    QGuiApplication.clipboard().setMimeData(data)
    with house.bot.waitSignal(house.window.door.decided):
        house.paste()
    assert house.verdicts[0].admitted


def test_copied_cells_are_text_though_they_come_with_a_picture(house: House) -> None:
    data = QMimeData()
    data.setText("garcia")
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    house.paste()
    assert house.window.door.box.text() == "garcia"
    house.window.door.box.clear()
    house.window.rail.setFocus()
    QTest.keyClick(house.window, Qt.Key.Key_V, CONTROL)  # beside the box it goes into the box as well
    assert house.window.door.box.text() == "garcia"
    assert house.verdicts == []
