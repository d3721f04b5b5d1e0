"""Badges: what they look like, where they are printed, and who has none yet.

refresh --> survey --> figures, preview, inspection (problems before printing)
button --> Printing / QrPictures --> progress strip --> said, changed
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin.badges.paper import CardProblem
from checkin.desk import Desk
from checkin.office import Office
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.badge_preview import BadgePreview
from checkin.ui.badge_survey import Inspection, Survey, survey
from checkin.ui.print_chooser import PrintChooser
from checkin.ui.print_problems import problem_headings
from checkin.ui.printing import Printing
from checkin.ui.qr_pictures import QrPictures
from checkin.ui.table_rows import RowsTable
from checkin.ui.widgets import Card, EmptyState, ProgressStrip


class Figure(QWidget):
    """A number large enough to be read in passing, with a word under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._word = QLabel("–"), QLabel(wordWrap=True)
        self._number.setProperty("role", "title")
        self._number.setFont(theme.font(theme.Size.TITLE, figures=True))
        self._word.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._word)
        column.addStretch(1)

    def show_number(self, number: int) -> None:
        """Show ``number``."""
        self._number.setText(f"{number:,}")

    def set_word(self, word: str) -> None:
        """What is counted."""
        self._word.setText(word)
        self._number.setAccessibleName(word)


class BadgesPage(QWidget):
    """``person_wanted``: somebody wants to see or correct that attendee; ``list_wanted``: there is no list yet."""

    changed = Signal()
    said = Signal(str, str)
    person_wanted = Signal(str)
    list_wanted = Signal()

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
        self._desk = desk
        self._office = office
        self._settings = settings
        self._background = background
        self._printing = printing
        self._survey: Survey | None = None
        self._problems: Sequence[CardProblem] = ()
        self._checked = (0, 0)
        self.pictures = QrPictures(desk, printing.background, settings, self)
        self._inspection = Inspection(printing.background, self)
        self._build()
        self._connect()
        self._translate()

    # --- what is on it

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.empty = EmptyState("badge", "", "")
        self.preview = BadgePreview(self._printing.background)
        self.people, self.without, self.unprinted = Figure(), Figure(), Figure()
        self.chooser = PrintChooser(self._printing.choices, self._printing.background)
        self.print_new, self.print_all = QPushButton(), QPushButton()
        self.save_pdf, self.save_qr = QPushButton(), QPushButton()
        self.print_new.setProperty("role", "primary")
        self.progress = ProgressStrip()
        self._problems_word = QLabel(wordWrap=True)
        self._problems_word.setProperty("role", "strong")
        self.problems = RowsTable()
        self.problems.setMinimumHeight(96)

        self._preview_card = Card()
        self._preview_card.body.addWidget(self.preview)
        self.edit_design = QPushButton()
        self.edit_design.setAutoDefault(True)
        self._preview_card.body.addWidget(self.edit_design)
        figures = QHBoxLayout()
        for figure in (self.people, self.without, self.unprinted):
            figures.addWidget(figure, 1)
        buttons = QGridLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.print_new, 0, 0)
        buttons.addWidget(self.print_all, 0, 1)
        buttons.addWidget(self.save_pdf, 1, 0)
        buttons.addWidget(self.save_qr, 1, 1)
        for button in (self.print_new, self.print_all, self.save_pdf, self.save_qr):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.setFocusProxy(self.print_new)
        self._work_card = Card()
        self._work_card.body.addLayout(figures)
        self._work_card.body.addWidget(self.chooser)
        self._work_card.body.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(theme.ROOM)
        right.addWidget(self._work_card)
        right.addWidget(self.progress)
        right.addWidget(self._problems_word)
        right.addWidget(self.problems, 1)
        right.addStretch()  # takes the room while there are no problems
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.WIDE)
        row.addWidget(self._preview_card, 5)
        row.addLayout(right, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.ROOM)
        column.addWidget(self._title)
        column.addWidget(self._body, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        printing, pictures = self._printing, self.pictures
        for source in (printing, pictures):
            source.began.connect(self._begin)
            source.stepped.connect(self.progress.step)
            source.ended.connect(self._end)
            self.progress.cancelled.connect(source.cancel)
        pictures.said.connect(self.said)
        pictures.changed.connect(self._written)
        printing.changed.connect(self.refresh)  # the window hears of it from ``printing`` itself
        printing.idle.connect(self._show_buttons)
        printing.choices.changed.connect(self._show_design)
        self._inspection.found.connect(self._show_problems)
        self.print_new.clicked.connect(lambda: self._print(unprinted=True))
        self.print_all.clicked.connect(lambda: self._print(unprinted=False))
        self.save_pdf.clicked.connect(self._save_pdf)
        self.save_qr.clicked.connect(pictures.ask)
        self.edit_design.clicked.connect(self._edit_design)
        self.empty.chosen.connect(self.list_wanted)
        self.problems.clicked.connect(self._look_at)
        self.problems.selectionModel().currentRowChanged.connect(self._look_at)
        self.problems.activated.connect(self._want)
        shortcut = QShortcut(
            QKeySequence.StandardKey.Print, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(self.print_new.click)

    # --- what it shows

    def refresh(self) -> None:
        """Read again how the badges stand."""
        self._background.run_newest("badges survey", lambda: survey(self._desk), self._show_survey, owner=self)
        self.chooser.refresh()

    def _show_survey(self, found: Survey) -> None:
        self._survey = found
        self._printing.choices.offer(found.shelf)
        self.empty.setVisible(not found.people)
        self._body.setVisible(bool(found.people))
        self.people.show_number(found.people)
        self.without.show_number(found.without)
        self.unprinted.show_number(found.unprinted)
        self._show_buttons()
        self._show_design()

    def _show_design(self) -> None:
        if self._survey:
            design = self._printing.choices.design
            self.preview.show_cards(self._survey.cards, design)
            if self.isVisible():
                self._inspection.inspect(self._survey.cards, design)

    def _show_problems(self, problems: list[CardProblem], checked: int, total: int) -> None:
        self._checked = (checked, total)
        if problems != self._problems or not self.problems.rows.headings:
            self._problems = problems
            self.problems.show_rows(problem_headings(), problems)
        self.problems.setVisible(bool(problems))
        self._say_problems()

    def _say_problems(self) -> None:
        checked, total = self._checked
        if checked < total:
            text = self.tr("Checking what will not look right… {done} / {total}").format(done=checked, total=total)
        elif self._problems:
            text = self.tr("%n thing(s) will not look right on paper", "", len(self._problems))
        else:
            text = self.tr("All texts fit, and the font has all their characters.")
        self._problems_word.setText(text if total else "")

    def _show_buttons(self) -> None:
        found = self._survey or Survey(0, 0, 0, ())
        free = not self._printing.busy
        self.print_new.setText(self.tr("&Print those not yet printed (%n)", "", found.unprinted))
        self.print_all.setText(self.tr("Print &all (%n)", "", found.people))
        self.print_new.setEnabled(free and found.unprinted > 0)
        for button in (self.print_all, self.save_pdf, self.save_qr):
            button.setEnabled(free and found.people > 0)

    # --- what is done on it

    def _print(self, *, unprinted: bool) -> None:
        self._printing.print_everybody(unprinted=unprinted)
        self._show_buttons()

    def _save_pdf(self) -> None:
        self._printing.save_pdf()
        self._show_buttons()

    def _edit_design(self) -> None:
        if self._survey is None or not self._survey.cards:
            return
        from checkin.ui.design_editor import DesignEditor  # noqa: PLC0415 - who only prints never needs it

        editor = DesignEditor(
            self._desk, self._office, self._background, self._printing.background, self._settings,
            self._survey.cards, self._survey.shelf, self._printing.choices.design.name, self,
        )  # fmt: skip
        editor.saved.connect(self._use_design)
        editor.open()

    def _use_design(self, name: str) -> None:
        if name:
            self._printing.choices.choose_design(name)
        self.refresh()

    def _look_at(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._problems):
            self.preview.show_person(self._problems[index.row()].card.attendee)

    def _want(self, index: QModelIndex) -> None:
        self.person_wanted.emit(self._problems[index.row()].card.attendee)

    def _begin(self, text: str, total: int) -> None:
        self.progress.begin(text, total)
        self._show_buttons()

    def _end(self) -> None:
        self.progress.end()
        self._show_buttons()

    def _written(self) -> None:
        self.refresh()
        self.changed.emit()

    # --- Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_design()

    def hideEvent(self, event: QHideEvent) -> None:
        self._inspection.pause()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self._title.setText(self.tr("Badges"))
        self.empty.set_words(
            self.tr("Nobody to print a badge for yet"),
            self.tr("Import the attendee list; then the badges can be looked at, printed or saved here."),
            self.tr("Import a list"),
        )
        self.people.set_word(self.tr("people"))
        self.without.set_word(self.tr("without a number"))
        self.unprinted.set_word(self.tr("never printed"))
        self.edit_design.setText(self.tr("&Edit the design…"))
        self.save_pdf.setText(self.tr("&Save as PDF…"))
        self.save_qr.setText(self.tr("&QR pictures for mailing…"))
        self.problems.setAccessibleName(self.tr("What will not look right on paper"))
        self.problems.show_rows(problem_headings(), self._problems)
        self.problems.setVisible(bool(self._problems))
        self._show_buttons()
        self._say_problems()
