"""The kiosk: guests scan themselves, and see nothing of anybody else."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from checkin.desk import Desk
from checkin.devices.bell import Sound
from checkin.devices.jobs import Trouble
from checkin.domain import roles
from checkin.domain.admission import Reason
from checkin.domain.facts import Kind, new_id
from checkin.domain.greeting import Tongue
from checkin.domain.meetings import Meeting
from checkin.domain.presence import Direction
from checkin.office import Office
from checkin.ui.kiosk import PATIENCE, Kiosk, Phase
from checkin.ui.kiosk_words import Words, words
from checkin.ui.window import DESK
from tests.ui.dropped import drop
from tests.ui.kiosks import SEAL, SOON, enter_pin, house, kiosk, scans, serve, serve_code, world
from tests.ui.modes import ALT, CONTROL, House, Key
from tests.worlds import CERT, MORNING, Hands

__all__ = ["house", "world"]


def test_it_greets_everybody_in_their_own_language(house: House) -> None:
    at = kiosk(house)
    assert at.poster.text == "\n".join(
        (
            "Scan your code",
            "Hold the QR code of your invitation or badge under the scanner.",
            "Escanee su código  ·  코드를 스캔해 주세요",
        )
    )
    assert serve(at, house, "Kim Minseo").splitlines()[:2] == [
        "환영합니다, 김민서님: Salón Maya",
        "입장 확인: Showcase",
    ]
    assert at.tongue is Tongue.KOREAN
    said = serve(at, house, "María Hernández")
    assert said.splitlines()[:2] == ["Bienvenida, señora Hernández: Salón Maya", "Entrada registrada: Showcase"]
    assert serve(at, house, "Ann Smith").startswith("Welcome, Ann Smith: Salón Maya\nYou are checked in: Showcase")
    assert house.bell.rung == [Sound.ADMITTED] * 3
    assert scans(house) == [Reason.ADMITTED] * 3


@pytest.mark.parametrize(
    ("tongue", "headline"),
    [
        (Tongue.SPANISH, "Escanee su código"),
        (Tongue.KOREAN, "코드를 스캔해 주세요"),
        (Tongue.ENGLISH, "Scan your code"),
    ],
)
def test_a_language_is_chosen_with_a_finger(house: House, tongue: Tongue, headline: str) -> None:
    at = kiosk(house)
    at.languages[tongue].click()
    assert at.poster.headline.text() == headline
    assert at.phase is Phase.ASKED


def test_every_word_of_it_is_in_three_languages() -> None:
    for said in Words:
        assert len({words(said, tongue) for tongue in Tongue}) == 3, said


def test_the_next_meeting_is_told_and_nobody_of_it_is_named(house: House) -> None:
    starts = MORNING + timedelta(hours=1)
    meeting = Meeting(new_id(), "7", starts, starts + timedelta(minutes=30), "Tlahuica", "Acme")
    with house.world.file.writing("office", clock=house.world.clock) as book:
        book.append(Kind.MEETING_SET, meeting.id, meeting.body())
    at = kiosk(house)
    serve(at, house, "Ann Smith")
    said = serve(at, house, "María Hernández")
    assert "Su próxima reunión: 10:00, mesa 7, Acme" in said
    assert "Ann" not in said


@pytest.mark.parametrize("code", ["0" * 33 + "1", "12345678", "X' OR 1=1 --", "<b>Kim</b>", "x" * 5000])
def test_an_unknown_code_goes_to_the_desk(house: House, code: str) -> None:
    at = kiosk(house)
    serve(at, house, "Kim Minseo")
    at.start_over()
    assert serve_code(at, house, code).splitlines() == [
        "Please go to the registration desk",
        "We will gladly help you there.",
        "Pase a la mesa de registro, por favor  ·  등록 데스크로 와 주세요",
    ]
    assert house.bell.rung[-1] in (Sound.UNKNOWN, Sound.ALARM)


def test_a_refusal_says_no_reason_and_no_name(house: House) -> None:
    house.window.door.bar.stand_at(CERT)
    at = kiosk(house)
    assert serve(at, house, "Kim Minseo") == "등록 데스크로 와 주세요\n기꺼이 도와드리겠습니다."
    assert scans(house) == [Reason.NOT_INVITED]


def test_who_is_in_already_is_told_so_but_not_in_green(house: House) -> None:
    at = kiosk(house)
    serve(at, house, "Ann Smith")
    green = at.poster.notice.ground
    house.world.clock.move(seconds=5)
    house.window.scan(house.world.numbers["Ann Smith"])
    house.bot.waitUntil(lambda: at.poster.headline.text() == "You are checked in already")
    assert "Ann" not in at.poster.text
    assert at.poster.notice.ground != green


def test_who_holds_a_code_there_for_long_has_come_once(house: House) -> None:
    at = kiosk(house)
    for _ in range(3):  # before the answer, and after it
        house.window.scan(house.world.numbers["Ann Smith"])
    house.bot.waitUntil(lambda: at.phase is Phase.ANSWERED)
    house.window.scan(house.world.numbers["Ann Smith"])
    house.settle()
    assert at.poster.headline.text().startswith("Welcome, Ann Smith")
    assert scans(house) == [Reason.ADMITTED]
    assert house.bell.rung == [Sound.ADMITTED]


def test_a_second_guest_sees_nothing_of_the_first_nor_hears_their_language(house: House) -> None:
    at = kiosk(house)
    house.window.scan(house.world.numbers["Kim Minseo"])
    house.window.scan("12345678")  # nobody's, before the first is answered
    assert at.poster.headline.text() == "One moment, please"
    house.settle()
    assert at.poster.headline.text() == "Please go to the registration desk"
    assert "김민서" not in at.poster.text
    assert scans(house) == [Reason.UNKNOWN, Reason.ADMITTED]
    serve(at, house, "Lee Jun")
    house.window.scan("87654321")  # and after it
    assert at.poster.headline.text() == "One moment, please"
    house.settle()
    assert at.poster.headline.text() == "Please go to the registration desk"


def test_a_guest_who_chose_a_language_is_answered_in_it(house: House) -> None:
    at = kiosk(house)
    at.languages[Tongue.ENGLISH].click()
    assert at.languages[Tongue.ENGLISH].chosen
    assert serve(at, house, "Kim Minseo").startswith("Welcome, Kim Minseo: Salón Maya\nYou are checked in: Showcase")
    at.languages[Tongue.KOREAN].click()
    assert serve_code(at, house, "12345678") == "등록 데스크로 와 주세요\n기꺼이 도와드리겠습니다."
    serve(at, house, "María Hernández")
    house.bot.waitUntil(lambda: at.poster.headline.text().startswith("Bienvenida"))


def test_it_forgets_a_guest_by_itself(house: House) -> None:
    at = kiosk(house, shown=SOON)
    house.window.scan(house.world.numbers["Kim Minseo"])
    house.bot.waitUntil(lambda: scans(house) == [Reason.ADMITTED] and at.phase is Phase.IDLE)
    assert "김민서" not in at.poster.text
    assert at.tongue is Tongue.ENGLISH
    assert not any("김민서" in label.text() for label in (at.poster.headline, *at.poster.lines))


def test_it_gives_up_politely_when_nothing_is_scanned(house: House) -> None:
    assert PATIENCE == 15_000
    at = kiosk(house, patience=SOON)
    at.languages[Tongue.SPANISH].click()
    house.bot.waitUntil(lambda: at.phase is Phase.GAVE_UP)
    assert at.poster.text == "No se leyó ningún código\nInténtelo de nuevo o pase a la mesa de registro."
    at.timer.setInterval(SOON)
    at.timer.start()
    house.bot.waitUntil(lambda: at.phase is Phase.IDLE)


def test_an_answer_that_comes_too_late_is_not_shown_to_the_next_guest(house: House) -> None:
    at = kiosk(house)
    house.window.scan(house.world.numbers["Kim Minseo"])
    at.timer.timeout.emit()  # the books took longer than a guest waits
    assert at.phase is Phase.GAVE_UP
    house.settle()
    assert scans(house) == [Reason.ADMITTED]
    assert at.phase is Phase.GAVE_UP
    assert "김민서" not in at.poster.text


def test_what_cannot_be_written_sends_the_guest_to_the_desk(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(house.world.desk, "scan", full)
    at = kiosk(house)
    with house.bot.waitSignal(house.background.broke):
        assert serve(at, house, "Kim Minseo").startswith("Please go to the registration desk")
    assert house.bell.rung == [Sound.FAILED]


# Badges.


def test_a_badge_that_was_never_printed_is_printed_once_without_a_question(house: House) -> None:
    house.printing.choices.choose_printer("Zebra")
    at = kiosk(house)
    with house.bot.waitSignal(house.printing.accepted):
        said = serve_code(at, house, "MAIL-77")
    assert "Your badge is being printed. Please take it with you." in said
    assert house.printed == ["Zebra"]
    house.world.clock.move(minutes=5)
    said = serve_code(at, house, "MAIL-77")
    house.settle()
    assert house.printed == ["Zebra"]


def test_without_a_printer_the_badge_is_at_the_desk(house: House) -> None:
    at = kiosk(house)
    assert "Please collect your badge at the registration desk." in serve(at, house, "Ann Smith")
    assert house.printed == []


def test_a_printer_that_refuses_sends_the_guest_to_the_desk(house: House) -> None:
    house.printing.choices.choose_printer("Zebra")
    house.printer.trouble = Trouble.NOT_ACCEPTED
    at = house.modes.open_kiosk(SEAL)
    serve(at, house, "Ann Smith")
    house.bot.waitUntil(lambda: "Please collect your badge at the registration desk." in at.poster.text)
    assert QApplication.activeModalWidget() is None, "nobody asks a guest for another printer"


# Staff.


def test_only_the_pin_leaves_it(house: House) -> None:
    at = kiosk(house)
    enter_pin(at, "1111")
    assert house.window.cover is at
    assert at.phase is Phase.STAFF
    for digit in "2468":
        house.press(Key(ord(digit)))
        house.bot.waitUntil(lambda typed=digit: at.pad.pin.endswith(typed))  # type: ignore[misc]
    house.press(Key.Key_Return)
    assert house.window.cover is at
    at.staff.leave.click()
    assert house.window.cover is None
    assert not house.window.isFullScreen()


def test_a_file_that_is_dropped_on_it_goes_nowhere(house: House, tmp_path: Path) -> None:
    at = kiosk(house)
    opened: list[Path] = []
    house.window.file_wanted.connect(opened.append)
    for target in (at, at.poster, house.window):
        assert not drop(target, tmp_path / "other.checkin")
    assert not drop(at, tmp_path / "list.xlsx")
    assert (opened, house.window.current) == ([], DESK)


def test_another_desks_fast_clock_lets_no_guest_in_twice(house: House) -> None:
    at = kiosk(house)
    fast = Desk(house.world.file, "B", clock=Hands(house.world.clock() + timedelta(minutes=5)))
    assert fast.scan(house.world.numbers["Ann Smith"], "HALL").admitted
    assert serve(at, house, "Ann Smith").startswith("You are checked in already")


def test_a_slip_of_the_finger_is_erased(house: House) -> None:
    at = kiosk(house)
    at.lock.click()
    for digit in "29":
        at.pad.keys[digit].click()
    at.pad.erase.click()
    for digit in "468":
        at.pad.keys[digit].click()
    at.pad.enter.click()
    assert at.phase is Phase.CHANGING


def test_who_guesses_pins_has_to_wait(house: House) -> None:
    at = kiosk(house)
    at.lock.click()
    for _ in range(5):
        at.pad.type("9")
        at.pad.give()
    at.pad.type("2")
    assert at.pad.pin == ""
    assert not at.pad.enter.isEnabled()
    at.pad.back.click()  # going away and coming again is no way around it
    at.lock.click()
    at.pad.type("2")
    assert at.pad.pin == ""
    at.pad.pause.stop()
    at.pad.pause.timeout.emit()
    at.pad.type("2")
    assert at.pad.pin == "2"
    assert at.pad.enter.isEnabled()


def test_whoever_types_slowly_is_waited_for(house: House) -> None:
    at = kiosk(house)
    at.lock.click()
    at.timer.stop()
    at.pad.keys["2"].click()
    assert at.timer.isActive()
    at.pad.erase.click()
    enter_pin(at)
    at.timer.stop()
    at.staff.ways[Direction.IN].click()
    assert at.timer.isActive()
    assert at.timer.interval() == 120_000


def test_whoever_touched_the_lock_and_went_away_is_forgotten(house: House) -> None:
    at = kiosk(house, patience=SOON)
    at.lock.click()
    house.bot.waitUntil(lambda: at.phase is Phase.IDLE)
    assert at._pages.currentWidget() is at.poster


def test_no_key_leaves_it(house: House) -> None:
    at = kiosk(house)
    functions = [Key(Key.Key_F1 + offset) for offset in range(12)]
    for key in (*functions, Key.Key_Escape, Key.Key_Tab, Key.Key_Return, Key.Key_A, Key.Key_7, Key.Key_Backspace):
        house.press(key)
        for modifier in (CONTROL, ALT):
            house.press(key, modifier)
    for key in (Key.Key_O, Key.Key_P, Key.Key_Z, Key.Key_Q, Key.Key_W, *(Key(Key.Key_1 + n) for n in range(6))):
        house.press(key, CONTROL)
    assert house.window.close() is False
    assert house.window.isVisible()
    assert house.window.cover is at
    assert at.isVisible()
    assert at.hasFocus()
    assert house.window.door.box.text() == ""
    assert not house.window.help.isVisible()
    assert not house.window.isMinimized()
    assert house.window.size() == at.size()


def test_everything_is_large_enough_for_a_finger(house: House) -> None:
    at = kiosk(house)
    enter_pin(at)
    house.bot.waitUntil(at.staff.isVisible)
    keys = [*at.staff.sessions.values(), *at.staff.ways.values(), at.staff.now, at.staff.leave, at.staff.go_on]
    assert min(key.height() for key in keys) >= 72
    at.start_over()
    house.bot.waitUntil(at.poster.isVisible)
    assert min(key.height() for key in at.languages.values()) >= 72
    at.lock.click()
    house.bot.waitUntil(at.pad.isVisible)
    assert min(key.height() for key in (*at.pad.keys.values(), at.pad.erase, at.pad.enter, at.pad.back)) >= 72


def test_it_can_be_reached_by_nothing_but_fingers(house: House) -> None:
    at = kiosk(house)
    for button in at.findChildren(QPushButton):
        assert not button.hasFocus()
        button.setFocus()
    at.pad.enter.setFocus()
    house.bot.waitUntil(at.hasFocus)


# Before it.


def test_a_kiosk_of_an_event_without_a_pin_asks_for_one(house: House) -> None:
    dialog = house.modes.ask_for_kiosk()
    for wrong in ("", "123", "abcd", "１２３４"):
        dialog.pin.setText(wrong)
        assert not dialog.start.isEnabled()
    dialog.pin.setText("2468")
    with house.bot.waitSignal(dialog.started) as started:
        dialog.start.click()
    assert roles.opens("2468", started.args[0])
    assert isinstance(house.window.cover, Kiosk)


def test_a_kiosk_of_an_event_with_a_pin_takes_that(house: House) -> None:
    Office(house.world.file, clock=house.world.clock).set_pin("135790")
    dialog = house.modes.ask_for_kiosk()
    assert not dialog.pin.isVisible()
    dialog.start.click()
    at = house.window.cover
    assert isinstance(at, Kiosk)
    enter_pin(at, "135790")
    at.staff.leave.click()
    assert house.window.cover is None


def test_what_is_chosen_before_it_holds_in_it(house: House) -> None:
    house.printing.choices.choose_printer("Zebra")
    dialog = house.modes.ask_for_kiosk()
    assert dialog.session.key == "HALL"
    dialog.session.choose("CERT")
    dialog.way.choose("out")
    dialog.tongue.choose("ko")
    dialog.prints.setChecked(False)
    dialog.pin.setText("2468")
    dialog.start.click()
    at = house.window.cover
    assert isinstance(at, Kiosk)
    assert at.about.text().startswith("Certification seminar")
    assert at.poster.headline.text() == words(Words.LEAVING, Tongue.KOREAN)
    enter_pin(at)
    assert at.staff.sessions["CERT"].chosen
    assert at.staff.ways[Direction.OUT].chosen
    assert at.staff.printing[False].chosen
