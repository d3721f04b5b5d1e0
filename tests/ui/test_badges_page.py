"""From people to paper: every way there, and every way to fail, on a real file with a printer that is told how to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from checkin.badges import qr
from checkin.badges.design import designs
from checkin.devices.jobs import Trouble
from checkin.domain.attendees import Entry
from checkin.domain.facts import Kind
from checkin.office import Office
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.badges_page import BadgesPage
from checkin.ui.design_editor import DesignEditor
from checkin.ui.design_saving import SaveDesign
from checkin.ui.print_choices import PDF, PrintChoices
from checkin.ui.print_offers import OfferDialog
from checkin.ui.print_problems import ProblemsDialog
from checkin.ui.print_words import design_word
from checkin.ui.printer_watch import PrinterWatch
from checkin.ui.printing import FEW, Printing
from tests.ui.dialogs import answer_file, open_dialog
from tests.ui.printers import Printers, pages
from tests.worlds import PEOPLE, World, build

KIM, JOSE, LEE = "Kim Minseo", "José García Núñez", "Lee Jun"
STRANGE = Entry(name="Taro 𠮷田", company="Hanbit")
"""The first character of the surname is in no font of a badge."""


@dataclass
class Place:
    world: World
    page: BadgesPage
    printing: Printing
    printer: Printers
    said: list[tuple[str, str]]

    def never_printed(self) -> set[str]:
        return {card.called for card in self.world.desk.cards(unprinted=True)}

    def ids(self, *names: str) -> list[str]:
        return [self.world.people[name].id for name in names]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin", [*PEOPLE, STRANGE])
    yield made
    made.file.close()


@pytest.fixture
def place(world: World, settings: QSettings, qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    threads = background, at_printer, at_batches, at_queue = [Background(name) for name in "dpbq"]
    printer = Printers()
    window = QWidget()
    qtbot.addWidget(window)
    watch = PrinterWatch(printer, PrintChoices(settings), at_queue, window)
    printing = Printing(world.desk, at_printer, at_batches, watch, settings, window, tmp_path / "kept" / "plan.json")
    page = BadgesPage(world.desk, Office(world.file), background, printing, settings, window)
    said: list[tuple[str, str]] = []
    for source in (page, printing):
        source.said.connect(lambda level, sentence: said.append((level, sentence)))
    window.resize(1150, 700)
    page.resize(1150, 700)
    window.show()
    page.refresh()
    qtbot.waitUntil(page.print_all.isEnabled)
    yield Place(world, page, printing, printer, said)
    printing.close()
    for thread in threads:
        thread.close()


def settled(qtbot: QtBot, place: Place) -> None:
    qtbot.waitUntil(lambda: not place.printing.busy, timeout=20_000)


def test_the_unprinted_go_to_a_pdf_by_keyboard_alone(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    place.world.desk.note_printed(place.world.cards(KIM, "Taro 𠮷田"), "Zebra", "a6")
    place.page.refresh()
    qtbot.waitUntil(lambda: "(3)" in place.page.print_new.text())
    place.page.setFocus()
    QTest.keyClick(place.page.print_new, Qt.Key.Key_Return)
    offered = answer_file(qtbot, tmp_path / "new.pdf")
    settled(qtbot, place)
    assert offered == "Partnership Week badges.pdf"
    assert pages(tmp_path / "new.pdf") == 3
    assert place.never_printed() == set()
    assert [level for level, _ in place.said] == ["info"]
    qtbot.waitUntil(lambda: not place.page.print_new.isEnabled())


def test_giving_up_the_file_dialog_prints_nothing(place: Place, qtbot: QtBot) -> None:
    place.page.save_pdf.click()
    open_dialog(qtbot, QFileDialog).reject()
    settled(qtbot, place)
    assert len(place.never_printed()) == 5
    assert place.said == []
    assert place.page.save_pdf.isEnabled()


def test_a_person_without_a_number_gets_one_and_a_good_number_stays(place: Place, qtbot: QtBot) -> None:
    walk_in = place.world.desk.register(Entry(name="Ana Walk-in"))
    place.printing.choices.choose_printer("Zebra")
    place.printing.choices.choose_copies(2)
    place.printing.choices.choose_design("card")
    place.printing.print_people([walk_in.id, *place.ids(KIM)])
    settled(qtbot, place)
    assert place.printer.jobs == [(2, "Zebra", (86.0, 54.0), 2)]
    (ana, kim) = place.world.desk.cards([walk_in.id, *place.ids(KIM)])
    assert kim.number == place.world.numbers[KIM]
    history = place.world.desk.history(walk_in.id)
    printed = [fact for fact in history if fact.kind is Kind.BADGE_PRINTED]
    assert [(fact.subject, fact.body["printer"], fact.body["design"]) for fact in printed] == [
        (ana.number, "Zebra", "card")
    ]


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_printer_that_refuses_leaves_the_badges_unprinted(place: Place, qtbot: QtBot, trouble: Trouble) -> None:
    place.printer.trouble = trouble
    place.printing.choices.choose_printer("Zebra")
    place.printing.print_people(place.ids(KIM, LEE))
    dialog = open_dialog(qtbot, OfferDialog)
    settled(qtbot, place)
    assert {KIM, LEE} <= place.never_printed()
    assert "Zebra" in dialog.sentence.text() or trouble is Trouble.NO_SYSTEM
    assert not dialog.second.isVisible()
    place.printer.trouble = None
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not {KIM, LEE} & place.never_printed())


@pytest.mark.parametrize(("button", "sheets", "left"), [("anyway", 5, 0), ("without", 4, 1), ("cancel", 0, 5)])
def test_what_no_font_has_is_asked_about_before_printing(
    place: Place, qtbot: QtBot, button: str, sheets: int, left: int
) -> None:
    place.printing.choices.choose_printer("Zebra")
    place.page.print_all.click()
    dialog = open_dialog(qtbot, ProblemsDialog)
    assert place.printer.jobs == []
    row = [dialog.table.model().index(0, column).data() for column in range(3)]
    assert row[0].startswith("Taro 𠮷田")
    assert "𠮷 (U+20BB7)" in row[2]
    QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    settled(qtbot, place)
    assert sum(job[0] for job in place.printer.jobs) == sheets
    assert len(place.never_printed()) == left


@pytest.mark.parametrize(
    ("printer", "title", "verb"), [("Zebra", "Before printing", "print"), (PDF, "Before saving", "save")]
)
def test_the_question_speaks_of_paper_or_of_a_file(
    place: Place, qtbot: QtBot, tmp_path: Path, printer: str, title: str, verb: str
) -> None:
    place.printing.choices.choose_printer(printer)
    place.page.print_all.click()
    if printer == PDF:
        answer_file(qtbot, tmp_path / "all.pdf")
    dialog = open_dialog(qtbot, ProblemsDialog)
    assert dialog.windowTitle() == title
    assert [button.text() for button in (dialog.anyway, dialog.without, dialog.cancel)] == [
        f"&{verb.capitalize()} anyway",
        f"&Leave these out, {verb} 4",
        f"Do not {verb}",
    ]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settled(qtbot, place)
    assert place.said == [("info", "Nothing was saved." if printer == PDF else "Nothing was printed.")]


def test_jobs_do_not_mix_and_a_batch_can_be_cancelled(place: Place, qtbot: QtBot) -> None:
    for number in range(FEW):
        place.world.desk.register(Entry(name=f"Guest {number}"))
    place.printing.choices.choose_printer("Zebra")
    with qtbot.waitSignal(place.printing.began, timeout=10_000):
        place.printing.print_everybody()
        place.printing.print_people(place.ids(JOSE))
    place.printing.cancel()
    settled(qtbot, place)
    assert [job[0] for job in place.printer.jobs] == [1]
    assert JOSE not in place.never_printed()
    assert len(place.never_printed()) == FEW + 4
    assert len(place.said) == 2


def test_a_batch_is_rendered_in_a_process_of_its_own(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(FEW):
        place.world.desk.register(Entry(name=f"Guest {number}"))
    place.page.save_pdf.click()
    answer_file(qtbot, tmp_path / "all.pdf")
    dialog = open_dialog(qtbot, ProblemsDialog)
    QTest.keyClick(dialog.anyway, Qt.Key.Key_Return)
    settled(qtbot, place)
    assert pages(tmp_path / "all.pdf") == FEW + 5
    assert place.never_printed() == set()
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".part", ".pdf")) == ["all.pdf"]


def test_the_preview_is_the_badge_itself(place: Place, qtbot: QtBot) -> None:
    page, numbers = place.page, place.world.numbers

    def decoded() -> list[str]:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        page.preview.paper.picture.save(buffer, "PNG")
        return qr.decode(data.data()) if not data.isEmpty() else []

    qtbot.waitUntil(lambda: decoded() == [numbers[page.preview.card.called]])
    first = page.preview.card
    QTest.mouseClick(page.preview.next, Qt.MouseButton.LeftButton)
    assert page.preview.card != first
    qtbot.waitUntil(lambda: decoded() == [numbers[page.preview.card.called]])
    qtbot.waitUntil(lambda: page.problems.model().rowCount() == 1)
    page.problems.selectRow(0)
    assert page.preview.card.called == "Taro 𠮷田"
    with qtbot.waitSignal(page.person_wanted) as wanted:
        page.problems.setFocus()
        QTest.keyClick(page.problems, Qt.Key.Key_Return)
    assert wanted.args == place.ids("Taro 𠮷田")


def test_codes_for_mailing_are_the_badges_numbers(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(place.page.pictures.saved, timeout=10_000):
        place.page.pictures.save_to(tmp_path / "mail")
    codes = [qr.decode(path.read_bytes()) for path in (tmp_path / "mail").iterdir()]
    assert sorted(codes) == sorted([number] for number in place.world.numbers.values())
    assert len(place.never_printed()) == 5


def test_choices_are_found_again(tmp_path: Path, qtbot: QtBot) -> None:
    def choices() -> PrintChoices:
        return PrintChoices(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))

    first = choices()
    assert (first.printer, first.copies) == (PDF, 1)
    first.choose_printer("Zebra ZD421")
    first.choose_design("card")
    first.choose_copies(3)
    again = choices()
    assert (again.printer, again.design.name, again.copies) == ("Zebra ZD421", "card", 3)
    again.choose_design("one that is gone")
    assert choices().design.name in ("a6", "card")


def test_a_design_of_the_event_file_is_offered_looked_at_and_printed_on_its_paper(place: Place, qtbot: QtBot) -> None:
    office = Office(place.world.file)
    office.keep_design(
        "mine", 'like = "card"\n[title]\nen = "Our card"\n[sheet]\nwidth = 100\nheight = 120\ncolumns = 1\nrows = 2\n'
    )
    place.page.refresh()
    chooser = place.page.chooser.design
    qtbot.waitUntil(lambda: chooser.findData("mine") >= 0)
    assert chooser.itemText(chooser.findData("mine")) == "Our card, 100 × 120 mm"
    assert chooser.currentData() == "a6"
    chooser.setCurrentIndex(chooser.findData("mine"))
    chooser.activated.emit(chooser.currentIndex())
    ratio = 54 / 86  # one card is looked at, not the sheet
    picture = place.page.preview.paper
    qtbot.waitUntil(lambda: abs(picture.picture.height() / max(picture.picture.width(), 1) - ratio) < 0.02)
    place.printing.choices.choose_printer("Zebra")
    place.printing.print_people(place.ids(KIM, JOSE, LEE))
    settled(qtbot, place)
    assert place.printer.jobs == [(2, "Zebra", (100, 120), 1)]
    office.remove_design("mine")
    place.page.refresh()
    qtbot.waitUntil(lambda: chooser.findData("mine") < 0)
    assert place.printing.choices.design.name == "a6"


def test_a_design_with_a_back_shows_the_programme_and_prints_both_sides(place: Place, qtbot: QtBot) -> None:
    choices = place.printing.choices
    choices.choose_printer("Zebra")
    choices.choose_design("4x6")
    picture = place.page.preview.paper
    qtbot.waitUntil(lambda: picture.picture.width() > picture.picture.height())  # front and back side by side
    place.printing.print_people(place.ids(KIM))
    settled(qtbot, place)
    assert place.printer.jobs == [(2, "Zebra", (101.6, 152.4), 1)]
    shown = {"4x6": "4 × 6 in badge with programme, 101.6 × 152.4 mm", "label-62": "Continuous label, 62 mm wide"}
    for name, words in shown.items():
        assert design_word(designs()[name]) == words


def test_a_design_edited_here_is_the_one_that_is_printed(place: Place, qtbot: QtBot) -> None:
    place.page.edit_design.click()
    editor = open_dialog(qtbot, DesignEditor)
    editor.bench.elements.list.setCurrentRow(0)
    QTest.keyClick(editor.bench.canvas, Qt.Key.Key_Down)
    editor.head.save.click()
    asked = open_dialog(qtbot, SaveDesign)
    asked.title.setText("Our badge")
    asked.save.click()
    choices = place.printing.choices
    qtbot.waitUntil(lambda: choices.design.name == "our-badge")
    assert choices.design.title("ko") == "Our badge"
    assert choices.design.front.boxes[0].area.y == designs()["a6"].front.boxes[0].area.y + 0.5
    editor.head.close_it.click()
    qtbot.waitUntil(lambda: place.page.chooser.design.currentData() == "our-badge")
    choices.choose_printer("Zebra")
    place.printing.print_people(place.ids(KIM))
    settled(qtbot, place)
    (printed,) = [fact for fact in place.world.desk.history(place.ids(KIM)[0]) if fact.kind is Kind.BADGE_PRINTED]
    assert printed.body["design"] == "our-badge"


def test_on_a_low_screen_what_is_worked_with_is_scrolled_and_nothing_overlaps(place: Place, qtbot: QtBot) -> None:
    page = place.page
    qtbot.waitUntil(page.problems.isVisible)
    page.progress.begin("Drawing", 10)
    page.resize(1150, 440)
    chooser = page.chooser
    fields = (chooser.design, chooser.printer, page.print_new, page.save_pdf)
    qtbot.waitUntil(lambda: page.print_new.visibleRegion().isEmpty() or page.progress.visibleRegion().isEmpty())
    places = [field.mapTo(page, field.rect().topLeft()).y() for field in fields]
    assert [field.height() for field in fields] == [theme.CONTROL] * len(fields)
    assert all(lower - upper >= theme.CONTROL for upper, lower in pairwise(places))
    assert chooser.status.height() >= chooser.status.heightForWidth(chooser.status.width())
