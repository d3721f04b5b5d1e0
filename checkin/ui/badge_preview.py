"""The badge as it will be on paper: the very PDF, of one person after the other.

card --background: paper.render--> PDF --QPdfDocument--> picture
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from io import BytesIO

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from checkin.badges.design import Design
from checkin.badges.hardest import hardness
from checkin.badges.paper import render
from checkin.domain.badges import Card
from checkin.ui import theme
from checkin.ui.background import Background
from checkin.ui.widgets import IconButton

_SHADOW = 6
_LEAST = QSize(260, 240)


def _ratio(pdf: bytes) -> float:
    """How many times as high as wide the first page of ``pdf`` is; 1 where there is none."""
    with _opened(pdf) as document:
        points = document.pagePointSize(0)
    return 1.0 if points.isEmpty() else points.height() / points.width()


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()


def picture_of(pdf: bytes, width: int) -> QImage:
    """The first page of ``pdf``, ``width`` pixels wide, on white; a null image when there is none."""
    return next(iter(pictures_of(pdf, width, 1)), QImage())


def pictures_of(pdf: bytes, width: int, most: int | None = None) -> list[QImage]:
    """The pages of ``pdf``, not more than ``most``, each ``width`` pixels wide, on white. Any thread may call this."""
    with _opened(pdf) as document:
        count = document.pageCount() if width > 0 else 0
        return [_page(document, number, width) for number in range(count if most is None else min(most, count))]


def _page(document: QPdfDocument, number: int, width: int) -> QImage:
    points = document.pagePointSize(number)
    if points.isEmpty():
        return QImage()
    page = document.render(number, QSize(width, round(width * points.height() / points.width())))
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


class Paper(QWidget):
    """A page on the table: as large as there is room, sharp on any screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._ratio = 1.0
        self._picture = QImage()
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)

    @property
    def picture(self) -> QImage:
        """What is shown, null while there is nothing."""
        return self._picture

    def show_page(self, pdf: bytes) -> None:
        """Show the first page of ``pdf``; b"" for nothing."""
        self._pdf, self._ratio = pdf, _ratio(pdf)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        size = self._picture.deviceIndependentSize().toSize()
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(theme.Color.INK)
        for ring in range(_SHADOW, 0, -1):
            shade.setAlpha(3 + 2 * (_SHADOW - ring))
            painter.setBrush(shade)
            painter.drawRoundedRect(
                left - ring, top - ring + 2, size.width() + 2 * ring, size.height() + 2 * ring, 4, 4
            )
        painter.drawImage(left, top, self._picture)
        painter.end()

    def _draw(self) -> None:
        room = self.size() - QSize(4 * _SHADOW, 4 * _SHADOW)
        width = min(room.width(), int(room.height() / self._ratio))
        scale = self.devicePixelRatioF()
        self._picture = picture_of(self._pdf, round(width * scale)) if self._pdf else QImage()
        self._picture.setDevicePixelRatio(scale)
        self.update()


class BadgePreview(QWidget):
    """Cards to leaf through: previous, next, and the hardest texts first for who wants to see the worst."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._design: Design | None = None
        self._cards: list[Card] = []
        self._place = 0
        self.paper = Paper()
        self.previous, self.next = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.hardest = QCheckBox()
        self._name = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._name.setProperty("role", "strong")
        self._count = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._count.setProperty("role", "small")
        self._count.setFont(theme.font(theme.Size.SMALL, figures=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._count)
        leaf = QHBoxLayout()
        leaf.addWidget(self.previous)
        leaf.addLayout(words, 1)
        leaf.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.paper, 1)
        column.addLayout(leaf)
        column.addWidget(self.hardest, 0, Qt.AlignmentFlag.AlignHCenter)
        self.previous.clicked.connect(lambda: self._leaf(-1))
        self.next.clicked.connect(lambda: self._leaf(1))
        self.hardest.toggled.connect(self._sort)
        self._translate()

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._cards[self._place] if self._cards else None

    def show_cards(self, cards: Sequence[Card], design: Design) -> None:
        """Leaf through ``cards``, drawn in ``design``; the person who was shown stays, if still there."""
        shown = self.card.attendee if self.card else ""
        self._design, self._cards = design, list(cards)
        self._in_order = list(cards)
        if self.hardest.isChecked():
            self._cards.sort(key=hardness, reverse=True)
        self.show_person(shown)

    def show_person(self, attendee_id: str) -> None:
        """Show that person's badge, or the first one."""
        self._place = next((at for at, card in enumerate(self._cards) if card.attendee == attendee_id), 0)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _leaf(self, step: int) -> None:
        if self._cards:
            self._place = (self._place + step) % len(self._cards)
            self._draw()

    def _sort(self, hardest: bool) -> None:
        if self._cards:
            self._cards = sorted(self._cards, key=hardness, reverse=True) if hardest else list(self._in_order)
            self.show_person("")

    def _draw(self) -> None:
        card, design = self.card, self._design
        for button in (self.previous, self.next):
            button.setEnabled(len(self._cards) > 1)
        self._name.setText(card.called if card else "")
        self._count.setText(self._count_text())
        self.paper.setAccessibleName(self.tr("Badge of {name}").format(name=card.called) if card else "")
        if card is None or design is None:
            self.paper.show_page(b"")
            return
        work = partial(_pdf_of, card, design.opened())
        self._background.run_newest("badge preview", work, self.paper.show_page, owner=self)

    def _count_text(self) -> str:
        if self.card is None:
            return ""
        counted = f"{self._place + 1:,} / {len(self._cards):,}"
        if self.card.number.strip("0"):
            return counted
        return self.tr("{count} · the number is issued when the badge is printed").format(count=counted)

    def _translate(self) -> None:
        self.previous.set_word(self.tr("Previous badge"))
        self.next.set_word(self.tr("Next badge"))
        self.hardest.setText(self.tr("Longest texts first"))
        self._count.setText(self._count_text())


def _pdf_of(card: Card, design: Design) -> bytes:
    out = BytesIO()
    render([card], design, out)
    return out.getvalue()
