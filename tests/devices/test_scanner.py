"""Scanner or person: told by the rhythm of synthetic keys that carry their own time stamps."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.devices.rhythm import AGAIN, GAP
from checkin.devices.scanner import KeyboardWedge
from checkin.domain.token import LENGTH
from tests.devices.hands import ENDS, NO_MODIFIER, Desk, InputMethod

NUMBER = "1739502846103948572610394857261039"
OTHER = "1028475610293847561029384756102938"


@pytest.mark.parametrize("suffix", ["\n", "\t", "\r", "", "\t\n"], ids=["Enter", "Tab", "keypad Enter", "none", "both"])
@pytest.mark.parametrize("focus", ["box", "button", "table"])
def test_a_scan_is_heard_wherever_the_focus_is(desk: Desk, focus: str, suffix: str) -> None:
    widget: QWidget = getattr(desk, focus)
    widget.setFocus()
    desk.scan(NUMBER + suffix)
    assert desk.scans == [NUMBER]
    assert desk.box.text() == ""
    assert (desk.clicks, desk.entered) == ([], [])
    assert widget.hasFocus()


def test_a_number_is_told_with_its_last_digit_not_later(desk: Desk) -> None:
    desk.scan(NUMBER[:-1])
    assert desk.scans == []
    desk.now += 6
    desk.press(NUMBER[-1])
    assert desk.scans == [NUMBER]


def test_a_half_typed_name_stays_as_it_is(desk: Desk) -> None:
    desk.type("gar", 120)
    desk.scan(NUMBER + "\n")
    desk.now += 300
    desk.type("cia", 120)
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER], "garcia", [])


def test_a_scan_in_a_dialog(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk.window)
    accept = QPushButton("OK", dialog)
    accept.setDefault(True)
    accept.clicked.connect(dialog.accept)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    desk.scan(NUMBER + "\n")
    assert desk.scans == [NUMBER]
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize("pause", [60, 250, 900])
def test_a_scan_that_stutters_at_any_place_is_one_scan(desk: Desk, pause: int) -> None:
    """A busy computer or a radio makes a pause that no rhythm has: nothing is split, nothing is left in the box."""
    desk.type("Kim ", 150)
    for place in range(1, LENGTH):
        number = f"1{place:02d}" + NUMBER[3:]
        desk.now += 5000
        desk.type(number[:place], 6)
        desk.now += pause
        desk.type(number[place:] + "\n", 6)
        assert desk.scans[-1:] == [number], place
        assert desk.box.text() == "Kim ", place
    assert len(desk.scans) == LENGTH - 1
    assert desk.entered == []


def test_a_busy_window_splits_a_scan_that_had_no_pause(desk: Desk, qtbot: QtBot) -> None:
    """The keys came in rhythm, but so late that the wedge had given the first ones back; then there is a pause too."""
    desk.type(NUMBER[:3], 6)
    qtbot.waitUntil(lambda: desk.box.text() == NUMBER[:3])
    desk.type(NUMBER[3:5], 6)
    qtbot.waitUntil(lambda: desk.box.text() == NUMBER[:5])
    desk.type(NUMBER[5:22], 6)
    desk.now += 60
    desk.type(NUMBER[22:] + "\n", 6)
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER], "", [])


@pytest.mark.parametrize("number", ["1" + "2" * 33, "22" + NUMBER[2:], NUMBER[:20] + "00000" + NUMBER[25:]])
def test_a_digit_that_qt_takes_for_a_repetition(desk: Desk, number: str) -> None:
    before = ""
    for digit in number + "\n":
        desk.now += 4
        desk.press(digit, repeat=digit == before)
        desk.now += 1
        desk.release(digit, repeat=False)
        before = digit
    assert (desk.scans, desk.box.text(), desk.entered) == ([number], "", [])


def test_digits_typed_before_a_scan_stay(desk: Desk) -> None:
    desk.type("7", 150)
    desk.now += 200
    desk.scan(NUMBER + "\n")
    assert (desk.scans, desk.box.text()) == ([NUMBER], "7")


@pytest.mark.parametrize("pause", [80, 140, 200])
def test_a_telephone_number_by_hand(desk: Desk, pause: int) -> None:
    desk.type("5512345678\n", pause)
    assert (desk.scans, desk.box.text(), desk.entered) == ([], "5512345678", ["5512345678"])


def test_thirty_four_digits_by_hand_are_not_a_scan(desk: Desk) -> None:
    desk.type(NUMBER + "\n", 60)
    assert (desk.scans, desk.entered) == ([], [NUMBER])


def test_the_last_digit_by_hand_comes_by_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.now += 500
    desk.press("7")
    assert desk.box.text() == ""
    qtbot.waitUntil(lambda: desk.box.text() == "7")


def test_two_keys_rolled_fast_stay_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.now += 500
    desk.press("4")
    desk.now += 20
    desk.press("2")
    desk.now += 5
    desk.release("4")
    desk.release("2")
    qtbot.waitUntil(lambda: desk.box.text() == "42")
    desk.now += 120
    desk.press("\n")
    assert (desk.scans, desk.entered) == ([], ["42"])


def test_a_digit_rolled_into_a_letter_stays_in_order(desk: Desk) -> None:
    desk.type("calle ", 110)
    desk.now += 110
    desk.press("5")
    desk.now += 15
    desk.press("b")
    desk.now += 110
    desk.press("x")
    assert (desk.scans, desk.box.text()) == ([], "calle 5bx")


def test_a_key_held_down_repeats(desk: Desk) -> None:
    desk.now += 500
    desk.press("0")
    for _ in range(40):
        desk.now += 33
        desk.release("0", repeat=True)
        desk.press("0", repeat=True)
    desk.release("0")
    assert (desk.scans, desk.box.text()) == ([], "0" * 41)


def test_repeats_that_the_system_does_not_mark(desk: Desk, qtbot: QtBot) -> None:
    desk.now += 500
    for _ in range(40):
        desk.now += 30
        desk.press("0")
    qtbot.waitUntil(lambda: desk.box.text() == "0" * 40)
    assert desk.scans == []


def test_a_paste_is_no_scan(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(NUMBER)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, "\x16")
    QCoreApplication.sendEvent(desk.window.windowHandle(), event)
    assert (desk.scans, desk.box.text()) == ([], NUMBER)


def test_two_scans_back_to_back(desk: Desk) -> None:
    desk.scan(NUMBER + "\n")
    desk.type(OTHER + "\n", 6)
    assert desk.scans == [NUMBER, OTHER]


@pytest.mark.parametrize("place", [1, 5, 20, 33])
@pytest.mark.parametrize("suffix", ["\n", "\t", "\t\n"], ids=["Enter", "Tab", "both"])
def test_a_scan_that_stutters_right_after_another_is_a_scan(desk: Desk, qtbot: QtBot, suffix: str, place: int) -> None:
    """A computer that has fallen behind delivers two scans as one: after its suffix the first has no tail."""
    desk.scan(NUMBER + suffix)
    desk.type(OTHER[:place], 6)
    qtbot.waitUntil(lambda: desk.box.text() == OTHER[:place])
    desk.type(OTHER[place:] + suffix, 6)
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER, OTHER], "", [])


def test_two_scans_back_to_back_without_a_suffix(desk: Desk) -> None:
    desk.scan(NUMBER + OTHER)
    assert desk.scans == [NUMBER, OTHER]


def test_a_trigger_pulled_twice_is_one_scan(desk: Desk) -> None:
    desk.scan(NUMBER + "\n")
    desk.type(NUMBER + "\n", 6)
    assert desk.scans == [NUMBER]
    desk.now += AGAIN
    desk.scan(NUMBER + "\n")
    assert desk.scans == [NUMBER, NUMBER]


@pytest.mark.parametrize("suffix", ["\n", "\t", ""], ids=["Enter", "Tab", "none"])
@pytest.mark.parametrize("part", [1, 5, 6, 20, 33, LENGTH])
def test_a_trigger_pulled_twice_within_a_scan_is_one_scan(desk: Desk, part: int, suffix: str) -> None:
    """The first pull is cut off by the second: what was typed of the number, and then the number."""
    desk.knows_numbers(NUMBER)
    desk.scan(NUMBER[:part] + NUMBER + suffix)
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER], "", [])


@pytest.mark.parametrize("part", [6, 17, 28])
def test_halves_that_each_end_in_enter_are_one_number(desk: Desk, part: int) -> None:
    desk.knows_numbers(NUMBER)
    desk.scan(NUMBER[:part] + "\n")
    desk.scan(NUMBER[part:] + "\n")
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER[:part], NUMBER], "", [])


def test_two_codes_that_only_make_the_length_stay_two(desk: Desk) -> None:
    desk.knows_numbers(NUMBER)
    desk.scan(OTHER[:20] + "\n")
    desk.scan(OTHER[20:] + "\n")
    assert desk.scans == [OTHER[:20], OTHER[20:]]


@pytest.mark.parametrize("suffix", ["\n", "\t", ""], ids=["Enter", "Tab", "none"])
def test_a_number_that_proves_nothing_is_told_when_its_keys_end(desk: Desk, suffix: str, qtbot: QtBot) -> None:
    desk.knows_numbers(NUMBER)
    desk.scan(OTHER + suffix)
    qtbot.waitUntil(lambda: bool(desk.scans))
    assert (desk.scans, desk.box.text(), desk.entered) == ([OTHER], "", [])


def test_digits_of_an_input_method_have_no_time_of_their_own(desk: Desk) -> None:
    """Typed slowly, minutes apart, they are never joined to the scan that comes later."""
    times = iter([1_000, 400_000, 800_000, *range(1_200_000, 1_200_500, 6)])
    delete(desk.wedge)
    desk.wedge = KeyboardWedge(desk.window, clock=lambda: next(times))
    desk.wedge.scanned.connect(desk.scans.append)
    for char in "345" + NUMBER[:31] + "\n":
        key, text = ENDS.get(char) or (Qt.Key(ord(char)), char)
        QCoreApplication.sendEvent(desk.window.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, text))
    assert (desk.scans, desk.box.text()) == ([NUMBER[:31]], "345")


@pytest.mark.parametrize("suffix", ["\n", "\t", ""], ids=["Enter", "Tab", "none"])
@pytest.mark.parametrize("focus", ["box", "button", "table"])
def test_a_badge_through_an_input_method(desk: Desk, focus: str, suffix: str) -> None:
    widget: QWidget = getattr(desk, focus)
    widget.setFocus()
    InputMethod(desk).type(NUMBER + suffix)
    assert (desk.scans, desk.box.text(), desk.clicks, desk.entered) == ([NUMBER], "", [], [])
    assert widget.hasFocus()


def test_a_dialog_that_closes_does_not_deafen(desk: Desk) -> None:
    """Qt says in the end that nothing has the focus, while the box has it again."""
    method = InputMethod(desk)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.focusObjectChanged.emit(None)
    method.type(NUMBER + "\n")
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER], "", [])


def test_a_half_composed_name_stays_as_it_is(desk: Desk) -> None:
    method = InputMethod(desk)
    method.type("김민", 150)
    desk.now += 400
    method.type(NUMBER + "\n")
    desk.now += 400
    method.type("서\n", 150)
    assert (desk.scans, desk.entered) == ([NUMBER], ["김민서"])


@pytest.mark.parametrize("typed", ["ㄲㄸㅎ20250417\n", "ㄲㄸㅎ2025ㅁ0417\n", "김민서\n", "가7\n"])
def test_what_an_input_method_composed_is_the_boxs(desk: Desk, typed: str) -> None:
    InputMethod(desk).type(typed)
    assert (desk.scans, desk.entered) == ([], [typed.strip()])


@pytest.mark.parametrize("each", [1, 4, 8, 15, 25, 34, 60])
@pytest.mark.parametrize("name", ["garcia", "kim minseo", "O'Neill 3", "María 2", "lee jun 12345", "12 de octubre"])
def test_a_name_typed_however_fast_is_no_badge(desk: Desk, name: str, each: int) -> None:
    desk.type(name + "\n", each)
    assert (desk.scans, desk.entered) == ([], [name])


def test_a_half_filled_form_is_not_disturbed(desk: Desk, qtbot: QtBot) -> None:
    form = QDialog(desk.window)
    fields = [QLineEdit("Ana"), QPlainTextEdit("Sala Maya"), QSpinBox(), QCheckBox(), QComboBox(), QPushButton("Save")]
    column = QVBoxLayout(form)
    for field_ in fields:
        column.addWidget(field_)
    _line, _text, spin, tick, choice, save = fields
    assert isinstance(spin, QSpinBox)
    assert isinstance(tick, QCheckBox)
    assert isinstance(choice, QComboBox)
    assert isinstance(save, QPushButton)
    choice.addItems(["0 none", "1 one", "7 seven", "9 nine"])
    save.setDefault(True)
    save.clicked.connect(form.accept)
    qtbot.addWidget(form)
    form.open()
    form.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is form.windowHandle())

    def filled() -> list[object]:
        line, text = fields[0], fields[1]
        assert isinstance(line, QLineEdit)
        assert isinstance(text, QPlainTextEdit)
        return [line.text(), text.toPlainText(), spin.value(), tick.isChecked(), choice.currentIndex()]

    before = filled()
    for count, (field_, suffix) in enumerate((field_, suffix) for field_ in fields for suffix in ("\n", "\t", "")):
        field_.setFocus()
        desk.now += 10 * AGAIN
        desk.scan(f"1{count:02d}" + NUMBER[3:] + suffix)
        assert (len(desk.scans), filled(), field_.hasFocus()) == (count + 1, before, True), (field_, suffix)
    assert form.isVisible()
    form.close()


def test_a_shorter_code_of_digits_needs_its_enter(desk: Desk, qtbot: QtBot) -> None:
    desk.scan("20250417\n")
    assert (desk.scans, desk.entered) == (["20250417"], [])
    desk.scan("20250418")
    qtbot.waitUntil(lambda: desk.box.text() == "20250418")
    assert desk.scans == ["20250417"]


def test_a_long_code_without_enter_is_the_boxs(desk: Desk, qtbot: QtBot) -> None:
    """It may be the beginning of a number whose rest is late: nobody is refused for half a badge."""
    desk.scan("123456789012345678901234")
    qtbot.waitUntil(lambda: desk.box.text() == "123456789012345678901234")
    assert desk.scans == []


def test_the_tail_of_a_code_that_is_too_long_goes_nowhere(desk: Desk) -> None:
    desk.scan(NUMBER + "123456\n")
    assert (desk.scans, desk.box.text(), desk.entered) == ([NUMBER], "", [])


def test_a_code_with_letters_goes_into_the_box(desk: Desk) -> None:
    desk.scan("REG20250417\n")
    assert (desk.scans, desk.entered) == ([], ["REG20250417"])


def test_a_letter_typed_while_a_scan_runs_is_the_persons(desk: Desk) -> None:
    desk.scan(NUMBER[:10])
    desk.press("g")
    desk.type(NUMBER[10:], 6)
    assert (desk.scans, desk.box.text()) == ([NUMBER], "g")


def test_what_was_typed_before_a_click_belongs_to_the_old_place(desk: Desk, qtbot: QtBot) -> None:
    desk.now += 500
    desk.press("9")
    qtbot.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=desk.button.geometry().center())
    assert desk.box.text() == "9"


def test_a_release_never_arrives_without_its_press(desk: Desk, qtbot: QtBot) -> None:
    class Listener(QWidget):
        def __init__(self) -> None:
            super().__init__(desk.window)
            self.keys: list[str] = []

        def keyPressEvent(self, event: QKeyEvent) -> None:
            self.keys.append(f"+{event.text()}")

        def keyReleaseEvent(self, event: QKeyEvent) -> None:
            self.keys.append(f"-{event.text()}")

    listener = Listener()
    listener.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    listener.show()
    listener.setFocus()
    desk.scan(NUMBER + "\n")
    assert listener.keys == []
    desk.scan("12")
    qtbot.waitUntil(lambda: len(listener.keys) == 4)
    assert listener.keys == ["+1", "-1", "+2", "-2"]


def test_a_field_that_is_scanned_into(desk: Desk) -> None:
    desk.wedge.paused = True
    desk.scan(NUMBER + "\n")
    assert (desk.scans, desk.entered) == ([], [NUMBER])


def test_events_without_a_time_stamp_use_the_clock(desk: Desk) -> None:
    ticks = iter(range(0, 10_000, 5))
    delete(desk.wedge)
    desk.wedge = KeyboardWedge(desk.window, clock=lambda: next(ticks))
    desk.wedge.scanned.connect(desk.scans.append)
    for char in NUMBER:
        QCoreApplication.sendEvent(
            desk.window.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, ord(char), NO_MODIFIER, char)
        )
    assert desk.scans == [NUMBER]


class Typed(QWidget):
    """Writes down every key that reaches it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.text += event.text().replace("\r", "\n").replace("\x1b", "")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.tuples(st.sampled_from("0123456789ab\n"), st.sampled_from([5, 20, 30, 60, 150])), max_size=40))
def test_no_key_is_ever_lost_or_moved(desk: Desk, keys: list[tuple[str, int]]) -> None:
    """Whatever is typed either arrives, in order, or is part of a scan that was told; and hands never scan."""
    typed = Typed(desk.window)
    typed.show()
    typed.setFocus()
    desk.scans.clear()
    desk.now += 10 * AGAIN
    for char, pause in keys:
        desk.now += pause
        desk.press(char)
    desk.now += 1000
    desk.press("z")
    desk.press("\x1b")  # ends whatever is still held
    expected = "".join(char for char, _ in keys) + "z"
    place, pattern = 0, ""
    for scan in desk.scans:
        begins = expected.index(scan, place)
        pattern += re.escape(expected[place:begins])
        place = begins + len(scan)
        after = expected[place:].lstrip("\n" if len(scan) < LENGTH else "")
        # the first Enter was the scanner's; whether the next ones stutter or are a hand's, their pauses tell
        enters = len(expected) - place - len(after)
        pattern += f"\n{{0,{max(enters - 1, 0)}}}"
        place += enters
    assert re.fullmatch(pattern + re.escape(expected[place:]), typed.text)
    if all(pause > GAP for _, pause in keys):
        assert desk.scans == []
    typed.setParent(None)
