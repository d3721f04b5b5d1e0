"""A desk with a printer, for the tests of whatever is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from checkin.badges import batch
from checkin.domain.attendees import Entry
from checkin.ui import printer_watch
from checkin.ui.printing import FEW
from tests.ui.paper import Paper, start, stop
from tests.ui.printers import Printers
from tests.worlds import World, build


@pytest.fixture
def paper_world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "week.checkin")
    yield made
    made.file.close()


@pytest.fixture
def paper(
    paper_world: World, settings: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Paper]:
    monkeypatch.setattr(printer_watch, "KEEN", 10)
    monkeypatch.setattr(printer_watch, "STUCK_AFTER", 3)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printer, kept = Printers(followed=True), tmp_path / "kept" / "plan.json"
    printing, threads = start(paper_world, printer, settings, kept, window)
    printing.choices.choose_printer("Zebra")
    made = Paper(paper_world, printing, printer, window, qtbot, settings, kept, threads)
    printing.said.connect(lambda level, sentence: made.said.append((level, sentence)))
    yield made
    stop(made.printing, made.threads)


@pytest.fixture
def crowd(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> Paper:
    """A desk with some people more than fit into a few, printed in parts of ten."""
    monkeypatch.setattr(batch, "PART", 10)
    for number in range(FEW + 1):
        paper.world.desk.register(Entry(name=f"Guest Number{number:02d}", company=f"Company {number % 3}"))
    return paper
