"""A session's form, second page: who may come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from checkin.domain.sessions import OpenTo, Session
from checkin.domain.words import category_key, company_key
from checkin.ui import theme, wording
from checkin.ui.form_grid import say_wrong, wrong_label
from checkin.ui.groups_choice import GroupsChoice
from checkin.ui.radios import tab_to_chosen


class SessionWho(QWidget):
    """Everyone, categories or companies to tick, or only people listed by name. ``changed``: it says something else."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.rules = {rule: QRadioButton() for rule in OpenTo}
        self.groups = {
            OpenTo.CATEGORY: GroupsChoice(category_key, wording.category_word),
            OpenTo.COMPANY: GroupsChoice(company_key),
        }
        self.named_only = QCheckBox()
        self.wrong = wrong_label()
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._lists = QStackedWidget()
        self.rules[session.open_to].setChecked(True)
        self.named_only.setChecked(session.named_only)
        if session.open_to in self.groups:
            self.groups[session.open_to].tick(session.groups)
        self._build()
        tab_to_chosen(self.rules.values())
        self._show_rule()
        for button in self.rules.values():
            button.toggled.connect(self._turn)
        for choice in self.groups.values():
            choice.changed.connect(self.changed)
        self.named_only.toggled.connect(self._turn)
        self._translate()

    @property
    def rule(self) -> OpenTo:
        """The one that is chosen."""
        return next(rule for rule, button in self.rules.items() if button.isChecked())

    @property
    def said(self) -> dict[str, Any]:
        """The fields of ``Session`` that this page says."""
        rule = self.rule
        of_groups = rule in self.groups
        return {
            "open_to": rule,
            "groups": self.groups[rule].chosen if of_groups else (),
            "named_only": of_groups and self.named_only.isChecked(),
        }

    def offer(self, rule: OpenTo, known: Mapping[str, str]) -> None:
        """Let choose from the words on the list."""
        self.groups[rule].offer(known)

    def complain(self) -> QWidget:
        """Say that nothing is ticked, and where to tick."""
        say_wrong(self.wrong, self.tr("Choose at least one, or open the session to everyone."))
        return self.groups[self.rule].search

    def forgive(self) -> None:
        """Nothing is wrong until it is looked at again."""
        say_wrong(self.wrong, "")

    def _build(self) -> None:
        rules = QVBoxLayout()
        rules.setSpacing(theme.HALF)
        for choice in self.rules.values():
            rules.addWidget(choice)
        rules.addSpacing(theme.GAP)
        rules.addWidget(self._about)
        rules.addStretch(1)
        self._lists.addWidget(QWidget())
        for groups in self.groups.values():
            self._lists.addWidget(groups)
        lists = QVBoxLayout()
        lists.setSpacing(theme.GAP)
        lists.addWidget(self.wrong)
        lists.addWidget(self._lists, 1)
        lists.addWidget(self.named_only)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.ROOM, 0, 0)
        row.setSpacing(theme.WIDE)
        row.addLayout(rules, 2)
        row.addLayout(lists, 3)

    def _turn(self) -> None:
        self._show_rule()
        self._translate()
        self.changed.emit()

    def _show_rule(self) -> None:
        rule = self.rule
        self._lists.setCurrentIndex(1 + list(self.groups).index(rule) if rule in self.groups else 0)
        self.named_only.setVisible(rule in self.groups)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        for rule, button in self.rules.items():
            button.setText(wording.open_to_word(rule))
        self.named_only.setText(self.tr("Of these, only people listed by name"))
        self._about.setText(self._explanation())

    def _explanation(self) -> str:
        if self.rule is OpenTo.ALL:
            return self.tr("Whoever is on the attendee list may come.")
        if self.rule in self.groups and not self.named_only.isChecked():
            return self.tr("People listed by name for this session may come as well, whatever group they are of.")
        return self.tr("People are listed by name in a person's own form, under Sessions, or in the imported list.")
