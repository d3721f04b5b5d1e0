"""A scanner that types: told from a person by its rhythm, wherever the focus is.

    window --key press--> KeyboardWedge: a digit? hold it back
                            |-- 34 digits in one rhythm that prove themselves ------> scanned(text); keys swallowed
                            |-- any other run, Enter or Tab in the same rhythm -----> scanned(text); keys swallowed
                            `-- the rhythm breaks (some 35 ms) or anything else ----> keys given back, in order

A scan that stutters is still one: a run that only a scanner can have begun is waited for longer, and digits that were
given back too early are taken out again when the rest of the number arrives. So is one whose trigger was pulled twice:
in a run longer than a number the last 34 digits are the number if they prove themselves, and two runs, each with its
own Enter, are one number if together they do.

Only digits are held, so a person who types a name notices nothing, and one who types a telephone number sees each digit
35 ms late. A person's Enter stays theirs: it is only taken when it ends a run that no hand can type. Codes with letters
are not for this path: a scanner types them into the box that has the focus.

The filter sits on the window that has the focus, not on the application: there, keys pass before any widget, popup or
shortcut-less button sees them, and none of the thousands of paint and layout events of a page comes through Python.
Some input methods (IBus with Hangul) take every key, and what they do not want they send to the widget in focus past the
window, without a time: for these the filter sits on that widget as well.
A test types with ``QTest.keyClick(widget.window().windowHandle(), ...)``; those sent straight to a widget pass it by.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from checkin.domain.token import LENGTH

GAP = 35
"""Milliseconds: the longest pause between two keys of one scan. Scanners take 1-20; the fastest hands roll two keys in
30, but not six in a row."""
SHORTEST = 6
"""Digits of a run that counts as a scan when Enter or Tab follows in rhythm."""
SUFFIX = 100
"""Milliseconds after a complete number in which Enter, Tab or line feed belong to it."""
STALL = 400
"""Milliseconds: the longest pause within a scan when the computer, the cable or the radio stutters. Only a run of
``SHORTEST`` digits earns it, because no hand has typed those."""
REPEAT = 12
"""Milliseconds: no keyboard repeats a key that is held down as fast as this. Qt on X11 calls a key repeated that was let
go and pressed again within one tick of the clock, which is how a scanner types "22"."""
JOIN = 2000
"""Milliseconds after which the rest of a number is still joined to its beginning, which was given back: together they
are exactly as long as a badge's number, and the rest ends in rhythm."""
AGAIN = 1000
"""Milliseconds in which the same number read again is the same scan: a trigger pulled twice, a badge left lying."""

_END = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_POINTING = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel, QEvent.Type.Close}


class KeyboardWedge(QObject):
    """Listens to the window in front from the moment it is made. ``scanned`` carries the digits of one scan.

    ``clock`` gives milliseconds, for events without a time stamp of their own. ``gap`` as ``GAP``: a slower scanner,
    over a radio for instance, needs a longer one. While ``paused`` every key passes (a field that is to be scanned
    into, for instance an external code). ``genuine`` says of 34 digits whether they are a badge's number; it is asked in
    the midst of a scan and must not wait for anything.
    """

    scanned = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        clock: Callable[[], int] | None = None,
        gap: int = GAP,
        genuine: Callable[[str], bool] = lambda digits: True,
    ) -> None:
        super().__init__(parent)
        self.paused = False
        self._genuine = genuine
        self._gap = gap
        self._own_clock = QElapsedTimer()
        self._own_clock.start()
        self._clock = clock or self._own_clock.elapsed
        self._window: QWindow | None = None
        self._focus: QObject | None = None
        self._held: list[QKeyEvent] = []
        self._digits = ""
        self._mixed = False  # other letters came in the same rhythm: not a number of digits only
        self._lettered = -AGAIN  # when a letter was typed last
        self._loose = ("", -JOIN)  # digits given back for want of rhythm, and when the last of them was pressed
        self._complete = False  # this run has already been a scan: what follows in rhythm is its tail
        self._last = -AGAIN  # when a key of the run, or a letter, was pressed last
        self._down: set[int] = set()  # keys whose press was swallowed: so must be their release
        self._before = ("", -AGAIN)  # the last scan, and when
        self._giving_back = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pause)
        self._grace = QTimer(self, singleShot=True, interval=0)
        self._grace.timeout.connect(self._break)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        app.focusObjectChanged.connect(self._watch_focus)
        self._watch(app.focusWindow())
        self._watch_focus(app.focusObject())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether ``event`` is kept from the window."""
        if self._giving_back or self.paused:
            return False
        kind = event.type()
        if watched is not self._window:
            return self._past_the_window(event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._release(event)
        if kind in _POINTING:
            self._loose = ("", -JOIN)
            self._give_back()  # what was typed before a click belongs where the focus was
        return False

    def _watch(self, window: QWindow | None) -> None:
        self._loose = ("", -JOIN)
        self._give_back()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _watch_focus(self, focus: QObject | None) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus if focus is not self._window else None
        if self._focus is not None:
            self._focus.installEventFilter(self)

    def _past_the_window(self, event: QEvent) -> bool:
        """Whether a key that an input method sent on is kept from its widget; all others were seen at the window."""
        if isinstance(event, QInputMethodEvent) and (event.commitString() or event.preeditString()):
            self._letter(self._clock())
        sent_on = event.type() == QEvent.Type.KeyPress and not event.spontaneous()
        return sent_on and isinstance(event, QKeyEvent) and not event.timestamp() and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        now = event.timestamp() or self._clock()
        event.setTimestamp(now)
        if self._is_end(event):
            return self._end(event, now)
        if self._is_digit(event) and not (event.isAutoRepeat() and now - self._last > REPEAT):
            return self._digit(event, now)
        return self._other(event, now)

    def _digit(self, event: QKeyEvent, now: int) -> bool:
        in_rhythm = now - self._last <= self._patience()
        if not in_rhythm:
            self._let_go()
            self._complete = False
        self._mixed = (in_rhythm and self._mixed) or now - self._lettered <= self._gap
        self._hold(event, now)
        self._digits += event.text()
        if self._ends_in_number(self._digits):
            self._take(now)
        return True

    def _ends_in_number(self, digits: str) -> bool:
        number = digits[-LENGTH:]
        return len(number) == LENGTH and len(set(number)) > 1 and self._genuine(number)

    def _other(self, event: QKeyEvent, now: int) -> bool:
        """A letter in the midst of digits is held with them, to keep the order; anything else ends the run."""
        letter = event.text().isprintable() and event.text() and not event.modifiers() & _COMMAND
        if letter and self._held and now - self._last <= self._gap and not event.isAutoRepeat():
            self._loose = ("", -JOIN)
            self._mixed = True
            self._hold(event, now)
            return True
        if letter:
            self._letter(now)
        else:
            self._loose = ("", -JOIN)
            self._give_back()
        return False

    def _letter(self, now: int) -> None:
        self._loose = ("", -JOIN)
        self._give_back()
        self._last = self._lettered = now
        self._complete = False

    @staticmethod
    def _is_end(event: QKeyEvent) -> bool:
        plain = event.key() in _END and not event.modifiers() & _COMMAND
        return (plain or event.text() == "\n") and not event.isAutoRepeat()

    @staticmethod
    def _is_digit(event: QKeyEvent) -> bool:
        text = event.text()
        typed = len(text) == 1 and "0" <= text <= "9"
        return typed and not event.modifiers() & _COMMAND

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() in self._down:
            if not event.isAutoRepeat():
                self._down.discard(event.key())
            return True
        if any(event.key() == held.key() for held in self._held):
            self._held.append(event.clone())
            return True
        return False

    def _end(self, event: QKeyEvent, now: int) -> bool:
        """Whether Enter or Tab is the scanner's."""
        pause = now - self._last
        run = pause <= self._patience() and (
            self._complete or (self._looks_scanned() and len(self._digits) >= SHORTEST) or self._rest_of_number()
        )
        tail = pause <= SUFFIX and self._complete and not self._digits
        if not run and not tail:
            self._give_back()
            return False
        self._down.add(event.key())
        self._last = now
        if self._digits:
            self._take(now)
        return True

    def _looks_scanned(self) -> bool:
        return not self._mixed and len(set(self._digits)) > 1

    def _patience(self) -> int:
        """How long the next key of this run may take, in milliseconds."""
        if len(self._digits) >= LENGTH:
            return max(SUFFIX, self._gap)
        sure = len(self._digits) >= SHORTEST and self._looks_scanned() and not self._complete
        return max(STALL, self._gap) if sure else self._gap

    def _rest_of_number(self) -> bool:
        """Whether the run and the digits given back just before it are one badge's number."""
        loose, when = self._loose
        begun = self._held[0].timestamp() or self._last if self._held else self._last
        return bool(loose) and not self._mixed and len(loose + self._digits) == LENGTH and begun - when <= JOIN

    def _hold(self, event: QKeyEvent, now: int) -> None:
        self._held.append(event.clone())
        self._last = now
        self._grace.stop()
        self._timer.start(self._patience())

    def _pause(self) -> None:
        """No key came in time. If the window was busy, keys may be waiting behind this timer: let them in first."""
        self._grace.start()

    def _break(self) -> None:
        whole = len(self._digits) >= LENGTH and self._looks_scanned()
        if whole or self._complete or self._rest_of_number():
            self._take(self._last)
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Give digits back that came without rhythm, and remember them: they may be the beginning of a scan."""
        digits, pure, begun = self._digits, not self._mixed, self._held[0].timestamp() if self._held else 0
        before, when = self._loose
        self._give_back()
        if digits and pure:
            self._loose = ((before if begun - when <= JOIN else "") + digits, self._last)

    def _take_back(self) -> str:
        """The digits that were given back too early, taken out again of whatever has the focus."""
        loose, self._loose = self._loose[0], ("", -JOIN)
        window = self._window
        self._giving_back = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) * len(loose):
                if window is not None and isValid(window):
                    key = QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b")
                    QCoreApplication.sendEvent(window, key)
        finally:
            self._giving_back = False
        return loose

    def _take(self, now: int) -> None:
        """The held digits were a scanner's; letters that a person typed meanwhile are given back."""
        digits, tail = self._digits, self._complete and len(self._digits) < LENGTH
        if not tail and self._rest_of_number():
            digits = self._take_back() + digits
        elif not tail:
            digits = self._number_in(digits, now)
        mine = {held.key() for held in self._held if self._is_digit(held)}
        for held in self._held:
            if held.key() in mine:
                (self._down.add if held.type() == QEvent.Type.KeyPress else self._down.discard)(held.key())
        self._held = [held for held in self._held if held.key() not in mine]
        self._give_back()
        self._complete, self._last = True, now
        if tail:
            return  # the end of a code longer than a badge's number, of which the beginning was already told
        again = digits == self._before[0] and now - self._before[1] <= AGAIN
        self._before = (digits, now)
        if not again:
            self.scanned.emit(digits)

    def _number_in(self, digits: str, now: int) -> str:
        """The number that ``digits`` end in, or make together with the run before; else ``digits``."""
        if self._ends_in_number(digits):
            return digits[-LENGTH:]
        before, when = self._before
        both = before + digits
        return both if len(both) == LENGTH and now - when <= JOIN and self._ends_in_number(both) else digits

    def _give_back(self) -> None:
        """Deliver what was held, in order, to whatever has the focus."""
        self._timer.stop()
        self._grace.stop()
        held, self._held, self._digits, self._mixed = self._held, [], "", False
        window = self._window
        self._giving_back = True
        try:
            for event in held:
                if window is not None and isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._giving_back = False
