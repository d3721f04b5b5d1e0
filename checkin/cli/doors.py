"""At the doors on the command line: scans, what they wait for, and what is taken back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from typing import Any

from checkin import office as offices
from checkin.cli.speaking import DONE, REPORTED, Refused, iso, moment, say
from checkin.desk import Desk, NotAllowed, Undone, UnknownSession, WrongPin
from checkin.domain.admission import Verdict
from checkin.domain.event import Event
from checkin.domain.presence import Direction
from checkin.domain.questions import Answering, Question
from checkin.domain.roles import Role
from checkin.office import Office
from checkin.storage.keyring import machine_keyring

_TICKS = {"yes": True, "no": False, "true": True, "false": False}


def scan(told: argparse.Namespace) -> int:
    """Scan codes from standard input."""
    status = DONE
    direction = Direction.OUT if told.out else Direction.IN
    keyring = machine_keyring()
    with offices.open_event(told.file, keyring=keyring) as file:
        with file.reading() as records:
            event = records.event()
            known = [session.code for session in records.sessions()]
        if told.session not in known:
            raise UnknownSession(told.session, known)
        for code in told.also:
            if code not in known:
                raise UnknownSession(code, known)
        desk = Desk(file, told.desk, others=keyring.others(event), also=told.also)
        scanned = moment(told.at, event) if told.at else None
        for line in sys.stdin:
            if not line.strip():
                continue
            verdict = desk.scan(line, told.session, direction, scanned)
            status = status if verdict.admitted else REPORTED
            _tell(verdict, event, json=told.json)
    return status


def answer(told: argparse.Namespace) -> int:
    """Answer the questions that keep a guest waiting, and say what the door says then."""
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        with file.reading() as records:
            waiting = records.scan(told.scan)
            asking = records.session(waiting.session) if waiting else None
        if asking is None:
            raise Refused(f"there is no scan {told.scan}")
        questions = {question.key: question for question in asking.questions}
        said = dict(_answer(text, questions) for text in told.answers)
        try:
            verdict = desk.answer(told.scan, said)
        except LookupError as error:
            raise Refused(str(error.args[0])) from error
        _tell(verdict, desk.event, json=told.json)
    return DONE if verdict.admitted else REPORTED


def _answer(text: str, questions: Mapping[str, Question]) -> tuple[str, object]:
    key, equals, said = text.partition("=")
    question = questions.get(key.strip())
    if question is None or not equals:
        asked = ", ".join(questions) or "none"
        raise Refused(f"{text} answers no question; write KEY=VALUE, the keys are: {asked}")
    answer: object = said.strip()
    if question.answering is Answering.TICK:
        answer = _TICKS.get(said.strip().lower())
    if not question.takes(answer):
        takes = {Answering.TICK: "yes or no", Answering.CHOICE: ", ".join(question.choices)}
        raise Refused(f"{text} is no answer to {question.text!r}; it takes {takes.get(question.answering, 'a text')}")
    return question.key, answer


def admit(told: argparse.Namespace) -> int:
    """Let somebody in who was refused, for a reason."""
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        try:
            with desk.supervised(told.supervisor):
                verdict = desk.admit_anyway(told.scan, told.reason)
        except LookupError as error:
            raise Refused(str(error.args[0])) from error
        except NotAllowed as error:
            raise Refused(f"{error}; say --supervisor PIN") from error
        except WrongPin as error:
            raise Refused(str(error)) from error
        _tell(verdict, desk.event, json=told.json)
    return DONE if verdict.admitted else REPORTED


def _tell(verdict: Verdict, event: Event, *, json: bool) -> None:
    if json:
        say(_verdict(verdict, event))
    else:
        name = verdict.attendee.called if verdict.attendee else verdict.code
        print(f"{verdict.reason.value}  {name}  {verdict.scan}", flush=True)


def _verdict(verdict: Verdict, event: Event) -> dict[str, Any]:
    person = verdict.attendee
    return {
        "scan": verdict.scan,
        "code": verdict.code,
        "session": verdict.session.code,
        "direction": verdict.direction.value,
        "verdict": verdict.reason.value,
        "attendee": person.id if person else None,
        "name": person.called if person else None,
        "hangul": person.hangul if person else None,
        "company": person.company if person else None,
        "at": iso(verdict.moment, event),
        "desk": verdict.desk,
        "since": iso(verdict.since, event) if verdict.since else None,
        "since_desk": verdict.since_desk or None,
        "replaced_by": verdict.replaced_by or None,
        "event": verdict.event or None,
        "override": verdict.override or None,
        "questions": [question.body() for question in verdict.questions],
        "cautions": [caution.value for caution in verdict.cautions],
        "seats_left": verdict.seats_left,
    }


def undo(told: argparse.Namespace) -> int:
    """Take a scan back."""
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        try:
            with desk.supervised(told.supervisor):
                outcome = desk.undo(told.scan)
        except WrongPin as error:
            raise Refused(str(error)) from error
    words = {
        Undone.DONE: "undone",
        Undone.ALREADY: "was undone before",
        Undone.NOTHING: "was a refusal: there is nothing to undo",
    }
    if outcome is Undone.NOT_FOUND:
        raise Refused(f"there is no scan {told.scan}")
    if outcome is Undone.NOT_YOURS:
        raise Refused("it was scanned at another desk or too long ago; only a supervisor may: say --supervisor PIN")
    print(f"{told.scan} {words[outcome]}")
    return DONE if outcome is Undone.DONE else REPORTED


def pin(told: argparse.Namespace) -> int:
    """Give the event a supervisor's PIN, change it, or take it away; who knows the one in force may."""
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        try:
            with desk.supervised(told.supervisor):
                if desk.role is not Role.SUPERVISOR:
                    raise Refused("the event has a PIN; say --supervisor PIN to change it")
                Office(file, told.desk).set_pin("" if told.pin == "none" else told.pin)
        except WrongPin as error:
            raise Refused(str(error)) from error
    print(f"{told.file}: the supervisor's PIN was " + ("taken away" if told.pin == "none" else "set"))
    return DONE
