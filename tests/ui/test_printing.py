"""What becomes of a badge between the key and the paper, and where to turn to when nothing comes out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin.devices.jobs import Condition, Progress, Sides, Trouble, Urgency
from checkin.devices.printer import PrintSystem
from checkin.domain.facts import Kind
from checkin.ui import printer_watch
from checkin.ui.history import tell
from checkin.ui.print_choices import PDF
from checkin.ui.print_offers import OfferDialog
from checkin.ui.printing import Printing
from tests.devices.cupsd import running_cups
from tests.ui.dialogs import open_dialog
from tests.ui.paper import KIM, LEE, Paper, start, stop
from tests.ui.printers import Printers, pages
from tests.worlds import World

# --- to the end


def test_a_badge_is_printed_when_it_came_out_not_when_it_was_taken(paper: Paper) -> None:
    paper.print(KIM)
    paper.wait(1)
    assert paper.badge(KIM).prints == 0
    assert [queued.printer for queued in paper.badge(KIM).queued] == ["Zebra"]
    assert paper.printer.sheets[0].urgency is Urgency.GUEST
    paper.end(1, Progress.PRINTED)
    assert (paper.badge(KIM).prints, paper.badge(KIM).queued) == (1, ())


@pytest.mark.parametrize(("design", "sides"), [("a6", Sides.ONE), ("4x6", Sides.LONG_EDGE), ("letter-fold", Sides.ONE)])
def test_a_back_that_is_a_page_of_its_own_is_printed_behind_its_front(paper: Paper, design: str, sides: Sides) -> None:
    paper.printing.choices.choose_design(design)
    paper.print(KIM)
    paper.wait(1)
    assert paper.printer.sheets[0].sides is sides


@pytest.mark.parametrize("progress", [Progress.FAILED, Progress.CANCELLED, Progress.LOST])
def test_a_job_that_fails_is_offered_to_the_second_printer(paper: Paper, progress: Progress) -> None:
    paper.printing.choices.choose_second("Brother")
    paper.print(KIM)
    paper.wait(1)
    paper.printer.steps[1] = progress
    dialog = open_dialog(paper.bot, OfferDialog)
    assert KIM in dialog.windowTitle() + dialog._title.text()
    assert "Zebra" in dialog.sentence.text()
    assert "Brother" in dialog.second.text()
    assert (paper.badge(KIM).prints, paper.badge(KIM).failed) == (0, progress.value)
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    paper.wait(2)
    assert paper.printer.jobs[-1][1] == "Brother"
    paper.end(2, Progress.PRINTED)
    assert (paper.badge(KIM).prints, paper.badge(KIM).failed) == (1, "")
    printed = [
        fact.body["printer"] for fact in paper.world.desk.history(paper.ids(KIM)[0]) if fact.kind is Kind.BADGE_PRINTED
    ]
    assert printed == ["Brother"]


def test_a_printer_that_refuses_is_not_asked_twice_where_there_is_a_second(paper: Paper) -> None:
    paper.printing.choices.choose_second("Brother")
    paper.printer.trouble = Trouble.NOT_ACCEPTED
    paper.print(KIM)
    paper.print(LEE)
    dialog = open_dialog(paper.bot, OfferDialog)
    paper.bot.waitUntil(lambda: dialog.badges == 2)
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    paper.wait(1)
    assert paper.printer.jobs == [(2, "Brother", (105.0, 148.0), 1)]


def test_leaving_it_prints_nothing(paper: Paper) -> None:
    paper.printer.trouble = Trouble.NO_SUCH_PRINTER
    paper.print(KIM)
    dialog = open_dialog(paper.bot, OfferDialog)
    assert not dialog.second.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    paper.settle()
    assert paper.printer.jobs == []
    assert paper.badge(KIM).failed == Trouble.NO_SUCH_PRINTER.value


def test_a_badge_that_waits_for_paper_can_be_taken_to_the_second_printer(paper: Paper) -> None:
    paper.printing.choices.choose_second("Brother")
    paper.printer.conditions["Zebra"] = Condition.NO_PAPER
    paper.print(KIM)
    dialog = open_dialog(paper.bot, OfferDialog)
    assert not dialog.leave.isVisible()
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    paper.wait(2)
    assert paper.printer.cancelled == [1]
    paper.end(2, Progress.PRINTED)
    assert paper.badge(KIM).prints == 1
    assert [job[1] for job in paper.printer.jobs] == ["Zebra", "Brother"]


def test_a_job_that_is_held_back_is_told_of(paper: Paper) -> None:
    paper.printer.steps[1] = Progress.STUCK
    paper.print(KIM)
    dialog = open_dialog(paper.bot, OfferDialog)
    assert "holds the job back" in dialog.sentence.text()
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    paper.settle()
    assert len(paper.printer.jobs) == 1
    assert paper.badge(KIM).queued


def test_a_badge_that_comes_out_after_all_is_not_printed_on_the_second(paper: Paper) -> None:
    paper.printing.choices.choose_second("Brother")
    paper.printer.conditions["Zebra"] = Condition.PAUSED
    paper.print(KIM)
    dialog = open_dialog(paper.bot, OfferDialog)
    with paper.bot.waitSignal(dialog.finished):
        paper.printer.conditions["Zebra"] = Condition.READY
        paper.printer.steps[1] = Progress.PRINTED
    paper.settle()
    assert paper.badge(KIM).prints == 1
    assert len(paper.printer.jobs) == 1


def test_what_a_program_left_at_the_printer_the_next_one_follows(paper: Paper) -> None:
    paper.print(KIM)
    paper.wait(1)
    stop(paper.printing, paper.threads)
    paper.printing, paper.threads = start(paper.world, paper.printer, paper.settings, paper.kept, paper.window)
    paper.bot.waitUntil(lambda: paper.printing.watch.following == 1)
    paper.end(1, Progress.PRINTED)
    assert paper.badge(KIM).prints == 1


def test_a_system_that_does_not_answer_ends_no_job(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    paper.print(KIM)
    paper.wait(1)
    looks: list[int] = []
    monkeypatch.setattr(paper.printer, "step", looks.append)  # answers None
    paper.bot.waitUntil(lambda: len(looks) > 2)
    assert paper.printing.watch.following == 1
    assert paper.badge(KIM).queued


def test_the_history_of_a_person_tells_every_print(paper: Paper) -> None:
    paper.print(KIM)
    paper.wait(1)
    paper.end(1, Progress.CANCELLED)
    open_dialog(paper.bot, OfferDialog).reject()
    paper.printing.print_again(paper.ids(KIM), "Zebra", "lost")
    paper.wait(2)
    paper.end(2, Progress.PRINTED)
    told = [line.text for line in tell(paper.world.desk.history(paper.ids(KIM)[0]), {})]
    digits = f"…{paper.world.numbers[KIM][-6:]}"
    assert told[-4:] == [
        f"Badge {digits} sent to Zebra",
        f"Badge {digits} did not come out of Zebra: cancelled",
        f"Badge {digits} sent again to Zebra: lost",
        f"Badge {digits} printed on Zebra",
    ]


# --- without being asked for


def test_the_first_check_in_prints_once_and_says_nothing_more(paper: Paper) -> None:
    paper.printing.print_first(paper.ids(KIM))
    paper.wait(1)
    paper.said.clear()
    paper.printing.print_first(paper.ids(KIM))
    paper.settle()
    assert len(paper.printer.jobs) == 1
    assert paper.said == []
    paper.printing.choices.choose_printer(PDF)
    paper.printing.print_first(paper.ids(LEE))
    paper.settle()
    assert not paper.printing.busy


# --- on a real CUPS


def test_on_a_real_cups_what_fails_comes_out_of_the_second_printer(
    paper_world: World, settings: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer_watch, "KEEN", 50)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with running_cups() as cups:
        first, second = cups.add("Zebra"), cups.add("Brother")
        printing, threads = start(paper_world, PrintSystem(), settings, tmp_path / "plan.json", window)
        try:
            printing.choices.choose_printer("Zebra")
            printing.choices.choose_second("Brother")
            paper = Paper(paper_world, printing, Printers(), window, qtbot, settings, tmp_path, threads)
            printing.watch.start()

            first.be("fail")
            paper.print(KIM)
            dialog = open_dialog(qtbot, OfferDialog)
            assert (paper.badge(KIM).prints, paper.badge(KIM).failed) == (0, "failed")
            QTest.keyClick(dialog.second, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: paper.badge(KIM).prints == 1, timeout=20_000)
            assert (len(first.printed), len(second.printed)) == (0, 1)
            assert pages_of(second.sheet(second.printed[0]), tmp_path) == 1

            first.be("go")
            first.pause()
            qtbot.waitUntil(lambda: seen(printing) is Condition.PAUSED, timeout=20_000)
            paper.print(LEE)
            qtbot.waitUntil(lambda: bool(paper.badge(LEE).queued), timeout=20_000)
            assert paper.badge(LEE).prints == 0
            first.resume()
            qtbot.waitUntil(lambda: paper.badge(LEE).prints == 1, timeout=20_000)
            assert len(first.printed) == 1
        finally:
            stop(printing, threads)
            for left in window.findChildren(OfferDialog):
                left.reject()


def seen(printing: Printing) -> Condition | None:
    """How the desk sees its printer."""
    standing = printing.watch.standing
    return standing.condition if standing else None


def pages_of(raw: Path, folder: Path) -> int:
    """The pages of a PDF behind whatever a filter put before it."""
    data = raw.read_bytes()
    clean = folder / f"{os.urandom(4).hex()}.pdf"
    clean.write_bytes(data[data.index(b"%PDF-") :])
    return pages(clean)
