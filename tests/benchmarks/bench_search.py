"""A keystroke in the search box at 10,000 and at 100,000 people, and how many misspelt names still find their people.

A keystroke is every beginning of what a person types. The misspellings are those of ``misspelling``, among as many different
people as a real list has (``crowd``); found means among the first three.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from checkin.desk import Desk
from checkin.domain.attendees import Entry
from checkin.domain.words import plain
from tests.benchmarks.crowd import crowd
from tests.benchmarks.figures import Figure, quantile, seconds
from tests.benchmarks.misspelling import Misspelt, is_meant, misspellings
from tests.worlds import FORUM, build

GIVEN = [
    "José",
    "María",
    "Luis",
    "Guadalupe",
    "Fernanda",
    "Alejandro",
    "Sofía",
    "Diego",
    "Valeria",
    "Ximena",
    "Raúl",
    "Íñigo",
]
SURNAMES = [
    "García",
    "Hernández",
    "Martínez",
    "López",
    "González",
    "Núñez",
    "Ramírez",
    "Peña",
    "Ibáñez",
    "Villaseñor",
    "Zúñiga",
    "Ávila",
]
FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍"
SYLLABLES = "민서준지훈하은수현우진영도윤아채원예시유경호재성태규"
WORDS = (
    "garcia",
    "García",
    "hernandez lop",
    "jose gar",
    "민서",
    "김민서",
    "ㄱㅁㅅ",
    "김ㅁ",
    "ximena zun",
    "company 12",
    "g",
    "김",
)
TYPED = 12
ASKED = 2000
SPELT = 150


def _crowd(size: int) -> list[Entry]:
    chance = random.Random(7)
    people = [Entry(name="Kim Minseo", hangul="김민서", company="Hanbit"), Entry(name="Ana García", company="Nopal")]
    while len(people) < size:
        company = f"Company {chance.randrange(900)}"
        if chance.random() < 0.4:
            hangul = chance.choice(FAMILIES) + "".join(chance.choices(SYLLABLES, k=2))
            people.append(Entry(name=f"Person {len(people)}", hangul=hangul, company=company))
        else:
            name = " ".join([chance.choice(GIVEN), *chance.choices(SURNAMES, k=2)])
            people.append(Entry(name=name, company=company, email=f"p{len(people)}@example.mx"))
    return people


def _keystrokes(desk: Desk, words: Sequence[str]) -> list[tuple[str, float]]:
    return [
        (word[:end], seconds(lambda typed=word[:end]: desk.find(typed)))  # type: ignore[misc]
        for word in words
        for end in range(1, len(word) + 1)
    ]


def _speed(name: str, keystrokes: Sequence[tuple[str, float]], most: float) -> Figure:
    times = [taken for _, taken in keystrokes]
    p95 = quantile(times, 0.95)
    slowest, longest = max(keystrokes, key=lambda pair: pair[1])
    return Figure(
        name,
        f"{p95 * 1e3:.2f} ms (p50 {quantile(times, 0.5) * 1e3:.2f} ms, slowest {slowest!r} {longest * 1e3:.1f} ms)",
        f"<= {most * 1e3:.0f} ms",
        p95 <= most,
    )


def _is_first(desk: Desk, one: Misspelt, among: int = 3) -> bool:
    return any(is_meant(match.attendee, one.name) for match in desk.find(one.typed)[:among])


def _recall(desk: Desk, set_of: Sequence[Misspelt]) -> list[Figure]:
    found = Counter(one.rule for one in set_of if _is_first(desk, one))
    asked = Counter(one.rule for one in set_of)
    share = found.total() / asked.total()
    worst = sorted(asked, key=lambda rule: found[rule] / asked[rule])
    by_rule = ", ".join(f"{rule} {found[rule] / asked[rule]:.1%}" for rule in worst[:3])
    return [
        Figure(
            f"{len(set_of)} misspellings, found in the first 3 of 10,000",
            f"{share:.2%} (least: {by_rule})",
            ">= 97%",
            share >= 0.97,
        )
    ]


def _exact_first(desk: Desk, people: Sequence[Entry]) -> Figure:
    """Whoever types a name as it is on the list sees people who are called so first, before all who are called alike."""
    chance = random.Random(5)
    asked = [chance.choice(people) for _ in range(ASKED)]
    right = 0
    for person in asked:
        exact = [_is_called_exactly(match.attendee, person) for match in desk.find(person.called)]
        right += exact[:1] == [True] and exact == sorted(exact, reverse=True)
    return Figure(
        f"{ASKED} exact names stand before all that are alike", f"{right / len(asked):.2%}", "100%", right == len(asked)
    )


def _is_called_exactly(found: Entry, person: Entry) -> bool:
    return set(plain(person.called).split()) <= set(plain(f"{found.name} {found.hangul}").split())


def measure() -> list[Figure]:
    """p95 of a keystroke, recall, and that the three names of the desk's every day are found."""
    figures = []
    with TemporaryDirectory() as folder:
        world = build(Path(folder) / "many.checkin", _crowd(10_000), [FORUM])
        keystrokes = [pair for _ in range(TYPED) for pair in _keystrokes(world.desk, WORDS)]
        found = {
            "garcia": any("García" in match.attendee.name for match in world.desk.find("garcia", 3)),
            "민서": any(match.attendee.hangul.endswith("민서") for match in world.desk.find("민서", 3)),
            "ㄱㅁㅅ": any(match.attendee.hangul == "김민서" for match in world.desk.find("ㄱㅁㅅ", 20)),
        }
        world.file.close()
        figures.append(_speed("search at 10,000 people, a keystroke, p95", keystrokes, 0.005))
        figures.append(
            Figure(
                "found by garcia / 민서 / ㄱㅁㅅ",
                " / ".join(str(hit) for hit in found.values()),
                "all",
                all(found.values()),
            )
        )
        people = crowd(10_000)
        world = build(Path(folder) / "misspelt.checkin", people, [FORUM])
        wrong = misspellings(people, ASKED)
        figures += _recall(world.desk, wrong)
        figures.append(_exact_first(world.desk, people))
        typed = [one.typed for one in wrong[:SPELT]]
        figures.append(_speed("misspelt, at 10,000 people, p95", _keystrokes(world.desk, typed), 0.005))
        world.file.close()
        world = build(Path(folder) / "most.checkin", crowd(100_000), [FORUM])
        figures.append(_speed("search at 100,000 people, p95", _keystrokes(world.desk, WORDS * TYPED), 0.02))
        figures.append(_speed("misspelt, at 100,000 people, p95", _keystrokes(world.desk, typed), 0.02))
        world.file.close()
    return figures
