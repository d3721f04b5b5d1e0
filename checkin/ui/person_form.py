"""The fields of one person, kept in step with each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.attendees import Entry, changes, with_changes
from checkin.domain.event import Event
from checkin.domain.roster import LONGEST_FIELD
from checkin.domain.sessions import Session
from checkin.domain.words import CATEGORIES, category_key
from checkin.ui import theme, wording
from checkin.ui.person_fields import COUNTRIES, category_as_written, composed, tidy
from checkin.ui.wrapped_items import WrappedItems

_ROWS = (
    ("hangul", "name"),
    ("given", "surnames"),
    ("company", "title"),
    ("email", "phone"),
    ("country", "category"),
    ("sector", "external_code"),
    ("note",),
)
_CODE = Qt.ItemDataRole.UserRole


class PersonForm(QWidget):
    """Shows an ``Entry`` and says what became of it. ``edited`` carries the field in which somebody typed.

    The name is composed of given name and surnames until somebody types another; a name that no longer holds its old
    parts drops them, because a badge would go on printing them.
    """

    edited = Signal(str)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._categories: dict[str, str] = {}
        self._begun = Entry()
        self._begun_tidy = Entry()
        self._ticked: frozenset[str] = frozenset()
        self._name_is_ours = True
        self._parts_typed = False
        self._planned: list[Session] = []
        self.fields: dict[str, QLineEdit] = {}
        self._combos: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._sessions_label, self.sessions = QLabel(), QListWidget()
        self._build()
        self._translate()

    def fill(self, entry: Entry, typed: Entry | None = None) -> None:
        """Show ``entry``; where it says nothing, what somebody has ``typed`` already."""
        typed = typed or Entry()
        self._begun = entry
        for field, line in self.fields.items():
            line.setText(self._shown(field, getattr(entry, field)))
        self._ticked = frozenset(entry.sessions)
        self._begun_tidy = self._typed()
        for field, line in self.fields.items():
            if not line.text():
                line.setText(self._shown(field, getattr(typed, field)))
            line.setCursorPosition(0)
        self._ticked |= frozenset(typed.sessions)
        self._list_sessions()
        self._name_is_ours = self._text("name") in {"", self._composed()}
        self._parts_typed = False

    def entry(self) -> Entry:
        """What the form says, tidied; a field that nobody touched exactly as it was."""
        typed = self._typed()
        return with_changes(self._begun, {name: getattr(typed, name) for name in changes(self._begun_tidy, typed)})

    def offer(self, companies: Sequence[str], categories: dict[str, str], sessions: Sequence[Session]) -> None:
        """What can be chosen: companies as written, categories as written by key, and the event's sessions."""
        completer = QCompleter(QStringListModel(list(companies), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.fields["company"].setCompleter(completer)
        self._categories = dict(categories)
        self._planned = list(sessions)
        self._list_choices()
        self._list_sessions()

    def mark_names(self, *, wrong: bool) -> None:
        """Show that a name is missing, or that it is not any more."""
        for field in ("hangul", "name"):
            if bool(self.fields[field].property("wrong")) is not wrong:
                theme.dress(self.fields[field], wrong=wrong)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            said = self._typed()
            self._translate()
            for field in self._combos:
                self.fields[field].setText(self._shown(field, getattr(said, field)))
        super().changeEvent(event)

    # --- building

    def _build(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(theme.ROOM)
        form.setVerticalSpacing(2)
        for line, names in enumerate(_ROWS):
            for place, field in enumerate(names):
                label, widget = QLabel(), self._field(field)
                label.setProperty("role", "small")
                label.setBuddy(widget)
                self._labels[field] = label
                span = 1 if len(names) > 1 else 2
                form.addWidget(label, 3 * line, place, 1, span)
                form.addWidget(widget, 3 * line + 1, place, 1, span)
            form.setRowMinimumHeight(3 * line + 2, theme.HALF)
        form.setColumnStretch(0, 1)
        form.setColumnStretch(1, 1)
        self._sessions_label.setProperty("role", "small")
        self._sessions_label.setBuddy(self.sessions)
        self.sessions.setWordWrap(True)
        self.sessions.setItemDelegate(WrappedItems(self.sessions))
        self.sessions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sessions.itemChanged.connect(self._tick)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(self._sessions_label)
        side.addWidget(self.sessions, 1)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.WIDE)
        body.addLayout(form, 5)
        body.addLayout(side, 3)

    def _field(self, field: str) -> QWidget:
        if field in {"country", "category"}:
            combo = QComboBox()
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            combo.activated.connect(lambda _: self._edit(field))
            line, completer = combo.lineEdit(), combo.completer()
            assert line is not None
            assert completer is not None
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            self._combos[field] = combo
        else:
            line = QLineEdit()
        line.setMaxLength(LONGEST_FIELD)
        line.textEdited.connect(partial(self._edit, field))
        self.fields[field] = line
        return self._combos.get(field, line)

    def _translate(self) -> None:
        for field, label in self._labels.items():
            label.setText(wording.field_word(field))
            self.fields[field].setAccessibleName(wording.field_word(field))
        self._sessions_label.setText(self.tr("Invited by name to"))
        self._list_choices()
        self._list_sessions()

    def _list_choices(self) -> None:
        # a category of ours is kept in English, as lists are
        ours = {key: "VIP" if key == "vip" else key.replace("_", " ").capitalize() for key in CATEGORIES}
        choices = {
            "country": [(wording.country_word(code), code) for code in COUNTRIES],
            "category": [(wording.category_word(word), word) for word in (ours | self._categories).values()],
        }
        for field, combo in self._combos.items():
            text = combo.currentText()
            combo.clear()
            for word, value in choices[field]:
                combo.addItem(word, value)
            combo.setCurrentIndex(-1)
            combo.setEditText(text)

    def _list_sessions(self) -> None:
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for session in self._planned:
            item = QListWidgetItem(f"{session.name}\n{wording.time_span(self._event, session)}", self.sessions)
            item.setData(_CODE, session.code)
            ticked = session.code in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.sessions.blockSignals(False)

    def _tick(self, item: QListWidgetItem) -> None:
        code = {str(item.data(_CODE))}
        self._ticked = self._ticked | code if item.checkState() is Qt.CheckState.Checked else self._ticked - code
        self.edited.emit("sessions")

    # --- typing

    def _edit(self, field: str, _: str = "") -> None:
        if field == "name":
            self._name_is_ours = not self._text("name").strip()
            self._drop_old_parts()
        elif field in {"given", "surnames"}:
            self._parts_typed = True
        if field in {"given", "surnames", "hangul", "country"} and self._name_is_ours:
            self.fields["name"].setText(self._composed())
        self.edited.emit(field)

    def _composed(self) -> str:
        korean = bool(self._text("hangul").strip()) or self._chosen("country") == "KR"
        return composed(self._text("given"), self._text("surnames"), korean=korean)

    def _drop_old_parts(self) -> None:
        parts = f"{self._begun.given} {self._begun.surnames}".split()
        if parts and not self._parts_typed:
            fits = set(parts) <= set(self._text("name").split())
            for field in ("given", "surnames"):
                self.fields[field].setText(getattr(self._begun, field) if fits else "")

    # --- reading

    def _text(self, field: str) -> str:
        return self.fields[field].text()

    def _shown(self, field: str, value: str) -> str:
        if field == "country":
            return wording.country_word(value)
        return wording.category_word(value) if field == "category" else value

    def _chosen(self, field: str) -> str:
        combo, text = self._combos[field], self._text(field).strip()
        place = combo.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(combo.itemData(place)) if place >= 0 else text

    def _typed(self) -> Entry:
        said = {field: line.text() for field, line in self.fields.items()}
        said["country"] = self._chosen("country")
        category = self._begun.category
        if category_key(said["category"]) not in {
            category_key(category),
            category_key(self._shown("category", category)),
        }:
            category = category_as_written(self._chosen("category"), self._categories)
        kept = [code for code in self._begun.sessions if code in self._ticked]
        added = [session.code for session in self._planned if session.code in self._ticked and session.code not in kept]
        added += sorted(self._ticked - {*kept, *added})
        return tidy(Entry(**said | {"category": category}, sessions=tuple(kept + added)))
