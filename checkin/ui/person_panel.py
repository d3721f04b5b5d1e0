"""One person in full, beside the list: fields, badges, whereabouts, history, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.badges import Badge
from checkin.domain.event import Event
from checkin.domain.facts import Fact
from checkin.domain.presence import Presence
from checkin.domain.sessions import Session
from checkin.storage.listing import Listed
from checkin.ui import history, theme, wording
from checkin.ui.at_door_dialog import day_word
from checkin.ui.badge_words import badge_hue, badge_word
from checkin.ui.side_by_side import side_by_side
from checkin.ui.theme import Color
from checkin.ui.widgets import Card, Hue, Pill

_PLAIN = ("company", "title", "email", "phone", "country")
"""Fields that say themselves what they are."""
_NAMED = ("sector", "external_code", "note", "given", "surnames")
_LINES = 100
"""Lines of history that are shown, the newest."""


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All that the panel shows of one person, read in one go."""

    person: Attendee
    badges: list[Badge]
    presences: Mapping[str, Presence]
    facts: list[Fact]
    sessions: list[Session]
    now: datetime

    @property
    def good(self) -> Badge | None:
        """The badge that opens doors; of two the one that was printed, for it is in the person's hands."""
        good = [badge for badge in self.badges if badge.good]
        return next((badge for badge in good if badge.prints), good[0] if good else None)


def read_person(desk: Desk, attendee_id: str) -> PersonFile:
    """What the books say of one person. Raises ``UnknownAttendee``."""
    person, badges, presences = desk.person(attendee_id)
    return PersonFile(person, badges, presences, desk.history(attendee_id), desk.sessions(), desk.clock())


class PersonPanel(Card):
    """Shows a ``PersonFile``. The signals say which button was pressed; ``door_wanted`` carries the ``Attendee``."""

    edit_wanted = Signal()
    print_wanted = Signal()
    badge_wanted = Signal()
    standing_wanted = Signal()
    door_wanted = Signal(object)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._event = event
        self._file: PersonFile | None = None
        self.body.setContentsMargins(theme.WIDE, theme.ROOM, theme.GAP, theme.ROOM)
        self.body.setSpacing(theme.GAP)
        self._name, self._hangul = _label("heading"), _label("strong")
        self._category, self._badge, self._inside = Pill(), Pill(), Pill()
        pills = QHBoxLayout()
        pills.setSpacing(theme.GAP)
        for pill in (self._category, self._badge, self._inside):
            pills.addWidget(pill)
        pills.addStretch(1)
        self._sections = [(_label("small"), _label("")) for _ in range(5)]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.ROOM, 0)
        column.setSpacing(theme.HALF)
        for heading, text in self._sections:
            text.setTextFormat(Qt.TextFormat.RichText)
            # never wider than the panel, whatever somebody's longest word is
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(heading)
            column.addWidget(text)
            column.addSpacing(theme.GAP)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self.edit, self.printing, self.badge, self.standing, self.door = (QPushButton() for _ in range(5))
        theme.dress(self.standing, role="danger")
        doing = side_by_side((self.printing, self.badge), (self.edit, self.standing), (self.door,))
        doing.setContentsMargins(0, 0, theme.ROOM, 0)
        self.edit.clicked.connect(self.edit_wanted)
        self.printing.clicked.connect(self.print_wanted)
        self.badge.clicked.connect(self.badge_wanted)
        self.standing.clicked.connect(self.standing_wanted)
        self.door.clicked.connect(lambda: self._file and self.door_wanted.emit(self._file.person))
        self.body.addWidget(self._name)
        self.body.addWidget(self._hangul)
        self.body.addLayout(pills)
        self.body.addSpacing(theme.HALF)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(doing)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return (self._scroll, self.printing, self.badge, self.edit, self.standing, self.door)

    @property
    def shown(self) -> PersonFile | None:
        """Who is shown."""
        return self._file

    @property
    def text(self) -> str:
        """All the words on it, for whoever reads instead of looks."""
        labels = [self._name, self._hangul, self._category, self._badge, self._inside]
        labels += [label for section in self._sections for label in section]
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def show_person(self, file: PersonFile) -> None:
        """Show ``file``, from the top if it is another person than before."""
        if self._file is None or self._file.person.id != file.person.id:
            self._scroll.verticalScrollBar().setValue(0)
        self._file = file
        self._put()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._file:
            self._put()
        super().changeEvent(event)

    def _put(self) -> None:
        file = self._file
        if file is None:
            return
        person, good = file.person, file.good
        self.setAccessibleName(person.called)
        self._name.setText(person.called)
        self._hangul.setText(person.hangul if person.name else "")
        self._hangul.setVisible(bool(person.name and person.hangul))
        self._category.show_state(wording.category_word(person.category), Hue.NEUTRAL)
        listed = Listed(person, good)
        self._badge.show_state(badge_word(listed), badge_hue(listed))
        names = {session.code: session.name for session in file.sessions}
        inside = [code for code, presence in file.presences.items() if presence.inside and code in names]
        self._inside.show_state(self.tr("Inside") if inside else "", Hue.GREEN)
        headings = (
            self.tr("At the door"),
            self.tr("Details"),
            self.tr("Badges"),
            self.tr("Sessions"),
            self.tr("History"),
        )
        contents = (
            self._at_door(person),
            self._details(file),
            self._badges(file),
            self._whereabouts(file),
            self._history(file),
        )
        for (heading, text), word, content in zip(self._sections, headings, contents, strict=True):
            heading.setText(word)
            heading.setVisible(bool(content))
            text.setText(content)
            text.setVisible(bool(content))
        self.door.setText(self.tr("At the d&oor…"))
        self.door.setToolTip(self.tr("Blocked or not, on which days, who is to be told"))
        self.edit.setText(self.tr("&Edit"))
        self.edit.setToolTip(self.tr("Edit (Enter or F2)"))
        self.printing.setText(self.tr("&Print badge"))
        self.printing.setToolTip(self.tr("Print badge (Ctrl+P)"))
        self.printing.setEnabled(person.active)
        self.badge.setText(self.tr("New &badge…") if good else self.tr("Issue &badge"))
        self.badge.setEnabled(person.active)
        self.standing.setText(self.tr("&Cancel person…") if person.active else self.tr("&Restore person"))
        theme.dress(self.standing, role="danger" if person.active else "plain")

    def _at_door(self, person: Attendee) -> str:
        lines = []
        if person.blocked:
            word = self.tr("Blocked: {why}").format(why=person.blocked)
            lines.append(f'<div style="color:{Color.RED_DEEP};font-weight:600">{escape(word)}</div>')
        if person.days:
            days = ", ".join(day_word(self._event, day) for day in person.days)
            lines.append(_line(self.tr("Comes only on: {days}").format(days=days)))
        if person.alert:
            lines.append(_line(self.tr("When they come, tell: {who}").format(who=person.alert)))
        return "".join(lines)

    def _details(self, file: PersonFile) -> str:
        person = file.person
        plain = [wording.value_word(field, value) for field, value in _said(person, _PLAIN)]
        lines = [f'<div style="margin-bottom:2px">{escape(value)}</div>' for value in plain]
        for field, value in _said(person, _NAMED):
            word = f'<span style="color:{Color.INK_SOFT}">{escape(wording.field_word(field))}:</span>'
            lines.append(f'<div style="margin-bottom:2px">{word} {escape(value)}</div>')
        return "".join(lines)

    def _badges(self, file: PersonFile) -> str:
        lines = []
        for badge in file.badges:
            said = [self._at(self.tr("Issued {time}"), badge.issued, file.now)]
            if badge.printed:
                said.append(self._at(self.tr("printed ×{count}, last {time}"), badge.printed, file.now, badge.prints))
            if badge.revoked:
                word = self._at(self.tr("withdrawn {time}: {why}"), badge.revoked, file.now, why=badge.why)
                said.append(word)
            if badge.replaced_by:
                said.append(self.tr("replaced by …{digits}").format(digits=badge.replaced_by[-6:]))
            number = " ".join(badge.number[start : start + 4] for start in range(0, len(badge.number), 4))
            shown = f"<b>{number}</b>" if badge.good else f'<s style="color:{Color.INK_FAINT}">{number}</s>'
            lines.append((shown, "; ".join(said)))
        return "".join(f"<div>{number}</div>{_soft(text)}" for number, text in lines)

    def _at(self, words: str, moment: datetime | None, now: datetime, count: int = 0, why: str = "") -> str:
        time = wording.moment_near(self._event, moment, now) if moment else "–"
        return words.format(time=time, count=count, why=wording.revoked_word(why))

    def _whereabouts(self, file: PersonFile) -> str:
        lines = []
        for session in file.sessions:
            presence = file.presences.get(session.code)
            if presence is None or not presence.entries:
                if session.code in file.person.sessions:
                    lines.append((session.name, self.tr("invited by name")))
                continue
            words = self.tr("inside since {time} ({desk})") if presence.inside else self.tr("was there, has left")
            since = wording.moment_near(self._event, presence.since, file.now) if presence.since else "–"
            lines.append((session.name, words.format(time=since, desk=presence.since_desk or "–")))
        return "".join(f"<div>{escape(name)}</div>{_soft(text)}" for name, text in lines)

    def _history(self, file: PersonFile) -> str:
        told = history.tell(file.facts, {session.code: session for session in file.sessions})
        lines = []
        for line in reversed(told[-_LINES:]):
            when = wording.moment_near(self._event, line.moment, file.now)
            place = f"{when} · {line.desk}" if line.desk else when
            lines.append(f"<div>{escape(line.text)}</div>{_soft(place)}")
        return "".join(lines)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _line(text: str) -> str:
    return f"<div>{escape(text)}</div>"


def _soft(text: str) -> str:
    return f'<div style="color:{Color.INK_SOFT};font-size:{theme.Size.SMALL}px;margin-bottom:6px">{escape(text)}</div>'


def _said(person: Attendee, fields: Iterable[str]) -> list[tuple[str, str]]:
    return [(field, value) for field in fields if (value := str(getattr(person, field)))]
