"""How this desk prints: on what, where to turn to when that fails, and what is printed without being asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.devices.jobs import PrinterName, Standing
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.growing import make_room_for
from checkin.ui.print_chooser import PrintChooser
from checkin.ui.print_words import condition_advice
from checkin.ui.printer_watch import PrinterWatch

_LINES = 2
"""Of what is usually said of a printer."""


class DeskPrintingDialog(QDialog):
    """Shows and changes the choices of ``watch``; each is in force at once. ``background`` asks which printers there are."""

    def __init__(self, watch: PrinterWatch, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._watch, self._choices = watch, watch.choices
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.chooser = PrintChooser(watch.choices, background, watch.system, told=False)
        self.second, self._second_word = QComboBox(), QLabel()
        self._second_word.setProperty("role", "small")
        self._second_word.setBuddy(self.second)
        self.standing = QLabel(wordWrap=True)
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setProperty("role", "muted")
        self.standing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.standing.setMinimumHeight(_LINES * QFontMetrics(theme.font()).lineSpacing())
        self.first_check_in, self.walk_ins = QCheckBox(), QCheckBox()
        self.close_button = QPushButton()
        self._build()
        self.first_check_in.setChecked(self._choices.first_check_in)
        self.first_check_in.toggled.connect(self._choices.choose_first_check_in)
        self.walk_ins.toggled.connect(self._choices.choose_walk_ins)
        self.second.activated.connect(lambda: self._choices.choose_second(self.second.currentData()))
        self.close_button.clicked.connect(self.accept)
        self._choices.changed.connect(self._show)
        self.chooser.found.connect(self._fill)
        watch.stood.connect(self._show)
        self._translate()
        self.chooser.refresh()
        watch.look()
        self.chooser.printer.setFocus()

    def _build(self) -> None:
        line = QFrame()
        line.setProperty("role", "divider")
        self.close_button.setProperty("role", "primary")
        self.close_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addSpacing(theme.GAP)
        column.addWidget(self.chooser)
        column.addWidget(self.standing)
        column.addSpacing(theme.GAP)
        column.addWidget(self._second_word)
        column.addWidget(self.second)
        column.addSpacing(theme.ROOM)
        column.addWidget(line)
        column.addSpacing(theme.GAP)
        column.addWidget(self.first_check_in)
        column.addWidget(self.walk_ins)
        column.addSpacing(theme.ROOM)
        column.addLayout(buttons)
        self.setMinimumWidth(720)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _fill(self, printers: list[PrinterName]) -> None:
        with QSignalBlocker(self.second):
            self.second.clear()
            self.second.addItem(self.tr("None"), "")
            for one in printers:
                self.second.addItem(one.label, one.name)
            if self.second.findData(self._choices.second) < 0:
                self.second.addItem(self._choices.second, self._choices.second)
            self.second.setCurrentIndex(self.second.findData(self._choices.second))
        self._show()

    def _show(self, _: Standing | None = None) -> None:
        standing = self._watch.standing
        words = condition_advice(standing) if standing is not None else self.chooser.status_words()
        self.standing.setText(words)
        make_room_for(self.standing)
        with QSignalBlocker(self.walk_ins):
            self.walk_ins.setChecked(self._choices.walk_ins)
        prints = bool(self._choices.printer)
        self.second.setEnabled(prints)
        self.first_check_in.setEnabled(prints)

    def _translate(self) -> None:
        title = self.tr("Printing at this desk")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._second_word.setText(self.tr("&Second printer, for badges that do not come out of the first"))
        self.second.setAccessibleName(self._second_word.text().replace("&", ""))
        self.first_check_in.setText(self.tr("Print a badge at the &first check-in, if it was never printed"))
        self.walk_ins.setText(self.tr("Print the badges of &walk-ins at once"))
        self.close_button.setText(self.tr("Done"))
        self._fill(self.chooser.printers)
