"""What a field said before somebody changed it, one click away from the field itself.

Registry.said_before --> EarlierValues.show_said --> a small clock in each field that was ever changed
click or Ctrl+H --> the earlier values, with time and desk --> ``wanted`` --> back in the field
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from checkin.domain.corrections import Saying
from checkin.domain.event import Event
from checkin.ui import theme, wording
from checkin.ui.widgets import IconButton

KEY = "Ctrl+H"
_MOST = 12
"""Earlier values that are listed, the newest."""
_LONGEST = 60


class EarlierValues(QObject):
    """Clocks in the ``fields`` of a form. ``wanted`` carries a field and the value that is to stand in it again.

    ``buttons`` are clocks that stand beside what is not a line, and are shown when they are of use.
    """

    wanted = Signal(str, object)

    def __init__(
        self,
        event: Event,
        fields: Mapping[str, QLineEdit],
        buttons: Mapping[str, IconButton],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._event = event
        self._fields, self._buttons = fields, dict(buttons)
        self._said: dict[str, list[Saying]] = {}
        self._now: datetime | None = None
        self._actions: dict[str, QAction] = {}
        self.menu: QMenu | None = None
        for field, button in self._buttons.items():
            button.clicked.connect(partial(self.open, field))
            button.hide()
        QShortcut(QKeySequence(KEY), parent, self.open_here)

    def show_said(self, said: Mapping[str, list[Saying]], now: datetime) -> None:
        """Put a clock into each field in ``said``, and take it out of all others."""
        self._said, self._now = {field: list(values) for field, values in said.items()}, now
        for field, line in self._fields.items():
            if field in self._said and field not in self._actions:
                action = QAction(theme.icon("history", theme.Color.INK_FAINT), "", line)
                action.triggered.connect(partial(self.open, field))
                line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
                self._actions[field] = action
            elif field not in self._said and field in self._actions:
                line.removeAction(self._actions.pop(field))
        for field, button in self._buttons.items():
            button.setVisible(field in self._said)
        self.retranslate()

    @property
    def changed_fields(self) -> list[str]:
        """The fields that have a clock."""
        return [*self._actions, *(field for field in self._buttons if field in self._said)]

    def open_here(self) -> None:
        """List the earlier values of the field that has the focus."""
        focus = QApplication.focusWidget()
        for field, line in (*self._fields.items(), *self._buttons.items()):
            if focus is line or (focus is not None and line.parent() is focus):
                self.open(field)
                return

    def open(self, field: str) -> None:
        """List the earlier values of ``field``, the newest first."""
        said = self._said.get(field)
        if not said:
            return
        line: QWidget = self._fields.get(field) or self._buttons[field]
        menu = self.menu = QMenu(line)
        menu.aboutToHide.connect(menu.deleteLater)
        for saying in said[:_MOST]:
            menu.addAction(self._words(field, saying), partial(self.wanted.emit, field, saying.value))
        menu.popup(line.mapToGlobal(QPoint(0, line.height())))
        menu.setActiveAction(menu.actions()[0])

    def _words(self, field: str, saying: Saying) -> str:
        text = wording.value_word(field, saying.value) or self.tr("(empty)")
        text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        when = wording.moment_near(self._event, saying.moment, self._now or saying.moment)
        return f"{text}    {when} · {saying.desk}".replace("&", "&&")

    def retranslate(self) -> None:
        """Say again what a clock is for, after a change of language."""
        word = self.tr("What this field said before ({key})").format(key=KEY)
        for action in self._actions.values():
            action.setToolTip(word)
        for button in self._buttons.values():
            button.set_word(word)
