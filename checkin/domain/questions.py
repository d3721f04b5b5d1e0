"""Questions that a door asks: "Interpreter needed?", "Gift handed over". The verdict waits until they are answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

LONGEST_ANSWER = 200
"""Characters."""


class Answering(StrEnum):
    """How a question is answered."""

    TICK = "tick"  # yes or no
    CHOICE = "choice"  # one of ``choices``
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a session. ``key`` never changes, so that answers stay when the wording is corrected.

    An optional question is shown, but holds nobody up.
    """

    key: str
    text: str
    answering: Answering = Answering.TICK
    choices: tuple[str, ...] = ()
    optional: bool = False

    def body(self) -> dict[str, Any]:
        """The question as JSON values."""
        return {
            "key": self.key,
            "text": self.text,
            "answering": self.answering.value,
            "choices": list(self.choices),
            "optional": self.optional,
        }

    def takes(self, answer: object) -> bool:
        """Whether ``answer`` is one: True or False, one of the choices, or a text that says something."""
        match self.answering:
            case Answering.TICK:
                return isinstance(answer, bool)
            case Answering.CHOICE:
                return answer in self.choices
            case Answering.TEXT:
                return isinstance(answer, str) and 0 < len(answer.strip()) <= LONGEST_ANSWER


def question_of(body: Mapping[str, Any]) -> Question:
    """The other way round."""
    return Question(
        key=body["key"],
        text=body["text"],
        answering=Answering(body.get("answering", "tick")),
        choices=tuple(body.get("choices", ())),
        optional=bool(body.get("optional", False)),
    )


def open_questions(questions: tuple[Question, ...], answers: Mapping[str, Any]) -> tuple[Question, ...]:
    """The questions that must be answered and are not yet."""
    return tuple(one for one in questions if not one.optional and not one.takes(answers.get(one.key)))
