"""Two desks corrected one field: what was saved stands, and the other desk's word is one click away.

Correction.overruled --> OverruledStrip over the page --Take theirs--> background: Desk.correct --> ``taken``
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.attendees import with_changes
from checkin.registry import Correction
from checkin.ui import theme, wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.widgets import IconButton, Tone

_WIDTH = 720
_LONGEST = 32


class OverruledStrip(QFrame):
    """Lies over the foot of ``window`` until it is answered or put away; takes no focus by itself.

    ``taken`` carries the ``Attendee`` after fields were set to what the other desk had written.
    """

    taken = Signal(object)

    def __init__(self, correction: Correction, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._background, self._window = desk, background, window
        self._person = correction.person
        self._theirs: dict[str, Any] = {field: theirs for field, (theirs, _) in correction.overruled.items()}
        self._ours = {field: ours for field, (_, ours) in correction.overruled.items()}
        theme.dress(self, strip=Tone.WARNING.value)
        icon, self.text = QLabel(), QLabel()
        icon.setPixmap(theme.picture("warning", theme.Color.AMBER_DEEP, 20, self.devicePixelRatioF()))
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress(self.text, strip=Tone.WARNING.value)
        self._away = IconButton("cross", "")
        self._away.clicked.connect(self.close)
        self.takes = {field: QPushButton() for field in self._theirs}
        self.take_all = QPushButton()
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(theme.GAP + theme.HALF)
        above.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.text, 1)
        above.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        below.setSpacing(theme.GAP)
        below.addStretch(1)
        for field, button in self.takes.items():
            button.clicked.connect(partial(self._take, (field,)))
            below.addWidget(button)
        self.take_all.clicked.connect(lambda: self._take(tuple(self._theirs)))
        self.take_all.setVisible(len(self.takes) > 1)
        below.addWidget(self.take_all)
        for button in (*self.takes.values(), self.take_all):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP + theme.HALF, theme.GAP, theme.GAP + theme.HALF)
        column.setSpacing(theme.GAP)
        column.addLayout(above)
        column.addLayout(below)
        window.installEventFilter(self)
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

    def _take(self, fields: Iterable[str]) -> None:
        for button in (*self.takes.values(), self.take_all):
            button.setEnabled(False)
        entry = with_changes(self._person.entry(), {field: self._theirs[field] for field in fields})
        work = partial(self._desk.correct, self._person.id, entry, self._person.entry())
        self._background.run(work, partial(self._took, tuple(fields)), self._fail, owner=self)

    def _took(self, fields: tuple[str, ...], outcome: Correction) -> None:
        self._person = outcome.person
        for field in fields:
            del self._theirs[field], self._ours[field]
            self.takes.pop(field).hide()
        self.taken.emit(outcome.person)
        if not self._theirs:
            self.close()
            return
        for button in (*self.takes.values(), self.take_all):
            button.setEnabled(True)
        self.take_all.setVisible(len(self.takes) > 1)
        self._translate()

    def _fail(self, error: Exception) -> None:
        self.text.setText(failure_sentence(error))
        for button in (*self.takes.values(), self.take_all):
            button.setEnabled(True)
        self._place()

    def _translate(self) -> None:
        said = "; ".join(
            self.tr("{field}: “{theirs}” there, “{ours}” here").format(
                field=wording.field_word(field),
                theirs=self._word(field, self._theirs[field]),
                ours=self._word(field, self._ours[field]),
            )
            for field in self._theirs
        )
        sentence = self.tr("Another desk had changed {name} meanwhile, and yours was saved. {fields}.")
        self.text.setText(sentence.format(name=self._person.called, fields=said))
        self.setAccessibleName(self.text.text())
        alone = len(self.takes) == 1
        for field, button in self.takes.items():
            word = self.tr("&Take theirs: {value}") if alone else self.tr("Take theirs: {value}")
            button.setText(word.format(value=self._word(field, self._theirs[field]).replace("&", "&&")))
        self.take_all.setText(self.tr("&Take all of theirs"))
        self._away.set_word(self.tr("Put away"))
        self._place()

    def _word(self, field: str, value: object) -> str:
        word = wording.value_word(field, value) or self.tr("(empty)")
        return word if len(word) <= _LONGEST else f"{word[: _LONGEST - 1]}…"

    def _place(self) -> None:
        width = min(_WIDTH, self._window.width() - 2 * theme.ROOM)
        self.resize(width, self.sizeHint().height())
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left, top = (self._window.width() - width) // 2, self._window.height() - height - theme.ROOM
        self.setGeometry(left, top, width, height)
