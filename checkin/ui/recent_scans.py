"""The last scans of this desk, newest first, each with a way to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from checkin.domain.admission import Reason, Verdict
from checkin.domain.event import Event
from checkin.domain.sessions import Session
from checkin.storage import Scan
from checkin.ui import theme, verdict_words, wording
from checkin.ui.elided_label import ElidedLabel
from checkin.ui.theme import Color
from checkin.ui.widgets import IconButton

ROWS = 10
_ICON = 22


class _Row(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scan: Scan | None = None
        self.icon = QLabel()
        self.icon.setFixedWidth(_ICON)
        self.name, self.about = ElidedLabel(), ElidedLabel()
        self.name.setProperty("role", "strong")
        self.about.setProperty("role", "small")
        self.undo = IconButton("undo", "")
        grid = QGridLayout(self)
        self.setFixedHeight(theme.CONTROL)  # ten of them fit on a screen of 768 lines
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP + theme.HALF)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.icon, 0, 0, 2, 1)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.about, 1, 1)
        grid.addWidget(self.undo, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)


class RecentScans(QWidget):
    """``undo_wanted`` carries the ``Scan`` to take back."""

    undo_wanted = Signal(object)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.scans: Sequence[Scan] = ()
        self._sessions: dict[str, Session] = {}
        self._title, self._none = QLabel(), QLabel()
        self._title.setProperty("role", "heading")
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        self.rows = [_Row() for _ in range(ROWS)]
        for row in self.rows:
            row.undo.clicked.connect(partial(self._ask_to_undo, row))
            row.hide()
            column.addWidget(row)
        column.addStretch(1)
        self._column = column
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addWidget(self._title)
        outer.addWidget(scroll, 1)
        self._translate()

    def show_scans(self, scans: Sequence[Scan], sessions: Sequence[Session]) -> None:
        """Show ``scans``, newest first; ``sessions`` are those that they may belong to."""
        known = {session.code: session for session in sessions}
        if (scans, known) != (self.scans, self._sessions):
            again = known != self._sessions
            if scans[:1] != self.scans[:1]:
                self._scroll.verticalScrollBar().setValue(0)  # where the newest is
            self.scans, self._sessions = scans[:ROWS], known
            self._put(again=again)

    @property
    def last_admitted(self) -> Scan | None:
        """The newest scan that let somebody pass, also if it was taken back since."""
        return next((scan for scan in self.scans if scan.reason is Reason.ADMITTED), None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _ask_to_undo(self, row: _Row) -> None:
        if row.scan is not None:
            self.undo_wanted.emit(row.scan)

    def _translate(self) -> None:
        self._title.setText(self.tr("Last scans"))
        self._none.setText(self.tr("Scans at this desk appear here, with a way to take them back."))
        self._put(again=True)

    def _put(self, *, again: bool) -> None:
        """Put a row for each scan; rows that say the right thing already are only moved, unless ``again``."""
        self._none.setVisible(not self.scans)
        ready = {row.scan.id: row for row in self.rows if row.scan is not None}
        wanted = {scan.id for scan in self.scans}
        spare = [row for row in self.rows if row.scan is None or row.scan.id not in wanted]
        order = [ready.get(scan.id) or spare.pop() for scan in self.scans]
        for place, (row, scan) in enumerate(zip(order, self.scans, strict=True)):
            if self._column.indexOf(row) != place + 1:
                self._column.insertWidget(place + 1, row)
            if again or row.scan != scan:
                self._fill(row, scan)
            row.show()
        for row in spare:
            row.scan = None
            row.hide()
        self.rows = order + spare

    def _fill(self, row: _Row, scan: Scan) -> None:
        row.scan = scan
        look = theme.verdict_look(scan.reason, scan.direction)
        taken_back = scan.undone
        shape, color = ("undo", Color.INK_FAINT) if taken_back else (look.shape, look.deep)
        row.icon.setPixmap(theme.picture(shape, color, _ICON, self.devicePixelRatioF()))
        name = scan.attendee.called if scan.attendee else scan.code[-12:]
        row.name.setText(name)
        font = row.name.font()
        font.setStrikeOut(taken_back)
        row.name.setFont(font)
        session = self._sessions.get(scan.session)
        word = self.tr("Taken back") if taken_back else verdict_words.verdict_title(as_verdict(scan, session))
        time = wording.clock_time(self._event, scan.moment)
        row.about.setText(" · ".join(filter(None, (time, word, session.name if session else scan.session))))
        undo = scan.reason is Reason.ADMITTED and not taken_back
        row.undo.setVisible(undo)
        row.undo.set_word(self.tr("Undo the scan of {name}").format(name=name))


def as_verdict(scan: Scan, session: Session | None) -> Verdict:
    """``scan`` as the verdict it was, as far as the journal tells it."""
    return Verdict(
        reason=scan.reason,
        direction=scan.direction,
        moment=scan.moment,
        session=session or Session(scan.session, scan.session, scan.moment, scan.moment),
        code=scan.code,
        attendee=scan.attendee,
        override=scan.override,
        desk=scan.desk,
        scan=scan.id,
    )
