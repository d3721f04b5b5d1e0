"""Badges: what they look like, where they are printed, and who has none yet.

refresh --> survey --> figures, preview, inspection (problems before printing)
button --> Printing / QrPictures --> progress strip --> said, changed
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.badges.paper import CardProblem
from checkin.badges.plan import Plan
from checkin.desk import Desk
from checkin.office import Office
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.badge_preview import BadgePreview
from checkin.ui.badge_survey import Inspection, Survey, survey
from checkin.ui.batch_offer import BatchOffer
from checkin.ui.figure import Figure
from checkin.ui.order_choice import OrderChoice
from checkin.ui.print_chooser import PrintChooser
from checkin.ui.print_problems import problem_headings
from checkin.ui.printing import Printing
from checkin.ui.qr_pictures import QrPictures
from checkin.ui.table_rows import RowsTable
from checkin.ui.widgets import Card, EmptyState, ProgressStrip
from checkin.ui.work_column import WorkColumn


class BadgesPage(QWidget):
    """``person_wanted``: somebody wants to see or correct that attendee; ``list_wanted``: there is no list yet;
    ``printing_wanted``: somebody wants to see how this desk prints."""

    changed = Signal()
    said = Signal(str, str)
    person_wanted = Signal(str)
    list_wanted = Signal()
    printing_wanted = Signal()

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
        printing = self._printing
        self.chooser = PrintChooser(printing.choices, printing.background, printing.watch.system)
        self.order = OrderChoice(self._printing.choices)
        self.contents = QCheckBox()
        self.contents.setChecked(printing.choices.contents)
        self.offer = BatchOffer()
        self.print_new, self.print_all = QPushButton(), QPushButton()
        self.save_pdf, self.save_qr = QPushButton(), QPushButton()
        self.print_new.setProperty("role", "primary")
        self.progress = ProgressStrip()
        self._problems_word = QLabel(wordWrap=True)
        self._problems_word.setProperty("role", "strong")
        self.problems = RowsTable()
        self.problems.setMinimumHeight(2 * theme.CONTROL)
        self.problems.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

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
        self.desk_printing = QPushButton()
        self._work_card = Card()
        self._work_card.body.addLayout(figures)
        self._work_card.body.addWidget(self.chooser)
        batch = QHBoxLayout()
        batch.setSpacing(theme.ROOM)
        batch.addWidget(self.order, 1)
        batch.addWidget(self.contents, 2)
        self._work_card.body.addLayout(batch)
        self._work_card.body.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(theme.ROOM)
        right.addWidget(WorkColumn((self.offer, self._work_card, self.progress)))
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
        self.desk_printing.setIcon(theme.icon("printer"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.desk_printing)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        column.addWidget(self.empty, 1)
        QWidget.setTabOrder(self.save_qr, self.desk_printing)
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
        printing.idle.connect(self._rest)
        self.contents.toggled.connect(printing.choices.choose_contents)
        self.desk_printing.clicked.connect(self.printing_wanted)
        printing.watch.stood.connect(self.chooser.show_standing)
        self.chooser.show_standing(printing.watch.standing)
        self.offer.wanted.connect(self._go_on)
        self.offer.unwanted.connect(self._give_up)
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
        self._look_for_unfinished()

    def _look_for_unfinished(self) -> None:
        plan = self._printing.unfinished()
        if plan is None:
            self.offer.show_plan(None, 0)
            return
        count = partial(_left_of, self._desk, plan)
        self._background.run_newest("unfinished", count, partial(self.offer.show_plan, plan), owner=self.offer)

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
        self._show_buttons()
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
        self.problems.setVisible(bool(self._problems) and self.progress.isHidden())  # no room for both on a low screen

    # --- what is done on it

    def _print(self, *, unprinted: bool) -> None:
        self._printing.print_everybody(unprinted=unprinted)
        self._show_buttons()

    def _go_on(self, plan: Plan) -> None:
        self._printing.go_on(plan)
        self.offer.show_plan(None, 0)
        self._show_buttons()

    def _give_up(self) -> None:
        self._printing.give_up()
        self.offer.show_plan(None, 0)

    def _rest(self) -> None:
        self._show_buttons()
        self._look_for_unfinished()

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
        cancelled = self.progress.end()
        self._show_buttons()
        if cancelled:
            self.setFocus()

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
        self.contents.setText(self.tr("&Contents first: who is on which page"))
        self.desk_printing.setText(self.tr("Printing at this desk…"))
        self.save_qr.setText(self.tr("&QR pictures for mailing…"))
        self.problems.setAccessibleName(self.tr("What will not look right on paper"))
        self.problems.show_rows(problem_headings(), self._problems)
        self._show_buttons()
        self._say_problems()


def _left_of(desk: Desk, plan: Plan) -> int:
    return len(plan.left(desk.numbers_in(plan.id)))
