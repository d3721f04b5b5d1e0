"""Companies as the desk asks for them, each question in one errand of the thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.desk import Desk
from checkin.domain.companies import companies_like
from checkin.storage.listing import Delegation, Listed

_LEAST = 2
"""Letters that may mean a company while somebody types a person's name."""


@dataclass(frozen=True, slots=True)
class CompaniesFound:
    """The companies that ``text`` may mean, best first."""

    text: str
    found: tuple[Delegation, ...] = ()


def look_for_companies(desk: Desk, text: str) -> CompaniesFound:
    """Companies that begin with ``text``, or one of whose words does; none for a single letter."""
    wanted = text.strip()
    keys = companies_like(wanted, desk.words_of("company"), by_initials=False) if len(wanted) >= _LEAST else []
    if not keys:
        return CompaniesFound(wanted)
    known = {one.key: one for one in desk.delegations()}
    return CompaniesFound(wanted, tuple(known[key] for key in keys if key in known))


@dataclass(frozen=True, slots=True)
class CompanyFile:
    """A company's people, read in one go. ``instead`` says who came in whose place, by the id of the one who did not."""

    company: str
    people: tuple[Listed, ...]
    now: datetime

    @property
    def instead(self) -> dict[str, Listed]:
        return {one.attendee.stands_for: one for one in self.people if one.attendee.stands_for}

    @property
    def expected(self) -> list[Listed]:
        """Those who are not cancelled."""
        return [one for one in self.people if one.attendee.active]


def read_company(desk: Desk, company: str) -> CompanyFile:
    """The people of ``company``, however it is written."""
    return CompanyFile(company, tuple(desk.delegation(company)), desk.clock())
