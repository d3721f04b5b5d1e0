"""What is done to several people at once, each in one transaction, and taken back in one.

chosen people --> question, where one is needed --> background: Desk.change_all --> ``done``: a sentence, and Undo
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkin.desk import Desk
from checkin.domain.attendees import Attendee
from checkin.domain.sessions import Session
from checkin.ui import wording
from checkin.ui.background import Background
from checkin.ui.failures import failure_sentence
from checkin.ui.question import ask

Values = Mapping[str, Any]


class BatchActions(QObject):
    """``done`` carries a sentence and whether ``undo`` would take it back; ``failed`` a sentence. ``window`` is the
    parent of the questions."""

    done = Signal(str, bool)
    failed = Signal(str)

    def __init__(self, desk: Desk, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._background, self._window = desk, background, window
        self._last: tuple[list[Attendee], Values] | None = None

    def set_category(self, attendee_ids: Sequence[str], category: str) -> None:
        """Give these people a category."""

        def say(count: int) -> str:
            return self.tr("%n person(s) now in the category {category}.", "", count).format(
                category=wording.category_word(category)
            )

        self._change(attendee_ids, {"category": category}, say)

    def add_session(self, attendee_ids: Sequence[str], session: Session) -> None:
        """Invite these people to a session by name."""

        def say(count: int) -> str:
            return self.tr("%n person(s) newly invited to {session}.", "", count).format(session=session.name)

        self._change(attendee_ids, {"sessions": (session.code,)}, say)

    def cancel(self, attendee_ids: Sequence[str]) -> None:
        """Cancel these people, after a question."""

        def say(count: int) -> str:
            return self.tr("%n person(s) cancelled.", "", count)

        ask(
            self._window,
            self.tr("Cancel %n person(s)?", "", len(attendee_ids)),
            self.tr("Their badges open no door from then on. You can restore them at any time."),
            self.tr("Cancel them"),
            partial(self._change, attendee_ids, {"active": False}, say),
        )

    def restore(self, attendee_ids: Sequence[str]) -> None:
        """Take cancelled people on again."""

        def say(count: int) -> str:
            return self.tr("%n person(s) back on the list.", "", count)

        self._change(attendee_ids, {"active": True}, say)

    def undo(self) -> None:
        """Take the last batch back; what somebody has made of these people since stays."""
        if self._last is None:
            return
        (before, values), self._last = self._last, None

        def done(count: int) -> None:
            self.done.emit(self.tr("Taken back for %n person(s).", "", count), False)

        self._background.run(partial(self._desk.put_back, before, values), done, self._fail, owner=self)

    def _change(self, attendee_ids: Sequence[str], values: Values, say: Callable[[int], str]) -> None:
        wanted = len(attendee_ids)

        def done(before: list[Attendee]) -> None:
            if before:
                self._last = (before, values)
            as_it_was = wanted - len(before)
            said = say(len(before)) if before else ""
            same = self.tr("Nothing to change for %n person(s).", "", as_it_was) if as_it_was else ""
            self.done.emit(" ".join(filter(None, (said, same))), bool(before))

        self._background.run(partial(self._desk.change_all, attendee_ids, values), done, self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(failure_sentence(error))
