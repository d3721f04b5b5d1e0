"""A keystroke in the search box at 10,000 people: every beginning of what a person types."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from checkin.domain.attendees import Entry
from tests.benchmarks.figures import Figure, quantile, seconds
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


def measure() -> list[Figure]:
    """p95 of a keystroke, and that the three names of the desk's every day are found."""
    with TemporaryDirectory() as folder:
        world = build(Path(folder) / "many.checkin", _crowd(10_000), [FORUM])
        keystrokes = [
            (word[:end], seconds(lambda typed=word[:end]: world.desk.find(typed)))  # type: ignore[misc]
            for _ in range(TYPED)
            for word in WORDS
            for end in range(1, len(word) + 1)
        ]
        found = {
            "garcia": any("García" in match.attendee.name for match in world.desk.find("garcia", 3)),
            "민서": any(match.attendee.hangul.endswith("민서") for match in world.desk.find("민서", 3)),
            "ㄱㅁㅅ": any(match.attendee.hangul == "김민서" for match in world.desk.find("ㄱㅁㅅ", 20)),
        }
        world.file.close()
    times = [taken for _, taken in keystrokes]
    p95 = quantile(times, 0.95)
    slowest = max(keystrokes, key=lambda pair: pair[1])
    return [
        Figure(
            "search at 10,000 people, a keystroke, p95",
            f"{p95 * 1e3:.2f} ms (p50 {quantile(times, 0.5) * 1e3:.2f} ms, slowest {slowest[0]!r})",
            "<= 5 ms",
            p95 <= 0.005,
        ),
        Figure(
            "found by garcia / 민서 / ㄱㅁㅅ",
            " / ".join(str(hit) for hit in found.values()),
            "all",
            all(found.values()),
        ),
    ]
