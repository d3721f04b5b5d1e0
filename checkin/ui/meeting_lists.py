"""Schedules that come in and outcomes that go out: the files around the board.

open --> background: preview --> ScheduleDialog --(told otherwise)--> preview --> ``taken``, or one sentence
ask_where --> save --> background: exports.export_meetings --> one sentence
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from checkin.consultations import Consultations, SchedulePlan
from checkin.desk import Desk
from checkin.exports import export_meetings
from checkin.lists import Choices
from checkin.sheets.schedule import NotASchedule
from checkin.ui import files, import_words, meeting_words, meetings_work
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.meetings_work import PeopleList
from checkin.ui.schedule_dialog import ScheduleDialog

_FOLDER = "schedules"


class MeetingLists(QObject):
    """``taken`` carries the ``SchedulePlan`` of a schedule that is to be imported; ``said`` is as of the pages."""

    taken = Signal(object)
    said = Signal(str, str)

    def __init__(
        self, desk: Desk, consultations: Consultations, background: Background, settings: QSettings, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._consultations = desk, consultations
        self._background, self._settings, self._page = background, settings, page

    def ask(self) -> None:
        """Ask for a schedule."""
        kinds = [self.tr("Lists (*.xlsx *.xls *.ods *.csv *.txt)"), self.tr("All files (*)")]
        start = files.folder(self._settings, _FOLDER)
        files.ask_to_open(self._page, self.tr("Choose a schedule"), start, kinds, self.open)

    def open(self, path: Path) -> None:
        """Show what importing the schedule at ``path`` would do."""
        files.remember_folder(self._settings, _FOLDER, path.parent)
        work = partial(meetings_work.preview, self._consultations, path, Choices())
        self._background.run_newest("schedule", work, self._offer, partial(self._refuse, path.name), owner=self)

    def ask_where(self) -> None:
        """Ask where the meetings and their outcomes are to be saved."""
        event = self._consultations.event
        today = event.local(self._desk.clock()).date()
        name = files.safe_name(f"{event.name} {self.tr('meetings')} {today.isoformat()}")
        start = files.folder(self._settings, _FOLDER) / f"{name}.xlsx"
        kinds = ";;".join((self.tr("Excel workbooks (*.xlsx)"), self.tr("CSV files (*.csv)")))
        files.ask_to_save(self._page, self.tr("Save meetings and outcomes"), start, kinds, self.save)

    def save(self, path: Path) -> None:
        """Write the meetings and what came of them to ``path``, a .csv or an .xlsx."""
        files.remember_folder(self._settings, _FOLDER, path.parent)
        work = partial(export_meetings, self._desk.file, path)
        self._background.run(work, partial(self._say_saved, path), self._fail, self)

    def _offer(self, plan: SchedulePlan) -> None:
        dialog = ScheduleDialog(self._consultations.event, plan, self._page)
        dialog.taken.connect(lambda: self.taken.emit(dialog.plan))
        dialog.told.connect(partial(self._read_again, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_again(self, dialog: ScheduleDialog, told: Choices) -> None:
        path = dialog.plan.path
        work = partial(meetings_work.preview, self._consultations, path, told)

        def refuse(error: Exception) -> None:
            if isinstance(error, NotASchedule | PeopleList):
                dialog.refuse(self.tr("Read like that it is no schedule of meetings. It is shown as before."))
            else:
                dialog.refuse(self._sentence(path.name, error))

        self._background.run_newest("schedule", work, dialog.show_plan, refuse, owner=dialog)

    def _refuse(self, name: str, error: Exception) -> None:
        self.said.emit("error", self._sentence(name, error))

    def _sentence(self, name: str, error: Exception) -> str:
        if isinstance(error, PeopleList):
            return meeting_words.a_people_list(name)
        if isinstance(error, NotASchedule):
            return meeting_words.not_a_schedule(error, name)
        return import_words.unreadable_sentence(error, name)

    def _say_saved(self, path: Path, meetings: int) -> None:
        self.said.emit("info", self.tr("%n meeting(s) saved: {path}", "", meetings).format(path=path))

    def _fail(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))
