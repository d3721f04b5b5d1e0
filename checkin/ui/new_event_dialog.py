"""A new event: what it is called, on which days, on whose clocks, and in which file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QEvent, QSettings, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.ui import files, theme
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.event_files import Wish
from checkin.ui.widgets import MessageStrip, Tone

FOLDER = "events"


class NewEventDialog(QDialog):
    """``wished`` carries a ``Wish``; the dialog stays until ``accept``, so that a bad place can be corrected."""

    wished = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._folder = files.folder(settings, FOLDER)
        self._path: Path | None = None
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.name = QLineEdit()
        today = QDate.currentDate()
        self.starts, self.ends = QDateEdit(today), QDateEdit(today)
        for field in (self.starts, self.ends):
            field.setCalendarPopup(True)
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItems(sorted(available_timezones()))
        completer = QCompleter(self.zone.model(), self.zone)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.zone.setCurrentText(QTimeZone.systemTimeZoneId().toStdString())
        self.place = ElidedLabel()
        self.elsewhere, self.make, self._cancel = QPushButton(), QPushButton(), QPushButton()
        self.trouble = MessageStrip()
        self._labels = [QLabel() for _ in range(5)]
        for label in self._labels:  # as high as its field, or the form would put it above the field's middle
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._build()
        self.name.textChanged.connect(self._look)
        self.starts.dateChanged.connect(lambda day: self.ends.setDate(max(day, self.ends.date())))
        self.elsewhere.clicked.connect(self._choose_place)
        self.make.clicked.connect(self._wish)
        self._cancel.clicked.connect(self.reject)
        self._translate()
        self._look()
        self.name.setFocus()

    def _build(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(theme.GAP)
        where.addWidget(self.place, 1)
        where.addWidget(self.elsewhere)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.WIDE)
        form.setVerticalSpacing(theme.ROOM)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (self.name, self.starts, self.ends, self.zone)
        for label, field in zip(self._labels, fields, strict=False):
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self._labels[4], where)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addStretch(1)
        for button in (self._cancel, self.make):
            buttons.addWidget(button)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addStretch(1)  # takes the room of a trouble that is over
        column.addLayout(buttons)
        self.setMinimumWidth(640)

    @property
    def path(self) -> Path:
        """Where the file will be."""
        name = files.safe_name(self.name.text() or self.tr("Event"))
        return self._path or self._folder / f"{name}.checkin"

    def fail(self, sentence: str) -> None:
        """The event could not be made; ``sentence`` says why, already translated."""
        self.make.setEnabled(True)
        self.trouble.say(sentence, Tone.ERROR)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _look(self) -> None:
        self.place.setText(str(self.path))
        self.trouble.put_away()

    def _choose_place(self) -> None:
        kinds = self.tr("Event files (*.checkin)")
        files.ask_to_save(self, self.tr("Where to keep the event"), self.path, kinds, self._set_place)

    def _set_place(self, path: Path) -> None:
        self._path = path
        files.remember_folder(self._settings, FOLDER, path.parent)
        self._look()

    def _wish(self) -> None:
        name, zone = self.name.text().strip(), self.zone.currentText().strip()
        problem = ""
        field: QWidget = self.name
        if not name:
            problem = self.tr("The event needs a name.")
        elif self.ends.date() < self.starts.date():
            problem, field = self.tr("The last day is before the first."), self.ends
        elif zone not in available_timezones():
            problem = self.tr("There is no time zone {zone}. Choose one like America/Mexico_City.").format(zone=zone)
            field = self.zone
        if problem:
            self.trouble.say(problem, Tone.ERROR)
            field.setFocus()
            return
        self.make.setEnabled(False)
        self.wished.emit(Wish(self.path, name, _day(self.starts), _day(self.ends), zone))

    def _translate(self) -> None:
        self.setWindowTitle(self.tr("New event"))
        self._title.setText(self.tr("New event"))
        words = (
            self.tr("&Name"),
            self.tr("&First day"),
            self.tr("&Last day"),
            self.tr("Time &zone"),
            self.tr("Kept in"),
        )
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        for field in (self.starts, self.ends):
            field.setDisplayFormat(self.tr("ddd, MMM d, yyyy", "Qt date format"))
        self.elsewhere.setText(self.tr("&Elsewhere…"))
        self.make.setText(self.tr("&Make the event"))
        self._cancel.setText(self.tr("Cancel"))


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
