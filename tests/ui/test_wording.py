"""Verdicts in words: every one has its title, what happened and what to do, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from checkin.domain.admission import Reason, Verdict
from checkin.domain.attendees import Attendee, Entry
from checkin.domain.badges import Badge, Revoked
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.roster import RowReason
from checkin.domain.sessions import OpenTo, Session
from checkin.domain.words import CATEGORIES
from checkin.ui import verdict_words, wording
from checkin.ui.language import LANGUAGES, Language

EVENT = Event("e", "Partnership Plus Week", date(2025, 4, 29), date(2025, 4, 30), "America/Mexico_City", "00" * 32)
NINE = datetime(2025, 4, 29, 15, 0, tzinfo=UTC)  # nine in the morning in Mexico City
SESSION = Session("forum", "Future Cooperation Forum", NINE, NINE + timedelta(hours=3), capacity=120)
GUEST = Attendee(name="Kim Minseo", hangul="김민서", id="a")
NUMBER = "1" * 28 + "654321"
VERDICT = Verdict(Reason.ADMITTED, Direction.IN, NINE, SESSION, NUMBER, GUEST)


@pytest.fixture(params=list(LANGUAGES))
def spoken(request: pytest.FixtureRequest, qapp: QApplication, settings: QSettings) -> Iterator[str]:
    language = Language(settings)
    language.speak(request.param)
    yield request.param
    language.speak("en")
    delete(language)


@pytest.fixture
def english(qapp: QApplication, settings: QSettings) -> Iterator[None]:
    language = Language(settings)
    language.speak("en")
    yield
    delete(language)


def plain(text: str) -> str:
    """Times have a space in them that does not break."""
    return text.replace("\u00a0", " ")


def verdicts() -> list[Verdict]:
    made = [replace(VERDICT, reason=reason) for reason in Reason]
    made += [replace(VERDICT, direction=Direction.OUT), replace(VERDICT, override="invited by the minister")]
    made += [replace(VERDICT, reason=Reason.REVOKED, badge=Badge(NUMBER, revoked=NINE, replaced_by="2" * 34))]
    instead = Attendee(name="Rosa Peña", id="r", stands_for="a")
    made += [replace(VERDICT, reason=Reason.REVOKED, badge=Badge(NUMBER, revoked=NINE), successor=instead)]
    return made


def test_every_verdict_is_said_in_full(spoken: str) -> None:
    for verdict in verdicts():
        for words in (
            verdict_words.verdict_title(verdict),
            verdict_words.verdict_detail(verdict, EVENT),
            verdict_words.verdict_next(verdict),
        ):
            assert words
            assert "{" not in words
            assert "_" not in words


def test_no_two_reasons_have_the_same_title(spoken: str) -> None:
    titles = [verdict_words.verdict_title(replace(VERDICT, reason=reason)) for reason in Reason]
    assert len(set(titles)) == len(Reason)


def test_each_language_says_it_in_its_own_words(spoken: str) -> None:
    welcome = {"en": "Welcome", "es_MX": "Pase usted", "ko": "환영합니다"}
    assert verdict_words.verdict_title(VERDICT) == welcome[spoken]
    hangul = any("가" <= char <= "힣" for char in verdict_words.verdict_next(VERDICT))
    assert hangul == (spoken == "ko")


@pytest.mark.usefixtures("english")
class TestDetail:
    """What happened, in English."""

    def detail(self, **changes: object) -> str:
        return plain(verdict_words.verdict_detail(replace(VERDICT, **changes), EVENT))  # type: ignore[arg-type]

    def test_since_when_and_at_which_desk(self) -> None:
        said = self.detail(reason=Reason.ALREADY_IN, since=NINE - timedelta(minutes=5), since_desk="Desk 2")
        assert said == "Inside since 8:55 AM (Desk 2)."

    def test_since_another_day_says_the_day(self) -> None:
        said = self.detail(reason=Reason.ALREADY_IN, moment=NINE + timedelta(days=1), since=NINE)
        assert said == "Inside since Tuesday, April 29, 9:00 AM."

    def test_who_would_be_invited(self) -> None:
        by_category = replace(SESSION, open_to=OpenTo.CATEGORY, groups=("한국기업", "prensa", "Table 7"))
        assert (
            self.detail(reason=Reason.NOT_INVITED, session=by_category)
            == "This session is for: Korean company, Press, Table 7."
        )
        by_company = replace(SESSION, open_to=OpenTo.COMPANY, groups=tuple("ABCDEF"))
        assert (
            self.detail(reason=Reason.NOT_INVITED, session=by_company)
            == "This session is for the companies: A, B, C, D and 2 more."
        )
        by_list = replace(SESSION, open_to=OpenTo.LIST)
        assert "own list" in self.detail(reason=Reason.NOT_INVITED, session=by_list)

    def test_what_replaced_a_badge(self) -> None:
        badge = Badge(NUMBER, "a", revoked=NINE, replaced_by="2" * 28 + "987654")
        assert self.detail(reason=Reason.REVOKED, badge=badge) == "Replaced (9:00 AM) by the badge that ends in 987654."
        lost = Badge(NUMBER, "a", revoked=NINE, why=Revoked.LOST)
        assert self.detail(reason=Reason.REVOKED, badge=lost) == "Withdrawn (9:00 AM): lost."
        cancelled = replace(GUEST, active=False)
        assert "taken off" in self.detail(reason=Reason.REVOKED, badge=Badge(NUMBER), attendee=cancelled)

    def test_who_came_instead(self) -> None:
        instead = Attendee(name="Kim Minseo", hangul="김민서", id="k", stands_for="a")
        badge = Badge(NUMBER, "a", revoked=NINE, why=Revoked.SUBSTITUTED, replaced_by="2" * 34)
        gone = replace(GUEST, active=False)
        said = self.detail(reason=Reason.REVOKED, badge=badge, attendee=gone, successor=instead)
        assert said == "김민서 Kim Minseo came instead (9:00 AM)."
        by_name = self.detail(reason=Reason.REVOKED, attendee=gone, successor=instead)
        assert by_name == "김민서 Kim Minseo came instead."
        assert "walk-in" in verdict_words.verdict_next(replace(VERDICT, reason=Reason.REVOKED, successor=instead))

    def test_when_doors_open_and_when_it_ended(self) -> None:
        assert self.detail(reason=Reason.TOO_EARLY, moment=NINE - timedelta(hours=2)) == "Doors open: 8:30 AM."
        day_before = NINE - timedelta(days=1)
        assert self.detail(reason=Reason.TOO_EARLY, moment=day_before) == "Doors open: Tuesday, April 29, 8:30 AM."
        assert self.detail(reason=Reason.OVER, moment=NINE + timedelta(hours=4)) == "It ended: 12:00 PM."

    def test_a_long_code_is_told_by_its_end(self) -> None:
        assert self.detail(reason=Reason.FORGED) == "The number …654321 was not issued by this event."
        assert self.detail(reason=Reason.UNKNOWN, code="KMX-17") == "Nobody on the list has the code KMX-17."

    def test_an_overruled_refusal_keeps_its_reason(self) -> None:
        assert self.detail(override="asked the host") == "Let through anyway: asked the host"

    def test_braces_that_somebody_typed_stay_braces(self) -> None:
        assert "{reason}" in self.detail(override="{reason}")
        assert "{0}" in self.detail(reason=Reason.UNKNOWN, code="{0}")


def test_times_are_the_event_s_whatever_the_computer_says(spoken: str) -> None:
    times = {"en": "9:00 AM", "es_MX": "9:00 a.m.", "ko": "오전 9:00"}
    days = {"en": "Tuesday, April 29", "es_MX": "martes 29 de abril", "ko": "4월 29일 화요일"}
    assert plain(wording.clock_time(EVENT, NINE)) == times[spoken]
    assert wording.day(EVENT, NINE) == days[spoken]


@pytest.mark.usefixtures("english")
def test_a_session_s_time_span() -> None:
    assert plain(wording.time_span(EVENT, SESSION)) == "Tuesday, April 29, 9:00 AM – 12:00 PM"
    two_days = replace(SESSION, ends=NINE + timedelta(days=1))
    assert plain(wording.time_span(EVENT, two_days)) == "Tuesday, April 29, 9:00 AM – Wednesday, April 30, 9:00 AM"


def test_every_key_of_the_domain_has_a_word(spoken: str) -> None:
    for field in fields(Entry):
        assert wording.field_word(field.name) != field.name
    for category in CATEGORIES:
        assert wording.category_word(category) != category
    for reason in RowReason:
        assert wording.row_reason(reason) != reason.value
    for why in Revoked:
        assert wording.revoked_word(why.value) not in {"wrong_text", "reissued"}
    assert len({wording.open_to_word(open_to) for open_to in OpenTo}) == len(OpenTo)
    assert len({wording.direction_word(direction) for direction in Direction}) == len(Direction)


@pytest.mark.usefixtures("english")
def test_what_we_have_no_word_for_stays_as_typed() -> None:
    assert wording.category_word("Table 7") == "Table 7"
    assert wording.category_word("바이어") == "Mexican company"
    assert wording.country_word("KR") == "South Korea"
    assert wording.country_word("Wakanda") == "Wakanda"
    assert wording.row_reason("odd") == "odd"
