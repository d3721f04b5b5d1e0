"""The fields of one person, kept in step with each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from checkin.devices.scanner import READS_CODES
from checkin.domain.attendees import Entry, changes, with_changes
from checkin.domain.companies import companies_like
from checkin.domain.event import Event
from checkin.domain.naming import parts
from checkin.domain.roster import LONGEST_FIELD
from checkin.domain.sessions import Session
from checkin.domain.words import CATEGORIES, category_key
from checkin.ui import theme, wording
from checkin.ui.earlier_values import EarlierValues
from checkin.ui.invited_list import InvitedList
from checkin.ui.person_fields import COUNTRIES, category_as_written, company_as_written, composed, settled_name, tidy
from checkin.ui.suggestions import FIELDS as SUGGESTED
from checkin.ui.suggestions import Source, Suggestions
from checkin.ui.widgets import Completions, IconButton

_ROWS = (
    ("hangul", "name"),
    ("given", "surnames"),
    ("company", "title"),
    ("email", "phone"),
    ("country", "category"),
    ("sector", "external_code"),
    ("note",),
)


class PersonForm(QWidget):
    """Shows an ``Entry`` and says what became of it. ``edited`` carries the field in which somebody typed.

    The name is composed of given name and surnames until somebody types another; a name that no longer holds its old
    parts drops them, because a badge would go on printing them. Of a new person, a whole name that was typed is taken
    apart instead, and more can be proposed: ``suggest``.
    """

    edited = Signal(str)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._categories: dict[str, str] = {}
        self._begun = Entry()
        self._begun_tidy = Entry()
        self._companies: dict[str, str] = {}
        self._is_new = False
        self._suggestions = Suggestions()
        self._name_is_ours = True
        self._parts_typed = False
        self.fields: dict[str, QLineEdit] = {}
        self._combos: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._sessions_label, self.sessions = QLabel(), InvitedList(event)
        sessions_before = IconButton("history", "")
        self._build(sessions_before)
        self.earlier = EarlierValues(event, self.fields, {"sessions": sessions_before}, self)
        self.earlier.wanted.connect(self.put)
        self._translate()

    def fill(self, entry: Entry, typed: Entry | None = None, *, is_new: bool = False) -> None:
        """Show ``entry``; where it says nothing, what somebody has ``typed`` already."""
        typed = typed or Entry()
        self._begun = entry
        self._is_new = is_new
        for field, line in self.fields.items():
            line.setText(self._shown(field, getattr(entry, field)))
        self.sessions.tick(entry.sessions)
        self._begun_tidy = self._typed()
        for field, line in self.fields.items():
            if not line.text():
                line.setText(self._shown(field, getattr(typed, field)))
            line.setCursorPosition(0)
        self.sessions.tick(self.sessions.ticks | set(typed.sessions))
        self._name_is_ours = self._text("name") in {"", self._composed()}
        self._parts_typed = bool(typed.given or typed.surnames)
        self._suggestions.start(self._typed())
        self._mark_suggested()
        self._take_name_apart()

    def entry(self) -> Entry:
        """What the form says, tidied; a field that nobody touched exactly as it was."""
        typed = self._typed()
        return with_changes(self._begun, {name: getattr(typed, name) for name in changes(self._begun_tidy, typed)})

    def typed(self) -> Entry:
        """What somebody typed: ``entry`` without what was only proposed."""
        return with_changes(self.entry(), {field: getattr(Entry(), field) for field in self.suggested})

    def offer(self, companies: dict[str, str], categories: dict[str, str], sessions: Sequence[Session]) -> None:
        """What can be chosen: companies and categories by key as they are written, and the event's sessions."""
        self._companies = dict(companies)
        self._categories = dict(categories)
        self._list_choices()
        self.sessions.offer(sessions)

    def suggest(self, source: Source, values: Entry) -> None:
        """Propose ``values`` for fields that are empty and in which nobody typed; they are saved as they stand."""
        self._suggestions.say(source, values)
        for field in SUGGESTED:
            value = self._suggestions.of(field)
            if not self._suggestions.is_free(field):
                continue
            if value:
                self._suggestions.shown.add(field)
            elif field in self._suggestions.shown:
                self._suggestions.shown.discard(field)
            else:
                continue
            self._put(field, value)
        self._mark_suggested()

    @property
    def suggested(self) -> frozenset[str]:
        """The fields that show what was proposed."""
        return frozenset(self._suggestions.shown)

    def put(self, field: str, value: object) -> None:
        """Let ``field`` say ``value``, as if somebody had typed it."""
        self._put(field, value)
        self._edit(field)

    def settle(self) -> None:
        """Names in the fields of their scripts and with their capitals, a known company as it is written."""
        if not self._is_new:
            return
        if not self._name_is_ours and not self._text("hangul").strip():
            named = settled_name(self._text("name"))
            for field in ("name", "hangul"):
                self.fields[field].setText(getattr(named, field))
            self._name_is_ours = not named.name
            self._take_name_apart(named.given, named.surnames)
        self.fields["company"].setText(company_as_written(self._text("company"), self._companies))

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

    def _build(self, sessions_before: IconButton) -> None:
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
            form.setRowMinimumHeight(3 * line + 2, theme.GAP)
        form.setRowStretch(3 * len(_ROWS), 1)
        form.setColumnStretch(0, 1)
        form.setColumnStretch(1, 1)
        self._sessions_label.setProperty("role", "small")
        self._sessions_label.setBuddy(self.sessions)
        self.sessions.touched.connect(partial(self._edit, "sessions"))
        self.completions = Completions(self.fields["company"], self._companies_like)
        self.completions.chosen.connect(partial(self._edit, "company"))
        self.fields["company"].editingFinished.connect(self.settle)
        self.fields["name"].editingFinished.connect(self.settle)
        above = QHBoxLayout()
        above.addWidget(self._sessions_label, 1)
        above.addWidget(sessions_before)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addLayout(above)
        side.addWidget(self.sessions, 1)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.WIDE)
        body.addLayout(form, 3)
        body.addLayout(side, 2)

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
        line.setProperty(READS_CODES, field == "external_code")  # it is scanned into
        line.textEdited.connect(partial(self._edit, field))
        self.fields[field] = line
        return self._combos.get(field, line)

    def _translate(self) -> None:
        for field in self._labels:
            self.fields[field].setAccessibleName(wording.field_word(field))
        self._mark_suggested()
        self._list_choices()
        self.sessions.retranslate()
        self.earlier.retranslate()

    def _mark_suggested(self) -> None:
        """Show by ground and word which fields say what was only proposed."""
        shown = self._suggestions.shown
        for field, label in (*self._labels.items(), ("sessions", self._sessions_label)):
            word = self.tr("Invited by name to") if field == "sessions" else wording.field_word(field)
            label.setText(self.tr("{field} · suggested").format(field=word) if field in shown else word)
            box = self.sessions if field == "sessions" else self._combos.get(field, self.fields[field])
            if bool(box.property("suggested")) is not (field in shown):
                theme.dress(box, suggested=field in shown)

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

    def _companies_like(self, typed: str) -> list[str]:
        return [self._companies[key] for key in companies_like(typed, self._companies)]

    # --- typing

    def _edit(self, field: str, _: str = "") -> None:
        self._suggestions.take(field)
        self._mark_suggested()
        if field == "name":
            self._name_is_ours = not self._text("name").strip()
            self._drop_old_parts()
        elif field in {"given", "surnames"}:
            self._parts_typed = True
        if field in {"given", "surnames", "hangul", "country"} and self._name_is_ours:
            self.fields["name"].setText(self._composed())
        if field in {"name", "hangul"}:
            self._take_name_apart()
        self.edited.emit(field)

    def _take_name_apart(self, given: str = "", surnames: str = "") -> None:
        """Propose the parts of a new person's name, and the country where its language tells."""
        if not self._is_new or self._parts_typed:
            return
        name, hangul = self._text("name"), self._text("hangul")
        found = parts(name) if name and not self._name_is_ours else parts(hangul)
        korean = found.korean or parts(hangul).korean
        proposed = Entry(
            given=given or found.given, surnames=surnames or found.surnames, country="KR" if korean else ""
        )
        self.suggest(Source.NAME, proposed)

    def _composed(self) -> str:
        korean = bool(self._text("hangul").strip()) or self._chosen("country") == "KR"
        return composed(self._text("given"), self._text("surnames"), korean=korean)

    def _drop_old_parts(self) -> None:
        old = f"{self._begun.given} {self._begun.surnames}".split()
        if old and not self._parts_typed:
            fits = set(old) <= set(self._text("name").split())
            for field in ("given", "surnames"):
                self.fields[field].setText(getattr(self._begun, field) if fits else "")

    # --- reading

    def _text(self, field: str) -> str:
        return self.fields[field].text()

    def _put(self, field: str, value: object) -> None:
        if field == "sessions":
            self.sessions.tick(value if isinstance(value, list | tuple) else ())
        else:
            self.fields[field].setText(self._shown(field, str(value)))
            self.fields[field].setCursorPosition(0)

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
        sessions = self.sessions.in_order(self._begun.sessions)
        return tidy(Entry(**said | {"category": category}, sessions=sessions))
