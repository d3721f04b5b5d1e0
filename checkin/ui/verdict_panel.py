"""What a desk says to one guest, large enough to be read from two metres: shape, word, colour, name, what to do.

    show_verdict | show_picked | show_... --> Sheet (in the language in force) --> labels, buttons, ground
    show_next: what was read once the verdict was painted --^

The panel shows what it is given and decides nothing. Colour never comes alone: each has its shape and its word, and where
there is room the reason has a picture as large as the shape. On a low panel all steps down before anything is cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.domain.admission import Verdict
from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.storage.listing import Listed
from checkin.ui import theme, verdict_notes, verdict_sheet
from checkin.ui.fitted_label import FittedLabel
from checkin.ui.theme import Color
from checkin.ui.verdict_buttons import VerdictButtons
from checkin.ui.verdict_sheet import Sheet

if TYPE_CHECKING:
    from checkin.consultations import Appointment

_SHAPES = (192, 128, 96, 64)
"""Pixels of the shape's side: the largest that takes no more than a fifth of the height."""
CALM = 12_000
"""Milliseconds after which a verdict pales: it was for a guest who has gone by, and must not wave the next one in. Who
was let in is cleared away by then, who was refused stands there still."""
_LONGER = 4
"""Times as long as that, a refusal stays in its pale colours; then it is cleared too."""
_ROOM = ((0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (4, 1), (4, 2), (4, 3), (4, 4), (4, 5))
"""What is tried in turn where the height is short: how many sizes smaller, and without how much of what matters least."""
_ICON = 24
_WORD = (84, 68, 56, 48, 40)
_HANGUL = (72, 58, 48, 40)
_LATIN = (50, 42, 34, 28, 24)
_ONLY = (72, 58, 48, 40, 34)
_COMPANY = (34, 28, 24, 20)
_SMALL = (26, 22, 18, 16)


class VerdictPanel(QFrame):
    """Shows one thing at a time; ``large`` for a screen of its own, with no button but to overrule.

    ``painted`` carries the scan id of a verdict once it is on the screen, ``shown``: what it shows is another. The other
    signals say what the person wants with what is shown: let in the one who was picked, overrule, take back, print.
    """

    painted = Signal(str)
    shown = Signal()
    admit_wanted = Signal()
    overrule_wanted = Signal()
    undo_wanted = Signal()
    print_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self, event: Event, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._event = event
        self._session = ""
        self._large = large
        self._labels: list[FittedLabel] = []
        self._appointment: Appointment | None = None
        self.verdict: Verdict | None = None
        self.picked: Listed | None = None
        self.undone = False
        self._leaving = False
        self._say: Callable[[], Sheet] = lambda: verdict_sheet.ready("")
        self._sheet = Sheet("", Color.SURFACE, Color.INK, "")
        self._pale = False
        self._unpainted = ""
        self._stays = CALM
        self._tiring = QTimer(self, singleShot=True)
        self._tiring.timeout.connect(self.calm_down)
        self._step, self._pictured = 0, True
        self._shape, self._icon, self._reason = QLabel(), QLabel(), QLabel()
        self.word, self.hangul, self.name = (self._label(sizes) for sizes in (_WORD, _HANGUL, _LATIN))
        self.company = self._label(_COMPANY, QFont.Weight.Medium)
        self.greeting = self._label(_COMPANY, QFont.Weight.Medium)
        self.about, self.detail, self.note = (self._label(_SMALL, QFont.Weight.Normal) for _ in range(3))
        self.meeting = self._label(_SMALL, QFont.Weight.DemiBold)
        self.advice = self._label(_COMPANY, QFont.Weight.DemiBold)
        self._buttons = VerdictButtons(door=large)
        self.admit, self.overrule, self.undo, self.print, self.replace = self._buttons.every
        self._build()
        self._word_buttons()
        self.show_ready("")

    def _label(self, sizes: tuple[int, ...], weight: QFont.Weight = QFont.Weight.Bold) -> FittedLabel:
        label = FittedLabel(sizes, weight)
        self._labels.append(label)
        return label

    def _build(self) -> None:
        wanted = (self.admit_wanted, self.overrule_wanted, self.undo_wanted, self.print_wanted, self.replace_wanted)
        for button, signal in zip(self._buttons.every, wanted, strict=True):
            button.clicked.connect(signal)
        top = QHBoxLayout()
        top.setSpacing(theme.WIDE)
        top.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.word, 1)
        top.addWidget(self._reason, 0, Qt.AlignmentFlag.AlignVCenter)
        told = QHBoxLayout()
        told.setSpacing(theme.GAP)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.detail, 1)
        self._rows = (top, told, self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.HALF)
        column.addLayout(top)
        column.addStretch(1)
        for label in (self.hangul, self.name, self.company, self.about):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.greeting)
        column.addStretch(1)
        column.addLayout(told)
        for label in (self.meeting, self.note, self.advice):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(self._buttons)

    # --- what is shown

    def show_ready(self, session: str) -> None:
        """Nobody was scanned yet; ``session`` is the name of the session that the desk stands at."""
        self._session = session
        self._show(lambda: verdict_sheet.ready(session))

    def show_waiting(self) -> None:
        """Something was scanned and the books have not answered yet."""
        self._show(verdict_sheet.waiting)

    def show_failure(self, sentence: str) -> None:
        """What was scanned could not be written down: nobody was let in. ``sentence`` says why, already translated."""
        self._show(lambda: verdict_sheet.failure(sentence))

    def show_verdict(self, verdict: Verdict) -> None:
        """What the door said, once it is durable."""
        self._unpainted = verdict.scan
        self._session = verdict.session.name
        self._show(lambda: verdict_sheet.of_verdict(verdict, self._event, self._appointment), verdict=verdict)
        self._paint_at_once()

    def show_next(self, scan: str, appointment: Appointment | None) -> None:
        """Where the guest of ``scan`` goes next; nothing if somebody else is on the panel by now."""
        if self.verdict is not None and self.verdict.scan == scan and not self.undone and appointment is not None:
            self._appointment = appointment
            self._put()

    def show_undone(self, verdict: Verdict) -> None:
        """The scan of ``verdict`` was taken back."""
        self._show(lambda: verdict_sheet.undone(verdict), verdict=verdict, undone=True)

    def show_same(self, other: VerdictPanel) -> None:
        """Show what ``other`` shows."""
        self._unpainted = other.verdict.scan if other.verdict and other.verdict is not self.verdict else ""
        self._show(other._say, verdict=other.verdict, picked=other.picked, undone=other.undone)
        self._pale = other._pale
        self._put_on_ground()
        self._paint_at_once()

    def _paint_at_once(self) -> None:
        """Not when Qt would: it waits 5 ms for more to paint (QPlatformWindow::requestUpdate)."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)
        self.repaint()

    def show_picked(self, person: Listed, session: Session, direction: Direction) -> None:
        """Somebody was found by name and waits for Enter."""
        self._leaving = direction is Direction.OUT
        self._show(lambda: verdict_sheet.of_picked(person, session, direction), picked=person)

    @property
    def person(self) -> Attendee | None:
        """Who is named on the panel."""
        return self._sheet.person

    @property
    def stays(self) -> int:
        """For how many milliseconds a verdict keeps its colours; 0 for as long as there is no other."""
        return self._stays

    def stay(self, milliseconds: int) -> None:
        """Keep verdicts from now on for ``milliseconds``."""
        self._stays = milliseconds
        self._wind()

    def calm_down(self) -> None:
        """Put away who was let in. A refusal turns to its soft ground first, with all that is said."""
        refused = self.verdict is not None and not self.verdict.admitted
        if refused and not self._pale:
            self._pale = True
            self._put_on_ground()
            self._tiring.start(_LONGER * self._stays)
            self.shown.emit()
        else:
            self.show_ready(self._session)

    def _show(
        self,
        say: Callable[[], Sheet],
        *,
        verdict: Verdict | None = None,
        picked: Listed | None = None,
        undone: bool = False,
    ) -> None:
        self._say, self.verdict, self.picked, self.undone = say, verdict, picked, undone
        self._pale, self._appointment = False, None
        self._word_buttons()
        self._put()
        self._wind()

    def _wind(self) -> None:
        """What a large panel shows is put away where it comes from."""
        if self._sheet.loud and self._stays and not self._large:
            self._tiring.start(self._stays)
        else:
            self._tiring.stop()

    # --- onto the screen

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word_buttons()
            self._put()
        super().changeEvent(event)

    def _word_buttons(self) -> None:
        self._buttons.set_words(self.verdict, leaving=self._leaving)

    def _put(self) -> None:
        sheet = self._sheet = self._say()
        person = sheet.person
        self.word.setText(sheet.word)
        self.name.set_sizes(_LATIN if person and person.hangul else _ONLY)
        for label, text in (
            (self.hangul, person.hangul if person else ""),
            (self.name, person.name if person else ""),
            (self.detail, sheet.detail),
            (self.note, sheet.note),
            (self.advice, (sheet.scans_only if self._large else "") or sheet.advice),
        ):
            label.setText(text)
        self._buttons.offer(self.verdict, picked=self.picked is not None, undone=self.undone)
        self._offer_more()
        self.setAccessibleName(". ".join(filter(None, (sheet.word, person.called if person else "", sheet.advice))))
        self._make_room()
        self._put_on_ground()
        self.shown.emit()

    def _make_room(self) -> None:
        """As large and as much as the height allows."""
        layout, sheet = self.layout(), self._sheet
        assert layout is not None
        company = sheet.person.company if sheet.person else ""
        least = (
            (self.about, verdict_notes.about(sheet.person)),
            (self.company, company),
            (self.meeting, sheet.meeting),
            (self.greeting, sheet.greeting),
        )
        for self._step, without in _ROOM:
            for label in self._labels:
                label.set_step(self._step)
            self._pictured = not without  # what is left out first: there is the small one
            for place, (label, text) in enumerate(least, 1):
                label.setText("" if place < without else text)
            self._put_pictures()
            for row in self._rows:
                row.invalidate()  # Qt does so only when it lays out anew, and what was shown meanwhile would not count
            to_come = self.meeting.line_height() if self._awaits_meeting else 0
            if layout.totalHeightForWidth(self.width()) + to_come <= self.height():
                return

    @property
    def _awaits_meeting(self) -> bool:
        """Whether another line may come a moment later: it must not make all that is read by then smaller."""
        return self.verdict is not None and self.verdict.attendee is not None and self._appointment is None

    def _offer_more(self) -> None:
        replaceable = self.picked is not None and not self._leaving
        room = self.width() - 2 * theme.WIDE
        self._buttons.offer_more(room, named=self.person is not None, replaceable=replaceable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_more()
        self._make_room()

    @property
    def _ink(self) -> str:
        if self._pale and self.verdict:
            return theme.verdict_look(self.verdict.reason, self.verdict.direction).deep
        return self._sheet.ink

    def _put_on_ground(self) -> None:
        for label in self._labels:
            label.set_ink(self._ink)
        self._put_pictures()
        self.update()

    def _put_pictures(self) -> None:
        sheet, ink, ratio = self._sheet, self._ink, self.devicePixelRatioF()
        side = next((side for side in _SHAPES if side <= self.height() // (5 + max(self._step - 2, 0))), _SHAPES[-1])
        self._shape.setPixmap(_picture(sheet.shape, ink, side, ratio))
        large, grid = self.verdict is not None and not self.undone and self._pictured, theme.GRID
        for label, size, there in (self._reason, side * 2 // 3 // grid * grid, large), (self._icon, _ICON, not large):
            label.setPixmap(_picture(sheet.icon, ink, size, ratio))
            if label.isHidden() is there:
                label.setVisible(there)

    def paintEvent(self, _event: QPaintEvent) -> None:
        sheet, ground = self._sheet, self._sheet.ground
        if self._pale and self.verdict:
            ground = theme.verdict_look(self.verdict.reason, self.verdict.direction).soft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Color.LINE if sheet.ground == Color.SURFACE else ground))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()
        if self._unpainted:
            scan, self._unpainted = self._unpainted, ""
            # the labels are painted after this, and all of it goes to the screen together before the next event
            QTimer.singleShot(0, self, lambda: self.painted.emit(scan))


@lru_cache(maxsize=64)
def _picture(name: str, ink: str, size: int, ratio: float) -> QPixmap:
    return theme.picture(name, ink, size, ratio)
