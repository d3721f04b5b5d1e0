"""The page's foot: what an import will do or did, and the one thing to press next."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.lists import Imported
from checkin.ui import import_words, theme

_LONGEST_NAME = 32


class ImportFoot(QWidget):
    """``take`` the list in; afterwards ``undo`` that, ``print_new`` badges, go on with the ``following`` list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._following = "", ""
        self._imported: Imported | None = None
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("role", "strong")
        self.undo, self.print_new, self.following, self.take = (QPushButton() for _ in range(4))
        self.take.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.ROOM)
        row.addWidget(self._summary, 1)
        for button in (self.undo, self.print_new, self.following, self.take):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
            row.addWidget(button)
        self._show()

    @property
    def text(self) -> str:
        """What is said of the import."""
        return self._summary.text()

    def show_before(self, sentence: str) -> None:
        """Say what will happen."""
        self._before, self._imported = sentence, None
        self._show()

    def show_after(self, imported: Imported) -> None:
        """Say what happened."""
        self._imported = imported
        self._show()

    def show_following(self, name: str) -> None:
        """The list called ``name`` waits for its turn; "" for none."""
        self._following = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        self._show()

    def next_button(self) -> QPushButton:
        """What is most likely pressed now."""
        if self._imported is None:
            return self.take
        if self._following:
            return self.following
        return self.print_new if self._imported.added else self.undo

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        done = self._imported
        self._summary.setText(import_words.after_sentence(done) if done else self._before)
        self.take.setText(self.tr("&Import"))
        self.undo.setText(self.tr("&Undo this import…"))
        self.print_new.setText(self.tr("Issue and &print the %n new", "", len(done.added) if done else 0))
        self.following.setText(self.tr("&Go on with {name}").format(name=self._following))
        self.take.setVisible(done is None)
        self.undo.setVisible(done is not None)
        self.print_new.setVisible(done is not None and bool(done.added))
        self.following.setVisible(bool(self._following))
        theme.dress(self.following, role="primary" if done else "plain")
        theme.dress(self.print_new, role="plain" if self._following else "primary")
