"""The beginning of a scan that stuttered: characters that were given back too early, until the rest of it arrives.

run given back --remember--> Beginning --of_number, of_code: the rest proves it--> Writing.restore: the field as it was
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

from checkin.devices.keystrokes import DIGITS
from checkin.devices.rhythm import JOIN, ROLLED
from checkin.devices.typed_run import TypedRun
from checkin.domain.token import LENGTH

_KEPT = 60
"""Pieces: as many as a code has characters."""
_Query = Qt.InputMethodQuery


@dataclass(frozen=True, slots=True)
class Writing:
    """A ``field`` as somebody left it: the text around the cursor, the cursor, and where the selection begins."""

    field: QObject
    text: str
    cursor: int
    anchor: int

    def restore(self) -> None:
        """Let the field be like this again, if it still has the focus."""
        now = writing()
        if now is None or now == self or now.field is not self.field:
            return
        whole, selected = QInputMethodEvent("", []), QInputMethodEvent.AttributeType.Selection
        whole.setCommitString(self.text, -now.cursor, len(now.text))
        places = QInputMethodEvent.Attribute(selected, self.anchor, self.cursor - self.anchor, None)
        for event in whole, QInputMethodEvent("", [places]):
            QCoreApplication.sendEvent(self.field, event)


def writing() -> Writing | None:
    """The field that has the focus; None where nobody writes."""
    field, ask = QGuiApplication.focusObject(), QGuiApplication.inputMethod().queryFocusObject
    text = ask(_Query.ImSurroundingText, None)
    if not isinstance(text, str):
        return None
    cursor, anchor = (int(ask(of, None) or 0) for of in (_Query.ImCursorPosition, _Query.ImAnchorPosition))
    return Writing(field, text, cursor, anchor)


@dataclass(frozen=True, slots=True)
class Piece:
    """What was typed from one pause on, and how the field was before it."""

    text: str
    before: Writing | None


class Beginning:
    """What was given back for want of rhythm. It is only a scan's beginning if what comes next proves it."""

    def __init__(self) -> None:
        self._typed: list[tuple[str, Writing | None]] = []
        self._last = -JOIN

    def forget(self) -> None:
        """Something else came in between."""
        self._typed = []

    def remember(self, run: TypedRun) -> None:
        """``run`` is about to be given back."""
        before = self._typed[-_KEPT:] if self._joins(run) else []
        self._typed, self._last = [*before, (run.text, writing())], run.last

    def of_number(self, run: TypedRun) -> Piece | None:
        """The digits that make a whole number of ``run``."""
        if run.mixed:
            return None
        return self._piece(run, lambda begun: len(begun + run.digits) == LENGTH and DIGITS.issuperset(begun))

    def of_code(self, run: TypedRun, known: Callable[[str], bool]) -> Piece | None:
        """The characters that make a ``known`` code of ``run``, which is longer than hands roll."""
        rest = run.text.strip()
        if not self._typed or run.strokes <= ROLLED or known(rest):
            return None
        return self._piece(run, lambda begun: known(begun + rest))

    def _piece(self, run: TypedRun, proves: Callable[[str], bool]) -> Piece | None:
        if not self._typed or not self._joins(run):
            return None
        pieces = (
            Piece("".join(text for text, _ in self._typed[place:]), before)
            for place, (_, before) in enumerate(self._typed)
        )
        return next((piece for piece in pieces if proves(piece.text)), None)

    def _joins(self, run: TypedRun) -> bool:
        return run.begun - self._last <= JOIN
