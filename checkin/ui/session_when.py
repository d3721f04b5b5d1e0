"""A session's form, first page: its name, its room, its hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.domain.sessions import MOST_OPENS_BEFORE, Session
from checkin.ui import theme
from checkin.ui.form_grid import FormGrid
from checkin.ui.moment_field import MomentField
from checkin.ui.number_field import NumberField
from checkin.ui.session_fields import Wrong, meant_time, outside, shown_time, suggested_code


class SessionWhen(QWidget):
    """``changed``: any field says something else. ``taken`` are the codes that a new session cannot have."""

    changed = Signal()

    def __init__(self, event: Event, session: Session, taken: Sequence[str], *, is_new: bool) -> None:
        super().__init__()
        self._event, self._taken = event, taken
        self._code_typed = not is_new
        self.name, self.code, self.room = QLineEdit(), QLineEdit(), QLineEdit()
        self.starts, self.ends = MomentField(), MomentField()
        self.opens, self.late = NumberField(), NumberField()
        self.code.setReadOnly(not is_new)
        self._fill(session)
        self._length = self.starts.dateTime().secsTo(self.ends.dateTime())
        self.form = FormGrid(
            (
                {"name": self.name},
                {"code": self.code, "room": self.room},
                {"starts": self.starts, "ends": self.ends},
                {"opens": self.opens, "late": self.late},
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.ROOM, 0, 0)
        column.addLayout(self.form)
        self._connect()
        self._translate()

    @property
    def said(self) -> dict[str, Any]:
        """The fields of ``Session`` that this page says."""
        return {
            "code": self.code.text().strip(),
            "name": " ".join(self.name.text().split()),
            "starts": meant_time(self._event, self.starts.dateTime()),
            "ends": meant_time(self._event, self.ends.dateTime()),
            "room": " ".join(self.room.text().split()),
            "opens_before": self.opens.value(),
            "late_after": self.late.value(),
        }

    def complain(self, field: str, wrong: Wrong) -> QWidget:
        """Say what is wrong with ``field``, and which widget it is."""
        self.form.complain(field, self._sentence(field, wrong))
        return {"name": self.name, "code": self.code}.get(field, self.ends)

    def forgive(self) -> None:
        """Nothing is wrong until it is looked at again."""
        for field in ("name", "code", "ends"):
            self.form.complain(field, "")
        if not self._is_outside:
            self.form.complain("starts", "")

    @property
    def _is_outside(self) -> bool:
        said = self.said
        return outside(self._event, Session(said["code"], said["name"], said["starts"], said["ends"]))

    def _fill(self, session: Session) -> None:
        self.opens.setRange(0, MOST_OPENS_BEFORE)
        self.late.setRange(0, MOST_OPENS_BEFORE)
        self.name.setText(session.name)
        self.code.setText(session.code)
        self.room.setText(session.room)
        self.starts.reckon_as(shown_time(self._event, session.starts))
        self.ends.reckon_as(shown_time(self._event, session.ends))
        self.opens.setValue(session.opens_before)
        self.late.setValue(session.late_after)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._suggest_code)
        self.code.textEdited.connect(self._keep_code)
        self.starts.dateTimeChanged.connect(self._move_end)
        self.ends.dateTimeChanged.connect(self._measure)
        for line in (self.name, self.code, self.room):
            line.textChanged.connect(self.changed)
        for spin in (self.opens, self.late):
            spin.valueChanged.connect(self.changed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.form.set_words(
            {
                "name": self.tr("Name"),
                "code": self.tr("Code (short, as lists call it)"),
                "room": self.tr("Room"),
                "starts": self.tr("Begins"),
                "ends": self.tr("Ends"),
                "opens": self.tr("Doors open"),
                "late": self.tr("Latecomers may come in"),
            }
        )
        for edit in (self.starts, self.ends):
            edit.setDisplayFormat(
                self.tr("ddd, MMM d, yyyy  h:mm Ap", "Qt date format: day and time, the clock as everywhere else")
            )
        self.opens.setSpecialValueText(self.tr("At the beginning"))
        self.opens.setSuffix(self.tr(" min before the beginning"))
        self.late.setSpecialValueText(self.tr("Until the end"))
        self.late.setSuffix(self.tr(" min from the beginning"))

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
            case _:
                return self.tr("The end must come after the beginning.")

    def _suggest_code(self, name: str) -> None:
        if not self._code_typed:
            self.code.setText(suggested_code(name, self._taken))

    def _keep_code(self, code: str) -> None:
        self._code_typed = bool(code.strip())

    def _move_end(self, starts: QDateTime) -> None:
        if self._length > 0:
            self.ends.setDateTime(starts.addSecs(self._length))
        self.changed.emit()

    def _measure(self, ends: QDateTime) -> None:
        self._length = self.starts.dateTime().secsTo(ends)
        self.changed.emit()
        if self._is_outside:
            sentence = self.tr("This is not on the days of the event.")
            self.form.complain("starts", sentence, theme.Color.AMBER_DEEP)
