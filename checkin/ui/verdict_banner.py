"""A verdict where somebody is doing something else: it drops over the top of their window and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.domain.admission import Verdict
from checkin.domain.event import Event
from checkin.ui import theme, verdict_words
from checkin.ui.elided_label import ElidedLabel

STAYS = 4000
"""Milliseconds."""
_WIDTH = 640
_SHAPE = 64


class VerdictBanner(QFrame):
    """Shows ``verdict`` over ``window`` for ``STAYS``; takes no focus, no click and no key. A child of the window."""

    def __init__(self, verdict: Verdict, event: Event, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look = theme.verdict_look(verdict.reason, verdict.direction)
        shape, self.word, self.name = QLabel(), ElidedLabel(), ElidedLabel()
        shape.setPixmap(theme.picture(self._look.shape, self._look.foreground, _SHAPE, self.devicePixelRatioF()))
        self.word.setProperty("role", "large")
        self.name.setProperty("role", "heading")
        person = verdict.attendee
        names = "  ".join(filter(None, (person.hangul, person.name))) if person else verdict_words.verdict_next(verdict)
        self.word.setText(verdict_words.verdict_title(verdict))
        self.name.setText(names)
        self.detail = ElidedLabel(verdict_words.verdict_detail(verdict, event))
        self.setAccessibleName(f"{self.word.text()}. {names}")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.word, self.name, self.detail):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.GAP)
        row.setSpacing(theme.ROOM)
        row.addWidget(shape)
        row.addLayout(words, 1)
        self.setStyleSheet(f"QLabel {{ color: {self._look.foreground}; }}")
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        QTimer.singleShot(STAYS, self, self.deleteLater)

    def put_away(self) -> None:
        """Go now, because another verdict comes."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(_WIDTH, self._window.width() - 2 * theme.GAP)
        self.setGeometry((self._window.width() - width) // 2, theme.GAP, width, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._look.foreground))
        painter.setBrush(QColor(self._look.background))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 12, 12)
