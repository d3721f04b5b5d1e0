"""Export: the headcounts as they are this moment, and as the file will hold them; and the list of people.

refresh, every few seconds --> Office.headcounts --> table
button --> where to? --> Office.export_headcounts, exports.export_people --> "Open folder"
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.exports import export_people
from checkin.office import Office
from checkin.reports.headcounts import SESSION_HEADER, sessions_table
from checkin.ui import files, theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.table_rows import Heading, RowsTable
from checkin.ui.widgets import EmptyState

_FOLDER = "export"
_EVERY = 5000
"""Milliseconds between looks at the counts while the page is shown: other desks scan too."""
_FIGURES = frozenset({"expected", "attended", "inside", "entries", "no_shows"})
_ORDER = ("session", "name", "expected", "attended", "inside", "entries", "no_shows", "by_country", "by_category",
          "room", "starts", "ends")  # fmt: skip
_WIDTHS = {"session": 110, "name": 260, "by_country": 140, "by_category": 220, "room": 120, "starts": 160, "ends": 160}
_FIGURE_WIDTH = 92

Row = Sequence[str | int]


class ExportPage(QWidget):
    """``said`` tells what was written; nothing here changes what other pages show, so ``changed`` is never emitted."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(
        self, desk: Desk, office: Office, background: Background, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._office = office
        self._background = background
        self._settings = settings
        self._rows: list[Row] | None = None
        self._saved: Path | None = None
        self._title, self._hint, self._done = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._hint.setProperty("role", "muted")
        self._done.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._people_title, self._people_hint = QLabel(), QLabel(wordWrap=True)
        self._people_title.setProperty("role", "heading")
        self._people_hint.setProperty("role", "muted")
        self.save_xlsx, self.save_csv, self.open_folder = QPushButton(), QPushButton(), QPushButton()
        self.people_xlsx, self.people_csv = QPushButton(), QPushButton()
        self.save_xlsx.setProperty("role", "primary")
        for button in (self.save_xlsx, self.save_csv, self.people_xlsx, self.people_csv, self.open_folder):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.setFocusProxy(self.save_xlsx)
        self.open_folder.setIcon(theme.icon("folder"))
        self.table = RowsTable()
        self.empty = EmptyState("calendar", "", "")
        self._lay_out()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.refresh)
        self.save_xlsx.clicked.connect(lambda: self._ask(".xlsx"))
        self.save_csv.clicked.connect(lambda: self._ask(".csv"))
        self.people_xlsx.clicked.connect(lambda: self._ask_for_people(".xlsx"))
        self.people_csv.clicked.connect(lambda: self._ask_for_people(".csv"))
        self.open_folder.clicked.connect(self._open_folder)
        shortcut = QShortcut(QKeySequence.StandardKey.Save, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_xlsx.click)
        self._translate()
        self._show_state()

    def refresh(self) -> None:
        """Count again."""
        self._background.run_newest("headcounts", partial(_counted, self._office), self._show_rows, owner=self)

    def save(self, path: Path) -> None:
        """Write the headcounts to ``path``, a .csv or an .xlsx."""
        files.remember_folder(self._settings, _FOLDER, path.parent)
        work = partial(self._office.export_headcounts, path)
        self._background.run(work, partial(self._tell, path), self._fail, self)

    def save_people(self, path: Path) -> None:
        """Write the list of people to ``path``, a .csv or an .xlsx."""
        files.remember_folder(self._settings, _FOLDER, path.parent)
        work = partial(export_people, self._desk.file, path)
        self._background.run(work, partial(self._tell_people, path), self._fail, self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        done = QHBoxLayout()
        done.addWidget(self._done, 1)
        done.addWidget(self.open_folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.save_xlsx)
        buttons.addWidget(self.save_csv)
        buttons.addStretch(1)
        people = QHBoxLayout()
        people.setSpacing(theme.GAP)
        people.addWidget(self.people_xlsx)
        people.addWidget(self.people_csv)
        people.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        self._title.setMinimumHeight(theme.CONTROL)  # where other pages have it beside a button
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(buttons)
        column.addSpacing(theme.GAP)
        column.addWidget(self._people_title)
        column.addWidget(self._people_hint)
        column.addLayout(people)
        column.addLayout(done)

    def _show_rows(self, rows: list[Row]) -> None:
        fresh = self._rows is None
        if rows != self._rows:
            self._rows = rows
            self.table.show_rows(self._headings(), rows)
        if fresh or not self.table.isVisible():
            self._show_state()

    def _show_state(self) -> None:
        empty = self._rows is not None and not self._rows
        self.empty.setVisible(empty)
        self.table.setVisible(not empty)
        self.save_xlsx.setEnabled(bool(self._rows))
        self.save_csv.setEnabled(bool(self._rows))
        self.open_folder.setVisible(self._saved is not None)
        self._done.setVisible(self._saved is not None)

    def _ask(self, ending: str) -> None:
        self._ask_where(self.tr("Save the headcounts"), self.tr("headcounts"), ending, self.save)

    def _ask_for_people(self, ending: str) -> None:
        self._ask_where(self.tr("Save the list of people"), self.tr("people"), ending, self.save_people)

    def _ask_where(self, title: str, what: str, ending: str, save: files.Chosen) -> None:
        event = self._office.event
        today = event.local(self._office.clock()).date()
        name = files.safe_name(f"{event.name} {what} {today.isoformat()}")
        start = files.folder(self._settings, _FOLDER) / (name + ending)
        kinds = self.tr("Excel workbooks (*.xlsx)") if ending == ".xlsx" else self.tr("CSV files (*.csv)")
        files.ask_to_save(self, title, start, kinds, save)

    def _tell(self, path: Path, sessions: int) -> None:
        self._show_saved(path)
        self.said.emit("info", self.tr("Headcounts of %n session(s) saved.", "", sessions))
        self.refresh()

    def _tell_people(self, path: Path, people: int) -> None:
        self._show_saved(path)
        self.said.emit("info", self.tr("%n person(s) saved.", "", people))

    def _show_saved(self, path: Path) -> None:
        self._saved = path
        self._say_saved()
        self._show_state()
        self.open_folder.setFocus()

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))

    def _open_folder(self) -> None:
        if self._saved and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent))):
            sentence = self.tr("No program here can show folders. The file is {path}.")
            self.said.emit("warn", sentence.format(path=self._saved))

    def _say_saved(self) -> None:
        if self._saved:
            self._done.setText(self.tr("Saved: {path}").format(path=self._saved))

    def _headings(self) -> list[Heading]:
        words = {
            "session": self.tr("Code"),
            "name": self.tr("Session"),
            "expected": self.tr("Expected"),
            "attended": self.tr("Attended"),
            "inside": self.tr("Inside now"),
            "entries": self.tr("Entries"),
            "no_shows": self.tr("No-shows"),
            "by_country": self.tr("By country"),
            "by_category": self.tr("By category"),
            "room": self.tr("Room"),
            "starts": self.tr("Starts"),
            "ends": self.tr("Ends"),
        }
        return [
            Heading(
                words[key], partial(_cell, SESSION_HEADER.index(key)), _WIDTHS.get(key, _FIGURE_WIDTH), key in _FIGURES
            )
            for key in _ORDER
        ]

    def _translate(self) -> None:
        self._title.setText(self.tr("Export"))
        self._hint.setText(
            self.tr("The headcounts of every session, as they will be saved. The workbook also has a sheet for each of "
                    "country, category and company.")
        )  # fmt: skip
        self.save_xlsx.setText(self.tr("&Save as Excel workbook…"))
        self.save_csv.setText(self.tr("Save as &CSV…"))
        self._people_title.setText(self.tr("List of people"))
        self._people_hint.setText(
            self.tr("Everybody with all fields, cancelled people too. Correct it in Excel and import it again: only what "
                    "you changed is changed.")
        )  # fmt: skip
        self.people_xlsx.setText(self.tr("People as &Excel workbook…"))
        self.people_csv.setText(self.tr("People as CS&V…"))
        self.open_folder.setText(self.tr("Open &folder"))
        self.empty.set_words(
            self.tr("No session yet"), self.tr("Headcounts are kept for each session. Add the sessions first.")
        )
        self.table.setAccessibleName(self.tr("Headcounts"))
        self.table.show_rows(self._headings(), self._rows or [])
        self._say_saved()


def _counted(office: Office) -> list[Row]:
    _, rows = sessions_table(office.event, office.headcounts())
    return list(rows)


def _cell(place: int, row: Row) -> str:
    value = row[place]
    return f"{value:,}" if isinstance(value, int) else value
