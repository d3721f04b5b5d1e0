"""Companies as the desk asks for them, each question in one errand of the thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.desk import Desk
from checkin.domain.companies import companies_like
from checkin.domain.names import letters
from checkin.domain.words import company_key
from checkin.storage.listing import Delegation, Listed

_LEAST = 2
"""Letters that may mean a company while somebody types a person's name."""
_PEOPLE = 60
"""How many people are looked at for their companies."""


@dataclass(frozen=True, slots=True)
class CompaniesFound:
    """The companies that ``text`` may mean, best first."""

    text: str
    found: tuple[Delegation, ...] = ()


def look_for_companies(desk: Desk, text: str) -> CompaniesFound:
    """Companies that begin with ``text``, or one of whose words does; none for a single letter (한 has three).

    They are looked for among the companies of the people found: reading all of them at each key would keep scans waiting.
    """
    wanted = text.strip()
    if len(letters(wanted)) < _LEAST:
        return CompaniesFound(wanted)
    people = [match.attendee for match in desk.find(wanted, _PEOPLE) if match.attendee.active]
    written = {company_key(person.company): person.company for person in people if person.company}
    keys = companies_like(wanted, written, by_initials=False)
    known = {one.key: one for one in desk.delegations(keys)} if keys else {}
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
