"""What a desk sees of its printer, and how it says what is printed on what."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.devices.jobs import Condition, Standing
from checkin.ui import theme
from checkin.ui.desk_printing_dialog import DeskPrintingDialog
from checkin.ui.print_at_once import PrintAtOnce
from checkin.ui.print_choices import PDF, PrintChoices
from checkin.ui.printer_chip import PrinterChip
from tests.ui.paper import Paper


@pytest.mark.parametrize(
    ("standing", "look", "words"),
    [
        (None, "fine", "PDF"),
        (Standing("Zebra_ZD421", Condition.READY), "fine", "Ready · Zebra ZD421"),
        (Standing("Zebra", Condition.UNTOLD), "fine", "Connected · Zebra"),
        (Standing("Zebra", Condition.LOW), "amber", "Supplies low · Zebra"),
        (Standing("Zebra", Condition.PAUSED), "amber", "Paused · Zebra"),
        (Standing("Zebra", Condition.NO_PAPER), "red", "Out of paper · Zebra"),
        (Standing("Zebra", Condition.NO_SYSTEM), "red", "Printing system off · Zebra"),
    ],
)
def test_the_chip_says_the_printers_state_in_a_word(
    qtbot: QtBot, standing: Standing | None, look: str, words: str
) -> None:
    chip = PrinterChip()
    qtbot.addWidget(chip)
    chip.show_standing(standing)
    assert chip.property("chip") == look
    assert words in chip.full_text
    assert chip.accessibleName().startswith(chip.full_text)
    assert not chip.icon().isNull()


def test_the_chosen_printer_is_looked_at_and_another_one_when_it_is_chosen(paper: Paper) -> None:
    stood: list[Standing | None] = []
    watch = paper.printing.watch
    watch.stood.connect(stood.append)
    watch.start()
    paper.bot.waitUntil(lambda: watch.standing == Standing("Zebra", Condition.READY))
    paper.printer.conditions["Brother"] = Condition.OPEN
    paper.printing.choices.choose_printer("Brother")
    paper.bot.waitUntil(lambda: watch.standing == Standing("Brother", Condition.OPEN))
    paper.printing.choices.choose_printer(PDF)
    paper.bot.waitUntil(lambda: watch.standing is None)


def test_the_choices_of_a_desk_are_in_force_at_once(paper: Paper) -> None:
    choices = paper.printing.choices
    dialog = DeskPrintingDialog(paper.printing.watch, paper.threads[2], paper.window)
    dialog.open()
    paper.bot.waitUntil(lambda: dialog.second.count() == 3)
    assert dialog.standing.text() == "Zebra is ready to print."
    dialog.second.setFocus()
    QTest.keyClicks(dialog.second, "Bro")
    dialog.second.activated.emit(dialog.second.currentIndex())
    dialog.first_check_in.click()
    assert dialog.walk_ins.isChecked()  # there is a printer
    dialog.walk_ins.click()
    assert (choices.second, choices.first_check_in, choices.walk_ins) == ("Brother", True, False)
    again = PrintChoices(paper.settings)
    assert (again.second, again.first_check_in, again.walk_ins) == ("Brother", True, False)
    choices.choose_printer(PDF)
    assert not dialog.second.isEnabled()
    dialog.close_button.click()


def test_walk_ins_are_printed_where_there_is_a_printer_until_somebody_says(paper: Paper) -> None:
    choices = paper.printing.choices
    dialog = DeskPrintingDialog(paper.printing.watch, paper.threads[2], paper.window)
    box = PrintAtOnce(choices, dialog)
    dialog.open()
    for printer, wanted in (("Zebra", True), (PDF, False), ("Brother", True)):
        choices.choose_printer(printer)
        assert (choices.walk_ins, dialog.walk_ins.isChecked(), box.isChecked()) == (wanted,) * 3
    choices.choose_printer(PDF)
    box.click()
    assert dialog.walk_ins.isChecked()
    dialog.walk_ins.click()
    choices.choose_printer("Zebra")
    assert (choices.walk_ins, dialog.walk_ins.isChecked(), box.isChecked()) == (False,) * 3
    dialog.close_button.click()


def test_without_a_printing_system_the_dialog_says_so(paper: Paper) -> None:
    paper.printer.there = False
    paper.printing.choices.choose_printer(PDF)
    dialog = DeskPrintingDialog(paper.printing.watch, paper.threads[2], paper.window)
    dialog.open()
    paper.bot.waitUntil(lambda: "CUPS" in dialog.standing.text())
    dialog.setMinimumWidth(0)
    dialog.resize(480, dialog.height())  # as where the words are longer
    dialog.chooser.found.emit([])
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width()), "what stands above is not squeezed"
    dialog.reject()


def test_much_that_a_printer_says_pushes_nothing_out_of_sight(paper: Paper) -> None:
    watch = paper.printing.watch
    dialog = DeskPrintingDialog(watch, paper.threads[2], paper.window)
    dialog.open()
    paper.bot.waitUntil(lambda: dialog.second.count() == 3)
    watch.standing = Standing("Zebra", Condition.STOPPED, "the head is open and its lever stands up; " * 12)
    watch.stood.emit(watch.standing)
    chooser = dialog.chooser
    shown = (chooser.design, chooser.printer, chooser.copies, dialog.second)
    paper.bot.waitUntil(lambda: dialog.standing.height() >= dialog.standing.heightForWidth(dialog.standing.width()))
    assert chooser.copies.geometry().bottom() <= chooser.rect().bottom()
    assert [box.height() for box in shown] == [theme.CONTROL] * len(shown)
    dialog.reject()
