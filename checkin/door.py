"""The door: who is let through, who is not, and what is taken back.

    text --> Door.scan --> token.read --> book.look --> admission.decide --> book.append --> Verdict (durable)
                              recovery.recover <--| nobody's |--> once more
                                                            |-- admitted: other rooms left, the day begun, in one transaction

A refusal is a ``Verdict`` too, and a fact. Time is the time of the scan: one that is written down late is decided on
where its guest was then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from checkin.domain import admission, roles, token
from checkin.domain.admission import CAN_BE_OVERRULED, Look, Reason, Verdict
from checkin.domain.attendees import Attendee
from checkin.domain.clock import Clock, millis, moment_of, system_clock
from checkin.domain.doorkeeping import NotAllowed, Told, Undone, UnknownSession, WrongPin
from checkin.domain.facts import Fact, Kind
from checkin.domain.presence import Arrival, Direction, is_pass
from checkin.domain.questions import open_questions
from checkin.domain.recovery import Recovered, recover
from checkin.domain.roles import Role
from checkin.domain.sessions import Session
from checkin.domain.token import Reading, Token
from checkin.registry import Registry, known
from checkin.storage import Book, EventFile, Records, Scan

__all__ = ["REPEATS", "Door", "NotAllowed", "Told", "Undone", "UnknownSession", "WrongPin"]

REPEATS = timedelta(seconds=3)
"""Within this time the same badge at the same door is the same scan once more: a scanner held a little too long."""


class Door(Registry):
    """One desk at the doors of one event. ``others`` are names and keys of other events whose badges it can tell.

    ``also`` are the codes of sessions (the day check-in) into which whoever is let in anywhere is let in at once, and
    ``repeats`` within which time the same badge counts nothing new. ``role`` is who stands at the desk; see ``unlock``.
    """

    def __init__(
        self,
        file: EventFile,
        name: str,
        operator: str = "",
        clock: Clock = system_clock,
        others: Iterable[tuple[str, bytes]] = (),
        *,
        also: Sequence[str] = (),
        repeats: timedelta = timedelta(0),
    ) -> None:
        super().__init__(file, name, operator, clock)
        self._others = tuple(others)
        self.also = tuple(also)
        self.repeats = repeats
        self._last: dict[tuple[str, str, Direction], tuple[datetime, Verdict]] = {}
        self._unlocked = False

    # --- who stands here

    @property
    def role(self) -> Role:
        """Without a PIN on the event everybody is a supervisor."""
        return Role.SUPERVISOR if self._unlocked or not self.event.seal else Role.STAFF

    def unlock(self, pin: str) -> bool:
        """Make the desk a supervisor's until ``lock``; whether ``pin`` is the event's."""
        with self.file.reading() as records:
            self.event = records.event()
        self._unlocked = roles.opens(pin, self.event.seal)
        return self._unlocked

    def lock(self) -> None:
        """The supervisor goes."""
        self._unlocked = False

    @contextmanager
    def supervised(self, pin: str) -> Iterator[None]:
        """Do one thing as the supervisor, who goes again after it; without a ``pin``, as whoever stands here.

        Raises ``WrongPin``.
        """
        if pin and not self.unlock(pin) and self.event.seal:
            raise WrongPin
        try:
            yield
        finally:
            if pin:
                self.lock()

    def set_conditions(self, attendee_id: str, *, blocked: str, days: Sequence[str], alert: str) -> Attendee:
        """Why nobody may let a person in, the only days (ISO) on which they come, and who is to be told when they do.

        Empty for what does not hold. Raises ``NotAllowed`` when staff would block somebody or let them come again.
        """
        with self.file.reading() as records:
            self.event = records.event()
            before = known(records, attendee_id)
        if blocked != before.blocked and self.role is not Role.SUPERVISOR:
            raise NotAllowed(Reason.BLOCKED)
        self.set_all([before.id], {"blocked": blocked, "days": tuple(days), "alert": alert})
        return self.person(before.id)[0]

    # --- scans

    def scan(
        self, text: str, session: str, direction: Direction = Direction.IN, moment: datetime | None = None
    ) -> Verdict:
        """The verdict on a scanned ``text`` at the door of ``session``, durable when this returns.

        ``moment`` is when it was scanned (aware), now unless given. Raises ``UnknownSession``.
        """
        reading = token.read(text, self.event.secret, self._others)
        scanned = (reading.code, session, direction)
        when = moment or self.clock()
        if (before := self._last.get(scanned)) and timedelta(0) <= when - before[0] <= self.repeats:
            return before[1]
        verdict = self._decide(reading, session, direction, moment)
        if self.repeats:
            self._last = {scanned: (when, verdict)}
        return verdict

    def admit(self, attendee_id: str, session: str, direction: Direction = Direction.IN) -> Verdict:
        """The verdict on somebody who was found by name and has no badge at hand. Raises ``UnknownSession``."""
        return self._decide(Reading(Token.FOREIGN, ""), session, direction, attendee_id=attendee_id)

    def admit_anyway(self, refused: str, reason: str) -> Verdict:
        """Overrule the refusal whose scan id is ``refused``, for a ``reason`` that is kept in the journal.

        Only what the door said is overruled: what it says then is a refusal of its own, which may take another role.
        Raises ``LookupError`` when there is no such scan, ``ValueError`` when it is not a refusal of a known person or
        no reason is given, and ``NotAllowed`` when that takes a supervisor.
        """
        with self.file.reading() as records:
            scan = records.scan(refused)
            self.event = records.event()  # a PIN may have been set at another desk
        if scan is None:
            raise LookupError(f"there is no scan {refused!r}")
        if not reason.strip():
            raise ValueError("letting somebody in against the rule needs a reason")
        if scan.reason not in CAN_BE_OVERRULED or scan.attendee is None:
            raise ValueError(f"a scan that was {scan.reason.value} cannot be overruled")
        if not roles.may_overrule(self.role, scan.reason):
            raise NotAllowed(scan.reason)
        return self._decide_again(scan, reason.strip(), scan.overruled | {scan.reason})

    def answer(self, held: str, answers: Mapping[str, Any]) -> Verdict:
        """Let the guest in whom the questions of the scan ``held`` keep waiting: the verdict is that scan's.

        ``answers`` by the questions' keys. Raises ``LookupError`` when there is no such scan, ``ValueError`` when a
        question that must be answered is not, and ``UnknownSession``.
        """
        with self.file.reading() as records:
            scan = records.scan(held)
            session = records.session(scan.session) if scan else None
            if scan is None or session is None or scan.attendee is None:
                raise LookupError(f"there is no scan {held!r} that waits for answers")
            before = records.answers_of(scan.session, scan.attendee.id)
        asked = {question.key: question for question in session.questions}
        said = {key: value for key, value in answers.items() if key in asked and asked[key].takes(value)}
        if missing := open_questions(session.questions, {**before, **said}):
            raise ValueError(f"not answered yet: {missing[0].text}")
        return self._decide_again(scan, scan.override, scan.overruled, said)

    def undo(self, scan: str) -> Undone:
        """Take a scan back: it never let anybody pass, nor leave other rooms, nor in for the day, unless they came anyway.

        Both the scan and the undo stay in the journal.
        """
        with self.file.writing(self.name, self.operator, self.clock) as book:
            found = book.scan(scan)
            if found is None:
                return Undone.NOT_FOUND
            if found.undone:
                return Undone.ALREADY
            if found.reason is not Reason.ADMITTED or found.attendee is None:
                return Undone.NOTHING
            self.event = book.event()
            if not roles.may_undo(self.role, found.moment, found.desk, self.clock(), self.name):
                return Undone.NOT_YOURS
            book.append(Kind.UNDONE, found.subject, {"scan": scan, "session": found.session})
            for fact in _because_of(book, found.attendee.id):
                book.append(Kind.UNDONE, fact.subject, {"scan": fact.id, "session": fact.body["session"]})
        self._last = {}
        return Undone.DONE

    def try_out(
        self, attendee_id: str, session: Session, moment: datetime, direction: Direction = Direction.IN
    ) -> Verdict:
        """What the door of ``session``, which need not be saved yet, would say to a person at ``moment``; writes nothing."""
        with self.file.reading() as records:
            person = known(records, attendee_id)
            look = records.look(Reading(Token.FOREIGN, ""), session.code, person.id, session)
            seen = look or Look(session, attendee=person)
            return admission.decide(Reading(Token.FOREIGN, ""), self._then(records, seen, moment), direction, moment)

    # --- who is to be told

    def alerts(self) -> list[tuple[Attendee, Arrival]]:
        """The people who came today and of whose coming somebody is to be told and was not yet, the first come first."""
        with self.file.reading() as records:
            return records.alerts(self.event.midnight(self.clock()))

    def note_told(self, attendee_id: str, who: str) -> None:
        """Write down that ``who`` was told that this person is here."""
        with self.file.writing(self.name, self.operator, self.clock) as book:
            body = {"who": who, "moment": millis(self.clock())}
            book.append(Kind.ALERT_TOLD, known(book, attendee_id).id, body)

    # --- what was scanned

    def is_number(self, digits: str) -> bool:
        """Whether ``digits`` are a badge's number of this event or of another that this machine knows; asks no file."""
        return token.read(digits, self.event.secret, self._others).token in {Token.GENUINE, Token.OTHER_EVENT}

    def codes(self) -> list[str]:
        """The external codes on the list, and those of records that were merged."""
        with self.file.reading() as records:
            return records.codes()

    def tell(self, text: str) -> Told:
        """What a scanned ``text`` is and whose, without a door; writes nothing."""
        reading = token.read(text, self.event.secret, self._others)
        with self.file.reading() as records:
            person = records.holder(reading)
            meant = self._meant(records, reading) if person is None else None
            if meant is None:
                return Told(reading, person)
            return Told(meant.reading, records.holder(meant.reading), meant.layout)

    def _meant(self, records: Records, reading: Reading) -> Recovered | None:
        """What a code that nobody answers to was before it was rewritten on its way here."""
        if reading.token in {Token.GENUINE, Token.FORGED, Token.OTHER_EVENT}:
            return None
        return recover(reading.code, self.event.secret, records.external_codes, self._others)

    # --- deciding

    def _decide(
        self,
        reading: Reading,
        session: str,
        direction: Direction,
        moment: datetime | None = None,
        *,
        override: str = "",
        overruled: frozenset[Reason] = frozenset(),
        attendee_id: str = "",
        answers: Mapping[str, Any] | None = None,
    ) -> Verdict:
        """The verdict, written down; as of ``moment``, or else of now, which is after all that the file knows."""
        self._last = {}
        with self.file.writing(self.name, self.operator, self.clock) as book:
            look = book.look(reading, session, attendee_id and book.person_of(attendee_id))
            if look is None:
                raise UnknownSession(session, [known.code for known in book.sessions()])
            if look.attendee is None and look.badge is None and (meant := self._meant(book, reading)) is not None:
                reading, look = meant.reading, book.look(meant.reading, session) or look
            if answers and look.attendee:
                book.append(Kind.ANSWERED, look.attendee.id, {"session": session, "answers": dict(answers)})
                look = replace(look, answers={**look.answers, **answers})
            when = moment or self.clock()
            seen = self._then(book, look, when) if moment else self._of_day(look, when)
            verdict = admission.decide(reading, seen, direction, when, override, overruled)
            if moment is None and verdict.admitted and millis(when) <= look.latest:
                # this desk's clock is slow, or another's is fast: who stands here has gone through the other door before
                verdict = replace(verdict, moment=moment_of(look.latest + 1))
            fact = self._write(book, verdict, look)
            if verdict.admitted and verdict.attendee and direction is Direction.IN:
                self._arrive(book, verdict, fact.id)
        return replace(verdict, scan=fact.id, desk=self.name)

    def _decide_again(
        self, scan: Scan, override: str, overruled: frozenset[Reason], answers: Mapping[str, Any] | None = None
    ) -> Verdict:
        """The verdict on a scan that was refused or held: of its moment, unless its guest has gone through a door since."""
        assert scan.attendee is not None
        with self.file.reading() as records:
            since = records.presences_of(scan.attendee.id).values()
        moment = None if any(one.last > millis(scan.moment) for one in since) else scan.moment
        return self._decide(
            token.read(scan.code, self.event.secret, self._others), scan.session, scan.direction, moment,
            override=override, overruled=overruled, attendee_id=scan.attendee.id, answers=answers,
        )  # fmt: skip

    def _of_day(self, look: Look, moment: datetime) -> Look:
        return replace(look, day=self.event.local(moment).date().isoformat())

    def _then(self, records: Records, look: Look, moment: datetime) -> Look:
        """``look`` as of ``moment``: its day, and where the person was then, if they have gone through since."""
        if look.presence and look.attendee and millis(moment) < look.presence.last:
            look = replace(look, presence=records.presence_at(look.attendee.id, look.session.code, moment))
        return self._of_day(look, moment)

    def _write(self, book: Book, verdict: Verdict, look: Look, because: str = "") -> Fact:
        body = verdict.body()
        if because:
            body["because"] = because
        elif verdict.admitted and verdict.direction is Direction.IN and look.session.leaves_others:
            venue = (one.code for one in book.sessions() if one.venue)
            body |= {"leaves": True, "keeps": sorted({*self.also, *venue})}
        return book.append_scan(verdict.attendee.id if verdict.attendee else "", body, look)

    def _arrive(self, book: Book, verdict: Verdict, scan: str) -> None:
        """Let somebody who was let in into the day too, if it would: nobody stands there to be refused."""
        assert verdict.attendee is not None
        reading = Reading(Token.FOREIGN, "")
        for code in self.also:
            look = book.look(reading, code, verdict.attendee.id) if code != verdict.session.code else None
            if look is not None:
                seen = self._then(book, look, verdict.moment)
                day = admission.decide(reading, seen, Direction.IN, verdict.moment)
                if day.admitted:
                    self._write(book, day, look, scan)


def _because_of(book: Book, attendee_id: str) -> list[Fact]:
    """The passes that came with scans which were all taken back: the day stays while another scan of its guest does."""
    journal = [fact for record in book.records_of(attendee_id) for fact in book.facts(record)]
    undone = {fact.body["scan"] for fact in journal if fact.kind is Kind.UNDONE}
    stand = [fact for fact in journal if is_pass(fact) and fact.id not in undone]
    came = any(fact.body["direction"] == Direction.IN and "because" not in fact.body for fact in stand)
    return [
        fact
        for fact in stand
        if fact.body.get("because") in undone and not (came and fact.body["direction"] == Direction.IN)
    ]
