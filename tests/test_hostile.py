"""Ten thousand things that are no badge: nobody is let in, nothing breaks, and the next guest is."""

from __future__ import annotations

from pathlib import Path

from checkin.domain.token import LENGTH
from tests.hostile import COUNT, hostile
from tests.worlds import FORUM, build


def test_ten_thousand_hostile_codes_open_no_door(tmp_path: Path) -> None:
    world = build(tmp_path / "week.checkin", sessions=[FORUM])
    numbers, ids = list(world.numbers.values()), [person.id for person in world.people.values()]
    texts = hostile(numbers, ids)
    assert len(texts) == COUNT
    assert len(set(texts)) > COUNT // 2
    assert max(map(len, texts)) == 100_000
    let_in = [text[:80] for text in texts if world.desk.scan(text, FORUM.code).admitted]
    assert let_in == []
    tally = world.desk.tally(FORUM.code)
    assert tally is not None
    assert (tally.attended, tally.inside) == (0, 0)
    assert [world.desk.scan(number, FORUM.code).admitted for number in numbers] == [True] * len(numbers)
    with world.file.reading() as records:
        kept = [fact.body["code"] for fact in records.facts() if "code" in fact.body]
    assert len(kept) == COUNT + len(numbers)
    assert [code for code in kept if len(code) == LENGTH][-len(numbers) :] == numbers
    world.file.close()
