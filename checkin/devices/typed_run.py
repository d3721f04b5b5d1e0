"""What was typed in one rhythm: held back until it is known whose it is, and whether hands can have typed it.

keys, composed text --hold--> TypedRun --looks_scanned, is_code--> a scan, or events that are given back in order
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from checkin.devices.keystrokes import DIGITS
from checkin.devices.rhythm import PACE, ROLLED, SHORTEST, STALL, SUFFIX, SURE
from checkin.domain.hangul import letters
from checkin.domain.keyboards import composed
from checkin.domain.layouts import LONGEST
from checkin.domain.token import LENGTH


def _is_prose(text: str) -> bool:
    """Whether people write so: a sentence, a name, an e-mail address."""
    return " " in text or "@" in text or all(char.isalpha() or char in "-'’." for char in text)


class TypedRun:
    """Events that came in one rhythm, each with the object that it was for. ``begun`` in milliseconds.

    ``shown`` is what an input method was composing in the field when the run began: the run's text begins with it.
    ``alone``: nobody had been typing before it.
    """

    def __init__(self, shown: str = "", *, alone: bool = False) -> None:
        self.events: list[tuple[QObject, QEvent]] = []
        self.shown, self.alone = shown, alone
        self.digits = ""
        self.mixed = False  # other characters came in the same rhythm: not a number of digits only
        self.strokes = 0
        self.begun = self.last = 0
        self.composed = False  # by an input method, whose events carry no time and come when they can
        self.open = ""  # what an input method is composing now
        self._typed = ""

    def hold_key(self, window: QObject, event: QKeyEvent, now: int) -> None:
        """Hold a key that types a character."""
        self._time(now)
        self.strokes += 1
        self._typed += event.text()
        self.events.append((window, event.clone()))

    def hold_release(self, window: QObject, event: QKeyEvent) -> bool:
        """Hold the release of a key whose press is held; whether it is."""
        key = event.key()
        if not any(isinstance(held, QKeyEvent) and held.key() == key for _, held in self.events):
            return False
        self.events.append((window, event.clone()))
        return True

    def hold_composed(self, field: QObject, event: QInputMethodEvent, before: str, now: int) -> None:
        """Hold what an input method composes in ``field``, where it showed ``before`` until now.

        A key changes what is being composed; what only commits it came with another key. So a sentence that somebody
        dictates or picks is one stroke, however long.
        """
        self._time(now)
        self.composed = True
        commit = event.commitString()
        if event.preeditString() or (commit and not before and not self._composing()):
            self.strokes += 1
        self._typed += commit
        self.open = event.preeditString()
        if self.open or (commit and letters(self._typed) != letters(self.shown)):
            self.mixed = True
        self.events.append((field, event.clone()))

    def _composing(self) -> bool:
        """Whether the last that an input method did was to take away what it had been composing."""
        last = self.events[-1][1] if self.events else None
        return isinstance(last, QInputMethodEvent) and not last.commitString()

    def _time(self, now: int) -> None:
        self.begun, self.last = self.begun if self.events else now, now

    # --- whose it is

    @property
    def text(self) -> str:
        """Its characters without those that somebody was composing before, of which an input method mixes the last
        syllable with what follows."""
        typed = self._typed + self.open
        mine, apart = letters(self.shown), letters(typed)
        return composed(apart[len(mine) :]) if mine and apart.startswith(mine) else typed

    @property
    def looks_scanned(self) -> bool:
        """Digits only, and not one that is held down."""
        return not self.mixed and len(set(self.digits)) > 1

    def patience(self, gap: int, *, letters_too: bool) -> int:
        """How long the next key of this run may take, in milliseconds; at least ``gap`` where it is digits only.

        ``letters_too``: those of a code are waited for like those of a number.
        """
        if not self.mixed:
            if len(self.digits) >= LENGTH:
                return max(SUFFIX, gap)
            return max(STALL, gap) if len(self.digits) >= SHORTEST and self.looks_scanned else gap
        begun = self._paced if self.strokes > 1 else self.alone
        if self.composed or not letters_too or begun:
            return max(STALL, gap) if letters_too and self.strokes >= SURE else gap
        return PACE

    @property
    def _paced(self) -> bool:
        return self.last - self.begun <= PACE * (self.strokes - 1)

    def is_code(self, known: Callable[[str], bool], *, writing: bool) -> bool:
        """Whether Enter after this makes it a scanned code with letters.

        ``writing`` says that the focus is on a text: what people write there, some program can be typing for them as
        fast as a scanner, so a name, a sentence or an address is only a code if it is ``known``.
        """
        text = self.text.strip()
        if not self.mixed or min(self.strokes, len(text)) < SHORTEST or len(text) > LONGEST:
            return False
        if writing and _is_prose(text):
            return known(text)
        return any(map(str.isdigit, text)) or (self.strokes >= SURE and self._paced) or known(text)

    def scanners_keys(self) -> set[int]:
        """The keys that were a scanner's when its digits are a number: all, but for letters typed meanwhile."""
        lettered = self.strokes - len(self.digits) > ROLLED
        return {held.key() for held in self._keys() if lettered or held.text() in DIGITS}

    def drop(self, down: set[int], keys: set[int] | None = None) -> set[int]:
        """Forget the ``keys``, all unless given. Of them and of those that were ``down``: which still wait for their
        release."""
        waiting = set(down)
        for held in self._keys():
            if keys is None or held.key() in keys:
                (waiting.add if held.type() == QEvent.Type.KeyPress else waiting.discard)(held.key())
        self.events = [
            (receiver, held)
            for receiver, held in self.events
            if not isinstance(held, QKeyEvent) or (keys is not None and held.key() not in keys)
        ]
        return waiting

    def _keys(self) -> list[QKeyEvent]:
        return [held for _, held in self.events if isinstance(held, QKeyEvent)]
