"""The first thing to be seen where no event was named: make one, open one, or try the demo.

button --> Background: EventFiles.open | make | demo --> ``opened`` (an EventFile) or one sentence
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.storage import EventFile
from checkin.ui import files, theme
from checkin.ui.background import Background
from checkin.ui.event_files import EventFiles, Wish
from checkin.ui.failures import failure_sentence
from checkin.ui.language import LANGUAGES, Language
from checkin.ui.new_event_dialog import FOLDER, NewEventDialog
from checkin.ui.recent_files import recent_files
from checkin.ui.widgets import Choice, MessageStrip, Tone

_WIDTH = 560


class WelcomePage(QWidget):
    """``opened`` carries the open ``EventFile``; ``closed``: the page was closed by the person."""

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        event_files: EventFiles,
        background: Background,
        language: Language,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files, self._background, self._settings = event_files, background, settings
        self._dialog: NewEventDialog | None = None
        self.setMinimumSize(1024, 700)
        self.setAcceptDrops(True)
        self.strip = MessageStrip()
        self._title, self._about = QLabel(), QLabel()
        self._title.setProperty("role", "large")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self.new, self.open, self.demo = QPushButton(), QPushButton(), QPushButton()
        self.new.setProperty("role", "primary")
        for button, icon in (self.new, "file-new"), (self.open, "folder"), (self.demo, "play"):
            button.setIcon(theme.icon(icon, theme.Color.ON_DARK if button is self.new else theme.Color.INK_SOFT))
            button.setMinimumHeight(theme.CONTROL + theme.GAP)
        self._recent_title = QLabel()
        self._recent_title.setProperty("role", "heading")
        self.recent: list[QPushButton] = []
        self.language = Choice()
        self.language.offer(LANGUAGES.items())
        self.language.choose(language.code)
        self.language.chosen.connect(language.speak)
        self._build()
        self.new.clicked.connect(self._new)
        self.open.clicked.connect(self._ask)
        self.demo.clicked.connect(self._try_demo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self._new)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self, self._ask)
        self._translate()
        self.new.setFocus()

    def _build(self) -> None:
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(theme.ROOM)
        picture = QLabel()
        picture.setPixmap(theme.picture("checkin", theme.Color.ACCENT, 64, self.devicePixelRatioF()))
        for widget in (picture, self._title, self._about, self.strip, self.new, self.open, self.demo):
            column.addWidget(widget)
        column.addSpacing(theme.GAP)
        column.addWidget(self._recent_title)
        for path in recent_files(self._settings):
            button = QPushButton(f"{path.stem}  ·  {path.parent}")
            button.setProperty("role", "quiet")
            button.setStyleSheet("text-align: left;")
            button.clicked.connect(lambda _=False, chosen=path: self.open_path(chosen))
            self.recent.append(button)
            column.addWidget(button)
        self._recent_title.setVisible(bool(self.recent))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.language)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        outer.addLayout(foot)

    # --- the three ways

    def open_path(self, path: Path) -> None:
        """Open the event file at ``path``, or say why not."""
        self._begin(self.tr("Opening {name}…").format(name=path.name))
        self._background.run(lambda: self._files.open(path), self._opened, self._fail)

    def _ask(self) -> None:
        kinds = [self.tr("Event files (*.checkin)"), self.tr("All files (*)")]
        files.ask_to_open(
            self, self.tr("Open an event"), files.folder(self._settings, FOLDER), kinds, self._open_remembering
        )

    def _open_remembering(self, path: Path) -> None:
        files.remember_folder(self._settings, FOLDER, path.parent)
        self.open_path(path)

    def _try_demo(self) -> None:
        self._begin(self.tr("Preparing the demo…"))
        self._background.run(self._files.demo, self._opened, self._fail)

    def _new(self) -> None:
        self._dialog = NewEventDialog(self._settings, self)
        self._dialog.wished.connect(self._make)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _make(self, wish: Wish) -> None:
        self._background.run(lambda: self._files.make(wish), self._opened, self._fail)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _begin(self, text: str) -> None:
        self._set_open(False)
        self.strip.say(text)

    def _opened(self, file: EventFile) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.strip.put_away()
        self._set_open(True)
        self.opened.emit(file)

    def _fail(self, error: Exception) -> None:
        self._set_open(True)
        if self._dialog is not None:
            self._dialog.fail(failure_sentence(error))
        else:
            self.strip.say(failure_sentence(error), Tone.ERROR)

    def _set_open(self, is_open: bool) -> None:
        for button in (self.new, self.open, self.demo, *self.recent):
            button.setEnabled(is_open)

    # --- the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _event_file(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _event_file(event.mimeData().urls())
        if path:
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.setWindowTitle("checkin")
        self._title.setText(self.tr("Welcome to checkin"))
        self._about.setText(
            self.tr("Badges, doors and headcounts of one event live in one file on this computer. Where is yours?")
        )
        self.new.setText(self.tr("&New event…"))
        self.open.setText(self.tr("&Open an event…"))
        self.demo.setText(self.tr("Try the &demo"))
        self.demo.setToolTip(self.tr("An invented two-day event with 262 people, to rehearse with"))
        self._recent_title.setText(self.tr("Opened lately"))
        self.language.setAccessibleName(self.tr("Language"))


def _event_file(urls: list[QUrl]) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == ".checkin"), None)
