"""A scanner that types: told from a person by its rhythm, wherever the focus is.

    window --key press--> KeyboardWedge: a character? hold it back
    field --composed text--^  |-- 34 digits in one rhythm that prove themselves ------> scanned(text); keys swallowed
                              |-- any other run, Enter or Tab in the same rhythm -----> scanned(text); keys swallowed
                              `-- the rhythm breaks (some 35 ms) or anything else ----> keys given back, in order

A scan that stutters is still one: a run that only a scanner can have begun is waited for longer, and digits that were
given back too early are taken out again when the rest of the number arrives. So is one whose trigger was pulled twice:
in a run longer than a number the last 34 digits are the number if they prove themselves, and two runs, each with its
own Enter, are one number if together they do.

Keys are held rather than put back: what no widget ever saw is in no undo list, moved no selection, pressed no button,
opened no list of completions and passed no validator, whatever kind of widget it is. A person who types sees each digit
35 ms late, and each letter 18 (35 after a rest), but at once where codes are read anyway: in a widget with
``READS_CODES`` (the desk's box, a field for codes). Their Enter stays theirs: it is only taken when it ends a run that
no hand can type. A code with letters and nothing after it cannot be told from what some program types for a person, and
is given back.

The filter sits on the window that has the focus, not on the application: there, keys pass before any widget, popup or
shortcut-less button sees them, and none of the thousands of paint and layout events of a page comes through Python.
Some input methods (IBus with Hangul) take every key. What they do not want they send to the widget in focus past the
window, without a time, and what they compose they send there too: for these the filter sits on that widget as well.
A test types with ``QTest.keyClick(widget.window().windowHandle(), ...)``; those sent straight to a widget pass it by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from checkin.devices.beginning import Beginning, Piece, writing
from checkin.devices.keystrokes import DIGITS, ends, is_modifier, types
from checkin.devices.last_scan import LastScan
from checkin.devices.rhythm import AGAIN, GAP, REPEAT, SHORTEST, STALL, SUFFIX
from checkin.devices.typed_run import TypedRun
from checkin.domain.token import LENGTH

READS_CODES = "reads_codes"
"""The property of a widget that is scanned into, or that tells codes with letters from names itself."""
_POINTING = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel, QEvent.Type.Close}


class KeyboardWedge(QObject):
    """Listens to the window in front from the moment it is made. ``scanned`` carries the text of one scan.

    ``clock`` gives milliseconds, for events without a time stamp of their own. ``gap`` as ``GAP``: a slower scanner,
    over a radio for instance, needs a longer one. While ``paused`` every key passes. ``genuine`` says of 34 digits
    whether they are a badge's number, ``known`` of a text whether it is somebody's code on the list; both are asked in
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
        known: Callable[[str], bool] = lambda text: False,
    ) -> None:
        super().__init__(parent)
        self.paused = False
        self._known = known
        self._gap = gap
        self._own_clock = QElapsedTimer()
        self._own_clock.start()
        self._clock = clock or self._own_clock.elapsed
        self._window: QWindow | None = None
        self._focus: QObject | None = None
        self._for_codes = self._writing = False  # the widget that has the focus
        self._composed = self._shown = ""  # by an input method, and as far as its field was told
        self._run = TypedRun()
        self._lettered = -AGAIN  # when a letter was typed last that was not held
        self._beginning = Beginning()
        self._complete = self._ended = False  # has this run been a scan? in rhythm comes its tail, after its Enter none
        self._last = -AGAIN  # when a key of the run, or a letter, was pressed last
        self._down: set[int] = set()  # keys whose press was swallowed: so must be their release
        self._before = LastScan(genuine)
        self._sending = -1  # the event loop in which keys are given back; a dialog they open has its own
        self._grace = QTimer(self, singleShot=True, interval=0)
        self._grace.timeout.connect(self._break)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._grace.start)  # a busy window's keys wait behind it: let them in first
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        app.focusObjectChanged.connect(self._watch_focus)
        self._watch(app.focusWindow())
        self._watch_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether ``event`` is kept from the window."""
        if self.paused or (self._sending >= 0 and QThread.currentThread().loopLevel() == self._sending):
            return False
        kind = event.type()
        if watched is not self._window:
            return self._past_the_window(watched, event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._release(event)
        if kind in _POINTING:
            self._beginning.forget()
            self._give_back()  # what was typed before a click belongs where the focus was
        return False

    def _watch(self, window: QWindow | None) -> None:
        self._beginning.forget()
        self._give_back()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _watch_focus(self) -> None:
        focus = QGuiApplication.focusObject()  # a dialog that closes says in the end that nothing has it
        if focus is self._focus:
            return
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._composed = self._shown = ""
        self._focus = focus if focus is not self._window else None
        self._for_codes = self._focus is not None and bool(self._focus.property(READS_CODES))
        self._writing = writing() is not None
        if self._focus is not None:
            self._focus.installEventFilter(self)

    @property
    def _reads_codes(self) -> bool:
        return self._for_codes and QApplication.activePopupWidget() is None  # a menu takes the keys of its owner

    # --- keys

    def _past_the_window(self, field: QObject, event: QEvent) -> bool:
        """Whether what an input method sends is kept from ``field``; all other keys were seen at the window."""
        if isinstance(event, QInputMethodEvent):
            return self._compose(field, event)
        sent_on = event.type() == QEvent.Type.KeyPress and not event.spontaneous()
        return sent_on and isinstance(event, QKeyEvent) and not event.timestamp() and self._press(event)

    def _compose(self, field: QObject, event: QInputMethodEvent) -> bool:
        commit, preedit = event.commitString(), event.preeditString()
        before, self._composed = self._composed, preedit
        if not (commit or preedit or before or self._run.events):
            return False  # they say often that there is nothing
        now = self._clock()
        if not self._in_rhythm(now):
            self._let_go()
            self._complete = False
        settles = commit != "" and commit == before and not self._run.events
        if self._reads_codes or settles:  # what is settled because its field is left cannot wait
            if commit or preedit:
                self._letter(now)
            self._shown = preedit
            return False
        self._begin(now)
        self._run.hold_composed(field, event, before, now)
        self._complete = self._complete and not (commit or preedit)
        self._wait(now)
        return True

    def _press(self, event: QKeyEvent) -> bool:
        if is_modifier(event):
            return False
        now = event.timestamp() or self._clock()
        event.setTimestamp(now)
        if ends(event):
            return self._end(event, now)
        if not types(event):
            self._beginning.forget()
            self._give_back()
            return False
        if event.isAutoRepeat() and self._since(now) > REPEAT:  # it is held down
            self._letter(now)
            return False
        return self._digit(event, now) if event.text() in DIGITS else self._other(event, now)

    def _digit(self, event: QKeyEvent, now: int) -> bool:
        if self._ended or not self._in_rhythm(now):
            self._let_go()
            self._complete = False
        self._begin(now)
        self._run.mixed |= 0 <= now - self._lettered <= self._gap
        self._hold(event, now)
        self._run.digits += event.text()
        if self._before.is_number(self._run.digits):
            self._take(now)
        return True

    def _other(self, event: QKeyEvent, now: int) -> bool:
        """A letter may be a code's, and in the midst of digits it is held with them, to keep the order."""
        in_rhythm = self._since(now) <= (self._gap if self._reads_codes else self._patience())
        if self._reads_codes and not (self._run.events and in_rhythm):
            self._letter(now)
            return False
        if not in_rhythm:
            self._let_go()
        self._complete = False
        self._begin(now)
        self._run.mixed = True
        self._hold(event, now)
        return True

    def _letter(self, now: int) -> None:
        self._beginning.forget()
        self._give_back()
        self._last = self._lettered = now
        self._complete = self._ended = False

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() in self._down:
            if not event.isAutoRepeat():
                self._down.discard(event.key())
            return True
        return self._window is not None and self._run.hold_release(self._window, event)

    def _end(self, event: QKeyEvent, now: int) -> bool:
        """Whether Enter or Tab is the scanner's."""
        pause, run = self._since(now), self._run
        begun = None if self._reads_codes else self._beginning.of_code(run, self._known)
        code = begun or (not self._reads_codes and run.is_code(self._known, writing=self._writing))
        digits = run.looks_scanned and len(run.digits) >= SHORTEST
        number = pause <= self._patience() and (self._complete or digits or self._beginning.of_number(run))
        tail = pause <= SUFFIX and self._complete and not run.digits
        if not (number or tail or (code and pause <= SUFFIX)):
            self._beginning.forget()
            self._give_back()
            return False
        self._down.add(event.key())
        self._last, self._ended = now, True
        if code:
            self._take_code(begun, now)
        elif run.digits:
            self._take(now)
        return True

    # --- rhythm

    def _since(self, now: int) -> int:
        """Milliseconds since the last key; those of an input method have a clock of their own."""
        return now - self._last if now >= self._last else STALL + self._gap

    def _in_rhythm(self, now: int) -> bool:
        return self._since(now) <= self._patience()

    def _patience(self) -> int:
        return self._gap if self._complete else self._run.patience(self._gap, letters_too=not self._reads_codes)

    def _begin(self, now: int) -> None:
        if not self._run.events:
            self._run = TypedRun(self._shown, alone=self._since(now) >= STALL)

    def _hold(self, event: QKeyEvent, now: int) -> None:
        assert self._window is not None
        self._run.hold_key(self._window, event, now)
        self._wait(now)

    def _wait(self, now: int) -> None:
        self._last, self._ended = now, False
        self._grace.stop()
        self._timer.start(self._patience())

    def _break(self) -> None:
        whole = len(self._run.digits) >= LENGTH and self._run.looks_scanned
        if whole or self._complete or self._beginning.of_number(self._run):
            self._take(self._last)
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Give back what came without rhythm: it may be the beginning of a scan."""
        run = self._run
        if run.events:
            self._beginning.remember(run)
            self._give_back()

    # --- scans

    def _take(self, now: int) -> None:
        """The held digits were a scanner's; letters that a person typed meanwhile are given back."""
        digits, tail = self._run.digits, self._complete and len(self._run.digits) < LENGTH
        if not tail:
            begun = self._beginning.of_number(self._run)
            digits = begun.text + digits if begun else self._before.number_in(digits, now)
            self._take_back(begun)
        self._down = self._run.drop(self._down, self._run.scanners_keys())
        self._give_back()
        self._complete, self._last = True, now
        if not tail:  # else it is the end of a code longer than a badge's number, of which the beginning was told
            self._tell(digits, now)

    def _take_code(self, begun: Piece | None, now: int) -> None:
        """The held characters were a scanner's; what somebody was composing before them stays, and is settled."""
        text = (begun.text if begun else "") + self._run.text.strip()
        self._down, self._run.events = self._run.drop(self._down), []
        composing, self._composed = self._composed, ""
        if composing:
            QGuiApplication.inputMethod().reset()
        if self._shown and self._focus is not None:
            theirs = QInputMethodEvent("", [])
            theirs.setCommitString(self._shown)
            self._run.events = [(self._focus, theirs)]
        self._give_back()
        self._take_back(begun)
        self._complete = True
        self._tell(text, now)

    def _tell(self, text: str, now: int) -> None:
        if self._before.tell(text, now):
            self.scanned.emit(text)

    def _take_back(self, begun: Piece | None) -> None:
        """What was given back too early is taken out again."""
        self._beginning.forget()
        if begun and begun.before:
            with self._unheard():
                begun.before.restore()

    def _give_back(self) -> None:
        """Deliver what was held, in order, to whatever has the focus."""
        self._timer.stop()
        self._grace.stop()
        run, self._run = self._run, TypedRun()
        self._deliver(run.events)

    def _deliver(self, events: list[tuple[QObject, QEvent]]) -> None:
        with self._unheard():
            for receiver, event in events:
                if isinstance(event, QInputMethodEvent) and receiver is self._focus:
                    self._shown = event.preeditString()
                if isValid(receiver):
                    QCoreApplication.sendEvent(receiver, event)

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """What is sent now was heard before."""
        before, self._sending = self._sending, QThread.currentThread().loopLevel()
        try:
            yield
        finally:
            self._sending = before
