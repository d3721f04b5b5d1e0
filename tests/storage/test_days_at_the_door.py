"""Days at the doors as they may come: desks with wrong clocks, in two files that merge now and then.

Whatever happens, the tables are what a refold makes of the journal, both files agree once they have merged, nobody is
in two rooms that leave each other, and no file lets more people in by itself than there are seats.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin.desk import Desk
from checkin.domain.admission import CAN_BE_OVERRULED, Reason
from checkin.domain.facts import Kind
from checkin.domain.folds import fold
from checkin.domain.presence import Direction
from checkin.domain.questions import Question
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.office import Office
from checkin.storage import EventFile
from tests.storage.test_journal import journal_of, state_of
from tests.worlds import FORUM, MORNING, PEOPLE, Hands, event

HALL = replace(FORUM, code="HALL", leaves_others=True)
ROOM = replace(FORUM, code="ROOM", leaves_others=True, entry=EntryRule.ALWAYS)
SMALL = replace(FORUM, code="SMALL", capacity=2)
BOARD = replace(FORUM, code="BOARD", open_to=OpenTo.LIST, questions=(Question("gift", "Gift handed over?"),))
DAY = Session("DAY", "Arrived", MORNING - timedelta(hours=2), MORNING + timedelta(hours=10), venue=True)
SESSIONS = (FORUM, HALL, ROOM, SMALL, BOARD, DAY)
ROOMS = ("HALL", "ROOM")

deeds = st.tuples(
    st.sampled_from(["scan", "scan", "scan", "out", "late", "undo", "overrule", "answer", "cancel", "merge people"]),
    st.integers(0, 3),  # the desk
    st.integers(0, 3),  # the guest
    st.sampled_from([session.code for session in SESSIONS]),
    st.integers(0, 40),  # minutes late, or which of the last scans
)


@dataclass
class Place:
    """Four desks, two in each of two files; the second and the fourth have a clock that is wrong."""

    desks: list[Desk]
    numbers: list[str]
    people: list[str]

    def do(self, deed: str, at: int, guest: int, session: str, number: int) -> None:
        desk, code = self.desks[at], self.numbers[guest]
        match deed:
            case "scan" | "out":
                desk.scan(code, session, Direction.OUT if deed == "out" else Direction.IN)
            case "late":
                desk.scan(code, session, moment=desk.clock() - timedelta(minutes=number))
            case "cancel":
                desk.set_active(self.people[guest], active=number % 2 == 0)
            case "merge people":
                self._merge(desk, guest)
            case _:
                self._think_again(desk, deed, number)

    def _merge(self, desk: Desk, guest: int) -> None:
        one, other = self.people[guest], self.people[guest - 1]
        if desk.person(one)[0] != desk.person(other)[0]:
            desk.merge(one, other)

    def _think_again(self, desk: Desk, deed: str, number: int) -> None:
        scans = desk.recent()
        scan = scans[number % len(scans)] if scans else None
        if scan is None:
            return
        if deed == "undo":
            desk.undo(scan.id)
        elif deed == "overrule" and scan.reason in CAN_BE_OVERRULED:
            desk.admit_anyway(scan.id, "guest of the host")
        elif deed == "answer" and scan.reason is Reason.QUESTIONS:
            desk.answer(scan.id, {"gift": True})


@contextmanager
def place() -> Iterator[Place]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        clocks = [Hands(MORNING + timedelta(minutes=wrong)) for wrong in (0, -4, 3, -9)]
        about = event()
        one, other = (
            stack.enter_context(EventFile.create(Path(folder) / f"{name}.checkin", about, clock=clocks[0]))
            for name in ("one", "other")
        )
        with one.writing("office", clock=clocks[0]) as book:
            for session in SESSIONS:
                book.append(Kind.SESSION_SET, session.code, session.body())
            book.add_people(PEOPLE)
        issued = Desk(one, "A", clock=clocks[0]).issue()
        Office(other).merge(one)
        files = (one, one, other, other)
        desks = [
            Desk(file, name, clock=clock, also=("DAY",) if name == "B" else ())
            for file, name, clock in zip(files, "ABCD", clocks, strict=True)
        ]
        yield Place(desks, [badge.number for badge in issued], [badge.attendee for badge in issued])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(deeds, min_size=5, max_size=25), st.sets(st.integers(0, 24)))
def test_whatever_happens_the_tables_the_journal_and_both_files_agree(
    day: list[tuple[str, int, int, str, int]], merges: set[int]
) -> None:
    with place() as here:
        one, other = here.desks[0].file, here.desks[2].file
        for turn, deed in enumerate(day):
            for desk in here.desks:
                desk.clock.move(seconds=20)  # type: ignore[attr-defined]
            here.do(*deed)
            if turn in merges:
                Office(one).merge(other)
        for file in (one, other):
            assert state_of(file) == fold(journal_of(file))
        Office(one).merge(other)
        Office(other).merge(one)
        assert state_of(one) == state_of(other) == fold(journal_of(one))
        assert Office(one).check().agrees
        rooms = Counter(who for (code, who), one in state_of(one).presences.items() if one.inside and code in ROOMS)
        assert all(count == 1 for count in rooms.values())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(deeds, min_size=10, max_size=30))
def test_one_file_never_gives_a_seat_away_twice(day: list[tuple[str, int, int, str, int]]) -> None:
    with place() as here:
        for deed, at, guest, _, number in day:
            for desk in here.desks:
                desk.clock.move(seconds=20)  # type: ignore[attr-defined]
            if deed in {"scan", "out", "late", "cancel", "merge people"}:
                here.do(deed, at % 2, guest, "SMALL", number)
            with here.desks[0].file.reading() as records:
                assert records.tally(SMALL).inside <= SMALL.capacity
