"""The folded tables: what the facts of the journal come to, kept on the fly.

    a fact later than all others --> fold_later --> the rows that it touches
    facts of another journal ----> refold -------> their subjects, folded again

However a row is reached, it is what ``domain.folds.fold`` of the whole journal would make of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert, select

from checkin.domain import badges as badge_folds
from checkin.domain import presence as door
from checkin.domain.attendees import set_attendee, set_by
from checkin.domain.facts import Fact, Kind
from checkin.domain.folds import BADGE_KINDS, DOOR_KINDS, PEOPLE_KINDS, fold
from checkin.domain.identity import persons
from checkin.domain.meetings import meeting_of
from checkin.domain.presence import Presence
from checkin.storage import rows
from checkin.storage.folded_rows import PRESENCE_COLUMNS, PRESENCES, PRESENCES_ANEW, UPDATE_PRESENCE, FoldedRows
from checkin.storage.tables import (
    aliases,
    answers,
    badges,
    facts,
    meetings,
    presences,
    tellings,
)

_SAID_KINDS = frozenset({Kind.ANSWERED, Kind.ALERT_TOLD})


class DoubleEntry(RuntimeError):
    """The guard against letting one person in twice at once has caught: the transaction must be given up."""


class Folding(FoldedRows):
    """The records of a writing transaction, and how facts change them."""

    # --- a fact that is later than all others

    def fold_later(self, fact: Fact) -> None:
        """Fold ``fact`` on top of what the tables say."""
        match fact.kind:
            case Kind.EVENT_SET:
                self.put_event(fact.subject, [fact])
            case Kind.ATTENDEE_SET:
                before = self.attendee_row(fact.subject)
                if before is not None or not self._is_gone(fact.subject):
                    self.put_attendee(set_attendee(fact.subject, before, fact.body))
            case Kind.SESSION_SET:
                self.put_session(fact.subject, fact.body)
            case kind if kind in BADGE_KINDS:
                self.put_badge(badge_folds.apply(self.badge(fact.subject), fact))
            case Kind.SCANNED if door.is_pass(fact):
                known = self.presences_of(self.person_of(fact.subject))
                latest = max((one.last for one in known.values()), default=0)
                self.fold_pass(fact, known.get(fact.body["session"]), latest)
            case Kind.UNDONE:
                self._refold_doors(self.person_of(fact.subject))
            case Kind.ATTENDEE_DROPPED:
                self.remove_attendee(fact.subject)
            case Kind.ATTENDEE_MERGED:
                self._regroup()
            case Kind.MEETING_SET | Kind.DESIGN_SET | Kind.ANSWERED | Kind.ALERT_TOLD:
                self._refold_subject(_family(fact.kind), fact.subject)
            case _:
                pass

    def fold_pass(self, fact: Fact, before: Presence | None, latest: int) -> None:
        """Fold somebody's pass, which was decided on the presence ``before``, their ``latest`` pass being through any
        door; raises ``DoubleEntry``."""
        if door.moment(fact) <= latest:
            self._refold_doors(self.person_of(fact.subject))
            return
        attendee = before.attendee if before else self.person_of(fact.subject)
        if fact.body.get("leaves"):
            self._leave_others(fact, attendee)
        after = rows.presence_values(door.step(before, fact, attendee))
        if before is None:
            self.connection.exec_driver_sql(PRESENCES, after)
            return
        guard = {
            "of_session": before.session,
            "of_attendee": before.attendee,
            "entries_before": before.entries,
            "last_before": before.last,
        }
        done = self.connection.execute(UPDATE_PRESENCE, {**dict(zip(PRESENCE_COLUMNS, after, strict=True)), **guard})
        if done.rowcount != 1:
            raise DoubleEntry(f"{fact.subject} passed the door of {fact.body['session']} while this scan was decided")

    def _leave_others(self, fact: Fact, attendee_id: str) -> None:
        for one in self.rooms_of(attendee_id):
            if door.leaves(one, fact):
                gone = replace(one, inside=False, last=door.moment(fact))
                self.connection.exec_driver_sql(PRESENCES_ANEW, [rows.presence_values(gone)])

    # --- a subject's journal, folded again

    def refold(self, new: Sequence[Fact]) -> None:
        """Fold the journals of all subjects again that facts from elsewhere, already written down, speak of."""
        merged = any(fact.kind is Kind.ATTENDEE_MERGED for fact in new)
        touched = dict.fromkeys((_family(fact.kind), fact.subject) for fact in new)
        if merged:
            self._regroup()
        for family, subject in touched:
            self._refold_subject(family, subject)

    def _refold_subject(self, family: Kind, subject: str) -> None:
        of_family = [fact for fact in self.facts(subject) if _family(fact.kind) is family]
        match family:
            case Kind.EVENT_SET:
                self.put_event(subject, of_family)
            case Kind.ATTENDEE_SET:
                person = None if self.person_of(subject) != subject else set_by(of_family)
                if person:
                    self.put_attendee(person)
                else:
                    self.remove_attendee(subject)
            case Kind.SESSION_SET:
                merged: dict[str, Any] = {}
                for fact in of_family:
                    merged |= fact.body
                self.put_session(subject, merged)
            case Kind.DESIGN_SET:
                self.put_design(subject, of_family[-1].body["text"])
            case Kind.MEETING_SET:
                self.connection.execute(delete(meetings).where(meetings.c.id == subject))
                self.insert_meetings(filter(None, [meeting_of(of_family)]))
            case Kind.BADGE_ISSUED:
                badge = badge_folds.set_by(of_family)
                if badge:
                    self.put_badge(badge)
            case _ if subject:
                self._refold_passes(family, self.person_of(subject))
            case _:
                pass  # a scan of nobody known

    def _refold_passes(self, family: Kind, attendee_id: str) -> None:
        if family is Kind.ANSWERED:
            self._refold_said_of(attendee_id)
        elif family is Kind.SCANNED:
            self._refold_doors(attendee_id)

    def _refold_said_of(self, attendee_id: str) -> None:
        """What somebody answered at the doors, and whether their coming was told."""
        for table in (answers, tellings):
            self.connection.execute(delete(table).where(table.c.attendee == attendee_id))
        said = (fact for record in self.records_of(attendee_id) for fact in self.facts(record))
        # as of one journal: a record's own facts say nothing of who was merged with whom
        known = fold(replace(fact, subject=attendee_id) for fact in said if fact.kind in _SAID_KINDS)
        self.insert_said(known)

    def _refold_doors(self, attendee_id: str) -> None:
        said = (fact for record in self.records_of(attendee_id) for fact in self.facts(record))
        passes = [fact for fact in said if fact.kind in DOOR_KINDS]
        doors = {fact.body["session"] for fact in passes}
        place = presences.c.session.in_(doors) & (presences.c.attendee == attendee_id)
        self.connection.execute(delete(presences).where(place))
        folded = door.fold(passes, attendee_id)
        if folded:
            self.connection.exec_driver_sql(PRESENCES, [rows.presence_values(one) for one in folded.values()])

    def _regroup(self) -> None:
        """Find out anew who is who, and fold again what belongs to the records that changed hands."""
        merges = select(*facts.c).where(facts.c.kind == Kind.ATTENDEE_MERGED.value).order_by(facts.c.at, facts.c.id)
        now = persons(map(rows.to_fact, self.connection.execute(merges)))
        before = dict(self.connection.execute(select(aliases.c.id, aliases.c.person)).all())
        moved = {one for one in now.keys() | before.keys() if now.get(one) != before.get(one)}
        self.connection.execute(delete(aliases))
        if now:
            self.connection.execute(insert(aliases), [{"id": one, "person": person} for one, person in now.items()])
        concerned = moved | {now[one] for one in moved if one in now} | {before[one] for one in moved if one in before}
        for record in sorted(concerned):
            for table in (presences, answers, tellings):
                self.connection.execute(delete(table).where(table.c.attendee == record))
            self._refold_subject(Kind.ATTENDEE_SET, record)
        for record in sorted(concerned | {one for one, person in now.items() if person in concerned}):
            self._refold_subject(Kind.SCANNED, record)
            self._refold_subject(Kind.ANSWERED, record)
        held = select(badges.c.number).where(badges.c.attendee.in_(concerned))
        for number in self.connection.execute(held).scalars().all():
            self._refold_subject(Kind.BADGE_ISSUED, number)

    def _is_gone(self, attendee_id: str) -> bool:
        """Whether the record was dropped or merged: nothing brings it back."""
        if self.person_of(attendee_id) != attendee_id:
            return True
        dropped = select(facts.c.id).where(facts.c.subject == attendee_id, facts.c.kind == Kind.ATTENDEE_DROPPED.value)
        return self.connection.execute(dropped.limit(1)).first() is not None


def _family(kind: Kind) -> Kind:
    """The first kind of those that fold into the same row."""
    if kind in BADGE_KINDS:
        return Kind.BADGE_ISSUED
    if kind in PEOPLE_KINDS:
        return Kind.ATTENDEE_SET
    if kind in _SAID_KINDS:
        return Kind.ANSWERED
    return Kind.SCANNED if kind is Kind.UNDONE else kind
