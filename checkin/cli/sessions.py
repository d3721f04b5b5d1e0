"""Planning a session on the command line: every rule of its door is an option."""

from __future__ import annotations

import argparse

from checkin import office as offices
from checkin.cli.speaking import DONE, Refused, iso, moment
from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import EntryRule, Session
from checkin.office import Office

_A_TEXT = "..."


def session(told: argparse.Namespace) -> int:
    """Add a session, or change the one with that code."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        open_to, groups = offices.parse_open_to(told.open_to)
        kept = office.set_session(
            Session(
                code=told.code.strip(),
                name=told.name,
                starts=moment(told.start, office.event),
                ends=moment(told.end, office.event),
                room=told.room,
                capacity=told.capacity,
                opens_before=told.opens_before,
                open_to=open_to,
                groups=groups,
                named_only=told.named_only,
                entry=EntryRule(told.entry.replace("-", "_")),
                soft=told.soft,
                late_after=told.late_after,
                leaves_others=told.leaves_others,
                quota=told.quota,
                quotas=tuple(map(_quota, told.quota_of)),
                questions=_questions(told.ask),
            )
        )
        print(f"{kept.code}: {kept.name}, {iso(kept.starts, office.event)} to {iso(kept.ends, office.event)}")
    return DONE


def _quota(text: str) -> tuple[str, int]:
    company, _, seats = text.rpartition("=")
    if not company.strip() or not seats.strip().isdecimal():
        raise Refused(f"--quota-of {text} says not how many seats; write COMPANY=N")
    return company.strip(), int(seats)


def _questions(asked: list[str]) -> tuple[Question, ...]:
    questions = tuple(map(_question, asked))
    if len({question.key for question in questions}) < len(questions):
        raise Refused("two questions have the same key; answers could not be told apart")
    return questions


def _question(text: str) -> Question:
    key, colon, rest = text.partition(":")
    optional = key.endswith("?")
    words, equals, answers = rest.partition("=")
    choices = tuple(choice.strip() for choice in answers.split("|") if choice.strip())
    key = key.removesuffix("?").strip()
    if not (colon and key and words.strip() and bool(equals) == bool(choices)) or "=" in key:
        raise Refused(f"--ask {text} is no question; write KEY:TEXT, KEY:TEXT=A|B or KEY:TEXT=...")
    if not equals:
        return Question(key, words.strip(), Answering.TICK, optional=optional)
    if answers.strip() == _A_TEXT:
        return Question(key, words.strip(), Answering.TEXT, optional=optional)
    if len(choices) == 1:
        raise Refused(f"--ask {text} leaves no choice; write KEY:TEXT=A|B")
    return Question(key, words.strip(), Answering.CHOICE, choices, optional)
