"""The import page with a printer, on a real file: what its tests stand on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from checkin.domain.attendees import Attendee
from checkin.office import Office
from checkin.ui.background import Background
from checkin.ui.import_page import ImportPage
from checkin.ui.printing import Printing
from checkin.ui.table_rows import RowsTable
from tests.ui.paper import start, stop
from tests.ui.printers import Printers
from tests.worlds import World, build

HEADER = "Name,Company,Job title,E-mail"
ROWS = ("Kim Minseo,Hanbit,CEO,kim@hanbit.example", "Ana Ruiz,Norte,Director,ana@norte.example")


@dataclass
class Place:
    world: World
    office: Office
    page: ImportPage
    background: Background
    printing: Printing
    said: list[tuple[str, str]]

    def people(self) -> list[Attendee]:
        """All people, the cancelled too."""
        with self.world.file.reading() as records:
            return records.attendees()

    def printed(self) -> set[str]:
        """The names of those whose good badge is on paper."""
        everybody = {card.called for card in self.world.desk.cards()}
        return everybody - {card.called for card in self.world.desk.cards(unprinted=True)}


@contextmanager
def import_place(folder: Path, settings: QSettings, qtbot: QtBot) -> Iterator[Place]:
    """The page on an event without people; its printer takes everything."""
    world = build(folder / "week.checkin", people=())
    background = Background()
    office = Office(world.file, clock=world.clock)
    window = QWidget()
    qtbot.addWidget(window)
    printing, threads = start(world, Printers(), settings, folder / "kept" / "plan.json", window)
    printing.choices.choose_printer("Zebra")
    page = ImportPage(world.desk, office, background, printing, settings)
    qtbot.addWidget(page)
    said: list[tuple[str, str]] = []
    page.said.connect(lambda level, sentence: said.append((level, sentence)))
    page.resize(1150, 700)
    page.show()
    yield Place(world, office, page, background, printing, said)
    stop(printing, threads)
    background.close()
    world.file.close()


def write(path: Path, *lines: str) -> Path:
    """A list in UTF-8."""
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def cells(table: RowsTable) -> list[list[str]]:
    """Every cell as a person reads it."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def column(table: RowsTable, word: str) -> list[str]:
    """What stands under that heading; nothing where there is no such column."""
    model = table.model()
    headings = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    return [row[headings.index(word)] for row in cells(table)] if word in headings else []


def choose(box: QComboBox, meaning: str) -> None:
    """Choose as a person does, with the keys."""
    box.setFocus()
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(box.findData(meaning), 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def ready(qtbot: QtBot, page: ImportPage) -> None:
    """Wait until the list on the page can be taken in."""
    qtbot.waitUntil(page.take.isEnabled)


def take(qtbot: QtBot, page: ImportPage) -> None:
    """Take the list in with Enter, as a person does."""
    ready(qtbot, page)
    with qtbot.waitSignal(page.changed, timeout=20_000):
        QTest.keyClick(page.take, Qt.Key.Key_Return)
