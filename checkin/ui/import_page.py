"""Import: a list is chosen or dropped, understood, looked at, and taken in.

open_list --> background: look --> columns and plan on the screen --(a meaning changes)--> look again
Import --> background: apply, one transaction --> what was done, what to do next
"""

from __future__ import annotations

import threading
from copy import deepcopy
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.roster import Plan
from checkin.office import Office
from checkin.sheets.columns import Columns
from checkin.ui import files, import_words, theme
from checkin.ui.background import Background
from checkin.ui.import_columns import ColumnsStrip
from checkin.ui.import_head import ListHead
from checkin.ui.import_reading import Cancelled, Told, Understood, apply, headed, look
from checkin.ui.import_tabs import PlanTabs
from checkin.ui.widgets import EmptyState, MessageStrip, ProgressStrip, Tone

_FOLDER = "lists"
_SOON = 250
"""Milliseconds after which reading a list is worth a progress strip."""


class ImportPage(QWidget):
    """``badges_wanted``: the list is in, and its badges are to be issued and printed."""

    changed = Signal()
    said = Signal(str, str)
    badges_wanted = Signal()

    def __init__(
        self, desk: Desk, office: Office, background: Background, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._office = office
        self._background = background
        self._settings = settings
        self._path: Path | None = None
        self._told = Told()
        self._settled = Told()
        """What was told when the list on the screen was understood."""
        self._understood: Understood | None = None
        self._done: Plan | None = None
        self._problem: Exception | None = None
        self._busy = False
        self._applying = False
        self._stop = threading.Event()
        self._patience = QTimer(self, singleShot=True, interval=_SOON)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._translate()
        self._show_state()

    # --- what is on it

    def _build(self) -> None:
        self.head = ListHead()
        self.choose, self.sheets, self.first_is_header = self.head.choose, self.head.sheets, self.head.first_is_header
        self.trouble = MessageStrip()
        self.empty = EmptyState("import", "", "")
        self.columns = ColumnsStrip()
        self.tabs = PlanTabs()
        keeps = self.tabs.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.tabs.setSizePolicy(keeps)
        self.progress = ProgressStrip()
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("role", "strong")
        self.take, self.print_badges = QPushButton(), QPushButton()
        self.take.setProperty("role", "primary")
        self.print_badges.setProperty("role", "primary")
        for button in (self.take, self.print_badges, *self.empty.findChildren(QPushButton)):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog

        foot = QHBoxLayout()
        foot.setSpacing(theme.ROOM)
        foot.addWidget(self._summary, 1)
        foot.addWidget(self.take)
        foot.addWidget(self.print_badges)
        self._list = QWidget()
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addWidget(self.columns)
        inside.addWidget(self.tabs, 1)
        inside.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(self.head)
        column.addWidget(self.trouble)
        column.addWidget(self.progress)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.empty.chosen.connect(self._ask)
        self.sheets.activated.connect(self._choose_sheet)
        self.first_is_header.clicked.connect(self._tell_header)
        self.columns.told.connect(self._tell)
        self.take.clicked.connect(self._apply)
        self.print_badges.clicked.connect(self.badges_wanted)
        self.progress.cancelled.connect(self._cancel)
        self._patience.timeout.connect(lambda: self.progress.begin(self.tr("Reading the list")))
        shortcut = QShortcut(QKeySequence.StandardKey.Open, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._ask)

    # --- a list comes in

    def open_list(self, path: Path) -> None:
        """Read the list at ``path`` and show what importing it would do; not while another is being imported."""
        if self._applying:
            return
        files.remember_folder(self._settings, _FOLDER, path.parent)
        self._told = Told()
        self._look(path)

    def refresh(self) -> None:
        """Plan again: somebody may have been added or corrected meanwhile."""
        if self._understood and not self._done and not self._busy:
            self._look(self._understood.path)

    def _ask(self) -> None:
        kinds = [self.tr("Lists (*.xlsx *.csv *.txt *.tsv *.xls *.ods)"), self.tr("All files (*)")]
        files.ask_to_open(
            self, self.tr("Choose the attendee list"), files.folder(self._settings, _FOLDER), kinds, self.open_list
        )

    def _look(self, path: Path) -> None:
        self._path = path
        self._busy = True
        self._patience.start()
        self._show_buttons()
        work = partial(look, self._office, path, self._told.mapping(), self._told.sheet)
        self._background.run_newest("import", work, self._show, self._refuse, self)

    def _show(self, understood: Understood) -> None:
        self._rest()
        if not self._told.places:
            self._told.learn(understood)
        self._settled = deepcopy(self._told)
        before, self._understood, self._done, self._problem = self._understood, understood, None, None
        fresh = before is None or (before.path, before.sheet.sheet) != (understood.path, understood.sheet.sheet)
        self.columns.show_columns(self._columns_shown(understood))
        self.tabs.show_plan(understood.plan or Plan(), fresh=fresh)
        self._show_state()
        if fresh:
            (self.take if understood.plan else self.columns.box(0)).setFocus()

    def _columns_shown(self, understood: Understood) -> Columns:
        """The columns; their first row as headings where a person says so and nothing else is known yet."""
        columns = understood.columns
        guessed = understood.plan is None and not columns.header_row and self._told.first_is_header
        return headed(columns) if guessed else columns

    def _refuse(self, error: Exception) -> None:
        self._rest()
        self._problem = error
        if self._understood and self._understood.path != self._path:
            self._told = deepcopy(self._settled)  # the list on the screen is as good as before
        self._show_state()

    def _forget(self, _: object = None) -> None:
        """Go on with the list that is on the screen, if any, as if nothing had been asked."""
        self._rest()
        self._told = deepcopy(self._settled)
        if self._understood:
            self._path = self._understood.path
            self.columns.show_columns(self._columns_shown(self._understood))
        self._show_state()

    def _rest(self) -> None:
        self._busy = self._applying = False
        self._patience.stop()
        self.progress.end()

    # --- what a person says of it

    def _tell(self, column: int, meaning: str) -> None:
        if self._understood:
            self._told.say(column, self._understood.columns.meaning[column] or "", meaning)
            self._look(self._understood.path)

    def _tell_header(self, checked: bool) -> None:
        self._told.first_is_header = checked
        if self._understood:
            self._look(self._understood.path)

    def _choose_sheet(self) -> None:
        if self._understood and self.sheets.currentText() != self._understood.sheet.sheet:
            self._told = Told(sheet=self.sheets.currentText())
            self._look(self._understood.path)

    # --- taking it in

    def _apply(self) -> None:
        if self._understood is None or self._busy:
            return
        self._busy = self._applying = True
        self._stop = threading.Event()
        self._show_buttons()
        self.progress.begin(self.tr("Importing"))
        tell = self._background.messenger(self._step, self)
        work = partial(apply, self._office, self._understood, tell, self._stop)
        self._background.run(work, self._applied, self._not_applied)

    def _step(self, counted: tuple[int, int]) -> None:
        self.progress.step(*counted)

    def _cancel(self) -> None:
        if self._applying:
            self._stop.set()
        else:
            self._forget()
            self._background.run_newest("import", lambda: None, lambda _: None, owner=self)  # drops what is being read

    def _applied(self, done: Plan) -> None:
        self._rest()
        self._done, self._problem = done, None
        self.tabs.show_plan(done)
        self._show_state()
        self.print_badges.setFocus()
        self.changed.emit()
        self.said.emit("info", self._summary.text())

    def _not_applied(self, error: Exception) -> None:
        self._rest()
        self._show_buttons()
        if isinstance(error, Cancelled):
            self.said.emit("info", self.tr("Cancelled: nothing was imported."))
        else:
            self.said.emit("error", import_words.unreadable_sentence(error, self._name()))

    # --- showing where it stands

    def _show_state(self) -> None:
        understood = self._understood
        self._stack.setCurrentWidget(self._list if understood else self.empty)
        self.setFocusProxy(self.choose if understood else self.empty.findChildren(QPushButton)[0])
        header_row = self._columns_shown(understood).header_row if understood else 0
        self.head.show_list(understood, header_row, self._told, done=self._done is not None)
        self.columns.setVisible(self._done is None)
        self.tabs.setVisible(understood is not None and understood.plan is not None)
        self._show_trouble()
        self._show_buttons()

    def _show_trouble(self) -> None:
        if self._problem:
            self.trouble.say(import_words.unreadable_sentence(self._problem, self._name()), Tone.ERROR)
        elif self._understood and self._understood.plan is None:
            self.trouble.say(import_words.no_name_sentence(), Tone.WARNING)
        else:
            self.trouble.put_away()

    def _show_buttons(self) -> None:
        understood = self._understood
        plan = understood.plan if understood else None
        new = len(plan.added) + len(plan.changed) if plan else 0
        self.take.setVisible(self._done is None)
        stale = self._problem is not None and understood is not None and understood.path == self._path
        self.take.setEnabled(not self._busy and not stale and new > 0)
        self.print_badges.setVisible(self._done is not None)
        self.choose.setEnabled(not self._busy)
        self.columns.setEnabled(not self._applying)
        shown = self._done or plan
        self._summary.setText(import_words.summary(shown, done=self._done is not None) if shown else "")

    def _name(self) -> str:
        return self._path.name if self._path else ""

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._busy and files.dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := files.dropped(event):
            event.acceptProposedAction()
            self.open_list(path)

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
        self.take.setText(self.tr("&Import"))
        self.print_badges.setText(self.tr("Issue and &print badges"))
