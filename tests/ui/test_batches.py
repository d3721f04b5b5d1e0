"""Thousands of badges: in parts, in order, behind the guests, and gone on with when a program did not live to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from checkin.badges.plan import kept_plan
from checkin.devices.jobs import Progress, Trouble, Urgency
from checkin.domain.print_order import PrintOrder
from checkin.ui.print_offers import OfferDialog
from tests.ui.dialogs import open_dialog
from tests.ui.paper import Paper, start, stop


def test_a_batch_goes_in_parts_in_its_order_behind_the_guests(crowd: Paper) -> None:
    crowd.printing.choices.choose_order(PrintOrder.COMPANY)
    crowd.printing.print_everybody()
    crowd.wait(3)
    assert [job[0] for job in crowd.printer.jobs] == [10, 10, 5]
    assert {sheets.urgency for sheets in crowd.printer.sheets} == {Urgency.BATCH}
    assert not crowd.kept.exists()
    for job in (1, 2, 3):
        crowd.printer.steps[job] = Progress.PRINTED
    crowd.bot.waitUntil(lambda: not crowd.printing.watch.following)
    crowd.settle()
    assert crowd.world.desk.waiting() == []
    assert all(card.called for card in crowd.world.desk.cards())
    assert crowd.world.desk.cards(unprinted=True) == []


def test_contents_come_first_in_the_first_part(crowd: Paper, tmp_path: Path) -> None:
    crowd.printing.choices.choose_contents(True)
    crowd.printing.print_everybody()
    crowd.wait(3)
    assert [job[0] for job in crowd.printer.jobs] == [11, 10, 5]


def test_a_batch_that_stops_is_gone_on_with_by_the_next_program(crowd: Paper) -> None:
    taken = crowd.printer.submit

    def dies_after_one(path: Path, printer: str, sheets: object) -> object:
        if len(crowd.printer.jobs) == 1:
            crowd.printer.trouble = Trouble.NO_SYSTEM
        return taken(path, printer, sheets)  # type: ignore[arg-type]

    crowd.printer.submit = dies_after_one  # type: ignore[method-assign]
    crowd.printing.print_everybody()
    dialog = open_dialog(crowd.bot, OfferDialog)
    dialog.reject()
    crowd.settle()
    plan = kept_plan(crowd.kept)
    assert plan is not None
    assert len(plan.numbers) == 25
    stop(crowd.printing, crowd.threads)

    crowd.printer.trouble, crowd.printer.submit = None, taken  # type: ignore[method-assign]
    crowd.printing, crowd.threads = start(crowd.world, crowd.printer, crowd.settings, crowd.kept, crowd.window)
    offered = crowd.printing.unfinished()
    assert offered == plan
    assert len(plan.left(crowd.world.desk.numbers_in(plan.id))) == 15
    crowd.printing.go_on(plan)
    crowd.wait(2)
    assert [job[0] for job in crowd.printer.jobs] == [10, 15]
    assert crowd.printing.unfinished() is None
    queued = [badge for person in crowd.world.desk.cards() for badge in crowd.world.desk.person(person.attendee)[1]]
    assert [len(badge.queued) for badge in queued] == [1] * 25


def test_a_batch_that_another_program_prints_is_not_offered(crowd: Paper) -> None:
    crowd.printer.trouble = Trouble.NO_SYSTEM
    crowd.printing.print_everybody()
    open_dialog(crowd.bot, OfferDialog).reject()
    crowd.settle()
    assert crowd.printing.unfinished() is None  # not one part was taken: there is nothing to go on with
    crowd.kept.write_text("{}")
    assert crowd.printing.unfinished() is None
    crowd.kept.unlink()


def test_the_plan_of_a_running_program_is_its_own(crowd: Paper) -> None:
    kept = kept_plan(crowd.kept)
    assert kept is None
    crowd.kept.parent.mkdir(exist_ok=True)
    lock = QLockFile(f"{crowd.kept}.lock")
    assert lock.tryLock(0)
    crowd.kept.write_text("{}")
    assert crowd.printing.unfinished() is None
    lock.unlock()


def test_the_strip_tells_of_the_printer_until_all_came_out(crowd: Paper) -> None:
    steps: list[tuple[int, int]] = []
    crowd.printing.print_everybody()
    crowd.wait(3)
    crowd.printing.stepped.connect(lambda done, total: steps.append((done, total)))
    with crowd.bot.waitSignal(crowd.printing.ended):
        for job in (1, 2, 3):
            crowd.end_one(job)
    assert steps == [(10, 25), (20, 25), (25, 25)]


def test_cancelling_takes_back_what_waits_at_the_printer(crowd: Paper) -> None:
    crowd.printing.print_everybody()
    crowd.wait(3)
    crowd.printing.cancel()
    crowd.bot.waitUntil(lambda: not crowd.printing.watch.following)
    crowd.settle()
    assert crowd.printer.cancelled == [1, 2, 3]
    assert len(crowd.world.desk.cards(unprinted=True)) == 25
    assert not crowd.window.findChildren(OfferDialog)
