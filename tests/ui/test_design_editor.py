"""A design taken apart and put together with mouse and keys, on a real event file; what is seen is the very PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin.badges import qr
from checkin.badges.design import FOLDER, read
from checkin.badges.elements import Area
from checkin.badges.paper import render
from checkin.badges.pieces import Piece
from checkin.badges.writing import value_at
from checkin.domain.attendees import Entry
from checkin.domain.facts import Kind
from checkin.office import Office
from checkin.ui.background import Background
from checkin.ui.badge_survey import survey
from checkin.ui.design_editor import DesignEditor
from checkin.ui.design_grips import grips
from checkin.ui.design_saving import SaveDesign, short_name
from checkin.ui.question import Question
from tests.ui.dialogs import answer_file, open_dialog
from tests.worlds import PEOPLE, World, build

A6 = (FOLDER / "a6.toml").read_text(encoding="utf-8")
LONG = Entry(name="María Guadalupe de los Ángeles Hernández Villaseñor y Ruiz de la Peña", company="Sol")
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Place:
    world: World
    office: Office
    editor: DesignEditor
    saved: list[str]

    @property
    def text(self) -> str:
        return self.editor.draft.text

    @property
    def status(self) -> str:
        return self.editor.bench.status.text

    def piece(self, key: str) -> Piece:
        side = key.partition(".")[0] if key.startswith(("back.", "inside.")) else "front"
        found = self.editor.draft.piece(side, key)
        assert found is not None
        return found

    def choose(self, key: str) -> Piece:
        """Click on the element."""
        piece = self.piece(key)
        QTest.mouseClick(self.canvas, LEFT, Qt.KeyboardModifier.NoModifier, self.middle(piece.area))
        assert self.canvas.selected == piece
        return piece

    @property
    def canvas(self) -> QWidget:
        return self.editor.bench.canvas

    def middle(self, area: Area) -> QPoint:
        return self.canvas.where(area).center().toPoint()

    def pixels(self, millimetres: float) -> float:
        return self.canvas.where(Area(0, 0, millimetres, 0)).width()

    def drag(self, start: QPoint, across: float, down: float, *, alt: bool = False, let_go: bool = True) -> None:
        """Pull what is at ``start`` by so many millimetres, in steps, as a hand does."""
        keys = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        end = start + QPointF(self.pixels(1) * across, self.pixels(1) * down).toPoint()
        QTest.mousePress(self.canvas, LEFT, keys, start)
        for step in range(1, 9):
            move(self.canvas, start + (end - start) * (step / 8), keys)
        if let_go:
            QTest.mouseRelease(self.canvas, LEFT, keys, end)


def move(widget: QWidget, point: QPoint, keys: Qt.KeyboardModifier) -> None:
    """The mouse, its button held down, comes to ``point``."""
    there = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, there, widget.mapToGlobal(there), Qt.MouseButton.NoButton, LEFT, keys)
    QCoreApplication.sendEvent(widget, event)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", [*PEOPLE, LONG])
    yield made
    made.file.close()


@pytest.fixture
def opened(world: World, settings: QSettings, qtbot: QtBot) -> Iterator[object]:
    """Opens an editor on a design, with a window behind it."""
    background, printer = Background("desk"), Background("printer")
    window = QWidget()
    window.resize(1340, 720)
    qtbot.addWidget(window)
    window.show()
    office = Office(world.file)
    editors: list[DesignEditor] = []

    def open_on(name: str) -> Place:
        cards = survey(world.desk).cards
        editor = DesignEditor(world.desk, office, background, printer, settings, cards, office.designs(), name, window)
        editors.append(editor)
        saved: list[str] = []
        editor.saved.connect(saved.append)
        editor.open()
        qtbot.waitUntil(lambda: not editor.bench.canvas.picture.isNull())
        qtbot.waitUntil(lambda: len(editor.bench.hardest.buttons) > 0)
        return Place(world, office, editor, saved)

    yield open_on
    for editor in filter(isValid, editors):
        editor.done(0)
    background.close()
    printer.close()


@pytest.fixture
def place(opened: object) -> Place:
    return opened("a6")  # type: ignore[operator]


def shown_codes(place: Place) -> list[str]:
    image = place.canvas.picture
    return qr.decode(png(image)) if not image.isNull() else []


def png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def test_an_element_is_dragged_onto_the_grid_and_taken_back_byte_for_byte(place: Place) -> None:
    piece = place.choose("box[4]")
    place.drag(place.middle(piece.area), 1.2, -2.1, alt=True)
    after = place.piece("box[4]").area
    assert (after.x % 0.5, after.y % 0.5) == (0, 0)
    assert (after.x, after.y) != (piece.area.x, piece.area.y)
    assert place.text != A6
    read(place.text, "a6.toml")
    assert place.editor.draft.unsaved
    QTest.keyClick(place.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.text == A6
    assert not place.editor.draft.unsaved
    QTest.keyClick(place.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert place.piece("box[4]").area == after


def test_a_drag_takes_an_edge_nearby(place: Place) -> None:
    piece = place.choose("box[6]")
    edge = place.piece("box[4]").area.bottom
    start = place.middle(piece.area)
    place.drag(start, 1.2, edge - piece.area.y + 0.7, let_go=False)
    assert place.canvas._drag.guides.across == (edge,)
    QTest.mouseRelease(place.canvas, LEFT, Qt.KeyboardModifier.NoModifier, start)
    assert place.piece("box[6]").area.y == edge


def test_a_grip_pulls_one_side(place: Place) -> None:
    piece = place.choose("box[4]")
    grip = grips(piece, place.canvas.where(piece.area))["s"].toPoint()
    place.drag(grip, 0, -4, alt=True)
    after = place.piece("box[4]").area
    assert (after.x, after.y, after.width) == (piece.area.x, piece.area.y, piece.area.width)
    assert after.height == pytest.approx(piece.area.height - 4, abs=0.6)


def test_what_cannot_be_is_said_and_not_done(place: Place) -> None:
    piece = place.choose("rule[1]")
    place.drag(place.middle(piece.area), 0, -30, let_go=False)
    assert place.status == "Line: reaches over the edge of the page."
    move(place.canvas, place.middle(Area(8, 5, 89, 0)), Qt.KeyboardModifier.AltModifier)
    assert place.status == "Line: reaches into the first 12 mm, which stay free."
    move(place.canvas, place.middle(Area(8, 24, 89, 0)), Qt.KeyboardModifier.AltModifier)
    assert place.status.startswith("Line: 8, 24 mm")
    move(place.canvas, place.middle(Area(8, 5, 89, 0)), Qt.KeyboardModifier.AltModifier)
    QTest.mouseRelease(place.canvas, LEFT, Qt.KeyboardModifier.NoModifier, place.middle(Area(8, 5, 89, 0)))
    assert place.piece("rule[1]").area.y == 24  # where it last could be
    code = place.choose("qr")
    place.drag(place.middle(code.area), 0, -20)
    assert place.status == "Text box: reaches into the white around the QR code."


def test_escape_lets_go_of_a_drag(place: Place) -> None:
    piece = place.choose("box[4]")
    place.drag(place.middle(piece.area), 0, -2, let_go=False)
    QTest.keyClick(place.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(place.canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert place.text == A6
    assert place.editor.isVisible()


def test_arrow_keys_move_and_resize_and_are_undone_at_once(place: Place) -> None:
    piece = place.choose("box[1]")
    for _ in range(3):
        QTest.keyClick(place.canvas, Qt.Key.Key_Down)
    assert place.piece("box[1]").area == Area(piece.area.x, piece.area.y + 1.5, piece.area.width, piece.area.height)
    QTest.keyClick(place.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert place.piece("box[1]").area.x == piece.area.x - 5
    QTest.keyClick(place.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert place.status == "Text box: reaches over the edge of the page. ".strip() or "must be" in place.status
    QTest.keyClick(place.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert place.piece("box[1]").area.width == piece.area.width + 0.5
    place.editor.draft.history.undo()
    assert place.text == A6  # one run of keys on one element, one step


def test_a_second_click_takes_what_lies_behind(place: Place) -> None:
    place.choose("box[4]")
    middle = place.middle(place.piece("box[4]").area)
    QTest.mouseClick(place.canvas, LEFT, Qt.KeyboardModifier.NoModifier, middle)
    assert place.canvas.selected == place.piece("box[4]")  # nothing behind it
    QTest.mouseClick(place.canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))
    assert place.canvas.selected is None


def test_the_panel_writes_what_a_person_gives(place: Place) -> None:
    place.choose("box[4]")
    rows = place.editor.bench.panel.rows
    rows["box[4].x"].setValue(9.25)
    assert value_at(place.text, "box[4].x") == 9.25
    rows["box[4].align"].chosen.emit("right")
    place.editor.bench.panel.rows["box[4].text[1].size"].boxes[0].setValue(12)
    assert value_at(place.text, "box[4].text[1].size")[0] == 12
    fields = place.editor.bench.panel.rows["box[4].text[1].field"]
    fields.boxes[1].setCurrentIndex(fields.boxes[1].findData("event"))
    fields.boxes[1].activated.emit(fields.boxes[1].currentIndex())
    assert value_at(place.text, "box[4].text[1].field")[1] == "event"
    assert len(place.editor.bench.panel.rows["box[4].text[1].field"].boxes) == 3  # room for one more
    colour = place.editor.bench.panel.rows["box[4].text[1].colour"]
    colour.setEditText("green")
    colour.lineEdit().editingFinished.emit()
    assert place.status == "Text box, colour: must be a colour such as #1b2a49, not 'green'."
    assert colour.currentText() == value_at(place.text, "box[4].text[1].colour") or "#111827"
    while place.editor.draft.history.canUndo():
        place.editor.draft.history.undo()
    assert place.text == A6


def test_texts_are_added_worded_and_removed(place: Place) -> None:
    place.choose("box[4]")
    panel, before = place.editor.bench.panel, len(value_at(A6, "box[4].text"))
    panel.rows["box[4].text[1].size"].boxes[2].setValue(5)
    panel.more.click()
    key = f"box[4].text[{before + 1}]"
    if not value_at(place.text, key):
        assert "even at its smallest" in place.status
        panel.rows["box[4].y"].setValue(place.piece("box[4]").area.y - 4)
        panel.rows["box[4].height"].setValue(place.piece("box[4]").area.height + 4)
        panel.more.click()
    assert value_at(place.text, f"{key}.field") == "company"
    panel.source.given.emit("words")
    assert value_at(place.text, key) == {"words": "Company", "size": [9, 7, 5]}
    panel.rows[f"{key}.words"].setText("¡Bienvenidos!")
    panel.rows[f"{key}.words"].editingFinished.emit()
    assert value_at(place.text, f"{key}.words") == "¡Bienvenidos!"
    panel.fewer.click()
    assert len(value_at(place.text, "box[4].text")) == before


@pytest.mark.parametrize("kind", ["box", "rule", "frame", "flag", "programme"])
def test_what_is_added_is_on_the_page_chosen_and_gone_with_delete(place: Place, kind: str) -> None:
    place.editor.bench.elements.additions[kind].trigger()
    piece = place.canvas.selected
    assert piece is not None
    assert piece.kind == {"flag": "picture"}.get(kind, kind)
    design = read(place.text, "a6.toml")
    assert (
        len(place.editor.bench.elements.list.findItems("*", Qt.MatchFlag.MatchWildcard))
        == len(
            [
                *design.front.boxes,
                *design.front.rules,
                *design.front.frames,
                *design.front.pictures,
                *design.front.timetables,
            ]
        )
        + 2
    )
    QTest.keyClick(place.canvas, Qt.Key.Key_Delete)
    assert read(place.text, "a6.toml").front.boxes[-1].area == read(A6, "a6.toml").front.boxes[-1].area
    place.editor.draft.history.undo()
    place.editor.draft.history.undo()
    assert place.text == A6


def test_a_field_of_an_element_that_is_gone_changes_nothing(place: Place) -> None:
    place.choose("box[6]")
    row = place.editor.bench.panel.rows["box[6].x"]
    QTest.keyClick(place.canvas, Qt.Key.Key_Delete)
    after = place.text
    row.given.emit(12.0)
    assert place.status == "Text box: is missing."
    assert place.text == after


def test_a_badge_keeps_its_code(place: Place) -> None:
    place.choose("qr")
    place.editor.bench.elements.remove.click()
    assert place.status == "QR code: is missing."
    assert place.text == A6
    assert not place.editor.bench.elements.additions["qr"].isEnabled()


def test_a_picture_travels_in_the_design(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    Image.new("RGB", (60, 30), "#aa0000").save(tmp_path / "logo.png")
    place.editor.bench.elements.additions["picture"].trigger()
    answer_file(qtbot, tmp_path / "logo.png")
    qtbot.waitUntil(lambda: "[[picture]]" in place.text)
    assert read(place.text, "x.toml").front.pictures[-1].content == (tmp_path / "logo.png").read_bytes()
    (tmp_path / "no.png").write_bytes(b"no picture")
    place.editor.bench.elements.additions["picture"].trigger()
    answer_file(qtbot, tmp_path / "no.png")
    qtbot.waitUntil(lambda: place.status == "Picture, data: is not a PNG or JPEG picture.")


def test_the_page_is_the_badge_of_whoever_is_chosen(place: Place, qtbot: QtBot) -> None:
    numbers, people = place.world.numbers, place.editor.bench.people
    qtbot.waitUntil(lambda: shown_codes(place) == [numbers[people.card.called]])
    QTest.mouseClick(people.next, LEFT)
    qtbot.waitUntil(lambda: shown_codes(place) == [numbers[people.card.called]])
    people.search.setFocus()
    QTest.keyClicks(people.search, "garsia")
    qtbot.waitUntil(lambda: len(people.completions.words) == 1)
    assert people.completions.geometry().bottom() < place.editor.height()
    QTest.keyClick(people.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown_codes(place) == [numbers["José García Núñez"]])
    assert place.canvas._hidden == {
        piece.key for piece in [place.piece("box[2]"), place.piece("box[3]")] if piece.when == "hangul"
    }


def test_an_element_is_shown_on_a_badge_that_has_it(place: Place) -> None:
    rows = place.editor.bench.elements.list
    for key, has_hangul in (("box[3]", False), ("box[2]", True), ("box[3]", False)):
        row = next(row for row in range(rows.count()) if rows.item(row).data(Qt.ItemDataRole.UserRole) == key)
        rows.setCurrentRow(row)
        assert place.canvas.selected == place.piece(key)
        assert bool(place.editor.bench.card.hangul) is has_hangul
        assert rows.currentRow() == row


def test_the_hardest_names_are_a_click_away(place: Place, qtbot: QtBot) -> None:
    strip = place.editor.bench.hardest
    assert strip.cards[0].latin == LONG.name
    qtbot.waitUntil(lambda: not strip.buttons[0].icon().isNull())
    strip.buttons[0].click()
    assert place.editor.bench.card.latin == LONG.name
    assert [button.isChecked() for button in strip.buttons] == [True, *[False] * (len(strip.cards) - 1)]


def test_black_and_white_is_black_and_white(place: Place, qtbot: QtBot) -> None:
    def colours() -> set[bool]:
        image = Image.open(BytesIO(png(place.canvas.picture))).convert("RGB")
        return {max(pixel) - min(pixel) > 40 for pixel in (colour for _, colour in image.getcolors(1 << 24) or [])}

    assert True in colours()
    place.editor.bench.people.black.click()
    qtbot.waitUntil(lambda: colours() == {False})


def test_one_drawing_is_under_way_at_most(place: Place, qtbot: QtBot) -> None:
    drawing, given = place.editor.bench.drawing, []
    qtbot.waitUntil(lambda: not drawing.busy)
    drawing._background.run, run = (lambda *told: (given.append(told), run(*told))), drawing._background.run  # type: ignore[method-assign]
    piece = place.choose("box[4]")
    for step in range(40):
        place.editor.bench._aim(
            piece, Area(piece.area.x, piece.area.y - step / 20, piece.area.width, piece.area.height)
        )

    def of_page() -> int:
        return sum(drawing in told for told in given)

    assert of_page() == 1
    qtbot.waitUntil(lambda: not drawing.busy)
    assert of_page() == 2  # the first, and the newest
    drawing._background.run = run  # type: ignore[method-assign]
    place.editor.bench._let_go()


def test_a_saved_design_is_of_the_event_and_prints(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.choose("box[1]")
    QTest.keyClick(place.canvas, Qt.Key.Key_Down)
    place.editor.head.save.click()
    dialog = open_dialog(qtbot, SaveDesign)
    assert dialog.title.text() == "A6 badge, our own"
    dialog.title.setText("Semana 2025")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.saved == ["semana-2025"])
    assert not place.editor.draft.unsaved
    assert place.editor.head.design.key == "semana-2025"
    design = place.office.designs().designs["semana-2025"]
    assert design.title("ko") == "Semana 2025"
    assert design.front.boxes[0].area == place.piece("box[1]").area
    rendered = render(place.world.desk.cards(), design, tmp_path / "all.pdf")
    assert len(rendered.drawn) == len(place.world.numbers)
    place.editor.keeping.ask_remove("semana-2025")
    open_dialog(qtbot, Question).action.click()
    qtbot.waitUntil(lambda: place.saved == ["semana-2025", ""])
    assert place.office.designs().kept == {}


def test_a_design_of_the_program_is_never_replaced() -> None:
    assert short_name("A6", ["a6"]) == "a6-2"
    assert short_name("Núñez & Cía. – 2025", []) == "nunez-cia-2025"
    assert short_name("우리 명찰", []) != short_name("우리 이름표", [])
    assert short_name("우리 명찰", []).startswith("design-")
    assert short_name("   ", []) == "design"


def test_a_design_goes_out_to_a_file_and_comes_back(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.choose("box[1]")
    QTest.keyClick(place.canvas, Qt.Key.Key_Down)
    place.editor.head.exporting.trigger()
    assert answer_file(qtbot, tmp_path / "ours.toml") == "a6.toml"
    qtbot.waitUntil(lambda: not place.editor.draft.unsaved)
    assert (tmp_path / "ours.toml").read_bytes() == place.text.encode()
    place.editor.head.importing.trigger()
    answer_file(qtbot, tmp_path / "ours.toml")
    qtbot.waitUntil(lambda: place.editor.draft.name == "ours")
    assert place.editor.draft.unsaved  # it is not in the event file


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("x = 8\ny = 100.4", "x = 8\ny = "), "bad.toml, line 17: the file is not TOML: Invalid value"),
        (("dots = 9 ", "dots = 2 "), "bad.toml, line 18, qr.dots: must be a whole number of at least 4, not 2."),
        (("width = 105", "width = 105\nwidht = 3"), "bad.toml, line 7, widht: is not a key of a design."),
        (("y = 13\n", "y = 3\n"), "box[1]: reaches into the first 12 mm, which stay free."),
    ],
)
def test_a_broken_file_says_line_and_reason(
    place: Place, qtbot: QtBot, tmp_path: Path, change: tuple[str, str], sentence: str
) -> None:
    assert change[0] in A6
    (tmp_path / "bad.toml").write_text(A6.replace(*change, 1), encoding="utf-8")
    place.editor.head.importing.trigger()
    answer_file(qtbot, tmp_path / "bad.toml")
    qtbot.waitUntil(lambda: sentence in place.editor.strip.text)
    assert place.text == A6


def test_designs_of_the_event_that_cannot_be_used_are_listed(opened: object, world: World, qtbot: QtBot) -> None:
    Office(world.file).keep_design("mine", 'like = "card"\n')
    with world.file.writing("desk", "ana", world.desk.clock) as book:
        book.append(Kind.DESIGN_SET, "torn", {"text": 'like = "card"\n\nmono = "yes"\n'})
    place = opened("a6")  # type: ignore[operator]
    assert (
        place.editor.strip.text.replace("(s)", "")  # without a translator Qt says both
        == "1 design cannot be used:\ntorn.toml, line 3, mono: must be true or false, not 'yes'."
    )
    assert [action.text() for action in place.editor.head._kept.actions()] == ["Card", "torn"]
    place.editor.head.save.click()
    open_dialog(qtbot, SaveDesign).save.click()
    qtbot.waitUntil(lambda: len(place.saved) == 1)
    assert place.editor.strip.text == "A6 badge, our own is in the event file, and chosen for printing."
    place.editor.keeping.ask_remove("torn")
    open_dialog(qtbot, Question).action.click()
    qtbot.waitUntil(lambda: place.saved[1:] == [""])
    assert place.editor.strip.text == ""


def test_changes_are_not_lost_without_a_question(place: Place, qtbot: QtBot) -> None:
    place.choose("box[1]")
    QTest.keyClick(place.canvas, Qt.Key.Key_Down)
    place.editor.head.close_it.click()
    question = open_dialog(qtbot, Question)
    question.back.click()
    assert place.editor.isVisible()
    head = place.editor.head.design
    head.setCurrentIndex(head.findData("card"))
    head.activated.emit(head.currentIndex())
    open_dialog(qtbot, Question).back.click()
    qtbot.waitUntil(lambda: head.key == "a6")
    head.setCurrentIndex(head.findData("card"))
    head.activated.emit(head.currentIndex())
    open_dialog(qtbot, Question).action.click()
    qtbot.waitUntil(lambda: place.editor.draft.name == "card")
    place.editor.head.close_it.click()
    assert not place.editor.isVisible()


def test_back_and_inside_are_edited_too(opened: object) -> None:
    place = opened("a4-fold")  # type: ignore[operator]
    before = place.text
    elements = place.editor.bench.elements
    assert [side for side, button in elements.sides.items() if not button.isHidden()] == ["front", "back", "inside"]
    elements.sides["inside"].click()
    table = place.choose("inside.programme[1]")
    QTest.keyClick(place.canvas, Qt.Key.Key_Down)
    assert place.piece("inside.programme[1]").area.y == table.area.y + 0.5
    assert place.canvas.where(Area(0, 0, 210, 148.5)).width() == pytest.approx(place.pixels(210))
    place.editor.draft.history.undo()
    assert place.text == before
