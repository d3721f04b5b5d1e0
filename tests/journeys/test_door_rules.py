"""A session's rules from an empty form to the door, by keyboard: set, tried, saved, and what scans then come to."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.domain.admission import Reason
from checkin.domain.attendees import Entry
from checkin.domain.presence import Direction
from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import EntryRule, OpenTo, Session
from checkin.storage import Scan
from checkin.ui.theme import Color
from tests.journeys.screen import Screen, program, screen
from tests.journeys.sight import Box, Sight
from tests.journeys.telling import told
from tests.worlds import FORUM, MORNING, World, build, event

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "openbox")),
    reason="needs Xvfb, xdotool and openbox: bash .ci/setup",
)

TITLE = "Partnership Week"
KOREAN, MEXICAN = "Korean company", "Mexican company"
PEOPLE = [
    Entry(name="Kim Minseo", company="Byeolsol Medical", category=KOREAN, country="KR"),
    Entry(name="Park Jihun", company="Byeolsol Medical", category=KOREAN, country="KR"),
    Entry(name="Choi Yuna", company="Byeolsol Medical", category=KOREAN, country="KR"),
    Entry(name="Ana Pineda", company="Nopal Salud", category=MEXICAN, country="MX"),
    Entry(name="Luis Rojas", company="Nopal Salud", category=MEXICAN, country="MX"),
    Entry(name="Rosa Beltran", company="Lerma", category=MEXICAN, country="MX"),
    Entry(name="Hugo Arce", company="Taxco", category=MEXICAN, country="MX", sessions=("HEALTH",)),
    Entry(name="Sofia Luna", company="Prensa del Valle", category="Press", country="MX"),
]
EARLY = replace(FORUM, starts=MORNING - timedelta(hours=1), ends=MORNING)
HEALTH = Session(
    code="HEALTH",
    name="Health round table",
    starts=MORNING,
    ends=MORNING + timedelta(hours=2),
    room="Salud",
    capacity=4,
    opens_before=20,
    open_to=OpenTo.CATEGORY,
    groups=(KOREAN, MEXICAN),
    entry=EntryRule.ONCE,
    late_after=25,
    leaves_others=True,
    quota=2,
    quotas=(("Nopal Salud", 1),),
    questions=(
        Question("q1", "Gift handed over?"),
        Question("q2", "Which language?", Answering.CHOICE, ("Spanish", "Korean")),
        Question("q3", "Seat wanted?", Answering.TEXT, optional=True),
    ),
)


class Door:
    """The window on a screen, and what its file says."""

    def __init__(self, at: Screen, world: World) -> None:
        self.at, self.world, self.file = at, world, world.file
        self.eyes = Sight(at)

    def session(self) -> Session | None:
        """The session as it was saved."""
        with self.file.reading() as records:
            return records.session(HEALTH.code)

    def scans(self) -> list[Scan]:
        with self.file.reading() as records:
            return list(reversed(records.recent(limit=50)))

    def scan(self, name: str) -> tuple[str, Reason]:
        """The badge of somebody is scanned; at which session, and what the door says."""
        before = len(self.scans())
        self.at.scan(self.world.numbers[name])
        self.at.until(lambda: len(self.scans()) > before, f"the scan of {name}")
        made = self.scans()[before]
        return made.session, made.reason

    def ask(self, name: str, *keys: str) -> None:
        """Somebody is asked, is outside until ``keys`` answer, and comes in then.

        The first key is none of a scanner's: a Tab so soon after a scan would be taken for its end.
        """
        assert self.scan(name) == (HEALTH.code, Reason.QUESTIONS)
        before, held = len(self.scans()), self.world.people[name].id
        self.at.wait_for_window("Before they come in")
        assert held not in self.inside()
        self.at.press(*keys, "Return")
        self.at.until(lambda: held in self.inside(), f"{name} to be let in")
        assert self.scans()[before].reason is Reason.ADMITTED
        self.at.wait_for_window(TITLE)

    def inside(self) -> set[str]:
        """Who is in the room, by the scans."""
        entered: set[str] = set()
        for scan in self.scans():
            if scan.session == HEALTH.code and scan.reason is Reason.ADMITTED and scan.attendee:
                (entered.add if scan.direction is Direction.IN else entered.discard)(scan.attendee.id)
        return entered

    def tried(self, color: Color, what: str) -> None:
        """Wait until the trial beside the form has that colour."""
        form = self.eyes.window()
        self.eyes.wait_for(color, Box(*form.at(0.69, 0.4), *form.at(0.97, 0.85)), what, least=5000)

    def try_person(self, name: str, color: Color) -> None:
        self.at.press("alt+o")
        self.at.type(name)
        self.at.press("Return")
        self.tried(color, f"{name} to be tried")


def test_rules_are_set_tried_and_kept_at_the_door(tmp_path: Path) -> None:
    world = build(tmp_path / "week.checkin", PEOPLE, [EARLY], replace(event(), rehearsal=True))
    path = str(world.file.path)
    with screen(tmp_path) as at, program(at, path, "--language", "en") as running:
        at.wait_for_window(TITLE)
        door = Door(at, world)
        assert door.scan("Kim Minseo") == (EARLY.code, Reason.ADMITTED)
        at.press("ctrl+3")
        at.ask_for("ctrl+n", "Add a session")
        _say_when_and_who(door)
        _say_how_many(door)
        _try_it(door)
        _ask_questions(door)
        at.press("alt+a")
        at.until(door.session, "the session to be saved")
        assert door.session() == HEALTH
        at.wait_for_window(TITLE)
        _let_in_as_the_rules_say(door)
        _invite_only_who_is_listed(door)
        at.press("alt+F4")
        assert running.wait(30) == 0
        assert _said(door, "09:20", "Luis Rojas", "Sofia Luna", "Hugo Arce") == ["not_listed", "not_invited", "full"]
        assert _said(door, "09:30", "Luis Rojas", "Kim Minseo") == ["too_late", "not_listed"], "who was in is not late"
        counts = {line["session"]: line for line in told(at, "headcounts", path).lines}
    assert counts[EARLY.code].items() >= {"attended": 1, "inside": 0}.items(), "coming in left the other room"
    assert counts[HEALTH.code].items() >= {"attended": 5, "inside": 4, "entries": 5}.items()
    world.file.close()


def _said(door: Door, time: str, *names: str) -> list[str]:
    """What the command line says to badges that are scanned at a time of the first morning."""
    codes = "\n".join(door.world.numbers[name] for name in names)
    moment = f"{EARLY.starts:%Y-%m-%d}T{time}"
    scanned = told(door.at, "scan", str(door.file.path), "--session", HEALTH.code, "--at", moment, said=codes)
    return [line["verdict"] for line in scanned.lines]


def _say_when_and_who(door: Door) -> None:
    at = door.at
    at.type(HEALTH.name)
    at.press("Tab", "Tab")
    at.type(HEALTH.room)
    at.press(
        "Tab", "Tab", "Tab", "Tab", "Up", "Tab", "Tab", "Tab"
    )  # it begins when the one before ends; an hour longer
    at.type("20", pause=120)
    at.press("Tab")
    at.type("25", pause=120)
    at.press("alt+h", "Down", "Tab")
    for category in HEALTH.groups:
        at.type(category)
        at.press("Return")


def _say_how_many(door: Door) -> None:
    at = door.at
    at.press("alt+p")
    at.type("4")
    at.press("Tab")
    at.type("2")
    at.press("Tab", "Tab")
    at.type("Nopal Salud")
    at.press("Return")
    at.type("1")
    at.press("Return", "Tab", "Tab", "Tab", "Tab", "Tab", "Up", "Tab", "space")


def _try_it(door: Door) -> None:
    door.try_person("Kim", Color.GREEN_SOFT)
    door.at.press("alt+n", "Down")
    door.tried(Color.AMBER_SOFT, "an hour before the door opens")
    door.at.press("Up")
    door.tried(Color.GREEN_SOFT, "the hour when it is open")
    door.try_person("Sofia", Color.RED_SOFT)


def _ask_questions(door: Door) -> None:
    at = door.at
    tick, choice, text = HEALTH.questions
    at.press("alt+q", "Return")
    at.type(tick.text)
    at.press("shift+Tab", "Return")
    at.type(choice.text)
    at.press("Tab", "Down", "Tab")
    for answer in choice.choices:
        at.type(answer)
        at.press("Return")
    at.press("shift+Tab", "shift+Tab", "shift+Tab", "Return")
    at.type(text.text)
    at.press("Tab", "Down", "Down", "Tab", "space")
    door.try_person("Kim", Color.AMBER_SOFT)


def _let_in_as_the_rules_say(door: Door) -> None:
    at = door.at
    at.press("ctrl+1", "F2", "h", "Return")
    door.ask("Kim Minseo", "space", "Tab", "2")
    door.ask("Park Jihun", "space", "Tab", "1")
    assert door.scan("Choi Yuna") == (HEALTH.code, Reason.QUOTA)
    door.ask("Ana Pineda", "space", "space", "Tab", "1", "Tab", "a", "i", "s", "l", "e")
    assert door.scan("Luis Rojas") == (HEALTH.code, Reason.QUOTA)
    door.ask("Rosa Beltran", "space", "Tab", "1")
    assert door.scan("Hugo Arce") == (HEALTH.code, Reason.FULL)
    at.press("F3")
    assert door.scan("Kim Minseo") == (HEALTH.code, Reason.ADMITTED)
    at.press("F3")
    assert door.scan("Sofia Luna") == (HEALTH.code, Reason.NOT_INVITED)
    assert door.scan("Kim Minseo") == (HEALTH.code, Reason.ALREADY_IN), "one entry each"
    with door.file.reading() as records:
        answers = records.answers_of(HEALTH.code, door.world.people["Kim Minseo"].id)
        assert answers == {"q1": True, "q2": "Korean"}
        answers = records.answers_of(HEALTH.code, door.world.people["Ana Pineda"].id)
        assert answers == {"q1": False, "q2": "Spanish", "q3": "aisle"}


def _invite_only_who_is_listed(door: Door) -> None:
    at = door.at
    at.press("ctrl+3")
    at.ask_for("F2", "Edit session")
    at.press("alt+h", "Tab", "Tab", "Tab", "space", "alt+s")
    at.until(lambda: door.session() == replace(HEALTH, named_only=True), "the narrower rule to be saved")
    at.wait_for_window(TITLE)
    at.press("ctrl+1")
    assert door.scan("Luis Rojas") == (HEALTH.code, Reason.NOT_LISTED)
    assert door.scan("Sofia Luna") == (HEALTH.code, Reason.NOT_INVITED)
    door.ask("Hugo Arce", "space", "Tab", "1")
