"""What can be done with the guest on the panel: the row of buttons below a verdict, each with its key.

verdict | picked person --> offer --> those that make sense are shown
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from checkin.domain.admission import Reason, Verdict
from checkin.ui import theme, verdict_notes

translate = QCoreApplication.translate


class VerdictButtons(QHBoxLayout):
    """Let in or out, overrule or answer, undo, print, somebody else came. Where nothing can be typed (``door``) a finger
    overrules or answers, and the rest is not for a door."""

    def __init__(self, *, door: bool) -> None:
        super().__init__()
        self._door = door
        self.admit, self.overrule, self.undo, self.print, self.replace = (QPushButton() for _ in range(5))
        self.every = (self.admit, self.overrule, self.undo, self.print, self.replace)
        theme.dress(self.admit, role="primary")
        self.setSpacing(theme.GAP)
        for button in self.every:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if door else Qt.FocusPolicy.TabFocus)
            button.hide()
            self.addWidget(button)
        if door:
            theme.dress(self.overrule, door=True)
        self.addStretch(1)

    def set_words(self, verdict: Verdict | None, *, leaving: bool) -> None:
        """Say what they do to who is shown."""
        asks = verdict is not None and verdict.reason is Reason.QUESTIONS
        self.admit.setText(
            translate("VerdictPanel", "Let out  (Enter)") if leaving else translate("VerdictPanel", "Let in  (Enter)")
        )
        self.overrule.setText(
            translate("VerdictPanel", "Answer…  (F8)") if asks else translate("VerdictPanel", "Admit anyway…  (F8)")
        )
        self.undo.setText(translate("VerdictPanel", "Undo  (F9)"))
        self.print.setText(translate("VerdictPanel", "Print badge  (Ctrl+P)"))
        self.replace.setText(translate("VerdictPanel", "Somebody else came…  (F7)"))

    def offer(self, verdict: Verdict | None, *, picked: bool, undone: bool) -> None:
        """Show those that make sense."""
        refused = verdict is not None and verdict_notes.has_way_in(verdict)
        for button, offered in (
            (self.admit, picked),
            (self.overrule, refused),
            (self.undo, verdict is not None and verdict.admitted and not undone),
        ):
            shown = offered and (button is self.overrule or not self._door)
            if button.isHidden() is shown:
                button.setVisible(shown)

    def offer_more(self, width: int, *, named: bool, replaceable: bool) -> None:
        """To print, and that somebody else came, where that fits into ``width``: on a narrow window there are only keys."""
        for button, offered in (self.print, named), (self.replace, replaceable):
            before = [one for one in self.every[: self.every.index(button)] if not one.isHidden()]
            needed = sum(one.sizeHint().width() + theme.GAP for one in before) + button.sizeHint().width()
            shown = offered and needed <= width and not self._door
            if button.isHidden() is shown:
                button.setVisible(shown)
