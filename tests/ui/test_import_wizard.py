"""What a list would do, decided row by row before it is taken in, and taken back after: the whole way through a wizard."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Entry
from checkin.lists import Choices
from checkin.storage import Book
from checkin.ui.differences import MARKS, differences
from checkin.ui.import_page import ImportPage
from checkin.ui.imports_dialog import ImportsDialog
from checkin.ui.printing import FEW
from checkin.ui.question import Question
from tests.ui.dialogs import open_dialog
from tests.ui.importing import HEADER, ROWS, Place, cells, choose, column, import_place, ready, take, write

Key = Qt.Key
KIM, ANA = "Kim Minseo", "Ana Ruiz"


@pytest.fixture
def place(tmp_path: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Place]:
    with import_place(tmp_path, settings, qtbot) as made:
        yield made


def tabs_open(page: ImportPage) -> list[str]:
    return [page.tabs.tabText(at) for at in range(page.tabs.count()) if page.tabs.isTabVisible(at)]


def later(place: Place, name: str, *rows: str) -> Path:
    """A list that comes in some minutes after the last one."""
    place.world.clock.move(minutes=5)
    return write(place.world.file.path.with_name(name), HEADER, *rows)


# How it was read.


AMBIGUOUS = "name,company\nKim Cheon 천,Hanbit\nCheon Ho 천,Nopal\n".encode("cp949")


def test_of_two_readings_nothing_goes_on_until_one_is_chosen(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    page, path = place.page, tmp_path / "short.csv"
    path.write_bytes(AMBIGUOUS)
    page.open_lists([path])
    qtbot.waitUntil(page.question.isVisible)
    assert not page.take.isEnabled()
    assert not page.columns.isVisible()
    shown = [button.accessibleDescription() for button in page.question.buttons]
    assert shown == ["Unicode (UTF-8), Kim Cheon õ, Cheon Ho õ", "Korean (CP949), Kim Cheon 천, Cheon Ho 천"]
    qtbot.waitUntil(page.question.buttons[0].isEnabled)
    QTest.keyClick(page.question, Key.Key_Return)  # an Enter too many decides nothing
    assert page.question.isVisible()
    QTest.keyClick(page.question, Key.Key_Right)
    QTest.keyClick(page.question.buttons[0], Key.Key_Right)
    QTest.keyClick(page.question.buttons[1], Key.Key_Return)
    take(qtbot, page)
    assert [(person.name, person.hangul) for person in place.people()] == [("Kim Cheon", "천"), ("Cheon Ho", "천")]


def test_the_encoding_can_be_told_otherwise(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    page, path = place.page, tmp_path / "es.csv"
    path.write_bytes("Nombre,Empresa\nJosé Núñez,Ñandú\nMaría Peña,Ñandú\n".encode("cp1252"))
    page.open_lists([path])
    ready(qtbot, page)
    assert (page.form.encoding.key, page.form.delimiter.key, page.form.header_row.key) == ("cp1252", ",", "1")
    choose(page.form.encoding, "mac-roman")
    qtbot.waitUntil(lambda: page.form.encoding.key == "mac-roman" and page.take.isEnabled())
    assert "José Núñez" not in column(page.tabs.added, "Name")
    choose(page.form.encoding, "cp1252")
    qtbot.waitUntil(lambda: column(page.tabs.added, "Name") == ["José Núñez", "María Peña"])


def test_the_headings_are_where_a_person_says(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    page = place.page
    path = write(tmp_path / "two.csv", "Name,Company", "Nombre,Empresa", "Kim Minseo,Hanbit", "Ana Ruiz,Norte")
    page.open_lists([path])
    ready(qtbot, page)
    choose(page.form.header_row, "2")
    qtbot.waitUntil(lambda: column(page.tabs.added, "Name") == [KIM, ANA])
    choose(page.form.header_row, "0")
    qtbot.waitUntil(lambda: page.form.header_row.key == "0" and page.choose.isEnabled())
    choose(page.columns.box(0), "name")
    qtbot.waitUntil(lambda: len(column(page.tabs.added, "Name")) == 4)


def test_of_a_workbook_another_sheet_can_be_chosen(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    import xlsxwriter  # noqa: PLC0415

    path = tmp_path / "two sheets.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for sheet, person in (("Lunes", KIM), ("Martes", ANA)):
            made = book.add_worksheet(sheet)
            made.write_row(0, 0, ["Nombre", "Empresa"])
            made.write_row(1, 0, [person, "Hanbit"])
    page = place.page
    page.open_lists([path])
    ready(qtbot, page)
    assert column(page.tabs.added, "Name") == [KIM]
    choose(page.form.sheet, "Martes")
    qtbot.waitUntil(lambda: column(page.tabs.added, "Name") == [ANA])


# What will happen.


DOUBTFUL = ("Sol Park,Hanbit,CEO,kim@hanbit.example", "Ana Ruiz,Otra Casa,Socia,ar@otra.example")


def doubtful(place: Place, qtbot: QtBot) -> ImportPage:
    place.office.import_list(later(place, "v1.csv", *ROWS))
    page = place.page
    page.open_lists([later(place, "v2.csv", *DOUBTFUL)])
    ready(qtbot, page)
    return page


def test_rows_in_doubt_are_decided_with_the_arrow_keys(place: Place, qtbot: QtBot) -> None:
    page = doubtful(place, qtbot)
    table = page.tabs.doubts.table
    assert page.tabs.currentWidget() is page.tabs.doubts
    assert [row[0] for row in cells(table)] == ["2", "3"]
    assert [row[-2:] for row in cells(table)] == [["○", "○"], ["○", "○"]]
    assert page.foot.text.startswith("2 rows: 2 new")
    QTest.keyClick(table, Key.Key_Left)  # the same person
    QTest.keyClick(table, Key.Key_Right)  # and the next row, to which it went on, is somebody new
    qtbot.waitUntil(lambda: page.foot.text.startswith("2 rows: 1 new, 1 changed") and page.take.isEnabled())
    assert [row[-2:] for row in cells(table)] == [["●", "○"], ["○", "●"]]
    assert column(page.tabs.changed, "From now on") == ["Sol Park"]
    take(qtbot, page)
    assert sorted((person.name, person.company) for person in place.people()) == [
        ("Ana Ruiz", "Norte"),
        ("Ana Ruiz", "Otra Casa"),
        ("Sol Park", "Hanbit"),
    ]


def test_rows_in_doubt_are_decided_with_the_mouse_one_or_all(place: Place, qtbot: QtBot) -> None:
    page = doubtful(place, qtbot)
    table = page.tabs.doubts.table
    page.activateWindow()
    qtbot.waitUntil(page.take.hasFocus)
    page.tabs.doubts.all_same.click()
    qtbot.waitUntil(lambda: page.foot.text.startswith("2 rows: 0 new, 2 changed") and page.take.isEnabled())
    assert page.take.hasFocus()  # Enter still takes it in
    index = table.model().index(1, table.model().columnCount() - 1)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    qtbot.waitUntil(lambda: page.foot.text.startswith("2 rows: 1 new, 1 changed") and page.take.isEnabled())
    page.tabs.doubts.all_new.click()
    qtbot.waitUntil(lambda: page.foot.text.startswith("2 rows: 2 new") and page.take.isEnabled())
    page.refresh()  # somebody wrote on another page: what was decided stays
    ready(qtbot, page)
    assert [row[-2:] for row in cells(table)] == [["○", "●"], ["○", "●"]]


def test_one_person_known_is_not_two_of_the_list(place: Place, qtbot: QtBot) -> None:
    place.office.import_list(later(place, "v1.csv", ROWS[0]))
    page = place.page
    twice = ("Sol Luz,Otra,,kim@hanbit.example", "Mar Paz,Otra,,kim@hanbit.example")
    page.open_lists([later(place, "v2.csv", *twice)])
    ready(qtbot, page)
    table = page.tabs.doubts.table
    page.tabs.doubts.all_same.click()
    qtbot.waitUntil(lambda: page.foot.text.startswith("2 rows: 1 new, 1 changed") and page.take.isEnabled())
    assert [row[-2:] for row in cells(table)] == [["●", "○"], ["○", "●"]]
    table.selectRow(1)
    QTest.keyClick(table, Key.Key_Left)
    assert [row[-2:] for row in cells(table)] == [["○", "○"], ["●", "○"]]
    qtbot.waitUntil(page.take.isEnabled)


def test_who_is_gone_is_cancelled_only_if_wished(place: Place, qtbot: QtBot) -> None:
    place.office.import_list(later(place, "v1.csv", *ROWS, "Eva Paz,Sur,,"))
    page = place.page
    page.open_lists([later(place, "v2.csv", *ROWS)])
    qtbot.waitUntil(page.choose.isEnabled)
    assert "Gone (1)" in tabs_open(page)
    assert column(page.tabs.gone.table, "Name") == ["Eva Paz"]
    assert page.tabs.gone.why.text().startswith("A newer version of v1.csv (")
    assert page.tabs.gone.why.text().endswith("2 of its 3 people are on this list too.")
    assert not page.tabs.gone.cancel.isChecked()
    assert not page.take.isEnabled()
    QTest.keyClick(page.tabs.gone.cancel, Key.Key_Space)
    take(qtbot, page)
    assert [person.name for person in place.people() if not person.active] == ["Eva Paz"]
    assert "Cancelled (1)" in tabs_open(page)


def test_what_changes_in_a_field_is_marked() -> None:
    assert differences("Directora General de Compras", "Directora de Compras") == (((10, 7),), ())
    assert differences("CERT", "CERT, FORUM") == ((), ((4, 7),))
    assert differences("", "Kim") == ((), ((0, 3),))
    assert differences("Gerente de Compras", "CEO") == (((0, 18),), ((0, 3),))


def test_the_rows_are_filtered_as_one_types(place: Place, guests: Path, qtbot: QtBot) -> None:
    place.office.import_list(later(place, "v1.csv", *ROWS))
    page = place.page
    page.open_lists([later(place, "v2.csv", ROWS[0].replace("CEO", "Chair"), ROWS[1].replace("Director", "Socia"))])
    ready(qtbot, page)
    changed = page.tabs.changed
    assert changed.model().index(0, 4).data(MARKS) == ((0, 5),)
    QTest.keyClicks(page.tabs.filter, "SOCIA ruiz")
    qtbot.waitUntil(lambda: column(changed, "Person") == [ANA])
    QTest.keyClick(page.tabs.filter, Key.Key_Escape)
    qtbot.waitUntil(lambda: column(changed, "Person") == [KIM, ANA])


@pytest.fixture
def guests(tmp_path: Path) -> Path:
    return write(tmp_path / "guests.csv", HEADER, *ROWS)


def test_badges_that_will_not_look_right_are_listed_before(place: Place, qtbot: QtBot) -> None:
    long = "Bartolomea Wilhelmina Guadalupe de los Angeles Villavicencio Montemayor Echeverria"
    page = place.page
    rows = (*ROWS, "Taro 𠮷,Hanbit,,taro@hanbit.example", f"김민서 {long},Hanbit,,")
    page.open_lists([later(place, "v1.csv", *rows)])
    ready(qtbot, page)
    qtbot.waitUntil(lambda: not page.tabs.badges.checking)
    assert [row[0] for row in cells(page.tabs.badges.table)] == ["4"]
    choose(page.tabs.badges.design, "card")
    qtbot.waitUntil(lambda: [row[0] for row in cells(page.tabs.badges.table)] == ["4", "5"])
    wrong = column(page.tabs.badges.table, "What is wrong")
    assert wrong == ["Not in the badge's font: 𠮷 (U+20BB7)", "Too long: 6.5 pt, too small to read"]
    assert "Badges (2)" in tabs_open(page)


# Taking it in.


def test_nine_thousand_rows_cancelled_half_way_leave_nothing(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, half_way, go_on = place.page, threading.Event(), threading.Event()
    path = later(place, "long.csv", *(f"Guest {number:05d},Nopal,," for number in range(9000)))
    page.open_lists([path])
    qtbot.waitUntil(page.take.isEnabled, timeout=20_000)
    written: list[int] = []
    add = Book.add_people

    def add_and_wait(book: Book, entries: Sequence[Entry]) -> list[str]:
        written.append(len(entries))
        ids = add(book, entries)
        if sum(written) >= 4000:
            half_way.set()
            go_on.wait(20)
        return ids

    with monkeypatch.context() as patch:
        patch.setattr(Book, "add_people", add_and_wait)
        QTest.keyClick(page.take, Key.Key_Return)
        qtbot.waitUntil(half_way.is_set, timeout=20_000)
        assert page.progress.isVisible()
        page.progress.findChild(QPushButton).click()
        go_on.set()
        qtbot.waitUntil(lambda: place.said[-1:] == [("info", "Cancelled: nothing was imported.")], timeout=20_000)
    assert sum(written) == 4000
    assert (place.people(), place.office.imports()) == ([], [])
    assert place.office.check().agrees
    take(qtbot, page)
    assert len(place.people()) == 9000


def test_new_badges_and_wrong_ones_are_printed_from_the_page(place: Place, qtbot: QtBot) -> None:
    page = place.page
    page.open_lists([later(place, "v1.csv", *ROWS)])
    take(qtbot, page)
    with qtbot.waitSignal(place.printing.idle, timeout=20_000):
        QTest.keyClick(page.foot.print_new, Key.Key_Return)
        assert not page.foot.print_new.isEnabled()
    assert place.printed() == {KIM, ANA}
    before = {card.called: card.number for card in place.world.desk.cards()}
    page.open_lists([later(place, "v2.csv", ROWS[0].replace("Minseo", "Minseo Maria"), ROWS[1], "Eva Paz,Sur,,")])
    take(qtbot, page)
    assert "Print again (1)" in tabs_open(page)
    assert page.tabs.currentWidget() is page.tabs.reprint
    with qtbot.waitSignal(place.printing.idle, timeout=20_000):
        QTest.keyClick(page.tabs.reprint.print, Key.Key_Return)
    after = {card.called: card.number for card in place.world.desk.cards()}
    assert after["Kim Minseo Maria"] == before[KIM]
    assert place.printed() == {"Kim Minseo Maria", ANA}
    with place.world.file.reading() as records:
        prints = {badge.attendee: badge.prints for badge in records.good_badges().values()}
        said = [
            fact.body.get("reason") for badge in records.good_badges().values() for fact in records.facts(badge.number)
        ]
    assert sorted(prints.values()) == [1, 2]
    assert said.count("wrong_text") == 1


def test_a_batch_from_the_page_shows_how_far_it_is(place: Place, qtbot: QtBot) -> None:
    page = place.page
    page.open_lists([later(place, "v1.csv", *(f"Guest Number{number},Hanbit,," for number in range(FEW + 1)))])
    take(qtbot, page)
    shown: list[bool] = []
    place.printing.began.connect(lambda *_: shown.append(page.drawing.isVisible()))
    with qtbot.waitSignal(place.printing.idle, timeout=20_000):
        QTest.keyClick(page.foot.print_new, Key.Key_Return)
    assert (shown, page.drawing.isVisible()) == ([True], False)
    assert len(place.printed()) == FEW + 1


# Taking it back.


def confirm(qtbot: QtBot) -> None:
    question = open_dialog(qtbot, Question)
    assert isinstance(question, Question)
    QTest.keyClick(question.back, Key.Key_Tab)
    QTest.keyClick(question.action, Key.Key_Return)  # Enter presses the button that has the focus


def test_an_import_is_undone_where_it_was_done(place: Place, qtbot: QtBot) -> None:
    page = place.page
    page.open_lists([later(place, "v1.csv", *ROWS)])
    take(qtbot, page)
    kim = next(person for person in place.people() if person.name == KIM)
    assert place.world.desk.admit(kim.id, "FORUM").admitted
    place.world.clock.move(minutes=1)
    page.foot.undo.click()
    with qtbot.waitSignal(page.changed):
        confirm(qtbot)
    assert [person.name for person in place.people()] == [KIM]
    level, sentence = place.said[-1]
    assert level == "warn"
    assert sentence.startswith("Undone: 1 person")
    assert sentence.endswith("Still on it, because they came already or are one with another record: Kim Minseo.")
    ready(qtbot, page)  # and could be imported again
    assert column(page.tabs.added, "Name") == [ANA]


def test_an_earlier_import_is_undone_by_keyboard(place: Place, qtbot: QtBot) -> None:
    place.office.import_list(later(place, "v1.csv", *ROWS))
    place.office.import_list(later(place, "v2.csv", "Eva Paz,Sur,,", "Sol Mar,Sur,,"))
    place.world.clock.move(minutes=1)
    page = place.page
    QTest.keyClick(page.head.earlier, Key.Key_Return)
    dialog = open_dialog(qtbot, ImportsDialog)
    assert isinstance(dialog, ImportsDialog)
    qtbot.waitUntil(lambda: column(dialog.table, "List") == ["v2.csv", "v1.csv"])
    QTest.keyClick(dialog.table, Key.Key_Down)
    QTest.keyClick(dialog.table, Key.Key_Tab)
    QTest.keyClick(dialog.undo, Key.Key_Return)
    confirm(qtbot)
    qtbot.waitUntil(lambda: column(dialog.table, "Standing") == ["In force", "Undone"])
    assert dialog.trouble.text.startswith("Undone: 2 ")
    assert not dialog.undo.isEnabled()
    assert sorted(person.name for person in place.people()) == ["Eva Paz", "Sol Mar"]
    dialog.close()


def test_an_import_that_was_undone_elsewhere_meanwhile_is_said(place: Place, qtbot: QtBot) -> None:
    page = place.page
    page.open_lists([later(place, "v1.csv", *ROWS)])
    take(qtbot, page)
    place.world.clock.move(minutes=1)
    place.office.undo_import(place.office.imports()[0].id)
    page.foot.undo.click()
    confirm(qtbot)
    qtbot.waitUntil(lambda: place.said[-1:] == [("error", "This import was undone already, perhaps at another desk.")])


# Several at once.


def test_two_lists_at_once_are_taken_one_after_the_other(
    place: Place, guests: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    more = write(tmp_path / "more.csv", HEADER, "Eva Paz,Sur,,")
    page = place.page
    page.open_lists([guests, more])
    assert place.said == [("info", "One after the other: more.csv will follow.")]
    take(qtbot, page)
    assert page.foot.following.text() == "&Go on with more.csv"
    QTest.keyClick(page.foot.following, Key.Key_Return)
    qtbot.waitUntil(lambda: column(page.tabs.added, "Name") == ["Eva Paz"])
    assert not page.foot.following.isVisible()
    take(qtbot, page)
    assert len(place.people()) == 3


def test_a_list_in_doubt_is_not_imported_without_a_word(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "short.csv"
    path.write_bytes(AMBIGUOUS)
    with pytest.raises(ValueError, match="2 ways"):
        place.office.import_list(path)
    done = place.office.import_list(path, Choices(encoding="cp949"))
    assert [entry.hangul for _, entry in done.plan.added] == ["천", "천"]
