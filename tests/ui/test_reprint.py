"""A badge that is on paper already interrupts, and is printed again for a reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin.domain.attendees import Entry
from checkin.domain.badges import Revoked
from checkin.domain.facts import Kind
from checkin.ui.reprint_dialog import ReprintDialog, SeveralDialog, renamed
from checkin.ui.wording import clock_time
from tests.ui.dialogs import open_dialog
from tests.ui.paper import JOSE, KIM, LEE, Paper
from tests.worlds import MORNING


def interrupted(paper: Paper, name: str = KIM) -> ReprintDialog:
    paper.world.desk.note_printed(paper.world.cards(name), "Zebra_ZD421", "a6")
    paper.print(name)
    dialog = open_dialog(paper.bot, ReprintDialog)
    assert isinstance(dialog, ReprintDialog)
    assert paper.printer.jobs == []
    return dialog


def test_a_badge_that_was_printed_asks_when_where_and_why(paper: Paper) -> None:
    dialog = interrupted(paper)
    assert dialog.told.text() == f"{clock_time(paper.world.desk.event, MORNING)} · Desk A · Zebra ZD421"
    QTest.keyClick(dialog.do, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.trouble.text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    paper.settle()
    assert paper.printer.jobs == []


def test_lost_gives_a_new_number(paper: Paper) -> None:
    dialog = interrupted(paper)
    old = paper.badge(KIM).number
    paper.world.clock.move(seconds=30)
    dialog.reasons[Revoked.LOST].click()
    QTest.keyClick(dialog.do, Qt.Key.Key_Return)
    paper.wait(1)
    new, revoked = paper.badges(KIM)
    assert (revoked.number, revoked.why, revoked.replaced_by) == (old, "lost", new.number)
    assert new.queued
    assert paper.world.desk.scan(old, "FORUM").admitted is False


def test_damaged_prints_the_same_number_and_says_so_in_the_journal(paper: Paper) -> None:
    dialog = interrupted(paper)
    dialog.reasons[Revoked.DAMAGED].click()
    QTest.keyClick(dialog.do, Qt.Key.Key_Return)
    paper.wait(1)
    assert [badge.number for badge in paper.badges(KIM)] == [paper.world.numbers[KIM]]
    queued = [fact for fact in paper.world.desk.history(paper.ids(KIM)[0]) if fact.kind is Kind.BADGE_QUEUED]
    assert [fact.body["reason"] for fact in queued] == ["damaged"]


def test_wrong_text_is_corrected_and_printed_in_one_dialog(paper: Paper) -> None:
    dialog = interrupted(paper)
    assert not dialog.fields["name"].isVisible()
    dialog.reasons[Revoked.WRONG_TEXT].click()
    assert dialog.fields["name"].hasFocus()
    dialog.fields["name"].clear()
    dialog.fields["hangul"].clear()
    QTest.keyClick(dialog.do, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.fields["name"], "Kim Min-seo")
    dialog.fields["hangul"].setText("김민서")
    dialog.fields["company"].setText("Hanbit Precision")
    QTest.keyClick(dialog.fields["company"], Qt.Key.Key_Return)
    paper.wait(1)
    person = paper.world.desk.person(paper.ids(KIM)[0])[0]
    assert (person.name, person.hangul, person.company) == ("Kim Min-seo", "김민서", "Hanbit Precision")
    assert paper.badge(KIM).queued[0].wording == paper.world.desk.cards([person.id])[0].wording


def test_a_badge_on_its_way_interrupts_too(paper: Paper) -> None:
    paper.print(KIM)
    paper.wait(1)
    paper.print(KIM)
    dialog = open_dialog(paper.bot, ReprintDialog)
    assert "on its way" in dialog._title.text()
    paper.print(KIM)  # pressed again: one question is enough
    paper.settle()
    assert open_dialog(paper.bot, ReprintDialog) is dialog
    dialog.reject()


@pytest.mark.parametrize(("button", "sheets"), [("others", 1), ("all", 3), ("back", 0)])
def test_of_several_some_were_printed(paper: Paper, button: str, sheets: int) -> None:
    paper.world.desk.note_printed(paper.world.cards(KIM, LEE), "Zebra", "a6")
    paper.print(KIM, LEE, JOSE)
    dialog = open_dialog(paper.bot, SeveralDialog)
    getattr(dialog, button).click()
    paper.wait(1 if sheets else 0)
    assert sum(job[0] for job in paper.printer.jobs) == sheets


@pytest.mark.parametrize(
    ("before", "name", "parts"),
    [
        (Entry(name="Jose Garcia", given="Jose", surnames="Garcia"), "José García", ("José", "García")),
        (Entry(name="Kim Minseo", given="Minseo", surnames="Kim"), "Kim Min-seo", ("Min-seo", "Kim")),
        (
            Entry(name="Ana María de la O", given="Ana María", surnames="de la O"),
            "Ana Mária De la O",
            ("Ana Mária", "De la O"),
        ),
        (Entry(name="Jose Garcia", given="Jose", surnames="Garcia"), "José Luis García", ("", "")),
        (Entry(name="Jose Garcia"), "José García", ("", "")),
        (Entry(name="J. Garcia", given="José", surnames="García"), "J. García", ("", "")),
    ],
)
def test_a_new_name_keeps_its_parts_where_they_can_be_told(before: Entry, name: str, parts: tuple[str, str]) -> None:
    after = renamed(before, name)
    assert (after.name, after.given, after.surnames) == (name, *parts)
