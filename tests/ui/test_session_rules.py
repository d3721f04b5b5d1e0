"""A session's rules in the window: every one can be set, is summed up in a sentence, and can be tried before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin.domain.admission import Reason, Verdict
from checkin.domain.presence import Direction
from checkin.domain.questions import Answering, Question
from checkin.domain.roles import Role, may_overrule
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.office import Office
from checkin.ui import rule_words, session_words
from checkin.ui.background import Background
from checkin.ui.session_dialog import SessionDialog
from checkin.ui.session_fields import Wrong, shown_time, what_is_wrong
from tests.worlds import FORUM, MORNING, World, build

Key = Qt.Key


class Form:
    """The form of one session with what stands behind it."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.world: World = build(path)
        self.office = Office(self.world.file, clock=self.world.clock)
        self.background = Background()
        self.bot = qtbot

    def open(self, session: Session = FORUM) -> SessionDialog:
        dialog = SessionDialog(self.world.desk, self.office, self.background, session)
        self.bot.addWidget(dialog)
        dialog.show()
        self.bot.waitExposed(dialog)
        return dialog

    def saved(self, dialog: SessionDialog) -> Session:
        with self.bot.waitSignal(dialog.saved) as saved:
            dialog.save.click()
        kept = next(one for one in self.office.sessions() if one.code == dialog.when.code.text())
        assert saved.args[0] == kept
        return kept

    def journal(self) -> int:
        with self.world.file.reading() as records:
            return len(list(records.facts()))


@pytest.fixture(autouse=True)
def english_clock() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def form(tmp_path: Path, qtbot: QtBot) -> Iterator[Form]:
    form = Form(tmp_path / "week.checkin", qtbot)
    yield form
    form.background.close()
    form.world.file.close()


def test_every_rule_is_kept_and_comes_back(form: Form) -> None:
    dialog = form.open()
    dialog.when.late.setValue(20)
    dialog.who.rules[OpenTo.COMPANY].setChecked(True)
    dialog.who.groups[OpenTo.COMPANY].tick(["Hanbit", "Secretaría"])
    dialog.who.named_only.setChecked(True)
    seats = dialog.seats
    seats.capacity.setValue(40)
    seats.soft.setChecked(True)
    seats.quota.setValue(3)
    seats.entries[EntryRule.ONCE].setChecked(True)
    seats.leaves_others.setChecked(True)
    seats.venue.setChecked(True)
    dialog.tabs.setCurrentWidget(seats)
    QTest.keyClicks(seats.quotas.company, "Hanbit")
    QTest.keyClick(seats.quotas.company, Key.Key_Return)
    assert dialog.focusWidget() is seats.quotas.seats
    seats.quotas.seats.setValue(5)
    QTest.keyClick(seats.quotas.seats, Key.Key_Return)
    assert dialog.focusWidget() is seats.quotas.company
    dialog.questions.add.click()
    QTest.keyClicks(dialog.questions.text, "Gift handed over?")
    kept = form.saved(dialog)
    assert kept == replace(
        FORUM,
        late_after=20,
        open_to=OpenTo.COMPANY,
        groups=kept.groups,
        named_only=True,
        capacity=40,
        soft=True,
        quota=3,
        quotas=(("Hanbit", 5),),
        entry=EntryRule.ONCE,
        leaves_others=True,
        venue=True,
        questions=(Question("q1", "Gift handed over?"),),
    )
    assert set(kept.groups) == {"Hanbit", "Secretaría"}
    assert form.open(kept).session() == kept
    changed = form.open(kept)
    changed.seats.quotas.list.setCurrentRow(0)
    changed.seats.quotas.remove.click()
    changed.who.rules[OpenTo.ALL].setChecked(True)
    changed.seats.capacity.setValue(0)
    without = form.saved(changed)
    assert (without.quotas, without.groups, without.named_only, without.soft) == ((), (), False, False)


def test_questions_are_put_in_order_and_kept_by_their_keys(form: Form) -> None:
    dialog = form.open(replace(FORUM, questions=(Question("gift", "Gift handed over?"), Question("host", "Host?"))))
    page = dialog.questions
    page.add.click()
    QTest.keyClicks(page.text, "Interpreter into?")
    page.ways[Answering.CHOICE].click()
    page.choices.setPlainText("Spanish\n\n Korean \nSpanish")
    page.optional.click()
    page.up.click()
    page.list.setCurrentRow(0)
    page.remove.click()
    kept = form.saved(dialog)
    choice = Question("q1", "Interpreter into?", Answering.CHOICE, ("Spanish", "Korean"), optional=True)
    assert kept.questions == (choice, Question("host", "Host?"))


def test_a_question_that_cannot_be_asked_is_gone_to(form: Form) -> None:
    dialog = form.open()
    page = dialog.questions
    page.add.click()
    dialog.save.click()
    assert dialog.tabs.currentWidget() is page
    assert "Write the question" in page.wrong.text()
    QTest.keyClicks(page.text, "Which?")
    assert not page.wrong.text()
    page.ways[Answering.CHOICE].click()
    page.choices.setPlainText("Only one")
    dialog.save.click()
    assert "at least two" in page.wrong.text()
    assert what_is_wrong(dialog.session(), [])["questions"] is Wrong.NO_CHOICE
    page.remove.click()
    assert form.saved(dialog).questions == ()


def verdict_of(form: Form, dialog: SessionDialog) -> Verdict:
    with form.bot.waitSignal(dialog.trial.tried) as tried:
        dialog.trial._try()
    verdict = tried.args[0]
    assert isinstance(verdict, Verdict)
    return verdict


def test_a_door_is_tried_while_its_rules_are_written_and_nothing_is(form: Form) -> None:
    dialog = form.open()
    before, trial = form.journal(), dialog.trial
    assert "Nothing is written" in trial.about.text()
    QTest.keyClicks(trial.search, "garsia")
    form.bot.waitUntil(lambda: trial.people.count() > 0)
    with form.bot.waitSignal(trial.tried) as tried:
        QTest.keyClick(trial.search, Key.Key_Return)
    assert trial.person is not None
    assert (trial.person.name, tried.args[0].reason) == ("José García Núñez", Reason.ADMITTED)
    assert trial.outcome.word.text() == "Welcome"

    with form.bot.waitSignal(trial.tried):  # live, with each change of the form
        dialog.who.rules[OpenTo.LIST].click()
    form.bot.waitUntil(lambda: trial.outcome.word.text() == "Not invited")
    assert trial.outcome.rule.text() == "The rule: who may come."
    assert "Only a supervisor" in trial.outcome.overrule.text()
    with form.bot.waitSignal(trial.tried):
        trial.going.click()
    assert verdict_of(form, dialog).direction is Direction.OUT
    assert trial.outcome.word.text() == "Goodbye"
    trial.coming.click()
    trial.time.setDateTime(shown_time(form.office.event, MORNING - timedelta(hours=2)))
    assert verdict_of(form, dialog).reason is Reason.TOO_EARLY
    assert "doors open" in trial.outcome.rule.text()
    trial.time.setDateTime(shown_time(form.office.event, MORNING + timedelta(hours=4)))
    assert verdict_of(form, dialog).reason is Reason.OVER
    assert form.journal() == before
    dialog.done(0)


def test_the_time_of_a_trial_goes_along_with_the_session(form: Form) -> None:
    dialog = form.open()
    later = shown_time(form.office.event, MORNING + timedelta(hours=1))
    dialog.when.starts.setDateTime(later)
    assert dialog.trial.time.dateTime() == later
    dialog.trial.time.setDateTime(shown_time(form.office.event, MORNING))
    dialog.when.starts.setDateTime(shown_time(form.office.event, MORNING + timedelta(hours=2)))
    assert dialog.trial.time.dateTime() == shown_time(form.office.event, MORNING), "what somebody chose stays"
    dialog.done(0)


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        ({}, "Open to everyone, from 8:30 AM"),
        ({"late_after": 20}, "Open to everyone, from 8:30 AM, latecomers until 9:20 AM"),
        ({"open_to": OpenTo.CATEGORY}, "Open to nobody yet, from 8:30 AM"),
        (
            {"open_to": OpenTo.CATEGORY, "groups": ("Press", "VIP"), "capacity": 40, "questions": (Question("a", "A?"),)},
            "Press, VIP, and people listed by name, from 8:30 AM; places: 40; questions: 1",
        ),
        (
            {"open_to": OpenTo.COMPANY, "groups": ("Hanbit",), "named_only": True, "quota": 2, "quotas": (("Nopal", 5),)},
            "Hanbit: only people listed by name, from 8:30 AM; for each company: 2; Nopal: 5",
        ),
        (
            {"capacity": 40, "soft": True, "entry": EntryRule.ONCE, "leaves_others": True},
            "Open to everyone, from 8:30 AM; places: 40, then a warning; one entry each; leaves the other rooms",
        ),
        ({"venue": True}, "Open to everyone, from 8:30 AM; the day's check-in"),
        ({"open_to": OpenTo.LIST, "entry": EntryRule.ALWAYS}, "Only people listed by name, from 8:30 AM; every entry counts"),
    ],
)  # fmt: skip
def test_the_rules_in_one_sentence(form: Form, rules: dict[str, object], sentence: str) -> None:
    session = replace(FORUM, **rules)  # type: ignore[arg-type]
    said = session_words.rules_sentence(form.office.event, session).replace("\u00a0", " ")
    assert said == sentence
    assert form.open(session).sentence.text().replace("\u00a0", " ") == sentence


@pytest.mark.parametrize("reason", list(Reason))
def test_each_verdict_names_its_rule_and_who_may_go_against_it(reason: Reason) -> None:
    verdict = Verdict(reason, Direction.IN, MORNING, FORUM, "")
    assert rule_words.deciding_rule(verdict).endswith(".")
    said = rule_words.who_overrules(reason)
    if reason in {Reason.ADMITTED, Reason.QUESTIONS}:
        assert said == ""
    else:
        assert ("desk" in said, "supervisor" in said) == (
            may_overrule(Role.STAFF, reason),
            may_overrule(Role.SUPERVISOR, reason) and not may_overrule(Role.STAFF, reason),
        )
