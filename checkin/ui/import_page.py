"""Import: a list is chosen or dropped, understood, looked at, and taken in.

open_lists --> ListReader --> two readings? a question --> columns and plan on the screen --(told otherwise)--> ListReader
Import --> background: apply, one transaction --> what was done, what to print, the way back, the list that waits
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.badges import Revoked
from checkin.lists import Imported
from checkin.office import Office
from checkin.ui import files, import_words, theme
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.import_columns import ColumnsStrip
from checkin.ui.import_foot import ImportFoot
from checkin.ui.import_form import ReadingForm
from checkin.ui.import_head import ListHead
from checkin.ui.import_question import ReadingQuestion
from checkin.ui.import_reading import Cancelled, Understood, apply
from checkin.ui.import_tabs import PlanTabs
from checkin.ui.import_undo import Undoing
from checkin.ui.imports_dialog import ImportsDialog
from checkin.ui.list_reader import ListReader
from checkin.ui.printing import Printing
from checkin.ui.widgets import EmptyState, MessageStrip, ProgressStrip, Tone

_FOLDER = "lists"
_SOON = 250
"""Milliseconds after which reading a list is worth a progress strip."""


class ImportPage(QWidget):
    """``changed``: a list was imported, or an import was undone."""

    changed = Signal()
    said = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        office: Office,
        background: Background,
        printing: Printing,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._background, self._printing, self._settings = office, background, printing, settings
        self._reader = ListReader(office, background, self)
        self._waiting: list[Path] = []
        self._done: Imported | None = None
        self._applying = self._cancel_gone = self._give_back = False
        self._stop = threading.Event()
        self._patience = QTimer(self, singleShot=True, interval=_SOON)
        self._undoing = Undoing(office, background, self)
        self._build(desk)
        self._connect()
        self._translate()
        self._show_state()

    # --- what is on it

    def _build(self, desk: Desk) -> None:
        self.head, self.form, self.foot = ListHead(), ReadingForm(), ImportFoot()
        self.choose, self.take = self.head.choose, self.foot.take
        self.trouble, self.progress, self.drawing = MessageStrip(), ProgressStrip(), ProgressStrip()
        self.empty = EmptyState("import", "", "")
        self.question = ReadingQuestion()
        self.columns = ColumnsStrip()
        self.tabs = PlanTabs(desk, self._printing)
        keeps = self.tabs.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.tabs.setSizePolicy(keeps)
        (self._first,) = self.empty.findChildren(QPushButton)
        self._first.setAutoDefault(True)  # Enter presses it, as in a dialog
        self._list = QWidget()
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addWidget(self.form)
        inside.addWidget(self.columns)
        inside.addWidget(self.tabs, 1)
        inside.addWidget(self.foot)
        self._stack = QStackedWidget()
        for widget in (self.empty, self.question, self._list):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        for widget in (self.head, self.trouble, self.progress, self.drawing):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        QWidget.setTabOrder(self._first, self.head.earlier)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.empty.chosen.connect(self._ask)
        self.head.earlier.clicked.connect(self._show_earlier)
        self._reader.began.connect(self._begin)
        self._reader.understood.connect(self._show)
        self._reader.refused.connect(self._show_state)
        self.form.told.connect(self._reader.tell_form)
        self.question.chosen.connect(self._reader.tell_reading)
        self.columns.told.connect(self._reader.tell_column)
        self.tabs.decided.connect(self._reader.decide)
        self.tabs.cancel_wished.connect(self._wish_cancel)
        self.tabs.reprint.print_wanted.connect(self._print_again)
        self.take.clicked.connect(self._apply)
        self.foot.undo.clicked.connect(self._ask_undo)
        self.foot.print_new.clicked.connect(lambda: self._print(self._done.added if self._done else ()))
        self.foot.following.clicked.connect(self._go_on)
        self.progress.cancelled.connect(self._cancel)
        self._undoing.began.connect(lambda: self.foot.undo.setEnabled(False))
        self._undoing.undone.connect(self._undone)
        self._undoing.failed.connect(self._not_undone)
        self._printing.began.connect(self.drawing.begin)
        self._printing.stepped.connect(self.drawing.step)
        self._printing.ended.connect(self.drawing.end)
        self._printing.idle.connect(self._show_buttons)
        self.drawing.cancelled.connect(self._printing.cancel)
        self._patience.timeout.connect(lambda: self.progress.begin(self.tr("Reading the list")))

    # --- a list comes in

    def open_lists(self, paths: Sequence[Path]) -> None:
        """Show what importing the first of ``paths`` would do; the others wait for their turn, and so do all of them
        while a list is being imported."""
        if self._applying:
            self._waiting += paths
        else:
            self._waiting = list(paths[1:])
            self.open_list(paths[0])
        if self._waiting:
            names = ", ".join(path.name for path in self._waiting)
            self.said.emit("info", self.tr("One after the other: {names} will follow.").format(names=names))
        self._show_following()

    def open_list(self, path: Path) -> None:
        """Read the list at ``path`` and show what importing it would do; not while another is being imported."""
        if self._applying:
            return
        files.remember_folder(self._settings, _FOLDER, path.parent)
        self._reader.open(path)

    def refresh(self) -> None:
        """Plan again: somebody may have been added or corrected meanwhile."""
        if not self._done and not self._reader.busy and not self._applying:
            self._reader.read_again()

    def _ask(self) -> None:
        kinds = [self.tr("Lists (*.xlsx *.csv *.txt *.tsv *.xls *.ods)"), self.tr("All files (*)")]
        files.ask_to_open(
            self, self.tr("Choose the attendee list"), files.folder(self._settings, _FOLDER), kinds, self.open_list
        )

    def _go_on(self) -> None:
        path = self._waiting.pop(0)
        self._show_following()
        self.open_list(path)

    def _begin(self) -> None:
        self._patience.start()
        self._give_back = self.take.hasFocus()
        self.tabs.forget()
        self._show_buttons()

    def _show(self, other: bool) -> None:
        understood = self._reader.list
        if understood is None:
            return
        fresh = other or self._done is not None
        self._done = None
        if fresh:
            self._cancel_gone = False
        self._show_reading(understood)
        self.tabs.show_plan(understood, fresh=fresh)
        if understood.sheet.doubt:
            self.question.ask(understood.path.name, understood.sheet.doubt)
        self._show_state()
        if fresh:
            self._focus(understood)
        elif self._give_back:  # the button lost the focus while the list was planned anew
            self.take.setFocus()

    def _show_reading(self, understood: Understood) -> None:
        self.form.show_reading(understood.sheet, understood.columns)
        self.columns.show_columns(understood.columns)

    def _focus(self, understood: Understood) -> None:
        if understood.sheet.doubt:
            self.question.setFocus()
        elif understood.plan is None:
            self.columns.box(0).setFocus()
        else:
            self.foot.next_button().setFocus()

    def _wish_cancel(self, wished: bool) -> None:
        self._cancel_gone = wished
        self._show_buttons()

    # --- taking it in

    def _apply(self) -> None:
        understood = self._reader.list
        if understood is None or self._reader.busy or self._applying:
            return
        self._applying = True
        self._stop = threading.Event()
        self._show_buttons()
        self.progress.begin(self.tr("Importing"))
        tell = self._background.messenger(self._step, self)
        work = partial(apply, self._office, understood, self._cancel_gone, tell, self._stop)
        self._background.run(work, self._applied, self._not_applied)

    def _step(self, counted: tuple[int, int]) -> None:
        self.progress.step(*counted)

    def _cancel(self) -> None:
        if self._applying:
            self._stop.set()
            return
        self._reader.give_up()
        if self._reader.list:
            self._show_reading(self._reader.list)
            self.tabs.show_plan(self._reader.list)
        self._show_state()

    def _applied(self, done: Imported) -> None:
        self._applying, self._done = False, done
        self.tabs.show_done(done)
        self.foot.show_after(done)
        self._show_state()
        self.foot.next_button().setFocus()
        self.changed.emit()
        if self._reader.list and not self.isVisible():  # who looks at the page reads it there
            self.said.emit("info", self.tr("{name} is imported.").format(name=self._reader.list.path.name))

    def _not_applied(self, error: Exception) -> None:
        self._applying = False
        self._show_state()
        if isinstance(error, Cancelled):
            self.said.emit("info", self.tr("Cancelled: nothing was imported."))
        else:
            self.said.emit("error", failure_sentence(error))

    # --- after it

    def _print(self, attendee_ids: Sequence[str]) -> None:
        self._printing.print_people(attendee_ids)
        self._show_buttons()

    def _print_again(self, attendee_ids: Sequence[str]) -> None:
        """Print badges that are on paper with what the list has changed: why needs no asking."""
        self._printing.print_again(attendee_ids, self._printing.choices.printer, Revoked.WRONG_TEXT.value)
        self._show_buttons()

    def _ask_undo(self) -> None:
        if self._done and self._reader.list:
            self._undoing.ask(self._done.id, self._reader.list.path.name)

    def _undone(self, sentence: str, kept: bool) -> None:
        self.said.emit("warn" if kept else "info", sentence)
        self._look_again(self._done.id if self._done else "")

    def _not_undone(self, sentence: str) -> None:
        self.said.emit("error", sentence)
        self._show_buttons()

    def _show_earlier(self) -> None:
        dialog = ImportsDialog(self._office, self._background, self)
        dialog.undone.connect(self._look_again)
        dialog.open()

    def _look_again(self, import_id: str) -> None:
        """An import was undone: the list that brought it can be imported again, any other is planned anew."""
        self.changed.emit()
        if self._done is None or self._done.id == import_id:
            self._reader.read_again()

    # --- showing where it stands

    def _show_state(self) -> None:
        reader, done = self._reader, self._done is not None
        understood = reader.list
        asks = understood is not None and bool(understood.sheet.doubt)
        cancelled = False
        if not reader.busy and not self._applying:
            self._patience.stop()
            cancelled = self.progress.end()
        self._stack.setCurrentWidget(self.question if asks else self._list if understood else self.empty)
        self.setFocusProxy(self.choose if understood else self._first)
        self.head.show_name(understood.path.name if understood else "")
        self.form.setVisible(not done)
        self.columns.setVisible(not done)
        self.tabs.setVisible(understood is not None and understood.plan is not None)
        if reader.problem and reader.path:
            self.trouble.say(import_words.unreadable_sentence(reader.problem, reader.path.name), Tone.ERROR)
        elif understood and understood.plan is None and not asks:
            self.trouble.say(import_words.no_name_sentence(), Tone.WARNING)
        else:
            self.trouble.put_away()
        self._show_buttons()
        if cancelled:
            self.setFocus()

    def _show_buttons(self) -> None:
        plan = self._reader.list.plan if self._reader.list else None
        busy = self._reader.busy or self._applying
        cancelled = len(plan.gone) if plan and self._cancel_gone else 0
        wanted = plan is not None and bool(plan.added or plan.changed or cancelled)
        self.take.setEnabled(wanted and not busy and not self._reader.stale)
        for button in (self.choose, self.head.earlier, self.foot.undo, self.foot.following):
            button.setEnabled(not busy)
        for button in (self.foot.print_new, self.tabs.reprint.print):
            button.setEnabled(not self._printing.busy)
        self.question.setEnabled(not busy)
        self._list.setEnabled(not self._applying)
        if not self._done:
            self.foot.show_before(import_words.before_sentence(plan, cancelled=cancelled) if plan else "")

    def _show_following(self) -> None:
        self.foot.show_following(self._waiting[0].name if self._waiting else "")

    # --- Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self._show_state()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.empty.set_words(
            self.tr("Import the attendee list"),
            self.tr("Drop an Excel workbook or a CSV file here, or choose one. You see what will happen before anything is "
                    "written."),
            self.tr("&Choose a list…"),
        )  # fmt: skip
        self.columns.setAccessibleName(self.tr("What each column means"))
        self.tabs.setAccessibleName(self.tr("What will happen"))
