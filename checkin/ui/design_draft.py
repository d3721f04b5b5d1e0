"""The design that is being edited: its text, what the text means, and every text that it was.

edit --text--> design.read --> a sentence why not, or an undo step --> ``changed``
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from checkin.badges.design import Design, DesignError, Find, read
from checkin.badges.pieces import Piece, pieces, unfolded
from checkin.ui.design_words import element_sentence

Edit = Callable[[str], str]


class _Step(QUndoCommand):
    """From one text to another. Steps of the same ``kind``, such as one arrow key held down, are undone together."""

    def __init__(self, before: str, after: str, kind: str, put: Callable[[str], None]) -> None:
        super().__init__()
        self.before, self.after, self._kind, self._put = before, after, kind, put

    def undo(self) -> None:
        self._put(self.before)

    def redo(self) -> None:
        self._put(self.after)

    def id(self) -> int:
        return hash(self._kind) % 2**31 if self._kind else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._kind != self._kind:
            return False
        self.after = other.after
        return True


class Draft(QObject):
    """``changed``: the text is another one, by an edit, an undo or a redo. ``refused`` carries the sentence that says why
    an edit was not made."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, find: Find, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self.name = ""
        self.text = ""
        self.design: Design | None = None
        self.history = QUndoStack(self)
        self._kept = True

    def open(self, name: str, text: str, *, kept: bool = True) -> None:
        """Begin with the design ``name`` written in ``text``; ``kept``: which can be opened again.

        Raises ``DesignError``, and then nothing has changed.
        """
        text = unfolded(text, self._find)
        design = read(text, f"{name}.toml", None, self._find)
        self.name, self.text, self.design = name, text, design
        self._kept = kept
        self.history.clear()
        self.changed.emit()

    def settle(self, name: str) -> None:
        """The text is kept as it is now, as ``name``."""
        self.name, self._kept = name, True
        self.history.setClean()

    @property
    def unsaved(self) -> bool:
        """Whether there are changes that are kept nowhere."""
        return not (self._kept and self.history.isClean())

    def tried(self, edit: Edit) -> tuple[Design, str] | DesignError:
        """What the design would be after ``edit``, and its text; or why it cannot be. Changes nothing."""
        try:
            text = edit(self.text)
            return read(text, f"{self.name}.toml", None, self._find), text
        except DesignError as error:
            return error
        except KeyError as error:  # a field of an element that was taken away meanwhile
            return DesignError("", str(error.args[0]), "is missing")

    def make(self, edit: Edit, kind: str = "") -> bool:
        """Make ``edit``, as one step that can be undone; or say in ``refused`` why not."""
        outcome = self.tried(edit)
        if isinstance(outcome, DesignError):
            self.refused.emit(element_sentence(outcome))
            return False
        _, text = outcome
        if text != self.text:
            self.history.push(_Step(self.text, text, kind, self._put))
        return True

    def piece(self, side: str, key: str) -> Piece | None:
        """The element ``key`` of ``side`` as it is now."""
        if self.design is None:
            return None
        return next((piece for piece in pieces(self.design, side) if piece.key == key), None)

    def _put(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.design = read(text, f"{self.name}.toml", None, self._find)
            self.changed.emit()
