"""A code with letters, scanned while a form, a table or a button has the focus; and hands, which are left alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QIntValidator, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.devices.rhythm import AGAIN, GAP, PACE, SHORTEST
from checkin.devices.scanner import READS_CODES
from checkin.domain.token import LENGTH
from tests.devices.hands import Desk, InputMethod

CODE = "KMX-7Q2A-0198"
NUMBER = "1739502846103948572610394857261039"
CODES = [CODE, "https://tickets.example/AB12cd?e=1", "AB12cd", "20250417-KR", "x" + "7Q" * 20, "WELCOME_GUEST"]
ENTER_OR_TAB = pytest.mark.parametrize("suffix", ["\n", "\t", "\r", "\t\n"], ids=["Enter", "Tab", "keypad", "both"])
NAMES = ["Guadalupe", "Hernández-López", "Ma.Fernanda", "ana12@example.com"]
WORDS = ["12 de octubre", "7 samurai", "7-eleven 3", "anexo 2", "calle 5 de mayo 12"]


@dataclass
class Form:
    """A dialog that somebody has half filled, one widget of every kind that takes keys; ``stirred``: what it told."""

    dialog: QDialog
    widgets: dict[str, QWidget]
    stirred: list[str] = field(default_factory=list)

    def state(self) -> dict[str, object]:
        """All that a person would see of it, and could take back."""
        seen: dict[str, object] = {"focus": self.dialog.focusWidget(), "open": self.dialog.isVisible()}
        for name, widget in self.widgets.items():
            match widget:
                case QLineEdit():
                    place = widget.cursorPosition(), widget.selectedText(), widget.isUndoAvailable()
                    seen[name] = (widget.text(), place, widget.isRedoAvailable(), widget.isModified())
                case QPlainTextEdit() | QTextEdit():
                    cursor, document = widget.textCursor(), widget.document()
                    steps = document.availableUndoSteps(), document.availableRedoSteps()
                    seen[name] = (widget.toPlainText(), cursor.position(), cursor.anchor(), steps)
                case QSpinBox():
                    seen[name] = (widget.text(), widget.value(), widget.lineEdit().selectedText())
                case QComboBox():
                    seen[name] = (widget.currentText(), widget.currentIndex(), widget.view().isVisible())
                case QTableWidget() | QListWidget():
                    seen[name] = (widget.currentRow(), widget.state(), [one.row() for one in widget.selectedIndexes()])
                case QCheckBox():
                    seen[name] = widget.isChecked()
                case QPushButton():
                    seen[name] = widget.isDown()
        return seen


class Line(QLineEdit):
    """Says what is being composed in it."""

    composed = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composed = event.preeditString()
        super().inputMethodEvent(event)


def _fields() -> dict[str, QWidget]:
    names = ["Ximena", "Kim", "0 none", "7 seven"]
    line, selected, number, short, completed = (Line() for _ in range(5))
    for each in line, short, completed:
        each.setText("Ana")
    line.insert(" Lu")  # there is something to take back
    selected.setText("selected")
    number.setValidator(QIntValidator(0, 999))
    number.setText("12")
    short.setMaxLength(4)
    completed.setCompleter(QCompleter(["K-pop", "KMX", "AB", "x", "https", "2025", "Anabel"]))
    plain, rich = QPlainTextEdit("Sala Maya"), QTextEdit("Sala Maya")
    plain.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    spin, choice, written, guests = QSpinBox(), QComboBox(), QComboBox(), QListWidget()
    spin.setValue(7)
    choice.addItems(names)
    choice.setCurrentIndex(2)
    written.setEditable(True)
    written.addItems(names)
    guests.addItems(names)
    guests.setCurrentRow(2)
    table = QTableWidget(4, 1)
    for row, name in enumerate(names):
        table.setItem(row, 0, QTableWidgetItem(name))
    table.setCurrentCell(2, 0)
    return {
        "line": line, "selected": selected, "number": number, "short": short, "completed": completed, "plain": plain,
        "rich": rich, "spin": spin, "choice": choice, "written": written, "guests": guests, "table": table,
        "tick": QCheckBox("&Known"), "button": QPushButton("&Kiosk"), "save": QPushButton("Save"),
    }  # fmt: skip


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> Iterator[Form]:
    dialog, widgets = QDialog(desk.window), _fields()
    column = QVBoxLayout(dialog)
    for widget in widgets.values():
        column.addWidget(widget)
    made = Form(dialog, widgets)
    for name, widget in widgets.items():
        for signal in "textChanged", "valueChanged", "currentIndexChanged", "currentRowChanged", "clicked", "pressed":
            if hasattr(widget, signal):
                getattr(widget, signal).connect(lambda *_, said=f"{name} {signal}": made.stirred.append(said))
    save = widgets["save"]
    assert isinstance(save, QPushButton)
    save.setDefault(True)
    save.clicked.connect(dialog.accept)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    yield made
    dialog.close()


KINDS = [
    "line", "selected", "number", "short", "completed", "plain", "rich", "spin", "choice", "written", "guests", "table",
    "tick", "button", "save",
]  # fmt: skip


@ENTER_OR_TAB
@pytest.mark.parametrize("kind", KINDS)
def test_a_form_is_exactly_as_it_was(desk: Desk, form: Form, kind: str, suffix: str) -> None:
    widget = form.widgets[kind]
    widget.setFocus()
    if isinstance(widget, QLineEdit) and kind == "selected":
        widget.setSelection(2, 4)
    form.stirred.clear()
    before = form.state()
    for code in CODES:
        desk.now += 10 * AGAIN
        desk.scan(code + suffix)
        assert (desk.scans[-1:], form.state(), form.stirred) == ([code], before, []), code
    assert len(desk.scans) == len(CODES)


@pytest.mark.parametrize("kind", ["choice", "written", "completed"])
def test_an_open_list_stays_open_and_where_it_was(desk: Desk, form: Form, kind: str) -> None:
    widget = form.widgets[kind]
    widget.setFocus()
    if isinstance(widget, QComboBox):
        widget.showPopup()
        view = widget.view()
    else:
        assert isinstance(widget, QLineEdit)
        widget.completer().setCompletionPrefix("A")
        widget.completer().complete()
        view = widget.completer().popup()
    row = view.currentIndex().row()
    desk.scan(CODE + "\n")
    assert (desk.scans, view.isVisible(), view.currentIndex().row()) == ([CODE], True, row)
    view.window().close()


def test_a_menu_that_is_open_runs_nothing(desk: Desk, qtbot: QtBot) -> None:
    menu = QMenu(desk.window)
    ran: list[str] = []
    for name in "&Kiosk", "&Mexico", "&X":
        menu.addAction(name, lambda name=name: ran.append(name))
    qtbot.addWidget(menu)
    menu.popup(desk.window.mapToGlobal(desk.box.pos()))
    desk.scan(CODE + "\n")
    assert (desk.scans, ran, menu.isVisible()) == ([CODE], [], True)
    menu.close()


@pytest.mark.parametrize("kind", ["table", "button", "tick", "choice"])
def test_spaces_are_a_codes_where_nobody_writes(desk: Desk, form: Form, kind: str) -> None:
    form.widgets[kind].setFocus()
    before = form.state()
    desk.scan("KMX 7Q2A 0198\n")
    assert (desk.scans, form.state()) == (["KMX 7Q2A 0198"], before)


# What is known on the list.


@pytest.mark.parametrize("code", ["KQWZTR", "WELCOMEGUEST", "kmx seven", "PASE VIP 2", "guest7@example.com"])
def test_a_code_that_may_be_a_word_is_one_if_it_is_on_the_list(desk: Desk, form: Form, code: str) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.scan(code + "\t")
    assert (desk.scans, line.text()) == ([], "Ana Lu" + code)
    desk.knows_codes(code)
    line.setFocus()
    before = form.state()
    desk.scan(code + "\n")
    assert (desk.scans, form.state()) == ([code], before)


@pytest.mark.parametrize("pause", [60, 250, 900])
@pytest.mark.parametrize("kind", ["line", "number", "plain", "spin", "written", "button", "guests"])
def test_a_known_code_that_stutters_is_one_scan(desk: Desk, form: Form, qtbot: QtBot, kind: str, pause: int) -> None:
    """What was given back before the rest came is taken out again, where it was taken in at all."""
    codes = [f"KMX-7Q2A-01{place:02d}" for place in range(len(CODE))]
    desk.knows_codes(*codes)
    form.widgets[kind].setFocus()
    before = _texts(form)
    for place in range(1, len(CODE) - SHORTEST):
        desk.now += 10 * AGAIN
        desk.type(codes[place][:place], 6)
        desk.now += pause
        desk.type(codes[place][place:] + "\n", 6)
        assert (desk.scans[-1:], _texts(form)) == ([codes[place]], before), place
    assert (len(desk.scans), form.dialog.isVisible()) == (len(CODE) - SHORTEST - 1, True)


def _texts(form: Form) -> list[object]:
    written = form.widgets["written"]
    assert isinstance(written, QComboBox)
    state = form.state()
    return [*(state[kind][:1] for kind in ("line", "number", "plain", "spin")), written.currentText()]  # type: ignore[index]


def test_what_was_typed_long_before_is_no_beginning(desk: Desk, form: Form) -> None:
    desk.knows_codes("Lu" + CODE)
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.clear()
    desk.type("Ana Lu", 120)
    desk.now += 5000
    desk.scan(CODE + "\n")
    assert (desk.scans, line.text()) == ([CODE], "Ana Lu")


# Where codes are read anyway.


@pytest.mark.parametrize("code", CODES)
def test_a_field_for_codes_takes_them_letter_by_letter(desk: Desk, form: Form, code: str) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.clear()
    form.widgets["button"].setFocus()
    line.setProperty(READS_CODES, True)
    line.setFocus()
    if not code[0].isdigit():
        desk.press(code[0])
        assert line.text() == code[0]
        line.clear()
    desk.now += 500
    desk.scan(code + "\n")
    assert (desk.scans, line.text(), form.dialog.isVisible()) == ([], code, False)


def test_a_pause_lets_every_letter_through(desk: Desk, form: Form) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.wedge.paused = True
    desk.scan(CODE)
    assert line.text() == "Ana Lu" + CODE


# Scans of all sorts.


def test_without_a_suffix_it_cannot_be_told(desk: Desk, form: Form, qtbot: QtBot) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.scan(CODE)
    qtbot.waitUntil(lambda: line.text() == "Ana Lu" + CODE)
    assert desk.scans == []


def test_codes_and_numbers_back_to_back(desk: Desk, form: Form) -> None:
    form.widgets["line"].setFocus()
    before = form.state()
    desk.scan(f"{CODE}\n{NUMBER}\nAB12cd\n")
    desk.type(f"AB12cd\n{CODE}\t{NUMBER}", 6)
    assert (desk.scans, form.state()) == ([CODE, NUMBER, "AB12cd", CODE, NUMBER], before)


def test_a_link_that_ends_in_a_number_is_that_number(desk: Desk, form: Form) -> None:
    form.widgets["line"].setFocus()
    before = form.state()
    desk.scan(f"https://tickets.example/{NUMBER}\n")
    assert (desk.scans, form.state()) == ([NUMBER], before)


@pytest.mark.parametrize("place", [0, 1, 20, LENGTH - 1])
def test_a_letter_typed_while_a_number_is_scanned_is_the_persons(desk: Desk, form: Form, place: int) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.scan(NUMBER[:place])
    desk.press("z")
    desk.type(NUMBER[place:] + "\n", 6)
    desk.now += 500
    desk.press("i")
    desk.press_key(Qt.Key.Key_Right)
    assert (desk.scans, line.text(), form.dialog.isVisible()) == ([NUMBER], "Ana Luzi", True)


def test_a_dialog_that_a_held_key_opens_hears_scans_too(desk: Desk, form: Form, qtbot: QtBot) -> None:
    """Space is given back, presses the button, and the button's slot has an event loop of its own."""
    button = form.widgets["button"]
    assert isinstance(button, QPushButton)
    button.setFocus()
    loop = QEventLoop()

    def scan() -> None:
        desk.scan(CODE + "\n")
        loop.quit()

    button.clicked.connect(lambda: (QTimer.singleShot(0, scan), loop.exec()))
    desk.now += 500
    desk.press(" ")
    desk.release(" ")
    qtbot.waitUntil(lambda: bool(desk.scans))
    assert desk.scans == [CODE]


# Hands.


@pytest.mark.parametrize("each", [1, 4, 8, 15, 25, 34, 60])
@pytest.mark.parametrize("name", ["garcia", "kim minseo", "O'Neill", "María", *NAMES, *WORDS])
def test_words_are_left_to_whoever_types_them(desk: Desk, form: Form, name: str, each: int) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.scan(name + "\n", each)
    assert (desk.scans, line.text(), form.dialog.isVisible()) == ([], "Ana Lu" + name, False)


@pytest.mark.parametrize("text", ["hernandez", "Zapata77", "ana3@example.com", CODE])
def test_the_fastest_hands_and_enter(desk: Desk, form: Form, text: str) -> None:
    """Twice as fast as anybody ever typed."""
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.scan(text + "\n", GAP - 5)
    assert (desk.scans, line.text(), form.dialog.isVisible()) == ([], "Ana Lu" + text, False)


def test_one_letter_comes_by_itself(desk: Desk, form: Form, qtbot: QtBot) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.now += 500
    desk.press("c")
    assert line.text() == "Ana Lu"
    qtbot.waitUntil(lambda: line.text() == "Ana Luc")


def test_a_letter_held_down_repeats(desk: Desk, form: Form) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.now += 500
    desk.press("a")
    for _ in range(40):
        desk.now += 33
        desk.release("a", repeat=True)
        desk.press("a", repeat=True)
    desk.release("a")
    assert (desk.scans, line.text()) == ([], "Ana Lu" + "a" * 41)


ROLLS = st.lists(st.integers(1, 34), min_size=0, max_size=3)
"""Pauses of keys that a hand rolls, in milliseconds: four at the most, then it has to move."""


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    bursts=st.lists(st.tuples(st.integers(60, 400), ROLLS), min_size=1, max_size=8),
    chars=st.text("abzé 07-/", min_size=32, max_size=32),
    enter=st.booleans(),
)
def test_hands_never_scan_and_lose_nothing(
    desk: Desk, form: Form, bursts: list[tuple[int, list[int]]], chars: str, enter: bool
) -> None:
    text = form.widgets["plain"]
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    text.clear()
    desk.scans.clear()
    pauses = [pause for rest, rolled in bursts for pause in (rest, *rolled)]
    typed = chars[: len(pauses)]
    for char, pause in zip(typed, pauses, strict=True):
        desk.now += pause
        desk.press(char)
    if enter:
        desk.now += 20
        desk.press("\n")
    desk.press_key(Qt.Key.Key_Right)
    assert (desk.scans, text.toPlainText()) == ([], typed + "\n" * enter)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    code=st.from_regex(r"\A[A-Za-z]{2,8}[-/.:_][0-9]{2,8}[A-Za-z0-9]{2,40}\Z"),
    pauses=st.lists(st.integers(0, PACE), min_size=61, max_size=61),
)
def test_any_code_at_any_pace_of_a_scanner(desk: Desk, form: Form, code: str, pauses: list[int]) -> None:
    form.widgets["line"].setFocus()
    before = form.state()
    desk.scans.clear()
    desk.now += 10 * AGAIN
    for char, pause in zip(code + "\n", pauses, strict=False):
        desk.now += pause
        desk.press(char)
    assert (desk.scans, form.state()) == ([code], before)


# Through a Korean input method.


HIDE = ("", "")
SCANNED_IN_HANGUL: list[tuple[str, str] | str] = [
    ("ㅏ", ""), HIDE, ("", "ㅏ"), ("ㅡ", ""), HIDE, ("", "ㅡ"), ("ㅌ", ""), HIDE, ("", "ㅌ"), HIDE, HIDE, "-", HIDE,
    HIDE, "7", ("ㅃ", ""), HIDE, ("", "ㅃ"), HIDE, HIDE, "2", ("ㅁ", ""), HIDE, ("", "ㅁ"), HIDE, HIDE, "-", HIDE, HIDE,
    "0", HIDE, HIDE, "1", HIDE, HIDE, "9", HIDE, HIDE, "8", HIDE, HIDE, "\n",
]  # fmt: skip
"""KMX-7Q2A-0198, as it was recorded from IBus with its Hangul engine."""
AFTER_A_SYLLABLE: list[tuple[str, str] | str] = [HIDE, ("", "미"), ("나", ""), HIDE, ("", "나"), *SCANNED_IN_HANGUL[3:]]
"""The same while somebody was composing 민, whose last letter the first vowel of the code takes away."""


@pytest.mark.parametrize("kind", ["line", "selected", "plain", "spin", "written", "short"])
def test_a_composed_code_leaves_the_form_as_it_was(desk: Desk, form: Form, kind: str) -> None:
    form.widgets[kind].setFocus()
    form.stirred.clear()
    before = form.state()
    InputMethod(desk).send(SCANNED_IN_HANGUL)
    assert (desk.scans, form.state(), form.stirred) == (["ㅏㅡㅌ-7ㅃ2ㅁ-0198"], before, [])


def test_a_code_scanned_into_a_syllable_leaves_it_whole(desk: Desk, form: Form, qtbot: QtBot) -> None:
    line = form.widgets["line"]
    assert isinstance(line, Line)
    line.setFocus()
    line.clear()
    method = InputMethod(desk)
    method.send([("ㄱ", ""), ("기", ""), ("김", ""), HIDE, ("", "김"), ("ㅁ", ""), ("미", ""), ("민", "")], 60)
    qtbot.waitUntil(lambda: (line.text(), line.composed) == ("김", "민"))
    desk.now += 500
    method.send(AFTER_A_SYLLABLE)
    assert (desk.scans, form.dialog.isVisible()) == (["ㅏㅡㅌ-7ㅃ2ㅁ-0198"], True)
    assert (line.text(), line.composed) == ("김민", "")


@pytest.mark.parametrize("rest", [0, 60])
def test_composing_by_hand_is_left_alone(desk: Desk, form: Form, qtbot: QtBot, rest: int) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.clear()
    typed = [("ㄱ", ""), ("기", ""), ("김", ""), HIDE, ("", "김"), ("ㅁ", ""), ("미", ""), ("민", ""), HIDE, ("", "민")]
    InputMethod(desk).send(typed, rest)
    qtbot.waitUntil(lambda: line.text() == "김민")
    assert desk.scans == []


def test_a_sentence_that_is_dictated_is_no_code(desk: Desk, form: Form) -> None:
    line = form.widgets["line"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.clear()
    InputMethod(desk).send([("", "12번 테이블로 옮김"), "\n"])
    assert (desk.scans, line.text()) == ([], "12번 테이블로 옮김")
