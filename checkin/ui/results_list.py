"""The people that a typed text may mean, best first, each on two lines.

text --> background: search --> Found --> ResultsList.show_found --> chosen person
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.marks import marks
from checkin.domain.namesakes import same_name, telling_fields
from checkin.domain.sessions import Session
from checkin.storage.listing import Listed
from checkin.storage.meanings import Matched
from checkin.storage.records import Match
from checkin.ui import theme, wording
from checkin.ui.marked_text import draw_marked
from checkin.ui.match_words import match_word, matched_field, telling_word
from checkin.ui.theme import Color

LIMIT = 20
"""How many people are shown: who sees twenty types one more letter."""
_ROW = 64
_SIDE = 14
_PILL = 22
_ALWAYS = frozenset({"company", "title", "country", "category"})
"""What a row says of everybody."""
_GROUNDS = {
    "why": (Color.BLUE_SOFT, Color.BLUE_DEEP),
    "category": (Color.SUNKEN, Color.INK_SOFT),
    "inside": (Color.GREEN_SOFT, Color.GREEN_DEEP),
    "not_invited": (Color.AMBER_SOFT, Color.AMBER_DEEP),
    "cancelled": (Color.RED_SOFT, Color.RED_DEEP),
}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """The ``people`` that ``text`` may mean, best first, and why, by their ids; ``coded`` if it is a code that a layout
    rewrote."""

    text: str
    people: tuple[Listed, ...] = ()
    why: Mapping[str, Match] = field(default_factory=dict)
    coded: bool = False

    def has_code(self) -> bool:
        """Whether the text is somebody's external code, letter for letter or as a scanner typed it."""
        return self.coded or any(one.attendee.external_code == self.text for one in self.people)

    def namesakes(self) -> list[Listed]:
        """The people who are called as the first one is: only a person can tell which of them stands here."""
        if not self.people:
            return []
        first = self.people[0].attendee
        return [one for one in self.people if same_name(first, one.attendee)]

    @property
    def certain(self) -> Listed | None:
        """The person whom Enter may pick without anybody pointing: no namesakes, and not called merely like the text."""
        first = self.people[0] if self.people else None
        return first if first and len(self.namesakes()) == 1 and not self.guessed else None

    @property
    def guessed(self) -> bool:
        """Whether nobody is called so, and the first is only called alike."""
        match = self.why.get(self.people[0].attendee.id) if self.people else None
        return match is not None and match.matched in {Matched.SOUND, Matched.NEAR}


def search(desk: Desk, text: str) -> Found:
    """Look for ``text``; to be called in the thread."""
    wanted = text.strip()
    matches = desk.find(wanted, LIMIT)
    if not matches:
        return Found(wanted)
    why = {match.attendee.id: match for match in matches}
    coded = any(map(str.isdigit, wanted)) and desk.tell(wanted).layout is not None
    return Found(wanted, tuple(desk.listed(list(why))), why, coded)


class _People(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.people: Sequence[Listed] = ()
        self.session: Session | None = None
        self._why: Mapping[str, Match] = {}
        self._seconds: list[str] = []

    def put(self, found: Found, session: Session | None) -> None:
        self.beginResetModel()
        self.people, self.session, self._why = found.people, session, found.why
        everybody = [one.attendee for one in found.people]
        self._seconds = [second_line(one, everybody, self._why.get(one.id)) for one in everybody]
        self.endResetModel()

    def lines(self, row: int) -> tuple[str, str]:
        """The two lines of a row: both names, and what tells this person from others of that name."""
        person = self.people[row].attendee
        return "  ".join(filter(None, (person.hangul, person.name))), self._seconds[row]

    def words(self, row: int) -> tuple[str, ...]:
        """What is marked in a row."""
        match = self._why.get(self.people[row].attendee.id)
        return match.words if match else ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.people[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return person
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            first, second = self.lines(index.row())
            return ", ".join(filter(None, (first, second, *(word for _, word in self.pills(person)))))
        return None

    def pills(self, person: Listed) -> list[tuple[str, str]]:
        """What stands at the right end: kinds and words, the most telling last."""
        attendee, shown = person.attendee, []
        match = self._why.get(attendee.id)
        if match and (word := match_word(match)):
            shown.append(("why", word))
        if attendee.category:
            shown.append(("category", wording.category_word(attendee.category)))
        if not attendee.active:
            shown.append(("cancelled", self.tr("Cancelled")))
        elif self.session and self.session.code in person.inside:
            shown.append(("inside", self.tr("Inside")))
        elif self.session and not self.session.invites(attendee):
            shown.append(("not_invited", self.tr("Not invited")))
        return shown


def second_line(person: Attendee, everybody: Sequence[Attendee], match: Match | None) -> str:
    """Company, title and country; in front of them by what else the person was found, and what tells namesakes apart."""
    always = (person.company, person.title, wording.country_word(person.country))
    telling = telling_fields(person, everybody)
    more = [telling_word(person, one) for one in telling if one not in _ALWAYS]
    found_by = matched_field(match) if match else ""
    return " · ".join(dict.fromkeys(filter(None, (found_by, *more, *always))))


class _Rows(QStyledItemDelegate):
    def __init__(self, model: _People, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._strong = theme.font(theme.Size.HEADING, QFont.Weight.DemiBold)
        self._soft = theme.font()
        self._small = theme.font(theme.Size.SMALL, QFont.Weight.DemiBold)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        person: Listed = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRect(option.rect).adjusted(_SIDE, 8, -_SIDE, -8)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), QColor(Color.ACCENT)
            )
        right = float(room.right())
        for kind, word in reversed(self._model.pills(person)):
            right = self._pill(painter, right, room.center().y(), kind, word)
        room.setRight(int(right) - _SIDE)
        first, second = self._model.lines(index.row())
        words = self._model.words(index.row())
        upper, lower = QRect(room), QRect(room)
        upper.setBottom(room.center().y() + 2)
        lower.setTop(room.center().y() + 2)
        draw_marked(painter, upper, self._strong, Color.INK, first, words)
        draw_marked(painter, lower, self._soft, Color.INK_SOFT, second, words if not marks(first, words) else ())
        painter.restore()

    def _pill(self, painter: QPainter, right: float, middle: int, kind: str, word: str) -> float:
        """Draw one pill that ends at ``right``; says where it begins."""
        ground, ink = _GROUNDS[kind]
        width = QFontMetrics(self._small).horizontalAdvance(word) + 20
        place = QRectF(right - width, middle - _PILL / 2, width, _PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, _PILL / 2, _PILL / 2)
        painter.setPen(QColor(ink))
        painter.setFont(self._small)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
        return QPointF(place.topLeft()).x() - 8


class ResultsList(QListView):
    """``chosen`` carries the ``Listed`` that was clicked. The keys are the box's, which keeps the focus: ``step``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = Found("")
        self._people = _People(self)
        self.setModel(self._people)
        self.setItemDelegate(_Rows(self._people, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(Qt.ItemDataRole.UserRole)))

    def show_found(self, found: Found, session: Session | None) -> None:
        """Show ``found``; ``session`` says whose inside and invited is told.

        The first is highlighted if ``certain``; otherwise a person has to point.
        """
        self.found = found
        self._people.put(found, session)
        if found.certain:
            self.setCurrentIndex(self._people.index(0))

    def put_away(self) -> None:
        """Show nobody."""
        if self.found.text or self.found.people:
            self.show_found(Found(""), None)

    @property
    def current(self) -> Listed | None:
        """The person who is highlighted."""
        row = self.currentIndex().row()
        return self.found.people[row] if 0 <= row < len(self.found.people) else None

    def step(self, by: int) -> None:
        """Move the highlight ``by`` rows, no further than the ends."""
        count = len(self.found.people)
        if count:
            self.setCurrentIndex(self._people.index(max(0, min(count - 1, self.currentIndex().row() + by))))
