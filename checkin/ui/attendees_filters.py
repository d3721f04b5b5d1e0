"""Above the list: what is searched for, and who is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin.desk import Desk
from checkin.domain.sessions import Session
from checkin.domain.words import fold
from checkin.storage.listing import Only, Standing
from checkin.ui import theme, wording
from checkin.ui.company_filter import CompanyFilter
from checkin.ui.filter_box import FilterBox
from checkin.ui.widgets import SearchBox

_STANDINGS = (Standing.LISTED, Standing.ARRIVED, Standing.NOT_ARRIVED, Standing.INSIDE, Standing.CANCELLED,
              Standing.EVERYBODY)  # fmt: skip
_BADGES = (Standing.NO_BADGE, Standing.NOT_PRINTED, Standing.PRINTED, Standing.BADGE_WRONG)


@dataclass(frozen=True, slots=True)
class Groups:
    """By what the list can be filtered: categories, countries and companies by key, and the sessions."""

    categories: dict[str, str] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)
    companies: dict[str, str] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)


def read_groups(desk: Desk) -> Groups:
    """What there is to filter by."""
    return Groups(desk.words_of("category"), desk.words_of("country"), desk.words_of("company"), desk.sessions())


class Filters(QWidget):
    """``filtered``: another filter was chosen. What is typed comes from ``search``. The filters add up."""

    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.company = SearchBox(), CompanyFilter()
        self.standing, self.badge, self.category, self.country, self.session = (FilterBox() for _ in range(5))
        self.groups = Groups()
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for box in (self.standing, self.badge, self.category, self.country, self.company, self.session):
            row.addWidget(box, 1)
        for box in (self.standing, self.badge, self.category, self.country, self.session):
            box.activated.connect(self.filtered)
        self.company.chosen.connect(self.filtered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.search)
        column.addLayout(row)
        for standing in _STANDINGS:
            self.standing.addItem("", standing)
        for badge in ("", *_BADGES):
            self.badge.addItem("", badge)
        self.standing.setCurrentIndex(self.standing.findData(Standing.LISTED))
        self._translate()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return (self.search, self.standing, self.badge, self.category, self.country, self.company, self.session)

    @property
    def only(self) -> Only:
        """Who is shown."""
        chosen = self._chosen
        if chosen.standing is Standing.LISTED and self.search.looks.strip():
            return replace(chosen, standing=Standing.EVERYBODY)  # asked for by name, a cancelled person is not "nobody"
        return chosen

    @property
    def _chosen(self) -> Only:
        way, _, code = self.session.key.partition(":")
        return Only(
            Standing(self.standing.currentData()),
            category=self.category.key,
            company=self.company.key,
            country=self.country.key,
            badge=Standing(self.badge.key) if self.badge.key else None,
            invited=code if way == "invited" else "",
            came=code if way == "came" else "",
            inside=code if way == "inside" else "",
        )

    @property
    def untouched(self) -> bool:
        """Whether everybody on the list is shown."""
        return self._chosen == Only() and not self.search.looks.strip()

    def show_all(self) -> None:
        """Put the filters away; the search stays."""
        for box in (self.badge, self.category, self.country, self.session):
            box.setCurrentIndex(0)
        self.company.choose("")
        self.standing.setCurrentIndex(self.standing.findData(Standing.LISTED))
        self.filtered.emit()

    def offer(self, groups: Groups) -> None:
        """Let choose from these; what was chosen stays chosen while it is still there."""
        if groups != self.groups:
            self.groups = groups
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _fill(self) -> None:
        groups = self.groups
        words = [(key, wording.category_word(written)) for key, written in groups.categories.items()]
        self.category.offer([("", self.tr("Category: all")), *sorted(words, key=_by_word)])
        words = [(code, wording.country_word(code)) for code in groups.countries]
        self.country.offer([("", self.tr("Country: all")), *sorted(words, key=_by_word)])
        self.company.offer(self.tr("Company: all"), groups.companies)
        ways = (
            ("invited", self.tr("Invited: {session}")),
            ("came", self.tr("Was in: {session}")),
            ("inside", self.tr("Inside now: {session}")),
        )
        named = [(f"{way}:{one.code}", word.format(session=one.name)) for one in groups.sessions for way, word in ways]
        self.session.offer([("", self.tr("Session: all")), *named])

    def _translate(self) -> None:
        self.search.set_hint(self.tr("Search: name, initials (ㄱㅁㅅ), company, e-mail, badge number"))
        self.category.setAccessibleName(self.tr("Category"))
        self.standing.setAccessibleName(self.tr("Who is shown"))
        self.badge.setAccessibleName(self.tr("Badge"))
        self.country.setAccessibleName(self.tr("Country"))
        self.company.setAccessibleName(self.tr("Company"))
        self.session.setAccessibleName(self.tr("Session"))
        words = {
            Standing.EVERYBODY: self.tr("Everybody, cancelled too"),
            Standing.LISTED: self.tr("On the list"),
            Standing.ARRIVED: self.tr("Arrived"),
            Standing.NOT_ARRIVED: self.tr("Not arrived yet"),
            Standing.INSIDE: self.tr("Inside a session now"),
            Standing.CANCELLED: self.tr("Cancelled"),
            "": self.tr("Badge: all"),
            Standing.NO_BADGE: self.tr("No badge yet"),
            Standing.NOT_PRINTED: self.tr("Badge not printed"),
            Standing.PRINTED: self.tr("Badge printed"),
            Standing.BADGE_WRONG: self.tr("Badge to be reprinted"),
        }
        for box in (self.standing, self.badge):
            for place in range(box.count()):
                box.setItemText(place, words[str(box.itemData(place))])
        self._fill()


def _by_word(choice: tuple[str, str]) -> str:
    return fold(choice[1])
