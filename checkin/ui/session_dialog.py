"""A session's form: when, where, and who may come.

Enter --> what_is_wrong --> a sentence under each such field, or background: Office.set_session --> ``saved``
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDateTime, QEvent, Signal
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.sessions import MOST_CAPACITY, MOST_OPENS_BEFORE, OPENS_BEFORE, OpenTo, Session
from checkin.domain.words import category_key, company_key
from checkin.office import Office
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.groups_choice import GroupsChoice
from checkin.ui.question import ask
from checkin.ui.session_fields import Wrong, meant_time, outside, shown_time, suggested_code, what_is_wrong
from checkin.ui.widgets import MessageStrip, Tone

_FIRST_HOUR = time(9)


class SessionDialog(QDialog):
    """``saved`` carries the ``Session`` after it was written. Without a ``session`` it is new, and is proposed for when
    the last of ``known`` ends, which are the sessions that there are."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        office: Office,
        background: Background,
        session: Session | None = None,
        parent: QWidget | None = None,
        known: Sequence[Session] = (),
    ) -> None:
        super().__init__(parent)
        self._office, self._background, self._session = office, background, session
        self._event = office.event
        self._taken = [one.code for one in known if session is None]
        self._saving = False
        self.name, self.code, self.room = QLineEdit(), QLineEdit(), QLineEdit()
        self.starts, self.ends = QDateTimeEdit(), QDateTimeEdit()
        self.capacity, self.opens = QSpinBox(), QSpinBox()
        self.rules = {rule: QRadioButton() for rule in OpenTo}
        self.groups = {
            OpenTo.CATEGORY: GroupsChoice(category_key, wording.category_word),
            OpenTo.COMPANY: GroupsChoice(company_key),
        }
        self.trouble = MessageStrip()
        self.wrong: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._title, self._who = QLabel(), QLabel()
        self._lists = QStackedWidget()
        self.save, self.cancel = QPushButton(), QPushButton()
        self._fill(session or self._proposed(known))
        self._build()
        self._translate()
        self._length = self.starts.dateTime().secsTo(self.ends.dateTime())
        self._code_typed = session is not None
        self._connect()
        self._opened = self.session()
        self.name.setFocus()
        background.run(partial(desk.words_of, "category"), self.groups[OpenTo.CATEGORY].offer, self._fail)
        background.run(partial(desk.words_of, "company"), self.groups[OpenTo.COMPANY].offer, self._fail)

    def session(self) -> Session:
        """What the form says, whether that can be or not; times in the event's zone."""
        rule = next(rule for rule, button in self.rules.items() if button.isChecked())
        return Session(
            code=self.code.text().strip(),
            name=" ".join(self.name.text().split()),
            starts=meant_time(self._event, self.starts.dateTime()),
            ends=meant_time(self._event, self.ends.dateTime()),
            room=" ".join(self.room.text().split()),
            capacity=self.capacity.value(),
            opens_before=self.opens.value(),
            open_to=rule,
            groups=self.groups[rule].chosen if rule in self.groups else (),
        )

    # --- building

    def _proposed(self, known: Sequence[Session]) -> Session:
        starts = max((one.ends for one in known), default=None)
        if starts is None or self._event.local(starts).date() > self._event.ends:
            starts = datetime.combine(self._event.starts, _FIRST_HOUR, self._event.zone)
        return Session("", "", starts, starts + timedelta(hours=1), opens_before=OPENS_BEFORE)

    def _fill(self, session: Session) -> None:
        self.capacity.setRange(0, MOST_CAPACITY)
        self.opens.setRange(0, MOST_OPENS_BEFORE)
        for field in (self.starts, self.ends):
            field.setCalendarPopup(True)
            field.setTimeZone(shown_time(self._event, session.starts).timeZone())
        self.name.setText(session.name)
        self.code.setText(session.code)
        self.code.setReadOnly(self._session is not None)
        self.room.setText(session.room)
        self.starts.setDateTime(shown_time(self._event, session.starts))
        self.ends.setDateTime(shown_time(self._event, session.ends))
        self.capacity.setValue(session.capacity)
        self.opens.setValue(session.opens_before)
        self.rules[session.open_to].setChecked(True)
        if session.open_to in self.groups:
            self.groups[session.open_to].tick(session.groups)

    def _build(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(theme.ROOM)
        form.setVerticalSpacing(2)
        rows: tuple[dict[str, QWidget], ...] = (
            {"name": self.name},
            {"code": self.code, "room": self.room},
            {"starts": self.starts, "ends": self.ends},
            {"capacity": self.capacity, "opens": self.opens},
        )
        for line, fields in enumerate(rows):
            for place, (field, widget) in enumerate(fields.items()):
                span = 3 - len(fields)
                label = self._labels[field] = QLabel()
                label.setProperty("role", "small")
                label.setBuddy(widget)
                form.addWidget(label, 4 * line, place, 1, span)
                form.addWidget(widget, 4 * line + 1, place, 1, span)
                form.addWidget(self._wrong_label(field), 4 * line + 2, place, 1, span)
            form.setRowMinimumHeight(4 * line + 3, theme.HALF)
        form.setRowStretch(4 * len(rows), 1)
        form.setColumnStretch(0, 1)
        form.setColumnStretch(1, 1)
        side = QVBoxLayout()
        side.setSpacing(theme.HALF)
        self._who.setProperty("role", "small")
        side.addWidget(self._who)
        for choice in self.rules.values():
            side.addWidget(choice)
        side.addWidget(self._wrong_label("groups"))
        self._lists.addWidget(QWidget())
        for groups in self.groups.values():
            self._lists.addWidget(groups)
        side.addWidget(self._lists, 1)
        body = QHBoxLayout()
        body.setSpacing(theme.WIDE)
        body.addLayout(form, 3)
        body.addLayout(side, 2)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            buttons.addWidget(button)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self._title.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addLayout(body, 1)
        column.addWidget(self.trouble)
        column.addLayout(buttons)
        self.resize(928, 520)
        self._show_rule()

    def _wrong_label(self, field: str) -> QLabel:
        label = self.wrong[field] = QLabel()
        label.setWordWrap(True)
        label.hide()
        return label

    def _connect(self) -> None:
        self.name.textEdited.connect(self._suggest_code)
        self.code.textEdited.connect(self._keep_code)
        self.starts.dateTimeChanged.connect(self._move_end)
        self.ends.dateTimeChanged.connect(self._measure)
        for button in self.rules.values():
            button.toggled.connect(self._show_rule)
        for field in (self.name, self.code):
            field.textEdited.connect(self._forgive)
        self.ends.dateTimeChanged.connect(self._forgive)
        for choice in self.groups.values():
            choice.changed.connect(self._forgive)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        title = self.tr("Edit session") if self._session else self.tr("Add a session")
        self.setWindowTitle(title)
        self._title.setText(title)
        words = {
            "name": self.tr("Name"),
            "code": self.tr("Code (short, as lists call it)"),
            "room": self.tr("Room"),
            "starts": self.tr("Begins"),
            "ends": self.tr("Ends"),
            "capacity": self.tr("Places"),
            "opens": self.tr("Doors open before"),
        }
        for field, word in words.items():
            self._labels[field].setText(word)
            widget = self._labels[field].buddy()
            assert widget is not None
            widget.setAccessibleName(word)
        for edit in (self.starts, self.ends):
            edit.setDisplayFormat(
                self.tr("ddd, MMM d, yyyy  h:mm Ap", "Qt date format: day and time, the clock as everywhere else")
            )
        self.capacity.setSpecialValueText(self.tr("No limit"))
        self.opens.setSuffix(self.tr(" min"))
        self._who.setText(self.tr("Who may come"))
        for rule, button in self.rules.items():
            button.setText(wording.open_to_word(rule))
        self.save.setText(self.tr("&Save") if self._session else self.tr("&Add session"))
        self.cancel.setText(self.tr("Cancel"))

    def _sentence(self, field: str, wrong: Wrong) -> str:
        match wrong:
            case Wrong.EMPTY if field == "name":
                return self.tr("A session needs a name.")
            case Wrong.EMPTY:
                return self.tr("A session needs a code, for example FORUM.")
            case Wrong.FORBIDDEN:
                return self.tr("A code holds no comma, semicolon, slash or bar.")
            case Wrong.TAKEN:
                return self.tr("Another session has this code.")
            case Wrong.ENDS_EARLY:
                return self.tr("The end must come after the beginning.")
            case Wrong.NO_GROUP:
                return self.tr("Choose at least one, or open the session to everyone.")

    # --- typing

    def _show_rule(self) -> None:
        rule = self.session().open_to
        self._lists.setCurrentIndex(1 + list(self.groups).index(rule) if rule in self.groups else 0)
        self._forgive()

    def _suggest_code(self, name: str) -> None:
        if not self._code_typed:
            self.code.setText(suggested_code(name, self._taken))

    def _keep_code(self, code: str) -> None:
        self._code_typed = bool(code.strip())

    def _move_end(self, starts: QDateTime) -> None:
        if self._length > 0:
            self.ends.setDateTime(starts.addSecs(self._length))

    def _measure(self, ends: QDateTime) -> None:
        self._length = self.starts.dateTime().secsTo(ends)
        if outside(self._event, self.session()):
            self._say_at("starts", self.tr("This is not on the days of the event."), theme.Color.AMBER_DEEP)

    def _forgive(self) -> None:
        self.trouble.put_away()
        for field in ("name", "code", "ends", "groups"):
            self._say_at(field, "")
        if not outside(self._event, self.session()):
            self._say_at("starts", "")

    def _say_at(self, field: str, sentence: str, color: theme.Color = theme.Color.RED_DEEP) -> None:
        label = self.wrong[field]
        label.setText(sentence)
        label.setStyleSheet(f"color: {color}; font-size: {theme.Size.SMALL}px")
        label.setVisible(bool(sentence))
        line = {"name": self.name, "code": self.code}.get(field)
        if line is not None and bool(line.property("wrong")) is not bool(sentence):
            theme.dress(line, wrong=bool(sentence))

    # --- the end

    def _save(self) -> None:
        session = self.session()
        wrong = what_is_wrong(session, self._taken)
        for field, why in wrong.items():
            self._say_at(field, self._sentence(field, why))
        if wrong:
            places: dict[str, QWidget] = {"name": self.name, "code": self.code, "ends": self.ends}
            first = next(iter(wrong))
            (self.groups[session.open_to].search if first == "groups" else places[first]).setFocus()
            return
        self._set_saving(True)
        self._background.run(partial(self._office.set_session, session), self._finish, self._fail)

    def _finish(self, session: Session) -> None:
        self._set_saving(False)
        self.saved.emit(session)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._set_saving(False)
        self.trouble.say(failure_sentence(error), Tone.ERROR)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save.setEnabled(not saving)

    def reject(self) -> None:
        if self._saving:
            return
        if self.session() == self._opened:
            super().reject()
            return
        discard = partial(self.done, QDialog.DialogCode.Rejected)
        ask(self, self.tr("Discard the changes?"), self.tr("They were not saved yet."), self.tr("Discard"), discard)
