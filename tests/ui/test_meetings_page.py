"""The meetings in a window: the board by mouse and keyboard, the panel, schedules in and outcomes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.consultations import Consultations
from checkin.domain.attendees import Entry
from checkin.domain.meetings import Interest, Meeting, Side, Status
from checkin.domain.words import company_key
from checkin.office import Office
from checkin.sheets.schedule import IsASchedule
from checkin.sheets.writing import write_workbook
from checkin.ui.background import Background
from checkin.ui.board_places import AXIS, HEAD
from checkin.ui.import_reading import Told, look
from checkin.ui.import_words import unreadable_sentence
from checkin.ui.language import LANGUAGES, Language
from checkin.ui.meetings_page import MeetingsPage
from checkin.ui.outcome_form import amount
from checkin.ui.schedule_dialog import ScheduleDialog
from tests.ui.dialogs import answer_file, open_dialog
from tests.ui.mnemonics import shared_letters
from tests.worlds import FORUM, World, build

PEOPLE = (
    Entry(name="Kim Minseo", hangul="김민서", company="Hanbit", sector="Medical", phone="+82 10 1111"),
    Entry(name="Ana Peña", company="Nopal Tech", email="ana@nopal.example", phone="+52 55 2222"),
)
HEADER = "Mesa,Fecha,Horario,Empresa coreana,Empresa mexicana,Intérprete"
ROWS = (
    "1,29,10:00-10:30,Hanbit,Nopal Tech,Paz",
    "2,29,10:00-10:30,Daehan,Otra,",
    "10,29,10:30-11:00,Saebom,Tercera,Paz",
    "1,30,9:00-9:30,Hanbit,Cuarta,",
)


def schedule(folder: Path, *rows: str, header: str = HEADER) -> Path:
    path = folder / "agenda.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return path


@dataclass
class Room:
    """The page with all that stands behind it."""

    world: World
    table: Consultations
    page: MeetingsPage
    qtbot: QtBot
    folder: Path
    said: list[tuple[str, str]] = field(default_factory=list)

    def settle(self, sees: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(sees()))

    def meeting(self, host: str, day: int = 29) -> Meeting:
        found = [one for one in self.table.meetings() if one.host == host]
        return next(one for one in found if self.table.event.local(one.starts).day == day)

    def point(self, meeting: Meeting) -> QPoint:
        board = self.page.board
        offset = QPoint(AXIS - board.horizontalScrollBar().value(), HEAD - board.verticalScrollBar().value())
        return board.places.rect(board.faces[meeting.id]).center() + offset

    def choose(self, meeting: Meeting) -> None:
        QTest.mouseClick(self.page.board.viewport(), Qt.MouseButton.LeftButton, pos=self.point(meeting))
        self.settle(lambda: self.page.panel.attending and self.page.panel.attending.meeting.id == meeting.id)

    def drag(self, meeting: Meeting, to: QPoint) -> None:
        board, start = self.page.board.viewport(), self.point(meeting)
        QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=start)
        for step in (QPoint(12, 12), (to - start) / 2, to - start):
            QTest.mouseMove(board, start + step)
        QTest.mouseRelease(board, Qt.MouseButton.LeftButton, pos=to)

    def key(self, key: Qt.Key, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.page.board, key, held)


@pytest.fixture
def in_english(qapp: object, settings: QSettings) -> Language:
    """Words with their plurals, numbers with their separators."""
    language = Language(settings)
    language.speak("en")
    return language


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path, settings: QSettings, in_english: Language) -> Iterator[Room]:
    world = build(tmp_path / "week.checkin", PEOPLE, [FORUM])
    table = Consultations(world.file, "A", clock=world.clock)
    background = Background()
    page = MeetingsPage(world.desk, table, background, settings)
    room = Room(world, table, page, qtbot, tmp_path)
    page.said.connect(lambda level, text: room.said.append((level, text)))
    qtbot.addWidget(page)
    page.resize(1150, 650)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield room
    background.close()
    world.file.close()


@pytest.fixture
def room(empty: Room) -> Room:
    empty.table.import_schedule(schedule(empty.folder, *ROWS))
    empty.page.refresh()
    empty.settle(lambda: len(empty.page.board.faces) == 3)
    return empty


# --- schedules


def test_a_schedule_is_looked_at_and_taken_in(empty: Room) -> None:
    rows = (*ROWS, "1,29,10:15-10:45,Otro,Quinta,", ",29,,Otro,Sexta,")
    path = schedule(empty.folder, *rows)
    assert empty.page.empty.isVisible()
    empty.page.empty.chosen.emit()
    answer_file(empty.qtbot, path)
    dialog = open_dialog(empty.qtbot, ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert "1 left out" in dialog.summary.text()
    model = dialog.table.model()
    shown = [[str(model.index(row, column).data()) for column in range(5)] for row in range(model.rowCount())]
    assert shown[0][:2] == ["7", "Left out: No time that can be read"]
    assert [row[1] for row in shown[1:3]] == ["Table taken", "Table taken"]
    assert [row[1] for row in shown[3:]] == ["New"] * 5
    assert empty.table.meetings() == []
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    empty.settle(lambda: len(empty.page.board.faces) == 4)
    assert len(empty.table.meetings()) == 5
    assert empty.said[-1] == ("info", "5 meetings imported.")
    assert empty.page.head.conflicts.text() == "1 conflict"


def test_a_conflict_is_a_click_away_from_its_meeting(empty: Room) -> None:
    empty.table.import_schedule(schedule(empty.folder, *ROWS, "1,30,9:15-9:45,Otro,Quinta,"))
    empty.page.refresh()
    empty.settle(lambda: empty.page.list.list.count() == 2)
    assert empty.page.view is not None
    assert empty.page.view.day == date(2025, 4, 29)
    item = empty.page.list.list.item(1)
    assert "Otro – Quinta" in item.text()
    empty.page.list.list.itemClicked.emit(item)
    empty.settle(lambda: empty.page.panel.isVisible() and empty.page.panel.attending)
    assert empty.page.view.day == date(2025, 4, 30)
    assert "Table taken" in empty.page.panel.clashes.text()


@pytest.mark.parametrize(
    ("header", "row", "sentence"),
    [
        ("Nombre,Empresa", "Ana Peña,Nopal Tech", "is a list of people. Open it on the page Import."),
        ("Mesa,Color,Sabor", "1,rojo,dulce", "it has no column for time, Korean company, Mexican company"),
    ],
)
def test_what_is_no_schedule_is_told_where_it_belongs(empty: Room, header: str, row: str, sentence: str) -> None:
    empty.page.open_lists([schedule(empty.folder, row, header=header)])
    empty.settle(lambda: empty.said)
    level, said = empty.said[0]
    assert level == "error"
    assert said.startswith("agenda.csv")
    assert sentence in said


def test_a_schedule_on_the_page_for_people_is_told_where_it_belongs(empty: Room) -> None:
    path = schedule(empty.folder, *ROWS)
    with pytest.raises(IsASchedule) as caught:
        look(Office(empty.world.file), path, Told().choices(), {})
    sentence = "agenda.csv is a schedule of meetings, not a list of people. Open it on the page Meetings."
    assert unreadable_sentence(caught.value, path.name) == sentence


def in_doubt(folder: Path) -> Path:
    """A schedule whose one Korean word may as well be a Western one."""
    path = folder / "agenda.csv"
    path.write_bytes((HEADER.replace("é", "e") + "\n1,29,10:00-10:30,Hotel 천,Nopal Tech,\n").encode("cp949"))
    return path


def test_of_two_readings_a_schedule_waits_until_one_is_chosen(empty: Room) -> None:
    empty.page.open_lists([in_doubt(empty.folder)])
    dialog = open_dialog(empty.qtbot, ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert dialog.question.isVisible()
    assert not dialog.take.isVisible()
    shown = [button.accessibleDescription() for button in dialog.question.buttons]
    assert shown == ["Unicode (UTF-8), Hotel õ", "Korean (CP949), Hotel 천"]
    QTest.keyClick(dialog.question, Qt.Key.Key_Return)  # an Enter too many decides nothing
    assert dialog.isVisible()
    QTest.keyClick(dialog.question, Qt.Key.Key_Right)
    QTest.keyClick(dialog.question.buttons[0], Qt.Key.Key_Right)
    QTest.keyClick(dialog.question.buttons[1], Qt.Key.Key_Return)
    empty.settle(dialog.take.isVisible)
    assert dialog.take.text() == "&Import 1 meeting"
    assert dialog.form.encoding.key == "cp949"
    empty.settle(dialog.take.hasFocus)
    QTest.keyClick(dialog.take, Qt.Key.Key_Return)
    empty.settle(empty.table.meetings)
    assert [one.host for one in empty.table.meetings()] == ["Hotel 천"]


def test_how_a_schedule_was_read_can_be_told_otherwise(empty: Room) -> None:
    empty.page.open_lists([schedule(empty.folder, "1,29,10:00-10:30,Peña,Nopal Tech,", header=HEADER)])
    dialog = open_dialog(empty.qtbot, ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert not dialog.question.isVisible()
    assert not dialog.form.header_row.isVisible()
    dialog.form.told.emit("encoding", "cp1252")
    empty.settle(lambda: dialog.plan.added[0].host == "PeÃ±a")
    dialog.form.told.emit("delimiter", ";")
    empty.settle(lambda: dialog.trouble.text)
    assert dialog.trouble.text == "Read like that it is no schedule of meetings. It is shown as before."
    assert dialog.form.delimiter.key == ",", "what is on the screen is as it was"
    assert dialog.take.isEnabled()
    dialog.form.told.emit("encoding", "utf-8")
    empty.settle(lambda: dialog.plan.added[0].host == "Peña")
    assert not dialog.trouble.text
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    empty.settle(empty.table.meetings)
    assert [one.host for one in empty.table.meetings()] == ["Peña"]


def test_another_sheet_of_a_workbook_can_be_chosen(empty: Room) -> None:
    path = empty.folder / "agenda.xlsx"
    first, last = ([row.split(",") for row in rows] for rows in (ROWS[:3], ROWS[3:]))
    head = HEADER.split(",")
    write_workbook(path, [("Leer primero", ["Ronda"], []), ("Martes", head, first), ("Miércoles", head, last)])
    empty.page.open_lists([path])
    dialog = open_dialog(empty.qtbot, ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert dialog.form.sheet.key == "Martes", "the first that is a schedule"
    assert len(dialog.plan.added) == 3
    dialog.form.told.emit("sheet", "Miércoles")
    empty.settle(lambda: len(dialog.plan.added) == 1)
    dialog.form.told.emit("sheet", "Leer primero")
    empty.settle(lambda: dialog.trouble.text)
    assert dialog.form.sheet.key == "Miércoles"
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    empty.settle(empty.table.meetings)
    assert [one.visitor for one in empty.table.meetings()] == ["Cuarta"]


def test_of_several_schedules_the_first_is_read(empty: Room) -> None:
    empty.page.open_lists([schedule(empty.folder, *ROWS), empty.folder / "other.csv"])
    dialog = open_dialog(empty.qtbot, ScheduleDialog)
    assert empty.said == [("info", "One schedule at a time: agenda.csv is read. Drop the others after it.")]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert empty.table.meetings() == []


def test_what_cannot_be_read_is_told_too(empty: Room) -> None:
    empty.page.open_lists([empty.folder / "nothing.xlsx"])
    empty.settle(lambda: empty.said)
    assert empty.said == [("error", "nothing.xlsx is not there any more. Choose the file again.")]


# --- the board


def test_tables_stand_in_order_and_days_are_turned(room: Room) -> None:
    places = room.page.board.places
    assert [column.title for column in places.columns] == ["Table 1", "Table 2", "Table 10"]
    assert [column.about for column in places.columns] == ["Hanbit", "Daehan", "Saebom"]
    assert all(column.today for column in places.columns)
    face = room.page.board.faces[room.meeting("Hanbit").id]
    assert (face.first, face.second, face.word, face.icon, face.foot) == (
        "Hanbit", "Nopal Tech", "Planned", "clock", "Paz",
    )  # fmt: skip
    room.page.head.days[date(2025, 4, 30)].click()
    assert list(room.page.board.faces) == [room.meeting("Hanbit", 30).id]
    assert not any(column.today for column in room.page.board.places.columns)


def test_a_companys_days(room: Room) -> None:
    room.page.show_company(company_key("Hanbit"))
    board = room.page.board
    assert [column.key for column in board.places.columns] == ["2025-04-29", "2025-04-30"]
    assert {face.second for face in board.faces.values()} == {"Nopal Tech", "Cuarta"}
    assert {face.first for face in board.faces.values()} == {"Table 1"}
    room.page.head.company_chosen.emit("")
    assert len(board.faces) == 3


def test_a_meeting_is_dragged_to_a_free_table_and_put_back(room: Room) -> None:
    before = room.meeting("Hanbit")
    target = room.point(room.meeting("Daehan")) + QPoint(
        0, room.page.board.places.y(630) - room.page.board.places.y(600)
    )
    room.drag(before, target)
    room.settle(lambda: room.meeting("Hanbit").table == "2")
    after = room.meeting("Hanbit")
    assert after.starts == before.starts + timedelta(minutes=30)
    assert after.ends - after.starts == timedelta(minutes=30)
    assert room.page.head.conflicts.isEnabled()
    room.settle(lambda: room.said)
    level, said = room.said[-1]
    assert level == "warn", "the interpreter is at table 10 then"
    assert said.startswith("Moved to Table 2, 10:30")
    assert "Interpreter at two tables: Saebom – Tercera, Table 10" in said
    room.settle(room.page.head.undo.isEnabled)
    room.page.head.undo.click()
    room.settle(lambda: room.meeting("Hanbit") == before)
    room.settle(lambda: not room.page.head.undo.isEnabled())


def test_conflicts_are_told_while_a_meeting_is_carried(room: Room) -> None:
    hanbit = room.meeting("Hanbit")
    room.choose(hanbit)
    room.page.board.setFocus()
    room.key(Qt.Key.Key_X, control=True)
    assert room.page.hint.isVisible()
    assert "Nothing is in the way" in room.page.hint.text()
    room.key(Qt.Key.Key_Right)
    assert room.page.hint.text().startswith("Table taken: Daehan – Otra, Table 2, 10:00")
    room.key(Qt.Key.Key_Escape)
    assert not room.page.hint.isVisible()
    assert room.table.meetings()[0] == hanbit
    assert room.said == []


def test_a_meeting_is_moved_by_the_keyboard_to_another_day(room: Room) -> None:
    hanbit = room.meeting("Hanbit")
    room.choose(hanbit)
    room.page.panel.move_it.click()
    room.page.head.days[date(2025, 4, 30)].click()
    room.key(Qt.Key.Key_Right)
    room.key(Qt.Key.Key_V, control=True)
    room.settle(
        lambda: len([one for one in room.table.meetings() if room.table.event.local(one.starts).day == 30]) == 2
    )
    after = next(one for one in room.table.meetings() if one.id == hanbit.id)
    assert after.table == "2"
    assert room.table.event.local(after.starts) == datetime(2025, 4, 30, 9, tzinfo=room.table.event.zone)


def test_the_arrows_go_over_cards_and_empty_cells(room: Room) -> None:
    room.choose(room.meeting("Hanbit"))
    room.key(Qt.Key.Key_Right)
    assert room.page.board.current == room.meeting("Daehan").id
    room.key(Qt.Key.Key_Down)
    assert room.page.board.current == ""
    room.key(Qt.Key.Key_Right)
    assert room.page.board.current == room.meeting("Saebom").id
    assert "Tercera" in room.page.board.accessibleDescription()


def test_what_was_held_stays_where_it_was_held(room: Room) -> None:
    hanbit = room.table.hold(room.meeting("Hanbit").id)
    room.page.refresh()
    room.settle(lambda: room.page.board.faces[hanbit.id].fixed)
    room.drag(hanbit, room.point(room.meeting("Daehan")))
    assert room.page.board.lifted is None
    assert room.meeting("Hanbit").table == "1"


# --- the panel


def test_who_is_missing_can_be_called(room: Room) -> None:
    room.world.desk.scan(room.world.numbers["Kim Minseo"], "FORUM")
    room.choose(room.meeting("Hanbit"))
    panel = room.page.panel
    assert panel.host.buttons == [], "who is here is not called"
    phone, mail = panel.visitor.buttons
    phone.click()
    assert QGuiApplication.clipboard().text() == "+52 55 2222"
    mail.click()
    assert QGuiApplication.clipboard().text() == "ana@nopal.example"
    assert room.said[-1] == ("info", "Copied: ana@nopal.example")


def test_how_a_meeting_goes(room: Room) -> None:
    hanbit = room.meeting("Hanbit")
    room.choose(hanbit)
    panel = room.page.panel
    assert not panel.outcome.isVisible()
    panel.start.click()
    room.settle(lambda: panel.status.text() == "Under way")
    assert panel.outcome.isVisible()
    panel.sides[Side.VISITOR].trigger()
    room.settle(lambda: panel.status.text() == "No-show")
    assert panel.missed.text() == "Nopal Tech did not come"
    panel.reopen.click()
    room.settle(lambda: panel.status.text() == "Planned")
    panel.cancel.click()
    room.settle(lambda: panel.status.text() == "Cancelled")
    assert room.meeting("Hanbit").status is Status.CANCELLED
    assert room.page.summary.figures[Status.CANCELLED].text() == "1"


def test_the_tab_key_goes_from_the_days_over_the_board_through_the_panel_from_top_to_bottom(room: Room) -> None:
    page = room.page
    room.choose(room.meeting("Hanbit"))
    page.panel.start.click()
    room.settle(page.panel.outcome.isVisible)
    page.head.add.setFocus()
    stops = []
    while not stops or stops[-1] is not page.panel.visitor.buttons[-1]:
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        stops.append(page.focusWidget())
        assert len(stops) < 40
    panel = page.panel
    wanted = [
        *page.head.days.values(), page.head.company, page.head.conflicts, page.board, panel.held, panel.no_show,
        panel.cancel, panel.reopen, *panel.outcome.stops, panel.host.company, *panel.host.buttons,
        panel.visitor.company, *panel.visitor.buttons,
    ]  # fmt: skip
    assert [stop for stop in stops if stop in wanted] == wanted


def test_another_meeting_is_shown_from_its_top(room: Room) -> None:
    room.page.resize(1150, 420)
    room.choose(room.meeting("Hanbit"))
    bar = room.page.panel.scrolled.verticalScrollBar()
    room.settle(bar.maximum)
    bar.setValue(bar.maximum())
    room.choose(room.meeting("Daehan"))
    assert bar.value() == 0


def test_an_outcome_is_checked_and_kept(room: Room) -> None:
    room.choose(room.meeting("Hanbit"))
    form = room.page.panel.outcome
    room.page.panel.held.click()
    room.settle(form.isVisible)
    form.interest.choose("strong")
    form.follow_up.setText("muestras en mayo")
    form.usd.setText("2.5")
    form.save.click()
    assert form.wrong.isVisible()
    assert "100,000,000,000" in form.wrong.text()
    assert room.meeting("Hanbit").outcome.usd is None
    form.usd.setText("$ 1,250,000 USD")
    assert form.sector.itemText(0) == "Medical"
    form.sector.setEditText("Medical")
    form.save.click()
    room.settle(lambda: room.meeting("Hanbit").outcome.usd == 1_250_000)
    outcome = room.meeting("Hanbit").outcome
    assert (outcome.interest, outcome.follow_up, outcome.sector) == (Interest.STRONG, "muestras en mayo", "Medical")
    assert form.usd.text() == "1,250,000"
    room.settle(lambda: room.page.summary.signed.text() == "1 MOU signed: USD 1,250,000")


def test_what_somebody_is_writing_survives_a_look(room: Room) -> None:
    room.table.hold(room.meeting("Hanbit").id)
    room.page.refresh()
    room.choose(room.meeting("Hanbit"))
    form = room.page.panel.outcome
    form.follow_up.setText("llamar")
    room.table.cancel(room.meeting("Daehan").id)
    room.page.refresh()
    room.settle(lambda: room.page.board.faces[room.meeting("Daehan").id].over)
    assert form.follow_up.text() == "llamar"


def test_what_was_not_saved_is_still_there_after_a_look_at_another_meeting(room: Room, in_english: Language) -> None:
    hanbit, daehan = room.meeting("Hanbit"), room.meeting("Daehan")
    for one in (hanbit, daehan):
        room.table.start(one.id)
    room.page.refresh()
    form = room.page.panel.outcome
    room.choose(hanbit)
    room.settle(form.isVisible)
    form.interest.choose("some")
    QTest.keyClicks(form.follow_up, "llamar")
    QTest.keyClicks(form.usd, "2.5 mio")
    room.choose(daehan)
    assert form.draft == ("", "", "", "")
    room.choose(hanbit)
    assert form.draft == ("some", "llamar", "2.5 mio", "")
    in_english.speak("ko")
    in_english.speak("en")
    assert form.usd.text() == "2.5 mio"
    form.usd.clear()
    form.save.click()
    room.settle(lambda: room.meeting("Hanbit").outcome.follow_up == "llamar")
    room.choose(daehan)
    room.choose(hanbit)
    assert form.draft == ("some", "llamar", "", "")
    assert not form.touched


@pytest.mark.parametrize(
    ("text", "value"),
    [("", None), ("0", 0), ("250000", 250_000), ("US$250,000", 250_000), ("USD 1 000", 1000), ("-5", ValueError),
     ("1.5", ValueError), ("1,00", ValueError), ("dos", ValueError), ("100,000,000,001", ValueError)],
)  # fmt: skip
@pytest.mark.usefixtures("in_english")
def test_amounts_as_people_type_them(text: str, value: int | type[ValueError] | None) -> None:
    if value is ValueError:
        with pytest.raises(ValueError, match="whole US dollars"):
            amount(text)
    else:
        assert amount(text) == value


def test_outcomes_are_saved_to_a_file(room: Room) -> None:
    room.page.head.export.click()
    path = room.folder / "resultados.csv"
    offered = answer_file(room.qtbot, path)
    assert "meetings 2025-04-29" in offered
    room.settle(lambda: room.said)
    assert room.said[-1][1].startswith("4 meetings saved")
    assert path.read_text(encoding="utf-8-sig").count("\n") == 5


# --- by keyboard


def focus(room: Room) -> object:
    return room.page.focusWidget()


def test_enter_opens_presses_and_saves_and_escape_goes_back(room: Room) -> None:
    board, panel, form = room.page.board, room.page.panel, room.page.panel.outcome
    room.choose(room.meeting("Hanbit"))
    board.setFocus()
    room.key(Qt.Key.Key_Return)
    assert focus(room) is panel.start
    QTest.keyClick(panel.start, Qt.Key.Key_Return)
    room.settle(lambda: room.meeting("Hanbit").status is Status.STARTED)
    room.settle(form.isVisible)
    form.follow_up.setFocus()
    QTest.keyClicks(form.follow_up, "muestras")
    QTest.keyClick(form.follow_up, Qt.Key.Key_Return)
    room.settle(lambda: room.meeting("Hanbit").outcome.follow_up == "muestras")
    form.usd.setFocus()
    QTest.keyClicks(form.usd, "1000")
    QTest.keyClick(form.usd, Qt.Key.Key_Return)
    room.settle(lambda: room.meeting("Hanbit").outcome.usd == 1000)
    QTest.keyClick(form.usd, Qt.Key.Key_Escape)
    assert focus(room) is board
    room.key(Qt.Key.Key_Escape)
    assert board.current == ""
    assert room.page.summary.isVisible()


def test_the_board_has_the_keyboard_as_soon_as_there_are_meetings(empty: Room) -> None:
    empty.page.head.add.setFocus()  # as Qt does where all else is still disabled
    empty.table.import_schedule(schedule(empty.folder, *ROWS))
    empty.page.refresh()
    empty.settle(lambda: empty.page.board.faces)
    assert focus(empty) is empty.page.board
    empty.page.head.add.setFocus()
    empty.table.import_schedule(schedule(empty.folder, *ROWS, "1,30,9:15-9:45,Otro,Quinta,"))
    empty.page.refresh()
    empty.settle(lambda: any(one.host == "Otro" for one in empty.page.meetings))
    assert focus(empty) is empty.page.head.add  # a later look takes it from nobody


def test_the_conflicts_are_gone_to_by_keyboard(empty: Room) -> None:
    empty.table.import_schedule(schedule(empty.folder, *ROWS, "1,30,9:15-9:45,Otro,Quinta,"))
    empty.page.refresh()
    empty.settle(lambda: empty.page.list.list.count() == 2)
    empty.page.head.conflicts.setFocus()
    QTest.keyClick(empty.page.head.conflicts, Qt.Key.Key_Return)
    assert focus(empty) is empty.page.list.list
    QTest.keyClick(empty.page.list.list, Qt.Key.Key_Down)
    QTest.keyClick(empty.page.list.list, Qt.Key.Key_Return)
    empty.settle(lambda: empty.page.panel.isVisible() and empty.page.panel.attending)
    assert empty.page.board.faces[empty.page.board.current].second == "Quinta"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_things_have_one_letter(room: Room, in_english: Language, code: str) -> None:
    panel = room.page.panel
    room.choose(room.meeting("Hanbit"))
    try:
        in_english.speak(code)
        assert shared_letters(room.page) == []
        panel.start.click()
        room.settle(panel.outcome.isVisible)
        assert shared_letters(room.page) == []
    finally:
        in_english.speak("en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_speaks_all_languages(room: Room, in_english: Language, code: str) -> None:
    try:
        in_english.speak(code)
        word = {"en": "Planned", "es_MX": "Programada", "ko": "예정"}[code]
        room.settle(lambda: {face.word for face in room.page.board.faces.values()} == {word})
        title = {"en": "Table 1", "es_MX": "Mesa 1", "ko": "테이블 1"}[code]
        assert room.page.board.places.columns[0].title == title
    finally:
        in_english.speak("en")
