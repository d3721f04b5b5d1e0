"""The list of people as a desk works on it: who is on it, who walks in, who was spelt wrong, who came instead.

    form --> Registry.register | correct | substitute | merge --> book.append --> Attendee

A correction says only what it changes, so that two desks which correct the same person merge field by field; what was
there before stays in the journal and is one question away: ``said_before``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from checkin.domain.attendees import FIELDS, Attendee, Entry, changes, with_changes
from checkin.domain.badges import Badge, Revoked
from checkin.domain.clock import stamped_moment
from checkin.domain.corrections import Correction, Saying, Substitution
from checkin.domain.doubles import Double, doubles
from checkin.domain.facts import Fact, Kind, new_id
from checkin.domain.presence import Presence
from checkin.domain.words import company_key
from checkin.station import Station
from checkin.storage import Records, listing
from checkin.storage.numbers import issue

INHERITED = ("company", "category", "country", "sector", "sessions")
"""What somebody who comes instead of another takes over, unless the form says otherwise."""

_USUAL = 0.5
"""The share of a company's people who must have a session for a newcomer to be given it."""


class UnknownAttendee(LookupError):
    """There is nobody with that id on the list."""

    def __init__(self, attendee_id: str) -> None:
        super().__init__(f"there is nobody with the id {attendee_id!r} on the list")
        self.attendee_id = attendee_id


class CameAlready(ValueError):
    """Somebody who was let in cannot be substituted: ``person`` came themselves."""

    def __init__(self, person: Attendee) -> None:
        super().__init__(
            f"{person.called} was let in already and cannot be substituted; register the other as a walk-in"
        )
        self.person = person


class Registry(Station):
    """The list of one event, as one desk writes in it. Every method is one transaction.

    All raise ``storage.FileBusy`` if the file's turn never comes; with an id of nobody, ``UnknownAttendee``. The id of a
    record that was merged is as good as the person's own.
    """

    # --- who is on it

    def person(self, attendee_id: str) -> tuple[Attendee, list[Badge], dict[str, Presence]]:
        """One person, their badges (newest first) and where they are."""
        with self.file.reading() as records:
            person = known(records, attendee_id)
            return person, records.badges_of(person.id), records.presences_of(person.id)

    def history(self, attendee_id: str) -> list[Fact]:
        """Everything the journal says of one person, their badges and the records merged into theirs, oldest first."""
        with self.file.reading() as records:
            person = records.person_of(attendee_id)
            found = [fact for record in records.records_of(person) for fact in records.facts(record)]
            for badge in records.badges_of(person):
                found.extend(records.facts(badge.number))
        return sorted(found, key=lambda fact: fact.order)

    def said_before(self, attendee_id: str) -> dict[str, list[Saying]]:
        """The earlier values of each field of a person that was ever changed, newest first."""
        with self.file.reading() as records:
            person = known(records, attendee_id)
            journal = list(records.facts(person.id))
        said: dict[str, list[Saying]] = {}
        now: dict[str, Saying] = {}
        for fact in journal:
            if fact.kind is Kind.ATTENDEE_SET:
                for name in FIELDS:
                    value = fact.body.get(name, now[name].value if name in now else "")
                    if name in now and value != now[name].value:
                        said.setdefault(name, []).insert(0, now[name])
                    if name not in now or value != now[name].value:
                        now[name] = Saying(value, stamped_moment(fact.at), fact.desk)
        return said

    def listed_ids(self, order: listing.Order | None, only: listing.Only, *, descending: bool = False) -> list[str]:
        """The ids of the people in ``only``, sorted; read a page of them with ``listed``."""
        with self.file.reading() as records:
            return listing.ids(records.connection, order, only, descending=descending)

    def listed(self, attendee_ids: Sequence[str]) -> list[listing.Listed]:
        """These people with their good badges and where they are, in this order."""
        with self.file.reading() as records:
            return listing.people(records.connection, attendee_ids)

    def count(self, only: listing.Only) -> int:
        """How many people are in ``only``."""
        with self.file.reading() as records:
            return listing.count(records.connection, only)

    def words_of(self, field: str) -> dict[str, str]:
        """The companies, categories or countries ("company", "category", "country") on the list, by key, as they are
        written most often."""
        with self.file.reading() as records:
            return listing.words_of(records.connection, field)

    def last_stamp(self) -> int:
        """The stamp of the newest fact: while it stays the same, nothing has happened."""
        with self.file.reading() as records:
            return records.last_stamp()

    # --- companies

    def delegations(self, only: Sequence[str] | None = None) -> list[listing.Delegation]:
        """The companies of everybody who is not cancelled, by name, with how many people they have and how many came.

        All of them, or ``only`` those with these keys.
        """
        with self.file.reading() as records:
            return listing.delegations(records.connection, only)

    def delegation(self, company: str) -> list[listing.Listed]:
        """The people of a company, however it is written, by name; the cancelled ones last."""
        only = listing.Only(listing.Standing.EVERYBODY, company=company_key(company))
        with self.file.reading() as records:
            found = listing.people(records.connection, listing.ids(records.connection, listing.Order.NAME, only))
        return sorted(found, key=lambda one: not one.attendee.active)

    def usual_of(self, company: str) -> Entry:
        """What most people of a company have in common: its spelling, category, country, sector and sessions."""
        people = [one.attendee for one in self.delegation(company) if one.attendee.active]
        texts = {name: _most_common([getattr(one, name) for one in people]) for name in INHERITED[:-1]}
        counted = Counter(session for one in people for session in one.sessions)
        sessions = tuple(sorted(code for code, count in counted.items() if count > len(people) * _USUAL))
        return Entry(**{**texts, "company": texts["company"] or company}, sessions=sessions)

    # --- who comes on it

    def register(self, entry: Entry) -> Attendee:
        """Add a person who walked in. Raises ``ValueError`` when there is no name."""
        _needs_name(entry)
        with self.file.writing(self.name, self.operator, self.clock) as book:
            fact = book.append(Kind.ATTENDEE_SET, new_id(), entry.body())
            return known(book, fact.subject)

    def correct(self, attendee_id: str, entry: Entry, base: Entry | None = None) -> Correction:
        """Make one person's fields those of ``entry``; only what differs is written.

        ``base`` is what the form showed when it was opened: fields that it left alone keep what another desk made of
        them meanwhile. Without it the form is held to have shown what is on the list now.
        """
        _needs_name(entry)
        with self.file.writing(self.name, self.operator, self.clock) as book:
            now = known(book, attendee_id)
            ours = changes(base or now.entry(), entry)
            after = with_changes(now.entry(), _values(ours))
            different = changes(now.entry(), after)
            overruled = {
                name: (getattr(now, name), getattr(after, name))
                for name in different
                if base is not None and getattr(base, name) != getattr(now, name)
            }
            if different:
                book.append(Kind.ATTENDEE_SET, now.id, different)
            return Correction(known(book, now.id), overruled)

    def set_active(self, attendee_id: str, *, active: bool) -> Attendee:
        """Cancel a person, whose badges then open nothing, or take them on again."""
        self.set_all([attendee_id], {"active": active})
        return self.person(attendee_id)[0]

    def set_all(self, attendee_ids: Sequence[str], values: Mapping[str, Any]) -> int:
        """As ``change_all``; says of how many people that changed anything."""
        return len(self.change_all(attendee_ids, values))

    def change_all(self, attendee_ids: Sequence[str], values: Mapping[str, Any]) -> list[Attendee]:
        """Set the same fields (of ``Entry``, or "active") of several people; those of whom that changed anything, as
        they were before, for ``put_back``.

        "sessions" are added to those that a person has.
        """
        before, said = [], []
        with self.file.writing(self.name, self.operator, self.clock) as book:
            for person in (known(book, one) for one in dict.fromkeys(attendee_ids)):
                wanted = dict(values)
                if "sessions" in wanted:
                    wanted["sessions"] = tuple(dict.fromkeys((*person.sessions, *wanted["sessions"])))
                if different := {name: value for name, value in wanted.items() if getattr(person, name) != value}:
                    before.append(person)
                    said.append((Kind.ATTENDEE_SET, person.id, _body(different)))
            book.append_all(said)
        return before

    def put_back(self, before: Sequence[Attendee], values: Mapping[str, Any]) -> int:
        """Take ``change_all`` back; says of how many people that changed anything.

        What somebody has made of a field since stays.
        """
        said = []
        with self.file.writing(self.name, self.operator, self.clock) as book:
            for was in before:
                now = known(book, was.id)
                old = {
                    name: getattr(was, name)
                    for name in values
                    if name != "sessions" and getattr(now, name) == values[name]
                }
                if "sessions" in values:
                    added = set(values["sessions"]).difference(was.sessions)
                    old["sessions"] = tuple(code for code in now.sessions if code not in added)
                if different := {name: value for name, value in old.items() if getattr(now, name) != value}:
                    said.append((Kind.ATTENDEE_SET, now.id, _body(different)))
            book.append_all(said)
        return len(said)

    # --- who is whom

    def substitute(self, attendee_id: str, newcomer: Entry) -> Substitution:
        """Somebody else came instead: in one step the old badges are revoked and the newcomer has one.

        What ``newcomer`` leaves empty of ``INHERITED`` is taken over. Raises ``CameAlready`` when the person was let in
        themselves, and ``ValueError`` when there is no name.
        """
        _needs_name(newcomer)
        with self.file.writing(self.name, self.operator, self.clock) as book:
            before = known(book, attendee_id)
            if any(presence.entries for presence in book.presences_of(before.id).values()):
                raise CameAlready(before)
            inherited = {name: getattr(before, name) for name in INHERITED if not getattr(newcomer, name)}
            entry = with_changes(newcomer, inherited)
            fact = book.append(Kind.ATTENDEE_SET, new_id(), {**entry.body(), "stands_for": before.id})
            person = known(book, fact.subject)
            issued = issue(book, self.event, [person], Revoked.SUBSTITUTED)[0]
            good = [badge.number for badge in book.badges_of(before.id) if badge.good]
            body = {"why": Revoked.SUBSTITUTED.value, "replaced_by": issued.number}
            book.append_all((Kind.BADGE_REVOKED, number, body) for number in good)
            if before.active:
                book.append(Kind.ATTENDEE_SET, before.id, {"active": False})
            return Substitution(person, before, replace(issued, revoked=good[0] if good else None))

    def merge(self, kept: str, other: str, entry: Entry | None = None) -> Attendee:
        """Two records are one person: ``other`` goes into ``kept``, with its badges, scans and sessions.

        ``entry`` is what the person's record says from then on; without one, what ``kept`` leaves empty is taken from
        ``other``. Raises ``ValueError`` when both are the same record already.
        """
        with self.file.writing(self.name, self.operator, self.clock) as book:
            person, merged = known(book, kept), known(book, other)
            if person.id == merged.id:
                raise ValueError(f"{person.called} is one record already")
            together = entry or united(person, merged)
            _needs_name(together)
            if different := changes(person.entry(), together):
                book.append(Kind.ATTENDEE_SET, person.id, different)
            if merged.active and not person.active:
                book.append(Kind.ATTENDEE_SET, person.id, {"active": True})
            book.append(Kind.ATTENDEE_MERGED, merged.id, {"into": person.id})
            return known(book, person.id)

    def doubles(self) -> list[Double]:
        """The pairs of people who look like one person, without those that were told apart; the surest first."""
        with self.file.reading() as records:
            people = records.attendees()
            apart = listing.told_apart(records.connection)
        return doubles(people, apart)

    def tell_apart(self, one: str, other: str, *, apart: bool = True) -> None:
        """Write down that these two look alike and are two people; or, not ``apart``, that they may be one after all."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            body = {"of": known(book, other).id, "apart": apart}
            book.append(Kind.TOLD_APART, known(book, one).id, body)


def known(records: Records, attendee_id: str) -> Attendee:
    """The person with that id, or with that of a record merged into theirs; raises ``UnknownAttendee``."""
    person = records.attendee(attendee_id)
    if person is None:
        raise UnknownAttendee(attendee_id)
    return person


def united(kept: Entry, other: Entry) -> Entry:
    """What two records of one person say together: the first one's word counts, and the sessions of both."""
    said = {name: getattr(kept, name) or getattr(other, name) for name in FIELDS}
    return Entry(**{**said, "sessions": tuple(dict.fromkeys((*kept.sessions, *other.sessions)))})


def _needs_name(entry: Entry) -> None:
    if not entry.called:
        raise ValueError("a person needs a name")


def _most_common(texts: Sequence[str]) -> str:
    said = Counter(filter(None, texts))
    return said.most_common(1)[0][0] if said else ""


def _values(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a fact's body as an ``Entry`` holds them."""
    return {name: tuple(value) if name == "sessions" else value for name, value in body.items()}


def _body(values: Mapping[str, Any]) -> dict[str, Any]:
    """The other way round."""
    return {name: list(value) if name == "sessions" else value for name, value in values.items()}
