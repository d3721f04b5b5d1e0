"""What follows a verdict: questions are answered, a refusal is overruled, an admission is taken back.

    QUESTIONS --> QuestionsDialog --> background: Desk.answer --------------.
    F8 --> OverruleDialog --> background: Desk.admit_anyway ----------------+--> ``decided``
                 ^-- a PIN, where it takes a supervisor
    F9 --> background: Desk.undo --NOT_YOURS--> SupervisorDialog --> once more --> ``taken_back``

The supervisor goes after each: the desk is the staff's again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from checkin.desk import Desk, NotAllowed, Undone, WrongPin
from checkin.domain import roles
from checkin.domain.admission import CAN_BE_OVERRULED, Reason, Verdict
from checkin.domain.sessions import Session
from checkin.storage import Scan
from checkin.ui import wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.people_at_desk import PeopleAtDesk
from checkin.ui.recent_scans import as_verdict

if TYPE_CHECKING:
    from checkin.ui.overrule_dialog import OverruleDialog
    from checkin.ui.questions_dialog import QuestionsDialog
    from checkin.ui.supervisor_dialog import SupervisorDialog


def _overrule(desk: Desk, scan: str, reason: str, pin: str) -> Verdict:
    with desk.supervised(pin):
        return desk.admit_anyway(scan, reason)


def _undo(desk: Desk, scan: str, pin: str) -> Undone:
    with desk.supervised(pin):
        return desk.undo(scan)


class SecondThoughts(QObject):
    """``begun``: the door is asked, and ``decided`` with a ``Verdict``, ``failed`` with an error or ``let_go`` follows.
    ``taken_back`` carries the ``Verdict`` that does not count any more, ``said`` a level and a sentence; ``changed``:
    the page is to be read again; ``closed``: a dialog was. ``people`` says on what the dialogs are opened."""

    begun = Signal()
    decided = Signal(object)
    failed = Signal(object)
    let_go = Signal()
    taken_back = Signal(object)
    changed = Signal()
    said = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, background: Background, people: PeopleAtDesk) -> None:
        super().__init__(people)
        self._desk, self._background, self._people = desk, background, people
        self.questions: QuestionsDialog | None = None

    def follow(self, verdict: Verdict) -> None:
        """A verdict was shown: ask what it asks, unless somebody is in the midst of another form."""
        self.put_away()
        front = self._people.front
        if QApplication.activeModalWidget() in (None, front) and front.isVisible():
            self.ask(verdict)

    def overrule(self, verdict: Verdict | None) -> None:
        """Let a refused guest in: after the questions, or after the question why."""
        if verdict is None or verdict.attendee is None:
            return
        if verdict.reason is Reason.QUESTIONS:
            self.ask(verdict)
        elif verdict.reason in CAN_BE_OVERRULED:
            self._ask_why(verdict)

    def note_told(self, attendee_id: str, who: str) -> None:
        """Write down that ``who`` was told of somebody's coming: no desk has to any more."""
        work = partial(self._desk.note_told, attendee_id, who)
        self._background.run(work, lambda _: self.changed.emit(), self._tell_failure, owner=self)

    # --- questions

    def ask(self, verdict: Verdict) -> None:
        """The questions that hold the guest, if any do."""
        if verdict.reason is not Reason.QUESTIONS or not verdict.questions or self.questions is not None:
            return
        from checkin.ui.questions_dialog import QuestionsDialog  # noqa: PLC0415 - few doors ask

        dialog = self.questions = QuestionsDialog(verdict, self._people.front)
        dialog.answered.connect(partial(self._answer, verdict.scan))
        dialog.finished.connect(self._close_questions)
        dialog.open()

    def put_away(self) -> None:
        """The next guest is here: whoever was asked waits."""
        if self.questions is not None:
            self.questions.reject()

    def _close_questions(self) -> None:
        self.questions = None
        self.closed.emit()

    def _answer(self, scan: str, answers: Mapping[str, Any]) -> None:
        self._decide(partial(self._desk.answer, scan, answers), self.failed.emit)

    def _decide(self, work: Callable[[], Verdict], failed: Callable[[Exception], object]) -> None:
        self.begun.emit()
        self._background.run(work, self.decided.emit, failed, owner=self)

    # --- overruling

    def _ask_why(self, verdict: Verdict) -> None:
        from checkin.ui.overrule_dialog import OverruleDialog  # noqa: PLC0415 - not before the first refusal

        needs_pin = not roles.may_overrule(self._desk.role, verdict.reason)
        dialog = OverruleDialog(verdict, self._desk.event, self._people.front, needs_pin=needs_pin)
        dialog.given.connect(partial(self._admit_anyway, dialog, verdict.scan))
        dialog.finished.connect(self.closed)
        dialog.open()

    def _admit_anyway(self, dialog: OverruleDialog, scan: str, reason: str, pin: str) -> None:
        def let_in(verdict: Verdict) -> None:
            if isValid(dialog):
                dialog.accept()
            self.decided.emit(verdict)

        def failed(error: Exception) -> None:
            open_still = isValid(dialog)
            if open_still and isinstance(error, NotAllowed | WrongPin):
                dialog.ask_pin(refused=isinstance(error, WrongPin))
                self.let_go.emit()
                return
            if open_still:
                dialog.reject()
            self.failed.emit(error)

        self.begun.emit()
        self._background.run(partial(_overrule, self._desk, scan, reason, pin), let_in, failed, owner=self)

    # --- taking back

    def take_back_last(self, shown: Verdict | None, scan: Scan | None, sessions: Sequence[Session]) -> None:
        """Take back what is shown, or else the last admission of this desk, ``scan``; but none twice."""
        if shown is not None and shown.admitted and (scan is None or scan.id != shown.scan):
            self.take_back(shown)  # the list has not been read again yet
        elif scan is None:
            self.said.emit("info", self.tr("There is nothing to take back."))
        elif scan.undone:
            self.said.emit("info", self.tr("The last scan was taken back already. Older ones: use the list."))
        else:
            self.take_back_scan(scan, sessions)

    def take_back_scan(self, scan: Scan, sessions: Sequence[Session]) -> None:
        """Take back one that the list shows."""
        known = {session.code: session for session in sessions}
        self.take_back(as_verdict(scan, known.get(scan.session)))

    def take_back(self, verdict: Verdict) -> None:
        """It never let anybody pass."""
        self._take_back(verdict, "", None)

    def _take_back(self, verdict: Verdict, pin: str, dialog: SupervisorDialog | None) -> None:
        def failed(error: Exception) -> None:
            if dialog is not None and isValid(dialog) and isinstance(error, WrongPin):
                dialog.pin.refuse()
            else:
                self._tell_failure(error)

        def undone(outcome: Undone) -> None:
            if dialog is not None and isValid(dialog):
                dialog.accept()
            self._tell(verdict, outcome)

        self._background.run(partial(_undo, self._desk, verdict.scan, pin), undone, failed, owner=self)

    def _tell(self, verdict: Verdict, outcome: Undone) -> None:
        if outcome is Undone.DONE:
            self.taken_back.emit(verdict)
        elif outcome is Undone.NOT_YOURS:
            self._ask_supervisor(verdict)
        else:
            self.said.emit("info", self.tr("That scan was taken back already."))
            self.changed.emit()

    def _ask_supervisor(self, verdict: Verdict) -> None:
        from checkin.ui.supervisor_dialog import SupervisorDialog  # noqa: PLC0415 - few scans are that old

        when = wording.moment_near(self._desk.event, verdict.moment, self._desk.clock())
        sentence = self.tr(
            "It was scanned at {time}, at the desk “{desk}”. A desk takes back its own scans for {count} minutes; after"
            " that, or from another desk, a supervisor does."
        ).format(time=when, desk=verdict.desk, count=int(roles.UNDO_WITHIN.total_seconds() // 60))
        title = self.tr("Only a supervisor may take this back")
        dialog = SupervisorDialog(title, sentence, self.tr("&Take back"), self._people.front)
        dialog.given.connect(partial(self._take_back_as, verdict, dialog))
        dialog.finished.connect(self.closed)
        dialog.open()

    def _take_back_as(self, verdict: Verdict, dialog: SupervisorDialog, pin: str) -> None:
        self._take_back(verdict, pin, dialog)

    def _tell_failure(self, error: Exception) -> None:
        self.said.emit("error", failure_sentence(error))
