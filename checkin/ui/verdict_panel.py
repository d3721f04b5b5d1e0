"""What a desk says to one guest, large enough to be read from two metres: shape, word, colour, name, what to do.

    show_verdict | show_picked | show_... --> _Sheet (in the language in force) --> labels, buttons, ground

The panel shows what it is given and decides nothing. Colour never comes alone: each has its shape and its word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.admission import Reason, Verdict
from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.storage.listing import Listed
from checkin.ui import theme, verdict_notes, verdict_words
from checkin.ui.fitted_label import FittedLabel
from checkin.ui.theme import Color

SHAPE = 128
"""Pixels of the shape's side."""
CALM = 12_000
"""Milliseconds after which a verdict pales: it was for a guest who has gone by, and must not wave the next one in."""
_WORD = (56, 48, 40)
_HANGUL = (48, 40)
_LATIN = (34, 28, 24)
_ONLY = (48, 40, 34)
_COMPANY = (24, 20)
_SMALL = (18, 16)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """All that stands on the panel; empty texts take no room. ``loud`` says that it pales after a while."""

    shape: str
    ground: str
    ink: str
    word: str
    person: Attendee | None = None
    icon: str = "info"
    detail: str = ""
    advice: str = ""
    loud: bool = False


class VerdictPanel(QFrame):
    """Shows one thing at a time.

    ``painted`` carries the scan id of a verdict once it is on the screen. The other signals say what the person wants
    with what is shown: let in the one who was picked, overrule, take back, print.
    """

    painted = Signal(str)
    admit_wanted = Signal()
    overrule_wanted = Signal()
    undo_wanted = Signal()
    print_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.verdict: Verdict | None = None
        self.picked: Listed | None = None
        self.undone = False
        self._leaving = False
        self._say: Callable[[], _Sheet] = lambda: self._ready("")
        self._sheet = _Sheet("", Color.SURFACE, Color.INK, "")
        self._pale = False
        self._unpainted = ""
        self._tiring = QTimer(self, singleShot=True, interval=CALM)
        self._tiring.timeout.connect(self.calm_down)
        self._shape, self._icon = QLabel(), QLabel()
        self.word, self.hangul, self.name = FittedLabel(_WORD), FittedLabel(_HANGUL), FittedLabel(_LATIN)
        self.company = FittedLabel(_COMPANY, QFont.Weight.Medium)
        self.about, self.note, self.detail = (FittedLabel(_SMALL, QFont.Weight.Normal) for _ in range(3))
        self.advice = FittedLabel(_COMPANY, QFont.Weight.DemiBold)
        self._inked = (
            self.word, self.hangul, self.name, self.company, self.about, self.note, self.detail, self.advice,
        )  # fmt: skip
        self.admit, self.overrule, self.undo, self.print, self.replace = (QPushButton() for _ in range(5))
        self._build()
        self._word_buttons()
        self.show_ready("")

    def _build(self) -> None:
        theme.dress(self.admit, role="primary")
        for button, wanted in (
            (self.admit, self.admit_wanted),
            (self.overrule, self.overrule_wanted),
            (self.undo, self.undo_wanted),
            (self.print, self.print_wanted),
            (self.replace, self.replace_wanted),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wanted)
        top = QHBoxLayout()
        top.setSpacing(theme.WIDE)
        top.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.word, 1)
        told = QHBoxLayout()
        told.setSpacing(theme.GAP)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.detail, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        for button in (self.admit, self.overrule, self.undo, self.print, self.replace):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        column.setSpacing(theme.HALF)
        column.addLayout(top)
        column.addStretch(1)
        for label in (self.hangul, self.name, self.company, self.about, self.note):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(told)
        column.addWidget(self.advice)
        column.addStretch(1)
        column.addLayout(buttons)

    # --- what is shown

    def show_ready(self, session: str) -> None:
        """Nobody was scanned yet; ``session`` is the name of the session that the desk stands at."""
        self._show(lambda: self._ready(session))

    def show_waiting(self) -> None:
        """Something was scanned and the books have not answered yet."""
        self._show(
            lambda: _Sheet(
                "clock", Color.SUNKEN, Color.INK, self.tr("Checking…"), detail=self.tr("The event file is busy.")
            )
        )

    def show_failure(self, sentence: str) -> None:
        """What was scanned could not be written down: nobody was let in. ``sentence`` says why, already translated."""
        self._show(
            lambda: _Sheet(
                "warning",
                Color.RED,
                Color.ON_DARK,
                self.tr("Not saved"),
                detail=sentence,
                advice=self.tr("Scan again."),
            )
        )

    def show_verdict(self, verdict: Verdict) -> None:
        """What the door said, once it is durable."""
        self._unpainted = verdict.scan
        self._show(lambda: self._of_verdict(verdict), verdict=verdict)
        # at once: Qt would wait 5 ms for more to paint (QPlatformWindow::requestUpdate), and nothing is more urgent
        QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)
        self.repaint()

    def show_undone(self, verdict: Verdict) -> None:
        """The scan of ``verdict`` was taken back."""
        self._show(
            lambda: _Sheet(
                "undo",
                Color.SUNKEN,
                Color.INK,
                self.tr("Taken back"),
                verdict.attendee,
                detail=self.tr("This scan does not count any more."),
            ),
            verdict=verdict,
            undone=True,
        )

    def show_picked(self, person: Listed, session: Session, direction: Direction) -> None:
        """Somebody was found by name and waits for Enter."""
        self._leaving = direction is Direction.OUT
        self._show(lambda: self._of_picked(person, session, direction), picked=person)

    @property
    def person(self) -> Attendee | None:
        """Who is named on the panel."""
        return self._sheet.person

    def calm_down(self) -> None:
        """Turn from the full colour to its soft ground, with all that is said."""
        self._pale = True
        self._put_on_ground()

    def _show(
        self,
        say: Callable[[], _Sheet],
        *,
        verdict: Verdict | None = None,
        picked: Listed | None = None,
        undone: bool = False,
    ) -> None:
        self._say, self.verdict, self.picked, self.undone = say, verdict, picked, undone
        self._pale = False
        self._word_buttons()
        self._put()

    # --- sheets

    def _ready(self, session: str) -> _Sheet:
        return _Sheet(
            "badge",
            Color.SURFACE,
            Color.INK,
            self.tr("Ready to scan"),
            icon="calendar",
            detail=session,
            advice=self.tr("Scan a badge, or type a name."),
        )

    def _of_verdict(self, verdict: Verdict) -> _Sheet:
        look = theme.verdict_look(verdict.reason, verdict.direction)
        return _Sheet(
            look.shape,
            look.background,
            look.foreground,
            verdict_words.verdict_title(verdict),
            verdict.attendee,
            look.icon,
            verdict_notes.detail(verdict, self._event),
            verdict_words.verdict_next(verdict),
            loud=True,
        )

    def _of_picked(self, person: Listed, session: Session, direction: Direction) -> _Sheet:
        inside = session.code in person.inside
        detail = self.tr("Is inside now.") if inside else self.tr("Is not inside.")
        if not session.invites(person.attendee):
            detail = self.tr("Is not invited to this session.")
        advice = self.tr("Press Enter to let them in.")
        if direction is Direction.OUT:
            advice = self.tr("Press Enter to let them out.")
        return _Sheet(
            "people",
            Color.ACCENT_SOFT,
            Color.INK,
            self.tr("Picked by name"),
            person.attendee,
            "info",
            detail,
            advice,
        )

    # --- onto the screen

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word_buttons()
            self._put()
        super().changeEvent(event)

    def _word_buttons(self) -> None:
        self.admit.setText(self.tr("Let out  (Enter)") if self._leaving else self.tr("Let in  (Enter)"))
        asks = self.verdict is not None and self.verdict.reason is Reason.QUESTIONS
        self.overrule.setText(self.tr("Answer…  (F8)") if asks else self.tr("Admit anyway…  (F8)"))
        self.undo.setText(self.tr("Undo  (F9)"))
        self.print.setText(self.tr("Print badge  (Ctrl+P)"))
        self.replace.setText(self.tr("Somebody else came…  (F7)"))

    def _put(self) -> None:
        sheet = self._sheet = self._say()
        person = sheet.person
        self.word.setText(sheet.word)
        self.name.set_sizes(_LATIN if person and person.hangul else _ONLY)
        self.detail.setText(sheet.detail)
        for label, text in (
            (self.hangul, person.hangul if person else ""),
            (self.name, person.name if person else ""),
            (self.company, person.company if person else ""),
            (self.about, verdict_notes.about(person)),
            (self.note, verdict_notes.note(person)),
            (self.advice, sheet.advice),
        ):
            label.setText(text)
        verdict = self.verdict
        refused = verdict is not None and verdict_notes.has_way_in(verdict)
        for button, offered in (
            (self.admit, self.picked is not None),
            (self.overrule, refused),
            (self.undo, verdict is not None and verdict.admitted and not self.undone),
            (self.print, person is not None),
            (self.replace, self._may_be_replaced),
        ):
            if button.isHidden() is offered:
                button.setVisible(offered)
        self.setAccessibleName(". ".join(filter(None, (sheet.word, person.called if person else "", sheet.advice))))
        self._put_on_ground()
        if sheet.loud:
            self._tiring.start()
        else:
            self._tiring.stop()

    @property
    def _may_be_replaced(self) -> bool:
        """Whether to offer it: on a narrow window there is only its key."""
        buttons = (self.admit, self.print, self.replace)
        room = self.width() - 2 * theme.WIDE - theme.GAP * (len(buttons) - 1)
        fits = sum(button.sizeHint().width() for button in buttons) <= room
        return self.picked is not None and not self._leaving and fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.replace.setVisible(self._may_be_replaced)

    def _put_on_ground(self) -> None:
        sheet, ink = self._sheet, self._sheet.ink
        if self._pale and self.verdict:
            ink = theme.verdict_look(self.verdict.reason, self.verdict.direction).deep
        for label in self._inked:
            label.set_ink(ink)
        ratio = self.devicePixelRatioF()
        self._shape.setPixmap(_picture(sheet.shape, ink, SHAPE, ratio))
        self._icon.setPixmap(_picture(sheet.icon, ink, 24, ratio))
        self.update()

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
