"""What the table shows, out of it: on the clipboard, or in a file, with the columns and the order that are seen.

rows, columns --> background: Desk.listed, put into words --> clipboard (text and HTML), or write_table
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.sheets.writing import guarded, write_table
from checkin.ui import files
from checkin.ui.attendees_columns import Column, cell, heading
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence

_FOLDER = "export"
_TEXT_CELL = "mso-number-format:'\\@'"
"""Keeps Excel from making a number of a phone and a formula of a name; other programs do not know it."""


def rows_of(desk: Desk, attendee_ids: Sequence[str], columns: Sequence[Column]) -> list[list[str]]:
    """What ``columns`` say of these people, in this order."""
    return [[cell(one, column, desk.event) for column in columns] for one in desk.listed(attendee_ids)]


def as_text(rows: Sequence[Sequence[str]]) -> str:
    """Lines of cells with tabs between them, as spreadsheet programs take them; no cell is run as a formula."""
    return "\n".join("\t".join(str(guarded(" ".join(text.split()))) for text in row) for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """A table for a letter or a spreadsheet, whose cells are texts."""
    body = "".join(
        "<tr>" + "".join(f'<td style="{_TEXT_CELL}">{escape(text)}</td>' for text in row) + "</tr>" for row in rows
    )
    return f'<meta charset="utf-8"><table border="1" cellspacing="0">{body}</table>'


class ShownList(QObject):
    """``said`` carries a level ("info", "error") and a sentence. ``window`` is the parent of the dialogs."""

    said = Signal(str, str)

    def __init__(self, desk: Desk, background: Background, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._background, self._settings, self._window = desk, background, settings, window

    def copy(self, attendee_ids: Sequence[str], columns: Sequence[Column]) -> None:
        """Put these people on the clipboard."""

        def done(rows: list[list[str]]) -> None:
            data = QMimeData()
            data.setText(as_text(rows))
            data.setHtml(as_html(rows))
            QGuiApplication.clipboard().setMimeData(data)
            self.said.emit("info", self.tr("%n row(s) copied.", "", len(rows)))

        if attendee_ids:
            self._background.run(partial(rows_of, self._desk, attendee_ids, columns), done, self._fail, owner=self)

    def ask_to_save(self, attendee_ids: Sequence[str], columns: Sequence[Column], ending: str) -> None:
        """Ask where to write these people, to a ".csv" or an ".xlsx"."""
        event = self._desk.event
        today = event.local(self._desk.clock()).date().isoformat()
        name = files.safe_name(f"{event.name} {self.tr('attendees')} {today}")
        start = files.folder(self._settings, _FOLDER) / (name + ending)
        kinds = self.tr("Excel workbooks (*.xlsx)") if ending == ".xlsx" else self.tr("CSV files (*.csv)")
        save = partial(self.save, list(attendee_ids), list(columns))
        files.ask_to_save(self._window, self.tr("Save these people"), start, kinds, save)

    def save(self, attendee_ids: Sequence[str], columns: Sequence[Column], path: Path) -> None:
        """Write these people to ``path``, a .csv or an .xlsx."""
        files.remember_folder(self._settings, _FOLDER, path.parent)
        title, headings = self.tr("attendees"), [heading(column) for column in columns]

        def write() -> int:
            rows = rows_of(self._desk, attendee_ids, columns)
            write_table(path, headings, rows, title)
            return len(rows)

        def done(count: int) -> None:
            self.said.emit("info", self.tr("%n person(s) saved: {path}", "", count).format(path=path))

        self._background.run(write, done, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))
