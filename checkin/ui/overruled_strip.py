"""Two desks corrected one field: what was saved stands, and the other desk's word is one click away.

Correction.overruled --> OverruledStrip over the page --Take theirs--> background: Desk.correct --> ``taken``
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.attendees import with_changes
from checkin.domain.corrections import Correction
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.widgets import IconButton, Tone

_WIDTH = 720
_LONGEST = 80


@dataclass(frozen=True)
class _Line:
    theirs: Any
    ours: Any
    text: QLabel
    take: QPushButton


class OverruledStrip(QFrame):
    """Lies over the foot of ``page`` until it is answered or put away; takes no focus by itself.

    ``taken`` carries the ``Attendee`` after fields were set to what the other desk had written.
    """

    taken = Signal(object)

    def __init__(self, correction: Correction, desk: Desk, background: Background, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._page = desk, background, page
        self._person = correction.person
        theme.dress(self, strip=Tone.WARNING.value)
        icon, self.text = QLabel(), _label()
        icon.setPixmap(theme.picture("warning", theme.Color.AMBER_DEEP, 20, self.devicePixelRatioF()))
        self._away = IconButton("cross", "")
        self._away.clicked.connect(self.close)
        above = QHBoxLayout()
        above.setSpacing(theme.GAP + theme.HALF)
        above.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.text, 1)
        above.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.HALF)
        grid.setContentsMargins(2 * theme.ROOM, 0, theme.HALF, 0)
        grid.setColumnStretch(0, 1)
        self.lines: dict[str, _Line] = {}
        for row, (field, (theirs, ours)) in enumerate(correction.overruled.items()):
            line = self.lines[field] = _Line(theirs, ours, _label(), QPushButton())
            line.take.clicked.connect(partial(self._take, (field,)))
            grid.addWidget(line.text, row, 0)
            grid.addWidget(line.take, row, 1)
        self.take_all = QPushButton()
        self.take_all.clicked.connect(lambda: self._take(tuple(self.lines)))
        grid.addWidget(self.take_all, len(self.lines), 1)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP + theme.HALF, theme.GAP, theme.GAP + theme.HALF)
        column.setSpacing(theme.GAP)
        column.addLayout(above)
        column.addLayout(grid)
        page.installEventFilter(self)
        self._translate()
        self.show()
        self._place()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    @property
    def _buttons(self) -> list[QPushButton]:
        return [*(line.take for line in self.lines.values()), self.take_all]

    def _enable(self, enabled: bool) -> None:
        for button in self._buttons:
            button.setEnabled(enabled)

    def _take(self, fields: Iterable[str]) -> None:
        self._enable(False)
        entry = with_changes(self._person.entry(), {field: self.lines[field].theirs for field in fields})
        work = partial(self._desk.correct, self._person.id, entry, self._person.entry())
        self._background.run(work, partial(self._took, tuple(fields)), self._fail, owner=self)

    def _took(self, fields: tuple[str, ...], outcome: Correction) -> None:
        self._person = outcome.person
        for field in fields:
            line = self.lines.pop(field)
            line.text.hide()
            line.take.hide()
        self.taken.emit(outcome.person)
        if self.lines:
            self._enable(True)
            self._translate()
        else:
            self.close()

    def _fail(self, error: Exception) -> None:
        self._enable(True)
        self.text.setText(failure_sentence(error))
        self._place()

    def _translate(self) -> None:
        sentence = self.tr("Another desk had changed {name} meanwhile; what you saved stands.")
        self.text.setText(sentence.format(name=self._person.called))
        alone = len(self.lines) == 1
        for field, line in self.lines.items():
            said = self.tr("{field}: “{theirs}” there, “{ours}” here").format(
                field=wording.field_word(field),
                theirs=self._word(field, line.theirs),
                ours=self._word(field, line.ours),
            )
            line.text.setText(said)
            line.take.setText(self.tr("&Take theirs") if alone else self.tr("Take theirs"))
            line.take.setAccessibleDescription(said)
        self.take_all.setVisible(not alone)
        self.take_all.setText(self.tr("&Take all of theirs"))
        self.setAccessibleName(self.text.text())
        self._away.set_word(self.tr("Put away"))
        self._place()

    def _word(self, field: str, value: object) -> str:
        word = wording.value_word(field, value) or self.tr("(empty)")
        return word if len(word) <= _LONGEST else f"{word[: _LONGEST - 1]}…"

    def _place(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = min(_WIDTH, self._page.width() - 2 * theme.WIDE)
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self.setGeometry(theme.WIDE, self._page.height() - height - theme.WIDE, width, height)


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("strip", Tone.WARNING.value)
    return label
