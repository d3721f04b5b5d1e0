"""The window of one event: the way around, a strip with the event's clock, one page at a time.

    rail, Ctrl+1..7 --> go --> the page, built on its first visit --> refresh
    page.changed --> the other pages are stale --> refreshed when they are seen
    wedge --> scan --> DoorPage.scan --> decided --> banner, where somebody is doing something else

It knows no attendee and writes nothing; ``app`` builds the pages and joins them to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, cast

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from checkin.desk import Desk
from checkin.domain.admission import Verdict
from checkin.ui import theme
from checkin.ui.cover import Cover
from checkin.ui.door_page import DoorPage
from checkin.ui.dropping import DropArea, refusal, sort_out
from checkin.ui.header import Header
from checkin.ui.keys_help import KeysHelp
from checkin.ui.language import Language
from checkin.ui.verdict_banner import VerdictBanner
from checkin.ui.widgets import MessageStrip, Rail, Tone

DESK = "desk"
_ICONS = {
    DESK: "desk",
    "attendees": "people",
    "sessions": "calendar",
    "meetings": "meetings",
    "badges": "badge",
    "import": "import",
    "export": "export",
}
_TONES = {"info": Tone.DONE, "warn": Tone.WARNING, "error": Tone.ERROR}
_GEOMETRY = "window/geometry"


class Page(Protocol):
    """What every page can do; its signals ``changed`` and ``said`` are looked for by name."""

    def refresh(self) -> None:
        """Read again what it shows."""


Builder = Callable[[], QWidget]


class Window(QWidget):
    """One event's window. ``file_wanted``: another event file is to be opened; ``welcome_wanted``: one is to be chosen;
    ``pictures_dropped`` carries paths on which there may be codes; ``desk_named``: this desk got a new name;
    ``scanner_test_wanted``: the scanner is to be tried or chosen; ``closed``: the window is gone and its things can be put
    away."""

    file_wanted = Signal(Path)
    pictures_dropped = Signal(list)
    welcome_wanted = Signal()
    desk_named = Signal(str)
    scanner_test_wanted = Signal()
    closed = Signal()

    def __init__(
        self, desk: Desk, door: DoorPage, builders: Mapping[str, Builder], language: Language, settings: QSettings
    ) -> None:
        super().__init__()
        self.desk, self._settings = desk, settings
        self.door = door
        self._builders = dict(builders)
        self.pages: dict[str, QWidget] = {DESK: door}
        self._stale: set[str] = set()
        self.rail = Rail()
        self.header = Header(desk.event, desk.clock, desk.name, language.code)
        self.strip = MessageStrip()
        self._passing = ""
        self.banner: VerdictBanner | None = None
        self.cover: Cover | None = None
        self._stack = QStackedWidget()
        self._mark, self._scanner, self._other = QLabel(), QToolButton(), QToolButton()
        self._build()
        self.help = KeysHelp(self)
        self.header.language_chosen.connect(language.speak)
        self.header.desk_named.connect(self.desk_named)
        self.header.settings_wanted.connect(door.show_settings)
        door.camera.read.connect(self.scan)
        door.desk_named.connect(self.header.name_desk)
        self.header.done.connect(self.give_focus_back)
        self._other.clicked.connect(self.welcome_wanted)
        self._scanner.clicked.connect(self.scanner_test_wanted)
        self.rail.chosen.connect(self.go)
        door.sessions_wanted.connect(lambda: self.go("sessions"))
        door.decided.connect(self._announce)
        door.said.connect(self._note_said)
        self._adopt(DESK, door)
        self._add_keys()
        self._translate()
        self._restore()
        self.go(DESK)

    def _build(self) -> None:
        self.setObjectName("window")
        DropArea(self, lambda: self.cover is None or self.cover.takes_files).dropped.connect(self._take)
        self.setMinimumSize(1024, 640)  # a full-HD screen at 150 % has 1280 × 720, less the task bar
        self._mark.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.setContentsMargins(theme.GAP, 0, 0, 0)
        picture = QLabel()
        picture.setPixmap(theme.picture("checkin", theme.Color.ACCENT, 28, self.devicePixelRatioF()))
        head.addWidget(picture)
        head.addWidget(self._mark, 1)
        self.rail.head.addLayout(head)
        for key, icon in _ICONS.items():
            if key == DESK or key in self._builders:
                self.rail.add(key, icon)
        for button, icon in (self._scanner, "scanner"), (self._other, "folder"):
            button.setProperty("role", "rail")
            button.setIcon(theme.icon(icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.rail.foot.addWidget(button)
        notes = QHBoxLayout()
        notes.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, 0)
        notes.addWidget(self.strip)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(notes)
        column.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(column, 1)

    def _add_keys(self) -> None:
        pages = [key for key in _ICONS if key == DESK or key in self._builders]
        for place, key in enumerate(pages, 1):
            QShortcut(QKeySequence(f"Ctrl+{place}"), self, lambda wanted=key: self.go(wanted))
        QShortcut(QKeySequence("F1"), self, self.help.toggle)
        QShortcut(QKeySequence("F12"), self, self.scanner_test_wanted.emit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self, self.welcome_wanted.emit)

    # --- pages

    @property
    def current(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, page in self.pages.items() if page is self._stack.currentWidget())

    def go(self, key: str) -> QWidget:
        """Show the page ``key``, as fresh as the file is; KeyError when there is none."""
        page = self.pages.get(key)
        if page is None:
            page = self.pages[key] = self._builders[key]()
            self._adopt(key, page)
            self._stale.add(key)
        if key in self._stale or key != self.current:
            self._stale.discard(key)
            cast("Page", page).refresh()
        self.rail.choose(key)
        self._stack.setCurrentWidget(page)
        if key == DESK:
            self._put_banner_away()  # the panel says it, larger
            self.door.take_focus()
        return page

    def _adopt(self, key: str, page: QWidget) -> None:
        self._stack.addWidget(page)
        signals = cast("Any", page)
        signals.said.connect(self.say)
        signals.changed.connect(lambda: self.mark_stale(key))

    def mark_stale(self, writer: str = "") -> None:
        """Something was written by the page ``writer``, or by nobody's page: all others read again when next seen."""
        self._stale = set(self.pages) - {writer}
        if self.current in self._stale:
            self._stale.discard(self.current)
            cast("Page", self._stack.currentWidget()).refresh()

    def say(self, level: str, sentence: str) -> None:
        """One sentence above the page; ``level`` is "info", "warn" or "error"."""
        self.strip.say(sentence, _TONES.get(level, Tone.INFO))

    def _note_said(self, level: str, sentence: str) -> None:
        """What the desk had to say of one guest is of no use to the next; what is broken is."""
        self._passing = sentence if level != "error" else ""

    # --- scans from wherever the focus is

    def scan(self, text: str) -> None:
        """A scanner read ``text`` while this window or one of its dialogs was in front."""
        if self.cover is not None:
            self.cover.scan(text)
        else:
            self.door.scan(text)

    def _announce(self, verdict: Verdict) -> None:
        if self._passing and self.strip.text == self._passing:
            self.strip.put_away()
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self
        if front is self and self.current == DESK:
            return
        self._put_banner_away()
        self.banner = VerdictBanner(verdict, self.desk.event, front)

    def _put_banner_away(self) -> None:
        if self.banner is not None and isValid(self.banner):  # it goes with the dialog that it was shown on
            self.banner.put_away()

    def give_focus_back(self) -> None:
        """Be ready for the next scan, where the desk's page is shown or covered."""
        if self.cover is not None:
            self.cover.setFocus()
        elif self.current == DESK:
            self.door.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that neither page nor strip wanted: on the desk's page they are the beginning of a name or a code."""
        if self.current == DESK:
            self.door.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    # --- files from outside

    def _take(self, paths: list[Path]) -> None:
        """Files were dropped: an event file is opened, lists go to the import, schedules to the meetings where these are
        shown, pictures are read, the rest is said."""
        found = sort_out(paths)
        if found.event:
            self.file_wanted.emit(found.event[0])
            return
        if found.lists:
            page = "meetings" if self.current == "meetings" else "import"
            cast("Any", self.go(page)).open_lists(list(found.lists))
        if found.pictures:
            self.pictures_dropped.emit(list(found.pictures))
        if found.others:
            self.strip.say(refusal(found.others[0]), Tone.ERROR)

    # --- the window itself

    def _restore(self) -> None:
        kept = self._settings.value(_GEOMETRY)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(1280, 720)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.give_focus_back()
        super().changeEvent(event)

    def _translate(self) -> None:
        words = {
            DESK: self.tr("Desk"),
            "attendees": self.tr("Attendees"),
            "sessions": self.tr("Sessions"),
            "meetings": self.tr("Meetings"),
            "badges": self.tr("Badges"),
            "import": self.tr("Import"),
            "export": self.tr("Export"),
        }
        for key, word in words.items():
            if key == DESK or key in self._builders:
                self.rail.set_word(key, word)
        self._mark.setText("checkin")
        self._scanner.setText("  " + self.tr("Scanner…"))
        self._scanner.setToolTip(self.tr("Test the scanner, or choose its port (F12)"))
        self._other.setText("  " + self.tr("Other event…"))
        self._other.setToolTip(self.tr("New event, open, demo (Ctrl+O)"))
        self.setWindowTitle(f"{self.desk.event.name} – checkin")
