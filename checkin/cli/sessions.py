"""Planning a session on the command line: every rule of its door is an option."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from checkin import office as offices
from checkin.cli.speaking import DONE, Refused, iso, moment, say
from checkin.domain.event import Event
from checkin.domain.questions import Answering, Question
from checkin.domain.sessions import EntryRule, Session
from checkin.domain.words import company_key, fold
from checkin.office import Office

_A_TEXT = "..."
_NONE = "none"
_AS_SAID = (
    "name",
    "room",
    "capacity",
    "opens_before",
    "named_only",
    "soft",
    "late_after",
    "leaves_others",
    "venue",
    "quota",
)
"""Options that are a field as they stand."""
_NEEDED = ("name", "start", "end")


def session(told: argparse.Namespace) -> int:
    """Add a session, or change what is given of the one with that code; what is not given stays."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        before = _known(told.code.strip(), office.sessions())
        changes = _given(told, office.event, before)
        kept = office.set_session(replace(before, **changes) if before else _new(told, changes)) if changes else before
        if kept is None:
            raise Refused(_needs(told))
        if told.json:
            say(_session(kept, office.event))
        else:
            print(f"{kept.code}: {kept.name}, {iso(kept.starts, office.event)} to {iso(kept.ends, office.event)}")
    return DONE


def _known(code: str, sessions: Iterable[Session]) -> Session | None:
    """The session with ``code``, if there is one; one that was taken off the plan is none."""
    alike = [one for one in sessions if fold(one.code) == fold(code)]
    found = next((one for one in alike if one.code == code), None)
    if alike and found is None:
        raise Refused(f"there is a session {alike[0].code} already; lists would not tell {code} from it")
    return found


def _new(told: argparse.Namespace, changes: dict[str, Any]) -> Session:
    if any(getattr(told, name) is None for name in _NEEDED):
        raise Refused(_needs(told))
    return Session(code=told.code.strip(), **changes)


def _needs(told: argparse.Namespace) -> str:
    missing = [f"--{name}" for name in _NEEDED if getattr(told, name) is None]
    said = f"{', '.join(missing[:-1])} and {missing[-1]}" if missing[1:] else missing[0]
    return f"there is no session {told.code.strip()} yet, and a new one needs {said}"


def _given(told: argparse.Namespace, event: Event, before: Session | None) -> dict[str, Any]:
    """The fields that the options say, with their values."""
    given = {name: value for name in _AS_SAID if (value := getattr(told, name)) is not None}
    for option, name in ("start", "starts"), ("end", "ends"):
        if (text := getattr(told, option)) is not None:
            given[name] = moment(text, event)
    if told.open_to is not None:
        given["open_to"], given["groups"] = offices.parse_open_to(told.open_to)
    if told.entry is not None:
        given["entry"] = EntryRule(told.entry.replace("-", "_"))
    if told.quota_of:
        given["quotas"] = _quotas(before.quotas if before else (), told.quota_of)
    if told.ask:
        given["questions"] = _questions(before.questions if before else (), told.ask)
    return given


def _session(session: Session, event: Event) -> dict[str, Any]:
    times = {"starts": iso(session.starts, event), "ends": iso(session.ends, event)}
    return {"session": session.code, **session.body(), **times}


def _quotas(before: tuple[tuple[str, int], ...], said: list[str]) -> tuple[tuple[str, int], ...]:
    """The seats of single companies, ``before`` with what is ``said`` of some."""
    quotas = {company_key(company): (company, seats) for company, seats in before}
    for text in said:
        company, _, seats = text.rpartition("=")
        key, number = company_key(company), seats.strip().lower()
        if number == _NONE and not company:
            quotas.clear()
        elif number == _NONE and key in quotas:
            del quotas[key]
        elif number == _NONE:
            raise Refused(f"{company.strip()} has no seats of its own")
        elif not key or not number.isdecimal():
            raise Refused(f"--quota-of {text} says not how many seats; write COMPANY=N")
        else:
            quotas[key] = (company.strip(), int(number))
    return tuple(quotas.values())


def _questions(before: tuple[Question, ...], asked: list[str]) -> tuple[Question, ...]:
    """What the door asks, ``before`` with what is ``asked`` beside it or in its place."""
    questions = {question.key: question for question in before}
    new: set[str] = set()
    for text in asked:
        key, colon, words = text.partition(":")
        if (words if colon else key).strip().lower() != _NONE:
            question = _question(text)
            if question.key in new:
                raise Refused("two questions have the same key; answers could not be told apart")
            new.add(question.key)
            questions[question.key] = question
        elif not colon:
            questions.clear()
        elif questions.pop(key.strip().removesuffix("?").strip(), None) is None:
            raise Refused(f"the door asks no question {key.strip()}; the keys are: {', '.join(questions) or _NONE}")
    return tuple(questions.values())


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
