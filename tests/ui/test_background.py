"""One thread, one queue, results home in the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.ui.background import Background


class Page(QObject):
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.threads: list[QThread] = []

    def show_value(self, value: object) -> None:
        self.values.append(value)
        self.threads.append(QThread.currentThread())
        self.shown.emit(value)


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page()


def test_work_runs_in_a_thread_and_its_result_comes_home(background: Background, page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.shown):
        background.run(threading.get_ident, page.show_value)
    assert page.values != [threading.get_ident()]
    assert page.threads == [page.thread()]


def test_results_come_home_in_the_order_given(background: Background, page: Page, qtbot: QtBot) -> None:
    for number in range(50):
        background.run(lambda number=number: number, page.show_value)
    qtbot.waitUntil(lambda: len(page.values) == 50)
    assert page.values == list(range(50))


def test_a_failure_goes_to_failed(background: Background, page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.shown) as shown, qtbot.assertNotEmitted(background.broke):
        background.run(lambda: 1 // 0, lambda _: None, page.show_value)
    assert isinstance(shown.args[0], ZeroDivisionError)


def test_a_failure_that_nobody_expects_goes_to_broke(background: Background, page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.broke) as broke:
        background.run(lambda: 1 // 0, page.show_value)
    assert isinstance(broke.args[0], ZeroDivisionError)
    assert page.values == []


@pytest.mark.parametrize("named", [True, False], ids=["owner given", "bound method"])
def test_a_result_for_a_deleted_page_is_dropped(background: Background, page: Page, qtbot: QtBot, named: bool) -> None:
    gone, seen = Page(), list[object]()
    gate = threading.Event()
    if named:
        background.run(lambda: gate.wait(10), seen.append, owner=gone)
    else:
        gone.show_value = seen.append  # type: ignore[method-assign]
        background.run(lambda: gate.wait(10), Page.show_value.__get__(gone))
    delete(gone)
    gate.set()
    with qtbot.waitSignal(page.shown):
        background.run(lambda: "later", page.show_value)
    assert seen == []
    assert gone.values == []


def test_of_a_search_while_typing_only_the_newest_counts(background: Background, page: Page, qtbot: QtBot) -> None:
    begun, gate, searched = threading.Event(), threading.Event(), []

    def search(text: str) -> str:
        searched.append(text)
        begun.set()
        gate.wait(10)
        return text

    background.run_newest("find", lambda: search("g"), page.show_value)
    begun.wait(10)
    for text in ("ga", "gar", "garc"):
        background.run_newest("find", lambda text=text: search(text), page.show_value)
    background.run_newest("other", lambda: "another box", page.show_value)
    gate.set()
    qtbot.waitUntil(lambda: "another box" in page.values)
    assert page.values == ["garc", "another box"]
    assert searched == ["g", "garc"]


def test_a_stale_failure_is_dropped_too(background: Background, page: Page, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(background.broke), qtbot.waitSignal(page.shown):
        background.run_newest("find", lambda: 1 // 0, page.show_value)
        background.run_newest("find", lambda: "found", page.show_value)


def test_progress_comes_home_before_the_result(background: Background, page: Page, qtbot: QtBot) -> None:
    tell = background.messenger(page.show_value)
    background.run(lambda: [tell(1), tell(2)] and "done", page.show_value)
    qtbot.waitUntil(lambda: "done" in page.values)
    assert page.values == [1, 2, "done"]


def test_close_waits_for_what_was_given_and_takes_no_more(page: Page) -> None:
    background, done = Background(), []
    for number in range(20):
        background.run(lambda number=number: done.append(number), page.show_value)
    background.close()
    background.close()
    assert done == list(range(20))
    with pytest.raises(RuntimeError):
        background.run(lambda: 1, page.show_value)
